/*
 * transport: what can be told of a page by how it came. Private to the room
 * access.
 */
#ifndef ACCESS_TRANSPORT_H
#define ACCESS_TRANSPORT_H

#include "ledger.h"

/** What there is to judge; all borrowed. */
struct hearing {
	struct arena                *arena;
	const struct fetch_response *response;
	const struct page           *page;   /**< NULL: not HTML, or nothing came */
	const struct url            *asked;  /**< before redirects; NULL: there were none */
	struct span                  title;  /**< the page's title, folded; may be empty */
	bool                         is_bare; /**< little text: a notice rather than an article */
	const struct access_rules   *rules;  /**< the reader's own; NULL: none */
};

/** Challenge pages are small; markers behind so many bytes of a body are not looked for. */
#define CHALLENGE_MAX ((size_t)64 << 10)

/** Set out->access, reason and confidence. */
void verdict_set(struct verdict *out, enum access access, const char *reason, double confidence);

/**
 * Judge by outcome, status, bot walls, soft 404 and kind of document.
 *
 * @return true when that decides; @p out and @p l then say what
 */
bool transport_judge(const struct hearing *h, struct ledger *l, struct verdict *out);

/**
 * The bot wall, if any, that answered instead of the page.
 *
 * @param is_refused  the status says no already: any marker may name the wall
 * @param seen        set to where the marker stood
 * @return "Cloudflare challenge" ...; static; NULL: none
 */
const char *botwall_find(const struct hearing *h, bool is_refused, struct span *seen);

/**
 * Judge by the markers of the reader's rules, where the page is bare or the
 * status refuses.
 *
 * @return true when one was there; @p out and @p l then say which
 */
bool rules_judge(const struct hearing *h, struct ledger *l, struct verdict *out);

/** A "not found" page that came with a good status. @param seen  set to the words */
bool gone_find(const struct hearing *h, struct span *seen);

/** Where redirects ended, when that says what happened. */
enum redirect_end {
	REDIRECT_FINE,
	REDIRECT_FRONT,    /**< a deep link ended on a front page */
	REDIRECT_ERROR,    /**< on a page whose address says "not found" */
	REDIRECT_LOGIN,    /**< on a log-in page */
	REDIRECT_OFFER,    /**< on a page that sells subscriptions */
	REDIRECT_CONSENT,  /**< on a consent wall */
};

enum redirect_end redirect_end(const struct hearing *h);

#endif
