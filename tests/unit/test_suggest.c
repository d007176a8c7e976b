/* Did you mean: the nearest word within the bound, and nothing farther. */

#include "../../src/cli/suggest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct row {
	const char *typed, *want;  /* want: "" for nothing */
	unsigned    slips;
} rows[] = {
	{ "trace", "trace", 0 },
	{ "trcae", "trace", 1 },     /* swapped */
	{ "tracee", "trace", 1 },    /* one too many */
	{ "trae", "trace", 1 },      /* one missing */
	{ "trade", "trace", 1 },     /* one wrong */
	{ "TRACE", "trace", 0 },
	{ "orig", "origins", 1 },    /* left out at the end */
	{ "o", "", 0 },              /* too short to tell */
	{ "", "", 0 },
	{ "rcae", "trace", 2 },
	{ "ecart", "", 0 },          /* four */
	{ "ca", "", 0 },
	{ "max-dephts", "max-depth", 2 },
	{ "an option that is much longer than any that there is", "", 0 },
};

static void row_holds(void **state)
{
	static const char *const words[] = { "trace", "show", "origins", "abc", "max-depth", "max-pages" };
	const struct row *r = *state;
	struct suggestion s;

	suggest_begin(&s, span_of(r->typed));
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		suggest_try(&s, span_of(words[i]));
	if (!span_eq(s.best, span_of(r->want)))
		fail_msg("%s: %.*s", r->typed, SPAN_FMT(s.best));
	if (s.best.len)
		assert_int_equal(s.slips, r->slips);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows)];

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[i] = (struct CMUnitTest){ rows[i].typed, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("suggest", tests, NULL, NULL);
}
