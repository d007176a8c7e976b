/* A ring of looks, a second apart: the rate is that of the last minute. */

#include "pace.h"

void pace_look(struct pace *p, int64_t now_ms, uint64_t done)
{
	size_t last = (p->n + PACE_LOOKS - 1) % PACE_LOOKS;

	if (p->n && now_ms - p->looks[last].ms < PACE_STEP_MS)
		return;
	p->looks[p->n % PACE_LOOKS].ms = now_ms;
	p->looks[p->n % PACE_LOOKS].done = done;
	p->n++;
}

double pace_per_second(const struct pace *p, int64_t now_ms, uint64_t done)
{
	size_t  oldest = p->n > PACE_LOOKS ? p->n % PACE_LOOKS : 0;
	int64_t ms = p->n ? now_ms - p->looks[oldest].ms : 0;

	return ms > 0 ? (double)(done - p->looks[oldest].done) * 1000 / (double)ms : 0;
}

int64_t pace_left_ms(double per_second, uint64_t n_left, int64_t longest_ms)
{
	int64_t ms;

	if (n_left == 0)
		return 0;
	if (per_second <= 0)
		return -1;
	ms = (int64_t)((double)n_left / per_second * 1000);
	return ms > longest_ms ? ms : longest_ms;
}
