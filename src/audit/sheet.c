/* The sheet as coders get it: where to look, and empty columns. No verdict stands in it, nor what would tell it. */

#include "sample.h"
#include "base/csv.h"

void audit_put_header(FILE *out)
{
	struct csv_out r = { out, false };

	for (size_t i = 0; column_name(i); i++)
		csv_put_word(&r, column_name(i));
	csv_end_row(&r);
}

void audit_put_row(const struct audit *d, size_t i, const struct store_citation *c, FILE *out)
{
	struct csv_out r = { out, false };

	csv_put_word(&r, d->units[i].id);
	csv_put_word(&r, d->stamp);
	csv_put_text(&r, c->article_url);
	csv_put_number(&r, c->paragraph);
	csv_put_text(&r, c->anchor);
	csv_put_text(&r, c->sentence);
	csv_put_text(&r, c->href);
	for (int v = 0; v <= AUDIT_COLUMNS; v++)  /* and the comment */
		csv_put_word(&r, "");
	csv_end_row(&r);
}
