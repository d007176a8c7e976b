/*
 * store: everything that was found, in one SQLite file. The only room that
 * knows SQL. The tables, each with a comment a column, are in
 * src/store/schema.sql.
 *
 * One connection, one thread. One process writes at a time (a lock beside
 * SQLite's own says so at once); any number may read meanwhile (WAL). What
 * store_commit() returned 0 for survives kill -9 and power cut.
 *
 * Errors: -ENOENT no such store, -EBUSY another headwater writes to it,
 * -EPROTO made by a newer version, -EINVAL not a headwater store, -ENOSPC,
 * -EROFS, -EACCES, -ENOMEM, -EIO for the rest; each was logged once, naming
 * the file.
 */
#ifndef STORE_H
#define STORE_H

#include "access.h"
#include "cite.h"
#include "fetch.h"
#include "page.h"

/** Text that strangers wrote is kept up to so many bytes a field, whole characters; URLs are kept whole. */
#define STORE_TEXT_MAX 8192

struct store;

enum store_mode {
	STORE_READ,   /**< must exist */
	STORE_WRITE,  /**< made when missing, brought up when older (a copy is kept as FILE.formatN.bak); takes the writer's lock */
};

/** @param path  file; @return 0 (free with store_close()) or an error above */
int store_open(struct store **out, const char *path, enum store_mode mode);

/** Commits what is open. NULL is fine. @return 0 or the last error */
int store_close(struct store *s);

/**
 * What was written since the last commit becomes durable, all or nothing.
 * After an error of any writing call the batch is undone, and every further
 * one, and this, answers that error. Ends a store_snapshot(). -ENOENT: the
 * file was deleted meanwhile.
 */
int store_commit(struct store *s);

/**
 * From now until store_commit() all walks see the store as it is now. Without,
 * each walk sees what was committed when it began.
 */
int store_snapshot(struct store *s);

/* --- runs ------------------------------------------------------------- */

struct store_run {
	int64_t     id;
	struct span args;       /**< the options, a JSON array of strings, for resume */
	struct span version;
	int64_t     started;    /**< epoch, seconds */
	int64_t     ended;      /**< 0: interrupted or still running */
	int         max_depth;
	struct span reads;      /**< "en,de"; empty: the article's language */
};

/** Begin a run. @param run  all but id and ended; @param id  set */
int store_run_begin(struct store *s, const struct store_run *run, int64_t *id);
int store_run_end(struct store *s, int64_t id, int64_t ended);

/** The latest run. @param a holds it; @return 0, 1 when there is none, or < 0 */
int store_run_last(struct store *s, struct arena *a, struct store_run *out);

/* --- what is queued ---------------------------------------------------- */

/**
 * Queue an article, depth 0, for @p run. A page done in an earlier run is
 * asked again; one queued already in this run only keeps its place.
 *
 * @param position  1-based, as given by the user; the table's order
 */
int store_add_article(struct store *s, int64_t run, struct span canonical_url,
                      struct span outlet, uint32_t position);

/** A page that waits. Spans are borrowed until the callback returns. */
struct store_queued {
	int64_t     page;
	int         depth;  /**< it is queued at; never less than that of the page */
	struct span url;
	/* of the last visit, where what it found can stand: a page that came, read and judged as it would be now */
	struct span final_url;  /**< what answered with the two below; empty: ask for it whole */
	struct span etag, last_modified;
	enum access access;     /**< its verdict */
};

/** @return 0 to go on, anything else stops the walk and is returned */
typedef int store_queued_fn(const struct store_queued *q, void *arg);

/**
 * The first host that comes after @p after, by bytes, and has pages of @p run
 * queued at @p depth: "a.org", or "a.org:8080".
 *
 * @param after  empty: the first of all
 * @param a      holds *host
 * @return 0, 1 when there is none, or < 0
 */
int store_next_host(struct store *s, int64_t run, int depth, struct span after,
                    struct arena *a, struct span *host);

/**
 * Walk pages of @p run and @p host still queued at @p depth, at most @p limit
 * of them: what articles cite first comes before what they cite later, so no
 * article waits for all that another cites; then in the order they were met.
 */
