/* A growing buffer: doubles until its ceiling, keeps its first error. */

#include "base/buf.h"

#include <errno.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>

#define FIRST_CAP 256

void buf_init(struct buf *b, size_t max)
{
	*b = (struct buf){ .max = max };
}

void buf_free(struct buf *b)
{
	free(b->ptr);
	buf_init(b, b->max);
}

void buf_clear(struct buf *b)
{
	b->len = 0;
	b->status = 0;
	if (b->ptr)
		b->ptr[0] = '\0';
}

/* Room for more bytes and the NUL; false after an error. */
static bool reserve(struct buf *b, size_t more)
{
	size_t cap = b->cap ? b->cap : FIRST_CAP;
	char  *ptr;

	if (b->status)
		return false;
	if (more > b->max - b->len) {
		b->status = -EFBIG;
		return false;
	}
	if (b->len + more < b->cap)
		return true;
	while (cap <= b->len + more)
		cap = cap > SIZE_MAX / 2 ? b->len + more + 1 : cap * 2;
	ptr = realloc(b->ptr, cap);
	if (!ptr) {
		b->status = -ENOMEM;
		return false;
	}
	b->ptr = ptr;
	b->cap = cap;
	return true;
}

size_t buf_room(struct buf *b, size_t want)
{
	size_t left = b->max - b->len;

	if (want > left)
		want = left;
	return reserve(b, want) ? want : 0;
}

void buf_grow(struct buf *b, size_t n)
{
	b->len += n;
	b->ptr[b->len] = '\0';
}

void buf_add_slowly(struct buf *b, const void *bytes, size_t len)
{
	if (!reserve(b, len))
		return;
	if (len)
		memcpy(b->ptr + b->len, bytes, len);
	b->len += len;
	b->ptr[b->len] = '\0';
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	size_t  room = b->status ? 0 : b->cap - b->len;
	va_list ap;
	int     n;

	va_start(ap, fmt);
	n = vsnprintf(room ? b->ptr + b->len : NULL, room, fmt, ap);  /* it mostly fits */
	va_end(ap);
	if (n < 0 && b->status == 0)
		b->status = -EFBIG;  /* no text, or more than an int can count */
	if (n < 0 || (size_t)n >= room || (size_t)n > b->max - b->len) {
		if (room)
			b->ptr[b->len] = '\0';
		if (n < 0 || !reserve(b, (size_t)n))
			return;
		va_start(ap, fmt);
		vsnprintf(b->ptr + b->len, (size_t)n + 1, fmt, ap);
		va_end(ap);
	}
	b->len += (size_t)n;
}

void buf_cut(struct buf *b, size_t len)
{
	if (len >= b->len)
		return;
	b->len = len;
	b->ptr[len] = '\0';
}

int buf_status(const struct buf *b)
{
	return b->status;
}

struct span buf_view(const struct buf *b)
{
	return (struct span){ b->ptr, b->len };
}

char *buf_take(struct buf *b, size_t *len)
{
	char *ptr;

	buf_add(b, "", 0);
	if (b->status) {
		buf_free(b);
		return NULL;
	}
	ptr = b->ptr;
	if (len)
		*len = b->len;
	buf_init(b, b->max);
	return ptr;
}
