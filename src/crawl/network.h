/*
 * network: what the parts of the network thread share.
 * Private to the room crawl.
 *
 *     feed.c      store -> frontier: which page is next
 *     errands.c   robots.txt: asked before a host's pages, moved or not
 *     manners.c   what may pass later, and how long to wait
 *     hops.c      redirects
 *     jobs.c      a page on its way: born, moved on, handed over
 *     network.c   the loop
 */
#ifndef CRAWL_NETWORK_H
#define CRAWL_NETWORK_H

#include "crew.h"
#include "frontier.h"
#include "origins.h"
#include "pace.h"

struct feed {
	struct lane  *lanes;      /* uthash by host */
	struct lane  *low;        /* those that want more pages */
	struct taken *taken;      /* uthash by page: taken from the store and not saved yet */
	size_t        n_waiting;  /* those of them that no worker has had */
	uint64_t      left;       /* pages that this run may still take */
	char         *at;         /* owned: the host that the round has come to; NULL: none yet */
	bool          is_round;   /* a round is under way */
	bool          was_full;   /* it had to wait for room */
	bool          is_full;    /* it waits */
	bool          is_last;    /* nothing was under way when it began */
	uint64_t      n_before;   /* pages taken before it began */
	uint64_t      n_taken;    /* pages taken since the run began, or went on */
	struct arena *scratch;    /* owned */
};

struct network {
	struct crew     *c;
	struct store    *reader;
	struct frontier *frontier;
	struct origins   origins;
	struct job      *flying;     /* handed to the fetcher */
	struct span      agent;      /* product token for robots.txt */
	struct feed      feed;
	uint64_t         seed;       /* of this run's jitter */
	uint64_t         known;      /* at the level's start: queued and done */
	int64_t          started, told;  /* ms */
	struct pace      pace;
	uint64_t         robots_recalled;
};

/* --- jobs --------------------------------------------------------------- */

/** @return NULL when out of memory; free with job_free() */
struct job *job_new(struct network *n, const struct store_queued *q);

/** The arena comes with a hop, so that a waiting page costs little. @return 0 or < 0 */
int job_open(struct job *j);

/** Which host an open job's hop takes its turn at, in the one spelling that the frontier knows. */
struct span job_host(const struct job *j);

/** Move a response's parts to the job; the rest dies with the callback. @return 0 or -ENOMEM */
int job_take_response(struct job *j, struct fetch_response *res);

/** Thousands wait: what a job does not need to begin this hop (again) is freed. */
void job_rest(struct job *j);

/** Behind what @p host, the job's, has waiting. Takes the job, which rests. @return 0 or -ENOMEM */
int job_queue_again(struct network *n, struct span host, struct job *j);

/** Hand a job whose visit has ended to the workers. */
void job_pass_on(struct network *n, struct job *j, enum fetch_outcome outcome);

/* --- manners ------------------------------------------------------------ */

/** A host that wants to be left alone longer than this is left alone, ms. */
#define PATIENCE_MS 120000

/** @return true for an answer that may be another one later */
bool manners_may_pass(const struct fetch_response *res);

/** The same of robots.txt, where any failure of the server may pass (RFC 9309 section 2.3.1.4). */
bool manners_may_pass_for_robots(const struct fetch_response *res);

/** What the answer asks for with Retry-After, ms; 0: nothing. */
int64_t manners_asked_ms(const struct fetch_response *res);

/**
 * How long to leave a host alone after a try in vain: what it asks for, and never
 * less than 1 s, doubled each time, and up to half of that on top by chance.
 *
 * @param tries  before this one
 * @param seed   of the chance
 * @return ms
 */
int64_t manners_pause_ms(const struct fetch_response *res, unsigned tries, uint64_t seed);

/**
 * Note what a host asks for with Retry-After, here and in the store: it concerns all of its
 * pages, and those of later runs.
 *
 * @param u  what was asked
 * @return 0 or -ENOMEM
 */
int manners_heed(struct network *n, const struct url *u, const struct fetch_response *res);

/** A host has answered: from now on it counts with all others at its address. @return 0 or -ENOMEM */
int manners_meet(struct network *n, struct span host, const struct fetch_response *res);

/** What the store knows of an origin's Retry-After. @param hold_until  epoch, seconds; 0: nothing */
void manners_recall(struct origin *o, int64_t hold_until);

/** Ask again later? Then the job is queued again, taken, and *rc says how that went. */
bool manners_try_again(struct network *n, struct job *j, int *rc);

/* --- robots.txt --------------------------------------------------------- */

/** The origin of a URL, with what is known of it without asking. @return 0 or < 0 */
int errands_find(struct network *n, const struct url *u, struct origin **out);

/** The job waits, and keeps its host's place, until robots.txt is there. @return 0 or -ENOMEM */
int errands_wait(struct network *n, struct origin *o, struct job *j);

/** The job's turn is for a further hop of robots.txt. @return 0 or -ENOMEM */
int errands_go(struct network *n, struct job *j);

/** Does it want to be asked so seldom that it is not asked at all? */
bool errands_is_too_slow(const struct origin *o);

/** Let the frontier know of its Crawl-delay. */
void errands_heed_delay(struct network *n, const struct origin *o);

/* --- the queue's window ------------------------------------------------- */

/** The run's bounds count what it asked before it was interrupted. @return 0 or < 0 */
int feed_open(struct network *n);

void feed_close(struct network *n);

/** Fill the window. @return 0, 1 when all of this depth that may be asked is saved, or < 0 */
int feed_level(struct network *n, int depth);

/** A page's visit has ended: it is no longer waited for. */
void feed_passed(struct network *n, struct taken *t);

#endif
