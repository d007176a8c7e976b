/* Pieces of text, the most wanted first; a narrow terminal gets the first few. */

#include "progress.h"
#include "text.h"
#include "base/log.h"

#include <stdio.h>
#include <unistd.h>

/* Between two plain lines, ms. */
#define PLAIN_MS 10000

/* Longest line. */
#define LINE_BYTES 1000

/* Reasons and hosts named in the summary. */
#define REASONS_SHOWN 8
#define HOSTS_SHOWN   3

/* Faster hosts are not slow, microseconds. */
#define SLOW_US 2000000

/* Add ", piece" if that fits. @return false when it does not: nothing after it is added, either */
static bool add_piece(struct buf *out, size_t columns, const char *piece)
{
	size_t before = out->len;

	buf_printf(out, "%s%s", before ? ", " : "", piece);
	/* the last column stays free: a full line wraps on some terminals */
	if (columns == 0 || text_width(buf_view(out)) < columns)
		return true;
	buf_cut(out, before);
	return false;
}

/* "40 s", "12 min", "3 h 20 min", "5 days" */
static void write_duration(char *out, size_t size, int64_t ms)
{
	long long s = ms / 1000, min = (s + 30) / 60;

	if (s < 90)
		snprintf(out, size, "%lld s", s);
	else if (min < 100)
		snprintf(out, size, "%lld min", min);
	else if (min < 48 * 60)
		snprintf(out, size, "%lld h %lld min", min / 60, min % 60);
	else
		snprintf(out, size, "%lld days", min / (24 * 60));
}

void progress_text(const struct crawl_progress *p, size_t columns, struct buf *out)
{
	char piece[100], left[40];

	snprintf(piece, sizeof(piece), "%llu/%llu pages", (unsigned long long)p->done, (unsigned long long)p->known);
	if (!add_piece(out, columns, piece))
		return;
	snprintf(piece, sizeof(piece), "%.1f/s", p->per_second);
	if (!add_piece(out, columns, piece))
		return;
	write_duration(left, sizeof(left), p->left_ms);
	snprintf(piece, sizeof(piece), "about %s left", left);
	if (p->left_ms >= 1000 && !add_piece(out, columns, piece))
		return;
	snprintf(piece, sizeof(piece), "%llu host%s waiting", (unsigned long long)p->hosts_waiting,
	         p->hosts_waiting == 1 ? "" : "s");
	if (!add_piece(out, columns, piece))
		return;
	for (enum access a = 0; a < ACCESS_COUNT; a++) {
		snprintf(piece, sizeof(piece), "%llu %s", (unsigned long long)p->by_access[a], access_name(a));
		if (p->by_access[a] && !add_piece(out, columns, piece))
			return;
	}
}

void progress_tell(const struct crawl_progress *p, void *arg)
{
	struct progress *to = arg;
	bool       is_asked = *to->asked;
	struct buf line;

	to->last = *p;
	buf_init(&line, LINE_BYTES);
	*to->asked = 0;
	if (is_asked || p->elapsed_ms - to->said_ms >= PLAIN_MS) {
		progress_text(p, 0, &line);
		if (is_asked)
			log_answer("%s", line.ptr ? line.ptr : "");
		else if (!to->is_live)
			log_verbose("%s", line.ptr ? line.ptr : "");
		to->said_ms = p->elapsed_ms;
		buf_clear(&line);
	}
	if (to->is_live) {
		progress_text(p, text_columns(STDERR_FILENO), &line);
		log_live(line.ptr ? line.ptr : "");
	}
	buf_free(&line);
}

/* --- the summary ------------------------------------------------------------- */

struct summary {
	uint64_t   n_pages, by_access[ACCESS_COUNT];
	struct buf reasons, hosts;
	unsigned   n_reasons, n_hosts;
	uint64_t   n_other;      /* pages not read for reasons that are not shown */
};

