/* common: words that tell nothing of an event. Private to the room alike. */
#ifndef ALIKE_COMMON_H
#define ALIKE_COMMON_H

#include "terms.h"

/** How much a word of the tables tells. */
enum common_kind {
	COMMON_NOT,   /**< not in them */
	COMMON_NEWS,  /**< a little: "police", "Monday", "Germany" */
	COMMON_STOP,  /**< nothing: "with" */
};

#define COMMON_SLOTS 4096

/** The tables, ready to be asked; hashes of terms, 0: free. */
struct common {
	uint32_t hash[COMMON_SLOTS];
	uint8_t  kind[COMMON_SLOTS];
};

void common_init(struct common *c);
enum common_kind common_kind_of(const struct common *c, uint32_t hash);

#endif
