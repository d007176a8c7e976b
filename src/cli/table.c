/*
 * The table that a reader sees.
 *
 *     Title of the article                        outlet.com  en
 *      #  mark       lang  source      cited as             author's note
 *      1  paywalled  en    wsj.com     Wall Street Journal  paywall: agrees
 *     1 citation: 0 can be read, 1 paywalled
 *     also named, without a link: Reuters (told)
 */

#include "view.h"
#include "text.h"

#include <stdio.h>

const char *const view_headings[VIEW_COLUMNS] = { "mark", "lang", "source", "cited as", "author's note" };

struct span view_cell(const struct view_row *r, enum view_column column, char *room, size_t size)
{
	switch (column) {
	case VIEW_MARK:
		return r->mark_words;
	case VIEW_LANG:
		return r->source.lang.len && !span_eq(r->source.lang, SPAN("und")) ? r->source.lang : SPAN("-");
	case VIEW_SOURCE:
		snprintf(room, size, "%.*s%s", SPAN_FMT(span_clip(r->source.outlet, 200)),
		         r->citation.is_internal ? " (internal)" : "");
		return span_of(room);
	case VIEW_CITED:
		return r->cited_as.len ? r->cited_as : r->citation.href;
	default:
		return r->remarks;
	}
}

/* No column is made narrower than this: less tells nothing. The citing words give way first, down to twice that. */
#define NARROW 12

/* How wide each column is. */
struct widths {
	size_t of[VIEW_COLUMNS];
	bool   is_list;  /* they do not fit, so that a row is a paragraph */
};

/* Which column gives way next? */
static enum view_column shrinking(const size_t width[VIEW_COLUMNS])
{
	enum view_column widest = VIEW_SOURCE;

	if (width[VIEW_CITED] > 2 * NARROW)
		return VIEW_CITED;
	for (enum view_column c = VIEW_SOURCE; c < VIEW_COLUMNS; c++)
		if (width[c] > width[widest])
			widest = c;
	return widest;
}

/* Give each column what it wants, or take from the widest until all fit. */
static void fit(const struct view *v, size_t columns, struct widths *w)
{
	char   room[256];
	size_t total = 5 + 2 * (VIEW_COLUMNS - 1);

	for (enum view_column c = 0; c < VIEW_COLUMNS; c++) {
		w->of[c] = strlen(view_headings[c]);
		for (size_t i = 0; i < v->n_shown; i++) {
			size_t wide = text_width(view_cell(v->shown[i], c, room, sizeof(room)));

			w->of[c] = wide > w->of[c] ? wide : w->of[c];
		}
		total += w->of[c];
	}
	while (columns && total > columns) {
		enum view_column c = shrinking(w->of);

		if (w->of[c] <= NARROW)
			break;
		w->of[c]--;
		total--;
	}
	w->is_list = columns && total > columns;
}

static void add_row(struct buf *b, const struct view_row *r, const struct widths *w, const struct screen *screen)
{
	char room[256];

	buf_printf(b, "%3u", (unsigned)r->citation.position);
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++) {
		struct screen_text t = { .words = view_cell(r, c, room, sizeof(room)) };
		bool is_last = c == VIEW_REMARKS || (c == VIEW_CITED && r->remarks.len == 0);

		if (c == VIEW_MARK)
			t.colour = text_colour(r->source.access, r->is_foreign);
		if (c == VIEW_SOURCE)
			t.url = r->source.url;
		buf_str(b, "  ");
		screen_add(screen, b, &t, w->is_list ? SIZE_MAX : w->of[c], w->is_list || is_last ? 0 : w->of[c]);
		if (is_last)
			break;
	}
	buf_byte(b, '\n');
}

/* Behind the outlet of an article that carries an agency's text. */
#define WIRE "  text of "

