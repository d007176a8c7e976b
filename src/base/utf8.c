/* Characters and their widths, by ICU. */

#include "base/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

uint32_t utf8_next(struct span *rest)
{
	/* ICU counts in 32 bits; no character needs more than four bytes */
	int32_t at = 0, len = rest->len < U8_MAX_LENGTH ? (int32_t)rest->len : U8_MAX_LENGTH;
	UChar32 c;

	U8_NEXT_OR_FFFD((const uint8_t *)rest->ptr, at, len, c);
	*rest = span_from(*rest, (size_t)at);
	return (uint32_t)c;
}

bool utf8_is_valid(struct span s)
{
	int32_t i = 0;
	UChar32 c;

	while ((size_t)i < s.len) {
		U8_NEXT((const uint8_t *)s.ptr, i, (int32_t)s.len, c);
		if (c < 0)
			return false;
	}
	return true;
}

/* Vowels and final consonants stand in the block that the first consonant opened. */
static bool is_inner_jamo(UChar32 c)
{
	int type = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);

	return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

unsigned utf8_width(uint32_t c)
{
	int type, east;

	if (c >= ' ' && c < 0x7F)
		return 1;
	type = u_charType((UChar32)c);
	east = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
	    is_inner_jamo((UChar32)c))
		return 0;
	return east == U_EA_WIDE || east == U_EA_FULLWIDTH ? 2 : 1;
}
