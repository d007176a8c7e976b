/*
 * memory.so: memory that runs out. Loaded before the program's own calls, it
 * lets every n-th allocation fail, or all from the n-th on, in any library.
 *
 *     MEMORY_EVERY=N LD_PRELOAD=memory.so program ...
 *     MEMORY_FROM=N  LD_PRELOAD=memory.so program ...
 */

#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

/* glibc's own, by the names that are there for such as us. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static long every, from;  /* 0: not asked for */

__attribute__((constructor)) static void init(void)
{
	const char *e = getenv("MEMORY_EVERY"), *f = getenv("MEMORY_FROM");

	every = e ? atol(e) : 0;
	from = f ? atol(f) : 0;
}

static bool fails(void)
{
	static atomic_long n_asked;
	long n;

	if (!every && !from)
		return false;
	n = atomic_fetch_add(&n_asked, 1) + 1;
	if ((!every || n % every != 0) && (!from || n < from))
		return false;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t size)
{
	return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t n, size_t size)
{
	return fails() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *old, size_t size)
{
	return fails() ? NULL : __libc_realloc(old, size);
}
