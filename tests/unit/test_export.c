/*
 * Exports: a small graph against golden files (UPDATE=1 rewrites them), rows
 * of hostile text, and Graphviz itself as the judge of DOT.
 */

#include "support/walked.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define FOLDER "fixtures/export"
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- the graph of the fixtures ------------------------------------------------------ */

#define COLUMNS_MAX 16

typedef void row_fn(struct graph *g, char **col);

static void each_row(struct graph *g, const char *name, row_fn *fn)
{
	FILE *f = fopen(name, "r");
	char  line[1024], *col[COLUMNS_MAX];

	assert_non_null(f);
	while (fgets(line, sizeof(line), f)) {
		char *rest = line;

		if (line[0] == '#')
			continue;
		line[strcspn(line, "\n")] = '\0';
		for (size_t i = 0; i < COLUMNS_MAX; i++) {
			col[i] = rest;
			rest += strcspn(rest, "\t");
			if (*rest)
				*rest++ = '\0';
		}
		fn(g, col);
	}
	fclose(f);
}

static struct span outlet_of(const char *url)
{
	struct span s = span_from(span_of(url), strlen("https://"));

	s = span_upto(s, span_chr(s, '/'));
	return span_starts(s, SPAN("www.")) ? span_from(s, 4) : s;
}

static void add_page_row(struct graph *g, char **col)
{
	bool              is_done = atoi(col[6]);
	struct store_page p = {
		.id = atoi(col[0]), .url = span_of(col[1]), .final_url = span_of(col[1]), .outlet = outlet_of(col[1]),
		.title = span_of(col[2]), .access = (enum access)access_by_name(span_of(col[3])),
		.access_confidence = is_done ? 0.8751 : 0, .lang = span_of(is_done ? col[4] : ""), .lang_confidence = 0.98,
		.depth = atoi(col[5]), .is_done = is_done, .document = span_of(col[7]), .status = atoi(col[8]),
		.reason = span_of(col[9]), .words = (uint32_t)atoi(col[10]),
		.content_type = span_of(is_done && *col[7] ? "text/html; charset=utf-8" : ""),
		.outcome = is_done && !atoi(col[8]) ? FETCH_TIMEOUT : FETCH_OK,
		.full_text = strncmp(col[9], "whole", 5) == 0,
	};

	assert_int_equal(graph_add_page(g, &p), 0);
}

static int by_name(const char *name, const char *(*name_of)(int), int count)
{
	for (int i = 0; i < count; i++)
		if (strcmp(name, name_of(i)) == 0)
			return i;
	fail_msg("no such word: %s", name);
	return -1;
}

static const char *role_name(int i)
{
	return cite_role_name((enum cite_role)i);
}

static const char *note_name(int i)
{
	return cite_note_name((enum cite_note_kind)i);
}

static void add_citation_row(struct graph *g, char **col)
{
	struct cite_note note = {
		(enum cite_note_kind)by_name(col[5], note_name, CITE_NOTE_COUNT), span_of(col[6]), span_of(col[7]),
	};
	struct store_citation c = {
		.notes = { &note, note.kind != CITE_NOTE_NONE },
		.article = atoi(col[0]), .is_linked = true, .source = atoi(col[1]), .position = (uint32_t)atoi(col[2]),
		.paragraph = (uint32_t)atoi(col[3]),
		.role = (enum cite_role)by_name(col[4], role_name, CITE_ROLE_COUNT),
		.anchor = span_of(col[8]), .sentence = span_of(col[9]), .role_words = span_of(col[10]),
		.instead_of = (uint32_t)atoi(col[11]),
	};

	assert_int_equal(graph_add_citation(g, &c), 0);
}

static struct graph *sample(void)
{
	struct graph *g;

	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	each_row(g, FOLDER "/pages.tsv", add_page_row);
	each_row(g, FOLDER "/citations.tsv", add_citation_row);
	assert_int_equal(graph_finish(g), 0);
	return g;
}

/* --- golden files ---------------------------------------------------------------------- */

typedef int export_fn(const struct graph *g, FILE *out);

static char *write_text(const struct graph *g, export_fn *fn)
{
	char  *text = NULL;
	size_t len;
	FILE  *out = open_memstream(&text, &len);

	assert_non_null(out);
	assert_int_equal(fn(g, out), 0);
	assert_int_equal(fclose(out), 0);
	return text;
}

static char *read_file(const char *name)
{
	FILE  *f = fopen(name, "rb");
	char  *text = calloc(1, 1 << 18);

	assert_non_null(f);
	assert_non_null(text);
	assert_true(fread(text, 1, (1 << 18) - 1, f) > 0);
	fclose(f);
	return text;
}

