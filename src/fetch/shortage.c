/*
 * The machine has no descriptor left: that says nothing about a page. What
 * met it is put back, half as many transfers run at once, and kept
 * connections are closed; with each answer things may get better again. Only
 * when nothing at all could be opened for long is it the end.
 *
 * A socket that cannot be had is seen where it is asked for. A name that
 * cannot be looked up, or a CA file that cannot be read, may be a lack too,
 * of what the resolver's thread wanted: then descriptors are tried.
 */

#include "fetcher.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* After a lack that found nothing in flight: as long as other parts of the program may need to close theirs, ms. */
#define PAUSE_MS 100

/* Answers for each slot in use before one more is tried. */
#define GOOD_PER_SLOT 8

/* How often a job is put back on suspicion alone. */
#define DOUBTS_MAX 3

/* What a look-up takes at most: libcurl's pair to its thread, the hosts file, a socket to the name server. */
#define LOOKUP_FDS 4

bool shortage_is(int error)
{
	return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

/* Could a look-up have what it takes? */
static bool has_descriptors(struct fetcher *f)
{
	int fds[LOOKUP_FDS], n = 0;

	while (n < LOOKUP_FDS && (fds[n] = dup(f->loop.wake_fd)) >= 0)
		n++;
	if (n < LOOKUP_FDS)
		f->shortage.error = errno;
	for (int i = 0; i < n; i++)
		close(fds[i]);
	return n == LOOKUP_FDS;
}

bool shortage_failed(struct job *j, CURLcode code)
{
	if (code == CURLE_OK || j->res.headers.len)
		return false;
	if (j->is_short)
		return true;
	if (code != CURLE_COULDNT_RESOLVE_HOST && code != CURLE_COULDNT_RESOLVE_PROXY && code != CURLE_SSL_CACERT_BADFILE)
		return false;
	return (j->f->shortage.last_ms >= j->started_ms || !has_descriptors(j->f)) && j->n_doubts++ < DOUBTS_MAX;
}

unsigned shortage_slots(const struct fetcher *f)
{
	const struct shortage *s = &f->shortage;

	return s->pause_until_ms && clock_mono_ms() < s->pause_until_ms ? 0 : s->slots;
}

void shortage_bound(struct fetcher *f)
{
	unsigned most = f->shortage.slots;

	if (most == f->s.o.slots)
		most += f->s.kept;
	/* on the way back to the pool, and before a new one is opened: the oldest kept one is closed */
	curl_multi_setopt(f->loop.multi, CURLMOPT_MAXCONNECTS, (long)most);
	curl_multi_setopt(f->loop.multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, (long)most);
}

int shortage_meet(struct fetcher *f)
{
	struct shortage *s = &f->shortage;
	int rc = 0;

	s->last_ms = clock_mono_ms();
	if (s->since_ms == 0)
		s->since_ms = s->last_ms;
	s->slots = f->n_flying / 2 ? f->n_flying / 2 : 1;
	s->n_good = 0;
	if (!s->is_said)
		log_note("no further connection can be opened: %s; going on with fewer", strerror(s->error));
	s->is_said = true;
	if (f->n_flying == 0) {
		if (s->last_ms - s->since_ms > 2 * (int64_t)f->s.o.total_ms) {
			log_error("no connection can be opened: %s", strerror(s->error));
			return -s->error;
		}
		/* nothing to lose: with libcurl's handle all kept connections go */
		s->pause_until_ms = s->last_ms + PAUSE_MS;
		rc = loop_renew(&f->loop);
	}
	if (rc == 0)
		shortage_bound(f);
	return rc;
}

void shortage_ease(struct fetcher *f)
{
	struct shortage *s = &f->shortage;

	s->since_ms = 0;
	if (s->slots == f->s.o.slots || ++s->n_good < s->slots * GOOD_PER_SLOT)
		return;
	s->slots++;
	s->n_good = 0;
	shortage_bound(f);
}
