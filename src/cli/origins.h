/* origins: where articles spring from, as text and as JSON. Private to the room cli. */
#ifndef CLI_ORIGINS_H
#define CLI_ORIGINS_H

#include "graph/trail.h"
#include "screen.h"
#include "store.h"

/** What the articles of one command share. */
struct origins {
	struct store  *store;
	struct graph  *graph;     /**< GRAPH_SHAPE; owned */
	struct trails *trails;    /**< owned */
	struct arena  *a;         /**< of one article; owned */
	const struct graph_node *nodes;
	const struct graph_edge *edges;
	struct screen  screen;
};

/**
 * The sentence around a citation: the graph keeps it only where there are words of a role.
 *
 * @return 0, -ENOMEM, or the store's error
 */
int origins_sentence(const struct origins *w, const struct store_citation *c, struct span *out);

/** @return 0 or < 0 */
int origins_text(const struct origins *w, const struct trail *t);

/** Print one line. @return 0 or < 0 */
int origins_json(const struct origins *w, const struct trail *t);

#endif
