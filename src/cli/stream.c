/*
 * Two passes in the order of the file make the outline; then pages by URL and
 * citations by article are handed on, each once.
 *
 * Where the column is told, what can be read instead is looked for an article at a time: its
 * citations are held until all are there, sketches of open pages lie in the
 * finder's pool, and the sketch of what cannot be read is asked of the store.
 */

#include "stream.h"

#include "instead.h"
#include "graph/outline.h"

#include <errno.h>
#include <stdlib.h>

/* What is likely at one page; an article's citations; one search. */
#define LIKELY_ARENA_MAX  ((size_t)1 << 20)
#define ARTICLE_ARENA_MAX ((size_t)256 << 20)
#define SEARCH_ARENA_MAX  ((size_t)4 << 20)

struct stream {
	struct store          *store;
	struct outlook        *k;
	struct outline        *outline;   /* owned */
	const struct outline_node *nodes;
	const uint32_t        *first, *source;
	struct export_walk     walk;
	struct instead_finder *finder;    /* owned; NULL: nobody asks */
	struct arena          *page;      /* owned; of one page */
	struct span            sketch;    /* in it: the last that was asked for */
	struct arena          *held_text; /* owned; of held */
	struct arena          *search;    /* owned */
	struct store_citation *held;      /* in held_text; those of one article */
	size_t                 n_held;
	uint32_t               article;   /* they are of */
};

/* --- the outline --------------------------------------------------------------- */

static int on_page(const struct store_page *p, void *arg)
{
	struct stream    *t = arg;
	struct store_page page = *p;
	struct likely     likely;
	int               rc;

	arena_reset(t->page);
	rc = outlook_page(t->k, t->page, &page, &likely);
	return rc < 0 ? rc : outline_add_page(t->outline, &page);
}

static int on_link(const struct store_citation *c, void *arg)
{
	struct stream *t = arg;

	return outline_add_citation(t->outline, c);
}

static int read_outline(struct stream *t)
{
	int rc = store_snapshot(t->store);

	outlook_use(t->k, t->store);
	if (rc == 0)
		rc = store_scan_page_outlines(t->store, on_page, t);
	if (rc == 0)
		rc = store_scan_links(t->store, on_link, t);
	if (rc == 0)
		rc = outline_finish(t->outline);
	t->nodes = outline_nodes(t->outline, &t->walk.n_nodes);
	t->source = outline_sources(t->outline, &t->walk.n_edges);
	t->first = outline_first(t->outline);
	return rc;
}

/* --- what can be read instead ----------------------------------------------------- */

static int keep_sketch(const struct store_page *p, void *arg)
{
	struct stream *t = arg;

	arena_reset(t->page);
	t->sketch = arena_dup(t->page, p->sketch);
	return arena_status(t->page);
}

static int tell_page(void *arg, uint32_t node, bool wants_sketch, struct store_page *out)
{
	struct stream             *t = arg;
	const struct outline_node *n = &t->nodes[node];
	int                        rc = 0;

	*out = (struct store_page){ .url = n->end.url, .outlet = n->end.outlet, .lang = n->end.lang,
	                            .published = n->end.published, .document = n->end.document, .access = n->end.access,
	                            .likely = n->likely, .full_text = n->full_text, .is_done = n->is_done };
	if (wants_sketch && n->has_sketch) {
		rc = store_page_by_id(t->store, n->page, keep_sketch, t);
		out->sketch = t->sketch;
	}
	return rc > 0 ? -EINVAL : rc;
}

static const struct store_citation *tell_citation(void *arg, uint32_t citation)
{
	const struct stream *t = arg;

	return &t->held[citation - t->first[t->article]];
}

static int new_finder(struct stream *t)
{
	struct instead_net net = { t->walk.n_nodes, t->first, t->source, tell_page, tell_citation, t };

	return instead_finder_new(&t->finder, &net);
}

static bool is_wanted(const struct stream *t, uint32_t source)
{
	return instead_is_wanted(t->nodes[source].end.access, t->nodes[source].likely);
}

/* Can anything be found for one of its sources? */
static bool is_asked(const struct stream *t, uint32_t article)
{
	uint32_t i = t->first[article];

	if (!t->finder || (!instead_finder_compares(t->finder) && !t->nodes[article].has_offers))
		return false;
	while (i < t->first[article + 1] && !is_wanted(t, t->source[i]))
		i++;
	return i < t->first[article + 1];
}

/* --- the walk ---------------------------------------------------------------------- */

/* On the way through pages or citations. */
struct passing {
	struct stream  *t;
	export_node_fn *node;
	export_edge_fn *edge;
	void           *arg;
	struct graph_node told;
	uint32_t        next;      /* node, or citation */
	uint32_t        article;   /* of the last citation */
	int64_t         page;      /* its id; 0: none yet */
	bool            holds;     /* its citations, until all are there */
};

static int pass_page(const struct store_page *p, void *arg)
{
	struct passing *w = arg;
	struct stream  *t = w->t;

	if (w->next >= t->walk.n_nodes || t->nodes[w->next].page != p->id)
		return -EINVAL;
	outline_tell(t->outline, w->next++, p, &w->told);
	return w->node(&w->told, w->arg);
}

