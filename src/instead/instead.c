/*
 * Which pages are fit, and how they rank. Where a page was found adds to what
 * it shares: two sources in one sentence tell of one thing more often than any
 * two pages of a store do. One bound holds for all: ALIKE_SAME.
 */

#include "instead.h"
#include "base/buf.h"

#include <errno.h>
#include <math.h>

/* Log-odds that a place adds; judged, not measured. */
static const double nearness[INSTEAD_WHY_COUNT] = {
	[INSTEAD_SENTENCE] = 1.4, [INSTEAD_PARAGRAPH] = 0.7, [INSTEAD_ARTICLE] = 0.3,
	[INSTEAD_CITES] = 1.1, [INSTEAD_CITED] = 1.1, [INSTEAD_KNOWN] = 0,
};

static const char *const names[INSTEAD_WHY_COUNT] = {
	"offered", "sentence", "paragraph", "article", "cites", "cited", "known",
};

static const char *const words[INSTEAD_WHY_COUNT] = {
	"offered by the author", "cited in the same sentence", "cited in the same paragraph", "cited in the same article",
	"cites it", "cited by it", "reports the same event",
};

/* Services that keep copies of others' pages, or fetch them. */
static const char *const archives[] = {
	"archive.org", "archive.today", "archive.ph", "archive.is", "archive.li", "archive.md", "archive.fo", "archive.vn",
	"webcitation.org", "perma.cc", "ghostarchive.org", "megalodon.jp", "googleusercontent.com", "12ft.io",
	"removepaywall.com", "removepaywalls.com", "freedium.cfd", "outline.com", "smry.ai",
};

const char *instead_why_name(enum instead_why why)
{
	return names[why];
}

bool instead_is_wanted(enum access access, enum access likely)
{
	switch (access) {
	case ACCESS_PAYWALLED:
	case ACCESS_REGISTRATION:
	case ACCESS_GONE:
		return true;
	case ACCESS_BLOCKED:
		return likely == ACCESS_PAYWALLED || likely == ACCESS_REGISTRATION || likely == ACCESS_METERED;
	default:
		return false;
	}
}

bool instead_is_open(const struct store_page *p)
{
	return p->is_done && p->access == ACCESS_FREE && p->full_text && span_eq(p->document, SPAN("html"));
}

bool instead_is_archive(struct span outlet)
{
	for (size_t i = 0; i < sizeof(archives) / sizeof(*archives); i++)
		if (span_eq(outlet, span_of(archives[i])))
			return true;
	return false;
}

/* --- what it tells -------------------------------------------------------------------- */

/* "/2020/02/11/", as many outlets date their URLs. */
static int32_t day_of_url(struct span url)
{
	for (size_t i = 0; i + 12 <= url.len; i++) {
		char iso[10];

		if (url.ptr[i] != '/' || url.ptr[i + 5] != '/' || url.ptr[i + 8] != '/' || url.ptr[i + 11] != '/')
			continue;
		memcpy(iso, url.ptr + i + 1, sizeof(iso));
		iso[4] = iso[7] = '-';
		return alike_day((struct span){ iso, sizeof(iso) });
	}
	return 0;
}

/* The longest segment of a path with hyphens between words; empty: none has four words. */
static struct span slug_of(struct span url)
{
	struct span best = SPAN(""), part, rest = url;

	rest = span_from(rest, span_find(rest, SPAN("://")) == SPAN_NONE ? 0 : span_find(rest, SPAN("://")) + 3);
	span_cut(&rest, '/', &part);  /* the host */
	while (span_cut(&rest, '/', &part)) {
		size_t hyphens = 0;

		for (size_t i = 0; i < part.len; i++)
			hyphens += part.ptr[i] == '-';
		if (hyphens >= 3 && part.len > best.len)
			best = part;
	}
	return best;
}

int instead_about(struct alike_reader *r, struct arena *a, struct instead_of *of, struct span lang)
{
	const struct store_page *p = of->page;
	struct alike_text        text = { .lang = lang };

	of->about = (struct alike_page){ p->sketch, p->lang, alike_day(p->published) };
	if (of->about.day == 0)
		of->about.day = day_of_url(p->url);
	if (p->sketch.len || !of->citation)
		return 0;
	of->about.lang = lang;
	text.title = slug_of(p->url);
	text.description = of->citation->sentence;
	return alike_sketch(r, a, &text, &of->about.sketch);
}

