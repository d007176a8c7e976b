/* The HTML report's parts: where nodes lie, and strangers' text in scripts and markup. */

#include "../../src/export/layout.h"
#include "../../src/export/markup.h"
#include "../../src/export/script.h"
#include "export.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- layout ----------------------------------------------------------------------- */

#define WIDTH  1000.0
#define HEIGHT 600.0
#define MARGIN 40.0

static uint64_t seeds[LAYOUT_MAX + 1];
static struct layout_point places[LAYOUT_MAX];

static struct layout of(size_t n, const struct layout_link *links, size_t n_links)
{
	return (struct layout){ .n = n, .seeds = seeds, .links = links, .n_links = n_links,
	                        .width = WIDTH, .height = HEIGHT, .margin = MARGIN };
}

static void seed(size_t n, uint64_t step)
{
	for (size_t i = 0; i < n; i++)
		seeds[i] = 7 + i * step;
}

static void all_within(size_t n)
{
	for (size_t i = 0; i < n; i++) {
		assert_true(isfinite(places[i].x) && isfinite(places[i].y));
		assert_true(places[i].x >= MARGIN - 0.001 && places[i].x <= WIDTH - MARGIN + 0.001);
		assert_true(places[i].y >= MARGIN - 0.001 && places[i].y <= HEIGHT - MARGIN + 0.001);
	}
}

static double distance(size_t a, size_t b)
{
	return hypot(places[a].x - places[b].x, places[a].y - places[b].y);
}

static void nothing_lies_nowhere(void **state)
{
	struct layout l = of(0, NULL, 0);

	(void)state;
	assert_int_equal(layout_find(&l, places), 0);
	l = of(LAYOUT_MAX + 1, NULL, 0);
	assert_int_equal(layout_find(&l, places), -EINVAL);
}

static void one_lies_in_the_middle(void **state)
{
	struct layout_link self = { 0, 0 };
	struct layout      l = of(1, &self, 1);

	(void)state;
	seed(1, 1);
	assert_int_equal(layout_find(&l, places), 0);
	assert_true(fabs(places[0].x - WIDTH / 2) < 0.001 && fabs(places[0].y - HEIGHT / 2) < 0.001);
}

static void those_in_one_spot_part(void **state)
{
	struct layout l = of(50, NULL, 0);

	(void)state;
	seed(50, 0);
	assert_int_equal(layout_find(&l, places), 0);
	all_within(50);
	for (size_t i = 0; i < 50; i++)
		for (size_t k = 0; k < i; k++)
			assert_true(distance(i, k) > 1);
}

static void the_linked_lie_near(void **state)
{
	struct layout_link links[40];
	struct layout      l = of(40, links, 40);
	double             linked = 0, all = 0;

	(void)state;
	seed(40, 1);
	for (uint32_t i = 0; i < 40; i++)  /* two rings */
		links[i] = (struct layout_link){ i, i % 20 == 19 ? i - 19 : i + 1 };
	assert_int_equal(layout_find(&l, places), 0);
	all_within(40);
	for (size_t i = 0; i < 40; i++) {
		linked += distance(links[i].a, links[i].b) / 40;
		all += distance(i, (i + 20) % 40) / 40;
	}
	assert_true(linked < all / 2);
}

static void many(struct layout_link *links, size_t n)
{
	for (uint32_t i = 0; i < n; i++)
		links[i] = (struct layout_link){ i % 40, (i * 7919u + 13u) % LAYOUT_MAX };
}

/* Parallel links, a hub, links to itself: the same again, byte for byte, and in time. */
static void many_lie_the_same_again(void **state)
{
	static struct layout_link  links[6000];
	static struct layout_point before[LAYOUT_MAX];
	struct layout              l = of(LAYOUT_MAX, links, COUNT(links));
	clock_t                    begun = clock();

	(void)state;
	seed(LAYOUT_MAX, 3);
	many(links, COUNT(links));
	links[1] = links[2] = links[3];
	links[4] = (struct layout_link){ 9, 9 };
	assert_int_equal(layout_find(&l, before), 0);
	print_message("# %d nodes: %.2f s of CPU\n", LAYOUT_MAX, (double)(clock() - begun) / CLOCKS_PER_SEC);
	assert_int_equal(layout_find(&l, places), 0);
	assert_memory_equal(before, places, sizeof(before));
	all_within(LAYOUT_MAX);
}

/* --- text ---------------------------------------------------------------------------- */

