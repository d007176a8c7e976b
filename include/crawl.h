/*
 * crawl: the conductor. frontier -> fetch -> page -> access -> cite -> store.
 *
 *     network thread              workers (one a core)       store thread
 *     frontier, fetch, robots --> read, judge, cite -------> save, commit
 *                        bounded queue            bounded queue
 *
 * Depth by depth: every page of depth n is judged before depth n + 1 begins.
 * A page is queued in the store until it is saved there, so a run that ends
 * anyhow (signal, kill -9, full disk) repeats at most what was in flight, and
 * what came since the last commit: 50 ms, 256 pages.
 */
#ifndef CRAWL_H
#define CRAWL_H

#include "fetch.h"
#include "store.h"

#include <signal.h>

/** Which links of a page lead on; kept as its word. */
enum crawl_follow {
	CRAWL_FOLLOW_CITED,     /**< citations */
	CRAWL_FOLLOW_OUTBOUND,  /**< and every other link to another outlet */
	CRAWL_FOLLOW_ALL,       /**< and every other link */
};

/** What of a run's sources is asked for. */
struct crawl_scope;

/**
 * A source is asked for when one of @p includes matches its canonical URL, or
 * there are none, and none of @p excludes does. PCRE2, UTF-8, unanchored.
 *
 * @param out  free with crawl_scope_free(); any number of threads may use it
 * @return 0, -ENOMEM, or -EINVAL after a message that names the expression and the place in it
 */
int crawl_scope_new(struct crawl_scope **out, enum crawl_follow follow, const char *const *includes,
                    size_t n_includes, const char *const *excludes, size_t n_excludes);

/** NULL is fine. */
void crawl_scope_free(struct crawl_scope *s);

struct crawl_options {
	struct fetch_options fetch;
	uint32_t host_delay_ms;       /**< between requests to one host */
	unsigned host_concurrency;    /**< requests in flight to one host */
	unsigned ip_concurrency;      /**< likewise, to all hosts behind one address, once it is known; 0: no bound */
	unsigned workers;             /**< threads that read; 0: one a core */
	unsigned retries;             /**< further tries for what may pass (429, 502-504, resets) */
	unsigned max_redirects;
	int      max_depth;           /**< citations away from an article that are fetched */
	uint64_t max_pages;           /**< pages fetched in this run, resumed or not; 0: no bound */
	uint64_t max_pages_per_host;  /**< likewise, of one host */
	bool     ignores_robots;
	uint32_t page_ms;             /**< of a processor, that reading one page may take; then it is given up */
	const struct access_rules *rules;  /**< the reader's own; borrowed; NULL: none */
	const struct crawl_scope *scope;   /**< borrowed; NULL: all that is cited */
};

/** How far a run is; given to crawl_progress_fn. */
struct crawl_progress {
	uint64_t done;                /**< pages saved in this run, by this process */
	uint64_t known;               /**< done and queued */
	uint64_t by_access[ACCESS_COUNT];
	uint64_t hosts_waiting;       /**< with pages whose turn has not come */
	double   per_second;          /**< pages saved, of late */
	int64_t  left_ms;             /**< a guess at what is left of this depth; -1: cannot be told yet */
	uint64_t robots_recalled;     /**< robots.txt that the store still had */
	uint64_t listed;              /**< articles that feeds and sitemaps named */
	uint64_t unmodified;          /**< pages that had not changed since an earlier run (304) */
	int64_t  elapsed_ms;
};

/** Called a few times a second from the network thread, and at its end. */
typedef void crawl_progress_fn(const struct crawl_progress *p, void *arg);

/** Outcomes of crawl_run(); 0: nothing is left to fetch. */
enum crawl_outcome {
	CRAWL_INTERRUPTED = 1,  /**< *stop was set; all that was saved is kept */
	CRAWL_MAX_PAGES   = 2,  /**< a bound was met; the rest stays queued */
};

/**
 * Fetch and judge what @p run has queued in @p s, and what that cites, down
 * to max_depth.
 *
 * @param s     opened STORE_WRITE by the caller and left open; not to be used by others until this returns
 * @param path  of the same store: the network thread reads by a connection of its own
 * @param stop  looked at several times a second; a signal handler may set it
 * @param fn    may be NULL
 * @return 0, enum crawl_outcome, or < 0 when the machine failed (logged)
 */
int crawl_run(struct store *s, const char *path, int64_t run, const struct crawl_options *o,
              const volatile sig_atomic_t *stop, crawl_progress_fn *fn, void *arg);

/** What reading pages needs and no page changes. One for each thread that reads. */
struct crawl_reader;

/**
 * @param out    set on success only; free with crawl_reader_free()
 * @param rules  a reader's own, borrowed; NULL: none
 * @return 0 or -ENOMEM
 */
int crawl_reader_new(struct crawl_reader **out, const struct access_rules *rules);

/** NULL is fine. */
void crawl_reader_free(struct crawl_reader *by);

/**
 * Read and judge one answer without store or network: what a worker does to
 * each page, and what `headwater page` does to a file.
 */
struct crawl_reading {
	struct fetch_response *response;  /**< given */
	struct span     final_url;        /**< given: absolute */
	const struct url *asked;          /**< given: before redirects, NULL when none */
	uint32_t page_ms;                 /**< given: as in struct crawl_options; 0: no bound */
	const struct crawl_scope *scope;  /**< given: NULL: all that is cited */
	int             outcome;          /**< enum page_outcome, 0: page was read */
	struct page     page;
	struct language language;
	struct verdict  verdict;
	struct span     canonical;        /**< the page's identity */
	struct span     outlet;
	const char     *document;         /**< page_document_kind() */
	struct citation *citations;
	size_t          n_citations;
	struct span     sketch;           /**< alike_sketch() of what could be read; empty: nothing to compare */
	struct cite_wire wire;            /**< whose text the page carries */
	bool           *is_wanted;        /**< of each citation; NULL: all */
	struct store_link *links;         /**< to be asked for, cited or not; those of --follow */
	size_t          n_links;
};

/** @return 0, or -ENOMEM; everything lies in @p a */
int crawl_read(struct crawl_reader *by, struct arena *a, struct crawl_reading *r);

#endif
