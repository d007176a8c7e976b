/*
 * The crew: the calling thread is the network thread, beside it the workers
 * and the store thread. A job ends where it is saved:
 *
 *     network --to_read--> worker --to_save--> store thread: save, commit, free
 *
 * When the network thread is done, for whatever reason, the queues are closed
 * one after the other, so that all that was fetched is also saved.
 */

#include "crew.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A commit costs a sync of the disk, so commits are so far apart, ms: a page waits for its own at most this long. */
#define COMMIT_MS 50
#define COMMIT_PAGES 256

/* Pages that are read and wait to be saved; each holds its arena. */
#define SAVE_BACKLOG 64

#define WORKERS_MAX 64

void job_free(struct job *j)
{
	if (!j)
		return;
	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	arena_free(j->arena);
	free(j->asked_text);
	free(j->held.url);
	free(j->held.etag);
	free(j->held.last_modified);
	free(j);
}

void crew_fail(struct crew *c, int rc)
{
	int none = 0;

	atomic_compare_exchange_strong(&c->failed, &none, rc);
	if (c->fetcher)
		fetcher_wake(c->fetcher);
}

/* --- workers ---------------------------------------------------------------- */

static int open_body(struct job *j)
{
	int rc = fetch_decode(&j->res);

	j->body_hash = rc == 0 && j->res.body.len ? span_hash_long(buf_view(&j->res.body)) : 0;
	return rc;
}

static int read_job(const struct crew *c, struct crawl_reader *by, struct job *j)
{
	bool is_moved = j->n_hops > 0;

	if (j->is_renewed) {
		j->reading.verdict = (struct verdict){ .access = j->held.access, .reason = "as it was" };
		return 0;
	}
	if (j->res.outcome == FETCH_NO_HOST && !fetch_name_is_told(j->url.host))
		j->res.outcome = FETCH_LOOKUP;
	j->reading = (struct crawl_reading){
		.response = &j->res, .final_url = j->url.href, .asked = is_moved ? &j->asked : NULL,
		.page_ms = c->o->page_ms, .scope = c->o->scope,
	};
	return crawl_read(by, j->arena, &j->reading);
}

/*
 * Follow the meta refresh of a page that was read. One that leads nowhere
 * makes it a page that cannot be had, as a redirect would.
 *
 * @return HOP_MADE: there is another page to ask for; else HOP_NONE, or < 0
 */
static int follow_refresh(const struct crew *c, struct crawl_reader *by, struct job *j)
{
	const struct page *page = &j->reading.page;
	int                rc;

	if (j->res.outcome != FETCH_OK || j->reading.outcome != 0 || j->res.status >= 300 || !page->refresh.len)
		return HOP_NONE;
	rc = hops_follow(c, j, page->base.href.len ? &page->base : &j->url, page->refresh);
	if (rc != HOP_NOWHERE)
		return rc;
	j->res.outcome = FETCH_REDIRECTS;
	rc = read_job(c, by, j);
	return rc < 0 ? rc : HOP_NONE;
}

static int pass_to_keeper(struct crew *c, struct job *j)
{
	struct saving *s = calloc(1, sizeof(*s));

	if (!s)
		return -ENOMEM;
	s->job = j;
	queue_push(&c->to_save, s);
	return 0;
}

static void *work(void *arg)
{
	struct crew *c = arg;
	struct crawl_reader *by = NULL;
	struct job  *j;
	int          status = crawl_reader_new(&by, c->o->rules);

	while ((j = queue_pop(&c->to_read, -1))) {
		int rc = status ? status : open_body(j);

		if (rc == 0)
			rc = read_job(c, by, j);
		if (rc == 0)
			rc = follow_refresh(c, by, j);
		if (rc == HOP_MADE)
			queue_push(&c->moved, j);
		else if (rc == HOP_NONE && (rc = listing_read(j)) == 0)
			rc = pass_to_keeper(c, j);
		if (rc < 0) {
			log_error("%s: %s", j->asked_text, strerror(-rc));
			crew_fail(c, rc);
			job_free(j);
		}
		fetcher_wake(c->fetcher);
	}
	crawl_reader_free(by);
	return NULL;
}

/* --- the store thread ---------------------------------------------------------- */

static int save_job(struct crew *c, const struct job *j)
{
	const struct crawl_reading *r = &j->reading;
	struct store_visit v = {
		.run = c->run, .page = j->page, .depth = j->depth, .max_depth = c->o->max_depth,
		.key = r->canonical, .outlet = r->outlet, .final_url = j->url.href,
		.hops = j->hops, .n_hops = j->n_hops, .response = &j->res, .document = r->document,
		.body_hash = j->body_hash, .read = r->outcome == 0 ? &r->page : NULL,
		.verdict = &r->verdict, .language = &r->language,
		.citations = r->citations, .n_citations = r->n_citations, .sketch = r->sketch,
		.wire = r->wire, .fetched = j->fetched,
		.is_wanted = r->is_wanted, .links = r->links, .n_links = r->n_links,
		.ignored_robots = c->o->ignores_robots, .is_feed = j->listing.is_feed,
		.entries = j->listing.entries, .n_entries = j->listing.n,
	};

	return j->is_renewed ? store_renew(c->store, &v) : store_save(c->store, &v);
}

