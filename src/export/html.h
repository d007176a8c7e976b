/*
 * html: what the parts of a report share. Each part writes its piece into the
 * page that report.html lays out.
 */
#ifndef EXPORT_HTML_H
#define EXPORT_HTML_H

#include "export.h"
#include "picture.h"
#include "base/arena.h"
#include "graph/shares.h"
#include "graph/trail.h"

/** Columns of a title, of the author's words, of an address. */
#define HTML_TITLE    160
#define HTML_SENTENCE 600
#define HTML_ADDRESS  90

struct html {
	FILE *out;
	const struct export_report     *report;
	const struct graph_node *nodes;
	const struct graph_edge *edges;
	size_t    n_nodes, n_edges;
	uint32_t *rows;      /**< owned: nodes that something cites; by depth, citations, first citation */
	size_t    n_rows;
	uint32_t *articles;  /**< owned: nodes at depth 0, those with most citations in them first */
	size_t    n_articles;
	uint32_t *first;     /**< owned, n_nodes + 1: citations of node v are cited[first[v]] up to first[v + 1] */
	uint32_t *cited;     /**< owned: indexes of edges, those in articles first, else in order */
	struct picture picture;  /**< owned */
	struct shares *shares;   /**< owned */
	struct trails *trails;   /**< owned */
	struct arena  *a;        /**< owned; of one article's chains */
	int       rc;        /**< of what failed while the page is written; sticks */
};

/** Each writes one part; what fails is left in h->rc. */
void html_put_title(struct html *h);
void html_put_summary(struct html *h);
void html_put_charts(struct html *h);
void html_put_options(struct html *h);
void html_put_rows(struct html *h);
void html_put_rows_note(struct html *h);
void html_put_picture_note(struct html *h);
void html_put_legend(struct html *h);
void html_put_origins(struct html *h);
void html_put_data(struct html *h);

/** Rows of the table that are told: at most EXPORT_ROWS_MAX. */
size_t html_rows_told(const struct html *h);

/** A mark in words, its shape before it: "blocked (likely paywalled)". */
void html_put_mark(FILE *out, const char *mark, enum access likely);

/** A number, commas between its thousands. */
void html_put_number(FILE *out, uint64_t n);

/** A number and a word, in the plural unless it is 1. */
void html_put_count(FILE *out, uint64_t n, const char *one, const char *many);

/** The title of what can be read instead, or its address; empty: nothing is known. */
struct span html_instead_title(const struct html *h, const struct graph_edge *e);

/** "German"; the code itself where it has no name; "not told" */
struct span html_language(struct span code);

#endif
