/*
 * The page is report.html with its {{parts}} filled in. Style and script are
 * constants of the program, so their hashes are, too: the page's own policy lets
 * these two run, and nothing else, whatever stands in a stranger's title.
 */

#include "html.h"
#include "markup.h"
#include "report_hashes.h"

#include <errno.h>
#include <stdlib.h>

/* One article's chains. */
#define CHAINS_ARENA ((size_t)64 << 20)

static const char page[] =
#include "report.html.inc"
;
static const char style[] =
#include "report.css.inc"
;
static const char script[] =
#include "report.js.inc"
;

/* --- small words ---------------------------------------------------------------- */

void html_put_number(FILE *out, uint64_t n)
{
	if (n >= 1000) {
		html_put_number(out, n / 1000);
		fprintf(out, ",%03u", (unsigned)(n % 1000));
	} else {
		fprintf(out, "%u", (unsigned)n);
	}
}

void html_put_count(FILE *out, uint64_t n, const char *one, const char *many)
{
	html_put_number(out, n);
	fprintf(out, " %s", n == 1 ? one : many);
}

void html_put_mark(FILE *out, const char *mark, enum access likely)
{
	fprintf(out, "<span class=\"mark\"><svg aria-hidden=\"true\"><use href=\"#mark-%s\"/></svg>%s", mark, mark);
	if (likely != ACCESS_UNKNOWN)
		fprintf(out, " <span class=\"likely\">(likely %s)</span>", access_name(likely));
	fputs("</span>", out);
}

struct span html_language(struct span code)
{
	return code.len && !span_eq(code, SPAN("und")) ? language_name(code) : SPAN("not told");
}

struct span html_instead_title(const struct html *h, const struct graph_edge *e)
{
	uint32_t node;

	if (e->instead.len && graph_find(h->report->graph, e->instead, &node) && h->nodes[node].page.title.len)
		return h->nodes[node].page.title;
	return e->instead;
}

void html_put_title(struct html *h)
{
	const struct store_page *p = h->n_articles ? &h->nodes[h->articles[0]].page : NULL;

	if (h->n_articles == 1 && p->title.len)
		markup_put_clipped(h->out, p->title, HTML_TITLE);
	else if (h->n_articles == 1)
		markup_put_clipped(h->out, p->url, HTML_TITLE);
	else
		html_put_count(h->out, h->n_articles, "article and its sources", "articles and their sources");
}

/* --- what is told, in which order -------------------------------------------------- */

size_t html_rows_told(const struct html *h)
{
	return h->n_rows < EXPORT_ROWS_MAX ? h->n_rows : EXPORT_ROWS_MAX;
}

/* Of an article, or of a source. */
struct ranked {
	uint32_t node, depth, n, first;
};

static int by_rank(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->depth != y->depth)
		return x->depth < y->depth ? -1 : 1;
	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->node > y->node) - (x->node < y->node);
}

/* By a counting sort, which keeps their order. @param by_articles  those in an article, or those in other pages */
static void tie(struct html *h, bool by_articles)
{
	for (uint32_t i = 0; i < h->n_edges; i++)
		if ((h->nodes[h->edges[i].article].page.depth == 0) == by_articles)
			h->cited[h->first[h->edges[i].source + 1]++] = i;
}

/* The citations of each node: what is told of it first are the words of an article, if one cites it. */
static int tie_citations(struct html *h)
{
	h->first = calloc(h->n_nodes + 2, sizeof(*h->first));
	h->cited = calloc(h->n_edges + 1, sizeof(*h->cited));
	if (!h->first || !h->cited)
		return -ENOMEM;
	for (size_t i = 0; i < h->n_edges; i++)
		h->first[h->edges[i].source + 2]++;
	for (size_t v = 2; v < h->n_nodes + 2; v++)
		h->first[v] += h->first[v - 1];
	tie(h, true);
	tie(h, false);
	return 0;
}

static uint32_t *sorted(struct ranked *all, size_t n)
{
	uint32_t *out = calloc(n + 1, sizeof(*out));

	qsort(all, n, sizeof(*all), by_rank);
	for (size_t i = 0; out && i < n; i++)
		out[i] = all[i].node;
	return out;
}

