/*
 * Is this page the copy of a news agency? Agencies and their customers say so
 * in few places, in few ways:
 *
 *     its first block    "NAIROBI (Reuters) -", "(ANSA) - ROMA", "新华社北京11月22日电", "МОСКВА. /ТАСС/."
 *     who wrote it       "The Associated Press", "Jane Doe, Reuters"
 *     its last blocks    "(dpa)", "/PAP/", "© dpa-infocom", "... automated news agency feed ... ANI", "Źródło: PAP"
 *     metas              source: AFP
 *
 * "With material from", "avec AFP" marks a text that somebody wrote himself: no
 * copy. Nor is what an agency is quoted with, or a credit of a picture.
 */

#include "agencies.h"
#include "cite.h"

#include <string.h>

/* Where a dateline ends at the latest, in bytes: two cities, a date, the mark. */
#define DATELINE_MAX 120

/* Longer lines say more than whose text it is, in bytes. */
#define LINE_MAX 100

/* So much of a notice is read, in bytes. */
#define NOTICE_MAX 600

/* Blocks looked at from the end of the body, and behind it. */
#define LAST_BLOCKS   3
#define BEHIND_BLOCKS 4

/* A desk behind an agency: "(dpa/lni)", in bytes. */
#define DESK_MAX 24

static size_t skip(struct span s, size_t at, const char *set)
{
	while (at < s.len && s.ptr[at] && strchr(set, s.ptr[at]))
		at++;
	return at;
}

/* The marks of a bracket, closed or not. */
static const struct bracket {
	const char *open, *close;
} brackets[] = {
	{ "(", ")" }, { "[", "]" }, { "\uFF08", "\uFF09" }, { "\u3010", "\u3011" }, { "\uFF3B", "\uFF3D" },
};

/* Bytes of one of a set of marks that @p s begins with at @p at. */
static size_t mark_len(struct span s, size_t at, const char *const *set, size_t n)
{
	struct span rest = span_from(s, at);

	for (size_t i = 0; i < n; i++)
		if (rest.len && rest.ptr[0] == set[i][0] && span_starts(rest, span_of(set[i])))
			return strlen(set[i]);
	return 0;
}

static size_t dash_len(struct span s, size_t at)
{
	static const char *const dashes[] = { "-", "\u2013", "\u2014", "\u2015", ":" };
	size_t n, len = 0;

	while ((n = mark_len(s, at + len, dashes, sizeof(dashes) / sizeof(*dashes))))
		len += n;
	return len;
}

/* Where a bracket with an agency alone, or with its desk, ends; 0: it is no such bracket. */
static size_t bracket_end(struct span s, size_t at, struct span *outlet)
{
	for (size_t i = 0; i < sizeof(brackets) / sizeof(*brackets); i++) {
		struct span open = span_of(brackets[i].open), close = span_of(brackets[i].close), inner, rest;
		size_t      end, len;

		if (!span_starts(span_from(s, at), open))
			continue;
		inner = span_clip(span_from(s, at + open.len), DATELINE_MAX);
		end = span_find(inner, close);
		*outlet = end == SPAN_NONE ? SPAN("") : agency_at(inner, &len);
		if (!outlet->len)
			continue;
		rest = (struct span){ inner.ptr + len, end - len };
		if (len == end || (len < end && rest.len <= DESK_MAX && strchr("/-,", rest.ptr[0]) &&
		                   (span_chr(rest, ' ') == SPAN_NONE || rest.ptr[0] == ',')))
			return at + open.len + end + close.len;
	}
	return 0;
}

/* --- the first block ---------------------------------------------------------------- */

/* What stands before the mark: places and a date, no sentence. */
static bool is_place(struct span s)
{
	struct span rest = span_trim(s), word;
	size_t      n = 0, n_small = 0;

	while (span_cut(&rest, ' ', &word)) {
		n += word.len > 0;
		n_small += word.len > 3 && word.ptr[0] >= 'a' && word.ptr[0] <= 'z';
	}
	return n <= 9 && n_small <= 2 && !(s.len && (unsigned char)s.ptr[0] < 0x80 && s.ptr[0] >= 'a' && s.ptr[0] <= 'z');
}

