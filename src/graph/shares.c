/*
 * Filling: texts become numbers at once, so that a million citations fit.
 *
 *     pages       sorted by the store's id when the first article comes
 *     articles    marked among the pages
 *     citations   tied to their pages, judged, and cut down to three flags
 *     finish      articles by URL; citations and notes by article
 */

#include "tally.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

#define SECONDS_A_DAY 86400

int shares_new(struct shares **out, struct span reads)
{
	struct shares *s = calloc(1, sizeof(*s));

	if (!s)
		return -ENOMEM;
	s->text = arena_new(SIZE_MAX / 2);
	if (s->text)
		s->reads = arena_dup(s->text, reads);
	if (!s->text || arena_status(s->text) < 0) {
		shares_free(s);
		return -ENOMEM;
	}
	*out = s;
	return 0;
}

void shares_free(struct shares *s)
{
	if (!s)
		return;
	arena_free(s->text);
	texts_free(&s->texts);
	free(s->order);
	free(s->pages);
	free(s->articles);
	free(s->citations);
	free(s->notes);
	free(s->named);
	free(s);
}

/* --- adding ---------------------------------------------------------------------- */

/* Room for one more of @p n items. @return false when out of memory */
static bool grow(void *items, size_t n, size_t *cap, size_t size)
{
	void **at = items, *bigger;
	size_t want = *cap ? *cap * 2 : 64;

	if (n < *cap)
		return true;
	bigger = n >= UINT32_MAX / 2 ? NULL : realloc(*at, want * size);
	if (!bigger)
		return false;
	*at = bigger;
	*cap = want;
	return true;
}

/* year * 10000 + month * 100 + day in UTC */
static int32_t day_of(int64_t seconds)
{
	time_t    t = (time_t)seconds;
	struct tm tm;

	if (!gmtime_r(&t, &tm) || tm.tm_year > 8000)
		return 0;
	return (tm.tm_year + 1900) * 10000 + (tm.tm_mon + 1) * 100 + tm.tm_mday;
}

/* The day of "2020-02-12T09:30:00+01:00", which is how the store keeps what could be read; 0 for all else. */
static int32_t day_of_iso(struct span s)
{
	int32_t n = 0;

	if (s.len < 10)
		return 0;
	for (size_t i = 0; i < 10; i++) {
		if (i == 4 || i == 7 ? s.ptr[i] != '-' : s.ptr[i] < '0' || s.ptr[i] > '9')
			return 0;
		if (s.ptr[i] != '-')
			n = n * 10 + (s.ptr[i] - '0');
	}
	return n / 100 % 100 >= 1 && n / 100 % 100 <= 12 && n % 100 >= 1 && n % 100 <= 31 ? n : 0;
}

static bool is_told(struct span lang)
{
	return lang.len && !span_eq(lang, SPAN("und"));
}

int shares_add_page(struct shares *s, const struct store_page *p)
{
	struct tally_page t = {
		.id = p->id, .article = NOT_AN_ARTICLE, .published = day_of_iso(p->published),
		.visited = p->is_done ? day_of(p->fetched) : 0,
		.day_after = p->is_done ? day_of(p->fetched + SECONDS_A_DAY) : 0,
		.access = (uint8_t)p->access, .is_wire = p->wire.outlet.len > 0,
	};

	if (s->is_sorted)
		return -EINVAL;
	if (!grow(&s->pages, s->n_pages, &s->cap_pages, sizeof(t)) ||
	    texts_add(&s->texts, p->outlet, &t.outlet) < 0 ||
	    texts_add(&s->texts, is_told(p->lang) ? p->lang : SPAN("und"), &t.lang) < 0 ||
	    texts_add(&s->texts, p->document, &t.document) < 0)
		return -ENOMEM;
	s->pages[s->n_pages++] = t;
	return 0;
}

