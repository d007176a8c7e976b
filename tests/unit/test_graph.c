/*
 * The graph: rows name citations as "a>b", pages are single letters whose
 * URL is https://<letter>.example/. Whatever the order of adding, the result
 * is the same.
 */

#include "graph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- making graphs ------------------------------------------------------------- */

static struct store_page page(int64_t id, const char *url, const char *outlet)
{
	return (struct store_page){ .id = id, .url = span_of(url), .outlet = span_of(outlet), .depth = 1 };
}

static void add_letter(struct graph *g, char letter)
{
	char              url[32], outlet[16];
	struct store_page p;

	snprintf(url, sizeof(url), "https://%c.example/", letter);
	snprintf(outlet, sizeof(outlet), "%c.example", letter);
	p = page(letter, url, outlet);
	assert_int_equal(graph_add_page(g, &p), 0);
}

static void cite(struct graph *g, int64_t article, int64_t source, uint32_t position)
{
	struct store_citation c = { .article = article, .is_linked = true, .source = source, .position = position };

	assert_int_equal(graph_add_citation(g, &c), 0);
}

/* "a>b b>c": the n-th citation of the text has position n; turned: from the last to the first. */
static struct graph *read_graph(const char *text, bool turned)
{
	struct graph *g = NULL;
	size_t        n = (strlen(text) + 1) / 4;
	bool          seen[128] = { false };

	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	for (size_t i = 0; i < n; i++) {
		size_t      k = turned ? n - 1 - i : i;
		const char *e = text + 4 * k;

		for (int end = 0; end <= 2; end += 2) {
			if (!seen[(unsigned char)e[end]])
				add_letter(g, e[end]);
			seen[(unsigned char)e[end]] = true;
		}
		cite(g, e[0], e[2], (uint32_t)k + 1);
	}
	assert_int_equal(graph_finish(g), 0);
	return g;
}

/* --- rows -------------------------------------------------------------------------- */

static const struct row {
	const char *name, *edges, *circles, *degrees;
} rows[] = {
	/* circles: each letter with its number; degrees: letter, in, out */
	{ "a chain is no circle", "a>b b>c", "a0 b0 c0", "a01 b11 c10" },
	{ "two that cite each other", "a>b b>a", "a1 b1", "a11 b11" },
	{ "three in a row back to the first", "c>a a>b b>c", "a1 b1 c1", "a11 b11 c11" },
	{ "a page that cites itself is none", "a>a a>b", "a0 b0", "a12 b10" },
	{ "two circles with a bridge", "a>b b>a b>c c>d d>c", "a1 b1 c2 d2", "a11 b12 c21 d11" },
	{ "numbered by the first url, not by when found", "d>c c>d d>a a>b b>a", "a1 b1 c2 d2", "a21 b11 c11 d12" },
	{ "two circles through one page are one", "a>b b>a a>c c>a", "a1 b1 c1", "a22 b11 c11" },
	{ "a long way round with a short cut", "a>b b>c c>d d>e e>b a>e", "a0 b1 c1 d1 e1", "a02 b21 c11 d11 e21" },
	{ "two ways down meet without a circle", "a>b a>c b>d c>d", "a0 b0 c0 d0", "a02 b11 c11 d20" },
	{ "parallel citations count each", "a>b a>b a>b", "a0 b0", "a03 b30" },
	{ "nothing", "", "", "" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;

	for (int turned = 0; turned < 2; turned++) {
		struct graph *g = read_graph(r->edges, turned);
		char          circles[128] = "", degrees[128] = "";
		size_t        n, m;
		const struct graph_node *nodes = graph_nodes(g, &n);
		const struct graph_edge *edges = graph_edges(g, &m);

		for (size_t i = 0; i < n; i++) {
			char letter = nodes[i].page.url.ptr[8];

			sprintf(circles + strlen(circles), "%s%c%u", i ? " " : "", letter, nodes[i].circle);
			sprintf(degrees + strlen(degrees), "%s%c%u%u", i ? " " : "", letter, nodes[i].in_degree, nodes[i].out_degree);
		}
		assert_string_equal(circles, r->circles);
		assert_string_equal(degrees, r->degrees);
		assert_int_equal(m, (strlen(r->edges) + 1) / 4);
		for (size_t i = 0; i < m; i++) {
			assert_true(span_eq(edges[i].citation.source_url, nodes[edges[i].source].page.url));
			assert_true(i == 0 || edges[i - 1].article < edges[i].article ||
			            (edges[i - 1].article == edges[i].article &&
			             edges[i - 1].citation.position < edges[i].citation.position));
		}
		graph_free(g);
	}
}

/* --- single cases --------------------------------------------------------------------- */

static void ids_are_fnv1a_of_the_url(void **state)
{
	struct graph     *g;
	struct store_page p = page(1, "a", "a");
	size_t            n;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &p), 0);
	assert_int_equal(graph_finish(g), 0);
	assert_string_equal(graph_nodes(g, &n)->id, "af63dc4c8601ec8c");  /* FNV-1a 64 of "a", by its authors' table */
	graph_free(g);
}

