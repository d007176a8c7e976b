/* The same graph by outlet: nodes sorted by outlet's name, then runs counted. */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

static int by_name(const void *a, const void *b)
{
	const struct outlet_member *x = a, *y = b;
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

static void add_member(struct graph_outlet *o, const struct outlet_member *m)
{
	if (m->is_outlet) {
		o->named += m->in_degree;
		return;
	}
	o->pages++;
	o->cited += m->in_degree;
	o->citing += m->out_degree;
	o->by_access[m->access]++;
}

/* @param of  set to each node's outlet */
static void count_pages(struct outlet_table *t, struct outlet_member *members, size_t n, uint32_t *of)
{
	qsort(members, n, sizeof(*members), by_name);
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || !span_eq(members[i].name, members[i - 1].name))
			t->items[t->n++].name = members[i].name;
		of[members[i].node] = (uint32_t)t->n - 1;
		add_member(&t->items[t->n - 1], &members[i]);
	}
}

static void count_edges(struct outlet_table *t, const uint32_t *of)
{
	struct graph_outlet_edge *e = t->edges;
	size_t n = 0;

	for (size_t i = 0; i < t->n_edges; i++)
		e[i] = (struct graph_outlet_edge){ of[e[i].article], of[e[i].source], 1 };
	if (t->n_edges)
		qsort(e, t->n_edges, sizeof(*e), by_ends);
	for (size_t i = 0; i < t->n_edges; i++) {
		if (n && by_ends(&e[n - 1], &e[i]) == 0)
			e[n - 1].weight++;
		else
			e[n++] = e[i];
	}
	t->n_edges = n;
}

int outlets_make(struct outlet_table *t, struct outlet_member *members, size_t n)
{
	uint32_t *of = calloc(n + 1, sizeof(*of));

	t->items = calloc(n + 1, sizeof(*t->items));
	if (of && t->items) {
		count_pages(t, members, n, of);
		count_edges(t, of);
	}
	free(of);
	return of && t->items ? 0 : -ENOMEM;
}

int outlets_count(struct graph *g)
{
	struct outlet_member *members = calloc(g->n_nodes + 1, sizeof(*members));
	struct outlet_table   t = { .edges = calloc(g->n_edges + 1, sizeof(*t.edges)) };
	int                   rc = members && t.edges ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < g->n_nodes; i++) {
		const struct graph_node *n = &g->nodes[i];

		members[i] = (struct outlet_member){ n->page.outlet, (uint32_t)i, n->is_outlet, n->page.access,
		                                     n->in_degree, n->out_degree };
	}
	for (size_t i = 0; rc == 0 && i < g->n_edges; i++)
		if (g->edges[i].citation.is_linked)
			t.edges[t.n_edges++] = (struct graph_outlet_edge){ g->edges[i].article, g->edges[i].source, 1 };
	if (rc == 0)
		rc = outlets_make(&t, members, g->n_nodes);
	g->outlets = t.items;
	g->n_outlets = t.n;
	g->outlet_edges = t.edges;
	g->n_outlet_edges = t.n_edges;
	free(members);
	return rc;
}
