/* Runs, what they have queued, and hosts: the short questions. */

#include "db.h"
#include "robots.h"

#include <errno.h>

int store_run_begin(struct store *s, const struct store_run *run, int64_t *id)
{
	struct query q;
	int          rc = db_begin(s);

	query_start(&q, s, SQL_RUN_BEGIN);
	query_text(&q, run->args);
	query_text(&q, run->version);
	query_int(&q, run->started);
	query_int(&q, run->max_depth);
	query_text(&q, run->reads);
	if (rc == 0)
		rc = query_run(&q);
	if (rc == 0)
		*id = sqlite3_last_insert_rowid(s->db);
	return rc;
}

int store_run_end(struct store *s, int64_t id, int64_t ended)
{
	struct query q;
	int          rc = db_begin(s);

	query_start(&q, s, SQL_RUN_END);
	query_int(&q, id);
	query_int(&q, ended);
	return rc == 0 ? query_run(&q) : rc;
}

int store_run_last(struct store *s, struct arena *a, struct store_run *out)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_RUN_LAST);
	rc = query_row(&q);
	if (rc == 1) {
		out->id = query_get_int(&q);
		out->args = arena_dup(a, query_get_text(&q));
		out->version = arena_dup(a, query_get_text(&q));
		out->started = query_get_int(&q);
		out->ended = query_get_int(&q);
		out->max_depth = (int)query_get_int(&q);
		out->reads = arena_dup(a, query_get_text(&q));
	}
	query_end(&q);
	if (rc == 1)
		return arena_status(a);
	return rc == 0 ? 1 : rc;
}

int store_next_host(struct store *s, int64_t run, int depth, struct span after,
                    struct arena *a, struct span *host)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_NEXT_HOST);
	query_int(&q, run);
	query_int(&q, depth);
	query_text(&q, after);
	rc = query_row(&q);
	if (rc == 1)
		*host = arena_dup(a, query_get_text(&q));
	query_end(&q);
	if (rc == 1)
		return arena_status(a);
	return rc == 0 ? 1 : rc;
}

int store_each_queued(struct store *s, int64_t run, int depth, struct span host,
                      unsigned limit, store_queued_fn *fn, void *arg)
{
	struct store_queued found;
	struct query        q;
	int                 rc;

	query_start(&q, s, SQL_EACH_QUEUED);
	query_int(&q, run);
	query_int(&q, depth);
	query_text(&q, host);
	query_int(&q, limit);
	while ((rc = query_row(&q)) == 1) {
		found.page = query_get_int(&q);
		found.depth = (int)query_get_int(&q);
		found.url = query_get_text(&q);
		found.final_url = query_get_text(&q);
		found.etag = query_get_text(&q);
		found.last_modified = query_get_text(&q);
		found.access = (enum access)query_get_word(&q, ACCESS_COUNT);
		rc = fn(&found, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

static int count(struct store *s, enum sql which, int64_t run, struct span host, uint64_t *n)
{
	struct query q;
	int          rc;

	query_start(&q, s, which);
	query_int(&q, run);
	if (host.len)
		query_text(&q, host);
	rc = query_row(&q);
	*n = rc == 1 ? (uint64_t)query_get_int(&q) : 0;
	query_end(&q);
	return rc < 0 ? rc : 0;
}

int store_count(struct store *s, int64_t run, uint64_t *queued, uint64_t *done)
{
	int rc = count(s, SQL_COUNT_QUEUED, run, SPAN(""), queued);

	return rc == 0 ? count(s, SQL_COUNT_DONE, run, SPAN(""), done) : rc;
}

int store_count_asked(struct store *s, int64_t run, struct span host, uint64_t *n)
{
	return count(s, host.len ? SQL_COUNT_ASKED_OF : SQL_COUNT_ASKED, run, host, n);
}

int store_host_get(struct store *s, struct arena *a, struct span origin, struct store_host *out)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_HOST_GET);
	query_text(&q, origin);
	rc = query_row(&q);
	if (rc == 1) {
		out->origin = arena_dup(a, query_get_text(&q));
		out->robots_status = (int)query_get_int(&q);
		out->robots = arena_dup(a, query_get_text(&q));
		out->robots_fetched = query_get_int(&q);
		out->hold_until = query_get_int(&q);
	}
	query_end(&q);
	if (rc == 1)
		return arena_status(a);
	return rc == 0 ? 1 : rc;
}

int store_host_put(struct store *s, const struct store_host *h)
{
	struct query q;
	int          rc = db_begin(s);

	query_start(&q, s, SQL_HOST_PUT);
	query_text(&q, h->origin);
	query_int(&q, h->robots_status);
	query_text(&q, span_upto(h->robots, ROBOTS_MAX));
	query_int(&q, h->robots_fetched);
	return rc == 0 ? query_run(&q) : rc;
}

int store_host_hold(struct store *s, struct span origin, int64_t until)
{
	struct query q;
	int          rc = db_begin(s);

	query_start(&q, s, SQL_HOST_HOLD);
	query_text(&q, origin);
	query_int(&q, until);
	return rc == 0 ? query_run(&q) : rc;
}
