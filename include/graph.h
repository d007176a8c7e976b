/*
 * graph: pages and citations in memory, sorted, with what only the whole
 * graph can tell: degrees, circles. Pure: it is filled by whoever reads the
 * store. Same pages in, same graph out, whatever the order of adding.
 *
 * Sources: Tarjan 1972 (strongly connected components).
 */
#ifndef GRAPH_H
#define GRAPH_H

#include "store.h"

struct graph;

/** No node. */
#define GRAPH_NONE UINT32_MAX

/** Room for a node's id: 16 hex digits of FNV-1a 64 of its URL, and a NUL. */
#define GRAPH_ID_LEN 17

struct graph_node {
	char        id[GRAPH_ID_LEN];  /**< stable over runs and machines */
	struct store_page page;        /**< its spans live in the graph */
	bool        is_foreign;        /**< not among the reader's languages */
	const char *mark;              /**< access_mark(); static */
	bool        is_outlet;         /**< no page: an outlet that articles name without a link, or whose copy they carry; url is "outlet:wsj.com", document "outlet" */
	uint32_t    wire;              /**< node of the agency whose copy it carries; GRAPH_NONE: none, or its own outlet's */
	uint32_t    in_degree;         /**< citations of it, by link; of an outlet, how often it is named */
	uint32_t    out_degree;        /**< citations in it, by link */
	uint32_t    circle;            /**< pages with the same number > 0 cite each other in a circle; numbered from 1 by first url */
};

struct graph_edge {
	uint32_t    article;           /**< index of a node */
	uint32_t    source;
	struct store_citation citation;
	enum cite_agreement agreement; /**< of all its notes, cite_notes_agree() */
	bool        is_foreign;        /**< the source, to a reader of this article */
	struct span instead;           /**< URL of what can be read in its place; empty: nothing is known, or was asked */
	struct span instead_why;       /**< in plain words */
};

/** What a citation tells of the pages at its ends. */
struct graph_end {
	char        id[GRAPH_ID_LEN];
	enum access access;
	struct span url, outlet, lang, document, published;
};

/** How much of a citation's text is kept. */
enum graph_keep {
	GRAPH_ALL,    /**< all */
	GRAPH_SHAPE,  /**< what chains are told by: written, href, rel and notes are empty, sentence where there are no role_words; of a page
	                   id, site_name, authors, content_type, charset, limits, the words of the wire and the sketch; no outlets are counted:
	                   a third of the memory */
};

/** @param reads  the reader's languages "en,de"; empty: for an edge the article's own, for a node those of all articles (depth 0) */
int graph_new(struct graph **out, struct span reads, enum graph_keep keep);
void graph_free(struct graph *g);

/** Copy one in. @return 0 or -ENOMEM */
int graph_add_page(struct graph *g, const struct store_page *p);
int graph_add_citation(struct graph *g, const struct store_citation *c);

/**
 * Sort nodes by URL and edges by article, then position; make a node for each
 * outlet that is only named, or whose copy a page carries; tie the edges to their nodes and count. Nothing can be added afterwards.
 *
 * @return 0, -ENOMEM, or -EINVAL when a citation's page was never added
 */
int graph_finish(struct graph *g);

/** The node of a page by its URL, the key. @return false when there is none */
bool graph_find(const struct graph *g, struct span url, uint32_t *node);

/** Note what can be read instead of the source of edge @p i, copied in. For a finished graph. @return 0 or -ENOMEM */
int graph_note_instead(struct graph *g, size_t i, struct span url, struct span why);

const struct graph_node *graph_nodes(const struct graph *g, size_t *n);
const struct graph_edge *graph_edges(const struct graph *g, size_t *n);

/** The reader's languages, as graph_new() was told; lives as long as the graph. */
struct span graph_reads(const struct graph *g);

/** One outlet: its pages' counts. */
struct graph_outlet {
	struct span name;         /**< registrable domain */
	uint32_t    pages, cited, citing;  /**< pages; citations of them, and in them, by link */
	uint32_t    named;        /**< citations of the outlet without a link */
	uint32_t    by_access[ACCESS_COUNT];
};

/** Citations between two outlets, by link. */
struct graph_outlet_edge {
	uint32_t article, source;  /**< indexes of outlets */
	uint32_t weight;           /**< citations */
};

/** The same graph by outlet, sorted by name; filled by graph_finish() of GRAPH_ALL. */
const struct graph_outlet *graph_outlets(const struct graph *g, size_t *n);
const struct graph_outlet_edge *graph_outlet_edges(const struct graph *g, size_t *n);

#endif
