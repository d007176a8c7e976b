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
	LINK_AUTHOR,   /**< the outlet's page about a writer or reader, or a rel that says so */
	LINK_INDEX,    /**< the front page, tags, topics, categories: the outlet's own lists */
	LINK_SIGN_UP,  /**< newsletters, subscriptions, donations */
	LINK_FEED,
};

/** Whose page it is: by its URL and by the canonical URL it declares, since copies travel. */
struct house {
	struct span asked;      /**< outlets, see url_outlet(); may be empty */
	struct span canonical;
	struct span here;       /**< the page's own URL without fragment; may be empty */
};

/** @param self  whose page the link stands on */
enum link_kind link_kind(const struct page_link *link, const struct house *self);

/** @return true when @p url belongs to the house, also under another country's suffix */
bool link_is_own(const struct url *url, const struct house *self);

#endif
