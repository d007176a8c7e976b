/* How far coders agree beyond chance. */

#include "random.h"
#include "sample.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define Z95 1.959963984540054

/* Times that the rows are drawn anew, with replacement, for alpha's interval. */
#define RESAMPLES 2000

/* --- Krippendorff's alpha -------------------------------------------------------- */

/* A row that two coders or more gave a code: what it adds to the coincidences. */
struct coded {
	uint32_t first, n_kinds;  /* into alpha.kinds */
	double   n;               /* codes */
	double   disagreement;    /* sum over codes k of n_k (n - n_k) / (n - 1) */
};

struct kind {
	uint32_t code, n;
};

struct alpha {
	struct coded *rows;
	size_t        n_rows;
	struct kind  *kinds;
	size_t        n_kinds;
	double       *totals;  /* of each code; zero between uses */
	size_t        n_codes;
};

/* alpha = 1 - (n - 1) sum of disagreements / (n^2 - sum of n_k^2). @return false when all codes are the same */
static bool alpha_of(struct alpha *m, uint64_t *state, double *out)
{
	double n = 0, disagreement = 0, squares = 0;

	memset(m->totals, 0, m->n_codes * sizeof(*m->totals));
	for (size_t i = 0; i < m->n_rows; i++) {
		const struct coded *row = &m->rows[state ? random_below(state, m->n_rows) : i];

		n += row->n;
		disagreement += row->disagreement;
		for (uint32_t k = 0; k < row->n_kinds; k++)
			m->totals[m->kinds[row->first + k].code] += m->kinds[row->first + k].n;
	}
	for (size_t k = 0; k < m->n_codes; k++)
		squares += m->totals[k] * m->totals[k];
	if (n * n <= squares)
		return false;
	*out = 1 - (n - 1) * disagreement / (n * n - squares);
	return true;
}

static void add_code(struct alpha *m, struct coded *row, uint32_t code)
{
	struct kind *kinds = &m->kinds[row->first];

	row->n++;
	for (uint32_t k = 0; k < row->n_kinds; k++) {
		if (kinds[k].code == code) {
			kinds[k].n++;
			return;
		}
	}
	kinds[row->n_kinds++] = (struct kind){ code, 1 };
}

/* Rows with one code say nothing of agreement. */
static void add_row(struct alpha *m, const int *const *codes, size_t n_coders, size_t unit)
{
	struct coded row = { .first = (uint32_t)m->n_kinds };

	for (size_t c = 0; c < n_coders; c++)
		if (codes[c][unit] >= 0)
			add_code(m, &row, (uint32_t)codes[c][unit]);
	if (row.n < 2)
		return;
	for (uint32_t k = 0; k < row.n_kinds; k++) {
		double n = m->kinds[row.first + k].n;

		row.disagreement += n * (row.n - n) / (row.n - 1);
	}
	m->n_kinds += row.n_kinds;
	m->rows[m->n_rows++] = row;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The middle 95 % of what resampled rows come to; those with one code only are passed over. */
static void bootstrap(struct alpha *m, double *found, struct audit_share *out)
{
	uint64_t state = 1;
	size_t   n = 0;

	for (size_t i = 0; i < RESAMPLES; i++)
		n += alpha_of(m, &state, &found[n]);
	out->low = out->high = out->value;
	if (n == 0)
		return;
	qsort(found, n, sizeof(*found), by_value);
	out->low = found[(size_t)((double)(n - 1) * 0.025)];
	out->high = found[(size_t)ceil((double)(n - 1) * 0.975)];
}

int krippendorff(struct arena *a, const int *const *codes, size_t n_coders, size_t n_units, size_t n_codes,
                 struct audit_share *out)
{
	double *found = arena_zalloc(a, RESAMPLES, sizeof(*found));
	struct alpha m = { .rows = arena_zalloc(a, n_units + 1, sizeof(*m.rows)), .n_codes = n_codes,
	                   .kinds = arena_zalloc(a, n_units * n_coders + 1, sizeof(*m.kinds)),
	                   .totals = arena_zalloc(a, n_codes + 1, sizeof(*m.totals)) };

	*out = (struct audit_share){ .is_known = false };
	if (!found || !m.rows || !m.kinds || !m.totals)
		return arena_status(a);
	for (size_t i = 0; i < n_units; i++)
		add_row(&m, codes, n_coders, i);
	out->rows = (uint32_t)m.n_rows;
	out->is_known = alpha_of(&m, NULL, &out->value);
	if (out->is_known)
		bootstrap(&m, found, out);
	return 0;
}

/* --- Cohen's kappa ------------------------------------------------------------------- */

/* The table of two coders, as shares; n_codes * n_codes, and its margins. */
struct pairs {
	double *share, *one, *other;
	size_t  n_codes;
};

/* Fleiss, Cohen, Everitt 1969: n times the variance of kappa. */
static double kappa_variance(const struct pairs *p, double kappa, double by_chance)
{
	double agreeing = 0, differing = 0, mean = kappa - by_chance * (1 - kappa);

	for (size_t i = 0; i < p->n_codes; i++) {
		for (size_t j = 0; j < p->n_codes; j++) {
			double share = p->share[i * p->n_codes + j];
			double margins = i == j ? 1 - (p->one[i] + p->other[i]) * (1 - kappa)
			                        : (p->other[i] + p->one[j]) * (1 - kappa);

			*(i == j ? &agreeing : &differing) += share * margins * margins;
		}
	}
	return fmax(agreeing + differing - mean * mean, 0) / ((1 - by_chance) * (1 - by_chance));
}

static size_t count_pairs(const struct pairs *p, const int *one, const int *other, size_t n_units)
{
	size_t n = 0;

	for (size_t i = 0; i < n_units; i++) {
		if (one[i] < 0 || other[i] < 0)
			continue;
		p->share[(size_t)one[i] * p->n_codes + (size_t)other[i]]++;
		p->one[one[i]]++;
		p->other[other[i]]++;
		n++;
	}
	for (size_t i = 0; n && i < p->n_codes * p->n_codes; i++)
		p->share[i] /= (double)n;
	for (size_t i = 0; n && i < p->n_codes; i++) {
		p->one[i] /= (double)n;
		p->other[i] /= (double)n;
	}
	return n;
}

int cohen(struct arena *a, const int *one, const int *other, size_t n_units, size_t n_codes,
          struct audit_share *out)
{
	struct pairs p = { .share = arena_zalloc(a, n_codes * n_codes + 1, sizeof(double)), .n_codes = n_codes,
	                   .one = arena_zalloc(a, n_codes + 1, sizeof(double)),
	                   .other = arena_zalloc(a, n_codes + 1, sizeof(double)) };
	double       agreed = 0, by_chance = 0, half;

	*out = (struct audit_share){ .is_known = false };
	if (!p.share || !p.one || !p.other)
		return arena_status(a);
	out->rows = (uint32_t)count_pairs(&p, one, other, n_units);
	for (size_t i = 0; i < n_codes; i++) {
		agreed += p.share[i * n_codes + i];
		by_chance += p.one[i] * p.other[i];
	}
	if (out->rows == 0 || by_chance > 1 - 1e-12)
		return 0;  /* both gave one and the same code throughout */
	out->is_known = true;
	out->value = (agreed - by_chance) / (1 - by_chance);
	half = Z95 * sqrt(kappa_variance(&p, out->value, by_chance) / out->rows);
	out->low = fmax(out->value - half, -1);
	out->high = fmin(out->value + half, 1);
	return 0;
}
