/*
 *     add key         a row of some 130 bytes, in its place
 *     add page        the rest of its row, found by the store's id
 *     add citation    ends as rows, found by the store's ids
 *     finish          rows for outlets that have no page; citations by counting sort;
 *                     degrees, ids, foreign, circles as for a graph
 *
 * Outlets, languages and kinds of document come again and again: what was kept lately is shared.
 */

#include "graph/outline.h"

#include "build.h"

#include <errno.h>
#include <stdlib.h>

#define RECENT 4096

/* Of rows: there are others between, or another order. */
#define SCATTERED INT64_MIN

/* Which node has a store's id. */
struct place {
	int64_t  id;
	uint32_t node;
};

/* A citation; of an outlet without a page, source is set when these are known. */
struct link {
	uint32_t article, source, position;
};

/* An outlet that is named, and by which link; GRAPH_NONE: a page carries its copy. */
struct naming {
	struct span outlet;
	uint32_t    link;
};

struct outline {
	struct arena        *text;    /* owned; all spans */
	struct span          reads;
	struct foreign       foreign;
	struct span          recent[RECENT];
	struct outline_node *nodes;   /* owned, n_nodes, of them n_pages have a page */
	size_t               n_nodes, cap_nodes, n_pages;
	size_t               n_told;  /* pages that were added */
	bool                 is_mixed; /* keys did not come by URL */
	int64_t              first_id;
	uint32_t            *at;      /* owned; node + 1 of each id from the first on, 0: it has none; NULL: they lie far apart */
	size_t               n_at;
	struct place        *places;  /* owned, n_pages, by id; of those */
	int64_t             *rows;    /* owned, n_pages; NULL until all keys are there: where a page's citations begin; 0: there are none yet, or SCATTERED */
	struct { int64_t row; uint32_t article, position; } last;  /* citation that was added */
	struct link         *links;   /* owned; gone when finished */
	size_t               n_links, cap_links;
	struct naming       *named;   /* owned; gone when finished */
	size_t               n_named, cap_named;
	uint32_t            *first, *source;  /* owned, n_nodes + 1 and n_links */
	struct outlet_table  outlets; /* owned */
	bool                 has_outlets;
};

int outline_new(struct outline **out, struct span reads)
{
	struct outline *o = calloc(1, sizeof(*o));

	if (!o)
		return -ENOMEM;
	o->text = arena_new(SIZE_MAX / 2);
	if (o->text)
		o->reads = arena_dup(o->text, reads);
	if (!o->text || arena_status(o->text) < 0) {
		outline_free(o);
		return -ENOMEM;
	}
	*out = o;
	return 0;
}

void outline_free(struct outline *o)
{
	if (!o)
		return;
	arena_free(o->text);
	free(o->nodes);
	free(o->at);
	free(o->places);
	free(o->rows);
	free(o->links);
	free(o->named);
	free(o->first);
	free(o->source);
	free(o->outlets.items);
	free(o->outlets.edges);
	free(o);
}

/* @return the array, with room for one more; NULL when out of memory */
static void *grow(void *items, size_t n, size_t *cap, size_t size)
{
	size_t want = *cap ? *cap + *cap / 2 : 1024;
	void  *bigger;

	if (n < *cap)
		return items;
	bigger = want > SIZE_MAX / size ? NULL : realloc(items, want * size);
	if (bigger)
		*cap = want;
	return bigger;
}

static struct span keep(struct outline *o, struct span s)
{
	return s.len ? arena_dup(o->text, s) : SPAN("");
}

static struct span keep_shared(struct outline *o, struct span s)
{
	struct span *recent = &o->recent[span_hash(s) % RECENT];

	if (!span_eq(*recent, s) || !recent->ptr)
		*recent = keep(o, s);
	return *recent;
}

/* An outlet mostly stands in its page's URL. */
static struct span keep_outlet(struct outline *o, struct span outlet, struct span url)
{
	size_t at = outlet.len ? span_find(url, outlet) : SPAN_NONE;

	return at == SPAN_NONE ? keep_shared(o, outlet) : (struct span){ url.ptr + at, outlet.len };
}

static int name(struct outline *o, struct span outlet, uint32_t link)
{
	struct naming *named = grow(o->named, o->n_named, &o->cap_named, sizeof(*named));

	if (!named)
		return -ENOMEM;
	o->named = named;
	named[o->n_named++] = (struct naming){ keep_shared(o, outlet), link };
	return arena_status(o->text);
}

/* @return a zeroed row; NULL when out of memory */
static struct outline_node *add_node(struct outline *o)
{
	struct outline_node *nodes = grow(o->nodes, o->n_nodes, &o->cap_nodes, sizeof(*nodes));

