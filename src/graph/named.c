/*
 * Outlets that articles name as their source without a link, or whose copy a page
 * carries: a node each, so that no citation is dropped. Its key is no URL, so it is no page's, ever.
 */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

/* An outlet that is named, and by which citation; NULL: a page carries its copy. */
struct naming {
	struct span        outlet;
	struct graph_edge *edge;
};

static int by_outlet(const void *a, const void *b)
{
	return span_cmp(((const struct naming *)a)->outlet, ((const struct naming *)b)->outlet);
}

bool wire_is_other(const struct store_page *p)
{
	return p->wire.outlet.len && !span_eq(p->wire.outlet, p->outlet);
}

static size_t gather(struct graph *g, struct naming *named)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n_edges; i++)
		if (!g->edges[i].citation.is_linked)
			named[n++] = (struct naming){ g->edges[i].citation.outlet, &g->edges[i] };
	for (size_t i = 0; i < g->n_nodes; i++)
		if (wire_is_other(&g->nodes[i].page))
			named[n++] = (struct naming){ g->nodes[i].page.wire.outlet, NULL };
	return n;
}

struct store_page named_page(struct span url, struct span outlet)
{
	return (struct store_page){ .url = url, .outlet = outlet, .title = url_outlet_name(outlet),
	                            .document = SPAN("outlet"), .depth = -1 };
}

/* @param id  below 0, which no page of a store has */
static int add_outlet(struct graph *g, struct span outlet, int64_t id)
{
	struct store_page p = named_page(arena_printf(g->text, "outlet:%.*s", SPAN_FMT(outlet)), outlet);
	int               rc;

	p.id = id;
	rc = graph_add_page(g, &p);
	if (rc == 0)
		g->nodes[g->n_nodes - 1].is_outlet = true;
	return rc;
}

int named_add(struct graph *g)
{
	struct naming *named = malloc((g->n_edges + g->n_nodes + 1) * sizeof(*named));
	size_t         n = named ? gather(g, named) : 0;
	int64_t        id = 0;
	int            rc = named ? 0 : -ENOMEM;

	if (n)
		qsort(named, n, sizeof(*named), by_outlet);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		if (i == 0 || by_outlet(&named[i - 1], &named[i]) != 0)
			rc = add_outlet(g, named[i].outlet, --id);
		if (named[i].edge)
			named[i].edge->citation.source = id;
	}
	free(named);
	return rc;
}

int wires_tie(struct graph *g)
{
	struct arena *a = arena_new(SIZE_MAX / 2);
	int           rc = a ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < g->n_nodes; i++) {
		struct graph_node *n = &g->nodes[i];

		n->wire = GRAPH_NONE;
		if (!wire_is_other(&n->page))
			continue;
		arena_reset(a);
		graph_find(g, arena_printf(a, "outlet:%.*s", SPAN_FMT(n->page.wire.outlet)), &n->wire);
		rc = arena_status(a);
	}
	arena_free(a);
	return rc;
}
