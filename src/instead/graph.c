/* The edges of a graph in memory, one after another. */

#include "instead.h"

#include <errno.h>
#include <stdlib.h>

/* One source's words, and what is found for it. */
#define ARENA_MAX ((size_t)4 << 20)

/* A graph as a net. */
struct meshes {
	const struct graph_node *nodes;
	const struct graph_edge *edges;
	size_t    n_nodes, n_edges;
	uint32_t *first, *source;  /* owned */
};

static int page(void *arg, uint32_t node, bool wants_sketch, struct store_page *out)
{
	const struct meshes *m = arg;

	(void)wants_sketch;
	*out = m->nodes[node].page;
	return 0;
}

static const struct store_citation *citation(void *arg, uint32_t i)
{
	const struct meshes *m = arg;

	return &m->edges[i].citation;
}

/* Edges are sorted by article. */
static int tie(struct meshes *m, const struct graph *g)
{
	m->nodes = graph_nodes(g, &m->n_nodes);
	m->edges = graph_edges(g, &m->n_edges);
	m->first = calloc(m->n_nodes + 1, sizeof(*m->first));
	m->source = malloc((m->n_edges + 1) * sizeof(*m->source));
	if (!m->first || !m->source)
		return -ENOMEM;
	for (size_t e = 0; e < m->n_edges; e++) {
		m->first[m->edges[e].article + 1]++;
		m->source[e] = m->edges[e].source;
	}
	for (size_t v = 0; v < m->n_nodes; v++)
		m->first[v + 1] += m->first[v];
	return 0;
}

static int note_each(struct graph *g, const struct meshes *m, struct instead_finder *f, struct arena *a)
{
	struct instead_list list;
	int                 rc = 0;

	for (size_t e = 0; rc == 0 && e < m->n_edges; e++) {
		arena_reset(a);
		rc = instead_find(f, a, m->edges[e].article, (uint32_t)e, &list);
		if (rc == 0 && list.n)
			rc = graph_note_instead(g, e, list.items[0].url, list.items[0].words);
	}
	return rc;
}

int instead_note_all(struct graph *g)
{
	struct meshes          m = { .first = NULL };
	struct instead_finder *f = NULL;
	struct arena          *a = arena_new(ARENA_MAX);
	int                    rc = a ? tie(&m, g) : -ENOMEM;

	if (rc == 0)
		rc = instead_finder_new(&f, &(struct instead_net){ m.n_nodes, m.first, m.source, page, citation, &m });
	if (rc == 0)
		rc = note_each(g, &m, f, a);
	instead_finder_free(f);
	free(m.first);
	free(m.source);
	arena_free(a);
	return rc;
}
