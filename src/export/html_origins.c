/*
 * Where each article's story springs from, as chains that are read from top to
 * bottom; what all its sources rest on. What `headwater origins` tells.
 */

#include "html.h"
#include "markup.h"

/* Chains, and things that it rests on, of one article. */
#define ITEMS 5

/* Pages that are looked at for one article of several. */
#define PAGES_EACH 20000

#define WORDS 260

static void put_facts(struct html *h, uint32_t node)
{
	const struct store_page *p = &h->nodes[node].page;
	enum trail_dating        dating = trails_dating(h->trails, node);

	fputs("<span class=\"meta\">", h->out);
	markup_put_words(h->out, p->outlet, SPAN(""), 60);
	if (dating == TRAIL_DATED || dating == TRAIL_DATES_CLASH) {
		fputs(" \302\267 ", h->out);
		markup_put_clipped(h->out, span_clip(p->published, 10), 10);
		fputs(dating == TRAIL_DATED ? "" : "?", h->out);
	}
	if (p->lang.len && !span_eq(p->lang, SPAN("und"))) {
		fputs(" \302\267 ", h->out);
		markup_put_clipped(h->out, html_language(p->lang), 30);
	}
	fputs("</span>", h->out);
}

static void put_page(struct html *h, uint32_t node)
{
	const struct graph_node *n = &h->nodes[node];
	const struct store_page *p = &n->page;

	if (n->is_outlet)
		markup_put_words(h->out, p->outlet, SPAN(""), HTML_TITLE);
	else if (p->title.len)
		markup_put_link(h->out, p->url, p->title, p->lang, HTML_TITLE);
	else
		markup_put_link(h->out, p->url, p->url, SPAN(""), HTML_ADDRESS);
}

/* --- chains ----------------------------------------------------------------------- */

static void put_step(struct html *h, const struct trail_step *s)
{
	const struct graph_node     *n = &h->nodes[s->page];
	const struct store_citation *c = s->edge == TRAIL_NONE ? NULL : &h->edges[s->edge].citation;
	struct span                  words = !c ? SPAN("") : c->sentence.len ? c->sentence : c->anchor;

	fputs("<li><p class=\"how\">", h->out);
	if (!c)
		fputs("carries the text of", h->out);
	else
		fprintf(h->out, "<span class=\"role\">%s</span> ", cite_role_name(c->role));
	if (words.len) {
		fputs("<q>", h->out);
		markup_put_words(h->out, words, h->nodes[h->edges[s->edge].article].page.lang, WORDS);
		fputs("</q>", h->out);
	}
	fputs("</p><p class=\"page\">", h->out);
	put_page(h, s->page);
	put_facts(h, s->page);
	fputs(" ", h->out);
	html_put_mark(h->out, n->mark, n->page.likely);
	fputs("</p></li>\n", h->out);
}

static void put_why(struct html *h, const struct trail_chain *c)
{
	fprintf(h->out, "<p class=\"end\">The chain ends here: %s%s.", trail_end_tells(c->end),
	        h->nodes[c->page].page.access == ACCESS_PAYWALLED ? "; behind a wall, where a reader cannot check it" : "");
	if (c->named) {
		fputs(" Named as the origin by ", h->out);
		html_put_count(h->out, c->named, "citation.", "citations.");
	}
	fputs("</p>", h->out);
}

static void put_chain(struct html *h, const struct trail_chain *c)
{
	int hundredths = (int)(c->weight * 100 + 0.5);

	fprintf(h->out, "<li class=\"chain\"><p class=\"weight\">weight %d.%02d</p>\n", hundredths / 100, hundredths % 100);
	if (!c->n_told)
		fputs("<p class=\"page\">The article itself: nothing that it cites weighs more.</p>", h->out);
	fputs(c->n_told ? "<ol class=\"steps\">\n" : "", h->out);
	for (uint32_t i = 0; i < c->n_told; i++) {
		if (i == c->n_told / 2 && c->n_steps > c->n_told) {
			fputs("<li><p class=\"how\">", h->out);
			html_put_count(h->out, c->n_steps - c->n_told, "step more", "steps more");
			fputs("</p></li>\n", h->out);
		}
		put_step(h, &c->steps[i]);
	}
	fputs(c->n_told ? "</ol>" : "", h->out);
	put_why(h, c);
	fputs("</li>\n", h->out);
}

