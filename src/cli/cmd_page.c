/*
 * page: read saved pages without network, one JSON object a line.
 *
 * A list is read on all cores and printed in its own order: a worker takes
 * the next line that is not yet taken, at most AHEAD lines before the one
 * that is to be printed next.
 *
 *     lines:   printed | waiting for its turn | being read | not taken
 *                      ^ n_printed                         ^ n_taken
 */

#define _DEFAULT_SOURCE  /* strsep */
#include "commands.h"
#include "page_json.h"
#include "base/log.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define AHEAD 256
#define WORKERS_MAX 64

/* One page to read. */
struct task {
	char *path;  /* owned; all three are one allocation */
	char *url;   /* or NULL */
	int   status;
};

struct tasks {
	const struct options *o;
	struct task    *items;
	size_t          n, cap;
	pthread_mutex_t lock;
	pthread_cond_t  moved;      /* a line was done, or printed */
	char           *done[AHEAD];/* lines that wait for their turn; owned */
	size_t          n_taken, n_printed;
	int             failed;     /* 0 or < 0 */
	bool            is_missing; /* a file could not be read */
};

/* --- one page --------------------------------------------------------------- */

/* What the file came with, as --header and --status say. */
static int make_response(const struct options *o, int status, struct buf *body, struct fetch_response *out)
{
	*out = (struct fetch_response){ .outcome = FETCH_OK, .detail = "", .status = status, .body = *body };
	buf_init(&out->headers, (size_t)1 << 20);
	for (size_t i = 0; i < o->headers.n; i++)
		buf_printf(&out->headers, "%s\n", o->headers.items[i]);
	return buf_status(&out->headers);
}

/* The address: as given, else what the page declares, else none that matters. */
static int find_url(struct arena *a, const char *given, const struct buf *body, struct url *out)
{
	struct page_input in = { .bytes = buf_view(body), .url = SPAN("https://localhost/") };
	struct page page;
	int rc;

	if (given)
		return url_parse_typed(a, span_of(given), out);
	rc = page_read(a, &in, &page);
	if (rc == 0 && page.canonical.value.len)
		rc = url_parse(a, page.canonical.value, NULL, out);
	else if (rc >= 0)
		rc = url_parse(a, in.url, NULL, out);
	return rc;
}

/* Nothing that a person could look at: "empty" or "binary". */
static bool is_no_page(const struct crawl_reading *r)
{
	return r->outcome == PAGE_EMPTY || strcmp(r->document, "empty") == 0 || strcmp(r->document, "binary") == 0;
}

/* What one thread reads by. */
struct reader {
	const struct options *o;
	struct crawl_reader  *by;     /* owned */
	struct arena         *arena;  /* owned; of the page at hand */
};

/* @param line  set, yours to free; a page that cannot be read is a line too. @return 0 or -ENOMEM */
static int read_body(const struct reader *reader, const struct task *t, struct buf *body, char **line)
{
	struct fetch_response res;
	struct crawl_reading  r = { .response = &res };
	const struct options *o = reader->o;
	struct arena         *a = reader->arena;
	struct likely likely;
	struct url    u;
	int           rc = find_url(a, t->url, body, &u);

	if (rc > 0) {
		*line = page_json_error(span_of(t->url), "not a web URL");
		return 0;
	}
	if (rc == 0)
		rc = make_response(o, t->status, body, &res);
	if (rc < 0)
		return rc;
	res.url = r.final_url = u.href;
	rc = crawl_read(reader->by, a, &r);
	if (rc == 0)
		rc = outlook_likely(o->outlook, a, r.verdict.access, r.outlet, r.verdict.likely, &likely);
	if (rc == 0 && is_no_page(&r))
		*line = page_json_error(u.href, r.document);
	else if (rc == 0)
		*line = page_json(u.href, &r, &likely, outlook_facts(o->outlook, r.outlet), o->wants_text);
	buf_free(&res.headers);
	return rc;
}

static int read_task(const struct reader *reader, const struct task *t, char **line, bool *is_missing)
{
	struct buf body;
	int        rc;

	arena_reset(reader->arena);
	buf_init(&body, reader->o->crawl.fetch.body_bytes);
	rc = read_file(t->path, &body);
	if (rc == -ENOMEM)
		goto out;
	if (rc == -EFBIG)  /* what fits is read; the page says "input_bytes" */
		rc = 0;
	if (rc < 0) {
		log_error("%s: %s", t->path, strerror(-rc));
		*line = page_json_error(span_of(t->url ? t->url : t->path), strerror(-rc));
		*is_missing = true;
		rc = 0;
	} else {
		rc = read_body(reader, t, &body, line);
	}
	if (rc == 0 && !*line)
		rc = -ENOMEM;
out:
	buf_free(&body);
	return rc;
}

/* --- many ------------------------------------------------------------------ */

/* Take the next line, waiting while the printer is far behind. false: none is left */
static bool take(struct tasks *t, size_t *i)
{
	bool is_one;

	pthread_mutex_lock(&t->lock);
	while (t->n_taken < t->n && t->n_taken >= t->n_printed + AHEAD && !t->failed)
		pthread_cond_wait(&t->moved, &t->lock);
	is_one = t->n_taken < t->n && !t->failed && !stop_asked;
	if (is_one)
		*i = t->n_taken++;
	pthread_mutex_unlock(&t->lock);
	return is_one;
}

