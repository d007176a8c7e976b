/*
 * export: one file per format, each walks the same finished graph. Sorted,
 * no clock in it: the same graph gives the same bytes. Everything a stranger
 * wrote is escaped for its format. Pure but for the stream it writes to.
 *
 * Each returns 0, -EIO when the stream refused (ferror()), or what ended the walk.
 */
#ifndef EXPORT_H
#define EXPORT_H

#include "graph.h"
#include "graph/shares.h"
#include "base/buf.h"

#include <stdio.h>

/* --- what is told ------------------------------------------------------------ */

/** No table has more columns. */
#define EXPORT_COLUMNS_MAX 64

/** Columns of nodes and of edges, by their places in the whole list, in the order in which they are told. */
struct export_columns {
	uint8_t nodes[EXPORT_COLUMNS_MAX], edges[EXPORT_COLUMNS_MAX];
	size_t  n_nodes, n_edges;
};

/** Whose columns, as bits. */
enum export_of {
	EXPORT_NODES = 1 << 0,
	EXPORT_EDGES = 1 << 1,
};

/** All that there are. */
void export_columns_all(struct export_columns *out);

/**
 * Choose by name, "url,access,target_url": nodes get what they have of it, and
 * so do edges. ASCII case does not matter; what is named twice is told once.
 *
 * @param of         whose columns may be named, EXPORT_NODES | EXPORT_EDGES
 * @param keeps_ids  Id of nodes, Source and Target of edges come first where they are not named
 * @param unknown    set with -EINVAL: what is no column of them
 * @return 0 or -EINVAL
 */
int export_columns_pick(struct export_columns *out, unsigned of, bool keeps_ids, struct span names,
                        struct span *unknown);

/** Are edges to tell what can be read instead? That is dear to find out. */
bool export_tells_instead(const struct export_columns *c);

/** Append the names of all columns: "Id, Label, url". */
void export_columns_list(enum export_of of, struct buf *out);

/** A citation with its ends. Borrowed until the callback returns. */
struct export_edge {
	const struct graph_end      *article, *source;
	const struct store_citation *citation;
	bool        is_foreign;            /**< as in struct graph_edge */
	struct span instead, instead_why;  /**< likewise */
};

/** Each returns 0, or what ends the walk. */
typedef int export_node_fn(const struct graph_node *n, void *arg);
typedef int export_edge_fn(const struct export_edge *e, void *arg);

/** The same by outlet, borrowed from where it came from. */
struct export_outlets {
	const struct graph_outlet      *items;
	size_t                          n;
	const struct graph_outlet_edge *edges;
	size_t                          n_edges;
};

/**
 * Where nodes and edges come from, and what is told of them. Nodes come by URL,
 * edges by their article's, then position. Each walk returns 0, what stopped it, or < 0. A node's wire is not tied.
 */
struct export_walk {
	int (*each_node)(const struct export_walk *w, export_node_fn *fn, void *arg);
	int (*each_edge)(const struct export_walk *w, export_edge_fn *fn, void *arg);
	int (*outlets)(const struct export_walk *w, struct export_outlets *out);  /**< @return 0 or -ENOMEM */
	void  *from;       /**< of these */
	size_t n_nodes, n_edges;
	struct export_columns columns;
};

/** All of a graph in memory, with all columns. @param g  finished, borrowed */
struct export_walk export_walk_graph(const struct graph *g);

/* --- formats that walk --------------------------------------------------------- */

/* CSV as base/csv.h has it, with a header row. Ends of edges also by URL. */
int export_nodes_csv(const struct export_walk *w, FILE *out);
int export_edges_csv(const struct export_walk *w, FILE *out);
int export_outlets_csv(const struct export_walk *w, FILE *out);
int export_outlet_edges_csv(const struct export_walk *w, FILE *out);

/*
 * The formats below tell of nodes and edges what the CSV's columns tell, under
 * the same names and as numbers and booleans where they are. What is not known
 * is left out. Text comes as in the CSV, but without the ' before formulas.
 */

/** GraphML 1.0 (graphml.graphdrawing.org): a typed key for each column; parallel citations by edge id. */
int export_graphml(const struct export_walk *w, FILE *out);

