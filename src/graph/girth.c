/*
 * A shortest circle: after Itai and Rodeh, Finding a minimum circuit in a
 * graph, SIAM J. Comput. 7 (1978). A vertex whose own shortest circle is known
 * is taken away, and with it all that nothing leads to or from any more; so a
 * single ring, however long, costs one search.
 */

#include "shape.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct girth {
	struct shape out, in;
	uint32_t *n_out, *n_in;  /* arcs that are left, of what is left */
	uint32_t *seen;          /* the last search that reached it, from 1 */
	uint32_t *parent;        /* in that search */
	uint32_t *queue;
	uint32_t *circle;        /* the best so far */
	uint32_t  length;        /* its; 0: none */
	uint32_t  n_searches;
	uint64_t  work;
};

/* Neither arc in nor arc out: gone. */
static bool is_gone(const struct girth *g, uint32_t v)
{
	return g->n_in[v] == 0 || g->n_out[v] == 0;
}

/* The least pair that points to each other. */
static void find_pair(struct girth *g)
{
	for (uint32_t v = 0; v < g->out.n && !g->length; v++) {
		for (uint32_t a = g->in.first[v]; a < g->in.first[v + 1]; a++)
			g->seen[g->in.to[a]] = v + 1;  /* has an arc to v */
		for (uint32_t a = g->out.first[v]; a < g->out.first[v + 1] && !g->length; a++) {
			uint32_t w = g->out.to[a];

			if (w == v || g->seen[w] != v + 1)
				continue;
			g->circle[0] = v;
			g->circle[1] = w;
			g->length = 2;
		}
	}
	memset(g->seen, 0, g->out.n * sizeof(*g->seen));
}

/* The way that the search came to @p last, which closes the circle. */
static void keep(struct girth *g, uint32_t last, uint32_t length)
{
	g->length = length;
	for (uint32_t i = length; i-- > 0; last = g->parent[last])
		g->circle[i] = last;
}

static void reach(struct girth *g, uint32_t v, uint32_t from, uint32_t *tail)
{
	g->seen[v] = g->n_searches;
	g->parent[v] = from;
	g->queue[(*tail)++] = v;
}

/* Breadth first, as far as a shorter circle than the best could reach. */
static void search(struct girth *g, uint32_t start)
{
	uint32_t head = 0, tail = 0, level_end = 1, length = 1;

	g->n_searches++;
	reach(g, start, start, &tail);
	while (head < tail && (!g->length || length < g->length)) {
		uint32_t v = g->queue[head++];

		for (uint32_t a = g->out.first[v]; a < g->out.first[v + 1] && g->work; a++, g->work--) {
			uint32_t w = g->out.to[a];

			if (w == start && v != start) {
				keep(g, v, length);
				return;
			}
			if (!is_gone(g, w) && g->seen[w] != g->n_searches)
				reach(g, w, v, &tail);
		}
		if (head == level_end) {
			level_end = tail;
			length++;
		}
	}
}

/* One arc less of each that @p v has; what loses its last one goes with it. */
static void take_away(struct girth *g, uint32_t v)
{
	uint32_t n = 0;

	if (is_gone(g, v))
		return;
	g->n_in[v] = 0;
	g->queue[n++] = v;
	while (n) {
		v = g->queue[--n];
		for (uint32_t a = g->out.first[v]; a < g->out.first[v + 1]; a++) {
			uint32_t w = g->out.to[a];

			if (!is_gone(g, w) && --g->n_in[w] == 0)
				g->queue[n++] = w;
		}
		for (uint32_t a = g->in.first[v]; a < g->in.first[v + 1]; a++) {
			uint32_t w = g->in.to[a];

			if (!is_gone(g, w) && --g->n_out[w] == 0)
				g->queue[n++] = w;
		}
	}
}

static void count_arcs(struct girth *g)
{
	for (uint32_t v = 0; v < g->out.n; v++) {
		g->n_out[v] = g->out.first[v + 1] - g->out.first[v];
		g->n_in[v] = g->in.first[v + 1] - g->in.first[v];
	}
}

int circle_shortest(const struct shape *s, uint64_t work, uint32_t *circle, uint32_t *length, bool *is_sure)
{
	size_t       n = s->n, n_arcs = s->first[n];
	uint32_t    *room = calloc(6 * n + 1 + n_arcs, sizeof(*room)), *first, *to;
	struct girth g = { .out = *s, .circle = circle, .work = work };

	if (!room)
		return -ENOMEM;
	g.n_out = room;
	g.n_in = g.n_out + n;
	g.seen = g.n_in + n;
	g.parent = g.seen + n;
	g.queue = g.parent + n;
	first = g.queue + n;
	to = first + n + 1;
	shape_turn(s, first, to);
	g.in = (struct shape){ s->n, first, to };
	count_arcs(&g);
	find_pair(&g);
	for (uint32_t v = 0; v < s->n && g.work && g.length != 2; v++) {
		if (is_gone(&g, v))
			continue;
		search(&g, v);
		take_away(&g, v);
	}
	*length = g.length;
	*is_sure = g.length == 2 || g.work > 0;
	free(room);
	return 0;
}
