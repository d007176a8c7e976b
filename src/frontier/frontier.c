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
 *
 * A host with nothing queued or under way, whose rest is over, is as good as
 * one that never came: now and then all such are forgotten.
 *
 * Hosts of one group (an address) share its places. One that is due while its
 * group has none is parked there, out of the heap, and comes back, first in,
 * first out, when the group has a place again.
 */

#include "frontier.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#define HASH_NONFATAL_OOM 1  /* a host that was not added has no hh.tbl */
#include <uthash.h>
#include <utlist.h>

struct entry {
	struct entry *next;
	void         *item;        /* taken from the caller */
};

/* Hosts that count together. */
struct group {
	char         *name;        /* owned; the key */
	unsigned      limit;       /* in flight at once, > 0 */
	unsigned      in_flight;   /* of all its hosts */
	size_t        n_hosts;     /* the last that leaves frees it */
	struct host  *parked;      /* due, and waiting for a place; each has an item */
	UT_hash_handle hh;
};

struct host {
	char         *name;        /* owned; the key */
	struct entry *first, **last;
	int64_t       due;         /* ms; nothing starts before */
	int64_t       due_before;  /* the last hand-out */
	uint64_t      turn;        /* of the last hand-out, at first of its coming; breaks ties */
	uint32_t      delay_ms;
	unsigned      in_flight;
	size_t        n_items;     /* queued */
	size_t        n_first;     /* items at the front that a pause does not stop */
	unsigned      pauses;
	size_t        at;          /* index in the heap; NOT_IN_HEAP */
	struct group *group;       /* NULL: none */
	bool          is_parked;
	struct host  *prev, *next; /* in group->parked */
	UT_hash_handle hh;
};

#define NOT_IN_HEAP ((size_t)-1)

/* Hosts that are remembered before any is forgotten. */
#define HOSTS_MIN 1024

struct frontier {
	struct host  *hosts;       /* uthash by name */
	struct group *groups;      /* uthash by name */
	struct host **heap;        /* room for every host */
	size_t        n_heap, cap_heap;
	uint32_t      delay_ms;
	unsigned      host_concurrency, concurrency, in_flight;
	size_t        n_items;
	uint64_t      turns;
	int64_t       now;         /* ms; as told last */
	size_t        full_at;     /* with so many hosts the idle ones are forgotten */
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

static void put_in(struct frontier *f, struct host *h)
{
	put(f, f->n_heap++, h);
	settle(f, h->at);
}

static void take_out(struct frontier *f, struct host *h)
{
	size_t at = h->at;

	h->at = NOT_IN_HEAP;
	if (at == --f->n_heap)
		return;
	put(f, at, f->heap[f->n_heap]);
	settle(f, at);
}

/* --- groups -------------------------------------------------------------- */

static bool is_full(const struct group *g)
{
	return g && g->in_flight >= g->limit;
}

static void park(struct frontier *f, struct host *h)
{
	take_out(f, h);
	h->is_parked = true;
	DL_APPEND(h->group->parked, h);
}

static void unpark(struct host *h)
{
	if (!h->is_parked)
		return;
	h->is_parked = false;
	DL_DELETE(h->group->parked, h);
}

/* As many parked hosts come back as there are places; whom another is quicker than is parked again. */
static void wake(struct frontier *f, struct group *g)
{
	for (unsigned n = g ? g->in_flight : 0; g && g->parked && n < g->limit; n++) {
		struct host *h = g->parked;

		unpark(h);
		put_in(f, h);
	}
}

/* @return owned, NUL behind it; NULL when out of memory */
static char *copy_name(struct span name)
{
	char *copy = calloc(1, name.len + 1);

	if (copy)
		memcpy(copy, name.ptr, name.len);
	return copy;
}

static struct group *find_or_add_group(struct frontier *f, struct span name, unsigned limit)
{
	struct group *g;

