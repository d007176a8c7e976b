/*
 * upstream: of a store, some articles, what they cite, what that cites in turn,
 * and so on, as far as it is kept: for exports that tell no more. Private to the room cli.
 *
 * A page here is known by the store's id, and its depth is the fewest citations that lead to it
 * from one of these articles, whatever was traced. In memory is some 100 bytes a page.
 */
#ifndef CLI_UPSTREAM_H
#define CLI_UPSTREAM_H

#include "store.h"

struct upstream;

/**
 * @param s         borrowed; held at one moment (store_snapshot()), or a crawl may change it meanwhile
 * @param articles  their ids
 * @param depth     pages further away are left out, and so are citations in those as far; > 0
 * @return 0 (free with upstream_free()), -ENOMEM or the store's error
 */
int  upstream_new(struct upstream **out, struct store *s, const int64_t *articles, size_t n, int depth);
void upstream_free(struct upstream *u);

/** One of its pages, with its depth here. @return 0 or < 0: what @p fn returned, the store's error, -EINVAL where it lacks the page */
int upstream_page(const struct upstream *u, int64_t id, store_page_fn *fn, void *arg);

/** Each of its pages, by id, as upstream_page(). */
int upstream_each_page(const struct upstream *u, store_page_fn *fn, void *arg);

/** store_each_citation(), store_each_link() */
typedef int upstream_walk(struct store *s, int64_t article, store_citation_fn *fn, void *arg);

/** Each of its citations, by the id of their article, then position. @param walk  how those of one page are told */
int upstream_each_citation(const struct upstream *u, upstream_walk *walk, store_citation_fn *fn, void *arg);

#endif
