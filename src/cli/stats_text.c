/*
 * Shares for people.
 *
 *     The last run: 3 articles of 2 outlets, 3 of them read
 *
 *                            citations            sources
 *     all                    12                   11
 *     readable                7 of 10   70 %       6 of 9    67 %
 *
 * and rankings below; --by outlet and article are one ranking.
 */

#include "stats.h"
#include "grid.h"
#include "screen.h"
#include "text.h"
#include "base/log.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define LABEL 30   /* columns in front of figures */
#define TEXT_MAX ((size_t)1 << 30)

/* "70 %"; a share that is not 0 or 1 is never shown as one. */
static void put_percent(char *room, size_t size, uint64_t n, uint64_t total)
{
	unsigned percent = (unsigned)((double)n * 100 / (double)total + 0.5);

	if (percent == 0 && n)
		snprintf(room, size, "<1 %%");
	else if (percent == 100 && n < total)
		snprintf(room, size, ">99 %%");
	else
		snprintf(room, size, "%u %%", percent);
}

/* "7 of 10  70 %" @param width  of both numbers */
static void put_ratio(char *cell, uint64_t n, uint64_t total, int width)
{
	char percent[8] = "-";

	if (total)
		put_percent(percent, sizeof(percent), n, total);
	snprintf(cell, GRID_CELL, "%*" PRIu64 " of %-*" PRIu64 "%6s", width, n, width, total, percent);
}

/* "7/10  70 %" */
static void put_short_ratio(char *cell, uint64_t n, uint64_t total)
{
	char percent[8];

	if (total == 0) {
		snprintf(cell, GRID_CELL, "-");
		return;
	}
	put_percent(percent, sizeof(percent), n, total);
	snprintf(cell, GRID_CELL, "%" PRIu64 "/%" PRIu64 "%6s", n, total, percent);
}

static void put_count(char *cell, uint64_t n, int width)
{
	snprintf(cell, GRID_CELL, "%*" PRIu64, width, n);
}

static void put_index(char *cell, double value, uint64_t total)
{
	if (total)
		snprintf(cell, GRID_CELL, "%.1f", value);
	else
		snprintf(cell, GRID_CELL, "-");
}

/* --- one group, all of it -------------------------------------------------------------- */

/* A group on its way into text. */
struct sheet {
	const struct shares     *s;
	const struct stats_view *v;
	struct arena *a;   /* owned; rows of rankings */
	struct buf b;      /* owned */
	int        width;  /* digits of the largest number */
};

/* A line with one figure or two. */
static void add_line(struct sheet *t, const char *label, const char *first, const char *second)
{
	text_add(&t->b, span_of(label), LABEL, LABEL);
	if (second)
		text_add(&t->b, span_of(first), SIZE_MAX, (size_t)t->width * 2 + 13);
	else
		buf_str(&t->b, first);
	if (second)
		buf_str(&t->b, second);
	buf_byte(&t->b, '\n');
}

static void add_share(struct sheet *t, const char *label, uint64_t n, uint64_t total)
{
	char cell[GRID_CELL];

	put_ratio(cell, n, total, t->width);
	add_line(t, label, cell, NULL);
}

/* The same share of citations and of sources. */
static void add_pair(struct sheet *t, const char *label, uint64_t n, uint64_t total, uint64_t n2, uint64_t total2)
{
	char first[GRID_CELL], second[GRID_CELL];

	put_ratio(first, n, total, t->width);
	put_ratio(second, n2, total2, t->width);
	add_line(t, label, first, second);
}

static void add_access(struct sheet *t, const struct share_counts *c, const struct share_counts *s)
{
	char first[GRID_CELL], second[GRID_CELL];

	put_count(first, c->all, t->width);
	put_count(second, s->all, t->width);
	add_line(t, "", "citations", "sources");
	add_line(t, "all", first, second);
	add_pair(t, "told (access was measured)", c->told, c->all, s->told, s->all);
	add_pair(t, "readable (open, not foreign)", c->readable, c->told, s->readable, s->told);
	add_pair(t, "  of all, at least", c->readable, c->all, s->readable, s->all);
	add_pair(t, "  of all, at most", c->readable + c->all - c->told, c->all, s->readable + s->all - s->told, s->all);
	add_pair(t, "open (free or metered)", c->open, c->told, s->open, s->told);
	add_pair(t, "gone", c->by_mark[ACCESS_GONE], c->told, s->by_mark[ACCESS_GONE], s->told);
	add_pair(t, "internal (same outlet)", c->internal, c->all, s->internal, s->all);
	add_pair(t, "in a foreign language", c->foreign, c->lang_told, s->foreign, s->lang_told);
	add_pair(t, "an agency's text", c->wire, c->read, s->wire, s->read);
}

static void add_marks(struct sheet *t, const struct share_counts *c, const struct share_counts *s)
{
	buf_str(&t->b, "\nMarks, of all\n");
	for (size_t i = 0; access_mark_at(i); i++)
		if (c->by_mark[i] || s->by_mark[i]) {
			char label[LABEL];

			snprintf(label, sizeof(label), "  %s", access_mark_at(i));
			add_pair(t, label, c->by_mark[i], c->all, s->by_mark[i], s->all);
		}
}

