/*
 * build: the graph from the inside, and the steps of graph_finish().
 */
#ifndef GRAPH_BUILD_H
#define GRAPH_BUILD_H

#include "graph.h"

struct graph {
	struct arena *text;      /* owned; all spans */
	struct span   reads;     /* of the reader; empty: the articles' own */
	enum graph_keep keep;
	struct graph_node *nodes;  /* owned, n_nodes */
	size_t        n_nodes, cap_nodes;
	struct graph_edge *edges;  /* owned, n_edges */
	size_t        n_edges, cap_edges;
	struct graph_outlet *outlets;  /* owned, n_outlets */
	size_t        n_outlets;
	struct graph_outlet_edge *outlet_edges;  /* owned, n_outlet_edges */
	size_t        n_outlet_edges;
};

/* Each works on sorted nodes and edges; 0 or -ENOMEM. */

/** Before sorting: add a node for each outlet that is only named, or whose copy a page carries, and tie its citations to it by id. */
int named_add(struct graph *g);

/** Tie each page that carries an agency's copy to the agency's node. */
int wires_tie(struct graph *g);

/** Give every node the hash of its URL, no two the same. */
int ids_assign(struct graph *g);

/** Number the circles: strongly connected components of two pages or more. */
int circles_find(struct graph *g);

/** Fill outlets and outlet_edges. */
int outlets_count(struct graph *g);

#endif
