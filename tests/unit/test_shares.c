/*
 * Shares, three ways: a small world counted by hand, dates row by row, and
 * random worlds against counting that is slow and plain.
 */

#include "graph/shares.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define DAY 86400
#define VISIT ((int64_t)1795651200)  /* 2026-11-26T00:00:00Z */

/* --- making worlds -------------------------------------------------------------- */

static struct store_page page(int64_t id, const char *url, const char *outlet, const char *lang, enum access access)
{
	return (struct store_page){ .id = id, .url = span_of(url), .outlet = span_of(outlet), .lang = span_of(lang),
	                            .access = access, .is_done = access != ACCESS_UNKNOWN, .fetched = VISIT,
	                            .document = SPAN("html"), .wire.outlet = id == 12 ? SPAN("reuters.com") : SPAN("") };
}

static struct store_citation citation(int64_t article, int64_t source, bool is_internal)
{
	return (struct store_citation){ .article = article, .is_linked = true, .source = source, .is_internal = is_internal };
}

/* All numbers as lines: "run  readable citations 2/4 1". */
struct dump {
	char   text[65536];
	size_t len;
};

static int dump_share(const struct share *m, void *arg)
{
	struct dump *d = arg;
	char value[32] = "-", n[24] = "", total[24] = "", left[24] = "";

	if (m->has_value)
		snprintf(value, sizeof(value), "%.4g", m->value);
	if (m->has_n)
		snprintf(n, sizeof(n), "%u", (unsigned)m->n);
	if (m->has_total)
		snprintf(total, sizeof(total), "/%u", (unsigned)m->total);
	if (m->has_left_out)
		snprintf(left, sizeof(left), " -%u", (unsigned)m->left_out);
	d->len += (size_t)snprintf(d->text + d->len, sizeof(d->text) - d->len, "%s|%.*s|%s|%s|%s %s%s%s\n", m->scope,
	                           SPAN_FMT(m->key), m->measure, m->of, value, n, total, left);
	assert_true(d->len < sizeof(d->text));
	return 0;
}

static void dump(struct shares *s, enum share_scope scope, size_t top, struct dump *d)
{
	*d = (struct dump){ .len = 0 };
	assert_int_equal(shares_each(s, scope, top, dump_share, d), 0);
}

static void has(const struct dump *d, const char *line)
{
	char whole[256];

	snprintf(whole, sizeof(whole), "\n%s\n", line);
	if (!strstr(d->text, whole) && strncmp(d->text, whole + 1, strlen(whole + 1)) != 0) {
		fprintf(stderr, "no line: %s\nin:\n%s", line, d->text);
		fail();
	}
}

/* --- a world counted by hand --------------------------------------------------------- */

/* Two English articles of one outlet and a German one of another; 4 and 2 and 1 citations. */
static const struct { int64_t id; const char *url, *outlet, *lang; enum access access; } world[] = {
	{ 11, "https://one.example/a", "one.example", "en", ACCESS_FREE },
	{ 12, "https://one.example/b", "one.example", "en", ACCESS_PAYWALLED },
	{ 13, "https://zwei.example/c", "zwei.example", "de", ACCESS_FREE },
	{ 14, "https://one.example/never", "one.example", "", ACCESS_GONE },
	{ 21, "https://s.example/1", "s.example", "en", ACCESS_FREE },
	{ 22, "https://s.example/2", "s.example", "de", ACCESS_FREE },
	{ 23, "https://t.example/1", "t.example", "und", ACCESS_METERED },
	{ 24, "https://u.example/1", "u.example", "", ACCESS_BLOCKED },
	{ 25, "https://v.example/1", "v.example", "", ACCESS_UNKNOWN },
};

static const struct cite_note paywall = { CITE_NOTE_PAYWALL, SPAN("paywalled"), SPAN("($)") };
static const struct cite_note german[] = { { CITE_NOTE_FREE, SPAN("free"), SPAN("(free)") }, { CITE_NOTE_LANGUAGE, SPAN("de"), SPAN("[de]") } };

