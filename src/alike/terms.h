/* terms: text -> names, numbers and words, as hashes. Private to the room alike. */
#ifndef ALIKE_TERMS_H
#define ALIKE_TERMS_H

#include "base/span.h"

/** What a term is; the greater one is kept where it is met as both. In a sketch by number. */
enum term_kind {
	TERM_COMMON = 0,  /**< a word or name of all news; a year, a small number */
	TERM_GRAM   = 1,  /**< two characters of a script without spaces */
	TERM_WORD   = 2,
	TERM_NOUN   = 3,  /**< capital amid a sentence, where all nouns have one */
	TERM_NUMBER = 4,
	TERM_NAME   = 5,
};
#define TERM_KIND_COUNT 6

/** Of a number's or word's hash, what a sketch has room for. */
#define TERM_HASH_BITS 27

/** The first characters of a word stand for all its forms. */
#define TERM_STEM 6

/** One term. */
struct term {
	uint32_t       hash;   /* TERM_HASH_BITS of it */
	enum term_kind kind;
	bool           is_capital;   /* first letter, wherever it stands */
	bool           is_counted;   /* false: only stands among the words, such as a letter or "the" */
};

/** Text that is cut into terms. */
struct term_source {
	struct span rest;
	bool        begins;        /* a sentence: a capital says nothing */
	bool        has_nouns;     /* German */
	bool        skims;         /* only names, nouns and numbers are wanted: the rest is passed over, or comes all the same */
	uint32_t    last;          /* ideograph before this one; 0: none */
};

/** @return false at the end */
bool term_next(struct term_source *s, struct term *out);

#endif
