/*
 * harvest: what elements say about the page, set aside for the metadata
 * reader during the walk. Private to the room page.
 */
#ifndef PAGE_HARVEST_H
#define PAGE_HARVEST_H

#include "node.h"
#include "page.h"
#include "raw.h"

struct harvest {
	struct arena    *arena;
	struct page     *page;
	struct page_raw *raw;
	struct span     *base;   /**< the first <base href> goes here */
	struct span      scope;  /**< itemtype of the nearest itemscope */
	size_t           cap_metas, cap_links, cap_props, cap_times, cap_bylines;
};

/** Kept while an element is open. */
struct harvest_mark {
	size_t      start;   /**< where its text starts, see flow_at() */
	struct span scope;   /**< harvest.scope outside it */
	unsigned    wants;   /**< HARVEST_ bits: what its text is wanted for */
};

/** title, meta, link, base: elements without text of their own. */
void harvest_head(struct harvest *h, const struct node *n);

/**
 * An element starts.
 *
 * @param at       flow_at()
 * @param said     what region it tells by itself
 * @param is_date  its names call it the date of publication
 */
struct harvest_mark harvest_open(struct harvest *h, const struct node *n, size_t at, bool is_hidden,
                                 enum page_region said, bool is_date);

/** It ends. @param text  what it held */
void harvest_close(struct harvest *h, const struct node *n, const struct harvest_mark *mark, struct span text);

#endif
