/*
 * Selectors are matched against boxes, right to left: the last part on the
 * box itself, the others on ancestors, nearest first.
 */

#include "selector.h"
#include "node.h"

/* More parts than any real page declares. */
#define PARTS_MAX 32
/* Boxes looked at for all parts, ancestors counted each time. */
#define STEPS_MAX 300000

/* The value of @p name in a label such as: class="a b" id=c */
static struct span label_value(struct span label, struct span name)
{
	while (label.len) {
		size_t      eq = span_chr(label, '=');
		struct span key = span_trim(span_upto(label, eq)), value;
		size_t      skip;

		if (eq == SPAN_NONE)
			break;
		value = span_trim(span_from(label, eq + 1));
		if (value.len && (value.ptr[0] == '"' || value.ptr[0] == '\'')) {
			skip = span_chr(span_from(value, 1), value.ptr[0]);
			label = skip == SPAN_NONE ? span_from(value, value.len) : span_from(value, skip + 2);
			value = span_upto(span_from(value, 1), skip);
		} else {
			skip = span_chr(value, ' ');
			label = span_from(value, skip);
			value = span_upto(value, skip);
		}
		if (span_ieq(key, name))
			return value;
	}
	return (struct span){ NULL, 0 };
}

static bool is_name_byte(char c)
{
	return c != '.' && c != '#' && c != '[' && c != ':' && !span_is_space(c);
}

static bool tag_is(const struct box *b, struct span name)
{
	return span_eq(name, SPAN("*")) || span_ieq(name, span_of(gumbo_normalized_tagname((GumboTag)b->tag)));
}

/* One compound, "div.story#main"; what is not understood does not match. */
static bool compound_matches(struct span compound, const struct box *b)
{
	if (!compound.len)
		return false;
	while (compound.len) {
		char        mark = compound.ptr[0];
		size_t      from = mark == '.' || mark == '#', n = from;
		struct span name;

		while (n < compound.len && is_name_byte(compound.ptr[n]))
			n++;
		name = span_from(span_upto(compound, n), from);
		compound = span_from(compound, n);
		if (!name.len)
			return false;
		if (mark == '.' ? !node_holds_word(label_value(b->label, SPAN("class")), name) :
		    mark == '#' ? !span_eq(label_value(b->label, SPAN("id")), name) : !tag_is(b, name))
			return false;
	}
	return true;
}

/* Cut the last compound off @p s; ">" is read as "somewhere above". */
static struct span cut_last(struct span *s)
{
	size_t at;

	*s = span_trim(*s);
	at = s->len;
	while (at && !span_is_space(s->ptr[at - 1]) && s->ptr[at - 1] != '>')
		at--;
	struct span last = span_from(*s, at);

	while (at && (span_is_space(s->ptr[at - 1]) || s->ptr[at - 1] == '>'))
		at--;
	s->len = at;
	return last;
}

/* @param steps  counted down for each box looked at; at 0 nothing matches */
static bool box_matches(const struct walk *w, uint32_t box, struct span selector, size_t *steps)
{
	struct span compound = cut_last(&selector);

	*steps -= *steps > 0;
	if (!compound_matches(compound, &w->boxes[box]))
		return false;
	while (selector.len) {
		compound = cut_last(&selector);
		do {
			if (!box || !*steps)
				return false;
			--*steps;
			box = w->boxes[box].parent;
		} while (!compound_matches(compound, &w->boxes[box]));
	}
	return true;
}

static size_t visible_text(const struct page *p, const struct box *b)
{
	size_t len = 0;

	for (uint32_t i = b->first_block; i < b->end_block; i++)
		if (!p->blocks[i].is_hidden)
			len += p->blocks[i].text.len;
	return len;
}

static void measure(const struct page *p, const struct walk *w, struct page_part *part, size_t *steps)
{
	uint32_t counted_to = 0;  /* boxes inside one that matched are not counted twice */

	for (uint32_t i = 0; i < w->n_boxes && *steps; i++) {
		struct span rest = part->selector, one;
		bool        hit = false;

		while (!hit && span_cut(&rest, ',', &one))
			hit = box_matches(w, i, one, steps);
		if (!hit)
			continue;
		part->is_matched = true;
		if (i >= counted_to) {
			part->text_len += visible_text(p, &w->boxes[i]);
			counted_to = w->boxes[i].end;
		}
	}
}

void selector_measure(struct page *p, const struct walk *w)
{
	size_t steps = STEPS_MAX;

	for (size_t i = 0; i < p->declared.n_parts && i < PARTS_MAX; i++)
		if (p->declared.parts[i].selector.len)
			measure(p, w, &p->declared.parts[i], &steps);
}
