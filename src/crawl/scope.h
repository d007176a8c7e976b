/*
 * scope: which of a page's links are asked for. Pure; any thread.
 * Private to the room crawl; how it is made is in crawl.h.
 */
#ifndef CRAWL_SCOPE_H
#define CRAWL_SCOPE_H

#include "crawl.h"

/** May a source be asked for? @param url  canonical; @return 1, 0, or -ENOMEM */
int scope_wants(const struct crawl_scope *s, struct span url);

/**
 * Judge what @p r cites, and find what else it links to that is followed.
 * Sets r->is_wanted, r->links and r->n_links, in @p a.
 *
 * @return 0 or -ENOMEM
 */
int scope_judge(struct arena *a, struct crawl_reading *r);

#endif
