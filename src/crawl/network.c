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

#include "crew.h"
#include "origins.h"
#include "base/clock.h"
#include "base/log.h"
#include "frontier.h"

#include <errno.h>
#include <stdlib.h>
#include <utlist.h>

/* Pages held in memory, waiting for their host. */
#define WINDOW 4096

/* Answers that wait for a worker before no more are asked for. */
#define BACKLOG 32

/* Longest sleep: how late a signal or a bound is noticed, ms. */
#define NAP_MS 200

/* A host that wants to be left alone longer than this is left alone, ms. */
#define PATIENCE_MS 120000

/* First pause before asking again, doubled each time, ms. */
#define BACK_OFF_MS 1000

struct network {
	struct crew     *c;
	struct store    *reader;
	struct frontier *frontier;
	struct origin   *origins;    /* uthash */
	struct job      *flying;     /* handed to the fetcher */
	struct span      agent;      /* product token for robots.txt */
	uint64_t         fed;        /* pages taken from the store */
	uint64_t         known;      /* at the level's start: queued and done */
	int64_t          started, told;  /* ms */
};

/* --- jobs ------------------------------------------------------------------ */

static struct job *job_new(struct network *n, int64_t page, int depth, struct span url)
{
	struct job *j = calloc(1, sizeof(*j));

	if (!j)
		return NULL;
	j->asked_text = strndup(url.ptr, url.len);
	if (!j->asked_text) {
		free(j);
		return NULL;
	}
	j->network = n;
	j->page = page;
	j->depth = depth;
	return j;
}

static void drop_job(void *item)
{
	job_free(item);
}

/* The arena comes with the first hop, so that a waiting page costs little. */
static int job_open(struct job *j)
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

/* Hand a job whose visit has ended to the workers. */
static void pass_on(struct network *n, struct job *j, enum fetch_outcome outcome)
{
	j->res.outcome = outcome;
	j->res.url = j->url.href;
	j->fetched = clock_wall();
	if (!j->res.detail)
		j->res.detail = "";
	queue_push(&n->c->to_read, j);
}

/* Move a response's parts to the job; the rest dies with the callback. */
static int take_response(struct job *j, struct fetch_response *res)
{
	struct span detail = arena_dup(j->arena, span_of(res->detail));

	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	j->res = *res;
	j->res.detail = detail.ptr;
	buf_init(&res->headers, 0);
	buf_init(&res->body, 0);
	return detail.ptr ? 0 : -ENOMEM;
}

/* --- pages ------------------------------------------------------------------- */

static struct span path_of(const struct url *u)
{
	size_t      start = (size_t)(u->path.ptr - u->href.ptr);
	struct span rest = span_from(u->href, start);
	size_t      hash = span_chr(rest, '#');

	return hash == SPAN_NONE ? rest : span_upto(rest, hash);
}

static bool is_redirect(const struct fetch_response *res)
{
	int  s = res->status;

	return ((s >= 301 && s <= 303) || s == 307 || s == 308) &&
	       fetch_header(buf_view(&res->headers), SPAN("location")).len > 0;
}

static bool may_pass(const struct fetch_response *res)
{
	return res->outcome == FETCH_RESET ||
	       (res->outcome == FETCH_OK && (res->status == 429 || (res->status >= 502 && res->status <= 504)));
}

/* How long to leave a host alone after try number tries; jitter by page, so that hosts are not asked in step. */
static int64_t pause_ms(const struct fetch_response *res, unsigned tries, int64_t page)
{
	struct span header = fetch_header(buf_view(&res->headers), SPAN("retry-after"));
	int64_t     wait = fetch_retry_after(header, clock_wall());
	int64_t     back_off = (int64_t)BACK_OFF_MS << (tries < 6 ? tries : 6);

	return wait >= 0 ? wait * 1000 : back_off + page * 7919 % (back_off / 2);
}

/* Behind what the job's host has waiting. Takes the job. */
static int queue_again(struct network *n, struct job *j)
{
	int rc = frontier_add(n->frontier, j->url.host, j);

	if (rc < 0)
		job_free(j);
	return rc;
}

