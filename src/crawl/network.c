/*
 * The network thread: takes queued pages from the store, asks for them when
 * their host may be asked, and hands what came to the workers.
 *
 *     store --feed--> frontier --step--> [robots.txt known?] --> fetch
 *                        ^                  no: ask, wait          |
 *                        |                                         v
 *                        +---- redirect, or may pass later ---- on_page --> to_read
 *
 * Every request to a host, robots.txt and redirects included, takes a turn in
 * the frontier, so a host sees its delay between any two of them.
 *
 * Nothing here waits for the other threads: to_read has room for every
 * transfer in flight, and no more are begun while it is full.
 */

#include "network.h"
#include "base/clock.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <utlist.h>

/* Answers that wait for a worker before no more are asked for. */
#define BACKLOG 32

/* Longest sleep: how late a signal or a bound is noticed, ms. */
#define NAP_MS 200

static struct span path_of(const struct url *u)
{
	size_t      start = (size_t)(u->path.ptr - u->href.ptr);
	struct span rest = span_from(u->href, start);
	size_t      hash = span_chr(rest, '#');

	return hash == SPAN_NONE ? rest : span_upto(rest, hash);
}

/* Would what is held of the page this hop asks for be found again? Rules may judge, and a scope may lead, otherwise. */
static bool may_hold(const struct crawl_options *o, const struct job *j)
{
	return !o->rules && !o->scope && j->held.url && span_eq(j->url.href, span_of(j->held.url));
}

static int on_page(struct fetch_response *res, void *arg)
{
	struct job     *j = arg;
	struct network *n = j->network;
	enum fetch_outcome outcome;
	struct span to;
	int rc;

	DL_DELETE(n->flying, j);
	frontier_done(n->frontier, job_host(j), clock_mono_ms());
	rc = manners_meet(n, job_host(j), res);
	if (rc == 0)
		rc = job_take_response(j, res);
	outcome = j->res.outcome;
	j->is_renewed = outcome == FETCH_OK && j->res.status == 304 && may_hold(n->c->o, j);
	if (rc == 0 && manners_try_again(n, j, &rc))
		return rc;
	if (rc == 0 && outcome == FETCH_OK && (to = hops_target(&j->res)).len) {
		rc = hops_follow(n->c, j, &j->url, to);
		if (rc == HOP_MADE)
			return job_queue_again(n, job_host(j), j);
		if (rc == HOP_NOWHERE)
			outcome = FETCH_REDIRECTS;
	}
	if (rc < 0) {
		job_free(j);
		return rc;
	}
	job_pass_on(n, j, outcome);
	return 0;
}

static int ask_page(struct network *n, struct job *j)
{
	struct fetch_request r = { .url = j->url.href, .takes_feeds = j->depth == 0 };

	if (may_hold(n->c->o, j)) {
		r.etag = span_of(j->held.etag ? j->held.etag : "");
		r.last_modified = span_of(j->held.last_modified ? j->held.last_modified : "");
	}
	DL_APPEND(n->flying, j);
	return fetch_add(n->c->fetcher, &r, on_page, j);
}

/* Its host wants to be left alone a little longer. */
static int put_off(struct network *n, struct job *j, int64_t until)
{
	frontier_unasked(n->frontier, job_host(j));
	frontier_hold(n->frontier, job_host(j), until);
	return job_queue_again(n, job_host(j), j);
}

/* The job ends here, and nothing is sent for it. */
static void refuse(struct network *n, struct job *j, enum fetch_outcome outcome, struct span why)
{
	struct span detail = arena_dup(j->arena, why);

	j->res.tries = 0;
	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	j->res.status = 0;
	j->res.detail = detail.ptr;
	frontier_unasked(n->frontier, job_host(j));
	job_pass_on(n, j, outcome);
}

/* What robots.txt says to a job whose host may be asked. */
static int heed_robots(struct network *n, struct job *j, struct origin *o)
{
	struct span rule;

	if (o->state == ORIGIN_NEW || o->state == ORIGIN_ASKED)
		return errands_wait(n, o, j);
	errands_heed_delay(n, o);
	if (o->state == ORIGIN_DENIED)
		refuse(n, j, origin_outcome(o), origin_why(o, j->arena));
	else if (o->rules && !robots_allows(o->rules, path_of(&j->url), &rule))
		refuse(n, j, FETCH_ROBOTS, rule);
	else if (errands_is_too_slow(o))
		refuse(n, j, FETCH_HELD, SPAN("Crawl-delay"));
	else
		return ask_page(n, j);
	return 0;
}

/* One job whose host may be asked now. Takes it, whatever comes. */
static int step(struct network *n, struct job *j)
{
	struct origin *o = NULL;
	int64_t        hold;
	int            rc;

	if (j->errand)
		return errands_go(n, j);
	rc = job_open(j);
	if (rc == 0)
		rc = errands_find(n, &j->url, &o);
	if (rc < 0) {
		job_free(j);
		return rc;
	}
	hold = o->held_until - clock_mono_ms();
	if (hold > 0 && hold <= PATIENCE_MS)
		return put_off(n, j, o->held_until);
	if (hold <= 0)
		return n->c->o->ignores_robots ? ask_page(n, j) : heed_robots(n, j, o);
	refuse(n, j, FETCH_HELD, SPAN("Retry-After"));
	return 0;
}

