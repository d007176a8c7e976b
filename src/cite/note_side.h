/* note_side: where notes of a link stand; a file each. What is kept goes to out, in the order of the words. */
#ifndef CITE_NOTE_SIDE_H
#define CITE_NOTE_SIDE_H

#include "window.h"

/** All that stands before the link, unless it touches the link before. */
void note_read_before(const struct window *w, struct note_list *out);

/** Words of the link's own sentence, straight before it or in an aside: "in Spanish and behind a wall, the daily [X]". */
void note_read_run(const struct window *w, struct note_list *out);

/** Two notes at least before the colon at byte @p colon: "watch this Dutch, free video: [X]". */
void note_read_label(const struct window *w, size_t colon, struct note_list *out);

/** Brackets and bare words behind the link, in its clause. */
void note_read_behind(const struct window *w, struct note_list *out);

/**
 * Notes that words part from the link, in its clause or its entry.
 *
 * @param is_bare  no bracket touches the link
 */
void note_read_far(const struct window *w, bool is_bare, struct note_list *out);

/** What the anchor says at its begin or end, or all of it. */
void note_read_inside(const struct window *w, struct note_list *out);

/**
 * A title attribute, or the label of an icon: all of it, or its parts that
 * hardly mean anything else, or what it calls the page at its begin or end. It
 * says nothing new when it repeats the anchor, and is the anchor when there
 * are no other words.
 *
 * @param text  longer than PLACE_ANCHOR_MAX, it is not read
 */
void note_read_attribute(struct note_reader *r, struct span text, struct span anchor, struct note_list *out);

#endif
