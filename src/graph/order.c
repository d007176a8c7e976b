/*
 * Order: nodes by URL, edges by article, then position; and which nodes an edge
 * is between. What is sorted is small keys, since nodes and edges are hundreds of
 * bytes each; then each of these is moved once, in its own array, so that no room
 * is needed for a second one.
 */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

/* Either of what is moved. */
union moved {
	struct graph_node node;
	struct graph_edge edge;
};

/* Let item i be what was item order[i]. @param order  used up */
static void put_in_order(void *items, size_t size, uint32_t *order, size_t n)
{
	char       *at = items;
	union moved room;

	for (size_t i = 0; i < n; i++) {
		size_t to = i, from;

		if (order[i] == i)
			continue;
		memcpy(&room, at + i * size, size);
		for (; (from = order[to]) != i; to = from) {
			memcpy(at + to * size, at + from * size, size);
			order[to] = (uint32_t)to;
		}
		memcpy(at + to * size, &room, size);
		order[to] = (uint32_t)to;
	}
}

/* --- nodes ------------------------------------------------------------------------ */

struct node_key {
	struct span url;
	int64_t     id;
	uint32_t    node;
};

static int by_url(const void *a, const void *b)
{
	const struct node_key *x = a, *y = b;
	int c = span_cmp(x->url, y->url);

	return c ? c : (x->id > y->id) - (x->id < y->id);
}

int nodes_sort(struct graph *g)
{
	struct node_key *keys = malloc((g->n_nodes + 1) * sizeof(*keys));
	uint32_t        *order = malloc((g->n_nodes + 1) * sizeof(*order));
	int              rc = keys && order ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < g->n_nodes; i++)
		keys[i] = (struct node_key){ g->nodes[i].page.url, g->nodes[i].page.id, (uint32_t)i };
	if (rc == 0) {
		qsort(keys, g->n_nodes, sizeof(*keys), by_url);
		for (size_t i = 0; i < g->n_nodes; i++)
			order[i] = keys[i].node;
		put_in_order(g->nodes, sizeof(*g->nodes), order, g->n_nodes);
	}
	free(order);
	free(keys);
	return rc;
}

/* --- edges ------------------------------------------------------------------------ */

/* Which node has a store's id. */
struct place {
	int64_t  id;
	uint32_t node;
};

static int by_id(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/*
 * A store numbers its pages with few gaps, so a page stands little before where it
 * would without any: look there first, then twice as far back, and so on.
 */
static bool find_node(const struct place *places, size_t n, int64_t id, uint32_t *node)
{
	struct place key = { .id = id };
	size_t       end, step = 1;
	const struct place *at;

	if (n == 0 || id < places[0].id)
		return false;
	end = (uint64_t)id - (uint64_t)places[0].id < n ? (size_t)((uint64_t)id - (uint64_t)places[0].id) + 1 : n;
	while (step < end && places[end - step].id > id)
		step *= 2;
	step = step < end ? step : end;
	at = bsearch(&key, places + end - step, step, sizeof(*places), by_id);
	if (at)
		*node = at->node;
	return at;
}

/* @param places  of all nodes, by id. @return 0 or -EINVAL */
static int tie(struct graph *g, const struct place *places)
{
	for (size_t i = 0; i < g->n_edges; i++) {
		struct graph_edge *e = &g->edges[i];

		if (!find_node(places, g->n_nodes, e->citation.article, &e->article) ||
		    !find_node(places, g->n_nodes, e->citation.source, &e->source))
			return -EINVAL;
		e->citation.article_url = g->nodes[e->article].page.url;
		e->citation.source_url = g->nodes[e->source].page.url;
	}
	return 0;
}

int edges_tie(struct graph *g)
{
	struct place *places = malloc((g->n_nodes + 1) * sizeof(*places));
	int           rc = -ENOMEM;

	if (places) {
		for (size_t i = 0; i < g->n_nodes; i++)
			places[i] = (struct place){ g->nodes[i].page.id, (uint32_t)i };
		qsort(places, g->n_nodes, sizeof(*places), by_id);
		rc = tie(g, places);
	}
	free(places);
	return rc;
}

struct edge_key {
	uint32_t article, position, source;
	uint32_t edge;
};

static int by_article(const void *a, const void *b)
{
	const struct edge_key *x = a, *y = b;

	if (x->article != y->article)
		return x->article < y->article ? -1 : 1;
	if (x->position != y->position)
		return x->position < y->position ? -1 : 1;
	return (x->source > y->source) - (x->source < y->source);
}

int edges_sort(struct graph *g)
{
	struct edge_key *keys = malloc((g->n_edges + 1) * sizeof(*keys));
	uint32_t        *order = malloc((g->n_edges + 1) * sizeof(*order));
	int              rc = keys && order ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < g->n_edges; i++) {
		const struct graph_edge *e = &g->edges[i];

		keys[i] = (struct edge_key){ e->article, e->citation.position, e->source, (uint32_t)i };
	}
	if (rc == 0) {
		qsort(keys, g->n_edges, sizeof(*keys), by_article);
		for (size_t i = 0; i < g->n_edges; i++)
			order[i] = keys[i].edge;
		put_in_order(g->edges, sizeof(*g->edges), order, g->n_edges);
	}
	free(order);
	free(keys);
	return rc;
}
