/*
 * Depths and the queue.
 *
 * A crawl goes depth by depth, so a page's depth is right when it is first
 * met, but for one case: two pages turn out to be one, and the deeper one's
 * citations come up with it. Then the new depth is handed on from page to
 * page, by a list instead of by recursion. Handing on only lowers, so it ends.
 */

#include "node.h"

#include <errno.h>
#include <stdlib.h>

static struct span keep(struct store *s, struct query *q)
{
	return arena_dup(s->scratch, query_get_text(q));
}

static int64_t read_queued(struct query *q)
{
	bool    is_null = query_get_null(q);
	int64_t queued = query_get_int(q);

	return is_null ? NOT_QUEUED : queued;
}

/* In the order of NODE in statements.c, its text left out. */
static void read_numbers(struct query *q, struct node *n)
{
	n->id = query_get_int(q);
	n->run = query_get_int(q);
	n->depth = query_get_int(q);
	n->queued = read_queued(q);
	n->turn = query_get_int(q);
	n->visit_run = query_get_int(q);
	n->is_exact = query_get_int(q) != 0;
	n->outcome = (int)query_get_int(q);
	n->status = (int)query_get_int(q);
	n->fetched = query_get_int(q);
}

static int load(struct store *s, int64_t id, bool with_text, struct node *out)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_PAGE_NODE);
	query_int(&q, id);
	rc = query_row(&q);
	if (rc == 1)
		read_numbers(&q, out);
	if (rc == 1 && with_text) {
		out->url = keep(s, &q);
		out->asked = keep(s, &q);
	}
	query_end(&q);
	if (rc == 1)
		return arena_status(s->scratch);
	return rc == 0 ? 1 : rc;
}

int node_load(struct store *s, int64_t id, struct node *out)
{
	return load(s, id, true, out);
}

static void bind_queued(struct query *q, int64_t queued)
{
	if (queued == NOT_QUEUED)
		query_null(q);
	else
		query_int(q, queued);
}

int node_place(struct store *s, const struct node *n)
{
	struct query q;

	query_start(&q, s, SQL_PAGE_MEET);
	query_int(&q, n->id);
	query_int(&q, n->run);
	query_int(&q, n->depth);
	bind_queued(&q, n->queued);
	query_int(&q, n->turn);
	return query_run(&q);
}

int node_add(struct store *s, struct node *n, struct span outlet)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_PAGE_ADD);
	query_text(&q, n->url);
	query_text(&q, outlet);
	query_int(&q, n->run);
	query_int(&q, n->depth);
	bind_queued(&q, n->queued);
	query_int(&q, n->turn);
	rc = query_run(&q);
	n->id = sqlite3_last_insert_rowid(s->db);
	return rc;
}

static int push(struct lowering *low, int64_t page, int64_t depth)
{
	if (low->n == low->cap) {
		size_t          cap = low->cap ? low->cap * 2 : 64;
		struct lowered *items = realloc(low->items, cap * sizeof(*items));

		if (!items)
			return -ENOMEM;
		low->items = items;
		low->cap = cap;
	}
	low->items[low->n++] = (struct lowered){ page, depth };
	return 0;
}

static int64_t lesser(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* Where a page that was not visited in this run waits once it is met as m says. */
static int64_t queue_at(const struct meeting *m, int64_t queued)
{
	if (m->depth > m->max_depth)
		return queued;
	return queued == NOT_QUEUED ? m->depth : lesser(queued, m->depth);
}

/* @param wants_own_visit  set: it calls itself url, but url itself was not asked in this run */
static int read_known(struct store *s, struct span url, struct node *k, bool *wants_own_visit)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_MEET);
	query_text(&q, url);
	rc = query_row(&q);
	if (rc == 1) {
		k->id = query_get_int(&q);
		k->run = query_get_int(&q);
		k->depth = query_get_int(&q);
		k->queued = read_queued(&q);
		k->turn = query_get_int(&q);
		k->visit_run = query_get_int(&q);
		*wants_own_visit = query_get_int(&q) != 0;
	}
	query_end(&q);
	return rc;
}

