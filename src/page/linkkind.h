/*
 * linkkind: links that are never citations, told by where they lead.
 * Private to the room page.
 */
#ifndef PAGE_LINKKIND_H
#define PAGE_LINKKIND_H

#include "page.h"

enum link_kind {
	LINK_PLAIN,
	LINK_SHARE,    /**< "post this there" */
	LINK_PROFILE,  /**< someone's page in a social network */
	LINK_AUTHOR,   /**< the outlet's page about one of its writers, or a rel that says so */
	LINK_INDEX,    /**< tags, topics, categories: the outlet's own lists */
	LINK_SIGN_UP,  /**< newsletters, subscriptions, donations */
	LINK_FEED,     /**< feeds, printing */
};

/** @param self  the page's own outlet */
enum link_kind link_kind(const struct page_link *link, struct span self);

/** @return true when @p url belongs to the outlet @p self, also under another country's suffix */
bool link_is_own(const struct url *url, struct span self);

#endif
