/*
 * What an article's sources rest on.
 *
 *     pages       the sources, and what carrying arcs lead to from them; numbered
 *                 here from 1, so that 0 is the root where all ends are joined
 *     turned      ends -> ... -> sources, closed circles as one page
 *     dominators  of that from the root; a page under the root is a ground
 */

#include "trails.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct ground {
	struct trails *t;
	uint32_t  article, max;
	uint32_t *pages;      /* owned; by number, from 1 */
	uint32_t  n, cap;
	uint32_t  n_sources;  /* numbers 1 to this */
	uint32_t  n_arcs;     /* among the numbers */
	uint32_t *room;       /* owned; all below, by number */
	uint32_t *component;  /* then the immediate dominator */
	uint32_t *stands_for; /* itself, or the first of its closed circle */
	uint32_t *size;       /* of that circle */
	uint32_t *count;      /* sources that rest on it */
};

/* Its number, a new one if need be; 0: past the limit. @return 0 or -ENOMEM */
static int number(struct ground *g, uint32_t page, uint32_t *out)
{
	struct trails *t = g->t;

	*out = 0;
	if (t->locals[page] == t->round) {
		*out = t->local[page];
		return 0;
	}
	if (g->n >= g->max)
		return 0;
	if (g->n + 1 >= g->cap) {
		uint32_t  cap = g->cap ? 2 * g->cap : 64;
		uint32_t *more = realloc(g->pages, cap * sizeof(*more));

		if (!more)
			return -ENOMEM;
		g->pages = more;
		g->cap = cap;
	}
	g->pages[++g->n] = page;
	t->locals[page] = t->round;
	t->local[page] = *out = g->n;
	return 0;
}

/* Number the sources, then all that carrying arcs lead to. */
static int number_all(struct ground *g)
{
	struct trails *t = g->t;
	uint32_t       at;
	int            rc = 0;

	for (uint32_t arc = t->first[g->article]; rc == 0 && arc < t->first[g->article + 1]; arc++)
		if (arc_is_step(t, g->article, arc))
			rc = number(g, t->to[arc], &at);
	g->n_sources = g->n;
	for (uint32_t i = 1; rc == 0 && i <= g->n; i++)
		for (uint32_t arc = t->first[g->pages[i]]; rc == 0 && arc < t->first[g->pages[i] + 1]; arc++)
			if ((t->bits[arc] & ARC_CARRIES) && arc_is_step(t, g->article, arc))
				rc = number(g, t->to[arc], &at);
	return rc;
}

/*
 * Arcs among the numbers; what the limit left out is no arc, so its page is an end.
 *
 * @param first  n + 2; @param to  NULL: count only
 */
static struct shape fill_arcs(struct ground *g, uint32_t *first, uint32_t *to)
{
	const struct trails *t = g->t;
	uint32_t n = 0;

	for (uint32_t i = 0; i <= g->n; i++) {
		first[i] = n;
		for (uint32_t arc = i ? t->first[g->pages[i]] : 0; i && arc < t->first[g->pages[i] + 1]; arc++) {
			uint32_t w = t->to[arc];

			if (!(t->bits[arc] & ARC_CARRIES) || !arc_is_step(t, g->article, arc) || t->locals[w] != t->round)
				continue;
			if (to)
				to[n] = t->local[w];
			n++;
		}
	}
	first[g->n + 1] = g->n_arcs = n;
	return (struct shape){ g->n + 1, first, to };
}

/* Let the first page of each component that no arc leaves stand for all of it. */
static void join_closed(struct ground *g, const struct shape *s)
{
	uint32_t *lead = g->count;  /* of a component: its first page; 0: an arc leaves it */

	for (uint32_t i = g->n; i > 0; i--)
		lead[g->component[i]] = i;
	for (uint32_t i = 1; i <= g->n; i++)
		for (uint32_t a = s->first[i]; a < s->first[i + 1]; a++)
			if (g->component[s->to[a]] != g->component[i])
				lead[g->component[i]] = 0;
	for (uint32_t i = 1; i <= g->n; i++) {
		g->stands_for[i] = lead[g->component[i]] ? lead[g->component[i]] : i;
		g->size[g->stands_for[i]]++;
	}
	memset(g->count, 0, (g->n + (size_t)1) * sizeof(*g->count));
}

