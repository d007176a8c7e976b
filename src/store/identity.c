/*
 * Visits arrive in any order; what they come to must not depend on it.
 *
 *     asked A --redirects--> ended at F --"I am"--> key K
 *
 * A and K are aliases of one page. Where the visit is exact (F is K), the URLs
 * between A and K are too. If A and K were two pages until now, A's becomes
 * part of K's.
 *
 * One page may be visited by several URLs in one run. Its findings, and its
 * url, are those of the best visit by an order that knows nothing of arrival
 * (better()): the page itself counts more than another that calls itself so.
 * A later run's visit always counts more than an earlier run's.
 */

#include "identity.h"
#include "url.h"

#include <errno.h>

/* What ranks a visit. Its spans are borrowed. */
struct rank {
	int64_t     run;
	bool        is_ok;     /* a page came */
	bool        is_exact;
	bool        is_direct; /* what was asked is the key */
	struct span asked;
	int64_t     fetched;
};

static struct rank rank_of_arrival(const struct arrival *at)
{
	const struct fetch_response *r = at->v->response;

	return (struct rank){
		.run = at->v->run, .is_exact = at->is_exact, .asked = at->asked,
		.is_ok = r->outcome == FETCH_OK && ((r->status >= 200 && r->status < 300) || r->status == 304),
		.is_direct = span_eq(at->asked, at->v->key), .fetched = at->v->fetched,
	};
}

static struct rank rank_of_node(const struct node *n)
{
	return (struct rank){
		.run = n->visit_run, .is_exact = n->is_exact, .asked = n->asked,
		.is_ok = n->outcome == FETCH_OK && n->status >= 200 && n->status < 300,
		.is_direct = span_eq(n->asked, n->url), .fetched = n->fetched,
	};
}

/* @return > 0 when a is better than b, 0 when nothing tells them apart */
static int better(const struct rank *a, const struct rank *b)
{
	if (a->run != b->run)
		return a->run > b->run ? 1 : -1;
	if (a->is_ok != b->is_ok)
		return a->is_ok ? 1 : -1;
	if (a->is_exact != b->is_exact)
		return a->is_exact ? 1 : -1;
	if (a->is_direct != b->is_direct)
		return a->is_direct ? 1 : -1;
	if (!span_eq(a->asked, b->asked))
		return span_cmp(b->asked, a->asked);
	return (a->fetched > b->fetched) - (a->fetched < b->fetched);
}

bool identity_wins(const struct arrival *at, const struct node *n)
{
	struct rank a = rank_of_arrival(at), b = rank_of_node(n);

	return n->visit_run == 0 || better(&a, &b) >= 0;
}

/* The canonical form of a URL; of what is none, the bytes. */
static int canonical(struct store *s, struct span raw, struct span *out)
{
	struct url u;
	int        rc = url_parse(s->scratch, raw, NULL, &u);

	if (rc == 0)
		return url_canonical(s->scratch, &u, out);
	*out = raw;
	return rc < 0 ? rc : 0;
}

int arrival_read(struct store *s, const struct store_visit *v, struct arrival *out)
{
	struct span first = v->n_hops ? v->hops[0].url : v->response->url, final = v->final_url;
	int         rc;

	*out = (struct arrival){ .v = v };
	if (first.len == 0)
		first = v->key;
	rc = canonical(s, first, &out->asked);
	if (rc == 0)
		rc = canonical(s, v->final_url, &final);
	out->is_exact = span_eq(final, v->key);
	return rc;
}

/* --- two pages become one ------------------------------------------------------ */

static int run_with(struct store *s, enum sql which, int64_t a, int64_t b)
{
	struct query q;

	query_start(&q, s, which);
	query_int(&q, a);
	query_int(&q, b);
	return query_run(&q);
}

static int drop_for(struct store *s, enum sql which, int64_t id)
{
	struct query q;

	query_start(&q, s, which);
	query_int(&q, id);
	return query_run(&q);
}

static int add_alias(struct store *s, struct span url, int64_t page)
{
	struct query q;

	query_start(&q, s, SQL_ALIAS_ADD);
	query_text(&q, url);
	query_int(&q, page);
	return query_run(&q);
}

