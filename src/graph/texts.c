/* Outlets and languages: a hundred thousand at most, met a million times. */

#include "texts.h"

#include <errno.h>
#include <stdlib.h>

#define HASH_NONFATAL_OOM 1  /* a text that was not added has no hh.tbl */
#include <uthash.h>

struct text {
	UT_hash_handle hh;
	uint32_t       number;
	size_t         len;
	char           text[];
};

static struct text *make(struct texts *texts, struct span text)
{
	struct text *n = calloc(1, sizeof(*n) + text.len + 1);

	if (!n)
		return NULL;
	n->number = texts->n;
	n->len = text.len;
	if (text.len)
		memcpy(n->text, text.ptr, text.len);
	HASH_ADD_KEYPTR(hh, texts->table, n->text, n->len, n);
	if (n->hh.tbl)
		return n;
	free(n);
	return NULL;
}

int texts_add(struct texts *texts, struct span text, uint32_t *number)
{
	struct text *n;

	HASH_FIND(hh, texts->table, text.len ? text.ptr : "", text.len, n);
	if (n) {
		*number = n->number;
		return 0;
	}
	if (texts->n == texts->cap) {
		uint32_t      cap = texts->cap ? texts->cap * 2 : 64;
		struct text **items = realloc(texts->items, cap * sizeof(*items));

		if (!items)
			return -ENOMEM;
		texts->items = items;
		texts->cap = cap;
	}
	n = make(texts, text);
	if (!n)
		return -ENOMEM;
	texts->items[texts->n++] = n;
	*number = n->number;
	return 0;
}

struct span texts_text(const struct texts *texts, uint32_t number)
{
	return (struct span){ texts->items[number]->text, texts->items[number]->len };
}

void texts_free(struct texts *texts)
{
	HASH_CLEAR(hh, texts->table);
	for (uint32_t i = 0; i < texts->n; i++)
		free(texts->items[i]);
	free(texts->items);
	*texts = (struct texts){ .n = 0 };
}
