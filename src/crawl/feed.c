/*
 * From the store into the frontier: a window of what is queued at one depth,
 * in which no host takes the place of the others.
 *
 *     store: a.org 50,000   b.org 3   c.org 1 ...
 *               |             |         |         a round: from host to host,
 *            8 pages       3 pages    1 page      a few pages of each
 *               v             v         v
 *     lanes: [a.org 8]     [b.org 3]  [c.org 1]   full: wait, then go on where it stopped
 *
 * A lane is a host with pages that were taken and are not saved yet. When a
 * round found room for all, every host has its lane, and is then refilled as
 * soon as it runs low; else the rounds go on, each host in its turn.
 *
 * Pages stay queued in the store until they are saved, so what was taken is
 * remembered by its id, and passed over when it is met again. A level ends
 * with a round that finds nothing: a page may have come up to this depth late,
 * by two pages that turned out to be one.
 */

#define HASH_NONFATAL_OOM 1  /* what was not added has no hh.tbl */
#include "network.h"

#include <errno.h>
#include <stdlib.h>
#include <utlist.h>

/* Pages held in memory, until a worker has them. */
#define WINDOW 4096

/* A round stops for want of room, and goes on when so many places are free. */
#define ROOM (WINDOW / 8)

/* Pages of a host in the window, while others wait for a place in it, and when none does. */
#define SHARE     8
#define SHARE_MAX 1024

/* A URL, parsed, and a host's name. */
#define SCRATCH ((size_t)URL_MAX * 4)

struct lane {
	char         *host;        /* owned, the key; as the store has it */
	size_t        n_taken;     /* pages taken from the store and not saved */
	size_t        n_waiting;   /* those of them that no worker has had */
	uint64_t      left;        /* that may still be taken of this host in this run */
	bool          is_dry;      /* the store had no more */
	bool          is_low;      /* it is in the list of those that want more */
	struct lane  *prev, *next;
	UT_hash_handle hh;
};

struct taken {
	int64_t      page;         /* the key */
	struct lane *lane;
	bool         is_waiting;
	UT_hash_handle hh;
};

/* --- lanes ---------------------------------------------------------------- */

static void free_lane(struct feed *f, struct lane *l)
{
	if (l->is_low)
		DL_DELETE(f->low, l);
	HASH_DEL(f->lanes, l);
	free(l->host);
	free(l);
}

/* What a bound still allows. @param host  empty: all; @param max  0: no bound */
static int left_of(struct network *n, struct span host, uint64_t max, uint64_t *left)
{
	uint64_t asked;
	int      rc = 0;

	*left = UINT64_MAX;
	if (max && (rc = store_count_asked(n->reader, n->c->run, host, &asked)) == 0)
		*left = asked < max ? max - asked : 0;
	return rc;
}

static int new_lane(struct network *n, struct span host, struct lane **out)
{
	struct lane *l = calloc(1, sizeof(*l));
	int          rc = -ENOMEM;

	if (!l)
		return rc;
	l->host = strndup(host.ptr, host.len);
	if (l->host)
		rc = left_of(n, host, n->c->o->max_pages_per_host, &l->left);
	if (rc == 0) {
		HASH_ADD_KEYPTR(hh, n->feed.lanes, l->host, host.len, l);
		rc = l->hh.tbl ? 0 : -ENOMEM;
	}
	if (rc < 0) {
		free(l->host);
		free(l);
		return rc;
	}
	*out = l;
	return 0;
}

static unsigned share(const struct feed *f)
{
	unsigned n = f->is_round ? SHARE : WINDOW / 2 / (HASH_COUNT(f->lanes) + 1);

	return n < SHARE ? SHARE : n > SHARE_MAX ? SHARE_MAX : n;
}

/* A lane that runs low asks for more; one that is through with its pages goes. */
static void review(struct feed *f, struct lane *l)
{
	bool is_low = !l->is_dry && l->n_waiting <= share(f) / 2;

	if (is_low && !l->is_low)
		DL_APPEND(f->low, l);
	else if (!is_low && l->is_low)
		DL_DELETE(f->low, l);
	l->is_low = is_low;
	if (l->n_taken == 0 && (l->is_dry || f->is_round))
		free_lane(f, l);
}

/* --- taking pages ------------------------------------------------------------ */

struct taking {
	struct network *n;
	struct lane    *lane;
	uint64_t        want;
	size_t          n_seen;
};

/* Queue the page at its host. Takes the job. */
static int add_job(struct network *n, struct job *j, struct span text)
{
	struct url u;
	int        rc;

	arena_reset(n->feed.scratch);
	rc = url_parse(n->feed.scratch, text, NULL, &u);
	if (rc == 0)
		rc = frontier_add(n->frontier, url_host_key(u.host), j);
	if (rc)
		job_free(j);
	return rc > 0 ? -EINVAL : rc;  /* the store holds web URLs only */
}

static int take(struct taking *t, const struct store_queued *q)
{
	struct feed  *f = &t->n->feed;
	struct taken *taken = calloc(1, sizeof(*taken));
	struct job   *j = job_new(t->n, q);

	if (taken) {
		*taken = (struct taken){ .page = q->page, .lane = t->lane, .is_waiting = true };
		HASH_ADD(hh, f->taken, page, sizeof(taken->page), taken);
	}
	if (!j || !taken || !taken->hh.tbl) {
		if (taken && !taken->hh.tbl)
			free(taken);
		job_free(j);
		return -ENOMEM;
	}
	j->taken = taken;
	t->lane->n_taken++;
	t->lane->n_waiting++;
	f->n_waiting++;
	f->n_taken++;
	t->want--;
	return add_job(t->n, j, q->url);
}

