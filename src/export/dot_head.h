/* dot_head: what a DOT file opens with: settings for its size, and the legend. */
#ifndef EXPORT_DOT_HEAD_H
#define EXPORT_DOT_HEAD_H

#include <stdbool.h>
#include <stdio.h>

/** Write all of the file up to the first node. @param n_edges  decides the layout, export_dot_is_large() */
void dot_put_head(FILE *out, size_t n_edges, bool is_by_outlet);

#endif
