/* Raw facts: titles, metas, links of the head, microdata, times, bylines. */

#include "harvest.h"
#include "attr.h"
#include "node.h"

#include <stdlib.h>

#define PROPS_MAX    2000
#define TIMES_MAX    200
#define BYLINES_MAX  30
#define BYLINE_LEN   300  /* longer is no name */
#define DATE_LEN     120  /* longer is no date */

enum wants { HARVEST_H1 = 1, HARVEST_PROP = 2, HARVEST_TIME = 4, HARVEST_BYLINE = 8, HARVEST_DATE = 16 };

/* Fold white space in @p s into the arena. */
static struct span fold(struct arena *a, struct span s)
{
	char  *out = arena_alloc(a, s.len + 1);
	size_t n = 0;

	if (!out)
		return (struct span){ NULL, 0 };
	s = span_trim(s);
	for (size_t i = 0; i < s.len; i++)
		if (!span_is_space(s.ptr[i]))
			out[n++] = s.ptr[i];
		else if (n && out[n - 1] != ' ')
			out[n++] = ' ';
	return (struct span){ out, n };
}

static struct span lower(struct arena *a, struct span s)
{
	char *out = arena_alloc(a, s.len + 1);

	for (size_t i = 0; out && i < s.len; i++)
		out[i] = span_lower(s.ptr[i]);
	return out ? (struct span){ out, s.len } : (struct span){ NULL, 0 };
}

static void add_prop(struct harvest *h, struct span name, struct span value)
{
	struct raw_prop *prop;

	if (h->raw->n_props == PROPS_MAX)
		return;
	prop = arena_push(h->arena, &h->raw->props, &h->raw->n_props, &h->cap_props, sizeof(*prop));
	if (prop)
		*prop = (struct raw_prop){ .name = name, .value = value, .type = h->scope };
}

/* An itemprop may hold several names. */
static void add_props(struct harvest *h, struct span names, struct span value)
{
	while (names.len) {
		size_t n = 0;

		while (n < names.len && !span_is_space(names.ptr[n]))
			n++;
		if (n)
			add_prop(h, span_upto(names, n), value);
		names = span_from(names, n + 1);
	}
}

static void add_meta(struct harvest *h, struct span name, struct span content)
{
	struct page_meta *meta;

	if (!name.len)
		return;
	if (h->page->n_metas == PAGE_METAS_MAX) {
		page_limit(h->page, "metas");
		return;
	}
	meta = arena_push(h->arena, &h->page->metas, &h->page->n_metas, &h->cap_metas, sizeof(*meta));
	if (meta)
		*meta = (struct page_meta){ .name = lower(h->arena, name), .content = content };
}

/* What is shown without scripts only is no refresh to a reader. */
static bool is_in_noscript(const GumboNode *node)
{
	return node->parent && node->parent->type == GUMBO_NODE_ELEMENT && node->parent->v.element.tag == GUMBO_TAG_NOSCRIPT;
}

static void harvest_meta(struct harvest *h, const struct node *n)
{
	struct span content = node_attr_kept(h->arena, n, ATTR_CONTENT);
	struct span prop = node_attr_kept(h->arena, n, ATTR_ITEMPROP);

	if (span_ieq(node_attr(n, ATTR_HTTP_EQUIV), SPAN("refresh")) && !h->page->refresh.len && !is_in_noscript(n->node))
		h->page->refresh = url_refresh(content);
	add_meta(h, node_attr(n, ATTR_PROPERTY), content);
	add_meta(h, node_attr(n, ATTR_NAME), content);
	if (!node_has(n, ATTR_PROPERTY) && !node_has(n, ATTR_NAME))
		add_meta(h, prop, content);
	add_props(h, prop, content);
}

static void harvest_link(struct harvest *h, const struct node *n)
{
	struct span      href = node_attr_kept(h->arena, n, ATTR_HREF);
	struct raw_link *link;

	add_props(h, node_attr_kept(h->arena, n, ATTR_ITEMPROP), href);
	if (!node_has(n, ATTR_REL) || !href.len || h->raw->n_links == PAGE_METAS_MAX)
		return;
	link = arena_push(h->arena, &h->raw->links, &h->raw->n_links, &h->cap_links, sizeof(*link));
	if (link)
		*link = (struct raw_link){ .rel = node_attr_kept(h->arena, n, ATTR_REL), .href = href };
}

