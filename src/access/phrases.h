/*
 * phrases: how pages tell a reader that there is a wall. Private to the room
 * access.
 */
#ifndef ACCESS_PHRASES_H
#define ACCESS_PHRASES_H

#include "base/span.h"

enum phrase_kind {
	PHRASE_NONE = 0,
	PHRASE_LABEL,         /**< a block of just these words: "Premium", "Subscribers only" */
	PHRASE_OFFER,         /**< sells subscriptions; says nothing of this text */
	PHRASE_GATE,          /**< to read on, something is wanted */
	PHRASE_METERED,       /**< free reads are used up, or counted */
	PHRASE_REGISTRATION,  /**< to read on, make a free account or log in */
	PHRASE_PAYWALL,       /**< to read on, pay */
};

/**
 * @param folded  text as fold() writes it
 * @param at      set to where the phrase stands
 * @return the strongest kind of phrase in it
 */
enum phrase_kind phrase_find(struct span folded, size_t *at);

/** @return phrase number @p i, as folded; static; NULL past the end */
const char *phrase_at(size_t i);

/** @return true when @p folded is nothing but a label of walled articles */
bool phrase_is_label(struct span folded);

#endif