static const struct { int64_t article, source; bool is_internal; struct cite_notes notes; } links[] = {
	{ 11, 21, false, { &paywall, 1 } }, { 11, 22, false, { german, 2 } }, { 11, 21, false, { 0 } }, { 11, 12, true, { &paywall, 1 } },
	{ 12, 22, false, { 0 } }, { 12, 24, false, { &paywall, 1 } },
	{ 13, 22, false, { 0 } },
	{ 21, 25, false, { &paywall, 1 } },  /* no article: passed over */
};

static struct shares *make_world(const char *reads, bool turned)
{
	struct shares *s = NULL;

	assert_int_equal(shares_new(&s, span_of(reads)), 0);
	for (size_t i = 0; i < COUNT(world); i++) {
		size_t            k = turned ? COUNT(world) - 1 - i : i;
		struct store_page p = page(world[k].id, world[k].url, world[k].outlet, world[k].lang, world[k].access);

		assert_int_equal(shares_add_page(s, &p), 0);
		if (turned)
			assert_int_equal(shares_add_page(s, &p), 0);
	}
	for (int64_t i = 0; i < 4; i++) {
		int64_t           k = turned ? 3 - i : i;
		struct store_page p = page(world[k].id, world[k].url, world[k].outlet, world[k].lang, world[k].access);

		assert_int_equal(shares_add_article(s, &p), 0);
		assert_int_equal(shares_add_article(s, &p), 0);
	}
	for (size_t i = 0; i < COUNT(links); i++) {
		size_t k = turned ? COUNT(links) - 1 - i : i;
		struct store_citation c = citation(links[k].article, links[k].source, links[k].is_internal);

		c.notes = links[k].notes;
		assert_int_equal(shares_add_citation(s, &c), 0);
	}
	for (int i = 0; i < 3; i++) {
		struct store_citation c = { .article = i == 2 ? 13 : 12, .outlet = i == 2 ? SPAN("s.example") : SPAN("wire.example") };

		assert_int_equal(shares_add_citation(s, &c), 0);
	}
	assert_int_equal(shares_finish(s), 0);
	return s;
}

