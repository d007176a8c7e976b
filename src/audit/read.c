/*
 * The sheet as it comes back from a person and a spreadsheet. What does not fit is told
 * with its line, all of it in one go, and nothing is guessed: a sheet with a
 * fault is not scored.
 */

#include "sample.h"
#include "base/csv.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

/* What is read of a cell; of a person's text, this much is shown. */
#define CELL_MAX  4096
#define SHOWN_MAX 60

/* Columns that a sheet must have: id, sample, and one for each that is coded. */
enum { COLUMN_ID, COLUMN_SAMPLE, COLUMN_CODES, COLUMNS = COLUMN_CODES + AUDIT_COLUMNS };

struct reading {
	struct audit   *d;          /* NULL while only its sample is sought */
	struct csv      csv;
	struct csv_row *row;        /* owned */
	struct buf      cell, said; /* owned */
	size_t          at[COLUMNS];
	size_t          n_columns;  /* in the first row */
	uint32_t       *lines;      /* in d->a: in which each unit stands; 0: in none yet */
	audit_fault_fn *fn;
	void           *arg;
	bool            is_faulty;
};

__attribute__((format(printf, 3, 4)))
static int fault(struct reading *r, uint32_t line, const char *fmt, ...)
{
	va_list ap;
	char    what[1024];

	va_start(ap, fmt);
	vsnprintf(what, sizeof(what), fmt, ap);
	va_end(ap);
	r->fn(line, what, r->arg);
	r->is_faulty = true;
	return AUDIT_FAULTY;
}

static int reading_init(struct reading *r, struct audit *d, struct span text, audit_fault_fn *fn, void *arg)
{
	*r = (struct reading){ .d = d, .csv = csv_of(text), .row = malloc(sizeof(*r->row)), .fn = fn, .arg = arg };
	buf_init(&r->cell, CELL_MAX);
	buf_init(&r->said, CELL_MAX);
	return r->row ? 0 : -ENOMEM;
}

static void reading_end(struct reading *r)
{
	free(r->row);
	buf_free(&r->cell);
	buf_free(&r->said);
}

/* Borrowed until the next call. */
static struct span cell(struct reading *r, size_t i)
{
	return csv_cell_text(&r->row->cells[i], &r->cell);
}

static struct span shown(struct span s)
{
	return span_clip(s, SHOWN_MAX);
}

/* --- the first row ------------------------------------------------------------ */

static const char *needed_name(size_t column)
{
	return column < COLUMN_CODES ? column_name(column)
	                             : audit_verdict_name((enum audit_verdict)(column - COLUMN_CODES));
}

static int find_column(struct reading *r, size_t column)
{
	struct span want = span_of(needed_name(column));
	size_t      n = 0;

	for (size_t i = 0; i < r->n_columns; i++) {
		if (!span_ieq(cell(r, i), want))
			continue;
		r->at[column] = i;
		n++;
	}
	if (n > 1)
		return fault(r, r->row->line, "the column \"%.*s\" stands there twice", SPAN_FMT(want));
	if (n == 0) {
		buf_printf(&r->said, "%s\"%.*s\"", r->said.len ? ", " : "", SPAN_FMT(want));
		return AUDIT_FAULTY;
	}
	return 0;
}

/* "it has: a, b, c" */
static int tell_missing(struct reading *r)
{
	struct buf has;
	int        rc;

	buf_init(&has, 600);
	for (size_t i = 0; i < r->n_columns; i++) {
		struct span name = shown(cell(r, i));

		if (has.len + name.len > 500)
			break;
		buf_printf(&has, "%s%.*s", i ? ", " : "", SPAN_FMT(name));
	}
	rc = fault(r, r->row->line, "no column %.*s; the first row has: %.*s (columns may be parted by comma, semicolon or TAB)",
	           SPAN_FMT(buf_view(&r->said)), SPAN_FMT(buf_view(&has)));
	buf_free(&has);
	return rc;
}