int store_each_queued(struct store *s, int64_t run, int depth, struct span host,
                      unsigned limit, store_queued_fn *fn, void *arg);

/** How many pages of the run are queued, and how many done. */
int store_count(struct store *s, int64_t run, uint64_t *queued, uint64_t *done);

/** How many URLs of @p host were asked in @p run, of all hosts when it is empty. A walk over what is known of it. */
int store_count_asked(struct store *s, int64_t run, struct span host, uint64_t *n);

/* --- what a visit found ------------------------------------------------ */

struct store_hop {
	struct span url;      /**< that was asked */
	int         status;
};

/** A link to a page that is to be asked for, cited or not. */
struct store_link {
	struct span url;           /**< canonical */
	struct span outlet;        /**< of url */
};

/** Feeds and sitemaps that name further ones are followed so far: an index of indexes of sitemaps. */
#define STORE_FEEDS_DEEP 3

/** One page as asked, fetched, read, judged. Borrowed for the call. */
struct store_visit {
	int64_t     run;
	int64_t     page;          /**< id that was queued; may have been merged into another meanwhile */
	int         depth;         /**< it was queued at */
	int         max_depth;     /**< deeper citations are recorded, not queued */
	struct span key;           /**< canonical URL of where it ended: the page's identity */
	struct span outlet;        /**< of key */
	struct span final_url;     /**< after redirects, nothing removed */
	const struct store_hop *hops;  /**< redirects on the way, first to last */
	size_t      n_hops;
	const struct fetch_response *response;  /**< of the last hop */
	const char *document;      /**< page_document_kind() */
	uint64_t    body_hash;     /**< XXH3 64 of the body as decoded; 0: none */
	const struct page *read;   /**< NULL: not HTML */
	const struct verdict *verdict;
	const struct language *language;
	const struct citation *citations;
	size_t      n_citations;
	struct cite_wire wire;
	struct span sketch;        /**< what the text is about, for comparing; empty: none */
	const bool *is_wanted;     /**< of each citation: may it be queued? NULL: all may */
	const struct store_link *links;
	size_t      n_links;
	int64_t     fetched;       /**< epoch, seconds */
	bool        ignored_robots; /**< asked with --ignore-robots */
	bool        is_feed;       /**< a feed or sitemap: document is "feed" */
	const struct store_link *entries;  /**< of a feed, in its order */
	size_t      n_entries;
};

/**
 * Keep a visit: the page becomes done; evidence and citations replace what
 * an earlier visit found; each URL that is cited by a link becomes a page, queued when this
 * page's depth is below max_depth and it is wanted; so does each link, but
 * where it would not be queued. Where @p v->key is known as another page,
 * the two become one and every citation of either points to it.
 *
 * Where an article of the run turns out to be a feed, it is one no more: its
 * entries take its place, in their order. The feed itself is then no page that
 * store_each_page() and store_each_reason() tell of, unless one cites it.
 *
 * The order in which the visits of a run arrive changes nothing: of several
 * visits of one page the best counts (a page that came, the page itself before
 * one that only calls itself so, then by what was asked).
 */
int store_save(struct store *s, const struct store_visit *v);

/**
 * Keep a visit that was answered 304: what the last one found stands, as if it
 * had been found again; the page becomes done, and what it cites is met in
 * this run. For what store_each_queued() handed out with a final_url, which
 * is the visit's.
 *
 * @param v  key, outlet, document, read, verdict, language and citations are not looked at
 */
int store_renew(struct store *s, const struct store_visit *v);

/* --- hosts --------------------------------------------------------------- */

/** What is known of a host ("https://a.org", scheme and port included). */
struct store_host {
	struct span origin;
	int         robots_status;  /**< HTTP status of robots.txt; 0: never answered */
	struct span robots;         /**< its text, at most ROBOTS_MAX */
	int64_t     robots_fetched; /**< epoch, seconds; 0: never */
	int64_t     hold_until;     /**< Retry-After in force, epoch; 0: none */
};

