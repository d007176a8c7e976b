/*
 * shares: how much of what articles cite can be read, by whom it is published,
 * in which language; each number with what it is a share of. Pure: it is
 * filled by whoever reads the store, and keeps no texts: about 50 bytes a page
 * and 12 a citation.
 *
 * What is counted, and of what:
 *
 *     articles   those that were added as such
 *     citations  links in them
 *     sources    the distinct pages that these lead to: cited ten times, it is one
 *     outlets    who publishes them; an internal citation (of the article's own outlet) says
 *                nothing of whom an article relies on and is left out here
 *
 * Words:
 *
 *     told       its access was measured: free, metered, registration, paywalled or gone.
 *                Blocked, unreachable and unknown pages are not: a reader may find anything there
 *     open       free or metered, in whatever language (access_is_readable())
 *     readable   open, and not in a language told to be foreign to the reader. Of a source that
 *                several articles cite: to the readers of at least one of them
 *     at least, at most
 *                the bounds of the readable share of all, as if none, or each, of those that are not
 *                told could be read (Manski 1989: what missing data leave open)
 *     flow       from the language of the article to that of the source
 *     named      an outlet that an article names as its source without a link; never among citations
 *     wire       carries an agency's text; of those that were read
 *     age        of a citation, in whole years from its article's date to the visit of the source
 *
 * Concentration over the outlets cited, p the share of each in the external citations:
 *
 *     hhi        sum of p^2 (Hirschman 1945, Herfindahl 1950): the chance that two citations, drawn
 *                with putting back, are of one outlet. 1/n when n outlets are cited alike, 1: one outlet
 *     effective  exp(-sum of p ln p), exp of Shannon's entropy (Hill 1973, N1; Jost 2006): so many
 *                outlets cited alike would be as varied. 1 to the number of outlets
 *
 * Gini's coefficient is left out: it compares only those that are cited at all, so that two
 * outlets cited alike look as fair as two hundred.
 */
#ifndef GRAPH_SHARES_H
#define GRAPH_SHARES_H

#include "store.h"

struct shares;

/** @param reads  the reader's languages "en,de"; empty: for each citation its article's own */
int  shares_new(struct shares **out, struct span reads);
void shares_free(struct shares *s);

/**
 * Add in this order: pages, articles, citations; within each in any order.
 * Pages: at least the articles and all that they cite; a page may come twice.
 * An article: a page that came before; twice is once. A citation in a page
 * that is no article is passed over.
 *
 * @return 0, -ENOMEM, or -EINVAL: the page was never added
 */
int shares_add_page(struct shares *s, const struct store_page *p);
int shares_add_article(struct shares *s, const struct store_page *p);
int shares_add_citation(struct shares *s, const struct store_citation *c);

/** Sort. Nothing can be added afterwards. @return 0 or -ENOMEM */
int shares_finish(struct shares *s);

/** What is known of some citations, or of some sources. */
struct share_counts {
	uint64_t all;
	uint64_t by_mark[ACCESS_COUNT + 1];  /**< by access_mark_at(); adds up to all */
	uint64_t told;       /**< those whose access was measured */
	uint64_t open;       /**< of told */
	uint64_t readable;   /**< of open */
	uint64_t internal;   /**< of all */
	uint64_t lang_told;  /**< the languages of both reader and source are */
	uint64_t foreign;    /**< of lang_told */
	uint64_t read;       /**< told, and not gone */
	uint64_t wire;       /**< of read */
};

/** What became of notes of one kind. */
struct share_notes {
	uint64_t agree, disagree, cannot_tell;
};

/** Citations that are so old. */
struct share_age {
	uint64_t all;
	uint64_t told;  /**< of all: the access of their source was measured */
	uint64_t gone;  /**< of told */
};

/** The last year holds all that are older. Ages behind the years: */
#define SHARE_YEARS       40
#define SHARE_NO_DATE     (SHARE_YEARS + 0)  /**< the article's date is not known */
#define SHARE_DATE_AHEAD  (SHARE_YEARS + 1)  /**< it lies behind the visit, by more than time zones explain */
#define SHARE_BEFORE_WEB  (SHARE_YEARS + 2)  /**< no link was made before 1991-08-06, when the first page was announced */
#define SHARE_NOT_VISITED (SHARE_YEARS + 3)  /**< the source was not: it has no age yet */
#define SHARE_AGES        (SHARE_YEARS + 4)

