/* The clocks, and dates in text at the edges of what a server may claim. */

#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct row {
	const char *name;
	int64_t     epoch;
	const char *want;
} rows[] = {
	{ "the epoch", 0, "1970-01-01T00:00:00Z" },
	{ "a leap day", 951782400, "2000-02-29T00:00:00Z" },
	{ "past 32 bits", 4294967296, "2106-02-07T06:28:16Z" },
	{ "before the epoch", -1, "1969-12-31T23:59:59Z" },
	{ "the year 10000", 253402300800, "10000-01-01T00:00:00Z" },
	{ "no year that a machine knows", INT64_MAX, "" },
	{ "nor this one", INT64_MIN, "" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	char out[CLOCK_ISO_LEN];

	memset(out, 'x', sizeof(out));
	clock_iso(r->epoch, out);
	assert_string_equal(out, r->want);
}

static void the_last_year_fits(void **state)
{
	char out[CLOCK_ISO_LEN];

	(void)state;
	clock_iso(67767976233532799, out);
	assert_string_equal(out, "2147483647-12-31T23:59:59Z");
	clock_iso(67768036191676799, out);  /* the last that gmtime() knows, whatever it makes of it */
	assert_true(strlen(out) < sizeof(out));
}

static void sleeps_and_moves_on(void **state)
{
	int64_t before = clock_mono_ms();

	(void)state;
	clock_sleep_ms(30);
	assert_true(clock_mono_ms() - before >= 29);
	clock_sleep_ms(-5);  /* no time at all */
	clock_sleep_ms(0);
	assert_true(clock_mono_ms() - before < 5000);
	assert_true(clock_wall() > 1700000000);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 2] = {
		cmocka_unit_test(the_last_year_fits),
		cmocka_unit_test(sleeps_and_moves_on),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[2 + i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
