/* compare: two sketches that were read. Private to the room alike. */
#ifndef ALIKE_COMPARE_H
#define ALIKE_COMPARE_H

#include "sketch.h"

/** What is asked about, ready for many comparisons. */
struct compare_side {
	struct sketch sketch;
	struct span   lang;
	int32_t       day;
};

/** What the score is made of. */
struct compare_signs {
	double told;         /* 0..1: of the first one's title and lead, by weight, what the other tells */
	double title_told;   /* 0..1: of its title, likewise */
	double title_known;  /* 0..1: of the other's title, what the first one tells in title and lead */
	double weight;       /* of what both tell, together */
	double other_numbers;/* 0..1: of the numbers in its title and lead, when there are three or more, those that the other does not tell */
	bool   is_foreign;   /* they are in two languages: only names and numbers can be the same */
};

/**
 * @param rarity  of each term of @p page, 0..1: how much it weighs; NULL: all 1
 */
void compare(const struct compare_side *page, const struct compare_side *other, const double *rarity,
             struct compare_signs *signs, struct alike *out);

#endif
