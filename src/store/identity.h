/*
 * identity: which page a visit is of, and how two pages become one.
 */
#ifndef STORE_IDENTITY_H
#define STORE_IDENTITY_H

#include "node.h"

/** A visit with what follows from it alone. Spans lie in the store's scratch, or borrow from the visit. */
struct arrival {
	const struct store_visit *v;
	struct span asked;     /**< canonical URL that was asked first */
	bool        is_exact;  /**< it ended at the very URL that is the key */
};

/** @return 0, -ENOMEM or -EFBIG */
int arrival_read(struct store *s, const struct store_visit *v, struct arrival *out);

/**
 * Find or make the page that a visit is of, merging what turns out to be one;
 * tie all URLs it went through to it.
 *
 * @param n  set to the page as it stands then; its depth and queue are those
 *           after the visit
 * @return 0 or < 0
 */
int identity_settle(struct store *s, const struct arrival *at, struct node *n);

/** From now on @p n is known by @p key; its old key becomes an alias. @return 0 or < 0 */
int identity_rename(struct store *s, struct node *n, struct span key);

/** Are the findings of this visit to replace those that @p n has? */
bool identity_wins(const struct arrival *at, const struct node *n);

#endif
