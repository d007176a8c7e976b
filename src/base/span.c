/* Spans: comparing, searching, cutting. Nothing here allocates. */

#define _GNU_SOURCE  /* memmem */
#include "base/span.h"

#include <strings.h>
#include <xxhash.h>

bool span_ieq(struct span a, struct span b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (span_lower(a.ptr[i]) != span_lower(b.ptr[i]))
			return false;
	return true;
}

bool span_starts(struct span s, struct span prefix)
{
	return s.len >= prefix.len && span_eq(span_upto(s, prefix.len), prefix);
}

bool span_istarts(struct span s, struct span prefix)
{
	return s.len >= prefix.len && span_ieq(span_upto(s, prefix.len), prefix);
}

bool span_ends(struct span s, struct span suffix)
{
	return s.len >= suffix.len && span_eq(span_from(s, s.len - suffix.len), suffix);
}

int span_cmp(struct span a, struct span b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int    c = n ? memcmp(a.ptr, b.ptr, n) : 0;

	return c ? c : (a.len > b.len) - (a.len < b.len);
}

uint64_t span_hash(struct span s)
{
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < s.len; i++)
		h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
	return h;
}

uint64_t span_hash_long(struct span s)
{
	return XXH3_64bits(s.len ? s.ptr : "", s.len);
}

struct span span_trim(struct span s)
{
	while (s.len && span_is_space(s.ptr[0]))
		s = span_from(s, 1);
	while (s.len && span_is_space(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

size_t span_find(struct span s, struct span needle)
{
	const char *at;

	if (needle.len == 0)
		return 0;
	at = s.len ? memmem(s.ptr, s.len, needle.ptr, needle.len) : NULL;
	return at ? (size_t)(at - s.ptr) : SPAN_NONE;
}

size_t span_ifind(struct span s, struct span needle)
{
	for (size_t i = 0; i + needle.len <= s.len; i++)
		if (span_ieq(span_upto(span_from(s, i), needle.len), needle))
			return i;
	return SPAN_NONE;
}

size_t span_chr(struct span s, char c)
{
	const char *at = s.len ? memchr(s.ptr, c, s.len) : NULL;

	return at ? (size_t)(at - s.ptr) : SPAN_NONE;
}

bool span_cut(struct span *rest, char sep, struct span *piece)
{
	size_t at;

	if (!rest->ptr)
		return false;
	at = span_chr(*rest, sep);
	if (at == SPAN_NONE) {
		*piece = *rest;
		*rest = (struct span){ NULL, 0 };
	} else {
		*piece = span_upto(*rest, at);
		*rest = span_from(*rest, at + 1);
	}
	return true;
}

bool span_cut_line(struct span *rest, struct span *line)
{
	size_t n = 0;

	if (rest->len == 0)
		return false;
	while (n < rest->len && rest->ptr[n] != '\n' && rest->ptr[n] != '\r')
		n++;
	*line = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	*rest = span_from(*rest, span_starts(*rest, SPAN("\r\n")) ? 2 : 1);
	return true;
}

struct span span_clip(struct span s, size_t max)
{
	if (s.len <= max)
		return s;
	while (max > 0 && ((unsigned char)s.ptr[max] & 0xC0) == 0x80)
		max--;
	return span_upto(s, max);
}
