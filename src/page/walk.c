/*
 * One pass over the tree, without recursion: a stack of frames, one for each
 * open element, holds what its descendants inherit. What an element is worth
 * to the metadata is noted in harvest.c; text and links are put together in
 * flow.c. This file knows which element does what.
 */

#include "walk.h"
#include "flow.h"
#include "harvest.h"
#include "attr.h"
#include "node.h"
#include "region.h"

#include <errno.h>

#define TOLD_MAX 1024

/* An open element. */
struct frame {
	struct node      node;
	unsigned         next;       /* child to visit */
	struct context   around;     /* flow's context outside it */
	struct harvest_mark mark;    /* what its text is wanted for */
	uint32_t         box;        /* its own box, or FLOW_NO_BOX */
	bool             is_link;
	bool             is_label;   /* its text is for screen readers */
};

/* What names told, see recall(). */
struct told {
	struct span      names;
	enum page_region region;
	bool             is_date, is_veil, is_blur;
};

struct walker {
	struct told   *told;   /* TOLD_MAX of them */
	struct flow    flow;
	struct harvest harvest;
	struct frame  *stack;
	size_t         n;
	struct page   *page;
	const struct prescan *scanned;
	bool           is_date;  /* the names of the element entered say "publish-date" or the like */
	bool           is_veil;  /* ... "d-none" */
	bool           is_blur;  /* ... "blurred" */
};

enum element_kind { INLINE, BLOCK, SKIPPED, IMAGE, BREAK, RULE, HEAD_FACT };

static enum element_kind kind_of(const GumboElement *e)
{
	switch (e->tag) {
	case GUMBO_TAG_TITLE: case GUMBO_TAG_META: case GUMBO_TAG_LINK: case GUMBO_TAG_BASE:
		return HEAD_FACT;
	case GUMBO_TAG_IMG: case GUMBO_TAG_IMAGE: case GUMBO_TAG_SVG: case GUMBO_TAG_VIDEO:
	case GUMBO_TAG_AUDIO: case GUMBO_TAG_CANVAS:
		return IMAGE;
	case GUMBO_TAG_BR:
		return BREAK;
	case GUMBO_TAG_HR:
		return RULE;
	case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_IFRAME: case GUMBO_TAG_TEXTAREA:
	case GUMBO_TAG_NOEMBED: case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_INPUT: case GUMBO_TAG_RP:
	case GUMBO_TAG_DATALIST:
		return SKIPPED;
	case GUMBO_TAG_HTML: case GUMBO_TAG_BODY: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_SECTION:
	case GUMBO_TAG_NAV: case GUMBO_TAG_ASIDE: case GUMBO_TAG_H1: case GUMBO_TAG_H2:
	case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
	case GUMBO_TAG_HGROUP: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER: case GUMBO_TAG_ADDRESS:
	case GUMBO_TAG_P: case GUMBO_TAG_PRE: case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_OL:
	case GUMBO_TAG_UL: case GUMBO_TAG_LI: case GUMBO_TAG_DL: case GUMBO_TAG_DT: case GUMBO_TAG_DD:
	case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_MAIN: case GUMBO_TAG_DIV:
	case GUMBO_TAG_TABLE: case GUMBO_TAG_CAPTION: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD:
	case GUMBO_TAG_TFOOT: case GUMBO_TAG_TR: case GUMBO_TAG_TD: case GUMBO_TAG_TH:
	case GUMBO_TAG_FORM: case GUMBO_TAG_FIELDSET: case GUMBO_TAG_LEGEND: case GUMBO_TAG_DETAILS:
	case GUMBO_TAG_SUMMARY: case GUMBO_TAG_MENU: case GUMBO_TAG_DIR: case GUMBO_TAG_CENTER:
	case GUMBO_TAG_SELECT: case GUMBO_TAG_OPTION: case GUMBO_TAG_BUTTON: case GUMBO_TAG_LISTING:
	case GUMBO_TAG_XMP: case GUMBO_TAG_PLAINTEXT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_MULTICOL:
	case GUMBO_TAG_MARQUEE: case GUMBO_TAG_OBJECT:
		return BLOCK;
	default:
		return INLINE;
	}
}

