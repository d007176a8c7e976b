/* Strangers' text on a terminal: widths, clipping, and what never gets there. */

#include "../../src/cli/text.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unistd.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct width {
	const char *name, *text;
	size_t      width;
} widths[] = {
	{ "nothing", "", 0 },
	{ "ASCII", "Reuters", 7 },
	{ "Latin", "Le Mond\xC3\xA9", 8 },
	{ "CJK", "\xE6\xBE\x8E\xE6\xB9\x83", 4 },
	{ "full-width letters", "\xEF\xBC\xA1\xEF\xBC\xA2", 4 },
	{ "half-width katakana", "\xEF\xBD\xB1\xEF\xBD\xB2", 2 },
	{ "a combining accent", "e\xCC\x81", 1 },
	{ "many of them", "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84", 1 },
	{ "Hangul, composed", "\xED\x95\x9C", 2 },
	{ "Hangul, decomposed", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 2 },
	{ "Devanagari with vowel signs", "\xE0\xA4\x95\xE0\xA5\x81", 1 },
	{ "Arabic with points", "\xD8\xA8\xD9\x8E", 1 },
	{ "an emoji", "\xF0\x9F\x98\x80", 2 },
	{ "a flag", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA", 2 },
	{ "zero-width space and joiner", "a\xE2\x80\x8B\xE2\x80\x8D" "b", 2 },
	{ "half a flag", "\xF0\x9F\x87\xA9", 1 },
	{ "a flag and a half", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB", 3 },
	{ "a flag of tags", "\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2\xF3\xA0\x81\xB3\xF3\xA0\x81\xA3\xF3\xA0\x81\xB4\xF3\xA0\x81\xBF", 2 },
	{ "a family, joined", "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", 2 },
	{ "a skin", "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD", 2 },
	{ "a profession with a skin", "\xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD\xE2\x80\x8D\xF0\x9F\x9A\x80", 2 },
	{ "a heart as a letter", "\xE2\x9D\xA4", 1 },
	{ "a heart as an emoji", "\xE2\x9D\xA4\xEF\xB8\x8F", 2 },
	{ "a keycap", "1\xEF\xB8\x8F\xE2\x83\xA3", 2 },
	{ "VS16 behind a letter", "a\xEF\xB8\x8F", 1 },
	{ "two emoji side by side", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80", 4 },
	{ "a joiner between letters", "\xD9\x86\xE2\x80\x8C\xD9\x87", 2 },
	{ "Hebrew with points", "\xD7\xA9\xD6\xB8\xD7\x81", 1 },
	{ "Thai with a vowel and a tone", "\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88", 1 },
	{ "a soft hyphen", "a\xC2\xAD" "b", 2 },
	{ "an escape sequence", "\033[31mred", 7 },
	{ "C1 controls", "\xC2\x9B" "31mred", 6 },
	{ "broken UTF-8: one each", "a\xFF\xC3", 3 },
};

static void width_holds(void **state)
{
	const struct width *w = *state;

	assert_int_equal(text_width(span_of(w->text)), w->width);
}

static const struct row {
	const char *name, *text;
	size_t      max, pad;
	const char *want;
} rows[] = {
	{ "fits", "abc", 3, 0, "abc" },
	{ "padded", "abc", 5, 5, "abc  " },
	{ "cut", "abcd", 3, 0, "ab\xE2\x80\xA6" },
	{ "cut to one column", "abcd", 1, 0, "\xE2\x80\xA6" },
	{ "no column at all", "abcd", 0, 0, "" },
	{ "no column, but padded", "abcd", 0, 2, "  " },
	{ "wide: half a character is not shown", "\xE6\xBE\x8E\xE6\xB9\x83", 3, 3, "\xE6\xBE\x8E\xE2\x80\xA6" },
	{ "wide: the gap is padded", "\xE6\xBE\x8E\xE6\xB9\x83\xE6\x96\xB0", 4, 4, "\xE6\xBE\x8E\xE2\x80\xA6 " },
	{ "wide: padded by columns", "\xE6\xBE\x8E", 4, 4, "\xE6\xBE\x8E  " },
	{ "an accent stays with its letter", "abe\xCC\x81" "de", 4, 0, "abe\xCC\x81\xE2\x80\xA6" },
	{ "an accent alone", "\xCC\x81", 1, 1, "\xCC\x81 " },
	{ "a family is not parted", "a\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9" "bc", 3, 3, "a\xE2\x80\xA6 " },
	{ "a flag is not parted", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA" "bc", 2, 2, "\xE2\x80\xA6 " },
	{ "a family fits", "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9" "b", 3, 3, "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9" "b" },
	{ "Persian keeps its non-joiner", "\xD9\x86\xE2\x80\x8C\xD9\x87", 9, 0, "\xD9\x86\xE2\x80\x8C\xD9\x87" },
	{ "what shows nothing", "a\xE2\x80\x8B" "b\xC2\xAD" "c\xE2\x81\xA0" "d", 9, 0, "abcd" },
	{ "colours", "a\033[31mb", 9, 0, "a[31mb" },
	{ "cursor: CR, BS, tab, newline", "a\rb\bc\td\ne", 9, 0, "abcde" },
	{ "DEL and C1", "a\x7F\xC2\x9B" "b", 9, 0, "ab" },
	{ "bidi overrides and isolates", "a\xE2\x80\xAE" "b\xE2\x81\xA6" "c\xE2\x80\x8F" "d\xD8\x9C" "e", 9, 0, "abcde" },
	{ "line and paragraph separators, BOM", "a\xE2\x80\xA8" "b\xE2\x80\xA9" "c\xEF\xBB\xBF" "d", 9, 0, "abcd" },
	{ "what is dropped takes no room", "\033\033\033ab", 2, 0, "ab" },
	{ "broken UTF-8", "a\xFF" "b\xED\xA0\x80" "c", 20, 0, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD" "c" },
	{ "cut off within a character", "ab\xE2\x80", 9, 0, "ab\xEF\xBF\xBD" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct buf b;

	buf_init(&b, 1000);
	buf_str(&b, "");
	text_add(&b, span_of(r->text), r->max, r->pad);
	assert_int_equal(buf_status(&b), 0);
	assert_string_equal(b.ptr, r->want);
	assert_true(text_width(buf_view(&b)) <= (r->max > r->pad ? r->max : r->pad));
	buf_free(&b);
}

/* What is shown never needs more columns than it was given, whatever the bytes. */
static void no_bytes_overflow(void **state)
{
	uint32_t seed = 7;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		char       bytes[40];
		struct buf b;
		size_t     max = (size_t)round % 17;

		for (size_t i = 0; i < sizeof(bytes); i++) {
			seed = seed * 1664525u + 1013904223u;
			bytes[i] = (char)(seed >> 24 & (seed & 0x10000 ? 0xFF : 0x7F));
		}
		buf_init(&b, 1000);
		text_add(&b, (struct span){ bytes, sizeof(bytes) }, max, max);
		assert_int_equal(text_width(buf_view(&b)), max);
		for (size_t i = 0; i < b.len; i++)
			assert_true((unsigned char)b.ptr[i] >= 0x20 && b.ptr[i] != 0x7F);
		buf_free(&b);
	}
}

/* Marks piled on a letter would cover the lines above and below. */
static void piled_marks_are_dropped(void **state)
{
	struct buf in, out;

	(void)state;
	buf_init(&in, 1 << 20);
	buf_init(&out, 1 << 20);
	buf_byte(&in, 'e');
	for (int i = 0; i < 100000; i++)
		buf_str(&in, "\xCC\x81");
	buf_byte(&in, 'f');
	text_add(&out, buf_view(&in), 9, 0);
	assert_int_equal(out.len, 1 + 30 * 2 + 1);
	buf_free(&in);
	buf_free(&out);
}

/* Of each kind that the rules for clusters tell apart, one or two. */
static const uint32_t kinds[] = {
	'a', '1', ' ', '\n', 0x200B, 0x0301, 0x200D, 0x0903, 0x0600, 0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01,
	0x1F1E9, 0x1F1EA, 0x1F468, 0x2764, 0xFE0F, 0x1F3FD, 0x20E3, 0x4E2D, 0xE0067,
};

/* ICU has its own tables of states for the same rules. */
static void clusters_are_those_of_icu(void **state)
{
	uint32_t seed = 11;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		UErrorCode      status = U_ZERO_ERROR;
		UChar           wide[64];
		char            bytes[128];
		int32_t         n = 0, len = 0;
		struct span     rest;
		UBreakIterator *it;

		for (int i = 0; i < 12; i++) {
			seed = seed * 1664525u + 1013904223u;
			U16_APPEND_UNSAFE(wide, n, kinds[(seed >> 16) % COUNT(kinds)]);
		}
		u_strToUTF8(bytes, sizeof(bytes), &len, wide, n, &status);
		rest = (struct span){ bytes, (size_t)len };
		it = ubrk_open(UBRK_CHARACTER, "", wide, n, &status);
		assert_true(U_SUCCESS(status));
		while (ubrk_next(it) != UBRK_DONE) {
			unsigned    width;
			int32_t     here = 0;
			struct span cluster = utf8_cluster(&rest, &width), before = span_upto((struct span){ bytes, sizeof(bytes) }, (size_t)len - rest.len);

			u_strFromUTF8(NULL, 0, &here, before.ptr, (int32_t)before.len, &(UErrorCode){ U_ZERO_ERROR });
			assert_int_equal(here, ubrk_current(it));
			assert_true(cluster.len > 0);
		}
		assert_int_equal(rest.len, 0);
		ubrk_close(it);
	}
}

static void a_pipe_has_no_columns(void **state)
{
	int ends[2];

	(void)state;
	assert_int_equal(pipe(ends), 0);
	setenv("COLUMNS", "100", 1);
	assert_int_equal(text_columns(ends[1]), 0);
	close(ends[0]);
	close(ends[1]);
	assert_int_equal(text_columns(ends[1]), 0);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(widths) + COUNT(rows) + 4];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(widths); i++)
		tests[n++] = (struct CMUnitTest){ widths[i].name, width_holds, NULL, NULL, (void *)(uintptr_t)&widths[i] };
	for (size_t i = 0; i < COUNT(rows); i++)
		tests[n++] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(no_bytes_overflow);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(piled_marks_are_dropped);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(clusters_are_those_of_icu);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_pipe_has_no_columns);
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
