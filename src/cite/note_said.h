/*
 * note_said: notes that are sentences or clauses of their own.
 */
#ifndef CITE_NOTE_SAID_H
#define CITE_NOTE_SAID_H

#include "window.h"

/**
 * The sentence behind a link's, when it says nothing but who may read the
 * article, or in what language: "Pour lire l'article, il faut créer un compte."
 *
 * @param sentence  a part of the block, without links; empty: there is none
 */
void note_read_next(struct note_reader *r, struct span sentence, struct note_list *out);

/** The first clause behind the link, up to the end of its sentence, that says who may read the article. */
void note_read_clauses(const struct window *w, struct note_list *out);

/** Of a source that says something: the clause behind it that says "but" and who may read. "[X] reports it, but you need a subscription" */
void note_read_but(struct note_reader *r, const struct place *place, struct note_list *out);

/**
 * Of a link that is offered in place of another: is it called free, or an
 * archived copy, in its clause? "; an archived copy is [here]"
 */
void note_read_offer(struct note_reader *r, const struct place *place, struct note_list *out);

/**
 * The language between a verb and the source it tells of: "writes in Spanish [X]".
 *
 * @param between  from the verb to the link
 */
void note_read_between(struct note_reader *r, struct span between, struct note_list *out);

#endif
