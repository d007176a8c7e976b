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

enum column { MARK, LANG, SOURCE, CITED, REMARKS, N_COLUMNS };

static const char *const headings[N_COLUMNS] = { "mark", "lang", "source", "cited as", "author's note" };

static struct span cell(const struct view_row *r, enum column column, char *room, size_t size)
{
	switch (column) {
	case MARK:
		return r->mark_words;
	case LANG:
		return r->source.lang.len && !span_eq(r->source.lang, SPAN("und")) ? r->source.lang : SPAN("-");
	case SOURCE:
		snprintf(room, size, "%.*s%s", SPAN_FMT(span_clip(r->source.outlet, 200)),
		         r->citation.is_internal ? " (internal)" : "");
		return span_of(room);
	case CITED:
		return r->cited_as.len ? r->cited_as : r->citation.href;
	default:
		return r->remarks;
	}
}

/* No column is made narrower than this; the citing words give way first, down to twice that. */
#define NARROW 8

/* Which column gives way next? */
static enum column shrinking(const size_t width[N_COLUMNS])
{
	enum column widest = SOURCE;

	if (width[CITED] > 2 * NARROW)
		return CITED;
	for (enum column c = SOURCE; c < N_COLUMNS; c++)
		if (width[c] > width[widest])
			widest = c;
	return widest;
}

/* Give each column what it wants, or take from the widest until all fit. */
static void fit(const struct view *v, size_t columns, size_t width[N_COLUMNS])
{
	char   room[256];
	size_t total = 5 + 2 * (N_COLUMNS - 1);

	for (enum column c = 0; c < N_COLUMNS; c++) {
		width[c] = strlen(headings[c]);
		for (size_t i = 0; i < v->n_rows; i++) {
			size_t w = text_width(cell(&v->rows[i], c, room, sizeof(room)));

			width[c] = w > width[c] ? w : width[c];
		}
		total += width[c];
	}
	while (columns && total > columns) {
		enum column c = shrinking(width);

		if (width[c] <= NARROW)
			break;
		width[c]--;
		total--;
	}
}

static void add_row(struct buf *b, const struct view_row *r, const size_t width[N_COLUMNS], bool has_colour)
{
	char room[256];

	buf_printf(b, "%3u", (unsigned)r->citation.position);
	for (enum column c = 0; c < N_COLUMNS; c++) {
		struct span s = cell(r, c, room, sizeof(room));
		bool is_last = c == REMARKS || (c == CITED && r->remarks.len == 0);

		buf_str(b, "  ");
		if (c == MARK && has_colour)
			buf_str(b, text_colour(r->source.access, r->is_foreign));
		text_add(b, s, width[c], is_last ? 0 : width[c]);
		if (c == MARK && has_colour)
			buf_str(b, "\033[0m");
		if (is_last)
			break;
	}
	buf_byte(b, '\n');
}

/* Behind the outlet of an article that carries an agency's text. */
#define WIRE "  text of "

void view_add_heading(struct buf *b, const struct store_page *article, size_t columns, bool has_colour)
{
	struct span title = article->title.len ? article->title : article->url;
	struct span lang = article->lang, wire = article->wire.outlet;
	size_t      rest = article->outlet.len + lang.len + 6;

	if (wire.len) {
		wire = url_outlet_name(wire);
		rest += wire.len + strlen(WIRE);
	}
	if (has_colour)
		buf_str(b, "\033[1m");
	text_add(b, title, columns > rest + 20 ? columns - rest : columns ? 20 : SIZE_MAX, 0);
	if (has_colour)
		buf_str(b, "\033[0m");
	buf_str(b, "   ");
	text_add(b, article->outlet, SIZE_MAX, 0);
	if (lang.len && !span_eq(lang, SPAN("und")))
		buf_printf(b, "  %.*s", SPAN_FMT(lang));
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
	buf_printf(b, "%s%zu%s %s%.*s", *is_open ? ", " : " (", n, *is_open ? "" : " of them", preposition,
	           SPAN_FMT(what));
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

static void add_summary(struct buf *b, const struct view *v)
{
	if (v->n_rows == 0) {
		buf_str(b, v->article.is_done ? "no citations\n" : "not fetched yet\n");
		return;
	}
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
static void add_named(struct buf *b, const struct view *v, size_t columns)
{
	static const char indent[] = "    ";
	struct span lead = v->n_rows ? SPAN("also named, without a link:") : SPAN("named, without a link:");
	size_t      at = lead.len;
	char        room[512];

	if (v->n_named == 0)
		return;
	text_add(b, lead, SIZE_MAX, 0);
	for (size_t i = 0; i < v->n_named; i++) {
		struct span s = named_words(&v->named[i], room, sizeof(room));
		size_t      width = text_width(s) + 2;

		if (columns && at + width > columns) {
			buf_printf(b, "\n%s", indent);
			at = strlen(indent);
		} else {
			buf_byte(b, ' ');
		}
		text_add(b, s, columns ? columns - strlen(indent) : SIZE_MAX, 0);
		buf_str(b, i + 1 < v->n_named ? "," : "");
		at += width;
	}
	buf_byte(b, '\n');
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

static void add_headings(struct buf *b, const size_t width[N_COLUMNS])
{
	buf_str(b, "  #");
	for (enum column c = 0; c < N_COLUMNS; c++) {
		buf_str(b, "  ");
		text_add(b, span_of(headings[c]), width[c], c == REMARKS ? 0 : width[c]);
	}
	buf_byte(b, '\n');
}

/* "2 wsj.com: 3 reuters.com (cited in the same sentence; ...)"; what the author offers stands in the rows. */
static void add_instead(struct buf *b, const struct view_row *r)
{
	const struct instead *i = &r->instead.items[0];

	if (r->instead.n == 0 || i->why == INSTEAD_OFFERED)
		return;
	buf_printf(b, "instead of %u %.*s: ", (unsigned)r->citation.position, SPAN_FMT(span_clip(r->source.outlet, 200)));
	if (i->position)
		buf_printf(b, "%u ", (unsigned)i->position);
	text_add(b, i->position ? i->outlet : i->url, SIZE_MAX, 0);
	if (language_is_foreign(i->lang, r->source.lang))
		buf_printf(b, ", in %.*s", SPAN_FMT(language_name(i->lang)));
	buf_printf(b, " (%.*s)\n", SPAN_FMT(i->words));
}

void view_print(const struct view *v, size_t columns, bool has_colour)
{
	size_t     width[N_COLUMNS];
	struct buf b;

	buf_init(&b, (size_t)64 << 20);
	view_add_heading(&b, &v->article, columns, has_colour);
	if (!view_add_failure(&b, &v->article)) {
		fit(v, columns, width);
		if (v->n_rows)
			add_headings(&b, width);
		for (size_t i = 0; i < v->n_rows; i++)
			add_row(&b, &v->rows[i], width, has_colour);
		add_summary(&b, v);
		for (size_t i = 0; i < v->n_rows; i++)
			add_instead(&b, &v->rows[i]);
		add_named(&b, v, columns);
	}
	fwrite(b.ptr, 1, b.len, stdout);
	buf_free(&b);
}
