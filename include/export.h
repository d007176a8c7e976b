/*
 * export: one file per format, each walks the same finished graph. Sorted,
 * no clock in it: the same graph gives the same bytes. Everything a stranger
 * wrote is escaped for its format. Pure but for the stream it writes to.
 *
 * Each returns 0, or -EIO when the stream refused (ferror()).
 */
#ifndef EXPORT_H
#define EXPORT_H

#include "graph.h"

#include <stdio.h>

/* CSV as base/csv.h has it, with a header row. Ends of edges also by URL. */
int export_nodes_csv(const struct graph *g, FILE *out);
int export_edges_csv(const struct graph *g, FILE *out);
int export_outlets_csv(const struct graph *g, FILE *out);
int export_outlet_edges_csv(const struct graph *g, FILE *out);

/**
 * DOT (Graphviz): colour by mark, shape by kind, edge style by role, clusters
 * by outlet, a legend; parallel citations are parallel edges; dead ends stay.
 * Nodes are named by id; the legend is the graph's label, not a node.
 */
int export_dot(const struct graph *g, FILE *out);

#endif
