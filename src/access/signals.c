/* The table of signs; see signals.h for the model that adds them up. */

#include "signals.h"

static const struct signal_row rows[] = {
#define ROW(id, name, says, group, wall, weight) [SIGNAL_##id] = { name, says, GROUP_##group, ACCESS_##wall, weight }
	ROW(FETCH,               "fetch.failed",                "unreachable",  TRANSPORT, UNKNOWN,       0.0),
	ROW(ROBOTS,              "robots.forbidden",            "blocked",      TRANSPORT, UNKNOWN,       0.0),
	ROW(STATUS,              "http.status",                 "status",       TRANSPORT, UNKNOWN,       0.0),
	ROW(BOTWALL,             "botwall.marker",              "blocked",      TRANSPORT, UNKNOWN,       0.0),
	ROW(REFUSED_IN_JSON,     "json.refusal",                "blocked",      TRANSPORT, UNKNOWN,       0.0),
	ROW(CONSENT_WALL,        "consent.wall",                "blocked",      TRANSPORT, UNKNOWN,       0.0),
	ROW(SOFT_404,            "soft404.words",               "gone",         TRANSPORT, UNKNOWN,       0.0),
	ROW(TO_FRONT_PAGE,       "redirect.front-page",         "gone",         TRANSPORT, UNKNOWN,       0.0),
	ROW(TO_ERROR_PAGE,       "redirect.error-page",         "gone",         TRANSPORT, UNKNOWN,       0.0),
	ROW(TO_LOGIN,            "redirect.login",              "registration", SEEN,      REGISTRATION,  4.0),
	ROW(TO_OFFER,            "redirect.offer",              "paywalled",    SEEN,      PAYWALLED,     4.0),
	ROW(DOCUMENT_PDF,        "document.pdf",                "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_IMAGE,      "document.image",              "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_VIDEO,      "document.video",              "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_AUDIO,      "document.audio",              "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_FEED,       "document.feed",               "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_JSON,       "document.json",               "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_TEXT,       "document.text",               "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_BINARY,     "document.binary",             "free",         TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_EMPTY,      "document.empty",              "unknown",      TRANSPORT, UNKNOWN,       0.0),
	ROW(DOCUMENT_UNREAD,     "document.unread",             "unknown",      TRANSPORT, UNKNOWN,       0.0),
	ROW(NO_ARTICLE,          "page.no-article",             "unknown",      TRANSPORT, UNKNOWN,       0.0),

	/* schema.org: the article's own word, kept for search engines, which punish a lie. */
	ROW(LD_WALLED,           "jsonld.isAccessibleForFree",  "walled",       DECLARED,  UNKNOWN,       6.0),
	ROW(LD_FREE,             "jsonld.isAccessibleForFree",  "free",         DECLARED,  UNKNOWN,      -2.5),
	ROW(LD_SUBSCRIPTION,     "jsonld.requiresSubscription", "paywalled",    DECLARED,  PAYWALLED,     5.0),
	ROW(PART_WALLED,         "jsonld.hasPart",              "walled",       DECLARED,  UNKNOWN,       5.0),
	/* A part that no longer is on the page may be left over. */
	ROW(PART_GHOST,          "jsonld.hasPart.unmatched",    "walled",       DECLARED,  UNKNOWN,       4.0),
	ROW(PART_REGWALL,        "jsonld.hasPart.selector",     "registration", DECLARED,  REGISTRATION,  2.0),
	ROW(PART_METER,          "jsonld.hasPart.selector",     "metered",      DECLARED,  METERED,       2.0),
	/* Facebook's article:content_tier: free, metered, locked. */
	ROW(TIER_FREE,           "meta.content_tier",           "free",         DECLARED,  UNKNOWN,      -2.5),
	ROW(TIER_METERED,        "meta.content_tier",           "metered",      DECLARED,  METERED,       5.5),
	ROW(TIER_LOCKED,         "meta.content_tier",           "paywalled",    DECLARED,  PAYWALLED,     6.0),
	ROW(TIER_REGISTRATION,   "meta.content_tier",           "registration", DECLARED,  REGISTRATION,  5.5),

	/* An outlet's own meta of the article. "Not premium" leaves room for a meter. */
	ROW(META_WALLED,         "meta.flag",                   "walled",       STATE,     UNKNOWN,       5.0),
	ROW(META_FREE,           "meta.flag",                   "free",         STATE,     UNKNOWN,      -1.0),
	ROW(META_METERED,        "meta.flag",                   "metered",      STATE,     METERED,       5.0),
	ROW(META_REGISTRATION,   "meta.flag",                   "registration", STATE,     REGISTRATION,  4.5),
	/* The same in page-state scripts; a name that does not say "article" is a hint only. */
	ROW(STATE_WALLED,        "state.flag",                  "walled",       STATE,     UNKNOWN,       4.5),
	ROW(STATE_FREE,          "state.flag",                  "free",         STATE,     UNKNOWN,      -1.0),
	ROW(STATE_METERED,       "state.flag",                  "metered",      STATE,     METERED,       5.0),
	ROW(STATE_REGISTRATION,  "state.flag",                  "registration", STATE,     REGISTRATION,  4.5),
	ROW(STATE_HINT_WALLED,   "state.hint",                  "walled",       STATE,     UNKNOWN,       1.0),
	ROW(STATE_HINT_FREE,     "state.hint",                  "free",         STATE,     UNKNOWN,      -0.5),

	/* What a person sees. A gate says "to read on": it beats what is declared. */
	ROW(GATE,                "gate.read-on",                "walled",       SEEN,      UNKNOWN,       4.0),
	ROW(GATE_PAYWALL,        "gate.paywall",                "paywalled",    SEEN,      PAYWALLED,     6.0),
	ROW(GATE_REGISTRATION,   "gate.registration",           "registration", SEEN,      REGISTRATION,  6.0),
	ROW(GATE_METERED,        "gate.metered",                "metered",      SEEN,      METERED,       6.0),
	ROW(OFFER,               "offer.subscription",          "paywalled",    SEEN,      PAYWALLED,     1.0),
	ROW(LABEL,               "label.premium",               "paywalled",    SEEN,      PAYWALLED,     2.0),
	ROW(NO_GATE,             "gate.none",                   "free",         SEEN,      UNKNOWN,      -0.5),

	/* The text itself. */
	ROW(TEXT_COMPLETE,       "text.complete",               "free",         TEXT,      UNKNOWN,      -0.5),
	ROW(TEXT_CUT,            "text.ellipsis",               "cut",          TEXT,      UNKNOWN,       1.5),
	ROW(TEXT_SHORTER,        "text.shorter-than-declared",  "cut",          TEXT,      UNKNOWN,       1.5),
	ROW(TEXT_TEASER,         "text.short",                  "cut",          TEXT,      UNKNOWN,       0.5),
	ROW(TEXT_MISSING,        "text.none",                   "cut",          TEXT,      UNKNOWN,       1.0),

	/* Software that can build a wall stands on free pages as well. */
	ROW(VENDOR_SCRIPT,       "vendor.script",               "walled",       VENDOR,    UNKNOWN,       0.3),
	ROW(VENDOR_CLASS,        "vendor.class",                "walled",       VENDOR,    UNKNOWN,       0.2),
#undef ROW
};

const struct signal_row *signal_row(enum signal signal)
{
	return &rows[signal];
}
