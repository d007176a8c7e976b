/*
 * What each outlet's pages were judged. By URL, those of one outlet mostly stand together, so runs
 * of them are counted, and then the few runs are sorted.
 */

#include "graph/outline.h"

#include <errno.h>
#include <stdlib.h>

static bool is_heard(const struct outline_node *n)
{
	return !n->is_outlet && n->end.outlet.len && n->end.access >= ACCESS_FREE && n->end.access <= ACCESS_PAYWALLED &&
	       span_eq(n->end.document, SPAN("html"));
}

/* A record for each run. @return how many; @p out NULL: just that */
static size_t count_runs(const struct outline_node *nodes, size_t n, struct outlet_record *out)
{
	struct span outlet = SPAN("");
	size_t      n_runs = 0;

	for (size_t i = 0; i < n; i++) {
		const struct graph_end *end = &nodes[i].end;

		if (!is_heard(&nodes[i]))
			continue;
		if (!span_eq(outlet, end->outlet)) {
			outlet = end->outlet;
			n_runs++;
			if (out)
				out[n_runs - 1] = (struct outlet_record){ .outlet = outlet };
		}
		if (out)
			out[n_runs - 1].by_access[end->access]++;
	}
	return n_runs;
}

static int by_outlet(const void *a, const void *b)
{
	return span_cmp(((const struct outlet_record *)a)->outlet, ((const struct outlet_record *)b)->outlet);
}

/* Make those of one outlet one. @return how many there are */
static size_t join(struct outlet_record *records, size_t n)
{
	size_t to = 0;

	for (size_t i = 1; i < n; i++) {
		if (by_outlet(&records[to], &records[i]) != 0)
			records[++to] = records[i];
		else
			for (size_t k = 0; k < ACCESS_COUNT; k++)
				records[to].by_access[k] += records[i].by_access[k];
	}
	return n ? to + 1 : 0;
}

int outline_records(const struct outline *o, struct outlet_record **out, size_t *n)
{
	size_t                     n_nodes;
	const struct outline_node *nodes = outline_nodes(o, &n_nodes);
	size_t                     n_runs = count_runs(nodes, n_nodes, NULL);
	struct outlet_record      *records = malloc((n_runs + 1) * sizeof(*records));

	if (!records)
		return -ENOMEM;
	count_runs(nodes, n_nodes, records);
	if (n_runs)
		qsort(records, n_runs, sizeof(*records), by_outlet);
	*out = records;
	*n = join(records, n_runs);
	return 0;
}
