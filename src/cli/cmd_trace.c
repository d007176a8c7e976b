/*
 * trace and resume: queue articles, crawl, print the tables.
 *
 * A source is a URL, a saved HTML file (an article behind a log-in, say,
 * whose sources are then traced), or a list of either.
 */

#include "commands.h"
#include "text.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A URL and what is made of it while it is queued. */
#define SOURCE_ARENA ((size_t)1 << 20)

struct trace {
	struct options *o;
	struct store   *store;
	struct store_run run;
	const char     *list;      /* the list that is being read, or NULL */
	uint32_t        n_good, n_bad;
	int             argc;      /* the command's words, kept with the run */
	char          **argv;
};

/* --- sources -------------------------------------------------------------- */

static int bad_source(struct trace *t, const char *source, uint32_t line, const char *why)
{
	t->n_bad++;
	if (t->list)
		log_error("%s:%u: %s: %s", t->list, (unsigned)line, source, why);
	else
		log_error("%s: %s", source, why);
	return 0;
}

/* A run begins with its first article, so that a slip of the hand leaves none. */
static int begin_run(struct trace *t)
{
	struct buf args;
	int        rc;

	if (t->run.id)
		return 0;
	buf_init(&args, (size_t)1 << 20);
	rc = options_save(t->argc, t->argv, &args);
	t->run = (struct store_run){ .args = buf_view(&args), .version = SPAN(HEADWATER_VERSION),
	                             .started = clock_wall(), .max_depth = t->o->crawl.max_depth,
	                             .reads = span_of(t->o->reads) };
	if (rc == 0)
		rc = store_run_begin(t->store, &t->run, &t->run.id);
	t->run.args = SPAN("");
	buf_free(&args);
	return rc;
}

static int queue_article(struct trace *t, struct arena *a, const struct url *u, struct span *canonical)
{
	int rc = url_canonical(a, u, canonical);

	if (rc == 0)
		rc = begin_run(t);
	if (rc == 0)
		rc = store_add_article(t->store, t->run.id, *canonical, url_outlet(u->host), t->n_good + 1);
	if (rc == 0)
		t->n_good++;
	return rc;
}

static int add_url(struct trace *t, const char *source, uint32_t line)
{
	struct arena *a = arena_new(SOURCE_ARENA);
	struct span   canonical;
	struct url    u;
	int           rc = a ? url_parse_typed(a, span_of(source), &u) : -ENOMEM;

	if (rc == URL_INVALID)
		rc = bad_source(t, source, line, "neither a URL nor a file");
	else if (rc == URL_NOT_WEB)
		rc = bad_source(t, source, line, "only http and https can be traced");
	else if (rc == 0)
		rc = queue_article(t, a, &u, &canonical);
	arena_free(a);
	return rc;
}

/* Where a saved page came from: --url, else what it declares. @return 0, 1 when it is not said, or < 0 */
static int address_of(const struct trace *t, struct arena *a, const struct buf *bytes, struct url *out)
{
	struct page_input in = { .bytes = buf_view(bytes), .url = SPAN("https://localhost/") };
	struct page page;
	int rc;

	if (t->o->url) {
		rc = url_parse_typed(a, span_of(t->o->url), out);
		return rc < 0 ? rc : rc > 0;
	}
	rc = page_read(a, &in, &page);
	if (rc == 0)
		rc = page.canonical.value.len ? url_parse(a, page.canonical.value, NULL, out) : 1;
	return rc < 0 ? rc : rc > 0;
}

/* Read a saved page as if it had been fetched, and keep it. */
static int keep_file(struct trace *t, struct arena *a, struct buf *bytes, const struct url *u)
{
	struct fetch_response res = { .outcome = FETCH_OK, .detail = "", .status = 200, .url = u->href, .body = *bytes };
	struct crawl_reading  r = { .response = &res, .final_url = u->href, .rules = t->o->crawl.rules };
	struct store_visit    v = { .max_depth = t->o->crawl.max_depth, .final_url = u->href,
	                            .response = &res, .verdict = &r.verdict, .language = &r.language,
	                            .fetched = clock_wall() };
	struct span canonical;
	int rc = queue_article(t, a, u, &canonical);

	if (rc == 0)
		rc = store_find(t->store, canonical, &v.page);
	if (rc == 0)
		rc = crawl_read(a, &r);
	if (rc)
		return rc < 0 ? rc : -EINVAL;
	v.run = t->run.id;
	v.key = r.canonical;
	v.outlet = r.outlet;
	v.document = r.document;
	v.read = r.outcome == 0 ? &r.page : NULL;
	v.citations = r.citations;
	v.n_citations = r.n_citations;
	return store_save(t->store, &v);
}

