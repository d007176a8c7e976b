/*
 * judge: does a block in the article's box belong to the article?
 * Private to the room page.
 */
#ifndef PAGE_JUDGE_H
#define PAGE_JUDGE_H

#include "linkkind.h"
#include "walk.h"

struct tally;

/** A page about to be judged. Borrows all it is made from. */
struct judge {
	const struct page  *page;
	const struct walk  *walk;
	const struct house *self;
	struct link_told   *told;  /**< what each of the page's links is */
	struct tally       *sums;  /**< features of the blocks before each; n_blocks + 1 of them */
};

/** @param self  whose page it is. @return 0, -ENOMEM or -EFBIG */
int judge_init(struct judge *j, struct arena *a, const struct page *p, const struct walk *w,
               const struct house *self);

/** @return true when block @p i is the article's own text */
bool judge_block(const struct judge *j, size_t i);

/** @return true when the names of @p box say that it holds an article's notes: "references", "footnotes" */
bool judge_is_notes(const struct box *box);

/** @return true when an anchor in block @p i is its own address: written down to be cited */
bool judge_is_written_out(const struct judge *j, size_t i);

/** @return true when link @p k, in a block of the body, is a citation */
bool judge_link(const struct judge *j, size_t k);

#endif
