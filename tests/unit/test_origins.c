/* What a fetch of robots.txt comes to (RFC 9309 section 2.3.1), and how much of it is kept. */

#include "../../src/crawl/origins.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static struct origin *origin_of(struct origin **table, struct arena *a, const char *text)
{
	struct url u;

	assert_int_equal(url_parse(a, span_of(text), NULL, &u), 0);
	return origin_get(table, &u);
}

static void an_origin_is_scheme_host_and_port(void **state)
{
	static const struct { const char *url, *name, *host; } rows[] = {
		{ "https://a.org/x?y", "https://a.org:443", "a.org" },
		{ "https://A.ORG:443/z", "https://a.org:443", "a.org" },
		{ "http://a.org/", "http://a.org:80", "a.org" },
		{ "https://a.org./", "https://a.org:443", "a.org" },
		{ "http://a.org:8080/", "http://a.org:8080", "a.org" },
		{ "http://[2001:DB8::1]/", "http://[2001:db8::1]:80", "[2001:db8::1]" },
		{ "https://user:secret@b.org/", "https://b.org:443", "b.org" },
		{ "https://b\xC3\xBC" "cher.example/", "https://xn--bcher-kva.example:443", "xn--bcher-kva.example" },
	};
	struct origin *table = NULL, *o;
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		o = origin_of(&table, a, rows[i].url);
		assert_string_equal(o->name, rows[i].name);
		assert_true(span_eq(o->host, span_of(rows[i].host)));
		assert_int_equal(o->state, ORIGIN_NEW);
		assert_ptr_equal(origin_of(&table, a, rows[i].url), o);
		assert_int_equal(origin_reset(o), 0);
		assert_true(span_ends(o->url.href, SPAN("/robots.txt")));
		assert_true(span_eq(o->url.host, o->host));
	}
	assert_int_equal(HASH_COUNT(table), COUNT(rows) - 2);
	origins_free(&table);
	assert_null(table);
	arena_free(a);
}

/* The longest host that url takes. */
static void a_long_host_is_an_origin_too(void **state)
{
	char text[1100] = "https://";
	struct origin *table = NULL, *o;
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	for (size_t n = 8; n < 8 + 1020; n++)
		text[n] = n % 50 ? 'a' : '.';
	o = origin_of(&table, a, text);
	assert_non_null(o);
	assert_int_equal(origin_reset(o), 0);
	origins_free(&table);
	arena_free(a);
}