static int add_file(struct trace *t, const char *path, uint32_t line)
{
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	struct buf    bytes;
	struct url    u;
	int           rc;

	buf_init(&bytes, t->o->crawl.fetch.body_bytes);
	rc = a ? read_file(path, &bytes) : -ENOMEM;
	if (rc < 0) {
		rc = bad_source(t, path, line, rc == -EFBIG ? "larger than --max-size" : strerror(-rc));
		goto free_all;
	}
	if (bytes.len == 0) {
		rc = bad_source(t, path, line, "is empty");
		goto free_all;
	}
	rc = address_of(t, a, &bytes, &u);
	if (rc == 0)
		rc = keep_file(t, a, &bytes, &u);
	else if (rc > 0)
		rc = bad_source(t, path, line, "does not say where it came from; say it with --url");
free_all:
	buf_free(&bytes);
	arena_free(a);
	return rc;
}

/* Only a file is written like this: no host starts with a dot or slash, or ends like a page. */
static bool is_path(const char *source)
{
	struct span s = span_of(source);

	return s.ptr[0] == '/' || s.ptr[0] == '.' ||
	       (span_chr(s, '/') == SPAN_NONE && (span_ends(s, SPAN(".html")) || span_ends(s, SPAN(".htm"))));
}

static int add_source(const char *source, uint32_t line, void *arg)
{
	struct trace *t = arg;
	struct stat   st;

	if (!strstr(source, "://") && (is_path(source) || stat(source, &st) == 0))
		return add_file(t, source, line);
	if (t->o->url)
		return bad_source(t, source, line, "--url goes with a saved file");
	return add_url(t, source, line);
}

static int add_list(struct trace *t, const char *path)
{
	int rc;

	t->list = strcmp(path, "-") == 0 ? "stdin" : path;
	rc = each_line(path, add_source, t);
	t->list = NULL;
	return rc;
}

static int add_sources(struct trace *t)
{
	int rc = 0;

	if (t->o->input)
		rc = add_list(t, t->o->input);
	for (size_t i = 0; rc == 0 && i < t->o->n_operands; i++) {
		const char *source = t->o->operands[i];

		rc = strcmp(source, "-") == 0 ? add_list(t, "-") : add_source(source, 0, t);
	}
	return rc;
}

/* --- the crawl -------------------------------------------------------------- */

static void on_progress(const struct crawl_progress *p, void *arg)
{
	char   line[200];
	size_t columns = text_columns(STDERR_FILENO);
	double seconds = (double)p->elapsed_ms / 1000;
	int    n = snprintf(line, sizeof(line), "%llu/%llu pages, %.1f/s", (unsigned long long)p->done,
	                    (unsigned long long)p->known, seconds > 0 ? (double)p->done / seconds : 0.0);

	(void)arg;
	for (enum access a = 0; a < ACCESS_COUNT && n > 0 && (size_t)n < sizeof(line); a++)
		if (p->by_access[a])
			n += snprintf(line + n, sizeof(line) - (size_t)n, ", %llu %s",
			              (unsigned long long)p->by_access[a], access_name(a));
	if (columns && columns <= strlen(line))
		line[columns - 1] = '\0';  /* a line that wraps could not be taken away again */
	log_live(line);
}

/* The options' lists, as the fetcher takes them. */
static void tie_lists(struct options *o)
{
	struct fetch_options *f = &o->crawl.fetch;

	f->headers = o->headers.items;
	f->n_headers = o->headers.n;
	f->resolves = o->resolves.items;
	f->n_resolves = o->resolves.n;
	f->connect_tos = o->connect_tos.items;
	f->n_connect_tos = o->connect_tos.n;
}

static int crawl(struct trace *t)
{
	bool is_live = isatty(STDERR_FILENO) && !t->o->is_quiet;
	int  rc;

	tie_lists(t->o);
	rc = crawl_run(t->store, t->o->store, t->run.id, &t->o->crawl, &stop_asked,
	               is_live ? on_progress : NULL, NULL);
	log_live(NULL);
	if (rc == 0)
		rc = store_run_end(t->store, t->run.id, clock_wall());
	if (rc == 0)
		rc = store_commit(t->store);
	return rc;
}

