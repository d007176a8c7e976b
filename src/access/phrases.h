/*
 * phrases: how pages tell a reader that there is a wall. Private to the room
 * access.
 */
#ifndef ACCESS_PHRASES_H
#define ACCESS_PHRASES_H

#include "base/span.h"

#include <stdint.h>

/** More phrases than the table will hold. */
#define PHRASES_MAX 4096

/** No phrase has fewer bytes. */
#define PHRASE_MIN 4

#define PHRASE_HEAD_BITS 12

enum phrase_kind {
	PHRASE_OFFER,         /**< sells subscriptions; says nothing of this text */
	PHRASE_GATE,          /**< to read on, something is wanted */
	PHRASE_METERED,       /**< free reads are used up, or counted */
	PHRASE_REGISTRATION,  /**< to read on, make a free account */
	PHRASE_PAYWALL,       /**< to read on, pay */
	PHRASE_RESERVED,      /**< for some readers; of this text, or of something else */
	/* words, which tell something only together */
	PHRASE_READ,          /**< reading on; this text */
	PHRASE_BUY,           /**< subscriptions */
	PHRASE_JOIN,          /**< making an account */
	PHRASE_ENTER,         /**< logging in */
	PHRASE_ASIDE,         /**< letters, comments, adverts, gifts: no wall */
	PHRASE_CONSENT,       /**< cookies or adverts are wanted instead of money */
};

#define PHRASE_BIT(kind) (1u << (kind))

/** Phrases that make a gate by themselves. */
#define PHRASE_WHOLE (PHRASE_BIT(PHRASE_GATE) | PHRASE_BIT(PHRASE_METERED) | PHRASE_BIT(PHRASE_REGISTRATION) | \
                      PHRASE_BIT(PHRASE_PAYWALL))

/** What a text says. */
struct phrase_found {
	uint32_t kinds;         /**< a PHRASE_BIT() for each kind of phrase in it */
	size_t   reserved_len;  /**< bytes of the longest of PHRASE_RESERVED */
	size_t   whole_at;      /**< where the first of PHRASE_WHOLE starts; 0: none */
};

/** Phrases by their first bytes, so that a text is walked once for all of them. */
struct phrase_index {
	uint16_t head[1 << PHRASE_HEAD_BITS];  /**< 1 + the first phrase with bytes of that hash; 0: none */
	uint16_t next[PHRASES_MAX];            /**< 1 + the next one; 0: none */
};

/** Fill @p index. */
void phrase_index_init(struct phrase_index *index);

/**
 * Find the phrases that start at a word of @p folded.
 *
 * @param folded  text as fold() writes it
 * @param found   cleared, then filled
 */
void phrase_find(const struct phrase_index *index, struct span folded, struct phrase_found *found);

/** @return true when a phrase may stand at @p folded's byte @p i: a word starts there */
bool phrase_may_start(struct span folded, size_t i);

/** @return phrase number @p i, as folded; static; NULL past the end */
const char *phrase_at(size_t i);

/** @return true when @p folded is nothing but a label of walled articles */
bool phrase_is_label(struct span folded);

#endif
