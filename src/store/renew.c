/*
 * Keeping a visit that found the page as it was: it settles whose it is and
 * where it stands as any other, but what was found stays.
 */

#include "identity.h"

#include <stdlib.h>

struct cited {
	int64_t     position;
	struct span url, outlet;  /* in the store's scratch */
};

/* All that the page is known to cite, read before any of it changes. */
static int read_cited(struct store *s, int64_t page, struct cited **out, size_t *n)
{
	struct query q;
	size_t       cap = 0;
	int          rc;

	*out = NULL;
	*n = 0;
	query_start(&q, s, SQL_EACH_CITED);
	query_int(&q, page);
	while ((rc = query_row(&q)) == 1) {
		struct cited *c = arena_push(s->scratch, out, n, &cap, sizeof(*c));

		if (!c)
			break;
		c->position = query_get_int(&q);
		c->url = arena_dup(s->scratch, query_get_text(&q));
		c->outlet = arena_dup(s->scratch, query_get_text(&q));
	}
	query_end(&q);
	return rc < 0 ? rc : arena_status(s->scratch);
}

static int meet_again(struct store *s, const struct store_visit *v, const struct node *n, struct lowering *low)
{
	struct meeting m = { .run = v->run, .depth = n->depth + 1, .max_depth = v->max_depth };
	struct cited  *cited;
	size_t         n_cited;
	int64_t        source;
	int            rc = read_cited(s, n->id, &cited, &n_cited);

	for (size_t i = 0; rc == 0 && i < n_cited; i++) {
		m.turn = cited[i].position;
		rc = node_meet(s, &m, cited[i].url, cited[i].outlet, low, &source);
	}
	return rc == 0 ? node_lower(s, v->run, v->max_depth, low) : rc;
}

static int write_renewed(struct store *s, const struct arrival *at, int64_t page)
{
	struct query q;

	query_start(&q, s, SQL_PAGE_RENEWED);
	query_int(&q, page);
	query_int(&q, at->v->run);
	query_text(&q, at->asked);
	query_int(&q, at->is_exact);
	query_int(&q, at->v->fetched);
	query_int(&q, at->v->ignored_robots);
	query_int(&q, at->v->response->elapsed_us);
	return query_run(&q);
}

/* The page's own URL is the key of the visit. */
static int renew(struct store *s, struct store_visit *v, struct lowering *low)
{
	struct arrival at;
	struct node    n;
	int            rc = node_load(s, v->page, &n);

	if (rc != 0)  /* it became part of another, which was visited */
		return rc < 0 ? rc : 0;
	v->key = n.url;
	rc = arrival_read(s, v, &at);
	if (rc == 0)
		rc = identity_settle(s, &at, &n);
	if (rc == 0)
		rc = node_place(s, &n);
	if (rc == 0 && identity_wins(&at, &n))
		rc = write_renewed(s, &at, n.id);
	return rc == 0 ? meet_again(s, v, &n, low) : rc;
}

int store_renew(struct store *s, const struct store_visit *v)
{
	struct store_visit again = *v;
	struct lowering    low = { NULL, 0, 0 };
	int                rc = db_begin(s);

	arena_reset(s->scratch);
	if (rc == 0)
		rc = renew(s, &again, &low);
	free(low.items);
	return rc < 0 ? db_abort(s, rc) : 0;
}
