/* feeds: articles as they were given, and as feeds name them. Private to the room store. */
#ifndef STORE_FEEDS_H
#define STORE_FEEDS_H

#include "node.h"

/**
 * The page of a visit is a feed: where it was an article of the run, its entries are
 * now.
 *
 * @param low  gets what came up to depth 0
 * @return 0 or < 0
 */
int feed_save(struct store *s, const struct store_visit *v, int64_t page, struct lowering *low);

#endif