/* Two strings of one FNV-1a 64 hash, known from the literature on it. */
static void ids_that_collide_are_parted(void **state)
{
	static const char *const urls[] = { "GReLUrM4wMqfg9yzV3KQ", "8yn0iYCKYHlIj4-BwPqk" };
	const struct graph_node *nodes;
	size_t n;

	(void)state;
	for (int turned = 0; turned < 2; turned++) {
		struct graph *g;

		assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
		for (int i = 0; i < 2; i++) {
			struct store_page p = page(i + 1, urls[turned ^ i], "x");

			assert_int_equal(graph_add_page(g, &p), 0);
		}
		assert_int_equal(graph_finish(g), 0);
		nodes = graph_nodes(g, &n);
		assert_string_equal(nodes[0].id, "4eac0c95540867e4");
		assert_string_not_equal(nodes[1].id, nodes[0].id);
		assert_int_equal(strlen(nodes[1].id), 16);
		graph_free(g);
	}
}

static void an_unknown_page_is_an_error(void **state)
{
	struct graph *g;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	add_letter(g, 'a');
	cite(g, 'a', 'b', 1);
	assert_int_equal(graph_finish(g), -EINVAL);
	graph_free(g);
	graph_free(NULL);
}

static void nothing_is_borrowed(void **state)
{
	char              text[] = "https://a.example/";
	struct store_page p = page(1, text, text);
	struct store_citation c = { .article = 1, .is_linked = true, .source = 1, .position = 1, .sentence = span_of(text), .href = span_of(text) };
	const struct graph_edge *edges;
	struct graph     *g;
	size_t            n;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &p), 0);
	assert_int_equal(graph_add_citation(g, &c), 0);
	c.position = 2;
	assert_int_equal(graph_add_citation(g, &c), 0);
	memset(text, 'x', sizeof(text) - 1);
	assert_int_equal(graph_finish(g), 0);
	edges = graph_edges(g, &n);
	assert_int_equal(n, 2);
	assert_true(span_eq(edges[1].citation.sentence, SPAN("https://a.example/")));
	assert_true(span_eq(edges[1].citation.href, SPAN("https://a.example/")));
	assert_true(span_eq(graph_nodes(g, &n)->page.outlet, SPAN("https://a.example/")));
	graph_free(g);
}

/* --- foreign ------------------------------------------------------------------------------ */

/* An article in one language cites a free page in another; a second article may be there. */
static const struct foreign {
	const char *name, *reads, *article, *source, *other;
	bool        node, edge;
	const char *mark;
} foreign[] = {
	{ "another language than the article's", "", "en", "de", NULL, true, true, "foreign-language" },
	{ "the article's own", "", "en", "en", NULL, false, false, "free" },
	{ "one that another article is in", "", "en", "de", "de", false, true, "free" },
	{ "one that the reader reads", "en,de", "en", "de", NULL, false, false, "free" },
	{ "one that the reader does not read, though the article's", "fr", "en", "en", NULL, true, true, "foreign-language" },
	{ "not told", "en", "en", "und", NULL, false, false, "free" },
	{ "the article's not told", "", "und", "de", NULL, false, false, "free" },
};

