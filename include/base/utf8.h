/*
 * utf8: text as characters, by ICU.
 *
 * Sources: Unicode chapter 3.9 (maximal subparts become U+FFFD), UAX #11
 * (East Asian width), UAX #29 (grapheme clusters), UTS #51 (emoji sequences).
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/span.h"

/** Stands for bytes that are no UTF-8. */
#define UTF8_REPLACEMENT 0xFFFDu

/**
 * Cut the next character off @p rest.
 *
 * @param rest  must not be empty
 * @return its code point; UTF8_REPLACEMENT for bytes that are no UTF-8
 */
uint32_t utf8_next(struct span *rest);

/** @return true when @p s holds nothing but whole characters; at most INT32_MAX bytes */
bool utf8_is_valid(struct span s);

/** @return columns that @p c takes on a grid of fixed columns: 0 (combining, joining), 1 or 2 */
unsigned utf8_width(uint32_t c);

/**
 * Cut what a reader takes for one character off @p rest: a letter with its
 * marks, a syllable of Hangul, a flag, emoji that are joined to one.
 *
 * @param rest   must not be empty
 * @param width  set to its columns: of flags, joined emoji, and what U+FE0F makes an emoji 2; of others the sum
 * @return its bytes as they stand in @p rest, which may be no UTF-8
 */
struct span utf8_cluster(struct span *rest, unsigned *width);

/** Does it stand alone and show nothing: a control, a separator of lines, what reorders or hides? */
bool utf8_is_control(uint32_t c);

#endif
