/*
 * buf: a byte buffer that grows, up to a ceiling.
 *
 * Whatever grows with a stranger's input grows in a buf. The first error
 * sticks: add as often as you like, then ask buf_status() once. After an
 * error further additions do nothing, and what was added before stays.
 * The bytes are always followed by a NUL that is not counted in len.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/span.h"

#include <stdarg.h>

struct buf {
	char  *ptr;     /**< owned; NULL until the first addition */
	size_t len;     /**< bytes added */
	size_t cap;     /**< bytes allocated */
	size_t max;     /**< ceiling for len */
	int    status;  /**< 0, -ENOMEM or -EFBIG; the first one sticks */
};

/** Make an empty buffer that allocates nothing yet. @p max is its ceiling in bytes. */
void buf_init(struct buf *b, size_t max);

/** Free the bytes and make it as new with the same ceiling. A zeroed buf is fine. */
void buf_free(struct buf *b);

/** Forget bytes and error, keep the allocation. */
void buf_clear(struct buf *b);

/** buf_add() where there is no room yet, or no more. */
void buf_add_slowly(struct buf *b, const void *bytes, size_t len);

static inline void buf_add(struct buf *b, const void *bytes, size_t len)
{
	if (b->status || len >= b->cap - b->len || len > b->max - b->len || !len) {
		buf_add_slowly(b, bytes, len);
		return;
	}
	memcpy(b->ptr + b->len, bytes, len);
	b->len += len;
	b->ptr[b->len] = '\0';
}

static inline void buf_span(struct buf *b, struct span s)
{
	buf_add(b, s.ptr, s.len);
}

static inline void buf_str(struct buf *b, const char *s)  /**< NUL-terminated */
{
	buf_add(b, s, strlen(s));
}

static inline void buf_byte(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void buf_printf(struct buf *b, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/**
 * Make room behind what is there, for somebody else to write to: at ptr + len.
 *
 * @return how many bytes may be written: @p want, less near the ceiling, 0
 *         at the ceiling or after an error
 */
size_t buf_room(struct buf *b, size_t want);

/** @p n bytes were written into the room that buf_room() made. */
void buf_grow(struct buf *b, size_t n);

/** Drop bytes from the end until @p len are left; does nothing if there are fewer. */
void buf_cut(struct buf *b, size_t len);

/** @return 0, -ENOMEM, or -EFBIG when the ceiling was met */
int buf_status(const struct buf *b);

/** @return what is in @p b; borrowed until the next change to it */
struct span buf_view(const struct buf *b);

/**
 * Take the bytes out; @p b is empty afterwards.
 *
 * @param len  set to their number, unless NULL
 * @return NUL-terminated bytes, yours to free(); NULL when an error stuck or
 *         no memory is left for the empty string
 */
char *buf_take(struct buf *b, size_t *len);

#endif
