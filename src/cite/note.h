/*
 * note: what the author says about a link beside it.
 */
#ifndef CITE_NOTE_H
#define CITE_NOTE_H

#include "cite.h"
#include "lexicon.h"
#include "place.h"

/** What reading notes needs; one a thread. */
struct note_reader {
	struct lexicon words;
	struct lexicon names;      /**< of languages */
	struct folded  folded;
	struct arena  *arena;      /**< of the page at hand, as all below */
	struct span    page_lang;  /**< declared; a link's hreflang that equals it says nothing */
	struct span    entry;      /**< see note_begin() */
	size_t         entry_at;   /**< in its folded text */
	int            status;     /**< 0, -ENOMEM or -EFBIG; the first one sticks */
};

/** @return 0, -ENOMEM or -EFBIG */
int note_reader_init(struct arena *a, struct note_reader *r);

/** Begin a page. @param a  for what its notes say */
void note_reader_begin(struct note_reader *r, struct arena *a, struct span page_lang);

/**
 * The note of one link: inside its anchor, behind it, before it, in its title
 * attribute, or its hreflang; the first of these that says something. What
 * stands between two links and touches both is the first one's.
 *
 * @param out  its text is a part of the block or of the link's attributes
 */
void note_read(struct note_reader *r, const struct place *place, const struct page_link *link,
               struct cite_note *out);

/** A bracket of an entry that is a note, and nothing else is in it. */
struct note_bracket {
	struct cite_note note;      /**< its text is the bracket */
	size_t           from, to;  /**< bytes of the entry */
	bool             is_plain;  /**< its words hardly mean anything else */
	bool             is_alone;  /**< nothing, or the end of a sentence, is before it */
	bool             is_last;   /**< nothing but marks is behind it */
};

/**
 * Begin to read the brackets of a whole entry with note_next().
 *
 * @param text  at most ENTRY_MAX bytes; borrowed until the last note_next()
 */
void note_begin(struct note_reader *r, struct span text);

/** The next bracket that is a note. @return false when there is none left */
bool note_next(struct note_reader *r, struct note_bracket *out);

/** Of two notes on one link the higher one is kept; 0 is no note. */
unsigned note_rank(enum cite_note_kind kind);

#endif