/** @return 0, 1 when nothing is known, or < 0 */
int store_host_get(struct store *s, struct arena *a, struct span origin, struct store_host *out);

/** Keep its robots.txt: all of @p h but hold_until, which stays what it was. */
int store_host_put(struct store *s, const struct store_host *h);

/** It asked to be left alone until then. Its robots.txt stays what it was. */
int store_host_hold(struct store *s, struct span origin, int64_t until);

/* --- reading it back ------------------------------------------------------ */

/** One page, as a node of the graph. Spans are borrowed until the callback returns. */
struct store_page {
	int64_t     id;             /**< of this store only; never exported */
	struct span url;            /**< canonical: the key */
	struct span final_url;
	struct span outlet;
	struct span title, site_name, authors, published, modified;
	struct span lang;           /**< "und" or empty when not told */
	double      lang_confidence;
	enum access access;
	double      access_confidence;
	enum access likely;         /**< as in struct verdict: by the page that came with a refusal alone */
	bool        full_text;
	struct span reason;
	enum fetch_outcome outcome;
	int         status;
	struct span content_type, charset, document;
	struct span limits;         /**< names, ',' between */
	uint32_t    words;
	struct cite_wire wire;
	struct span sketch;         /**< as it was kept; bytes */
	int         depth;          /**< fewest citations from an article; 0: an article */
	bool        is_done;        /**< false: known, not fetched (yet) */
	int64_t     fetched;        /**< epoch, seconds */
	bool        ignored_robots; /**< asked with --ignore-robots */
};

/** One citation, as an edge. Spans are borrowed until the callback returns. */
struct store_citation {
	int64_t     row;            /**< where it lies in the file; told by store_scan_links() alone */
	int64_t     article;        /**< page id */
	bool        is_linked;
	int64_t     source;         /**< page id; 0: not linked */
	struct span article_url, source_url;   /**< canonical: the keys; not linked: empty */
	struct span outlet;         /**< that is named; linked: empty */
	uint32_t    position, paragraph, instead_of;
	struct span written, href, anchor, sentence, rel, role_words;
	bool        is_internal;
	enum cite_role role;
	struct cite_notes notes;
};

/** A citation whose source was visited, as little of it as a sample is drawn by. */
struct store_cited {
	int64_t     article;        /**< page id */
	uint32_t    position;
	struct span article_url;
	enum access access;         /**< of the source */
	struct span lang;           /**< of the source, as in struct store_page */
	struct span article_lang;
};

struct store_evidence {
	struct span signal, says, snippet;
	double      weight;
};

/* A callback may start another walk, but not the one that it is called from. */
typedef int store_page_fn(const struct store_page *p, void *arg);
typedef int store_citation_fn(const struct store_citation *c, void *arg);
typedef int store_cited_fn(const struct store_cited *c, void *arg);
typedef int store_evidence_fn(const struct store_evidence *e, void *arg);
typedef int store_key_fn(int64_t page, struct span url, void *arg);
typedef int store_url_fn(struct span url, void *arg);
typedef int store_alias_fn(struct span url, int status, void *arg);
typedef int store_outlet_fn(const struct outlet_record *r, void *arg);

/** How many of a run's visits ended in one way. */
struct store_reason {
	enum access access;
	enum fetch_outcome outcome;
	int         status;
	uint64_t    n;
};

typedef int store_reason_fn(const struct store_reason *r, void *arg);

/** How the visits of @p run ended, most of them first. */
int store_each_reason(struct store *s, int64_t run, store_reason_fn *fn, void *arg);

/** A host as it answered in one run. */
struct store_slow_host {
	struct span host;     /**< borrowed until the callback returns */
	uint64_t    n;        /**< visits */
	int64_t     mean_us;  /**< that their last hops took */
};

typedef int store_slow_host_fn(const struct store_slow_host *h, void *arg);

/** The @p limit slowest hosts of @p run, the slowest first. */
int store_each_slow_host(struct store *s, int64_t run, unsigned limit, store_slow_host_fn *fn, void *arg);

/** Every page, by url; a callback that returns non-zero stops the walk, which returns it. */
int store_each_page(struct store *s, store_page_fn *fn, void *arg);

