/* Shares as CSV in the long form: a number a row, with what it is a share of. */

#include "export.h"
#include "base/csv.h"

#include <errno.h>

static int put_share(const struct share *m, void *arg)
{
	struct csv_out *r = arg;

	csv_put_word(r, m->scope);
	csv_put_text(r, m->key);
	csv_put_text(r, span_of(m->measure));
	csv_put_word(r, m->of);
	if (m->has_n && !m->has_total)
		csv_put_number(r, m->n);
	else
		csv_put_decimal_if(r, m->has_value, m->value);
	csv_put_number_if(r, m->has_n, m->n);
	csv_put_number_if(r, m->has_total, m->total);
	csv_put_number_if(r, m->has_left_out, m->left_out);
	csv_end_row(r);
	return 0;
}

int export_shares_csv(const struct shares *s, enum share_scope scope, size_t top, FILE *out)
{
	struct csv_out r = { out, false };
	int            rc;

	fputs("scope,key,measure,of,value,numerator,denominator,left_out\r\n", out);
	rc = shares_each(s, scope, top, put_share, &r);
	return rc == 0 && ferror(out) ? -EIO : rc;
}
