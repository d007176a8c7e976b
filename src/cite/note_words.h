/*
 * note_words: the words of authors' notes.
 */
#ifndef CITE_NOTE_WORDS_H
#define CITE_NOTE_WORDS_H

#include "lexicon.h"

/** Besides enum cite_note_kind, what a word in a note may be. */
enum note_word {
	NOTE_WORD_FILLER = 20,  /**< "link", "article", "required": says nothing by itself */
	NOTE_WORD_LEAD,         /**< "in", "auf": a language may follow */
};

/** Only in brackets or before a colon: "free", "video" are too common elsewhere. */
#define NOTE_BRACKETED 1
/** Also straight before the link: "the paywalled [story]". */
#define NOTE_ADJECTIVE 2

extern const struct phrase_list note_table[];
extern const size_t note_count;

#endif
