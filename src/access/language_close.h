/*
 * language_close: languages so near to each other that CLD2 mistakes one for
 * the other, told apart by short words that one has and its neighbours spell
 * otherwise. Private to the room access.
 */
#ifndef LANGUAGE_CLOSE_H
#define LANGUAGE_CLOSE_H

#include "base/span.h"

struct close_answer {
	const char *code;      /**< a neighbour of the guess, or the guess; static or the guess itself */
	bool        is_unsure; /**< CLD2 cannot tell the two, nor could words or a declaration */
};

/**
 * @param guess        CLD2's answer, an ISO 639 code
 * @param declared     the page's own word for it, an ISO 639 code, or "und"
 * @param is_cyrillic  the script of @p text
 * @param text         UTF-8 with words parted by anything but letters; its beginning is read
 */
struct close_answer language_close(const char *guess, const char *declared, bool is_cyrillic,
                                   struct span text);

#endif
