/*
 * named_words: words around the name of an outlet that tell whether it is a
 * source, or only spoken of.
 */
#ifndef CITE_NAMED_WORDS_H
#define CITE_NAMED_WORDS_H

#include "lexicon.h"

/** What a word may be, in phrase.flags. */
enum named_word {
	NAMED_OF    = 1,    /**< before a name: it belongs to something else, and the verb behind is not its own */
	NAMED_TO    = 2,    /**< before a name: something was said to it */
	NAMED_TIME  = 4,    /**< before a name, with a capital, and no part of it */
	NAMED_OTHER = 8,    /**< beside a name: what speaks or is spoken of is that, not the newsroom */
	NAMED_SPEAK = 16,   /**< says that something was said */
	NAMED_SAY   = 32,   /**< a role's words: anyone may say so, not only a newsroom */
	NAMED_OWN   = 64,   /**< behind a verb: it speaks for itself */
	NAMED_PHOTO = 128,  /**< before a name: a credit of a picture */
	NAMED_WORK  = 512,  /**< behind a name and a hyphen: what a newsroom makes */
	NAMED_AFTER = 1024, /**< before a name: "nach Spiegel-Informationen" */
	NAMED_NOUN  = 2048, /**< begins another noun */
	NAMED_KIND  = 4096, /**< before a name: what it is, "the magazine Time" */
	NAMED_NEVER = 256,  /**< a role's words: no credit where there is no link */
};

extern const struct phrase_list named_table[];
extern const size_t named_count;

#endif
