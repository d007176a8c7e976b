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

int ids_part(uint64_t *hashes, size_t n)
{
	struct hashed *h = malloc((n + 1) * sizeof(*h));

	if (!h)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		h[i] = (struct hashed){ hashes[i], (uint32_t)i };
	do
		qsort(h, n, sizeof(*h), by_hash);
	while (part_twins(h, n));
	for (size_t i = 0; i < n; i++)
		hashes[h[i].node] = h[i].hash;
	free(h);
	return 0;
}

void ids_print(uint64_t hash, char id[GRAPH_ID_LEN])
{
	static const char digits[] = "0123456789abcdef";

	for (size_t d = 0; d < GRAPH_ID_LEN - 1; d++)
		id[d] = digits[hash >> (60 - 4 * d) & 15];
	id[GRAPH_ID_LEN - 1] = '\0';
}

int ids_assign(struct graph *g)
{
	uint64_t *hashes = malloc((g->n_nodes + 1) * sizeof(*hashes));
	int       rc = hashes ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < g->n_nodes; i++)
		hashes[i] = span_hash(g->nodes[i].page.url);
	if (rc == 0)
		rc = ids_part(hashes, g->n_nodes);
	for (size_t i = 0; rc == 0 && i < g->n_nodes; i++)
		ids_print(hashes[i], g->nodes[i].id);
	free(hashes);
	return rc;
}