/* What is saved and not committed yet. */
struct batch {
	struct taken *pages[COMMIT_PAGES];
	unsigned      n;
	bool          is_open;  /* these pages, or a host's robots.txt or Retry-After, which no page may follow for long */
};

/* For who looks on. */
static void count_page(struct crew *c, const struct job *j)
{
	const struct verdict *v = &j->reading.verdict;

	atomic_fetch_add(&c->listed, j->listing.n);
	atomic_fetch_add(&c->unmodified, j->is_renewed);
	if (j->listing.is_feed)
		return;
	atomic_fetch_add(&c->by_access[v->access], 1);
	log_verbose("%s: %s (%s)", j->asked_text, access_name(v->access), v->reason);
}

/* Save one thing and free it. */
static int save(struct crew *c, struct saving *s, struct batch *b)
{
	int rc;

	b->is_open = true;
	if (s->job) {
		rc = save_job(c, s->job);
		if (rc == 0) {
			count_page(c, s->job);
			b->pages[b->n++] = s->job->taken;
		}
	} else if (s->host.hold_until) {
		rc = store_host_hold(c->store, s->host.origin, s->host.hold_until);
	} else {
		rc = store_host_put(c->store, &s->host);
	}
	job_free(s->job);
	arena_free(s->arena);
	free(s);
	return rc;
}

static int commit(struct crew *c, struct batch *b)
{
	int rc = store_commit(c->store);

	if (rc < 0)
		return rc;
	atomic_fetch_add(&c->done, b->n);
	for (unsigned i = 0; i < b->n; i++)
		queue_push(&c->saved, b->pages[i]);
	b->n = 0;
	b->is_open = false;
	fetcher_wake(c->fetcher);
	return 0;
}

/* Until the next commit is due. */
static int patience_ms(int64_t last)
{
	int64_t left = last + COMMIT_MS - clock_mono_ms();

	return left > 0 ? (int)left : 0;
}

/* After an error goes on taking, so that nobody waits, but saves no more. */
static void *keep(void *arg)
{
	struct crew *c = arg;
	struct batch b = { .n = 0 };
	int64_t      last = clock_mono_ms();
	int          rc = 0;

	for (;;) {
		struct saving *s = queue_pop(&c->to_save, b.is_open ? patience_ms(last) : -1);
		bool is_over = !s && queue_is_closed(&c->to_save);

		if (s && rc == 0) {
			rc = save(c, s, &b);
		} else if (s) {
			job_free(s->job);
			arena_free(s->arena);
			free(s);
		}
		if (rc == 0 && (!s || b.n == COMMIT_PAGES || patience_ms(last) == 0)) {
			rc = commit(c, &b);
			last = clock_mono_ms();
		}
		if (rc < 0)
			crew_fail(c, rc);
		if (is_over)
			return NULL;
	}
}

/* --- the crew -------------------------------------------------------------------- */

static unsigned workers_of(const struct crawl_options *o)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	unsigned n = o->workers ? o->workers : cores > 0 ? (unsigned)cores : 1;

	return n < WORKERS_MAX ? n : WORKERS_MAX;
}

/* Start the threads, run the network on this one, end them in order. */
static int run_crew(struct crew *c)
{
	pthread_t workers[WORKERS_MAX], keeper;
	unsigned  n = 0, want = workers_of(c->o);
	int       rc = -pthread_create(&keeper, NULL, keep, c);

	if (rc < 0)
		return rc;
	while (n < want && rc == 0) {
		rc = -pthread_create(&workers[n], NULL, work, c);
		n += rc == 0;
	}
	if (rc == 0)
		rc = network_run(c);
	queue_close(&c->to_read);
	for (unsigned i = 0; i < n; i++)
		pthread_join(workers[i], NULL);
	queue_close(&c->to_save);
	pthread_join(keeper, NULL);
	while (queue_len(&c->moved))  /* still queued in the store */
		job_free(queue_pop(&c->moved, 0));
	return rc;
}

int crawl_run(struct store *s, const char *path, int64_t run, const struct crawl_options *o,
              const volatile sig_atomic_t *stop, crawl_progress_fn *fn, void *arg)
{
	struct crew c = { .o = o, .run = run, .store = s, .path = path, .stop = stop,
	                  .progress = fn, .progress_arg = arg };
	int rc = store_commit(s), freed;

	if (rc == 0)
		rc = fetcher_new(&c.fetcher, &o->fetch);
	/* room for every transfer that may end at once */
	if (rc == 0)
		rc = queue_init(&c.to_read, o->fetch.slots + 64);
	if (rc == 0)
		rc = queue_init(&c.moved, o->fetch.slots * 2 + 64 + WORKERS_MAX);
	if (rc == 0)
		rc = queue_init(&c.to_save, SAVE_BACKLOG);
	if (rc == 0)
		rc = queue_init(&c.saved, CREW_PAGES);
	if (rc == 0)
		rc = run_crew(&c);
	queue_free(&c.to_read);
	queue_free(&c.moved);
	queue_free(&c.saved);
	queue_free(&c.to_save);
	freed = fetcher_free(c.fetcher);
	if (atomic_load(&c.failed))
		return atomic_load(&c.failed);
	return rc < 0 || freed == 0 ? rc : freed;
}
