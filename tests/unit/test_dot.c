/*
 * What only pictures have: colours that all can tell apart, labels that fit,
 * links that are safe to click, large graphs, and titles for who cannot see.
 */

#include "export.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- graphs --------------------------------------------------------------------------- */

static void add_page(struct graph *g, int64_t id, const char *url, const char *outlet, struct span title)
{
	struct store_page p = { .id = id, .url = span_of(url), .outlet = span_of(outlet), .title = title,
	                        .depth = id == 1 ? 0 : 1, .is_done = true, .access = (enum access)(id % ACCESS_COUNT) };

	assert_int_equal(graph_add_page(g, &p), 0);
}

static void cite(struct graph *g, int64_t article, int64_t source, uint32_t position)
{
	struct store_citation c = { .article = article, .source = source, .position = position, .is_linked = true };

	assert_int_equal(graph_add_citation(g, &c), 0);
}

static struct graph *new_graph(void)
{
	struct graph *g;

	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	return g;
}

static struct graph *one_page(const char *url, struct span title)
{
	struct graph *g = new_graph();

	add_page(g, 1, url, "o.example", title);
	assert_int_equal(graph_finish(g), 0);
	return g;
}

/* Page 1 cites page 2 @p n times, and itself once. */
static struct graph *two_pages(uint32_t n)
{
	struct graph *g = new_graph();

	add_page(g, 1, "https://a.example/1", "a.example", SPAN("One & <only>"));
	add_page(g, 2, "https://b.example/2", "b.example", SPAN("Two"));
	for (uint32_t i = 1; i <= n; i++)
		cite(g, 1, 2, i);
	cite(g, 1, 1, n + 1);
	assert_int_equal(graph_finish(g), 0);
	return g;
}

static char *write_text(const struct graph *g, int (*fn)(const struct graph *g, FILE *out))
{
	char  *text = NULL;
	size_t len;
	FILE  *out = open_memstream(&text, &len);

	assert_non_null(out);
	assert_int_equal(fn(g, out), 0);
	assert_int_equal(fclose(out), 0);
	graph_free((struct graph *)g);
	return text;
}

/* --- colours ----------------------------------------------------------------------------- */

/*
 * As Machado, Oliveira and Fernandes (2009) simulate complete dichromacy, in
 * linear RGB; the distance is CIE 1976's in L*a*b*, where 2.3 can just be told.
 * Contrast is WCAG 2.2's.
 */
static const struct sight {
	const char *name;
	double      m[3][3];
} sights[] = {
	{ "trichromat", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
	{ "protanope", { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } },
	{ "deuteranope", { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } },
	{ "tritanope", { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } },
};

#define APART_MIN    12.0
#define CONTRAST_MIN 4.5

struct colour {
	double rgb[3];  /* linear, 0..1 */
};

struct chip {
	struct colour fill, font;
	char          mark[32];
};

static struct colour read_colour(unsigned rgb)
{
	struct colour c;

	for (int i = 0; i < 3; i++) {
		double v = (rgb >> (16 - 8 * i) & 0xFF) / 255.0;

		c.rgb[i] = v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
	}
	return c;
}

static double luminance(struct colour c)
{
	return 0.2126 * c.rgb[0] + 0.7152 * c.rgb[1] + 0.0722 * c.rgb[2];
}

static double contrast(struct colour a, struct colour b)
{
	double x = luminance(a), y = luminance(b);

	return (fmax(x, y) + 0.05) / (fmin(x, y) + 0.05);
}

static double lab_f(double t)
{
	return t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

static void to_lab(const struct sight *s, struct colour c, double lab[3])
{
	double v[3], x, y, z;

	for (int i = 0; i < 3; i++)
		v[i] = fmin(1, fmax(0, s->m[i][0] * c.rgb[0] + s->m[i][1] * c.rgb[1] + s->m[i][2] * c.rgb[2]));
	x = lab_f((0.4124564 * v[0] + 0.3575761 * v[1] + 0.1804375 * v[2]) / 0.95047);
	y = lab_f(0.2126729 * v[0] + 0.7151522 * v[1] + 0.0721750 * v[2]);
	z = lab_f((0.0193339 * v[0] + 0.1191920 * v[1] + 0.9503041 * v[2]) / 1.08883);
	lab[0] = 116 * y - 16;
	lab[1] = 500 * (x - y);
	lab[2] = 200 * (y - z);
}

static double distance(const struct sight *s, struct colour a, struct colour b)
{
	double p[3], q[3];

	to_lab(s, a, p);
	to_lab(s, b, q);
	return sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]) + (p[2] - q[2]) * (p[2] - q[2]));
}

