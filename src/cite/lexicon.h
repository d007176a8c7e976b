/*
 * lexicon: phrases found in folded text.
 *
 * Folding makes what a person wrote comparable: case folded, composed (NFC),
 * every blank one kind of blank, curly quotes, apostrophes and full-width
 * brackets the plain ones, so that a table needs one spelling a phrase.
 */
#ifndef CITE_LEXICON_H
#define CITE_LEXICON_H

#include "base/arena.h"
#include "base/span.h"

#include <stdint.h>

/** One row of a table. What and flags mean what the table says. */
struct phrase_list {
	uint8_t     what;
	uint16_t    flags;
	const char *phrases;  /**< folded, '|' between them; each begins and ends at a border of words.
	                           "say~s~ing" is a stem with endings: "says|saying"; "report~~s": "report|reports";
	                           what stands behind a plus has all endings before it: "teil~t~te+ mit" */
};

struct phrase {
	struct span text;   /**< borrowed from the row, or made of stem and ending */
	uint8_t     what;
	uint16_t    flags;
	uint16_t    key;    /**< of its first bytes' hash */
	uint16_t    before; /**< the phrase before it in its chain, counted from 1; 0: none */
};

#define LEXICON_CHAINS 8191

/** A table made ready to be searched. Borrows the table's texts. */
struct lexicon {
	struct phrase *phrases;               /**< in the table's order */
	size_t   n;
	uint16_t last[LEXICON_CHAINS];        /**< the last phrase of each chain, counted from 1; 0: none */
};

/** Text to search. */
struct folded {
	char     *text;  /**< UTF-8, a NUL behind it */
	uint32_t *at;    /**< len + 1 offsets: byte i comes from byte at[i] of the source */
	size_t    len;
	size_t    cap;   /**< the longest source it has room for */
};

/** @param n  rows; at most 65535 phrases in them @return 0, -ENOMEM or -EFBIG */
int lexicon_init(struct arena *a, struct lexicon *lex, const struct phrase_list *table, size_t n);

/**
 * The longest phrase that begins at byte @p at and ends, at a border of
 * words, before @p end; of equal phrases the table's first. Looks only at
 * phrases that share their first bytes with the text.
 *
 * @return NULL when there is none, or @p at is not the beginning of a word;
 *         text.len says how far it goes
 */
const struct phrase *lexicon_match(const struct lexicon *lex, const struct folded *f,
                                   size_t at, size_t end);

/** Make room for sources of @p cap bytes. @return 0, -ENOMEM or -EFBIG */
int folded_init(struct arena *a, struct folded *f, size_t cap);

/** Fold @p source; what is past the room is left out. */
void folded_read(struct folded *f, struct span source);

/** Leave out what lies between two offsets of the source, as if it had not been there. */
void folded_cut(struct folded *f, size_t from, size_t to);

/** @return where byte @p offset of the source is in the folded text */
size_t folded_at(const struct folded *f, size_t offset);

/** @return the first byte of the next character */
size_t folded_next(const struct folded *f, size_t i);

/** Is byte @p i one of the ASCII characters @p set? Never true at the text's end. */
static inline bool folded_is_one(const struct folded *f, size_t i, const char *set)
{
	return i < f->len && f->text[i] && strchr(set, f->text[i]);
}

/** Is there a border of words before byte @p i? Ideographs and kana are words each. */
bool folded_is_border(const struct folded *f, size_t i);

#endif
