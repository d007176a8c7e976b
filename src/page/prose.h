/*
 * prose: how much of a block is running text. Private to the room page.
 */
#ifndef PAGE_PROSE_H
#define PAGE_PROSE_H

#include "walk.h"

/** @return bytes of running text in block @p i outside its links; 0: not running text at all */
size_t prose_of(const struct page *p, const struct walk *w, size_t i);

/** @return words in @p text; Chinese, Japanese and the like count characters / 2 */
size_t prose_words(struct span text);

/** @return true for a full stop or the like at the end of @p text, quotes and brackets aside */
bool prose_ends_sentence(struct span text);

/** Prose before each block: sums[i] of blocks 0 .. i-1, sums[n_blocks] of all. */
struct prose {
	size_t *sums;
};

/** @param is_flow_only  count only blocks whose region is PAGE_FLOW. @return 0, -ENOMEM or -EFBIG */
int prose_sum(struct arena *a, const struct page *p, const struct walk *w, bool is_flow_only, struct prose *out);

/** @return the prose of the blocks of box @p b */
static inline size_t prose_in(const struct prose *prose, const struct box *b)
{
	return prose->sums[b->end_block] - prose->sums[b->first_block];
}

#endif
