/* unescape: \n \r \t \\ and \xHH in the tables of the tests; \N is nothing at all. */
#ifndef UNIT_UNESCAPE_H
#define UNIT_UNESCAPE_H

#include "base/arena.h"

#include <stdlib.h>

/** @return a copy in @p a, NUL behind it; it may hold NULs of its own */
static struct span unescape(struct arena *a, struct span s)
{
	char  *out = arena_alloc(a, s.len + 1), hex[3] = "";
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] != '\\' || ++i == s.len) {
			out[n++] = s.ptr[i];
		} else if (s.ptr[i] == 'x' && i + 2 < s.len) {
			memcpy(hex, s.ptr + i + 1, 2);
			out[n++] = (char)strtol(hex, NULL, 16);
			i += 2;
		} else if (s.ptr[i] != 'N') {
			out[n++] = s.ptr[i] == 'n' ? '\n' : s.ptr[i] == 't' ? '\t' :
			           s.ptr[i] == 'r' ? '\r' : s.ptr[i];
		}
	}
	out[n] = '\0';
	return (struct span){ out, n };
}

#endif
