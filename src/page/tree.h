/*
 * tree: reduced HTML -> gumbo's tree, in an arena. Private to the room page.
 */
#ifndef PAGE_TREE_H
#define PAGE_TREE_H

#include "base/arena.h"
#include "base/span.h"

#include <gumbo.h>

/**
 * Build the tree of @p html. When it does not fit, that of a part of it.
 *
 * @param a       for the tree alone: it is reset when the tree must be cut
 * @param html    from prescan(); the tree points into it
 * @param out     the document; lives as long as @p a
 * @param is_cut  set to true when only a part fitted
 * @return 0, -ENOMEM, or -EFBIG when not even a part fitted
 */
int tree_build(struct arena *a, struct span html, const GumboNode **out, bool *is_cut);

#endif
