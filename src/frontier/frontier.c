/*
 * Hosts wait in a heap by the time they are next due; each has a queue.
 *
 *     heap: [b.org 120 ms] [a.org 1000 ms]     only hosts that have items
 *              item item      item             and a free place
 *
 * Handing out an item moves its host's due time on by the host's delay, and
 * so does its end, since a server sees a request later than we begin it. It
 * also takes a place; a host without items or places leaves the heap, and comes
 * back by frontier_add() or frontier_done(). Hosts due at the same time are
 * served in turn: the one that was served, or came, longest ago first.
 */

#include "frontier.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#define HASH_NONFATAL_OOM 1  /* a host that was not added has no hh.tbl */
#include <uthash.h>

struct entry {
	struct entry *next;
	void         *item;        /* taken from the caller */
};

struct host {
	char         *name;        /* owned; the key */
	struct entry *first, **last;
	int64_t       due;         /* ms; nothing starts before */
	int64_t       due_before;  /* the last hand-out */
	uint64_t      turn;        /* of the last hand-out, at first of its coming; breaks ties */
	uint32_t      delay_ms;
	unsigned      in_flight;
	size_t        n_first;     /* items at the front that a pause does not stop */
	unsigned      pauses;
	size_t        at;          /* index in the heap; NOT_IN_HEAP */
	UT_hash_handle hh;
};

#define NOT_IN_HEAP ((size_t)-1)

struct frontier {
	struct host  *hosts;       /* uthash by name */
	struct host **heap;        /* room for every host */
	size_t        n_heap, cap_heap;
	uint32_t      delay_ms;
	unsigned      host_concurrency, concurrency, in_flight;
	size_t        n_items;
	uint64_t      turns;
};

/* --- the heap ---------------------------------------------------------- */

static bool is_before(const struct host *a, const struct host *b)
{
	return a->due != b->due ? a->due < b->due : a->turn < b->turn;
}

static void put(struct frontier *f, size_t at, struct host *h)
{
	f->heap[at] = h;
	h->at = at;
}

/* Let the host at index at find its place, up or down. */
static void settle(struct frontier *f, size_t at)
{
	struct host *h = f->heap[at];

	while (at > 0 && is_before(h, f->heap[(at - 1) / 2])) {
		put(f, at, f->heap[(at - 1) / 2]);
		at = (at - 1) / 2;
	}
	for (;;) {
		size_t least = 2 * at + 1;

		if (least + 1 < f->n_heap && is_before(f->heap[least + 1], f->heap[least]))
			least++;
		if (least >= f->n_heap || !is_before(f->heap[least], h))
			break;
		put(f, at, f->heap[least]);
		at = least;
	}
	put(f, at, h);
}

/* Put the host where it belongs, in the heap or out of it, after a change. */
static void place(struct frontier *f, struct host *h)
{
	bool has_item = h->pauses ? h->n_first > 0 : h->first != NULL;
	bool is_ready = has_item && h->in_flight < f->host_concurrency;
	size_t at = h->at;

	if (is_ready && at == NOT_IN_HEAP) {
		put(f, f->n_heap++, h);
		settle(f, h->at);
	} else if (is_ready) {
		settle(f, at);
	} else if (at != NOT_IN_HEAP) {
		h->at = NOT_IN_HEAP;
		if (at != --f->n_heap) {
			put(f, at, f->heap[f->n_heap]);
			settle(f, at);
		}
	}
}

/* --- hosts ------------------------------------------------------------- */

static struct host *find(struct frontier *f, struct span name)
{
	struct host *h;

	HASH_FIND(hh, f->hosts, name.ptr, name.len, h);
	return h;
}

/* The heap has room for each host before the host exists. */
static int grow_heap(struct frontier *f)
{
	size_t        want = f->cap_heap ? f->cap_heap * 2 : 64;
	struct host **heap;

	if (HASH_COUNT(f->hosts) < f->cap_heap)
		return 0;
	heap = realloc(f->heap, want * sizeof(struct host *));
	if (!heap)
		return -ENOMEM;
	f->heap = heap;
	f->cap_heap = want;
	return 0;
}

static struct host *find_or_add(struct frontier *f, struct span name)
{
	struct host *h = find(f, name);

	if (h || grow_heap(f) < 0)
		return h;
	h = calloc(1, sizeof(*h));
	if (!h)
		return NULL;
	h->name = malloc(name.len + 1);
	if (!h->name)
		goto free_h;
	memcpy(h->name, name.ptr, name.len);
	h->last = &h->first;
	h->delay_ms = f->delay_ms;
	h->due = INT64_MIN;
	h->turn = ++f->turns;
	h->at = NOT_IN_HEAP;
	HASH_ADD_KEYPTR(hh, f->hosts, h->name, name.len, h);
	if (!h->hh.tbl)
		goto free_name;
	return h;

free_name:
	free(h->name);
free_h:
	free(h);
	return NULL;
}