static int each_node(const struct export_walk *walk, export_node_fn *fn, void *arg)
{
	struct stream *t = walk->from;
	struct passing w = { .t = t, .node = fn, .arg = arg };
	int            rc = store_each_page(t->store, pass_page, &w);

	for (; rc == 0 && w.next < t->walk.n_nodes; w.next++) {
		outline_tell_outlet(t->outline, w.next, &w.told);
		rc = fn(&w.told, arg);
	}
	return rc;
}

/* @param i  the citation's place */
static int pass_on(struct passing *w, const struct store_citation *c, uint32_t i, const struct instead *instead)
{
	struct stream     *t = w->t;
	struct export_edge e = { &t->nodes[w->article].end, &t->nodes[t->source[i]].end, c,
	                         outline_is_foreign(t->outline, w->article, t->source[i]),
	                         instead ? instead->url : SPAN(""), instead ? instead->words : SPAN("") };

	return w->edge(&e, w->arg);
}

/* All citations of an article were held. */
static int pass_held(struct passing *w)
{
	struct stream      *t = w->t;
	struct instead_list list;
	int                 rc = 0;

	t->article = w->article;
	for (uint32_t i = 0; rc == 0 && i < t->n_held; i++) {
		uint32_t at = t->first[w->article] + i;

		arena_reset(t->search);
		rc = instead_find(t->finder, t->search, w->article, at, &list);
		if (rc == 0)
			rc = pass_on(w, &t->held[i], at, list.n ? &list.items[0] : NULL);
	}
	t->n_held = 0;
	return rc;
}

static struct span hold_text(struct stream *t, struct span s)
{
	return s.len ? arena_dup(t->held_text, s) : SPAN("");
}

static int hold(struct passing *w, const struct store_citation *c)
{
	struct stream         *t = w->t;
	size_t                 n = t->first[w->article + 1] - t->first[w->article];
	struct store_citation *to;

	if (t->n_held == 0) {
		arena_reset(t->held_text);
		t->held = arena_zalloc(t->held_text, n, sizeof(*t->held));
	}
	if (!t->held)
		return arena_status(t->held_text);
	to = &t->held[t->n_held++];
	*to = *c;
	for (struct span **s = (struct span *[]){ &to->outlet, &to->href, &to->anchor, &to->sentence, &to->rel,
	                                          &to->role_words, NULL }; *s; s++)
		**s = hold_text(t, **s);
	cite_notes_dup(t->held_text, &to->notes);
	if (arena_status(t->held_text) < 0)
		return arena_status(t->held_text);
	return t->n_held == n ? pass_held(w) : 0;
}

static int pass_citation(const struct store_citation *c, void *arg)
{
	struct passing *w = arg;
	struct stream  *t = w->t;

	if (c->article != w->page && !outline_find(t->outline, c->article, &w->article))
		return -EINVAL;
	if (c->article != w->page) {
		w->page = c->article;
		w->holds = is_asked(t, w->article);
	}
	if (w->next >= t->first[w->article + 1] || w->next < t->first[w->article])
		return -EINVAL;
	w->next++;
	return w->holds ? hold(w, c) : pass_on(w, c, w->next - 1, NULL);
}

static int each_edge(const struct export_walk *walk, export_edge_fn *fn, void *arg)
{
	struct stream *t = walk->from;
	struct passing w = { .t = t, .edge = fn, .arg = arg };

	t->n_held = 0;
	return store_pass_citations(t->store, pass_citation, &w);
}

static int outlets(const struct export_walk *walk, struct export_outlets *out)
{
	struct stream *t = walk->from;

	return outline_outlets(t->outline, &out->items, &out->n, &out->edges, &out->n_edges);
}

/* --- beginning and end ---------------------------------------------------------------- */

int stream_new(struct stream **out, struct store *s, struct outlook *k, struct span reads,
               const struct export_columns *columns)
{
	struct stream *t = calloc(1, sizeof(*t));
	int            rc = t ? outline_new(&t->outline, reads) : -ENOMEM;

	if (rc < 0) {
		free(t);
		return rc;
	}
	t->store = s;
	t->k = k;
	t->walk = (struct export_walk){ each_node, each_edge, outlets, t, 0, 0, *columns };
	t->page = arena_new(LIKELY_ARENA_MAX);
	t->held_text = arena_new(ARTICLE_ARENA_MAX);
	t->search = arena_new(SEARCH_ARENA_MAX);
	rc = t->page && t->held_text && t->search ? read_outline(t) : -ENOMEM;
	if (rc == 0 && export_tells_instead(columns))
		rc = new_finder(t);
	if (rc < 0)
		stream_free(t);
	else
		*out = t;
	return rc;
}

void stream_free(struct stream *t)
{
	if (!t)
		return;
	instead_finder_free(t->finder);
	outline_free(t->outline);
	arena_free(t->page);
	arena_free(t->held_text);
	arena_free(t->search);
	free(t);
}

const struct export_walk *stream_walk(const struct stream *t)
{
	return &t->walk;
}