	if (!nodes || o->n_nodes >= UINT32_MAX - 1)
		return NULL;
	o->nodes = nodes;
	nodes[o->n_nodes] = (struct outline_node){ .page = 0 };
	return &nodes[o->n_nodes++];
}

static int by_url(const void *a, const void *b)
{
	const struct outline_node *x = a, *y = b;
	int c = span_cmp(x->end.url, y->end.url);

	return c ? c : (x->page > y->page) - (x->page < y->page);
}

int outline_add_key(struct outline *o, int64_t page, struct span url)
{
	struct outline_node *n = add_node(o);

	if (!n)
		return -ENOMEM;
	n->page = page;
	n->end.url = keep(o, url);
	o->is_mixed = o->is_mixed || (o->n_nodes > 1 && by_url(n - 1, n) > 0);
	return arena_status(o->text);
}

static int by_id(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* @return 0 or -ENOMEM */
static int place_far_apart(struct outline *o)
{
	o->places = malloc((o->n_pages + 1) * sizeof(*o->places));
	if (!o->places)
		return -ENOMEM;
	for (size_t i = 0; i < o->n_pages; i++)
		o->places[i] = (struct place){ o->nodes[i].page, (uint32_t)i };
	qsort(o->places, o->n_pages, sizeof(*o->places), by_id);
	return 0;
}

/* Stores count their pages, and drop few: mostly a table of all ids has few gaps. */
static int place(struct outline *o)
{
	int64_t first = o->n_pages ? o->nodes[0].page : 0, last = first;

	for (size_t i = 0; i < o->n_pages; i++) {
		first = o->nodes[i].page < first ? o->nodes[i].page : first;
		last = o->nodes[i].page > last ? o->nodes[i].page : last;
	}
	if ((uint64_t)last - (uint64_t)first >= 4 * o->n_pages + 1024)
		return place_far_apart(o);
	o->first_id = first;
	o->n_at = (size_t)((uint64_t)last - (uint64_t)first) + 1;
	o->at = calloc(o->n_at, sizeof(*o->at));
	for (size_t i = 0; o->at && i < o->n_pages; i++)
		o->at[(uint64_t)o->nodes[i].page - (uint64_t)first] = (uint32_t)i + 1;
	return o->at ? 0 : -ENOMEM;
}

static int place_pages(struct outline *o)
{
	if (o->rows)
		return 0;
	o->n_pages = o->n_nodes;
	if (o->is_mixed)
		qsort(o->nodes, o->n_pages, sizeof(*o->nodes), by_url);
	if (place(o) < 0)
		return -ENOMEM;
	o->rows = calloc(o->n_pages + 1, sizeof(*o->rows));
	return o->rows ? 0 : -ENOMEM;
}

bool outline_find(const struct outline *o, int64_t page, uint32_t *node)
{
	struct place        key = { .id = page };
	uint64_t            i = (uint64_t)page - (uint64_t)o->first_id;
	const struct place *p;

	if (!o->places) {
		*node = i < o->n_at ? o->at[i] - 1 : GRAPH_NONE;
		return *node != GRAPH_NONE;
	}
	p = bsearch(&key, o->places, o->n_pages, sizeof(*p), by_id);
	if (p)
		*node = p->node;
	return p;
}

/* All of a row that its key does not tell. */
static void describe(struct outline *o, struct outline_node *n, const struct store_page *p)
{
	n->end.access = p->access;
	n->end.outlet = keep_outlet(o, p->outlet, n->end.url);
	n->end.lang = keep_shared(o, p->lang);
	n->end.document = keep_shared(o, p->document);
	n->end.published = keep(o, p->published);
	n->likely = p->likely;
	n->is_article = p->depth == 0;
	n->is_done = p->is_done;
	n->full_text = p->full_text;
	n->has_sketch = p->sketch.len > 0;
}

int outline_add_page(struct outline *o, const struct store_page *p)
{
	uint32_t node;

	if (place_pages(o) < 0)
		return -ENOMEM;
	if (!outline_find(o, p->id, &node))
		return -EINVAL;
	describe(o, &o->nodes[node], p);
	o->n_told++;
	if (wire_is_other(p))
		return name(o, p->wire.outlet, GRAPH_NONE);
	return arena_status(o->text);
}

/* --- citations ---------------------------------------------------------------- */

/* Where do the citations of an article begin, and do they still lie one behind the other? */
static void note_row(struct outline *o, int64_t row, uint32_t article, uint32_t position)
{
	bool goes_on = o->last.article == article && o->last.row + 1 == row && o->last.position < position;

	if (o->rows[article] == 0)
		o->rows[article] = row;
	else if (!goes_on)
		o->rows[article] = SCATTERED;
	o->last.row = row;
	o->last.article = article;
	o->last.position = position;
}

int64_t outline_row(const struct outline *o, uint32_t node)
{
	return o->rows[node] == SCATTERED ? 0 : o->rows[node];
}

int outline_add_citation(struct outline *o, const struct store_citation *c)
{
	struct link *links;
	struct link  link = { .source = GRAPH_NONE, .position = c->position };

	if (place_pages(o) < 0)
		return -ENOMEM;
	if (!outline_find(o, c->article, &link.article) ||
	    (c->is_linked && !outline_find(o, c->source, &link.source)))
		return -EINVAL;
	links = grow(o->links, o->n_links, &o->cap_links, sizeof(*links));
	if (!links || o->n_links >= UINT32_MAX - 1)
		return -ENOMEM;
	o->links = links;
	links[o->n_links++] = link;
	note_row(o, c->row, link.article, link.position);
	if (c->role == CITE_ALTERNATIVE && c->instead_of)
		o->nodes[link.article].has_offers = true;
	return c->is_linked ? 0 : name(o, c->outlet, (uint32_t)(o->n_links - 1));
}

/* --- finishing ---------------------------------------------------------------- */

static int by_outlet(const void *a, const void *b)
{
	return span_cmp(((const struct naming *)a)->outlet, ((const struct naming *)b)->outlet);
}

/* A node for each that is named. @return 0 or -ENOMEM */
static int add_outlets(struct outline *o)
{
	struct outline_node *node = NULL;

	if (o->n_named)
		qsort(o->named, o->n_named, sizeof(*o->named), by_outlet);
	for (size_t i = 0; i < o->n_named; i++) {
		struct naming *n = &o->named[i];

		if (i == 0 || by_outlet(n - 1, n) != 0) {
			struct store_page p = named_page(arena_printf(o->text, "outlet:%.*s", SPAN_FMT(n->outlet)), n->outlet);

			node = add_node(o);
			if (!node)
				return -ENOMEM;
			node->end.url = p.url;
			describe(o, node, &p);
			node->is_outlet = true;
		}
		if (n->link != GRAPH_NONE)
			o->links[n->link].source = (uint32_t)(node - o->nodes);
	}
	free(o->named);
	o->named = NULL;
	return 0;
}

static int by_position(const void *a, const void *b)
{
	const struct link *x = a, *y = b;

	if (x->position != y->position)
		return x->position < y->position ? -1 : 1;
	return (x->source > y->source) - (x->source < y->source);
}

/* Those of one article mostly come in their order. */
static void sort_run(struct link *links, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		if (by_position(&links[i - 1], &links[i]) > 0) {
			qsort(links, n, sizeof(*links), by_position);
			return;
		}
	}
}

