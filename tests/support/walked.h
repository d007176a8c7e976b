/* walked: formats that walk, given a graph in memory and all columns. */
#ifndef TESTS_WALKED_H
#define TESTS_WALKED_H

#include "export.h"

#define WALKED(name) \
	static int name(const struct graph *g, FILE *out) \
	{ \
		struct export_walk w = export_walk_graph(g); \
		return export_##name(&w, out); \
	}

WALKED(nodes_csv)
WALKED(edges_csv)
WALKED(outlets_csv)
WALKED(outlet_edges_csv)
WALKED(graphml)
WALKED(gexf)
WALKED(jsonl)
WALKED(wikitext)
WALKED(bibtex)
WALKED(csl)

#endif
