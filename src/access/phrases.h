/*
 * phrases: how pages tell a reader that there is a wall. Private to the room
 * access.
 */
#ifndef ACCESS_PHRASES_H
#define ACCESS_PHRASES_H

#include "base/span.h"

#include <stdint.h>

/** More phrases than the table will hold. */
#define PHRASES_MAX 1024

enum phrase_kind {
	PHRASE_NONE = 0,
	PHRASE_LABEL,         /**< a block of just these words: "Premium", "Subscribers only" */
	PHRASE_OFFER,         /**< sells subscriptions; says nothing of this text */
	PHRASE_GATE,          /**< to read on, something is wanted */
	PHRASE_METERED,       /**< free reads are used up, or counted */
	PHRASE_REGISTRATION,  /**< to read on, make a free account or log in */
	PHRASE_PAYWALL,       /**< to read on, pay */
};

/** Phrases by their first byte, so that a text is walked once for all of them. */
struct phrase_index {
	uint16_t head[256];          /**< 1 + the first phrase with that byte; 0: none */
	uint16_t next[PHRASES_MAX];  /**< 1 + the next one; 0: none */
};

/** Fill @p index; once a page, on the caller's stack. */
void phrase_index_init(struct phrase_index *index);

/**
 * @param folded  text as fold() writes it
 * @param at      set to where the phrase stands
 * @return the strongest kind of phrase that starts at a word of it
 */
enum phrase_kind phrase_find(const struct phrase_index *index, struct span folded, size_t *at);

/** @return true when a phrase may stand at @p folded's byte @p i: a word starts there */
bool phrase_may_start(struct span folded, size_t i);

/** @return phrase number @p i, as folded; static; NULL past the end */
const char *phrase_at(size_t i);

/** @return true when @p folded is nothing but a label of walled articles */
bool phrase_is_label(struct span folded);

#endif
