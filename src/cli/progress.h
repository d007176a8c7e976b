/*
 * progress: how far a crawl is, and at its end what it came to, on stderr.
 * Private to the room cli.
 *
 *     a terminal       one line, drawn again as things change
 *     -v               a line every ten seconds, among those of the pages
 *     SIGUSR1          a line at once, wherever stderr goes
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "crawl.h"

#include <signal.h>

struct progress {
	bool    is_live;       /**< stderr is a terminal, and may be drawn on */
	volatile sig_atomic_t *asked;  /**< set by a signal handler: say it at once */
	int64_t said_ms;       /**< elapsed, when the last plain line was said */
	struct crawl_progress last;
};

/**
 * "12/40 pages, 3.1/s, about 9 s left, 7 hosts waiting, 8 free, 4 paywalled".
 *
 * @param columns  what does not fit into them is left out, last things first; 0: all
 */
void progress_text(const struct crawl_progress *p, size_t columns, struct buf *out);

/** A crawl_progress_fn. @param arg  struct progress */
void progress_tell(const struct crawl_progress *p, void *arg);

/**
 * Say in a few lines what the run came to: pages by access, why pages were
 * not read, slow hosts, what the store saved us from asking.
 *
 * @param last  of this process's part of the run
 * @return 0 or < 0
 */
int progress_summary(struct store *s, int64_t run, const struct crawl_progress *last);

#endif
