/*
 * judge: does a block in the article's box belong to the article?
 * Private to the room page.
 */
#ifndef PAGE_JUDGE_H
#define PAGE_JUDGE_H

#include "linkkind.h"
#include "walk.h"

/** @param self  whose page it is. @return true when block @p i is the article's own text */
bool judge_block(const struct page *p, const struct walk *w, size_t i, const struct house *self);

/** @return true when an anchor in block @p i is its own address: written down to be cited */
bool judge_is_written_out(const struct page *p, size_t i);

/** @return true when @p link, in a block of the body, is a citation */
bool judge_link(const struct page *p, const struct walk *w, size_t link, const struct house *self);

#endif