static int read_names(struct reading *r)
{
	int rc = 0;

	do {
		if (!csv_next(&r->csv, r->row))
			return fault(r, 0, "is empty");
	} while (csv_is_blank(r->row) && !r->row->is_open);
	if (r->row->is_open)
		return fault(r, r->row->line, "a quote in the first row is never closed");
	r->n_columns = r->row->n;
	buf_clear(&r->said);
	for (size_t i = 0; i < COLUMNS; i++)
		rc |= find_column(r, i);
	return r->said.len ? tell_missing(r) : rc;
}

/* The next row that says something. @return 1, 0 at the end, or -1 after a fault that nothing can follow */
static int next_row(struct reading *r)
{
	while (csv_next(&r->csv, r->row)) {
		if (r->row->is_open) {
			fault(r, r->row->line, "a quote in this row is never closed");
			return -1;
		}
		if (!csv_is_blank(r->row))
			return 1;
	}
	return 0;
}

/* --- of which sample ------------------------------------------------------------- */

/* Digits at the start of s, cut off; false when there are none, or too many for max. */
static bool cut_number(struct span *s, uint64_t max, uint64_t *out)
{
	size_t n = 0;

	*out = 0;
	for (; n < s->len && s->ptr[n] >= '0' && s->ptr[n] <= '9'; n++) {
		unsigned digit = (unsigned)(s->ptr[n] - '0');

		if (*out > (max - digit) / 10)
			return false;
		*out = *out * 10 + digit;
	}
	*s = span_from(*s, n);
	return n > 0;
}

static bool cut_word(struct span *s, struct span word)
{
	if (!span_starts(*s, word))
		return false;
	*s = span_from(*s, word.len);
	return true;
}

/* "s1-n200-89abcdef01234567" */
static bool read_stamp(struct span s, uint64_t *seed, unsigned *n)
{
	uint64_t rows;

	if (!cut_word(&s, SPAN("s")) || !cut_number(&s, UINT64_MAX, seed) || !cut_word(&s, SPAN("-n")) ||
	    !cut_number(&s, AUDIT_ROWS_MAX, &rows) || rows == 0 || !cut_word(&s, SPAN("-")) || s.len != 16)
		return false;
	*n = (unsigned)rows;
	return true;
}

static int read_sample(struct reading *r, uint64_t *seed, unsigned *n)
{
	struct span s;
	int         rc = read_names(r);

	if (rc)
		return rc;
	rc = next_row(r);
	if (rc <= 0)
		return rc < 0 ? AUDIT_FAULTY : fault(r, 0, "has no row but the names of the columns");
	if (r->row->n <= r->at[COLUMN_SAMPLE])
		return fault(r, r->row->line, "the row ends before the column \"sample\"");
	s = cell(r, r->at[COLUMN_SAMPLE]);
	if (!read_stamp(s, seed, n))
		return fault(r, r->row->line, "sample: \"%.*s\": headwater did not write this", SPAN_FMT(shown(s)));
	return 0;
}

int audit_sheet_sample(struct span text, uint64_t *seed, unsigned *n, audit_fault_fn *fn, void *arg)
{
	struct reading r;
	int            rc = reading_init(&r, NULL, text, fn, arg);

	if (rc == 0)
		rc = read_sample(&r, seed, n);
	if (buf_status(&r.cell) == -ENOMEM || buf_status(&r.said) == -ENOMEM)
		rc = -ENOMEM;
	reading_end(&r);
	return rc;
}

/* --- codes ------------------------------------------------------------------------- */

/* The place in the table of codes, or -1. */
static int known_code(enum audit_verdict v, struct span s)
{
	for (int i = 0; code_at(v, (size_t)i); i++)
		if (span_ieq(span_of(code_at(v, (size_t)i)), s))
			return i;
	return -1;
}