static const struct golden {
	const char *name;
	export_fn  *fn;
} golden[] = {
	{ FOLDER "/nodes.csv", nodes_csv },
	{ FOLDER "/edges.csv", edges_csv },
	{ FOLDER "/outlets.csv", outlets_csv },
	{ FOLDER "/outlet_edges.csv", outlet_edges_csv },
	{ FOLDER "/graph.dot", export_dot },
	{ FOLDER "/outlets.dot", export_dot_outlets },
	{ FOLDER "/graph.graphml", graphml },
	{ FOLDER "/graph.gexf", gexf },
	{ FOLDER "/graph.jsonl", jsonl },
	{ FOLDER "/sources.wikitext", wikitext },
	{ FOLDER "/sources.bib", bibtex },
	{ FOLDER "/sources.csl.json", csl },
};

static void golden_holds(void **state)
{
	const struct golden *r = *state;
	struct graph        *g = sample();
	char                *got = write_text(g, r->fn), *want;

	if (getenv("UPDATE")) {
		FILE *f = fopen(r->name, "wb");

		assert_non_null(f);
		fputs(got, f);
		fclose(f);
	}
	want = read_file(r->name);
	assert_string_equal(got, want);
	free(got);
	free(want);
	graph_free(g);
}

static void the_locale_does_not_matter(void **state)
{
	static const char *const commas[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "ru_RU.UTF-8", "nl_NL.UTF-8" };
	struct graph *g = sample();
	char         *want = write_text(g, nodes_csv), *got;
	bool          is_set = false;

	(void)state;
	assert_non_null(strstr(want, ",0.875,"));
	for (size_t i = 0; i < COUNT(commas) && !is_set; i++)
		is_set = setlocale(LC_ALL, commas[i]);
	got = write_text(g, nodes_csv);
	setlocale(LC_ALL, "C");
	assert_string_equal(got, want);
	free(got);
	free(want);
	graph_free(g);
}

static void a_full_disk_is_told(void **state)
{
	struct graph *g = sample();
	FILE         *full = fopen("/dev/full", "w");

	(void)state;
	assert_non_null(full);
	setvbuf(full, NULL, _IONBF, 0);
	for (size_t i = 0; i < COUNT(golden); i++)
		assert_int_equal(golden[i].fn(g, full), -EIO);
	fclose(full);
	graph_free(g);
}

/* --- hostile text ------------------------------------------------------------------------- */

/* One page with this title; its field in nodes.csv, and its label in DOT after the outlet. */
static const struct hostile {
	const char *name, *title, *csv, *dot;
} hostile[] = {
	{ "plain", "Plain words", ",\"Plain words\",", "\"o\\nPlain words\\nunknown\"" },
	{ "a formula", "=1+1", ",\"'=1+1\",", "\"o\\n=1+1\\nunknown\"" },
	{ "a sum", "+1", ",\"'+1\",", NULL },
	{ "a difference", "-1", ",\"'-1\",", NULL },
	{ "a function", "@SUM(A1)", ",\"'@SUM(A1)\",", NULL },
	{ "a tab first", "\t=1", ",\"'\t=1\",", "\"o\\n=1\\nunknown\"" },
	{ "a line end first", "\n=1", ",\"'\n=1\",", NULL },
	{ "a fullwidth formula", "\xEF\xBC\x9D" "1", ",\"'\xEF\xBC\x9D" "1\",", NULL },
	{ "a formula in the middle", "1=1", ",\"1=1\",", NULL },
	{ "quotes", "\"a\" b", ",\"\"\"a\"\" b\",", "\"o\\n\\\"a\\\" b\\nunknown\"" },
	{ "commas and line ends", "a,b\r\nc", ",\"a,b\r\nc\",", "\"o\\na,b  c\\nunknown\"" },
	{ "a backslash at the end", "a\\", ",\"a\\\",", "\"o\\na\\\\\\nunknown\"" },
	{ "an escape of Graphviz's", "\\N \\G", ",\"\\N \\G\",", "\"o\\n\\\\N \\\\G\\nunknown\"" },
	{ "an escaped quote", "\\\"", NULL, "\"o\\n\\\\\\\"\\nunknown\"" },
	{ "HTML", "<b>x</b>", NULL, "\"o\\n<b>x</b>\\nunknown\"" },
	{ "an entity", "&lt; & &x", NULL, "\"o\\n&amp;lt; & &x\\nunknown\"" },
	{ "no UTF-8", "a\xFF\xC3z", ",\"a\xEF\xBF\xBD\xEF\xBF\xBDz\",", "\"o\\na\xEF\xBF\xBD\xEF\xBF\xBDz\\nunknown\"" },
	{ "controls", "a\x1B[31m\x7F", ",\"a\xEF\xBF\xBD[31m\xEF\xBF\xBD\",", NULL },
	{ "two lines", "The quick brown fox jumps over the lazy dogs", NULL,
	  "\"o\\nThe quick brown fox jumps\\nover the lazy dogs\\nunknown\"" },
	{ "more than two lines", "The quick brown fox jumps over the lazy dogs, and then over some more of them", NULL,
	  "\"o\\nThe quick brown fox jumps\\nover the lazy dogs, and the\xE2\x80\xA6\\nunknown\"" },
	{ "a word too long", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", NULL,
	  "\"o\\naaaaaaaaaaaaaaaaaaaaaaaaaaaa\\naaaaaaaaaaaa\\nunknown\"" },
	{ "wide characters are two columns", "漢字漢字漢字漢字漢字漢字漢字漢字", NULL,
	  "\"o\\n漢字漢字漢字漢字漢字漢字漢字\\n漢字\\nunknown\"" },
};