/* --- what it rests on ---------------------------------------------------------------- */

static void put_grounds(struct html *h, const struct trail *t)
{
	if (!t->n_sources)
		return;
	fputs("<p class=\"rests\">", h->out);
	if (!t->n_grounds_told || (t->grounds[0].n_sources < 2 && t->n_sources > 1)) {
		fputs("Its ", h->out);
		html_put_count(h->out, t->n_sources, "source", "sources");
		fputs(" trace back to as many pages, none to the same.</p>\n", h->out);
		return;
	}
	for (size_t i = 0; i < t->n_grounds_told && (t->grounds[i].n_sources > 1 || t->n_sources == 1); i++) {
		const struct trail_ground *g = &t->grounds[i];

		html_put_number(h->out, g->n_sources);
		fputs(" of ", h->out);
		html_put_count(h->out, t->n_sources, "source traces", "sources trace");
		fputs(" back to ", h->out);
		if (g->page == t->article)
			fputs("this very article", h->out);
		else
			put_page(h, g->page);
		if (g->circle) {
			fputs(", in a circle of ", h->out);
			html_put_count(h->out, g->circle, "page", "pages that nothing leaves");
		}
		fputs(".<br>\n", h->out);
	}
	fputs("</p>\n", h->out);
}

static void put_ends(struct html *h, const struct trail *t)
{
	uint32_t n = 0, unchecked = t->ends[TRAIL_NAMED] + t->ends[TRAIL_WALLED] + t->ends[TRAIL_DEAD];

	for (enum trail_end e = 0; e < TRAIL_END_COUNT; e++)
		n += t->ends[e];
	fputs("<p class=\"rests\">Upstream of it: ", h->out);
	html_put_count(h->out, t->n_pages, "page", "pages");
	fputs("; its chains end at ", h->out);
	html_put_number(h->out, n);
	fputs(" of these, of which a reader cannot check ", h->out);
	html_put_number(h->out, unchecked);
	fputs(".", h->out);
	if (t->n_chains > t->n_chains_told) {
		fputs(" ", h->out);
		html_put_count(h->out, t->n_chains - t->n_chains_told, "fainter chain is not shown.", "fainter chains are not shown.");
	}
	fputs(t->is_whole ? "" : " Only the weightiest pages were looked at; <code>headwater origins ARTICLE</code> looks at all.", h->out);
	fputs("</p>\n", h->out);
}

static int put_article(struct html *h, uint32_t node, bool is_only)
{
	struct trail_limits limits = { is_only ? UINT32_MAX : PAGES_EACH, ITEMS };
	struct trail        t;
	int                 rc;

	arena_reset(h->a);
	rc = trails_find(h->trails, node, &limits, h->a, &t);
	if (rc < 0)
		return rc;
	fprintf(h->out, "<details class=\"article\"%s><summary><h3>", node == h->articles[0] ? " open" : "");
	markup_put_words(h->out, h->nodes[node].page.title.len ? h->nodes[node].page.title : h->nodes[node].page.url,
	                 h->nodes[node].page.lang, HTML_TITLE);
	fputs("</h3>", h->out);
	put_facts(h, node);
	fputs("</summary>\n", h->out);
	put_grounds(h, &t);
	fputs(t.n_chains_told ? "<ol class=\"chains\">\n" : "<p>It cites nothing that leads upstream.</p>\n", h->out);
	for (size_t i = 0; i < t.n_chains_told; i++)
		put_chain(h, &t.chains[i]);
	fputs(t.n_chains_told ? "</ol>\n" : "", h->out);
	put_ends(h, &t);
	fputs("</details>\n", h->out);
	return 0;
}

void html_put_origins(struct html *h)
{
	for (size_t i = 0; h->rc == 0 && i < h->n_articles && i < EXPORT_ORIGINS_MAX; i++)
		h->rc = put_article(h, h->articles[i], h->n_articles == 1);
	if (h->n_articles > EXPORT_ORIGINS_MAX) {
		fprintf(h->out, "<p class=\"bound\">The %d articles that cite most, of ", EXPORT_ORIGINS_MAX);
		html_put_number(h->out, h->n_articles);
		fputs("; <code>headwater origins</code> tells of all.</p>\n", h->out);
	}
}
