/* Escaping character by character; breaking lines by columns, not bytes. */

#include "label.h"
#include "base/text.h"

#include <stdbool.h>
#include <string.h>

/* Characters to a column at most, on average: marks and joiners are no wider for being a thousand. */
#define ZERO_WIDTHS 4

/* Graphviz reads 16,384 bytes of a string at once; a backslash before a line's end parts it, and is not in it. */
#define PART_CHARACTERS 2000

static void put_break(FILE *out, size_t n)
{
	if (n % PART_CHARACTERS == 0)
		fputs("\\\n", out);
}

static bool is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (span_lower(c) >= 'a' && span_lower(c) <= 'z') || c == '#';
}

/* Would Graphviz read "&" and what follows as one character? */
static bool is_entity(struct span rest)
{
	size_t n = 0;

	while (n < rest.len && n < 16 && is_alnum(rest.ptr[n]))
		n++;
	return n && n < rest.len && rest.ptr[n] == ';';
}

/* @param rest  what follows c */
static void put(FILE *out, uint32_t c, struct span rest)
{
	if (c == '"' || c == '\\')
		putc('\\', out);
	if (c == '&' && is_entity(rest))
		fputs("&amp;", out);
	else
		text_put(out, c);
}

static void put_ellipsis(FILE *out)
{
	text_put(out, 0x2026);
}

/* How far one may read for so many columns: what has no width of its own fills none. */
static size_t characters_max(size_t columns)
{
	return columns > SIZE_MAX / ZERO_WIDTHS ? SIZE_MAX : columns * ZERO_WIDTHS;
}

/* @return the length of what fits */
static size_t fitting(struct span s, size_t columns)
{
	struct span rest = s;
	size_t      at = 0, used = 0, n = 0;

	while (rest.len) {
		used += utf8_width(text_next_folded(&rest));
		if (used > columns || ++n > characters_max(columns))
			return at;
		at = s.len - rest.len;
	}
	return s.len;
}

void label_put_clipped(FILE *out, struct span s, size_t columns)
{
	size_t len = columns == SIZE_MAX ? s.len : fitting(s, columns);
	bool   is_clipped = len < s.len;

	s = span_upto(s, len);
	for (size_t n = 1; s.len; n++) {
		uint32_t c = text_next_folded(&s);

		put(out, c, s);
		put_break(out, n);
	}
	if (is_clipped)
		put_ellipsis(out);
}

void label_put_html(FILE *out, struct span s, size_t columns)
{
	size_t len = fitting(s, columns);

	for (struct span rest = span_upto(s, len); rest.len;) {
		uint32_t c = text_next_folded(&rest);

		if (c < 0x80 && strchr("<>&\"\\", (int)c))
			fprintf(out, "&#%u;", (unsigned)c);
		else
			text_put(out, c);
	}
	if (len < s.len)
		put_ellipsis(out);
}

void label_put_quoted(FILE *out, struct span s)
{
	putc('"', out);
	label_put_clipped(out, s, SIZE_MAX);
	putc('"', out);
}

void label_put_url(FILE *out, struct span url)
{
	if (!span_starts(url, SPAN("https://")) && !span_starts(url, SPAN("http://")))
		url = SPAN("");
	putc('"', out);
	for (size_t n = 1; url.len; n++) {
		uint32_t c = text_next_folded(&url);

		if (c == '&')
			fputs("&amp;", out);
		else if (c < 0x80 && strchr("<>\"", (int)c))
			fprintf(out, "%%%02X", (unsigned)c);
		else
			put(out, c, url);
		put_break(out, n);
	}
	putc('"', out);
}

/*
 * Where does the next line end? At the last space, or behind the last slash
 * or hyphen, that fits; unless the line would be less than half full.
 */
static size_t line_length(struct span s)
{
	struct span rest = s;
	size_t      end = 0, at = 0, columns = 0, half = 0, n = 0;

	while (rest.len) {
		uint32_t c = text_next_folded(&rest);

		columns += utf8_width(c);
		if (columns > LABEL_COLUMNS || ++n > characters_max(LABEL_COLUMNS))
			return end > half ? end : at;
		if (c == ' ')
			end = at;
		at = s.len - rest.len;
		if (c == '/' || c == '-')
			end = at;
		if (columns <= LABEL_COLUMNS / 2)
			half = at;
	}
	return s.len;
}

void label_put(FILE *out, struct span s, unsigned lines)
{
	s = span_trim(s);
	for (unsigned i = 1; s.len; i++) {
		size_t      len = line_length(s);
		struct span line = i < lines || len == s.len ? span_upto(s, len) : s;

		label_put_clipped(out, line, i < lines || len == s.len ? SIZE_MAX : LABEL_COLUMNS - 1);
		if (i == lines)
			return;
		s = span_trim(span_from(s, len));
		if (s.len)
			fputs("\\n", out);
	}
}

struct span label_address(struct span url)
{
	size_t slashes = span_find(url, SPAN("://"));

	if (slashes != SPAN_NONE)
		url = span_from(url, slashes + 3);
	return span_starts(url, SPAN("www.")) ? span_from(url, 4) : url;
}
