/*
 * A rough copy of the tree builder's stack of open elements (HTML Living
 * Standard, 13.2.4.2 and 13.2.6.4.7): which end tags are implied, where a
 * search stops. It is exact for ordinary pages, and errs harmlessly for odd
 * ones, since only its height is used: past PAGE_DEPTH_MAX start tags are
 * dropped, and as many end tags. Text and links stay.
 *
 * Without it 100,000 nested tags cost the tree builder 10^10 steps.
 */

#include "depth.h"

#include <string.h>

bool depth_is_void(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_AREA: case GUMBO_TAG_BASE: case GUMBO_TAG_BASEFONT: case GUMBO_TAG_BGSOUND:
	case GUMBO_TAG_BR: case GUMBO_TAG_COL: case GUMBO_TAG_EMBED: case GUMBO_TAG_FRAME:
	case GUMBO_TAG_HR: case GUMBO_TAG_IMG: case GUMBO_TAG_IMAGE: case GUMBO_TAG_INPUT: case GUMBO_TAG_KEYGEN:
	case GUMBO_TAG_LINK: case GUMBO_TAG_META: case GUMBO_TAG_PARAM: case GUMBO_TAG_SOURCE:
	case GUMBO_TAG_TRACK: case GUMBO_TAG_WBR:
		return true;
	default:
		return false;
	}
}

bool depth_is_formatting(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_B: case GUMBO_TAG_BIG: case GUMBO_TAG_CODE: case GUMBO_TAG_EM: case GUMBO_TAG_FONT:
	case GUMBO_TAG_I: case GUMBO_TAG_NOBR: case GUMBO_TAG_S: case GUMBO_TAG_SMALL: case GUMBO_TAG_STRIKE:
	case GUMBO_TAG_STRONG: case GUMBO_TAG_TT: case GUMBO_TAG_U:
		return true;
	default:
		return false;
	}
}

static bool is_inline(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_A: case GUMBO_TAG_SPAN: case GUMBO_TAG_LABEL: case GUMBO_TAG_Q: case GUMBO_TAG_CITE:
	case GUMBO_TAG_TIME: case GUMBO_TAG_ABBR: case GUMBO_TAG_SUP: case GUMBO_TAG_SUB: case GUMBO_TAG_MARK:
	case GUMBO_TAG_BUTTON: case GUMBO_TAG_UNKNOWN: case GUMBO_TAG_VIDEO: case GUMBO_TAG_IFRAME:
	case GUMBO_TAG_INS: case GUMBO_TAG_DEL: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_OPTION: case GUMBO_TAG_SELECT:
		return true;
	default:
		return depth_is_formatting(tag);
	}
}

/* No search for an element to close goes past these. */
static bool is_boundary(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_TABLE: case GUMBO_TAG_TD: case GUMBO_TAG_TH: case GUMBO_TAG_CAPTION:
	case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_OBJECT: case GUMBO_TAG_MARQUEE: case GUMBO_TAG_APPLET:
		return true;
	default:
		return false;
	}
}

static bool is_table_part(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_TR: case GUMBO_TAG_TD: case GUMBO_TAG_TH: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD:
	case GUMBO_TAG_TFOOT: case GUMBO_TAG_CAPTION: case GUMBO_TAG_TABLE:
		return true;
	default:
		return false;
	}
}

static void cut_to(struct depth *d, size_t n)
{
	for (size_t i = n; i < d->n; i++)
		if (d->open[i] == GUMBO_TAG_MATH)
			d->n_math--;
	d->n = n;
}

/* Index + 1 of the innermost open @p tag within its scope, or 0. */
static size_t find_open(const struct depth *d, GumboTag tag, GumboTag stop1, GumboTag stop2)
{
	bool in_table = is_table_part(tag);

	for (size_t i = d->n; i-- > 0;) {
		if (d->open[i] == tag)
			return i + 1;
		if (d->open[i] == stop1 || d->open[i] == stop2)
			return 0;
		if (in_table ? d->open[i] == GUMBO_TAG_TABLE : is_boundary(d->open[i]))
			return 0;
	}
	return 0;
}

static void close_implied(struct depth *d, GumboTag tag, GumboTag stop1, GumboTag stop2)
{
	size_t at = find_open(d, tag, stop1, stop2);

	if (at)
		cut_to(d, at - 1);
}

/* The adoption agency: the element goes, what is open inside it stays. */
static void take_out(struct depth *d, size_t at)
{
	if (!at)
		return;
	memmove(&d->open[at - 1], &d->open[at], (d->n - at) * sizeof(d->open[0]));
	d->n--;
}

/* Close what the start tag @p tag closes by itself. */
static void imply_ends(struct depth *d, GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_LI:
		close_implied(d, tag, GUMBO_TAG_UL, GUMBO_TAG_OL);
		break;
	case GUMBO_TAG_DD: case GUMBO_TAG_DT:
		close_implied(d, GUMBO_TAG_DD, GUMBO_TAG_DL, GUMBO_TAG_DT);
		close_implied(d, GUMBO_TAG_DT, GUMBO_TAG_DL, GUMBO_TAG_DD);
		break;
	case GUMBO_TAG_TR: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD: case GUMBO_TAG_TFOOT:
		close_implied(d, GUMBO_TAG_TR, GUMBO_TAG_LAST, GUMBO_TAG_LAST);
		break;
	case GUMBO_TAG_TD: case GUMBO_TAG_TH:
		close_implied(d, GUMBO_TAG_TD, GUMBO_TAG_TR, GUMBO_TAG_LAST);
		close_implied(d, GUMBO_TAG_TH, GUMBO_TAG_TR, GUMBO_TAG_LAST);
		break;
	case GUMBO_TAG_A: case GUMBO_TAG_NOBR:
		take_out(d, find_open(d, tag, GUMBO_TAG_LAST, GUMBO_TAG_LAST));
		break;
	case GUMBO_TAG_OPTION: case GUMBO_TAG_BUTTON:
		close_implied(d, tag, GUMBO_TAG_LAST, GUMBO_TAG_LAST);
		break;
	default:
		break;
	}
	if (!is_inline(tag) && !is_table_part(tag))
		close_implied(d, GUMBO_TAG_P, GUMBO_TAG_BUTTON, GUMBO_TAG_LAST);
}

bool depth_open(struct depth *d, GumboTag tag)
{
	if (depth_is_void(tag))
		return true;
	imply_ends(d, tag);
	if (d->n == PAGE_DEPTH_MAX) {
		d->was_full = true;
		if (tag == GUMBO_TAG_A)
			return true;
		d->n_over++;
		return false;
	}
	d->open[d->n++] = tag;
	d->n_styled += depth_is_formatting(tag);
	d->n_math += tag == GUMBO_TAG_MATH;
	return true;
}

bool depth_close(struct depth *d, GumboTag tag)
{
	size_t at;

	if (depth_is_formatting(tag) && d->n_styled)
		d->n_styled--;
	if (d->n_over && tag != GUMBO_TAG_A) {
		d->n_over--;
		return false;
	}
	at = find_open(d, tag, GUMBO_TAG_LAST, GUMBO_TAG_LAST);
	if (!at)
		return true;
	if (depth_is_formatting(tag) || tag == GUMBO_TAG_A)
		take_out(d, at);
	else
		cut_to(d, at - 1);
	return true;
}
