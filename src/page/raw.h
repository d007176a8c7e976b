/*
 * raw: what the walk over the tree sets aside for the metadata reader, so
 * that metadata is read without a tree. Private to the room page.
 *
 * Spans are UTF-8, entities resolved, and live in the page's arena.
 */
#ifndef PAGE_RAW_H
#define PAGE_RAW_H

#include "base/arena.h"
#include "page.h"

/** A microdata property, in document order. */
struct raw_prop {
	struct span name;   /**< itemprop, one word */
	struct span value;  /**< content, datetime, href or the element's text */
	struct span type;   /**< itemtype of the nearest itemscope; may be empty */
};

/** A <link rel href> of interest. */
struct raw_link {
	struct span rel;   /**< as written */
	struct span href;  /**< as written */
};

/** A <time>, or an element whose names call it the date of publication. */
struct raw_time {
	struct span datetime;    /**< attribute, or empty */
	struct span text;
	bool        is_pubdate;  /**< pubdate attribute, or a class that says published */
	bool        is_plain;    /**< no <time>: known by its names alone */
};

struct page_raw {
	struct span       html_lang;
	struct span       title;      /**< <title> */
	struct span       h1;         /**< the first h1 that is not hidden and not a logo */
	struct span      *ld;         /**< text of each JSON-LD script, as it stood */
	size_t            n_ld;
	struct raw_link  *links;      /**< canonical, amphtml, alternate ... */
	size_t            n_links;
	struct raw_prop  *props;
	size_t            n_props;
	struct raw_time  *times;
	size_t            n_times;
	struct span      *bylines;    /**< texts that markup calls an author: rel=author, itemprop, class */
	size_t            n_bylines;
};

/**
 * Fill the facts of @p p (title ... description, authors, lang, declared but
 * for each part's is_matched and text_len) from p->metas, p->base and @p raw.
 * Broken JSON-LD is mended where that is safe, else skipped.
 *
 * @return 0, -ENOMEM or -EFBIG
 */
int facts_read(struct arena *a, const struct page_raw *raw, struct page *p);

/** Note that a ceiling was met; each name once. @param name  static */
void page_limit(struct page *p, const char *name);

#endif
