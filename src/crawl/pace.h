/* pace: how fast a run goes of late, and how long it may take yet. Pure. Private to the room crawl. */
#ifndef CRAWL_PACE_H
#define CRAWL_PACE_H

#include <stddef.h>
#include <stdint.h>

/** "Of late": so many looks, so far apart. */
#define PACE_LOOKS   60
#define PACE_STEP_MS 1000

/** Zeroed, it has seen nothing. */
struct pace {
	struct {
		int64_t  ms;
		uint64_t done;
	} looks[PACE_LOOKS];  /**< a ring */
	size_t n;             /**< looks ever taken; the newest is n - 1 */
};

/** @param done  pages by now; never less than before. Two looks within PACE_STEP_MS count as the first. */
void pace_look(struct pace *p, int64_t now_ms, uint64_t done);

/** @return pages a second since the oldest look; 0 when it cannot be told yet */
double pace_per_second(const struct pace *p, int64_t now_ms, uint64_t done);

/**
 * @param n_left     pages that are known and not done
 * @param longest_ms what the host with most to wait for needs at least
 * @return ms, or -1 when nothing was done of late
 */
int64_t pace_left_ms(double per_second, uint64_t n_left, int64_t longest_ms);

#endif