static int rank(struct html *h)
{
	struct ranked *rows = calloc(2 * h->n_nodes + 1, sizeof(*rows)), *articles = rows ? rows + h->n_nodes : NULL;

	if (!rows)
		return -ENOMEM;
	for (uint32_t v = 0; v < h->n_nodes; v++) {
		const struct graph_node *n = &h->nodes[v];
		uint32_t cites = h->first[v + 1] - h->first[v], depth = n->is_outlet ? 1 : (uint32_t)n->page.depth;

		if (cites)
			rows[h->n_rows++] = (struct ranked){ v, depth ? depth : 1, cites, h->cited[h->first[v]] };
		if (n->page.depth == 0 && !n->is_outlet)
			articles[h->n_articles++] = (struct ranked){ v, 0, n->out_degree, v };
	}
	h->rows = sorted(rows, h->n_rows);
	h->articles = sorted(articles, h->n_articles);
	free(rows);
	return h->rows && h->articles ? 0 : -ENOMEM;
}

static int count_shares(struct html *h)
{
	int rc = shares_new(&h->shares, graph_reads(h->report->graph));

	for (size_t i = 0; rc == 0 && i < h->n_nodes; i++)
		if (!h->nodes[i].is_outlet)
			rc = shares_add_page(h->shares, &h->nodes[i].page);
	for (size_t i = 0; rc == 0 && i < h->n_articles; i++)
		rc = shares_add_article(h->shares, &h->nodes[h->articles[i]].page);
	for (size_t i = 0; rc == 0 && i < h->n_edges; i++)
		rc = shares_add_citation(h->shares, &h->edges[i].citation);
	return rc == 0 ? shares_finish(h->shares) : rc;
}

static int begin(struct html *h)
{
	int rc;

	h->nodes = graph_nodes(h->report->graph, &h->n_nodes);
	h->edges = graph_edges(h->report->graph, &h->n_edges);
	rc = tie_citations(h);
	if (rc == 0)
		rc = rank(h);
	if (rc == 0)
		rc = count_shares(h);
	if (rc == 0)
		rc = trails_new(&h->trails, h->report->graph);
	if (rc == 0)
		rc = picture_make(h->report->graph, &h->picture);
	if (rc == 0)
		h->a = arena_new(CHAINS_ARENA);
	return rc == 0 && !h->a ? -ENOMEM : rc;
}

static void end(struct html *h)
{
	arena_free(h->a);
	picture_free(&h->picture);
	trails_free(h->trails);
	shares_free(h->shares);
	free(h->rows);
	free(h->articles);
	free(h->first);
	free(h->cited);
}

/* --- the page ------------------------------------------------------------------------ */

static void put_policy(struct html *h)
{
	fputs("default-src 'none'; script-src 'sha256-" REPORT_JS_SHA256 "'; style-src 'sha256-" REPORT_CSS_SHA256
	      "'; base-uri 'none'; form-action 'none'", h->out);
}

static void put_style(struct html *h)
{
	fputs(style, h->out);
}

static void put_script(struct html *h)
{
	fputs(script, h->out);
}

static void put_picture(struct html *h)
{
	picture_put(h->out, &h->picture);
}

static void put_version(struct html *h)
{
	fputs(HEADWATER_VERSION, h->out);
}

static const struct part {
	const char *name;
	void      (*put)(struct html *h);
} parts[] = {
	{ "policy", put_policy }, { "style", put_style }, { "script", put_script }, { "title", html_put_title },
	{ "summary", html_put_summary }, { "charts", html_put_charts }, { "origins", html_put_origins },
	{ "legend", html_put_legend }, { "picture", put_picture }, { "picture-note", html_put_picture_note },
	{ "options", html_put_options }, { "rows", html_put_rows }, { "rows-note", html_put_rows_note },
	{ "data", html_put_data }, { "version", put_version },
};

static void put_part(struct html *h, struct span name)
{
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (span_eq(name, span_of(parts[i].name)))
			parts[i].put(h);
}

static void put_page(struct html *h)
{
	struct span rest = { page, sizeof(page) - 1 };
	size_t      at;

	while ((at = span_find(rest, SPAN("{{"))) != SPAN_NONE) {
		fwrite(rest.ptr, 1, at, h->out);
		rest = span_from(rest, at + 2);
		at = span_find(rest, SPAN("}}"));
		put_part(h, span_upto(rest, at));
		rest = span_from(rest, at + 2);
	}
	fwrite(rest.ptr, 1, rest.len, h->out);
}

int export_html(const struct export_report *report, FILE *out)
{
	struct html h = { .out = out, .report = report };
	int         rc = begin(&h);

	if (rc == 0) {
		put_page(&h);
		rc = h.rc;
	}
	end(&h);
	return rc == 0 && ferror(out) ? -EIO : rc;
}