static int no_code(struct reading *r, enum audit_verdict v, struct span s)
{
	buf_clear(&r->said);
	for (size_t i = 0; code_at(v, i); i++)
		buf_printf(&r->said, "%s, ", code_at(v, i));
	return fault(r, r->row->line, "%s: \"%.*s\": no such code; there are %.*s" CODE_NAME_UNCLEAR "%s", audit_verdict_name(v),
	             SPAN_FMT(shown(s)), SPAN_FMT(buf_view(&r->said)), v == AUDIT_NOTE ? "; several with + between" : "");
}

static int read_language(struct reading *r, struct span s, struct span *code, char room[LANGUAGE_LEN])
{
	const char *column = audit_verdict_name(AUDIT_LANGUAGE);

	if (!language_normalise(s, room))
		return fault(r, r->row->line, "%s: \"%.*s\": no code of a language; say en, de, zh-Hans ... or " CODE_NAME_UNCLEAR,
		             column, SPAN_FMT(shown(s)));
	if (span_eq(span_of(room), SPAN("zh")))
		return fault(r, r->row->line, "%s: \"%.*s\": say zh-Hans (simplified) or zh-Hant (traditional)",
		             column, SPAN_FMT(shown(s)));
	if (!span_ieq(span_of(room), s))
		return fault(r, r->row->line, "%s: \"%.*s\": say \"%s\", if that is meant", column, SPAN_FMT(shown(s)), room);
	*code = span_of(room);
	return 0;
}

/* "PDF + language" -> "language+pdf"; "none" stands alone. */
static int read_notes(struct reading *r, struct span s, struct span *code, char room[NOTES_LEN])
{
	bool        has[CITE_NOTE_COUNT] = { false };
	struct span rest = s, piece;

	while (span_cut(&rest, '+', &piece)) {
		int i = known_code(AUDIT_NOTE, span_trim(piece));

		if (i < 0 || (i == CITE_NOTE_NONE && !span_eq(piece, s)))
			return no_code(r, AUDIT_NOTE, s);
		has[i] = true;
	}
	*code = (struct span){ room, notes_code(has, room) };
	return 0;
}

static int read_code(struct reading *r, enum audit_verdict v, struct span s, int *number)
{
	char        room[NOTES_LEN > LANGUAGE_LEN ? NOTES_LEN : LANGUAGE_LEN];
	struct span code = SPAN("");
	int         rc = 0;

	*number = CODE_EMPTY;
	if (s.len == 0)
		return 0;
	if (span_ieq(s, SPAN(CODE_NAME_UNCLEAR))) {
		*number = CODE_UNCLEAR;
		return 0;
	}
	if (v == AUDIT_LANGUAGE)
		rc = read_language(r, s, &code, room);
	else if (v == AUDIT_NOTE)
		rc = read_notes(r, s, &code, room);
	else if (known_code(v, s) < 0)
		rc = no_code(r, v, s);
	else
		code = span_of(code_at(v, (size_t)known_code(v, s)));
	return rc ? rc : words_number(r->d, v, code, number);
}

/* --- rows ---------------------------------------------------------------------------- */

static int compare_id(const void *key, const void *unit)
{
	return span_cmp(*(const struct span *)key, span_of((*(const struct audit_unit *const *)unit)->id));
}

/* Which unit is this row about? One, and not yet another row's. */
static int find_unit(struct reading *r, size_t *unit)
{
	struct audit *d = r->d;
	struct span   id = cell(r, r->at[COLUMN_ID]);
	const struct audit_unit **found = bsearch(&id, d->by_id, d->n_units, sizeof(*d->by_id), compare_id);

	if (!found)
		return fault(r, r->row->line, "id: \"%.*s\": not in the sample", SPAN_FMT(shown(id)));
	*unit = (size_t)(*found - d->units);
	if (r->lines[*unit])
		return fault(r, r->row->line, "id: \"%.*s\": stands in line %" PRIu32 " already", SPAN_FMT(shown(id)), r->lines[*unit]);
	r->lines[*unit] = r->row->line;
	return 0;
}

