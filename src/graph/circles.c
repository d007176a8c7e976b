/* Circles: strongly connected components of two pages or more, numbered by their first page. */

#include "build.h"
#include "shape.h"

#include <errno.h>
#include <stdlib.h>

/* Edges are sorted by article, so those of a node are one run. */
static void fill_arcs(const struct graph *g, uint32_t *first, uint32_t *to)
{
	for (size_t i = 0; i < g->n_edges; i++) {
		first[g->edges[i].article + 1]++;
		to[i] = g->edges[i].source;
	}
	for (size_t v = 0; v < g->n_nodes; v++)
		first[v + 1] += first[v];
}

/* @param of  count, cleared; how many pages each component has, then the number of its circle */
static void number_circles(struct graph *g, const uint32_t *component, uint32_t *of)
{
	uint32_t count = 0;

	for (size_t i = 0; i < g->n_nodes; i++)
		of[component[i]]++;
	for (size_t i = 0; i < g->n_nodes; i++)
		g->nodes[i].circle = of[component[i]] > 1;
	memset(of, 0, g->n_nodes * sizeof(*of));
	for (size_t i = 0; i < g->n_nodes; i++) {
		if (!g->nodes[i].circle)
			continue;
		if (!of[component[i]])
			of[component[i]] = ++count;
		g->nodes[i].circle = of[component[i]];
	}
}

int circles_find(struct graph *g)
{
	size_t       n = g->n_nodes;
	uint32_t    *room = calloc(3 * n + 1 + g->n_edges, sizeof(*room));
	uint32_t    *component = room, *of = room + n, *first = of + n, *to = first + n + 1;
	struct shape s = { (uint32_t)n, first, to };
	uint32_t     count;
	int          rc = -ENOMEM;

	if (room) {
		fill_arcs(g, first, to);
		rc = components_find(&s, component, &count);
	}
	if (rc == 0)
		number_circles(g, component, of);
	free(room);
	return rc;
}
