/* Attributes by name, and who needs which. */

#include "attr.h"

/* Longer names and labels of boxes are not names any more; longer words for a picture describe it. */
#define DATA_VALUE_MAX 64
#define LABEL_MAX      200
#define ICON_MAX       80

#define NAME_MAX      21  /* bytes of the longest name */
#define SAME_LEN_MAX  5   /* names of one length */

/* By their length: most attributes are none of these, which one or two bytes then tell. */
static const struct { const char *name; enum attr_kind kind; } names[NAME_MAX + 1][SAME_LEN_MAX + 1] = {
	[2] = { { "id", ATTR_ID } },
	[3] = { { "src", ATTR_SRC }, { "rel", ATTR_REL }, { "alt", ATTR_ALT } },
	[4] = { { "href", ATTR_HREF }, { "type", ATTR_TYPE }, { "role", ATTR_ROLE }, { "name", ATTR_NAME },
	        { "lang", ATTR_LANG } },
	[5] = { { "class", ATTR_CLASS }, { "style", ATTR_STYLE }, { "title", ATTR_TITLE } },
	[6] = { { "hidden", ATTR_HIDDEN } },
	[7] = { { "content", ATTR_CONTENT }, { "pubdate", ATTR_PUBDATE } },
	[8] = { { "hreflang", ATTR_HREFLANG }, { "itemprop", ATTR_ITEMPROP }, { "itemtype", ATTR_ITEMTYPE },
	        { "property", ATTR_PROPERTY }, { "datetime", ATTR_DATETIME } },
	[9] = { { "itemscope", ATTR_ITEMSCOPE }, { "data-type", ATTR_DATA } },
	[10] = { { "aria-label", ATTR_ARIA_LABEL }, { "http-equiv", ATTR_HTTP_EQUIV } },
	[11] = { { "aria-hidden", ATTR_ARIA_HIDDEN }, { "data-testid", ATTR_DATA }, { "data-module", ATTR_DATA },
	         { "data-widget", ATTR_DATA } },
	[12] = { { "data-test-id", ATTR_DATA } },
	[14] = { { "data-component", ATTR_DATA } },
	[15] = { { "data-block-type", ATTR_DATA } },
	[19] = { { "data-component-name", ATTR_DATA } },
	[21] = { { "subscriptions-section", ATTR_SUBSCRIPTIONS } },
};

enum attr_kind attr_kind(struct span name)
{
	if (name.len > NAME_MAX)
		return ATTR_OTHER;
	for (size_t i = 0; names[name.len][i].name; i++)
		if (span_lower(name.ptr[0]) == names[name.len][i].name[0] &&
		    span_ieq(name, (struct span){ names[name.len][i].name, name.len }))
			return names[name.len][i].kind;
	return ATTR_OTHER;
}

/* Find @p word in @p text, letters folded, white space in @p text ignored. */
static bool holds_unspaced(struct span text, const char *word)
{
	for (size_t i = 0; i < text.len; i++) {
		const char *w = word;

		for (size_t j = i; j < text.len && *w; j++)
			if (span_lower(text.ptr[j]) == *w)
				w++;
			else if (!span_is_space(text.ptr[j]) || j == i)
				break;
		if (!*w)
			return true;
	}
	return false;
}

bool attr_style_hides(struct span style)
{
	return holds_unspaced(style, "display:none") || holds_unspaced(style, "visibility:hidden");
}

bool attr_style_blurs(struct span style)
{
	return holds_unspaced(style, "filter:blur(") && !holds_unspaced(style, "backdrop-filter:blur(");
}

static bool is_telling_style(struct span style)
{
	return attr_style_hides(style) || attr_style_blurs(style);
}

bool attr_rel_is_wanted(struct span rel)
{
	static const struct span wanted[] = {
		SPAN("canonical"), SPAN("alternate"), SPAN("amphtml"), SPAN("author"), SPAN("shortlink"),
		SPAN("publisher"), SPAN("license"), SPAN("next"), SPAN("prev"), SPAN("original"),
	};

	if (span_ifind(rel, SPAN("stylesheet")) != SPAN_NONE)
		return false;
	for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++)
		if (span_ifind(rel, wanted[i]) != SPAN_NONE)
			return true;
	return false;
}

/* Attributes that only some elements are asked for. */
static bool is_wanted_of(GumboTag element, enum attr_kind kind)
{
	switch (element) {
	case GUMBO_TAG_A: case GUMBO_TAG_AREA:
		return kind == ATTR_HREF || kind == ATTR_TITLE || kind == ATTR_HREFLANG || kind == ATTR_REL;
	case GUMBO_TAG_LINK: case GUMBO_TAG_BASE:
		return kind == ATTR_HREF || kind == ATTR_REL || kind == ATTR_HREFLANG;
	case GUMBO_TAG_META:
		return kind == ATTR_NAME || kind == ATTR_PROPERTY || kind == ATTR_HTTP_EQUIV;
	case GUMBO_TAG_IFRAME: case GUMBO_TAG_EMBED:
		return kind == ATTR_SRC;
	case GUMBO_TAG_HTML:
		return kind == ATTR_LANG;
	case GUMBO_TAG_INPUT:
		return kind == ATTR_TYPE;
	default:
		return false;
	}
}

/* Words that stand for a picture, or for an element without any: see page.labels. */
static bool labels_icon(GumboTag element, const struct attr *attr)
{
	if (attr->value.len == 0 || attr->value.len > ICON_MAX)
		return false;
	switch (element) {
	case GUMBO_TAG_IMG:
		return attr->kind == ATTR_ALT || attr->kind == ATTR_TITLE || attr->kind == ATTR_ARIA_LABEL;
	case GUMBO_TAG_SPAN: case GUMBO_TAG_I: case GUMBO_TAG_EM: case GUMBO_TAG_B: case GUMBO_TAG_ABBR:
		return attr->kind == ATTR_TITLE;
	default:
		return false;
	}
}

bool attr_is_wanted(GumboTag element, const struct attr *attr)
{
	switch (attr->kind) {
	case ATTR_CLASS: case ATTR_ID: case ATTR_ROLE:
		return element != GUMBO_TAG_IMG && attr->value.len > 0;
	case ATTR_ARIA_LABEL:
		return element == GUMBO_TAG_IMG ? labels_icon(element, attr) : attr->value.len <= LABEL_MAX;
	case ATTR_HIDDEN: case ATTR_ITEMPROP: case ATTR_ITEMSCOPE: case ATTR_ITEMTYPE:
	case ATTR_CONTENT: case ATTR_DATETIME: case ATTR_PUBDATE:
		return true;
	case ATTR_ARIA_HIDDEN:
		return span_ieq(attr->value, SPAN("true"));
	case ATTR_STYLE:
		return is_telling_style(attr->value);
	case ATTR_SUBSCRIPTIONS:
		return span_ieq(attr->value, SPAN("content"));
	case ATTR_DATA:
		return attr->value.len <= DATA_VALUE_MAX;
	default:
		return is_wanted_of(element, attr->kind) || labels_icon(element, attr);
	}
}
