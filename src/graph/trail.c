/*
 * Where a story springs from: the parts put together.
 *
 *     trails_new     weigh.c: dates, weights, what carries a story, once for all articles
 *     trails_find    walk.c: heaviest chains
 *                    here: what springs, ends, what is younger, circles
 *                    grounds.c: what all of it rests on
 */

#include "trails.h"

#include <errno.h>
#include <stdlib.h>

const char *trail_end_name(enum trail_end end)
{
	static const char *const names[TRAIL_END_COUNT] = {
		"leads_on", "cites_nothing", "not_fetched", "not_read", "named", "refused", "walled", "dead", "circle", "younger",
	};

	return names[end];
}

const char *trail_end_tells(enum trail_end end)
{
	static const char *const whys[TRAIL_END_COUNT] = {
		[TRAIL_LEADS_ON] = "what it cites in turn weighs less", [TRAIL_CITES_NOTHING] = "it cites nothing further",
		[TRAIL_NOT_FETCHED] = "it was not fetched; a higher --max-depth may lead on",
		[TRAIL_NOT_READ] = "a document that is not searched for citations",
		[TRAIL_NAMED] = "named without a link: cannot be checked by a reader",
		[TRAIL_REFUSED] = "it was refused to a robot; a person may get further",
		[TRAIL_WALLED] = "no citation is to be seen in front of its wall",
		[TRAIL_DEAD] = "it is gone or gave no answer: cannot be checked by a reader",
		[TRAIL_CIRCLE] = "its own sources lead back to it",
		[TRAIL_YOUNGER] = "all that it cites is younger",
	};

	return whys[end];
}

const char *trail_dating_name(enum trail_dating dating)
{
	static const char *const names[] = { "dated", "undated", "ahead", "clash" };

	return names[dating];
}

enum trail_dating trails_dating(const struct trails *t, uint32_t page)
{
	return (enum trail_dating)t->dating[page];
}

/* --- making them ------------------------------------------------------------------ */

static bool allot(struct trails *t)
{
	size_t n = t->n, m = t->n_arcs;

	t->first = calloc(n + 1, sizeof(*t->first));
	t->when = calloc(n + 1, sizeof(*t->when));
	t->dating = calloc(n + 1, sizeof(*t->dating));
	t->named = calloc(n + 1, sizeof(*t->named));
	t->names = calloc(n + 1, sizeof(*t->names));
	t->to = calloc(m + 1, sizeof(*t->to));
	t->edge = calloc(m + 1, sizeof(*t->edge));
	t->cost = calloc(m + 1, sizeof(*t->cost));
	t->bits = calloc(m + 1, sizeof(*t->bits));
	t->circle_first = calloc(t->n_circles + (size_t)2, sizeof(*t->circle_first));
	t->members = calloc(n + 1, sizeof(*t->members));
	return t->first && t->when && t->dating && t->named && t->names && t->to && t->edge && t->cost && t->bits &&
	       t->circle_first && t->members;
}

static bool allot_room(struct trails *t)
{
	size_t n = t->n, c = t->n_circles + (size_t)1;

	t->rounds = calloc(n + 1, sizeof(*t->rounds));
	t->keys = calloc(n + 1, sizeof(*t->keys));
	t->via = calloc(n + 1, sizeof(*t->via));
	t->from = calloc(n + 1, sizeof(*t->from));
	t->places = calloc(n + 1, sizeof(*t->places));
	t->heap = calloc(n + 1, sizeof(*t->heap));
	t->best = calloc(n + 1, sizeof(*t->best));
	t->order = calloc(n + 1, sizeof(*t->order));
	t->local = calloc(n + 1, sizeof(*t->local));
	t->locals = calloc(n + 1, sizeof(*t->locals));
	t->circles = calloc(c, sizeof(*t->circles));
	t->circle_rounds = calloc(c, sizeof(*t->circle_rounds));
	return t->rounds && t->keys && t->via && t->from && t->places && t->heap && t->best && t->order && t->local &&
	       t->locals && t->circles && t->circle_rounds;
}

/* The arcs of a page: its citations, then the wire. */
static void fill_arcs(struct trails *t)
{
	uint32_t n = 0, e = 0;

	for (uint32_t v = 0; v < t->n; v++) {
		t->first[v] = n;
		for (; e < t->n_edges && t->edges[e].article == v; e++, n++) {
			t->to[n] = t->edges[e].source;
			t->edge[n] = e;
		}
		if (t->nodes[v].wire == GRAPH_NONE)
			continue;
		t->to[n] = t->nodes[v].wire;
		t->edge[n++] = TRAIL_NONE;
	}
	t->first[t->n] = n;
}

/* The pages of each circle, by URL. */
static void fill_circles(struct trails *t)
{
	for (uint32_t v = 0; v < t->n; v++)
		t->circle_first[t->nodes[v].circle]++;
	for (uint32_t c = 0, sum = 0; c <= t->n_circles + 1; c++) {  /* where each one's pages end */
		sum += c <= t->n_circles ? t->circle_first[c] : 0;
		t->circle_first[c] = sum;
	}
	for (uint32_t v = t->n; v-- > 0;)
		t->members[--t->circle_first[t->nodes[v].circle]] = v;
}

