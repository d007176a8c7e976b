/*
 * CSV by RFC 4180, and what spreadsheets write under that name: ';' or TAB for
 * a separator, a first line "sep=;", spaces before a quote. The first row has the
 * names of the columns, unless the column is told by its number and that cell
 * of the first row is an address.
 */

#include "reader.h"
#include "base/buf.h"

#include <errno.h>

/* Names shown when the one that is sought is not among them, and bytes of each. */
#define NAMES_SHOWN 40
#define NAME_SHOWN  60

/* A cell as it stands in the text, without its quotes. */
struct cell {
	struct span text;
	bool        has_quotes;  /* doubled ones, to be made single */
};

struct row {
	struct cell cells[SOURCES_COLUMNS_MAX];
	size_t      n;
	uint32_t    line;     /* it begins in */
	bool        is_open;  /* a quote in it is never closed */
};

struct table {
	struct buf  room;     /* an unquoted cell; what is longer than an address may be is cut */
	struct span rest;
	uint32_t    line;     /* rest begins in */
	char        separator;
};

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
static bool quoted(struct span s, struct cell *cell)
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

/* Cut one cell off, its separator not. @return false when a quote stays open */
static bool next_cell(struct table *t, struct cell *cell)
{
	struct span s = t->rest;

	while (s.len && s.ptr[0] == ' ')
		s = span_from(s, 1);
	*cell = (struct cell){ .has_quotes = false };
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

static void end_line(struct table *t)
{
	t->line += t->rest.len > 0;
	t->rest = span_from(t->rest, span_starts(t->rest, SPAN("\r\n")) ? 2 : 1);
}

/* The next row; false at the end. Where a quote stays open, only its line is lost. */
static bool next_row(struct table *t, struct row *row)
{
	struct span start = t->rest, line;
	struct cell cell;

	row->n = 0;
	row->line = t->line;
	row->is_open = false;
	if (t->rest.len == 0)
		return false;
	for (;;) {
		if (!next_cell(t, &cell)) {
			row->is_open = true;
			t->line = row->line + 1;
			t->rest = start;
			return reader_line(&t->rest, &line);
		}
		if (row->n < SOURCES_COLUMNS_MAX)
			row->cells[row->n++] = cell;
		if (!t->rest.len || t->rest.ptr[0] != t->separator) {
			end_line(t);
			return true;
		}
		t->rest = span_from(t->rest, 1);
	}
}

/* What a cell says; borrowed until the next call. */
static struct span unquote(struct table *t, const struct cell *cell)
{
	if (!cell->has_quotes)
		return span_trim(cell->text);
	buf_clear(&t->room);
	for (size_t i = 0; i < cell->text.len && t->room.len <= URL_MAX; i++) {
		buf_byte(&t->room, cell->text.ptr[i]);
		i += cell->text.ptr[i] == '"';
	}
	return span_trim(buf_view(&t->room));
}

static bool is_blank(const struct row *row)
{
	for (size_t i = 0; i < row->n; i++)
		if (span_trim(row->cells[i].text).len)
			return false;
	return true;
}

/* No name of a column has these; every address and path has one. */
static bool looks_like_source(struct span s)
{
	return span_chr(s, '.') != SPAN_NONE || span_chr(s, '/') != SPAN_NONE || span_chr(s, ':') != SPAN_NONE;
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

static struct table table_of(struct span text)
{
	struct table t = { .rest = text, .line = 1, .separator = separator_of(text) };
	struct span  line;

	buf_init(&t.room, URL_MAX + 1);
	if (span_istarts(text, SPAN("sep=")) && reader_line(&t.rest, &line))
		t.line++;
	return t;
}

/* A look at the first line alone, since the text may be no CSV at all. */
bool csv_has_names(struct span text, struct span column)
{
	struct span  line, rest = text;
	struct table t;
	struct cell  cell;
	bool         is_plain = true;
	size_t       n = 0;

	if (!reader_line(&rest, &line))
		return false;
	if (span_istarts(line, SPAN("sep=")))
		return true;
	t = table_of(line);
	while (next_cell(&t, &cell)) {
		if (span_ieq(span_trim(cell.text), column))
			return true;
		is_plain = is_plain && !looks_like_source(cell.text);
		n++;
		if (!t.rest.len)
			break;
		t.rest = span_from(t.rest, 1);
	}
	return is_plain && n > 1;
}

/* "title, link, date", for a message. */
static int name_columns(struct reader *r, struct table *t, const struct row *row)
{
	struct span all = SPAN("");

	for (size_t i = 0; i < row->n && i < NAMES_SHOWN; i++) {
		struct span name = span_clip(unquote(t, &row->cells[i]), NAME_SHOWN);

		all = arena_printf(r->a, "%.*s%s%.*s", SPAN_FMT(all), i ? ", " : "", SPAN_FMT(name));
	}
	if (row->n > NAMES_SHOWN)
		all = arena_printf(r->a, "%.*s ...", SPAN_FMT(all));
	r->report->columns = all;
	return arena_status(r->a) ? -ENOMEM : SOURCES_NO_COLUMN;
}

/* Find the column by the first row. @param is_names  set when that row has no source. @return 0 or SOURCES_NO_COLUMN */
static int find_column(struct reader *r, struct table *t, const struct row *first, size_t *column, bool *is_names)
{
	struct span want = reader_column(r);

	*is_names = true;
	for (size_t i = 0; i < first->n; i++)
		if (span_ieq(unquote(t, &first->cells[i]), want)) {
			*column = i;
			return 0;
		}
	/* one column of addresses needs no name */
	*column = !r->o->column.len && first->n == 1 && looks_like_source(first->cells[0].text) ? 0 : reader_column_number(r) - 1;
	if (*column >= first->n)
		return name_columns(r, t, first);
	*is_names = !looks_like_source(first->cells[*column].text);
	return 0;
}

static int give_row(struct reader *r, struct table *t, const struct row *row, size_t column)
{
	struct span text;

	if (row->is_open)
		return reader_give_wrong(r, SPAN("\""), row->line, "this quote is never closed");
	if (is_blank(row))
		return 0;
	if (column >= row->n)
		return reader_give_wrong(r, reader_column(r), row->line, "the row ends before this column");
	text = unquote(t, &row->cells[column]);
	if (buf_status(&t->room) < 0)
		return -ENOMEM;
	return reader_give(r, text, row->line, "the column is empty");
}

static int read_rows(struct reader *r, struct table *t, struct row *row)
{
	size_t column;
	bool   is_names;
	int    rc;

	do {
		if (!next_row(t, row))
			return 0;
	} while (is_blank(row) && !row->is_open);
	rc = find_column(r, t, row, &column, &is_names);
	if (rc == 0 && !is_names)
		rc = give_row(r, t, row, column);
	while (rc == 0 && next_row(t, row))
		rc = give_row(r, t, row, column);
	return rc;
}

int csv_read(struct reader *r, struct span text)
{
	struct table t = table_of(text);
	struct row  *row = arena_alloc(r->a, sizeof(*row));
	int          rc = row ? read_rows(r, &t, row) : -ENOMEM;

	buf_free(&t.room);
	return rc;
}
