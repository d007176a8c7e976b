/* Cells by RFC 4180, and by what spreadsheets make of it. */

#include "base/csv.h"

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

/* Length of the plain text at the start of s: up to a separator or the line's end. */
static size_t plain_len(struct span s, char separator)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] != separator && !is_line_end(s.ptr[n]))
		n++;
	return n;
}

/* The text from behind an opening quote to the one that closes it; false when none does. */
static bool quoted(struct span s, struct csv_cell *cell)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] != '"')
			continue;
		if (i + 1 < s.len && s.ptr[i + 1] == '"') {
			cell->has_quotes = true;
			i++;
			continue;
		}
		cell->text = span_upto(s, i);
		return true;
	}
	return false;
}

bool csv_next_cell(struct csv *t, struct csv_cell *cell)
{
	struct span s = t->rest;

	while (s.len && s.ptr[0] == ' ')
		s = span_from(s, 1);
	*cell = (struct csv_cell){ .has_quotes = false };
	if (!s.len || s.ptr[0] != '"') {
		cell->text = span_upto(t->rest, plain_len(t->rest, t->separator));
		t->rest = span_from(t->rest, cell->text.len);
		return true;
	}
	if (!quoted(span_from(s, 1), cell))
		return false;
	for (size_t i = 0; i < cell->text.len; i++)
		t->line += cell->text.ptr[i] == '\n';
	s = span_from(s, cell->text.len + 2);
	t->rest = span_from(s, plain_len(s, t->separator));
	return true;
}

static void end_line(struct csv *t)
{
	t->line += t->rest.len > 0;
	t->rest = span_from(t->rest, span_starts(t->rest, SPAN("\r\n")) ? 2 : 1);
}

bool csv_next(struct csv *t, struct csv_row *row)
{
	struct span     start = t->rest, line;
	struct csv_cell cell;

	row->n = 0;
	row->line = t->line;
	row->is_open = false;
	if (t->rest.len == 0)
		return false;
	for (;;) {
		if (!csv_next_cell(t, &cell)) {
			row->is_open = true;
			t->line = row->line + 1;
			t->rest = start;
			return span_cut_line(&t->rest, &line);
		}
		if (row->n < CSV_CELLS_MAX)
			row->cells[row->n++] = cell;
		if (!t->rest.len || t->rest.ptr[0] != t->separator) {
			end_line(t);
			return true;
		}
		t->rest = span_from(t->rest, 1);
	}
}

struct span csv_cell_text(const struct csv_cell *cell, struct buf *room)
{
	if (!cell->has_quotes)
		return span_trim(cell->text);
	buf_clear(room);
	for (size_t i = 0; i < cell->text.len && room->len < room->max; i++) {
		buf_byte(room, cell->text.ptr[i]);
		i += cell->text.ptr[i] == '"';
	}
	return span_trim(buf_view(room));
}

bool csv_is_blank(const struct csv_row *row)
{
	for (size_t i = 0; i < row->n; i++)
		if (span_trim(row->cells[i].text).len)
			return false;
	return true;
}

/* "sep=;" is how a spreadsheet is told; else the one of the three that the first row has most of. */
static char separator_of(struct span row)
{
	static const char separators[] = { ',', ';', '\t' };
	size_t n[sizeof(separators)] = { 0 }, best = 0;
	bool   is_quoted = false;

	if (span_istarts(row, SPAN("sep=")) && row.len > 4 && !is_line_end(row.ptr[4]))
		return row.ptr[4];
	for (size_t i = 0; i < row.len && (is_quoted || !is_line_end(row.ptr[i])); i++) {
		is_quoted ^= row.ptr[i] == '"';
		for (size_t j = 0; !is_quoted && j < sizeof(separators); j++)
			n[j] += row.ptr[i] == separators[j];
	}
	for (size_t j = 1; j < sizeof(separators); j++)
		if (n[j] > n[best])
			best = j;
	return separators[best];
}

struct csv csv_of(struct span text)
{
	struct csv  t = { .rest = text, .line = 1, .separator = separator_of(text) };
	struct span  line;

	if (span_istarts(text, SPAN("sep=")) && span_cut_line(&t.rest, &line))
		t.line++;
	return t;
}
