/* One source at a time: its neighbours in the article, then in the store, then all pages that are like it. */

#include "beside.h"

#include <errno.h>
#include <stdlib.h>

struct beside {
	struct store        *store;
	struct alike_reader *reader;  /* owned */
	struct alike_pool   *pool;    /* owned; keys are page ids; NULL: not read yet */
};

/* A question on its way. */
struct search {
	struct beside       *b;
	struct arena        *a;
	struct instead_of    of;
	int64_t              article;  /* never answers itself; 0: none */
	size_t               row;      /* of its view */
	bool                 stays;    /* in the article: the store is not asked */
	enum instead_why     why;
	struct instead_list *out;
	int64_t              ids[INSTEAD_LINKS_MAX];
	size_t               n;
};

int beside_new(struct beside **out, struct store *s)
{
	struct beside *b = calloc(1, sizeof(*b));
	int            rc = b ? alike_reader_new(&b->reader) : -ENOMEM;

	if (rc < 0) {
		free(b);
		return rc;
	}
	b->store = s;
	*out = b;
	return 0;
}

void beside_free(struct beside *b)
{
	if (!b)
		return;
	alike_reader_free(b->reader);
	alike_pool_free(b->pool);
	free(b);
}

static int on_open(const struct store_page *p, void *arg)
{
	struct alike_page page = { p->sketch, p->lang, alike_day(p->published) };

	return instead_is_open(p) ? alike_pool_add(arg, &page, p->id) : 0;
}

static int read_pool(struct beside *b)
{
	int rc = b->pool ? 0 : alike_pool_new(&b->pool);

	return rc < 0 ? rc : store_each_sketch(b->store, on_open, b->pool);
}

static int on_candidate(const struct store_page *p, void *arg)
{
	struct search *q = arg;

	return instead_consider(q->out, q->a, &q->of, p, NULL, q->why);
}

static int consider(struct search *q, enum instead_why why, int64_t id)
{
	int rc;

	if (id == q->article)
		return 0;
	q->why = why;
	rc = store_page_by_id(q->b->store, id, on_candidate, q);
	return rc < 0 ? rc : 0;
}

/* The other end of a citation. A walk is no place for another look-up of many, so ids are gathered. */
static int on_link(const struct store_citation *c, void *arg)
{
	struct search *q = arg;

	if (c->is_linked && q->n < INSTEAD_LINKS_MAX)
		q->ids[q->n++] = c->article == q->of.page->id ? c->source : c->article;
	return q->n == INSTEAD_LINKS_MAX;
}

static int look_along(struct search *q)
{
	int64_t page = q->of.page->id;
	int     rc;

	q->n = 0;
	rc = store_each_mention(q->b->store, page, on_link, q);
	for (size_t i = 0; rc >= 0 && i < q->n; i++)
		rc = consider(q, INSTEAD_CITES, q->ids[i]);
	q->n = 0;
	if (rc >= 0)
		rc = store_each_citation(q->b->store, page, on_link, q);
	for (size_t i = 0; rc >= 0 && i < q->n; i++)
		rc = consider(q, INSTEAD_CITED, q->ids[i]);
	return rc < 0 ? rc : 0;
}

static int look_everywhere(struct search *q)
{
	struct alike_hit hits[INSTEAD_HITS_MAX];
	size_t           n = 0;
	int              rc = 0;

	if (q->of.about.sketch.len == 0)
		return 0;
	if (!q->b->pool)
		rc = read_pool(q->b);
	if (rc == 0)
		rc = alike_pool_find(q->b->pool, &q->of.about, hits, INSTEAD_HITS_MAX, &n);
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = consider(q, INSTEAD_KNOWN, hits[i].key);
	return rc;
}

/* Rows stand by position, as citations do in a graph. */
static int look_beside(struct search *q, const struct view *v)
{
	size_t first = q->row > INSTEAD_BESIDE_MAX ? q->row - INSTEAD_BESIDE_MAX : 0;
	size_t end = v->n_rows - q->row > INSTEAD_BESIDE_MAX ? q->row + INSTEAD_BESIDE_MAX + 1 : v->n_rows;
	int    rc = 0;

	for (size_t i = first; rc == 0 && i < end; i++)
		if (v->rows[i].citation.is_linked)
			rc = instead_consider(q->out, q->a, &q->of, &v->rows[i].source, &v->rows[i].citation, INSTEAD_ARTICLE);
	return rc;
}

