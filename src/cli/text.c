/* East Asian wide characters and emoji take two columns. */

#define _DEFAULT_SOURCE  /* TIOCGWINSZ */
#include "text.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

/* Controls, and what reorders or joins invisibly. */
static bool is_unsafe(uint32_t c)
{
	if (c < 0xA0)
		return c < 0x20 || c >= 0x7F;
	return u_hasBinaryProperty((UChar32)c, UCHAR_BIDI_CONTROL) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

/* The next character and its bytes; false at the end. Broken bytes are U+FFFD. */
static bool next(struct span *s, uint32_t *c, struct span *bytes)
{
	struct span before = *s;

	if (s->len == 0)
		return false;
	*c = utf8_next(s);
	*bytes = *c == UTF8_REPLACEMENT ? SPAN("\xEF\xBF\xBD") : span_upto(before, before.len - s->len);
	return true;
}

/* Printable ASCII at the beginning: a byte a column. */
static struct span plain(struct span s)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] >= ' ' && s.ptr[n] < 0x7F)
		n++;
	return span_upto(s, n);
}

size_t text_width(struct span s)
{
	struct span bytes;
	uint32_t    c;
	size_t      width = 0;

	do {
		bytes = plain(s);
		width += bytes.len;
		s = span_from(s, bytes.len);
		if (s.len && next(&s, &c, &bytes))
			width += is_unsafe(c) ? 0 : utf8_width(c);
	} while (s.len);
	return width;
}

void text_add(struct buf *out, struct span s, size_t max, size_t pad)
{
	bool        is_cut = s.len > max && text_width(s) > max;  /* no character has more columns than bytes */
	size_t      room = is_cut && max ? max - 1 : max, width = 0;
	struct span bytes;
	uint32_t    c;

	for (;;) {
		bytes = span_upto(plain(s), room - width);
		width += bytes.len;
		buf_span(out, bytes);
		s = span_from(s, bytes.len);
		if (!next(&s, &c, &bytes))
			break;
		if (is_unsafe(c))
			continue;
		if (width + utf8_width(c) > room)
			break;
		width += utf8_width(c);
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

/* Colours that a colour-blind reader tells apart; the word says it anyway. */
const char *text_colour(enum access access, bool is_foreign)
{
	switch (access) {
	case ACCESS_FREE:
		return is_foreign ? "\033[36m" : "\033[32m";
	case ACCESS_METERED:
	case ACCESS_REGISTRATION:
	case ACCESS_PAYWALLED:
		return "\033[33m";
	case ACCESS_BLOCKED:
	case ACCESS_UNREACHABLE:
		return "\033[35m";
	case ACCESS_GONE:
		return "\033[31m";
	default:
		return "\033[2m";
	}
}

bool text_wants_colour(int fd)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	return isatty(fd) && !(no && *no) && !(term && strcmp(term, "dumb") == 0);
}
