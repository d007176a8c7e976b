/*
 * Titles. Publishers write one title for search engines, one for social
 * media, and one for readers; most add the name of the site somewhere.
 */

#include "title.h"
#include "plain.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define SITE_WORDS_MAX 5  /* a longer tail is no name of a site */
#define PIECES_MAX     3  /* tails cut off one title */

static const struct span separators[] = {
	{ " | ", 3 }, { " - ", 3 }, { " \xE2\x80\x93 ", 5 }, { " \xE2\x80\x94 ", 5 }, { " \xC2\xB7 ", 4 },
	{ " \xE2\x80\xA2 ", 5 }, { " \xC2\xBB ", 4 }, { " \xC2\xAB ", 4 }, { " :: ", 4 }, { " // ", 4 },
	{ " \xE2\x80\xB9 ", 5 }, { " \xEF\xBD\x9C ", 5 }, { "\xEF\xBD\x9C", 3 }, { "|", 1 },
};

/* The last separator in s; its length in *n. */
static size_t last_separator(struct span s, size_t *n)
{
	size_t best = SPAN_NONE;

	for (size_t i = 0; i < COUNT(separators); i++) {
		size_t at = 0, step;

		while ((step = span_find(span_from(s, at), separators[i])) != SPAN_NONE) {
			if (best == SPAN_NONE || at + step > best) {
				best = at + step;
				*n = separators[i].len;
			}
			at += step + separators[i].len;
		}
	}
	return best;
}

static size_t count_words(struct span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += s.ptr[i] != ' ' && (i == 0 || s.ptr[i - 1] == ' ');
	return n;
}

/* "example.com", "Example.co.uk" */
static bool is_domain(struct span s)
{
	size_t dot = span_chr(s, '.');

	return dot != SPAN_NONE && dot > 0 && dot + 2 < s.len && span_chr(s, ' ') == SPAN_NONE;
}

/* Is one the other's start: "BBC" and "BBC News"? */
static bool is_part(struct span a, struct span b)
{
	struct span shorter = a.len < b.len ? a : b, longer = a.len < b.len ? b : a;

	return shorter.len > 2 && span_istarts(longer, shorter) && longer.ptr[shorter.len] == ' ';
}

static bool names_site(struct span piece, const struct titles *t)
{
	if (!piece.len || count_words(piece) > SITE_WORDS_MAX)
		return false;
	return plain_same(piece, t->site) || is_domain(piece) || (t->site.len && piece.len != t->site.len &&
	       is_part(piece, t->site));
}

/* Is it what other places on the page call the article? */
static bool is_confirmed(struct span head, const struct titles *t)
{
	return plain_same(head, t->h1) || plain_same(head, t->headline) || plain_same(head, t->og) ||
	       plain_same(head, t->microdata);
}

struct span title_without_site(struct span title, const struct titles *t)
{
	bool site_gone = false;

	for (int i = 0; i < PIECES_MAX; i++) {
		size_t      n = 0, at = last_separator(title, &n);
		struct span head = span_trim(span_upto(title, at)), tail;

		if (at == SPAN_NONE)
			break;
		tail = span_trim(span_from(title, at + n));
		if (names_site(tail, t) || (is_confirmed(head, t) && !is_confirmed(title, t))) {
			site_gone |= names_site(tail, t);
			title = head;
		} else if (!site_gone && names_site(head, t)) {
			title = tail;  /* the site first */
			site_gone = true;
		} else {
			break;
		}
	}
	return title;
}

struct span title_tail(const struct titles *t)
{
	size_t      n = 0, at = last_separator(t->title, &n);
	struct span head = span_trim(span_upto(t->title, at)), tail = SPAN("");

	if (at != SPAN_NONE && is_confirmed(head, t))
		tail = span_trim(span_from(t->title, at + n));
	return count_words(tail) <= SITE_WORDS_MAX ? tail : SPAN("");
}

static bool is_cut_off(struct span s)
{
	return span_ends(s, SPAN("\xE2\x80\xA6")) || span_ends(s, SPAN("..."));
}

static struct span without_dots(struct span s)
{
	while (s.len && (s.ptr[s.len - 1] == '.' || span_ends(s, SPAN("\xE2\x80\xA6"))))
		s.len -= s.ptr[s.len - 1] == '.' ? 1 : 3;
	return s;
}

struct choice {
	struct span value;
	const char *source;
};

/* The name of the site is nobody's title, unless there is nothing else. */
static bool is_usable(const struct choice *c, const struct titles *t)
{
	return c->value.len && !plain_same(c->value, t->site);
}

struct page_fact title_choose(const struct titles *t)
{
	struct choice all[] = {
		{ t->headline, "jsonld" }, { t->og, "og" }, { t->microdata, "microdata" }, { t->h1, "h1" },
		{ t->meta, "meta" }, { t->title, "title" },
	};
	struct choice *best = NULL;

	for (size_t i = 0; i < COUNT(all); i++)
		all[i].value = title_without_site(all[i].value, t);
	for (size_t i = 0; i < COUNT(all) && !best; i++)
		for (size_t j = 0; j < COUNT(all) && !best; j++)
			if (i != j && is_usable(&all[i], t) && plain_alike(all[i].value, all[j].value))
				best = &all[i];
	for (size_t i = 0; i < COUNT(all) && !best; i++)
		if (is_usable(&all[i], t))
			best = &all[i];
	for (size_t i = 0; i < COUNT(all) && !best; i++)
		if (all[i].value.len)
			best = &all[i];
	for (size_t i = 0; best && is_cut_off(best->value) && i < COUNT(all); i++)
		if (!is_cut_off(all[i].value) && plain_alike(without_dots(best->value), all[i].value))
			best = &all[i];
	return best ? (struct page_fact){ best->value, best->source } : (struct page_fact){ { NULL, 0 }, NULL };
}
