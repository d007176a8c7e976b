/* queue: items from threads to threads, bounded. Private to the room crawl. */
#ifndef CRAWL_QUEUE_H
#define CRAWL_QUEUE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

struct queue {
	pthread_mutex_t lock;
	pthread_cond_t  filled, drained;
	void          **items;      /* a ring of cap; owned */
	size_t          cap, first, n;
	bool            is_closed;  /* nothing more will come */
};

/** @param cap  items it holds, > 0; @return 0 or -ENOMEM */
int queue_init(struct queue *q, size_t cap);

/** The queue must be empty or its items be somebody else's. A zeroed queue is fine. */
void queue_free(struct queue *q);

/** Add an item; waits while the queue is full. */
void queue_push(struct queue *q, void *item);

/**
 * Take the oldest item; waits at most @p timeout_ms, for ever if < 0.
 *
 * @return NULL after the time went by, or when the queue is closed and empty
 */
void *queue_pop(struct queue *q, int timeout_ms);

/** Nothing more will be pushed; wakes all who wait. */
void queue_close(struct queue *q);

size_t queue_len(struct queue *q);
bool queue_is_closed(struct queue *q);

#endif
