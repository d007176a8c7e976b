/* svg: the graph as a picture. Private to the room cli. */
#ifndef CLI_SVG_H
#define CLI_SVG_H

#include "graph.h"

/**
 * Draw the graph and write it.
 *
 * @param path  as for write_to()
 * @return 0, or < 0 after a message
 */
int svg_write(const struct graph *g, bool is_by_outlet, const char *path);

#endif
