/*
 * layout: where the nodes of a picture lie, so that those with a link between
 * them are near and all others apart. Pure arithmetic with + - * / and sqrt
 * alone, which IEEE 754 rounds the same on every machine: the same graph lies
 * the same everywhere.
 *
 * Source: Fruchterman and Reingold 1991, Graph Drawing by Force-directed
 * Placement; with a pull to the centre, so that parts without a link between
 * them stay in the picture. Each pair of nodes is looked at in each round:
 * LAYOUT_MAX nodes take about a second.
 */
#ifndef EXPORT_LAYOUT_H
#define EXPORT_LAYOUT_H

#include <stddef.h>
#include <stdint.h>

/** More nodes are not laid out. */
#define LAYOUT_MAX 2000

struct layout_point {
	double x, y;
};

/** Pulls its ends together. A link from a node to itself does nothing; parallel ones pull as often. */
struct layout_link {
	uint32_t a, b;  /**< indexes of nodes */
};

/** What is to be laid out. */
struct layout {
	size_t          n;       /**< nodes, at most LAYOUT_MAX */
	const uint64_t *seeds;   /**< n: where each begins; any numbers, also equal ones */
	size_t          n_links;
	const struct layout_link *links;
	double          width, height;  /**< of the picture, > 0; it begins at 0, 0 */
	double          margin;  /**< kept free on each side, less than half of either */
};

/** @param out  n points within the picture, set on success @return 0, -ENOMEM, or -EINVAL: too many nodes */
int layout_find(const struct layout *l, struct layout_point *out);

#endif