/* Crawl, show, and say how it ended. */
static int run(struct trace *t)
{
	int rc = crawl(t), code;

	if (rc < 0)
		return rc == -EINVAL ? EXIT_CONFIG : EXIT_BROKEN;
	code = show_run(t->store, &t->run, t->o);
	if (rc == CRAWL_INTERRUPTED) {
		log_error("interrupted; everything is kept. To go on: headwater resume --store %s", t->o->store);
		return EXIT_INTERRUPTED;
	}
	if (rc == CRAWL_MAX_PAGES)
		log_note("a bound on pages was met. To go on: headwater resume --max-pages 0 --max-pages-per-host 0 --store %s",
		         t->o->store);
	if (t->n_bad)
		log_note("%u of %u sources could not be used", (unsigned)t->n_bad, (unsigned)(t->n_bad + t->n_good));
	return code == EXIT_DONE && t->n_bad ? EXIT_BROKEN : code;
}

static int close_store(struct store *s, int code)
{
	int rc = store_close(s);

	return rc < 0 && code == EXIT_DONE ? EXIT_BROKEN : code;
}

/* Can the network options be used at all? Before anything is stored under them. */
static int check_options(struct options *o)
{
	struct fetcher *f;
	int rc;

	tie_lists(o);
	rc = fetcher_new(&f, &o->crawl.fetch);
	if (rc == 0)
		fetcher_free(f);
	return rc;
}

static bool is_usable(const struct options *o)
{
	if (!o->input && o->n_operands == 0) {
		log_error("trace: say an article: a URL, a saved HTML file, or -i FILE for a list");
		return false;
	}
	if (o->url && (o->input || o->n_operands > 1)) {
		log_error("--url: goes with one saved file");
		return false;
	}
	return true;
}

int cmd_trace(struct options *o, int argc, char **argv)
{
	struct trace t = { .o = o, .argc = argc, .argv = argv };
	int rc, code = EXIT_BROKEN;

	if (!is_usable(o))
		return EXIT_BROKEN;
	rc = load_rules(o);
	if (rc == EXIT_DONE)
		rc = load_outlets(o);
	if (rc != EXIT_DONE)
		return rc;
	rc = check_options(o);
	if (rc < 0)
		return rc == -EINVAL ? EXIT_CONFIG : EXIT_BROKEN;
	if (store_open(&t.store, o->store, STORE_WRITE) < 0)
		return EXIT_BROKEN;
	if (add_sources(&t) == 0) {
		if (t.n_good)
			code = run(&t);
		else if (!t.n_bad)
			log_error("trace: the list names no article");
	}
	return close_store(t.store, code);
}

/* The run's own options first, then those given now. */
static int restore_options(struct trace *t, struct arena *a, int argc, char **argv)
{
	struct span args = t->run.args;
	int rc;

	options_free(t->o);
	options_init(t->o);
	t->o->command = CMD_RESUME;
	rc = options_restore(t->o, a, args);
	if (rc == 0)
		rc = options_parse(t->o, argc, argv);
	return rc;
}

/* Only a store that is there has something to resume. */
static int open_for_resume(struct trace *t, const char *path)
{
	if (t->o->n_operands) {
		log_error("resume: %s: takes no article; it goes on with the last run", t->o->operands[0]);
		return -EINVAL;
	}
	if (access(path, F_OK) != 0) {
		log_error("resume: %s: %s", path, strerror(errno));
		return -errno;
	}
	return store_open(&t->store, path, STORE_WRITE);
}

static int go_on(struct trace *t)
{
	int code = load_rules(t->o);

	if (code == EXIT_DONE)
		code = load_outlets(t->o);
	if (code != EXIT_DONE)
		return code;
	if (!t->run.ended)
		return run(t);
	log_note("resume: the last run had ended; nothing is left to do");
	return show_run(t->store, &t->run, t->o);
}

int cmd_resume(struct options *o, int argc, char **argv)
{
	struct trace  t = { .o = o };
	const char   *path = o->store;
	struct arena *a = arena_new(SOURCE_ARENA);
	int rc = a ? 0 : -ENOMEM, code = EXIT_BROKEN;

	if (rc == 0)
		rc = open_for_resume(&t, path);
	if (rc == 0)
		rc = store_run_last(t.store, a, &t.run);
	if (rc == 1)
		log_error("resume: %s: nothing was ever traced into it", path);
	if (rc == 0 && restore_options(&t, a, argc, argv) == 0) {
		o->store = path;
		code = go_on(&t);
	}
	code = t.store ? close_store(t.store, code) : code;
	arena_free(a);
	return code;
}