/* Ask again later? true: the job is queued again. */
static bool try_again(struct network *n, struct job *j, int *rc)
{
	int64_t wait = pause_ms(&j->res, j->tries, j->page);

	*rc = 0;
	if (!may_pass(&j->res) || j->tries >= n->c->o->retries || wait > PATIENCE_MS)
		return false;
	j->tries++;
	*rc = queue_again(n, j);
	if (*rc == 0)
		frontier_hold(n->frontier, j->url.host, clock_mono_ms() + wait);
	return true;
}

static bool was_here(const struct job *j, struct span href)
{
	for (size_t i = 0; i < j->n_hops; i++)
		if (span_eq(j->hops[i].url, href))
			return true;
	return false;
}

/* Say why the redirects end here. @return 1, or -ENOMEM */
static int lead_nowhere(struct job *j, const char *why, struct span to)
{
	struct span detail = arena_printf(j->arena, "%s %.*s", why, SPAN_FMT(span_clip(to, 200)));

	j->res.detail = detail.ptr;
	return detail.ptr ? 1 : -ENOMEM;
}

/*
 * Make the hop that a redirect asks for.
 * @return 0, 1 when it leads nowhere (loop, too many, no web URL), or < 0
 */
static int hop(struct network *n, struct job *j)
{
	struct span to = fetch_header(buf_view(&j->res.headers), SPAN("location"));
	struct store_hop *from;
	struct url next;
	int        rc;

	if (j->n_hops >= n->c->o->max_redirects)
		return lead_nowhere(j, "more redirects than are followed, the next to", to);
	from = arena_push(j->arena, &j->hops, &j->n_hops, &j->cap_hops, sizeof(*from));
	if (!from)
		return -ENOMEM;
	*from = (struct store_hop){ .url = j->url.href, .status = j->res.status };
	to = arena_dup(j->arena, to);
	rc = to.ptr ? url_parse(j->arena, to, &j->url, &next) : -ENOMEM;
	if (rc > 0)
		return lead_nowhere(j, "redirected to what is no web address:", to);
	if (rc < 0)
		return rc;
	if (was_here(j, next.href))
		return lead_nowhere(j, "redirected in a circle, back to", next.href);
	j->url = next;
	j->tries = 0;
	return 0;
}

static int on_page(struct fetch_response *res, void *arg)
{
	struct job     *j = arg;
	struct network *n = j->network;
	enum fetch_outcome outcome;
	int rc;

	DL_DELETE(n->flying, j);
	frontier_done(n->frontier, j->url.host, clock_mono_ms());
	rc = take_response(j, res);
	outcome = j->res.outcome;
	if (rc == 0 && try_again(n, j, &rc))
		return rc;
	if (rc == 0 && outcome == FETCH_OK && is_redirect(&j->res)) {
		rc = hop(n, j);
		if (rc == 0)
			return queue_again(n, j);
		outcome = FETCH_REDIRECTS;
	}
	if (rc < 0) {
		job_free(j);
		return rc;
	}
	pass_on(n, j, outcome);
	return 0;
}

/* --- robots.txt ----------------------------------------------------------------- */

static int on_robots(struct fetch_response *res, void *arg);

static int ask_robots(struct network *n, struct origin *o)
{
	o->state = ORIGIN_ASKED;
	return fetch_add(n->c->fetcher, o->url.href, ROBOTS_MAX, on_robots, o);
}

/* Does it want to be asked so seldom that it is not asked at all? */
static bool is_too_slow(const struct origin *o)
{
	return o->rules && robots_delay_ms(o->rules) > PATIENCE_MS;
}

static void heed_delay(struct network *n, struct origin *o)
{
	if (o->state == ORIGIN_KNOWN && o->rules && !is_too_slow(o))
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
		frontier_done(n->frontier, j->url.host, clock_mono_ms());
		if (rc == 0)
			rc = queue_again(n, j);
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
		rc = queue_again(n, runner);
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
	rc = frontier_add_first(n->frontier, o->url.host, j);
	if (rc < 0)
		job_free(j);
	return rc;
}

