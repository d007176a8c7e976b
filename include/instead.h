/*
 * instead: what can be read in place of a source that cannot. Pure.
 *
 * Where a reader meets a wall, or nothing, another page may tell the same: one
 * that the author offers, one cited beside it, one that cites it or that it
 * cites, or any page that is known and reports the same event. A page that cannot be
 * compared, or tells of something else, is never named but where the author offers it.
 *
 * It only ever points to pages that are open to all: judged free, and their whole
 * text was there. It is no way round a wall: a copy in an archive is named only
 * where the article itself links to it.
 */
#ifndef INSTEAD_H
#define INSTEAD_H

#include "alike.h"
#include "graph.h"

/** How a page was found. */
enum instead_why {
	INSTEAD_OFFERED,    /**< the author offers it in place of the other */
	INSTEAD_SENTENCE,   /**< cited in the same sentence */
	INSTEAD_PARAGRAPH,  /**< cited in the same paragraph */
	INSTEAD_ARTICLE,    /**< cited elsewhere in the article */
	INSTEAD_CITES,      /**< cites what cannot be read */
	INSTEAD_CITED,      /**< is cited by it */
	INSTEAD_KNOWN,      /**< known from elsewhere */
};
#define INSTEAD_WHY_COUNT 7

const char *instead_why_name(enum instead_why why);  /**< "offered", "sentence" ...; static */

/** More are not named for one source. */
#define INSTEAD_MAX 3

/** Pages that are looked at for one source, among those that cite it, those it cites, and all that are known. */
#define INSTEAD_LINKS_MAX 256

/** And of the article's own citations, so many before it and so many behind. */
#define INSTEAD_BESIDE_MAX 500
#define INSTEAD_HITS_MAX  8

/** One page to read instead. */
struct instead {
	struct span  url, outlet, title, lang;  /**< in the list's arena */
	enum instead_why why;
	uint32_t     position;    /**< of the article's citation of it; 0: not cited there */
	double       score;       /**< 0..1: the chance that it tells the same, from alike and why; 1 for OFFERED */
	bool         is_compared; /**< false: OFFERED, and there was nothing to compare */
	struct alike alike;       /**< if is_compared */
	struct span  words;       /**< why, plainly: "cited in the same sentence; shares 4 names, 2 numbers; same day" */
};

/** The best so far, the best first. */
struct instead_list {
	struct instead items[INSTEAD_MAX];
	size_t         n;
};

/**
 * Is something else wanted? Where access_is_readable() says no, and it is known why:
 * paywalled, registration, gone; blocked when what likely stands behind is one
 * of the walls. What is metered, unreachable today or was never fetched is not.
 */
bool instead_is_wanted(enum access access, enum access likely);

/** Can it be pointed to? Judged free, an HTML page, its whole text there. */
bool instead_is_open(const struct store_page *p);

/** Does the outlet keep copies of others' pages, or fetch them? */
bool instead_is_archive(struct span outlet);

/** The source that cannot be read. */
struct instead_of {
	const struct store_page     *page;
	const struct store_citation *citation;  /**< of it, in the article; NULL: no article is looked at */
	struct alike_page            about;     /**< what it tells: instead_about() */
};

/**
 * What a page tells: by its own sketch; of one that showed nothing, by the
 * author's sentence about it and the words in its URL.
 *
 * @param lang  of the article
 * @param a     holds what is made
 * @return 0, -ENOMEM or -EFBIG
 */
int instead_about(struct alike_reader *r, struct arena *a, struct instead_of *of, struct span lang);

/**
 * Hear of one more page, and keep it if it is fit and among the best.
 *
 * @param citation  of it in the same article; NULL: it is not cited there, see @p why
 * @param why       INSTEAD_CITES, INSTEAD_CITED or INSTEAD_KNOWN; of a citation it is found out
 * @return 0 or -ENOMEM
 */
int instead_consider(struct instead_list *l, struct arena *a, const struct instead_of *of,
                     const struct store_page *page, const struct store_citation *citation,
                     enum instead_why why);

/* --- asked of a whole graph ---------------------------------------------------- */

/** Who cites whom, and whom to ask about pages and citations. */
struct instead_net {
	size_t          n_nodes;
	const uint32_t *first;    /**< n_nodes + 1: citations of node v are first[v] up to first[v + 1] - 1, by position */
	const uint32_t *source;   /**< of each citation: a node */

	/** What a page is: url, outlet, lang, published, access, likely, full_text, document and is_done; its sketch where @p wants_sketch. @return 0 or < 0 */
	int (*page)(void *arg, uint32_t node, bool wants_sketch, struct store_page *out);

	/** A citation of the article that instead_find() is asked about. */
	const struct store_citation *(*citation)(void *arg, uint32_t citation);
	void *arg;
};

struct instead_finder;

/** @param net  borrowed, copied; every open page's sketch is asked for, by node @return 0 (free with instead_finder_free()), -ENOMEM or what net->page() said */
int  instead_finder_new(struct instead_finder **out, const struct instead_net *net);
void instead_finder_free(struct instead_finder *f);

/** @return false when no page could be compared: then only what the author offers can be found */
bool instead_finder_compares(const struct instead_finder *f);

/**
 * What can be read in place of the source of a citation where something else is wanted.
 *
 * @param a    holds the list
 * @param out  set; empty when nothing was found, or is wanted
 * @return 0, -ENOMEM, -EFBIG or what net->page() said
 */
int instead_find(struct instead_finder *f, struct arena *a, uint32_t article, uint32_t citation,
                 struct instead_list *out);

/**
 * Note the best, and why, at each edge of a graph where something else is wanted.
 *
 * @param g  finished, GRAPH_ALL
 * @return 0, -ENOMEM or -EFBIG
 */
int instead_note_all(struct graph *g);

#endif
