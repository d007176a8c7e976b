/*
 * arena: many small allocations, freed all at once.
 *
 * One arena per page: page, access and cite allocate from it, one
 * arena_reset() ends the page, nothing is freed singly. An arena has a
 * ceiling; past it, or when the machine is out of memory, allocations answer
 * NULL and arena_status() says which. The first error sticks until reset.
 * Not thread-safe: one arena, one thread at a time.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/span.h"

struct arena;

/**
 * @param max  ceiling in bytes over all allocations; a page's default is
 *             in page.h
 * @return NULL when out of memory; free with arena_free()
 */
struct arena *arena_new(size_t max);

/** Free everything that was ever allocated from @p a. NULL is fine. */
void arena_free(struct arena *a);

/** Forget every allocation and error; keeps one chunk for the next page. */
void arena_reset(struct arena *a);

/** @return 0, -ENOMEM, or -EFBIG when the ceiling was met */
int arena_status(const struct arena *a);

/** @return bytes handed out since the last reset, with padding */
size_t arena_used(const struct arena *a);

/** @return @p size bytes, not cleared, aligned for any type, or NULL */
void *arena_alloc(struct arena *a, size_t size);

/** @return @p n times @p size cleared bytes, or NULL (also on overflow) */
void *arena_zalloc(struct arena *a, size_t n, size_t size);

/** @return a copy of @p s, NUL behind it; {NULL, 0} when out of memory */
struct span arena_dup(struct arena *a, struct span s);

/** As arena_dup(), for printf-like text. */
struct span arena_printf(struct arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/**
 * Make room for one more item in a growing array.
 *
 * The array doubles as it grows; old copies stay in the arena until its
 * reset, so an array of n items costs less than 4n.
 *
 * @param items  address of the array's pointer, which starts as NULL
 * @param n      items so far; incremented on success
 * @param cap    room so far, starts as 0
 * @param size   bytes of one item
 * @return the new item, cleared; NULL when out of memory, array unchanged
 */
void *arena_push(struct arena *a, void *items, size_t *n, size_t *cap, size_t size);

#endif
