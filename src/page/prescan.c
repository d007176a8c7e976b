/*
 * One pass over the bytes, with the tokeniser states that matter (HTML Living
 * Standard, 13.2.5): tags with their attributes, comments, raw text, script
 * data with its escaped states. The tree builder then makes the same tree of
 * text and links out of a tenth of the bytes:
 *
 *     text            put aside, one character stands for it; white space and entities stay
 *     <b>text</b>     likewise, see leaf.c
 *     <p class="a">   "<p>": the attributes that anything reads go to a table; only those
 *                     with an entity stay for the builder to read
 *     comment         dropped ("<!>" stays where its neighbours must not touch)
 *     script, style   dropped; scripts' text and src set aside
 *     svg             "<svg/>"; what is in it is dropped, but for its title, which labels it
 *     iframe, textarea, noembed, noframes   without content
 */

#define _GNU_SOURCE  /* memmem */
#include "prescan.h"
#include "attr.h"
#include "depth.h"
#include "leaf.h"

#include <errno.h>

/* Past so many formatting elements left open, theirs lose their attributes:
 * the tree builder then keeps at most three alike (the "Noah's Ark clause"). */
#define STYLED_MAX 64

/* "<svg>" becomes "<svg/>", and nothing grows by more. */
#define GROWTH 2

struct scan {
	struct arena   *arena;
	struct prescan *out;
	const char     *p;      /* next byte to read */
	const char     *end;
	char           *w;      /* next byte to write */
	char           *html;   /* first byte written */
	struct depth   *depth;
	struct leaves   leaves;
	bool            keeps_text;  /* see aside_is_possible() */
	size_t          n_tags; /* start tags read */
	size_t          cap_ld, cap_scripts, cap_inline, cap_attrs, cap_lists;
};

/* A start or end tag, cut at its parts. */
struct tag {
	struct span name;
	GumboTag    id;
	bool        is_self_closing;
	unsigned    n_kept;
	struct attr kept[ATTR_COUNT];  /* at most one of each kind */
};

static void write_bytes(struct scan *s, const char *from, const char *to)
{
	memcpy(s->w, from, (size_t)(to - from));
	s->w += to - from;
}

static void write_span(struct scan *s, struct span text)
{
	if (text.len)
		write_bytes(s, text.ptr, text.ptr + text.len);
}

/* Something was dropped here. Keep "<" + "b", or "&am" + "p;", apart. */
static void write_gap(struct scan *s)
{
	char last = s->w > s->html ? s->w[-1] : '>';

	if (last != '>' && (unsigned char)last < 0x80 && !span_is_space(last)) {
		write_span(s, SPAN("<!>"));
		leaf_none(&s->leaves);
	}
}

static bool is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool ends_name(char c)
{
	return span_is_space(c) || c == '/' || c == '>';
}

/* The first @p c from @p p on, or the end. */
static const char *skip_to(const struct scan *s, const char *p, char c)
{
	const char *at = p < s->end ? memchr(p, c, (size_t)(s->end - p)) : NULL;

	return at ? at : s->end;
}

static const char *past(const struct scan *s, const char *p)
{
	return p < s->end ? p + 1 : p;
}

static const char *skip_space(const char *p, const char *end)
{
	while (p < end && span_is_space(*p))
		p++;
	return p;
}

/* --- text ------------------------------------------------------------------- */

/* Text, of each run of white space the first byte. */
static void write_folded(struct scan *s, const char *from, const char *to)
{
	bool was_space = false;

	for (; from < to; from++) {
		bool is_space = span_is_space(*from);

		if (!is_space || !was_space)
			*s->w++ = *from;
		was_space = is_space;
	}
}

/* Text without entities. Where it begins with white space can tell where it belongs: that byte stays. */
static void write_run(struct scan *s, const char *from, const char *to)
{
	if (from < to && span_is_space(*from)) {
		*s->w++ = *from;
		from = skip_space(from, to);
	}
	if (to - from > ASIDE_LEN &&
	    aside_put(&s->out->texts, s->arena, (struct piece){ { from, (size_t)(to - from) }, NULL }, s->w))
		s->w += ASIDE_LEN;
	else
		write_folded(s, from, to);
}

