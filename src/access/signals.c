/* The table of signs; see signals.h for the model that adds them up. */

#include "signals.h"

static const struct signal_row rows[SIGNAL_COUNT] = {
#define ROW(id, name, says, group, wall, weight, tells) \
	[SIGNAL_##id] = { name, says, GROUP_##group, ACCESS_##wall, weight, tells }
	ROW(FETCH,               "fetch.failed",                "unreachable",  TRANSPORT, UNKNOWN,       0.0,
	    "The page could not be fetched"),
	ROW(ROBOTS,              "robots.forbidden",            "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "By the site's rules for robots (robots.txt) this page may not be fetched"),
	ROW(STATUS,              "http.status",                 "status",       TRANSPORT, UNKNOWN,       0.0,
	    "The server sent a refusal or an error instead of the page"),
	ROW(BOTWALL,             "botwall.marker",              "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "A check that keeps robots out answered in the page's stead"),
	ROW(WAITING_ROOM,        "waiting.room",                "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "A waiting room stands in front of the page"),
	ROW(RATE_LIMIT,          "rate.limit",                  "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "The server says that it was asked too often"),
	ROW(DENIED,              "access.denied",               "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "The server denies access, and does not say why"),
	ROW(CRAWLER_PRICE,       "crawler.price",               "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "The server wants payment from robots"),
	ROW(REFUSED_IN_JSON,     "json.refusal",                "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "The server answered with a refusal, in data for programs"),
	ROW(CONSENT_WALL,        "consent.wall",                "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "A page that asks for consent to cookies stands in front"),
	ROW(AGE_GATE,            "age.gate",                    "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "A page that asks for the reader's age stands in front"),
	ROW(GEO_GATE,            "geo.gate",                    "blocked",      TRANSPORT, UNKNOWN,       0.0,
	    "The page is not shown in the country from which it was asked for"),
	ROW(SOFT_404,            "soft404.words",               "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The page says that what was asked for is not there"),
	ROW(PARKED,              "domain.parked",               "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The domain is parked or for sale"),
	ROW(DEFAULT_PAGE,        "server.default-page",         "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The server shows the stock page of a server that has no site yet"),
	ROW(SUSPENDED,           "hosting.suspended",           "unreachable",  TRANSPORT, UNKNOWN,       0.0,
	    "The site's host has suspended it"),
	ROW(SERVER_FAILURE,      "server.failure",              "unreachable",  TRANSPORT, UNKNOWN,       0.0,
	    "The page says that the site is broken or under repair"),
	ROW(TO_FRONT_PAGE,       "redirect.front-page",         "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The address leads to a front page instead of the article"),
	ROW(TO_SECTION_PAGE,     "redirect.section-page",       "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The address leads to a section of the site instead of the article"),
	ROW(TO_SEARCH_PAGE,      "redirect.search-page",        "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The address leads to a search page instead of the article"),
	ROW(TO_ERROR_PAGE,       "redirect.error-page",         "gone",         TRANSPORT, UNKNOWN,       0.0,
	    "The address leads to an error page"),
	ROW(TO_LOGIN,            "redirect.login",              "registration", SEEN,      REGISTRATION,  4.0,
	    "The address leads to a page where one logs in"),
	ROW(TO_OFFER,            "redirect.offer",              "paywalled",    SEEN,      PAYWALLED,     4.0,
	    "The address leads to a page that sells subscriptions"),
	ROW(DOCUMENT_PDF,        "document.pdf",                "free",         TRANSPORT, UNKNOWN,       0.0,
	    "A PDF document came, whole"),
	ROW(DOCUMENT_IMAGE,      "document.image",              "free",         TRANSPORT, UNKNOWN,       0.0,
	    "An image came"),
	ROW(DOCUMENT_VIDEO,      "document.video",              "free",         TRANSPORT, UNKNOWN,       0.0,
	    "A video came"),
	ROW(DOCUMENT_AUDIO,      "document.audio",              "free",         TRANSPORT, UNKNOWN,       0.0,
	    "A sound file came"),
	ROW(DOCUMENT_FEED,       "document.feed",               "free",         TRANSPORT, UNKNOWN,       0.0,
	    "A news feed came"),
	ROW(DOCUMENT_JSON,       "document.json",               "free",         TRANSPORT, UNKNOWN,       0.0,
	    "Data for programs came (JSON)"),
	ROW(DOCUMENT_TEXT,       "document.text",               "free",         TRANSPORT, UNKNOWN,       0.0,
	    "A plain text came"),
	ROW(DOCUMENT_BINARY,     "document.binary",             "free",         TRANSPORT, UNKNOWN,       0.0,
	    "A file came that is not a web page"),
	ROW(DOCUMENT_EMPTY,      "document.empty",              "unknown",      TRANSPORT, UNKNOWN,       0.0,
	    "The answer was empty"),
	ROW(DOCUMENT_UNREAD,     "document.unread",             "unknown",      TRANSPORT, UNKNOWN,       0.0,
	    "What came could not be read as a page"),
	ROW(NEEDS_SCRIPTS,       "page.needs-scripts",          "unknown",      TRANSPORT, UNKNOWN,       0.0,
	    "The page has no text of its own; scripts would have to draw it"),
	ROW(NO_ARTICLE,          "page.no-article",             "unknown",      TRANSPORT, UNKNOWN,       0.0,
	    "There is no article on the page, so there is nothing to judge"),

	/* schema.org: the article's own word, kept for search engines, which punish a lie. */
	ROW(LD_WALLED,           "jsonld.isAccessibleForFree",  "walled",       DECLARED,  UNKNOWN,       6.0,
	    "The page tells search engines that the article is not free to read"),
	ROW(LD_FREE,             "jsonld.isAccessibleForFree",  "free",         DECLARED,  UNKNOWN,      -2.5,
	    "The page tells search engines that the article is free to read"),
	ROW(LD_SUBSCRIPTION,     "jsonld.requiresSubscription", "paywalled",    DECLARED,  PAYWALLED,     5.0,
	    "The page tells search engines that the article needs a subscription"),
	ROW(PART_WALLED,         "jsonld.hasPart",              "walled",       DECLARED,  UNKNOWN,       5.0,
	    "The page tells search engines which part of it is not free to read, and that part is there"),
	/* A part that no longer is on the page may be left over. */
	ROW(PART_GHOST,          "jsonld.hasPart.unmatched",    "walled",       DECLARED,  UNKNOWN,       4.0,
	    "The page tells search engines of a part that is not free to read, but no such part is there"),
	ROW(PART_REGWALL,        "jsonld.hasPart.selector",     "registration", DECLARED,  REGISTRATION,  2.0,
	    "The name of the part that is not free to read speaks of registering"),
	ROW(PART_METER,          "jsonld.hasPart.selector",     "metered",      DECLARED,  METERED,       2.0,
	    "The name of the part that is not free to read speaks of a number of free articles"),
	/* AMP's runtime shows it to those that the outlet's service lets in; a template may hold it for all articles. */
	ROW(PART_AMP,            "amp.subscriptions-section",   "walled",       DECLARED,  UNKNOWN,       4.0,
	    "A part of the page is marked as shown to subscribers only"),
	/* Facebook's article:content_tier: free, metered, locked. */
	ROW(TIER_FREE,           "meta.content_tier",           "free",         DECLARED,  UNKNOWN,      -2.5,
	    "The page calls itself free, in a tag made for social networks"),
	ROW(TIER_METERED,        "meta.content_tier",           "metered",      DECLARED,  METERED,       5.5,
	    "The page says that it counts towards a number of free articles, in a tag made for social networks"),
	ROW(TIER_LOCKED,         "meta.content_tier",           "paywalled",    DECLARED,  PAYWALLED,     6.0,
	    "The page calls itself locked, in a tag made for social networks"),
	ROW(TIER_REGISTRATION,   "meta.content_tier",           "registration", DECLARED,  REGISTRATION,  5.5,
	    "The page says that it wants an account, in a tag made for social networks"),

	/* An outlet's own meta of the article. "Not premium" leaves room for a meter. */
	ROW(META_WALLED,         "meta.flag",                   "walled",       STATE,     UNKNOWN,       5.0,
	    "A hidden tag of the page says that the article is not free"),
	ROW(META_FREE,           "meta.flag",                   "free",         STATE,     UNKNOWN,      -1.0,
	    "A hidden tag of the page says that the article is free"),
	ROW(META_METERED,        "meta.flag",                   "metered",      STATE,     METERED,       5.0,
	    "A hidden tag of the page says that the article counts towards a number of free ones"),
	ROW(META_REGISTRATION,   "meta.flag",                   "registration", STATE,     REGISTRATION,  4.5,
	    "A hidden tag of the page says that the article needs an account"),
	/* The same in page-state scripts; a name that does not say "article" is a hint only. */
	ROW(STATE_WALLED,        "state.flag",                  "walled",       STATE,     UNKNOWN,       4.5,
	    "The page's own scripts say that the article is not free"),
	ROW(STATE_FREE,          "state.flag",                  "free",         STATE,     UNKNOWN,      -1.0,
	    "The page's own scripts say that the article is free"),
	ROW(STATE_METERED,       "state.flag",                  "metered",      STATE,     METERED,       5.0,
	    "The page's own scripts say that the article counts towards a number of free ones"),
	ROW(STATE_REGISTRATION,  "state.flag",                  "registration", STATE,     REGISTRATION,  4.5,
	    "The page's own scripts say that the article needs an account"),
	ROW(STATE_HINT_WALLED,   "state.hint",                  "walled",       STATE,     UNKNOWN,       1.0,
	    "Something in the page's scripts is marked as not free; it may be another article"),
	ROW(STATE_HINT_FREE,     "state.hint",                  "free",         STATE,     UNKNOWN,      -0.5,
	    "Something in the page's scripts is marked as free; it may be another article"),

	/* What a person sees. A gate says "to read on": it beats what is declared. */
	ROW(GATE,                "gate.read-on",                "walled",       SEEN,      UNKNOWN,       4.0,
	    "Where the text would go on, the page says that one has to log in or subscribe"),
	ROW(GATE_PAYWALL,        "gate.paywall",                "paywalled",    SEEN,      PAYWALLED,     6.0,
	    "Where the text would go on, the page says that one has to pay"),
	ROW(GATE_REGISTRATION,   "gate.registration",           "registration", SEEN,      REGISTRATION,  6.0,
	    "Where the text would go on, the page says that one has to register"),
	ROW(GATE_METERED,        "gate.metered",                "metered",      SEEN,      METERED,       6.0,
	    "The page counts the articles that one may read for free"),
	ROW(GATE_VEILED,         "gate.veiled",                 "walled",       SEEN,      UNKNOWN,       1.0,
	    "A line that asks readers to pay or register is there, but does not show unless a script shows it"),
	/* No phrase that is known, but its words, under a text of which little shows. */
	ROW(WORDED_PAYWALL,      "gate.words",                  "paywalled",    SEEN,      PAYWALLED,     4.0,
	    "Below the beginning of the text, a line speaks of reading on and of subscribing"),
	ROW(WORDED_REGISTRATION, "gate.words",                  "registration", SEEN,      REGISTRATION,  4.0,
	    "Below the beginning of the text, a line speaks of reading on and of making an account"),
	/* The same as a sentence of the text: it may well speak of something else. */
	ROW(SENTENCE_PAYWALL,    "gate.sentence",               "paywalled",    SEEN,      PAYWALLED,     2.5,
	    "Where a short text ends, a sentence speaks of reading on and of subscribing"),
	ROW(SENTENCE_REGISTRATION, "gate.sentence",             "registration", SEEN,      REGISTRATION,  2.5,
	    "Where a short text ends, a sentence speaks of reading on and of making an account"),
	ROW(OFFER,               "offer.subscription",          "paywalled",    SEEN,      PAYWALLED,     1.0,
	    "A subscription is offered near the text"),
	ROW(LABEL,               "label.premium",               "paywalled",    SEEN,      PAYWALLED,     2.0,
	    "The article carries a label for subscribers"),
	ROW(NO_GATE,             "gate.none",                   "free",         SEEN,      UNKNOWN,      -0.5,
	    "No offer to pay or register stands where the text would be"),

	/* The text itself. */
	ROW(TEXT_COMPLETE,       "text.complete",               "free",         TEXT,      UNKNOWN,      -0.5,
	    "The text runs on to its end"),
	ROW(TEXT_CUT,            "text.ellipsis",               "cut",          TEXT,      UNKNOWN,       1.5,
	    "The text breaks off"),
	ROW(TEXT_SHORTER,        "text.shorter-than-declared",  "cut",          TEXT,      UNKNOWN,       1.5,
	    "There is much less text than the page says the article has"),
	ROW(TEXT_BLURRED,        "text.blurred",                "cut",          TEXT,      UNKNOWN,       1.5,
	    "A part of the text is blurred"),
	ROW(TEXT_ENCRYPTED,      "text.encrypted",              "paywalled",    TEXT,      PAYWALLED,     4.0,
	    "The rest of the text came encrypted"),
	ROW(TEXT_TEASER,         "text.short",                  "cut",          TEXT,      UNKNOWN,       0.5,
	    "There is only as much text as in a teaser"),
	ROW(TEXT_MISSING,        "text.none",                   "cut",          TEXT,      UNKNOWN,       1.0,
	    "There is no text of the article"),

	/* Software that can build a wall stands on free pages as well. */
	ROW(VENDOR_SCRIPT,       "vendor.script",               "walled",       VENDOR,    UNKNOWN,       0.3,
	    "The page loads software that can build paywalls; free pages do so too"),
	ROW(VENDOR_CLASS,        "vendor.class",                "walled",       VENDOR,    UNKNOWN,       0.2,
	    "A box of the page is named after a paywall; free pages have such boxes too"),

	/* Beside a refusal: see the second model in signals.h. */
	ROW(REFUSAL_PAGE,        "refusal.page",                "walled",       BESIDE,    UNKNOWN,       3.0,
	    "The page that came with the refusal speaks of a wall itself"),
	ROW(OUTLET_RECORD,       "outlet.record",               NULL,           BESIDE,    UNKNOWN,       0.0,
	    "Other pages of the same outlet were read"),
	ROW(OUTLET_TABLE,        "outlet.table",                NULL,           BESIDE,    UNKNOWN,       0.0,
	    "A table of facts knows the outlet"),
#undef ROW
};

const struct signal_row *signal_row(enum signal signal)
{
	return &rows[signal];
}

const char *access_signal_tells(struct span signal, struct span says)
{
	for (size_t i = 0; i < SIGNAL_COUNT; i++)
		if (span_eq(signal, span_of(rows[i].name)) &&
		    (rows[i].group == GROUP_BESIDE || span_eq(says, span_of(rows[i].says))))
			return rows[i].tells;
	return NULL;
}
