/* Piece number i is the character U+F0000 + i: four bytes, the first always the same. */

#include "aside.h"

static unsigned tail_bits(char c)
{
	return (unsigned char)c & 0x3F;
}

/* Is it a character of plane 15? Those of plane 14 begin with the same byte. */
static bool is_ours(const char *lead)
{
	return lead[0] == ASIDE_LEAD && (unsigned char)lead[1] >= 0xB0;
}

bool aside_is_possible(struct span html)
{
	const char *end = html.ptr + html.len, *at = html.ptr;

	if (!html.len || memchr(html.ptr, '\0', html.len))
		return false;
	while ((at = memchr(at, ASIDE_LEAD, (size_t)(end - at)))) {
		if (end - at > 1 && is_ours(at))
			return false;
		at++;
	}
	return true;
}

bool aside_put(struct aside *s, struct arena *a, struct piece piece, char *out)
{
	size_t        i = s->n;
	struct piece *slot = i < ASIDE_MAX ? arena_push(a, &s->pieces, &s->n, &s->cap, sizeof(*slot)) : NULL;

	if (!slot)
		return false;
	*slot = piece;
	s->n_bytes += piece.text.len;
	out[0] = ASIDE_LEAD;
	out[1] = (char)(0xB0 | i >> 12);
	out[2] = (char)(0x80 | (i >> 6 & 0x3F));
	out[3] = (char)(0x80 | (i & 0x3F));
	return true;
}

struct piece aside_next(const struct aside *s, const char **rest)
{
	const char *from = *rest, *p = from;
	size_t      i;

	while ((p = strchr(p, ASIDE_LEAD)) && !is_ours(p))
		p++;
	if (p != from) {
		*rest = p ? p : from + strlen(from);
		return (struct piece){ { from, (size_t)(*rest - from) }, NULL };
	}
	*rest = p + ASIDE_LEN;
	i = (size_t)(tail_bits(p[1]) & 0xF) << 12 | tail_bits(p[2]) << 6 | tail_bits(p[3]);
	return i < s->n ? s->pieces[i] : (struct piece){ { p, ASIDE_LEN }, NULL };
}
