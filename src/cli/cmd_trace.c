/*
 * trace and resume: queue articles, crawl, print the tables.
 */

#include "commands.h"
#include "gather.h"
#include "text.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The run's options, for resume. */
#define OPTIONS_ARENA ((size_t)1 << 20)

/* --- the crawl -------------------------------------------------------------- */

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
	int rc;

	tie_lists(t->o);
	if (t->o->crawl.ignores_robots)
		log_note("--ignore-robots: robots.txt is not asked, and the store says so of each page");
	t->progress.is_live = isatty(STDERR_FILENO) && !t->o->is_quiet;
	t->progress.asked = &report_asked;
	heed_stop(true);
	rc = crawl_run(t->store, t->o->store, t->run.id, &t->o->crawl, &stop_asked, progress_tell, &t->progress);
	log_live(NULL);
	if (rc == 0)
		rc = store_run_end(t->store, t->run.id, clock_wall());
	if (rc == 0)
		rc = store_commit(t->store);
	heed_stop(false);
	return rc;
}

static void say_outcome(const struct trace *t, int rc)
{
	if (rc == CRAWL_INTERRUPTED)
		log_error("interrupted; everything is kept. To go on: headwater resume --store %s", t->o->store);
	if (rc == CRAWL_MAX_PAGES)
		log_note("a bound on pages was met. To go on: headwater resume --max-pages 0 --max-pages-per-host 0 --store %s",
		         t->o->store);
	if (t->n_bad)
		log_note("%u of %u sources could not be used", (unsigned)t->n_bad, (unsigned)(t->n_bad + t->n_good));
}

/* One article's table says it all; many articles want to be summed up. */
static bool wants_summary(const struct trace *t)
{
	return !t->o->is_quiet && (t->n_good > 1 || t->progress.last.listed || t->o->command == CMD_RESUME || t->o->is_verbose);
}

/* Crawl, show, and say how it ended. */
static int run(struct trace *t)
{
	int rc = crawl(t), code;

	if (rc < 0)
		return rc == -EINVAL ? EXIT_CONFIG : EXIT_BROKEN;
	code = show_run(t->store, &t->run, t->o);
	if (wants_summary(t) && progress_summary(t->store, t->run.id, &t->progress.last) < 0)
		code = EXIT_BROKEN;
	say_outcome(t, rc);
	if (rc == CRAWL_INTERRUPTED)
		return EXIT_INTERRUPTED;
	return code == EXIT_DONE && t->n_bad ? EXIT_BROKEN : code;
}

static int close_store(struct store *s, int code)
{
	int rc = store_close(s);

	return rc < 0 && code == EXIT_DONE ? EXIT_BROKEN : code;
}

/* Can the network options be used at all, and cookies be saved? Before anything is asked or stored under them. */
static int check_options(struct options *o)
{
	struct fetcher *f;
	int rc;

	tie_lists(o);
	rc = fetcher_new(&f, &o->crawl.fetch);
	if (rc < 0)
		return rc == -EINVAL ? EXIT_CONFIG : EXIT_BROKEN;
	return fetcher_free(f) < 0 ? EXIT_CONFIG : EXIT_DONE;
}

static bool is_usable(const struct options *o)
{
	if (!o->input && o->n_operands == 0) {
		log_error("trace: say an article: a URL, a saved page, a feed, or -i FILE for a list");
		return false;
	}
	if (o->url && (o->n_operands + (o->input != NULL) > 1)) {
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
	rc = load_pick(o);
	if (rc == EXIT_DONE)
		rc = load_rules(o);
	if (rc == EXIT_DONE)
		rc = load_scope(o);
	if (rc == EXIT_DONE)
		rc = load_outlets(o);
	if (rc == EXIT_DONE)
		rc = check_options(o);
	if (rc != EXIT_DONE)
		return rc;
	if (store_open(&t.store, o->store, STORE_WRITE) < 0)
		return EXIT_BROKEN;
	if (gather_sources(&t) == 0) {
		if (t.n_good)
			code = run(&t);
		else if (!t.n_bad)
			log_error("trace: the list names no article");
	}
	return close_store(t.store, code);
}

/* What is set now, then the run's own options, then those given now. */
static int restore_options(struct trace *t, struct arena *a, int argc, char **argv)
{
	struct span args = t->run.args;
	int rc = options_restart(t->o);

	if (rc == 0)
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
	int code = load_pick(t->o);

	if (code == EXIT_DONE)
		code = load_rules(t->o);
	if (code == EXIT_DONE)
		code = load_scope(t->o);
	if (code == EXIT_DONE)
		code = load_outlets(t->o);
	if (code == EXIT_DONE && !t->run.ended)
		code = check_options(t->o);
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
	struct arena *a = arena_new(OPTIONS_ARENA);
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