static void give(struct tasks *t, size_t i, int rc, char *line, bool is_missing)
{
	pthread_mutex_lock(&t->lock);
	t->is_missing = t->is_missing || is_missing;
	t->done[i % AHEAD] = line;
	if (rc < 0)
		t->failed = rc;
	pthread_cond_broadcast(&t->moved);
	pthread_mutex_unlock(&t->lock);
}

static void *work(void *arg)
{
	struct tasks *t = arg;
	struct reader reader = { .o = t->o, .arena = arena_new(PAGE_ARENA_MAX) };
	int           status = reader.arena ? crawl_reader_new(&reader.by, t->o->crawl.rules) : -ENOMEM;
	size_t        i;

	while (take(t, &i)) {
		char *line = NULL;
		bool  is_missing = false;
		int   rc = status ? status : read_task(&reader, &t->items[i], &line, &is_missing);

		give(t, i, rc, line, is_missing);
	}
	crawl_reader_free(reader.by);
	arena_free(reader.arena);
	return NULL;
}

/* Print lines in order until all are printed, or something failed. */
static void print_all(struct tasks *t)
{
	pthread_mutex_lock(&t->lock);
	while (t->n_printed < t->n && !t->failed && !(stop_asked && t->n_printed == t->n_taken)) {
		char *line = t->done[t->n_printed % AHEAD];

		if (!line) {
			pthread_cond_wait(&t->moved, &t->lock);
			continue;
		}
		t->done[t->n_printed++ % AHEAD] = NULL;
		pthread_cond_broadcast(&t->moved);
		pthread_mutex_unlock(&t->lock);
		puts(line);
		free(line);
		pthread_mutex_lock(&t->lock);
	}
	pthread_mutex_unlock(&t->lock);
}

static void run_all(struct tasks *t)
{
	pthread_t threads[WORKERS_MAX];
	long      cores = sysconf(_SC_NPROCESSORS_ONLN);
	size_t    want = cores > 0 ? (size_t)cores : 1, n = 0;

	want = want < t->n ? want : t->n;
	want = want < WORKERS_MAX ? want : WORKERS_MAX;
	while (n < want && pthread_create(&threads[n], NULL, work, t) == 0)
		n++;
	if (n == 0)
		t->failed = -EAGAIN;
	print_all(t);
	for (size_t i = 0; i < n; i++)
		pthread_join(threads[i], NULL);
	for (size_t i = 0; i < AHEAD; i++)
		free(t->done[i]);
}

/* --- which -------------------------------------------------------------------- */

static int add_task(struct tasks *t, const char *path, const char *url, int status)
{
	if (t->n == t->cap) {
		size_t       cap = t->cap ? t->cap * 2 : 64;
		struct task *more = realloc(t->items, cap * sizeof(*more));

		if (!more)
			return -ENOMEM;
		t->items = more;
		t->cap = cap;
	}
	t->items[t->n] = (struct task){ strdup(path), url ? strdup(url) : NULL, status };
	if (!t->items[t->n].path || (url && !t->items[t->n].url))
		return -ENOMEM;
	t->n++;
	return 0;
}

/* path TAB url [TAB status] */
static int on_line(const char *text, uint32_t number, void *arg)
{
	struct tasks *t = arg;
	char *line = strdup(text), *rest = line, *path, *url, *status, *end = NULL;
	long  n = t->o->status;
	int   rc;

	if (!line)
		return -ENOMEM;
	path = strsep(&rest, "\t");
	url = strsep(&rest, "\t");
	status = strsep(&rest, "\t");
	if (status)
		n = strtol(status, &end, 10);
	if ((end && *end) || n < 100 || n > 999) {
		log_error("%s:%u: %s: not an HTTP status", strcmp(t->o->input, "-") ? t->o->input : "stdin", (unsigned)number, status);
		n = t->o->status;
	}
	rc = add_task(t, path, url && *url ? url : NULL, (int)n);
	free(line);
	return rc;
}

static int gather(struct tasks *t)
{
	const struct options *o = t->o;
	int rc = o->input ? each_line(o->input, on_line, t) : 0;

	for (size_t i = 0; rc == 0 && i < o->n_operands; i++)
		rc = add_task(t, o->operands[i], o->url, (int)o->status);
	return rc;
}

int cmd_page(struct options *o, int argc, char **argv)
{
	struct tasks t = { .o = o };
	int rc;

	(void)argc;
	(void)argv;
	if (!o->input && o->n_operands == 0) {
		log_error("page: say a file, - for stdin, or -i LIST");
		return EXIT_BROKEN;
	}
	rc = load_rules(o);
	if (rc == EXIT_DONE)
		rc = load_outlets(o);
	if (rc != EXIT_DONE)
		return rc;
	pthread_mutex_init(&t.lock, NULL);
	pthread_cond_init(&t.moved, NULL);
	rc = gather(&t);
	heed_stop(true);
	if (rc == 0)
		run_all(&t);
	rc = rc ? rc : t.failed;
	if (rc == -ENOMEM)
		log_error("page: out of memory");
	for (size_t i = 0; i < t.n; i++) {
		free(t.items[i].path);
		free(t.items[i].url);
	}
	free(t.items);
	pthread_cond_destroy(&t.moved);
	pthread_mutex_destroy(&t.lock);
	return rc < 0 || t.is_missing ? EXIT_BROKEN : stop_asked ? EXIT_INTERRUPTED : EXIT_DONE;
}
