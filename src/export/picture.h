/*
 * picture: what of a graph is drawn, and where it lies.
 *
 * Up to LAYOUT_MAX pages each is drawn; a larger graph is drawn by outlet, and
 * of outlets the LAYOUT_MAX with most pages and citations. What is left out of
 * the picture is counted.
 */
#ifndef EXPORT_PICTURE_H
#define EXPORT_PICTURE_H

#include "graph.h"

#include <stdio.h>

/** Of the picture, in its own units. */
#define PICTURE_WIDTH  1000
#define PICTURE_HEIGHT 620

/** Lines between nodes, the heaviest; the rest is counted. Between outlets, of which many cite each other, so many for each. */
#define PICTURE_LINKS_MAX    20000
#define PICTURE_OUTLET_LINKS 4

enum picture_kind {
	PICTURE_SOURCE,
	PICTURE_ARTICLE,
	PICTURE_NAMED,    /**< an outlet that is named without a link */
	PICTURE_OUTLET,
};

struct picture_node {
	uint32_t    of;      /**< index of a node of the graph, or of an outlet */
	enum picture_kind kind;
	const char *mark;    /**< of an outlet: of most of its pages that were visited */
	struct span label;   /**< borrowed from the graph */
	uint32_t    weight;  /**< citations of it and in it */
	double      x, y, r;
	bool        is_labelled;  /**< there is room for its label */
};

/** All citations from one node to another. */
struct picture_link {
	uint32_t from, to;   /**< indexes of nodes of the picture */
	uint32_t n;          /**< citations, > 0 */
	enum cite_role role; /**< the one that says most: origin, attribution, alternative, reference */
};

struct picture {
	bool     is_by_outlet;
	struct picture_node *nodes;  /**< owned; by weight, the heaviest first, then as in the graph */
	size_t   n_nodes, n_all;     /**< n_all: with those left out */
	struct picture_link *links;  /**< owned; by from, then to */
	size_t   n_links, n_links_all;
	uint32_t heaviest;           /**< citations of the heaviest link */
	double   scale;              /**< 0..1: of the breadth of lines; 1 where nodes are few */
};

/** @param out  free with picture_free() @return 0 or -ENOMEM */
int picture_make(const struct graph *g, struct picture *out);
void picture_free(struct picture *p);

/** How much larger what has @p n is drawn than what has none: by area, but within bounds where the heaviest has many. */
double picture_growth(uint32_t n, uint32_t heaviest);

/** Draw it, as SVG inside HTML; colours are looks', all else is left to the style. */
void picture_put(FILE *out, const struct picture *p);

/** Draw the shape of a mark around 0, 0, about 1 in radius: `<path d=".."/>` with @p more attributes. */
void picture_put_shape(FILE *out, const char *mark, const char *more);

#endif
