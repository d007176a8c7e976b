/*
 * Entries. A list of sources is written without sentences; its full stops
 * part a title from an outlet and a date, and all of an entry is about its link:
 *
 *     ^ a b  Smith, J. "[Title]". Gazette. 3 May. (subscription required)
 *     ~~~~~  ~~~~~~~~~~~~~~~~~~   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     mark   the link's sentence  the rest of the entry
 *
 * A footnote is one by its mark. An item or a cell may be running text as
 * well, so there each link is asked whether its sentence only names it.
 */

#include "entry.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* More words before a link than an author's name takes, in bytes. */
#define NAME_MAX 120

/* The longest backlink: "^", "a", "1.0", "Jump up" is left to the page. */
#define BACKLINK_MAX 8

/* Bytes of the mark that @p s begins with, or 0: "^", "[3]", a raised digit, a dagger. */
static size_t mark_length(struct span s)
{
	static const char *const marks[] = {
		"^", "\u2191", "\u21D1", "\u21A9", "\u21B5", "\u2020", "\u2021",
		"\u00B9", "\u00B2", "\u00B3", "\u2070", "\u2074", "\u2075", "\u2076", "\u2077", "\u2078", "\u2079",
	};
	size_t n = 1;

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (span_starts(s, span_of(marks[i])))
			return strlen(marks[i]);
	if (s.len == 0 || s.ptr[0] != '[')
		return 0;
	while (n < s.len && n < 4 && s.ptr[n] >= '0' && s.ptr[n] <= '9')
		n++;
	if (n == 1 && n < s.len && s.ptr[n] >= 'a' && s.ptr[n] <= 'z')
		n++;
	return n > 1 && n < s.len && s.ptr[n] == ']' ? n + 1 : 0;
}

/* "12." or "12)", which a paragraph of a list without markup begins with. */
static bool is_numbered(struct span s)
{
	size_t n = 0;

	while (n < s.len && n < 3 && s.ptr[n] >= '0' && s.ptr[n] <= '9')
		n++;
	return n > 0 && n + 1 < s.len && (s.ptr[n] == '.' || s.ptr[n] == ')') && s.ptr[n + 1] == ' ';
}

/* A link back to where the footnote is called. */
static bool is_backlink(const struct page_link *l)
{
	return l->href.len && l->href.ptr[0] == '#' && l->end > l->start && l->end - l->start <= BACKLINK_MAX;
}

/* Where the entry's own words begin: behind marks and backlinks, in any order. */
static size_t skip_marks(const struct page_block *block, const struct page_link *links)
{
	size_t at = 0, past = 0, i = 0, n;

	for (;;) {
		while (at < block->text.len && span_is_space(block->text.ptr[at]))
			at++;
		while (i < block->n_links && links[i].end <= at)
			i++;
		if (i < block->n_links && links[i].start == at && is_backlink(&links[i]))
			n = links[i].end - at;
		else
			n = mark_length(span_from(block->text, at));
		if (n == 0 || at + n > block->text.len)
			return past;
		past = at += n;
	}
}

void entry_read(const struct page_block *block, const struct page_link *links, struct entry *out)
{
	size_t past;

	*out = (struct entry){ 0 };
	if (block->text.len > ENTRY_MAX)
		return;
	past = skip_marks(block, links);
	out->is_footnote = past > 0;
	if (past || block->kind == PAGE_ITEM || block->kind == PAGE_CELL || is_numbered(block->text))
		out->text = span_trim(span_from(block->text, past));
}

static bool is_quote_or_bracket(UChar32 c)
{
	int8_t kind = u_charType(c);

	return u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK) || kind == U_START_PUNCTUATION ||
	       kind == U_END_PUNCTUATION;
}

/* Do only a name and a mark, or nothing, stand before the link? */
static bool stands_apart(struct span before)
{
	int32_t i = (int32_t)before.len;
	UChar32 c;

	if (before.len > NAME_MAX)
		return false;
	while (i > 0) {
		U8_PREV(before.ptr, 0, i, c);
		if (c < 0 || !u_isUWhiteSpace(c))
			return c < 0 || !u_isalnum(c);
	}
	return true;
}

/* What the words behind the link, to its sentence's end, make of it. */
static enum entry_part judge_behind(struct span behind)
{
	int32_t i = 0, depth = 0;
	UChar32 c;

	while ((size_t)i < behind.len) {
		int8_t kind;

		U8_NEXT(behind.ptr, i, (int32_t)behind.len, c);
		kind = c < 0 ? U_UNASSIGNED : u_charType(c);
		depth += kind == U_START_PUNCTUATION;
		if (depth == 0 && c >= 0 && u_isalnum(c))
			return ENTRY_RUNNING;
		if (depth == 0 && c >= 0 && !u_isUWhiteSpace(c) && !is_quote_or_bracket(c) &&
		    !u_hasBinaryProperty(c, UCHAR_S_TERM))
			return ENTRY_NAME;
		depth -= kind == U_END_PUNCTUATION && depth > 0;
	}
	return ENTRY_WHOLE;
}

enum entry_part entry_part(const struct entry *entry, const struct place *place)
{
	size_t from = (size_t)(place->sentence.ptr - place->text.ptr);
	size_t to = from + place->sentence.len;
	size_t own = entry->text.len ? (size_t)(entry->text.ptr - place->text.ptr) : 0;

	if (from < own)
		from = own;
	if (from > place->start || to < place->end)
		return ENTRY_RUNNING;
	if (!stands_apart((struct span){ place->text.ptr + from, place->start - from }))
		return ENTRY_RUNNING;
	return judge_behind((struct span){ place->text.ptr + place->end, to - place->end });
}