void view_add_heading(struct buf *b, const struct store_page *article, const struct screen *screen)
{
	struct screen_text title = { article->title.len ? article->title : article->url, "\033[1m", article->url };
	struct screen_text outlet = { .words = article->outlet };
	struct span lang = article->lang, wire = article->wire.outlet;
	size_t      rest = article->outlet.len + lang.len + 6, columns = screen->columns;

	if (wire.len) {
		wire = url_outlet_name(wire);
		rest += wire.len + strlen(WIRE);
	}
	screen_add(screen, b, &title, columns > rest + 20 ? columns - rest : SIZE_MAX, 0);
	buf_str(b, "   ");
	screen_add(screen, b, &outlet, SIZE_MAX, 0);
	if (lang.len && !span_eq(lang, SPAN("und"))) {
		buf_str(b, "  ");
		text_add(b, lang, SIZE_MAX, 0);
	}
	if (wire.len) {
		buf_str(b, WIRE);
		text_add(b, wire, SIZE_MAX, 0);
	}
	buf_byte(b, '\n');
}

/* Is there a readable alternative, offered by the author, for the one at position? */
static bool has_alternative(const struct view *v, uint32_t position)
{
	for (size_t i = 0; i < v->n_rows; i++)
		if (v->rows[i].citation.instead_of == position && access_is_readable(v->rows[i].source.access))
			return true;
	return false;
}

/* Is this row the first of the readable foreign ones in its language? @param n  set to how many there are */
static bool is_first_in_language(const struct view *v, size_t row, size_t *n)
{
	struct span lang = v->rows[row].source.lang;
	size_t      first = SIZE_MAX;

	*n = 0;
	for (size_t i = 0; i < v->n_rows; i++) {
		const struct view_row *r = &v->rows[i];

		if (!access_is_readable(r->source.access) || !r->is_foreign || !span_eq(r->source.lang, lang))
			continue;
		first = first == SIZE_MAX ? i : first;
		++*n;
	}
	return first == row;
}

/* One more fact about the readable ones: " (1 of them in German", ", 2 metered". */
static void add_share(struct buf *b, bool *is_open, size_t n, const char *preposition, struct span what)
{
	buf_printf(b, "%s%zu%s %s", *is_open ? ", " : " (", n, *is_open ? "" : " of them", preposition);
	text_add(b, what, SIZE_MAX, 0);
	*is_open = true;
}

/* "3 can be read (1 of them in German, 1 metered)" */
static void add_readable(struct buf *b, const struct view *v)
{
	bool   is_open = false;
	size_t n = 0, n_metered = 0, same;

	for (size_t i = 0; i < v->n_rows; i++) {
		n += access_is_readable(v->rows[i].source.access);
		n_metered += v->rows[i].source.access == ACCESS_METERED;
	}
	buf_printf(b, "%zu can be read", n);
	for (size_t i = 0; i < v->n_rows; i++)
		if (is_first_in_language(v, i, &same))
			add_share(b, &is_open, same, "in ", language_name(v->rows[i].source.lang));
	if (n_metered)
		add_share(b, &is_open, n_metered, "", SPAN("metered"));
	if (is_open)
		buf_byte(b, ')');
}

/* ", 1 paywalled with a free alternative" */
static void add_unreadable(struct buf *b, const struct view *v, enum access access)
{
	size_t n = 0, n_alternative = 0;

	for (size_t i = 0; i < v->n_rows; i++)
		if (v->rows[i].source.access == access) {
			n++;
			n_alternative += has_alternative(v, v->rows[i].citation.position);
		}
	if (n == 0)
		return;
	buf_printf(b, ", %zu %s", n, access_name(access));
	if (n_alternative == n)
		buf_str(b, " with a free alternative");
	else if (n_alternative)
		buf_printf(b, " (%zu with a free alternative)", n_alternative);
}

/* Of all citations, whichever are shown. */
static void add_totals(struct buf *b, const struct view *v)
{
	if (v->n_rows == 0) {
		buf_str(b, v->article.is_done ? "no citations\n" : "not fetched yet\n");
		return;
	}
	if (v->n_shown < v->n_rows)
		buf_printf(b, "%zu of %zu shown\n", v->n_shown, v->n_rows);
	buf_printf(b, "%zu citation%s: ", v->n_rows, v->n_rows == 1 ? "" : "s");
	add_readable(b, v);
	for (enum access access = 0; access < ACCESS_COUNT; access++)
		if (!access_is_readable(access))
			add_unreadable(b, v, access);
	buf_byte(b, '\n');
}

