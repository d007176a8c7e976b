/*
 * Memory runs out at the n-th allocation, for each n: the rooms that keep
 * tables say -ENOMEM, keep what they had, and leak nothing.
 */

#include "support/failmalloc.h"

#include "../../src/base/arena.c"
#include "../../src/base/buf.c"
#include "../../src/access/rules_read.c"
#include "../../src/frontier/frontier.c"
#include "../../src/crawl/origins.c"
#include "../../src/crawl/queue.c"
#include "../../src/graph/texts.c"
#include "../../src/graph/shares.c"
#include "../../src/graph/tally.c"
#include "../../src/graph/cited.c"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

/* Enough that the hash table doubles a few times, and the heap with it. */
#define HOSTS 700

static void drop_item(void *item)
{
	(void)item;
}

/* Whatever failed, each item that was taken comes out again. */
static int work_frontier(void)
{
	struct frontier *f = NULL;
	unsigned in = 0, out = 0;
	int      rc = frontier_new(&f, 0, 1, HOSTS * 2);

	for (unsigned i = 0; f && i < HOSTS; i++) {
		char name[16];
		int  len = snprintf(name, sizeof(name), "h%u.org", i);
		int  added = frontier_add(f, (struct span){ name, (size_t)len }, &rc);

		in += added == 0;
		rc = added ? added : rc;
		added = frontier_join(f, (struct span){ name, (size_t)len }, (struct span){ name, (size_t)len - 5 }, HOSTS);
		rc = added ? added : rc;
	}
	for (void *item; f; out++) {
		int64_t wait;

		if (frontier_next(f, 0, &item, &wait) != FRONTIER_ITEM)
			break;
	}
	assert_int_equal(in, out);
	frontier_free(f, drop_item);
	return rc;
}

static int work_origin(struct origins *all, unsigned i)
{
	char           text[32], robots[] = "User-agent: *\nDisallow: /a\n";
	int            len = snprintf(text, sizeof(text), "https://h%u.org/", i), rc;
	struct arena  *a = arena_new(65536);
	struct origin *o = NULL;
	struct url     u;

	rc = a ? url_parse(a, (struct span){ text, (size_t)len }, NULL, &u) : -ENOMEM;
	if (rc == 0)
		rc = (o = origin_get(all, &u)) ? origin_open(o) : -ENOMEM;
	if (rc == 0)
		rc = origin_take(all, o, FETCH_OK, i % 2 ? 200 : 503, span_of(robots), SPAN("Headwater"), 1);
	arena_free(a);
	return rc;
}

static int work_origins(void)
{
	struct origins all = { 0 };
	int rc = 0;

	for (unsigned i = 0; i < 40; i++) {
		int one = work_origin(&all, i);

		rc = one ? one : rc;
	}
	origins_free(&all);
	return rc;
}

static int work_buf(void)
{
	struct buf b;
	int    rc;

	buf_init(&b, 100000);
	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "%d ", i);
	rc = buf_status(&b);
	assert_true(rc || b.len == 3890);
	free(buf_take(&b, NULL));
	return rc;
}

static int work_arena(void)
{
	struct arena *a = arena_new((size_t)8 << 20);
	uint64_t     *items = NULL;
	size_t        n = 0, cap = 0;
	int           rc;

	if (!a)
		return -ENOMEM;
	for (uint64_t i = 0; i < 100000; i++) {
		uint64_t *item = arena_push(a, &items, &n, &cap, sizeof(*item));

		if (!item)
			break;
		*item = i;
	}
	for (size_t i = 0; i < n; i++)
		assert_int_equal(items[i], i);
	rc = arena_status(a);
	arena_free(a);
	return rc;
}

static int work_queue(void)
{
	struct queue q;
	int rc = queue_init(&q, 8);

	queue_free(&q);
	return rc;
}

static void frontier_survives(void **state)
{
	int rc;

	(void)state;
	FAIL_EACH(rc, work_frontier());
}

static void origins_survive(void **state)
{
	int rc;

	(void)state;
	FAIL_EACH(rc, work_origins());
}

static int work_rules(void)
{
	static const char text[] = "a.b\ttext\tKept for friends\tpaywalled\na.b\tmeta\tx=y\tfree\t-1\n"
	                           "c\tbody\tdoor\tblocked\n";
	struct access_rules      *rules = NULL;
	struct access_rules_error e;
	struct buf lines;
	int        rc;

	buf_init(&lines, ACCESS_RULES_BYTES_MAX);
	for (int i = 0; i < 600; i++)
		buf_str(&lines, text);
	rc = buf_status(&lines) ? buf_status(&lines) : access_rules_read(&rules, buf_view(&lines), &e);
	assert_int_equal(rc == 0, rules != NULL);
	access_rules_free(rules);
	buf_free(&lines);
	return rc;
}

static void rules_survive(void **state)
{
	int rc;

	(void)state;
	FAIL_EACH(rc, work_rules());
}

static int pass_group(const struct share_group *g, void *arg)
{
	(void)g;
	(void)arg;
	return 0;
}

static int pass_cited(const struct share_cited *c, const struct share_cited_totals *all, void *arg)
{
	(void)c;
	(void)all;
	(void)arg;
	return 0;
}

static int fill_shares(struct shares *s)
{
	static const struct cite_note note = { CITE_NOTE_PAYWALL, { "paywalled", 9 }, { "($)", 3 } };
	struct store_page pages[] = {
		{ .id = 1, .url = span_of("https://a.example/"), .outlet = span_of("a.example"), .lang = span_of("en") },
		{ .id = 2, .url = span_of("https://b.example/"), .outlet = span_of("b.example"), .lang = span_of("de") },
	};
	struct store_citation link = { .article = 1, .is_linked = true, .source = 2, .notes = { &note, 1 } };
	struct store_citation named = { .article = 1, .outlet = span_of("c.example") };
	int rc = shares_add_page(s, &pages[0]);

	rc = rc ? rc : shares_add_page(s, &pages[1]);
	rc = rc ? rc : shares_add_article(s, &pages[0]);
	for (int i = 0; rc == 0 && i < 100; i++)
		rc = shares_add_citation(s, i % 2 ? &link : &named);
	return rc ? rc : shares_finish(s);
}

static int work_shares(void)
{
	struct shares *s = NULL;
	int            rc = shares_new(&s, span_of("en"));

	rc = rc ? rc : fill_shares(s);
	for (enum share_scope scope = SHARE_RUN; rc == 0 && scope < SHARE_SCOPE_COUNT; scope++)
		rc = shares_each_group(s, scope, 0, pass_group, NULL);
	rc = rc ? rc : shares_each_cited(s, 0, pass_cited, NULL);
	shares_free(s);
	return rc;
}

static void shares_survive(void **state)
{
	int rc;

	(void)state;
	FAIL_EACH(rc, work_shares());
}

static void base_survives(void **state)
{
	int rc;

	(void)state;
	FAIL_EACH(rc, work_buf());
	FAIL_EACH(rc, work_arena());
	FAIL_EACH(rc, work_queue());
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(base_survives),
		cmocka_unit_test(frontier_survives),
		cmocka_unit_test(origins_survive),
		cmocka_unit_test(rules_survive),
		cmocka_unit_test(shares_survive),
	};

	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
