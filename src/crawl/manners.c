/*
 * What may pass later, and how long a host is left alone until then.
 *
 * A pause of our own (back-off) is short and the frontier's. One that the host
 * asks for (Retry-After) is kept in the store, too, so that neither the end of
 * the run nor a forgotten origin shortens it; pages wait while it is short, and
 * are blocked when it is longer than PATIENCE_MS.
 */

#include "network.h"
#include "base/clock.h"

#include <errno.h>
#include <stdlib.h>

/* First pause before asking again, doubled each time, ms. */
#define BACK_OFF_MS 1000

/* Not doubled more often. */
#define DOUBLINGS_MAX 6

/* No host is left alone longer, but for rounding; more in the store was written by a clock that was wrong. */
#define HOLD_MAX_MS ((int64_t)86402 * 1000)

/* Two names and a time. */
#define HOLD_ARENA ((size_t)4 * URL_MAX)

bool manners_may_pass(const struct fetch_response *res)
{
	return res->outcome == FETCH_RESET ||
	       (res->outcome == FETCH_OK && (res->status == 429 || (res->status >= 502 && res->status <= 504)));
}

bool manners_may_pass_for_robots(const struct fetch_response *res)
{
	return res->outcome == FETCH_RESET || res->outcome == FETCH_TIMEOUT || res->outcome == FETCH_REFUSED ||
	       (res->outcome == FETCH_OK && (res->status == 429 || res->status >= 500));
}

/* Spreads any number over 64 bits (splitmix64). */
static uint64_t mix(uint64_t x)
{
	x += 0x9E3779B97F4A7C15u;
	x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
	x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
	return x ^ (x >> 31);
}

int64_t manners_asked_ms(const struct fetch_response *res)
{
	int64_t wait = fetch_retry_after(fetch_header(buf_view(&res->headers), SPAN("retry-after")), clock_wall());

	return wait > 0 ? wait * 1000 : 0;
}

int64_t manners_pause_ms(const struct fetch_response *res, unsigned tries, uint64_t seed)
{
	int64_t back_off = (int64_t)BACK_OFF_MS << (tries < DOUBLINGS_MAX ? tries : DOUBLINGS_MAX);
	int64_t asked = manners_asked_ms(res);

	back_off += (int64_t)(mix(seed + tries) % (uint64_t)(back_off / 2));
	return asked > back_off ? asked : back_off;
}

/* Send a hold to the store thread. */
static int keep_hold(struct network *n, const char *name, int64_t until)
{
	struct saving *s = calloc(1, sizeof(*s));

	if (!s || !(s->arena = arena_new(HOLD_ARENA))) {
		free(s);
		return -ENOMEM;
	}
	s->host.origin = arena_dup(s->arena, span_of(name));
	s->host.hold_until = until;
	queue_push(&n->c->to_save, s);
	return 0;
}

static int hold_origin(struct network *n, const struct url *u, int64_t wait_ms)
{
	struct origin *o = origin_get(&n->origins, u);

	if (!o)
		return -ENOMEM;
	o->held_until = clock_mono_ms() + wait_ms;
	return keep_hold(n, o->name, clock_wall() + wait_ms / 1000 + 1);  /* seconds: never too early */
}

/* http and https, where neither names a port, are doors of one host. */
static int hold_host(struct network *n, const struct url *u, int64_t wait_ms)
{
	struct url twin = *u;
	int        rc = hold_origin(n, u, wait_ms);

	twin.scheme = span_eq(u->scheme, SPAN("http")) ? SPAN("https") : SPAN("http");
	return rc < 0 || u->port ? rc : hold_origin(n, &twin, wait_ms);
}

int manners_heed(struct network *n, const struct url *u, const struct fetch_response *res)
{
	int64_t wait = manners_may_pass_for_robots(res) ? manners_asked_ms(res) : 0;

	return wait ? hold_host(n, u, wait) : 0;
}

int manners_meet(struct network *n, struct span host, const struct fetch_response *res)
{
	unsigned limit = n->c->o->ip_concurrency;

	return limit && *res->address ? frontier_join(n->frontier, host, span_of(res->address), limit) : 0;
}

void manners_recall(struct origin *o, int64_t hold_until)
{
	int64_t wait_ms = (hold_until - clock_wall()) * 1000, until = clock_mono_ms() + wait_ms;

	if (wait_ms > 0 && wait_ms <= HOLD_MAX_MS && until > o->held_until)
		o->held_until = until;
}

bool manners_try_again(struct network *n, struct job *j, int *rc)
{
	int64_t wait;

	*rc = 0;
	if (!manners_may_pass(&j->res))
		return false;
	*rc = manners_heed(n, &j->url, &j->res);
	wait = manners_pause_ms(&j->res, j->tries, n->seed ^ mix((uint64_t)j->page));
	if (*rc < 0 || wait > PATIENCE_MS)
		return false;
	frontier_hold(n->frontier, job_host(j), clock_mono_ms() + wait);
	if (j->tries >= n->c->o->retries)
		return false;
	j->tries++;
	*rc = job_queue_again(n, job_host(j), j);
	return true;
}
