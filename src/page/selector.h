/*
 * selector: the simple CSS selectors that hasPart uses. Private to the room page.
 */
#ifndef PAGE_SELECTOR_H
#define PAGE_SELECTOR_H

#include "walk.h"

/**
 * Set is_matched and text_len of each of @p p's declared parts. Understood are
 * tag, .class, #id, [attribute] ignored, joined ("div.a.b"), descendants
 * ("div .a", "div > .a") and lists ("a, b").
 */
void selector_measure(struct page *p, const struct walk *w);

#endif