static void harvest_title(struct harvest *h, const GumboElement *e)
{
	const GumboNode *text = e->children.length ? e->children.data[0] : NULL;

	if (!h->raw->title.len && text && text->type == GUMBO_NODE_TEXT)
		h->raw->title = fold(h->arena, span_of(text->v.text.text));
}

void harvest_head(struct harvest *h, const struct node *n)
{
	const GumboElement *e = n->e;

	if (e->tag == GUMBO_TAG_META)
		harvest_meta(h, n);
	else if (e->tag == GUMBO_TAG_LINK)
		harvest_link(h, n);
	else if (e->tag == GUMBO_TAG_BASE && !h->base->len)
		*h->base = node_attr_kept(h->arena, n, ATTR_HREF);
	else if (e->tag == GUMBO_TAG_TITLE && e->tag_namespace == GUMBO_NAMESPACE_HTML)
		harvest_title(h, e);
}

static bool is_byline(const struct node *n)
{
	return node_holds_word(node_attr(n, ATTR_REL), SPAN("author")) ||
	       node_holds_word(node_attr(n, ATTR_ITEMPROP), SPAN("author"));
}

struct harvest_mark harvest_open(struct harvest *h, const struct node *n, size_t at, bool is_hidden,
                                 enum page_region said, bool is_date)
{
	struct harvest_mark mark = { .start = at, .scope = h->scope };

	if (n->e->tag == GUMBO_TAG_H1 && !h->raw->h1.len && !is_hidden)
		mark.wants |= HARVEST_H1;
	if (node_is_bare(n))
		return mark;
	if (node_has(n, ATTR_SUBSCRIPTIONS))
		h->page->declared.has_subscribers_part = true;
	if (n->e->tag == GUMBO_TAG_HTML)
		h->raw->html_lang = node_attr_kept(h->arena, n, ATTR_LANG);
	if (n->e->tag == GUMBO_TAG_TIME)
		mark.wants |= HARVEST_TIME;
	else if (is_date && !is_hidden)
		mark.wants |= HARVEST_DATE;
	if (node_has(n, ATTR_ITEMPROP))
		mark.wants |= HARVEST_PROP;
	if (h->raw->n_bylines < BYLINES_MAX && (said == PAGE_BYLINE || is_byline(n)))
		mark.wants |= HARVEST_BYLINE;
	if (node_has(n, ATTR_ITEMSCOPE))
		h->scope = node_attr_kept(h->arena, n, ATTR_ITEMTYPE);
	return mark;
}

static struct span prop_value(struct harvest *h, const struct node *n, struct span text)
{
	static const enum attr_kind holders[] = { ATTR_CONTENT, ATTR_DATETIME, ATTR_HREF };

	for (size_t i = 0; i < sizeof(holders) / sizeof(holders[0]); i++)
		if (node_has(n, holders[i]))
			return node_attr_kept(h->arena, n, holders[i]);
	return text;
}

static void add_time(struct harvest *h, const struct node *n, struct span text)
{
	struct raw_time *t;

	if (h->raw->n_times == TIMES_MAX)
		return;
	t = arena_push(h->arena, &h->raw->times, &h->raw->n_times, &h->cap_times, sizeof(*t));
	if (t)
		*t = (struct raw_time){
			.datetime = node_attr_kept(h->arena, n, ATTR_DATETIME), .text = text,
			.is_pubdate = node_has(n, ATTR_PUBDATE) ||
			              span_ifind(node_attr(n, ATTR_CLASS), SPAN("publish")) != SPAN_NONE,
			.is_plain = n->e->tag != GUMBO_TAG_TIME,
		};
}

static void add_byline(struct harvest *h, struct span text)
{
	struct span *slot;

	if (!text.len || text.len > BYLINE_LEN)
		return;
	slot = arena_push(h->arena, &h->raw->bylines, &h->raw->n_bylines, &h->cap_bylines, sizeof(*slot));
	if (slot)
		*slot = text;
}

void harvest_close(struct harvest *h, const struct node *n, const struct harvest_mark *mark, struct span text)
{
	h->scope = mark->scope;
	if (mark->wants & HARVEST_H1 && !h->raw->h1.len)
		h->raw->h1 = text;
	if (mark->wants & HARVEST_PROP)
		add_props(h, node_attr_kept(h->arena, n, ATTR_ITEMPROP), prop_value(h, n, text));
	if (mark->wants & HARVEST_TIME)
		add_time(h, n, text);
	if (mark->wants & HARVEST_DATE && text.len && text.len <= DATE_LEN)
		add_time(h, n, text);
	if (mark->wants & HARVEST_BYLINE)
		add_byline(h, text);
}