/* The legend shows every mark as it is drawn. @return how many */
static size_t read_legend(const char *dot, struct chip *chips, size_t max)
{
	size_t   n = 0;
	unsigned fill, font;

	for (const char *at = dot; n < max && (at = strstr(at, "<TD BGCOLOR=")); at++)
		if (sscanf(at, "<TD BGCOLOR=\"#%6x\" BORDER=\"1\"><FONT COLOR=\"#%6x\">%31[^<]", &fill, &font, chips[n].mark) == 3) {
			chips[n].fill = read_colour(fill);
			chips[n++].font = read_colour(font);
		}
	return n;
}

static void all_tell_the_colours_apart(void **state)
{
	const struct sight *s = *state;
	struct chip chips[16];
	char       *dot = write_text(one_page("https://o.example/", SPAN("t")), export_dot);
	size_t      n = read_legend(dot, chips, COUNT(chips));

	assert_int_equal(n, 9);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i; k++)
			if (distance(s, chips[i].fill, chips[k].fill) < APART_MIN)
				fail_msg("%s: %s and %s: %.1f", s->name, chips[i].mark, chips[k].mark,
				         distance(s, chips[i].fill, chips[k].fill));
	free(dot);
}

static void words_can_be_read_on_their_colour(void **state)
{
	struct chip chips[16];
	char       *dot = write_text(one_page("https://o.example/", SPAN("t")), export_dot);
	size_t      n = read_legend(dot, chips, COUNT(chips));

	(void)state;
	for (size_t i = 0; i < n; i++)
		if (contrast(chips[i].fill, chips[i].font) < CONTRAST_MIN)
			fail_msg("%s: %.1f", chips[i].mark, contrast(chips[i].fill, chips[i].font));
	free(dot);
}

/* --- links and labels --------------------------------------------------------------------- */

