/*
 * Titles. Publishers write one title for search engines, one for social
 * media, and one for readers; most add the name of the site somewhere.
 */

#include "title.h"
#include "plain.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define SITE_WORDS_MAX 5  /* a longer tail is no name of a site */
#define INSIDE_MIN     10 /* bytes: a shorter title may stand in another by chance */
#define PIECES_MAX     3  /* tails cut off one title */

static const struct span separators[] = {
	{ " | ", 3 }, { " - ", 3 }, { " \xE2\x80\x93 ", 5 }, { " \xE2\x80\x94 ", 5 }, { " \xC2\xB7 ", 4 },
	{ " \xE2\x80\xA2 ", 5 }, { " \xC2\xBB ", 4 }, { " \xC2\xAB ", 4 }, { " :: ", 4 }, { " // ", 4 },
	{ " \xE2\x80\xB9 ", 5 }, { "\xEF\xBD\x9C", 3 } /* full-width bar */, { "\xE3\x85\xA3", 3 } /* Korean */,
	{ "\xEF\xBC\x9A", 3 } /* full-width colon */, { "|", 1 },
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

/* Without white space at either end, the ideographic one as well. */
static struct span trim(struct span s)
{
	static const struct span wide = { "\xE3\x80\x80", 3 };
	size_t                   len;

	do {
		len = s.len;
		s = span_trim(s);
		s = span_from(s, span_starts(s, wide) ? wide.len : 0);
		s.len -= span_ends(s, wide) ? wide.len : 0;
	} while (s.len < len);
	return s;
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
	return plain_same(piece, t->site) || plain_same(piece, t->section) || is_domain(piece) || (t->site.len && piece.len != t->site.len &&
	       is_part(piece, t->site));
}

/* How many places on the page call the article that? */
static int confirmed(struct span head, const struct titles *t)
{
	return plain_same(head, t->h1) + plain_same(head, t->headline) + plain_same(head, t->og) +
	       plain_same(head, t->microdata);
}

struct span title_without_site(struct span title, const struct titles *t)
{
	bool site_gone = false;

	for (int i = 0; i < PIECES_MAX; i++) {
		size_t      n = 0, at = last_separator(title, &n);
		struct span head = trim(span_upto(title, at)), tail;

		if (at == SPAN_NONE)
			break;
		tail = trim(span_from(title, at + n));
		if (names_site(tail, t) || (confirmed(head, t) && confirmed(head, t) >= confirmed(title, t))) {
			site_gone |= names_site(tail, t);
			title = head;
		} else if (!site_gone && names_site(head, t)) {
			title = tail;  /* the site first */
			site_gone = true;
		} else {
			break;
		}
	}
	return trim(title);
}

struct span title_tail(const struct titles *t)
{
	size_t      n = 0, at = last_separator(t->title, &n);
	struct span head = trim(span_upto(t->title, at)), tail = SPAN("");

	if (at != SPAN_NONE && confirmed(head, t))
		tail = trim(span_from(t->title, at + n));
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

/* In the order in which they are believed. */
enum { HEADLINE, OG, MICRO, H1, META, TITLE, N_TITLES };

/* Does b, another title of the page, say that a is the article's title? */
typedef bool confirms_fn(struct span a, struct span b);

static bool is_inside(struct span a, struct span b)
{
	return a.len >= INSIDE_MIN && span_ifind(b, a) != SPAN_NONE;
}

/* The name of the site is nobody's title, unless there is nothing else. */
static bool is_usable(const struct choice *c, const struct titles *t)
{
	return c->value.len && !plain_same(c->value, t->site);
}

/* twitter:title and its like copy og:title, an itemprop headline is mostly the h1 itself. */
static bool is_copy(size_t i, size_t j)
{
	return j == META || (i == META && j == OG) || (i == MICRO && j == H1) || (i == H1 && j == MICRO);
}

/* The first usable one of the first n titles that another one confirms, or NULL. */
static struct choice *first_confirmed(struct choice all[N_TITLES], size_t n, const struct titles *t,
                                      confirms_fn *confirms)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < N_TITLES && is_usable(&all[i], t); j++)
			if (i != j && !is_copy(i, j) && confirms(all[i].value, all[j].value))
				return &all[i];
	return NULL;
}

/* The whole of a title that ends in dots, if there is one. */
static struct choice *whole(struct choice all[N_TITLES], struct choice *best)
{
	for (size_t i = 0; is_cut_off(best->value) && i < N_TITLES; i++)
		if (!is_cut_off(all[i].value) && plain_alike(without_dots(best->value), all[i].value))
			return &all[i];
	return best;
}

struct page_fact title_choose(const struct titles *t)
{
	static const struct { confirms_fn *confirms; size_t n; } ways[] = {
		{ plain_alike, OG }, { plain_same, N_TITLES }, { plain_alike, N_TITLES }, { is_inside, N_TITLES },
	};
	struct choice all[N_TITLES] = {
		[HEADLINE] = { t->headline, "jsonld" }, [OG] = { t->og, "og" },
		[MICRO] = { t->microdata, "microdata" }, [H1] = { t->h1, "h1" },
		[META] = { t->meta, "meta" }, [TITLE] = { t->title, "title" },
	};
	struct choice *best = NULL;

	for (size_t i = 0; i < N_TITLES; i++)
		all[i].value = title_without_site(all[i].value, t);
	for (size_t i = 0; i < COUNT(ways) && !best; i++)
		best = first_confirmed(all, ways[i].n, t, ways[i].confirms);
	for (size_t i = 0; i < N_TITLES && !best; i++)
		if (is_usable(&all[i], t))
			best = &all[i];
	for (size_t i = 0; i < N_TITLES && !best; i++)
		if (all[i].value.len)
			best = &all[i];
	if (!best)
		return (struct page_fact){ { NULL, 0 }, NULL };
	best = whole(all, best);
	return (struct page_fact){ best->value, best->source };
}
