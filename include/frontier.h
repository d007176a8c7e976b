/*
 * frontier: what may be asked for next, and when. Queues per host,
 * politeness, fairness. It holds a window of what the store has queued; the
 * store remembers everything, the frontier only what is about to be fetched.
 *
 *     add ---> host "a.org": item item item     next(now) hands out the item
 *         \--> host "b.org": item               whose host is due first; then
 *                                               done(host) frees its place
 *
 * A host is remembered, its delay and group with it, while it has items, a
 * request under way, or rest to keep; later it may be forgotten.
 *
 * Pure: it is told the time (milliseconds on any clock that does not jump).
 * Not thread-safe.
 */
#ifndef FRONTIER_H
#define FRONTIER_H

#include "base/span.h"

#include <stddef.h>
#include <stdint.h>

struct frontier;

/** What frontier_next() answers besides errors. */
enum frontier_outcome {
	FRONTIER_ITEM  = 0,
	FRONTIER_WAIT  = 1,  /**< hosts must rest, or all places are taken */
	FRONTIER_EMPTY = 2,  /**< nothing is queued */
};

/**
 * @param host_delay_ms     from the start, and from the end, of one request to a host to the start of the next
 * @param host_concurrency  in flight at once per host, > 0
 * @param concurrency       in flight at once in all, > 0
 * @return 0 or -ENOMEM; free with frontier_free()
 */
int frontier_new(struct frontier **out, uint32_t host_delay_ms,
                 unsigned host_concurrency, unsigned concurrency);

/** Free it, and each item still queued by @p free_item. NULL is fine. */
void frontier_free(struct frontier *f, void (*free_item)(void *item));

/**
 * Queue @p item behind what its @p host has.
 *
 * @param item  taken until frontier_next() hands it out
 * @return 0, or -ENOMEM (then not taken)
 */
int frontier_add(struct frontier *f, struct span host, void *item);

/** As frontier_add(), but before all that its @p host has, and though it is paused: for what others wait for. */
int frontier_add_first(struct frontier *f, struct span host, void *item);

/** Hand out nothing of @p host but what frontier_add_first() queued, until as many frontier_go_on(). */
void frontier_pause(struct frontier *f, struct span host);

void frontier_go_on(struct frontier *f, struct span host);

/**
 * Hand out the next item that may start at @p now.
 *
 * @param out      set on FRONTIER_ITEM; yours again
 * @param wait_ms  set on FRONTIER_WAIT: until something may start, or -1 when
 *                 that needs a frontier_done() first
 * @return enum frontier_outcome, or -ENOMEM
 */
int frontier_next(struct frontier *f, int64_t now, void **out, int64_t *wait_ms);

/** A request that frontier_next() handed out for @p host has ended at @p now; the delay counts from here, too. */
void frontier_done(struct frontier *f, struct span host, int64_t now);

/** As frontier_done(), when @p host was not asked after all: the delay is taken back. */
void frontier_unasked(struct frontier *f, struct span host);

/** Nothing more for @p host before @p until (Retry-After, back-off). */
void frontier_hold(struct frontier *f, struct span host, int64_t until);

/** @p host wants at least @p ms between requests (Crawl-delay); it never gets less than the default. */
void frontier_set_delay(struct frontier *f, struct span host, uint32_t ms);

/**
 * Count @p host with all others of @p group: together they have at most @p limit requests
 * in flight, those under way included. It leaves the group that it was in.
 *
 * @param group  any name: an address
 * @param limit  > 0; of the first that joins
 * @return 0 or -ENOMEM (then nothing has changed)
 */
int frontier_join(struct frontier *f, struct span host, struct span group, unsigned limit);

/**
 * Who waits: hosts with items queued, and how long the one with most to wait
 * for needs at least.
 *
 * @param longest_ms  items times delay, the most of all hosts
 * @return hosts with items queued
 */
size_t frontier_waiting(const struct frontier *f, int64_t *longest_ms);

/** @return items queued, those handed out not counted */
size_t frontier_len(const struct frontier *f);

#endif