/* "NAIROBI, March 7 (Reuters) -", "(ANSA) - ROMA, 22 NOV -" */
static bool is_bracket_line(struct span s, struct cite_wire *out)
{
	for (size_t at = 0; at < s.len && at < DATELINE_MAX; at++) {
		size_t end = strchr("([\xEF\xE3", s.ptr[at]) ? bracket_end(s, at, &out->outlet) : 0, dash;

		if (!end)
			continue;
		dash = skip(s, end, ". ");
		if (!dash_len(s, dash))
			return false;
		out->words = (struct span){ s.ptr + at, dash + dash_len(s, dash) - at };
		return is_place(span_upto(s, at));
	}
	return false;
}

/* "【ワシントン共同】", "［東京　２２日　ロイター］": an agency at the end of a bracket that opens the text */
static bool is_cornered(struct span s, struct cite_wire *out)
{
	for (size_t i = 2; i < sizeof(brackets) / sizeof(*brackets); i++) {
		struct span open = span_of(brackets[i].open), inner = span_from(s, open.len);
		size_t      end = span_find(span_clip(inner, DATELINE_MAX), span_of(brackets[i].close)), len;

		if (!span_starts(s, open) || end == SPAN_NONE)
			continue;
		inner = span_upto(inner, end);
		for (size_t at = 0; at < inner.len; at++) {
			out->outlet = agency_at(span_from(inner, at), &len);
			if (out->outlet.len && at + len == inner.len) {
				out->words = span_upto(s, open.len + end + strlen(brackets[i].close));
				return true;
			}
		}
	}
	return false;
}

/* "新华社北京11月22日电", "（中央社記者王小明台北22日電）" */
static bool is_telegram(struct span s, struct cite_wire *out)
{
	static const char *const ends[] = { "日电", "日電", "日讯", "日訊" };
	size_t open = span_starts(s, SPAN("\uFF08")) ? strlen("\uFF08") : 0, len;
	struct span line = span_clip(span_from(s, open), DATELINE_MAX);

	out->outlet = agency_at(line, &len);
	for (size_t i = 0; out->outlet.len && i < sizeof(ends) / sizeof(*ends); i++) {
		size_t at = span_find(line, span_of(ends[i]));

		if (at == SPAN_NONE)
			continue;
		at += open + strlen(ends[i]);
		if (open && span_starts(span_from(s, at), SPAN("\uFF09")))
			at += strlen("\uFF09");
		out->words = span_upto(s, at);
		return true;
	}
	return false;
}

/* "МОСКВА, 22 ноября. /ТАСС/.", "МОСКВА, 22 ноя — РИА Новости." */
static bool is_slashed(struct span s, struct cite_wire *out)
{
	for (size_t at = 0; at < s.len && at < DATELINE_MAX; at++) {
		size_t begin = s.ptr[at] == '/' ? at + 1 : 0, len = 0, end;

		if (!begin && dash_len(s, at) > 1)
			begin = skip(s, at + dash_len(s, at), " ");
		out->outlet = begin ? agency_at(span_from(s, begin), &len) : SPAN("");
		end = begin + len;
		if (out->outlet.len && end < s.len && s.ptr[end] == (s.ptr[at] == '/' ? '/' : '.')) {
			out->words = (struct span){ s.ptr + at, end + 1 - at };
			return is_place(span_upto(s, at));
		}
	}
	return false;
}

static bool is_dateline(struct span s, struct cite_wire *out)
{
	return is_bracket_line(s, out) || is_cornered(s, out) || is_telegram(s, out) || is_slashed(s, out);
}

/* --- lines that name it ------------------------------------------------------------- */

/* Bytes of "By ", "Quelle: " and their like. */
static size_t label_len(struct span s, const char *const *labels, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_istarts(s, span_of(labels[i])))
			return skip(s, strlen(labels[i]), " ");
	return 0;
}

/* Is all of @p s agencies, one or several? */
static bool is_agencies(struct span s, struct span *outlet)
{
	size_t at = 0, len;

	*outlet = SPAN("");
	for (struct span one; at < s.len; at = skip(s, at + len, "/,; &+")) {
		one = agency_at(span_from(s, at), &len);
		if (!one.len)
			return false;
		*outlet = outlet->len ? *outlet : one;
	}
	return outlet->len;
}

