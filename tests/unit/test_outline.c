/* The outline against the graph: the same pages and citations give the same nodes, ends, numbers and outlets. */

#include "graph/outline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#define PAGES     60
#define CITATIONS 300
#define TEXT      40

static uint32_t state_of_chance;

static uint32_t draw(uint32_t n)
{
	state_of_chance = state_of_chance * 1664525u + 1013904223u;
	return (state_of_chance >> 8) % n;
}

/* Of a page; in some stores they lie far apart. */
static bool are_far_apart;

static int64_t id_of(uint32_t i)
{
	return are_far_apart ? 5 + ((int64_t)i << 40) : 5 + 3 * (int64_t)i;
}

struct texts {
	char url[PAGES][TEXT], outlet[PAGES][TEXT];
};

static struct store_page a_page(struct texts *t, uint32_t i)
{
	static const char *const langs[] = { "en", "de", "und", "", "zh-Hans", "zh-Hant", "fr" };
	struct store_page p = { .id = id_of(i), .access = (enum access)draw(ACCESS_COUNT), .depth = (int)draw(3),
	                        .is_done = draw(4) > 0, .full_text = draw(2), .document = SPAN("html") };

	snprintf(t->outlet[i], TEXT, "o%u.example", (unsigned)draw(8));
	snprintf(t->url[i], TEXT, "https://%s/%u", draw(5) ? t->outlet[i] : "elsewhere.example", (unsigned)(i * 37 % PAGES));
	p.url = span_of(t->url[i]);
	p.outlet = span_of(t->outlet[i]);
	p.lang = span_of(langs[draw(7)]);
	p.wire.outlet = draw(10) ? SPAN("") : SPAN("dpa.com");
	p.likely = p.access == ACCESS_BLOCKED ? ACCESS_PAYWALLED : ACCESS_UNKNOWN;
	return p;
}

/* @param taken  set where a position has its citation */
static struct store_citation a_citation(bool taken[PAGES][CITATIONS])
{
	uint32_t article = draw(PAGES), position = draw(CITATIONS);
	struct store_citation c = { .is_linked = draw(6) > 0, .role = (enum cite_role)draw(CITE_ROLE_COUNT) };

	while (taken[article][position])
		position = (position + 1) % CITATIONS;
	taken[article][position] = true;
	c.article = id_of(article);
	c.position = position + 1;
	if (c.is_linked)
		c.source = id_of(draw(PAGES));
	else
		c.outlet = draw(2) ? SPAN("dpa.com") : SPAN("o3.example");
	return c;
}

static int by_url(const void *a, const void *b)
{
	return span_cmp((*(const struct store_page *const *)a)->url, (*(const struct store_page *const *)b)->url);
}

static void add_pages(struct graph *g, struct outline *o, struct texts *t)
{
	static struct store_page pages[PAGES];
	const struct store_page *keys[PAGES];

	for (uint32_t i = 0; i < PAGES; i++) {
		pages[i] = a_page(t, i);
		keys[i] = &pages[i];
	}
	if (draw(2))
		qsort(keys, PAGES, sizeof(keys[0]), by_url);
	for (uint32_t i = 0; i < PAGES; i++)
		assert_int_equal(outline_add_key(o, keys[i]->id, keys[i]->url), 0);
	for (uint32_t i = 0; i < PAGES; i++) {
		assert_int_equal(graph_add_page(g, &pages[i]), 0);
		assert_int_equal(outline_add_page(o, &pages[i]), 0);
	}
}

static void fill(struct graph *g, struct outline *o, struct texts *t)
{
	static bool taken[PAGES][CITATIONS];

	memset(taken, 0, sizeof(taken));
	add_pages(g, o, t);
	for (uint32_t i = 0; i < CITATIONS; i++) {
		struct store_citation c = a_citation(taken);

		assert_int_equal(graph_add_citation(g, &c), 0);
		assert_int_equal(outline_add_citation(o, &c), 0);
	}
	assert_int_equal(graph_finish(g), 0);
	assert_int_equal(outline_finish(o), 0);
}

