/*
 * notice_words: what notices say. Private to the room access.
 */
#ifndef ACCESS_NOTICE_WORDS_H
#define ACCESS_NOTICE_WORDS_H

#include "transport.h"

/** More phrases than all lists hold. */
#define NOTICE_WORDS_MAX 2048

/** Phrases of one kind. */
struct notice_list {
	enum notice        notice;
	const char *const *phrases;  /**< folded; '=' before one that must be a whole piece of a line */
	size_t             n;
};

/** @return list number @p i; static; NULL past the end */
const struct notice_list *notice_list_at(size_t i);

#endif