/* "By Reuters", "AFP", "dpa/Reuters" */
static bool is_byline(struct span s, struct cite_wire *out)
{
	static const char *const labels[] = { "by ", "von ", "von der ", "par ", "por ", "de ", "da ", "di ", "door ", "from ", "text: ", "author: " };
	struct span line = span_trim(s);

	if (line.len > LINE_MAX)
		return false;
	out->words = line;
	return is_agencies(span_from(line, label_len(line, labels, sizeof(labels) / sizeof(*labels))), &out->outlet);
}

/* "Jane Doe, Associated Press": a person of an agency's. Behind a paper's name, or "with", it is only a part. */
static bool is_credit(struct span s, struct cite_wire *out)
{
	struct span line = span_trim(s);

	if (is_byline(line, out))
		return true;
	if (line.len > LINE_MAX)
		return false;
	for (size_t at = 1; at + 1 < line.len; at++) {
		if (!strchr(",|(/", line.ptr[at]))
			continue;
		out->words = span_trim(span_from(line, at + 1));
		if (line.ptr[at] == '(' && span_ends(out->words, SPAN(")")))
			out->words.len--;
		if (is_agencies(out->words, &out->outlet))
			return span_chr(span_trim(span_upto(line, at)), ' ') != SPAN_NONE && line.ptr[at] != '/';
	}
	return false;
}

/* "Źródło: PAP", "(Quelle: APA/dpa)" */
static bool is_source_line(struct span s, struct cite_wire *out)
{
	static const char *const labels[] = {
		"source:", "source :", "quelle:", "fuente:", "fonte:", "bron:", "źródło:", "Źródło:", "источник:", "Источник:",
		"来源:", "来源\uFF1A", "來源:", "來源\uFF1A", "出典:",
	};
	struct span line = span_trim(s), inner;
	size_t      label;

	if (line.len > LINE_MAX)
		return false;
	if (span_starts(line, SPAN("(")) && span_ends(line, SPAN(")")))
		line = (struct span){ line.ptr + 1, line.len - 2 };
	label = label_len(line, labels, sizeof(labels) / sizeof(*labels));
	inner = span_from(line, label);
	inner.len -= span_ends(inner, SPAN("."));
	out->words = line;
	return label && is_agencies(inner, &out->outlet);
}

/* "... Montag. (dpa)", "(AFP)", "/PAP/", "（時事）": at the end, behind a sentence's end */
static bool is_end_mark(struct span s, struct cite_wire *out)
{
	struct span line = span_trim(s);
	size_t      from = line.len > LINE_MAX ? line.len - LINE_MAX : 0;

	for (size_t at = from; at < line.len; at++) {
		size_t end = bracket_end(line, at, &out->outlet), len, before;

		if (!end && line.ptr[at] == '/') {
			out->outlet = agency_at(span_from(line, at + 1), &len);
			end = out->outlet.len && line.ptr[at] && at + 1 + len < line.len && line.ptr[at + 1 + len] == '/' ? at + len + 2 : 0;
		}
		if (!end || skip(line, end, ". ") != line.len)
			continue;
		before = at;
		while (before > 0 && line.ptr[before - 1] == ' ')
			before--;
		out->words = (struct span){ line.ptr + at, end - at };
		return before == 0 || (unsigned char)line.ptr[before - 1] >= 0x80 || strchr(".!?\"')", line.ptr[before - 1]);
	}
	return false;
}

/* "© dpa-infocom, dpa:260511-99-12345/3", "Copyright 2026 The Associated Press. All rights reserved." */
static bool is_copyright(struct span s, struct cite_wire *out)
{
	static const char *const marks[] = { "\u00A9", "(c)", "(C)", "Copyright" };
	struct span line = span_trim(span_clip(s, NOTICE_MAX));

	for (size_t at = 0; at < line.len; at++) {
		size_t len = strchr("\xC2(C", line.ptr[at]) ? mark_len(line, at, marks, sizeof(marks) / sizeof(*marks)) : 0, end;

		if (!len)
			continue;
		end = skip(line, at + len, " ");
		end += mark_len(line, end, marks, sizeof(marks) / sizeof(*marks));  /* "© Copyright" */
		end = skip(line, end, " 0123456789,");
		end += span_starts(span_from(line, end), SPAN("by ")) ? 3 : 0;
		out->outlet = agency_at(span_from(line, end), &len);
		if (!out->outlet.len || (end + len < line.len && !strchr(" .,:;)", line.ptr[end + len])))
			continue;
		end += len;
		out->words = (struct span){ line.ptr + at, line.len <= 60 ? line.len - at : end - at };
		return true;
	}
	return false;
}

