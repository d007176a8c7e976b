/* Widths by ICU: East Asian wide characters and emoji take two columns. */

#define _DEFAULT_SOURCE  /* TIOCGWINSZ */
#include "text.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unistd.h>

/* Controls, and what reorders or joins invisibly. */
static bool is_unsafe(UChar32 c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0) || u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL) ||
	       c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

/* Vowels and final consonants stand in the block that the first consonant opened. */
static bool is_inner_jamo(UChar32 c)
{
	int type = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);

	return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

static size_t width_of(UChar32 c)
{
	int type = u_charType(c), east = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);

	if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || is_inner_jamo(c))
		return 0;
	return east == U_EA_WIDE || east == U_EA_FULLWIDTH ? 2 : 1;
}

/* The next character; false at the end. Broken bytes are U+FFFD. */
static bool next(struct span *s, UChar32 *c, struct span *bytes)
{
	const uint8_t *p = (const uint8_t *)s->ptr;
	int32_t        i = 0, len = s->len < 64 ? (int32_t)s->len : 64;

	if (s->len == 0)
		return false;
	U8_NEXT(p, i, len, *c);
	*bytes = *c < 0 ? SPAN("\xEF\xBF\xBD") : span_upto(*s, (size_t)i);
	if (*c < 0)
		*c = 0xFFFD;
	*s = span_from(*s, (size_t)i);
	return true;
}

size_t text_width_of(struct span s)
{
	struct span bytes;
	UChar32     c;
	size_t      width = 0;

	while (next(&s, &c, &bytes))
		width += is_unsafe(c) ? 0 : width_of(c);
	return width;
}

void text_add(struct buf *out, struct span s, size_t max, size_t pad)
{
	bool        is_cut = text_width_of(s) > max;
	size_t      room = is_cut && max ? max - 1 : max, width = 0;
	struct span bytes;
	UChar32     c;

	while (next(&s, &c, &bytes)) {
		if (is_unsafe(c))
			continue;
		if (width + width_of(c) > room)
			break;
		width += width_of(c);
		buf_span(out, bytes);
	}
	if (is_cut && max) {
		buf_str(out, "…");
		width++;
	}
	for (; width < pad; width++)
		buf_byte(out, ' ');
}

size_t text_columns(int fd)
{
	struct winsize w;
	const char    *columns = getenv("COLUMNS");
	long           n = columns ? strtol(columns, NULL, 10) : 0;

	if (!isatty(fd))
		return 0;
	if (n > 0 && n < 10000)
		return (size_t)n;
	return ioctl(fd, TIOCGWINSZ, &w) == 0 && w.ws_col ? w.ws_col : 80;
}
