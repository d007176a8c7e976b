/* How long a host is left alone after a try in vain, and what counts as one. */

#include "../../src/crawl/network.h"
#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct row {
	const char *name;
	enum fetch_outcome outcome;
	int  status;
	bool page, robots;  /* may pass, for a page and for robots.txt */
} rows[] = {
	{ "200", FETCH_OK, 200, false, false },
	{ "404", FETCH_OK, 404, false, false },
	{ "403", FETCH_OK, 403, false, false },
	{ "429", FETCH_OK, 429, true, true },
	{ "500", FETCH_OK, 500, false, true },
	{ "501", FETCH_OK, 501, false, true },
	{ "502", FETCH_OK, 502, true, true },
	{ "503", FETCH_OK, 503, true, true },
	{ "504", FETCH_OK, 504, true, true },
	{ "505", FETCH_OK, 505, false, true },
	{ "reset", FETCH_RESET, 0, true, true },
	{ "timeout", FETCH_TIMEOUT, 0, false, true },
	{ "refused", FETCH_REFUSED, 0, false, true },
	{ "no such host", FETCH_NO_HOST, 0, false, false },
	{ "TLS", FETCH_TLS, 0, false, false },
	{ "private", FETCH_PRIVATE, 0, false, false },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct fetch_response res = { .outcome = r->outcome, .status = r->status };

	assert_int_equal(manners_may_pass(&res), r->page);
	assert_int_equal(manners_may_pass_for_robots(&res), r->robots);
}

/* 1, 2, 4 s, and up to half on top by chance; never more than some 90 s. */
static void pauses_double(void **state)
{
	struct fetch_response res = { .outcome = FETCH_RESET };

	(void)state;
	for (uint64_t seed = 0; seed < 1000; seed++) {
		for (unsigned tries = 0; tries < 20; tries++) {
			int64_t least = 1000 << (tries < 6 ? tries : 6);
			int64_t ms = manners_pause_ms(&res, tries, seed);

			assert_in_range(ms, least, least * 3 / 2);
		}
	}
}

/* Hosts that failed together are not asked again together. */
static void pauses_are_spread(void **state)
{
	struct fetch_response res = { .outcome = FETCH_RESET };
	unsigned n[5] = { 0 };

	(void)state;
	for (uint64_t seed = 0; seed < 1000; seed++)
		n[(manners_pause_ms(&res, 0, seed) - 1000) / 100]++;
	for (size_t i = 0; i < COUNT(n); i++)
		assert_in_range(n[i], 150, 250);
}

/* What the host asks for is the least; it is no reason to be quicker. */
static void retry_after_is_the_least(void **state)
{
	static const struct { const char *headers; unsigned tries; int64_t least, most; } asks[] = {
		{ "Retry-After: 20\n", 0, 20000, 20000 },
		{ "retry-after: 0\n", 0, 1000, 1500 },
		{ "Retry-After: 1\n", 3, 8000, 12000 },
		{ "Retry-After: soon\n", 1, 2000, 3000 },
		{ "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\n", 0, 1000, 1500 },
		{ "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT\n", 0, 86400000, 86400000 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(asks); i++) {
		struct fetch_response res = { .outcome = FETCH_OK, .status = 503 };

		buf_init(&res.headers, 1000);
		buf_str(&res.headers, asks[i].headers);
		assert_in_range(manners_pause_ms(&res, asks[i].tries, 7), asks[i].least, asks[i].most);
		buf_free(&res.headers);
	}
}

/* A hold comes back for as long as it lasts, unless a clock that was wrong wrote it. */
static void holds_are_recalled(void **state)
{
	struct origin o = { 0 };
	int64_t       now = clock_wall();

	(void)state;
	manners_recall(&o, 0);
	assert_int_equal(o.held_until, 0);
	manners_recall(&o, now - 5);
	assert_int_equal(o.held_until, 0);
	manners_recall(&o, now + 10 * 86400);
	assert_int_equal(o.held_until, 0);
	manners_recall(&o, now + 100);
	assert_in_range(o.held_until - clock_mono_ms(), 98000, 100000);
	manners_recall(&o, now + 50);  /* what is known by now is longer */
	assert_in_range(o.held_until - clock_mono_ms(), 98000, 100000);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 4] = {
		cmocka_unit_test(pauses_double),
		cmocka_unit_test(pauses_are_spread),
		cmocka_unit_test(retry_after_is_the_least),
		cmocka_unit_test(holds_are_recalled),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[4 + i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("manners", tests, NULL, NULL);
}
