/* A growing buffer: its ceiling, its sticky error, what stays after it. */

#include "base/buf.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct row {
	const char *name, *add[3], *want;
	size_t max;
	int    status;
} rows[] = {
	{ "two additions join", { "ab", "cd" }, "abcd", 8, 0 },
	{ "up to the ceiling", { "ab", "cd" }, "abcd", 4, 0 },
	{ "past the ceiling: what was there stays", { "abcd", "e" }, "abcd", 4, -EFBIG },
	{ "the first error sticks, though the next would fit", { "abc", "de", "f" }, "abc", 4, -EFBIG },
	{ "nothing fits into nothing", { "a" }, "", 0, -EFBIG },
	{ "nothing into nothing fits", { "" }, "", 0, 0 },
	{ "no addition at all", { NULL }, "", 4, 0 },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct buf b;

	buf_init(&b, r->max);
	for (size_t i = 0; i < COUNT(r->add) && r->add[i]; i++)
		buf_str(&b, r->add[i]);
	assert_int_equal(buf_status(&b), r->status);
	assert_true(span_eq(buf_view(&b), span_of(r->want)));
	if (b.ptr)
		assert_int_equal(b.ptr[b.len], 0);
	buf_free(&b);
	assert_int_equal(buf_status(&b), 0);
	assert_int_equal(b.max, r->max);
}

static void grows_by_every_door(void **state)
{
	struct buf b;
	char   want[5000];

	(void)state;
	buf_init(&b, sizeof(want) * 2);
	for (size_t i = 0; i < sizeof(want); i++) {
		want[i] = (char)('a' + i % 26);
		switch (i % 3) {
		case 0: buf_byte(&b, want[i]); break;
		case 1: buf_span(&b, (struct span){ &want[i], 1 }); break;
		case 2: buf_printf(&b, "%c", want[i]); break;
		}
	}
	assert_int_equal(buf_status(&b), 0);
	assert_int_equal(b.len, sizeof(want));
	assert_memory_equal(b.ptr, want, sizeof(want));
	buf_free(&b);
}

static void prints_all_or_nothing(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 6);
	buf_printf(&b, "%s-%d", "ab", 12);
	buf_printf(&b, "%d", 77);
	assert_int_equal(buf_status(&b), -EFBIG);
	assert_string_equal(b.ptr, "ab-12");
	buf_free(&b);
}

/* Text that printf() cannot make, or not count in an int, must not pass for nothing. */
static void what_cannot_be_printed_is_an_error(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 6);
	buf_printf(&b, "%lc", (wint_t)0xD800);  /* no character */
	assert_int_equal(buf_status(&b), -EFBIG);
	buf_free(&b);
}

static void cuts_and_clears(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 4);
	buf_cut(&b, 0);
	buf_clear(&b);
	buf_str(&b, "abcd");
	buf_cut(&b, 9);
	assert_string_equal(b.ptr, "abcd");
	buf_cut(&b, 2);
	assert_string_equal(b.ptr, "ab");
	buf_str(&b, "too long");
	assert_int_equal(buf_status(&b), -EFBIG);
	buf_clear(&b);
	assert_int_equal(buf_status(&b), 0);
	buf_str(&b, "efgh");
	assert_string_equal(b.ptr, "efgh");
	buf_free(&b);
}

static void gives_its_bytes_away(void **state)
{
	struct buf b = { .max = 8 };
	size_t len = 99;
	char  *taken;

	(void)state;
	taken = buf_take(&b, &len);  /* the empty string is one */
	assert_string_equal(taken, "");
	assert_int_equal(len, 0);
	free(taken);
	buf_add(&b, "a\0b", 3);
	taken = buf_take(&b, &len);
	assert_int_equal(len, 3);
	assert_memory_equal(taken, "a\0b", 4);
	free(taken);
	assert_int_equal(b.len, 0);
	assert_int_equal(b.max, 8);
	buf_str(&b, "nine char");
	assert_null(buf_take(&b, NULL));
	assert_int_equal(buf_status(&b), 0);
	buf_free(&b);
}

static void takes_nothing_from_nowhere(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 8);
	buf_span(&b, (struct span){ NULL, 0 });
	buf_add(&b, NULL, 0);
	assert_int_equal(buf_status(&b), 0);
	assert_int_equal(b.len, 0);
	buf_free(&b);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 6] = {
		cmocka_unit_test(grows_by_every_door),
		cmocka_unit_test(prints_all_or_nothing),
		cmocka_unit_test(what_cannot_be_printed_is_an_error),
		cmocka_unit_test(cuts_and_clears),
		cmocka_unit_test(gives_its_bytes_away),
		cmocka_unit_test(takes_nothing_from_nowhere),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[6 + i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("buf", tests, NULL, NULL);
}
