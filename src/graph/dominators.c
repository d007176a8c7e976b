/*
 * Immediate dominators: Lengauer and Tarjan, A fast algorithm for finding
 * dominators in a flowgraph, TOPLAS 1 (1979), with simple linking.
 *
 * All works on the numbers in which a depth-first search from the root meets
 * the vertices, from 1; 0 stands for none.
 */

#include "shape.h"

#include <errno.h>
#include <stdlib.h>

struct flow {
	const struct shape *s;
	struct shape turned;
	uint32_t *number;    /* of each vertex; 0: the root does not reach it */
	/* the others by number */
	uint32_t *vertex, *parent, *semi, *idom;
	uint32_t *ancestor, *label;   /* the forest of what was linked */
	uint32_t *bucket, *behind;    /* whose semidominator it is: a list */
	uint32_t *path;
	uint32_t  count;
};

static void meet(struct flow *f, uint32_t v, uint32_t parent)
{
	uint32_t i = ++f->count;

	f->number[v] = i;
	f->vertex[i] = v;
	f->parent[i] = parent;
	f->semi[i] = f->label[i] = i;
}

/* f->idom holds the arc to follow next, until it is needed for what it is named for. */
static void search(struct flow *f, uint32_t root)
{
	uint32_t n_path = 0, *next = f->idom;

	meet(f, root, 0);
	next[1] = f->s->first[root];
	f->path[n_path++] = 1;
	while (n_path) {
		uint32_t i = f->path[n_path - 1], v = f->vertex[i], w;

		if (next[i] == f->s->first[v + 1]) {
			n_path--;
			continue;
		}
		w = f->s->to[next[i]++];
		if (f->number[w])
			continue;
		meet(f, w, i);
		next[f->count] = f->s->first[w];
		f->path[n_path++] = f->count;
	}
}

/* Of those on the way from i up to the root of its tree, but that root: who has the least semidominator? */
static uint32_t eval(struct flow *f, uint32_t i)
{
	uint32_t n_path = 0, at = i;

	if (!f->ancestor[i])
		return i;
	while (f->ancestor[f->ancestor[at]]) {
		f->path[n_path++] = at;
		at = f->ancestor[at];
	}
	while (n_path) {
		uint32_t above;

		at = f->path[--n_path];
		above = f->ancestor[at];
		if (f->semi[f->label[above]] < f->semi[f->label[at]])
			f->label[at] = f->label[above];
		f->ancestor[at] = f->ancestor[above];
	}
	return f->label[i];
}

static void find_semi(struct flow *f, uint32_t i)
{
	uint32_t v = f->vertex[i];

	for (uint32_t a = f->turned.first[v]; a < f->turned.first[v + 1]; a++) {
		uint32_t from = f->number[f->turned.to[a]], least;

		if (!from)
			continue;
		least = eval(f, from);
		if (f->semi[least] < f->semi[i])
			f->semi[i] = f->semi[least];
	}
}

static void find_all(struct flow *f)
{
	for (uint32_t i = f->count; i > 1; i--) {
		uint32_t parent = f->parent[i];

		find_semi(f, i);
		f->behind[i] = f->bucket[f->semi[i]];
		f->bucket[f->semi[i]] = i;
		f->ancestor[i] = parent;
		for (uint32_t k = f->bucket[parent]; k; k = f->behind[k]) {
			uint32_t least = eval(f, k);

			f->idom[k] = f->semi[least] < f->semi[k] ? least : parent;
		}
		f->bucket[parent] = 0;
	}
	f->idom[1] = 1;
	for (uint32_t i = 2; i <= f->count; i++)
		if (f->idom[i] != f->semi[i])
			f->idom[i] = f->idom[f->idom[i]];
}

int dominators_find(const struct shape *s, uint32_t root, uint32_t *idom)
{
	size_t      n = s->n, n_arcs = s->first[n], part = n + 2;
	uint32_t   *room = calloc(11 * part + n_arcs, sizeof(*room)), *first, *to;
	struct flow f = { .s = s };

	if (!room)
		return -ENOMEM;
	f.number = room;
	f.vertex = f.number + part;
	f.parent = f.vertex + part;
	f.semi = f.parent + part;
	f.idom = f.semi + part;
	f.ancestor = f.idom + part;
	f.label = f.ancestor + part;
	f.bucket = f.label + part;
	f.behind = f.bucket + part;
	f.path = f.behind + part;
	first = f.path + part;
	to = first + part;
	shape_turn(s, first, to);
	f.turned = (struct shape){ s->n, first, to };
	search(&f, root);
	find_all(&f);
	for (uint32_t v = 0; v < s->n; v++)
		idom[v] = f.number[v] ? f.vertex[f.idom[f.number[v]]] : SHAPE_NONE;
	free(room);
	return 0;
}
