/*
 * plain: text that came with leftovers of markup. Private to room page.
 *
 * Metadata is often encoded twice: a meta's content, or a string in JSON-LD,
 * that still holds "&amp;" or "<em>" after it was decoded once.
 */
#ifndef PAGE_PLAIN_H
#define PAGE_PLAIN_H

#include "base/arena.h"
#include "base/span.h"

/**
 * Entities resolved, tags dropped, white space folded.
 *
 * @return a part of @p s when nothing had to be done, else a copy in @p a;
 *         empty also when memory ran out
 */
struct span plain_text(struct arena *a, struct span s);

/**
 * As plain_text(), but always a copy.
 *
 * @param keeps_lines  line ends stay, and tags that end a paragraph become some
 */
struct span plain_copy(struct arena *a, struct span s, bool keeps_lines);

/**
 * Do two texts say the same, case, punctuation and white space aside? One may
 * be the start of the other when it is long enough not to be so by chance.
 */
bool plain_alike(struct span a, struct span b);

/** As plain_alike(), without the allowance for a cut-off text. */
bool plain_same(struct span a, struct span b);

#endif
