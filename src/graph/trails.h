/*
 * trails: steps with their weights, and the parts of trails_find().
 *
 * Steps are arcs: those of page v are first[v] up to first[v + 1].
 */
#ifndef GRAPH_TRAILS_H
#define GRAPH_TRAILS_H

#include "graph/trail.h"
#include "shape.h"
#include "when.h"

/** Bits of an arc. */
enum arc_bit {
	ARC_IS_YOUNGER = 1 << 0,  /**< surely younger than what cites it: not upstream */
	ARC_CARRIES    = 1 << 1,  /**< one of the page's strongest: it carries the story */
	ARC_STAYS      = 1 << 2,  /**< carries it round in a circle that nothing leaves */
};

/** The cost of what is no step: to the page itself, or to what is younger. */
#define COST_NONE UINT8_MAX

/** Of a chain; 2^-10 is just under TRAIL_FAINTEST. */
#define COST_MAX 99

struct trails {
	const struct graph_node *nodes;
	const struct graph_edge *edges;
	uint32_t  n, n_edges, n_arcs, n_circles;
	bool      is_twin;     /* what is shared is not its own */
	/* --- shared: as trails_new() made it --- */
	/* owned, by page */
	uint32_t    *first;    /* n + 1 */
	struct when *when;
	uint8_t     *dating;
	uint32_t    *named;    /* by other outlets as the origin, so often */
	bool        *names;    /* an origin, or carries a copy */
	/* owned, by arc */
	uint32_t    *to;
	uint32_t    *edge;     /* TRAIL_NONE: the wire */
	uint8_t     *cost, *bits;
	/* owned, by circle */
	uint32_t *circle_first;  /* where a circle's pages begin among the members; 0: all that are in none */
	uint32_t *members;       /* by page: n */
	/* --- room of one thread --- */
	/* owned, by page; those of the last walk have its number as their round */
	uint32_t  round;
	uint32_t *rounds;
	uint64_t *keys;        /* cost of the chain, then its steps */
	uint32_t *via;         /* arc by which it is reached */
	uint32_t *from;        /* page that the arc is of */
	uint32_t *places;      /* in the heap; SHAPE_NONE: done */
	uint32_t *heap;
	uint32_t  n_heap;
	uint8_t  *best;        /* of a page that is done: cost of the heaviest step on; COST_NONE */
	uint32_t *order;       /* pages that are done, heaviest chain first; the article first of all */
	uint32_t  n_order;
	uint32_t *local;       /* for grounds.c: number among the pages in question */
	uint32_t *locals;      /* the round of that */
	/* owned, by circle */
	struct trail_circle *circles;  /* shortest owned; NULL: not asked for yet */
	uint32_t *circle_rounds;
};

/* --- weigh.c ------------------------------------------------------------------- */

/** Fill when, dating, named, and cost and bits of every arc. @return 0 or -ENOMEM */
int trails_weigh(struct trails *t);

/** Is this arc upstream of @p article, too? */
static inline bool arc_is_step(const struct trails *t, uint32_t article, uint32_t arc)
{
	return t->cost[arc] != COST_NONE && t->when[t->to[arc]].first <= t->when[article].last;
}

/* --- walk.c ---------------------------------------------------------------------- */

/** Find the heaviest chains from @p article to at most @p pages others. @return true when there were no more */
bool trails_walk(struct trails *t, uint32_t article, uint32_t pages);

/** Costs of a chain, and its steps, to a page of the last walk. */
static inline uint32_t chain_cost(const struct trails *t, uint32_t page)
{
	return (uint32_t)(t->keys[page] >> 32);
}

static inline uint32_t chain_steps(const struct trails *t, uint32_t page)
{
	return (uint32_t)t->keys[page];
}

/** @return 2^(-cost/10) */
double weight_of(uint32_t cost);

/* --- grounds.c ------------------------------------------------------------------- */

/** What the sources of @p article rest on; sets n_sources, grounds, n_grounds. @return 0, -ENOMEM or -EFBIG */
int trails_ground(struct trails *t, uint32_t article, const struct trail_limits *limits, struct arena *a,
                  struct trail *out);

#endif
