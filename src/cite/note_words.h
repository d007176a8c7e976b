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
	NOTE_WORD_ARTICLE,      /**< "a": a filler, but no bare name of a language follows: "a German" */
	NOTE_WORD_COPULA,       /**< "is": what follows is said of the link before */
	NOTE_WORD_BOTH,         /**< the note is about two links */
	NOTE_WORD_ALL,          /**< ... about all in a row */
	NOTE_WORD_NEED,         /**< "required": a thing beside it is a wall, without brackets, too */
	NOTE_WORD_ONLY,         /**< "only": so are readers, and things */
	NOTE_WORD_WITHOUT,      /**< "no": turns round what follows; when nothing does, what is before */
	NOTE_WORD_OFFER,        /**< "version", "to read": what is free beside it, is so without brackets, too */
	NOTE_WORD_PAST,         /**< "formerly": up to the next mark, what follows is no longer so */
	NOTE_WORD_SAME,         /**< "ditto": as of the link before */
	NOTE_WORD_CONTEXT,      /**< not in notes: what it tells of the words around is in its flags */
};

/** Only in brackets or before a colon: "free", "video" are too common elsewhere. */
#define NOTE_BRACKETED 1
/** Also straight before the link: "the paywalled [story]". */
#define NOTE_ADJECTIVE 2
/** Also in running text: "[X] behind a paywall", "behind the paywall of [X]". Of NOTE_WORD_WITHOUT: as said of a subject, "no longer"; of NOTE_WORD_OFFER: a verb, "can be read". */
#define NOTE_RUNNING 4
/** As (a part of) an anchor, what the link leads to: "[an archived copy of the page]". Of NOTE_WORD_OFFER: a noun of such. */
#define NOTE_COPY 8
/** Of NOTE_WORD_CONTEXT: where something takes place or is had, "free" is its price. */
#define NOTE_EVENT 16
/** Of NOTE_WORD_CONTEXT: behind words of speaking, a language is the speaker's. */
#define NOTE_SPEECH 32

/** What one needs behind a wall: "subscription", "account". */
#define NOTE_THING 64
/** Who may read behind it: "subscribers". */
#define NOTE_READERS 128
/** Of fillers: the page that has it follows. */
#define NOTE_PLACE 256
/** Names an article, or what is done with one: "story", "to read", "the link". */
#define NOTE_TEXT 512
/** Of NOTE_TEXT: a noun that calls a text what it is, "story"; not "to read", "the link". */
#define NOTE_NOUN 2048
/** Of fillers: a condition; "who has no subscription" does not say that none is needed. */
#define NOTE_WHO 1024
/** Of fillers: "but", that sets off what keeps a reader from it. */
#define NOTE_BUT 4096

/** Make one lexicon of all tables. @return 0, -ENOMEM or -EFBIG */
int note_words_init(struct arena *a, struct lexicon *words);

#endif
