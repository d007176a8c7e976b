/* In short: how much of what is cited can be read, in plain words and as bars. */

#include "html.h"
#include "look.h"
#include "markup.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Bars of languages and of outlets; the rest is one. */
#define BARS_MAX 8

/* --- in words ---------------------------------------------------------------------- */

static uint64_t marked(const struct share_counts *c, const char *mark)
{
	for (size_t i = 0; access_mark_at(i); i++)
		if (strcmp(access_mark_at(i), mark) == 0)
			return c->by_mark[i];
	return 0;
}

static int percent(uint64_t n, uint64_t of)
{
	return of ? (int)((double)n * 100 / (double)of + 0.5) : 0;
}

static void put_foreign(FILE *out, uint64_t open, uint64_t foreign)
{
	if (foreign == open && open)
		fputs(", in a foreign language", out);
	else if (foreign)
		fprintf(out, ", %" PRIu64 " of these in a foreign language", foreign);
}

static void put_lead(FILE *out, const struct share_group *g)
{
	fputs("<p class=\"lead\">", out);
	if (g->articles == 1)
		fputs("The article", out);
	else
		html_put_count(out, g->articles, "article", "articles");
	if (g->sources.all == 0) {
		fprintf(out, " cite%s no source by a link.</p>\n", g->articles == 1 ? "s" : "");
		return;
	}
	fprintf(out, " cite%s ", g->articles == 1 ? "s" : "");
	html_put_count(out, g->sources.all, "source", "sources");
	fputs(" of ", out);
	html_put_count(out, g->outlets, "other outlet", "other outlets");
	if (g->sources.internal)
		fputs(g->articles == 1 ? " and its own" : " and their own", out);
	fputs(". <strong>", out);
	html_put_count(out, g->sources.open, "of them can be read", "of them can be read");
	fputs("</strong> without money or an account", out);
	put_foreign(out, g->sources.open, g->sources.open - g->sources.readable);
	fputs(".</p>\n", out);
}

static void put_walls(FILE *out, const struct share_counts *c)
{
	uint64_t paywalled = marked(c, "paywalled"), registration = marked(c, "registration");

	if (!paywalled && !registration)
		return;
	fputs("<li>", out);
	html_put_count(out, paywalled + registration, "stands behind a wall", "stand behind a wall");
	if (paywalled && registration)
		fprintf(out, " (%" PRIu64 " ask for money, %" PRIu64 " for a free account)", paywalled, registration);
	else
		fputs(paywalled ? ", for those who pay" : ", for those with a free account", out);
	fputs(".</li>\n", out);
}

/* What nobody can say, and so between which bounds the share lies. */
static void put_untold(FILE *out, const struct share_counts *c)
{
	uint64_t untold = c->all - c->told;

	if (!untold)
		return;
	fputs("<li>Of ", out);
	html_put_number(out, untold);
	fprintf(out, " it cannot be told, since they refused a robot, did not answer or were not asked: "
	        "so between %d\xC2\xA0%% and %d\xC2\xA0%% of all can be read.</li>\n", percent(c->open, c->all),
	        percent(c->open + untold, c->all));
}

static void put_instead(FILE *out, const struct html *h)
{
	uint64_t n = 0;

	for (size_t i = 0; i < h->n_edges; i++)
		n += h->edges[i].instead.len && h->nodes[h->edges[i].article].page.depth == 0;
	if (!n)
		return;
	fputs("<li>For ", out);
	html_put_count(out, n, "citation of what cannot be read, a free page that tells the same is named.</li>\n",
	               "citations of what cannot be read, a free page that tells the same is named.</li>\n");
}

static void put_item(FILE *out, uint64_t n, const char *one, const char *many)
{
	if (!n)
		return;
	fputs("<li>", out);
	html_put_count(out, n, one, many);
	fputs("</li>\n", out);
}

static void put_rest(const struct html *h, const struct share_group *g)
{
	uint64_t deeper = 0;

	for (size_t i = 0; i < h->n_rows; i++)
		deeper += h->nodes[h->rows[i]].page.depth > 1;
	put_item(h->out, g->named, "time a source is only named, without a link that a reader could follow.",
	         "times a source is only named, without a link that a reader could follow.");
	put_item(h->out, g->sources.wire, "source carries a news agency\xE2\x80\x99s text.", "sources carry a news agency\xE2\x80\x99s text.");
	put_item(h->out, g->articles - g->read, "article could not be read itself.", "articles could not be read themselves.");
	put_item(h->out, deeper, "page more is cited by these sources in turn.", "pages more are cited by these sources in turn.");
}

static int on_run(const struct share_group *g, void *arg)
{
	struct html *h = arg;

	put_lead(h->out, g);
	fputs("<ul class=\"facts\">\n", h->out);
	put_walls(h->out, &g->sources);
	put_item(h->out, marked(&g->sources, "gone"), "is gone.", "are gone.");
	put_untold(h->out, &g->sources);
	put_instead(h->out, h);
	put_rest(h, g);
	fputs("</ul>\n", h->out);
	return 0;
}

void html_put_summary(struct html *h)
{
	int rc = shares_each_group(h->shares, SHARE_RUN, 0, on_run, h);

	h->rc = h->rc ? h->rc : rc;
}

/* --- as bars ------------------------------------------------------------------------- */

