/*
 * build: the graph from the inside, and the steps of graph_finish().
 */
#ifndef GRAPH_BUILD_H
#define GRAPH_BUILD_H

#include "graph.h"

/* Slots for what many pages or citations have in common. */
#define GRAPH_COMMON 4096

struct graph {
	struct arena *text;      /* owned; all spans */
	struct span   reads;     /* of the reader; empty: the articles' own */
	enum graph_keep keep;
	struct span   common[GRAPH_COMMON];  /* what was kept last, by hash */
	struct graph_node *nodes;  /* owned, n_nodes */
	size_t        n_nodes, cap_nodes;
	struct graph_edge *edges;  /* owned, n_edges */
	size_t        n_edges, cap_edges;
	struct graph_outlet *outlets;  /* owned, n_outlets */
	size_t        n_outlets;
	struct graph_outlet_edge *outlet_edges;  /* owned, n_outlet_edges */
	size_t        n_outlet_edges;
};

/* In this order; each answers 0 or -ENOMEM. */

/** Before sorting: add a node for each outlet that is only named, or whose copy a page carries, and tie its citations to it by id. */
int named_add(struct graph *g);

/** Sort nodes by URL. */
int nodes_sort(struct graph *g);

/** Indexes of nodes in place of the store's ids, and the nodes' own URLs. Also -EINVAL: a citation's page was never added. */
int edges_tie(struct graph *g);

/** Sort edges by article, then position. */
int edges_sort(struct graph *g);

/** Tie each page that carries an agency's copy to the agency's node. */
int wires_tie(struct graph *g);

/** Number the circles: strongly connected components of two pages or more. */
int circles_find(struct graph *g);

/** Give every node the hash of its URL, no two the same. */
int ids_assign(struct graph *g);

/** Fill outlets and outlet_edges. */
int outlets_count(struct graph *g);

#endif
