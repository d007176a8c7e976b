/*
 * Where an article's story springs from, for people.
 *
 *     Title of the article                        outlet.com  en
 *       #  weight  source            date        lang  mark  cited as
 *       1  1.00    first.com         2020-01-29  en    free  first reported by First
 *                  It cites nothing further.
 *     What it rests on: 3 of 4 sources trace back to one: first.com, 2020-01-29, English
 *     ...
 */

#include "origins.h"
#include "text.h"
#include "view.h"

#include <errno.h>
#include <stdio.h>

/* Where the columns of a step begin: behind number and weight. */
#define INDENT 13

/* Narrowest columns; the citing words give way first. */
#define NARROW 8

/* Pages of a circle that are named; a longer one is cut in the middle. */
#define CIRCLE_TOLD 6

/* --- words ------------------------------------------------------------------------- */

/* Does @p p need more than its outlet to be known? Then its title follows. */
static void add_page(struct buf *b, const struct origins *w, uint32_t node, bool has_title)
{
	const struct store_page *p = &w->nodes[node].page;

	text_add(b, p->outlet, SIZE_MAX, 0);
	if (!has_title || w->nodes[node].is_outlet)
		return;
	buf_str(b, " “");
	text_add(b, p->title.len ? p->title : p->url, 60, 0);
	buf_str(b, "”");
}

/* "2020-01-29"; "2020-01-29?" where the page contradicts itself; empty: none */
static struct span date_of(const struct origins *w, uint32_t node, char room[16])
{
	enum trail_dating dating = trails_dating(w->trails, node);

	if (dating == TRAIL_UNDATED)
		return SPAN("");
	snprintf(room, 16, "%.10s%s", w->nodes[node].page.published.ptr, dating == TRAIL_DATED ? "" : "?");
	return span_of(room);
}

/* ", 2020-01-29, German" */
static void add_facts(struct buf *b, const struct origins *w, uint32_t node)
{
	struct span lang = w->nodes[node].page.lang, date;
	char        room[16];

	date = date_of(w, node, room);
	if (date.len)
		buf_printf(b, ", %.*s", SPAN_FMT(date));
	if (lang.len && !span_eq(lang, SPAN("und")))
		buf_printf(b, ", %.*s", SPAN_FMT(language_name(lang)));
}

/* "  and 12 more", where a list was cut. */
static void add_rest(struct buf *b, size_t n, size_t n_told)
{
	if (n > n_told)
		buf_printf(b, "  and %zu more\n", n - n_told);
}

/* --- chains --------------------------------------------------------------------------- */

enum column { SOURCE, DATE, LANG, MARK, CITED, N_COLUMNS };

static const char *const headings[N_COLUMNS] = { "source", "date", "lang", "mark", "cited as" };

/* One line: a step, or the article itself. */
struct line {
	uint32_t    node;
	struct span cited;
	struct span mark;   /* with what is likely */
};

struct chains {
	const struct origins *w;
	const struct trail   *t;
	struct line *lines;    /* of all chains, in order; in w->a */
	size_t       n_lines;
	size_t       width[N_COLUMNS];
};

static struct span cell(const struct origins *w, const struct line *l, enum column column, char room[16])
{
	const struct store_page *p = &w->nodes[l->node].page;
	struct span date;

	switch (column) {
	case SOURCE:
		return p->outlet;
	case DATE:
		date = date_of(w, l->node, room);
		return date.len ? date : SPAN("-");
	case LANG:
		return p->lang.len && !span_eq(p->lang, SPAN("und")) ? p->lang : SPAN("-");
	case MARK:
		return l->mark;
	default:
		return l->cited;
	}
}

static struct span mark_of(const struct origins *w, uint32_t node)
{
	const struct graph_node *n = &w->nodes[node];

	if (n->is_outlet)
		return SPAN("only named");
	if (n->page.likely == ACCESS_UNKNOWN)
		return span_of(n->mark);
	return arena_printf(w->a, "%s (likely %s)", n->mark, access_name(n->page.likely));
}

static struct span words_of(const struct origins *w, const struct trail_step *s)
{
	const struct store_page *p = &w->nodes[s->page].page;
	struct span              words;

	if (s->edge == TRAIL_NONE)
		return SPAN("whose copy it carries");
	words = view_with_role(w->a, &w->edges[s->edge].citation);
	return words.len ? words : p->title.len ? p->title : p->url;
}