/* @return 0 when robots.txt is asked for at another place, 1 when it ends here, or < 0 */
static int follow_robots(struct network *n, struct origin *o, const struct fetch_response *res)
{
	struct span to = fetch_header(buf_view(&res->headers), SPAN("location"));
	struct url  next;
	int rc;

	if (res->outcome != FETCH_OK || !is_redirect(res) || o->hops++ >= ORIGIN_HOPS)
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
		frontier_done(n->frontier, o->url.host, clock_mono_ms());
	rc = follow_robots(n, o, res);
	if (rc <= 0)
		return rc;
	wait = pause_ms(res, o->tries + 1, 0);
	if (may_pass(res) && o->tries < n->c->o->retries && wait <= PATIENCE_MS) {
		o->tries++;
		frontier_hold(n->frontier, o->host, clock_mono_ms() + wait);
		o->state = ORIGIN_NEW;
		return release(n, o);
	}
	rc = origin_take(o, res->outcome, res->status, buf_view(&res->body), n->agent, clock_wall());
	if (rc == 0 && o->state == ORIGIN_KNOWN)
		rc = keep_robots(n, o, res->status, buf_view(&res->body));
	return rc < 0 ? rc : release(n, o);
}

/* The job waits, and keeps its host's place, until robots.txt is there. */
static int wait_for_robots(struct network *n, struct origin *o, struct job *j)
{
	DL_APPEND(o->waiting, j);
	return o->state == ORIGIN_ASKED ? 0 : ask_robots(n, o);
}

/* The origin of a job's URL, with what is known of it without asking. @return 0 or < 0 */
static int find_origin(struct network *n, const struct url *u, struct origin **out)
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

/* --- the loop --------------------------------------------------------------------- */

static int ask_page(struct network *n, struct job *j)
{
	DL_APPEND(n->flying, j);
	return fetch_add(n->c->fetcher, j->url.href, 0, on_page, j);
}

/* robots.txt has spoken against the job. */
static void refuse(struct network *n, struct job *j, enum fetch_outcome outcome, struct span why)
{
	struct span detail = arena_dup(j->arena, why);

	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	j->res.status = 0;
	j->res.detail = detail.ptr;
	frontier_unasked(n->frontier, j->url.host);
	pass_on(n, j, outcome);
}

/* One job whose host may be asked now. Takes it, whatever comes. */
static int step(struct network *n, struct job *j)
{
	struct origin *o = NULL;
	struct span    rule;
	int            rc;

	if (j->errand) {
		o = j->errand;
		o->runner = j;
		j->errand = NULL;
		return ask_robots(n, o);
	}
	rc = job_open(j);
	if (rc == 0 && n->c->o->ignores_robots)
		return ask_page(n, j);
	if (rc == 0)
		rc = find_origin(n, &j->url, &o);
	if (rc < 0) {
		job_free(j);
		return rc;
	}
	if (o->state == ORIGIN_NEW || o->state == ORIGIN_ASKED)
		return wait_for_robots(n, o, j);
	if (o->state == ORIGIN_DENIED)
		refuse(n, j, o->outcome, o->why);
	else if (o->rules && !robots_allows(o->rules, path_of(&j->url), &rule))
		refuse(n, j, FETCH_ROBOTS, rule);
	else if (is_too_slow(o))
		refuse(n, j, FETCH_ROBOTS, SPAN("Crawl-delay: longer than is waited for"));
	else
		return ask_page(n, j);
	return 0;
}

struct feed {
	struct network *n;
	int64_t         last;     /* id */
	unsigned        taken;    /* by the last walk */
	bool            is_over;  /* the store has no more at this depth, or the bound was met */
};

