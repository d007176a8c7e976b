/* A graph in memory, walked. */

#include "export.h"

static int each_node(const struct export_walk *w, export_node_fn *fn, void *arg)
{
	size_t n;
	const struct graph_node *nodes = graph_nodes(w->from, &n);
	int    rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = fn(&nodes[i], arg);
	return rc;
}

static struct graph_end end_of(const struct graph_node *n)
{
	struct graph_end end = { .access = n->page.access, .url = n->page.url, .outlet = n->page.outlet,
	                         .lang = n->page.lang, .document = n->page.document, .published = n->page.published };

	memcpy(end.id, n->id, sizeof(end.id));
	return end;
}

static int each_edge(const struct export_walk *w, export_edge_fn *fn, void *arg)
{
	size_t n, n_nodes;
	const struct graph_node *nodes = graph_nodes(w->from, &n_nodes);
	const struct graph_edge *edges = graph_edges(w->from, &n);
	int    rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++) {
		const struct graph_edge *e = &edges[i];
		struct graph_end         article = end_of(&nodes[e->article]), source = end_of(&nodes[e->source]);

		rc = fn(&(struct export_edge){ &article, &source, &e->citation, e->is_foreign, e->instead, e->instead_why }, arg);
	}
	return rc;
}

static int outlets(const struct export_walk *w, struct export_outlets *out)
{
	out->items = graph_outlets(w->from, &out->n);
	out->edges = graph_outlet_edges(w->from, &out->n_edges);
	return 0;
}

struct export_walk export_walk_graph(const struct graph *g)
{
	struct export_walk w = { each_node, each_edge, outlets, (void *)g, 0, 0, { .n_nodes = 0 } };

	graph_nodes(g, &w.n_nodes);
	graph_edges(g, &w.n_edges);
	export_columns_all(&w.columns);
	return w;
}
