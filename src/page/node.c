/* Questions to gumbo's elements. The pre-scan left few attributes on each. */

#include "node.h"

#include <strings.h>

static const GumboAttribute *find(const GumboElement *e, const char *name)
{
	for (unsigned i = 0; i < e->attributes.length; i++) {
		const GumboAttribute *attr = e->attributes.data[i];

		if (attr->name[0] == name[0] && strcmp(attr->name, name) == 0)
			return attr;
	}
	return NULL;
}

struct span node_attr(const GumboElement *e, const char *name)
{
	const GumboAttribute *attr = find(e, name);

	return attr ? span_trim(span_of(attr->value)) : (struct span){ NULL, 0 };
}

struct span node_attr_kept(struct arena *a, const GumboElement *e, const char *name)
{
	const GumboAttribute *attr = find(e, name);
	struct span           raw;

	if (!attr)
		return (struct span){ NULL, 0 };
	raw = (struct span){ attr->original_value.data, attr->original_value.length };
	if (raw.len >= 2 && (raw.ptr[0] == '"' || raw.ptr[0] == '\''))
		raw = (struct span){ raw.ptr + 1, raw.len - 2 };
	if (raw.len != strlen(attr->value) || memcmp(raw.ptr, attr->value, raw.len) != 0)
		raw = arena_dup(a, span_of(attr->value));
	return span_trim(raw);
}

bool node_has(const GumboElement *e, const char *name)
{
	return find(e, name) != NULL;
}

struct span node_tag_name(const GumboElement *e)
{
	GumboStringPiece piece = e->original_tag;

	if (!piece.length)
		return (struct span){ NULL, 0 };
	gumbo_tag_from_original_text(&piece);
	return (struct span){ piece.data, piece.length };
}

struct span node_label(const GumboElement *e)
{
	const char *from = NULL, *to = NULL;

	for (unsigned i = 0; i < e->attributes.length; i++) {
		const GumboAttribute *attr = e->attributes.data[i];
		const char           *end = attr->original_value.data + attr->original_value.length;

		if ((strcmp(attr->name, "class") != 0 && strcmp(attr->name, "id") != 0) || !attr->original_value.length)
			continue;
		if (!from || attr->original_name.data < from)
			from = attr->original_name.data;
		if (!to || end > to)
			to = end;
	}
	return from ? (struct span){ from, (size_t)(to - from) } : (struct span){ NULL, 0 };
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