/* Enough cells, and none where the first row has no name. */
static int check_length(struct reading *r)
{
	for (size_t i = 0; i < COLUMNS; i++)
		if (r->at[i] >= r->row->n)
			return fault(r, r->row->line, "the row ends before the column \"%s\"", needed_name(i));
	for (size_t i = r->n_columns; i < r->row->n; i++)
		if (cell(r, i).len)
			return fault(r, r->row->line, "more cells than the first row has; is there a separator in a cell without quotes?");
	return 0;
}

static int check_stamp(struct reading *r)
{
	struct span s = cell(r, r->at[COLUMN_SAMPLE]);
	uint64_t    seed;
	unsigned    n;

	if (span_eq(s, span_of(r->d->stamp)))
		return 0;
	if (!read_stamp(s, &seed, &n))
		return fault(r, r->row->line, "sample: \"%.*s\": headwater did not write this", SPAN_FMT(shown(s)));
	if (seed != r->d->seed || n != r->d->n)
		return fault(r, r->row->line, "sample: this is of another sample (%.*s) than the sheets before (%s)",
		             SPAN_FMT(shown(s)), r->d->stamp);
	return fault(r, r->row->line, "sample: drawn from other citations than the store has now (%.*s, the store gives %s)",
	             SPAN_FMT(shown(s)), r->d->stamp);
}

/* @param codes  of all units. @return 0, < 0, or AUDIT_FAULTY when the next row may be looked at */
static int read_row(struct reading *r, unit_codes *codes)
{
	size_t unit = 0;
	int    rc = check_length(r);

	if (rc == 0)
		rc = find_unit(r, &unit);
	for (int v = 0; rc >= 0 && v < AUDIT_COLUMNS; v++) {
		int number, one;

		if (rc == AUDIT_FAULTY && r->row->n <= r->at[COLUMN_CODES + v])
			continue;
		one = read_code(r, (enum audit_verdict)v, cell(r, r->at[COLUMN_CODES + v]), &number);
		if (one == 0 && rc == 0)
			codes[unit][v] = number;
		rc = one < 0 ? one : rc | one;
	}
	return rc;
}

static int read_rows(struct reading *r, unit_codes *codes)
{
	int rc = read_names(r), more;

	if (rc)
		return rc;
	while (rc >= 0 && (more = next_row(r)) > 0) {
		/* of another sample, every row would be wrong */
		if (r->at[COLUMN_SAMPLE] < r->row->n && check_stamp(r))
			return AUDIT_FAULTY;
		rc = read_row(r, codes);
	}
	return rc < 0 ? rc : r->is_faulty ? AUDIT_FAULTY : 0;
}

static size_t count_missing(const struct reading *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->d->n_units; i++)
		n += r->lines[i] == 0;
	return n;
}

int audit_read_sheet(struct audit *d, struct span text, audit_fault_fn *fn, void *arg)
{
	struct reading r;
	unit_codes    *codes = arena_alloc(d->a, (d->n_units + 1) * sizeof(*codes));
	int            rc;

	if (d->n_coders == AUDIT_CODERS_MAX)
		return -EFBIG;
	rc = reading_init(&r, d, text, fn, arg);
	r.lines = arena_zalloc(d->a, d->n_units + 1, sizeof(*r.lines));
	if (!codes || !r.lines)
		rc = -ENOMEM;
	for (size_t i = 0; rc == 0 && i < d->n_units; i++)
		for (int v = 0; v < AUDIT_COLUMNS; v++)
			codes[i][v] = CODE_EMPTY;
	if (rc == 0)
		rc = read_rows(&r, codes);
	if (buf_status(&r.cell) == -ENOMEM || buf_status(&r.said) == -ENOMEM)
		rc = -ENOMEM;
	if (rc == 0) {
		d->coders[d->n_coders++] = codes;
		d->missing = count_missing(&r);
	}
	reading_end(&r);
	return rc;
}

size_t audit_missing(const struct audit *d)
{
	return d->missing;
}
