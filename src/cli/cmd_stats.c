/* stats: how much of what articles cite can be read; of the last run, or of one article. */

#include "commands.h"
#include "export.h"
#include "stats.h"
#include "text.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

/* Rows of each ranking in the table, unless --top says otherwise. */
#define TOP 10

/* --- from the store ------------------------------------------------------------------ */

struct filling {
	struct store  *store;
	struct shares *s;
};

static int add_page(const struct store_page *p, void *arg)
{
	return shares_add_page(((struct filling *)arg)->s, p);
}

static int add_article(const struct store_page *p, void *arg)
{
	return shares_add_article(((struct filling *)arg)->s, p);
}

static int add_citation(const struct store_citation *c, void *arg)
{
	return shares_add_citation(((struct filling *)arg)->s, c);
}

static int add_source(const struct store_citation *c, void *arg)
{
	struct filling *f = arg;
	int             rc = c->is_linked ? store_page_by_id(f->store, c->source, add_page, f) : 0;

	return rc > 0 ? -EINVAL : rc;
}

static int fill_run(struct filling *f, int64_t run)
{
	int rc = store_scan_pages(f->store, add_page, f);

	if (rc == 0)
		rc = store_each_article(f->store, run, add_article, f);
	return rc == 0 ? store_scan_citations(f->store, add_citation, f) : rc;
}

/* One article alone takes only the pages that it cites. */
static int fill_article(struct filling *f, int64_t page)
{
	int rc = store_page_by_id(f->store, page, add_page, f);

	if (rc > 0)
		return -EINVAL;  /* found by a URL that leads to nothing */
	if (rc == 0)
		rc = store_each_citation(f->store, page, add_source, f);
	if (rc == 0)
		rc = store_page_by_id(f->store, page, add_article, f);
	return rc == 0 ? store_each_citation(f->store, page, add_citation, f) : rc;
}

static int fill(struct filling *f, const struct options *o, int64_t run)
{
	int64_t page = 0;
	int     rc = store_snapshot(f->store);  /* pages and citations of one moment, while a crawl goes on */

	if (rc == 0 && o->n_operands)
		rc = find_page(f->store, o, o->operands[0], &page);
	if (rc == 0)
		rc = page ? fill_article(f, page) : fill_run(f, run);
	return rc == 0 ? shares_finish(f->s) : rc;
}

/* --- what is asked for ------------------------------------------------------------------ */

static int read_scope(const struct options *o, enum share_scope *scope)
{
	*scope = o->n_operands ? SHARE_ARTICLE : SHARE_RUN;
	if (o->n_operands > 1) {
		log_error("stats: %s: say one article at a time", o->operands[1]);
		return -EINVAL;
	}
	if (o->n_operands)
		return 0;
	while (strcmp(o->by, share_scope_name(*scope)) != 0)
		++*scope;
	return 0;
}

static int print(const struct options *o, const struct shares *s, struct stats_view *v)
{
	bool is_csv = strcmp(o->format, "csv") == 0, is_json = o->is_json || strcmp(o->format, "json") == 0;

	v->top = o->top >= 0 ? (size_t)o->top : is_csv || is_json ? 0 : TOP;
	v->is_sheet = o->n_operands || v->scope == SHARE_RUN;
	v->columns = text_columns(STDOUT_FILENO);
	if (is_csv)
		return export_shares_csv(s, v->scope, v->top, stdout) == -ENOMEM ? -ENOMEM : 0;
	return is_json ? stats_print_json(s, v) : stats_print(s, v);
}

static int stats(const struct options *o, struct store *store, const struct store_run *run, struct stats_view *v)
{
	struct filling f = { .store = store };
	int            rc;

	v->reads = o->reads[0] ? span_of(o->reads) : run->reads;
	rc = shares_new(&f.s, v->reads);
	if (rc == 0)
		rc = fill(&f, o, run->id);
	if (rc == 0)
		rc = print(o, f.s, v);
	shares_free(f.s);
	return rc;
}

/* @return 0 or < 0 after a message */
static int check(const struct options *o, struct stats_view *v)
{
	if (strcmp(o->format, "csv") == 0 && o->is_json) {
		log_error("stats: --json: goes without --format csv");
		return -EINVAL;
	}
	return read_scope(o, &v->scope);
}

int cmd_stats(struct options *o, int argc, char **argv)
{
	struct store     *s = NULL;
	struct store_run  run;
	struct stats_view v = { .scope = SHARE_RUN };
	struct arena     *a = arena_new((size_t)4 << 20);
	int               rc = a ? check(o, &v) : -ENOMEM;

	(void)argc;
	(void)argv;
	if (rc == 0)
		rc = store_open(&s, o->store, STORE_READ);
	if (rc == 0)
		rc = store_run_last(s, a, &run);
	if (rc == 1)
		log_error("stats: %s: nothing was ever traced into it", o->store);
	if (rc == 0)
		rc = stats(o, s, &run, &v);
	say_unread(o->store, rc);
	store_close(s);
	arena_free(a);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}
