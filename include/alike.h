/*
 * alike: do two pages tell of the same event? Pure.
 *
 * When a page is read, a sketch of it is made: a few hundred bytes that say
 * which names, numbers and words stand in its title, its lead and below, and
 * what its first sentences are made of. Two sketches can be compared without
 * the pages, so every page of a store can be held against every other.
 *
 * What tells an event from its topic is who, where and how many: names and
 * numbers weigh most, words that all news use next to nothing. Of a page with a
 * wall only title, description and the first sentences can be seen; so it is asked
 * how much of these the other page tells too (containment), not how much the two
 * have in common (resemblance).
 *
 * Sources: Broder 1997 (resemblance and containment), Li, Owen and Zhang 2012
 * (one permutation hashing), Li and Koenig 2010 (b-bit minwise hashing), McNamee and
 * Mayfield 2004 (character n-grams, and beginnings of words for stems).
 */
#ifndef ALIKE_H
#define ALIKE_H

#include "base/arena.h"

#include <stdbool.h>

/**
 * A sketch, little-endian:
 *
 *     byte 0       ALIKE_VERSION
 *     byte 1       terms, at most ALIKE_TERMS
 *     byte 2, 3    runs of four words in the first sentences
 *     byte 4..67   of these, in each of 64 classes the least hash, 8 bits of it; 0: none
 *     then, 4 bytes each, by rising hash: bits 5..31 hash of the term,
 *                  3, 4 where it stands, 0..2 what it is; zeros behind the last
 *
 * What is no such thing is as good as none: no comparison trusts its bytes.
 */
#define ALIKE_VERSION      1
#define ALIKE_TERMS        80
#define ALIKE_CLASSES      64
#define ALIKE_SKETCH_BYTES (4 + ALIKE_CLASSES + 4 * ALIKE_TERMS)

/** What a page says of itself. Any of it may be empty. */
struct alike_text {
	struct span title, description;
	struct span text;   /**< its body; only the beginning is looked at */
	struct span lang;   /**< of it, as struct language has it */
};

/** What sketching needs and no page changes. One for each thread that reads. */
struct alike_reader;

/** @param out  set on success only; free with alike_reader_free() @return 0 or -ENOMEM */
int alike_reader_new(struct alike_reader **out);

/** NULL is fine. */
void alike_reader_free(struct alike_reader *r);

/**
 * @param a    holds the sketch
 * @param out  set to ALIKE_SKETCH_BYTES bytes; empty when there is too little to compare
 * @return 0, -ENOMEM or -EFBIG
 */
int alike_sketch(struct alike_reader *r, struct arena *a, const struct alike_text *t, struct span *out);

/** One page of a comparison. */
struct alike_page {
	struct span sketch;
	struct span lang;   /**< "und" or empty: not told */
	int32_t     day;    /**< of publishing, alike_day(); 0: not told */
};

/** How alike two are. */
struct alike {
	double   score;     /**< 0..1: the chance that both tell of one event; a judgement, see src/alike/compare.c */
	double   told;      /**< 0..1: how much of the first one's title and lead the other tells, by weight */
	double   copied;    /**< 0..1: how much of the shorter one's first sentences stands in the other, word for word */
	unsigned names, numbers, words;  /**< that both have; words: but those of all news */
	bool     is_dated;  /**< both days are told */
	uint32_t days;      /**< between them */
};

/** A score that is worth telling a reader: of pairs above it, 19 in 20 and more tell of one event. */
#define ALIKE_SAME 0.8

/**
 * @param page   the one that is asked about: only its title and lead count
 * @param other  may tell more
 * @param out    cleared, then filled
 * @return false when they cannot be compared: a sketch is missing or strange
 */
bool alike_compare(const struct alike_page *page, const struct alike_page *other, struct alike *out);

/** @return days since 1970-01-01 of an ISO 8601 date or time, > 0; 0: no such date */
int32_t alike_day(struct span iso);

/** Many pages, to be searched for those like one. Memory: about half a KiB each. */
struct alike_pool;

/** Days apart that a search looks at, and no further. */
#define ALIKE_DAYS 7

/** @param out  set on success only; free with alike_pool_free() @return 0 or -ENOMEM */
int alike_pool_new(struct alike_pool **out);
void alike_pool_free(struct alike_pool *p);

/**
 * Copy one in; what has no sound sketch is passed over. Nothing can be added after the first search.
 *
 * @param key  comes back from alike_pool_find()
 * @return 0 or -ENOMEM
 */
int alike_pool_add(struct alike_pool *p, const struct alike_page *page, int64_t key);

/** How many are in it. Those that were added have places from 0, in that order. */
size_t alike_pool_size(const struct alike_pool *p);

/** The sketch that was added @p at a place; borrowed until the next is added. */
struct span alike_pool_sketch(const struct alike_pool *p, size_t at);

/** One that was found. */
struct alike_hit {
	int64_t      key;
	struct alike alike;
};

/**
 * Those that score ALIKE_SAME or more, the best first, then by key. In a big pool,
 * what many pages have in common weighs less than what few have.
 *
 * @param hits  room for @p max
 * @param n     set to how many
 * @return 0 or -ENOMEM
 */
int alike_pool_find(struct alike_pool *p, const struct alike_page *page, struct alike_hit *hits, size_t max,
                    size_t *n);

#endif
