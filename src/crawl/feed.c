/* From the store into the frontier: a window of what is queued at one depth. */

#include "network.h"

#include <errno.h>

/* Pages held in memory, waiting for their host. */
#define WINDOW 4096

static int on_queued(const struct store_queued *q, void *arg)
{
	struct feed *feed = arg;
	struct url   u;
	struct job  *j = job_new(feed->n, q->page, q->depth, q->url);
	struct arena *a = j ? arena_new(URL_MAX * 4) : NULL;
	int rc = a ? url_parse(a, q->url, NULL, &u) : -ENOMEM;

	if (rc == 0)
		rc = frontier_add(feed->n->frontier, url_host_key(u.host), j);
	arena_free(a);
	feed->last = q->page;
	feed->taken++;
	if (rc == 0)
		atomic_fetch_add(&feed->n->c->outstanding, 1);
	else if (j)
		job_free(j);
	return rc > 0 ? -EINVAL : rc;
}

uint64_t feed_left(const struct network *n)
{
	return n->c->o->max_pages ? n->c->o->max_pages - n->fed : UINT64_MAX;
}

int feed_level(struct network *n, int depth, struct feed *feed)
{
	unsigned want = feed_left(n) < WINDOW / 2 ? (unsigned)feed_left(n) : WINDOW / 2;
	int rc = 0;

	if (frontier_len(n->frontier) > WINDOW / 2)
		return 0;
	feed->taken = 0;
	if (want)
		rc = store_each_queued(n->reader, n->c->run, depth, feed->last, want, on_queued, feed);
	n->fed += feed->taken;
	return rc < 0 ? rc : feed->taken < WINDOW / 2;
}
