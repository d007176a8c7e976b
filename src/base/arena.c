/*
 * A chain of chunks, newest first:
 *
 *     arena -> chunk (128 KiB) -> chunk (64 KiB) -> NULL
 *              [used....|free]    [used........]
 *
 * An allocation bumps the newest chunk's end. One that does not fit starts a
 * new chunk, twice as large as the last and at least as large as asked for.
 *
 * Under AddressSanitizer all that is not handed out is poisoned, and a gap
 * follows each allocation, so that a step past one is seen.
 */

#include "base/arena.h"

#include <errno.h>
#include <stdarg.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define FIRST_CHUNK ((size_t)64 << 10)
#define LAST_CHUNK  ((size_t)8 << 20)
#define ALIGN       alignof(max_align_t)

#ifdef __SANITIZE_ADDRESS__  /* gcc */
#define HAS_POISON 1
#elif defined(__has_feature)  /* clang */
#define HAS_POISON __has_feature(address_sanitizer)
#else
#define HAS_POISON 0
#endif

#if HAS_POISON
#include <sanitizer/asan_interface.h>
#define GAP              ALIGN
#define POISON(p, len)   ASAN_POISON_MEMORY_REGION(p, len)
#define UNPOISON(p, len) ASAN_UNPOISON_MEMORY_REGION(p, len)
#else
#define GAP              ((size_t)0)
#define POISON(p, len)   ((void)(p), (void)(len))
#define UNPOISON(p, len) ((void)(p), (void)(len))
#endif

struct chunk {
	struct chunk *older;
	size_t        size;  /* bytes in data */
	size_t        used;
	alignas(max_align_t) char data[];
};

struct arena {
	struct chunk *newest;  /* owned, may be NULL */
	size_t        used;
	size_t        max;
	int           status;
};

struct arena *arena_new(size_t max)
{
	struct arena *a = calloc(1, sizeof(*a));

	if (a)
		a->max = max;
	return a;
}

/* Free all chunks but, when asked, the first; it then is empty. */
static void drop_chunks(struct arena *a, bool keep_first)
{
	while (a->newest && (a->newest->older || !keep_first)) {
		struct chunk *c = a->newest;

		a->newest = c->older;
		UNPOISON(c->data, c->size);
		free(c);
	}
	if (a->newest) {
		a->newest->used = 0;
		POISON(a->newest->data, a->newest->size);
	}
}

void arena_free(struct arena *a)
{
	if (!a)
		return;
	drop_chunks(a, false);
	free(a);
}

void arena_reset(struct arena *a)
{
	drop_chunks(a, true);
	a->used = 0;
	a->status = 0;
}

int arena_status(const struct arena *a)
{
	return a->status;
}

size_t arena_used(const struct arena *a)
{
	return a->used;
}

static struct chunk *add_chunk(struct arena *a, size_t size)
{
	size_t        want = a->newest ? a->newest->size * 2 : FIRST_CHUNK;
	struct chunk *c;

	if (want > LAST_CHUNK)
		want = LAST_CHUNK;
	if (want < size)
		want = size;
	c = malloc(sizeof(*c) + want);
	if (!c) {
		a->status = -ENOMEM;
		return NULL;
	}
	c->older = a->newest;
	c->size = want;
	c->used = 0;
	POISON(c->data, want);
	a->newest = c;
	return c;
}

void *arena_alloc(struct arena *a, size_t size)
{
	struct chunk *c = a->newest;
	size_t        padded, left = a->max - a->used;
	void         *p;

	if (a->status)
		return NULL;
	if (size > left || size > SIZE_MAX / 2) {
		a->status = -EFBIG;
		return NULL;
	}
	padded = (size + ALIGN - 1) & ~(ALIGN - 1);
	if ((!c || padded + GAP > c->size - c->used) && !(c = add_chunk(a, padded + GAP)))
		return NULL;
	p = c->data + c->used;
	UNPOISON(p, size);
	c->used += padded + GAP;
	a->used += padded < left ? padded : left;
	return p;
}

void *arena_zalloc(struct arena *a, size_t n, size_t size)
{
	void *p;

	if (size && n > SIZE_MAX / size) {
		a->status = a->status ? a->status : -EFBIG;
		return NULL;
	}
	p = arena_alloc(a, n * size);
	return p ? memset(p, 0, n * size) : NULL;
}

struct span arena_dup(struct arena *a, struct span s)
{
	char *p = arena_alloc(a, s.len + 1);

	if (!p)
		return (struct span){ NULL, 0 };
	if (s.len)
		memcpy(p, s.ptr, s.len);
	p[s.len] = '\0';
	return (struct span){ p, s.len };
}

struct span arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	int     n;
	char   *p;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	/* what is no text, or more than an int can count, is past any ceiling */
	p = arena_alloc(a, n < 0 ? SIZE_MAX : (size_t)n + 1);
	if (!p)
		return (struct span){ NULL, 0 };
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return (struct span){ p, (size_t)n };
}

void *arena_push(struct arena *a, void *items, size_t *n, size_t *cap, size_t size)
{
	void **array = items;  /* the address of a pointer to any object type */
	char  *bigger, *old;

	memcpy(&old, array, sizeof(old));
	if (*n == *cap) {
		size_t want = *cap ? *cap * 2 : 8;

		bigger = arena_alloc(a, want * size);  /* half of it was there, so the product fits */
		if (!bigger)
			return NULL;
		if (*n)
			memcpy(bigger, old, *n * size);
		memcpy(array, &bigger, sizeof(bigger));
		old = bigger;
		*cap = want;
	}
	return memset(old + (*n)++ * size, 0, size);
}
