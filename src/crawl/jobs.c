/* A page on its way through the network thread. */

#include "network.h"
#include "base/clock.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int copy(char **to, struct span from)
{
	*to = from.len ? strndup(from.ptr, from.len) : NULL;
	return from.len && !*to ? -ENOMEM : 0;
}

/* What the store has of it, where the server can be asked whether that still stands. */
static int hold(struct held *h, const struct store_queued *q)
{
	int rc = 0;

	if (q->final_url.len == 0 || (q->etag.len == 0 && q->last_modified.len == 0))
		return 0;
	h->access = q->access;
	if ((rc = copy(&h->url, q->final_url)) == 0 && (rc = copy(&h->etag, q->etag)) == 0)
		rc = copy(&h->last_modified, q->last_modified);
	return rc;
}

struct job *job_new(struct network *n, const struct store_queued *q)
{
	struct job *j = calloc(1, sizeof(*j));

	if (!j)
		return NULL;
	j->network = n;
	j->page = q->page;
	j->depth = q->depth;
	if (copy(&j->asked_text, q->url) < 0 || hold(&j->held, q) < 0) {
		job_free(j);
		return NULL;
	}
	return j;
}

int job_open(struct job *j)
{
	int rc;

	if (j->arena)
		return 0;
	j->arena = arena_new(PAGE_ARENA_MAX);
	if (!j->arena)
		return -ENOMEM;
	rc = url_parse(j->arena, span_of(j->asked_text), NULL, &j->asked);
	j->url = j->asked;
	return rc > 0 ? -EINVAL : rc;  /* the store holds web URLs only */
}

struct span job_host(const struct job *j)
{
	return url_host_key(j->url.host);
}

void job_pass_on(struct network *n, struct job *j, enum fetch_outcome outcome)
{
	j->res.outcome = outcome;
	j->res.url = j->url.href;
	j->fetched = clock_wall();
	if (!j->res.detail)
		j->res.detail = "";
	feed_passed(n, j->taken);
	queue_push(&n->c->to_read, j);
}

int job_take_response(struct job *j, struct fetch_response *res)
{
	struct span detail = arena_dup(j->arena, span_of(res->detail));
	struct span address = arena_dup(j->arena, span_of(res->address));

	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	j->res = *res;
	j->res.detail = detail.ptr;
	j->res.address = address.ptr;
	j->res.tries = j->tries + 1;
	buf_init(&res->headers, 0);
	buf_init(&res->body, 0);
	return detail.ptr && address.ptr ? 0 : -ENOMEM;
}

void job_rest(struct job *j)
{
	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	memset(&j->res, 0, sizeof(j->res));
	if (j->n_hops)  /* they lie in the arena, as does where the last one leads */
		return;
	arena_free(j->arena);
	j->arena = NULL;
}

int job_queue_again(struct network *n, struct span host, struct job *j)
{
	int rc = frontier_add(n->frontier, host, j);

	if (rc < 0)
		job_free(j);
	else
		job_rest(j);
	return rc;
}