/* Lines of shares_each(): scope, key, measure, of, value, numerator / denominator, left out. */
static const struct row {
	const char *name;
	enum share_scope scope;
	const char *reads, *line;
} rows[] = {
	{ "articles", SHARE_RUN, "", "run||count|articles|4 4" },
	{ "one of them is gone", SHARE_RUN, "", "run||read|articles|0.75 3/4 -0" },
	{ "one that is gone is not one without citations", SHARE_RUN, "", "run||without_citations|articles|0 0/3 -1" },
	{ "citations", SHARE_RUN, "", "run||count|citations|7 7" },
	{ "sources are distinct", SHARE_RUN, "", "run||count|sources|4 4" },
	{ "blocked is not told", SHARE_RUN, "", "run||told|citations|0.8571 6/7 -0" },
	{ "readable: German to the German article alone", SHARE_RUN, "", "run||readable|citations|0.5 3/6 -1" },
	{ "of sources: to readers of one at least", SHARE_RUN, "", "run||readable|sources|0.6667 2/3 -1" },
	{ "the least", SHARE_RUN, "", "run||readable_at_least|citations|0.4286 3/7 -0" },
	{ "the most: blocked could be read", SHARE_RUN, "", "run||readable_at_most|citations|0.5714 4/7 -0" },
	{ "open in any language", SHARE_RUN, "", "run||open|citations|0.8333 5/6 -1" },
	{ "a reader of both", SHARE_RUN, "en,de", "run||readable|citations|0.8333 5/6 -1" },
	{ "a reader of neither", SHARE_RUN, "fr", "run||readable|citations|0 0/6 -1" },
	{ "marks", SHARE_RUN, "", "run||mark:foreign-language|citations|0.2857 2/7 -0" },
	{ "marks of sources", SHARE_RUN, "", "run||mark:foreign-language|sources|0 0/4 -0" },
	{ "internal", SHARE_RUN, "", "run||internal|citations|0.1429 1/7 -0" },
	{ "foreign, of those whose language is told", SHARE_RUN, "", "run||foreign|citations|0.3333 2/6 -1" },
	{ "flow", SHARE_RUN, "", "run||flow:en>de|citations|0.4 2/5 -1" },
	{ "flow to what is not told", SHARE_RUN, "", "run||flow:en>und|citations|0.1667 1/6 -0" },
	{ "flow of another language", SHARE_RUN, "", "run||flow:de>de|citations|1 1/1 -0" },
	{ "outlets cited by others", SHARE_RUN, "", "run||count|outlets|2 2" },
	{ "concentration: 5 of 6 and 1 of 6", SHARE_RUN, "", "run||hhi|outlets|0.7222 /6 -1" },
	{ "and how varied that is", SHARE_RUN, "", "run||effective|outlets|1.569 /6 -1" },
	{ "the outlet most cited", SHARE_RUN, "", "cited_outlet|s.example|cited|citations|0.8333 5/6 -0" },
	{ "its pages", SHARE_RUN, "", "cited_outlet|s.example|cited|sources|0.6667 2/3 -0" },
	{ "by articles", SHARE_RUN, "", "cited_outlet|s.example|cited_by|articles|1 3/3 -0" },
	{ "by outlets", SHARE_RUN, "", "cited_outlet|u.example|cited_by|outlets|0.5 1/2 -0" },
	{ "notes: two of one link are two", SHARE_RUN, "", "run||count|notes|5 5" },
	{ "those that disagree, of those that can be told", SHARE_RUN, "", "run||disagree|notes|0.25 1/4 -1" },
	{ "by kind", SHARE_RUN, "", "run||disagree:paywall|notes|0.5 1/2 -1" },
	{ "of one that agrees", SHARE_OUTLET, "", "outlet|one.example|disagree:language|notes|0 0/1 -0" },
	{ "named, not linked: no citation", SHARE_RUN, "", "run||named_without_link|mentions|0.3 3/10 -0" },
	{ "of an article", SHARE_ARTICLE, "", "article|https://one.example/b|named_without_link|mentions|0.5 2/4 -0" },
	{ "an outlet that is only named", SHARE_RUN, "", "cited_outlet|wire.example|cited|citations|0 0/6 -0" },
	{ "how often", SHARE_RUN, "", "cited_outlet|wire.example|named|mentions|0.6667 2/3 -0" },
	{ "one that is both", SHARE_RUN, "", "cited_outlet|s.example|named|mentions|0.3333 1/3 -0" },
	{ "an agency's text, of the articles read", SHARE_RUN, "", "run||wire|articles|0.3333 1/3 -1" },
	{ "an agency's text, of the citations whose source was read", SHARE_RUN, "", "run||wire|citations|0.1667 1/6 -1" },
	{ "an outlet", SHARE_OUTLET, "", "outlet|one.example|readable|citations|0.4 2/5 -1" },
	{ "its sources: German is foreign to both its articles", SHARE_OUTLET, "", "outlet|one.example|readable|sources|0.3333 1/3 -1" },
	{ "its articles", SHARE_OUTLET, "", "outlet|one.example|count|articles|3 3" },
	{ "an article", SHARE_ARTICLE, "", "article|https://one.example/b|told|citations|0.5 1/2 -0" },
	{ "an article all of one outlet", SHARE_ARTICLE, "", "article|https://one.example/a|effective|outlets|1 /3 -1" },
	{ "an article that cites nothing: no share of nothing", SHARE_ARTICLE, "", "article|https://one.example/never|readable|citations|- 0/0 -0" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;

	for (int turned = 0; turned < 2; turned++) {
		struct shares *s = make_world(r->reads, turned);
		struct dump    d;

		dump(s, r->scope, 0, &d);
		has(&d, r->line);
		shares_free(s);
	}
}

static void the_order_of_adding_does_not_show(void **state)
{
	(void)state;
	for (enum share_scope scope = SHARE_RUN; scope < SHARE_SCOPE_COUNT; scope++) {
		struct shares *s = make_world("", false), *t = make_world("", true);
		struct dump    a, b;

		dump(s, scope, 0, &a);
		dump(t, scope, 0, &b);
		assert_string_equal(a.text, b.text);
		shares_free(s);
		shares_free(t);
	}
}

static void the_most_cited_come_first(void **state)
{
	struct shares *s = make_world("", false);
	struct dump    d;

	(void)state;
	dump(s, SHARE_ARTICLE, 1, &d);
	assert_null(strstr(d.text, "article|https://one.example/b"));
	has(&d, "article|https://one.example/a|count|citations|4 4");
	dump(s, SHARE_RUN, 1, &d);
	assert_null(strstr(d.text, "cited_outlet|u.example"));
	shares_free(s);
}

/* --- dates ------------------------------------------------------------------------------ */

static const struct dated {
	const char *name, *published;
	int64_t     fetched;
	enum access access;
	const char *line;  /* NULL: no such */
} dates[] = {
	{ "the day itself", "2026-11-26", VISIT, ACCESS_GONE, "run||gone:age=0|citations|1 1/1 -0" },
	{ "a day short of a year", "2025-11-27T09:00:00Z", VISIT, ACCESS_FREE, "run||gone:age=0|citations|0 0/1 -0" },
	{ "a year", "2025-11-26", VISIT, ACCESS_FREE, "run||gone:age=1|citations|0 0/1 -0" },
	{ "a leap day", "2020-02-29", 1740787200 - DAY, ACCESS_FREE, "run||gone:age=4|citations|0 0/1 -0" },
	{ "a leap day a day later", "2020-02-29", 1740787200, ACCESS_FREE, "run||gone:age=5|citations|0 0/1 -0" },
	{ "tomorrow, which it is elsewhere", "2026-11-27T08:00:00+14:00", VISIT, ACCESS_FREE, "run||gone:age=0|citations|0 0/1 -0" },
	{ "in the future", "2026-11-28", VISIT, ACCESS_GONE, "run||gone:age=date_ahead|citations|1 1/1 -0" },
	{ "far in the future", "9999-12-31", VISIT, ACCESS_GONE, "run||gone:age=date_ahead|citations|1 1/1 -0" },
	{ "the first page of the web", "1991-08-06", VISIT, ACCESS_GONE, "run||gone:age=35|citations|1 1/1 -0" },
	{ "before the web", "1970-01-01T00:00:00Z", VISIT, ACCESS_GONE, "run||gone:age=before_web|citations|1 1/1 -0" },
	{ "year 0", "0000-00-00", VISIT, ACCESS_GONE, "run||gone:age=no_date|citations|1 1/1 -0" },
	{ "no date", "", VISIT, ACCESS_GONE, "run||gone:age=no_date|citations|1 1/1 -0" },
	{ "no date that can be read", "12 February 2020", VISIT, ACCESS_GONE, "run||gone:age=no_date|citations|1 1/1 -0" },
	{ "cut off", "2020-02", VISIT, ACCESS_GONE, "run||gone:age=no_date|citations|1 1/1 -0" },
	{ "month 13", "2020-13-01", VISIT, ACCESS_GONE, "run||gone:age=no_date|citations|1 1/1 -0" },
	{ "blocked: not known to be gone", "2020-02-12", VISIT, ACCESS_BLOCKED, "run||gone:age=6|citations|- 0/0 -1" },
	{ "never visited", "2020-02-12", VISIT, ACCESS_UNKNOWN, "run||gone:age=not_visited|citations|- 0/0 -1" },
	{ "a visit that no calendar has", "2020-02-12", INT64_MAX / 2, ACCESS_GONE, "run||gone:age=not_visited|citations|1 1/1 -0" },
	{ "a visit before the article", "2020-02-12", 0, ACCESS_GONE, "run||gone:age=date_ahead|citations|1 1/1 -0" },
	{ "older than there are years for", "1991-08-06", 4102444800, ACCESS_GONE, "run||gone:age=39+|citations|1 1/1 -0" },
};

static void date_holds(void **state)
{
	const struct dated   *r = *state;
	struct store_page     a = page(1, "https://a.example/", "a.example", "en", ACCESS_FREE);
	struct store_page     b = page(2, "https://b.example/", "b.example", "en", r->access);
	struct store_citation c = citation(1, 2, false);
	struct shares *s = NULL;
	struct dump    d;

	a.published = span_of(r->published);
	b.fetched = r->fetched;
	assert_int_equal(shares_new(&s, SPAN("")), 0);
	assert_int_equal(shares_add_page(s, &a), 0);
	assert_int_equal(shares_add_page(s, &b), 0);
	assert_int_equal(shares_add_article(s, &a), 0);
	assert_int_equal(shares_add_citation(s, &c), 0);
	assert_int_equal(shares_finish(s), 0);
	dump(s, SHARE_RUN, 0, &d);
	has(&d, r->line);
	shares_free(s);
}

/* --- mistakes, and nothing ---------------------------------------------------------------- */

static void mistakes_are_told(void **state)
{
	struct store_page     a = page(1, "https://a.example/", "a.example", "en", ACCESS_FREE);
	struct store_page     b = page(2, "https://b.example/", "b.example", "en", ACCESS_FREE);
	struct store_citation c = citation(1, 2, false);
	struct shares        *s = NULL;

	(void)state;
	assert_int_equal(shares_new(&s, SPAN("")), 0);
	assert_int_equal(shares_add_page(s, &a), 0);
	assert_int_equal(shares_add_article(s, &b), -EINVAL);
	assert_int_equal(shares_add_citation(s, &c), -EINVAL);
	assert_int_equal(shares_add_page(s, &b), -EINVAL);
	shares_free(s);
	shares_free(NULL);
}

static void nothing_is_nothing(void **state)
{
	struct shares *s = NULL;
	struct dump    d;

	(void)state;
	assert_int_equal(shares_new(&s, SPAN("")), 0);
	assert_int_equal(shares_finish(s), 0);
	for (enum share_scope scope = SHARE_RUN; scope < SHARE_SCOPE_COUNT; scope++) {
		dump(s, scope, 0, &d);
		assert_string_equal(d.text, "");
	}
	shares_free(s);
}

static int stop(const struct share *m, void *arg)
{
	(void)m;
	++*(int *)arg;
	return 7;
}

static void a_walk_can_be_stopped(void **state)
{
	struct shares *s = make_world("", false);
	int            n = 0;

	(void)state;
	assert_int_equal(shares_each(s, SHARE_RUN, 0, stop, &n), 7);
	assert_int_equal(n, 1);
	shares_free(s);
}

/* --- random worlds against plain counting ---------------------------------------------------- */

#define PAGES 24
#define LINKS 60

static const char *const langs[] = { "en", "de", "zh-Hans", "und", "" };

struct chance {
	uint64_t state;
	size_t   n_pages, n_articles, n_links;
	struct { int64_t id; unsigned outlet, lang; enum access access; char url[40], name[20]; } pages[PAGES];
	struct { unsigned article, source; bool is_internal; } links[LINKS];
};

/* Knuth's MMIX constants; the upper bits. */
static unsigned draw(struct chance *c, unsigned below)
{
	c->state = c->state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(c->state >> 33) % below;
}

static void draw_world(struct chance *c, uint64_t seed)
{
	*c = (struct chance){ .state = seed };
	c->n_pages = 2 + draw(c, PAGES - 2);
	c->n_articles = 1 + draw(c, (unsigned)c->n_pages);
	c->n_links = draw(c, LINKS);
	for (size_t i = 0; i < c->n_pages; i++) {
		c->pages[i].id = (int64_t)((i * 7919 + seed) % 10007) + 1;
		c->pages[i].outlet = draw(c, 6);
		c->pages[i].lang = draw(c, COUNT(langs));
		c->pages[i].access = (enum access)draw(c, ACCESS_COUNT);
		snprintf(c->pages[i].name, sizeof(c->pages[i].name), "o%u.example", c->pages[i].outlet);
		snprintf(c->pages[i].url, sizeof(c->pages[i].url), "https://%s/%u", c->pages[i].name, draw(c, 1000) * 32 + (unsigned)i);
	}
	for (size_t i = 0; i < c->n_links; i++) {
		unsigned a = draw(c, (unsigned)c->n_pages), b = draw(c, (unsigned)c->n_pages);

		c->links[i].article = a;
		c->links[i].source = b;
		c->links[i].is_internal = c->pages[a].outlet == c->pages[b].outlet;
	}
}

static struct shares *fill_world(const struct chance *c)
{
	struct shares *s = NULL;

	assert_int_equal(shares_new(&s, SPAN("")), 0);
	for (int as_articles = 0; as_articles < 2; as_articles++)
		for (size_t i = 0; i < (as_articles ? c->n_articles : c->n_pages); i++) {
			struct store_page p = page(c->pages[i].id, c->pages[i].url, c->pages[i].name,
			                           langs[c->pages[i].lang], c->pages[i].access);

			assert_int_equal(as_articles ? shares_add_article(s, &p) : shares_add_page(s, &p), 0);
		}
	for (size_t i = 0; i < c->n_links; i++) {
		struct store_citation k = citation(c->pages[c->links[i].article].id, c->pages[c->links[i].source].id,
		                                   c->links[i].is_internal);

		assert_int_equal(shares_add_citation(s, &k), 0);
	}
	assert_int_equal(shares_finish(s), 0);
	return s;
}

static bool is_in(const struct chance *c, const struct share_group *g, size_t link)
{
	unsigned a = c->links[link].article;

	if (a >= c->n_articles)
		return false;
	return g->scope == SHARE_RUN ||
	       span_eq(g->key, span_of(g->scope == SHARE_OUTLET ? c->pages[a].name : c->pages[a].url));
}

static bool is_foreign(const struct chance *c, size_t link)
{
	unsigned from = c->pages[c->links[link].article].lang, to = c->pages[c->links[link].source].lang;

	return from < 3 && to < 3 && from != to;  /* the last two are not told */
}

/* Each source once: the first link to it in the group stands for all; readable if one of them is. */
static void count_plainly(const struct chance *c, const struct share_group *g, struct share_counts *citations,
                          struct share_counts *sources, double *hhi)
{
	unsigned by_outlet[6] = { 0 }, external = 0;

	for (size_t i = 0; i < c->n_links; i++) {
		enum access access = c->pages[c->links[i].source].access;
		bool        is_open = access == ACCESS_FREE || access == ACCESS_METERED, is_first = true, any = false;

		if (!is_in(c, g, i))
			continue;
		citations->all++;
		citations->readable += is_open && !is_foreign(c, i);
		citations->internal += c->links[i].is_internal;
		if (!c->links[i].is_internal) {
			by_outlet[c->pages[c->links[i].source].outlet]++;
			external++;
		}
		for (size_t k = 0; k < c->n_links; k++) {
			if (!is_in(c, g, k) || c->links[k].source != c->links[i].source)
				continue;
			is_first = is_first && k >= i;
			any = any || !is_foreign(c, k);
		}
		sources->all += is_first;
		sources->readable += is_first && is_open && any;
	}
	for (size_t i = 0; i < 6; i++)
		*hhi += external ? (double)by_outlet[i] * by_outlet[i] / external / external : 0;
}

/* What holds of any group. */
static void adds_up(const struct share_counts *c)
{
	uint64_t marks = 0;

	for (size_t i = 0; i <= ACCESS_COUNT; i++)
		marks += c->by_mark[i];
	assert_int_equal(marks, c->all);
	assert_true(c->readable <= c->open && c->open <= c->read && c->read <= c->told && c->told <= c->all);
	assert_true(c->foreign <= c->lang_told && c->lang_told <= c->all && c->internal <= c->all && c->wire <= c->read);
	assert_int_equal(c->read + c->by_mark[ACCESS_GONE], c->told);
}

struct sums {
	const struct chance *c;
	uint64_t articles, citations, groups;
};

static int check_group(const struct share_group *g, void *arg)
{
	struct sums        *t = arg;
	struct share_counts citations = { 0 }, sources = { 0 };
	uint64_t            flows = 0, aged = 0;
	double              hhi = 0;

	count_plainly(t->c, g, &citations, &sources, &hhi);
	assert_int_equal(g->citations.all, citations.all);
	assert_int_equal(g->citations.readable, citations.readable);
	assert_int_equal(g->citations.internal, citations.internal);
	assert_int_equal(g->sources.all, sources.all);
	assert_int_equal(g->sources.readable, sources.readable);
	assert_true(fabs(g->hhi - hhi) < 1e-9);
	adds_up(&g->citations);
	adds_up(&g->sources);
	assert_true(g->sources.all <= g->citations.all);
	assert_int_equal(g->external + g->citations.internal, g->citations.all);
	assert_true(g->external == 0 || (g->effective >= 1 - 1e-9 && g->effective <= (double)g->outlets + 1e-9));
	assert_true(g->external == 0 || (1 / g->hhi <= g->effective + 1e-9 && g->hhi <= 1 + 1e-9));  /* Hill 1973: N2 <= N1 */
	for (size_t i = 0; i < g->n_flows; i++)
		flows += g->flows[i].n;
	for (size_t i = 0; i < SHARE_AGES; i++)
		aged += g->ages[i].all;
	assert_int_equal(flows, g->citations.all);
	assert_int_equal(aged, g->citations.all);
	t->articles += g->articles;
	t->citations += g->citations.all;
	assert_int_equal(g->rank, ++t->groups);
	return 0;
}

struct cited_sums {
	uint64_t citations, sources, n;
};

static int check_cited(const struct share_cited *c, const struct share_cited_totals *all, void *arg)
{
	struct cited_sums *t = arg;

	t->citations += c->citations;
	t->sources += c->sources;
	assert_int_equal(c->rank, ++t->n);
	assert_true(c->outlets <= c->articles && c->articles <= c->citations && c->sources <= c->citations);
	assert_true(c->outlets <= all->outlets && c->articles <= all->articles);
	if (t->n == all->n) {
		assert_int_equal(t->citations, all->citations);
		assert_int_equal(t->sources, all->sources);
	}
	return 0;
}

static void random_worlds_are_counted_alike(void **state)
{
	(void)state;
	for (uint64_t seed = 1; seed <= 1000; seed++) {
		struct cited_sums cited = { 0 };
		struct chance     c;
		struct shares    *s;
		uint64_t          citations = 0;

		draw_world(&c, seed);
		s = fill_world(&c);
		for (enum share_scope scope = SHARE_RUN; scope < SHARE_SCOPE_COUNT; scope++) {
			struct sums t = { .c = &c };

			assert_int_equal(shares_each_group(s, scope, 0, check_group, &t), 0);
			assert_int_equal(t.articles, c.n_articles);
			assert_true(scope == SHARE_RUN || t.citations == citations);
			citations = t.citations;
		}
		assert_int_equal(shares_each_cited(s, 0, check_cited, &cited), 0);
		shares_free(s);
	}
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + COUNT(dates) + 6];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[n++] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	for (size_t i = 0; i < COUNT(dates); i++)
		tests[n++] = (struct CMUnitTest){ dates[i].name, date_holds, NULL, NULL, (void *)&dates[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(the_order_of_adding_does_not_show);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(the_most_cited_come_first);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(mistakes_are_told);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(nothing_is_nothing);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_walk_can_be_stopped);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(random_worlds_are_counted_alike);
	return _cmocka_run_group_tests("shares", tests, n, NULL, NULL);
}
