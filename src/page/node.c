/*
 * Questions to gumbo's elements. Most attributes are in the pre-scan's table,
 * where the element's own index points; the others gumbo has read.
 */

#include "node.h"

/* Attributes between class and id, in bytes, that may stand in a label. */
#define LABEL_GAP_MAX 40

static const struct attr_list *list_of(const struct attr_table *t, const GumboElement *e)
{
	const GumboAttribute *first = e->attributes.length ? e->attributes.data[0] : NULL;
	size_t                index = 0;

	if (!first || first->name[0] != ATTR_INDEX[0] || first->name[1])
		return NULL;
	for (const char *digit = first->value; *digit; digit++)
		index = index * 10 + (size_t)(*digit - '0');
	return index < t->n_lists ? &t->lists[index] : NULL;
}

static const struct attr *find_in_list(const struct attr_table *t, const struct attr_list *list, enum attr_kind kind)
{
	const struct attr *attr;

	if (!list || !(list->kinds & 1u << kind))
		return NULL;
	for (attr = &t->attrs[list->first]; attr->kind != kind; attr++)
		continue;
	return attr;
}

static const struct attr *find_aside(const struct attr_table *t, const GumboElement *e, enum attr_kind kind)
{
	return find_in_list(t, list_of(t, e), kind);
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

static struct span value_of(const struct attr_table *t, const GumboElement *e, enum attr_kind kind, bool *is_in_tree)
{
	const struct attr_list *list = list_of(t, e);
	const struct attr      *aside = find_in_list(t, list, kind);
	const GumboAttribute   *attr = NULL;

	*is_in_tree = false;
	if (aside && !attr_has_entity(aside))
		return span_trim(aside->value);
	if (aside || e->attributes.length > (list != NULL))
		attr = find_in_tree(e, kind);
	*is_in_tree = attr != NULL;
	return attr ? span_trim(span_of(attr->value)) : (struct span){ NULL, 0 };
}

struct span node_attr(const struct attr_table *t, const GumboElement *e, enum attr_kind kind)
{
	bool is_in_tree;

	return value_of(t, e, kind, &is_in_tree);
}

struct span node_attr_kept(struct arena *a, const struct attr_table *t, const GumboElement *e, enum attr_kind kind)
{
	bool        is_in_tree;
	struct span value = value_of(t, e, kind, &is_in_tree);

	return is_in_tree ? arena_dup(a, value) : value;
}

bool node_has(const struct attr_table *t, const GumboElement *e, enum attr_kind kind)
{
	return e->attributes.length && (find_aside(t, e, kind) || find_in_tree(e, kind));
}

struct span node_tag_name(const GumboElement *e)
{
	GumboStringPiece piece = e->original_tag;

	if (!piece.length)
		return (struct span){ NULL, 0 };
	gumbo_tag_from_original_text(&piece);
	return (struct span){ piece.data, piece.length };
}

struct span node_label(const struct attr_table *t, const GumboElement *e)
{
	const struct attr *name = e->attributes.length ? find_aside(t, e, ATTR_CLASS) : NULL;
	const struct attr *id = e->attributes.length ? find_aside(t, e, ATTR_ID) : NULL;
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
