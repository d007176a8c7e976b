/*
 * flags: names of fields that say of an article whether it is free, and what
 * their values mean; for metas and for page-state scripts. Private to the
 * room access.
 */
#ifndef ACCESS_FLAGS_H
#define ACCESS_FLAGS_H

#include "base/span.h"

/** Longest name and value that are looked at, bytes. */
#define FLAG_NAME_MAX  64
#define FLAG_VALUE_MAX 40

/** What a field means when it says yes. */
enum flag_kind {
	FLAG_WALL,   /**< this article is behind a wall */
	FLAG_LOGIN,  /**< this article wants a log-in */
	FLAG_METER,  /**< this article counts against a meter */
	FLAG_FREE,   /**< this article is free */
	FLAG_HINT,   /**< something here is behind a wall; it does not say what */
	FLAG_GIFT,   /**< something here is free; it does not say what */
	FLAG_LEVEL,  /**< no yes or no, but a word: "free", "metered", "premium" */
	FLAG_PART,   /**< the end of a name: "access" tells something only inside of "article" */
};

/** What a value says. */
enum flag_says {
	SAYS_NOTHING = 0,
	SAYS_FREE,
	SAYS_WALLED,
	SAYS_METERED,
	SAYS_REGISTRATION,
};

struct flag {
	const char    *name;  /**< lower case letters and digits only */
	enum flag_kind kind;
};

/** Rows of the table; a flag's index is its identity. */
#define FLAGS_MAX 256

/**
 * @param name  as written. Case and '_', '-', '$' do not count. Of a path
 *              ("page.paywall.policy", "outlet:is-premium") the last names are
 *              tried, unless one of them says that it speaks of a user, an
 *              advert or a player
 * @param index set to the row's number, < FLAGS_MAX
 * @return NULL when it is no field that we know
 */
const struct flag *flag_find(struct span name, size_t *index);

/** @return true when an object called @p key in a page's state speaks of other things than the article */
bool flag_is_aside(struct span key);

/** @return row number @p index of the table, < FLAGS_MAX; NULL past its end */
const struct flag *flag_at(size_t index);

/** @return what @p value, without quotes, says in a field of @p kind */
enum flag_says flag_says(enum flag_kind kind, struct span value);

#endif
