/*
 * body: which blocks are the article's own text, which links its citations.
 * Private to the room page.
 */
#ifndef PAGE_BODY_H
#define PAGE_BODY_H

#include "linkkind.h"
#include "walk.h"

/**
 * Settle the region of every box and block from what the boxes say of
 * themselves, and disbelieve what cannot be: a "sidebar" that holds most of
 * the page's prose.
 *
 * @return 0, -ENOMEM or -EFBIG
 */
int regions_settle(struct arena *a, struct page *p, struct walk *w);

/**
 * Set paragraph numbers, in_body, is_embed, text, n_paragraphs, words and
 * body_source. Wants regions, facts and resolved links.
 *
 * @param self  whose page it is
 * @return 0, -ENOMEM or -EFBIG
 */
int body_find(struct arena *a, struct page *p, const struct walk *w, const struct house *self);

#endif
