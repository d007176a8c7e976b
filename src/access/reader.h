/*
 * reader: what is made once, to judge page after page by. Private to the room
 * access.
 */
#ifndef ACCESS_READER_H
#define ACCESS_READER_H

#include "notice_words.h"
#include "phrases.h"

struct access_reader {
	struct phrase_index        phrases;
	struct notice_index        notices;
	const struct access_rules *rules;    /**< borrowed, or NULL */
};

#endif