/* @return 0 or -ENOMEM */
static int make_lines(struct chains *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->t->n_chains_told; i++)
		n += c->t->chains[i].n_told ? c->t->chains[i].n_told : 1;
	c->lines = arena_zalloc(c->w->a, n + 1, sizeof(*c->lines));
	if (!c->lines)
		return -ENOMEM;
	for (size_t i = 0; i < c->t->n_chains_told; i++) {
		const struct trail_chain *chain = &c->t->chains[i];

		if (!chain->n_told)
			c->lines[c->n_lines++] = (struct line){ chain->page, SPAN("(the article itself)"), mark_of(c->w, chain->page) };
		for (uint32_t k = 0; k < chain->n_told; k++)
			c->lines[c->n_lines++] = (struct line){ chain->steps[k].page, words_of(c->w, &chain->steps[k]),
			                                        mark_of(c->w, chain->steps[k].page) };
	}
	return arena_status(c->w->a);
}

static void fit(struct chains *c)
{
	size_t total = INDENT + 2 * (N_COLUMNS - 1), over;
	char   room[16];

	for (enum column k = 0; k < N_COLUMNS; k++) {
		c->width[k] = strlen(headings[k]);
		for (size_t i = 0; i < c->n_lines; i++) {
			size_t wide = text_width(cell(c->w, &c->lines[i], k, room));

			c->width[k] = wide > c->width[k] ? wide : c->width[k];
		}
		total += c->width[k];
	}
	if (!c->w->screen.columns)
		return;
	for (enum column k = CITED; total > c->w->screen.columns; k = SOURCE) {
		size_t least = k == CITED ? 2 * NARROW : NARROW;

		over = total - c->w->screen.columns;
		over = c->width[k] <= least ? 0 : c->width[k] - least < over ? c->width[k] - least : over;
		c->width[k] -= over;
		total -= over;
		if (k == SOURCE)
			break;
	}
}

static void add_line(struct buf *b, const struct chains *c, const struct line *l)
{
	const struct graph_node *n = &c->w->nodes[l->node];
	char room[16];

	for (enum column k = 0; k < N_COLUMNS; k++) {
		bool has_colour = k == MARK && c->w->screen.has_colour;

		if (has_colour)
			buf_str(b, text_colour(n->page.access, n->is_foreign));
		text_add(b, cell(c->w, l, k, room), c->width[k], k == CITED ? 0 : c->width[k]);
		if (has_colour)
			buf_str(b, "\033[0m");
		buf_str(b, k == CITED ? "\n" : "  ");
	}
}

/* Why the chain ends there; of a page that was named as the origin, by how many. */
static void add_why(struct buf *b, const struct origins *w, const struct trail_chain *c)
{
	const struct graph_node *n = &w->nodes[c->page];
	enum trail_dating        dating = trails_dating(w->trails, c->page);

	if (c->n_steps && c->named)
		buf_printf(b, "named as the origin by %u citation%s; ", (unsigned)c->named, c->named == 1 ? "" : "s");
	buf_str(b, trail_end_tells(c->end));
	if (n->page.access == ACCESS_PAYWALLED)
		buf_str(b, "; behind a wall: cannot be checked by a reader");
	else if (n->page.access == ACCESS_REGISTRATION)
		buf_str(b, "; a free account is needed to check it");
	if (dating == TRAIL_DATED_AHEAD)
		buf_str(b, "; dated after it was fetched, which is not believed");
	else if (dating == TRAIL_DATES_CLASH)
		buf_str(b, "; modified before it was published, so the date is not sure");
	buf_byte(b, '\n');
}

static void add_chain(struct buf *b, const struct chains *c, size_t number, const struct line *lines)
{
	const struct trail_chain *chain = &c->t->chains[number];
	uint32_t n = chain->n_told ? chain->n_told : 1;

	buf_printf(b, "%3zu  %.2f    ", number + 1, chain->weight);
	for (uint32_t k = 0; k < n; k++) {
		if (k)
			buf_printf(b, "%*s", INDENT, "");
		if (k == n / 2 && chain->n_steps > n)
			buf_printf(b, "… %u more …\n%*s", (unsigned)(chain->n_steps - n), INDENT, "");
		add_line(b, c, &lines[k]);
	}
	buf_printf(b, "%*s", INDENT, "");
	add_why(b, c->w, chain);
}

