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

/** What could not be had is asked for again after so long, in seconds. */
#define ORIGIN_DENIED_KEEP 1800

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
	struct robots *rules;      /**< owned; NULL in ORIGIN_KNOWN: everything is allowed */
	size_t       bytes;        /**< that it takes, rules and all */
	enum fetch_outcome outcome;/**< ORIGIN_DENIED: how the last try ended */
	int          status;       /**< ORIGIN_DENIED: of HTTP, where outcome is FETCH_OK */
	int64_t      fetched;      /**< epoch, seconds; when what is known came */
	int64_t      keep;         /**< seconds from fetched for which it is fresh */
	int64_t      held_until;   /**< ms of clock_mono_ms(): its host asked to be left alone until then; 0: it did not */
	struct span  host;         /**< part of name; the frontier's key */
	struct arena *arena;       /**< owned; holds url; there while robots.txt is asked for, else NULL */
	struct url   url;          /**< of robots.txt, this hop's */
	unsigned     hops;
	unsigned     tries;        /**< that failed and may pass */
	int64_t      first_failed; /**< ms; with tries > 0 */
	struct job  *waiting;      /**< jobs that wait for the rules, each in its place at the host */
	struct job  *runner;       /**< the one whose turn url is asked in, after a redirect; NULL: the first of waiting */
	struct network *network;   /**< the network thread's own */
	UT_hash_handle hh;
};

/** All that are known. Starts zeroed. */
struct origins {
	struct origin *table;      /**< uthash, the oldest first */
	size_t         bytes;      /**< that all take */
};

/**
 * Find or make the origin of @p u.
 *
 * May forget others, the oldest first, when all take too much memory: never
 * one that is asked for or waited for; the store still knows their rules.
 *
 * @return borrowed until the next origin_get(); NULL when out of memory
 */
struct origin *origin_get(struct origins *all, const struct url *u);

/** Free all; their waiting jobs must be gone. */
void origins_free(struct origins *all);

/** Is what is known fresh? Not what seems to come from the future: a clock was wrong. */
bool origin_is_fresh(const struct origin *o, int64_t now);

/** Begin to ask: url is robots.txt's, there until origin_close(). @return 0 or -ENOMEM */
int origin_open(struct origin *o);

/** The asking is over. */
void origin_close(struct origin *o);

/**
 * Take what came for robots.txt, by RFC 9309 section 2.3.1: 2xx is parsed,
 * 4xx allows all (but 429, which says "not now"), the rest denies.
 *
 * @param status  of the last hop; 0 when nothing came
 * @return 0 or -ENOMEM
 */
int origin_take(struct origins *all, struct origin *o, enum fetch_outcome outcome, int status,
                struct span body, struct span agent, int64_t now);

/** Why nothing may be asked of an ORIGIN_DENIED, in plain words in @p a; ptr NULL when out of memory. */
struct span origin_why(const struct origin *o, struct arena *a);

/** How a page of an ORIGIN_DENIED ends: as its robots.txt, or forbidden when that did answer. */
enum fetch_outcome origin_outcome(const struct origin *o);

#endif