/** "0" .. "39+", "no_date", "date_ahead", "before_web", "not_visited" of an age; static */
const char *share_age_name(size_t age);

/** Citations from articles in one language to sources in another, or the same. */
struct share_flow {
	struct span from, to;  /**< codes; "und": not told */
	uint64_t    n;
};

enum share_scope {
	SHARE_RUN,      /**< all articles together */
	SHARE_OUTLET,   /**< those of each outlet */
	SHARE_ARTICLE,  /**< each article */
};
#define SHARE_SCOPE_COUNT 3

const char *share_scope_name(enum share_scope scope);  /**< "run" ...; static */

/** Some articles and what they cite. Borrowed until the callback returns. */
struct share_group {
	enum share_scope scope;
	struct span      key;          /**< the outlet, the article's URL; empty for the run */
	uint64_t         rank, n_groups;  /**< its place, from 1, and how many there are */
	uint64_t         articles;
	uint64_t         read;         /**< of articles: they came, whatever is in them */
	uint64_t         without;      /**< of read: no citation in them */
	uint64_t         wire;         /**< of read */
	uint64_t         named;        /**< times that an outlet is named without a link */
	struct share_counts citations, sources;
	uint64_t         external;     /**< citations that are not internal */
	uint64_t         outlets;      /**< distinct ones that these are of */
	double           hhi, effective;  /**< 0 when external is 0 */
	struct share_notes notes[CITE_NOTE_COUNT];
	struct share_age   ages[SHARE_AGES];
	const struct share_flow *flows;  /**< by from, then to */
	size_t           n_flows;
};

/** @return 0 to go on, anything else stops the walk and is returned */
typedef int share_group_fn(const struct share_group *g, void *arg);

/**
 * Walk groups, those with most citations first, then by key.
 *
 * @param top  at most so many; 0: all
 * @return 0, -ENOMEM, or what @p fn returned
 */
int shares_each_group(const struct shares *s, enum share_scope scope, size_t top, share_group_fn *fn, void *arg);

/** An outlet as the articles of other outlets cite it; where they only name it, its first counts are 0. */
struct share_cited {
	struct span outlet;
	uint64_t    rank;       /**< from 1; of those cited alike: by outlets, then times named, then name */
	uint64_t    citations;  /**< external ones */
	uint64_t    outlets;    /**< distinct ones that cite it */
	uint64_t    articles;   /**< distinct ones that cite it */
	uint64_t    sources;    /**< distinct pages of it that are cited */
	uint64_t    named;      /**< times it is named without a link */
};

/** The same of all outlets together: what the above are shares of. */
struct share_cited_totals {
	uint64_t n, citations, outlets, articles, sources, named;  /**< n: outlets that are cited or named */
};

typedef int share_cited_fn(const struct share_cited *c, const struct share_cited_totals *all, void *arg);

/** Walk the outlets most cited. @param top  as above. @return as above */
int shares_each_cited(const struct shares *s, size_t top, share_cited_fn *fn, void *arg);

/** One number, for tables that a program reads. Borrowed until the callback returns. */
struct share {
	const char *scope;      /**< share_scope_name(), or "cited_outlet" */
	struct span key;        /**< as in struct share_group; of a cited outlet, itself */
	const char *measure;    /**< "readable", "mark:free", "flow:en>de", "gone:age=3" ...: README, "Shares" */
	const char *of;         /**< what is counted: "articles", "citations", "sources", "outlets", "notes" ... */
	bool        has_value;  /**< false: a share of nothing */
	double      value;      /**< 0..1; of a count or "effective", more */
	bool        has_n, has_total, has_left_out;  /**< a count has no total, an index no n */
	uint64_t    n, total;   /**< value is n / total where both are there */
	uint64_t    left_out;   /**< of the same things, those not in total, since this is not told of them */
};

typedef int share_fn(const struct share *m, void *arg);

/** Walk all numbers of the groups as above; for the run, also those of the outlets cited. */
int shares_each(const struct shares *s, enum share_scope scope, size_t top, share_fn *fn, void *arg);

#endif