/* A digit's worth in bases up to 16, or -1. */
static int digit_of(char c)
{
	char lower = span_lower(c);

	if (c >= '0' && c <= '9')
		return c - '0';
	return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* The character that a numeric reference asks for, from its "x" or first digit on; ASIDE_FIRST or more when ours. */
static uint32_t referred(const char *p, const char *end)
{
	int      base = p < end && span_lower(*p) == 'x' ? 16 : 10;
	uint32_t c = 0;

	for (p += base == 16; p < end && c < ASIDE_FIRST; p++) {
		if (digit_of(*p) < 0 || digit_of(*p) >= base)
			break;
		c = c * (uint32_t)base + (uint32_t)digit_of(*p);
	}
	return c;
}

/*
 * An entity, at most with what follows it, for the tree builder to read. One
 * that would give a character of ours is given up.
 *
 * @return what is behind it
 */
static const char *write_entity(struct scan *s, const char *from, const char *to)
{
	bool        is_number = to - from > 1 && from[1] == '#';
	const char *p = from + 1 + is_number;

	while (p < to && (is_alpha(*p) || (*p >= '0' && *p <= '9')))
		p++;
	if (p < to && *p == ';')
		p++;
	if (is_number && referred(from + 2, p) >= ASIDE_FIRST)
		write_span(s, SPAN("&#xFFFD;"));
	else
		write_bytes(s, from, p);
	return p;
}

static void write_text(struct scan *s, const char *from, const char *to)
{
	if (s->keeps_text) {
		write_folded(s, from, to);
		return;
	}
	while (from < to) {
		const char *amp = memchr(from, '&', (size_t)(to - from));

		write_run(s, from, amp ? amp : to);
		from = amp ? write_entity(s, amp, to) : to;
	}
}

/* --- tags ------------------------------------------------------------------- */

/* Read "= value" behind a name, if there; @return what follows. */
static const char *read_value(const char *p, const char *end, struct attr *attr)
{
	const char *at = skip_space(p, end);

	attr->value = (struct span){ p, 0 };
	if (at == end || *at != '=')
		return p;
	p = skip_space(at + 1, end);
	if (p < end && (*p == '"' || *p == '\'')) {
		const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));

		if (!close)
			return end;
		attr->value = (struct span){ p + 1, (size_t)(close - p - 1) };
		p = close + 1;
	} else {
		at = p;
		while (p < end && !span_is_space(*p) && *p != '>')
			p++;
		attr->value = (struct span){ at, (size_t)(p - at) };
	}
	return p;
}

static const char *read_attr(const char *p, const char *end, struct attr *attr)
{
	const char *from = p++;

	while (p < end && !ends_name(*p) && *p != '=')
		p++;
	attr->name = (struct span){ from, (size_t)(p - from) };
	p = read_value(p, end, attr);
	attr->whole = (struct span){ from, (size_t)(p - from) };
	return p;
}

/*
 * Read the tag whose name starts at @p p; its kept attributes go to @p tag,
 * the first of each name, as the standard says.
 *
 * @return behind the ">", or NULL when the input ends first
 */
static const char *read_tag(struct scan *s, const char *p, struct tag *tag)
{
	const char *from = p;
	uint32_t    seen = 0;

	while (p < s->end && !ends_name(*p))
		p++;
	tag->name = (struct span){ from, (size_t)(p - from) };
	tag->id = gumbo_tagn_enum(from, (unsigned)tag->name.len);
	tag->n_kept = 0;
	tag->is_self_closing = false;
	while (p < s->end && *p != '>') {
		struct attr attr;

		if (span_is_space(*p) || *p == '/') {
			tag->is_self_closing = *p++ == '/';
			continue;
		}
		p = read_attr(p, s->end, &attr);
		tag->is_self_closing = false;
		attr.kind = attr_kind(attr.name);
		if (attr.kind == ATTR_OTHER || seen & 1u << attr.kind)
			continue;
		seen |= 1u << attr.kind;
		tag->kept[tag->n_kept++] = attr;
	}
	return p < s->end ? p + 1 : NULL;
}

static struct span tag_value(const struct tag *tag, enum attr_kind kind)
{
	for (unsigned i = 0; i < tag->n_kept; i++)
		if (tag->kept[i].kind == kind)
			return tag->kept[i].value;
	return (struct span){ NULL, 0 };
}

