/* From the store into memory: pages by what a person typed, a graph. */

#include "commands.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>

/* A URL and its canonical form. */
#define URL_ARENA ((size_t)1 << 20)

/* Of a path alone: a query goes to the server as it is. */
static struct span other_slash(struct arena *a, struct span url)
{
	if (span_chr(url, '?') < url.len)
		return url;
	return span_ends(url, SPAN("/")) ? span_upto(url, url.len - 1) : arena_printf(a, "%.*s/", SPAN_FMT(url));
}

/* @return as store_find() */
static int find_slashed(struct store *s, struct arena *a, struct span url, int64_t *page)
{
	int rc = store_find(s, url, page);

	return rc == 1 ? store_find(s, other_slash(a, url), page) : rc;
}

/* The same address with another scheme, with "www." or without. */
struct spellings {
	struct span found[2];  /* that lead to different pages */
	size_t      n;
	int64_t     page;      /* of the first */
};

static int try_spelling(struct store *s, struct arena *a, struct span url, struct spellings *all)
{
	int64_t page;
	int     rc = url.ptr ? find_slashed(s, a, url, &page) : -ENOMEM;

	if (rc != 0)
		return rc < 0 ? rc : 0;
	if (all->n == 0 || (all->n == 1 && page != all->page))
		all->found[all->n++] = url;
	if (all->n == 1)
		all->page = page;
	return 0;
}

static int try_spellings(struct store *s, struct arena *a, struct span canonical, struct spellings *all)
{
	static const char *const schemes[] = { "https", "http" };
	struct span rest = span_from(canonical, span_find(canonical, SPAN("://")) + 3);
	struct span bare = span_starts(rest, SPAN("www.")) ? span_from(rest, 4) : rest;
	int         rc = 0;

	for (size_t i = 0; rc == 0 && i < 4; i++) {
		struct span url = arena_printf(a, "%s://%s%.*s", schemes[i / 2], i % 2 ? "www." : "", SPAN_FMT(bare));

		if (!span_eq(url, canonical))
			rc = try_spelling(s, a, url, all);
	}
	return rc;
}

static int find_other(struct store *s, struct arena *a, struct span canonical, const char *typed, int64_t *page)
{
	struct spellings all = { .n = 0 };
	int              rc = try_spellings(s, a, canonical, &all);

	if (rc < 0 || all.n == 0)
		return rc < 0 ? rc : 1;
	*page = all.page;
	if (all.n == 1)
		return 0;
	log_error("%s: may be %.*s or %.*s; say which", typed, SPAN_FMT(all.found[0]), SPAN_FMT(all.found[1]));
	return -ENOENT;
}

int find_page(struct store *s, const struct options *o, const char *typed, int64_t *page)
{
	struct arena *a = arena_new(URL_ARENA);
	struct span   canonical = { 0 };
	struct url    u;
	bool          is_url;
	int           rc = a ? url_parse_typed(a, span_of(typed), &u) : -ENOMEM;

	if (rc == 0)
		rc = url_canonical(a, &u, &canonical);
	if (rc == 0)
		rc = find_slashed(s, a, canonical, page);
	if (rc == 1 && canonical.ptr)
		rc = find_other(s, a, canonical, typed, page);
	is_url = canonical.ptr;
	arena_free(a);
	if (rc <= 0)
		return rc;
	if (is_url)
		log_error("%s: not in the store %s; headwater trace %s asks for it", typed, o->store, typed);
	else
		log_error("%s: not in the store %s, where pages go by their URL", typed, o->store);
	return -ENOENT;
}

int find_upstream(struct store *s, const struct options *o, int depth, struct upstream **out)
{
	size_t   n = o->n_operands - 1;
	int64_t *articles = n ? malloc(n * sizeof(*articles)) : NULL;
	int      rc = n && !articles ? -ENOMEM : 0;

	*out = NULL;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = find_page(s, o, o->operands[i + 1], &articles[i]);
	if (rc == 0 && n)
		rc = upstream_new(out, s, articles, n, o->depth ? o->depth : depth);
	free(articles);
	return rc;
}

struct loading {
	struct graph   *g;
	struct outlook *k;
	const struct upstream *of;
	enum graph_keep keep;
	struct arena   *a;   /* of one page */
};

static int on_page(const struct store_page *p, void *arg)
{
	struct loading   *l = arg;
	struct store_page page = *p;
	struct likely     likely;
	int               rc;

	arena_reset(l->a);
	rc = outlook_page(l->k, l->a, &page, &likely);
	return rc < 0 ? rc : graph_add_page(l->g, &page);
}

static int on_citation(const struct store_citation *c, void *arg)
{
	struct loading *l = arg;

	return graph_add_citation(l->g, c);
}

/* All of the store. */
static int load_all(struct store *s, struct loading *l)
{
	int rc = store_scan_pages(s, on_page, l);

	if (rc == 0)
		rc = l->keep == GRAPH_ALL ? store_each_citation(s, 0, on_citation, l) : store_scan_steps(s, on_citation, l);
	return rc;
}

static int load_some(struct loading *l)
{
	int rc = upstream_each_page(l->of, on_page, l);

	return rc == 0 ? upstream_each_citation(l->of, store_each_citation, on_citation, l) : rc;
}

static int load(struct store *s, struct loading *l)
{
	int rc = store_snapshot(s);  /* pages and citations of one moment, while a crawl goes on */

	outlook_use(l->k, s);
	if (rc == 0)
		rc = l->of ? load_some(l) : load_all(s, l);
	return rc == 0 ? graph_finish(l->g) : rc;
}

int load_graph(struct store *s, struct outlook *k, struct span reads, enum graph_keep keep, const struct upstream *of,
               struct graph **out)
{
	struct loading l = { .k = k, .of = of, .keep = keep, .a = arena_new(URL_ARENA) };
	int            rc = l.a ? graph_new(&l.g, reads, keep) : -ENOMEM;

	if (rc == 0)
		rc = load(s, &l);
	if (rc == 0)
		*out = l.g;
	else
		graph_free(l.g);
	arena_free(l.a);
	return rc;
}
