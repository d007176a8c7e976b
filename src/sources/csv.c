/*
 * The first row of a CSV has the names of the columns, unless the column is told by
 * its number and that cell of the first row is an address.
 */

#include "reader.h"
#include "base/csv.h"

#include <errno.h>

/* Names shown when the one that is sought is not among them, and bytes of each. */
#define NAMES_SHOWN 40
#define NAME_SHOWN  60

struct table {
	struct csv csv;
	struct buf room;  /* an unquoted cell; what is longer than an address may be is cut */
};

/* What a cell says; borrowed until the next call. */
static struct span unquote(struct table *t, const struct csv_cell *cell)
{
	return csv_cell_text(cell, &t->room);
}

/* No name of a column has these; every address and path has one. */
static bool looks_like_source(struct span s)
{
	return span_chr(s, '.') != SPAN_NONE || span_chr(s, '/') != SPAN_NONE || span_chr(s, ':') != SPAN_NONE;
}

/* A look at the first line alone, since the text may be no CSV at all. */
bool csv_has_names(struct span text, struct span column)
{
	struct span  line, rest = text;
	struct csv  t;
	struct csv_cell cell;
	bool         is_plain = true;
	size_t       n = 0;

	if (!span_cut_line(&rest, &line))
		return false;
	if (span_istarts(line, SPAN("sep=")))
		return true;
	t = csv_of(line);
	while (csv_next_cell(&t, &cell)) {
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
static int name_columns(struct reader *r, struct table *t, const struct csv_row *row)
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
static int find_column(struct reader *r, struct table *t, const struct csv_row *first, size_t *column, bool *is_names)
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

static int give_row(struct reader *r, struct table *t, const struct csv_row *row, size_t column)
{
	struct span text;

	if (row->is_open)
		return reader_give_wrong(r, SPAN("\""), row->line, "this quote is never closed");
	if (csv_is_blank(row))
		return 0;
	if (column >= row->n)
		return reader_give_wrong(r, reader_column(r), row->line, "the row ends before this column");
	text = unquote(t, &row->cells[column]);
	if (buf_status(&t->room) < 0)
		return -ENOMEM;
	return reader_give(r, text, row->line, "the column is empty");
}

static int read_rows(struct reader *r, struct table *t, struct csv_row *row)
{
	size_t column;
	bool   is_names;
	int    rc;

	do {
		if (!csv_next(&t->csv, row))
			return 0;
	} while (csv_is_blank(row) && !row->is_open);
	rc = find_column(r, t, row, &column, &is_names);
	if (rc == 0 && !is_names)
		rc = give_row(r, t, row, column);
	while (rc == 0 && csv_next(&t->csv, row))
		rc = give_row(r, t, row, column);
	return rc;
}

int csv_read(struct reader *r, struct span text)
{
	struct table    t = { .csv = csv_of(text) };
	struct csv_row *row = arena_alloc(r->a, sizeof(*row));
	int             rc;

	buf_init(&t.room, URL_MAX + 1);
	rc = row ? read_rows(r, &t, row) : -ENOMEM;
	buf_free(&t.room);
	return rc;
}