static void assert_same_nodes(const struct graph *g, const struct outline *o)
{
	size_t n, n_outline;
	const struct graph_node   *nodes = graph_nodes(g, &n);
	const struct outline_node *rows = outline_nodes(o, &n_outline);
	struct graph_node          told;

	assert_int_equal(n, n_outline);
	for (uint32_t i = 0; i < n; i++) {
		const struct graph_node *want = &nodes[i];

		assert_true(span_eq(rows[i].end.url, want->page.url) && span_eq(rows[i].end.outlet, want->page.outlet));
		assert_true(span_eq(rows[i].end.lang, want->page.lang) && span_eq(rows[i].end.document, want->page.document));
		if (want->is_outlet)
			outline_tell_outlet(o, i, &told);
		else
			outline_tell(o, i, &want->page, &told);
		assert_string_equal(told.id, want->id);
		assert_string_equal(told.mark, want->mark);
		assert_true(span_eq(told.page.title, want->page.title) && told.page.likely == want->page.likely);
		assert_int_equal(told.is_outlet, want->is_outlet);
		assert_int_equal(told.is_foreign, want->is_foreign);
		assert_int_equal(told.in_degree, want->in_degree);
		assert_int_equal(told.out_degree, want->out_degree);
		assert_int_equal(told.circle, want->circle);
	}
}

static void assert_same_edges(const struct graph *g, struct outline *o)
{
	size_t n, n_outline, n_nodes, at = 0;
	const struct graph_edge *edges = graph_edges(g, &n);
	const uint32_t          *first = outline_first(o), *source = outline_sources(o, &n_outline);

	assert_int_equal(n, n_outline);
	outline_nodes(o, &n_nodes);
	for (uint32_t v = 0; v < n_nodes; v++) {
		for (uint32_t i = first[v]; i < first[v + 1]; i++, at++) {
			assert_int_equal(edges[at].article, v);
			assert_int_equal(edges[at].source, source[i]);
			assert_int_equal(edges[at].is_foreign, outline_is_foreign(o, v, source[i]));
		}
	}
	assert_int_equal(at, n);
}

static void assert_same_outlets(const struct graph *g, struct outline *o)
{
	size_t n, n_outline, n_edges, n_edges_outline;
	const struct graph_outlet      *want = graph_outlets(g, &n), *got;
	const struct graph_outlet_edge *want_edges = graph_outlet_edges(g, &n_edges), *edges;

	assert_int_equal(outline_outlets(o, &got, &n_outline, &edges, &n_edges_outline), 0);
	assert_int_equal(n, n_outline);
	assert_int_equal(n_edges, n_edges_outline);
	for (size_t i = 0; i < n; i++) {
		assert_true(span_eq(got[i].name, want[i].name));
		assert_memory_equal(&got[i].pages, &want[i].pages, sizeof(got[i]) - offsetof(struct graph_outlet, pages));
	}
	assert_memory_equal(edges, want_edges, n_edges * sizeof(*edges));
}

/* Counted the slow way. */
static void assert_records(const struct graph *g, const struct outline *o)
{
	struct outlet_record    *records;
	size_t                   n, n_nodes, heard = 0, told = 0;
	const struct graph_node *nodes = graph_nodes(g, &n_nodes);

	assert_int_equal(outline_records(o, &records, &n), 0);
	for (size_t r = 0; r < n; r++) {
		uint32_t by_access[ACCESS_COUNT] = { 0 };

		assert_true(r == 0 || span_cmp(records[r - 1].outlet, records[r].outlet) < 0);
		for (size_t i = 0; i < n_nodes; i++)
			if (span_eq(nodes[i].page.outlet, records[r].outlet) && span_eq(nodes[i].page.document, SPAN("html")) &&
			    nodes[i].page.access >= ACCESS_FREE && nodes[i].page.access <= ACCESS_PAYWALLED)
				by_access[nodes[i].page.access]++;
		assert_memory_equal(records[r].by_access, by_access, sizeof(by_access));
		for (int a = 0; a < ACCESS_COUNT; a++)
			heard += by_access[a];
	}
	for (size_t i = 0; i < n_nodes; i++)
		told += !nodes[i].is_outlet && nodes[i].page.access >= ACCESS_FREE && nodes[i].page.access <= ACCESS_PAYWALLED;
	assert_int_equal(heard, told);
	free(records);
}

