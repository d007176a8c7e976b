/*
 * attr: which attributes anything later reads. Private to the room page.
 */
#ifndef PAGE_ATTR_H
#define PAGE_ATTR_H

#include "base/span.h"

#include <gumbo.h>
#include <stdbool.h>
#include <stdint.h>

enum attr_kind {
	ATTR_OTHER,
	ATTR_HREF, ATTR_SRC, ATTR_REL, ATTR_TITLE, ATTR_HREFLANG, ATTR_TYPE,
	ATTR_CLASS, ATTR_ID, ATTR_ROLE, ATTR_STYLE, ATTR_HIDDEN, ATTR_ARIA_HIDDEN, ATTR_ARIA_LABEL,
	ATTR_ITEMPROP, ATTR_ITEMSCOPE, ATTR_ITEMTYPE, ATTR_CONTENT, ATTR_NAME, ATTR_PROPERTY,
	ATTR_HTTP_EQUIV, ATTR_LANG, ATTR_DATETIME, ATTR_PUBDATE,
	ATTR_SUBSCRIPTIONS,  /* AMP: subscriptions-section=content */
	ATTR_ALT,
	ATTR_DATA,  /* data-testid and its like: names that authors gave their boxes */
	ATTR_COUNT
};

struct attr {
	enum attr_kind kind;
	struct span    name;
	struct span    value;  /* as written, without quotes */
	struct span    whole;  /* name, "=", quotes and value */
};

/** The attributes of one tag: attrs[first] .. attrs[first + n - 1]. */
struct attr_list {
	const char *tag;  /**< its "<" in the reduced HTML */
	uint32_t first, n;
	uint32_t kinds;  /**< bit 1 << kind for each of them */
};

/**
 * Attributes that the tree builder is not troubled with: their tag is known by
 * its place. Lists in the order of their tags. Spans are parts of the scanned HTML.
 */
struct attr_table {
	struct attr      *attrs;
	struct attr_list *lists;
	size_t            n_attrs, n_lists;
};

enum attr_kind attr_kind(struct span name);

/** @return true when the value holds an entity: only the tree builder can read it */
static inline bool attr_has_entity(const struct attr *attr)
{
	return span_chr(attr->value, '&') != SPAN_NONE;
}

bool attr_is_wanted(GumboTag element, const struct attr *attr);

/** @return true when a <link> with this rel says something about the page itself */
bool attr_rel_is_wanted(struct span rel);

/** @return true when an inline style hides its element */
bool attr_style_hides(struct span style);

/** @return true when an inline style draws its element out of focus */
bool attr_style_blurs(struct span style);

#endif
