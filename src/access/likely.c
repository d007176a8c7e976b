/* What likely stands behind a refusal. The model is told in signals.h. */

#include "signals.h"
#include "url.h"

#include <math.h>

/* Heard in this order: of walls that are told equally often, the first counts. */
static const enum access kinds[] = { ACCESS_PAYWALLED, ACCESS_METERED, ACCESS_REGISTRATION, ACCESS_FREE };
#define N_KINDS (sizeof(kinds) / sizeof(kinds[0]))

/* Pages, read or stood for, by what was met there. */
struct count {
	double by_access[ACCESS_COUNT];
	double all;
};

static void count_record(struct count *c, const struct outlet_record *r)
{
	for (size_t i = 0; r && i < N_KINDS; i++) {
		c->by_access[kinds[i]] = r->by_access[kinds[i]];
		c->all += r->by_access[kinds[i]];
	}
}

/* @return what the table says; UNKNOWN: nothing */
static enum access count_table(struct count *c, const struct outlet_facts *facts)
{
	int    word = facts ? access_by_name(span_of(facts->access)) : ACCESS_UNKNOWN;
	double pages = word == ACCESS_FREE || word == ACCESS_PAYWALLED ? TABLE_PAGES_SURE : TABLE_PAGES_FAIR;

	if (word <= ACCESS_UNKNOWN)
		return ACCESS_UNKNOWN;
	c->by_access[word] += pages / (1 + c->all);
	return (enum access)word;
}

static double log_odds(const struct count *c)
{
	double free = c->by_access[ACCESS_FREE], walled = 0;

	for (size_t i = 0; i < N_KINDS; i++)
		walled += kinds[i] == ACCESS_FREE ? 0 : c->by_access[kinds[i]];
	return log((walled + 1) / (free + 1));
}

/* The commonest of all kinds, or of the walls alone. */
static enum access commonest(const struct count *c, bool is_wall)
{
	enum access best = kinds[0];

	for (size_t i = 1; i < N_KINDS; i++)
		if (c->by_access[kinds[i]] > c->by_access[best] && !(is_wall && kinds[i] == ACCESS_FREE))
			best = kinds[i];
	return best;
}

/* "12 of 13 pages of wsj.com read so far are paywalled, 1 free" */
static struct span tell_record(struct arena *a, const struct likely_grounds *g, const struct count *c, enum access most)
{
	const uint32_t *n = g->record->by_access;
	struct span     told;

	if (c->all == 1)
		told = arena_printf(a, "the one page of %.*s read so far is %s", SPAN_FMT(g->outlet), access_name(most));
	else
		told = arena_printf(a, "%u of %.0f pages of %.*s read so far %s %s", (unsigned)n[most], c->all,
		                    SPAN_FMT(g->outlet), n[most] == 1 ? "is" : "are", access_name(most));
	for (size_t i = 0; i < N_KINDS; i++)
		if (kinds[i] != most && n[kinds[i]])
			told = arena_printf(a, "%.*s, %u %s", SPAN_FMT(told), (unsigned)n[kinds[i]], access_name(kinds[i]));
	return told;
}

static void add(struct likely *out, enum signal signal, const char *says, double weight, struct span snippet)
{
	out->evidence[out->n_evidence++] =
		(struct evidence){ signal_row(signal)->name, says, weight, snippet };
}

static void decide(struct likely *out, enum access access, double weight)
{
	out->access = access;
	out->confidence = fmin(1 / (1 + exp(-fabs(weight))), CONFIDENCE_MAX);
}

int access_likely(struct arena *a, const struct likely_grounds *g, struct likely *out)
{
	struct count read = { .all = 0 }, both;
	double       by_record, sum;
	enum access  word;

	*out = (struct likely){ .access = ACCESS_UNKNOWN };
	count_record(&read, g->record);
	both = read;
	word = count_table(&both, g->facts);
	by_record = log_odds(&read);
	sum = log_odds(&both);
	if (g->own != ACCESS_UNKNOWN)
		add(out, SIGNAL_REFUSAL_PAGE, access_name(g->own), signal_row(SIGNAL_REFUSAL_PAGE)->weight,
		    SPAN("by the page that came with the refusal"));
	if (read.all > 0)
		add(out, SIGNAL_OUTLET_RECORD, access_name(commonest(&read, false)), by_record,
		    tell_record(a, g, &read, commonest(&read, false)));
	if (word != ACCESS_UNKNOWN)
		add(out, SIGNAL_OUTLET_TABLE, g->facts->access, sum - by_record,
		    arena_printf(a, "usually %s, by %s", g->facts->access, g->table));
	if (g->own != ACCESS_UNKNOWN)
		decide(out, g->own, out->evidence[0].weight);
	else if (fabs(sum) > LIKELY_MIN)
		decide(out, sum > 0 ? commonest(&both, true) : ACCESS_FREE, sum);
	return arena_status(a);
}
