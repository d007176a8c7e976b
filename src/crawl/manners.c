/* What may pass later, and how long a host is left alone until then. */

#include "network.h"
#include "base/clock.h"

/* First pause before asking again, doubled each time, ms. */
#define BACK_OFF_MS 1000

bool manners_may_pass(const struct fetch_response *res)
{
	return res->outcome == FETCH_RESET ||
	       (res->outcome == FETCH_OK && (res->status == 429 || (res->status >= 502 && res->status <= 504)));
}

int64_t manners_pause_ms(const struct fetch_response *res, unsigned tries, int64_t page)
{
	struct span header = fetch_header(buf_view(&res->headers), SPAN("retry-after"));
	int64_t     wait = fetch_retry_after(header, clock_wall());
	int64_t     back_off = (int64_t)BACK_OFF_MS << (tries < 6 ? tries : 6);

	return wait >= 0 ? wait * 1000 : back_off + page * 7919 % (back_off / 2);
}

bool manners_try_again(struct network *n, struct job *j, int *rc)
{
	int64_t wait = manners_pause_ms(&j->res, j->tries, j->page);

	*rc = 0;
	if (!manners_may_pass(&j->res) || j->tries >= n->c->o->retries || wait > PATIENCE_MS)
		return false;
	j->tries++;
	*rc = job_queue_again(n, j);
	if (*rc == 0)
		frontier_hold(n->frontier, job_host(j), clock_mono_ms() + wait);
	return true;
}