/* Rows 1, 2 of one; 3 of another, 4 of the first again; 5 and 6 in another order than their positions. */
static void rows_that_lie_together(void **state)
{
	static const struct { int64_t article; uint32_t position; } added[] =
		{ { 1, 1 }, { 1, 2 }, { 2, 1 }, { 1, 3 }, { 3, 2 }, { 3, 1 }, { 4, 7 }, { 4, 9 } };
	static const int64_t want[] = { 0, 3, 0, 7 };
	struct outline      *o;

	(void)state;
	assert_int_equal(outline_new(&o, SPAN("")), 0);
	for (int64_t id = 1; id <= 4; id++)
		assert_int_equal(outline_add_key(o, id, (struct span){ &"abcd"[id - 1], 1 }), 0);
	for (int64_t id = 1; id <= 4; id++)
		assert_int_equal(outline_add_page(o, &(struct store_page){ .id = id }), 0);
	for (size_t i = 0; i < sizeof(added) / sizeof(added[0]); i++)
		assert_int_equal(outline_add_citation(o, &(struct store_citation){ .row = (int64_t)i + 1, .article = added[i].article,
			.source = 1, .is_linked = true, .position = added[i].position }), 0);
	assert_int_equal(outline_finish(o), 0);
	for (uint32_t v = 0; v < 4; v++)
		assert_int_equal(outline_row(o, v), want[v]);
	outline_free(o);
}

static void it_is_the_graphs(void **state)
{
	static const char *const reads[] = { "", "en", "de,zh" };

	(void)state;
	for (uint32_t seed = 0; seed < 60; seed++) {
		static struct texts t;
		struct graph       *g;
		struct outline     *o;
		uint32_t            node;

		state_of_chance = seed;
		are_far_apart = seed % 4 == 3;
		assert_int_equal(graph_new(&g, span_of(reads[seed % 3]), GRAPH_ALL), 0);
		assert_int_equal(outline_new(&o, span_of(reads[seed % 3])), 0);
		fill(g, o, &t);
		assert_same_nodes(g, o);
		assert_same_edges(g, o);
		assert_same_outlets(g, o);
		assert_records(g, o);
		assert_true(outline_find(o, id_of(7), &node) && !outline_find(o, 6, &node) && !outline_find(o, -1, &node));
		outline_free(o);
		graph_free(g);
	}
}

static void a_page_that_is_not_there(void **state)
{
	struct store_citation c = { .article = 1, .source = 2, .is_linked = true, .position = 1 };
	struct store_page     p = { .id = 1 };
	struct outline       *o;
	size_t                n;

	(void)state;
	assert_int_equal(outline_new(&o, SPAN("")), 0);
	assert_int_equal(outline_add_citation(o, &c), -EINVAL);
	assert_int_equal(outline_finish(o), 0);
	outline_nodes(o, &n);
	assert_int_equal(n, 0);
	outline_free(o);
	assert_int_equal(outline_new(&o, SPAN("")), 0);
	assert_int_equal(outline_add_key(o, 2, SPAN("https://a.example/")), 0);
	assert_int_equal(outline_add_page(o, &p), -EINVAL);
	assert_int_equal(outline_finish(o), -EINVAL);
	outline_free(o);
	outline_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_the_graphs),
		cmocka_unit_test(a_page_that_is_not_there),
		cmocka_unit_test(rows_that_lie_together),
	};

	return cmocka_run_group_tests_name("outline", tests, NULL, NULL);
}
