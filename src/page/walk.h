/*
 * walk: tree -> blocks, links and raw facts. Private to the room page.
 *
 *     <div class="story">               box
 *       <p>One <a>two</a> three</p>     box, block "One two three", link "two"
 *
 * A box is an element that starts on a line of its own; a block is a run of
 * text straight in one box. Boxes keep the tree's shape for body.c, which
 * needs it, without the tree.
 */
#ifndef PAGE_WALK_H
#define PAGE_WALK_H

#include "base/arena.h"
#include "page.h"
#include "prescan.h"
#include "raw.h"

#include <gumbo.h>

/** Elements nested deeper than this are skipped; prescan() keeps to half of it. */
#define WALK_DEPTH_MAX (2 * PAGE_DEPTH_MAX)

/** A block-level element. Boxes are in document order, parents first. */
struct box {
	uint32_t parent;        /**< index; box 0, the document, is its own */
	uint32_t end;           /**< one past its last descendant box */
	uint32_t first_block;   /**< its blocks and its descendants': first_block .. end_block - 1 */
	uint32_t end_block;
	uint16_t tag;           /**< GumboTag */
	uint16_t depth;
	uint8_t  said;          /**< enum page_region: what its own tag, role and words say */
	uint8_t  region;        /**< what holds for its text; see regions_settle() */
	bool     is_hidden;     /**< it or an ancestor */
	bool     is_article_body;  /**< itemprop=articleBody */
	struct span label;      /**< class and id as written, a part of the reduced HTML */
};

/** What body.c needs to know of page.blocks[i]. */
struct block_note {
	uint32_t box;
	uint32_t link_len;      /**< bytes of its text inside links */
	uint32_t bold_len;      /**< bytes of its text inside b or strong */
	uint8_t  inline_said;   /**< enum page_region of an inline element around all of its text */
};

/** What body.c needs to know of page.links[i]. */
struct link_note {
	uint8_t said;           /**< enum page_region by the words of the anchor and the inline elements around it */
};

struct walk {
	struct box        *boxes;
	size_t             n_boxes;
	struct block_note *blocks;  /**< one for each of page.blocks */
	struct link_note  *links;   /**< one for each of page.links */
};

/**
 * Fill @p p's all_text, blocks, links (but for url and is_web), metas,
 * refresh, and parts' text_len; @p raw; and @p out.
 *
 * @param scanned  what the tree was built from; outlives @p p
 * @param base  set to the first <base href>, as written; empty: none
 * @return 0, -ENOMEM; a ceiling met is noted in p->limits
 */
int walk_tree(struct arena *a, const GumboNode *document, struct page *p, struct page_raw *raw,
              struct walk *out, struct span *base, const struct prescan *scanned);

#endif
