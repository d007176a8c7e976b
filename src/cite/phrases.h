/*
 * phrases: the words by which articles name their sources.
 */
#ifndef CITE_PHRASES_H
#define CITE_PHRASES_H

#include "lexicon.h"

/** What a phrase does. */
enum phrase_part {
	PART_STOP,         /**< begins another thought: nothing reaches over it */
	PART_ARTICLE,      /**< begins another noun: the source's verb is not behind it */
	PART_SUBJECT,      /**< "he": the verb behind it is not the source's */
	PART_WHO,          /**< "which": behind a comma it still speaks of the source */
	PART_AND,          /**< binds a second source to the first */
	PART_BUT,          /**< gives a second source what was denied the first */
	PART_NOT,          /**< denies what follows */
	PART_HERE,         /**< as an anchor, points: what is cited was named earlier in the clause */
	PART_ATTRIBUTION,
	PART_ORIGIN,
	PART_ALTERNATIVE,
};

/** Where the source stands; a phrase may have both. */
#define PHRASE_BEFORE 1   /**< the phrase stands before its source: "according to X" */
#define PHRASE_AFTER  2   /**< behind it: "X reported" */
/** Only where the phrase is the anchor: "[reportedly]". */
#define PHRASE_INSIDE 64
/** Limits on PHRASE_BEFORE. */
#define PHRASE_CLOSE  4   /**< at most two words between */
#define PHRASE_CLAUSE 8   /**< only at the beginning of a clause: ", reports X" */
#define PHRASE_PAIR   16  /**< only with an attribution behind the source: "zuerst X berichtete" */
#define PHRASE_AGAIN  32  /**< only with another link before it: "or see X" */
#define PHRASE_OUTSIDE 128 /**< not in the anchor: "[a report by X]" names no source, "a report by [X]" does */
#define PHRASE_COLON  256 /**< only when a colon ends the sentence behind the link: "From X:" */

extern const struct phrase_list phrase_table[];
extern const size_t phrase_count;

#endif
