/*
 * The keys of pages, in their order, and two passes in the order of the file make the outline;
 * then pages by URL and citations by article are handed on, each once. The outline knows where
 * in the file those of an article lie, so that no index is asked.
 *
 * Where the column is told, what can be read instead is looked for an article at a time: its
 * citations are held until all are there, sketches of open pages lie in the
 * finder's pool, and the sketch of what cannot be read is asked of the store. Where only what is upstream
 * of some articles is told, it is looked for in all of the store, as show does, since what tells the same
 * is mostly not upstream; of many pages only for these articles.
 */

#include "stream.h"

#include "beside.h"
#include "instead.h"
#include "graph/outline.h"

#include <errno.h>
#include <stdlib.h>

/* What is likely at one page; its sketch; an article's citations. */
#define LIKELY_ARENA_MAX  ((size_t)1 << 20)
#define SKETCH_ARENA_MAX  ((size_t)1 << 20)
#define ARTICLE_ARENA_MAX ((size_t)256 << 20)

/* Citations between asking for a source's memory and needing it; bytes that come at once. */
#define AHEAD      6
#define CACHE_LINE 64

struct stream {
	struct store          *store;
	struct outlook        *k;
	const struct upstream *of;        /* NULL: all of the store */
	struct outlet_record  *records;   /* owned; of all the store: k looks them up */
	struct outline        *outline;   /* owned */
	const struct outline_node *nodes;
	const uint32_t        *first, *source;
	struct export_walk     walk;
	struct instead_finder *finder;    /* owned; NULL: nobody asks */
	struct beside         *beside;    /* owned; where not all is told */
	struct arena          *likely;    /* owned; what says so of one page */
	struct arena          *page;      /* owned; of one page */
	struct span            sketch;    /* in it: the last that was asked for */
	struct arena          *held_text; /* owned; of held */
	struct arena          *search;    /* owned; of one, or by beside of those of an article */
	struct store_citation *held;      /* in held_text; those of one article */
	size_t                 n_held;
	uint32_t               article;   /* they are of */
};

/* --- the outline --------------------------------------------------------------- */

static int on_key(int64_t page, struct span url, void *arg)
{
	struct stream *t = arg;

	return outline_add_key(t->outline, page, url);
}

static int on_page_key(const struct store_page *p, void *arg)
{
	return on_key(p->id, p->url, arg);
}

static int on_page(const struct store_page *p, void *arg)
{
	struct stream *t = arg;

	return outline_add_page(t->outline, p);
}

static int on_link(const struct store_citation *c, void *arg)
{
	struct stream *t = arg;

	return outline_add_citation(t->outline, c);
}

/* Counted here, so that the store need not read all pages once more for it; of some of its pages that cannot be. */
static int use_records(struct stream *t)
{
	size_t n;
	int    rc = t->of ? 0 : outline_records(t->outline, &t->records, &n);

	if (t->of)
		outlook_use(t->k, t->store);
	else if (rc == 0)
		outlook_use_records(t->k, t->records, n);
	return rc;
}

static int read_outline(struct stream *t)
{
	int rc = store_snapshot(t->store);

	if (rc == 0)
		rc = t->of ? upstream_each_page(t->of, on_page_key, t) : store_each_key(t->store, on_key, t);
	if (rc == 0)
		rc = t->of ? upstream_each_page(t->of, on_page, t) : store_scan_page_outlines(t->store, on_page, t);
	if (rc == 0)
		rc = use_records(t);
	if (rc == 0)
		rc = t->of ? upstream_each_citation(t->of, store_each_link, on_link, t) : store_scan_links(t->store, on_link, t);
	if (rc == 0)
		rc = outline_finish(t->outline);
	t->nodes = outline_nodes(t->outline, &t->walk.n_nodes);
	t->source = outline_sources(t->outline, &t->walk.n_edges);
	t->first = outline_first(t->outline);
	return rc;
}