static char *text;
static size_t text_len;

static FILE *open_text(void)
{
	FILE *out = open_memstream(&text, &text_len);

	assert_non_null(out);
	return out;
}

static void is(FILE *out, const char *want)
{
	assert_int_equal(fclose(out), 0);
	assert_string_equal(text, want);
	assert_int_equal(text_len, strlen(want));
	free(text);
}

struct row {
	const char *name;
	struct span in;
	size_t      max;
	const char *want;
};

static const struct row scripts[] = {
	{ "json: plain", { "a b", 3 }, 99, "\"a b\"" },
	{ "json: an end of script", { "</script>", 9 }, 99, "\"\\u003c/script\\u003e\"" },
	{ "json: a comment", { "<!--<script>", 12 }, 99, "\"\\u003c!--\\u003cscript\\u003e\"" },
	{ "json: an entity", { "&lt;]]>", 7 }, 99, "\"\\u0026lt;]]\\u003e\"" },
	{ "json: quotes and backslashes", { "\"\\\"", 3 }, 99, "\"\\\"\\\\\\\"\"" },
	{ "json: line ends", { "a\n\r\tb", 5 }, 99, "\"a\\n\\r\\tb\"" },
	{ "json: U+2028 and U+2029", { "\xE2\x80\xA8\xE2\x80\xA9", 6 }, 99, "\"\\u2028\\u2029\"" },
	{ "json: NUL and controls", { "a\0\1\x7F", 4 }, 99, "\"a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"" },
	{ "json: a lone surrogate, half a character", { "\xED\xA0\x80\xE2\x82", 5 }, 99,
	  "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"" },
	{ "json: cut between characters", { "aöb", 4 }, 2, "\"a…\"" },
};

static void script_holds(void **state)
{
	const struct row *r = *state;
	FILE             *out = open_text();

	script_put(out, r->in, r->max);
	is(out, r->want);
}

static const struct row marks[] = {
	{ "html: a script", { "<script>x</script>", 18 }, 99, "<bdi lang=\"en\">&lt;script&gt;x&lt;/script&gt;</bdi>" },
	{ "html: an attribute's end", { "\" onclick=\"x", 12 }, 99, "<bdi lang=\"en\">&quot; onclick=&quot;x</bdi>" },
	{ "html: NUL", { "a\0b", 3 }, 99, "<bdi lang=\"en\">a\xEF\xBF\xBD" "b</bdi>" },
	{ "html: cut by columns", { "日本語", 9 }, 4, "<bdi lang=\"en\">日本…</bdi>" },
};

static void words_hold(void **state)
{
	const struct row *r = *state;
	FILE             *out = open_text();

	markup_put_words(out, r->in, SPAN("en"), r->max);
	is(out, r->want);
}

static void links_lead_to_the_web(void **state)
{
	static const char *const bad[] = { "javascript:alert(1)", "data:text/html,x", "JAVASCRIPT://x", "//a.example", "", " https://a.example", "ftp://a.example" };
	FILE *out;

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		out = open_text();
		markup_put_link(out, span_of(bad[i]), SPAN("x"), SPAN("\"><"), 9);
		is(out, "<bdi>x</bdi>");
	}
	out = open_text();
	markup_put_link(out, SPAN("HTTPS://a.example/?a=\"&b"), SPAN("x"), SPAN("zh-Hant"), 9);
	is(out, "<a rel=\"noopener noreferrer\" href=\"HTTPS://a.example/?a=&quot;&amp;b\"><bdi lang=\"zh-Hant\">x</bdi></a>");
}

/* --- the whole page ---------------------------------------------------------------------- */

static int tell_none(const struct store_page *p, store_evidence_fn *fn, void *fn_arg, void *arg)
{
	(void)p;
	(void)fn;
	(void)fn_arg;
	(void)arg;
	return 0;
}

static int tell_error(const struct store_page *p, store_evidence_fn *fn, void *fn_arg, void *arg)
{
	(void)p;
	(void)fn;
	(void)fn_arg;
	(void)arg;
	return -ENOENT;
}

static void add_page(struct graph *g, int64_t id, const char *url, int depth)
{
	struct store_page p = { .id = id, .url = span_of(url), .final_url = span_of(url), .outlet = SPAN("a.example"),
	                        .title = SPAN("</script><b>&"), .depth = depth, .is_done = true, .access = ACCESS_FREE };

	assert_int_equal(graph_add_page(g, &p), 0);
}

static char *report_of(struct graph *g, export_evidence_fn *ask, int want)
{
	struct export_report r = { .graph = g, .evidence = ask };
	FILE                *out = open_text();

	assert_int_equal(export_html(&r, out), want);
	assert_int_equal(fclose(out), 0);
	return text;
}

/* One element each, and nothing that a stranger wrote opens another. */
static void is_whole(const char *html)
{
	const char *end = strstr(html, "</html>");
	size_t      n = 0;

	assert_non_null(end);
	for (const char *at = html; (at = strstr(at, "</script>")); at++)
		n++;
	assert_int_equal(n, 2);
	assert_null(strstr(html, "{{"));
	assert_null(strstr(html, "<b>"));
}

static void the_empty_graph_is_told(void **state)
{
	struct graph *g;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	assert_int_equal(graph_finish(g), 0);
	is_whole(report_of(g, tell_none, 0));
	free(text);
	graph_free(g);
}

static void one_page_is_told(void **state)
{
	struct graph *g;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	add_page(g, 1, "https://a.example/", 0);
	assert_int_equal(graph_finish(g), 0);
	is_whole(report_of(g, tell_none, 0));
	free(text);
	graph_free(g);
}

/* A page that cites itself and another twice; and what goes wrong in the store. */
static void a_broken_store_is_an_error(void **state)
{
	struct store_citation c = { .article = 1, .is_linked = true, .sentence = SPAN("<!--<script>"), .anchor = SPAN("<b>") };
	struct graph *g;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	add_page(g, 1, "https://a.example/", 0);
	add_page(g, 2, "javascript:alert(1)", 1);
	for (uint32_t i = 1; i <= 3; i++) {
		c.position = i;
		c.source = i == 1 ? 1 : 2;
		assert_int_equal(graph_add_citation(g, &c), 0);
	}
	assert_int_equal(graph_finish(g), 0);
	is_whole(report_of(g, tell_none, 0));
	assert_null(strstr(text, "href=\"javascript"));
	free(text);
	report_of(g, tell_error, -ENOENT);
	free(text);
	graph_free(g);
}

/* Above LAYOUT_MAX pages, outlets are drawn; what is left out is said. */
static void many_pages_are_drawn_by_outlet(void **state)
{
	struct graph *g;

	(void)state;
	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	for (int i = 0; i < LAYOUT_MAX + 500; i++) {
		char url[64], outlet[64];
		struct store_page p = { .id = i + 1, .depth = i ? 1 : 0, .is_done = true };

		snprintf(url, sizeof(url), "https://a%d.example/", i);
		snprintf(outlet, sizeof(outlet), "a%d.example", i);
		p.url = p.final_url = span_of(url);
		p.outlet = span_of(outlet);
		assert_int_equal(graph_add_page(g, &p), 0);
	}
	assert_int_equal(graph_finish(g), 0);
	is_whole(report_of(g, tell_none, 0));
	assert_non_null(strstr(text, "Each shape is an outlet"));
	assert_non_null(strstr(text, "500 outlets with fewer citations are left out of the picture."));
	free(text);
	graph_free(g);
}

int main(void)
{
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(nothing_lies_nowhere), cmocka_unit_test(one_lies_in_the_middle),
		cmocka_unit_test(those_in_one_spot_part), cmocka_unit_test(the_linked_lie_near),
		cmocka_unit_test(many_lie_the_same_again), cmocka_unit_test(links_lead_to_the_web),
		cmocka_unit_test(the_empty_graph_is_told), cmocka_unit_test(one_page_is_told),
		cmocka_unit_test(a_broken_store_is_an_error), cmocka_unit_test(many_pages_are_drawn_by_outlet),
	};
	struct CMUnitTest tests[COUNT(scripts) + COUNT(marks) + COUNT(others)];
	size_t            n = 0;

	for (size_t i = 0; i < COUNT(scripts); i++)
		tests[n++] = (struct CMUnitTest){ scripts[i].name, script_holds, NULL, NULL, (void *)&scripts[i] };
	for (size_t i = 0; i < COUNT(marks); i++)
		tests[n++] = (struct CMUnitTest){ marks[i].name, words_hold, NULL, NULL, (void *)&marks[i] };
	for (size_t i = 0; i < COUNT(others); i++)
		tests[n++] = others[i];
	return _cmocka_run_group_tests("report", tests, n, NULL, NULL);
}
