/* Characters by ICU; numbers by hand, since printf() asks the locale for the decimal point. */

#include "text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

uint32_t text_next(struct span *rest)
{
	/* ICU counts in 32 bits; no character needs more than four bytes */
	int32_t at = 0, len = rest->len < U8_MAX_LENGTH ? (int32_t)rest->len : U8_MAX_LENGTH;
	UChar32 c;

	U8_NEXT_OR_FFFD((const uint8_t *)rest->ptr, at, len, c);
	*rest = span_from(*rest, (size_t)at);
	if (c == '\t' || c == '\n' || c == '\r')
		return (uint32_t)c;
	if (c < 0x20 || (c >= 0x7F && c < 0xA0) || U_IS_UNICODE_NONCHAR(c))
		return TEXT_REPLACEMENT;
	return (uint32_t)c;
}

uint32_t text_next_folded(struct span *rest)
{
	uint32_t c = text_next(rest);

	return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

void text_put(FILE *out, uint32_t c)
{
	uint8_t bytes[U8_MAX_LENGTH];
	int32_t n = 0;

	U8_APPEND_UNSAFE(bytes, n, c);
	fwrite(bytes, 1, (size_t)n, out);
}

unsigned text_width(uint32_t c)
{
	int8_t type = u_charType((UChar32)c);
	int    width = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);

	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
		return 0;
	return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

void text_put_share(FILE *out, double share)
{
	int thousandths = share > 0 ? share < 1 ? (int)(share * 1000 + 0.5) : 1000 : 0;

	fprintf(out, "%d.%03d", thousandths / 1000, thousandths % 1000);
}