/* The key has no row among the aliases, unless there is something to say of it. */
int identity_rename(struct store *s, struct node *n, struct span key)
{
	struct query q;
	int          rc;

	if (span_eq(n->url, key))
		return 0;
	rc = add_alias(s, n->url, n->id);
	if (rc < 0)
		return rc;
	query_start(&q, s, SQL_PAGE_SET_URL);
	query_int(&q, n->id);
	query_text(&q, key);
	rc = query_run(&q);
	n->url = key;
	query_start(&q, s, SQL_ALIAS_IS_KEY);
	query_text(&q, key);
	return rc < 0 ? rc : query_run(&q);
}

/* Keep the better findings of the two, under the survivor's id. */
static int merge_findings(struct store *s, struct node *to, const struct node *from, bool takes)
{
	int64_t loser = takes ? to->id : from->id;
	int     rc = drop_for(s, SQL_EVIDENCE_DROP, loser);

	if (rc == 0)
		rc = drop_for(s, SQL_CITATIONS_DROP, loser);
	if (rc < 0 || !takes)
		return rc;
	rc = run_with(s, SQL_MOVE_EVIDENCE, to->id, from->id);
	if (rc == 0)
		rc = run_with(s, SQL_MOVE_CITATIONS, to->id, from->id);
	if (rc == 0)
		rc = run_with(s, SQL_PAGE_TAKE, to->id, from->id);
	to->visit_run = from->visit_run;
	to->is_exact = from->is_exact;
	to->outcome = from->outcome;
	to->status = from->status;
	to->fetched = from->fetched;
	to->asked = from->asked;
	return rc;
}

/* A page that both runs' articles may hold keeps the earlier place. */
static int merge_articles(struct store *s, int64_t to, int64_t from)
{
	int rc = run_with(s, SQL_MOVE_POSITIONS, to, from);

	if (rc == 0)
		rc = run_with(s, SQL_MOVE_ARTICLES, to, from);
	if (rc == 0)
		rc = drop_for(s, SQL_ARTICLES_DROP, from);
	if (rc == 0)
		rc = run_with(s, SQL_MOVE_FEEDS, to, from);
	if (rc == 0)
		rc = drop_for(s, SQL_FEEDS_DROP, from);
	return rc;
}

static void merge_place(struct node *to, const struct node *from)
{
	if (from->run > to->run) {
		to->run = from->run;
		to->depth = from->depth;
		to->turn = from->turn;
		to->queued = NOT_QUEUED;
	} else if (from->run == to->run && from->depth < to->depth) {
		to->depth = from->depth;
		to->turn = from->turn;
	} else if (from->run == to->run && from->depth == to->depth && from->turn < to->turn) {
		to->turn = from->turn;
	}
}

/* All that was of from is of to; from is no more. Not yet written: to's place. */
static int merge(struct store *s, struct node *to, const struct node *from)
{
	struct rank a = rank_of_node(from), b = rank_of_node(to);
	bool        takes = better(&a, &b) > 0;
	int         rc = run_with(s, SQL_MOVE_SOURCE, to->id, from->id);

	if (rc == 0)
		rc = merge_findings(s, to, from, takes);
	if (rc == 0)
		rc = run_with(s, SQL_MOVE_ALIASES, to->id, from->id);
	if (rc == 0)
		rc = merge_articles(s, to->id, from->id);
	if (rc == 0)
		rc = drop_for(s, SQL_PAGE_DROP, from->id);
	if (rc == 0)
		rc = takes ? identity_rename(s, to, from->url) : add_alias(s, from->url, to->id);
	merge_place(to, from);
	return rc;
}

/* --- the URLs of a visit --------------------------------------------------------- */

static int set_status(struct store *s, struct span url, int64_t page, int status)
{
	struct query q;

	query_start(&q, s, SQL_ALIAS_STATUS);
	query_text(&q, url);
	query_int(&q, page);
	query_int(&q, status);
	return query_run(&q);
}

/*
 * A URL between asked and key leads to the page. If it is a page itself it
 * joins, but only while nobody visited it: what was seen is believed more.
 */
static int tie_hop(struct store *s, const struct store_hop *hop, struct node *n)
{
	struct span url;
	struct node other;
	int64_t     id;
	int         rc = canonical(s, hop->url, &url);

	if (rc == 0)
		rc = alias_find(s, url, &id);
	if (rc == 0 && id != n->id) {
		rc = node_load(s, id, &other);
		if (rc != 0 || other.visit_run || !span_eq(other.url, url))
			return rc;
		rc = merge(s, n, &other);
	}
	return rc < 0 ? rc : set_status(s, url, n->id, hop->status);
}

