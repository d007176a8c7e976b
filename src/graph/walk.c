/*
 * The heaviest chains from an article: Dijkstra, A note on two problems in
 * connexion with graphs, Numer. Math. 1 (1959), with a binary heap. A key is
 * the cost of a chain, then how many steps it has; of two with one key the page
 * whose URL comes first goes first, so that the answer is always the same.
 */

#include "trails.h"

#define STEP ((uint64_t)1)  /* in a key */

static bool goes_before(const struct trails *t, uint32_t a, uint32_t b)
{
	return t->keys[a] != t->keys[b] ? t->keys[a] < t->keys[b] : a < b;
}

static void put(struct trails *t, uint32_t place, uint32_t page)
{
	t->heap[place] = page;
	t->places[page] = place;
}

static void rise(struct trails *t, uint32_t page)
{
	uint32_t place = t->places[page];

	while (place && goes_before(t, page, t->heap[(place - 1) / 2])) {
		put(t, place, t->heap[(place - 1) / 2]);
		place = (place - 1) / 2;
	}
	put(t, place, page);
}

static uint32_t take_first(struct trails *t)
{
	uint32_t first = t->heap[0], page = t->heap[--t->n_heap], place = 0, child;

	t->places[first] = SHAPE_NONE;
	if (t->n_heap == 0)
		return first;
	while ((child = 2 * place + 1) < t->n_heap) {
		child += child + 1 < t->n_heap && goes_before(t, t->heap[child + 1], t->heap[child]);
		if (!goes_before(t, t->heap[child], page))
			break;
		put(t, place, t->heap[child]);
		place = child;
	}
	put(t, place, page);
	return first;
}

/* A chain to @p page, by an arc of @p from. */
static void reach(struct trails *t, uint32_t page, uint32_t from, uint32_t arc, uint64_t key)
{
	bool is_new = t->rounds[page] != t->round;

	if (!is_new && (t->places[page] == SHAPE_NONE || key >= t->keys[page]))
		return;
	t->keys[page] = key;
	t->via[page] = arc;
	t->from[page] = from;
	if (is_new) {
		t->rounds[page] = t->round;
		put(t, t->n_heap++, page);
	}
	rise(t, page);
}

/* @p page is done: follow its steps. */
static void leave(struct trails *t, uint32_t article, uint32_t page)
{
	t->best[page] = COST_NONE;
	for (uint32_t arc = t->first[page]; arc < t->first[page + 1]; arc++) {
		uint64_t key = t->keys[page] + ((uint64_t)t->cost[arc] << 32) + STEP;

		if (!arc_is_step(t, article, arc))
			continue;
		if (!(t->bits[arc] & ARC_STAYS) && t->cost[arc] < t->best[page])
			t->best[page] = t->cost[arc];
		if (key >> 32 <= COST_MAX)
			reach(t, t->to[arc], page, arc, key);
	}
}

bool trails_walk(struct trails *t, uint32_t article, uint32_t pages)
{
	t->round++;
	t->n_heap = t->n_order = 0;
	reach(t, article, article, SHAPE_NONE, 0);
	while (t->n_heap && t->n_order <= pages) {
		uint32_t page = take_first(t);

		t->order[t->n_order++] = page;
		leave(t, article, page);
	}
	return t->n_heap == 0;
}
