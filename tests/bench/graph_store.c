/*
 * A store as a long crawl leaves it, for what reads whole stores: origins and
 * stats.
 *
 *     graph_store FILE ARTICLES [CITATIONS]
 *
 * Each article has CITATIONS (10): two fifths to pages that many cite, a fifth
 * to other articles, so that there are circles, the rest to pages that few
 * cite. A third as many sources as citations; one in ten of them is not visited. Outlets,
 * languages, verdicts, dates, notes and roles are spread as unevenly as on the web, but
 * made up. The same numbers give the same store.
 */

#include "store.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define CITATIONS_MAX 100
#define TEXT 160

/* A visit, and a day, a second. */
#define FIRST_VISIT ((int64_t)1790000000)  /* 2026-09-21 */
#define DAY         86400

static uint64_t n_articles, n_citations, n_sources, n_outlets;

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "graph_store: %s\n", what);
	exit(EXIT_FAILURE);
}

/* SplitMix64's finisher: the n-th number of a stream. */
static uint64_t draw(uint64_t stream, uint64_t n)
{
	uint64_t z = (stream << 48) + n * 0x9E3779B97F4A7C15u;

	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return z ^ (z >> 31);
}

/* Below @p n, the small ones far more often. */
static uint64_t draw_skewed(uint64_t stream, uint64_t i, uint64_t n)
{
	double u = (double)(draw(stream, i) >> 11) / 9007199254740992.0;

	return (uint64_t)((double)n * u * u * u);
}

enum { OUTLET = 1, LANG, ACCESS, DATE, TARGET, KIND, NOTE, ROLE, NAMED, VISITED };

/* --- pages, by number: the articles first ------------------------------------------------- */

static struct span outlet_of(uint64_t page, char room[TEXT])
{
	return (struct span){ room, (size_t)snprintf(room, TEXT, "outlet%" PRIu64 ".example",
	                                             draw_skewed(OUTLET, page, n_outlets)) };
}

static struct span url_of(uint64_t page, char room[TEXT])
{
	return (struct span){ room, (size_t)snprintf(room, TEXT, "https://www.outlet%" PRIu64 ".example/news/%04" PRIu64 "/a-story-that-was-made-up-for-measuring-%" PRIu64,
	                                             draw_skewed(OUTLET, page, n_outlets), page % 10000, page) };
}

static uint64_t target_of(uint64_t article, uint64_t k)
{
	uint64_t which = article * CITATIONS_MAX + k, kind = draw(KIND, which) % 5;

	if (kind == 0)
		return draw(TARGET, which) % n_articles;
	if (kind < 3)
		return n_articles + draw_skewed(TARGET, which, n_sources / 10 + 1);
	return n_articles + draw(TARGET, which) % n_sources;
}

static enum access access_of(uint64_t page)
{
	static const enum access words[] = {
		ACCESS_FREE, ACCESS_FREE, ACCESS_FREE, ACCESS_FREE, ACCESS_FREE, ACCESS_FREE, ACCESS_FREE,
		ACCESS_PAYWALLED, ACCESS_PAYWALLED, ACCESS_PAYWALLED, ACCESS_METERED, ACCESS_REGISTRATION,
		ACCESS_BLOCKED, ACCESS_BLOCKED, ACCESS_GONE, ACCESS_UNREACHABLE,
	};

	return page < n_articles ? ACCESS_FREE : words[draw(ACCESS, page) % (sizeof(words) / sizeof(words[0]))];
}

static const char *lang_of(uint64_t page)
{
	static const char *const words[] = { "en", "de", "fr", "es", "ru", "zh-Hans", "ja", "pt", "it", "nl", "pl", "und" };

	return words[draw_skewed(LANG, page, sizeof(words) / sizeof(words[0]))];
}

/* --- saving --------------------------------------------------------------------------------- */

/* The citations of one article; URLs and outlets stay in rooms. */
struct article {
	struct citation citations[CITATIONS_MAX + 1];
	struct cite_note notes[CITATIONS_MAX];
	char urls[CITATIONS_MAX][TEXT], outlets[CITATIONS_MAX + 1][TEXT], sentences[CITATIONS_MAX][TEXT];
	size_t n;
};

static void add_link(struct article *a, uint64_t article, uint64_t k)
{
	uint64_t which = article * CITATIONS_MAX + k, target = target_of(article, k);
	struct citation *c = &a->citations[a->n];
	char own[TEXT];

	*c = (struct citation){ .position = (uint32_t)k + 1, .is_linked = true, .paragraph = (uint32_t)k / 2 + 1,
	                        .url = url_of(target, a->urls[k]), .outlet = outlet_of(target, a->outlets[k]),
	                        .anchor = SPAN("reported on Tuesday"), .rel = SPAN("noopener") };
	c->href = c->written = c->url;
	c->sentence = (struct span){ a->sentences[k], (size_t)snprintf(a->sentences[k], TEXT, "Sentence %" PRIu64 " of article %" PRIu64 " says, "
		"as its source reported on Tuesday, what nobody had said before.", k + 1, article) };
	c->is_internal = span_eq(c->outlet, outlet_of(article, own));
	c->role = draw(ROLE, which) % 8 == 0 ? CITE_ORIGIN : draw(ROLE, which) % 8 < 4 ? CITE_ATTRIBUTION : CITE_REFERENCE;
	c->role_words = c->role == CITE_ORIGIN ? SPAN("first reported by") : c->role ? SPAN("reported") : SPAN("");
	a->notes[k] = (struct cite_note){ CITE_NOTE_PAYWALL, SPAN("paywalled"), SPAN("(paywall)") };
	if (draw(NOTE, which) % 20 == 0)
		c->notes = (struct cite_notes){ &a->notes[k], 1 };
	a->n++;
}