/* Pages whose meta refresh was found by a worker take their turn at the next place. */
static int send_on(struct network *n)
{
	struct job *j;
	int         rc = 0;

	while (rc == 0 && queue_len(&n->c->moved) && (j = queue_pop(&n->c->moved, 0)))
		rc = job_queue_again(n, job_host(j), j);
	return rc;
}

/* Start what may start. @param wait_ms  until more may */
static int dispatch(struct network *n, int64_t *wait_ms)
{
	void *item;
	int   rc;

	*wait_ms = -1;
	while (queue_len(&n->c->to_read) < BACKLOG) {
		rc = frontier_next(n->frontier, clock_mono_ms(), &item, wait_ms);
		if (rc != FRONTIER_ITEM)
			return 0;
		rc = step(n, item);
		if (rc < 0)
			return rc;
	}
	return 0;
}

static void tell(struct network *n)
{
	struct crawl_progress p = { .known = n->known, .robots_recalled = n->robots_recalled };
	int64_t now = clock_mono_ms(), longest_ms;

	p.done = atomic_load(&n->c->done);
	if (p.known < p.done)
		p.known = p.done;
	p.unmodified = atomic_load(&n->c->unmodified);
	p.listed = atomic_load(&n->c->listed);
	for (size_t i = 0; i < ACCESS_COUNT; i++)
		p.by_access[i] = atomic_load(&n->c->by_access[i]);
	p.elapsed_ms = now - n->started;
	p.hosts_waiting = frontier_waiting(n->frontier, &longest_ms);
	pace_look(&n->pace, now, p.done);
	p.per_second = pace_per_second(&n->pace, now, p.done);
	p.left_ms = pace_left_ms(p.per_second, p.known - p.done, longest_ms);
	n->told = now;
	n->c->progress(&p, n->c->progress_arg);
}

/* @param queued  set to the pages that the store has queued */
static int count_known(struct network *n, uint64_t *queued)
{
	uint64_t done;
	int rc = store_count(n->reader, n->c->run, queued, &done);

	n->known = *queued + atomic_load(&n->c->done);
	return rc;
}

/* One turn: take, start, wait for the network. @return 0, 1 when the level is done, or < 0 */
static int turn(struct network *n, int depth)
{
	int64_t wait;
	int     rc = feed_level(n, depth);

	if (rc != 0)
		return rc;
	rc = send_on(n);
	if (rc == 0)
		rc = dispatch(n, &wait);
	if (rc == 0)
		rc = fetch_poll(n->c->fetcher, wait >= 0 && wait < NAP_MS ? (int)wait : NAP_MS);
	if (n->c->progress && clock_mono_ms() - n->told >= NAP_MS)
		tell(n);
	return rc < 0 ? rc : 0;
}

static int run_level(struct network *n, int depth)
{
	uint64_t queued;
	int      rc = count_known(n, &queued);

	while (rc == 0 && (rc = atomic_load(&n->c->failed)) == 0) {
		if (*n->c->stop)
			return CRAWL_INTERRUPTED;
		rc = turn(n, depth);
	}
	if (rc < 0)
		return rc;
	return rc < 0 ? rc : 0;
}

/*
 * Level by level, and once more while that found anything: two pages that turn
 * out to be one may have brought others up to a depth that was done.
 */
static int run_levels(struct network *n)
{
	uint64_t queued, before;
	int      rc = 0;

	do {
		before = n->feed.n_taken;
		for (int depth = 0; rc == 0 && depth <= n->c->o->max_depth; depth++)
			rc = run_level(n, depth);
	} while (rc == 0 && n->feed.left && n->feed.n_taken != before);
	if (rc == 0)
		rc = count_known(n, &queued);
	return rc == 0 && queued ? CRAWL_MAX_PAGES : rc;
}

static void drop_job(void *item)
{
	job_free(item);
}

/* Jobs that never reached the workers go back to being queued in the store. */
static void drop_all(struct network *n)
{
	struct origin *o, *next_o;
	struct job    *j, *next;

	DL_FOREACH_SAFE(n->flying, j, next)
		job_free(j);
	HASH_ITER(hh, n->origins.table, o, next_o) {
		job_free(o->runner);
		DL_FOREACH_SAFE(o->waiting, j, next)
			job_free(j);
	}
	origins_free(&n->origins);
	feed_close(n);
	frontier_free(n->frontier, drop_job);
	store_close(n->reader);
}

int network_run(struct crew *c)
{
	struct network n = { .c = c, .agent = SPAN("Headwater"), .started = clock_mono_ms(),
	                     .seed = (uint64_t)clock_wall() << 32 ^ (uint64_t)getpid() };
	int rc = frontier_new(&n.frontier, c->o->host_delay_ms, c->o->host_concurrency, c->o->fetch.slots);

	if (rc == 0)
		rc = store_open(&n.reader, c->path, STORE_READ);
	if (rc == 0)
		rc = feed_open(&n);
	if (rc == 0)
		rc = run_levels(&n);
	if (rc >= 0 && c->progress)
		tell(&n);
	drop_all(&n);
	return rc;
}