/* --- words ---------------------------------------------------------------------------------- */

static void add_count(struct buf *b, unsigned n, const char *what, bool *is_first)
{
	if (n == 0)
		return;
	buf_printf(b, "%s%u %s%s", *is_first ? "; shares " : ", ", n, what, n == 1 ? "" : "s");
	*is_first = false;
}

static struct span words_of(struct arena *a, const struct instead *i)
{
	struct span out;
	struct buf  b;
	bool        is_first = true;

	buf_init(&b, 512);
	buf_str(&b, words[i->why]);
	if (i->is_compared) {
		add_count(&b, i->alike.names, "name", &is_first);
		add_count(&b, i->alike.numbers, "number", &is_first);
		add_count(&b, i->alike.words, "word", &is_first);
		if (i->alike.is_dated && i->alike.days == 0)
			buf_str(&b, "; same day");
		else if (i->alike.is_dated)
			buf_printf(&b, "; %u day%s apart", (unsigned)i->alike.days, i->alike.days == 1 ? "" : "s");
	}
	out = arena_dup(a, buf_view(&b));
	buf_free(&b);
	return out;
}

/* --- ranking ------------------------------------------------------------------------------ */

static enum instead_why why_of(const struct store_citation *of, const struct store_citation *c)
{
	if (c->role == CITE_ALTERNATIVE && c->instead_of && c->instead_of == of->position)
		return INSTEAD_OFFERED;
	if (c->paragraph != of->paragraph)
		return INSTEAD_ARTICLE;
	return c->sentence.len && span_eq(c->sentence, of->sentence) ? INSTEAD_SENTENCE : INSTEAD_PARAGRAPH;
}

static bool is_better(const struct instead *x, const struct instead *y)
{
	if ((x->why == INSTEAD_OFFERED) != (y->why == INSTEAD_OFFERED))
		return x->why == INSTEAD_OFFERED;
	if (x->score != y->score)
		return x->score > y->score;
	return span_cmp(x->url, y->url) < 0;
}

static int keep(struct arena *a, struct instead *i)
{
	i->url = arena_dup(a, i->url);
	i->outlet = arena_dup(a, i->outlet);
	i->title = arena_dup(a, i->title);
	i->lang = arena_dup(a, i->lang);
	i->words = words_of(a, i);
	return arena_status(a);
}

/* A page found in two ways is named once, by the better one. */
static int add(struct instead_list *l, struct arena *a, struct instead *i)
{
	size_t at = 0, end;
	int    rc;

	while (at < l->n && !span_eq(l->items[at].url, i->url))
		at++;
	end = at;
	if (at < l->n && !is_better(i, &l->items[at]))
		return 0;
	if (at == l->n && l->n == INSTEAD_MAX && !is_better(i, &l->items[--end]))
		return 0;
	rc = keep(a, i);
	if (rc < 0)
		return rc;
	if (at == l->n && l->n < INSTEAD_MAX)
		end = l->n++;
	while (end && is_better(i, &l->items[end - 1])) {
		l->items[end] = l->items[end - 1];
		end--;
	}
	l->items[end] = *i;
	return 0;
}

int instead_consider(struct instead_list *l, struct arena *a, const struct instead_of *of,
                     const struct store_page *page, const struct store_citation *citation,
                     enum instead_why why)
{
	struct instead    i = { .url = page->url, .outlet = page->outlet, .title = page->title, .lang = page->lang,
	                        .why = why };
	struct alike_page other;

	if (!instead_is_open(page) || span_eq(page->url, of->page->url))
		return 0;
	if (citation) {
		i.why = why_of(of->citation, citation);
		i.position = citation->position;
	} else if (instead_is_archive(page->outlet)) {
		return 0;
	}
	other = (struct alike_page){ page->sketch, page->lang, alike_day(page->published) };
	i.is_compared = alike_compare(&of->about, &other, &i.alike);
	i.score = 1;
	if (i.why != INSTEAD_OFFERED) {
		if (!i.is_compared || i.alike.score <= 0)
			return 0;
		i.score = 1 / (1 + (1 / i.alike.score - 1) * exp(-nearness[i.why]));
		if (i.score < ALIKE_SAME)
			return 0;
	}
	return add(l, a, &i);
}
