/* texts: each text once, as a small number. Private to the room graph. */
#ifndef GRAPH_TEXTS_H
#define GRAPH_TEXTS_H

#include "base/arena.h"

struct text;

/** Zero it; free with texts_free(). */
struct texts {
	struct text  *table;   /* uthash by text */
	struct text **items;   /* owned, n */
	uint32_t      n, cap;
};

/** The number of @p text, from 0 in the order of first asking. Copies it. @return 0 or -ENOMEM */
int texts_add(struct texts *texts, struct span text, uint32_t *number);

struct span texts_text(const struct texts *texts, uint32_t number);

void texts_free(struct texts *texts);

#endif
