/* Circles: strongly connected components of two pages or more, numbered by their first page. */

#include "build.h"

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

/* @param of  cleared; how many pages each component has, then the number of its circle */
static void number(const uint32_t *component, uint32_t *of, uint32_t *circle, size_t n)
{
	uint32_t count = 0;

	for (size_t i = 0; i < n; i++)
		of[component[i]]++;
	for (size_t i = 0; i < n; i++)
		circle[i] = of[component[i]] > 1;
	memset(of, 0, n * sizeof(*of));
	for (size_t i = 0; i < n; i++) {
		if (!circle[i])
			continue;
		if (!of[component[i]])
			of[component[i]] = ++count;
		circle[i] = of[component[i]];
	}
}

int circles_number(const struct shape *s, uint32_t *circle)
{
	uint32_t *room = calloc(2 * (size_t)s->n + 1, sizeof(*room));
	uint32_t  count;
	int       rc = room ? components_find(s, room, &count) : -ENOMEM;

	if (rc == 0)
		number(room, room + s->n, circle, s->n);
	free(room);
	return rc;
}

int circles_find(struct graph *g)
{
	size_t       n = g->n_nodes;
	uint32_t    *room = calloc(2 * n + 1 + g->n_edges, sizeof(*room));
	uint32_t    *circle = room, *first = room + n, *to = first + n + 1;
	struct shape s = { (uint32_t)n, first, to };
	int          rc = -ENOMEM;

	if (room) {
		fill_arcs(g, first, to);
		rc = circles_number(&s, circle);
	}
	for (size_t i = 0; rc == 0 && i < n; i++)
		g->nodes[i].circle = circle[i];
	free(room);
	return rc;
}
