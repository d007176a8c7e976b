/*
 * Questions to a graph: 1,000 random ones against brute force, and chains of a
 * million vertices, which no recursion would survive.
 */

#include "../../src/graph/shape.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GRAPHS 1000
#define N_MAX  14
#define ARCS_MAX (N_MAX * N_MAX)
#define LONG   1000000

struct small {
	uint32_t n, first[N_MAX + 1], to[ARCS_MAX];
};

/* The same graphs on every machine. */
static uint32_t draw(uint64_t *seed, uint32_t below)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((*seed >> 33) % below);
}

/* One to fourteen vertices, from hardly any arcs to many; with loops, and some arcs twice. */
static struct shape random_shape(uint32_t number, struct small *g)
{
	uint64_t seed = number;
	uint32_t n_arcs = 0, density;

	for (int i = 0; i < 4; i++)
		draw(&seed, 2);
	g->n = 1 + draw(&seed, N_MAX);
	density = 1 + draw(&seed, 45);
	for (uint32_t v = 0; v < g->n; v++) {
		g->first[v] = n_arcs;
		for (uint32_t w = 0; w < g->n; w++)
			for (uint32_t k = 0; k < 2 && n_arcs < ARCS_MAX; k++)
				if (draw(&seed, 100) < (k ? density / 8 : density))
					g->to[n_arcs++] = w;
	}
	g->first[g->n] = n_arcs;
	return (struct shape){ g->n, g->first, g->to };
}

/* Vertices that are reached from @p from by arcs, one or more, never through @p without. */
static uint32_t reached(const struct shape *s, uint32_t from, uint32_t without)
{
	uint32_t all = 0, before;

	for (uint32_t a = s->first[from]; a < s->first[from + 1]; a++)
		all |= s->to[a] == without ? 0 : 1u << s->to[a];
	do {
		before = all;
		for (uint32_t v = 0; v < s->n; v++)
			for (uint32_t a = s->first[v]; (all >> v & 1) && a < s->first[v + 1]; a++)
				all |= s->to[a] == without ? 0 : 1u << s->to[a];
	} while (all != before);
	return all;
}

static void components_are_those_of_brute_force(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < GRAPHS; i++) {
		struct small g;
		struct shape s = random_shape(i, &g);
		uint32_t     component[N_MAX], count, all[N_MAX], highest = 0;

		assert_int_equal(components_find(&s, component, &count), 0);
		for (uint32_t v = 0; v < s.n; v++)
			all[v] = reached(&s, v, SHAPE_NONE);
		for (uint32_t v = 0; v < s.n; v++) {
			highest = component[v] > highest ? component[v] : highest;
			for (uint32_t w = 0; w < s.n; w++)
				assert_int_equal(component[v] == component[w], v == w || ((all[v] >> w & 1) && (all[w] >> v & 1)));
			for (uint32_t a = s.first[v]; a < s.first[v + 1]; a++)
				assert_true(component[s.to[a]] <= component[v]);
		}
		assert_int_equal(count, highest + 1);
	}
}

/* d dominates v when v is not reached without d; the immediate one is dominated by all the others. */
static void dominators_are_those_of_brute_force(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < GRAPHS; i++) {
		struct small g;
		struct shape s = random_shape(i, &g);
		uint32_t     idom[N_MAX], from_root = reached(&s, 0, SHAPE_NONE) | 1, dominated[N_MAX];

		assert_int_equal(dominators_find(&s, 0, idom), 0);
		for (uint32_t d = 0; d < s.n; d++)
			dominated[d] = d == 0 ? from_root : from_root & ~(reached(&s, 0, d) | 1);
		assert_int_equal(idom[0], 0);
		for (uint32_t v = 1; v < s.n; v++) {
			uint32_t want = SHAPE_NONE;

			for (uint32_t d = 0; d < s.n; d++)
				if (d != v && (dominated[d] >> v & 1) && (want == SHAPE_NONE || (dominated[want] >> d & 1)))
					want = d;
			assert_int_equal(idom[v], want);
		}
	}
}