/* What the element's own tag says of its text. */
static enum page_region region_of_tag(const GumboElement *e)
{
	switch (e->tag) {
	case GUMBO_TAG_NAV: case GUMBO_TAG_MENU:
		return PAGE_NAV;
	case GUMBO_TAG_ASIDE:
		return PAGE_ASIDE;
	case GUMBO_TAG_FOOTER:
		return PAGE_FOOTER;
	case GUMBO_TAG_HEADER: case GUMBO_TAG_HGROUP:
		return PAGE_HEADER;
	case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_CAPTION:
		return PAGE_MEDIA;
	case GUMBO_TAG_FORM: case GUMBO_TAG_SELECT: case GUMBO_TAG_BUTTON: case GUMBO_TAG_FIELDSET:
		return PAGE_FORM;
	default:
		return PAGE_FLOW;
	}
}

/* Names of the whole page tell nothing about a part. */
static bool names_a_part(GumboTag tag)
{
	return tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_BODY;
}

/* Names recur from element to element: remember what they told. */
static const struct told *recall(struct walker *w, struct span names)
{
	size_t             n = names.len;
	size_t             at = (n * 31 + (unsigned char)names.ptr[n / 2] * 7u + (unsigned char)names.ptr[n - 1] +
	                         (unsigned char)names.ptr[n / 4] * 13u) % TOLD_MAX;
	struct told       *told = &w->told[at];

	if (!told->names.len || !span_eq(told->names, names))
		*told = (struct told){ names, region_of_names(names), region_names_date(names), region_names_veil(names),
		                       region_names_blur(names) };
	return told;
}

static enum page_region region_by_name(struct walker *w, const struct node *n)
{
	static const enum attr_kind naming[] = { ATTR_CLASS, ATTR_ID, ATTR_DATA };
	enum page_region            said = PAGE_FLOW;

	for (size_t i = 0; i < sizeof(naming) / sizeof(naming[0]) && !said; i++) {
		struct span        names = node_attr(n, naming[i]);
		const struct told *told;

		if (!names.len)
			continue;
		told = recall(w, names);
		said = told->region;
		w->is_date |= told->is_date;
		w->is_veil |= told->is_veil;
		w->is_blur |= told->is_blur;
	}
	return said;
}

static enum page_region region_said(struct walker *w, const struct node *n)
{
	const GumboElement *e = n->e;
	enum page_region by_tag = region_of_tag(e), by_name = PAGE_FLOW;

	if (!names_a_part(e->tag))
		return PAGE_FLOW;
	if (!node_is_bare(n)) {
		by_name = region_by_name(w, n);
		if (!by_tag)
			by_tag = region_of_role(node_attr(n, ATTR_ROLE));
	}
	if (!by_name && e->tag == GUMBO_TAG_UNKNOWN)
		by_name = region_of_names(node_tag_name(n));
	return by_name ? by_name : by_tag;
}

static bool is_hidden(const struct node *n)
{
	if (!names_a_part(n->e->tag))
		return false;  /* until a script has run; no person ever sees such a page */
	return n->node->type == GUMBO_NODE_TEMPLATE || node_has(n, ATTR_HIDDEN) || node_has(n, ATTR_ARIA_HIDDEN) ||
	       attr_style_hides(node_attr(n, ATTR_STYLE));
}

/* A dialog shows when a script opens it. */
static bool is_dialog(const struct node *n)
{
	return n->e->tag == GUMBO_TAG_UNKNOWN && span_ieq(node_tag_name(n), SPAN("dialog"));
}

/* Note what makes the element's text hard to see, or unseen. */
static void dim(struct walker *w, const struct node *n)
{
	struct context *now = &w->flow.now;

	now->is_hidden |= is_hidden(n);
	now->is_veiled |= w->is_veil || is_dialog(n);
	now->is_blurred |= w->is_blur || attr_style_blurs(node_attr(n, ATTR_STYLE));
}