static struct graph *one_page(const char *title)
{
	struct store_page p = { .id = 1, .url = SPAN("https://o/?x=1&y=2&copy;"), .outlet = SPAN("o"), .title = span_of(title),
	                        .is_done = true, .depth = 1 };
	struct graph     *g;

	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &p), 0);
	assert_int_equal(graph_finish(g), 0);
	return g;
}

static void hostile_holds(void **state)
{
	const struct hostile *r = *state;
	struct graph         *g = one_page(r->title);
	char                 *csv = write_text(g, nodes_csv), *dot = write_text(g, export_dot);

	if (r->csv && !strstr(csv, r->csv))
		fail_msg("%s", csv);
	if (r->dot && !strstr(dot, r->dot))
		fail_msg("%s", strstr(dot, "\t\""));
	free(csv);
	free(dot);
	graph_free(g);
}

/* --- Graphviz itself ------------------------------------------------------------------------ */

/* @return what a command prints, given text on its stdin; "" when it failed */
static void run(const char *command, const char *text, char *out, size_t size)
{
	char  in[] = "/tmp/hw-export-XXXXXX", line[256];
	int   fd = mkstemp(in);
	FILE *p;
	size_t n = 0;

	assert_true(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	close(fd);
	snprintf(line, sizeof(line), "%s < %s 2>&1", command, in);
	p = popen(line, "r");
	assert_non_null(p);
	n = fread(out, 1, size - 1, p);
	out[n] = '\0';
	if (pclose(p) != 0)
		out[0] = '\0';
	unlink(in);
}

static bool has_graphviz(void)
{
	return system("command -v dot gvpr sfdp >/dev/null 2>&1") == 0;
}

static void graphviz_counts_the_same(void **state)
{
	struct graph *g = sample();
	char         *dot = write_text(g, export_dot), out[4096];
	size_t        nodes, edges;
	unsigned      n, e;

	(void)state;
	assert_true(has_graphviz());
	graph_nodes(g, &nodes);
	graph_edges(g, &edges);
	run("gvpr 'BEG_G{printf(\"%d %d\", $G.n_nodes, $G.n_edges)}'", dot, out, sizeof(out));
	assert_int_equal(sscanf(out, "%u %u", &n, &e), 2);
	assert_int_equal(n, nodes);
	assert_int_equal(e, edges);
	run("dot -Tsvg -o /dev/null && echo drawn", dot, out, sizeof(out));
	assert_string_equal(out, "drawn\n");  /* and no warning */
	run("sfdp -Tsvg -o /dev/null && echo drawn", dot, out, sizeof(out));
	assert_non_null(strstr(out, "drawn\n"));
	free(dot);
	graph_free(g);
}

static void graphviz_reads_text_as_it_was(void **state)
{
	struct graph *g = one_page("a \"b\" \\N <c> &lt; \\");
	char         *dot = write_text(g, export_dot), out[65536];

	(void)state;
	assert_true(has_graphviz());
	run("dot -Tsvg", dot, out, sizeof(out));
	assert_non_null(strstr(out, "href=\"https://o/?x=1&amp;y=2&amp;copy;\""));
	assert_non_null(strstr(out, ">a &quot;b&quot; \\N &lt;c&gt; &amp;lt; \\</text>"));
	free(dot);
	graph_free(g);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(golden) + COUNT(hostile) + 4];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(golden); i++)
		tests[n++] = (struct CMUnitTest){ golden[i].name, golden_holds, NULL, NULL, (void *)&golden[i] };
	for (size_t i = 0; i < COUNT(hostile); i++)
		tests[n++] = (struct CMUnitTest){ hostile[i].name, hostile_holds, NULL, NULL, (void *)&hostile[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(the_locale_does_not_matter);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_full_disk_is_told);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(graphviz_counts_the_same);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(graphviz_reads_text_as_it_was);
	return _cmocka_run_group_tests("export", tests, n, NULL, NULL);
}
