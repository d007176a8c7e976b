/* The arena: alignment, ceiling, reset, arrays that grow. */

#include "base/arena.h"

#include <errno.h>
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <wchar.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define MIB      ((size_t)1 << 20)

static void hands_out_aligned_separate_bytes(void **state)
{
	static const size_t sizes[] = { 0, 1, 15, 16, 17, 1000, 65535, 65536, 200000, 3 };
	struct arena *a = arena_new(MIB);
	char *got[COUNT(sizes)];

	(void)state;
	for (size_t i = 0; i < COUNT(sizes); i++) {
		got[i] = arena_alloc(a, sizes[i]);
		assert_non_null(got[i]);
		assert_int_equal((uintptr_t)got[i] % alignof(max_align_t), 0);
		memset(got[i], (int)i, sizes[i]);
	}
	for (size_t i = 0; i < COUNT(sizes); i++) {
		size_t k = 0;

		while (k < sizes[i] && got[i][k] == (char)i)
			k++;
		assert_int_equal(k, sizes[i]);
	}
	assert_int_equal(arena_status(a), 0);
	arena_free(a);
}

static void keeps_its_ceiling(void **state)
{
	struct arena *a = arena_new(1000);

	(void)state;
	assert_non_null(arena_alloc(a, 600));
	assert_null(arena_alloc(a, 600));
	assert_int_equal(arena_status(a), -EFBIG);
	assert_null(arena_alloc(a, 1));  /* the error sticks */
	assert_true(arena_used(a) <= 1000);
	arena_reset(a);
	assert_int_equal(arena_status(a), 0);
	assert_int_equal(arena_used(a), 0);
	assert_non_null(arena_alloc(a, 1000));
	assert_int_equal(arena_used(a), 1000);
	assert_null(arena_alloc(a, 1));
	arena_free(a);
}

static void refuses_what_no_machine_has(void **state)
{
	static const size_t sizes[] = { SIZE_MAX, SIZE_MAX - 16, SIZE_MAX - 64, SIZE_MAX / 2 + 1 };

	(void)state;
	for (size_t i = 0; i < COUNT(sizes); i++) {
		struct arena *a = arena_new(SIZE_MAX);

		assert_null(arena_alloc(a, sizes[i]));
		assert_int_equal(arena_status(a), -EFBIG);
		arena_reset(a);
		assert_null(arena_zalloc(a, sizes[i], 3));  /* the product would wrap */
		assert_int_equal(arena_status(a), -EFBIG);
		arena_free(a);
	}
}

static void clears_what_it_is_asked_to(void **state)
{
	struct arena *a = arena_new(MIB);
	char *p;

	(void)state;
	memset(arena_alloc(a, 4096), 'x', 4096);
	arena_reset(a);
	p = arena_zalloc(a, 512, 8);
	for (size_t i = 0; i < 4096; i++)
		assert_int_equal(p[i], 0);
	assert_non_null(arena_zalloc(a, 0, 8));
	assert_non_null(arena_zalloc(a, 8, 0));
	arena_free(a);
}

static void copies_text(void **state)
{
	struct arena *a = arena_new(MIB);
	struct span s = arena_dup(a, (struct span){ "a\0b", 3 });

	(void)state;
	assert_int_equal(s.len, 3);
	assert_memory_equal(s.ptr, "a\0b", 4);
	s = arena_dup(a, (struct span){ NULL, 0 });
	assert_non_null(s.ptr);
	assert_int_equal(s.ptr[0], 0);
	s = arena_printf(a, "%s:%d", "host", 80);
	assert_true(span_eq(s, SPAN("host:80")));
	assert_int_equal(s.ptr[s.len], 0);
	arena_free(a);
}

static void says_why_text_is_missing(void **state)
{
	struct arena *a = arena_new(8);

	(void)state;
	assert_null(arena_dup(a, SPAN("nine char")).ptr);
	assert_int_equal(arena_status(a), -EFBIG);
	arena_reset(a);
	assert_null(arena_printf(a, "%s", "nine char").ptr);
	assert_int_equal(arena_status(a), -EFBIG);
	arena_reset(a);
	assert_null(arena_printf(a, "%lc", (wint_t)0xD800).ptr);
	assert_int_equal(arena_status(a), -EFBIG);
	arena_free(a);
}

struct item {
	uint64_t number;
	char     mark;
};

static void grows_arrays(void **state)
{
	struct arena *a = arena_new(MIB);
	struct item *items = NULL, *item;
	size_t n = 0, cap = 0;

	(void)state;
	for (uint64_t i = 0; i < 1000; i++) {
		item = arena_push(a, &items, &n, &cap, sizeof(*item));
		assert_non_null(item);
		assert_int_equal(item->number, 0);
		assert_int_equal(item->mark, 0);
		*item = (struct item){ i, 'x' };
	}
	assert_int_equal(n, 1000);
	for (uint64_t i = 0; i < n; i++)
		assert_int_equal(items[i].number, i);
	assert_true(arena_used(a) < 4 * n * sizeof(*item));
	arena_free(a);
}

static void leaves_an_array_that_cannot_grow(void **state)
{
	struct arena *a = arena_new(200);
	uint64_t *items = NULL;
	size_t n = 0, cap = 0;

	(void)state;
	for (uint64_t i = 0; i < 8; i++)
		*(uint64_t *)arena_push(a, &items, &n, &cap, sizeof(*items)) = i;
	while (arena_push(a, &items, &n, &cap, sizeof(*items)))
		assert_true(n < 100);
	assert_int_equal(arena_status(a), -EFBIG);
	assert_true(n == cap && n >= 8);
	assert_int_equal(items[7], 7);
	arena_free(a);
}

static void starts_over_a_thousand_times(void **state)
{
	struct arena *a = arena_new(16 * MIB);

	(void)state;
	for (int i = 0; i < 1000; i++) {
		for (int k = 0; k < 20; k++)
			memset(arena_alloc(a, 9000), i, 9000);
		arena_reset(a);
	}
	assert_int_equal(arena_used(a), 0);
	arena_free(a);
	arena_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hands_out_aligned_separate_bytes),
		cmocka_unit_test(keeps_its_ceiling),
		cmocka_unit_test(refuses_what_no_machine_has),
		cmocka_unit_test(clears_what_it_is_asked_to),
		cmocka_unit_test(copies_text),
		cmocka_unit_test(says_why_text_is_missing),
		cmocka_unit_test(grows_arrays),
		cmocka_unit_test(leaves_an_array_that_cannot_grow),
		cmocka_unit_test(starts_over_a_thousand_times),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
