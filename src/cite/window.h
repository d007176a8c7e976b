/*
 * window: a stretch of text, folded, in which notes are looked for. What
 * note.c and note_entry.c share.
 */
#ifndef CITE_WINDOW_H
#define CITE_WINDOW_H

#include "note.h"

struct window {
	struct note_reader *r;
	const struct place *place;       /**< NULL: an attribute or an entry, no link's surroundings */
	struct span         source;      /**< what was folded */
	size_t              start, end;  /**< the anchor, folded */
};

/** @return what closes the bracket @p open, or NUL */
static inline char window_closing(char open)
{
	return open == '(' ? ')' : open == '[' ? ']' : '\0';
}

/**
 * Keep the claims of @p reading as notes.
 *
 * @param from, to  the stretch that is their text; equal: each claim's own part
 * @return true when there was one to keep
 */
bool window_keep(const struct window *w, const struct reading *reading, size_t from, size_t to,
                 struct note_list *out);

#endif
