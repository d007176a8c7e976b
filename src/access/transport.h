/*
 * transport: what can be told of a page by how it came. Private to the room
 * access.
 */
#ifndef ACCESS_TRANSPORT_H
#define ACCESS_TRANSPORT_H

#include "ledger.h"

/** What there is to judge; all borrowed. */
struct hearing {
	const struct access_reader  *by;
	struct arena                *arena;
	const struct fetch_response *response;
	const struct page           *page;   /**< NULL: not HTML, or nothing came */
	const struct url            *asked;  /**< before redirects; NULL: there were none */
	struct span                  title;  /**< the page's title, folded; may be empty */
	bool                         is_bare; /**< little text: a notice rather than an article */
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

/** What stands in a page's stead. */
enum notice {
	NOTICE_NONE,
	NOTICE_BOT_WALL,
	NOTICE_WAITING_ROOM,
	NOTICE_RATE_LIMIT,
	NOTICE_DENIED,         /**< refused without a reason */
	NOTICE_CRAWLER_PRICE,  /**< robots are to pay */
	NOTICE_CONSENT,
	NOTICE_AGE,
	NOTICE_GEO,
	NOTICE_NOT_FOUND,
	NOTICE_PARKED,         /**< the domain is for sale */
	NOTICE_DEFAULT_PAGE,   /**< what a web server shows before it has pages */
	NOTICE_SUSPENDED,
	NOTICE_FAILURE,        /**< broken, or under repair */
	NOTICE_TO_FRONT,       /**< a deep link ended on a front page */
	NOTICE_TO_SECTION,
	NOTICE_TO_SEARCH,
	NOTICE_TO_ERROR,       /**< on a page whose address says "not found" */
	NOTICE_TO_LOGIN,       /**< on a log-in page: a sign, not yet a verdict */
	NOTICE_TO_OFFER,       /**< on a page that sells subscriptions: a sign, too */
};

struct notice_row {
	enum signal signal;
	enum access access;  /**< the verdict; ACCESS_UNKNOWN: the page is heard as well */
	const char *reason;  /**< plain words */
};

/** @return what @p notice means; static */
const struct notice_row *notice_row(enum notice notice);

/**
 * Does the page say, in words, that it is none? Read where there is no text,
 * no date and no article node, or where the status refused; consent walls
 * also where all text is about consent.
 *
 * @param seen  set to the line that said so
 */
enum notice notice_find(const struct hearing *h, bool is_refused, struct span *seen);

/** Would scripts have to draw this page? @param seen  set to what said so */
bool notice_needs_scripts(const struct hearing *h, struct span *seen);

/** How far marks of bot walls may be trusted: each step trusts those before it as well. */
enum mark_when {
	MARK_ALWAYS,   /**< belongs to the notice itself */
	MARK_BARE,     /**< tells a notice where there is no article */
	MARK_REFUSED,  /**< only names who refused */
};

/**
 * The vendor's mark, if any, of what answered instead of the page.
 *
 * @param upto    marks that may count
 * @param notice  set to what stands there
 * @param seen    set to where the mark stood
 * @return "Cloudflare challenge" ...; static; NULL: none
 */
const char *botwall_find(const struct hearing *h, enum mark_when upto, enum notice *notice, struct span *seen);

/**
 * Judge by the markers of the reader's rules, where the page is bare or the
 * status refuses.
 *
 * @return true when one was there; @p out and @p l then say which
 */
bool rules_judge(const struct hearing *h, struct ledger *l, struct verdict *out);

/** Where redirects ended, when that says what happened; else NOTICE_NONE. */
enum notice redirect_find(const struct hearing *h);

#endif
