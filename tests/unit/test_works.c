/* What a source's entry in Wikipedia's template says of visits, agencies and archived copies. */

#include "export.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define WAYBACK "https://web.archive.org/web/20240312093000/https://s.example/"
#define SEEN    1700000000  /* 2023-11-14T22:13:20Z */

/* An article that cites one source and, where there is a copy, that in its place. */
static const struct row {
	const char *name;
	enum access access;
	int         status;
	const char *wire, *copy, *copy_outlet;
	const char *want;  /* behind the title and the address */
} rows[] = {
	{ "a page that came: the day of the visit, in UTC", ACCESS_FREE, 200, "", NULL, NULL, "|work=s.example |access-date=2023-11-14}}\n" },
	{ "a wall that came as well", ACCESS_PAYWALLED, 200, "", NULL, NULL, "|url-access=subscription |work=s.example |access-date=2023-11-14}}\n" },
	{ "who was refused saw nothing", ACCESS_BLOCKED, 403, "", NULL, NULL, "|work=s.example}}\n" },
	{ "nor who met a bot wall with status 200", ACCESS_BLOCKED, 200, "", NULL, NULL, "|work=s.example}}\n" },
	{ "nor where nothing answered", ACCESS_UNREACHABLE, 0, "", NULL, NULL, "|work=s.example}}\n" },
	{ "an agency's text", ACCESS_FREE, 200, "reuters.com", NULL, NULL, "|work=s.example |agency=Reuters |access-date=2023-11-14}}\n" },
	{ "an agency that is in no table", ACCESS_FREE, 200, "wires.example", NULL, NULL, "|work=s.example |agency=wires.example |access-date=2023-11-14}}\n" },
	{ "its own text", ACCESS_FREE, 200, "s.example", NULL, NULL, "|work=s.example |access-date=2023-11-14}}\n" },
	{ "a copy beside what is there", ACCESS_PAYWALLED, 200, "", WAYBACK, "archive.org",
	  "|url-access=subscription |work=s.example |access-date=2023-11-14 |archive-url=" WAYBACK " |archive-date=2024-03-12 |url-status=live}}\n" },
	{ "a copy of what is gone: no dead link", ACCESS_GONE, 404, "", WAYBACK, "archive.org",
	  "|work=s.example |archive-url=" WAYBACK " |archive-date=2024-03-12 |url-status=dead}}\n" },
	{ "gone without a copy", ACCESS_GONE, 404, "", NULL, NULL, "|work=s.example}}{{dead link}}\n" },
	{ "the other way to write a moment", ACCESS_GONE, 404, "", "https://archive.today/2024.03.12-093000/https://s.example/", "archive.today",
	  "|work=s.example |archive-url=https://archive.today/2024.03.12-093000/https://s.example/ |archive-date=2024-03-12 |url-status=dead}}\n" },
	{ "a copy that does not tell its day", ACCESS_GONE, 404, "", "https://perma.cc/AB12-CD34", "perma.cc", "|work=s.example}}{{dead link}}\n" },
	{ "a day that the calendar has not", ACCESS_GONE, 404, "", "https://web.archive.org/web/20240231093000/https://s.example/", "archive.org", "|work=s.example}}{{dead link}}\n" },
	{ "an archive's list of copies", ACCESS_GONE, 404, "", "https://web.archive.org/web/20240312093000*/https://s.example/", "archive.org", "|work=s.example}}{{dead link}}\n" },
	{ "a copy of nothing", ACCESS_GONE, 404, "", "https://web.archive.org/web/20240312093000/", "archive.org", "|work=s.example}}{{dead link}}\n" },
	{ "another outlet's page is no copy", ACCESS_GONE, 404, "", "https://t.example/web/20240312093000/https://s.example/", "t.example", "|work=s.example}}{{dead link}}\n" },
	{ "what is markup is escaped", ACCESS_GONE, 404, "", "https://web.archive.org/web/20240312093000/https://s.example/?a=|b}}", "archive.org",
	  "|work=s.example |archive-url=https://web.archive.org/web/20240312093000/https://s.example/?a=%7Cb%7D%7D |archive-date=2024-03-12 |url-status=dead}}\n" },
};

static void cite(struct graph *g, int64_t source, uint32_t position, const char *href, enum cite_role role, uint32_t instead_of)
{
	struct store_citation c = { .article = 1, .is_linked = true, .source = source, .position = position,
	                            .href = span_of(href), .role = role, .instead_of = instead_of };

	assert_int_equal(graph_add_citation(g, &c), 0);
}

static struct graph *graph_of(const struct row *r)
{
	struct store_page article = { .id = 1, .url = SPAN("https://a.example/"), .outlet = SPAN("a.example"), .is_done = true },
	                  source = { .id = 2, .url = SPAN("https://s.example/"), .outlet = SPAN("s.example"), .title = SPAN("S"),
	                             .is_done = true, .fetched = SEEN, .access = r->access, .status = r->status,
	                             .wire.outlet = span_of(r->wire) };
	struct graph     *g;

	assert_int_equal(graph_new(&g, SPAN("en"), GRAPH_ALL), 0);
	assert_int_equal(graph_add_page(g, &article), 0);
	assert_int_equal(graph_add_page(g, &source), 0);
	if (r->copy) {
		struct store_page copy = { .id = 3, .url = SPAN("https://z.example/"), .outlet = span_of(r->copy_outlet), .title = SPAN("Z") };

		assert_int_equal(graph_add_page(g, &copy), 0);
	}
	cite(g, 2, 1, "https://s.example/", CITE_REFERENCE, 0);
	if (r->copy)
		cite(g, 3, 2, r->copy, CITE_ALTERNATIVE, 1);
	assert_int_equal(graph_finish(g), 0);
	return g;
}

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct graph     *g = graph_of(r);
	struct export_walk w = export_walk_graph(g);
	char             *text = NULL, *end;
	size_t            len;
	FILE             *out = open_memstream(&text, &len);

	assert_non_null(out);
	assert_int_equal(export_wikitext(&w, out), 0);
	assert_int_equal(fclose(out), 0);
	end = strchr(text, '\n');
	assert_non_null(end);
	end[1] = '\0';
	assert_memory_equal(text, "{{cite news |title=S |url=https://s.example/ ", 45);
	assert_string_equal(text + 45, r->want);
	free(text);
	graph_free(g);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows)];

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	return _cmocka_run_group_tests("works", tests, COUNT(tests), NULL, NULL);
}
