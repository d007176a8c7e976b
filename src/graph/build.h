/*
 * build: the graph from the inside, and the steps of graph_finish().
 */
#ifndef GRAPH_BUILD_H
#define GRAPH_BUILD_H

#include "graph.h"
#include "shape.h"

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

/* --- what every graph is made with ------------------------------------------------ */

#define FOREIGN_ASKED 256

/** Answers of language_is_foreign() that were given lately. Zero it. */
struct foreign {
	struct asked {
		struct span lang, reads;  /* borrowed, and unchanged for as long as it is asked */
		bool        is_foreign;
	} asked[FOREIGN_ASKED];
};

/** @return false, too, when one of them is not told */
bool foreign_is(struct foreign *f, struct span lang, struct span reads);

/** @return @p lang, empty when it is "und" */
struct span foreign_told(struct span lang);

/** @return @p all, "de,en", with @p lang behind it unless it is not told or in it; made in @p a */
struct span foreign_add(struct foreign *f, struct arena *a, struct span all, struct span lang);

/**
 * Change hashes until no two are the same: of twins the later one is hashed again with a NUL behind it.
 *
 * @param hashes  n, of URLs in their order
 * @return 0 or -ENOMEM
 */
int ids_part(uint64_t *hashes, size_t n);
void ids_print(uint64_t hash, char id[GRAPH_ID_LEN]);

/** Set each vertex's circle, numbered by their first; 0: it is in none. @param circle  of s->n @return 0 or -ENOMEM */
int circles_number(const struct shape *s, uint32_t *circle);

/** An outlet that has no page: its node's, all but the id. @param url  "outlet:" and its name */
struct store_page named_page(struct span url, struct span outlet);

/** Does it carry another outlet's copy? */
bool wire_is_other(const struct store_page *p);

/** A node, as far as its outlet is concerned. */
struct outlet_member {
	struct span name;
	uint32_t    node;
	bool        is_outlet;
	enum access access;
	uint32_t    in_degree, out_degree;
};

/** Outlets and what is between them. Zero it; free both. */
struct outlet_table {
	struct graph_outlet      *items;  /* owned, n */
	size_t                    n;
	struct graph_outlet_edge *edges;  /* owned, n_edges */
	size_t                    n_edges;
};

/**
 * @param members  a node each, node's index in place; sorted by it
 * @param t        edges is an array of linked citations between nodes, n_edges of them, which it becomes those between outlets
 * @return 0 or -ENOMEM
 */
int outlets_make(struct outlet_table *t, struct outlet_member *members, size_t n);

/* --- the steps -------------------------------------------------------------------- */

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
