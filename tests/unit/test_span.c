/* Spans: comparing, searching, cutting; the empty span in its two shapes. */

#include "base/span.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define NOTHING  ((struct span){ NULL, 0 })

static void compares(void **state)
{
	static const struct { const char *a, *b; bool eq, ieq, starts, istarts, ends; int cmp; } rows[] = {
		{ "", "", true, true, true, true, true, 0 },
		{ "a", "", false, false, true, true, true, 1 },
		{ "", "a", false, false, false, false, false, -1 },
		{ "Host", "host", false, true, false, true, false, -1 },
		{ "hostname", "HOST", false, false, false, true, false, 1 },
		{ "hostname", "name", false, false, false, false, true, -1 },
		{ "ab", "abc", false, false, false, false, false, -1 },
		{ "\xC3\xA9", "z", false, false, false, false, false, 1 },  /* bytes are unsigned */
		{ "@[", "`{", false, false, false, false, false, -1 },      /* beside the letters */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct span a = span_of(rows[i].a), b = span_of(rows[i].b);
		int cmp = span_cmp(a, b);

		assert_int_equal(span_eq(a, b), rows[i].eq);
		assert_int_equal(span_ieq(a, b), rows[i].ieq);
		assert_int_equal(span_starts(a, b), rows[i].starts);
		assert_int_equal(span_istarts(a, b), rows[i].istarts);
		assert_int_equal(span_ends(a, b), rows[i].ends);
		assert_int_equal((cmp > 0) - (cmp < 0), rows[i].cmp);
		assert_int_equal(span_cmp(b, a) > 0, cmp < 0);
	}
}

/* NUL is a byte like any other, and NULL is the empty span. */
static void takes_any_bytes(void **state)
{
	struct span a = { "a\0b", 3 }, b = { "a\0c", 3 };

	(void)state;
	assert_false(span_eq(a, b));
	assert_true(span_cmp(a, b) < 0);
	assert_int_equal(span_chr(a, '\0'), 1);
	assert_int_equal(span_find(a, (struct span){ "\0b", 2 }), 1);
	assert_true(span_eq(NOTHING, SPAN("")));
	assert_true(span_ieq(NOTHING, SPAN("")));
	assert_true(span_starts(NOTHING, NOTHING) && span_ends(NOTHING, NOTHING));
	assert_int_equal(span_cmp(NOTHING, SPAN("")), 0);
	assert_int_equal(span_trim(NOTHING).len, 0);
	assert_null(span_from(NOTHING, 3).ptr);
	assert_int_equal(span_find(NOTHING, SPAN("a")), SPAN_NONE);
	assert_int_equal(span_ifind(NOTHING, SPAN("a")), SPAN_NONE);
	assert_int_equal(span_chr(NOTHING, 'a'), SPAN_NONE);
	assert_int_equal(span_of(NULL).len, 0);
}

static void finds(void **state)
{
	static const struct { const char *s, *needle; size_t at, iat; } rows[] = {
		{ "abcabc", "abc", 0, 0 },
		{ "xABC", "abc", SPAN_NONE, 1 },
		{ "aab", "ab", 1, 1 },
		{ "ab", "abc", SPAN_NONE, SPAN_NONE },
		{ "ab", "", 0, 0 },
		{ "", "", 0, 0 },
		{ "tail", "L", SPAN_NONE, 3 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(span_find(span_of(rows[i].s), span_of(rows[i].needle)), rows[i].at);
		assert_int_equal(span_ifind(span_of(rows[i].s), span_of(rows[i].needle)), rows[i].iat);
	}
}

static void trims_ascii_space_only(void **state)
{
	(void)state;
	assert_true(span_eq(span_trim(SPAN(" \t\r\n\f a b \f")), SPAN("a b")));
	assert_int_equal(span_trim(SPAN(" \n ")).len, 0);
	assert_int_equal(span_trim(SPAN("\v")).len, 1);             /* not in the Infra set */
	assert_int_equal(span_trim(SPAN("\xC2\xA0")).len, 2);       /* no-break space stays */
}

static void shortens_within_bounds(void **state)
{
	struct span s = SPAN("abc");

	(void)state;
	assert_true(span_eq(span_from(s, 1), SPAN("bc")));
	assert_ptr_equal(span_from(s, 3).ptr, s.ptr + 3);
	assert_ptr_equal(span_from(s, SIZE_MAX).ptr, s.ptr + 3);
	assert_int_equal(span_from(s, SIZE_MAX).len, 0);
	assert_int_equal(span_upto(s, SPAN_NONE).len, 3);
	assert_int_equal(span_upto(s, 0).len, 0);
}

/* Pieces joined by '|', to see the empty ones. */
static void cuts(void **state)
{
	static const struct { const char *s, *want; } rows[] = {
		{ "a,b", "a|b|" }, { "a", "a|" }, { "", "|" }, { ",", "||" }, { "a,", "a||" }, { ",,b", "||b|" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct span rest = span_of(rows[i].s), piece;
		char   got[16] = "";

		while (span_cut(&rest, ',', &piece)) {
			strncat(got, piece.ptr, piece.len);
			strcat(got, "|");
		}
		assert_string_equal(got, rows[i].want);
		assert_null(rest.ptr);
	}
}

static void clips_between_characters(void **state)
{
	struct span s = SPAN("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");  /* 1, 2, 3 and 4 bytes */
	static const size_t want[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10 };

	(void)state;
	for (size_t max = 0; max < COUNT(want); max++)
		assert_int_equal(span_clip(s, max).len, want[max]);
	assert_int_equal(span_clip(SPAN("\x80\x80\x80"), 2).len, 0);  /* broken, and yet no step before the start */
	assert_int_equal(span_clip(NOTHING, 0).len, 0);
}

/* Written down by hand: what is stored or sorted by it must not change. */
static void hashes_as_ever(void **state)
{
	(void)state;
	assert_true(span_hash(NOTHING) == 0xcbf29ce484222325u);
	assert_true(span_hash(SPAN("a")) == 0xaf63dc4c8601ec8cu);
	assert_true(span_hash(SPAN("\xFF")) != span_hash(SPAN("\x7F")));
	assert_true(span_hash((struct span){ "\0", 1 }) != span_hash(NOTHING));
	assert_true(span_hash_long(NOTHING) == 0x2d06800538d394c2u);
	assert_true(span_hash_long(SPAN("a")) == 0xe6c632b61e964e1fu);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compares),
		cmocka_unit_test(takes_any_bytes),
		cmocka_unit_test(finds),
		cmocka_unit_test(trims_ascii_space_only),
		cmocka_unit_test(shortens_within_bounds),
		cmocka_unit_test(cuts),
		cmocka_unit_test(clips_between_characters),
		cmocka_unit_test(hashes_as_ever),
	};

	return cmocka_run_group_tests_name("span", tests, NULL, NULL);
}
