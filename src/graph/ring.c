/* The shortest circle among pages that cite each other, worked out when it is first asked for. */

#include "trails.h"

#include <errno.h>
#include <stdlib.h>

/* Arcs that one search may look at; a second or so. */
#define WORK 50000000

/* The pages of a circle are numbered by URL, in t->local. @return arcs among them */
static uint32_t number_pages(struct trails *t, uint32_t circle)
{
	uint32_t begin = t->circle_first[circle], end = t->circle_first[circle + 1], n = 0;

	for (uint32_t i = begin; i < end; i++)
		t->local[t->members[i]] = i - begin;
	for (uint32_t i = begin; i < end; i++)
		for (uint32_t arc = t->first[t->members[i]]; arc < t->first[t->members[i] + 1]; arc++)
			n += t->nodes[t->to[arc]].circle == circle;
	return n;
}

static struct shape fill_arcs(const struct trails *t, uint32_t circle, uint32_t *first, uint32_t *to)
{
	uint32_t begin = t->circle_first[circle], size = t->circle_first[circle + 1] - begin, n = 0;

	for (uint32_t i = 0; i < size; i++) {
		uint32_t v = t->members[begin + i];

		first[i] = n;
		for (uint32_t arc = t->first[v]; arc < t->first[v + 1]; arc++)
			if (t->nodes[t->to[arc]].circle == circle)
				to[n++] = t->local[t->to[arc]];
	}
	first[size] = n;
	return (struct shape){ size, first, to };
}

static int search(struct trails *t, uint32_t circle, struct trail_circle *c)
{
	uint32_t *found = malloc((c->n_pages + (size_t)1) * sizeof(*found));
	uint32_t *first = malloc((c->n_pages + (size_t)1 + number_pages(t, circle)) * sizeof(*first));
	int       rc = -ENOMEM;

	if (found && first) {
		struct shape s = fill_arcs(t, circle, first, first + c->n_pages + 1);

		rc = circle_shortest(&s, WORK, found, &c->length, &c->is_sure);
	}
	for (uint32_t i = 0; rc == 0 && i < c->length; i++)
		found[i] = t->members[t->circle_first[circle] + found[i]];
	free(first);
	if (rc == 0)
		c->shortest = found;
	else
		free(found);
	return rc;
}

int trails_circle(struct trails *t, uint32_t circle, struct trail_circle *out)
{
	struct trail_circle *c = &t->circles[circle];
	int rc = 0;

	if (!c->shortest) {
		c->n_pages = t->circle_first[circle + 1] - t->circle_first[circle];
		rc = search(t, circle, c);
	}
	if (rc == 0)
		*out = *c;
	return rc;
}
