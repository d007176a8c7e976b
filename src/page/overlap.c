/*
 * Two renderings of one text differ in white space, punctuation, quotes and
 * case; its letters and digits are the same. Every run of RUN of them is
 * hashed (polynomial, rolling) into a bit set of 16 bits a byte of text.
 */

#include "overlap.h"

#include <stdbool.h>

#define RUN      16   /* letters and digits, in bytes */
#define TEXT_MIN 200  /* a shorter text is a summary */
#define BASE     0x01000193u

struct roll {
	unsigned char last[RUN];
	uint32_t hash, n, top;
};

static bool counts(unsigned char c)
{
	return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static void roll_init(struct roll *r)
{
	*r = (struct roll){ .top = 1 };
	for (int i = 0; i < RUN; i++)
		r->top *= BASE;
}

/* @return true when @p c completes a run */
static bool roll_add(struct roll *r, unsigned char c)
{
	c = (unsigned char)span_lower((char)c);
	if (!counts(c))
		return false;
	r->hash = r->hash * BASE + c - r->top * r->last[r->n % RUN];
	r->last[r->n % RUN] = c;
	return ++r->n >= RUN;
}

static uint32_t place(const struct overlap *o, uint32_t hash)
{
	return (hash ^ hash >> 15) * 0x9E3779B1u >> 4 & o->mask;
}

int overlap_init(struct overlap *o, struct arena *a, struct span text)
{
	uint32_t    bits = 1u << 12;
	struct roll r;

	*o = (struct overlap){ .bits = NULL };
	if (text.len < TEXT_MIN)
		return 0;
	while (bits < text.len * 16 && bits < 1u << 27)
		bits *= 2;
	o->mask = bits - 1;
	o->bits = arena_zalloc(a, bits / 8, 1);
	if (!o->bits)
		return arena_status(a);
	roll_init(&r);
	for (size_t i = 0; i < text.len; i++)
		if (roll_add(&r, (unsigned char)text.ptr[i]))
			o->bits[place(o, r.hash) / 8] |= (uint8_t)(1u << place(o, r.hash) % 8);
	return 0;
}

unsigned overlap_of(const struct overlap *o, struct span text)
{
	size_t      runs = 0, hits = 0;
	struct roll r;

	if (!o->bits)
		return 0;
	roll_init(&r);
	for (size_t i = 0; i < text.len; i++)
		if (roll_add(&r, (unsigned char)text.ptr[i])) {
			runs++;
			hits += o->bits[place(o, r.hash) / 8] >> place(o, r.hash) % 8 & 1;
		}
	return runs ? (unsigned)(hits * 100 / runs) : 0;
}