static int search(struct search *q, const struct view *v)
{
	const struct store_page *p = q->of.page;
	int rc;

	*q->out = (struct instead_list){ .n = 0 };
	if (!instead_is_wanted(p->access, p->likely))
		return 0;
	rc = instead_about(q->b->reader, q->a, &q->of, v ? v->article.lang : p->lang);
	if (rc == 0 && v)
		rc = look_beside(q, v);
	if (rc == 0 && !q->stays)
		rc = look_along(q);
	return rc == 0 && !q->stays ? look_everywhere(q) : rc;
}

static int fill(struct beside *b, struct arena *a, struct view *v)
{
	size_t n_wanted = 0;
	int    rc = 0;

	for (size_t i = 0; rc == 0 && i < v->n_rows; i++) {
		struct view_row *r = &v->rows[i];
		struct search    q = { .b = b, .a = a, .of = { .page = &r->source, .citation = &r->citation },
		                       .article = v->article.id, .row = i, .stays = n_wanted >= BESIDE_SOURCES_MAX,
		                       .out = &r->instead };

		if (!r->citation.is_linked)
			continue;
		n_wanted += instead_is_wanted(r->source.access, r->source.likely);
		rc = search(&q, v);
	}
	return rc;
}

int beside_article(struct beside *b, struct outlook *k, struct arena *a, int64_t page, struct span reads, struct view *out)
{
	int rc = view_article(b->store, k, a, page, reads, out);

	return rc == 0 ? fill(b, a, out) : rc;
}

const struct instead *beside_at(const struct view *v, uint32_t position)
{
	size_t low = 0, high = v->n_rows;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (v->rows[middle].citation.position < position)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == v->n_rows || v->rows[low].citation.position != position || v->rows[low].instead.n == 0)
		return NULL;
	return &v->rows[low].instead.items[0];
}

/* An article's edges: from first up to end - 1. */
struct run {
	size_t first, end;
};

static struct run run_at(const struct graph *g, size_t first)
{
	size_t n;
	const struct graph_edge *edges = graph_edges(g, &n);
	struct run r = { first, first };

	while (r.end < n && edges[r.end].article == edges[first].article)
		r.end++;
	return r;
}

static size_t count_runs(const struct graph *g)
{
	size_t n, runs = 0;

	graph_edges(g, &n);
	for (size_t e = 0; e < n; e = run_at(g, e).end)
		runs++;
	return runs;
}

static bool is_wanted(const struct graph *g, struct run r)
{
	size_t n;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n);
	bool is = false;

	for (size_t e = r.first; e < r.end; e++)
		is |= instead_is_wanted(nodes[edges[e].source].page.access, nodes[edges[e].source].page.likely);
	return is;
}

static int note_run(struct beside *b, struct outlook *k, struct arena *a, struct graph *g, struct run r, int64_t article)
{
	size_t n;
	const struct graph_edge *edges = graph_edges(g, &n);
	struct view v;
	int         rc;

	arena_reset(a);
	rc = beside_article(b, k, a, article, SPAN(""), &v);
	for (size_t e = r.first; rc == 0 && e < r.end; e++) {
		const struct instead *best = beside_at(&v, edges[e].citation.position);

		if (best)
			rc = graph_note_instead(g, e, best->url, best->words);
	}
	return rc > 0 ? -EINVAL : rc;
}

int beside_note_all(struct store *s, struct outlook *k, struct graph *g)
{
	struct beside *b = NULL;
	struct arena  *a = arena_new(BESIDE_ARENA);
	bool           are_many = count_runs(g) > BESIDE_MANY;
	int            rc = a ? beside_new(&b, s) : -ENOMEM;
	size_t         n_nodes, n;
	const struct graph_node *nodes = graph_nodes(g, &n_nodes);
	const struct graph_edge *edges = graph_edges(g, &n);

	if (rc == 0 && are_many)
		rc = instead_note_all(g);
	for (size_t e = 0; rc == 0 && e < n;) {
		struct run               r = run_at(g, e);
		const struct store_page *p = &nodes[edges[e].article].page;

		if ((!are_many || p->depth == 0) && is_wanted(g, r))
			rc = note_run(b, k, a, g, r, p->id);
		e = r.end;
	}
	beside_free(b);
	arena_free(a);
	return rc;
}

int beside_page(struct beside *b, struct arena *a, const struct store_page *p, struct instead_list *out)
{
	struct search q = { .b = b, .a = a, .of = { .page = p }, .out = out };

	return search(&q, NULL);
}
