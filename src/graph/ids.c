/*
 * Ids: FNV-1a 64 of the URL, in hexadecimal, so that a page has the same id in
 * every export on every machine. Should two URLs of one graph hash to the
 * same, the later one (by URL) is hashed again with a NUL behind it, and so
 * on, until all differ.
 */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

#define FNV_PRIME 1099511628211u

struct hashed {
	uint64_t hash;
	uint32_t node;
};

static int by_hash(const void *a, const void *b)
{
	const struct hashed *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return (x->node > y->node) - (x->node < y->node);
}

/* Move on all but the first of those that are the same. @return whether any were */
static bool part_twins(struct hashed *h, size_t n)
{
	uint64_t first = n ? h[0].hash : 0;
	bool     any = false;

	for (size_t i = 1; i < n; i++) {
		if (h[i].hash != first) {
			first = h[i].hash;
			continue;
		}
		h[i].hash *= FNV_PRIME;  /* one more byte, NUL: h ^ 0 is h */
		any = true;
	}
	return any;
}

int ids_assign(struct graph *g)
{
	static const char digits[] = "0123456789abcdef";
	struct hashed *h = malloc((g->n_nodes + 1) * sizeof(*h));

	if (!h)
		return -ENOMEM;
	for (size_t i = 0; i < g->n_nodes; i++)
		h[i] = (struct hashed){ span_hash(g->nodes[i].page.url), (uint32_t)i };
	do
		qsort(h, g->n_nodes, sizeof(*h), by_hash);
	while (part_twins(h, g->n_nodes));
	for (size_t i = 0; i < g->n_nodes; i++) {
		char *id = g->nodes[h[i].node].id;

		for (size_t d = 0; d < GRAPH_ID_LEN - 1; d++)
			id[d] = digits[h[i].hash >> (60 - 4 * d) & 15];
	}
	free(h);
	return 0;
}
