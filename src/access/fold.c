/* Folding, one character at a time (ICU's simple case folding). */

#include "fold.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#define DOTTED_CAPITAL_I 0x130

static bool is_invisible(UChar32 c)
{
	return c == 0xad || c == 0xfeff || (c >= 0x200b && c <= 0x200f);
}

static UChar32 fold_char(UChar32 c)
{
	if (c < 0x80)
		return span_lower((char)c);
	if (c == 0x2019 || c == 0x2018 || c == 0x2bc)
		return '\'';
	return c == DOTTED_CAPITAL_I ? 'i' : u_foldCase(c, U_FOLD_CASE_DEFAULT);
}

struct span fold(struct arena *a, struct span text)
{
	/* Case folding lengthens no character by more than half (U+0250 to U+2C6F and the like). */
	size_t  room = text.len + text.len / 2 + U8_MAX_LENGTH;
	char   *out = text.len < INT32_MAX / 2 ? arena_alloc(a, room) : NULL;
	int32_t i = 0, n = 0;
	UChar32 c;

	if (!out)
		return SPAN("");
	while (i < (int32_t)text.len) {
		U8_NEXT_OR_FFFD(text.ptr, i, (int32_t)text.len, c);
		if (c < 0x80 ? c <= ' ' : u_isUWhiteSpace(c)) {
			if (n > 0 && out[n - 1] != ' ')
				out[n++] = ' ';
		} else if (!is_invisible(c)) {
			c = fold_char(c);
			if ((size_t)n + U8_MAX_LENGTH > room)
				break;
			U8_APPEND_UNSAFE(out, n, c);
		}
	}
	return (struct span){ out, (size_t)n };
}
