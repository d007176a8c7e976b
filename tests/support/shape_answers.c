/*
 * shape_answers: what the graph room says of graphs, for a peer to check.
 *
 * stdin: for each graph a line "VERTICES ARCS", then a line "FROM TO" for each arc,
 * sorted by FROM. stdout: three lines for each: the component of each vertex; the
 * immediate dominator of each from vertex 0, or -; the length of a shortest circle.
 */

#include "../../src/graph/shape.h"

#include <stdio.h>
#include <stdlib.h>

static void *need(size_t n)
{
	void *p = calloc(n + 1, sizeof(uint32_t));

	if (!p)
		exit(1);
	return p;
}

static struct shape read_shape(uint32_t n, uint32_t n_arcs)
{
	uint32_t *first = need(n + 1), *to = need(n_arcs), from;

	for (uint32_t a = 0; a < n_arcs; a++) {
		if (scanf("%u %u", &from, &to[a]) != 2 || from >= n || to[a] >= n)
			exit(1);
		first[from + 1]++;
	}
	for (uint32_t v = 0; v < n; v++)
		first[v + 1] += first[v];
	return (struct shape){ n, first, to };
}

static void print_all(const uint32_t *numbers, uint32_t n)
{
	for (uint32_t v = 0; v < n; v++)
		if (numbers[v] == SHAPE_NONE)
			printf("- ");
		else
			printf("%u ", numbers[v]);
	putchar('\n');
}

int main(void)
{
	uint32_t n, n_arcs;

	while (scanf("%u %u", &n, &n_arcs) == 2) {
		struct shape s = read_shape(n, n_arcs);
		uint32_t    *room = need(n), number;
		bool         is_sure;

		if (components_find(&s, room, &number) < 0)
			return 1;
		print_all(room, n);
		if (dominators_find(&s, 0, room) < 0)
			return 1;
		print_all(room, n);
		if (circle_shortest(&s, UINT64_MAX, room, &number, &is_sure) < 0)
			return 1;
		printf("%u\n", (unsigned)number);
		free((void *)s.first);
		free((void *)s.to);
		free(room);
	}
	return 0;
}
