/*
 * abbreviations: dots that end no sentence. Facts about writing.
 */
#ifndef CITE_ABBREVIATIONS_H
#define CITE_ABBREVIATIONS_H

#include "base/span.h"

/** When the dot behind a word ends no sentence. */
enum abbreviation {
	ABBREVIATION_NONE = 0,
	ABBREVIATION_ALWAYS,  /**< "Dr.": a name follows */
	ABBREVIATION_NUMBER,  /**< "No.": only before a number */
	ABBREVIATION_MIDDLE,  /**< "Inc.", "U.S.": unless a word follows that opens sentences */
};

/** @param word  what stands before the dot, as written; "U.S" for "U.S." */
enum abbreviation abbreviation_of(struct span word);

/** @return true for "The", "He", "But" ...: capitalised, they begin a sentence */
bool abbreviation_is_opener(struct span word);

#endif
