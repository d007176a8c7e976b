/* What a fetch of robots.txt comes to (RFC 9309 section 2.3.1), and how much of it is kept. */

#include "../../src/crawl/origins.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static struct origin *origin_of(struct origins *all, struct arena *a, const char *text)
{
	struct url u;

	assert_int_equal(url_parse(a, span_of(text), NULL, &u), 0);
	return origin_get(all, &u);
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
	struct origins all = { 0 };
	struct origin *o;
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		o = origin_of(&all, a, rows[i].url);
		assert_string_equal(o->name, rows[i].name);
		assert_true(span_eq(o->host, span_of(rows[i].host)));
		assert_int_equal(o->state, ORIGIN_NEW);
		assert_ptr_equal(origin_of(&all, a, rows[i].url), o);
		assert_int_equal(origin_open(o), 0);
		assert_true(span_ends(o->url.href, SPAN("/robots.txt")));
		assert_true(span_eq(o->url.host, o->host));
	}
	assert_int_equal(HASH_COUNT(all.table), COUNT(rows) - 2);
	origins_free(&all);
	assert_null(all.table);
	arena_free(a);
}

/* The longest host that url takes. */
static void a_long_host_is_an_origin_too(void **state)
{
	char text[1100] = "https://";
	struct origins all = { 0 };
	struct origin *o;
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	for (size_t n = 8; n < 8 + 1020; n++)
		text[n] = n % 50 ? 'a' : '.';
	o = origin_of(&all, a, text);
	assert_non_null(o);
	assert_int_equal(origin_open(o), 0);
	origins_free(&all);
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
	struct origins all = { 0 };
	struct origin *o;
	struct arena  *a = arena_new(1 << 20);

	o = origin_of(&all, a, "https://a.org/");
	assert_int_equal(origin_open(o), 0);
	o->tries = 2;
	assert_int_equal(origin_take(&all, o, r->outcome, r->status, span_of(r->body), SPAN("Headwater"), 77), 0);
	assert_int_equal(o->state, r->want);
	assert_int_equal(o->fetched, 77);
	assert_int_equal(o->tries, 0);
	origin_close(o);
	if (r->want == ORIGIN_DENIED) {
		assert_int_equal(origin_outcome(o), r->want_outcome);
		assert_true(span_eq(origin_why(o, a), span_of(r->why)));
		assert_null(o->rules);
	} else {
		assert_int_equal(!o->rules || robots_allows(o->rules, SPAN("/private/x"), NULL), r->allows);
	}
	assert_true(origin_is_fresh(o, 77));
	assert_false(origin_is_fresh(o, 76));  /* it seems to come from the future */
	assert_true(origin_is_fresh(o, 77 + (r->want == ORIGIN_KNOWN ? 86400 : 1800)));
	assert_false(origin_is_fresh(o, 78 + (r->want == ORIGIN_KNOWN ? 86400 : 1800)));
	origins_free(&all);
	arena_free(a);
}

/* The largest robots.txt that is read must not break the arena's ceiling. */
static void the_worst_rules_fit(void **state)
{
	struct origins all = { 0 };
	struct origin *o;
	struct arena  *a = arena_new(1 << 20);
	struct buf     body;

	(void)state;
	buf_init(&body, ROBOTS_MAX * 2);
	buf_str(&body, "User-agent: *\n");
	while (body.len < ROBOTS_MAX)
		buf_str(&body, "Allow:%\n");
	o = origin_of(&all, a, "https://a.org/");
	assert_int_equal(origin_open(o), 0);
	assert_int_equal(origin_take(&all, o, FETCH_OK, 200, buf_view(&body), SPAN("Headwater"), 1), 0);
	assert_int_equal(o->state, ORIGIN_KNOWN);
	buf_free(&body);
	origins_free(&all);
	arena_free(a);
}

/* --- what is kept ---------------------------------------------------------------- */

