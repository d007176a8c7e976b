/* What a link is called: notes in its anchor, in its title attribute, and in the labels of icons. */

#include "note_side.h"

#include "languages.h"
#include "note_words.h"

/* A stretch that stands for itself. */
static bool read_alone(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	struct reading reading;

	reading_words(w->r, from, to, true, &reading);
	return reading_stands_alone(&reading) && window_keep(w, &reading, from, to, out);
}

/* Brackets at either end: "[PDF] Report", "Report (PDF) (in Danish)". @return what is before those at the end */
static size_t read_end_brackets(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;

	if (window_closing(f->text[from]))
		window_read_bracket(w, from, to, out);
	while (to > from && (f->text[to - 1] == ')' || f->text[to - 1] == ']')) {
		size_t open = to, past = from;

		while (open > from && f->text[open - 1] != (f->text[to - 1] == ')' ? '(' : '['))
			open--;
		if (open > from + 1)
			window_read_bracket(w, open - 1, to, out);
		to = open > from ? open - 1 : from;
		reading_trim(f, &past, &to);
	}
	return to;
}

/* The length of the mark that parts an anchor and ends at byte @p i, or 0. */
static size_t mark_before(const struct folded *f, size_t from, size_t i)
{
	if (folded_is_one(f, i - 1, ",|"))
		return 1;
	return i - from >= 3 && (strncmp(f->text + i - 3, "\u2014", 3) == 0 || strncmp(f->text + i - 3, " - ", 3) == 0) ? 3 : 0;
}

/* "Video: title", "report, PDF, in Danish", "report - PDF" */
static void read_end_words(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t colon = from, mark;

	while (colon < to && f->text[colon] != ':')
		colon++;
	if (colon < to)
		read_alone(w, from, colon, out);
	for (;; to = mark) {
		size_t part = to;

		while (part > from && !mark_before(f, from, part))
			part--;
		if (part == from)
			return;
		mark = part - mark_before(f, from, part);
		reading_trim(f, &part, &to);
		if (part == to || !read_alone(w, part, to, out))
			return;
	}
}

/* "BBC日本語版" ends with a language and a noun of texts, in a script where no nationality looks like a language. */
static void read_edition(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;

	for (size_t i = from; i < to; i = folded_next(f, i)) {
		if ((unsigned char)f->text[i] < 0xE3 || !lexicon_match(&w->r->names, f, i, to))
			continue;
		reading_words(w->r, i, to, true, &reading);
		if (reading.is_whole && reading_is_plain(&reading) && !reading.ends_named) {
			window_keep(w, &reading, i, to, out);
			return;
		}
	}
}

/* "this French-language report": a language that only texts have, beside what names one. */
static void read_adjective(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;

	for (size_t i = from; i < to; i = folded_next(f, i)) {
		const struct phrase *name = (unsigned char)f->text[i] < 0xE3 ? lexicon_match(&w->r->names, f, i, to) : NULL;

		if (!name || !languages_is_of_text(name->text) || !window_names_text(w, from, to))
			continue;
		reading_words(w->r, i, i + name->text.len, true, &reading);
		window_keep(w, &reading, i, i + name->text.len, out);
		return;
	}
}

/* "an archived copy of the page", "free to read at the Courier": the link is called what it is. */
static void read_copy(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;

	reading_words(w->r, from, to, true, &reading);
	for (size_t i = 0; i < reading.n; i++)
		if (reading.claims[i].flags & NOTE_COPY) {
			reading.claims[0] = reading.claims[i];
			reading.n = 1;
			window_keep(w, &reading, 0, 0, out);
			return;
		}
	for (size_t i = from; i < to; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, to);
		size_t past = p ? i + p->text.len : i;

		if (!p || !(p->flags & (NOTE_COPY | NOTE_RUNNING)))
			continue;
		reading_words(w->r, from, past, false, &reading);
		if (reading.is_whole || past == to) {
			reading_words(w->r, i, past, false, &reading);
			window_keep(w, &reading, i, past, out);
			return;
		}
	}
}

void note_read_inside(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = w->start, to = w->end, n = out->n, rest;

	reading_trim(f, &from, &to);
	if (from == to)
		return;
	rest = read_end_brackets(w, from, to, out);
	if (rest >= from + 4)
		window_read_sign(w, rest - 4, out);
	if (out->n == n && !read_alone(w, from, rest, out)) {
		read_end_words(w, from, rest, out);
		read_copy(w, from, rest, out);
		read_edition(w, from, rest, out);
		read_adjective(w, from, rest, out);
	}
}

void note_read_attribute(struct note_reader *r, struct span text, struct span anchor, struct note_list *out)
{
	const struct window w = { .r = r, .source = text };
	const struct folded *f = &r->folded;
	struct reading reading;
	size_t from = 0, to, n = out->n;

	if (text.len == 0 || text.len > PLACE_ANCHOR_MAX || span_ieq(text, anchor))
		return;
	folded_read(&r->folded, text);
	to = f->len;
	reading_trim(f, &from, &to);
	if (anchor.len == 0) {
		read_alone(&w, from, to, out);
		return;
	}
	reading_parts(r, from, to, &reading);
	if (reading.is_whole)
		window_keep(&w, &reading, from, to, out);
	else if (reading.n && reading_is_plain(&reading))
		window_keep(&w, &reading, 0, 0, out);
	else
		read_copy(&w, from, to, out);
	for (size_t i = from; i < to; i++) {
		if (window_closing(f->text[i]))
			window_read_bracket(&w, i, to, out);
		if (f->text[i] == ':' && out->n == n)
			read_alone(&w, from, i, out);  /* "Watch: the hearing" */
	}
}