static int by_id(const void *a, const void *b)
{
	const struct tally_page *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* Sort the pages, each once. */
static void sort_pages(struct shares *s)
{
	size_t n = 0;

	if (s->is_sorted)
		return;
	if (s->n_pages)
		qsort(s->pages, s->n_pages, sizeof(*s->pages), by_id);
	for (size_t i = 0; i < s->n_pages; i++)
		if (n == 0 || s->pages[n - 1].id != s->pages[i].id)
			s->pages[n++] = s->pages[i];
	s->n_pages = n;
	s->is_sorted = true;
}

static struct tally_page *find_page(const struct shares *s, int64_t id)
{
	struct tally_page key = { .id = id };

	return s->n_pages ? bsearch(&key, s->pages, s->n_pages, sizeof(key), by_id) : NULL;
}

int shares_add_article(struct shares *s, const struct store_page *p)
{
	struct tally_article *to;
	struct tally_page    *page;

	sort_pages(s);
	page = find_page(s, p->id);
	if (!page)
		return -EINVAL;
	if (page->article != NOT_AN_ARTICLE)
		return 0;
	if (!grow(&s->articles, s->n_articles, &s->cap_articles, sizeof(*to)))
		return -ENOMEM;
	to = &s->articles[s->n_articles];
	*to = (struct tally_article){ .url = arena_dup(s->text, p->url), .page = (uint32_t)(page - s->pages) };
	if (arena_status(s->text) < 0)
		return -ENOMEM;
	page->article = (uint32_t)s->n_articles++;
	return 0;
}

/* In what language does its reader read? Empty: not known. */
static struct span reader_of(const struct shares *s, const struct tally_page *article)
{
	struct span own = texts_text(&s->texts, article->lang);

	return s->reads.len ? s->reads : is_told(own) ? own : SPAN("");
}

static int add_notes(struct shares *s, uint32_t article, struct cite_notes notes, const struct tally_page *source)
{
	struct span lang = texts_text(&s->texts, source->lang), document = texts_text(&s->texts, source->document);

	for (size_t i = 0; i < notes.n; i++) {
		const struct cite_note *note = &notes.items[i];
		enum cite_agreement     agreement = cite_note_agrees(note, (enum access)source->access, lang, document);

		if (!grow(&s->notes, s->n_notes, &s->cap_notes, sizeof(*s->notes)))
			return -ENOMEM;
		s->notes[s->n_notes++] = (struct tally_note){ article, (uint8_t)note->kind, (uint8_t)agreement };
	}
	return 0;
}

static int add_named(struct shares *s, uint32_t article, struct span outlet)
{
	struct tally_named t = { .article = article };

	if (!grow(&s->named, s->n_named, &s->cap_named, sizeof(t)) || texts_add(&s->texts, outlet, &t.outlet) < 0)
		return -ENOMEM;
	s->named[s->n_named++] = t;
	return 0;
}

static int add_link(struct shares *s, const struct tally_page *article, const struct tally_page *source,
                    const struct store_citation *c)
{
	struct span           lang = texts_text(&s->texts, source->lang), reads = reader_of(s, article);
	struct tally_citation t = { (uint32_t)(article - s->pages), (uint32_t)(source - s->pages), 0 };

	if (!grow(&s->citations, s->n_citations, &s->cap_citations, sizeof(t)))
		return -ENOMEM;
	t.flags |= c->is_internal ? TALLY_INTERNAL : 0;
	t.flags |= is_told(lang) && reads.len ? TALLY_LANG_TOLD : 0;
	t.flags |= language_is_foreign(lang, reads) ? TALLY_FOREIGN : 0;
	s->citations[s->n_citations++] = t;
	return add_notes(s, t.article, c->notes, source);
}

int shares_add_citation(struct shares *s, const struct store_citation *c)
{
	const struct tally_page *article, *source;

	sort_pages(s);
	article = find_page(s, c->article);
	source = c->is_linked ? find_page(s, c->source) : NULL;
	if (!article || (c->is_linked && !source))
		return -EINVAL;
	if (article->article == NOT_AN_ARTICLE)
		return 0;
	return source ? add_link(s, article, source, c) : add_named(s, (uint32_t)(article - s->pages), c->outlet);
}

/* --- finishing --------------------------------------------------------------------- */

int tally_by_number(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

size_t tally_run(const uint64_t *keys, size_t n, size_t at, unsigned shift)
{
	size_t end = at + 1;

	while (end < n && keys[end] >> shift == keys[at] >> shift)
		end++;
	return end - at;
}

struct ordered {
	struct span text;
	uint32_t    number;
};

static int by_text(const void *a, const void *b)
{
	return span_cmp(((const struct ordered *)a)->text, ((const struct ordered *)b)->text);
}

/* Texts are told apart by number, and ordered by text. */
static int order_texts(struct shares *s)
{
	size_t          n = s->texts.n;
	struct ordered *sorted = malloc((n + 1) * sizeof(*sorted));

	s->order = malloc(2 * (n + 1) * sizeof(*s->order));
	if (!sorted || !s->order) {
		free(sorted);
		return -ENOMEM;
	}
	for (uint32_t i = 0; i < n; i++)
		sorted[i] = (struct ordered){ texts_text(&s->texts, i), i };
	qsort(sorted, n, sizeof(*sorted), by_text);
	s->by_order = s->order + n + 1;
	for (uint32_t i = 0; i < n; i++) {
		s->order[sorted[i].number] = i;
		s->by_order[i] = sorted[i].number;
	}
	free(sorted);
	return 0;
}

static int by_url(const void *a, const void *b)
{
	return span_cmp(((const struct tally_article *)a)->url, ((const struct tally_article *)b)->url);
}

/* Citations, notes and what is named begin with their article. */
static int by_article(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Articles by URL; what is theirs follows them. */
static void order_articles(struct shares *s)
{
	if (s->n_articles)
		qsort(s->articles, s->n_articles, sizeof(*s->articles), by_url);
	for (uint32_t i = 0; i < s->n_articles; i++)
		s->pages[s->articles[i].page].article = i;
	for (size_t i = 0; i < s->n_citations; i++)
		s->citations[i].article = s->pages[s->citations[i].article].article;
	for (size_t i = 0; i < s->n_notes; i++)
		s->notes[i].article = s->pages[s->notes[i].article].article;
	for (size_t i = 0; i < s->n_named; i++)
		s->named[i].article = s->pages[s->named[i].article].article;
	if (s->n_citations)
		qsort(s->citations, s->n_citations, sizeof(*s->citations), by_article);
	if (s->n_notes)
		qsort(s->notes, s->n_notes, sizeof(*s->notes), by_article);
	if (s->n_named)
		qsort(s->named, s->n_named, sizeof(*s->named), by_article);
}

/* What belongs to an article is met from the last to the first. */
static void point_to(uint32_t *first, uint32_t *n, size_t at)
{
	*first = (uint32_t)at;
	++*n;
}

int shares_finish(struct shares *s)
{
	struct tally_article *a = s->articles;

	sort_pages(s);
	order_articles(s);
	for (size_t i = s->n_citations; i-- > 0; )
		point_to(&a[s->citations[i].article].first_citation, &a[s->citations[i].article].n_citations, i);
	for (size_t i = s->n_notes; i-- > 0; )
		point_to(&a[s->notes[i].article].first_note, &a[s->notes[i].article].n_notes, i);
	for (size_t i = s->n_named; i-- > 0; )
		point_to(&a[s->named[i].article].first_named, &a[s->named[i].article].n_named, i);
	return order_texts(s);
}
