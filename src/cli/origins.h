/* origins: where articles spring from, as text and as JSON. Private to the room cli. */
#ifndef CLI_ORIGINS_H
#define CLI_ORIGINS_H

#include "graph/trail.h"
#include "screen.h"
#include "store.h"

/** Of one article: its chains and their words, in bytes. */
#define ORIGINS_ARENA ((size_t)256 << 20)

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

/** Add what is to be said of one article. Asks the store nothing. @return 0 or < 0 */
int origins_text(const struct origins *w, const struct trail *t, struct buf *out);

/**
 * Print the text of each, with an empty line between, on as many threads as there are cores.
 *
 * @param articles  nodes
 * @return 0 or < 0
 */
int origins_crew(const struct origins *w, const struct trail_limits *limits, const uint32_t *articles, size_t n);

/** Print one line. @return 0 or < 0 */
int origins_json(const struct origins *w, const struct trail *t);

#endif
