/*
 * Circles: strongly connected components (Tarjan 1972), without recursion,
 * since a chain of citations may be as long as the graph is big.
 *
 * Edges are sorted by article, so those of node v are one run of the array,
 * first[v] up to first[v + 1].
 */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

#define NONE UINT32_MAX

struct tarjan {
	const struct graph_edge *edges;
	struct graph_node *nodes;
	uint32_t *first;    /* n + 1; where a node's edges begin */
	uint32_t *next;     /* n; the edge to follow next */
	uint32_t *number;   /* n; order of discovery, from 1; 0: not seen */
	uint32_t *low;      /* n; least number reached; 0 once its component is done */
	uint32_t *path;     /* n; nodes being looked at, the last is the top */
	uint32_t *open;     /* n; nodes whose component is not known yet */
	uint32_t  n_path, n_open, count;
};

static void enter(struct tarjan *t, uint32_t v)
{
	t->number[v] = t->low[v] = ++t->count;
	t->next[v] = t->first[v];
	t->path[t->n_path++] = v;
	t->open[t->n_open++] = v;
}

/* v's component is all that was opened since; one page alone is no circle. */
static void close_component(struct tarjan *t, uint32_t v)
{
	bool     is_circle = t->open[t->n_open - 1] != v;
	uint32_t w;

	do {
		w = t->open[--t->n_open];
		t->low[w] = 0;
		t->nodes[w].circle = is_circle ? v + 1 : 0;  /* any number of its own; see renumber() */
	} while (w != v);
}

static void leave(struct tarjan *t, uint32_t v)
{
	uint32_t low = t->low[v];

	t->n_path--;
	if (low == t->number[v])
		close_component(t, v);
	else if (t->low[t->path[t->n_path - 1]] > low)
		t->low[t->path[t->n_path - 1]] = low;
}

/* Follow one edge, or go back up. */
static void step(struct tarjan *t)
{
	uint32_t v = t->path[t->n_path - 1], w;

	if (t->next[v] == t->first[v + 1]) {
		leave(t, v);
		return;
	}
	w = t->edges[t->next[v]++].source;
	if (t->number[w] == 0)
		enter(t, w);
	else if (t->low[w] && t->number[w] < t->low[v])
		t->low[v] = t->number[w];
}

/* From 1, by the first page of each circle. */
static void renumber(struct graph *g, uint32_t *seen)
{
	uint32_t count = 0;

	memset(seen, 0, (g->n_nodes + 1) * sizeof(*seen));
	for (size_t i = 0; i < g->n_nodes; i++) {
		uint32_t *c = &g->nodes[i].circle;

		if (*c && !seen[*c])
			seen[*c] = ++count;
		*c = *c ? seen[*c] : 0;
	}
}

int circles_find(struct graph *g)
{
	size_t        n = g->n_nodes;
	uint32_t     *room = calloc(6 * (n + 1), sizeof(*room));
	struct tarjan t = { .edges = g->edges, .nodes = g->nodes };

	if (!room)
		return -ENOMEM;
	t.first = room;
	t.next = t.first + n + 1;
	t.number = t.next + n + 1;
	t.low = t.number + n + 1;
	t.path = t.low + n + 1;
	t.open = t.path + n + 1;
	for (size_t i = 0; i < g->n_edges; i++)
		t.first[g->edges[i].article + 1]++;
	for (size_t v = 0; v < n; v++)
		t.first[v + 1] += t.first[v];
	for (uint32_t v = 0; v < n; v++) {
		if (t.number[v] == 0)
			enter(&t, v);
		while (t.n_path)
			step(&t);
	}
	renumber(g, t.next);
	free(room);
	return 0;
}