static void write_attr(struct scan *s, struct span whole)
{
	*s->w++ = ' ';
	write_span(s, whole);
}

/* Put the wanted attributes of the tag that begins at @p at, as it is written, into the table. */
static void set_aside(struct scan *s, const struct tag *tag, const char *at)
{
	struct attr_table *t = &s->out->table;
	struct attr_list   list = { .tag = at, .first = (uint32_t)t->n_attrs }, *slot;

	for (unsigned i = 0; i < tag->n_kept; i++) {
		struct attr *attr;

		if (!attr_is_wanted(tag->id, &tag->kept[i]))
			continue;
		attr = arena_push(s->arena, &t->attrs, &t->n_attrs, &s->cap_attrs, sizeof(*attr));
		if (!attr)
			return;
		*attr = tag->kept[i];
		list.kinds |= 1u << attr->kind;
		list.n++;
	}
	slot = list.n ? arena_push(s->arena, &t->lists, &t->n_lists, &s->cap_lists, sizeof(*slot)) : NULL;
	if (!slot)
		return;
	*slot = list;
	for (uint32_t i = list.first; i < list.first + list.n; i++)
		if (attr_has_entity(&t->attrs[i]))
			write_attr(s, t->attrs[i].whole);
}

/*
 * Formatting elements are compared by their attributes when they are
 * reopened, and those of a second <html> or <body> go to the first, so theirs
 * stay in the tag.
 */
static bool keeps_attributes(GumboTag tag)
{
	return depth_is_formatting(tag) || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY;
}

/* An element without content was written from @p at on. */
static void end_void(struct scan *s, GumboTag tag, char *at)
{
	if (!s->keeps_text)
		s->w = leaf_void(&s->leaves, s->depth, s->arena, s->out, tag, at, s->w);
}

static void write_start_tag(struct scan *s, const struct tag *tag)
{
	char *at = s->w;

	*s->w++ = '<';
	write_span(s, tag->name);
	if (!keeps_attributes(tag->id))
		set_aside(s, tag, at);
	else if (s->depth->n_styled <= STYLED_MAX)
		for (unsigned i = 0; i < tag->n_kept; i++)
			if (attr_is_wanted(tag->id, &tag->kept[i]))
				write_attr(s, tag->kept[i].whole);
	if (tag->is_self_closing && s->depth->n_math)
		write_span(s, SPAN(" /"));
	*s->w++ = '>';
	if (depth_is_void(tag->id))
		end_void(s, tag->id, at);
	else if (!s->keeps_text)
		leaf_open(&s->leaves, s->depth, tag->id, at, s->w);
}

static void write_end_tag(struct scan *s, const struct tag *tag)
{
	char *past_leaf = leaf_close(&s->leaves, s->arena, s->out, tag->id, s->w);

	if (past_leaf) {
		s->w = past_leaf;
		return;
	}
	write_span(s, SPAN("</"));
	write_span(s, tag->name);
	*s->w++ = '>';
}

/* --- raw text ----------------------------------------------------------------- */

/* Does "</name" with what ends a name stand at @p p? */
static bool is_end_tag(const struct scan *s, const char *p, struct span name)
{
	struct span rest = { p, (size_t)(s->end - p) };

	return rest.len > name.len + 2 && p[0] == '<' && p[1] == '/' &&
	       span_istarts(span_from(rest, 2), name) && ends_name(p[name.len + 2]);
}

/* Start of the end tag that closes raw text, or the end of input. */
static const char *find_raw_end(const struct scan *s, const char *p, struct span name)
{
	for (;; p++) {
		p = skip_to(s, p, '<');
		if (p == s->end || is_end_tag(s, p, name))
			return p;
	}
}

static bool opens_script(const struct scan *s, const char *p)
{
	struct span rest = { p, (size_t)(s->end - p) };

	return rest.len > 7 && span_istarts(rest, SPAN("<script")) && ends_name(p[7]);
}

/*
 * Script data, with its escaped states: inside "<!--" a "<script" hides the
 * next "</script" (script data double escaped state). The dashes of "<!--"
 * count towards "-->".
 */
