/*
 * text: what all formats that are written need: a stranger's bytes as characters, and numbers
 * that do not change with the locale.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/buf.h"
#include "base/utf8.h"

#include <stdint.h>
#include <stdio.h>

/**
 * Cut the next character off @p rest, which must not be empty.
 *
 * @return a code point that may stand in any text file: invalid bytes and
 *         controls other than tab, LF and CR come as UTF8_REPLACEMENT
 */
uint32_t text_next(struct span *rest);

/** As text_next(), but tab, LF and CR come as a space. */
uint32_t text_next_folded(struct span *rest);

void text_put(FILE *out, uint32_t c);  /**< in UTF-8 */

/** Append @p s as text_next() reads it, in UTF-8: all that comes is valid, and without a NUL. */
void text_clean(struct buf *out, struct span s);

/** How a format writes characters. */
struct text_form {
	char special[4];                   /**< ASCII that does not stand for itself; the same one again where there are fewer */
	const char *(*escape)(uint32_t c); /**< what stands for a character; NULL: itself */
};

/** For text_piece(). */
#define TEXT_ROOM 4

/**
 * Cut the next piece off @p rest, which must not be empty: a run of what stands for itself, or one character.
 *
 * @param room  holds it where needed
 * @return what is to be written for it; all of it is UTF-8, and characters are as text_next() answers them
 */
struct span text_piece(struct span *rest, const struct text_form *form, char room[TEXT_ROOM]);

/** Append @p s piece by piece. */
void text_add_as(struct buf *out, struct span s, const struct text_form *form);

void text_add_number(struct buf *out, uint64_t n);
void text_add_share(struct buf *out, double share);  /**< as text_put_share() */

/** Write a number from 0 to 1 with three decimals. */
void text_put_share(FILE *out, double share);

/** Write a number from 0 to 10^12 with six decimals. */
void text_put_decimal(FILE *out, double n);

#endif