int trails_new(struct trails **out, const struct graph *g)
{
	struct trails *t = calloc(1, sizeof(*t));
	size_t         n, m;
	int            rc;

	if (!t)
		return -ENOMEM;
	t->nodes = graph_nodes(g, &n);
	t->edges = graph_edges(g, &m);
	t->n = (uint32_t)n;
	t->n_edges = t->n_arcs = (uint32_t)m;
	for (uint32_t v = 0; v < t->n; v++) {
		t->n_arcs += t->nodes[v].wire != GRAPH_NONE;
		t->n_circles = t->nodes[v].circle > t->n_circles ? t->nodes[v].circle : t->n_circles;
	}
	rc = allot(t) && allot_room(t) ? 0 : -ENOMEM;
	if (rc == 0) {
		fill_arcs(t);
		fill_circles(t);
		rc = trails_weigh(t);
	}
	if (rc < 0)
		trails_free(t);
	else
		*out = t;
	return rc;
}

int trails_twin(struct trails **out, const struct trails *of)
{
	struct trails *t = calloc(1, sizeof(*t));

	if (!t)
		return -ENOMEM;
	*t = (struct trails){
		.nodes = of->nodes, .edges = of->edges, .n = of->n, .n_edges = of->n_edges, .n_arcs = of->n_arcs,
		.n_circles = of->n_circles, .is_twin = true, .first = of->first, .when = of->when, .dating = of->dating,
		.named = of->named, .names = of->names, .to = of->to, .edge = of->edge, .cost = of->cost, .bits = of->bits,
		.circle_first = of->circle_first, .members = of->members,
	};
	if (!allot_room(t)) {
		trails_free(t);
		return -ENOMEM;
	}
	*out = t;
	return 0;
}

/* Any may be NULL. */
static void free_each(void **owned, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(owned[i]);
}

void trails_free(struct trails *t)
{
	if (!t)
		return;
	for (uint32_t c = 0; t->circles && c <= t->n_circles; c++)
		free((void *)t->circles[c].shortest);
	free_each((void *[]){ t->rounds, t->keys, t->via, t->from, t->places, t->heap, t->best, t->order, t->local, t->locals,
	                      t->circles, t->circle_rounds }, 12);
	if (!t->is_twin)
		free_each((void *[]){ t->first, t->when, t->dating, t->named, t->names, t->to, t->edge, t->cost, t->bits,
		                      t->circle_first, t->members }, 11);
	free(t);
}

/* --- one page of the walk ------------------------------------------------------------- */

/* Has it sources that are upstream, or that would be but for their dates? */
static void look_ahead(const struct trails *t, uint32_t article, uint32_t page, bool *has_steps, bool *has_younger)
{
	*has_steps = *has_younger = false;
	for (uint32_t arc = t->first[page]; arc < t->first[page + 1]; arc++) {
		*has_steps |= arc_is_step(t, article, arc);
		*has_younger |= t->to[arc] != page && !arc_is_step(t, article, arc);
	}
}

static enum trail_end end_of(const struct trails *t, uint32_t article, uint32_t page)
{
	const struct store_page *p = &t->nodes[page].page;
	bool has_steps, has_younger;

	if (t->best[page] != COST_NONE)
		return TRAIL_LEADS_ON;
	look_ahead(t, article, page, &has_steps, &has_younger);
	if (has_steps)
		return TRAIL_CIRCLE;
	if (has_younger)
		return TRAIL_YOUNGER;
	if (t->nodes[page].is_outlet)
		return TRAIL_NAMED;
	if (!p->is_done)
		return TRAIL_NOT_FETCHED;
	if (p->access == ACCESS_GONE || p->access == ACCESS_UNREACHABLE)
		return TRAIL_DEAD;
	if (p->access == ACCESS_BLOCKED)
		return TRAIL_REFUSED;
	if (p->access == ACCESS_PAYWALLED || p->access == ACCESS_REGISTRATION)
		return TRAIL_WALLED;
	return span_eq(p->document, SPAN("html")) ? TRAIL_CITES_NOTHING : TRAIL_NOT_READ;
}

static double weight_on(const struct trails *t, uint32_t page)
{
	return t->best[page] == COST_NONE ? 0 : weight_of(t->best[page]);
}

/* --- chains ------------------------------------------------------------------------------ */

static bool goes_before(const struct trails *t, const struct trail_chain *x, const struct trail_chain *y)
{
	if (x->weight != y->weight)
		return x->weight > y->weight;
	return t->keys[x->page] != t->keys[y->page] ? t->keys[x->page] < t->keys[y->page] : x->page < y->page;
}

/* Keep the best of them, sorted. @param max  room */
static void offer(const struct trails *t, struct trail_chain *list, size_t *n, size_t max, const struct trail_chain *c)
{
	size_t at = *n;

	if (at == max && (at == 0 || !goes_before(t, c, &list[at - 1])))
		return;
	at = at == max ? at - 1 : at;
	for (; at > 0 && goes_before(t, c, &list[at - 1]); at--)
		list[at] = list[at - 1];
	list[at] = *c;
	*n += *n < max;
}

