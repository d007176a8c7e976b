/*
 * Grapheme clusters, by the rules GB3 to GB13 of UAX #29 (extended, without the
 * conjuncts of GB9c: their parts are as wide apart as together).
 *
 * Each rule looks at the two characters around a place, and at what the cluster
 * so far is, so one pass and a few facts do.
 */

#include "base/utf8.h"

#include <unicode/uchar.h>

#define VS16 0xFE0Fu  /* asks for the picture of what is also a letter */

/* The cluster so far. */
struct cluster {
	int      last;         /* Grapheme_Cluster_Break of the last character */
	unsigned n_regional;
	unsigned width;
	bool     is_emoji;     /* the first may be shown as an emoji */
	bool     is_picture;   /* Extended_Pictographic, then only Extend and ZWJ */
	bool     is_sequence;  /* a flag, or several emoji as one */
};

static int break_of(uint32_t c)
{
	return u_getIntPropertyValue((UChar32)c, UCHAR_GRAPHEME_CLUSTER_BREAK);
}

static bool is_picture(uint32_t c)
{
	return u_hasBinaryProperty((UChar32)c, UCHAR_EXTENDED_PICTOGRAPHIC);
}

/* CR LF are two here: nobody shows them. */
static bool is_alone(int b)
{
	return b == U_GCB_CONTROL || b == U_GCB_CR || b == U_GCB_LF;
}

bool utf8_is_control(uint32_t c)
{
	return c < 0xA0 ? c < ' ' || c >= 0x7F : is_alone(break_of(c));
}

/* GB6 to GB8 */
static bool is_syllable(int last, int next)
{
	switch (last) {
	case U_GCB_L:
		return next == U_GCB_L || next == U_GCB_V || next == U_GCB_LV || next == U_GCB_LVT;
	case U_GCB_LV:
	case U_GCB_V:
		return next == U_GCB_V || next == U_GCB_T;
	case U_GCB_LVT:
	case U_GCB_T:
		return next == U_GCB_T;
	default:
		return false;
	}
}

static bool goes_on(const struct cluster *k, int next, uint32_t c)
{
	if (is_alone(k->last) || is_alone(next))
		return false;
	if (next == U_GCB_EXTEND || next == U_GCB_ZWJ || next == U_GCB_SPACING_MARK || k->last == U_GCB_PREPEND)
		return true;
	if (next == U_GCB_REGIONAL_INDICATOR)
		return k->n_regional == 1 && k->last == U_GCB_REGIONAL_INDICATOR;
	return is_syllable(k->last, next) || (k->last == U_GCB_ZWJ && k->is_picture && is_picture(c));
}

static void take(struct cluster *k, int next, uint32_t c)
{
	k->n_regional += next == U_GCB_REGIONAL_INDICATOR;
	k->is_sequence |= k->n_regional == 2 || (k->is_emoji && c == VS16) || (k->last == U_GCB_ZWJ && is_picture(c));
	/* a modifier gives the emoji before it a skin, and no room */
	if (next != U_GCB_EXTEND || !k->is_emoji)
		k->width += utf8_width(c);
	k->is_picture = next == U_GCB_EXTEND || next == U_GCB_ZWJ ? k->is_picture : is_picture(c);
	k->last = next;
}

struct span utf8_cluster(struct span *rest, unsigned *width)
{
	struct span    start = *rest, before;
	struct cluster k = { .last = U_GCB_OTHER };
	uint32_t       c = utf8_next(rest);

	/* nothing that is ASCII joins what is before it */
	if (c < 0x7F && (rest->len == 0 || (unsigned char)rest->ptr[0] < 0x80)) {
		*width = c >= ' ';
		return span_upto(start, 1);
	}
	k.is_emoji = u_hasBinaryProperty((UChar32)c, UCHAR_EMOJI);
	take(&k, break_of(c), c);
	for (before = *rest; rest->len; before = *rest) {
		int next;

		c = utf8_next(rest);
		next = break_of(c);
		if (!goes_on(&k, next, c))
			break;
		take(&k, next, c);
	}
	*rest = before;
	*width = k.is_sequence ? 2 : k.width;
	return span_upto(start, start.len - before.len);
}
