/* What lies upstream of some articles: which pages, how far away, whose citations. */

#include "unit/store_fixture.h"

#include "../../src/cli/upstream.h"

#include <errno.h>
#include <limits.h>

/* a and b share c; c cites a back, and d; e is nobody's business. */
static const struct answer web[] = {
	{ .url = "https://a.example/", .title = "A", .n_cites = 2, .cites = { "https://c.example/", "https://c.example/" } },
	{ .url = "https://b.example/", .title = "B", .n_cites = 1, .cites = { "https://c.example/" } },
	{ .url = "https://c.example/", .title = "C", .n_cites = 2, .cites = { "https://a.example/", "https://d.example/" } },
	{ .url = "https://e.example/", .title = "E", .n_cites = 1, .cites = { "https://d.example/" } },
};

static struct store *filled(void)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 3);

	for (size_t i = 0; i < COUNT(web); i++) {
		struct answer a = web[i];

		a.key = a.final = a.url;
		a.status = 200;
		assert_int_equal(store_add_article(s, run, span_of(a.url), SPAN("example"), (uint32_t)i + 1), 0);
		save(s, run, page_of(s, a.url), 0, 3, &a, 10);
	}
	assert_int_equal(store_commit(s), 0);
	return s;
}

static int on_page(const struct store_page *p, void *arg)
{
	struct dump *d = arg;

	dump_add(d, "%c%d ", p->url.ptr[strlen("https://")], p->depth);
	return 0;
}

static int on_citation(const struct store_citation *c, void *arg)
{
	struct dump *d = arg;

	dump_add(d, "%lld.%u ", (long long)c->article, (unsigned)c->position);
	return 0;
}

static const struct row {
	const char *name, *articles;
	int         depth;
	const char *pages;
	size_t      n_citations;
} rows[] = {
	{ "all that is upstream, circles included", "a", INT_MAX, "a0 c1 d2 ", 4 },
	{ "its own sources alone, and not their citations", "a", 1, "a0 c1 ", 2 },
	{ "two articles, and the nearest counts", "ab", INT_MAX, "a0 b0 c1 d2 ", 5 },
	{ "an article that is another's source", "ac", INT_MAX, "a0 c0 d1 ", 4 },
	{ "one that is named twice", "aa", 1, "a0 c1 ", 2 },
	{ "one that cites nothing", "d", INT_MAX, "d0 ", 0 },
};

static int by_letter(const void *a, const void *b)
{
	return memcmp(a, b, 3);
}

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct store     *s = filled();
	struct upstream  *u;
	struct dump       pages = { .len = 0 }, citations = { .len = 0 };
	int64_t           ids[4];
	size_t            n = strlen(r->articles), n_citations = 0;

	for (size_t i = 0; i < n; i++) {
		char url[] = "https://?.example/";

		*strchr(url, '?') = r->articles[i];
		ids[i] = page_of(s, url);
	}
	assert_int_equal(upstream_new(&u, s, ids, n, r->depth), 0);
	assert_int_equal(upstream_each_page(u, on_page, &pages), 0);
	qsort(pages.text, pages.len / 3, 3, by_letter);
	assert_string_equal(pages.text, r->pages);
	assert_int_equal(upstream_each_citation(u, store_each_link, on_citation, &citations), 0);
	for (size_t i = 0; i < citations.len; i++)
		n_citations += citations.text[i] == ' ';
	assert_int_equal(n_citations, r->n_citations);
	assert_int_equal(upstream_page(u, page_of(s, "https://e.example/"), on_page, &pages), -EINVAL);
	upstream_free(u);
	store_close(s);
}

static void a_page_that_is_missing_is_said(void **state)
{
	struct store    *s = filled();
	struct upstream *u;
	struct dump      pages = { .len = 0 };

	(void)state;
	assert_int_equal(upstream_new(&u, s, (int64_t[]){ 987654 }, 1, INT_MAX), 0);
	assert_int_equal(upstream_each_page(u, on_page, &pages), -EINVAL);
	upstream_free(u);
	store_close(s);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 1] = { SCRATCH_TEST(a_page_that_is_missing_is_said) };

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[i + 1] = (struct CMUnitTest){ rows[i].name, row_holds, make_dir, drop_dir, (void *)&rows[i] };
	return _cmocka_run_group_tests("upstream", tests, COUNT(tests), NULL, NULL);
}