/* The way to a page: its first steps and its last. */
static int tell_steps(const struct trails *t, struct arena *a, struct trail_chain *c)
{
	uint32_t max = 2 * TRAIL_STEPS_TOLD, at = c->page;
	struct trail_step *steps;

	c->n_steps = chain_steps(t, c->page);
	c->n_told = c->n_steps < max ? c->n_steps : max;
	steps = arena_zalloc(a, c->n_told + (size_t)1, sizeof(*steps));
	if (!steps)
		return arena_status(a);
	for (uint32_t left = c->n_steps; left > 0; left--, at = t->from[at]) {
		uint32_t arc = t->via[at], behind = c->n_steps - left;

		if (behind < c->n_told - c->n_told / 2)
			steps[c->n_told - 1 - behind] = (struct trail_step){ at, t->edge[arc], weight_of(t->cost[arc]) };
		else if (left <= c->n_told / 2)
			steps[left - 1] = (struct trail_step){ at, t->edge[arc], weight_of(t->cost[arc]) };
	}
	c->steps = steps;
	return 0;
}

static int find_chains(const struct trails *t, const struct trail_limits *limits, struct arena *a, struct trail *out)
{
	size_t max = t->n_order < limits->items ? t->n_order : limits->items;
	struct trail_chain *list = arena_zalloc(a, max + 1, sizeof(*list));

	if (!list)
		return arena_status(a);
	out->chains = list;
	for (uint32_t i = 0; i < t->n_order; i++) {
		uint32_t page = t->order[i];
		double   reach = weight_of(chain_cost(t, page));
		struct trail_chain c = { .page = page, .reach = reach, .weight = reach * (1 - weight_on(t, page)),
		                         .named = t->named[page] };

		if (c.weight < TRAIL_FAINTEST)
			continue;
		out->n_chains++;
		offer(t, list, &out->n_chains_told, max, &c);
	}
	for (size_t i = 0; i < out->n_chains_told; i++) {
		int rc = tell_steps(t, a, &list[i]);

		if (rc < 0)
			return rc;
		list[i].end = end_of(t, out->article, list[i].page);
	}
	return 0;
}

/* --- what else was met on the walk ---------------------------------------------------------- */

static void count_ends(const struct trails *t, struct trail *out)
{
	for (uint32_t i = 1; i < t->n_order; i++)
		if (t->best[t->order[i]] == COST_NONE)
			out->ends[end_of(t, out->article, t->order[i])]++;
}

static bool is_updated(const struct trails *t, uint32_t page, uint32_t source)
{
	struct when published, modified;

	when_published(&t->nodes[page].page, &published, &modified);
	return modified.last != INT64_MAX && modified.last >= t->when[source].first;
}

static int find_younger(const struct trails *t, const struct trail_limits *limits, struct arena *a, struct trail *out)
{
	struct trail_younger *list = NULL, *item;
	size_t cap = 0;

	for (uint32_t i = 0; i < t->n_order; i++) {
		uint32_t page = t->order[i];

		for (uint32_t arc = t->first[page]; arc < t->first[page + 1]; arc++) {
			if (!(t->bits[arc] & ARC_IS_YOUNGER))
				continue;
			out->n_younger++;
			if (out->n_younger_told >= limits->items)
				continue;
			item = arena_push(a, &list, &out->n_younger_told, &cap, sizeof(*item));
			if (!item)
				return arena_status(a);
			*item = (struct trail_younger){ t->edge[arc], is_updated(t, page, t->to[arc]) };
		}
	}
	out->younger = list;
	return 0;
}

static int find_circles(struct trails *t, const struct trail_limits *limits, struct arena *a, struct trail *out)
{
	uint32_t *list = NULL, *item;
	size_t    cap = 0;

	for (uint32_t i = 0; i < t->n_order; i++) {
		uint32_t circle = t->nodes[t->order[i]].circle;

		if (!circle || t->circle_rounds[circle] == t->round)
			continue;
		t->circle_rounds[circle] = t->round;
		out->n_circles++;
		if (out->n_circles_told >= limits->items)
			continue;
		item = arena_push(a, &list, &out->n_circles_told, &cap, sizeof(*item));
		if (!item)
			return arena_status(a);
		*item = circle;
	}
	out->circles = list;
	return 0;
}

int trails_find(struct trails *t, uint32_t article, const struct trail_limits *limits, struct arena *a,
                struct trail *out)
{
	int rc;

	*out = (struct trail){ .article = article };
	out->is_whole = trails_walk(t, article, limits->pages);
	out->n_pages = t->n_order - 1;
	count_ends(t, out);
	rc = find_chains(t, limits, a, out);
	if (rc == 0)
		rc = find_younger(t, limits, a, out);
	if (rc == 0)
		rc = find_circles(t, limits, a, out);
	return rc == 0 ? trails_ground(t, article, limits, a, out) : rc;
}