static enum page_block_kind block_kind(GumboTag tag, enum page_block_kind around)
{
	switch (tag) {
	case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5:
	case GUMBO_TAG_H6:
		return PAGE_HEADING;
	case GUMBO_TAG_LI: case GUMBO_TAG_DT: case GUMBO_TAG_DD:
		return PAGE_ITEM;
	case GUMBO_TAG_BLOCKQUOTE:
		return PAGE_QUOTE;
	case GUMBO_TAG_TD: case GUMBO_TAG_TH:
		return PAGE_CELL;
	case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_CAPTION:
		return PAGE_CAPTION;
	case GUMBO_TAG_PRE: case GUMBO_TAG_LISTING: case GUMBO_TAG_XMP: case GUMBO_TAG_PLAINTEXT:
		return PAGE_CODE;
	case GUMBO_TAG_P:
		return around == PAGE_CELL ? PAGE_PARAGRAPH : around;
	case GUMBO_TAG_ARTICLE: case GUMBO_TAG_SECTION: case GUMBO_TAG_MAIN: case GUMBO_TAG_FIGURE:
		return PAGE_PARAGRAPH;
	default:
		return around;
	}
}

static enum page_region enter_block(struct walker *w, struct frame *f)
{
	const struct node  *n = &f->node;
	const GumboElement *e = n->e;
	struct context     *now = &w->flow.now;
	struct box          box = { .tag = (uint16_t)e->tag, .label = node_label(n) };

	box.said = (uint8_t)region_said(w, n);
	dim(w, n);
	now->kind = block_kind(e->tag, now->kind);
	now->inline_said = PAGE_FLOW;
	now->is_bold = false;
	box.is_hidden = now->is_hidden;
	box.is_article_body = node_holds_word(node_attr(n, ATTR_ITEMPROP), SPAN("articlebody"));
	f->box = flow_open_box(&w->flow, &box);
	return (enum page_region)box.said;
}

/* What a picture, or an element in a line of text, is called besides its own words. */
static struct span label_of(struct walker *w, const struct node *n)
{
	static const enum attr_kind kinds[] = { ATTR_ALT, ATTR_ARIA_LABEL, ATTR_TITLE };
	struct span label = { NULL, 0 };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]) && !label.len; i++)
		label = node_attr_kept(w->harvest.arena, n, kinds[i]);
	return label;
}

static enum page_region enter_inline(struct walker *w, struct frame *f)
{
	const struct node  *n = &f->node;
	const GumboElement *e = n->e;
	struct context     *now = &w->flow.now;
	bool                is_named = !node_is_bare(n) || e->tag == GUMBO_TAG_UNKNOWN;
	enum page_region    said = is_named ? region_said(w, n) : PAGE_FLOW;

	if (said)
		now->inline_said = said;
	if (is_named && e->tag != GUMBO_TAG_A)
		flow_label(&w->flow, label_of(w, n));
	if (is_named)
		dim(w, n);
	if (w->is_veil && !now->is_hidden)
		now->is_label = f->is_label = true;
	now->is_bold |= e->tag == GUMBO_TAG_B || e->tag == GUMBO_TAG_STRONG;
	f->is_link = e->tag == GUMBO_TAG_A && node_has(n, ATTR_HREF) && flow_open_link(&w->flow, n);
	if (f->is_link && node_has(n, ATTR_TITLE))
		flow_label(&w->flow, node_attr_kept(w->harvest.arena, n, ATTR_ARIA_LABEL));
	return said;
}