/* Length of the shortest circle of two or more, by steps from each vertex; 0: none. */
static uint32_t girth_by_steps(const struct shape *s)
{
	uint32_t best = 0;

	for (uint32_t v = 0; v < s->n; v++) {
		uint32_t at = 1u << v, seen = at;

		for (uint32_t length = 1; length <= s->n; length++) {
			uint32_t next = 0;

			for (uint32_t w = 0; w < s->n; w++)
				for (uint32_t a = s->first[w]; (at >> w & 1) && a < s->first[w + 1]; a++)
					next |= s->to[a] == w ? 0 : 1u << s->to[a];
			if ((next >> v & 1) && (!best || length < best))
				best = length;
			at = next & ~seen;
			seen |= next;
		}
	}
	return best;
}

static bool has_arc(const struct shape *s, uint32_t v, uint32_t w)
{
	for (uint32_t a = s->first[v]; a < s->first[v + 1]; a++)
		if (s->to[a] == w)
			return true;
	return false;
}

static void circles_are_as_short_as_can_be(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < GRAPHS; i++) {
		struct small g;
		struct shape s = random_shape(i, &g);
		uint32_t     circle[N_MAX], length;
		bool         is_sure;

		assert_int_equal(circle_shortest(&s, UINT64_MAX, circle, &length, &is_sure), 0);
		assert_int_equal(length, girth_by_steps(&s));
		assert_true(is_sure);
		for (uint32_t k = 0; k < length; k++) {
			assert_true(has_arc(&s, circle[k], circle[(k + 1) % length]));
			assert_true(k == 0 || circle[k] > circle[0]);
		}
	}
}

static void a_search_that_ends_early_says_so(void **state)
{
	uint32_t     first[] = { 0, 1, 2, 3 }, to[] = { 1, 2, 0 }, circle[3], length;
	struct shape s = { 3, first, to };
	bool         is_sure;

	(void)state;
	assert_int_equal(circle_shortest(&s, 2, circle, &length, &is_sure), 0);
	assert_int_equal(length, 0);
	assert_false(is_sure);
	assert_int_equal(circle_shortest(&s, 100, circle, &length, &is_sure), 0);
	assert_int_equal(length, 3);
	assert_true(is_sure);
}

/* --- size --------------------------------------------------------------------------- */

/* A chain of a million; each has a second arc, some way ahead, or back to the start. */
static struct shape long_shape(bool is_ring, uint32_t *first, uint32_t *to)
{
	uint32_t n_arcs = 0;

	for (uint32_t v = 0; v < LONG; v++) {
		first[v] = n_arcs;
		if (v + 1 < LONG || is_ring)
			to[n_arcs++] = (v + 1) % LONG;
		if (!is_ring && v + 7 < LONG)
			to[n_arcs++] = v + 7;
	}
	first[LONG] = n_arcs;
	return (struct shape){ LONG, first, to };
}

static void a_million_in_a_row_are_soon_done(void **state)
{
	uint32_t *first = malloc((LONG + 1) * sizeof(*first)), *to = malloc(2 * LONG * sizeof(*to));
	uint32_t *out = malloc(LONG * sizeof(*out)), count;
	clock_t   start = clock();
	bool      is_sure;

	(void)state;
	assert_true(first && to && out);
	for (int is_ring = 0; is_ring < 2; is_ring++) {
		struct shape s = long_shape(is_ring, first, to);

		assert_int_equal(components_find(&s, out, &count), 0);
		assert_int_equal(count, is_ring ? 1 : LONG);
		assert_int_equal(dominators_find(&s, 0, out), 0);
		assert_int_equal(out[LONG - 1], is_ring ? LONG - 2 : 0);
		assert_int_equal(circle_shortest(&s, UINT64_MAX, out, &count, &is_sure), 0);
		assert_int_equal(count, is_ring ? LONG : 0);
	}
	assert_true((clock() - start) / CLOCKS_PER_SEC < 20);  /* about one second */
	free(first);
	free(to);
	free(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(components_are_those_of_brute_force),
		cmocka_unit_test(dominators_are_those_of_brute_force),
		cmocka_unit_test(circles_are_as_short_as_can_be),
		cmocka_unit_test(a_search_that_ends_early_says_so),
		cmocka_unit_test(a_million_in_a_row_are_soon_done),
	};

	return cmocka_run_group_tests_name("shape", tests, NULL, NULL);
}
