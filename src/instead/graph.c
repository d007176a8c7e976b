/* The question asked of a whole graph: who cites whom is there, and a pool of all pages that are open. */

#include "instead.h"

#include <errno.h>
#include <stdlib.h>

/* One source's words, and what is found for it. */
#define ARENA_MAX ((size_t)4 << 20)

struct finder {
	const struct graph_node *nodes;
	const struct graph_edge *edges;
	size_t    n_nodes, n_edges;
	uint32_t *out;       /* owned; n_nodes + 1: each one's first edge */
	uint32_t *in;        /* owned; n_nodes + 1: each one's first place in citing */
	uint32_t *citing;    /* owned; edges by their source */
	struct alike_pool   *pool;    /* owned; keys are nodes */
	struct alike_reader *reader;  /* owned */
};

/* Edges are sorted by article. */
static void index_edges(struct finder *f)
{
	for (size_t e = 0; e < f->n_edges; e++) {
		f->out[f->edges[e].article + 1]++;
		f->in[f->edges[e].source]++;
	}
	for (size_t v = 0, sum = 0; v <= f->n_nodes; v++) {  /* where each one's end */
		f->out[v] += v ? f->out[v - 1] : 0;
		sum += v < f->n_nodes ? f->in[v] : 0;
		f->in[v] = (uint32_t)sum;
	}
	for (size_t e = f->n_edges; e-- > 0;)
		f->citing[--f->in[f->edges[e].source]] = (uint32_t)e;
}

static int fill_pool(struct finder *f)
{
	int rc = 0;

	for (size_t v = 0; rc == 0 && v < f->n_nodes; v++) {
		const struct store_page *p = &f->nodes[v].page;
		struct alike_page        page = { p->sketch, p->lang, alike_day(p->published) };

		if (instead_is_open(p))
			rc = alike_pool_add(f->pool, &page, (int64_t)v);
	}
	return rc;
}

/* Leaves the rest to finder_free(), also when it fails. */
static int finder_init(struct finder *f, const struct graph *g)
{
	int rc = -ENOMEM;

	f->nodes = graph_nodes(g, &f->n_nodes);
	f->edges = graph_edges(g, &f->n_edges);
	f->out = calloc(f->n_nodes + 2, sizeof(*f->out));
	f->in = calloc(f->n_nodes + 2, sizeof(*f->in));
	f->citing = calloc(f->n_edges + 1, sizeof(*f->citing));
	if (f->out && f->in && f->citing && (rc = alike_pool_new(&f->pool)) == 0 &&
	    (rc = alike_reader_new(&f->reader)) == 0) {
		index_edges(f);
		rc = fill_pool(f);
	}
	return rc;
}

static void finder_free(struct finder *f)
{
	free(f->out);
	free(f->in);
	free(f->citing);
	alike_pool_free(f->pool);
	alike_reader_free(f->reader);
}

/* Whom the article cites, and who else cites the source or is cited by it. @return 0 or < 0 */
static int look_around(struct finder *f, struct arena *a, const struct graph_edge *e,
                       const struct instead_of *of, struct instead_list *out)
{
	uint32_t v = e->source, n = 0;
	int      rc = 0;

	for (uint32_t i = f->out[e->article]; rc == 0 && i < f->out[e->article + 1]; i++)
		if (f->edges[i].citation.is_linked)
			rc = instead_consider(out, a, of, &f->nodes[f->edges[i].source].page, &f->edges[i].citation,
			                      INSTEAD_ARTICLE);
	for (uint32_t i = f->in[v]; rc == 0 && i < f->in[v + 1] && n < INSTEAD_LINKS_MAX; i++, n++)
		if (f->edges[f->citing[i]].article != e->article)
			rc = instead_consider(out, a, of, &f->nodes[f->edges[f->citing[i]].article].page, NULL,
			                      INSTEAD_CITES);
	n = 0;
	for (uint32_t i = f->out[v]; rc == 0 && i < f->out[v + 1] && n < INSTEAD_LINKS_MAX; i++, n++)
		if (f->edges[i].source != e->article)
			rc = instead_consider(out, a, of, &f->nodes[f->edges[i].source].page, NULL, INSTEAD_CITED);
	return rc;
}

static int find(struct finder *f, struct arena *a, const struct graph_edge *e, struct instead_list *out)
{
	struct instead_of of = { .page = &f->nodes[e->source].page, .citation = &e->citation };
	struct alike_hit  hits[INSTEAD_HITS_MAX];
	size_t            n = 0;
	int               rc = instead_about(f->reader, a, &of, f->nodes[e->article].page.lang);

	*out = (struct instead_list){ .n = 0 };
	if (rc == 0)
		rc = look_around(f, a, e, &of, out);
	if (rc == 0)
		rc = alike_pool_find(f->pool, &of.about, hits, INSTEAD_HITS_MAX, &n);
	for (size_t i = 0; rc == 0 && i < n; i++)
		if ((uint32_t)hits[i].key != e->article)
			rc = instead_consider(out, a, &of, &f->nodes[hits[i].key].page, NULL, INSTEAD_KNOWN);
	return rc;
}

static bool is_wanted(const struct finder *f, const struct graph_edge *e)
{
	const struct store_page *p = &f->nodes[e->source].page;

	return e->citation.is_linked && instead_is_wanted(p->access, p->likely);
}

int instead_note_all(struct graph *g)
{
	struct finder       f = { .pool = NULL };
	struct arena       *a = arena_new(ARENA_MAX);
	struct instead_list list;
	int                 rc = a ? finder_init(&f, g) : -ENOMEM;

	for (size_t e = 0; rc == 0 && e < f.n_edges; e++) {
		if (!is_wanted(&f, &f.edges[e]))
			continue;
		arena_reset(a);
		rc = find(&f, a, &f.edges[e], &list);
		if (rc == 0 && list.n)
			rc = graph_note_instead(g, e, list.items[0].url, list.items[0].words);
	}
	finder_free(&f);
	arena_free(a);
	return rc;
}
