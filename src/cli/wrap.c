/*
 * Lines too wide for a terminal are broken between words, and within a word that
 * no line can hold. What goes on stands further in than where it began.
 *
 * Escapes in the text are our own (see screen.c): ESC [ ... letter, ESC ] ... ESC \.
 */

#include "screen.h"
#include "text.h"
#include "base/utf8.h"

#include <stdio.h>

/* Further in, columns; in a narrow terminal no more than a third of it. */
#define HANG 3

struct line {
	struct buf *out;
	size_t      columns, hang, at;
};

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Bytes of the escape that @p s begins with; 0: none. */
static size_t escape_len(struct span s)
{
	size_t end;

	if (s.len < 2 || s.ptr[0] != '\033')
		return 0;
	if (s.ptr[1] == ']') {
		end = span_find(span_from(s, 2), SPAN("\033\\"));
		return end == SPAN_NONE ? s.len : end + 4;
	}
	for (end = 2; end < s.len && !(s.ptr[end] >= '@' && s.ptr[end] <= '~'); end++)
		;
	return smaller(end + 1, s.len);
}

/* The next escape or cluster, and its columns. */
static struct span next(struct span *rest, unsigned *width)
{
	size_t      len = escape_len(*rest);
	struct span piece = span_upto(*rest, len);

	*width = 0;
	if (len == 0)
		return utf8_cluster(rest, width);
	*rest = span_from(*rest, len);
	return piece;
}

static size_t width_of(struct span s)
{
	size_t   total = 0;
	unsigned width;

	while (s.len) {
		next(&s, &width);
		total += width;
	}
	return total;
}

static void add_spaces(struct buf *b, size_t n)
{
	for (; n; n--)
		buf_byte(b, ' ');
}

static void begin_anew(struct line *l)
{
	buf_byte(l->out, '\n');
	add_spaces(l->out, l->hang);
	l->at = l->hang;
}

/* A word that no line can hold. */
static void add_pieces(struct line *l, struct span word)
{
	while (word.len) {
		unsigned    width;
		struct span piece = next(&word, &width);

		if (l->at + width > l->columns && l->at > l->hang)
			begin_anew(l);
		buf_span(l->out, piece);
		l->at += width;
	}
}

/* @param gap  spaces before it, lost where a line ends */
static void add_word(struct line *l, size_t gap, struct span word)
{
	size_t width = width_of(word);
	bool   is_long = l->hang + width > l->columns;

	if (l->at + gap + (is_long ? 1 : width) <= l->columns) {
		add_spaces(l->out, gap);
		l->at += gap;
	} else {
		begin_anew(l);
	}
	if (is_long) {
		add_pieces(l, word);
	} else {
		buf_span(l->out, word);
		l->at += width;
	}
}

static size_t spaces_at(struct span s)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] == ' ')
		n++;
	return n;
}

static void wrap_line(struct buf *out, struct span rest, size_t columns)
{
	struct line l = { .out = out, .columns = columns };
	size_t      gap = spaces_at(rest);

	l.at = smaller(gap, columns / 3);
	l.hang = smaller(gap + HANG, columns / 3);
	add_spaces(out, l.at);
	rest = span_from(rest, gap);
	for (gap = 0; rest.len; gap = spaces_at(rest)) {
		struct span word;

		rest = span_from(rest, gap);
		word = span_upto(rest, span_chr(rest, ' '));
		rest = span_from(rest, word.len);
		add_word(&l, gap, word);
	}
}

void screen_wrap(const struct screen *s, struct buf *out, struct span text)
{
	struct span line;

	while (text.len && span_cut(&text, '\n', &line)) {
		if (s->columns && width_of(line) > s->columns)
			wrap_line(out, line, s->columns);
		else
			buf_span(out, line);
		if (text.ptr)
			buf_byte(out, '\n');
	}
}

/* Of an empty one the bytes are NULL, which fwrite() does not take. */
static void print(const struct buf *b)
{
	if (b->len)
		fwrite(b->ptr, 1, b->len, stdout);
}

int screen_print(const struct screen *s, const struct buf *text)
{
	struct buf wrapped;
	int        rc = buf_status(text);

	if (rc < 0 || !s->columns) {
		print(text);
		return rc;
	}
	buf_init(&wrapped, SIZE_MAX);
	screen_wrap(s, &wrapped, buf_view(text));
	print(&wrapped);
	rc = buf_status(&wrapped);
	buf_free(&wrapped);
	return rc;
}