/* A newsroom's machine took it over as it came. */
static bool is_feed(struct span s, struct cite_wire *out)
{
	static const char *const feeds[] = {
		"generated from an automated news agency feed", "from an automated news agency feed", "from a syndicated feed",
		"from a wire agency feed", "from an agency feed without modifications",
		"automatisch \u00FCbernommen", "automatisiert \u00FCbernommen", "automatisch aus dem", "automatisiert aus dem",
		"wurde automatisch", "importiert aus dem dpa", "texto automatizado de",
		"a \u00E9t\u00E9 publi\u00E9 automatiquement", "publi\u00E9e automatiquement", "automatisch overgenomen",
	};
	size_t found = SPAN_NONE, len = 0;

	s = span_clip(s, NOTICE_MAX);
	if (span_ifind(s, SPAN("autom")) == SPAN_NONE && span_find(s, SPAN(" feed")) == SPAN_NONE)
		return false;
	for (size_t i = 0; i < sizeof(feeds) / sizeof(*feeds) && found == SPAN_NONE; i++) {
		found = span_ifind(s, span_of(feeds[i]));
		len = strlen(feeds[i]);
	}
	if (found == SPAN_NONE)
		return false;
	out->words = span_upto(s, found + len);
	for (size_t at = 0; at < s.len; at++)
		if ((at == 0 || strchr(" (:/-", s.ptr[at - 1])) && (out->outlet = agency_at(span_from(s, at), &len)).len)
			return true;
	return false;
}

/* --- the page --------------------------------------------------------------------------- */

static bool is_text(const struct page_block *b)
{
	return b->region != PAGE_MEDIA && b->kind != PAGE_CAPTION && !b->is_hidden && b->text.len;
}

static bool in_first_blocks(const struct page *page, struct cite_wire *out)
{
	unsigned left = 2;

	for (size_t i = 0; i < page->n_blocks && left; i++) {
		const struct page_block *b = &page->blocks[i];

		if (!b->paragraph || !is_text(b))
			continue;
		if (is_dateline(b->text, out) || is_byline(b->text, out))
			return true;
		left--;
	}
	return false;
}

static bool in_last_blocks(const struct page *page, struct cite_wire *out)
{
	size_t   last = page->n_blocks, past;
	unsigned left = LAST_BLOCKS;

	while (last > 0 && !page->blocks[last - 1].paragraph)
		last--;
	for (past = last; past < page->n_blocks && past < last + BEHIND_BLOCKS; past++)
		if (is_text(&page->blocks[past]) && page->blocks[past].region != PAGE_FOOTER &&
		    (is_copyright(page->blocks[past].text, out) || is_feed(page->blocks[past].text, out)))
			return true;
	for (; last > 0 && left; last--) {
		const struct page_block *b = &page->blocks[last - 1];

		if (!b->paragraph || !is_text(b))
			continue;
		if (is_end_mark(b->text, out) || is_source_line(b->text, out) || is_copyright(b->text, out) || is_feed(b->text, out))
			return true;
		left--;
	}
	return false;
}

static bool in_credits(const struct page *page, struct cite_wire *out)
{
	for (size_t i = 0; i < page->n_credits; i++)
		if (is_credit(page->credits[i].value, out))
			return true;
	return false;
}

static bool in_metas(const struct page *page, struct cite_wire *out)
{
	static const struct span names[] = { SPAN("source"), SPAN("dc.source"), SPAN("dcterms.source"), SPAN("article:source") };

	for (size_t i = 0; i < page->n_metas; i++)
		for (size_t k = 0; k < sizeof(names) / sizeof(*names); k++)
			if (span_eq(page->metas[i].name, names[k]) && is_byline(page->metas[i].content, out))
				return true;
	return false;
}

void cite_wire(const struct page *page, struct span self, struct cite_wire *out)
{
	static bool (*const places[])(const struct page *, struct cite_wire *) = {
		in_first_blocks, in_credits, in_last_blocks, in_metas,
	};

	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++)
		if (places[i](page, out) && !span_eq(out->outlet, self))
			return;
	*out = (struct cite_wire){ 0 };
}