	HASH_FIND(hh, f->groups, name.ptr, name.len, g);
	if (g)
		return g;
	g = calloc(1, sizeof(*g));
	if (!g || !(g->name = copy_name(name)))
		goto free_g;
	g->limit = limit;
	HASH_ADD_KEYPTR(hh, f->groups, g->name, name.len, g);
	if (g->hh.tbl)
		return g;
	free(g->name);
free_g:
	free(g);
	return NULL;
}

static void leave(struct frontier *f, struct host *h)
{
	struct group *g = h->group;

	if (!g)
		return;
	unpark(h);
	h->group = NULL;
	g->in_flight -= h->in_flight;
	if (--g->n_hosts > 0) {
		wake(f, g);
		return;
	}
	HASH_DEL(f->groups, g);
	free(g->name);
	free(g);
}

/* Put the host where it belongs after a change: in the heap, parked, or neither. */
static void place(struct frontier *f, struct host *h)
{
	bool has_item = h->pauses ? h->n_first > 0 : h->first != NULL;
	bool is_ready = has_item && h->in_flight < f->host_concurrency;

	if (!is_ready)
		unpark(h);
	if (is_ready && h->at == NOT_IN_HEAP && !h->is_parked)
		put_in(f, h);
	else if (is_ready && h->at != NOT_IN_HEAP)
		settle(f, h->at);
	else if (!is_ready && h->at != NOT_IN_HEAP)
		take_out(f, h);
	wake(f, h->group);
}

/* When the host is due has changed: a parked one may have to wait for that again. */
static void set_due(struct frontier *f, struct host *h, int64_t due)
{
	h->due = due;
	unpark(h);
	place(f, h);
}

/* A request to the host has ended, or was not made. */
static void give_back(struct frontier *f, struct host *h, int64_t due)
{
	h->in_flight--;
	f->in_flight--;
	if (h->group)
		h->group->in_flight--;
	set_due(f, h, due);
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

static void free_host(struct frontier *f, struct host *h, void (*free_item)(void *item))
{
	while (h->first) {
		struct entry *e = h->first;

		h->first = e->next;
		free_item(e->item);
		free(e);
	}
	leave(f, h);
	free(h->name);
	free(h);
}

/* Half of the table's hosts at least have come since the last time, so this costs each of them little. */
static void forget_idle(struct frontier *f)
{
	struct host *h, *next;
	size_t       n = HASH_COUNT(f->hosts);

	if (n < f->full_at || n < HOSTS_MIN)
		return;
	HASH_ITER(hh, f->hosts, h, next) {
		if (h->first || h->in_flight || h->pauses || h->due > f->now)
			continue;
		HASH_DEL(f->hosts, h);
		free_host(f, h, NULL);
	}
	f->full_at = 2 * (size_t)HASH_COUNT(f->hosts);
}

static struct host *find_or_add(struct frontier *f, struct span name)
{
	struct host *h = find(f, name);

	if (!h)
		forget_idle(f);
	if (h || grow_heap(f) < 0)
		return h;
	h = calloc(1, sizeof(*h));
	if (!h)
		return NULL;
	h->name = copy_name(name);
	if (!h->name)
		goto free_h;
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
		free_host(f, h, free_item);
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
	h->n_items++;
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
	h->n_items++;
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
	if (h->group)
		h->group->in_flight++;
	h->n_items--;
	f->n_items--;
	place(f, h);
	return item;
}

int frontier_next(struct frontier *f, int64_t now, void **out, int64_t *wait_ms)
{
	if (f->n_items == 0)
		return FRONTIER_EMPTY;
	*wait_ms = -1;
	f->now = now;
	if (f->in_flight >= f->concurrency)
		return FRONTIER_WAIT;
	while (f->n_heap && f->heap[0]->due <= now) {
		if (!is_full(f->heap[0]->group)) {
			*out = hand_out(f, f->heap[0], now);
			return FRONTIER_ITEM;
		}
		park(f, f->heap[0]);
	}
	if (f->n_heap)
		*wait_ms = f->heap[0]->due - now;
	return FRONTIER_WAIT;
}

void frontier_done(struct frontier *f, struct span host, int64_t now)
{
	struct host *h = find(f, host);

	if (!h || h->in_flight == 0)
		return;
	give_back(f, h, h->due < now + h->delay_ms ? now + h->delay_ms : h->due);
}

void frontier_unasked(struct frontier *f, struct span host)
{
	struct host *h = find(f, host);

	if (!h || h->in_flight == 0)
		return;
	give_back(f, h, h->due_before);
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
	set_due(f, h, until);
}

void frontier_set_delay(struct frontier *f, struct span host, uint32_t ms)
{
	struct host *h = find(f, host);

	if (!h || ms <= h->delay_ms)
		return;
	/* the rest under way grows too */
	set_due(f, h, h->due == INT64_MIN ? h->due : h->due + (ms - h->delay_ms));
	h->delay_ms = ms;
}

int frontier_join(struct frontier *f, struct span host, struct span group, unsigned limit)
{
	struct host  *h = find(f, host);
	struct group *g;

	if (!h || (h->group && span_eq(span_of(h->group->name), group)))
		return 0;
	g = find_or_add_group(f, group, limit);
	if (!g)
		return -ENOMEM;
	leave(f, h);
	h->group = g;
	g->n_hosts++;
	g->in_flight += h->in_flight;
	place(f, h);
	return 0;
}

size_t frontier_waiting(const struct frontier *f, int64_t *longest_ms)
{
	size_t n = 0;

	*longest_ms = 0;
	for (const struct host *h = f->hosts; h; h = h->hh.next) {
		int64_t ms = (int64_t)h->n_items * h->delay_ms;

		n += h->n_items > 0;
		if (ms > *longest_ms)
			*longest_ms = ms;
	}
	return n;
}

size_t frontier_len(const struct frontier *f)
{
	return f->n_items;
}
