/* How far a run is, in words that fit; and how fast it goes. */

#include "../../src/cli/progress.h"
#include "../../src/cli/text.h"
#include "../../src/crawl/pace.h"
#include "base/log.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct row {
	const char *name;
	struct crawl_progress p;
	size_t      columns;
	const char *want;
} rows[] = {
	{ "nothing yet", { .left_ms = -1 }, 0, "0/0 pages, 0.0/s, 0 hosts waiting" },
	{ "all of it", { .done = 12, .known = 40, .per_second = 3.14, .left_ms = 9200, .hosts_waiting = 7,
	                 .by_access = { [ACCESS_FREE] = 8, [ACCESS_PAYWALLED] = 4 } }, 0,
	  "12/40 pages, 3.1/s, about 9 s left, 7 hosts waiting, 8 free, 4 paywalled" },
	{ "the last column stays free", { .done = 12, .known = 40, .left_ms = -1 }, 35,
	  "12/40 pages, 0.0/s" },
	{ "one host", { .done = 1, .known = 2, .per_second = 1, .left_ms = 0, .hosts_waiting = 1 }, 0,
	  "1/2 pages, 1.0/s, 1 host waiting" },
	{ "minutes", { .left_ms = 100000 }, 0, "0/0 pages, 0.0/s, about 2 min left, 0 hosts waiting" },
	{ "hours", { .left_ms = 12000000 }, 0, "0/0 pages, 0.0/s, about 3 h 20 min left, 0 hosts waiting" },
	{ "days", { .left_ms = 500000000 }, 0, "0/0 pages, 0.0/s, about 5 days left, 0 hosts waiting" },
	{ "80 columns", { .done = 12345, .known = 100000, .per_second = 128.4, .left_ms = 683000, .hosts_waiting = 1999,
	                  .by_access = { [ACCESS_FREE] = 8000, [ACCESS_PAYWALLED] = 4000, [ACCESS_GONE] = 345 } }, 80,
	  "12345/100000 pages, 128.4/s, about 11 min left, 1999 hosts waiting, 8000 free" },
	{ "20 columns", { .done = 12345, .known = 100000, .per_second = 128.4 }, 20, "12345/100000 pages" },
	{ "5 columns", { .done = 12345, .known = 100000 }, 5, "" },
};

static void text_holds(void **state)
{
	const struct row *r = *state;
	struct buf        b;

	buf_init(&b, 1000);
	progress_text(&r->p, r->columns, &b);
	assert_string_equal(b.ptr ? b.ptr : "", r->want);
	buf_free(&b);
}

/* No terminal is so narrow that the line wraps: a line that wraps could not be taken away again. */
static void every_width_is_kept(void **state)
{
	const struct crawl_progress p = { .done = UINT64_MAX, .known = UINT64_MAX, .per_second = 1e9, .left_ms = INT64_MAX,
	                                  .hosts_waiting = UINT64_MAX, .by_access = { 1, 2, 3, 4, 5, 6, 7, 8 } };

	(void)state;
	for (size_t columns = 1; columns < 300; columns++) {
		struct buf b;

		buf_init(&b, 1000);
		progress_text(&p, columns, &b);
		assert_true(text_width(buf_view(&b)) < columns);
		buf_free(&b);
	}
}

/* What is said on stderr from 0 to 25 s, four times a second. */
static unsigned lines_said(enum log_level level, struct progress *to)
{
	FILE    *f = tmpfile();
	int      kept = dup(STDERR_FILENO), c;
	unsigned n = 0;

	assert_true(f && kept >= 0);
	fflush(stderr);
	dup2(fileno(f), STDERR_FILENO);
	log_set_level(level);
	for (int64_t ms = 0; ms <= 25000; ms += 250) {
		struct crawl_progress p = { .elapsed_ms = ms, .done = (uint64_t)ms };

		progress_tell(&p, to);
	}
	fflush(stderr);
	dup2(kept, STDERR_FILENO);
	close(kept);
	rewind(f);
	while ((c = getc(f)) != EOF)
		n += c == '\n';
	fclose(f);
	return n;
}

static void a_log_gets_a_line_every_ten_seconds(void **state)
{
	volatile sig_atomic_t asked = 0;
	struct progress log = { .asked = &asked }, live = { .asked = &asked, .is_live = true };

	(void)state;
	assert_int_equal(lines_said(LOG_VERBOSE, &log), 2);
	assert_int_equal(log.last.done, 25000);
	log.said_ms = 0;
	assert_int_equal(lines_said(LOG_NORMAL, &log), 0);
	assert_int_equal(lines_said(LOG_VERBOSE, &live), 0);
}

static void who_asks_is_answered_once(void **state)
{
	volatile sig_atomic_t asked = 1;
	struct progress to = { .asked = &asked };

	(void)state;
	assert_int_equal(lines_said(LOG_NORMAL, &to), 1);
	assert_int_equal(asked, 0);
	asked = 1;
	to.said_ms = 0;
	assert_int_equal(lines_said(LOG_QUIET, &to), 1);
}

static void a_rate_is_of_late(void **state)
{
	struct pace p = { .n = 0 };

	(void)state;
	assert_true(pace_per_second(&p, 1000, 5) == 0);
	pace_look(&p, 1000, 0);
	assert_true(pace_per_second(&p, 1000, 0) == 0);
	assert_true(pace_per_second(&p, 3000, 10) == 5);
	/* ten a second for long, then nothing: after a minute that is forgotten */
	for (int64_t s = 1; s <= 100; s++)
		pace_look(&p, 1000 + s * 1000, (uint64_t)s * 10);
	assert_true(pace_per_second(&p, 101000, 1000) == 10);
	for (int64_t s = 101; s <= 161; s++)
		pace_look(&p, 1000 + s * 1000, 1000);
	assert_true(pace_per_second(&p, 162000, 1000) == 0);
}

static void looks_are_a_second_apart(void **state)
{
	struct pace p = { .n = 0 };

	(void)state;
	for (int64_t ms = 0; ms < 10000; ms += 50)
		pace_look(&p, ms, (uint64_t)ms);
	assert_int_equal(p.n, 10);
}

static void what_is_left_is_a_guess(void **state)
{
	(void)state;
	assert_int_equal(pace_left_ms(2, 10, 0), 5000);
	assert_int_equal(pace_left_ms(2, 10, 60000), 60000);
	assert_int_equal(pace_left_ms(0, 10, 60000), -1);
	assert_int_equal(pace_left_ms(0, 0, 0), 0);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 6];
	size_t n = 0;

	for (; n < COUNT(rows); n++)
		tests[n] = (struct CMUnitTest){ rows[n].name, text_holds, NULL, NULL, (void *)(uintptr_t)&rows[n] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(every_width_is_kept);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_log_gets_a_line_every_ten_seconds);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(who_asks_is_answered_once);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_rate_is_of_late);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(looks_are_a_second_apart);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(what_is_left_is_a_guess);
	return _cmocka_run_group_tests("progress", tests, n, NULL, NULL);
}