static void open_chart(FILE *out, const char *title, const char *head)
{
	fprintf(out, "<table class=\"bars\"><caption>%s</caption><col class=\"name\"><col><col class=\"number\"><col class=\"share\"><thead><tr><th scope=\"col\">%s</th>"
	        "<td aria-hidden=\"true\"></td><th scope=\"col\">Number</th><th scope=\"col\">Share</th></tr></thead><tbody>\n",
	        title, head);
}

/* What follows the name of a row. @param look  attributes of the bar */
static void put_bar(FILE *out, uint64_t n, uint64_t of, const char *look)
{
	unsigned mille = of ? (unsigned)((double)n * 1000 / (double)of + 0.5) : 0;

	fprintf(out, "</th><td aria-hidden=\"true\"><svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\">"
	        "<rect %s width=\"%u\" height=\"10\"/></svg></td><td>", look, mille);
	html_put_number(out, n);
	fprintf(out, "</td><td>%u.%u\xC2\xA0%%</td></tr>\n", mille / 10, mille % 10);
}

static void put_marks(FILE *out, const struct share_counts *c)
{
	char look[60];

	open_chart(out, "Sources by mark", "Mark");
	for (size_t i = 0; access_mark_at(i); i++) {
		if (!c->by_mark[i])
			continue;
		fputs("<tr><th scope=\"row\">", out);
		html_put_mark(out, access_mark_at(i), ACCESS_UNKNOWN);
		snprintf(look, sizeof(look), "class=\"of-mark\" fill=\"%s\"", look_of(access_mark_at(i))->fill);
		put_bar(out, c->by_mark[i], c->all, look);
	}
	fputs("</tbody></table>\n", out);
}

struct spoken {
	struct span code;
	uint64_t    n;
};

static int most_first(const void *a, const void *b)
{
	const struct spoken *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return span_cmp(x->code, y->code);
}

static int by_code(const void *a, const void *b)
{
	const struct share_flow *x = a, *y = b;

	return span_cmp(x->to, y->to);
}

/* @param flows  scratch, its own copy */
static size_t sum_up(struct share_flow *flows, size_t n_flows, struct spoken *out)
{
	size_t n = 0;

	qsort(flows, n_flows, sizeof(*flows), by_code);
	for (size_t i = 0; i < n_flows; i++) {
		if (!n || !span_eq(out[n - 1].code, flows[i].to))
			out[n++] = (struct spoken){ flows[i].to, 0 };
		out[n - 1].n += flows[i].n;
	}
	qsort(out, n, sizeof(*out), most_first);
	return n;
}

static void put_language_rows(FILE *out, const struct spoken *all, size_t n, uint64_t of)
{
	uint64_t rest = of;

	for (size_t i = 0; i < n && i < BARS_MAX; i++) {
		fputs("<tr><th scope=\"row\">", out);
		markup_put_words(out, html_language(all[i].code), SPAN(""), 30);
		put_bar(out, all[i].n, of, "class=\"plain\"");
		rest -= all[i].n;
	}
	if (n > BARS_MAX) {
		fputs("<tr><th scope=\"row\">", out);
		html_put_count(out, n - BARS_MAX, "other", "others");
		put_bar(out, rest, of, "class=\"rest\"");
	}
}

static int put_languages(FILE *out, const struct share_group *g)
{
	struct share_flow *flows = calloc(g->n_flows + 1, sizeof(*flows));
	struct spoken   *all = calloc(g->n_flows + 1, sizeof(*all));
	uint64_t           of = 0;
	int                rc = flows && all ? 0 : -ENOMEM;

	if (rc == 0) {
		for (size_t i = 0; i < g->n_flows; i++) {
			flows[i] = g->flows[i];
			of += flows[i].n;
		}
		open_chart(out, "Citations by language of the source", "Language");
		put_language_rows(out, all, sum_up(flows, g->n_flows, all), of);
		fputs("</tbody></table>\n", out);
	}
	free(flows);
	free(all);
	return rc;
}

struct outlets {
	FILE    *out;
	uint64_t told, n_told, of, n;
};

static int on_outlet(const struct share_cited *c, const struct share_cited_totals *all, void *arg)
{
	struct outlets *o = arg;

	o->of = all->citations;
	o->n = all->n;
	fputs("<tr><th scope=\"row\">", o->out);
	markup_put_words(o->out, c->outlet, SPAN(""), 30);
	put_bar(o->out, c->citations, all->citations, "class=\"plain\"");
	o->told += c->citations;
	o->n_told++;
	return 0;
}

static int put_outlets(struct html *h)
{
	struct outlets o = { .out = h->out };
	int            rc;

	open_chart(h->out, "Citations of other outlets", "Outlet");
	rc = shares_each_cited(h->shares, BARS_MAX, on_outlet, &o);
	if (o.n > o.n_told) {
		fputs("<tr><th scope=\"row\">", h->out);
		html_put_count(h->out, o.n - o.n_told, "other", "others");
		put_bar(h->out, o.of - o.told, o.of, "class=\"rest\"");
	}
	fputs("</tbody></table>\n", h->out);
	return rc;
}

static int on_charts(const struct share_group *g, void *arg)
{
	struct html *h = arg;
	int          rc;

	if (!g->citations.all)
		return 0;
	put_marks(h->out, &g->sources);
	rc = put_languages(h->out, g);
	return rc == 0 ? put_outlets(h) : rc;
}

void html_put_charts(struct html *h)
{
	int rc = shares_each_group(h->shares, SHARE_RUN, 0, on_charts, h);

	h->rc = h->rc ? h->rc : rc;
}
