/*
 * failmalloc: memory that runs out on demand.
 *
 * A test includes this, then the .c files that it is about: these then
 * allocate through here, and nothing else does (so sanitizers and valgrind
 * keep their own malloc). Holds static state: one test program, one copy.
 *
 *     FAIL_EACH(rc, work())    runs work() with the first allocation failing,
 *                              then the second, ... until none is left to fail
 */
#ifndef TESTS_FAILMALLOC_H
#define TESTS_FAILMALLOC_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static size_t fail_at;      /* the allocation that fails; 0: none does */
static size_t fail_n;       /* allocations so far */
static size_t fail_living;  /* allocated and not freed */

static bool fail_now(void)
{
	return ++fail_n == fail_at;
}

static void *fail_count(void *p)
{
	fail_living += p != NULL;
	return p;
}

static inline void *fail_malloc(size_t size)
{
	return fail_now() ? NULL : fail_count(malloc(size));
}

static inline void *fail_calloc(size_t n, size_t size)
{
	return fail_now() ? NULL : fail_count(calloc(n, size));
}

static inline void *fail_realloc(void *old, size_t size)
{
	void *p = fail_now() ? NULL : realloc(old, size);

	fail_living += p && !old;
	return p;
}

static inline char *fail_strdup(const char *s)
{
	char *p = fail_malloc(strlen(s) + 1);

	return p ? strcpy(p, s) : NULL;
}

static inline void fail_free(void *p)
{
	fail_living -= p != NULL;
	free(p);
}

#define malloc(size)       fail_malloc(size)
#define calloc(n, size)    fail_calloc(n, size)
#define realloc(old, size) fail_realloc(old, size)
#define strdup(s)          fail_strdup(s)
#define free(p)            fail_free(p)

/* work is an expression that answers 0 or -ENOMEM. */
#define FAIL_EACH(rc, work) do {                                    \
		fail_at = 0;                                        \
		do {                                                \
			fail_n = 0;                                 \
			fail_at++;                                  \
			(rc) = (work);                              \
			assert_int_equal(fail_living, 0);           \
			assert_true((rc) == 0 || (rc) == -ENOMEM);  \
			assert_true(fail_at < 100000);              \
		} while (fail_n >= fail_at);                        \
		assert_int_equal(rc, 0);                            \
		fail_at = 0;                                        \
	} while (0)

#endif
