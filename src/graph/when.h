/* when: what a date can mean, as the first and last moment that it covers. */
#ifndef GRAPH_WHEN_H
#define GRAPH_WHEN_H

#include "graph/trail.h"

/** Seconds since 1970-01-01T00:00:00Z, both included. An unknown one is at its farthest. */
struct when {
	int64_t first, last;
};

#define WHEN_EVER ((struct when){ INT64_MIN, INT64_MAX })

/**
 * @param iso  "2020-02-12", "2020-02-12T09:30", "2020-02-12T09:30:15+01:00" ...: a day, a minute or a
 *             second; without an offset in any zone of the world
 * @return false when it is none of these: @p out is WHEN_EVER
 */
bool when_read(struct span iso, struct when *out);

/**
 * When a page was published, by all that it says.
 *
 * @param modified  set to when it says that it was modified; WHEN_EVER where that is not told or cannot be
 */
enum trail_dating when_published(const struct store_page *p, struct when *out, struct when *modified);

#endif
