/*
 * note: what the author says about a link beside it.
 */
#ifndef CITE_NOTE_H
#define CITE_NOTE_H

#include "cite.h"
#include "lexicon.h"
#include "place.h"

/** What reading notes needs; one a page. */
struct note_reader {
	struct arena  *arena;
	struct lexicon words;
	struct lexicon names;      /**< of languages; made when first asked for */
	bool           has_names;
	struct folded  folded;
	struct span    page_lang;  /**< declared; a link's hreflang that equals it says nothing */
	int            status;     /**< 0, -ENOMEM or -EFBIG; the first one sticks */
};

/** @return 0, -ENOMEM or -EFBIG */
int note_reader_init(struct arena *a, struct note_reader *r, struct span page_lang);

/**
 * The note of one link: inside its anchor, behind it, before it, in its title
 * attribute, or its hreflang; the first of these that says something. What
 * stands between two links and touches both is the first one's.
 *
 * @param out  its text is a part of the block or of the link's attributes
 */
void note_read(struct note_reader *r, const struct place *place, const struct page_link *link,
               struct cite_note *out);

#endif
