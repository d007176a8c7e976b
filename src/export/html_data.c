/*
 * What the script shows, as JSON:
 *
 *     pages     first the table's rows, in order, then those that only cite; members
 *               u url, t title, o outlet, l lang, m mark (of marks), k likely, f sure (percent),
 *               r reason, d published, g depth, n citations of it, a: an article, x: only named,
 *               e evidence: [words, snippet, weight]
 *     cites     [page that cites, page cited, role (of roles), anchor, sentence, note, agreement,
 *               instead, why, its title];
 *               by page cited
 *     picture   by: 1 by outlet; scale of lines, in 1000; nodes [page or -1, x, y, r, kind, label, weight, mark], links [from, to, citations, role, growth in 1000]
 *     langs     code: name
 */

#include "html.h"
#include "script.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

/* Bytes of a title, of a sentence, of an anchor or a note. */
#define TITLE_MAX    400
#define SENTENCE_MAX 1200
#define WORDS_MAX    300

struct data {
	struct html *h;
	uint32_t    *places;  /* of nodes among the pages; GRAPH_NONE: not told */
	uint32_t    *pages;   /* nodes */
	size_t       n_pages;
	size_t       n;       /* written so far, of whatever is written */
};

static const char *comma(struct data *d)
{
	return d->n++ ? ",\n" : "\n";
}

/* --- pages ------------------------------------------------------------------------- */

static int on_evidence(const struct store_evidence *ev, void *arg)
{
	struct data *d = arg;
	const char  *tells = access_signal_tells(ev->signal, ev->says);
	long         tenths = lround(ev->weight * 10);

	if (d->n == EXPORT_EVIDENCE_EACH)
		return 1;
	fputs(d->n++ ? ",[" : "[", d->h->out);
	script_put(d->h->out, tells ? span_of(tells) : ev->says, WORDS_MAX);
	putc(',', d->h->out);
	script_put(d->h->out, ev->snippet, WORDS_MAX);
	fprintf(d->h->out, ",%ld]", tenths);
	return 0;
}

static int put_evidence(struct data *d, const struct store_page *p)
{
	size_t before = d->n;
	int    rc;

	d->n = 0;
	fputs(",\"e\":[", d->h->out);
	rc = d->h->report->evidence(p, on_evidence, d, d->h->report->arg);
	putc(']', d->h->out);
	d->n = before;
	return rc < 0 ? rc : 0;
}

static size_t mark_number(const char *mark)
{
	size_t i = 0;

	while (access_mark_at(i) && access_mark_at(i) != mark && strcmp(access_mark_at(i), mark) != 0)
		i++;
	return i;
}

static int put_page(struct data *d, uint32_t node, bool has_evidence)
{
	const struct graph_node *n = &d->h->nodes[node];
	const struct store_page *p = &n->page;
	FILE *out = d->h->out;
	int   rc = 0;

	fprintf(out, "%s{\"m\":%zu,\"g\":%d,\"n\":%u", comma(d), mark_number(n->mark), p->depth,
	        (unsigned)(d->h->first[node + 1] - d->h->first[node]));
	script_put_member(out, "u", n->is_outlet ? SPAN("") : p->url, SIZE_MAX);
	script_put_member(out, "t", p->title, TITLE_MAX);
	script_put_member(out, "o", p->outlet, WORDS_MAX);
	script_put_member(out, "l", p->lang, WORDS_MAX);
	script_put_member(out, "r", p->reason, WORDS_MAX);
	script_put_member(out, "d", span_clip(p->published, 10), 10);
	script_put_member(out, "k", p->likely != ACCESS_UNKNOWN ? span_of(access_name(p->likely)) : SPAN(""), WORDS_MAX);
	if (p->is_done && p->access_confidence > 0)
		fprintf(out, ",\"f\":%d", (int)(p->access_confidence * 100 + 0.5));
	fputs(n->is_outlet ? ",\"x\":1" : p->depth == 0 ? ",\"a\":1" : "", out);
	if (has_evidence && p->is_done && !n->is_outlet)
		rc = put_evidence(d, p);
	putc('}', out);
	return rc;
}

/* --- citations ------------------------------------------------------------------------ */

static void put_citation(struct data *d, const struct graph_edge *e)
{
	const struct store_citation *c = &e->citation;
	FILE *out = d->h->out;

	fprintf(out, "%s[%u,%u,%d,", comma(d), (unsigned)d->places[e->article], (unsigned)d->places[e->source], (int)c->role);
	script_put(out, c->anchor, WORDS_MAX);
	putc(',', out);
	script_put(out, c->sentence, SENTENCE_MAX);
	putc(',', out);
	script_put(out, c->notes.n ? c->notes.items[0].text : SPAN(""), WORDS_MAX);
	putc(',', out);
	script_put(out, span_of(cite_agreement_name(e->agreement)), WORDS_MAX);
	putc(',', out);
	script_put(out, e->instead, SIZE_MAX);
	putc(',', out);
	script_put(out, e->instead_why, WORDS_MAX);
	putc(',', out);
	script_put(out, html_instead_title(d->h, e), TITLE_MAX);
	putc(']', out);
}

/* Called for the citations that are told, in order. */
typedef void each_fn(struct data *d, const struct graph_edge *e);