static int add_chains(struct buf *b, const struct origins *w, const struct trail *t)
{
	struct chains c = { .w = w, .t = t };
	size_t        line = 0;
	int           rc = make_lines(&c);

	if (rc < 0)
		return rc;
	fit(&c);
	buf_str(b, "  #  weight  ");
	for (enum column k = 0; k < N_COLUMNS; k++) {
		text_add(b, span_of(headings[k]), c.width[k], k == CITED ? 0 : c.width[k]);
		buf_str(b, k == CITED ? "\n" : "  ");
	}
	for (size_t i = 0; i < t->n_chains_told; i++) {
		add_chain(b, &c, i, &c.lines[line]);
		line += t->chains[i].n_told ? t->chains[i].n_told : 1;
	}
	add_rest(b, t->n_chains, t->n_chains_told);
	return 0;
}

/* --- what it rests on -------------------------------------------------------------------- */

static void add_ground(struct buf *b, const struct origins *w, const struct trail *t, const struct trail_ground *g)
{
	if (t->n_sources == 1)
		buf_str(b, "its one source traces back to ");
	else
		buf_printf(b, "%u of %u sources trace back to ", (unsigned)g->n_sources, (unsigned)t->n_sources);
	if (g->page == t->article) {
		buf_str(b, "this very article");
	} else {
		buf_str(b, g->circle || t->n_sources == 1 ? "" : "one: ");
		add_page(b, w, g->page, true);
		add_facts(b, w, g->page);
	}
	if (g->circle)
		buf_printf(b, ", in a circle of %u pages that nothing leaves", (unsigned)g->circle);
	buf_byte(b, '\n');
}

static void add_grounds(struct buf *b, const struct origins *w, const struct trail *t)
{
	size_t n = 0;

	if (!t->n_sources)
		return;
	buf_str(b, "What it rests on: ");
	for (; n < t->n_grounds_told && (t->grounds[n].n_sources > 1 || t->n_sources == 1); n++) {
		buf_str(b, n ? "  " : "");
		add_ground(b, w, t, &t->grounds[n]);
	}
	if (n == 0)
		buf_printf(b, "its %u sources trace back to as many pages, none to the same\n", (unsigned)t->n_sources);
}

/* --- ends, circles, younger ------------------------------------------------------------------ */

static void add_ends(struct buf *b, const struct trail *t)
{
	static const char *const words[TRAIL_END_COUNT] = {
		[TRAIL_CITES_NOTHING] = "without further citations", [TRAIL_NOT_FETCHED] = "not fetched", [TRAIL_NOT_READ] = "in documents",
		[TRAIL_NAMED] = "only named", [TRAIL_REFUSED] = "refused to a robot", [TRAIL_WALLED] = "behind a wall",
		[TRAIL_DEAD] = "gone or without an answer", [TRAIL_CIRCLE] = "in a circle", [TRAIL_YOUNGER] = "with younger citations only",
	};
	uint32_t n = 0, unchecked = t->ends[TRAIL_NAMED] + t->ends[TRAIL_WALLED] + t->ends[TRAIL_DEAD];
	bool     is_first = true;

	for (enum trail_end e = 0; e < TRAIL_END_COUNT; e++)
		n += t->ends[e];
	if (!n)
		return;
	buf_printf(b, "Upstream: %u page%s, chains end at %u: ", (unsigned)t->n_pages, t->n_pages == 1 ? "" : "s", (unsigned)n);
	for (enum trail_end e = 0; e < TRAIL_END_COUNT; e++) {
		if (!t->ends[e])
			continue;
		buf_printf(b, "%s%u %s", is_first ? "" : ", ", (unsigned)t->ends[e], words[e]);
		is_first = false;
	}
	if (unchecked)
		buf_printf(b, "; %u cannot be checked by a reader", (unsigned)unchecked);
	buf_byte(b, '\n');
	if (!t->is_whole)
		buf_printf(b, "  only the %u weightiest pages were looked at; name the article to see all\n", (unsigned)t->n_pages);
}

