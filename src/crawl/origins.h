/*
 * origins: each origin's robots.txt. Asked for once, kept a day.
 * Private to the network thread of the room crawl.
 */
#ifndef CRAWL_ORIGINS_H
#define CRAWL_ORIGINS_H

#include "robots.h"
#include "store.h"
#include "url.h"

#include <uthash.h>

/** RFC 9309 section 2.4: not longer than a day. In seconds. */
#define ORIGIN_KEEP 86400

/** RFC 9309 section 2.3.1.2: at least five. */
#define ORIGIN_HOPS 5

enum origin_state {
	ORIGIN_NEW,       /**< nothing is known */
	ORIGIN_ASKED,     /**< robots.txt is on its way */
	ORIGIN_KNOWN,     /**< rules, or none */
	ORIGIN_DENIED,    /**< robots.txt could not be had: assume complete disallow */
};

struct job;
struct network;

/** A scheme, host and port with its rules. */
struct origin {
	char        *name;         /**< owned, the key: "https://a.org:8443" */
	enum origin_state state;
	struct arena *arena;       /**< owned; holds rules and why; NULL until needed */
	struct robots *rules;      /**< NULL in ORIGIN_KNOWN: everything is allowed */
	struct span  why;          /**< ORIGIN_DENIED: what came instead, in plain words */
	enum fetch_outcome outcome;/**< ORIGIN_DENIED: how the last try ended */
	int64_t      fetched;      /**< epoch, seconds */
	struct span  host;         /**< part of name; the frontier's key */
	struct url   url;          /**< of robots.txt, this hop's; in arena */
	unsigned     hops, tries;
	struct job  *waiting;      /**< jobs that wait for the rules, each in its place at the host */
	struct job  *runner;       /**< the one whose turn url is asked in, after a redirect; NULL: the first of waiting */
	struct network *network;   /**< the network thread's own */
	UT_hash_handle hh;
};

/**
 * Find or make the origin of @p u in @p table.
 *
 * May forget others, the oldest first, when all take too much memory: never
 * one that is asked for or waited for; the store still knows its rules.
 *
 * @return borrowed until the next origin_get(); NULL when out of memory
 */
struct origin *origin_get(struct origin **table, const struct url *u);

/** Free all; their waiting jobs must be gone. */
void origins_free(struct origin **table);

/**
 * Take what came for robots.txt, by RFC 9309 section 2.3.1: 2xx is parsed,
 * 4xx allows all (but 429, which says "not now"), the rest denies.
 *
 * @param status  of the last hop; 0 when nothing came
 * @return 0 or -ENOMEM
 */
int origin_take(struct origin *o, enum fetch_outcome outcome, int status, struct span body,
                struct span agent, int64_t now);

/** Begin anew: drops what was known. @return 0 or -ENOMEM; url is robots.txt's */
int origin_reset(struct origin *o);

#endif
