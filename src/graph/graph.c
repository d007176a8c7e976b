/*
 * Adding, sorting, tying together.
 *
 *     add page, add citation    copies, in any order
 *     finish                    sort nodes by URL
 *                               edges: store ids -> indexes; sort by article
 *                               foreign, marks, degrees
 *                               circles, ids, outlets
 *
 * Sorting does what a hash table would, since all is sorted anyway and an
 * order is needed in the end. Everything is O((V + E) log (V + E)).
 */

#include "build.h"

#include <errno.h>
#include <stdlib.h>

int graph_new(struct graph **out, struct span reads, enum graph_keep keep)
{
	struct graph *g = calloc(1, sizeof(*g));

	if (!g)
		return -ENOMEM;
	g->keep = keep;
	g->text = arena_new(SIZE_MAX / 2);
	if (g->text)
		g->reads = arena_dup(g->text, reads);
	if (!g->text || arena_status(g->text) < 0) {
		graph_free(g);
		return -ENOMEM;
	}
	*out = g;
	return 0;
}

void graph_free(struct graph *g)
{
	if (!g)
		return;
	arena_free(g->text);
	free(g->nodes);
	free(g->edges);
	free(g->outlets);
	free(g->outlet_edges);
	free(g);
}

/* @return the array, with room for one more; NULL when out of memory */
static void *grow(void *items, size_t n, size_t *cap, size_t size)
{
	size_t want = *cap ? *cap * 2 : 64;
	void  *bigger;

	if (n < *cap)
		return items;
	bigger = want > SIZE_MAX / size ? NULL : realloc(items, want * size);
	if (bigger)
		*cap = want;
	return bigger;
}

static void keep(struct graph *g, struct span *s)
{
	*s = s->len ? arena_dup(g->text, *s) : SPAN("");
}

/* What comes up again and again, such as outlets and languages, is mostly kept once. */
static void keep_common(struct graph *g, struct span *s)
{
	struct span *slot = &g->common[span_hash(*s) % GRAPH_COMMON];

	if (!s->len || !span_eq(*s, *slot)) {
		keep(g, s);
		*slot = *s;
	}
	*s = *slot;
}

/* What two neighbours have in common is kept once. */
static void keep_shared(struct graph *g, struct span *s, struct span twin)
{
	if (s->len && span_eq(*s, twin))
		*s = twin;
	else
		keep(g, s);
}

int graph_add_page(struct graph *g, const struct store_page *p)
{
	struct graph_node *nodes = grow(g->nodes, g->n_nodes, &g->cap_nodes, sizeof(*nodes));
	struct store_page *to;

	if (!nodes)
		return -ENOMEM;
	g->nodes = nodes;
	nodes[g->n_nodes] = (struct graph_node){ .page = *p };
	to = &nodes[g->n_nodes].page;
	if (g->keep == GRAPH_SHAPE)
		to->site_name = to->authors = to->content_type = to->charset = to->limits = to->wire.words = to->sketch = SPAN("");
	for (struct span **s = (struct span *[]){
		&to->url, &to->title, &to->authors, &to->published, &to->modified, &to->reason, &to->limits,
		&to->wire.words, &to->sketch, NULL }; *s; s++)
		keep(g, *s);
	for (struct span **s = (struct span *[]){
		&to->outlet, &to->site_name, &to->lang, &to->content_type, &to->charset, &to->document,
		&to->wire.outlet, NULL }; *s; s++)
		keep_common(g, *s);
	keep_shared(g, &to->final_url, to->url);
	if (arena_status(g->text) < 0)
		return -ENOMEM;
	g->n_nodes++;
	return 0;
}

int graph_add_citation(struct graph *g, const struct store_citation *c)
{
	static const struct store_citation none;
	struct graph_edge *edges = grow(g->edges, g->n_edges, &g->cap_edges, sizeof(*edges));
	const struct store_citation *last;
	struct store_citation *to;

	if (!edges)
		return -ENOMEM;
	g->edges = edges;
	last = g->n_edges ? &edges[g->n_edges - 1].citation : &none;
	edges[g->n_edges] = (struct graph_edge){ .citation = *c };
	to = &edges[g->n_edges].citation;
	to->article_url = to->source_url = SPAN("");  /* the nodes' own, in edges_tie() */
	if (g->keep == GRAPH_SHAPE) {
		to->written = to->href = to->rel = SPAN("");
		to->sentence = to->role_words.len ? to->sentence : SPAN("");
		to->notes = (struct cite_notes){ NULL, 0 };
	}
	keep_common(g, &to->outlet);
	keep(g, &to->written);
	keep_shared(g, &to->href, to->written);
	keep(g, &to->anchor);
	keep_shared(g, &to->sentence, last->sentence);
	keep_common(g, &to->rel);
	keep_common(g, &to->role_words);
	cite_notes_dup(g->text, &to->notes);
	if (arena_status(g->text) < 0)
		return -ENOMEM;
	g->n_edges++;
	return 0;
}

