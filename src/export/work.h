/*
 * work: a page as a work that can be cited, for the formats of reference
 * managers and encyclopaedias.
 */
#ifndef EXPORT_WORK_H
#define EXPORT_WORK_H

#include "export.h"

#include <stdio.h>

/** Authors of one work that are told apart. */
#define WORK_AUTHORS_MAX 20

struct work {
	const char *id;           /**< of the node */
	struct span url;          /**< where it was found, or its key */
	struct span title;        /**< empty: not known */
	struct span container;    /**< the outlet as it calls itself, or its domain */
	struct span lang;         /**< empty: not told */
	struct span date;         /**< "2020", "2020-02" or "2020-02-11"; empty: not known */
	char        seen[11];     /**< the day of the visit that showed it, in UTC: "2026-11-22"; empty: nobody came to see it */
	struct span agency;       /**< whose text it carries, by name; empty: its own */
	struct span authors[WORK_AUTHORS_MAX];
	size_t      n_authors;
	enum access access;
};

/** @return the day, month or year that an ISO 8601 date begins with, as far as the calendar has it: what struct work calls a date */
struct span work_date(struct span published);

/** @return false when the node is no work to be cited: an outlet, or a page that nothing cites */
bool work_of(const struct graph_node *n, struct work *out);

/** Writes one. @param arg  works_put()'s */
typedef void work_put_fn(FILE *out, const struct work *w, const void *arg);

/** Write all of them, one after another. @return 0, -EIO when the stream refused, or what ended the walk */
int works_put(const struct export_walk *w, FILE *out, work_put_fn *put, const void *arg);

/** Write a URL with white space, controls and each of @p special percent-escaped. */
void work_put_url(FILE *out, struct span url, const char *special);

#endif
