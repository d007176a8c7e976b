/*
 * notice_words: what notices say. Private to the room access.
 */
#ifndef ACCESS_NOTICE_WORDS_H
#define ACCESS_NOTICE_WORDS_H

#include "transport.h"

/** More phrases than all lists hold. */
#define NOTICE_WORDS_MAX 2048

/** Buckets of the index, a power of two. */
#define NOTICE_HEADS 1024

/** Phrases of one kind. */
struct notice_list {
	enum notice        notice;
	const char *const *phrases;  /**< folded; '=' before one that must be a whole piece of a line */
	size_t             n;
};

/** All phrases by their first two bytes; a phrase's number counts through the lists. */
struct notice_index {
	uint16_t    head[NOTICE_HEADS];      /**< 1 + the first phrase there; 0: none */
	uint16_t    next[NOTICE_WORDS_MAX];
	uint8_t     list[NOTICE_WORDS_MAX];
	const char *phrase[NOTICE_WORDS_MAX];
};

/** Fill @p index. */
void notice_index_init(struct notice_index *index);

/** @return list number @p i; static; NULL past the end */
const struct notice_list *notice_list_at(size_t i);

#endif
