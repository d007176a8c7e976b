/* From the store into memory: a page by what a person typed, a whole graph. */

#include "commands.h"

#include <errno.h>

/* A URL and its canonical form. */
#define URL_ARENA ((size_t)1 << 20)

int find_page(struct store *s, const char *typed, int64_t *page)
{
	struct arena *a = arena_new(URL_ARENA);
	struct span   canonical;
	struct url    u;
	int           rc = a ? url_parse_typed(a, span_of(typed), &u) : -ENOMEM;

	if (rc == 0)
		rc = url_canonical(a, &u, &canonical);
	if (rc == 0)
		rc = store_find(s, canonical, page);
	arena_free(a);
	return rc > 0 ? 1 : rc;
}

static int on_page(const struct store_page *p, void *g)
{
	return graph_add_page(g, p);
}

static int on_citation(const struct store_citation *c, void *g)
{
	return graph_add_citation(g, c);
}

int load_graph(struct store *s, struct span reads, struct graph **out)
{
	struct graph *g;
	int rc = graph_new(&g, reads);

	if (rc < 0)
		return rc;
	rc = store_snapshot(s);  /* pages and citations of one moment, while a crawl goes on */
	if (rc == 0)
		rc = store_each_page(s, on_page, g);
	if (rc == 0)
		rc = store_each_citation(s, 0, on_citation, g);
	if (rc == 0)
		rc = graph_finish(g);
	if (rc == 0)
		*out = g;
	else
		graph_free(g);
	return rc;
}