static void free_host(struct host *h, void (*free_item)(void *item))
{
	while (h->first) {
		struct entry *e = h->first;

		h->first = e->next;
		free_item(e->item);
		free(e);
	}
	free(h->name);
	free(h);
}

/* --- the contract -------------------------------------------------------- */

int frontier_new(struct frontier **out, uint32_t host_delay_ms,
                 unsigned host_concurrency, unsigned concurrency)
{
	struct frontier *f = calloc(1, sizeof(*f));

	if (!f)
		return -ENOMEM;
	f->delay_ms = host_delay_ms;
	f->host_concurrency = host_concurrency;
	f->concurrency = concurrency;
	*out = f;
	return 0;
}

void frontier_free(struct frontier *f, void (*free_item)(void *item))
{
	struct host *h, *next;

	if (!f)
		return;
	HASH_ITER(hh, f->hosts, h, next) {
		HASH_DEL(f->hosts, h);
		free_host(h, free_item);
	}
	free(f->heap);
	free(f);
}

int frontier_add(struct frontier *f, struct span host, void *item)
{
	struct host  *h = find_or_add(f, host);
	struct entry *e = h ? calloc(1, sizeof(*e)) : NULL;

	if (!e)
		return -ENOMEM;
	e->item = item;
	*h->last = e;
	h->last = &e->next;
	f->n_items++;
	place(f, h);
	return 0;
}

int frontier_add_first(struct frontier *f, struct span host, void *item)
{
	struct host  *h = find_or_add(f, host);
	struct entry *e = h ? calloc(1, sizeof(*e)) : NULL;

	if (!e)
		return -ENOMEM;
	e->item = item;
	e->next = h->first;
	h->first = e;
	if (!e->next)
		h->last = &e->next;
	h->n_first++;
	f->n_items++;
	place(f, h);
	return 0;
}

/* Unhook the first item of h and count it as in flight. */
static void *hand_out(struct frontier *f, struct host *h, int64_t now)
{
	struct entry *e = h->first;
	void         *item = e->item;

	h->first = e->next;
	if (!h->first)
		h->last = &h->first;
	h->n_first -= h->n_first > 0;
	free(e);
	h->due_before = h->due;
	h->due = now + h->delay_ms;
	h->turn = ++f->turns;
	h->in_flight++;
	f->in_flight++;
	f->n_items--;
	place(f, h);
	return item;
}

int frontier_next(struct frontier *f, int64_t now, void **out, int64_t *wait_ms)
{
	if (f->n_items == 0)
		return FRONTIER_EMPTY;
	*wait_ms = -1;
	if (f->in_flight >= f->concurrency || f->n_heap == 0)
		return FRONTIER_WAIT;
	if (f->heap[0]->due > now) {
		*wait_ms = f->heap[0]->due - now;
		return FRONTIER_WAIT;
	}
	*out = hand_out(f, f->heap[0], now);
	return FRONTIER_ITEM;
}

void frontier_done(struct frontier *f, struct span host, int64_t now)
{
	struct host *h = find(f, host);

	if (!h || h->in_flight == 0)
		return;
	h->in_flight--;
	f->in_flight--;
	if (h->due < now + h->delay_ms)
		h->due = now + h->delay_ms;
	place(f, h);
}

void frontier_unasked(struct frontier *f, struct span host)
{
	struct host *h = find(f, host);

	if (!h || h->in_flight == 0)
		return;
	h->in_flight--;
	f->in_flight--;
	h->due = h->due_before;
	place(f, h);
}

void frontier_pause(struct frontier *f, struct span host)
{
	struct host *h = find(f, host);

	if (!h)
		return;
	h->pauses++;
	place(f, h);
}

void frontier_go_on(struct frontier *f, struct span host)
{
	struct host *h = find(f, host);

	if (!h || h->pauses == 0)
		return;
	h->pauses--;
	place(f, h);
}

void frontier_hold(struct frontier *f, struct span host, int64_t until)
{
	struct host *h = find(f, host);

	if (!h || h->due >= until)
		return;
	h->due = until;
	place(f, h);
}

void frontier_set_delay(struct frontier *f, struct span host, uint32_t ms)
{
	struct host *h = find(f, host);

	if (!h || ms <= h->delay_ms)
		return;
	if (h->due != INT64_MIN)  /* the rest under way grows too */
		h->due += ms - h->delay_ms;
	h->delay_ms = ms;
	place(f, h);
}

size_t frontier_len(const struct frontier *f)
{
	return f->n_items;
}
