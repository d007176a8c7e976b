/*
 * suggest: "did you mean", for a word that was mistyped. Private to the room cli.
 *
 * The nearest word wins, the first of several, by what a slip of the fingers
 * makes of it: a letter too many, missing, wrong, or two swapped, each counts
 * one; letters left out at the end count one together. Nothing farther away
 * than one slip in three letters is suggested, and never more than three.
 *
 * Source: F. J. Damerau, A technique for computer detection and correction of
 * spelling errors, CACM 7(3), 1964: four in five errors are one of these. The
 * distance is its restricted form (optimal string alignment): no letter is touched twice.
 */
#ifndef CLI_SUGGEST_H
#define CLI_SUGGEST_H

#include "base/span.h"

struct suggestion {
	struct span typed;  /**< borrowed */
	struct span best;   /**< borrowed; empty: nothing is near */
	unsigned    slips;  /**< between them */
};

/** Begin with what was typed; more than 40 bytes are near to nothing. */
void suggest_begin(struct suggestion *s, struct span typed);

/** Is this what was meant? ASCII letters fold. */
void suggest_try(struct suggestion *s, struct span word);

#endif
