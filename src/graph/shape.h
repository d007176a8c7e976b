/*
 * shape: who cites whom, as numbers alone, and what can be asked of that.
 *
 * Nothing here recurses: a chain of citations may be as long as the graph is
 * big. Every function is linear or near it, but for the shortest circle, which
 * has a bound on its work.
 */
#ifndef GRAPH_SHAPE_H
#define GRAPH_SHAPE_H

#include <stdbool.h>
#include <stdint.h>

#define SHAPE_NONE UINT32_MAX

/** A directed graph: the arcs of v lead to to[first[v]] up to to[first[v + 1] - 1]. Borrowed arrays. */
struct shape {
	uint32_t        n;
	const uint32_t *first;  /* n + 1 */
	const uint32_t *to;     /* first[n] */
};

/**
 * The same arcs, turned round.
 *
 * @param first  room for n + 1; @param to  room for as many as there are arcs
 */
void shape_turn(const struct shape *s, uint32_t *first, uint32_t *to);

/**
 * Strongly connected components (Tarjan 1972).
 *
 * @param component  n; set to the number of each vertex's, from 0; no arc leads to a higher number
 * @param count      set to how many there are
 * @return 0 or -ENOMEM
 */
int components_find(const struct shape *s, uint32_t *component, uint32_t *count);

/**
 * Immediate dominators (Lengauer and Tarjan 1979, with simple linking:
 * O(m log n)). A vertex d dominates v when every way from @p root to v leads
 * through d; the nearest such d but v itself is v's immediate one.
 *
 * @param idom  n; that of root is root, of what root does not reach SHAPE_NONE
 * @return 0 or -ENOMEM
 */
int dominators_find(const struct shape *s, uint32_t root, uint32_t *idom);

/**
 * A shortest circle of two vertices or more.
 *
 * Two that point to each other are looked for first, in linear time; then a
 * search from each vertex, which is taken away after it, with all that is in no
 * circle any more (the way of Itai and Rodeh 1978, for directed graphs). There is
 * no fast way known for all graphs, so the search ends after @p work arcs.
 *
 * @param circle   room for n; set to its vertices in order, the least number first
 * @param length   set; 0: there is none
 * @param is_sure  set to false when the search ended early: a shorter one may be there
 * @return 0 or -ENOMEM
 */
int circle_shortest(const struct shape *s, uint64_t work, uint32_t *circle, uint32_t *length, bool *is_sure);

#endif