/* --- finishing ---------------------------------------------------------------- */

/* The languages of all articles, "de,en"; each once. */
static struct span articles_languages(struct graph *g, struct foreign *f)
{
	struct span all = SPAN("");

	for (size_t i = 0; i < g->n_nodes; i++)
		if (g->nodes[i].page.depth == 0)
			all = foreign_add(f, g->text, all, g->nodes[i].page.lang);
	return all;
}

static int judge_nodes(struct graph *g, struct foreign *f)
{
	struct span reads = g->reads.len ? g->reads : articles_languages(g, f);

	for (size_t i = 0; i < g->n_nodes; i++) {
		struct graph_node *n = &g->nodes[i];

		n->is_foreign = foreign_is(f, n->page.lang, reads);
		n->mark = access_mark(n->page.access, n->is_foreign);
	}
	return arena_status(g->text) < 0 ? -ENOMEM : 0;
}

static void judge_edges(struct graph *g, struct foreign *f)
{
	for (size_t i = 0; i < g->n_edges; i++) {
		struct graph_edge       *e = &g->edges[i];
		struct graph_node       *article = &g->nodes[e->article], *source = &g->nodes[e->source];
		const struct store_page *p = &source->page;

		article->out_degree += e->citation.is_linked;
		source->in_degree++;
		e->is_foreign = foreign_is(f, p->lang, g->reads.len ? g->reads : foreign_told(article->page.lang));
		e->agreement = cite_notes_agree(e->citation.notes, p->access, p->lang, p->document);
	}
}

int graph_finish(struct graph *g)
{
	struct foreign foreign = { .asked = { { .is_foreign = false } } };
	int         rc;

	rc = named_add(g);
	if (rc < 0)
		return rc;
	if (g->n_nodes >= UINT32_MAX || g->n_edges >= UINT32_MAX)
		return -ENOMEM;
	rc = nodes_sort(g);
	if (rc == 0)
		rc = edges_tie(g);
	if (rc == 0)
		rc = edges_sort(g);
	if (rc == 0)
		rc = wires_tie(g);
	if (rc == 0)
		rc = judge_nodes(g, &foreign);
	if (rc < 0)
		return rc;
	judge_edges(g, &foreign);
	rc = circles_find(g);
	if (rc == 0 && g->keep == GRAPH_ALL)
		rc = ids_assign(g);
	return rc == 0 && g->keep == GRAPH_ALL ? outlets_count(g) : rc;
}

static int key_to_node(const void *key, const void *node)
{
	return span_cmp(*(const struct span *)key, ((const struct graph_node *)node)->page.url);
}

bool graph_find(const struct graph *g, struct span url, uint32_t *node)
{
	const struct graph_node *at = g->n_nodes ? bsearch(&url, g->nodes, g->n_nodes, sizeof(*at), key_to_node) : NULL;

	if (at)
		*node = (uint32_t)(at - g->nodes);
	return at;
}

int graph_note_instead(struct graph *g, size_t i, struct span url, struct span why)
{
	struct graph_edge *e = &g->edges[i];

	e->instead = url;
	e->instead_why = why;
	keep(g, &e->instead);
	keep(g, &e->instead_why);
	return arena_status(g->text);
}

struct span graph_reads(const struct graph *g)
{
	return g->reads;
}

const struct graph_node *graph_nodes(const struct graph *g, size_t *n)
{
	*n = g->n_nodes;
	return g->nodes;
}

const struct graph_edge *graph_edges(const struct graph *g, size_t *n)
{
	*n = g->n_edges;
	return g->edges;
}

const struct graph_outlet *graph_outlets(const struct graph *g, size_t *n)
{
	*n = g->n_outlets;
	return g->outlets;
}

const struct graph_outlet_edge *graph_outlet_edges(const struct graph *g, size_t *n)
{
	*n = g->n_outlet_edges;
	return g->outlet_edges;
}