static const char *find_script_end(const struct scan *s, const char *p)
{
	enum { DATA, ESCAPED, TWICE } state = DATA;

	for (; p < s->end; p++) {
		struct span rest;

		if (state == DATA) {
			p = skip_to(s, p, '<');
			if (p == s->end)
				break;
		}
		rest = (struct span){ p, (size_t)(s->end - p) };
		if (*p == '<' && is_end_tag(s, p, SPAN("script"))) {
			if (state != TWICE)
				return p;
			state = ESCAPED;
		} else if (state == DATA && span_starts(rest, SPAN("<!--"))) {
			state = ESCAPED;
			p++;
		} else if (state == ESCAPED && *p == '<' && opens_script(s, p)) {
			state = TWICE;
		} else if (state != DATA && *p == '-' && span_starts(rest, SPAN("-->"))) {
			state = DATA;
		}
	}
	return s->end;
}

static int push_span(struct scan *s, struct span **items, size_t *n, size_t *cap, struct span item)
{
	struct span *slot = arena_push(s->arena, items, n, cap, sizeof(item));

	if (!slot)
		return arena_status(s->arena);
	*slot = item;
	return 0;
}

static int keep_script(struct scan *s, const struct tag *tag, struct span text)
{
	struct prescan *out = s->out;
	struct span     src = span_trim(tag_value(tag, ATTR_SRC));

	if (src.len)
		return push_span(s, &out->scripts, &out->n_scripts, &s->cap_scripts, src);
	if (!span_trim(text).len)
		return 0;
	if (span_ifind(tag_value(tag, ATTR_TYPE), SPAN("ld+json")) != SPAN_NONE)
		return push_span(s, &out->ld, &out->n_ld, &s->cap_ld, text);
	return push_span(s, &out->inline_scripts, &out->n_inline_scripts, &s->cap_inline, text);
}

/* Step over the end tag at s->p, if there is one. */
static void skip_end_tag(struct scan *s)
{
	struct tag  tag;
	const char *p = s->p < s->end ? read_tag(s, s->p + 2, &tag) : NULL;

	s->p = p ? p : s->end;
}

static int read_script(struct scan *s, const struct tag *tag)
{
	const char *from = s->p;

	s->p = find_script_end(s, from);
	write_gap(s);
	if (keep_script(s, tag, (struct span){ from, (size_t)(s->p - from) }))
		return arena_status(s->arena);
	skip_end_tag(s);
	return 0;
}

enum raw_keep { RAW_NOTHING, RAW_TAGS, RAW_ALL };

static void read_raw(struct scan *s, const struct tag *tag, enum raw_keep keep)
{
	const char *from = s->p;

	s->p = find_raw_end(s, from, tag->name);
	if (keep == RAW_NOTHING) {
		write_gap(s);
	} else {
		write_start_tag(s, tag);
		if (keep == RAW_ALL)
			write_bytes(s, from, s->p);
		if (s->p < s->end || keep == RAW_TAGS)
			write_end_tag(s, tag);
	}
	skip_end_tag(s);
}

/* --- drawings ------------------------------------------------------------------- */

/* Start tags that end foreign content (13.2.6.5). */
static bool breaks_out(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_B: case GUMBO_TAG_BIG: case GUMBO_TAG_BODY: case GUMBO_TAG_BR: case GUMBO_TAG_CENTER:
	case GUMBO_TAG_CODE: case GUMBO_TAG_DD: case GUMBO_TAG_DIV: case GUMBO_TAG_DL: case GUMBO_TAG_DT:
	case GUMBO_TAG_EM: case GUMBO_TAG_EMBED: case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3:
	case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6: case GUMBO_TAG_HEAD: case GUMBO_TAG_HR:
	case GUMBO_TAG_I: case GUMBO_TAG_IMG: case GUMBO_TAG_LI: case GUMBO_TAG_LISTING: case GUMBO_TAG_MENU:
	case GUMBO_TAG_META: case GUMBO_TAG_NOBR: case GUMBO_TAG_OL: case GUMBO_TAG_P: case GUMBO_TAG_PRE:
	case GUMBO_TAG_RUBY: case GUMBO_TAG_S: case GUMBO_TAG_SMALL: case GUMBO_TAG_SPAN: case GUMBO_TAG_STRONG:
	case GUMBO_TAG_STRIKE: case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TABLE: case GUMBO_TAG_TT:
	case GUMBO_TAG_U: case GUMBO_TAG_UL: case GUMBO_TAG_VAR:
		return true;
	default:
		return false;
	}
}