/** The key of every page that store_each_page() tells of, by url: dear are the pages, not their order. */
int store_each_key(struct store *s, store_key_fn *fn, void *arg);

/** Every citation, by article's url, then position; of one @p article only unless 0. */
int store_each_citation(struct store *s, int64_t article, store_citation_fn *fn, void *arg);

/** As store_each_page(), in any order: several times as fast for a large store. */
int store_scan_pages(struct store *s, store_page_fn *fn, void *arg);

/**
 * Every page that was visited and has a sketch, by url. Only id, published, lang, access, full_text, document,
 * sketch and is_done are set.
 */
int store_each_sketch(struct store *s, store_page_fn *fn, void *arg);

/** As store_each_citation() of all, in any order; URLs, written, href, anchor, sentence and rel are empty. */
int store_scan_citations(struct store *s, store_citation_fn *fn, void *arg);

/** As store_scan_citations(), but with anchor, and where there are role_words with sentence; paragraph, instead_of and notes are empty. */
int store_scan_steps(struct store *s, store_citation_fn *fn, void *arg);

/**
 * As store_scan_pages(), but of text only outlet, published, lang, document and wire.outlet, of
 * numbers only access, likely, full_text and depth; of a sketch only that there is one.
 */
int store_scan_page_outlines(struct store *s, store_page_fn *fn, void *arg);

/** As store_scan_citations(), but only row, article, is_linked, source, outlet, position, instead_of and role; by row. */
int store_scan_links(struct store *s, store_citation_fn *fn, void *arg);

/** The citations of @p article, by position, with what store_scan_links() tells but row. */
int store_each_link(struct store *s, int64_t article, store_citation_fn *fn, void *arg);

/** The citations of one article. */
struct store_stretch {
	int64_t  article;   /**< page id */
	int64_t  row;       /**< of the first, when all lie one behind the other by position; 0: they do not, and are looked for */
	uint32_t n;         /**< how many there are */
};

/** As store_each_citation() of one article, but what was known with its row is not set, nor written: is_linked, source, outlet and URLs. */
int store_pass_citations(struct store *s, const struct store_stretch *of, store_citation_fn *fn, void *arg);

/** Every citation by a link whose source was visited, in no order that means anything. */
int store_each_cited(struct store *s, store_cited_fn *fn, void *arg);

/** One citation, if it is there; article_url and source_url are empty. @return 0, what @p fn returned, or < 0 */
int store_citation_at(struct store *s, int64_t article, uint32_t position, store_citation_fn *fn, void *arg);

/** The articles of @p run in the order they were given. */
int store_each_article(struct store *s, int64_t run, store_page_fn *fn, void *arg);

/** As store_each_article(), their keys alone: nothing but these is sorted. */
int store_each_article_url(struct store *s, int64_t run, store_url_fn *fn, void *arg);

/** One page by id. @return 0 or what @p fn returned, 1 when there is none */
int store_page_by_id(struct store *s, int64_t id, store_page_fn *fn, void *arg);

/** The evidence behind a page's verdict, strongest first. */
int store_each_evidence(struct store *s, int64_t page, store_evidence_fn *fn, void *arg);

/**
 * What the pages of each outlet showed, by outlet: a record for each that has a
 * web page that was read as free, metered, registration or paywalled. The outlet is
 * borrowed until the callback returns.
 */
int store_each_outlet_record(struct store *s, store_outlet_fn *fn, void *arg);

/** Citations of @p source, by article's url, then position. */
int store_each_mention(struct store *s, int64_t source, store_citation_fn *fn, void *arg);

/** Every URL that leads to a page, by url; status is the redirect's, 0 for none. */
int store_each_alias(struct store *s, int64_t page, store_alias_fn *fn, void *arg);

/**
 * Which page does any known spelling of a URL lead to? Aliases first, then
 * redirects on the way to a page and where they ended.
 *
 * @param url  canonical, or as it was asked on the way
 * @return 0, 1 when unknown, or < 0
 */
int store_find(struct store *s, struct span url, int64_t *page);

#endif
