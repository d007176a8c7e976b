/*
 * utf8: text as characters, by ICU.
 *
 * Sources: Unicode chapter 3.9 (maximal subparts become U+FFFD), UAX #11
 * (East Asian width).
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

#endif