static void only_web_addresses_are_links(void **state)
{
	static const struct { const char *url, *want; } rows[] = {
		{ "https://o.example/a", "URL=\"https://o.example/a\"" },
		{ "http://o.example/a", "URL=\"http://o.example/a\"" },
		{ "javascript:alert(1)", "URL=\"\"" },
		{ "data:text/html,x", "URL=\"\"" },
		{ "file:///etc/passwd", "URL=\"\"" },
		{ " https://o.example/", "URL=\"\"" },
		{ "", "URL=\"\"" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *dot = write_text(one_page(rows[i].url, SPAN("t")), export_dot);

		if (!strstr(dot, rows[i].want))
			fail_msg("%s: %s", rows[i].url, strstr(dot, "URL="));
		free(dot);
	}
}

/* A megabyte of @p piece as a title. @return what the DOT comes to, in bytes */
static size_t size_with(const char *piece)
{
	size_t len = strlen(piece), n = ((size_t)1 << 20) / len;
	char  *title = malloc(n * len), *dot;
	size_t size;

	assert_non_null(title);
	for (size_t i = 0; i < n; i++)
		memcpy(title + i * len, piece, len);
	dot = write_text(one_page("https://o.example/", (struct span){ title, n * len }), export_dot);
	size = strlen(dot);
	free(dot);
	free(title);
	return size;
}

static void a_megabyte_of_title_fits(void **state)
{
	static const char *const pieces[] = {
		"a", "word ", "\xE6\xBC\xA2" /* wide */, "\xCC\x81" /* combining */, "\xE2\x80\x8D" /* joiner */, "\xE2\x80\xAE" /* RTL */, "\\", "\"",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++)
		assert_in_range(size_with(pieces[i]), 1000, 16000);
}

/* --- by outlet ----------------------------------------------------------------------------- */

static void outlets_weigh_their_citations(void **state)
{
	char *dot = write_text(two_pages(5), export_dot_outlets);

	(void)state;
	assert_non_null(strstr(dot, "\t\"a.example\" -> \"b.example\" [weight=5, penwidth=2.2, label=\"5\", "
	                            "tooltip=\"a.example cites b.example, 5 times\"];\n"));
	assert_non_null(strstr(dot, "\t\"a.example\" -> \"a.example\" [weight=1, penwidth=0.6, "
	                            "tooltip=\"a.example cites itself, 1 time\"];\n"));
	assert_non_null(strstr(dot, "pages=1, cited=5, citing=0, named=0"));
	free(dot);
}

static void an_outlet_s_name_breaks_out_of_nothing(void **state)
{
	struct graph *g = new_graph();
	char         *dot;

	(void)state;
	add_page(g, 1, "https://x/", "a\">]</TABLE> &amp; \\N\n", SPAN("t"));
	assert_int_equal(graph_finish(g), 0);
	dot = write_text(g, export_dot_outlets);
	assert_non_null(strstr(dot, "\t\"a\\\">]</TABLE> &amp;amp; \\\\N \" [label=<"));
	assert_non_null(strstr(dot, "<B>a&#34;&#62;]&#60;/TABLE&#62; &#38;amp; &#92;N </B>"));
	free(dot);
}

static void nothing_is_drawn_as_well(void **state)
{
	struct graph *g = new_graph();
	char         *dot;

	(void)state;
	assert_int_equal(graph_finish(g), 0);
	dot = write_text(g, export_dot_outlets);
	assert_null(strstr(dot, "\t\""));
	free(dot);
}

/* --- large graphs ----------------------------------------------------------------------------- */

static void a_large_graph_asks_for_sfdp(void **state)
{
	char *small = write_text(two_pages(EXPORT_DOT_SMALL - 1), export_dot);
	char *large = write_text(two_pages(EXPORT_DOT_SMALL), export_dot);
	size_t edges = 0;

	(void)state;
	assert_null(strstr(small, "sfdp"));
	assert_non_null(strstr(large, "layout=sfdp"));
	for (const char *at = large; (at = strstr(at, "\" -> \"")); at++)
		edges++;
	assert_int_equal(edges, EXPORT_DOT_SMALL + 1);
	free(small);
	free(large);
}

/* --- SVG -------------------------------------------------------------------------------------- */

static char *edit(const struct graph *g, const char *drawn, bool is_by_outlet)
{
	char  *text = NULL;
	size_t len;
	FILE  *in = fmemopen((void *)drawn, strlen(drawn), "r"), *out = open_memstream(&text, &len);

	assert_non_null(in);
	assert_non_null(out);
	assert_int_equal(export_svg(g, is_by_outlet, in, out), 0);
	fclose(in);
	assert_int_equal(fclose(out), 0);
	return text;
}

static void a_picture_tells_what_it_shows(void **state)
{
	struct graph *g = two_pages(1);
	size_t        n;
	const struct graph_node *nodes = graph_nodes(g, &n);
	char drawn[1024], *svg;

	(void)state;
	snprintf(drawn, sizeof(drawn),
	         "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"x\"\n \"x.dtd\">\n<!-- Generated by x\n -->\n<svg width=\"1pt\"\n"
	         " viewBox=\"0\" xmlns=\"x\">\n<title>headwater</title>\n<!-- %s -->\n<title>%s</title>\n"
	         "<title>%s&#45;&gt;%s</title>\n<title>cluster_o</title>\n<title>0000000000000000</title>\n<title>\n</svg>\n",
	         nodes[0].id, nodes[0].id, nodes[0].id, nodes[1].id);
	svg = edit(g, drawn, false);
	assert_string_equal(svg,
	         "<?xml version=\"1.0\"?>\n"
	         "<svg role=\"graphics-document document\" aria-labelledby=\"headwater-title\" aria-describedby=\"headwater-desc\" width=\"1pt\"\n"
	         " viewBox=\"0\" xmlns=\"x\">\n<title id=\"headwater-title\">Who cites whom</title>\n"
	         "<desc id=\"headwater-desc\">2 pages and outlets, 2 citations. An arrow leads from what cites to what is cited; "
	         "what a colour says stands there in words too.</desc>\n"
	         "<title>One &amp; &lt;only&gt;, a.example: free</title>\n"
	         "<title>One &amp; &lt;only&gt;, a.example \xE2\x86\x92 Two, b.example</title>\n"
	         "<title>o</title>\n<title>0000000000000000</title>\n<title>\n</svg>\n");
	free(svg);
	graph_free(g);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(sights) + 8];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(sights); i++)
		tests[n++] = (struct CMUnitTest){ sights[i].name, all_tell_the_colours_apart, NULL, NULL, (void *)&sights[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(words_can_be_read_on_their_colour);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(only_web_addresses_are_links);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_megabyte_of_title_fits);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(outlets_weigh_their_citations);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(an_outlet_s_name_breaks_out_of_nothing);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(nothing_is_drawn_as_well);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_large_graph_asks_for_sfdp);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_picture_tells_what_it_shows);
	return _cmocka_run_group_tests("dot", tests, n, NULL, NULL);
}
