/* show: the tables of a run's articles, from the store. */

#include "beside.h"
#include "commands.h"
#include "pick.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct show {
	struct arena *a;
	struct beside *beside;
	const struct options *o;
	struct span   reads;
	struct screen screen;
	size_t        n_shown;
	unsigned      marks;
};

static bool is_format(const struct options *o, const char *name)
{
	return strcmp(o->format, name) == 0;
}

int load_pick(struct options *o)
{
	if (o->is_json && !is_format(o, "json") && !is_format(o, "table"))
		log_error("--json: goes without --format %s", o->format);
	else if (pick_new(&o->pick, o->sort, &o->filters) == 0)
		return EXIT_DONE;
	return EXIT_BROKEN;
}

static int print(struct show *w, const struct view *v)
{
	bool is_first = w->n_shown++ == 0;

	if (w->o->is_json || is_format(w->o, "json"))
		return view_print_json(v);
	if (is_format(w->o, "csv"))
		return view_print_csv(v, is_first);
	if (is_format(w->o, "markdown"))
		return view_print_markdown(v);
	if (!is_first)
		putchar('\n');
	return view_print(v, &w->screen);
}

static int show_page(struct show *w, int64_t page)
{
	struct view v;
	int rc;

	arena_reset(w->a);
	rc = beside_article(w->beside, w->o->outlook, w->a, page, w->reads, &v);
	if (rc == 0)
		rc = pick_rows(w->o->pick, w->a, &v);
	if (rc)
		return rc < 0 ? rc : -EINVAL;
	w->marks |= view_marks(&v);
	return print(w, &v);
}

static int on_article(const struct store_page *p, void *arg)
{
	return show_page(arg, p->id);
}

static int show_init(struct show *w, struct store *s, const struct options *o, struct span reads)
{
	*w = (struct show){ .o = o, .reads = o->reads[0] ? span_of(o->reads) : reads,
	                    .screen = screen_of(STDOUT_FILENO, o->colour), .a = arena_new(BESIDE_ARENA) };
	outlook_use(o->outlook, s);
	return w->a ? beside_new(&w->beside, s) : -ENOMEM;
}

static int show_end(struct show *w, int rc)
{
	beside_free(w->beside);
	arena_free(w->a);
	say_unread(w->o->store, rc);
	if (rc < 0)
		return EXIT_BROKEN;
	return w->marks & w->o->fail_on ? EXIT_FINDINGS : EXIT_DONE;
}

int show_run(struct store *s, const struct store_run *run, const struct options *o)
{
	struct show w;
	int rc = show_init(&w, s, o, run->reads);

	if (rc == 0)
		rc = store_each_article(s, run->id, on_article, &w);
	if (rc == 0 && w.n_shown == 0)
		log_note("the last run has no article");
	return show_end(&w, rc);
}

static int show_one(struct store *s, const struct options *o, struct span reads)
{
	struct show w;
	int64_t     page;
	int         rc = show_init(&w, s, o, reads);

	if (rc == 0)
		rc = find_page(s, o, o->operands[0], &page);
	if (rc == 0)
		rc = show_page(&w, page);
	return show_end(&w, rc);
}

static int show(const struct options *o)
{
	struct store    *s = NULL;
	struct store_run run;
	struct arena    *a = arena_new((size_t)4 << 20);
	int rc = a ? store_open(&s, o->store, STORE_READ) : -ENOMEM, code = EXIT_BROKEN;

	if (rc == 0 && o->n_operands > 1) {
		log_error("show: %s: say one article at a time", o->operands[1]);
		rc = -EINVAL;
	}
	if (rc == 0)
		rc = store_run_last(s, a, &run);
	if (rc == 1)
		log_error("show: %s: nothing was ever traced into it", o->store);
	if (rc == 0)
		code = o->n_operands ? show_one(s, o, run.reads) : show_run(s, &run, o);
	store_close(s);
	arena_free(a);
	return code;
}

int cmd_show(struct options *o, int argc, char **argv)
{
	int code = load_pick(o);

	(void)argc;
	(void)argv;
	if (code == EXIT_DONE)
		code = load_outlets(o);
	return code == EXIT_DONE ? show(o) : code;
}
