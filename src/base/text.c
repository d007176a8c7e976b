/* Characters by ICU; numbers by hand, since printf() asks the locale for the decimal point. */

#include "base/text.h"

#include <inttypes.h>
#include <unicode/utf8.h>

uint32_t text_next(struct span *rest)
{
	uint32_t c = (unsigned char)rest->ptr[0];

	if (c >= 0x20 && c < 0x7F) {  /* nearly all of it */
		*rest = span_from(*rest, 1);
		return c;
	}
	c = utf8_next(rest);
	if (c == '\t' || c == '\n' || c == '\r')
		return c;
	if (c < 0x20 || (c >= 0x7F && c < 0xA0) || U_IS_UNICODE_NONCHAR(c))
		return UTF8_REPLACEMENT;
	return c;
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

	if (c < 0x80) {
		putc_unlocked((int)c, out);
		return;
	}
	U8_APPEND_UNSAFE(bytes, n, c);
	fwrite(bytes, 1, (size_t)n, out);
}

void text_clean(struct buf *out, struct span s)
{
	while (s.len) {
		struct span before = s;
		uint8_t     bytes[U8_MAX_LENGTH];
		int32_t     n = 0;
		uint32_t    c = text_next(&s);

		while (c < 0x7F && s.len && s.ptr[0] >= 0x20 && s.ptr[0] < 0x7F)  /* a run of it at once */
			s = span_from(s, 1);
		if (c < 0x7F) {
			buf_span(out, span_upto(before, before.len - s.len));
			continue;
		}
		U8_APPEND_UNSAFE(bytes, n, c);
		buf_add(out, bytes, (size_t)n);
	}
}

void text_put_share(FILE *out, double share)
{
	int thousandths = share > 0 ? share < 1 ? (int)(share * 1000 + 0.5) : 1000 : 0;

	fprintf(out, "%d.%03d", thousandths / 1000, thousandths % 1000);
}

void text_put_decimal(FILE *out, double n)
{
	uint64_t millionths = n > 0 ? (uint64_t)((n < 1e12 ? n : 1e12) * 1e6 + 0.5) : 0;

	fprintf(out, "%" PRIu64 ".%06" PRIu64, millionths / 1000000, millionths % 1000000);
}
