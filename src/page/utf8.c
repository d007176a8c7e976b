/*
 * UTF-8: is it, and mending what nearly is.
 *
 * Runs of ASCII are stepped over 32 bytes at a time. Elsewhere one step reads
 * one sequence by the table of well-formed ones (Unicode, table 3-7):
 *
 *     C2..DF 80..BF                        E0 A0..BF x   ED 80..9F x
 *     E1..EC, EE, EF  80..BF x             F0 90..BF x x   F1..F3 80..BF x x   F4 80..8F x x
 */

#include "charset.h"

#include <stdint.h>

/* Once a text is known not to be UTF-8 this much more tells how far from it it is. */
#define LOOK_ON ((size_t)256 << 10)

static const struct span replacement = { "\xEF\xBF\xBD", 3 };

/* Bytes before the first one that is not ASCII, or before the last few. */
static size_t ascii_run(const char *p, size_t len)
{
	size_t   i = 0;
	uint64_t w[4];

	for (; i + sizeof(w) <= len; i += sizeof(w)) {
		memcpy(w, p + i, sizeof(w));
		if ((w[0] | w[1] | w[2] | w[3]) & 0x8080808080808080u)
			break;
	}
	while (i < len && !(p[i] & 0x80))
		i++;
	return i;
}

/*
 * One sequence at p, whose first byte is not ASCII. Returns its length when
 * well formed; else 0, and *bad is the length of its maximal ill-formed part.
 */
static size_t sequence(const unsigned char *p, size_t len, size_t *bad)
{
	unsigned char lead = p[0], low = 0x80, high = 0xBF;
	size_t        need = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;

	*bad = 1;
	if (lead < 0xC2 || lead > 0xF4)
		return 0;
	if (lead == 0xE0)
		low = 0xA0;
	else if (lead == 0xED)
		high = 0x9F;
	else if (lead == 0xF0)
		low = 0x90;
	else if (lead == 0xF4)
		high = 0x8F;
	for (size_t i = 1; i <= need; i++) {
		if (i == len || p[i] < low || p[i] > high) {
			*bad = i;
			return 0;
		}
		low = 0x80;
		high = 0xBF;
	}
	return need + 1;
}

size_t utf8_valid(struct span s, size_t *n_multi)
{
	size_t at = 0, n, bad;

	*n_multi = 0;
	while (at < s.len) {
		if (!(s.ptr[at] & 0x80)) {
			at += ascii_run(s.ptr + at, s.len - at);
			continue;
		}
		n = sequence((const unsigned char *)s.ptr + at, s.len - at, &bad);
		if (!n)
			break;
		at += n;
		++*n_multi;
	}
	return at;
}

struct utf8_look utf8_look(struct span s)
{
	struct utf8_look look = { 0, 0 };
	size_t           n, bad;
	size_t           at = utf8_valid(s, &look.n_multi);

	if (at == s.len)
		return look;
	s = span_upto(s, at + LOOK_ON);
	while (at < s.len) {
		sequence((const unsigned char *)s.ptr + at, s.len - at, &bad);
		if (at + bad < s.len || (unsigned char)s.ptr[at] < 0xC2)
			look.n_bad++;
		at += bad;
		at += utf8_valid(span_from(s, at), &n);
		look.n_multi += n;
	}
	return look;
}

void utf8_mend(struct buf *out, struct span s)
{
	size_t n, multi, bad;

	while (s.len) {
		n = utf8_valid(s, &multi);
		buf_add(out, s.ptr, n);
		s = span_from(s, n);
		if (!s.len)
			break;
		sequence((const unsigned char *)s.ptr, s.len, &bad);
		buf_span(out, replacement);
		s = span_from(s, bad);
	}
}
