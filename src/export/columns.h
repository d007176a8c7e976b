/*
 * columns: what is told of a page and of a citation, under the same name in
 * every format that has attributes.
 */
#ifndef EXPORT_COLUMNS_H
#define EXPORT_COLUMNS_H

#include "export.h"

/** What a column holds; of one that is not known, nothing. */
enum column_type {
	COLUMN_TEXT,   /**< what a stranger wrote */
	COLUMN_LIST,   /**< several texts, in the order of their siblings */
	COLUMN_WORD,   /**< of our own */
	COLUMN_COUNT,  /**< a whole number from 0 */
	COLUMN_SHARE,  /**< 0..1, three decimals */
	COLUMN_FLAG,   /**< 0 or 1 */
};

struct column {
	const char      *name;
	enum column_type type;
	const char      *tells;   /**< what it is, in a few words */
};

/** One field; of several texts, n of them. */
struct value {
	struct span texts[CITE_NOTES_MAX];  /**< of a text, list or word; lie in the graph, in room or are static */
	size_t      n;
	uint64_t    count;    /**< of a count or flag */
	double      share;
	bool        is_known;
	char        room[64]; /**< holds what is made up */
};

/** Columns of nodes.csv, in order: Id and Label first. */
extern const struct column node_columns[];
extern const size_t node_columns_n;

/** Columns of edges.csv, in order: Source, Target, Type, Id, Label and Weight first. */
extern const struct column edge_columns[];
extern const size_t edge_columns_n;

/** @param column  an index of node_columns */
void node_value(const struct graph_node *n, size_t column, struct value *out);

/** @param column  an index of edge_columns */
void edge_value(const struct export_edge *e, size_t column, struct value *out);

#endif