static void foreign_holds(void **state)
{
	const struct foreign *r = *state;
	struct store_page a = page(1, "https://a.example/", "a"), b = page(2, "https://b.example/", "b"),
	                  c = page(3, "https://c.example/", "c");
	struct graph     *g;
	size_t            n;

	a.depth = c.depth = 0;
	a.lang = span_of(r->article);
	b.lang = span_of(r->source);
	c.lang = span_of(r->other);
	b.access = ACCESS_FREE;
	assert_int_equal(graph_new(&g, span_of(r->reads), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &b), 0);
	assert_int_equal(graph_add_page(g, &a), 0);
	if (r->other)
		assert_int_equal(graph_add_page(g, &c), 0);
	cite(g, 1, 2, 1);
	assert_int_equal(graph_finish(g), 0);
	assert_int_equal(graph_nodes(g, &n)[1].is_foreign, r->node);
	assert_string_equal(graph_nodes(g, &n)[1].mark, r->mark);
	assert_int_equal(graph_edges(g, &n)[0].is_foreign, r->edge);
	graph_free(g);
}

static void a_note_is_compared(void **state)
{
	struct store_page a = page(1, "https://a.example/", "a"), b = page(2, "https://b.example/", "b");
	const struct cite_note note = { CITE_NOTE_PAYWALL, SPAN("paywalled"), SPAN("(paywall)") };
	struct store_citation c = { .article = 1, .is_linked = true, .source = 2, .position = 1, .notes = { &note, 1 } };
	struct graph     *g;
	size_t            n;

	(void)state;
	b.access = ACCESS_PAYWALLED;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &a), 0);
	assert_int_equal(graph_add_page(g, &b), 0);
	assert_int_equal(graph_add_citation(g, &c), 0);
	assert_int_equal(graph_finish(g), 0);
	assert_int_equal(graph_edges(g, &n)[0].agreement, CITE_AGREES);
	graph_free(g);
}

static void a_shape_keeps_the_words_of_chains(void **state)
{
	static const struct cite_note note = { CITE_NOTE_PDF, SPAN("pdf"), SPAN("(PDF)") };
	struct store_page p = page(1, "https://a.example/", "a");
	struct store_citation c = { .article = 1, .source = 1, .is_linked = true, .position = 1, .href = SPAN("https://a.example/?b"),
		.anchor = SPAN("Reuters"), .sentence = SPAN("Reuters reported it."), .notes = { &note, 1 } };
	const struct store_citation *kept;
	struct graph *g;
	size_t        n;

	(void)state;
	p.authors = SPAN("Ann Author");
	p.title = SPAN("Title");
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_SHAPE), 0);
	assert_int_equal(graph_add_page(g, &p), 0);
	for (; c.position <= 2; c.position++, c.role_words = SPAN("reported"))
		assert_int_equal(graph_add_citation(g, &c), 0);
	assert_int_equal(graph_finish(g), 0);
	assert_true(span_eq(graph_nodes(g, &n)[0].page.title, p.title));
	assert_int_equal(graph_nodes(g, &n)[0].page.authors.len, 0);
	for (size_t i = 0; i < 2; i++) {
		kept = &graph_edges(g, &n)[i].citation;
		assert_true(span_eq(kept->anchor, c.anchor));
		assert_true(span_eq(kept->sentence, i ? c.sentence : SPAN("")));
		assert_int_equal(kept->href.len + kept->notes.n, 0);
	}
	graph_free(g);
}

static void an_outlet_that_is_only_named_is_a_node(void **state)
{
	struct store_page a = page(1, "https://a.example/", "a"), w = page(2, "https://www.wsj.com/", "wsj.com");
	struct store_citation c = { .article = 1, .position = 1, .outlet = SPAN("wsj.com"), .role = CITE_ATTRIBUTION };
	const struct graph_node   *nodes;
	const struct graph_outlet *outlets;
	struct graph *g;
	size_t        n;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &a), 0);
	assert_int_equal(graph_add_page(g, &w), 0);
	for (; c.position <= 3; c.position++)
		assert_int_equal(graph_add_citation(g, &c), 0);
	assert_int_equal(graph_finish(g), 0);
	nodes = graph_nodes(g, &n);
	assert_int_equal(n, 3);
	assert_true(nodes[2].is_outlet && span_eq(nodes[2].page.url, SPAN("outlet:wsj.com")));
	assert_true(span_eq(nodes[2].page.title, SPAN("The Wall Street Journal")));
	assert_int_equal(nodes[2].in_degree, 3);
	assert_int_equal(nodes[1].in_degree + nodes[0].out_degree, 0);
	assert_int_equal(graph_edges(g, &n)[2].source, 2);
	outlets = graph_outlets(g, &n);
	assert_int_equal(n, 2);
	assert_int_equal(outlets[1].pages, 1);
	assert_int_equal(outlets[1].cited, 0);
	assert_int_equal(outlets[1].named, 3);
	graph_outlet_edges(g, &n);
	assert_int_equal(n, 0);
	graph_free(g);
}