/* --- languages --- */

static int by_count(const void *a, const void *b)
{
	const struct share_flow *const *x = a, *const *y = b;

	if ((*x)->n != (*y)->n)
		return (*x)->n > (*y)->n ? -1 : 1;
	return (*x > *y) - (*x < *y);
}

static bool is_told(const struct share_flow *f)
{
	return !span_eq(f->to, SPAN("und"));
}

/* Where the source's language is told, of such; where it is not, of all. */
static void add_flow(struct sheet *t, const struct share_group *g, const struct share_flow *f)
{
	struct span to = is_told(f) ? span_upto(f->to, 12) : SPAN("not told");
	uint64_t    total = 0;
	char        label[LABEL + 8];

	for (size_t i = 0; i < g->n_flows; i++)
		if (span_eq(g->flows[i].from, f->from) && (!is_told(f) || is_told(&g->flows[i])))
			total += g->flows[i].n;
	snprintf(label, sizeof(label), "  %.*s > %.*s", SPAN_FMT(span_upto(f->from, 12)), SPAN_FMT(to));
	add_share(t, label, f->n, total);
}

static int add_flows(struct sheet *t, const struct share_group *g)
{
	const struct share_flow **sorted = malloc((g->n_flows + 1) * sizeof(*sorted));
	size_t n = t->v->top && t->v->top < g->n_flows ? t->v->top : g->n_flows;

	if (!sorted)
		return -ENOMEM;
	for (size_t i = 0; i < g->n_flows; i++)
		sorted[i] = &g->flows[i];
	if (g->n_flows)
		qsort(sorted, g->n_flows, sizeof(*sorted), by_count);
	buf_str(&t->b, "\nLanguages, of the article > of the source: citations in the former\n");
	for (size_t i = 0; i < n; i++)
		add_flow(t, g, sorted[i]);
	if (n < g->n_flows)
		buf_printf(&t->b, "  and %zu more\n", g->n_flows - n);
	free(sorted);
	return 0;
}

/* --- notes, ages --- */

static void add_notes(struct sheet *t, const struct share_notes *notes)
{
	struct share_notes all = { 0 };

	for (int i = 0; i < CITE_NOTE_COUNT; i++) {
		all.agree += notes[i].agree;
		all.disagree += notes[i].disagree;
		all.cannot_tell += notes[i].cannot_tell;
	}
	if (all.agree + all.disagree + all.cannot_tell == 0)
		return;
	buf_str(&t->b, "\nAuthors' notes beside links\n");
	add_share(t, "  can be told", all.agree + all.disagree, all.agree + all.disagree + all.cannot_tell);
	add_share(t, "  disagree, of these", all.disagree, all.agree + all.disagree);
}

static void add_ages(struct sheet *t, const struct share_age *ages)
{
	static const char *const words[] = {
		[SHARE_NO_DATE - SHARE_YEARS] = "  no date in the article",
		[SHARE_DATE_AHEAD - SHARE_YEARS] = "  dated after the visit",
		[SHARE_BEFORE_WEB - SHARE_YEARS] = "  dated before there was a web",
		[SHARE_NOT_VISITED - SHARE_YEARS] = "  source not visited",
	};

	buf_str(&t->b, "\nGone, by age of the citation when its source was visited\n");
	for (size_t i = 0; i < SHARE_AGES; i++) {
		char label[LABEL];

		if (ages[i].all == 0)
			continue;
		snprintf(label, sizeof(label), "  %s year%s", share_age_name(i), i == 1 ? "" : "s");
		add_share(t, i < SHARE_YEARS ? label : words[i - SHARE_YEARS], ages[i].gone, ages[i].told);
	}
}

/* --- outlets cited --- */

static void outlet_cells(const struct share_cited *c, const struct share_cited_totals *all, grid_cells cells)
{
	put_short_ratio(cells[0], c->citations, all->citations);
	put_short_ratio(cells[1], c->articles, all->articles);
	put_short_ratio(cells[2], c->outlets, all->outlets);
	put_count(cells[3], c->sources, 0);
	put_count(cells[4], c->named, 0);
}

/* A ranking, and how many could be in it. */
struct ranking {
	struct grid g;
	uint64_t    n;
};

static int on_cited(const struct share_cited *c, const struct share_cited_totals *all, void *arg)
{
	struct ranking *r = arg;
	grid_cells      cells;

	r->n = all->n;
	outlet_cells(c, all, cells);
	return grid_add(&r->g, c->rank, c->outlet, cells);
}

static void print_ranking(struct sheet *t, const struct ranking *r)
{
	grid_print(&r->g, &t->b, t->v->columns);
	if (r->g.n_rows < r->n)
		buf_printf(&t->b, "     and %" PRIu64 " more\n", r->n - r->g.n_rows);
}

