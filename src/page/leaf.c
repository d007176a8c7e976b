/*
 * From the inside out, as end tags come, images and line breaks at once:
 *
 *     <p>See <a href="x"><b>this</b> story</a>.     <p>#0<a>#1 story</a>#2
 *     <p>#0<a>#1#3</a>#2                            <p>#0#4#2
 *
 * A leaf is where its text would be: the tree builder opens no paragraph and
 * closes none for either. Where it does tell them apart (in tables, selects
 * and formulas, and links within links) no leaf is made.
 */

#include "leaf.h"

/* Elements that the tree builder treats as it treats text. */
static bool is_phrasing(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_A: case GUMBO_TAG_SPAN: case GUMBO_TAG_TIME: case GUMBO_TAG_LABEL: case GUMBO_TAG_CITE:
	case GUMBO_TAG_Q: case GUMBO_TAG_ABBR: case GUMBO_TAG_SUP: case GUMBO_TAG_SUB: case GUMBO_TAG_MARK:
		return true;
	default:
		return depth_is_formatting(tag) && tag != GUMBO_TAG_NOBR;
	}
}

static bool tells_text_apart(GumboTag around)
{
	switch (around) {
	case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD: case GUMBO_TAG_TFOOT: case GUMBO_TAG_TR:
	case GUMBO_TAG_COLGROUP: case GUMBO_TAG_FRAMESET: case GUMBO_TAG_NOBR:
		return true;
	default:
		return false;
	}
}

void leaf_none(struct leaves *l)
{
	l->n = 0;
}

/* Has the tree builder attributes of it to read? */
static bool is_bare(const char *at, const char *end)
{
	return !memchr(at, ' ', (size_t)(end - at));
}

/* Elements without content, likewise. */
static bool is_mark(GumboTag tag)
{
	return tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_BR;
}

/* Is the place that has @p n elements open around it one where text is moved or dropped? */
static bool is_special(const struct leaves *l, const struct depth *depth, size_t n)
{
	return l->in_select || depth->n_math || (n && tells_text_apart(depth->open[n - 1]));
}

void leaf_open(struct leaves *l, const struct depth *depth, GumboTag tag, char *at, char *end)
{
	bool is_second_link = tag == GUMBO_TAG_A && l->n_links++ > 0;

	l->in_select |= tag == GUMBO_TAG_SELECT;
	if (!is_phrasing(tag) || !is_bare(at, end) || is_second_link || l->n == LEAVES_MAX ||
	    is_special(l, depth, depth->n - 1)) {
		l->n = 0;
		return;
	}
	l->open[l->n].at = at;
	l->open[l->n].end = end;
	l->open[l->n++].tag = tag;
}

/* The attributes of the tag at @p at, which are the last in the table, if it has any. */
static struct attr_list take_list(struct attr_table *t, const char *at)
{
	if (t->n_lists && t->lists[t->n_lists - 1].tag == at)
		return t->lists[--t->n_lists];
	return (struct attr_list){ .n = 0 };
}

/* Put the leaf that was written from @p at on aside. @return false: there is no room */
static bool put(struct arena *a, struct prescan *out, GumboTag tag, struct span text, char *at)
{
	struct leaf *leaf = arena_alloc(a, sizeof(*leaf));

	text = arena_dup(a, text);
	if (!leaf || !text.ptr || !aside_put(&out->texts, a, (struct piece){ text, leaf }, at))
		return false;
	*leaf = (struct leaf){ .tag = tag, .attrs = take_list(&out->table, at) };
	return true;
}

char *leaf_void(struct leaves *l, const struct depth *depth, struct arena *a, struct prescan *out, GumboTag tag,
                char *at, char *end)
{
	if (is_mark(tag) && is_bare(at, end) && !is_special(l, depth, depth->n) && put(a, out, tag, SPAN(""), at))
		return at + ASIDE_LEN;
	l->n = 0;
	return end;
}

char *leaf_close(struct leaves *l, struct arena *a, struct prescan *out, GumboTag tag, char *w)
{
	char *at, *from;

	if (tag == GUMBO_TAG_A && l->n_links)
		l->n_links--;
	l->in_select &= tag != GUMBO_TAG_SELECT;
	if (l->n == 0 || l->open[l->n - 1].tag != tag)
		goto none;
	at = l->open[l->n - 1].at;
	from = l->open[l->n - 1].end;
	if (memchr(from, '&', (size_t)(w - from)))  /* an entity is the tree builder's to read */
		goto none;
	if (!put(a, out, tag, (struct span){ from, (size_t)(w - from) }, at))
		goto none;
	l->n--;
	return at + ASIDE_LEN;
none:
	l->n = 0;
	return NULL;
}
