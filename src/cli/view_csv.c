/* The table as CSV: a row a citation, linked or not, the article's URL in front. */

#include "fields.h"
#include "base/csv.h"

static void put_header(FILE *out)
{
	for (size_t i = 0; i < fields_n; i++)
		fprintf(out, "%s%s", i ? "," : "", fields[i].name);
	fputs("\r\n", out);
}

static void put(struct csv_out *out, enum field_type type, const struct field_value *v)
{
	switch (type) {
	case FIELD_SHARE:
		csv_put_share_if(out, v->is_known, v->number);
		break;
	case FIELD_COUNT:
	case FIELD_FLAG:
		csv_put_number_if(out, v->is_known, (uint64_t)v->number);
		break;
	case FIELD_WORD:
		csv_put_word(out, v->n ? v->texts[0].ptr : "");
		break;
	default:
		csv_put_texts(out, v->texts, v->n);
	}
}

static void put_rows(const struct view *v, const struct view_row *const *rows, size_t n)
{
	struct csv_out     out = { stdout, false };
	struct field_value value;

	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < fields_n; k++) {
			field_value(v, rows[i], k, &value);
			put(&out, fields[k].type, &value);
		}
		csv_end_row(&out);
	}
}

int view_print_csv(const struct view *v, bool has_header)
{
	if (has_header)
		put_header(stdout);
	put_rows(v, v->shown, v->n_shown);
	put_rows(v, v->shown_named, v->n_shown_named);
	return 0;
}
