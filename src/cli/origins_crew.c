/*
 * All articles of a run, several at once: each thread takes the next few, writes
 * what is to be said of them, and prints that when it is their turn. So the
 * output is that of one thread.
 */

#include "origins.h"

#include <errno.h>
#include <pthread.h>
#include <unistd.h>

/* Articles that a thread takes at a time. */
#define BATCH 64

/* Of one article, in bytes. */
#define TEXT_MAX ((size_t)64 << 20)

#define WORKERS_MAX 16

struct crew {
	const struct trail_limits *limits;
	const uint32_t *articles;
	size_t          n;
	pthread_mutex_t lock;       /* of all below */
	pthread_cond_t  moved;
	size_t          n_taken, n_printed;  /* batches */
	int             failed;     /* first error */
};

struct worker {
	struct crew   *crew;
	struct origins w;        /* trails and arena are its own */
	pthread_t      thread;
};

/* The next batch. @return false when there is none */
static bool take(struct crew *c, size_t *batch)
{
	bool is_one;

	pthread_mutex_lock(&c->lock);
	is_one = !c->failed && c->n_taken * BATCH < c->n;
	if (is_one)
		*batch = c->n_taken++;
	pthread_mutex_unlock(&c->lock);
	return is_one;
}

static int tell(const struct origins *w, const struct crew *c, size_t batch, struct buf *out)
{
	size_t       end = (batch + 1) * BATCH < c->n ? (batch + 1) * BATCH : c->n;
	struct trail t;
	int          rc = 0;

	buf_clear(out);
	for (size_t i = batch * BATCH; rc == 0 && i < end; i++) {
		arena_reset(w->a);
		rc = trails_find(w->trails, c->articles[i], c->limits, w->a, &t);
		if (i)
			buf_byte(out, '\n');
		if (rc == 0)
			rc = origins_text(w, &t, out);
	}
	return rc;
}

/* Print in the order of batches; who comes too soon waits. */
static void give(struct crew *c, const struct origins *w, size_t batch, const struct buf *text)
{
	pthread_mutex_lock(&c->lock);
	while (!c->failed && c->n_printed != batch)
		pthread_cond_wait(&c->moved, &c->lock);
	if (!c->failed) {
		int rc;

		pthread_mutex_unlock(&c->lock);
		rc = screen_print(&w->screen, text);
		pthread_mutex_lock(&c->lock);
		c->failed = c->failed ? c->failed : rc;
		c->n_printed++;
		pthread_cond_broadcast(&c->moved);
	}
	pthread_mutex_unlock(&c->lock);
}

static void fail(struct crew *c, int rc)
{
	pthread_mutex_lock(&c->lock);
	c->failed = c->failed ? c->failed : rc;
	pthread_cond_broadcast(&c->moved);
	pthread_mutex_unlock(&c->lock);
}

static void *work(void *arg)
{
	struct worker *me = arg;
	struct buf     text;
	size_t         batch;

	buf_init(&text, BATCH * TEXT_MAX);
	while (take(me->crew, &batch)) {
		int rc = tell(&me->w, me->crew, batch, &text);

		if (rc < 0)
			fail(me->crew, rc);
		else
			give(me->crew, &me->w, batch, &text);
	}
	buf_free(&text);
	return NULL;
}

/* A thread beside the caller's. @return false: there is no room for one, so others do its work */
static bool join_in(struct worker *me, struct crew *c, const struct origins *w)
{
	*me = (struct worker){ .crew = c, .w = *w };
	me->w.trails = NULL;
	me->w.a = arena_new(ORIGINS_ARENA);
	if (me->w.a && trails_twin(&me->w.trails, w->trails) == 0 && pthread_create(&me->thread, NULL, work, me) == 0)
		return true;
	trails_free(me->w.trails);
	arena_free(me->w.a);
	return false;
}

int origins_crew(const struct origins *w, const struct trail_limits *limits, const uint32_t *articles, size_t n)
{
	struct crew   c = { .limits = limits, .articles = articles, .n = n,
	                    .lock = PTHREAD_MUTEX_INITIALIZER, .moved = PTHREAD_COND_INITIALIZER };
	struct worker self = { .crew = &c, .w = *w }, others[WORKERS_MAX - 1];
	long          cores = sysconf(_SC_NPROCESSORS_ONLN);
	size_t        want = cores > WORKERS_MAX ? WORKERS_MAX : (size_t)(cores > 1 ? cores : 1), n_others = 0;

	want = want * BATCH < n ? want : (n + BATCH - 1) / BATCH;
	while (n_others + 1 < want && join_in(&others[n_others], &c, w))
		n_others++;
	work(&self);
	for (size_t i = 0; i < n_others; i++) {
		pthread_join(others[i].thread, NULL);
		trails_free(others[i].w.trails);
		arena_free(others[i].w.a);
	}
	return c.failed;
}