/* "Reuters (first reported by: origin)" */
static struct span named_words(const struct store_citation *c, char *room, size_t size)
{
	struct span name = url_outlet_name(c->outlet);

	snprintf(room, size, "%.*s (%.*s%s)", SPAN_FMT(span_clip(name, 200)), SPAN_FMT(span_clip(c->role_words, 100)),
	         c->role == CITE_ORIGIN ? ": origin" : "");
	return span_of(room);
}

/* Sources without a link: a reader has nothing to follow, so they are no rows and are not counted. */
static void add_named(struct buf *b, const struct view *v)
{
	char room[512];

	if (v->n_named == 0)
		return;
	buf_str(b, v->n_rows ? "also named, without a link:" : "named, without a link:");
	for (size_t i = 0; i < v->n_named; i++) {
		buf_byte(b, ' ');
		text_add(b, named_words(&v->named[i].citation, room, sizeof(room)), SIZE_MAX, 0);
		buf_str(b, i + 1 < v->n_named ? "," : "\n");
	}
}

/* When the article itself could not be read, that is the answer. */
bool view_add_failure(struct buf *b, const struct store_page *article)
{
	enum access access = article->access;

	if (!article->is_done || (access != ACCESS_GONE && access != ACCESS_BLOCKED &&
	                            access != ACCESS_UNREACHABLE))
		return false;
	buf_printf(b, "the article itself is %s: ", access_name(access));
	text_add(b, article->reason, SIZE_MAX, 0);
	if (article->likely != ACCESS_UNKNOWN)
		buf_printf(b, " (likely %s)", access_name(article->likely));
	buf_byte(b, '\n');
	return true;
}

static void add_headings(struct buf *b, const struct widths *w)
{
	buf_str(b, "  #");
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++) {
		buf_str(b, "  ");
		text_add(b, span_of(view_headings[c]), w->of[c], c == VIEW_REMARKS ? 0 : w->of[c]);
	}
	buf_byte(b, '\n');
}

/* "2 wsj.com: 3 reuters.com (cited in the same sentence; ...)"; what the author offers stands in the rows. */
static void add_instead(struct buf *b, const struct view_row *r, const struct screen *screen)
{
	const struct instead *i = &r->instead.items[0];
	struct screen_text    page = { .words = i->position ? i->outlet : i->url, .url = i->url };

	if (r->instead.n == 0 || i->why == INSTEAD_OFFERED)
		return;
	buf_printf(b, "instead of %u ", (unsigned)r->citation.position);
	text_add(b, r->source.outlet, 200, 0);
	buf_str(b, ": ");
	if (i->position)
		buf_printf(b, "%u ", (unsigned)i->position);
	screen_add(screen, b, &page, SIZE_MAX, 0);
	if (language_is_foreign(i->lang, r->source.lang)) {
		buf_str(b, ", in ");
		text_add(b, language_name(i->lang), SIZE_MAX, 0);
	}
	buf_str(b, " (");
	text_add(b, i->words, SIZE_MAX, 0);
	buf_str(b, ")\n");
}

void view_add_summary(struct buf *b, const struct view *v, const struct screen *screen)
{
	add_totals(b, v);
	for (size_t i = 0; i < v->n_shown; i++)
		add_instead(b, v->shown[i], screen);
	add_named(b, v);
}

int view_print(const struct view *v, const struct screen *screen)
{
	struct widths w;
	struct buf    b;
	int           rc;

	buf_init(&b, (size_t)64 << 20);
	view_add_heading(&b, &v->article, screen);
	if (!view_add_failure(&b, &v->article)) {
		fit(v, screen->columns, &w);
		if (v->n_shown && !w.is_list)
			add_headings(&b, &w);
		for (size_t i = 0; i < v->n_shown; i++)
			add_row(&b, v->shown[i], &w, screen);
		view_add_summary(&b, v, screen);
	}
	rc = screen_print(screen, &b);
	buf_free(&b);
	return rc;
}
