/* Scores as tables. */

#include "audit_print.h"
#include "text.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

/* Columns of a code at the start of a line, and over a column of the matrix. */
#define NAME_COLUMNS 16
#define CELL_COLUMNS 13

/* "0.95 [0.87, 0.98]" and a gap */
#define SHARE_COLUMNS 19

/* A code may come from the store: strangers' text. */
static void put_name(struct span s)
{
	struct buf b;

	buf_init(&b, 4096);
	text_add(&b, s, NAME_COLUMNS, NAME_COLUMNS);
	printf("  %.*s", SPAN_FMT(buf_view(&b)));
	buf_free(&b);
}

/* At the right end of its column. */
static void put_heading(struct span s)
{
	struct buf b;
	size_t     width;

	buf_init(&b, 4096);
	text_add(&b, s, CELL_COLUMNS - 1, 0);
	width = text_width(buf_view(&b));
	printf("%*s%.*s", (int)(CELL_COLUMNS - width), "", SPAN_FMT(buf_view(&b)));
	buf_free(&b);
}

/* No "-0.00". */
static double tidy(double n)
{
	return fabs(n) < 0.005 ? 0 : n;
}

/* '-' where nothing tells it; what is wider than its column keeps the gap. */
static void put_share(const struct audit_share *s)
{
	char text[64] = "   -";

	if (s->is_known)
		snprintf(text, sizeof(text), "%.2f [%.2f, %.2f]", tidy(s->value), tidy(s->low), tidy(s->high));
	printf("%-*s  ", SHARE_COLUMNS - 2, text);
}

static void put_sample(const struct audited *r)
{
	const struct audit_stratum *strata = audit_strata(r->audit);
	size_t n;

	audit_units(r->audit, &n);
	for (size_t i = 0; i < r->n_names; i++)
		printf("%s%s", i ? ", " : "", r->names[i]);
	printf(": sample %s, %zu of %" PRIu64 " citations\n", audit_stamp(r->audit), n, r->n_citations);
	printf("  %-16s%9s%12s\n", "mark", "drawn", "of");
	for (unsigned i = 0; i < AUDIT_STRATA; i++)
		if (strata[i].size)
			printf("  %-16s%9" PRIu32 "%12" PRIu64 "\n", audit_stratum_name(i), strata[i].drawn, strata[i].size);
}

static void put_rows(const struct audit_score *s)
{
	printf("%" PRIu32 " rows scored", s->scored);
	if (s->unclear)
		printf(", %" PRIu32 " unclear", s->unclear);
	if (s->disputed)
		printf(", %" PRIu32 " disputed", s->disputed);
	if (s->empty)
		printf(", %" PRIu32 " empty", s->empty);
	if (s->untold)
		printf(", %" PRIu32 " without a verdict", s->untold);
}

static void put_classes(const struct audit_score *s)
{
	printf("  %-*s%-*s%-*s%-*s%7s%8s%6s\n", NAME_COLUMNS, "", SHARE_COLUMNS, "precision", SHARE_COLUMNS, "recall",
	       SHARE_COLUMNS, "F1", "machine", "coders", "both");
	for (size_t i = 0; i < s->n_classes; i++) {
		const struct audit_class *c = &s->classes[i];

		put_name(c->name);
		put_share(&c->precision);
		put_share(&c->recall);
		put_share(&c->f1);
		printf("%7" PRIu32 "%8" PRIu32 "%6" PRIu32 "\n", c->machine, c->coded, c->both);
	}
}

/* One code by both throughout needs no table. */
static void put_matrix(const struct audit_score *s)
{
	size_t n = s->n_values;

	if (n < 2 && !s->untold)
		return;
	printf("  %-*s", NAME_COLUMNS, "machine | coders");
	for (size_t j = 0; j < n; j++)
		put_heading(s->values[j]);
	printf("\n");
	for (size_t i = 0; i < n + (s->untold > 0); i++) {
		put_name(i < n ? s->values[i] : SPAN("(no verdict)"));
		for (size_t j = 0; j < n; j++)
			printf("%*" PRIu32, CELL_COLUMNS, s->matrix[i * n + j]);
		printf("\n");
	}
}

static void put_agreement(const struct audited *r, const struct audit_score *s)
{
	if (s->n_pairs == 0)
		return;
	printf("  Krippendorff's alpha  ");
	put_share(&s->alpha);
	printf("%" PRIu32 " rows\n", s->alpha.rows);
	for (size_t i = 0; i < s->n_pairs; i++) {
		const struct audit_pair *p = &s->pairs[i];

		printf("  Cohen's kappa         ");
		put_share(&p->kappa);
		printf("%" PRIu32 " rows: %s, %s\n", p->kappa.rows, r->names[p->a], r->names[p->b]);
	}
}

static void put_verdict(const struct audited *r, enum audit_verdict v)
{
	const struct audit_score *s = &r->scores[v];

	if (v == AUDIT_LIKELY && !s->scored)
		return;  /* nothing was refused, or nobody coded it */
	printf("\n%s: ", audit_verdict_name(v));
	put_rows(s);
	if (s->scored)
		printf("; right in %.2f [%.2f, %.2f]", s->right.value, s->right.low, s->right.high);
	printf("\n");
	if (s->left_out && s->scored)
		printf("  no scored row speaks of %" PRIu64 " of the citations\n", s->left_out);
	if (s->scored) {
		put_classes(s);
		put_matrix(s);
	}
	put_agreement(r, s);
}

void audit_print_text(const struct audited *r)
{
	put_sample(r);
	for (int v = 0; v < AUDIT_VERDICTS; v++)
		put_verdict(r, (enum audit_verdict)v);
}