/* The least of all that lead there from the least depth, so that the order of arrival changes nothing. */
static int64_t turn_at(const struct meeting *m, const struct node *k)
{
	if (k->run != m->run || m->depth < k->depth)
		return m->turn;
	return m->depth == k->depth ? lesser(k->turn, m->turn) : k->turn;
}

/*
 * A page that was visited in this run is not asked again; unless what came
 * only called itself url, and now url itself is cited. Else it would hang on
 * which of the two came first what is known of the page.
 */
static int meet_known(struct store *s, const struct meeting *m, const struct node *k,
                      bool wants_own_visit, struct lowering *low)
{
	bool        is_new = k->run != m->run, is_visited = k->visit_run == m->run;
	struct node met = *k;
	int         rc = 0;

	met.run = m->run;
	met.turn = turn_at(m, k);
	if (is_new || (!is_visited && m->depth < k->depth))
		met.depth = m->depth;
	if (is_new)
		met.queued = NOT_QUEUED;
	if (!is_visited || wants_own_visit)
		met.queued = queue_at(m, met.queued);
	if (is_visited && !is_new && m->depth < k->depth)
		rc = push(low, k->id, m->depth);
	if (rc == 0 && (is_new || met.depth != k->depth || met.queued != k->queued || met.turn != k->turn))
		rc = node_place(s, &met);
	return rc;
}

/* Say why a page is not asked for, unless it is. */
static int leave(struct store *s, int64_t id)
{
	struct query q;

	query_start(&q, s, SQL_PAGE_LEAVE);
	query_int(&q, id);
	return query_run(&q);
}

int node_meet(struct store *s, const struct meeting *m, struct span url, struct span outlet,
              struct lowering *low, int64_t *id)
{
	struct node fresh = { .run = m->run, .depth = m->depth, .turn = m->turn, .url = url };
	struct node k = { .id = 0 };
	bool        wants_own_visit;
	int         rc = read_known(s, url, &k, &wants_own_visit);

	if (rc == 1) {
		*id = k.id;
		rc = meet_known(s, m, &k, wants_own_visit, low);
	} else if (rc == 0) {
		fresh.queued = queue_at(m, NOT_QUEUED);
		rc = node_add(s, &fresh, outlet);
		*id = fresh.id;
	}
	return rc == 0 && m->max_depth == NEVER_QUEUED ? leave(s, *id) : rc;
}

int node_lower_cited(struct store *s, int64_t run, int64_t page, int64_t depth, struct lowering *low)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_CITED);
	query_int(&q, page);
	query_int(&q, run);
	query_int(&q, depth + 1);
	while ((rc = query_row(&q)) == 1) {
		rc = push(low, query_get_int(&q), depth + 1);
		if (rc < 0)
			break;
	}
	query_end(&q);
	return rc;
}

/* One page of the list comes up; what it cites joins the list when it was visited. */
static int lower_one(struct store *s, const struct meeting *m, int64_t page, struct lowering *low)
{
	struct node n;
	int         rc = load(s, page, false, &n);

	if (rc != 0 || n.depth <= m->depth)
		return rc < 0 ? rc : 0;
	n.depth = m->depth;
	if (n.visit_run != m->run)
		n.queued = queue_at(m, n.queued);
	rc = node_place(s, &n);
	if (rc == 0 && n.visit_run == m->run)
		rc = node_lower_cited(s, m->run, n.id, n.depth, low);
	return rc;
}

int node_lower(struct store *s, int64_t run, int64_t max_depth, struct lowering *low)
{
	int rc = 0;

	/* first in, first out: the nearest come up first, so few come up twice */
	for (size_t i = 0; rc == 0 && i < low->n; i++) {
		struct lowered next = low->items[i];
		struct meeting m = { .run = run, .depth = next.depth, .max_depth = max_depth };

		rc = lower_one(s, &m, next.page, low);
	}
	return rc;
}