static int tie_hops(struct store *s, const struct arrival *at, struct node *n)
{
	const struct store_visit *v = at->v;
	int rc = 0;

	if (!at->is_exact || span_eq(at->asked, v->key) || v->response->outcome != FETCH_OK)
		return 0;
	for (size_t i = 1; rc == 0 && i < v->n_hops; i++)
		rc = tie_hop(s, &v->hops[i], n);
	return rc;
}

static int keep_hop(struct store *s, const struct arrival *at, size_t position, struct span url, int status)
{
	struct query q;

	query_start(&q, s, SQL_HOP_ADD);
	query_text(&q, at->asked);
	query_int(&q, (int64_t)position);
	query_text(&q, url);
	query_int(&q, status);
	return query_run(&q);
}

/* Each redirect, and where they ended. */
static int keep_hops(struct store *s, const struct arrival *at)
{
	const struct store_visit *v = at->v;
	struct query q;
	int          rc;

	query_start(&q, s, SQL_HOPS_DROP);
	query_text(&q, at->asked);
	rc = query_run(&q);
	for (size_t i = 0; rc == 0 && i < v->n_hops; i++)
		rc = keep_hop(s, at, i + 1, v->hops[i].url, v->hops[i].status);
	if (rc == 0 && v->n_hops)
		rc = keep_hop(s, at, v->n_hops + 1, v->final_url, v->response->status);
	return rc;
}

/* What was asked is an alias, and the redirects it went through are known. */
static int tie_asked(struct store *s, const struct arrival *at, int64_t page)
{
	struct query q;
	int64_t      id;
	int          rc = alias_find(s, at->asked, &id);

	if (rc < 0)
		return rc;
	query_start(&q, s, SQL_ALIAS_ASKED);
	query_text(&q, at->asked);
	query_int(&q, rc == 0 ? id : page);
	query_int(&q, at->v->n_hops ? at->v->hops[0].status : 0);
	query_int(&q, at->v->run);
	rc = query_run(&q);
	return rc == 0 ? keep_hops(s, at) : rc;
}

/* --- the page of a visit ----------------------------------------------------------- */

/*
 * The page that was queued. It may have been merged into another while the
 * visit was under way; then what was asked, or the key, leads there.
 */
static int find_queued(struct store *s, const struct arrival *at, struct node *n)
{
	const struct store_visit *v = at->v;
	int64_t id;
	int     rc = node_load(s, v->page, n);

	if (rc == 0)
		n->queued = NOT_QUEUED;
	if (rc != 1)
		return rc;
	rc = alias_find(s, at->asked, &id);
	if (rc == 1)
		rc = alias_find(s, v->key, &id);
	if (rc == 0)
		return node_load(s, id, n);
	if (rc < 0)
		return rc;
	*n = (struct node){ .run = v->run, .depth = v->depth, .queued = NOT_QUEUED, .url = v->key };
	return node_add(s, n, v->outlet);
}

/* The page that the key is known as joins, and survives. */
static int tie_key(struct store *s, struct span key, struct node *n)
{
	struct node queued = *n;
	int64_t     id;
	int         rc = alias_find(s, key, &id);

	if (rc == 1)
		return add_alias(s, key, n->id);
	if (rc < 0 || id == n->id)
		return rc;
	rc = node_load(s, id, n);
	return rc == 0 ? merge(s, n, &queued) : rc;
}

int identity_settle(struct store *s, const struct arrival *at, struct node *n)
{
	const struct store_visit *v = at->v;
	int rc = find_queued(s, at, n);

	if (rc == 0 && n->run != v->run) {
		n->run = v->run;
		n->depth = v->depth;
	}
	if (rc == 0)
		rc = tie_key(s, v->key, n);
	if (rc == 0)
		rc = tie_hops(s, at, n);
	if (rc == 0)
		rc = tie_asked(s, at, n->id);
	/* what waits to be asked was asked: it has this visit's answer */
	if (span_eq(n->url, at->asked) || (at->is_exact && span_eq(n->url, v->key)))
		n->queued = NOT_QUEUED;
	if (n->depth > v->depth)
		n->depth = v->depth;
	return rc;
}