static int on_queued(const struct store_queued *q, void *arg)
{
	struct taking *t = arg;
	struct taken  *taken;

	t->n_seen++;
	HASH_FIND(hh, t->n->feed.taken, &q->page, sizeof(q->page), taken);
	if (taken)
		return 0;
	return t->want ? take(t, q) : 1;
}

static uint64_t least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* Fill a lane up to its share, as far as there is room. May free it. */
static int fill(struct network *n, int depth, struct lane *l)
{
	struct feed  *f = &n->feed;
	uint64_t      want = least(share(f) - least(share(f), l->n_waiting), least(f->left, l->left));
	struct taking t = { .n = n, .lane = l };
	uint64_t      limit;
	int           rc = 0;

	t.want = want = least(want, least(WINDOW - f->n_waiting, CREW_PAGES - HASH_COUNT(f->taken)));
	limit = l->n_taken + want;
	if (want)
		rc = store_each_queued(n->reader, n->c->run, depth, span_of(l->host), (unsigned)limit, on_queued, &t);
	want -= t.want;
	f->left -= f->left == UINT64_MAX ? 0 : want;
	l->left -= l->left == UINT64_MAX ? 0 : want;
	l->is_dry = l->left == 0 || (limit > 0 && rc == 0 && t.n_seen < limit);
	review(f, l);
	return rc < 0 ? rc : 0;
}

/* --- rounds ------------------------------------------------------------------- */

static void begin_round(struct feed *f)
{
	free(f->at);
	f->at = NULL;
	f->is_round = true;
	f->was_full = false;
	f->is_last = HASH_COUNT(f->taken) == 0;
	f->n_before = f->n_taken;
}

/* Places that are free, but none while a round waits for more of them. */
static bool has_room(struct feed *f)
{
	size_t room = WINDOW - f->n_waiting;

	if (room == 0 || HASH_COUNT(f->taken) >= CREW_PAGES)
		f->is_full = f->was_full = true;
	else if (room >= ROOM && HASH_COUNT(f->taken) <= CREW_PAGES - ROOM)
		f->is_full = false;
	return !f->is_full;
}

/* The next host takes its share. */
static int visit(struct network *n, int depth, struct span host)
{
	struct feed *f = &n->feed;
	struct lane *l;
	int          rc = 0;

	free(f->at);
	f->at = strndup(host.ptr, host.len);
	if (!f->at)
		return -ENOMEM;
	HASH_FIND(hh, f->lanes, f->at, host.len, l);
	if (!l)
		rc = new_lane(n, span_of(f->at), &l);
	return rc < 0 ? rc : fill(n, depth, l);
}

static int go_round(struct network *n, int depth)
{
	struct feed *f = &n->feed;
	struct span  host;
	int          rc = 0;

	while (rc == 0 && f->is_round && has_room(f)) {
		arena_reset(f->scratch);
		rc = store_next_host(n->reader, n->c->run, depth, span_of(f->at ? f->at : ""), f->scratch, &host);
		if (rc == 0)
			rc = visit(n, depth, host);
		else if (rc == 1 && f->was_full)
			begin_round(f);
		else if (rc == 1)
			f->is_round = false;
	}
	return rc < 0 ? rc : 0;
}

/* Every host has a lane: each that runs low gets more. Want of room begins a round. */
static int fill_low(struct network *n, int depth)
{
	struct feed *f = &n->feed;
	struct lane *l, *next;
	int          rc = 0;

	DL_FOREACH_SAFE(f->low, l, next) {
		if (rc == 0 && !f->is_round && !has_room(f))
			begin_round(f);
		if (rc == 0 && !f->is_round)
			rc = fill(n, depth, l);
	}
	return rc;
}

/* --- what the other parts tell ----------------------------------------------------- */

void feed_passed(struct network *n, struct taken *t)
{
	if (!t->is_waiting)
		return;
	t->is_waiting = false;
	t->lane->n_waiting--;
	n->feed.n_waiting--;
	review(&n->feed, t->lane);
}

/* Forget the pages that the store thread has committed. */
static void note_saved(struct network *n)
{
	struct feed  *f = &n->feed;
	struct taken *t;

	while (queue_len(&n->c->saved) && (t = queue_pop(&n->c->saved, 0))) {
		HASH_DEL(f->taken, t);
		t->lane->n_taken--;
		review(f, t->lane);
		free(t);
	}
}

int feed_level(struct network *n, int depth)
{
	struct feed *f = &n->feed;
	bool         is_over;
	int          rc = f->is_round || f->left == 0 ? 0 : fill_low(n, depth);

	note_saved(n);
	do {
		if (rc == 0 && f->left)
			rc = go_round(n, depth);
		if (rc < 0 || HASH_COUNT(f->taken))
			return rc;
		is_over = f->left == 0 || (f->is_last && f->n_taken == f->n_before);
		begin_round(f);
	} while (!is_over);
	return 1;
}

int feed_open(struct network *n)
{
	struct feed *f = &n->feed;

	f->scratch = arena_new(SCRATCH);
	begin_round(f);
	return f->scratch ? left_of(n, SPAN(""), n->c->o->max_pages, &f->left) : -ENOMEM;
}

void feed_close(struct network *n)
{
	struct feed  *f = &n->feed;
	struct taken *t, *next_t;
	struct lane  *l, *next_l;

	HASH_ITER(hh, f->taken, t, next_t) {
		HASH_DEL(f->taken, t);
		free(t);
	}
	HASH_ITER(hh, f->lanes, l, next_l)
		free_lane(f, l);
	arena_free(f->scratch);
	free(f->at);
}