/* @param sorted  room for all */
static void sort_links(struct outline *o, struct link *sorted)
{
	uint32_t *at = o->first + 1;  /* where the next one of each goes; in the end, where the next node's begin */

	for (size_t i = 0; i < o->n_links; i++)
		at[o->links[i].article + 1]++;
	for (size_t v = 1; v <= o->n_nodes; v++)
		at[v] += at[v - 1];
	for (size_t i = 0; i < o->n_links; i++)
		sorted[at[o->links[i].article]++] = o->links[i];
	for (size_t v = 0; v < o->n_nodes; v++)
		sort_run(&sorted[o->first[v]], o->first[v + 1] - o->first[v]);
}

static int tie(struct outline *o)
{
	struct link *sorted = malloc((o->n_links + 1) * sizeof(*sorted));

	o->first = calloc(o->n_nodes + 2, sizeof(*o->first));
	o->source = malloc((o->n_links + 1) * sizeof(*o->source));
	if (sorted && o->first && o->source) {
		sort_links(o, sorted);
		for (size_t i = 0; i < o->n_links; i++) {
			o->source[i] = sorted[i].source;
			o->nodes[sorted[i].source].in_degree++;
			o->nodes[sorted[i].article].out_degree += !o->nodes[sorted[i].source].is_outlet;
		}
	}
	free(sorted);
	free(o->links);
	o->links = NULL;
	return o->first && o->source && sorted ? 0 : -ENOMEM;
}

