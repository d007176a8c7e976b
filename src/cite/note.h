/*
 * note: what the author says about a link beside it.
 */
#ifndef CITE_NOTE_H
#define CITE_NOTE_H

#include "cite.h"
#include "lexicon.h"
#include "place.h"
#include "reading.h"

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

/** The notes of one link, as found; see struct cite_notes. */
struct note_list {
	struct cite_note items[CITE_NOTES_MAX];
	size_t n;
	enum reading_reach reach;      /**< how far back some of them reach: "(both paywalled)" */
	bool   is_same;                /**< as of the link before: "(ditto)" */
	size_t reaching, n_reaching;   /**< which: items[reaching] on */
};

/** @return 0, -ENOMEM or -EFBIG */
int note_reader_init(struct arena *a, struct note_reader *r);

/** Begin a page. @param a  for what its notes say */
void note_reader_begin(struct note_reader *r, struct arena *a, struct span page_lang);

/** Keep @p note, unless its kind, or its language, is there already, or there is no room. */
void note_keep(struct note_list *list, const struct cite_note *note);

/**
 * The notes of one link, in this order: before it, in its anchor, behind it,
 * labels of icons, its title attribute; and its hreflang, when words named no
 * language. What stands between two links and touches both is the first one's.
 *
 * @param labels  of the link, see struct page
 * @param out  their text is a part of the block, of a label or of the link's attributes
 */
void note_read(struct note_reader *r, const struct place *place, const struct page_link *link,
               const struct span *labels, struct note_list *out);

/** A bracket of an entry that is a note, and nothing else is in it. */
struct note_bracket {
	struct note_list notes;     /**< at least one; the text of each is the bracket */
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

#endif