/* Closed circles as one page, and an arc from each end to the root. @param first  n + 2; @param to  n_arcs + n */
static struct shape join_ends(const struct ground *g, const struct shape *s, uint32_t *first, uint32_t *to)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i <= g->n; i++) {
		first[i] = n;
		if (i == 0 || g->stands_for[i] != i)
			continue;
		for (uint32_t a = s->first[i]; a < s->first[i + 1]; a++)
			if (g->stands_for[s->to[a]] != i)
				to[n++] = g->stands_for[s->to[a]];
		if (n == first[i])
			to[n++] = 0;
	}
	first[g->n + 1] = n;
	return (struct shape){ g->n + 1, first, to };
}

/* The page under the root that leads down to @p i; what is found on the way is kept, and the root's own zero ends it. */
static uint32_t ground_of(uint32_t *above, uint32_t i)
{
	uint32_t top = i, next;

	while (above[top])
		top = above[top];
	for (; i != top; i = next) {
		next = above[i];
		above[i] = top;
	}
	return top;
}

/* @param room  of 4 * (n + 2) + 3 * n_arcs + 2 * n */
static int find_grounds(struct ground *g, uint32_t *room)
{
	uint32_t    *first = room, *joined = first + g->n + 2, *turned = joined + g->n + 2;
	uint32_t    *to = turned + g->n + 2, *joined_to = to + g->n_arcs, *turned_to = joined_to + g->n_arcs + g->n;
	struct shape s = fill_arcs(g, first, to), ends, roots;
	uint32_t     n_components;
	int          rc = components_find(&s, g->component, &n_components);

	if (rc < 0)
		return rc;
	join_closed(g, &s);
	ends = join_ends(g, &s, joined, joined_to);
	shape_turn(&ends, turned, turned_to);
	roots = (struct shape){ g->n + 1, turned, turned_to };
	rc = dominators_find(&roots, 0, g->component);
	for (uint32_t i = 1; rc == 0 && i <= g->n_sources; i++)
		g->count[ground_of(g->component, g->stands_for[i])]++;
	return rc;
}

static int by_sources(const void *a, const void *b)
{
	const struct trail_ground *x = a, *y = b;

	if (x->n_sources != y->n_sources)
		return x->n_sources > y->n_sources ? -1 : 1;
	return (x->page > y->page) - (x->page < y->page);
}

static int tell(const struct ground *g, const struct trail_limits *limits, struct arena *a, struct trail *out)
{
	struct trail_ground *all;
	size_t n = 0;

	for (uint32_t i = 1; i <= g->n; i++)
		n += g->count[i] > 0;
	all = arena_zalloc(a, n + 1, sizeof(*all));
	if (!all)
		return arena_status(a);
	out->grounds = all;
	out->n_sources = g->n_sources;
	for (uint32_t i = 1; i <= g->n; i++)
		if (g->count[i])
			all[out->n_grounds++] = (struct trail_ground){ g->pages[i], g->size[i] > 1 ? g->size[i] : 0, g->count[i] };
	qsort(all, n, sizeof(*all), by_sources);
	out->n_grounds_told = n < limits->items ? n : limits->items;
	return 0;
}

static int find_and_tell(struct ground *g, const struct trail_limits *limits, struct arena *a, struct trail *out)
{
	size_t by_number = g->n + (size_t)2;
	int    rc;

	g->room = calloc(by_number, sizeof(*g->room));
	if (!g->room)
		return -ENOMEM;
	fill_arcs(g, g->room, NULL);
	free(g->room);
	g->room = calloc(8 * by_number + 3 * (size_t)g->n_arcs + 2 * (size_t)g->n, sizeof(*g->room));
	if (!g->room)
		return -ENOMEM;
	g->component = g->room;
	g->stands_for = g->component + by_number;
	g->size = g->stands_for + by_number;
	g->count = g->size + by_number;
	rc = find_grounds(g, g->count + by_number);
	return rc < 0 ? rc : tell(g, limits, a, out);
}

int trails_ground(struct trails *t, uint32_t article, const struct trail_limits *limits, struct arena *a,
                  struct trail *out)
{
	struct ground g = { .t = t, .article = article, .max = limits->pages };
	int           rc = number_all(&g);

	if (rc == 0)
		rc = find_and_tell(&g, limits, a, out);
	free(g.pages);
	free(g.room);
	return rc;
}