static void each_told(struct data *d, each_fn *fn)
{
	struct html *h = d->h;
	size_t       left = EXPORT_CITES_MAX;

	for (size_t i = 0; i < html_rows_told(h); i++) {
		uint32_t node = h->rows[i], n = h->first[node + 1] - h->first[node];

		for (uint32_t k = 0; k < n && k < EXPORT_CITES_EACH && left; k++, left--)
			fn(d, &h->edges[h->cited[h->first[node] + k]]);
	}
}

static void take(struct data *d, uint32_t node)
{
	if (d->places[node] != GRAPH_NONE)
		return;
	d->places[node] = (uint32_t)d->n_pages;
	d->pages[d->n_pages++] = node;
}

static void take_citing(struct data *d, const struct graph_edge *e)
{
	take(d, e->article);
}

static int take_pages(struct data *d)
{
	struct html *h = d->h;

	d->places = malloc((h->n_nodes + 1) * sizeof(*d->places));
	d->pages = malloc((h->n_nodes + 1) * sizeof(*d->pages));
	if (!d->places || !d->pages)
		return -ENOMEM;
	for (size_t v = 0; v < h->n_nodes; v++)
		d->places[v] = GRAPH_NONE;
	for (size_t i = 0; i < html_rows_told(h); i++)
		take(d, h->rows[i]);
	each_told(d, take_citing);
	for (size_t i = 0; !h->picture.is_by_outlet && i < h->picture.n_nodes; i++)
		take(d, h->picture.nodes[i].of);
	return 0;
}

/* --- the picture ------------------------------------------------------------------------- */

static void put_picture(struct data *d)
{
	const struct picture *p = &d->h->picture;
	FILE *out = d->h->out;

	fprintf(out, "\"picture\":{\"by\":%d,\"scale\":%ld,\"nodes\":[", p->is_by_outlet, lround(p->scale * 1000));
	d->n = 0;
	for (size_t i = 0; i < p->n_nodes; i++) {
		const struct picture_node *n = &p->nodes[i];

		fprintf(out, "%s[%ld,%ld,%ld,%ld,%d,", comma(d), p->is_by_outlet ? -1L : (long)d->places[n->of],
		        lround(n->x * 10), lround(n->y * 10), lround(n->r * 10), (int)n->kind);
		script_put(out, n->label, WORDS_MAX);
		fprintf(out, ",%u,%zu]", (unsigned)n->weight, mark_number(n->mark));
	}
	fputs("],\"links\":[", out);
	d->n = 0;
	for (size_t i = 0; i < p->n_links; i++)
		fprintf(out, "%s[%u,%u,%u,%d,%ld]", comma(d), (unsigned)p->links[i].from, (unsigned)p->links[i].to,
		        (unsigned)p->links[i].n, (int)p->links[i].role, lround(picture_growth(p->links[i].n, p->heaviest) * 1000));
	fputs("]}", out);
}

/* --- all of it ------------------------------------------------------------------------------ */

static void put_words(struct data *d)
{
	FILE *out = d->h->out;

	fputs("\"marks\":[", out);
	for (size_t i = 0; access_mark_at(i); i++)
		fprintf(out, "%s\"%s\"", i ? "," : "", access_mark_at(i));
	fputs("],\"roles\":[", out);
	for (enum cite_role r = 0; r < CITE_ROLE_COUNT; r++)
		fprintf(out, "%s\"%s\"", r ? "," : "", cite_role_name(r));
	fprintf(out, "],\"rows\":%zu,\"langs\":{\"und\":\"not told\"", html_rows_told(d->h));
}

static int by_span(const void *a, const void *b)
{
	return span_cmp(*(const struct span *)a, *(const struct span *)b);
}

static int put_langs(struct data *d)
{
	struct span *all = calloc(d->n_pages + 1, sizeof(*all));

	if (!all)
		return -ENOMEM;
	for (size_t i = 0; i < d->n_pages; i++)
		all[i] = d->h->nodes[d->pages[i]].page.lang;
	qsort(all, d->n_pages, sizeof(*all), by_span);
	for (size_t i = 0; i < d->n_pages; i++) {
		if (!all[i].len || span_eq(all[i], SPAN("und")) || (i && span_eq(all[i], all[i - 1])))
			continue;
		putc(',', d->h->out);
		script_put(d->h->out, all[i], WORDS_MAX);
		putc(':', d->h->out);
		script_put(d->h->out, html_language(all[i]), WORDS_MAX);
	}
	free(all);
	return 0;
}

static int put_all(struct data *d)
{
	FILE *out = d->h->out;
	int   rc;

	putc('{', out);
	put_words(d);
	rc = put_langs(d);
	fputs("},\"pages\":[", out);
	for (size_t i = 0; rc == 0 && i < d->n_pages; i++)
		rc = put_page(d, d->pages[i], i < EXPORT_EVIDENCE_MAX);
	fputs("],\"cites\":[", out);
	d->n = 0;
	if (rc == 0)
		each_told(d, put_citation);
	fputs("],", out);
	put_picture(d);
	fputs("}", out);
	return rc;
}

void html_put_data(struct html *h)
{
	struct data d = { .h = h };
	int         rc = take_pages(&d);

	if (rc == 0)
		rc = put_all(&d);
	h->rc = h->rc ? h->rc : rc;
	free(d.places);
	free(d.pages);
}
