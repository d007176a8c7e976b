/* A ring under one lock. A slow stage fills its queue, and so slows the stage before. */

#include "queue.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

int queue_init(struct queue *q, size_t cap)
{
	pthread_condattr_t attr;

	*q = (struct queue){ .cap = cap, .items = calloc(cap, sizeof(void *)) };
	if (!q->items)
		return -ENOMEM;
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_mutex_init(&q->lock, NULL);
	pthread_cond_init(&q->filled, &attr);
	pthread_cond_init(&q->drained, &attr);
	pthread_condattr_destroy(&attr);
	return 0;
}

void queue_free(struct queue *q)
{
	if (!q->items)
		return;
	pthread_cond_destroy(&q->drained);
	pthread_cond_destroy(&q->filled);
	pthread_mutex_destroy(&q->lock);
	free(q->items);
	q->items = NULL;
}

void queue_push(struct queue *q, void *item)
{
	pthread_mutex_lock(&q->lock);
	while (q->n == q->cap)
		pthread_cond_wait(&q->drained, &q->lock);
	q->items[(q->first + q->n++) % q->cap] = item;
	pthread_cond_signal(&q->filled);
	pthread_mutex_unlock(&q->lock);
}

static struct timespec deadline(int timeout_ms)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	ts.tv_sec += timeout_ms / 1000;
	ts.tv_nsec += (long)(timeout_ms % 1000) * 1000000;
	if (ts.tv_nsec >= 1000000000) {
		ts.tv_sec++;
		ts.tv_nsec -= 1000000000;
	}
	return ts;
}

void *queue_pop(struct queue *q, int timeout_ms)
{
	struct timespec until = deadline(timeout_ms < 0 ? 0 : timeout_ms);
	void *item = NULL;
	int   rc = 0;

	pthread_mutex_lock(&q->lock);
	while (q->n == 0 && !q->is_closed && rc == 0)
		rc = timeout_ms < 0 ? pthread_cond_wait(&q->filled, &q->lock)
		                    : pthread_cond_timedwait(&q->filled, &q->lock, &until);
	if (q->n) {
		item = q->items[q->first];
		q->first = (q->first + 1) % q->cap;
		q->n--;
		pthread_cond_signal(&q->drained);
	}
	pthread_mutex_unlock(&q->lock);
	return item;
}

void queue_close(struct queue *q)
{
	pthread_mutex_lock(&q->lock);
	q->is_closed = true;
	pthread_cond_broadcast(&q->filled);
	pthread_mutex_unlock(&q->lock);
}

size_t queue_len(struct queue *q)
{
	size_t n;

	pthread_mutex_lock(&q->lock);
	n = q->n;
	pthread_mutex_unlock(&q->lock);
	return n;
}

bool queue_is_closed(struct queue *q)
{
	bool is_closed;

	pthread_mutex_lock(&q->lock);
	is_closed = q->is_closed;
	pthread_mutex_unlock(&q->lock);
	return is_closed;
}
