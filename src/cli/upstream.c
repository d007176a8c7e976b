/*
 * A walk in breadth: the table keeps pages in the order in which they came, so it is
 * its own queue. Then they are sorted by id, which is the order of the file.
 */

#include "upstream.h"

#include "base/arena.h"

#include <errno.h>
#include <stdlib.h>

#define HASH_NONFATAL_OOM 1  /* a page that was not added has no hh.tbl */
#include <uthash.h>

struct near {
	UT_hash_handle hh;
	int64_t        id;
	int            depth;
	bool           cites;  /* something that is told */
};

struct upstream {
	struct store *store;
	struct arena *a;      /* owned; holds the pages */
	struct near  *table;  /* by id */
	int           depth;
	struct near  *now;    /* while walking: whose citations are read */
};

static struct near *find(const struct upstream *u, int64_t id)
{
	struct near *n;

	HASH_FIND(hh, u->table, &id, sizeof(id), n);
	return n;
}

static int add(struct upstream *u, int64_t id, int depth)
{
	struct near *n;

	if (find(u, id))
		return 0;
	n = arena_zalloc(u->a, 1, sizeof(*n));
	if (!n)
		return -ENOMEM;
	n->id = id;
	n->depth = depth;
	HASH_ADD(hh, u->table, id, sizeof(n->id), n);
	return n->hh.tbl ? 0 : -ENOMEM;
}

static int on_link(const struct store_citation *c, void *arg)
{
	struct upstream *u = arg;

	u->now->cites = true;
	return c->is_linked ? add(u, c->source, u->now->depth + 1) : 0;
}

static int walk(struct upstream *u)
{
	int rc = 0;

	for (u->now = u->table; rc == 0 && u->now && u->now->depth < u->depth; u->now = u->now->hh.next)
		rc = store_each_link(u->store, u->now->id, on_link, u);
	return rc;
}

static int by_id(const struct near *a, const struct near *b)
{
	return (a->id > b->id) - (a->id < b->id);
}

int upstream_new(struct upstream **out, struct store *s, const int64_t *articles, size_t n, int depth)
{
	struct upstream *u = calloc(1, sizeof(*u));
	int              rc = 0;

	if (!u)
		return -ENOMEM;
	*u = (struct upstream){ .store = s, .a = arena_new(SIZE_MAX / 2), .depth = depth };
	rc = u->a ? 0 : -ENOMEM;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = add(u, articles[i], 0);
	if (rc == 0)
		rc = walk(u);
	if (rc < 0) {
		upstream_free(u);
		return rc;
	}
	HASH_SORT(u->table, by_id);
	*out = u;
	return 0;
}

void upstream_free(struct upstream *u)
{
	if (!u)
		return;
	HASH_CLEAR(hh, u->table);
	arena_free(u->a);
	free(u);
}

/* --- asking -------------------------------------------------------------------- */

/* A page on its way. */
struct passing {
	int            depth;
	store_page_fn *fn;
	void          *arg;
};

static int pass(const struct store_page *p, void *arg)
{
	const struct passing *w = arg;
	struct store_page     page = *p;

	page.depth = w->depth;
	return w->fn(&page, w->arg);
}

static int tell(const struct upstream *u, const struct near *n, store_page_fn *fn, void *arg)
{
	struct passing w = { n->depth, fn, arg };
	int            rc = store_page_by_id(u->store, n->id, pass, &w);

	return rc > 0 ? -EINVAL : rc;
}

int upstream_page(const struct upstream *u, int64_t id, store_page_fn *fn, void *arg)
{
	const struct near *n = find(u, id);

	return n ? tell(u, n, fn, arg) : -EINVAL;
}

int upstream_each_page(const struct upstream *u, store_page_fn *fn, void *arg)
{
	int rc = 0;

	for (const struct near *n = u->table; rc == 0 && n; n = n->hh.next)
		rc = tell(u, n, fn, arg);
	return rc;
}

int upstream_each_citation(const struct upstream *u, upstream_walk *walk_one, store_citation_fn *fn, void *arg)
{
	int rc = 0;

	for (const struct near *n = u->table; rc == 0 && n; n = n->hh.next)
		if (n->cites)
			rc = walk_one(u->store, n->id, fn, arg);
	return rc;
}