static void add_named(struct article *a, uint64_t article)
{
	struct citation *c = &a->citations[a->n++];

	*c = (struct citation){ .position = (uint32_t)a->n, .paragraph = 1, .anchor = SPAN("the agency"),
	                        .outlet = outlet_of(draw(NAMED, article), a->outlets[CITATIONS_MAX]),
	                        .sentence = SPAN("Officials told the agency so."), .role = CITE_ATTRIBUTION,
	                        .role_words = SPAN("told") };
}

static void make_article(struct article *a, uint64_t page)
{
	a->n = 0;
	if (page >= n_articles)
		return;
	for (uint64_t k = 0; k < n_citations; k++)
		add_link(a, page, k);
	if (draw(NAMED, page) % 4 == 0)
		add_named(a, page);
}

static void save(struct store *s, int64_t run, struct article *a, uint64_t page)
{
	char url[TEXT], outlet[TEXT], title[TEXT], date[24];
	enum access access = access_of(page);
	bool is_read = access != ACCESS_BLOCKED && access != ACCESS_GONE && access != ACCESS_UNREACHABLE;
	struct evidence seen = { .signal = "made.up", .says = "free", .weight = 1, .snippet = SPAN("made up") };
	struct verdict  verdict = { .access = access, .confidence = 0.75, .reason = "made up", .evidence = &seen, .n_evidence = 1 };
	struct language lang = { .confidence = 0.9 };
	struct page     read = { .title.value = { title, 0 }, .words = 400, .charset = SPAN("utf-8") };
	struct fetch_response res = { .outcome = access == ACCESS_UNREACHABLE ? FETCH_TIMEOUT : FETCH_OK,
		.status = access == ACCESS_UNREACHABLE ? 0 : access == ACCESS_BLOCKED ? 403 : access == ACCESS_GONE ? 404 : 200 };
	struct store_visit v = {
		.run = run, .depth = page >= n_articles, .max_depth = 1, .key = url_of(page, url), .outlet = outlet_of(page, outlet),
		.response = &res, .document = "html", .body_hash = page + 1, .verdict = &verdict, .language = &lang,
		.citations = a->citations, .fetched = FIRST_VISIT + (int64_t)(page % (30 * DAY)),
	};

	if (store_find(s, v.key, &v.page) != 0)
		return;  /* nobody happens to cite it */
	make_article(a, page);
	v.n_citations = a->n;
	v.final_url = res.url = v.key;
	snprintf(lang.code, sizeof(lang.code), "%s", is_read ? lang_of(page) : "und");
	read.title.value.len = (size_t)snprintf(title, sizeof(title), "Story %" PRIu64 ", which was made up for measuring", page);
	if (draw(DATE, page) % 8)
		read.published.value = (struct span){ date, (size_t)snprintf(date, sizeof(date), "20%02u-%02u-%02uT09:00:00Z",
			(unsigned)(26 - draw_skewed(DATE, page, 20)), (unsigned)(draw(DATE, page) >> 8 & 7) + 1, (unsigned)(draw(DATE, page) >> 16 & 15) + 1) };
	v.read = is_read ? &read : NULL;
	if (store_save(s, &v) < 0)
		die("cannot save");
}

int main(int argc, char **argv)
{
	struct store_run run = { .args = SPAN("[]"), .version = SPAN("0"), .started = FIRST_VISIT, .max_depth = 1 };
	struct article  *a = calloc(1, sizeof(*a));
	struct store    *s;
	char url[TEXT], outlet[TEXT];

	if (argc < 3 || !a)
		die("say FILE ARTICLES [CITATIONS]");
	n_articles = strtoull(argv[2], NULL, 10);
	n_citations = argc > 3 ? strtoull(argv[3], NULL, 10) : 10;
	if (n_articles == 0 || n_articles > 10000000 || n_citations == 0 || n_citations > CITATIONS_MAX)
		die("ARTICLES from 1, CITATIONS from 1 to 100");
	n_sources = n_articles * n_citations / 3 + 1;
	n_outlets = n_articles / 20 + 5;
	if (store_open(&s, argv[1], STORE_WRITE) < 0 || store_run_begin(s, &run, &run.id) < 0)
		die("cannot begin");
	for (uint64_t i = 0; i < n_articles; i++)
		if (store_add_article(s, run.id, url_of(i, url), outlet_of(i, outlet), (uint32_t)i + 1) < 0)
			die("cannot add");
	for (uint64_t i = 0; i < n_articles + n_sources; i++) {
		if (i < n_articles || draw(VISITED, i) % 10)
			save(s, run.id, a, i);
		if (i % 10000 == 0 && store_commit(s) < 0)
			die("cannot commit");
	}
	if (store_run_end(s, run.id, FIRST_VISIT + 30 * DAY) < 0 || store_close(s) < 0)
		die("cannot close");
	free(a);
	return 0;
}
