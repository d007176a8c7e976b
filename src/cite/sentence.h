/*
 * sentence: the whole sentence around a link, by UAX #29.
 */
#ifndef CITE_SENTENCE_H
#define CITE_SENTENCE_H

#include "base/span.h"

struct UBreakIterator;
struct UText;

/** A longer sentence is clipped around its link, in bytes. */
#define SENTENCE_MAX 2000

/** One iterator, given block after block of page after page. All zero: none is open yet. */
struct sentences {
	struct UBreakIterator *breaks;  /**< owned; of language */
	char          language[4];
	struct UText *utext;            /**< owned; over text, which is not copied */
	struct span   text;             /**< the block at hand; borrowed */
	size_t        from, to;         /**< the sentence at hand, in bytes of text */
	bool          has_ordinals;     /**< it writes "3. Oktober" */
};

/**
 * Begin a page.
 *
 * @param lang  the page's declared language; may be empty or nonsense
 * @return 0 or -ENOMEM
 */
int sentences_begin(struct sentences *s, struct span lang);

void sentences_free(struct sentences *s);

/** Go on to the next block. @return 0 or -ENOMEM */
int sentences_read(struct sentences *s, struct span text);

/**
 * The sentence that holds the bytes @p start to @p end of the block; several,
 * when a link runs over their border. Each start must be at or after the one
 * asked before in this block: the block is walked once.
 *
 * @return a part of the block: at most SENTENCE_MAX bytes, characters whole,
 *         the link in it as far as it fits
 */
struct span sentences_around(struct sentences *s, size_t start, size_t end);

#endif