static const char *skip_comment(const struct scan *s, const char *p);

/* Behind "<![CDATA[ ... ]]>", which only foreign content has. */
static const char *skip_cdata(const struct scan *s, const char *p)
{
	const char *at = memmem(p, (size_t)(s->end - p), "]]>", 3);

	return at ? at + 3 : s->end;
}

/*
 * Step over a drawing: to behind its </svg>, or to a tag that ends foreign
 * content by itself. HTML may stand inside foreignObject, desc and title.
 *
 * @return the text of its first title; empty: it has none
 */
static struct span skip_svg(struct scan *s)
{
	struct span title = { NULL, 0 };
	size_t n_svg = 1, n_html = 0;

	while ((s->p = skip_to(s, s->p, '<')) < s->end) {
		const char *at = s->p, *next;
		bool        is_end = s->end - at > 1 && at[1] == '/';
		struct tag  tag;

		if (span_starts((struct span){ at, (size_t)(s->end - at) }, SPAN("<![CDATA["))) {
			s->p = skip_cdata(s, at);
			continue;
		}
		if (s->end - at > 1 && (at[1] == '!' || at[1] == '?')) {
			s->p = skip_comment(s, at);
			continue;
		}
		if (s->end - at < 3 || !is_alpha(at[1 + is_end])) {
			s->p++;
			continue;
		}
		next = read_tag(s, at + 1 + is_end, &tag);
		if (!is_end && !n_html && breaks_out(tag.id))
			return title;
		s->p = next ? next : s->end;
		if (tag.is_self_closing)
			continue;
		if (tag.id == GUMBO_TAG_SVG) {
			n_svg += is_end ? (size_t)-1 : 1;
			if (!n_svg)
				return title;
		} else if (tag.id == GUMBO_TAG_FOREIGNOBJECT || tag.id == GUMBO_TAG_DESC ||
		           tag.id == GUMBO_TAG_TITLE) {
			n_html = is_end ? n_html - (n_html > 0) : n_html + 1;
			if (tag.id == GUMBO_TAG_TITLE && !is_end && !title.len)
				title = (struct span){ s->p, (size_t)(skip_to(s, s->p, '<') - s->p) };
		}
	}
	return title;
}

/* "<svg/>" stands for a drawing, with what it is called. */
static void write_svg(struct scan *s, struct tag *tag)
{
	struct attr label = { ATTR_ARIA_LABEL, SPAN("aria-label"), tag_value(tag, ATTR_ARIA_LABEL), { NULL, 0 } };
	struct span title = tag->is_self_closing ? (struct span){ NULL, 0 } : span_trim(skip_svg(s));
	char       *at = s->w;

	if (!label.value.len)
		label.value = title;
	tag->n_kept = label.value.len > 0 && !attr_has_entity(&label);
	tag->kept[0] = label;
	write_span(s, SPAN("<svg"));
	set_aside(s, tag, at);
	if (attr_has_entity(&label) && span_chr(label.value, '"') == SPAN_NONE) {
		write_span(s, SPAN(" aria-label=\""));
		write_span(s, label.value);
		*s->w++ = '"';
	}
	write_span(s, SPAN("/>"));
	end_void(s, tag->id, at);
}

/* --- the pass --------------------------------------------------------------------- */

/* @return behind the comment, bogus comment or declaration at @p p */
static const char *skip_comment(const struct scan *s, const char *p)
{
	struct span rest = { p, (size_t)(s->end - p) };
	const char *text = p + 4;

	if (!span_starts(rest, SPAN("<!--")))
		return past(s, skip_to(s, p, '>'));
	if (span_starts(rest, SPAN("<!-->")))
		return p + 5;
	if (span_starts(rest, SPAN("<!--->")))
		return p + 6;
	for (p = text; (p = skip_to(s, p, '>')) < s->end; p++)
		if ((p - text >= 2 && p[-1] == '-' && p[-2] == '-') ||
		    (p - text >= 3 && p[-1] == '!' && p[-2] == '-' && p[-3] == '-'))
			return p + 1;
	return s->end;
}

