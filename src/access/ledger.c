/* The ledger: noting, weighing, naming the wall. The model is told in signals.h. */

#include "ledger.h"

#include <math.h>

static void add(struct ledger *l, const struct signal_row *row, struct span snippet)
{
	if (l->n == ACCESS_EVIDENCE_MAX)
		return;
	l->rows[l->n] = row;
	l->items[l->n++] = (struct evidence){
		.signal = row->name,
		.says = row->says,
		.weight = row->weight,
		.snippet = span_clip(snippet, SNIPPET_MAX),
	};
}

void ledger_add(struct ledger *l, enum signal signal, struct span snippet)
{
	add(l, signal_row(signal), snippet);
}

static bool has(const struct ledger *l, const struct signal_row *row)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->rows[i] == row)
			return true;
	return false;
}

void ledger_add_rule(struct ledger *l, const struct signal_row *row, struct span snippet)
{
	if (l->n_of_rules == LEDGER_RULES_MAX || has(l, row))
		return;
	l->n_of_rules++;
	add(l, row, snippet);
}

bool ledger_has(const struct ledger *l, enum signal signal)
{
	return has(l, signal_row(signal));
}

bool ledger_has_wall(const struct ledger *l, enum signal_group group)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->rows[i]->group == group && l->rows[i]->weight > 0)
			return true;
	return false;
}

/* Strongest first, else in the order of finding: insertion sort of a few dozen. */
static void sort(struct ledger *l)
{
	for (size_t i = 1; i < l->n; i++) {
		struct evidence          e = l->items[i];
		const struct signal_row *row = l->rows[i];
		size_t                   k = i;

		for (; k > 0 && fabs(l->items[k - 1].weight) < fabs(e.weight); k--) {
			l->items[k] = l->items[k - 1];
			l->rows[k] = l->rows[k - 1];
		}
		l->items[k] = e;
		l->rows[k] = row;
	}
}

double ledger_weigh(struct ledger *l)
{
	double share[GROUP_COUNT][2];
	double sum = BASE_LOG_ODDS;

	for (size_t g = 0; g < GROUP_COUNT; g++)
		share[g][0] = share[g][1] = 1;
	sort(l);
	for (size_t i = 0; i < l->n; i++) {
		double *s = &share[l->rows[i]->group][l->items[i].weight > 0];

		l->items[i].weight *= *s;
		*s *= GROUP_DISCOUNT;
		sum += l->items[i].weight;
	}
	sort(l);
	return sum;
}

enum access ledger_wall(const struct ledger *l)
{
	static const enum access walls[] = { ACCESS_PAYWALLED, ACCESS_METERED, ACCESS_REGISTRATION };
	double      votes[ACCESS_COUNT] = { 0 };
	enum access best = ACCESS_PAYWALLED;

	for (size_t i = 0; i < l->n; i++)
		votes[l->rows[i]->wall] += l->rows[i]->weight;
	for (size_t i = 0; i < sizeof(walls) / sizeof(walls[0]); i++)
		if (votes[walls[i]] > votes[best])
			best = walls[i];
	return best;
}

int ledger_close(const struct ledger *l, struct arena *a, struct verdict *out)
{
	out->evidence = arena_alloc(a, l->n * sizeof(l->items[0]));
	if (!out->evidence)
		return arena_status(a);
	memcpy(out->evidence, l->items, l->n * sizeof(l->items[0]));
	out->n_evidence = l->n;
	return 0;
}
