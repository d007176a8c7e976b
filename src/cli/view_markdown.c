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

static void add_text(struct buf *b, struct span s)
{
	struct buf clean;

	buf_init(&clean, (size_t)4 << 20);
	text_add(&clean, s, SIZE_MAX, 0);
	add_escaped(b, buf_view(&clean));
	buf_free(&clean);
}

/* "[words](url)", or the words where nothing can be followed. */
static void add_link(struct buf *b, struct span words, struct span url)
{
	struct buf where;

	buf_init(&where, 65536);
	if (!screen_add_url(&where, url)) {
		add_text(b, words);
	} else {
		buf_byte(b, '[');
		add_text(b, words);
		buf_str(b, "](");
		for (size_t i = 0; i < where.len; i++)
			if (where.ptr[i] == '(' || where.ptr[i] == ')')
				buf_printf(b, "%%%02X", (unsigned char)where.ptr[i]);
			else
				buf_byte(b, where.ptr[i]);
		buf_byte(b, ')');
	}
	buf_free(&where);
}

static void add_heading(struct buf *b, const struct store_page *p)
{
	buf_str(b, "### ");
	add_link(b, p->title.len ? p->title : p->url, p->url);
	buf_str(b, "\n\n");
	add_text(b, p->outlet);
	if (p->lang.len && !span_eq(p->lang, SPAN("und"))) {
		buf_str(b, ", ");
		add_text(b, p->lang);
	}
	if (p->wire.outlet.len) {
		buf_str(b, ", text of ");
		add_text(b, url_outlet_name(p->wire.outlet));
	}
	buf_str(b, "\n\n");
}

static void add_rows(struct buf *b, const struct view *v)
{
	char room[256];

	buf_str(b, "| #");
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++)
		buf_printf(b, " | %s", view_headings[c]);
	buf_str(b, " |\n|--:");
	for (enum view_column c = 0; c < VIEW_COLUMNS; c++)
		buf_str(b, "|---");
	buf_str(b, "|\n");
	for (size_t i = 0; i < v->n_shown; i++) {
		const struct view_row *r = v->shown[i];

		buf_printf(b, "| %u", (unsigned)r->citation.position);
		for (enum view_column c = 0; c < VIEW_COLUMNS; c++) {
			buf_str(b, " | ");
			add_link(b, view_cell(r, c, room, sizeof(room)), c == VIEW_SOURCE ? r->source.url : SPAN(""));
		}
		buf_str(b, " |\n");
	}
	buf_str(b, v->n_shown ? "\n" : "");
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

void view_print_markdown(const struct view *v)
{
	struct screen plain = { .columns = 0 };
	struct buf    b, lines;

	buf_init(&b, (size_t)64 << 20);
	buf_init(&lines, (size_t)64 << 20);
	add_heading(&b, &v->article);
	if (!view_add_failure(&lines, &v->article)) {
		if (v->n_shown)
			add_rows(&b, v);
		view_add_summary(&lines, v, &plain);
	}
	add_lines(&b, buf_view(&lines));
	fwrite(b.ptr, 1, b.len, stdout);
	buf_free(&b);
	buf_free(&lines);
}
