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
#include "graph/shares.h"

#include <stdio.h>

/* CSV as base/csv.h has it, with a header row. Ends of edges also by URL. */
int export_nodes_csv(const struct graph *g, FILE *out);
int export_edges_csv(const struct graph *g, FILE *out);
int export_outlets_csv(const struct graph *g, FILE *out);
int export_outlet_edges_csv(const struct graph *g, FILE *out);

/** CSV of shares_each(), a number a row. -ENOMEM too. */
int export_shares_csv(const struct shares *s, enum share_scope scope, size_t top, FILE *out);

/**
 * DOT (Graphviz): colour by mark, shape by kind, edge style by role, clusters
 * by outlet, a legend; parallel citations are parallel edges; dead ends stay.
 * Nodes are named by id; the legend is the graph's label, not a node.
 */
int export_dot(const struct graph *g, FILE *out);

/*
 * The formats below tell of nodes and edges what the CSV's columns tell, under
 * the same names and as numbers and booleans where they are. What is not known
 * is left out. Text comes as in the CSV, but without the ' before formulas.
 */

/** GraphML 1.0 (graphml.graphdrawing.org): a typed key for each column; parallel citations by edge id. */
int export_graphml(const struct graph *g, FILE *out);

/** GEXF 1.3 (gexf.net): typed attributes; a node starts on the day it was published, an edge on its article's; colour by mark. */
int export_gexf(const struct graph *g, FILE *out);

/** JSON lines: an object a node ("record": "node"), then one an edge; notes are arrays. Also -ENOMEM. */
int export_jsonl(const struct graph *g, FILE *out);

/* One entry for each page that something cites, by URL. */

/** Wikipedia: {{cite news}} with url-access, language, date, authors; one a line. */
int export_wikitext(const struct graph *g, FILE *out);

/** BibTeX, as biblatex reads it: @online. */
int export_bibtex(const struct graph *g, FILE *out);

/** CSL JSON, as Zotero and Pandoc read it: an array. Also -ENOMEM. */
int export_csl(const struct graph *g, FILE *out);

#endif
