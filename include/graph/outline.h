/*
 * outline: who cites whom in a whole store, without the texts: for what
 * passes pages and citations on as the store tells them, and needs to know of
 * the whole only what one of them cannot tell. The same numbers, ids and order as a
 * struct graph of that store. A million citations of 340,000 pages take about 90 MiB.
 *
 * Filled by and by: the keys of all pages, then the pages, then the citations, each in any order; keys that come
 * by URL need not be sorted.
 * Nodes are pages by URL, then outlets that have no page, by name: as in a graph, since
 * a page's URL is of http or https.
 */
#ifndef GRAPH_OUTLINE_H
#define GRAPH_OUTLINE_H

#include "graph.h"

struct outline;

/** A node. Its spans live in the outline. */
struct outline_node {
	struct graph_end end;
	int64_t     page;           /**< of the store; of an outlet 0 */
	enum access likely;         /**< as it was added: what a page says itself */
	bool        is_foreign, is_outlet, is_done, full_text;  /**< as in struct graph_node and struct store_page */
	bool        is_article;     /**< depth 0 */
	bool        has_sketch;
	bool        has_offers;     /**< it cites a page in place of another */
	uint32_t    in_degree, out_degree, circle;
};

/** @param reads  as in graph_new() */
int outline_new(struct outline **out, struct span reads);
void outline_free(struct outline *o);

/** All keys come before the first page. @return 0 or -ENOMEM */
int outline_add_key(struct outline *o, int64_t page, struct span url);

/**
 * Each page once, before the first citation.
 *
 * @param p  all but url; of its text only what struct outline_node has, wire.outlet, and whether there is a sketch
 * @return 0, -ENOMEM, or -EINVAL when its key was never added
 */
int outline_add_page(struct outline *o, const struct store_page *p);

/**
 * What each outlet's pages were judged, as store_each_outlet_record() tells, once all pages are there.
 *
 * @param out  *n of them, by outlet; yours to free(), outlets live in the outline
 * @return 0 or -ENOMEM
 */
int outline_records(const struct outline *o, struct outlet_record **out, size_t *n);

/** @param c  row, article, is_linked, source, outlet, position, role and instead_of count. @return 0, -ENOMEM, or -EINVAL when a page was never added */
int outline_add_citation(struct outline *o, const struct store_citation *c);

/** Nothing can be added afterwards. @return 0, -ENOMEM, or -EINVAL when a key has no page */
int outline_finish(struct outline *o);

const struct outline_node *outline_nodes(const struct outline *o, size_t *n);

/** Citations by article, then position: those of node v lead to source[first[v]] up to source[first[v + 1] - 1]. */
const uint32_t *outline_first(const struct outline *o);
const uint32_t *outline_sources(const struct outline *o, size_t *n);

/** Row of the store where the citations of a node begin, as struct store_stretch has it. */
int64_t outline_row(const struct outline *o, uint32_t node);

/** The node of a page of the store. @return false when there is none */
bool outline_find(const struct outline *o, int64_t page, uint32_t *node);

/** Is @p source foreign to a reader of @p article? */
bool outline_is_foreign(struct outline *o, uint32_t article, uint32_t source);

/** What a node tells as struct graph_node does, with @p page for what the outline has not; wire is not set. */
void outline_tell(const struct outline *o, uint32_t node, const struct store_page *page, struct graph_node *out);

/** A node that is no page of the store's. */
void outline_tell_outlet(const struct outline *o, uint32_t node, struct graph_node *out);

/** The same by outlet, as graph_outlets() and graph_outlet_edges(); counted when it is first asked. @return 0 or -ENOMEM */
int outline_outlets(struct outline *o, const struct graph_outlet **outlets, size_t *n,
                    const struct graph_outlet_edge **edges, size_t *n_edges);

#endif
