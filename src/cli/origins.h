/* origins: where articles spring from, as text and as JSON. Private to the room cli. */
#ifndef CLI_ORIGINS_H
#define CLI_ORIGINS_H

#include "graph/trail.h"
#include "store.h"

/** What the articles of one command share. */
struct origins {
	struct store  *store;
	struct graph  *graph;     /**< GRAPH_SHAPE; owned */
	struct trails *trails;    /**< owned */
	struct arena  *a;         /**< of one article; owned */
	const struct graph_node *nodes;
	const struct graph_edge *edges;
	size_t         columns;   /**< of the terminal; 0: as wide as it comes */
	bool           has_colour;
};

/** The author's words for a step; empty for the wire's. */
struct origins_words {
	struct span anchor, sentence;
	struct span cited_as;  /**< view_with_role() */
};

/**
 * Read from the store what the graph does not keep.
 *
 * @param edge  TRAIL_NONE: the wire
 * @return 0, -ENOMEM, or the store's error
 */
int origins_words(const struct origins *w, uint32_t edge, struct origins_words *out);

/** @return 0 or < 0 */
int origins_text(const struct origins *w, const struct trail *t);

/** Print one line. @return 0 or < 0 */
int origins_json(const struct origins *w, const struct trail *t);

#endif