/* Is it a page that nobody could read by asking? */
static bool is_unread(enum access a)
{
	return a == ACCESS_BLOCKED || a == ACCESS_GONE || a == ACCESS_UNREACHABLE;
}

static int on_reason(const struct store_reason *r, void *arg)
{
	struct summary *s = arg;
	char            piece[100];

	s->n_pages += r->n;
	s->by_access[r->access] += r->n;
	if (!is_unread(r->access))
		return 0;
	if (s->n_reasons++ >= REASONS_SHOWN) {
		s->n_other += r->n;
		return 0;
	}
	if (r->outcome == FETCH_OK && r->status < 400)
		snprintf(piece, sizeof(piece), "%llu %s behind HTTP %d", (unsigned long long)r->n, access_name(r->access), r->status);
	else if (r->outcome == FETCH_OK)
		snprintf(piece, sizeof(piece), "%llu HTTP %d", (unsigned long long)r->n, r->status);
	else
		snprintf(piece, sizeof(piece), "%llu %s", (unsigned long long)r->n, fetch_outcome_text(r->outcome));
	add_piece(&s->reasons, 0, piece);
	return 0;
}

static int on_slow_host(const struct store_slow_host *h, void *arg)
{
	struct summary *s = arg;
	char            piece[400];

	if (h->mean_us < SLOW_US || s->n_hosts++ >= HOSTS_SHOWN)
		return 1;
	snprintf(piece, sizeof(piece), "%.*s %.1f s", SPAN_FMT(span_clip(h->host, 255)), (double)h->mean_us / 1e6);
	add_piece(&s->hosts, 0, piece);
	return 0;
}

static void say_pages(const struct summary *s, int64_t elapsed_ms)
{
	char       piece[100], took[40];
	struct buf accesses;

	buf_init(&accesses, LINE_BYTES);
	write_duration(took, sizeof(took), elapsed_ms);
	for (enum access a = 0; a < ACCESS_COUNT; a++) {
		snprintf(piece, sizeof(piece), "%llu %s", (unsigned long long)s->by_access[a], access_name(a));
		if (s->by_access[a])
			add_piece(&accesses, 0, piece);
	}
	log_note("%llu page%s in %s%s%s", (unsigned long long)s->n_pages, s->n_pages == 1 ? "" : "s", took,
	         accesses.len ? ": " : "", accesses.len ? accesses.ptr : "");
	buf_free(&accesses);
}

static void say_saved(const struct crawl_progress *p)
{
	if (p->robots_recalled && p->unmodified)
		log_note("not asked again: %llu robots.txt; not sent again: %llu pages",
		         (unsigned long long)p->robots_recalled, (unsigned long long)p->unmodified);
	else if (p->robots_recalled)
		log_note("not asked again: %llu robots.txt", (unsigned long long)p->robots_recalled);
	else if (p->unmodified)
		log_note("not sent again: %llu pages", (unsigned long long)p->unmodified);
}

int progress_summary(struct store *s, int64_t run, const struct crawl_progress *last)
{
	struct summary sum = { .n_pages = 0 };
	int            rc;

	buf_init(&sum.reasons, LINE_BYTES);
	buf_init(&sum.hosts, LINE_BYTES);
	rc = store_each_reason(s, run, on_reason, &sum);
	if (rc == 0)
		rc = store_each_slow_host(s, run, HOSTS_SHOWN, on_slow_host, &sum);
	if (rc >= 0) {
		say_pages(&sum, last->elapsed_ms);
		if (sum.n_other)
			buf_printf(&sum.reasons, ", %llu other", (unsigned long long)sum.n_other);
		if (sum.reasons.len)
			log_note("not read: %s", sum.reasons.ptr);
		if (sum.hosts.len)
			log_note("slowest hosts: %s a page", sum.hosts.ptr);
		say_saved(last);
	}
	buf_free(&sum.reasons);
	buf_free(&sum.hosts);
	return rc < 0 ? rc : 0;
}
