/*
 * signals: every sign that a verdict may rest on, and what it weighs.
 * Private to the room access.
 *
 * The model, all of it:
 *
 *   log-odds of a wall = BASE_LOG_ODDS + the sum of the weights of the signs
 *   seen. Signs of one group come from one source (the CMS's own field, the
 *   text, the scripts), so they are not independent: of those that point the
 *   same way the heaviest counts whole and each further one a quarter of the
 *   one before. P(wall) = 1 / (1 + exp(-log-odds)), kept within
 *   CONFIDENCE_MAX. Above one half the page is walled; which wall it is, is
 *   told by the signs that name one, by their summed weight.
 *
 * Weights are log-odds by hand, in steps of a half, from what each sign means
 * and how often it is wrong on pages judged by hand; signs of transport weigh
 * nothing, since they decide alone.
 */
#ifndef ACCESS_SIGNALS_H
#define ACCESS_SIGNALS_H

#include "access.h"

/** Where a sign comes from; see the model above. */
enum signal_group {
	GROUP_TRANSPORT,  /**< decides alone */
	GROUP_DECLARED,   /**< what the page says to machines of the article */
	GROUP_STATE,      /**< flags in its scripts and metas of its own making */
	GROUP_SEEN,       /**< what a person sees: an offer, or none */
	GROUP_TEXT,       /**< the text: whole or cut */
	GROUP_VENDOR,     /**< software that can build walls */
	GROUP_BESIDE,     /**< beside a page that was refused; never weighed with the others */
};
#define GROUP_COUNT 7

enum signal {
	/* transport */
	SIGNAL_FETCH,            /**< no answer came, and why */
	SIGNAL_ROBOTS,
	SIGNAL_STATUS,
	SIGNAL_BOTWALL,
	SIGNAL_WAITING_ROOM,
	SIGNAL_RATE_LIMIT,
	SIGNAL_DENIED,
	SIGNAL_CRAWLER_PRICE,
	SIGNAL_REFUSED_IN_JSON,
	SIGNAL_CONSENT_WALL,
	SIGNAL_AGE_GATE,
	SIGNAL_GEO_GATE,
	SIGNAL_SOFT_404,
	SIGNAL_PARKED,
	SIGNAL_DEFAULT_PAGE,
	SIGNAL_SUSPENDED,
	SIGNAL_SERVER_FAILURE,
	SIGNAL_TO_FRONT_PAGE,
	SIGNAL_TO_SECTION_PAGE,
	SIGNAL_TO_SEARCH_PAGE,
	SIGNAL_TO_ERROR_PAGE,
	SIGNAL_TO_LOGIN,
	SIGNAL_TO_OFFER,
	SIGNAL_DOCUMENT_PDF,
	SIGNAL_DOCUMENT_IMAGE,
	SIGNAL_DOCUMENT_VIDEO,
	SIGNAL_DOCUMENT_AUDIO,
	SIGNAL_DOCUMENT_FEED,
	SIGNAL_DOCUMENT_JSON,
	SIGNAL_DOCUMENT_TEXT,
	SIGNAL_DOCUMENT_BINARY,
	SIGNAL_DOCUMENT_EMPTY,
	SIGNAL_DOCUMENT_UNREAD,
	SIGNAL_NEEDS_SCRIPTS,
	SIGNAL_NO_ARTICLE,
	/* declared */
	SIGNAL_LD_WALLED,
	SIGNAL_LD_FREE,
	SIGNAL_LD_SUBSCRIPTION,
	SIGNAL_PART_WALLED,
	SIGNAL_PART_GHOST,
	SIGNAL_PART_REGWALL,
	SIGNAL_PART_METER,
	SIGNAL_PART_AMP,
	SIGNAL_TIER_FREE,
	SIGNAL_TIER_METERED,
	SIGNAL_TIER_LOCKED,
	SIGNAL_TIER_REGISTRATION,
	/* state */
	SIGNAL_META_WALLED,
	SIGNAL_META_FREE,
	SIGNAL_META_METERED,
	SIGNAL_META_REGISTRATION,
	SIGNAL_STATE_WALLED,
	SIGNAL_STATE_FREE,
	SIGNAL_STATE_METERED,
	SIGNAL_STATE_REGISTRATION,
	SIGNAL_STATE_HINT_WALLED,
	SIGNAL_STATE_HINT_FREE,
	/* seen */
	SIGNAL_GATE,
	SIGNAL_GATE_PAYWALL,
	SIGNAL_GATE_REGISTRATION,
	SIGNAL_GATE_METERED,
	SIGNAL_GATE_VEILED,
	SIGNAL_WORDED_PAYWALL,
	SIGNAL_WORDED_REGISTRATION,
	SIGNAL_SENTENCE_PAYWALL,
	SIGNAL_SENTENCE_REGISTRATION,
	SIGNAL_OFFER,
	SIGNAL_LABEL,
	SIGNAL_NO_GATE,
	/* text */
	SIGNAL_TEXT_COMPLETE,
	SIGNAL_TEXT_CUT,
	SIGNAL_TEXT_SHORTER,
	SIGNAL_TEXT_BLURRED,
	SIGNAL_TEXT_ENCRYPTED,
	SIGNAL_TEXT_TEASER,
	SIGNAL_TEXT_MISSING,
	/* vendor */
	SIGNAL_VENDOR_SCRIPT,
	SIGNAL_VENDOR_CLASS,
	/* beside */
	SIGNAL_REFUSAL_PAGE,
	SIGNAL_OUTLET_RECORD,
	SIGNAL_OUTLET_TABLE,
};
#define SIGNAL_COUNT (SIGNAL_OUTLET_TABLE + 1)

/** Log-odds of a wall at a page of which nothing else is known. */
#define BASE_LOG_ODDS (-2.0)

/** No verdict from what a page says is surer than this. */
#define CONFIDENCE_MAX 0.99

/** A further sign of the same group and direction counts this much of the one before. */
#define GROUP_DISCOUNT 0.25

/*
 * The model of what likely stands behind a refusal (likely.c):
 *
 *   What the page that came with it says decides. Else pages are counted: those of
 *   the outlet that were read, and a few that stand for what a table says of it,
 *   divided by one more than were read: the more was read, the less the table
 *   counts. Log-odds of a wall = log((walled + 1) / (free + 1)), so that 1 of 1
 *   says little and 12 of 13 much; nearer to even than LIKELY_MIN nothing is
 *   likely. Which wall it is, the pages vote.
 *
 * A table's pages follow from how often its word held on pages judged by hand:
 * 9 in 10 of outlets called free were; of those called metered 8 in 10 could be read.
 */

/** Pages that a table's word stands for, as long as none was read. */
#define TABLE_PAGES_SURE 8.0  /**< free, paywalled */
#define TABLE_PAGES_FAIR 3.0  /**< metered, registration */

/** No word is likely below two in three: log-odds above log(2). */
#define LIKELY_MIN 0.7

/** One row of the table. */
struct signal_row {
	const char       *name;    /**< as in struct evidence */
	const char       *says;    /**< likewise; of GROUP_BESIDE an access may be told instead, case by case; NULL: it always is */
	enum signal_group group;
	enum access       wall;    /**< the wall it names; ACCESS_UNKNOWN: none in particular */
	double            weight;  /**< log-odds; 0 for what is worked out case by case */
	const char       *tells;   /**< a plain sentence on the page, for explain; its stop or a quote follows */
};

/** @return the row of @p signal; static */
const struct signal_row *signal_row(enum signal signal);

#endif
