/*
 * origins: where the story of each article springs from, what its sources rest on,
 * circles. The whole store is read into a graph that holds what lines are made of; the
 * sentences that JSON has beside it are read again, so that memory does not grow with them.
 */

#include "commands.h"
#include "origins.h"
#include "view.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * Pages that all articles together may look at, and that each may at least: seconds
 * for a run of 100,000 articles; one article that is named may look at all.
 */
#define PAGES_IN_ALL 5000000
#define PAGES_EACH   100

/* Items of each list, where --top says nothing. */
#define TOP 5

/* --- the words of a step ------------------------------------------------------------ */

struct reading {
	struct arena *a;
	struct span  *sentence;
};

static int on_citation(const struct store_citation *c, void *arg)
{
	struct reading *r = arg;

	*r->sentence = arena_dup(r->a, c->sentence);
	return arena_status(r->a);
}

int origins_sentence(const struct origins *w, const struct store_citation *c, struct span *out)
{
	struct reading r = { w->a, out };

	*out = c->sentence;
	return out->len ? 0 : store_citation_at(w->store, c->article, c->position, on_citation, &r);
}

/* --- articles ------------------------------------------------------------------------ */

struct asking {
	struct origins       *w;
	const struct options *o;
	struct trail_limits   limits;
	uint32_t             *articles;  /* owned; nodes, n */
	size_t                n, cap;
};

/* JSON has sentences, for which one thread alone may ask the store. */
static int tell_json(struct asking *k)
{
	struct trail t;
	int          rc = 0;

	for (size_t i = 0; rc == 0 && i < k->n; i++) {
		arena_reset(k->w->a);
		rc = trails_find(k->w->trails, k->articles[i], &k->limits, k->w->a, &t);
		if (rc == 0)
			rc = origins_json(k->w, &t);
	}
	return rc;
}

static int tell(struct asking *k)
{
	return k->o->is_json ? tell_json(k) : origins_crew(k->w, &k->limits, k->articles, k->n);
}

static int on_url(struct span url, void *arg)
{
	struct asking *k = arg;

	if (k->n == k->cap) {
		size_t    cap = k->cap ? 2 * k->cap : 64;
		uint32_t *more = realloc(k->articles, cap * sizeof(*more));

		if (!more)
			return -ENOMEM;
		k->articles = more;
		k->cap = cap;
	}
	return graph_find(k->w->graph, url, &k->articles[k->n++]) ? 0 : -EINVAL;
}

static int tell_run(struct asking *k, int64_t run)
{
	int rc = store_each_article_url(k->w->store, run, on_url, k);

	if (rc == 0 && k->n == 0)
		log_note("the last run has no article");
	if (k->n > 1)
		k->limits.pages = k->n < PAGES_IN_ALL / PAGES_EACH ? (uint32_t)(PAGES_IN_ALL / k->n) : PAGES_EACH;
	return rc == 0 ? tell(k) : rc;
}

static int on_article(const struct store_page *p, void *arg)
{
	return on_url(p->url, arg);
}

static int tell_one(struct asking *k)
{
	int64_t page;
	int     rc = find_page(k->w->store, k->o, k->o->operands[0], &page);

	if (rc == 0)
		rc = store_page_by_id(k->w->store, page, on_article, k);
	return rc == 0 ? tell(k) : rc;
}

/* --- the command ----------------------------------------------------------------------- */

static int load(struct origins *w, const struct options *o, struct span reads)
{
	size_t n;
	int    rc = load_graph(w->store, o->outlook, o->reads[0] ? span_of(o->reads) : reads, GRAPH_SHAPE, NULL, &w->graph);

	if (rc == 0)
		rc = trails_new(&w->trails, w->graph);
	if (rc == 0)
		w->a = arena_new(ORIGINS_ARENA);
	if (rc < 0 || !w->a)
		return rc < 0 ? rc : -ENOMEM;
	w->nodes = graph_nodes(w->graph, &n);
	w->edges = graph_edges(w->graph, &n);
	w->screen = screen_of(STDOUT_FILENO, o->colour);
	return 0;
}

static int origins(struct store *s, const struct options *o, const struct store_run *run)
{
	struct origins w = { .store = s };
	struct asking  k = { .w = &w, .o = o, .limits = { UINT32_MAX, o->top < 0 ? TOP : (uint32_t)o->top } };
	int            rc = load(&w, o, run->reads);

	if (rc == 0)
		rc = o->n_operands ? tell_one(&k) : tell_run(&k, run->id);
	say_unread(o->store, rc);
	free(k.articles);
	trails_free(w.trails);
	graph_free(w.graph);
	arena_free(w.a);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}

int cmd_origins(struct options *o, int argc, char **argv)
{
	struct store    *s = NULL;
	struct store_run run;
	struct arena    *a;
	int              code = load_outlets(o), rc;

	(void)argc;
	(void)argv;
	if (code == EXIT_DONE && o->n_operands > 1) {
		log_error("origins: %s: say one article at a time", o->operands[1]);
		code = EXIT_BROKEN;
	}
	if (code != EXIT_DONE)
		return code;
	a = arena_new((size_t)4 << 20);
	rc = a ? store_open(&s, o->store, STORE_READ) : -ENOMEM;
	if (rc == 0)
		rc = store_run_last(s, a, &run);
	if (rc == 1)
		log_error("origins: %s: nothing was ever traced into it", o->store);
	code = rc == 0 ? origins(s, o, &run) : EXIT_BROKEN;
	store_close(s);
	arena_free(a);
	return code;
}