static struct origin *nth_origin(struct origins *all, struct arena *a, unsigned n)
{
	char text[64];

	arena_reset(a);
	snprintf(text, sizeof(text), "https://sub%u.example.org/", n);
	return origin_of(all, a, text);
}

/* What they say that they take. */
static size_t bytes_of(const struct origins *all)
{
	size_t bytes = 0;

	for (const struct origin *o = all->table; o; o = o->hh.next)
		bytes += o->bytes;
	return bytes;
}

/* A stranger with a subdomain for each link does not fill the memory; who is waited for stays. */
static void the_oldest_are_forgotten(void **state)
{
	struct origins all = { 0 };
	struct origin *asked, *o;
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	asked = nth_origin(&all, a, 0);
	asked->state = ORIGIN_ASKED;
	for (unsigned i = 1; i < 100000; i++) {
		o = nth_origin(&all, a, i);
		assert_non_null(o);
		o->state = ORIGIN_KNOWN;
	}
	assert_true(all.bytes <= ((size_t)16 << 20) + 1000);
	assert_int_equal(all.bytes, bytes_of(&all));
	assert_true(HASH_COUNT(all.table) > 20000);
	assert_ptr_equal(nth_origin(&all, a, 0), asked);
	assert_ptr_equal(nth_origin(&all, a, 99999), o);   /* the newest is there */
	assert_int_equal(nth_origin(&all, a, 1)->state, ORIGIN_NEW);  /* the oldest begins anew */
	origins_free(&all);
	arena_free(a);
}

/* Rules are kept packed, and count; a thousand of the largest do not fill the memory either. */
static void large_rules_count(void **state)
{
	struct origins all = { 0 };
	struct origin *o;
	struct arena  *a = arena_new(1 << 20);
	struct buf     body;

	(void)state;
	buf_init(&body, ROBOTS_MAX);
	buf_str(&body, "User-agent: *\n");
	for (unsigned i = 0; i < 2000; i++)
		buf_printf(&body, "Disallow: /a/section/of/the/site/%u\n", i);
	for (unsigned i = 0; i < 300; i++) {
		o = nth_origin(&all, a, i);
		assert_int_equal(origin_take(&all, o, FETCH_OK, 200, buf_view(&body), SPAN("Headwater"), 1), 0);
		assert_true(o->bytes < 4 * body.len);
		assert_int_equal(all.bytes, bytes_of(&all));
		assert_false(robots_allows(o->rules, SPAN("/a/section/of/the/site/1999"), NULL));
	}
	assert_true(all.bytes < (size_t)17 << 20);
	assert_true(HASH_COUNT(all.table) < 100);
	buf_free(&body);
	origins_free(&all);
	arena_free(a);
}

/* Most hosts of the web have a few rules, or none. */
static void an_origin_is_small(void **state)
{
	struct origins all = { 0 };
	struct arena  *a = arena_new(1 << 20);

	(void)state;
	for (unsigned i = 0; i < 1000; i++) {
		struct origin *o = nth_origin(&all, a, i);

		assert_int_equal(origin_open(o), 0);
		assert_int_equal(origin_take(&all, o, FETCH_OK, i % 2 ? 404 : 200, SPAN("User-agent: *\nDisallow: /a\n"),
		                             SPAN("Headwater"), 1), 0);
		origin_close(o);
		assert_null(o->arena);
	}
	assert_true(all.bytes < 1000 * 500);
	origins_free(&all);
	arena_free(a);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 6] = {
		cmocka_unit_test(an_origin_is_scheme_host_and_port),
		cmocka_unit_test(a_long_host_is_an_origin_too),
		cmocka_unit_test(the_worst_rules_fit),
		cmocka_unit_test(the_oldest_are_forgotten),
		cmocka_unit_test(large_rules_count),
		cmocka_unit_test(an_origin_is_small),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[6 + i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("origins", tests, NULL, NULL);
}
