/* sketch: the bytes, and what weighs in them. Private to the room alike. */
#ifndef ALIKE_SKETCH_H
#define ALIKE_SKETCH_H

#include "alike.h"
#include "terms.h"

/** Where a term stands, the most telling place of several. */
enum sketch_place {
	PLACE_BELOW,  /**< further down */
	PLACE_LEAD,   /**< description, first sentences */
	PLACE_TITLE,
};

/** A term of a sketch. */
struct sketch_term {
	uint32_t          hash;
	enum sketch_place place;
	enum term_kind    kind;
};

/** A sketch that was read. */
struct sketch {
	struct sketch_term terms[ALIKE_TERMS];  /**< by rising hash */
	size_t         n;
	uint32_t       n_runs;
	const uint8_t *classes;   /**< ALIKE_CLASSES; borrowed */
};

/** @return false when @p bytes are no sketch of this version */
bool sketch_read(struct span bytes, struct sketch *out);

/** What a term weighs before it is known how many pages have it. */
double sketch_weight(enum term_kind kind);

#endif