/* --- outlets --------------------------------------------------------------------------------- */

static void outlets_are_counted(void **state)
{
	struct store_page p[] = {
		page(1, "https://n.z.example/1", "z.example"), page(2, "https://n.a.example/1", "a.example"),
		page(3, "https://n.z.example/2", "z.example"), page(4, "https://10.0.0.1/", "10.0.0.1"),
	};
	const struct graph_outlet      *o;
	const struct graph_outlet_edge *e;
	struct graph *g;
	size_t        n;

	(void)state;
	p[0].access = ACCESS_FREE;
	p[2].access = ACCESS_GONE;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	for (size_t i = 0; i < COUNT(p); i++)
		assert_int_equal(graph_add_page(g, &p[i]), 0);
	cite(g, 1, 2, 1);
	cite(g, 3, 2, 1);
	cite(g, 2, 4, 1);
	cite(g, 1, 3, 2);
	assert_int_equal(graph_finish(g), 0);

	o = graph_outlets(g, &n);
	assert_int_equal(n, 3);
	assert_true(span_eq(o[0].name, SPAN("10.0.0.1")));
	assert_true(span_eq(o[1].name, SPAN("a.example")));
	assert_true(span_eq(o[2].name, SPAN("z.example")));
	assert_int_equal(o[2].pages, 2);
	assert_int_equal(o[2].citing, 3);
	assert_int_equal(o[2].cited, 1);
	assert_int_equal(o[2].by_access[ACCESS_FREE], 1);
	assert_int_equal(o[2].by_access[ACCESS_GONE], 1);
	assert_int_equal(o[1].by_access[ACCESS_UNKNOWN], 1);

	e = graph_outlet_edges(g, &n);
	assert_int_equal(n, 3);
	assert_true(e[0].article == 1 && e[0].source == 0 && e[0].weight == 1);
	assert_true(e[1].article == 2 && e[1].source == 1 && e[1].weight == 2);
	assert_true(e[2].article == 2 && e[2].source == 2 && e[2].weight == 1);
	graph_free(g);
}

/* --- size -------------------------------------------------------------------------------------- */

/* A circle of 200,000 pages would overflow the stack of a recursive search. */
static void a_long_circle_is_found_soon(void **state)
{
	enum { N = 200000 };
	clock_t       start = clock();
	struct graph *g;
	size_t        n;
	char          url[32];

	(void)state;
	assert_int_equal(graph_new(&g, SPAN(""), GRAPH_ALL), 0);
	for (int i = 0; i < N; i++) {
		struct store_page p;

		snprintf(url, sizeof(url), "https://%d.example/", i * 7919 % N);
		p = page(i * 7919 % N + 1, url, "example");
		assert_int_equal(graph_add_page(g, &p), 0);
	}
	for (int i = 0; i < N; i++) {
		cite(g, i + 1, (i + 1) % N + 1, 1);
		cite(g, i + 1, (i + 1) % N + 1, 2);
	}
	assert_int_equal(graph_finish(g), 0);
	assert_int_equal(graph_nodes(g, &n)[N - 1].circle, 1);
	assert_true((clock() - start) / CLOCKS_PER_SEC < 20);  /* about one second; quadratic would take hours */
	graph_free(g);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + COUNT(foreign) + 9];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[n++] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	for (size_t i = 0; i < COUNT(foreign); i++)
		tests[n++] = (struct CMUnitTest){ foreign[i].name, foreign_holds, NULL, NULL, (void *)&foreign[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(ids_are_fnv1a_of_the_url);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(ids_that_collide_are_parted);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(an_unknown_page_is_an_error);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(nothing_is_borrowed);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_note_is_compared);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_shape_keeps_the_words_of_chains);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(an_outlet_that_is_only_named_is_a_node);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(outlets_are_counted);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_long_circle_is_found_soon);
	return _cmocka_run_group_tests("graph", tests, n, NULL, NULL);
}
