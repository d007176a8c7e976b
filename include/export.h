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

/*
 * CSV: RFC 4180, UTF-8, header row, CRLF. A field that a spreadsheet would
 * take for a formula (it starts with = + - @, also fullwidth, TAB, CR or LF)
 * gets one ' in front; numbers of our own are never touched. Bytes that are no
 * UTF-8 and control characters come as U+FFFD. What is not known is empty.
 * Ends of edges also by URL.
 */
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
