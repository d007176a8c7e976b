/* Turning arcs round: a counting sort by where they lead. */

#include "shape.h"

#include <string.h>

void shape_turn(const struct shape *s, uint32_t *first, uint32_t *to)
{
	uint32_t n_arcs = s->first[s->n];

	memset(first, 0, (s->n + (size_t)1) * sizeof(*first));
	for (uint32_t a = 0; a < n_arcs; a++)
		first[s->to[a]]++;
	for (uint32_t v = 0, sum = 0; v <= s->n; v++) {  /* where each one's arcs end */
		sum += v < s->n ? first[v] : 0;
		first[v] = sum;
	}
	for (uint32_t v = s->n; v-- > 0;)
		for (uint32_t a = s->first[v + 1]; a-- > s->first[v];)
			to[--first[s->to[a]]] = v;
}
