/*
 * title: the article's title out of the many a page has. Private to room page.
 */
#ifndef PAGE_TITLE_H
#define PAGE_TITLE_H

#include "base/arena.h"
#include "base/span.h"
#include "page.h"

/** The titles of one page, plain text; any may be empty. */
struct titles {
	struct span headline;  /**< of the article's JSON-LD node */
	struct span microdata; /**< itemprop headline */
	struct span og;
	struct span meta;      /**< citation_title, dc.title, twitter:title ... */
	struct span h1;
	struct span title;     /**< the title element */
	struct span site;      /**< name of the site */
	struct span section;   /**< of the site, that the article stands in */
};

/**
 * Choose: the first that another one confirms, without the name of the site;
 * one that is cut off ("...") gives way to the whole one.
 */
struct page_fact title_choose(const struct titles *t);

/** @return @p title without the name of the site at either end, if it can be told */
struct span title_without_site(struct span title, const struct titles *t);

/** @return what stands behind the h1 or headline in the title element: the site's name, maybe; may be empty */
struct span title_tail(const struct titles *t);

#endif
