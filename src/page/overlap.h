/*
 * overlap: is this text part of that one? For articleBody against blocks.
 * Private to the room page.
 */
#ifndef PAGE_OVERLAP_H
#define PAGE_OVERLAP_H

#include "base/arena.h"
#include "base/span.h"

#include <stdint.h>

/** Every run of letters of a text, as bits; see overlap.c. */
struct overlap {
	uint8_t *bits;  /**< NULL: the text was too short to tell anything */
	uint32_t mask;
};

/** @return 0, -ENOMEM or -EFBIG */
int overlap_init(struct overlap *o, struct arena *a, struct span text);

/** @return how much of @p text is in it, in percent; 0 for text too short to tell */
unsigned overlap_of(const struct overlap *o, struct span text);

#endif