static int add_cited(struct sheet *t)
{
	struct ranking r = { .g = { "outlet", { "citations", "by articles", "by outlets", "sources", "only named" }, 5,
	                            t->a, NULL, 0, 0 } };
	int rc = shares_each_cited(t->s, t->v->top, on_cited, &r);

	if (rc < 0 || r.n == 0)
		return rc;
	buf_str(&t->b, "\nOutlets most cited by others\n");
	print_ranking(t, &r);
	return 0;
}

static void add_concentration(struct sheet *t, const struct share_group *g)
{
	if (g->external == 0)
		return;
	buf_printf(&t->b, "%s%" PRIu64 " outlet%s in %" PRIu64 " external citation%s, as varied as %.1f cited alike (HHI %.3f)\n",
	           g->scope == SHARE_RUN ? "" : "\n", g->outlets, g->outlets == 1 ? "" : "s", g->external,
	           g->external == 1 ? "" : "s", g->effective, g->hhi);
}

/* --- the whole sheet --- */

static void add_title(struct sheet *t, const struct share_group *g)
{
	struct buf *b = &t->b;

	if (g->scope == SHARE_ARTICLE) {
		text_add(b, g->key, t->v->columns ? t->v->columns : SIZE_MAX, 0);
		buf_str(b, g->read ? "" : ": was not read");
	} else {
		buf_printf(b, "The last run: %" PRIu64 " article%s, %" PRIu64 " read", g->articles,
		           g->articles == 1 ? "" : "s", g->read);
	}
	if (g->scope != SHARE_ARTICLE && g->without)
		buf_printf(b, ", %" PRIu64 " without citations", g->without);
	if (g->wire)
		buf_printf(b, ", %" PRIu64 " with an agency's text", g->wire);
	buf_str(b, "\nReads: ");
	text_add(b, t->v->reads.len ? t->v->reads : SPAN("the language of each article"), SIZE_MAX, 0);
	buf_str(b, "\n\n");
}

static int add_sheet(const struct share_group *g, void *arg)
{
	struct sheet *t = arg;
	int           rc;

	t->width = snprintf(NULL, 0, "%" PRIu64, g->citations.all);
	add_title(t, g);
	if (g->citations.all == 0) {
		buf_str(&t->b, "no citations\n");
		return 0;
	}
	add_access(t, &g->citations, &g->sources);
	add_marks(t, &g->citations, &g->sources);
	rc = add_flows(t, g);
	add_notes(t, g->notes);
	add_ages(t, g->ages);
	if (rc == 0 && g->scope == SHARE_RUN)
		rc = add_cited(t);
	add_concentration(t, g);
	if (g->named)
		buf_printf(&t->b, "%s%" PRIu64 " time%s an outlet is named without a link\n", g->external ? "" : "\n", g->named,
		           g->named == 1 ? "" : "s");
	return rc;
}

/* --- many groups, a row each ---------------------------------------------------------------- */

/* What tells articles apart comes first. */
static struct span without_scheme(struct span key)
{
	size_t at = span_find(key, SPAN("://"));

	return at == SPAN_NONE ? key : span_from(key, at + 3);
}

static int on_group(const struct share_group *g, void *arg)
{
	struct ranking *r = arg;
	grid_cells      cells;

	r->n = g->n_groups;
	put_count(cells[0], g->citations.all, 0);
	put_short_ratio(cells[1], g->citations.readable, g->citations.told);
	put_short_ratio(cells[2], g->citations.internal, g->citations.all);
	put_short_ratio(cells[3], g->citations.foreign, g->citations.lang_told);
	put_short_ratio(cells[4], g->citations.by_mark[ACCESS_GONE], g->citations.told);
	put_count(cells[5], g->sources.all, 0);
	put_index(cells[6], g->effective, g->external);
	put_count(cells[7], g->articles, 0);
	return grid_add(&r->g, g->rank, without_scheme(g->key), cells);
}

static int add_ranking(struct sheet *t)
{
	bool           is_outlets = t->v->scope == SHARE_OUTLET;
	struct ranking r = { .g = { share_scope_name(t->v->scope), { "citations", "readable", "internal", "foreign", "gone",
	                            "sources", "eff. outlets", "articles" }, is_outlets ? 8 : 7, t->a, NULL, 0, 0 } };
	int rc = shares_each_group(t->s, t->v->scope, t->v->top, on_group, &r);

	if (rc == 0 && r.n)
		print_ranking(t, &r);
	return rc;
}

int stats_print(const struct shares *s, const struct stats_view *v)
{
	struct sheet t = { .s = s, .v = v, .a = arena_new(TEXT_MAX) };
	int          rc = t.a ? 0 : -ENOMEM;

	buf_init(&t.b, TEXT_MAX);
	if (rc == 0)
		rc = v->is_sheet ? shares_each_group(s, v->scope, 0, add_sheet, &t) : add_ranking(&t);
	if (rc == 0)
		rc = buf_status(&t.b);
	if (rc == 0 && t.b.len == 0)
		log_note("the last run has no article");
	else if (rc == 0)
		rc = screen_print(&(struct screen){ .columns = v->columns }, &t.b);
	buf_free(&t.b);
	arena_free(t.a);
	return rc;
}
