/* Strongly connected components: Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972). */

#include "shape.h"

#include <errno.h>
#include <stdlib.h>

struct tarjan {
	const struct shape *s;
	uint32_t *component;  /* SHAPE_NONE until it is known */
	uint32_t *next;       /* n; the arc to follow next */
	uint32_t *number;     /* n; order of discovery, from 1; 0: not seen */
	uint32_t *low;        /* n; least number reached */
	uint32_t *path;       /* n; vertices being looked at, the last is the top */
	uint32_t *open;       /* n; vertices whose component is not known yet */
	uint32_t  n_path, n_open, n_seen, count;
};

static void enter(struct tarjan *t, uint32_t v)
{
	t->number[v] = t->low[v] = ++t->n_seen;
	t->next[v] = t->s->first[v];
	t->path[t->n_path++] = v;
	t->open[t->n_open++] = v;
}

/* v's component is all that was opened since. */
static void close_component(struct tarjan *t, uint32_t v)
{
	uint32_t w;

	do {
		w = t->open[--t->n_open];
		t->component[w] = t->count;
	} while (w != v);
	t->count++;
}

static void leave(struct tarjan *t, uint32_t v)
{
	uint32_t low = t->low[v];

	t->n_path--;
	if (low == t->number[v])
		close_component(t, v);
	else if (t->low[t->path[t->n_path - 1]] > low)
		t->low[t->path[t->n_path - 1]] = low;
}

/* Follow one arc, or go back up. */
static void step(struct tarjan *t)
{
	uint32_t v = t->path[t->n_path - 1], w;

	if (t->next[v] == t->s->first[v + 1]) {
		leave(t, v);
		return;
	}
	w = t->s->to[t->next[v]++];
	if (t->number[w] == 0)
		enter(t, w);
	else if (t->component[w] == SHAPE_NONE && t->number[w] < t->low[v])
		t->low[v] = t->number[w];
}

int components_find(const struct shape *s, uint32_t *component, uint32_t *count)
{
	size_t        n = s->n;
	uint32_t     *room = calloc(5 * (n + 1), sizeof(*room));
	struct tarjan t = { .s = s, .component = component };

	if (!room)
		return -ENOMEM;
	t.next = room;
	t.number = t.next + n;
	t.low = t.number + n;
	t.path = t.low + n;
	t.open = t.path + n;
	for (uint32_t v = 0; v < s->n; v++)
		component[v] = SHAPE_NONE;
	for (uint32_t v = 0; v < s->n; v++) {
		if (t.number[v] == 0)
			enter(&t, v);
		while (t.n_path)
			step(&t);
	}
	*count = t.count;
	free(room);
	return 0;
}
