/*
 * Lists, feeds and sitemaps: fixtures/sources/lists.tsv, each fixtures/feeds/X
 * with what is wanted in X.want, and the ceilings.
 */

#include "rows.h"
#include "sources.h"
#include "base/buf.h"

#include <dirent.h>

static const char *const kinds[] = { "none", "lines", "csv", "jsonl", "feed", "sitemap", "index" };

static int show(const struct source *s, void *arg)
{
	struct buf *out = arg;

	if (s->wrong)
		buf_printf(out, "|%u ! %s: %.*s", (unsigned)s->line, s->wrong, SPAN_FMT(s->text));
	else
		buf_printf(out, "|%u %.*s", (unsigned)s->line, SPAN_FMT(s->text));
	assert_true(s->wrong || s->text.ptr[s->text.len] == '\0');
	return 0;
}

/* All that there is to know, '|' between. */
static void read_all(struct arena *a, struct span bytes, struct span name, struct span column,
                     struct span base, struct buf *out)
{
	struct sources_options o = { .column = column };
	struct sources_report  report;
	struct url         u;
	struct span        text;
	enum sources_kind  kind;
	int                rc;

	assert_int_equal(sources_text(a, bytes, SPAN(""), SOURCES_LIST_MAX, &text), 0);
	kind = sources_kind(text, name, column);
	buf_str(out, kinds[kind]);
	if (base.len && url_parse(a, base, NULL, &u) == 0)
		o.base = &u;
	rc = sources_read(a, kind, text, &o, show, out, &report);
	assert_in_range(rc, 0, SOURCES_NO_COLUMN);
	if (rc == SOURCES_NO_COLUMN)
		buf_printf(out, "|columns %.*s", SPAN_FMT(report.columns));
	if (report.broken)
		buf_printf(out, "|broken at %u: %s", (unsigned)report.broken_line, report.broken);
	if (report.limit)
		buf_printf(out, "|limit %s", report.limit);
	assert_int_equal(buf_status(out), 0);
}

static void list_holds(void **state)
{
	const struct row *r = *state;
	struct span   column = span_eq(r->column[1], SPAN("-")) ? SPAN("") : r->column[1];
	struct arena *a = arena_new((size_t)4 << 20);
	struct buf    out;

	buf_init(&out, (size_t)1 << 20);
	read_all(a, r->column[2], r->column[0], column, SPAN(""), &out);
	assert_span(buf_view(&out), r->column[3]);
	buf_free(&out);
	arena_free(a);
}

/* --- files ------------------------------------------------------------------- */

static void load(const char *path, struct buf *out)
{
	char   block[4096];
	size_t n;
	FILE  *f = fopen(path, "rb");

	buf_init(out, (size_t)1 << 20);
	assert_non_null(f);
	while ((n = fread(block, 1, sizeof(block), f)))
		buf_add(out, block, n);
	fclose(f);
}

static void feed_holds(void **state)
{
	char          path[512];
	struct arena *a = arena_new((size_t)16 << 20);
	struct buf    bytes, want, got;

	buf_init(&got, (size_t)1 << 20);
	snprintf(path, sizeof(path), "fixtures/feeds/%s", (const char *)*state);
	load(path, &bytes);
	snprintf(path, sizeof(path), "fixtures/feeds/%s.want", (const char *)*state);
	load(path, &want);
	read_all(a, buf_view(&bytes), SPAN(""), SPAN(""), SPAN("https://base.example/feed"), &got);
	buf_byte(&got, '|');
	for (size_t i = 0; i < got.len; i++)
		if (got.ptr[i] == '|')
			got.ptr[i] = '\n';
	assert_span(buf_view(&got), buf_view(&want));
	buf_free(&bytes);
	buf_free(&want);
	buf_free(&got);
	arena_free(a);
}

static void add_feeds(void)
{
	struct dirent **names;
	int n = scandir("fixtures/feeds", &names, NULL, alphasort);

	assert_true(n > 0);
	for (int i = 0; i < n; i++) {
		struct span name = span_of(names[i]->d_name);

		if (name.ptr[0] != '.' && !span_ends(name, SPAN(".want")))
			rows_tests[n_rows++] = (struct CMUnitTest){ names[i]->d_name, feed_holds, NULL, NULL, names[i]->d_name };
	}
}

/* --- ceilings ------------------------------------------------------------------ */

