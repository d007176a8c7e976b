/*
 * container: the box that holds the article. Private to the room page.
 */
#ifndef PAGE_CONTAINER_H
#define PAGE_CONTAINER_H

#include "overlap.h"
#include "walk.h"

/**
 * @param guide  the declared articleBody, if any
 * @param out    index of a box; 0, the document, when nothing better is found
 * @return 0, -ENOMEM or -EFBIG
 */
int container_find(struct arena *a, const struct page *p, const struct walk *w,
                   const struct overlap *guide, uint32_t *out);

/** @return the heading that repeats the page's title, else the first h1, else a block that holds it; n_blocks: none */
size_t container_title(const struct page *p, const struct walk *w);

#endif
