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

/* Bytes that are looked at at once, by GCC's and Clang's vector extension. */
typedef uint8_t block __attribute__((vector_size(16)));

/* @return not 0 for each byte that does not stand for itself */
static inline block odd_in(const char *bytes, const char special[4])
{
	block b;

	memcpy(&b, bytes, sizeof(b));
	return (block)((b < 0x20) | (b > 0x7E) | (b == (uint8_t)special[0]) | (b == (uint8_t)special[1]) |
	               (b == (uint8_t)special[2]) | (b == (uint8_t)special[3]));
}

static inline bool is_none(block odd)
{
	uint64_t halves[2];

	memcpy(halves, &odd, sizeof(halves));
	return !(halves[0] | halves[1]);
}

/* Does every byte stand for itself? Of nearly all texts, and then nothing is to be told apart. */
static bool is_plain(struct span s, const char special[4])
{
	block odd = { 0 };

	if (s.len < sizeof(block)) {
		char room[sizeof(block)];

		memset(room, ' ', sizeof(room));
		memcpy(room, s.ptr, s.len);
		return is_none(odd_in(room, special));
	}
	for (size_t n = 0; n + sizeof(block) <= s.len; n += sizeof(block))
		odd |= odd_in(s.ptr + n, special);
	return is_none(odd | odd_in(s.ptr + s.len - sizeof(block), special));
}

static bool is_plain_char(char c, const char special[4])
{
	return c >= 0x20 && c < 0x7F && c != special[0] && c != special[1] && c != special[2] && c != special[3];
}

struct span text_piece(struct span *rest, const struct text_form *form, char room[TEXT_ROOM])
{
	struct span s = *rest;
	size_t      n = 0;
	uint32_t    c;
	const char *escape;

	while (n + sizeof(block) <= s.len && is_none(odd_in(s.ptr + n, form->special)))
		n += sizeof(block);
	while (n < s.len && is_plain_char(s.ptr[n], form->special))
		n++;
	*rest = span_from(s, n);
	if (n)
		return span_upto(s, n);
	c = text_next(rest);
	escape = form->escape(c);
	if (escape)
		return span_of(escape);
	U8_APPEND_UNSAFE((uint8_t *)room, n, c);
	return (struct span){ room, n };
}

void text_add_as(struct buf *out, struct span s, const struct text_form *form)
{
	char room[TEXT_ROOM];

	if (s.len && is_plain(s, form->special)) {
		buf_span(out, s);
		return;
	}
	while (s.len)
		buf_span(out, text_piece(&s, form, room));
}

void text_add_number(struct buf *out, uint64_t n)
{
	char digits[20], *at = digits + sizeof(digits);

	do
		*--at = (char)('0' + n % 10);
	while (n /= 10);
	buf_add(out, at, (size_t)(digits + sizeof(digits) - at));
}

/* 0 to 1000. */
static int thousandths_of(double share)
{
	return share > 0 ? share < 1 ? (int)(share * 1000 + 0.5) : 1000 : 0;
}

void text_add_share(struct buf *out, double share)
{
	int  n = thousandths_of(share);
	char text[] = { (char)('0' + n / 1000), '.', (char)('0' + n / 100 % 10), (char)('0' + n / 10 % 10), (char)('0' + n % 10) };

	buf_add(out, text, sizeof(text));
}

void text_put_share(FILE *out, double share)
{
	int thousandths = thousandths_of(share);

	fprintf(out, "%d.%03d", thousandths / 1000, thousandths % 1000);
}

void text_put_decimal(FILE *out, double n)
{
	uint64_t millionths = n > 0 ? (uint64_t)((n < 1e12 ? n : 1e12) * 1e6 + 0.5) : 0;

	fprintf(out, "%" PRIu64 ".%06" PRIu64, millionths / 1000000, millionths % 1000000);
}
