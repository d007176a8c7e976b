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

/** What a host is. Links come in runs to one host, and to ask whose it is costs more than the rest. */
struct link_host {
	struct span host;        /**< empty: none yet, and nothing is true of it */
	bool        is_own;      /**< of the house, also under another country's suffix */
	bool        is_network;  /**< people and outlets have profiles there */
	bool        is_service;  /**< some of its pages are for sharing or signing up */
};

struct link_told {
	enum link_kind kind;
	bool           is_own;  /**< leads to the house's own pages */
};

/**
 * @param link  to the web
 * @param self  whose page the link stands on
 * @param last  the host of the link told before, for the same house; starts empty
 */
struct link_told link_tell(const struct page_link *link, const struct house *self, struct link_host *last);

#endif