static int count(const struct source *s, void *arg)
{
	*(uint32_t *)arg += !s->wrong;
	return 0;
}

static struct sources_report read_text(struct span text, uint32_t *n)
{
	struct arena *a = arena_new((size_t)1 << 20);
	struct sources_options o = { .base = NULL };
	struct sources_report  report;

	*n = 0;
	assert_int_equal(sources_read(a, sources_kind(text, SPAN(""), SPAN("")), text, &o, count, n, &report), 0);
	arena_free(a);
	return report;
}

static void entries_are_counted(void **state)
{
	struct buf  b;
	uint32_t    n;
	struct sources_report report;

	(void)state;
	buf_init(&b, (size_t)64 << 20);
	buf_str(&b, "<urlset>");
	for (unsigned i = 0; i < SOURCES_ENTRIES_MAX; i++)
		buf_printf(&b, "<url><loc>https://a.example/%u</loc></url>", i);
	buf_str(&b, "<url><loc>https://a.example/more</loc></url></urlset>");
	report = read_text(buf_view(&b), &n);
	assert_int_equal(n, SOURCES_ENTRIES_MAX);
	assert_string_equal(report.limit, "entries");
	assert_null(report.broken);
	buf_free(&b);
}

static void nesting_is_counted(void **state)
{
	struct buf  b;
	uint32_t    n;
	struct sources_report report;

	(void)state;
	buf_init(&b, (size_t)64 << 20);
	buf_str(&b, "<rss><item><link>https://a.example/</link></item>");
	for (unsigned i = 0; i < 100000; i++)
		buf_str(&b, "<x>");
	report = read_text(buf_view(&b), &n);
	assert_int_equal(n, 1);
	assert_string_equal(report.limit, "depth");
	buf_free(&b);
}

static void a_long_address_is_wrong(void **state)
{
	struct buf  b;
	uint32_t    n;

	(void)state;
	buf_init(&b, (size_t)64 << 20);
	buf_str(&b, "<rss><item><guid>https://a.example/guid</guid><link>https://a.example/");
	for (unsigned i = 0; i < URL_MAX; i++)
		buf_byte(&b, 'x');
	buf_str(&b, "</link></item><item><link>https://a.example/</link></item></rss>");
	read_text(buf_view(&b), &n);
	assert_int_equal(n, 1);
	buf_free(&b);
}

/* 48 MiB of one comment, one attribute, one text; entity names; quotes: each must be read in one go. */
static void one_token_is_read_once(void **state)
{
	static const char *const starts[] = { "<rss><!-- ", "<rss a=\"", "<rss><title>", "<rss><title><![CDATA[", "title,url\n\"" };
	uint32_t n;

	(void)state;
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		struct buf b;

		buf_init(&b, (size_t)64 << 20);
		buf_str(&b, starts[i]);
		while (b.len < (size_t)48 << 20)
			buf_str(&b, "the quick brown fox jumps over the lazy dog; ");
		read_text(buf_view(&b), &n);
		assert_int_equal(n, 0);
		buf_free(&b);
	}
}

static int stop_at_once(const struct source *s, void *arg)
{
	(void)s;
	(void)arg;
	return -7;
}

static void what_the_callback_says_is_returned(void **state)
{
	static const char *const texts[] = {
		"https://a.example/\nhttps://b.example/", "url\na.example/\nb.example/", "{\"url\":\"a\"}\n{\"url\":\"b\"}",
		"<rss><item><link>https://a.example/</link></item><item/></rss>",
		"{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"url\":\"https://a.example/\"},{}]}",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct arena *a = arena_new((size_t)1 << 20);
		struct sources_options o = { .base = NULL };
		struct sources_report  report;
		struct span text = span_of(texts[i]);

		assert_int_equal(sources_read(a, sources_kind(text, SPAN(""), SPAN("")), text, &o, stop_at_once, NULL, &report), -7);
		arena_free(a);
	}
}

int main(void)
{
	rows_add("fixtures/sources/lists.tsv", list_holds);
	add_feeds();
	rows_add_test("a feed gives 50,000 entries", entries_are_counted);
	rows_add_test("nesting ends the reading", nesting_is_counted);
	rows_add_test("a long address is wrong, and only that", a_long_address_is_wrong);
	rows_add_test("one token of 48 MiB", one_token_is_read_once);
	rows_add_test("the callback's word is returned", what_the_callback_says_is_returned);
	return rows_run("sources");
}