static int on_queued(const struct store_queued *q, void *arg)
{
	struct feed *feed = arg;
	struct url   u;
	struct job  *j = job_new(feed->n, q->page, q->depth, q->url);
	struct arena *a = j ? arena_new(URL_MAX * 4) : NULL;
	int rc = a ? url_parse(a, q->url, NULL, &u) : -ENOMEM;

	if (rc == 0)
		rc = frontier_add(feed->n->frontier, u.host, j);
	arena_free(a);
	feed->last = q->page;
	feed->taken++;
	if (rc == 0)
		atomic_fetch_add(&feed->n->c->outstanding, 1);
	else if (j)
		job_free(j);
	return rc > 0 ? -EINVAL : rc;
}

/* How many more pages this run may take. */
static uint64_t left(const struct network *n)
{
	return n->c->o->max_pages ? n->c->o->max_pages - n->fed : UINT64_MAX;
}

/* Fill the window. @return 0, 1 when there is no more to take, or < 0 */
static int feed_level(struct network *n, int depth, struct feed *feed)
{
	unsigned want = left(n) < WINDOW / 2 ? (unsigned)left(n) : WINDOW / 2;
	int rc = 0;

	if (frontier_len(n->frontier) > WINDOW / 2)
		return 0;
	feed->taken = 0;
	if (want)
		rc = store_each_queued(n->reader, n->c->run, depth, feed->last, want, on_queued, feed);
	n->fed += feed->taken;
	return rc < 0 ? rc : feed->taken < WINDOW / 2;
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
	struct crawl_progress p;
	int64_t now = clock_mono_ms();

	if (!n->c->progress || now - n->told < NAP_MS)
		return;
	n->told = now;
	p.done = atomic_load(&n->c->done);
	p.known = n->known;
	p.elapsed_ms = now - n->started;
	for (size_t i = 0; i < ACCESS_COUNT; i++)
		p.by_access[i] = atomic_load(&n->c->by_access[i]);
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
static int turn(struct network *n, int depth, struct feed *feed)
{
	int64_t wait;
	int     rc = feed->is_over ? 1 : feed_level(n, depth, feed);

	if (rc < 0)
		return rc;
	feed->is_over = rc == 1;
	if (feed->is_over && atomic_load(&n->c->outstanding) == 0)
		return 1;
	rc = dispatch(n, &wait);
	if (rc == 0)
		rc = fetch_poll(n->c->fetcher, wait >= 0 && wait < NAP_MS ? (int)wait : NAP_MS);
	tell(n);
	return rc < 0 ? rc : 0;
}

static int run_level(struct network *n, int depth)
{
	struct feed feed = { .n = n };
	uint64_t    queued;
	int         rc = count_known(n, &queued);

	while (rc == 0 && (rc = atomic_load(&n->c->failed)) == 0) {
		if (*n->c->stop)
			return CRAWL_INTERRUPTED;
		rc = turn(n, depth, &feed);
	}
	if (rc < 0)
		return rc;
	rc = count_known(n, &queued);
	return rc == 0 && left(n) == 0 && queued ? CRAWL_MAX_PAGES : rc;
}

/* Jobs that never reached the workers go back to being queued in the store. */
static void drop_all(struct network *n)
{
	struct origin *o, *next_o;
	struct job    *j, *next;

	DL_FOREACH_SAFE(n->flying, j, next)
		job_free(j);
	HASH_ITER(hh, n->origins, o, next_o) {
		job_free(o->runner);
		DL_FOREACH_SAFE(o->waiting, j, next)
			job_free(j);
	}
	origins_free(&n->origins);
	frontier_free(n->frontier, drop_job);
	store_close(n->reader);
}

int network_run(struct crew *c)
{
	struct network n = { .c = c, .agent = SPAN("Headwater"), .started = clock_mono_ms() };
	int rc = frontier_new(&n.frontier, c->o->host_delay_ms, c->o->host_concurrency, c->o->fetch.slots);

	if (rc == 0)
		rc = store_open(&n.reader, c->path, STORE_READ);
	for (int depth = 0; rc == 0 && depth <= c->o->max_depth; depth++)
		rc = run_level(&n, depth);
	drop_all(&n);
	return rc;
}
