/* What each step weighs; the table is in graph/trail.h. */

#include "trails.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

enum {
	COST_ATTRIBUTION = 3,
	COST_REFERENCE   = 20,
	COST_ALTERNATIVE = 30,
	COST_INTERNAL    = 10,
	COST_OLD         = 10,
	COST_UNDATED     = 2,
	COST_ASIDE       = 20,
};

/* Seconds after which news is old. */
#define OLD (30 * (int64_t)86400)

double weight_of(uint32_t cost)
{
	return exp2(-(double)cost / 10);
}

/* What an arc says of itself; the wire is as good as an origin. */
static enum cite_role role_of(const struct trails *t, uint32_t arc)
{
	return t->edge[arc] == TRAIL_NONE ? CITE_ORIGIN : t->edges[t->edge[arc]].citation.role;
}

static bool is_internal(const struct trails *t, uint32_t arc)
{
	return t->edge[arc] != TRAIL_NONE && t->edges[t->edge[arc]].citation.is_internal;
}

static void date_pages(struct trails *t)
{
	struct when modified;

	for (uint32_t v = 0; v < t->n; v++)
		t->dating[v] = (uint8_t)when_published(&t->nodes[v].page, &t->when[v], &modified);
}

/* Mark what is no step; who names an origin, and who is named as one, by how many? */
static void sort_out(struct trails *t)
{
	for (uint32_t v = 0; v < t->n; v++)
		for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++) {
			uint32_t w = t->to[arc];

			t->bits[arc] = t->when[w].first > t->when[v].last ? ARC_IS_YOUNGER : 0;
			t->cost[arc] = v == w || t->bits[arc] ? COST_NONE : 0;
			if (t->cost[arc] == COST_NONE || role_of(t, arc) != CITE_ORIGIN)
				continue;
			t->names[v] = true;
			t->named[w] += t->edge[arc] != TRAIL_NONE && !is_internal(t, arc);
		}
}

static bool is_dated(const struct trails *t, uint32_t v)
{
	return t->dating[v] == TRAIL_DATED || t->dating[v] == TRAIL_DATES_CLASH;
}

/* @param v  the page that the arc is of */
static uint8_t cost_of(const struct trails *t, uint32_t v, uint32_t arc)
{
	static const uint8_t roles[CITE_ROLE_COUNT] = {
		[CITE_REFERENCE] = COST_REFERENCE, [CITE_ATTRIBUTION] = COST_ATTRIBUTION,
		[CITE_ALTERNATIVE] = COST_ALTERNATIVE,
	};
	enum cite_role role = role_of(t, arc);
	const struct when *w = &t->when[t->to[arc]];
	unsigned cost = roles[role];

	if (role == CITE_ORIGIN)
		return 0;
	if (!is_dated(t, v) || !is_dated(t, t->to[arc]))
		cost += COST_UNDATED;
	if (is_internal(t, arc))
		cost += COST_INTERNAL;
	if (t->when[v].first > INT64_MIN + OLD && w->last < t->when[v].first - OLD)
		cost += COST_OLD;
	if (t->named[v] || t->names[v])
		cost += COST_ASIDE;
	return (uint8_t)cost;
}

/* How strongly an arc carries the story; 0: not at all. */
static int strength(const struct trails *t, uint32_t v, uint32_t arc)
{
	enum cite_role role = role_of(t, arc);

	if (t->cost[arc] == COST_NONE)
		return 0;
	if (role == CITE_ORIGIN)
		return 4;
	if (t->named[v])
		return 0;
	if (is_internal(t, arc) || role == CITE_ALTERNATIVE)
		return 1;
	return role == CITE_ATTRIBUTION ? 3 : 2;
}

static void mark_carriers(struct trails *t, uint32_t v)
{
	int best = 1;

	for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++) {
		int s = strength(t, v, arc);

		best = s > best ? s : best;
	}
	for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++)
		if (strength(t, v, arc) == best)
			t->bits[arc] |= ARC_CARRIES;
}

/* Only the arcs that carry. @param first  n + 1, @param to  n_arcs */
static struct shape carrying(const struct trails *t, uint32_t *first, uint32_t *to)
{
	uint32_t n = 0;

	for (uint32_t v = 0; v < t->n; v++) {
		first[v] = n;
		for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++)
			if (t->bits[arc] & ARC_CARRIES)
				to[n++] = t->to[arc];
	}
	first[t->n] = n;
	return (struct shape){ t->n, first, to };
}

/* An arc stays when its component has no arc that leaves. */
static void mark_staying(struct trails *t, const struct shape *s, const uint32_t *component, bool *is_left)
{
	for (uint32_t v = 0; v < s->n; v++)
		for (uint32_t a = s->first[v]; a < s->first[v + 1]; a++)
			is_left[component[v]] |= component[s->to[a]] != component[v];
	for (uint32_t v = 0; v < t->n; v++)
		for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++)
			if ((t->bits[arc] & ARC_CARRIES) && !is_left[component[v]])
				t->bits[arc] |= ARC_STAYS;
}

static int find_staying(struct trails *t)
{
	uint32_t *room = malloc((2 * (size_t)t->n + t->n_arcs + 1) * sizeof(*room)), count;
	bool     *is_left = calloc(t->n + (size_t)1, sizeof(*is_left));
	int       rc = -ENOMEM;

	if (room && is_left) {
		uint32_t    *component = room, *first = room + t->n, *to = first + t->n + 1;
		struct shape s = carrying(t, first, to);

		rc = components_find(&s, component, &count);
		if (rc == 0)
			mark_staying(t, &s, component, is_left);
	}
	free(is_left);
	free(room);
	return rc;
}

int trails_weigh(struct trails *t)
{
	date_pages(t);
	sort_out(t);
	for (uint32_t v = 0; v < t->n; v++) {
		for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++)
			if (t->cost[arc] != COST_NONE)
				t->cost[arc] = cost_of(t, v, arc);
		mark_carriers(t, v);
	}
	return find_staying(t);
}