/** GEXF 1.3 (gexf.net): typed attributes; a node starts on the day it was published, an edge on its article's; colour by mark. */
int export_gexf(const struct export_walk *w, FILE *out);

/** JSON lines: an object a node ("record": "node"), then one an edge; notes are arrays. Also -ENOMEM. */
int export_jsonl(const struct export_walk *w, FILE *out);

/* The same three of the graph by outlet: what export_outlets_csv() and export_outlet_edges_csv() tell. */
int export_graphml_outlets(const struct export_walk *w, FILE *out);
int export_gexf_outlets(const struct export_walk *w, FILE *out);
int export_jsonl_outlets(const struct export_walk *w, FILE *out);

/* One entry for each page that something cites, by URL. */

/** Wikipedia: {{cite news}} with url-access, language, dates, authors, agency, the archived copy that an author offers; one a line. Also -ENOMEM, -EFBIG. */
int export_wikitext(const struct export_walk *w, FILE *out);

/** BibTeX, as biblatex reads it: @online. */
int export_bibtex(const struct export_walk *w, FILE *out);

/** CSL JSON, as Zotero and Pandoc read it: an array. Also -ENOMEM. */
int export_csl(const struct export_walk *w, FILE *out);

/* --- formats that need it whole -------------------------------------------------- */

/** CSV of shares_each(), a number a row. -ENOMEM too. */
int export_shares_csv(const struct shares *s, enum share_scope scope, size_t top, FILE *out);

/**
 * DOT (Graphviz): colour by mark, shape by kind, edge style by role, clusters
 * by outlet, a legend; parallel citations are parallel edges; dead ends stay.
 * Nodes are named by id; the legend is the graph's label, not a node. A large
 * graph has no clusters and asks for sfdp.
 */
int export_dot(const struct graph *g, FILE *out);

/** DOT of the graph by outlet, named by name: a bar of its pages' access; edges weigh the citations. */
int export_dot_outlets(const struct graph *g, FILE *out);

/**
 * SVG as Graphviz draws it from one of the two, with titles and a description
 * for who does not see it. Also -ENOMEM.
 *
 * @param in  read to its end
 */
int export_svg(const struct graph *g, bool is_by_outlet, FILE *in, FILE *out);

/** Edges up to which dot draws in seconds, not hours. */
#define EXPORT_DOT_SMALL 1000

/** Is a DOT file of so many edges to be drawn by sfdp? */
bool export_dot_is_large(size_t n_edges);

/* --- the report ------------------------------------------------------------------ */

/*
 * What one HTML file tells; the file says of each bound that was met what is left out.
 * The bounds are for the browser: a table of 100,000 rows is sorted and searched at once there.
 */
#define EXPORT_ROWS_MAX      100000  /**< sources in the table: those nearest to the articles, then most cited */
#define EXPORT_CITES_MAX     200000  /**< citations whose words are told, in all */
#define EXPORT_CITES_EACH    20      /**< and of one source */
#define EXPORT_EVIDENCE_MAX  20000   /**< sources whose evidence is told, the table's first ones */
#define EXPORT_EVIDENCE_EACH 8       /**< pieces of it, the strongest */
#define EXPORT_ORIGINS_MAX   12      /**< articles whose chains are told, those that cite most */
#define EXPORT_STATIC_ROWS   100     /**< of the table, for browsers without scripts */

/**
 * Tell the evidence behind a page's verdict: call @p fn for each piece, the
 * strongest first; where that is not 0, stop and return it.
 *
 * @param arg  struct export_report's
 * @return 0, what @p fn returned, or < 0
 */
typedef int export_evidence_fn(const struct store_page *p, store_evidence_fn *fn, void *fn_arg, void *arg);

struct export_report {
	const struct graph *graph;     /**< finished, GRAPH_ALL */
	export_evidence_fn *evidence;
	void               *arg;
};

/**
 * HTML: one file for any browser, that asks nothing of the network: summary,
 * shares, sources with their evidence, the picture of the graph (of the outlets, when it
 * has more than 2,000 pages), origins. With scripts it sorts, filters and zooms; without it is
 * still read. Its policy (CSP) lets its own style and script run, by hash, and nothing else.
 *
 * @return 0, -ENOMEM, -EFBIG, -EIO, or what the evidence function returned
 */
int export_html(const struct export_report *report, FILE *out);

#endif