/* Work out what is likely at a page, which tells access, outlet and what it says itself. */
static int set_likely(struct stream *t, struct store_page *p)
{
	struct likely likely;

	arena_reset(t->likely);
	return outlook_page(t->k, t->likely, p, &likely);
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
	int                        rc;

	*out = (struct store_page){ .url = n->end.url, .outlet = n->end.outlet, .lang = n->end.lang,
	                            .published = n->end.published, .document = n->end.document, .access = n->end.access,
	                            .likely = n->likely, .full_text = n->full_text, .is_done = n->is_done };
	rc = set_likely(t, out);
	if (rc == 0 && wants_sketch && n->has_sketch) {
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

static bool are_many(const struct stream *t)
{
	size_t n = 0;

	for (size_t v = 0; v < t->walk.n_nodes; v++)
		n += t->first[v] < t->first[v + 1];
	return n > BESIDE_MANY;
}

/* Nothing can ever be found where no page has a sketch and nobody offers one for another. */
static bool can_be_found(const struct stream *t)
{
	size_t v = 0;

	while (v < t->walk.n_nodes && !t->nodes[v].has_sketch && !t->nodes[v].has_offers)
		v++;
	return v < t->walk.n_nodes;
}

static int new_finder(struct stream *t)
{
	struct instead_net net = { t->walk.n_nodes, t->first, t->source, tell_page, tell_citation, t };
	int                rc = t->of ? beside_new(&t->beside, t->store) : 0;

	if (rc == 0 && (t->of ? are_many(t) : can_be_found(t)))
		rc = instead_finder_new(&t->finder, &net);
	return rc;
}

/* Whatever is likely there: that is asked when something else is looked for. */
static bool may_be_wanted(const struct stream *t, uint32_t source)
{
	return instead_is_wanted(t->nodes[source].end.access, ACCESS_PAYWALLED);
}

/* Is all of the store asked, not only what is told? */
static bool is_asked_beside(const struct stream *t, uint32_t article)
{
	return t->beside && (!t->finder || t->nodes[article].is_article);
}

/* Can anything be found for one of its sources? */
static bool is_asked(const struct stream *t, uint32_t article)
{
	uint32_t i = t->first[article];

	if (!is_asked_beside(t, article) && (!t->finder || (!instead_finder_compares(t->finder) && !t->nodes[article].has_offers)))
		return false;
	while (i < t->first[article + 1] && !may_be_wanted(t, t->source[i]))
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
	uint32_t        article;   /* whose citations come */
	bool            holds;     /* its citations, until all are there */
};

static int pass_page(const struct store_page *p, void *arg)
{
	struct passing *w = arg;
	struct stream  *t = w->t;

	int             rc;

	if (w->next >= t->walk.n_nodes || t->nodes[w->next].page != p->id)
		return -EINVAL;
	outline_tell(t->outline, w->next++, p, &w->told);
	rc = set_likely(t, &w->told.page);
	return rc == 0 ? w->node(&w->told, w->arg) : rc;
}

/* Some of the store's, in the outline's order: by URL. */
static int each_page_of(struct stream *t, struct passing *w)
{
	int rc = 0;

	while (rc == 0 && w->next < t->walk.n_nodes && !t->nodes[w->next].is_outlet)
		rc = upstream_page(t->of, t->nodes[w->next].page, pass_page, w);
	return rc;
}

static int each_node(const struct export_walk *walk, export_node_fn *fn, void *arg)
{
	struct stream *t = walk->from;
	struct passing w = { .t = t, .node = fn, .arg = arg };
	int            rc = t->of ? each_page_of(t, &w) : store_each_page(t->store, pass_page, &w);

	for (; rc == 0 && w.next < t->walk.n_nodes; w.next++) {
		outline_tell_outlet(t->outline, w.next, &w.told);
		rc = fn(&w.told, arg);
	}
	return rc;
}

/*
 * Sources lie all over memory, and waiting for one takes as long as telling of it. Which ones come next is
 * known: fetch the URL of one soon to come, and the row of one that comes later. Inline, or
 * GCC takes it for a function without effect, and leaves it out.
 */
static inline __attribute__((always_inline)) void fetch_ahead(const struct stream *t, size_t i)
{
	const struct graph_end *soon, *later;

	if (i + 2 * AHEAD >= t->walk.n_edges)
		return;
	soon = &t->nodes[t->source[i + AHEAD]].end;
	later = &t->nodes[t->source[i + 2 * AHEAD]].end;
	__builtin_prefetch(soon->url.ptr);
	__builtin_prefetch(soon->url.ptr + CACHE_LINE);
	__builtin_prefetch(later);
	__builtin_prefetch((const char *)later + CACHE_LINE);
}

/* @param i  the citation's place */
static int pass_on(struct passing *w, const struct store_citation *c, uint32_t i, const struct instead *instead)
{
	struct stream     *t = w->t;
	struct export_edge e = { &t->nodes[w->article].end, &t->nodes[t->source[i]].end, c,
	                         outline_is_foreign(t->outline, w->article, t->source[i]),
	                         instead ? instead->url : SPAN(""), instead ? instead->words : SPAN("") };

	fetch_ahead(t, i);
	return w->edge(&e, w->arg);
}

static int pass_found(struct passing *w)
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
	return rc;
}

static int pass_beside(struct passing *w)
{
	struct stream *t = w->t;
	struct view    v;
	int            rc;

	arena_reset(t->search);
	rc = beside_article(t->beside, t->k, t->search, t->nodes[w->article].page, SPAN(""), &v);
	for (uint32_t i = 0; rc == 0 && i < t->n_held; i++)
		rc = pass_on(w, &t->held[i], t->first[w->article] + i, beside_at(&v, t->held[i].position));
	return rc > 0 ? -EINVAL : rc;
}

/* All citations of an article were held. */
static int pass_held(struct passing *w)
{
	int rc = is_asked_beside(w->t, w->article) ? pass_beside(w) : pass_found(w);

	w->t->n_held = 0;
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
	for (struct span **s = (struct span *[]){ &to->href, &to->anchor, &to->sentence, &to->rel,
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

	struct store_citation told = *c;

	if (c->article != t->nodes[w->article].page || w->next >= t->first[w->article + 1])
		return -EINVAL;
	told.is_linked = !t->nodes[t->source[w->next++]].is_outlet;
	return w->holds ? hold(w, &told) : pass_on(w, &told, w->next - 1, NULL);
}

/* @return also -EINVAL: there are fewer than there were */
static int pass_article(struct passing *w)
{
	struct stream       *t = w->t;
	uint32_t             end = t->first[w->article + 1];
	struct store_stretch of = { t->nodes[w->article].page, outline_row(t->outline, w->article), end - w->next };
	int                  rc;

	w->holds = is_asked(t, w->article);
	rc = store_pass_citations(t->store, &of, pass_citation, w);
	return rc == 0 && w->next != end ? -EINVAL : rc;
}

static int each_edge(const struct export_walk *walk, export_edge_fn *fn, void *arg)
{
	struct stream *t = walk->from;
	struct passing w = { .t = t, .edge = fn, .arg = arg };
	int            rc = 0;

	t->n_held = 0;
	for (; rc == 0 && w.article < t->walk.n_nodes; w.article++)
		if (t->first[w.article + 1] > w.next)
			rc = pass_article(&w);
	return rc;
}

static int outlets(const struct export_walk *walk, struct export_outlets *out)
{
	struct stream *t = walk->from;

	return outline_outlets(t->outline, &out->items, &out->n, &out->edges, &out->n_edges);
}

/* --- beginning and end ---------------------------------------------------------------- */

int stream_new(struct stream **out, struct store *s, struct outlook *k, struct span reads,
               const struct export_columns *columns, const struct upstream *of)
{
	struct stream *t = calloc(1, sizeof(*t));
	int            rc = t ? outline_new(&t->outline, reads) : -ENOMEM;

	if (rc < 0) {
		free(t);
		return rc;
	}
	t->store = s;
	t->k = k;
	t->of = of;
	t->walk = (struct export_walk){ each_node, each_edge, outlets, t, 0, 0, *columns };
	t->likely = arena_new(LIKELY_ARENA_MAX);
	t->page = arena_new(SKETCH_ARENA_MAX);
	t->held_text = arena_new(ARTICLE_ARENA_MAX);
	t->search = arena_new(BESIDE_ARENA);
	rc = t->likely && t->page && t->held_text && t->search ? read_outline(t) : -ENOMEM;
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
	beside_free(t->beside);
	outline_free(t->outline);
	free(t->records);
	arena_free(t->likely);
	arena_free(t->page);
	arena_free(t->held_text);
	arena_free(t->search);
	free(t);
}

const struct export_walk *stream_walk(const struct stream *t)
{
	return &t->walk;
}
