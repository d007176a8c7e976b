/*
 * role: what part a source plays, from the words around its link.
 */
#ifndef CITE_ROLE_H
#define CITE_ROLE_H

#include "cite.h"
#include "phrases.h"
#include "place.h"

/** On which side of its link a role was found. */
enum role_side { ROLE_NOWHERE, ROLE_INSIDE, ROLE_BEFORE, ROLE_BEHIND };

struct role_found {
	enum cite_role role;
	enum role_side side;
	struct span    words;      /**< a part of the block */
	enum cite_role denied;     /**< "not first reported by": what it would be; role is REFERENCE, words are those denied */
	bool           needs_previous;  /**< "or see": means nothing without a link before */
	bool           follows_not;     /**< of NOWHERE: a "not" stands straight before it, "unlike [X] and Y wrote" */
};

/** How the text between two links ties the second to the first. */
enum role_tie {
	ROLE_LOOSE,
	ROLE_BOTH,      /**< "both [X]": loose, and opens a pair */
	ROLE_COMMA,     /**< "X, Y": a list if "and" comes at its end */
	ROLE_AND,       /**< "X and Y" */
	ROLE_COMMA_AND, /**< "X, and Y": the end of a list of three, or another clause */
	ROLE_CONTRAST,  /**< "X but by Y"; also with words between: "not X that broke it, but Y" */
	ROLE_EXCEPT,    /**< "X, not Y", "X rather than Y": what is denied the second is the first's */
};

/** What reading roles needs; one a thread. */
struct role_reader {
	struct lexicon lexicons[PHRASE_LANGUAGES];
	struct folded  folded;
	unsigned       language;   /**< of the page at hand: an index */
};

/** @return 0, -ENOMEM or -EFBIG */
int role_reader_init(struct arena *a, struct role_reader *r);

/**
 * Begin a page: choose its language.
 *
 * @param lang  as declared; believed unless the text's script, or its small words, are another language's
 * @param text  of the body
 */
void role_begin(struct role_reader *r, struct span lang, struct span text);

/** What the words next to one link say, other links apart. */
void role_read(struct role_reader *r, const struct place *place, struct role_found *out);

/**
 * How the link at @p place hangs on the one before, in its sentence.
 *
 * @param before  that one's own tie; ROLE_LOOSE when there is none
 */
enum role_tie role_tie(struct role_reader *r, const struct place *place, enum role_tie before);

/**
 * Share roles along ties: "according to X and Y", "X and Y reported",
 * "not first reported by X but by Y", "it was X, not Y, that broke it".
 *
 * @param ties  ties[i] is how link i hangs on link i - 1; ties[0] is ROLE_LOOSE
 */
void role_share(struct role_found *found, enum role_tie *ties, size_t n);

#endif
