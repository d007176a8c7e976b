/*
 * robots.txt is asked for in the turn of the first job that needs it; others
 * of its origin wait in their places. When robots.txt has moved to another
 * host, that job becomes the runner, which takes a turn there.
 */

#include "network.h"
#include "base/clock.h"

#include <errno.h>
#include <stdlib.h>
#include <utlist.h>

static int on_robots(struct fetch_response *res, void *arg);

static int ask_robots(struct network *n, struct origin *o)
{
	struct fetch_request r = { .url = o->url.href, .max = ROBOTS_MAX };

	o->state = ORIGIN_ASKED;
	return fetch_add(n->c->fetcher, &r, on_robots, o);
}

bool errands_is_too_slow(const struct origin *o)
{
	return o->rules && robots_delay_ms(o->rules) > PATIENCE_MS;
}

static void heed_delay(struct network *n, struct origin *o)
{
	if (o->state == ORIGIN_KNOWN && o->rules && !errands_is_too_slow(o))
		frontier_set_delay(n->frontier, o->host, robots_delay_ms(o->rules));
}

/* What the store still knows, if it is fresh. @return 0, or < 0; state says whether it did */
static int recall_robots(struct network *n, struct origin *o)
{
	struct store_host host;
	int rc = store_host_get(n->reader, o->arena, span_of(o->name), &host);

	if (rc != 0 || host.robots_status == 0 || host.robots_fetched + ORIGIN_KEEP < clock_wall())
		return rc < 0 ? rc : 0;
	rc = origin_take(o, FETCH_OK, host.robots_status, host.robots, n->agent, host.robots_fetched);
	heed_delay(n, o);
	return rc;
}

/* Send what was learnt to the store thread. */
static int keep_robots(struct network *n, struct origin *o, int status, struct span body)
{
	struct saving *s = calloc(1, sizeof(*s));

	if (!s || !(s->arena = arena_new(ROBOTS_MAX * 2))) {
		free(s);
		return -ENOMEM;
	}
	s->host.origin = arena_dup(s->arena, span_of(o->name));
	s->host.robots_status = status;
	s->host.robots = arena_dup(s->arena, span_upto(body, status >= 200 && status < 300 ? ROBOTS_MAX : 0));
	s->host.robots_fetched = o->fetched;
	queue_push(&n->c->to_save, s);
	return 0;
}

/* All who wait give their place up and queue again. */
static int send_back(struct network *n, struct origin *o)
{
	struct job *j, *next;
	int rc = 0;

	DL_FOREACH_SAFE(o->waiting, j, next) {
		DL_DELETE(o->waiting, j);
		frontier_done(n->frontier, job_host(j), clock_mono_ms());
		if (rc == 0)
			rc = job_queue_again(n, j);
		else
			job_free(j);
	}
	return rc;
}

/* The rules are known, or to be asked for anew. */
static int release(struct network *n, struct origin *o)
{
	struct job *runner = o->runner;
	int rc = 0;

	heed_delay(n, o);
	o->runner = NULL;
	if (runner) {
		frontier_go_on(n->frontier, o->host);
		rc = job_queue_again(n, runner);
	}
	return rc < 0 ? rc : send_back(n, o);
}

/* The first who waits becomes the runner. Nobody else then has a place while it is under way: it may need that itself. */
static int choose_runner(struct network *n, struct origin *o)
{
	o->runner = o->waiting;
	DL_DELETE(o->waiting, o->runner);
	frontier_done(n->frontier, o->host, clock_mono_ms());
	frontier_pause(n->frontier, o->host);
	return send_back(n, o);
}

/* Let the runner take a turn at the host that robots.txt has moved to. */
static int send_runner(struct network *n, struct origin *o)
{
	struct job *j;
	int rc = o->runner ? 0 : choose_runner(n, o);

	if (rc < 0)
		return rc;
	j = o->runner;
	o->runner = NULL;  /* the frontier's until its turn comes */
	j->errand = o;
	rc = frontier_add_first(n->frontier, url_host_key(o->url.host), j);
	if (rc < 0)
		job_free(j);
	return rc;
}

/* @return 0 when robots.txt is asked for at another place, 1 when it ends here, or < 0 */
static int follow_robots(struct network *n, struct origin *o, const struct fetch_response *res)
{
	struct span to = hops_target(res);
	struct url  next;
	int rc;

	if (res->outcome != FETCH_OK || res->status < 300 || !to.len || o->hops++ >= ORIGIN_HOPS)
		return 1;
	to = arena_dup(o->arena, to);
	rc = to.ptr ? url_parse(o->arena, to, &o->url, &next) : -ENOMEM;
	if (rc)
		return rc;
	o->url = next;
	return send_runner(n, o);
}

static int on_robots(struct fetch_response *res, void *arg)
{
	struct origin  *o = arg;
	struct network *n = o->network;
	int64_t wait;
	int     rc;

	if (o->runner)
		frontier_done(n->frontier, url_host_key(o->url.host), clock_mono_ms());
	rc = follow_robots(n, o, res);
	if (rc <= 0)
		return rc;
	wait = manners_pause_ms(res, o->tries + 1, 0);
	if (manners_may_pass(res) && o->tries < n->c->o->retries && wait <= PATIENCE_MS) {
		o->tries++;
		frontier_hold(n->frontier, o->host, clock_mono_ms() + wait);
		o->state = ORIGIN_NEW;
		return release(n, o);
	}
	rc = fetch_decode(res);
	if (rc < 0)
		return rc;
	rc = origin_take(o, res->outcome, res->status, buf_view(&res->body), n->agent, clock_wall());
	if (rc == 0 && o->state == ORIGIN_KNOWN)
		rc = keep_robots(n, o, res->status, buf_view(&res->body));
	return rc < 0 ? rc : release(n, o);
}

int errands_wait(struct network *n, struct origin *o, struct job *j)
{
	DL_APPEND(o->waiting, j);
	return o->state == ORIGIN_ASKED ? 0 : ask_robots(n, o);
}

int errands_find(struct network *n, const struct url *u, struct origin **out)
{
	struct origin *o = origin_get(&n->origins, u);
	int rc;

	if (!o)
		return -ENOMEM;
	*out = o;
	o->network = n;
	if (o->state >= ORIGIN_KNOWN && o->fetched + ORIGIN_KEEP < clock_wall())
		o->state = ORIGIN_NEW;
	if (o->state != ORIGIN_NEW)
		return 0;
	rc = origin_reset(o);
	return rc < 0 ? rc : recall_robots(n, o);
}

int errands_go(struct network *n, struct job *j)
{
	struct origin *o = j->errand;

	o->runner = j;
	j->errand = NULL;
	return ask_robots(n, o);
}
