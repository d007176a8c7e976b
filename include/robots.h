/*
 * robots: robots.txt -> may we ask for this path, and how often.
 *
 * Source: RFC 9309 (Robots Exclusion Protocol). Crawl-delay is no part of it,
 * but hosts write it and we honour it. Pure. What a failed fetch of
 * robots.txt means (RFC 9309 section 2.3.1) is the crawl's business.
 */
#ifndef ROBOTS_H
#define ROBOTS_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

/** What is read of a robots.txt, in bytes (RFC 9309 section 2.5). */
#define ROBOTS_MAX ((size_t)500 << 10)

struct robots;

/**
 * Read the rules of one host for one crawler.
 *
 * @param a      holds the result; @p body may go afterwards
 * @param body   the file as it came; any bytes; past ROBOTS_MAX, or past 10,000
 *               rules for this crawler, ignored
 * @param agent  product token ("Headwater"), matched without case
 * @param out    set on success
 * @return 0, -ENOMEM or -EFBIG
 */
int robots_parse(struct arena *a, struct span body, struct span agent, struct robots **out);

/**
 * A copy of @p r in one block of its own, no larger than it must be: for rules that
 * are kept.
 *
 * @return NULL when out of memory; yours to robots_free()
 */
struct robots *robots_pack(const struct robots *r);

/** @param packed  by robots_pack(), or NULL */
void robots_free(struct robots *packed);

/** What robots_pack() takes for @p r, in bytes. */
size_t robots_bytes(const struct robots *r);

/**
 * @param path  path and query as sent ("/a?b"), 8,192 bytes of it; "/robots.txt" is
 *              always allowed
 * @param rule  set to the line that decided, as written; empty when none did;
 *              borrowed from @p r; NULL is fine
 */
bool robots_allows(const struct robots *r, struct span path, struct span *rule);

/** @return Crawl-delay in milliseconds, the longest of several, at most one hour; 0: none given */
uint32_t robots_delay_ms(const struct robots *r);

#endif