/* Are two pages of a circle of one outlet? */
static bool is_ambiguous(const struct origins *w, const struct trail_circle *c)
{
	for (uint32_t i = 0; i < c->length && i < CIRCLE_TOLD; i++)
		for (uint32_t k = 0; k < i; k++)
			if (span_eq(w->nodes[c->shortest[i]].page.outlet, w->nodes[c->shortest[k]].page.outlet))
				return true;
	return false;
}

/* "a.com cites b.com, b.com cites a.com" */
static void add_circle(struct buf *b, const struct origins *w, const struct trail_circle *c)
{
	bool has_titles = is_ambiguous(w, c);

	buf_str(b, "  ");
	for (uint32_t i = 0; i < c->length; i++) {
		if (c->length > CIRCLE_TOLD && i == CIRCLE_TOLD / 2) {
			buf_printf(b, ", … %u more …", (unsigned)(c->length - CIRCLE_TOLD));
			i = c->length - CIRCLE_TOLD / 2;
		}
		buf_str(b, i ? ", " : "");
		add_page(b, w, c->shortest[i], has_titles);
		buf_str(b, " cites ");
		add_page(b, w, c->shortest[(i + 1) % c->length], has_titles);
	}
	if (c->n_pages > c->length)
		buf_printf(b, " (%s of %u pages that cite each other)", c->is_sure ? "the shortest way round" : "one way round",
		           (unsigned)c->n_pages);
	buf_byte(b, '\n');
}

static int add_circles(struct buf *b, const struct origins *w, const struct trail *t)
{
	struct trail_circle c;
	int rc = 0;

	if (t->n_circles)
		buf_str(b, "Circles:\n");
	for (size_t i = 0; rc == 0 && i < t->n_circles_told; i++) {
		rc = trails_circle(w->trails, t->circles[i], &c);
		if (rc == 0)
			add_circle(b, w, &c);
	}
	add_rest(b, t->n_circles, t->n_circles_told);
	return rc;
}

/* A page's date, to the second where the days are the same. */
static void add_date(struct buf *b, const struct origins *w, uint32_t node, bool has_time)
{
	const struct store_page *p = &w->nodes[node].page;
	enum trail_dating        dating = trails_dating(w->trails, node);
	bool                     is_told = dating == TRAIL_DATED || dating == TRAIL_DATES_CLASH;

	buf_printf(b, " (%s%.*s)", is_told ? "" : "modified ",
	           SPAN_FMT(span_upto(is_told ? p->published : p->modified, has_time ? SIZE_MAX : 10)));
}

static void add_younger(struct buf *b, const struct origins *w, const struct trail *t)
{

	if (t->n_younger)
		buf_str(b, "Younger than what cites it, so not upstream (updated later?):\n");
	for (size_t i = 0; i < t->n_younger_told; i++) {
		const struct graph_edge *e = &w->edges[t->younger[i].edge];
		const struct store_page *article = &w->nodes[e->article].page, *source = &w->nodes[e->source].page;
		bool has_titles = span_eq(article->outlet, source->outlet);
		bool has_time = span_eq(span_upto(article->published, 10), span_upto(source->published, 10));

		buf_str(b, "  ");
		add_page(b, w, e->article, has_titles);
		add_date(b, w, e->article, has_time);
		buf_str(b, " cites ");
		add_page(b, w, e->source, has_titles);
		add_date(b, w, e->source, has_time);
		if (t->younger[i].is_updated)
			buf_printf(b, "; it says that it was modified %.*s", SPAN_FMT(span_upto(article->modified, has_time ? SIZE_MAX : 10)));
		buf_byte(b, '\n');
	}
	add_rest(b, t->n_younger, t->n_younger_told);
}

static int add_all(struct buf *b, const struct origins *w, const struct trail *t)
{
	int rc = add_chains(b, w, t);

	if (rc < 0)
		return rc;
	add_grounds(b, w, t);
	add_ends(b, t);
	add_younger(b, w, t);
	return add_circles(b, w, t);
}

int origins_text(const struct origins *w, const struct trail *t, struct buf *out)
{
	const struct store_page *p = &w->nodes[t->article].page;
	int rc = 0;

	view_add_heading(out, p, &w->screen);
	if (!p->is_done)
		buf_str(out, "not fetched yet\n");
	else if (!view_add_failure(out, p))
		rc = add_all(out, w, t);
	return rc == 0 ? buf_status(out) : rc;
}
