/*
 * stream: the graph of a store as export walks it, passed on as the store tells
 * it: what stays in memory is the outline. Private to the room cli.
 */
#ifndef CLI_STREAM_H
#define CLI_STREAM_H

#include "export.h"
#include "outlook.h"
#include "store.h"
#include "upstream.h"

struct stream;

/**
 * @param s        borrowed; held at this moment (store_snapshot()) until it is closed
 * @param k        what is likely; uses @p s
 * @param reads    as in graph_new()
 * @param columns  that will be told
 * @param of       of the store only these pages and citations, borrowed; NULL: all
 * @return 0 (free with stream_free()) or < 0
 */
int  stream_new(struct stream **out, struct store *s, struct outlook *k, struct span reads,
                const struct export_columns *columns, const struct upstream *of);
void stream_free(struct stream *t);

/** Its walk; borrowed. */
const struct export_walk *stream_walk(const struct stream *t);

#endif
