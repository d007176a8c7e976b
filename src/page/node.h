/*
 * node: asking gumbo's elements. Private to the room page.
 */
#ifndef PAGE_NODE_H
#define PAGE_NODE_H

#include "attr.h"
#include "base/arena.h"
#include "base/span.h"

#include <gumbo.h>
#include <stdbool.h>

/** An element of the tree, with its attributes that stand aside. */
struct node {
	const GumboNode         *node;
	const GumboElement      *e;      /**< of node */
	const struct attr_table *table;
	const struct attr_list  *list;   /**< NULL: none stand aside */
};

/** @param node  an element or a template */
struct node node_of(const struct attr_table *t, const GumboNode *node);

/** @return true when it has no attribute that anything reads */
bool node_is_bare(const struct node *n);

/** @return the attribute's value, entities resolved, trimmed; lives as long as the tree */
struct span node_attr(const struct node *n, enum attr_kind kind);

/** As node_attr(), but lives as long as @p a and the scanned HTML. */
struct span node_attr_kept(struct arena *a, const struct node *n, enum attr_kind kind);

bool node_has(const struct node *n, enum attr_kind kind);

/** @return the tag's name as written; empty for implied elements */
struct span node_tag_name(const struct node *n);

/** @return class and id as written, with what may stand between them; empty: neither */
struct span node_label(const struct node *n);

/** @return true when @p word is one of the words in @p list; letters fold */
bool node_holds_word(struct span list, struct span word);

#endif
