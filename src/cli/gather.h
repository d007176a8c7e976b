/*
 * gather: what a person names -> articles that wait in the store. Private to
 * the room cli.
 */
#ifndef CLI_GATHER_H
#define CLI_GATHER_H

#include "options.h"
#include "progress.h"
#include "store.h"

/** A trace or a resume. */
struct trace {
	struct options  *o;
	struct store    *store;
	struct store_run run;        /**< id 0: not begun; it begins with its first article */
	struct progress  progress;
	uint32_t         n_good, n_bad;  /**< sources that could, and could not, be used */
	int              argc;       /**< the command's words, kept with the run */
	char           **argv;
	const char      *list;       /**< that is being read, or NULL */
};

/**
 * Queue what the operands and --input name: URLs, saved pages, lists, feeds,
 * sitemaps. What cannot be used is said and counted.
 *
 * @return 0 or < 0
 */
int gather_sources(struct trace *t);

#endif