static const struct row {
	const char *name;
	enum fetch_outcome outcome;
	int         status;
	const char *body;
	enum origin_state want;
	enum fetch_outcome want_outcome;
	bool        allows;   /* ORIGIN_KNOWN: /private/x */
	const char *why;
} rows[] = {
	{ "200: its rules", FETCH_OK, 200, "User-agent: *\nDisallow: /private", ORIGIN_KNOWN, 0, false, "" },
	{ "200: rules for others", FETCH_OK, 200, "User-agent: x\nDisallow: /", ORIGIN_KNOWN, 0, true, "" },
	{ "206 is 2xx", FETCH_OK, 206, "User-agent: *\nDisallow: /", ORIGIN_KNOWN, 0, false, "" },
	{ "too big: what came counts", FETCH_TOO_BIG, 200, "User-agent: *\nDisallow: /", ORIGIN_KNOWN, 0, false, "" },
	{ "an image: no rules", FETCH_SKIPPED, 200, "\x89PNG", ORIGIN_KNOWN, 0, true, "" },
	{ "404: all is allowed", FETCH_OK, 404, "User-agent: *\nDisallow: /", ORIGIN_KNOWN, 0, true, "" },
	{ "401 and 403 too", FETCH_OK, 403, "", ORIGIN_KNOWN, 0, true, "" },
	{ "too many redirects", FETCH_OK, 302, "", ORIGIN_KNOWN, 0, true, "" },
	{ "429: not now", FETCH_OK, 429, "", ORIGIN_DENIED, FETCH_ROBOTS, false, "robots.txt answered 429, so nothing may be asked" },
	{ "503: nothing may be asked", FETCH_OK, 503, "", ORIGIN_DENIED, FETCH_ROBOTS, false, "robots.txt answered 503, so nothing may be asked" },
	{ "999", FETCH_OK, 999, "", ORIGIN_DENIED, FETCH_ROBOTS, false, "robots.txt answered 999, so nothing may be asked" },
	{ "no such host", FETCH_NO_HOST, 0, "", ORIGIN_DENIED, FETCH_NO_HOST, false, "robots.txt: no such host" },
	{ "timed out", FETCH_TIMEOUT, 0, "", ORIGIN_DENIED, FETCH_TIMEOUT, false, "robots.txt: timed out" },
	{ "broken off though the status came", FETCH_RESET, 200, "User-agent: *\nAllow: /", ORIGIN_DENIED, FETCH_RESET, false, "robots.txt: connection broken off" },
	{ "private", FETCH_PRIVATE, 0, "", ORIGIN_DENIED, FETCH_PRIVATE, false, "robots.txt: private address refused" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct origin *table = NULL, *o;
	struct arena  *a = arena_new(1 << 20);

	o = origin_of(&table, a, "https://a.org/");
	assert_int_equal(origin_reset(o), 0);
	o->tries = 2;
	assert_int_equal(origin_take(o, r->outcome, r->status, span_of(r->body), SPAN("Headwater"), 77), 0);
	assert_int_equal(o->state, r->want);
	assert_int_equal(o->fetched, 77);
	assert_int_equal(o->tries, 0);
	assert_true(span_eq(o->why, span_of(r->why)));
	if (r->want == ORIGIN_DENIED)
		assert_int_equal(o->outcome, r->want_outcome);
	else
		assert_int_equal(!o->rules || robots_allows(o->rules, SPAN("/private/x"), NULL), r->allows);

	/* a day later: nothing of it is left */
	assert_int_equal(origin_reset(o), 0);
	assert_null(o->rules);
	assert_int_equal(o->why.len, 0);
	origins_free(&table);
	arena_free(a);
}

/* The largest robots.txt that is read must not break the arena's ceiling. */
static void the_worst_rules_fit(void **state)
{
	struct origin *table = NULL, *o;
	struct arena  *a = arena_new(1 << 20);
	struct buf     body;

	(void)state;
	buf_init(&body, ROBOTS_MAX * 2);
	buf_str(&body, "User-agent: *\n");
	while (body.len < ROBOTS_MAX)
		buf_str(&body, "Allow:%\n");
	o = origin_of(&table, a, "https://a.org/");
	assert_int_equal(origin_reset(o), 0);
	assert_int_equal(origin_take(o, FETCH_OK, 200, buf_view(&body), SPAN("Headwater"), 1), 0);
	assert_int_equal(o->state, ORIGIN_KNOWN);
	buf_free(&body);
	origins_free(&table);
	arena_free(a);
}

/* --- what is kept ---------------------------------------------------------------- */

static struct origin *nth_origin(struct origin **table, struct arena *a, unsigned n)
{
	char text[64];

	arena_reset(a);
	snprintf(text, sizeof(text), "https://sub%u.example.org/", n);
	return origin_of(table, a, text);
}

/* A stranger with a subdomain for each link does not fill the memory; who is waited for stays. */
static void the_oldest_are_forgotten(void **state)
{
	struct origin *table = NULL, *asked, *o;
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	asked = nth_origin(&table, a, 0);
	asked->state = ORIGIN_ASKED;
	for (unsigned i = 1; i < 30000; i++) {
		o = nth_origin(&table, a, i);
		assert_non_null(o);
		o->state = ORIGIN_KNOWN;
	}
	assert_true(HASH_COUNT(table) < 15000);
	assert_ptr_equal(nth_origin(&table, a, 0), asked);
	assert_ptr_equal(nth_origin(&table, a, 29999), o);   /* the newest is there */
	assert_int_equal(nth_origin(&table, a, 1)->state, ORIGIN_NEW);  /* the oldest begins anew */
	origins_free(&table);
	arena_free(a);
}

static void large_rules_count(void **state)
{
	struct origin *table = NULL, *o;
	struct arena  *a = arena_new(1 << 20);
	size_t bytes = 0;

	(void)state;
	for (unsigned i = 0; i < 1000; i++) {
		o = nth_origin(&table, a, i);
		assert_int_equal(origin_reset(o), 0);
		assert_non_null(arena_alloc(o->arena, (size_t)1 << 20));  /* never touched: costs nothing here */
		o->state = ORIGIN_KNOWN;
	}
	for (o = table; o; o = o->hh.next)
		bytes += arena_used(o->arena);
	assert_true(bytes < (size_t)200 << 20);
	origins_free(&table);
	arena_free(a);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 5] = {
		cmocka_unit_test(an_origin_is_scheme_host_and_port),
		cmocka_unit_test(a_long_host_is_an_origin_too),
		cmocka_unit_test(the_worst_rules_fit),
		cmocka_unit_test(the_oldest_are_forgotten),
		cmocka_unit_test(large_rules_count),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[5 + i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("origins", tests, NULL, NULL);
}
