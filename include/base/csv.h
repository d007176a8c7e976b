/*
 * csv: rows of text in a file, read and written.
 *
 * Read: RFC 4180, and what spreadsheets write under that name: ';' or TAB for
 * a separator, a first line "sep=;", spaces before a quote.
 *
 * Written: UTF-8, ',' between, CRLF behind each row. A field that a
 * spreadsheet would take for a formula (it starts with = + - @, also
 * fullwidth, TAB, CR or LF) gets one ' in front; numbers of our own are never
 * touched. Bytes that are no UTF-8 and control characters come as U+FFFD. What
 * is not known is empty, never a 0.
 */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/buf.h"

#include <stdint.h>
#include <stdio.h>

/* --- reading ------------------------------------------------------------- */

/** Cells of a row; what stands further right is not seen. */
#define CSV_CELLS_MAX 4096

/** A cell as it stands in the text, without its quotes. */
struct csv_cell {
	struct span text;
	bool        has_quotes;  /**< doubled ones, to be made single */
};

struct csv_row {
	struct csv_cell cells[CSV_CELLS_MAX];
	size_t      n;
	uint32_t    line;        /**< it begins in, from 1 */
	bool        is_open;     /**< a quote in it is never closed: it has no cells that can be told, and its line is lost */
};

/** A text on its way to rows. */
struct csv {
	struct span rest;
	uint32_t    line;        /**< rest begins in */
	char        separator;   /**< "sep=;" told it, or the one of , ; TAB that the first row has most of */
};

/** @param text  UTF-8 without BOM, borrowed by the rows */
struct csv csv_of(struct span text);

/** The next row, blank ones too. @return false at the end */
bool csv_next(struct csv *t, struct csv_row *row);

/** Cut one cell off, its separator not. @return false when a quote stays open */
bool csv_next_cell(struct csv *t, struct csv_cell *cell);

/** What a cell says, trimmed. @param room  holds it where needed; its ceiling cuts it. buf_status() says -ENOMEM */
struct span csv_cell_text(const struct csv_cell *cell, struct buf *room);

/** @return true when no cell of it has more than white space */
bool csv_is_blank(const struct csv_row *row);

/* --- writing ------------------------------------------------------------- */

/** One row at a time. */
struct csv_out {
	FILE *out;
	bool  has_fields;        /**< false at the start of a row */
};

void csv_put_text(struct csv_out *r, struct span s);      /**< what a stranger wrote */
void csv_put_texts(struct csv_out *r, const struct span *texts, size_t n);  /**< one field, "; " between */
void csv_put_word(struct csv_out *r, const char *word);   /**< of our own: no comma, quote or line end in it */
void csv_put_number(struct csv_out *r, uint64_t n);
void csv_put_number_if(struct csv_out *r, bool is_known, uint64_t n);
void csv_put_share_if(struct csv_out *r, bool is_known, double share);  /**< 0..1, three decimals */
void csv_put_decimal_if(struct csv_out *r, bool is_known, double n);    /**< 0..10^12, six decimals */

/* The same for a row that is put together in a buf, where there are many: a field without the comma. */
void csv_add_texts(struct buf *row, const struct span *texts, size_t n);

/** Begin a field, for who prints it without comma or quote. */
void csv_next_field(struct csv_out *r);
void csv_end_row(struct csv_out *r);

#endif
