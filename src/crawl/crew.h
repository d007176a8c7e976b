/*
 * crew: what the threads of one crawl share, and the job they pass along.
 * Private to the room crawl.
 */
#ifndef CRAWL_CREW_H
#define CRAWL_CREW_H

#include "crawl.h"
#include "queue.h"

#include <stdatomic.h>

/** What an earlier visit left for a conditional request (RFC 9110 section 13). Strings are the job's; NULL: nothing. */
struct held {
	char       *url;              /**< that answered with the two below */
	char       *etag, *last_modified;
	enum access access;
};

/** What an article that turned out to be a feed or sitemap names. */
struct listing {
	bool          is_feed;
	struct store_link *entries;
	size_t        n, cap;
};

/**
 * One page on its way. Owned by whoever holds it: the network thread, a
 * queue, a worker, the store thread, which frees it.
 */
struct job {
	struct job   *prev, *next;    /**< in the network's list of jobs in flight, or an origin's of waiting ones */
	struct network *network;      /**< the network thread's own */
	int64_t       page;           /**< id in the store */
	int           depth;
	struct taken *taken;          /**< the network thread's note that it has the page; it gets it back through crew.saved */
	char         *asked_text;     /**< owned: the URL that was queued */
	struct held   held;           /**< what the store has of it */
	struct arena *arena;          /**< owned: all below lies here; NULL until first asked for */
	struct url    asked;
	struct url    url;            /**< this hop's */
	struct store_hop *hops;       /**< redirects so far */
	size_t        n_hops, cap_hops;
	bool          is_renewed;     /**< 304: what is held stands */
	bool          has_cookie;     /**< one of them set a cookie */
	unsigned      tries;          /**< that failed and may pass, this hop */
	struct origin *errand;        /**< its turn is for a further hop of this robots.txt; NULL: for its own URL */
	struct fetch_response res;    /**< headers and body owned; of the last hop */
	uint64_t      body_hash;      /**< XXH3 64 of the body as decoded; 0: none */
	struct crawl_reading reading;
	struct listing listing;
	int64_t       fetched;        /**< epoch, seconds */
};

void job_free(struct job *j);

/** What goes to the store thread: a page, a host's robots.txt, or until when it wants to be left alone. */
struct saving {
	struct job   *job;            /**< owned, or NULL */
	struct arena *arena;          /**< owned; holds host's strings */
	struct store_host host;       /**< with hold_until: that alone */
};

/** Pages taken from the store and not yet saved there, at most. */
#define CREW_PAGES 8192

struct crew {
	const struct crawl_options *o;
	int64_t      run;
	struct store *store;          /**< the store thread's */
	const char   *path;
	const volatile sig_atomic_t *stop;
	crawl_progress_fn *progress;
	void         *progress_arg;

	struct fetcher *fetcher;      /**< the network thread's, but for fetcher_wake() */
	struct queue  to_read;        /**< struct job */
	struct queue  to_save;        /**< struct saving */
	struct queue  moved;          /**< struct job: pages that sent their reader on; room for all jobs there are */
	struct queue  saved;          /**< struct taken: pages that are committed; room for CREW_PAGES */
	atomic_int    failed;         /**< 0, or the first error of any thread */
	atomic_ullong done;           /**< pages saved */
	atomic_ullong by_access[ACCESS_COUNT];
	atomic_ullong unmodified;     /**< 304 came */
	atomic_ullong listed;         /**< articles that feeds named */
};

/* --- redirects: pure, on the thread that holds the job --------------------- */

/** Outcomes of hops_follow(). */
enum hop_outcome {
	HOP_MADE    = 0,  /**< the job's url is the next one to ask */
	HOP_NOWHERE = 1,  /**< a loop, too many, no web URL: res.detail says so */
	HOP_NONE    = 2,  /**< the page renews itself, or its refresh is no web URL: it stands */
};

/** Where an answer's Location, or its Refresh header, sends its reader; ptr NULL: nowhere. */
struct span hops_target(const struct fetch_response *res);

/**
 * Make the hop that a redirect or a refresh asks for.
 *
 * @param base  that @p to is resolved against
 * @return enum hop_outcome, or -ENOMEM, -EFBIG
 */
int hops_follow(const struct crew *c, struct job *j, const struct url *base, struct span to);

/** Note the first error and wake the network thread. @param rc  < 0 */
void crew_fail(struct crew *c, int rc);

/**
 * Is the article that came a feed or a sitemap? Then j->listing says what it
 * names, and what kept it from being read to its end is logged.
 *
 * @return 0 or < 0
 */
int listing_read(struct job *j);

/** The network thread's work, on the calling thread. @return 0, enum crawl_outcome, or < 0 */
int network_run(struct crew *c);

#endif
