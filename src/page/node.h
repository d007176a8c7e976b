/*
 * node: asking gumbo's elements. Private to the room page.
 */
#ifndef PAGE_NODE_H
#define PAGE_NODE_H

#include "base/arena.h"
#include "base/span.h"

#include <gumbo.h>
#include <stdbool.h>

/** @return the value of attribute @p name, entities resolved, trimmed; lives as long as the tree */
struct span node_attr(const GumboElement *e, const char *name);

/** As node_attr(), but a part of the reduced HTML where no entity had to be resolved. */
struct span node_attr_kept(struct arena *a, const GumboElement *e, const char *name);

bool node_has(const GumboElement *e, const char *name);

/** @return the tag's name as written; empty for implied elements */
struct span node_tag_name(const GumboElement *e);

/** @return class and id as written, with what may stand between them; empty: neither */
struct span node_label(const GumboElement *e);

/** @return true when @p word is one of the words in @p list; letters fold */
bool node_holds_word(struct span list, struct span word);

#endif
