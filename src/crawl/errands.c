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

	return fetch_add(n->c->fetcher, &r, on_robots, o);
}

bool errands_is_too_slow(const struct origin *o)
{
	return o->rules && robots_delay_ms(o->rules) > PATIENCE_MS;
}

void errands_heed_delay(struct network *n, const struct origin *o)
{
	if (o->rules && !errands_is_too_slow(o))
		frontier_set_delay(n->frontier, o->host, robots_delay_ms(o->rules));
}

/* What the store still knows, if it is fresh. @return 0, or < 0; state says whether it did */
static int recall(struct network *n, struct origin *o)
{
	struct arena     *a = arena_new(ROBOTS_MAX * 2);
	struct store_host host;
	int rc = a ? store_host_get(n->reader, a, span_of(o->name), &host) : -ENOMEM;

	if (rc == 0)
		manners_recall(o, host.hold_until);
	if (rc == 0 && host.robots_status)
		rc = origin_take(&n->origins, o, FETCH_OK, host.robots_status, host.robots, n->agent, host.robots_fetched);
	if (rc == 0 && !origin_is_fresh(o, clock_wall()))
		o->state = ORIGIN_NEW;
	n->robots_recalled += o->state == ORIGIN_KNOWN;
	arena_free(a);
	return rc < 0 ? rc : 0;
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
		frontier_done(n->frontier, o->host, clock_mono_ms());
		if (rc == 0)
			rc = job_queue_again(n, o->host, j);
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

	errands_heed_delay(n, o);
	origin_close(o);
	o->runner = NULL;
	if (runner) {
		frontier_go_on(n->frontier, o->host);
		rc = job_queue_again(n, o->host, runner);
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
		return rc < 0 ? rc : 1;
	o->url = next;
	return send_runner(n, o);
}

/* Is robots.txt to be asked for again, while the host's pages wait? */
static bool is_patient(struct network *n, struct origin *o, int64_t wait_ms)
{
	int64_t now = clock_mono_ms();

	if (o->tries == 0)
		o->first_failed = now;
	return o->tries < n->c->o->retries && now + wait_ms - o->first_failed <= PATIENCE_MS;
}

/* The server failed. @return 0, 1 when it is not asked again for now, or < 0 */
static int try_again(struct network *n, struct origin *o, const struct fetch_response *res)
{
	int64_t wait = manners_pause_ms(res, o->tries, n->seed ^ span_hash(span_of(o->name)));
	int     rc = manners_heed(n, &o->url, res);

	if (rc < 0)
		return rc;
	if (!is_patient(n, o, wait))
		return 1;
	frontier_hold(n->frontier, o->host, clock_mono_ms() + wait);
	o->tries++;
	o->state = ORIGIN_NEW;
	return release(n, o);
}

static int take_robots(struct network *n, struct origin *o, struct fetch_response *res)
{
	int64_t asked = manners_asked_ms(res) / 1000;
	int     rc = fetch_decode(res);

	if (rc == 0)
		rc = origin_take(&n->origins, o, res->outcome, res->status, buf_view(&res->body), n->agent, clock_wall());
	if (rc == 0 && o->state == ORIGIN_KNOWN)
		rc = keep_robots(n, o, res->status, buf_view(&res->body));
	else if (asked && asked < o->keep)
		o->keep = asked;
	return rc < 0 ? rc : release(n, o);
}

static int on_robots(struct fetch_response *res, void *arg)
{
	struct origin  *o = arg;
	struct network *n = o->network;
	int rc;

	if (o->runner)
		frontier_done(n->frontier, url_host_key(o->url.host), clock_mono_ms());
	rc = manners_meet(n, url_host_key(o->url.host), res);
	if (rc == 0)
		rc = follow_robots(n, o, res);
	if (rc == 1 && manners_may_pass_for_robots(res))
		rc = try_again(n, o, res);
	return rc == 1 ? take_robots(n, o, res) : rc;
}

int errands_wait(struct network *n, struct origin *o, struct job *j)
{
	int rc;

	job_rest(j);
	DL_APPEND(o->waiting, j);
	if (o->state == ORIGIN_ASKED)
		return 0;
	o->state = ORIGIN_ASKED;
	rc = origin_open(o);
	return rc < 0 ? rc : ask_robots(n, o);
}

int errands_find(struct network *n, const struct url *u, struct origin **out)
{
	struct origin *o = origin_get(&n->origins, u);

	if (!o)
		return -ENOMEM;
	*out = o;
	o->network = n;
	if (o->state == ORIGIN_ASKED || origin_is_fresh(o, clock_wall()))
		return 0;
	o->state = ORIGIN_NEW;
	return o->tries ? 0 : recall(n, o);
}

int errands_go(struct network *n, struct job *j)
{
	struct origin *o = j->errand;

	o->runner = j;
	j->errand = NULL;
	return ask_robots(n, o);
}
