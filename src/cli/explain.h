/* explain: why a page got its verdict, as text and as JSON. Private to the room cli. */
#ifndef CLI_EXPLAIN_H
#define CLI_EXPLAIN_H

#include "beside.h"
#include "outlook.h"
#include "store.h"

/** One page that is explained. */
struct explained {
	struct store   *store;
	struct outlook *outlook;  /**< uses the store */
	struct arena   *a;        /**< for what is worked out */
	struct beside  *beside;   /**< likewise */
	int64_t         page;
};

/** Print it in plain words. @return 0, < 0, or 1: the store has no such page */
int explain_text(const struct explained *e);

/** Print one line of JSON. @return likewise */
int explain_json(const struct explained *e);

#endif
