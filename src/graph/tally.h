/*
 * tally: shares from the inside. Pages and citations without their texts, as
 * indexes and flags.
 */
#ifndef GRAPH_TALLY_H
#define GRAPH_TALLY_H

#include "graph/shares.h"
#include "texts.h"

#define NOT_AN_ARTICLE UINT32_MAX

/** A page. */
struct tally_page {
	int64_t  id;          /**< the store's */
	uint32_t outlet, lang, document;  /**< texts */
	uint32_t article;     /**< index of the article that it is; NOT_AN_ARTICLE */
	int32_t  published;   /**< year * 10000 + month * 100 + day; 0: not known */
	int32_t  visited;     /**< likewise; 0: never */
	int32_t  day_after;   /**< visited */
	uint8_t  access;
	bool     is_wire;
};

struct tally_article {
	struct span url;
	uint32_t    page;     /**< index */
	uint32_t    first_citation, n_citations;  /**< its citations, once finished */
	uint32_t    first_note, n_notes;
	uint32_t    first_named, n_named;
};

/** Of a citation. Of a source: of all its citations in a group. */
#define TALLY_INTERNAL  1u  /**< a source: of any */
#define TALLY_LANG_TOLD 2u  /**< of any */
#define TALLY_FOREIGN   4u  /**< of all */

struct tally_citation {
	uint32_t article;     /**< its page's index; once finished, its own */
	uint32_t source;      /**< index of its page */
	uint8_t  flags;
};

struct tally_note {
	uint32_t article;     /**< its page's index; once finished, its own */
	uint8_t  kind, agreement;
};

/** An outlet named without a link. */
struct tally_named {
	uint32_t article;     /**< as above */
	uint32_t outlet;      /**< text */
};

struct shares {
	struct arena *text;   /* owned; URLs of articles */
	struct span   reads;
	struct texts  texts;  /* outlets, languages, kinds of document */
	uint32_t     *order;     /* owned; of each name: its place by text, once finished */
	uint32_t     *by_order;  /* in the same piece; the name at each place */
	struct tally_page     *pages;      /* owned; by id, once articles are added */
	struct tally_article  *articles;   /* owned; by url, once finished */
	struct tally_citation *citations;  /* owned; by article, once finished */
	struct tally_note     *notes;      /* owned; likewise */
	struct tally_named    *named;      /* owned; likewise */
	size_t n_pages, cap_pages, n_articles, cap_articles, n_citations, cap_citations, n_notes, cap_notes, n_named, cap_named;
	bool   is_sorted;    /* pages are sorted */
};

/** For qsort(). */
int tally_by_number(const void *a, const void *b);  /* of uint64_t */

/** @return how many of the sorted keys from @p at on have the same upper bits, above @p shift, as the first */
size_t tally_run(const uint64_t *keys, size_t n, size_t at, unsigned shift);

#endif
