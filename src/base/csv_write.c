/*
 * A spreadsheet runs a field that begins like a formula, quoted or not; so
 * what strangers wrote gets a ' in front there.
 */

#include "base/csv.h"
#include "base/text.h"

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
	switch (s.len ? text_next(&s) : 0) {
	case '=': case '+': case '-': case '@':
	case '\t': case '\r': case '\n':
	case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20:
		return true;
	default:
		return false;
	}
}

/* Between quotes. */
static void put_quoted(struct csv_out *r, struct span s)
{
	while (s.len) {
		uint32_t c = text_next(&s);

		if (c == '"')
			putc('"', r->out);
		text_put(r->out, c);
	}
}

void csv_put_text(struct csv_out *r, struct span s)
{
	csv_put_texts(r, &s, s.len > 0);
}

void csv_put_texts(struct csv_out *r, const struct span *texts, size_t n)
{
	csv_next_field(r);
	if (n == 0)
		return;
	putc('"', r->out);
	if (starts_formula(texts[0]))
		putc('\'', r->out);
	for (size_t i = 0; i < n; i++) {
		fputs(i ? "; " : "", r->out);
		put_quoted(r, texts[i]);
	}
	putc('"', r->out);
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