/* Visit @p node, which is no text; @return true when its children are to be walked. */
static bool enter(struct walker *w, struct frame *f)
{
	const struct node  *n = &f->node;
	const GumboElement *e = n->e;
	enum page_region    said = PAGE_FLOW;

	w->is_date = w->is_veil = w->is_blur = false;
	switch (kind_of(e)) {
	case HEAD_FACT:
		harvest_head(&w->harvest, n);
		return false;
	case IMAGE:
		flow_image(&w->flow);
		if (!node_is_bare(n))
			flow_label(&w->flow, label_of(w, n));
		return false;
	case BREAK:
		flow_break(&w->flow);
		return false;
	case RULE:
		flow_end_block(&w->flow);
		return false;
	case SKIPPED:
		return false;
	case BLOCK:
		said = enter_block(w, f);
		break;
	case INLINE:
		said = enter_inline(w, f);
		break;
	}
	f->mark = harvest_open(&w->harvest, n, flow_at(&w->flow), w->flow.now.is_hidden, said, w->is_date);
	return true;
}

static void leave(struct walker *w, struct frame *f)
{
	if (f->is_label)
		flow_label(&w->flow, flow_since(&w->flow, f->mark.start));
	if (f->is_link)
		flow_close_link(&w->flow);
	if (f->box != FLOW_NO_BOX)
		flow_close_box(&w->flow, f->box);
	harvest_close(&w->harvest, &f->node, &f->mark, flow_since(&w->flow, f->mark.start));
	w->flow.now = f->around;
}

static void visit_leaf(struct walker *w, const struct piece *p);

static void read_text(struct walker *w, const char *text)
{
	while (*text) {
		struct piece p = aside_next(&w->scanned->texts, &text);

		if (p.leaf)
			visit_leaf(w, &p);
		else
			flow_text(&w->flow, p.text);
	}
}

/* @return false when it is too deep */
static bool push(struct walker *w, const struct node *node)
{
	struct frame *f = &w->stack[w->n];

	if (w->n == WALK_DEPTH_MAX) {
		page_limit(w->page, "depth");
		return false;
	}
	*f = (struct frame){ .node = *node, .around = w->flow.now, .box = FLOW_NO_BOX };
	w->n += enter(w, f);
	return f == &w->stack[w->n - 1];
}

static void pop(struct walker *w)
{
	leave(w, &w->stack[--w->n]);
}

/* An element that is not in the tree; it nests as deep as leaves do. */
static void visit_leaf(struct walker *w, const struct piece *p)
{
	const GumboNode   node = { .type = GUMBO_NODE_ELEMENT, .v.element.tag = p->leaf->tag };
	const struct node n = { .node = &node, .e = &node.v.element, .table = &w->scanned->table,
	                        .list = p->leaf->attrs.n ? &p->leaf->attrs : NULL };

	if (!push(w, &n))
		return;
	read_text(w, p->text.ptr);
	pop(w);
}

static void visit(struct walker *w, const GumboNode *node)
{
	struct node n;

	if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
	    node->type == GUMBO_NODE_CDATA) {
		read_text(w, node->v.text.text);
		return;
	}
	if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
		return;
	n = node_of(&w->scanned->table, node);
	push(w, &n);
}

static const GumboVector *children_of(const GumboNode *node)
{
	return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : &node->v.element.children;
}

int walk_tree(struct arena *a, const GumboNode *document, struct page *p, struct page_raw *raw,
              struct walk *out, struct span *base, const struct prescan *scanned)
{
	struct walker w = { .page = p, .scanned = scanned };
	int           rc;

	*out = (struct walk){ .boxes = NULL };
	w.harvest = (struct harvest){ .arena = a, .page = p, .raw = raw, .base = base };
	w.stack = arena_alloc(a, (WALK_DEPTH_MAX + 1) * sizeof(*w.stack));
	w.told = arena_zalloc(a, TOLD_MAX, sizeof(*w.told));
	rc = w.stack && w.told ? flow_init(&w.flow, a, p, out, scanned) : arena_status(a);
	if (rc)
		return rc;
	for (unsigned i = 0; i < children_of(document)->length; i++) {
		visit(&w, children_of(document)->data[i]);
		while (w.n) {
			struct frame      *f = &w.stack[w.n - 1];
			const GumboVector *kids = children_of(f->node.node);

			if (f->next < kids->length && !arena_status(a)) {
				visit(&w, kids->data[f->next++]);
			} else {
				pop(&w);
			}
		}
	}
	flow_finish(&w.flow);
	return arena_status(a);
}
