/*
 * The table as GitHub's Markdown, to be pasted: what strangers wrote is text
 * there, whatever it looks like.
 *
 * Source: GitHub Flavored Markdown, sections 2.4 (escapes), 4.10 (tables), 6.9 (autolinks).
 */

#include "view.h"
#include "text.h"
#include "base/utf8.h"

#include <stdio.h>

/* Markup, mentions, mathematics; of what looks like an address, the sign that makes it one. */
static void add_char(struct buf *b, char c, struct span before, struct span behind)
{
	if (c == '<')
		buf_str(b, "&lt;");
	else if (c == '>')
		buf_str(b, "&gt;");
	else if (c == '&')
		buf_str(b, "&amp;");
	else if (strchr("\\`*_[]|~#$@!", c) || (c == ':' && span_starts(behind, SPAN("//"))) ||
	         (c == '.' && before.len >= 3 && span_ieq(span_from(before, before.len - 3), SPAN("www"))))
		buf_printf(b, "\\%c", c);
	else
		buf_byte(b, c);
}

/* Text that went through text_add(), so it is valid, and on one line. */
static void add_escaped(struct buf *b, struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		add_char(b, text.ptr[i], span_upto(text, i), span_from(text, i + 1));
}

/* What is written, and room for a text on its way there. Errors stick in both. */
struct markdown {
	struct buf out, clean;
};

static void add_text(struct markdown *p, struct span s)
{
	buf_cut(&p->clean, 0);
	text_add(&p->clean, s, SIZE_MAX, 0);
	add_escaped(&p->out, buf_view(&p->clean));
}

/* In brackets: a bracket ends where it leads. */
static void add_url(struct markdown *p, struct span url)
{
	for (size_t i = 0; i < url.len; i++)
		if (url.ptr[i] == '(' || url.ptr[i] == ')')
			buf_printf(&p->out, "%%%02X", (unsigned char)url.ptr[i]);
		else
			buf_byte(&p->out, url.ptr[i]);
}

/* "[words](url)", or the words where nothing can be followed. */
static void add_link(struct markdown *p, struct span words, struct span url)
{
	buf_cut(&p->clean, 0);
	if (!screen_add_url(&p->clean, url)) {
		add_text(p, words);
		return;
	}
	buf_byte(&p->out, '[');
	add_text(p, words);
	buf_str(&p->out, "](");
	buf_cut(&p->clean, 0);
	screen_add_url(&p->clean, url);
	add_url(p, buf_view(&p->clean));
	buf_byte(&p->out, ')');
}

static void add_heading(struct markdown *p, const struct store_page *article)
{
	buf_str(&p->out, "### ");
	add_link(p, article->title.len ? article->title : article->url, article->url);
	buf_str(&p->out, "\n\n");
	add_text(p, article->outlet);
	if (article->lang.len && !span_eq(article->lang, SPAN("und"))) {
		buf_str(&p->out, ", ");
		add_text(p, article->lang);
	}
	if (article->wire.outlet.len) {
		buf_str(&p->out, ", text of ");
		add_text(p, url_outlet_name(article->wire.outlet));
	}
	buf_str(&p->out, "\n\n");
}

static void add_head(struct markdown *p)
{
	buf_str(&p->out, "| #");
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++)
		buf_printf(&p->out, " | %s", view_headings[c]);
	buf_str(&p->out, " |\n|--:");
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++)
		buf_str(&p->out, "|---");
	buf_str(&p->out, "|\n");
}

static void add_row(struct markdown *p, const struct view_row *r)
{
	char room[256];

	buf_printf(&p->out, "| %u", (unsigned)r->citation.position);
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++) {
		buf_str(&p->out, " | ");
		add_link(p, view_cell(r, c, room, sizeof(room)), c == VIEW_SOURCE ? r->source.url : SPAN(""));
	}
	buf_str(&p->out, " |\n");
}

static void add_rows(struct markdown *p, const struct view *v)
{
	if (v->n_shown == 0)
		return;
	add_head(p);
	for (size_t i = 0; i < v->n_shown; i++)
		add_row(p, v->shown[i]);
	buf_byte(&p->out, '\n');
}

/* A paragraph each. */
static void add_lines(struct buf *b, struct span lines)
{
	struct span line;

	while (lines.len && span_cut(&lines, '\n', &line)) {
		if (line.len == 0)
			continue;
		add_escaped(b, line);
		buf_str(b, "\n\n");
	}
}

int view_print_markdown(const struct view *v)
{
	struct screen plain = { .columns = 0 };
	struct markdown p;
	struct buf    lines;
	int           rc;

	buf_init(&p.out, (size_t)64 << 20);
	buf_init(&p.clean, (size_t)64 << 20);
	buf_init(&lines, (size_t)64 << 20);
	add_heading(&p, &v->article);
	if (!view_add_failure(&lines, &v->article)) {
		add_rows(&p, v);
		view_add_summary(&lines, v, &plain);
	}
	add_lines(&p.out, buf_view(&lines));
	fwrite(p.out.ptr, 1, p.out.len, stdout);
	rc = buf_status(&p.out) < 0 ? buf_status(&p.out) : buf_status(&p.clean) < 0 ? buf_status(&p.clean) : buf_status(&lines);
	buf_free(&p.out);
	buf_free(&p.clean);
	buf_free(&lines);
	return rc;
}
