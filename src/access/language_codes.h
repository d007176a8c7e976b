/*
 * language_codes: one spelling per language. Private to the room access.
 *
 * Sources: BCP 47 (tags), ISO 639 (codes and those it withdrew).
 */
#ifndef LANGUAGE_CODES_H
#define LANGUAGE_CODES_H

#include "access.h"

/**
 * Bring a code or a tag as pages declare it ("de_AT", "nb-NO", "iw",
 * "zh-TW") to the form of struct language.
 *
 * @param code  set to "und" when @p tag is no language
 * @return false when it is none
 */
bool language_normalise(struct span tag, char code[LANGUAGE_LEN]);

#endif
