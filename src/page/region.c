/*
 * What authors call the boxes of a page. The table holds words that are used
 * for one thing across publishers, content systems and languages; each word
 * is matched whole, or together with its neighbour ("most" + "read").
 * A strong word wins over a weak one beside it: "tag-share" is for sharing.
 *
 * Words that also name whole pages ("content", "article", "main") are not
 * here. A wrong guess about a box that holds most of the page's text is
 * undone in regions_settle().
 */

#include "region.h"

#include <stdlib.h>

enum strength { WEAK = 1, STRONG = 2 };

struct word {
	const char      *word;
	enum page_region region;
	enum strength    strength;
};

/* Sorted by bytes, for bsearch(). */
static const struct word words[] = {
#include "region_words.inc"
};

#define WORD_MAX 24
/* A longer name was made by a machine. */
#define NAME_MAX 64

/* Two bytes tell most words apart; a word has at least one before its NUL. */
static int compare(const void *key, const void *item)
{
	const char *a = key, *b = ((const struct word *)item)->word;

	if (a[0] != b[0])
		return (unsigned char)a[0] - (unsigned char)b[0];
	if (a[1] != b[1])
		return (unsigned char)a[1] - (unsigned char)b[1];
	return strcmp(a, b);
}

static const struct word *look_up(const char *word)
{
	return bsearch(word, words, sizeof(words) / sizeof(words[0]), sizeof(words[0]), compare);
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || is_upper(c) || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Letters and digits in a row: "d7f5ad" is a number, not a word. */
static size_t word_len(struct span s)
{
	size_t n = 0;

	while (n < s.len && (is_letter(s.ptr[n]) || is_digit(s.ptr[n])))
		n++;
	return n;
}

/* Cut the next word off @p s at a case change or a byte that is no letter. */
static struct span next_word(struct span *s)
{
	size_t n = 0;

	while (s->len && !is_letter(s->ptr[0]))
		*s = span_from(*s, is_digit(s->ptr[0]) ? word_len(*s) : 1);
	while (n < s->len && is_letter(s->ptr[n]) &&
	       !(n && is_upper(s->ptr[n]) && !is_upper(s->ptr[n - 1])))
		n++;
	s->len -= n;
	s->ptr += n;
	return (struct span){ s->ptr - n, n };
}

static bool is_one_of(const char *word, const char *const *list)
{
	for (; *list; list++)
		if (word[0] == (*list)[0] && strcmp(word, *list) == 0)
			return true;
	return false;
}

/* "no-sidebar", "with-ads", "has-comments": a word about a part, on another part. */
static bool negates(const char *word)
{
	static const char *const about[] = { "has", "with", "without", "no", "not", "hide", "show", "enable", "above", "below", "after", "before", NULL };

	return is_one_of(word, about);
}

/* "sidebar-grid": how a whole page is laid out. */
static const char *const layout_words[] = { "grid", "layout", "page", NULL };

/* "paywall-article": what stands behind the wall, not the wall. */
static const char *const content_words[] = { "article", "content", "body", "text", "story", "paragraph", "paragraphs", NULL };

static void lower_into(char *out, size_t at, struct span word)
{
	size_t i;

	for (i = 0; i < word.len; i++)
		out[at + i] = span_lower(word.ptr[i]);
	out[at + i] = '\0';
}

/* One of the names between white space. */
static const struct word *name_tells(struct span name)
{
	char               pair[2 * WORD_MAX + 1] = "";
	size_t             before = 0;  /* bytes in pair of the word before */
	const struct word *best = NULL;

	while (name.len) {
		struct span        word = next_word(&name);
		const struct word *hit;

		if (!word.len || word.len > WORD_MAX)
			break;
		lower_into(pair, before, word);
		if (negates(pair + before))
			return best;
		if (best && is_one_of(pair + before, layout_words))
			return NULL;
		if (best && best->region == PAGE_OFFER && is_one_of(pair + before, content_words))
			best = NULL;
		hit = before ? look_up(pair) : NULL;
		if (!hit)
			hit = look_up(pair + before);
		if (hit && (!best || hit->strength > best->strength))
			best = hit;
		memmove(pair, pair + before, word.len + 1);
		before = word.len;
	}
	return best;
}

/* "mt-[calc(...)]" and "md:hover:underline" are styling, written out. */
static bool is_name(struct span name)
{
	static const bool styling[256] = {
		['\0'] = true, ['['] = true, [']'] = true, ['('] = true, [')'] = true, ['{'] = true, ['}'] = true, [':'] = true,
		['!'] = true, ['%'] = true, ['/'] = true, ['='] = true, [','] = true,
	};

	for (size_t i = 0; i < name.len; i++)
		if (styling[(unsigned char)name.ptr[i]])
			return false;
	return name.len > 1;
}

enum page_region region_of_names(struct span names)
{
	const struct word *best = NULL;

	while (names.len) {
		size_t             n = 0;
		const struct word *hit;

		while (n < names.len && !span_is_space(names.ptr[n]))
			n++;
		hit = is_name(span_upto(names, n)) ? name_tells(span_upto(names, n)) : NULL;
		if (hit && (!best || hit->strength > best->strength))
			best = hit;
		names = span_from(names, n + 1);
	}
	return best ? best->region : PAGE_FLOW;
}

/* The letters of @p name alone, small: "article__pub-date" is "articlepubdate". */
static struct span letters_of(struct span name, char *out, size_t size)
{
	size_t n = 0;

	for (size_t i = 0; i < name.len && n < size; i++)
		if (is_letter(name.ptr[i]))
			out[n++] = span_lower(name.ptr[i]);
	return (struct span){ out, n };
}

/* Most names are about nothing of the kind: told without folding them. */
static bool may_call_date(struct span name)
{
	for (size_t i = 0; i + 4 <= name.len; i++) {
		char c = span_lower(name.ptr[i]);

		if ((c == 'd' && span_istarts(span_from(name, i), SPAN("date"))) ||
		    (c == 'p' && (span_istarts(span_from(name, i), SPAN("publ")) || span_istarts(span_from(name, i), SPAN("post")))))
			return true;
	}
	return false;
}

static bool calls_date(struct span name)
{
	static const struct span called[] = {
		SPAN("pubdate"), SPAN("publishdate"), SPAN("publisheddate"), SPAN("publicationdate"), SPAN("publishedon"),
		SPAN("publishedat"), SPAN("publishtime"), SPAN("publishedtime"), SPAN("datepubli"), SPAN("dateposted"),
		SPAN("postedon"), SPAN("postdate"), SPAN("entrydate"), SPAN("articledate"), SPAN("storydate"),
	};
	char        letters[NAME_MAX];
	struct span all = letters_of(name, letters, sizeof(letters));

	if (span_find(all, SPAN("updat")) != SPAN_NONE || span_find(all, SPAN("modif")) != SPAN_NONE)
		return false;
	for (size_t i = 0; i < sizeof(called) / sizeof(called[0]); i++)
		if (span_find(all, called[i]) != SPAN_NONE)
			return true;
	return false;
}

bool region_names_date(struct span names)
{
	while (names.len) {
		size_t      n = 0;
		struct span name;

		while (n < names.len && !span_is_space(names.ptr[n]))
			n++;
		name = span_upto(names, n);
		if (n <= NAME_MAX && may_call_date(name) && is_name(name) && calls_date(name))
			return true;
		names = span_from(names, n + 1);
	}
	return false;
}

static bool is_veil(struct span name)
{
	static const struct span veils[] = {
		SPAN("hidden"), SPAN("hide"), SPAN("d-none"), SPAN("is-hidden"), SPAN("js-hidden"), SPAN("u-hidden"),
		SPAN("u-hide"), SPAN("invisible"), SPAN("sr-only"), SPAN("visually-hidden"), SPAN("screen-reader-text"),
	};

	for (size_t i = 0; i < sizeof(veils) / sizeof(veils[0]); i++)
		if (span_ieq(name, veils[i]))
			return true;
	return false;
}

/* "hidden md:block", "d-none d-lg-flex": hidden on small screens only. */
static bool shows_elsewhere(struct span names)
{
	struct span name;

	if (span_chr(names, ':') != SPAN_NONE)
		return true;
	while (span_cut(&names, ' ', &name))
		if (span_starts(name, SPAN("d-")) && !span_ieq(name, SPAN("d-none")))
			return true;
	return false;
}

bool region_names_veil(struct span names)
{
	static const bool may_start['z' + 1] = {
		['h'] = true, ['d'] = true, ['i'] = true, ['j'] = true, ['u'] = true, ['s'] = true, ['v'] = true,
	};
	struct span all = names;

	while (names.len) {
		unsigned char first = (unsigned char)names.ptr[0];
		size_t        n = 0;

		while (n < names.len && !span_is_space(names.ptr[n]))
			n++;
		if (first <= 'z' && may_start[first] && is_veil(span_upto(names, n)))
			return !shows_elsewhere(all);
		names = span_from(names, n + 1);
	}
	return false;
}

bool region_names_blur(struct span names)
{
	static const struct span others[] = {
		SPAN("backdrop"), SPAN("blur-up"), SPAN("blurup"), SPAN("no-blur"), SPAN("noblur"), SPAN("unblur"), SPAN("onblur"),
		SPAN("blur-bg"), SPAN("bg-blur"), SPAN("background"), SPAN("image"), SPAN("img"),
	};

	/* Few names have even these three letters. */
	if (span_find(names, SPAN("lur")) == SPAN_NONE || span_ifind(names, SPAN("blur")) == SPAN_NONE)
		return false;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (span_ifind(names, others[i]) != SPAN_NONE)
			return false;
	return true;
}

enum page_region region_of_role(struct span role)
{
	static const struct { struct span role; enum page_region region; } roles[] = {
		{ SPAN("navigation"), PAGE_NAV }, { SPAN("menu"), PAGE_NAV }, { SPAN("menubar"), PAGE_NAV },
		{ SPAN("toolbar"), PAGE_NAV }, { SPAN("tablist"), PAGE_NAV }, { SPAN("banner"), PAGE_HEADER },
		{ SPAN("contentinfo"), PAGE_FOOTER }, { SPAN("complementary"), PAGE_ASIDE },
		{ SPAN("search"), PAGE_FORM }, { SPAN("form"), PAGE_FORM }, { SPAN("dialog"), PAGE_NOTICE },
		{ SPAN("alertdialog"), PAGE_NOTICE }, { SPAN("tooltip"), PAGE_NOTICE },
	};

	for (size_t i = 0; role.len && i < sizeof(roles) / sizeof(roles[0]); i++)
		if (span_ieq(role, roles[i].role))
			return roles[i].region;
	return PAGE_FLOW;
}
