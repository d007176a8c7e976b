/*
 * The table of sources, and what it can be filtered by. Its first rows stand in
 * the page; with scripts they are written anew from the data, in the same form.
 */

#include "html.h"
#include "markup.h"
#include "xml.h"

#include <errno.h>
#include <stdlib.h>

/* Outlets to choose from, those with most rows; all others are found by searching. */
#define OUTLETS_MAX 300

#define ANCHOR 120
#define NOTE   80

/* --- filters --------------------------------------------------------------------- */

struct choice {
	struct span text;
	uint32_t    n;
};

static int by_text(const void *a, const void *b)
{
	return span_cmp(((const struct choice *)a)->text, ((const struct choice *)b)->text);
}

static int most_first(const void *a, const void *b)
{
	const struct choice *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return by_text(a, b);
}

/* Equal texts become one. @return how many are left */
static size_t count_equal(struct choice *all, size_t n)
{
	size_t left = 0;

	qsort(all, n, sizeof(*all), by_text);
	for (size_t i = 0; i < n; i++) {
		if (!left || !span_eq(all[left - 1].text, all[i].text))
			all[left++] = (struct choice){ all[i].text, 0 };
		all[left - 1].n++;
	}
	qsort(all, left, sizeof(*all), most_first);
	return left;
}

typedef struct span text_fn(const struct graph_node *n);

static struct span mark_of(const struct graph_node *n)
{
	return span_of(n->mark);
}

static struct span lang_of(const struct graph_node *n)
{
	return n->page.lang.len ? n->page.lang : SPAN("und");
}

static struct span outlet_of(const struct graph_node *n)
{
	return n->page.outlet;
}

static void put_select(struct html *h, const char *id, const char *title, text_fn *text, size_t most)
{
	size_t         n = html_rows_told(h);
	struct choice *all = calloc(n + 1, sizeof(*all));

	if (!all) {
		h->rc = -ENOMEM;
		return;
	}
	for (size_t i = 0; i < n; i++)
		all[i].text = text(&h->nodes[h->rows[i]]);
	n = count_equal(all, n);
	fprintf(h->out, "<label for=\"by-%s\">%s<select id=\"by-%s\"><option value=\"\">all</option>", id, title, id);
	for (size_t i = 0; i < n && i < most; i++) {
		fputs("<option", h->out);
		xml_put_attribute(h->out, "value", all[i].text);
		putc('>', h->out);
		markup_put_clipped(h->out, text == lang_of ? html_language(all[i].text) : all[i].text, 40);
		fprintf(h->out, " (%u)</option>", (unsigned)all[i].n);
	}
	fputs("</select></label>\n", h->out);
	free(all);
}

void html_put_options(struct html *h)
{
	put_select(h, "mark", "Mark", mark_of, SIZE_MAX);
	put_select(h, "lang", "Language", lang_of, SIZE_MAX);
	put_select(h, "outlet", "Outlet", outlet_of, OUTLETS_MAX);
}

/* --- rows ---------------------------------------------------------------------------- */

static void put_source(struct html *h, const struct graph_node *n)
{
	const struct store_page *p = &n->page;
	struct span address = p->url;

	if (n->is_outlet)
		markup_put_words(h->out, p->outlet, SPAN(""), HTML_TITLE);
	else if (p->title.len)
		markup_put_link(h->out, p->url, p->title, p->lang, HTML_TITLE);
	else
		markup_put_link(h->out, p->url, address, SPAN(""), HTML_ADDRESS);
	fputs("<span class=\"meta\">", h->out);
	if (n->is_outlet)
		fputs("named without a link", h->out);
	else
		markup_put_words(h->out, p->outlet, SPAN(""), 60);
	if (p->published.len >= 10)
		fprintf(h->out, " \302\267 ");
	markup_put_clipped(h->out, p->published.len >= 10 ? span_clip(p->published, 10) : SPAN(""), 10);
	fputs("</span>", h->out);
}

static void put_notes(struct html *h, const struct graph_edge *e)
{
	const struct cite_notes *notes = &e->citation.notes;

	for (size_t i = 0; i < notes->n; i++) {
		if (i && span_eq(notes->items[i].text, notes->items[i - 1].text))
			continue;
		fputs(i ? "; " : "", h->out);
		markup_put_words(h->out, notes->items[i].text, SPAN(""), NOTE);
	}
	if (notes->n)
		fprintf(h->out, "<span class=\"meta %s\">%s</span>", e->agreement == CITE_DISAGREES ? "odd" : "",
		        cite_agreement_name(e->agreement));
}

static void put_cited_as(struct html *h, const struct graph_edge *e)
{
	const struct store_citation *c = &e->citation;
	struct span lang = h->nodes[e->article].page.lang;

	if (c->role != CITE_REFERENCE)
		fprintf(h->out, "<span class=\"role\">%s</span> ", cite_role_name(c->role));
	markup_put_words(h->out, c->anchor, lang, ANCHOR);
	if (!c->sentence.len || span_eq(c->sentence, c->anchor))
		return;
	fputs("<details><summary>the sentence</summary><q>", h->out);
	markup_put_words(h->out, c->sentence, lang, HTML_SENTENCE);
	fputs("</q></details>", h->out);
}

static void put_instead(struct html *h, const struct graph_edge *e)
{
	if (!e->instead.len)
		return;
	fputs("<span class=\"instead\">Read instead: ", h->out);
	markup_put_link(h->out, e->instead, html_instead_title(h, e), SPAN(""), HTML_ADDRESS);
	fputs("</span>", h->out);
}

static void put_row(struct html *h, uint32_t node)
{
	const struct graph_node *n = &h->nodes[node];
	const struct graph_edge *e = &h->edges[h->cited[h->first[node]]];

	fputs("<tr><td>", h->out);
	html_put_mark(h->out, n->mark, n->page.likely);
	fputs("</td><td>", h->out);
	markup_put_clipped(h->out, html_language(n->page.lang), 30);
	fputs("</td><td>", h->out);
	put_source(h, n);
	put_instead(h, e);
	fputs("</td><td>", h->out);
	put_cited_as(h, e);
	fputs("</td><td>", h->out);
	put_notes(h, e);
	fputs("</td><td>", h->out);
	html_put_number(h->out, h->first[node + 1] - h->first[node]);
	fputs("</td><td>", h->out);
	markup_put_clipped(h->out, n->page.reason, HTML_TITLE);
	fputs("</td></tr>\n", h->out);
}

void html_put_rows(struct html *h)
{
	for (size_t i = 0; i < h->n_rows && i < EXPORT_STATIC_ROWS; i++)
		put_row(h, h->rows[i]);
}

/* What is not in the page at all, and what only scripts show. */
void html_put_rows_note(struct html *h)
{
	size_t n = html_rows_told(h);

	if (n > EXPORT_STATIC_ROWS) {
		fputs("<noscript><p>The first ", h->out);
		html_put_number(h->out, EXPORT_STATIC_ROWS);
		fputs(" of ", h->out);
		html_put_count(h->out, n, "source", "sources");
		fputs("; the others are in this file, too, and are shown where the browser runs its script.</p></noscript>\n", h->out);
	}
	if (h->n_rows > n) {
		fputs("<p class=\"bound\">The table holds ", h->out);
		html_put_number(h->out, n);
		fputs(" of ", h->out);
		html_put_count(h->out, h->n_rows, "source", "sources");
		fputs(": those nearest to the articles, then those most cited. <code>headwater export csv</code> writes all.</p>\n", h->out);
	}
}