static int assign_ids(struct outline *o)
{
	uint64_t *hashes = malloc((o->n_nodes + 1) * sizeof(*hashes));
	int       rc = hashes ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < o->n_nodes; i++)
		hashes[i] = span_hash(o->nodes[i].end.url);
	if (rc == 0)
		rc = ids_part(hashes, o->n_nodes);
	for (size_t i = 0; rc == 0 && i < o->n_nodes; i++)
		ids_print(hashes[i], o->nodes[i].end.id);
	free(hashes);
	return rc;
}

static int judge(struct outline *o)
{
	struct span all = o->reads;

	for (size_t i = 0; !o->reads.len && i < o->n_nodes; i++)
		if (o->nodes[i].is_article)
			all = foreign_add(&o->foreign, o->text, all, o->nodes[i].end.lang);
	for (size_t i = 0; i < o->n_nodes; i++)
		o->nodes[i].is_foreign = foreign_is(&o->foreign, o->nodes[i].end.lang, all);
	return arena_status(o->text);
}

static int number_circles(struct outline *o)
{
	struct shape s = { (uint32_t)o->n_nodes, o->first, o->source };
	uint32_t    *circle = malloc((o->n_nodes + 1) * sizeof(*circle));
	int          rc = circle ? circles_number(&s, circle) : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < o->n_nodes; i++)
		o->nodes[i].circle = circle[i];
	free(circle);
	return rc;
}

int outline_finish(struct outline *o)
{
	int rc = place_pages(o);

	if (rc == 0 && o->n_told != o->n_pages)
		rc = -EINVAL;
	if (rc == 0)
		rc = add_outlets(o);
	if (rc == 0)
		rc = tie(o);
	if (rc == 0)
		rc = assign_ids(o);
	if (rc == 0)
		rc = judge(o);
	return rc == 0 ? number_circles(o) : rc;
}

/* --- asking ------------------------------------------------------------------- */

const struct outline_node *outline_nodes(const struct outline *o, size_t *n)
{
	*n = o->n_nodes;
	return o->nodes;
}

const uint32_t *outline_first(const struct outline *o)
{
	return o->first;
}

const uint32_t *outline_sources(const struct outline *o, size_t *n)
{
	*n = o->n_links;
	return o->source;
}

bool outline_is_foreign(struct outline *o, uint32_t article, uint32_t source)
{
	struct span reads = o->reads.len ? o->reads : foreign_told(o->nodes[article].end.lang);

	return foreign_is(&o->foreign, o->nodes[source].end.lang, reads);
}

void outline_tell(const struct outline *o, uint32_t node, const struct store_page *page, struct graph_node *out)
{
	const struct outline_node *n = &o->nodes[node];

	out->page = *page;
	memcpy(out->id, n->end.id, sizeof(out->id));
	out->is_foreign = n->is_foreign;
	out->mark = access_mark(n->end.access, n->is_foreign);
	out->is_outlet = n->is_outlet;
	out->wire = GRAPH_NONE;
	out->in_degree = n->in_degree;
	out->out_degree = n->out_degree;
	out->circle = n->circle;
}

void outline_tell_outlet(const struct outline *o, uint32_t node, struct graph_node *out)
{
	struct store_page p = named_page(o->nodes[node].end.url, o->nodes[node].end.outlet);

	outline_tell(o, node, &p, out);
}

static int count_outlets(struct outline *o)
{
	struct outlet_member *members = malloc((o->n_nodes + 1) * sizeof(*members));
	struct outlet_table  *t = &o->outlets;
	int                   rc;

	t->edges = malloc((o->n_links + 1) * sizeof(*t->edges));
	for (uint32_t v = 0; members && t->edges && v < o->n_nodes; v++) {
		const struct outline_node *n = &o->nodes[v];

		members[v] = (struct outlet_member){ n->end.outlet, v, n->is_outlet, n->end.access, n->in_degree, n->out_degree };
		for (uint32_t i = o->first[v]; i < o->first[v + 1]; i++)
			if (!o->nodes[o->source[i]].is_outlet)
				t->edges[t->n_edges++] = (struct graph_outlet_edge){ v, o->source[i], 1 };
	}
	rc = members && t->edges ? outlets_make(t, members, o->n_nodes) : -ENOMEM;
	free(members);
	return rc;
}

int outline_outlets(struct outline *o, const struct graph_outlet **outlets, size_t *n,
                    const struct graph_outlet_edge **edges, size_t *n_edges)
{
	int rc = o->has_outlets ? 0 : count_outlets(o);

	o->has_outlets = rc == 0;
	*outlets = o->outlets.items;
	*n = o->outlets.n;
	*edges = o->outlets.edges;
	*n_edges = o->outlets.n_edges;
	return rc;
}
