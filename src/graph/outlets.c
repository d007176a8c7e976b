/* The same graph by outlet: nodes sorted by outlet's name, then runs counted. */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

struct member {
	struct span name;
	uint32_t    node;
};

static int by_name(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int c = span_cmp(x->name, y->name);

	return c ? c : (x->node > y->node) - (x->node < y->node);
}

static int by_ends(const void *a, const void *b)
{
	const struct graph_outlet_edge *x = a, *y = b;

	if (x->article != y->article)
		return x->article < y->article ? -1 : 1;
	return (x->source > y->source) - (x->source < y->source);
}

static void add_member(struct graph_outlet *o, const struct graph_node *n)
{
	if (n->is_outlet) {
		o->named += n->in_degree;
		return;
	}
	o->pages++;
	o->cited += n->in_degree;
	o->citing += n->out_degree;
	o->by_access[n->page.access]++;
}

/* @param of  set to each node's outlet */
static void count_pages(struct graph *g, struct member *members, uint32_t *of)
{
	for (size_t i = 0; i < g->n_nodes; i++)
		members[i] = (struct member){ g->nodes[i].page.outlet, (uint32_t)i };
	qsort(members, g->n_nodes, sizeof(*members), by_name);
	for (size_t i = 0; i < g->n_nodes; i++) {
		if (i == 0 || !span_eq(members[i].name, members[i - 1].name))
			g->outlets[g->n_outlets++].name = members[i].name;
		of[members[i].node] = (uint32_t)g->n_outlets - 1;
		add_member(&g->outlets[g->n_outlets - 1], &g->nodes[members[i].node]);
	}
}

static void count_edges(struct graph *g, const uint32_t *of)
{
	struct graph_outlet_edge *e = g->outlet_edges;
	size_t n = 0, linked = 0;

	for (size_t i = 0; i < g->n_edges; i++)
		if (g->edges[i].citation.is_linked)
			e[linked++] = (struct graph_outlet_edge){ of[g->edges[i].article], of[g->edges[i].source], 1 };
	qsort(e, linked, sizeof(*e), by_ends);
	for (size_t i = 0; i < linked; i++) {
		if (n && by_ends(&e[n - 1], &e[i]) == 0)
			e[n - 1].weight++;
		else
			e[n++] = e[i];
	}
	g->n_outlet_edges = n;
}

int outlets_count(struct graph *g)
{
	struct member *members = calloc(g->n_nodes + 1, sizeof(*members));
	uint32_t      *of = calloc(g->n_nodes + 1, sizeof(*of));
	int            rc = -ENOMEM;

	g->outlets = calloc(g->n_nodes + 1, sizeof(*g->outlets));
	g->outlet_edges = calloc(g->n_edges + 1, sizeof(*g->outlet_edges));
	if (members && of && g->outlets && g->outlet_edges) {
		count_pages(g, members, of);
		count_edges(g, of);
		rc = 0;
	}
	free(members);
	free(of);
	return rc;
}
