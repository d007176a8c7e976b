/*
 * window: a stretch of text, folded, in which notes are looked for. What the
 * places of notes share: see note_side.h, note_said.h and note_entry.c.
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

/** Is there a word between @p from and @p to that makes a note something else? @param kind NOTE_EVENT, NOTE_SPEECH */
bool window_has_context(const struct window *w, size_t from, size_t to, unsigned kind);

/** Is there a noun between @p from and @p to that calls a text what it is: "report"? */
bool window_names_text(const struct window *w, size_t from, size_t to);

/** Does the stretch that begins at @p from touch the link before? */
bool window_touches_previous(const struct window *w, size_t from);

/** Where the clause at byte @p i ends: at a mark, or with the text. */
size_t window_end_of_clause(const struct folded *f, size_t i);

/**
 * The longest run of clauses from byte @p from on that is nothing but notes.
 *
 * @param to  where its first clause ends
 * @param out  set when there is one
 * @return its end, or 0; never the next link, which it would rather be about
 */
size_t window_read_clauses(const struct window *w, size_t from, size_t to, struct reading *out);

/** The first byte at or behind @p i that is no blank, quote or star. */
size_t window_skip_blanks(const struct folded *f, size_t i);

/**
 * Keep what a bracket says that opens at @p open; @p limit is where its text
 * may end. When the next link is in the bracket, the words straight before it
 * are its own.
 *
 * @return behind the bracket when it is read to its end, or 0
 */
size_t window_read_bracket(const struct window *w, size_t open, size_t limit, struct note_list *out);

/** Keep what a lock, or a raised dollar that touches the link, at @p i, says. @return behind it, or 0: there is none */
size_t window_read_sign(const struct window *w, size_t i, struct note_list *out);

/** Is the bracket at byte @p open, behind a link, the next one's? It touches that link. */
bool window_is_next_links(const struct window *w, size_t open);

/** Does a dash, or what stands for one, begin at byte @p i? */
bool window_is_dash(const struct folded *f, size_t i);

/** "She told [X] in French": is a language it claims the speaker's? */
bool window_is_spoken(const struct window *w, const struct reading *reading);

#endif
