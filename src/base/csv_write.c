/*
 * A spreadsheet runs a field that begins like a formula, quoted or not; so
 * what strangers wrote gets a ' in front there.
 */

#include "base/csv.h"
#include "base/text.h"

#include <ctype.h>
#include <inttypes.h>

void csv_next_field(struct csv_out *r)
{
	if (r->has_fields)
		putc(',', r->out);
	r->has_fields = true;
}

void csv_end_row(struct csv_out *r)
{
	fputs("\r\n", r->out);
	r->has_fields = false;
}

/* The fullwidth forms count in East Asian spreadsheets. */
static bool starts_formula(struct span s)
{
	if (s.len == 0 || isalnum((unsigned char)s.ptr[0]))
		return false;
	switch (text_next(&s)) {
	case '=': case '+': case '-': case '@':
	case '\t': case '\r': case '\n':
	case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20:
		return true;
	default:
		return false;
	}
}

static const char *escape(uint32_t c)
{
	return c == '"' ? "\"\"" : NULL;
}

static const struct text_form quoted = { { '"', '"', '"', '"' }, escape };

void csv_put_text(struct csv_out *r, struct span s)
{
	csv_put_texts(r, &s, s.len > 0);
}

void csv_put_texts(struct csv_out *r, const struct span *texts, size_t n)
{
	char room[TEXT_ROOM];

	csv_next_field(r);
	if (n == 0)
		return;
	putc('"', r->out);
	if (starts_formula(texts[0]))
		putc('\'', r->out);
	for (size_t i = 0; i < n; i++) {
		struct span rest = texts[i], piece;

		fputs(i ? "; " : "", r->out);
		while (rest.len) {
			piece = text_piece(&rest, &quoted, room);
			fwrite(piece.ptr, 1, piece.len, r->out);
		}
	}
	putc('"', r->out);
}

void csv_add_texts(struct buf *row, const struct span *texts, size_t n)
{
	if (n == 0)
		return;
	buf_byte(row, '"');
	if (starts_formula(texts[0]))
		buf_byte(row, '\'');
	for (size_t i = 0; i < n; i++) {
		if (i)
			buf_str(row, "; ");
		text_add_as(row, texts[i], &quoted);
	}
	buf_byte(row, '"');
}

void csv_put_word(struct csv_out *r, const char *word)
{
	csv_next_field(r);
	fputs(word, r->out);
}

void csv_put_number(struct csv_out *r, uint64_t n)
{
	csv_next_field(r);
	fprintf(r->out, "%" PRIu64, n);
}

void csv_put_number_if(struct csv_out *r, bool is_known, uint64_t n)
{
	if (is_known)
		csv_put_number(r, n);
	else
		csv_next_field(r);
}

void csv_put_share_if(struct csv_out *r, bool is_known, double share)
{
	csv_next_field(r);
	if (is_known)
		text_put_share(r->out, share);
}

void csv_put_decimal_if(struct csv_out *r, bool is_known, double n)
{
	csv_next_field(r);
	if (is_known)
		text_put_decimal(r->out, n);
}