static void read_markup_declaration(struct scan *s)
{
	struct span rest = { s->p, (size_t)(s->end - s->p) };
	const char *from = s->p;

	s->p = skip_comment(s, from);
	if (span_istarts(rest, SPAN("<!doctype"))) {
		write_bytes(s, from, s->p);
		leaf_none(&s->leaves);
	} else {
		write_gap(s);
	}
}

/* Tags without content or effect on it, when nothing reads their attributes. */
static bool is_useless(const struct tag *tag)
{
	switch (tag->id) {
	case GUMBO_TAG_SOURCE: case GUMBO_TAG_TRACK: case GUMBO_TAG_PARAM: case GUMBO_TAG_WBR:
		return true;
	case GUMBO_TAG_LINK:
		return !attr_rel_is_wanted(tag_value(tag, ATTR_REL)) && !tag_value(tag, ATTR_ITEMPROP).len;
	case GUMBO_TAG_META:
		return !tag_value(tag, ATTR_CONTENT).len;
	default:
		return false;
	}
}

static int read_start_tag(struct scan *s)
{
	struct tag  tag;
	const char *next = read_tag(s, s->p + 1, &tag);

	s->p = next ? next : s->end;
	if (++s->n_tags > PAGE_TAGS_MAX) {
		s->out->is_cut = true;
		s->p = s->end;
		return 0;
	}
	if (!next)
		return 0;
	switch (tag.id) {
	case GUMBO_TAG_SCRIPT:
		return read_script(s, &tag);
	case GUMBO_TAG_STYLE: case GUMBO_TAG_NOEMBED: case GUMBO_TAG_NOFRAMES:
		read_raw(s, &tag, RAW_NOTHING);
		return 0;
	case GUMBO_TAG_IFRAME: case GUMBO_TAG_TEXTAREA:
		read_raw(s, &tag, RAW_TAGS);
		return 0;
	case GUMBO_TAG_TITLE: case GUMBO_TAG_XMP:
		read_raw(s, &tag, RAW_ALL);
		return 0;
	case GUMBO_TAG_SVG:
		write_svg(s, &tag);
		return 0;
	default:
		break;
	}
	if (is_useless(&tag)) {
		write_gap(s);
		return 0;
	}
	if (depth_open(s->depth, tag.id))
		write_start_tag(s, &tag);
	else
		write_gap(s);
	if (tag.id == GUMBO_TAG_PLAINTEXT) {
		write_bytes(s, s->p, s->end);
		s->p = s->end;
	}
	return 0;
}

static void read_end_tag(struct scan *s)
{
	struct tag  tag;
	const char *next = read_tag(s, s->p + 2, &tag);

	s->p = next ? next : s->end;
	if (next && depth_close(s->depth, tag.id))
		write_end_tag(s, &tag);
	else
		write_gap(s);
}

/* s->p is at "<". */
static int read_markup(struct scan *s)
{
	size_t left = (size_t)(s->end - s->p);

	if (left > 1 && is_alpha(s->p[1]))
		return read_start_tag(s);
	if (left > 2 && s->p[1] == '/' && is_alpha(s->p[2])) {
		read_end_tag(s);
	} else if (left > 1 && (s->p[1] == '!' || s->p[1] == '?' || s->p[1] == '/')) {
		read_markup_declaration(s);
	} else {
		*s->w++ = *s->p++;
	}
	return 0;
}

int prescan(struct arena *a, struct span html, struct prescan *out)
{
	struct scan s = { .arena = a, .out = out, .p = html.ptr, .end = html.ptr + html.len,
	                  .keeps_text = !aside_is_possible(html) };

	*out = (struct prescan){ .html = { NULL, 0 } };
	s.html = s.w = arena_alloc(a, html.len * GROWTH + 16);
	s.depth = arena_zalloc(a, 1, sizeof(*s.depth));
	if (!s.html || !s.depth)
		return arena_status(a);
	while (html.len && s.p < s.end) {
		const char *lt = skip_to(&s, s.p, '<');

		write_text(&s, s.p, lt);
		s.p = lt;
		if (s.p < s.end && read_markup(&s))
			return arena_status(a);
	}
	if (arena_status(a))
		return arena_status(a);
	out->html = (struct span){ s.html, (size_t)(s.w - s.html) };
	out->is_too_deep = s.depth->was_full;
	return 0;
}
