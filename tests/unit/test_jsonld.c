/* JSON-LD: mending, finding the article's node, what it declares. */

#include "unescape.h"
#include "base/arena.h"
#include "base/buf.h"
#include "../../src/page/json_mend.h"
#include "../../src/page/jsonld.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define ROWS_MAX 128
#define FIELDS   6

struct row {
	struct span field[FIELDS];
	size_t      n;
};

static struct arena     *arena;
static struct row        rows[ROWS_MAX];
static struct CMUnitTest tests[ROWS_MAX + 8];

static const char *tri_name(enum page_tri tri)
{
	return tri == PAGE_YES ? "yes" : tri == PAGE_NO ? "no" : "unsaid";
}

static void assert_span(struct span got, struct span want)
{
	if (!span_eq(got, want))
		fail_msg("got \"%.*s\", want \"%.*s\"", SPAN_FMT(got), SPAN_FMT(want));
}

static void check_parts(const struct page_declared *d, struct span want)
{
	struct buf got;

	buf_init(&got, 4096);
	for (size_t i = 0; i < d->n_parts; i++)
		buf_printf(&got, "%s%.*s=%s", i ? "," : "", SPAN_FMT(d->parts[i].selector),
		           tri_name(d->parts[i].is_free));
	assert_span(buf_view(&got), want);
	buf_free(&got);
}

static void check_author(const struct jsonld *ld, struct span want)
{
	const struct ld_node *own = jsonld_article(ld);
	const cJSON          *author = own ? jsonld_get(ld, own->object, "author") : NULL;

	if (!span_eq(want, SPAN("-")))
		assert_span(jsonld_get_text(ld, author, "name"), want);
}

static void script_is_read(void **state)
{
	const struct row    *r = *state;
	struct jsonld       *ld = arena_zalloc(arena, 1, sizeof(*ld));
	struct ld_hints      hints = { .titles = { { NULL, 0 } } };
	struct page_declared d = { .n_parts = 0 };

	assert_int_equal(r->n, FIELDS);
	assert_int_equal(jsonld_open(ld, &r->field[1], 1), 0);
	jsonld_rank(ld, &hints);
	assert_int_equal(jsonld_declared(arena, ld, &d), 0);
	check_author(ld, r->field[5]);
	jsonld_close(ld);
	assert_span(d.type, r->field[2]);
	assert_string_equal(tri_name(d.is_free), r->field[3].ptr);
	check_parts(&d, r->field[4]);
}

static void rest_is_declared(void **state)
{
	struct span text = SPAN("{\"@type\":\"NewsArticle\",\"wordCount\":\"812\","
		"\"articleBody\":\"<p>One &amp; two.</p><p>Three.</p>\",\"hasPart\":{\"isAccessibleForFree\":\"False\","
		"\"cssSelector\":\".x\"},\"potentialAction\":{\"a\":[{\"requiresSubscription\":\"true\"}]}}");
	struct jsonld       *ld = arena_zalloc(arena, 1, sizeof(*ld));
	struct ld_hints      hints = { .titles = { { NULL, 0 } } };
	struct page_declared d = { .n_parts = 0 };

	(void)state;
	assert_int_equal(jsonld_open(ld, &text, 1), 0);
	jsonld_rank(ld, &hints);
	assert_int_equal(jsonld_declared(arena, ld, &d), 0);
	jsonld_close(ld);
	assert_int_equal(d.words, 812);
	assert_span(d.article_body, SPAN("One & two.\nThree."));
	assert_true(d.requires_subscription);
	assert_span(d.snippet, SPAN("\"isAccessibleForFree\":\"False\""));
}

static void big_scripts_are_left_out(void **state)
{
	struct jsonld *ld = arena_zalloc(arena, 1, sizeof(*ld));
	struct span    texts[2] = { { NULL, PAGE_LD_MAX + 1 }, SPAN("{\"@type\":\"Article\"}") };
	char          *big = arena_zalloc(arena, 1, PAGE_LD_MAX + 1);

	(void)state;
	texts[0].ptr = big;
	assert_int_equal(jsonld_open(ld, texts, 2), 0);
	assert_true(ld->is_cut);
	assert_int_equal(ld->n_nodes, 1);
	jsonld_close(ld);
}

/* Each fills a megabyte; linear time, or the test's time bound is met. */
static void hostile_scripts_are_linear(void **state)
{
	static const char *const fill[] = {
		"[", "{\"a\":", "\"", "\" , ", "{", "]", "/*", "//", "<!--", "&quot;", "{\"a\":\"\\", "\\ud83d", ",",
		"{\"@type\":\"Article\"},", "[{\"@id\":\"x\"},{\"@type\":\"Article\",\"author\":{\"@id\":\"y\"}}],",
	};
	struct jsonld  *ld = arena_zalloc(arena, 1, sizeof(*ld));
	struct ld_hints hints = { .titles = { { NULL, 0 } } };
	struct buf      b;

	(void)state;
	buf_init(&b, PAGE_LD_MAX);
	for (size_t i = 0; i < sizeof(fill) / sizeof(fill[0]); i++) {
		struct page_declared d = { .n_parts = 0 };
		struct span          text;

		buf_clear(&b);
		buf_byte(&b, '[');
		while (b.len + 80 < PAGE_LD_MAX)
			buf_str(&b, fill[i]);
		text = buf_view(&b);
		assert_int_equal(jsonld_open(ld, &text, 1), 0);
		jsonld_rank(ld, &hints);
		assert_int_equal(jsonld_declared(arena, ld, &d), 0);
		jsonld_close(ld);
	}
	buf_free(&b);
}

static size_t read_rows(const char *path)
{
	FILE  *f = fopen(path, "r");
	char   line[4096];
	size_t n = 0;

	if (!f) {
		fprintf(stderr, "%s: cannot be read\n", path);
		exit(1);
	}
	while (n < ROWS_MAX && fgets(line, sizeof(line), f)) {
		struct row *r = &rows[n];
		struct span rest = span_of(line), piece;

		if (line[0] == '#' || line[0] == '\n')
			continue;
		rest.len -= span_ends(rest, SPAN("\n"));
		while (r->n < FIELDS && span_cut(&rest, '\t', &piece))
			r->field[r->n++] = unescape(arena, piece);
		tests[n++] = (struct CMUnitTest){ r->field[0].ptr, script_is_read, NULL, NULL, r };
	}
	fclose(f);
	return n;
}

int main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(rest_is_declared), cmocka_unit_test(big_scripts_are_left_out),
		cmocka_unit_test(hostile_scripts_are_linear),
	};
	size_t n;
	int    rc;

	arena = arena_new((size_t)64 << 20);
	n = read_rows("fixtures/page/jsonld.tsv");
	memcpy(tests + n, more, sizeof(more));
	rc = _cmocka_run_group_tests("jsonld", tests, n + sizeof(more) / sizeof(more[0]), NULL, NULL);
	arena_free(arena);
	return rc;
}
