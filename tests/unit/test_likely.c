/* What likely stands behind a refusal: each row weighs the page's word, the record and the table. */

#include "access.h"
#include "url.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct row {
	const char *name;
	enum access own;
	uint32_t    free, metered, registration, paywalled;
	const char *table;      /* NULL: knows nothing of the outlet */
	enum access want;
	double      least, most;  /* confidence */
	const char *evidence;   /* signals, ' ' between */
} rows[] = {
	{ "nothing is known", 0, 0, 0, 0, 0, NULL, ACCESS_UNKNOWN, 0, 0, "" },
	{ "1 of 1 is weak", 0, 0, 0, 0, 1, NULL, ACCESS_UNKNOWN, 0, 0, "outlet.record" },
	{ "2 of 2 is fair", 0, 0, 0, 0, 2, NULL, ACCESS_PAYWALLED, 0.74, 0.76, "outlet.record" },
	{ "12 of 13 is strong", 0, 1, 0, 0, 12, NULL, ACCESS_PAYWALLED, 0.86, 0.88, "outlet.record" },
	{ "13 free pages", 0, 13, 0, 0, 0, NULL, ACCESS_FREE, 0.92, 0.94, "outlet.record" },
	{ "3 of 4 is not enough", 0, 1, 0, 0, 3, NULL, ACCESS_UNKNOWN, 0, 0, "outlet.record" },
	{ "half and half", 0, 5, 0, 0, 5, NULL, ACCESS_UNKNOWN, 0, 0, "outlet.record" },
	{ "the commonest wall", 0, 0, 1, 4, 2, NULL, ACCESS_REGISTRATION, 0.88, 0.89, "outlet.record" },
	{ "walls outnumber free, none of them alone", 0, 5, 4, 4, 4, NULL, ACCESS_PAYWALLED, 0.68, 0.69, "outlet.record" },
	{ "a thousand pages are not certainty", 0, 0, 0, 0, 1000, NULL, ACCESS_PAYWALLED, 0.99, 0.99, "outlet.record" },
	{ "the table: paywalled", 0, 0, 0, 0, 0, "paywalled", ACCESS_PAYWALLED, 0.89, 0.91, "outlet.table" },
	{ "the table: registration", 0, 0, 0, 0, 0, "registration", ACCESS_REGISTRATION, 0.79, 0.81, "outlet.table" },
	{ "the table: metered", 0, 0, 0, 0, 0, "metered", ACCESS_METERED, 0.79, 0.81, "outlet.table" },
	{ "the table: free", 0, 0, 0, 0, 0, "free", ACCESS_FREE, 0.89, 0.91, "outlet.table" },
	{ "the table does not know either", 0, 0, 0, 0, 0, "unknown", ACCESS_UNKNOWN, 0, 0, "" },
	{ "record and table agree", 0, 0, 0, 0, 3, "paywalled", ACCESS_PAYWALLED, 0.85, 0.87, "outlet.record outlet.table" },
	{ "a weak record leaves it to the table", 0, 1, 0, 0, 0, "paywalled", ACCESS_PAYWALLED, 0.71, 0.72, "outlet.record outlet.table" },
	{ "a few pages shake the table", 0, 3, 0, 0, 0, "paywalled", ACCESS_UNKNOWN, 0, 0, "outlet.record outlet.table" },
	{ "more of them beat it", 0, 6, 0, 0, 0, "paywalled", ACCESS_FREE, 0.75, 0.77, "outlet.record outlet.table" },
	{ "12 of 13 beat it", 0, 1, 0, 0, 12, "free", ACCESS_PAYWALLED, 0.82, 0.86, "outlet.record outlet.table" },
	{ "the page's own word", ACCESS_METERED, 0, 0, 0, 0, NULL, ACCESS_METERED, 0.95, 0.96, "refusal.page" },
	{ "beats record and table", ACCESS_PAYWALLED, 99, 0, 0, 0, "free", ACCESS_PAYWALLED, 0.95, 0.96, "refusal.page outlet.record outlet.table" },
};

static struct span signals(struct arena *a, const struct likely *l)
{
	struct span all = SPAN("");

	for (size_t i = 0; i < l->n_evidence; i++)
		all = arena_printf(a, "%.*s%s%s", SPAN_FMT(all), i ? " " : "", l->evidence[i].signal);
	return all;
}

static void row_holds(void **state)
{
	const struct row    *r = *state;
	struct outlet_record record = { .by_access = { [ACCESS_FREE] = r->free, [ACCESS_METERED] = r->metered,
		[ACCESS_REGISTRATION] = r->registration, [ACCESS_PAYWALLED] = r->paywalled,
		/* never heard */
		[ACCESS_UNKNOWN] = 99, [ACCESS_BLOCKED] = 99, [ACCESS_GONE] = 99, [ACCESS_UNREACHABLE] = 99 } };
	struct outlet_facts  facts = { .access = r->table };
	struct likely_grounds g = { .outlet = SPAN("a.example"), .own = r->own, .record = &record,
	                            .facts = r->table ? &facts : NULL, .table = "a table" };
	struct arena        *a = arena_new(1 << 16);
	struct likely        l;

	assert_int_equal(access_likely(a, &g, &l), 0);
	assert_string_equal(access_name(l.access), access_name(r->want));
	if (l.confidence < r->least || l.confidence > r->most)
		fail_msg("confidence %f", l.confidence);
	assert_true(span_eq(signals(a, &l), span_of(r->evidence)));
	arena_free(a);
}

static void it_is_told_in_words(void **state)
{
	struct outlet_record  record = { .by_access = { [ACCESS_FREE] = 1, [ACCESS_PAYWALLED] = 12 } };
	struct outlet_facts   facts = { .access = "paywalled" };
	struct likely_grounds g = { .outlet = SPAN("wsj.com"), .record = &record, .facts = &facts, .table = "mine.tsv" };
	struct arena         *a = arena_new(1 << 16);
	struct likely         l;

	(void)state;
	assert_int_equal(access_likely(a, &g, &l), 0);
	assert_int_equal(l.n_evidence, 2);
	assert_string_equal(l.evidence[0].snippet.ptr, "12 of 13 pages of wsj.com read so far are paywalled, 1 free");
	assert_string_equal(l.evidence[1].snippet.ptr, "usually paywalled, by mine.tsv");
	record = (struct outlet_record){ .by_access = { [ACCESS_METERED] = 1 } };
	assert_int_equal(access_likely(a, &g, &l), 0);
	assert_string_equal(l.evidence[0].snippet.ptr, "the one page of wsj.com read so far is metered");
	arena_free(a);
}

static void no_room_is_an_error(void **state)
{
	struct outlet_record  record = { .by_access = { [ACCESS_FREE] = 1 } };
	struct likely_grounds g = { .record = &record };
	struct arena         *a = arena_new(8);
	struct likely         l;

	(void)state;
	assert_int_equal(access_likely(a, &g, &l), -EFBIG);
	arena_free(a);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 2];
	size_t            n = 0;

	for (; n < COUNT(rows); n++)
		tests[n] = (struct CMUnitTest){ rows[n].name, row_holds, NULL, NULL, (void *)&rows[n] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(it_is_told_in_words);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(no_room_is_an_error);
	return _cmocka_run_group_tests("likely", tests, n, NULL, NULL);
}
