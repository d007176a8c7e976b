/*
 * The audit's numbers: against worked examples that were published, by hand, and, for
 * intervals, by drawing many samples from populations that are known.
 */

#include "../../src/audit/random.h"
#include "../../src/audit/sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define assert_near(got, want, within) \
	do { \
		if (!(fabs((got) - (want)) <= (within))) \
			fail_msg("got %.6f, wanted %.6f", (double)(got), (double)(want)); \
	} while (0)

/* --- random numbers ---------------------------------------------------------------- */

/* The first numbers of the reference implementation (Vigna 2015). */
static void numbers_are_splitmix64(void **state)
{
	static const uint64_t want[] = { 6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
	                                 4593380528125082431u, 16408922859458223821u };
	uint64_t s = 1234567;

	(void)state;
	for (size_t i = 0; i < COUNT(want); i++) {
		assert_true(random_at(1234567, i) == want[i]);
		assert_true(random_next(&s) == want[i]);
	}
}

/* --- Wilson ---------------------------------------------------------------------------- */

/* Newcombe 1998, table I, method 3. */
static void intervals_are_wilsons(void **state)
{
	static const struct { double hits, n, low, high; } rows[] = {
		{ 81, 263, 0.2553, 0.3662 }, { 15, 148, 0.0624, 0.1605 },
		{ 0, 20, 0.0000, 0.1611 }, { 1, 29, 0.0061, 0.1718 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		double low, high;

		wilson(rows[i].hits / rows[i].n, rows[i].n, &low, &high);
		assert_near(low, rows[i].low, 0.00005);
		assert_near(high, rows[i].high, 0.00005);
		wilson(1 - rows[i].hits / rows[i].n, rows[i].n, &low, &high);
		assert_near(high, 1 - rows[i].low, 0.00005);
	}
}

/* --- alpha -------------------------------------------------------------------------------- */

/* One line a coder; '.' is no code. */
static const struct alpha_row {
	const char *name, *coders[4];
	size_t      n_coders;
	bool        is_known;
	double      want;
} alpha_rows[] = {
	{ "Krippendorff 2011, A: two coders, two codes", { "0100000010", "1110010000" }, 2, true, 0.095 },
	{ "Krippendorff 2011, B: two coders, many codes", { "aabbdcccedda", "babbbccceddd" }, 2, true, 0.692 },
	{ "Krippendorff 2011, C: four coders, missing codes",
	  { "123321412...", "1233224125.3", ".33323422 51.", "12332441251." }, 4, true, 0.743 },
	{ "who agree throughout", { "aabb", "aabb" }, 2, true, 1 },
	{ "who have one code", { "aaaa", "aaaa" }, 2, false, 0 },
	{ "who share no row", { "ab..", "..ab" }, 2, false, 0 },
	{ "nobody", { "....", "...." }, 2, false, 0 },
};

static void alpha_holds(void **state)
{
	const struct alpha_row *r = *state;
	struct arena      *a = arena_new(1 << 22);
	struct audit_share s;
	int                codes[4][16];
	const int         *coders[4];
	size_t             n_units = 0;

	for (size_t c = 0; c < r->n_coders; c++) {
		coders[c] = codes[c];
		n_units = 0;
		for (const char *p = r->coders[c]; *p; p++)
			if (*p != ' ')
				codes[c][n_units++] = *p == '.' ? CODE_EMPTY : *p;
	}
	assert_int_equal(krippendorff(a, coders, r->n_coders, n_units, 128, &s), 0);
	assert_int_equal(s.is_known, r->is_known);
	if (r->is_known) {
		assert_near(s.value, r->want, 0.0005);
		assert_true(s.low <= s.value && s.value <= s.high);
	}
	arena_free(a);
}

/* --- kappa ---------------------------------------------------------------------------------- */

static const struct kappa_row {
	const char *name;
	unsigned    table[3][3];
	double      kappa, error;  /* error < 0: not published */
} kappa_rows[] = {
	{ "Cohen 1960, table 2", { { 88, 14, 18 }, { 10, 40, 10 }, { 2, 6, 12 } }, 0.492, -1 },
	{ "Cohen 1960, table 1: less than by chance", { { 25, 13, 12 }, { 12, 2, 16 }, { 3, 15, 2 } }, -0.0923, -1 },
	{ "Fleiss, Cohen, Everitt 1969", { { 106, 10, 4 }, { 22, 28, 10 }, { 2, 12, 6 } }, 0.429, 0.05371 },
	{ "SAS: kappa and its asymptotic error", { { 0, 4, 1 }, { 0, 8, 0 }, { 0, 1, 5 } }, 0.4842, 0.1380 },
};

static void kappa_holds(void **state)
{
	const struct kappa_row *r = *state;
	struct arena      *a = arena_new(1 << 20);
	struct audit_share s;
	int                one[256], other[256];
	size_t             n = 0;

	for (int i = 0; i < 3; i++)
		for (int j = 0; j < 3; j++)
			for (unsigned k = 0; k < r->table[i][j]; k++) {
				one[n] = i;
				other[n++] = j;
			}
	one[n] = CODE_UNCLEAR;  /* counts for nothing */
	other[n++] = 0;
	assert_int_equal(cohen(a, one, other, n, 3, &s), 0);
	assert_true(s.is_known);
	assert_int_equal(s.rows, n - 1);
	assert_near(s.value, r->kappa, 0.0005);
	if (r->error > 0)
		assert_near((s.high - s.low) / 2, 1.959964 * r->error, 0.0002);
	arena_free(a);
}

static void kappa_of_one_code_is_not_told(void **state)
{
	struct arena      *a = arena_new(1 << 20);
	struct audit_share s;
	int                one[] = { 1, 1, 1 };

	(void)state;
	assert_int_equal(cohen(a, one, one, 3, 2, &s), 0);
	assert_false(s.is_known);
	assert_int_equal(s.rows, 3);
	arena_free(a);
}

/* --- weighed shares --------------------------------------------------------------------------- */

/* 3 of 4 rows of 100 citations, 1 of 2 rows of 10: (75 + 5) / 110, variance 600 + 20 over 110 squared. */
static void a_share_is_weighed(void **state)
{
	struct audit_stratum strata[AUDIT_STRATA] = { { 100, 4 }, { 10, 2 } };
	struct trial         t[] = { { 0, true, true }, { 0, true, true }, { 0, true, true }, { 0, true, false },
	                             { 1, true, true }, { 1, true, false } };
	struct audit_share   s;
	double               low, high, share = 80.0 / 110;

	(void)state;
	estimate(strata, t, COUNT(t), &s);
	assert_true(s.is_known);
	assert_int_equal(s.rows, 6);
	assert_near(s.value, share, 1e-12);
	wilson(share, share * (1 - share) / (620.0 / 12100), &low, &high);
	assert_near(s.low, low, 1e-9);
	assert_near(s.high, high, 1e-9);
}

/* Rows that agree by chance in each stratum: the variance is 0, yet nothing is sure. */
static void no_share_is_sure_by_chance(void **state)
{
	struct audit_stratum strata[AUDIT_STRATA] = { { 1000, 3 }, { 1000, 3 } };
	struct trial         t[] = { { 0, true, true }, { 0, true, true }, { 0, true, true },
	                             { 1, true, false }, { 1, true, false }, { 1, true, false } };
	struct audit_share   s;

	(void)state;
	estimate(strata, t, COUNT(t), &s);
	assert_near(s.value, 0.5, 1e-12);
	assert_true(s.low < 0.25 && s.high > 0.75);
}

static void what_is_known_whole_is_sure(void **state)
{
	struct audit_stratum strata[AUDIT_STRATA] = { { 2, 2 }, { 1, 1 } };
	struct trial         t[] = { { 0, true, true }, { 0, true, false }, { 1, true, true } };
	struct audit_share   s;

	(void)state;
	estimate(strata, t, COUNT(t), &s);
	assert_near(s.low, 2.0 / 3, 1e-12);
	assert_near(s.high, 2.0 / 3, 1e-12);
	estimate(strata, t, 0, &s);
	assert_false(s.is_known);
}

/* A population by strata: how many, of these how many count, of these how many are hits. */
static const struct world {
	const char *name;
	unsigned    size[4], counts[4], hits[4], drawn[4];
} worlds[] = {
	{ "precision: the strata are what it is about", { 4000, 300, 60, 0 }, { 4000, 300, 60, 0 }, { 3700, 240, 33, 0 }, { 90, 30, 25, 0 } },
	{ "recall: some in every stratum", { 4000, 600, 120, 40 }, { 3700, 60, 30, 10 }, { 3700, 0, 0, 0 }, { 100, 40, 30, 20 } },
	{ "recall of what is rare", { 4000, 600, 200, 0 }, { 80, 60, 190, 0 }, { 0, 0, 190, 0 }, { 100, 40, 60, 0 } },
	{ "nearly always right", { 5000, 500, 0, 0 }, { 5000, 500, 0, 0 }, { 4900, 485, 0, 0 }, { 140, 60, 0, 0 } },
};

/* Draw without replacement what the estimator is told of stratum h: its items are hits first, then misses, then the rest. */
static size_t draw_stratum(const struct world *w, unsigned h, uint64_t *seed, struct trial *t)
{
	size_t n = 0;

	for (unsigned i = 0; i < w->size[h]; i++)
		if (random_below(seed, w->size[h] - i) < w->drawn[h] - n)
			t[n++] = (struct trial){ h, i < w->counts[h], i < w->hits[h] };
	return n;
}

/* Of 95 % intervals, at least 93 % hold the truth. */
static void intervals_hold_the_truth(void **state)
{
	const struct world *w = *state;
	struct audit_stratum strata[AUDIT_STRATA] = { { 0, 0 } };
	double   counts = 0, hits = 0, mean = 0;
	unsigned held = 0, runs = 4000;
	uint64_t seed = 7;

	for (unsigned h = 0; h < 4; h++) {
		strata[h].size = w->size[h];
		counts += w->counts[h];
		hits += w->hits[h];
	}
	for (unsigned i = 0; i < runs; i++) {
		struct trial       t[400];
		struct audit_share s;
		size_t             n = 0;

		for (unsigned h = 0; h < 4; h++)
			n += draw_stratum(w, h, &seed, t + n);
		estimate(strata, t, n, &s);
		held += s.low <= hits / counts && hits / counts <= s.high;
		mean += s.value / runs;
	}
	print_message("# %s: %u of %u hold it\n", w->name, held, runs);
	assert_near(mean, hits / counts, 0.025);  /* a ratio of two estimates leans a little where it is about few rows */
	assert_in_range(held, runs * 93 / 100, runs);
}

/* --- sharing out ---------------------------------------------------------------------------------- */

static const struct allot_row {
	const char *name;
	uint64_t    size[4];
	unsigned    n, drawn[4], least;
} allot_rows[] = {
	{ "half equally, half by what is left", { 900, 90, 10 }, 60, { 38, 12, 10 }, 0 },
	{ "a small stratum whole", { 1000, 3, 1 }, 40, { 36, 3, 1 }, 0 },
	{ "one stratum gets all", { 0, 50 }, 20, { 0, 20 }, 0 },
	{ "more than there is: all", { 5, 6, 7 }, 200, { 5, 6, 7 }, 0 },
	{ "as few as can be", { 100, 100, 1, 100 }, 7, { 2, 2, 1, 2 }, 0 },
	{ "too few", { 100, 100, 1, 100 }, 6, { 0 }, 7 },
	{ "by largest remainders", { 7, 5, 3 }, 7, { 3, 2, 2 }, 0 },
	{ "a million", { 900000, 99000, 990, 10 }, 200, { 129, 36, 25, 10 }, 0 },
	{ "nothing", { 0 }, 5, { 0 }, 0 },
};

static void allotment_holds(void **state)
{
	const struct allot_row *r = *state;
	struct audit_stratum strata[AUDIT_STRATA] = { { 0, 0 } };

	for (size_t i = 0; i < 4; i++)
		strata[i].size = r->size[i];
	assert_int_equal(allot(strata, r->n), r->least);
	for (size_t i = 0; i < 4; i++)
		if (strata[i].drawn != r->drawn[i])
			fail_msg("stratum %zu: got %u, wanted %u", i, (unsigned)strata[i].drawn, r->drawn[i]);
}

int main(void)
{
	struct CMUnitTest tests[64] = {
		cmocka_unit_test(numbers_are_splitmix64),
		cmocka_unit_test(intervals_are_wilsons),
		cmocka_unit_test(kappa_of_one_code_is_not_told),
		cmocka_unit_test(a_share_is_weighed),
		cmocka_unit_test(no_share_is_sure_by_chance),
		cmocka_unit_test(what_is_known_whole_is_sure),
	};
	size_t n = 6;

	for (size_t i = 0; i < COUNT(alpha_rows); i++)
		tests[n++] = (struct CMUnitTest){ alpha_rows[i].name, alpha_holds, NULL, NULL, (void *)(uintptr_t)&alpha_rows[i] };
	for (size_t i = 0; i < COUNT(kappa_rows); i++)
		tests[n++] = (struct CMUnitTest){ kappa_rows[i].name, kappa_holds, NULL, NULL, (void *)(uintptr_t)&kappa_rows[i] };
	for (size_t i = 0; i < COUNT(worlds); i++)
		tests[n++] = (struct CMUnitTest){ worlds[i].name, intervals_hold_the_truth, NULL, NULL, (void *)(uintptr_t)&worlds[i] };
	for (size_t i = 0; i < COUNT(allot_rows); i++)
		tests[n++] = (struct CMUnitTest){ allot_rows[i].name, allotment_holds, NULL, NULL, (void *)(uintptr_t)&allot_rows[i] };
	return _cmocka_run_group_tests("audit_numbers", tests, n, NULL, NULL);
}
