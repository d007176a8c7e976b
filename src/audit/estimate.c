/* Shares of a stratified sample, weighed back to the store. The formulas are told in audit.h. */

#include "sample.h"

#include <math.h>

#define Z95 1.959963984540054

void wilson(double share, double n, double *low, double *high)
{
	double z2 = Z95 * Z95 / n;
	double middle = (share + z2 / 2) / (1 + z2);
	double half = Z95 * sqrt(share * (1 - share) / n + z2 / n / 4) / (1 + z2);

	*low = share > 0 ? fmax(middle - half, 0) : 0;  /* where rounding would leave 1e-17 */
	*high = share < 1 ? fmin(middle + half, 1) : 1;
}

/* What the rows of a sample come to. */
struct sums {
	double rows[AUDIT_STRATA];    /* scored, of each stratum */
	double weight[AUDIT_STRATA];  /* citations that one of them stands for */
	double all, sampled;          /* citations, rows */
	double counts, hits;          /* citations */
	double squares;               /* of the weights of what counts */
};

static struct sums sum_up(const struct audit_stratum strata[AUDIT_STRATA], const struct trial *t, size_t n)
{
	struct sums s = { .all = 0 };

	for (size_t i = 0; i < n; i++)
		s.rows[t[i].stratum]++;
	for (size_t h = 0; h < AUDIT_STRATA; h++) {
		s.weight[h] = s.rows[h] > 0 ? (double)strata[h].size / s.rows[h] : 0;
		s.all += s.rows[h] > 0 ? (double)strata[h].size : 0;
		s.sampled += s.rows[h];
	}
	for (size_t i = 0; i < n; i++) {
		double w = t[i].counts ? s.weight[t[i].stratum] : 0;

		s.counts += w;
		s.hits += t[i].hit ? w : 0;
		s.squares += w * w;
	}
	return s;
}

/* Cochran 6.11: the variance of the residuals' sum. Of a stratum with one row, that row's square stands for its variance. */
static double variance(const struct sums *s, const struct trial *t, size_t n, double share)
{
	double sum[AUDIT_STRATA] = { 0 }, squares[AUDIT_STRATA] = { 0 }, all = 0;

	for (size_t i = 0; i < n; i++) {
		double residual = ((t[i].hit ? 1 : 0) - share * (t[i].counts ? 1 : 0)) / s->counts;

		sum[t[i].stratum] += residual;
		squares[t[i].stratum] += residual * residual;
	}
	for (size_t h = 0; h < AUDIT_STRATA; h++) {
		double rows = s->rows[h], size = rows * s->weight[h], spread = squares[h];

		if (rows < 1)
			continue;
		if (rows > 1)
			spread = (squares[h] - sum[h] * sum[h] / rows) / (rows - 1);
		all += size * size * (1 - rows / size) * fmax(spread, 0) / rows;
	}
	return all;
}

void estimate(const struct audit_stratum strata[AUDIT_STRATA], const struct trial *trials, size_t n,
              struct audit_share *out)
{
	struct sums s = sum_up(strata, trials, n);
	double      share, v, rows;

	*out = (struct audit_share){ .is_known = false };
	if (s.counts <= 0)
		return;
	for (size_t i = 0; i < n; i++)
		out->rows += trials[i].counts;
	share = s.hits / s.counts;
	out->is_known = true;
	out->value = out->low = out->high = share;
	if (s.sampled >= s.all)
		return;  /* all of them: nothing was left to chance */
	rows = s.counts * s.counts / s.squares / (1 - s.sampled / s.all);
	v = variance(&s, trials, n, share);
	if (v > 0 && share > 0 && share < 1)
		rows = fmin(rows, share * (1 - share) / v);
	wilson(share, rows, &out->low, &out->high);
}
