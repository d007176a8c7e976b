/*
 * Questions to gumbo's elements. Most attributes are in the pre-scan's table,
 * under the place of the element's tag; the others gumbo has read.
 */

#include "node.h"

/* Attributes between class and id, in bytes, that may stand in a label. */
#define LABEL_GAP_MAX 40

static const struct attr_list *list_of(const struct attr_table *t, const char *tag)
{
	size_t lo = 0, hi = t->n_lists;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (t->lists[mid].tag < tag)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < t->n_lists && t->lists[lo].tag == tag ? &t->lists[lo] : NULL;
}

struct node node_of(const struct attr_table *t, const GumboNode *node)
{
	const GumboElement *e = &node->v.element;

	return (struct node){
		.node = node, .e = e, .table = t,
		.list = e->original_tag.length ? list_of(t, e->original_tag.data) : NULL,
	};
}

bool node_is_bare(const struct node *n)
{
	return !n->list && !n->e->attributes.length;
}

static const struct attr *find_aside(const struct node *n, enum attr_kind kind)
{
	const struct attr *attr;

	if (!n->list || !(n->list->kinds & 1u << kind))
		return NULL;
	for (attr = &n->table->attrs[n->list->first]; attr->kind != kind; attr++)
		continue;
	return attr;
}

static const GumboAttribute *find_in_tree(const GumboElement *e, enum attr_kind kind)
{
	for (unsigned i = 0; i < e->attributes.length; i++) {
		const GumboAttribute *attr = e->attributes.data[i];

		if (attr_kind(span_of(attr->name)) == kind)
			return attr;
	}
	return NULL;
}

static struct span value_of(const struct node *n, enum attr_kind kind, bool *is_in_tree)
{
	const struct attr    *aside = find_aside(n, kind);
	const GumboAttribute *attr;

	*is_in_tree = false;
	if (aside && !attr_has_entity(aside))
		return span_trim(aside->value);
	attr = find_in_tree(n->e, kind);
	*is_in_tree = attr != NULL;
	return attr ? span_trim(span_of(attr->value)) : (struct span){ NULL, 0 };
}

struct span node_attr(const struct node *n, enum attr_kind kind)
{
	bool is_in_tree;

	return value_of(n, kind, &is_in_tree);
}

struct span node_attr_kept(struct arena *a, const struct node *n, enum attr_kind kind)
{
	bool        is_in_tree;
	struct span value = value_of(n, kind, &is_in_tree);

	return is_in_tree ? arena_dup(a, value) : value;
}

bool node_has(const struct node *n, enum attr_kind kind)
{
	return find_aside(n, kind) || find_in_tree(n->e, kind);
}

struct span node_tag_name(const struct node *n)
{
	GumboStringPiece piece = n->e->original_tag;

	if (!piece.length)
		return (struct span){ NULL, 0 };
	gumbo_tag_from_original_text(&piece);
	return (struct span){ piece.data, piece.length };
}

struct span node_label(const struct node *n)
{
	const struct attr *name = find_aside(n, ATTR_CLASS), *id = find_aside(n, ATTR_ID);
	const struct attr *first = name, *last = id;
	const char        *end;

	if (!name || !id)
		return name ? name->whole : id ? id->whole : (struct span){ NULL, 0 };
	if (id->whole.ptr < name->whole.ptr) {
		first = id;
		last = name;
	}
	end = last->whole.ptr + last->whole.len;
	if (last->whole.ptr - (first->whole.ptr + first->whole.len) > LABEL_GAP_MAX)
		return name->whole;
	return (struct span){ first->whole.ptr, (size_t)(end - first->whole.ptr) };
}

bool node_holds_word(struct span list, struct span word)
{
	while (list.len) {
		size_t n = 0;

		while (n < list.len && !span_is_space(list.ptr[n]))
			n++;
		if (span_ieq(span_upto(list, n), word))
			return true;
		list = span_from(list, n + 1);
	}
	return false;
}
