/*
 * Notes before a link: brackets, labels before a colon, and the words of a
 * bracket that the link stands in. Words of its own sentence: note_run.c.
 */

#include "note_side.h"

#include "note_words.h"

/* "Paywalled, but worth it: [X]": the longest aside, in bytes. */
#define ASIDE_MAX 40

/* "The full report (paywall) is in [X]": the longest words behind the bracket, and its noun before it, in bytes. */
#define TAIL_MAX 25
#define HEAD_MAX 30

/* "(paywall) [X]", unless the bracket touches the link before. */
static void read_bracket_before(const struct window *w, size_t close, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	char   open = f->text[close] == ')' ? '(' : '[';
	size_t i = close;
	struct reading reading;

	while (i > 0 && f->text[i] != open)
		i--;
	if (f->text[i] != open || (w->place->has_previous && window_skip_blanks(f, 0) == i))
		return;
	reading_parts(w->r, i + 1, close, &reading);
	if (reading.is_whole)
		window_keep(w, &reading, i, close + 1, out);
}

/* "PDF, in German: [X]", "PDF - [X]": what opens an entry of a list. @return was it a note? */
static bool read_opening(const struct window *w, size_t end, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t from = 0, to = end;

	if (!w->place->is_listed || w->place->has_previous || f->at[0] != 0 || w->source.ptr != w->place->text.ptr)
		return false;
	reading_trim(f, &from, &to);
	reading_parts(w->r, from, to, &reading);
	return reading.is_whole && !reading_is_bare_name(&reading) && (reading.n > 1 || reading_stands_alone(&reading)) &&
	       window_keep(w, &reading, from, to, out);
}

/* The words before a colon, from the last mark on; or, of a sentence, its first: "Paywalled, but worth it: [X]". */
static void read_label(const struct window *w, size_t colon, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = colon, to = colon, comma;
	struct reading reading;

	if (read_opening(w, colon, out))
		return;
	while (from > 0 && !folded_is_one(f, from - 1, ".,;:()[]|!?"))
		from--;
	comma = from;
	reading_trim(f, &from, &to);
	if (from == to)
		return;
	reading_words(w->r, from, to, false, &reading);
	if (reading_stands_alone(&reading)) {
		window_keep(w, &reading, from, to, out);
		return;
	}
	if (to - from > ASIDE_MAX || comma == 0 || f->text[comma - 1] != ',')
		return;
	for (from = to = comma - 1; from > 0 && !folded_is_one(f, from - 1, ".,;:()[]|!?"); from--)
		;
	reading_trim(f, &from, &to);
	reading_words(w->r, from, to, false, &reading);
	if (reading.is_whole && reading_is_plain(&reading) && reading_is_of_access(&reading) && !window_touches_previous(w, from))
		window_keep(w, &reading, from, to, out);
}

/* "(free version [here])": a part of a bracket that the link stands in, fillers behind it left out. */
static void read_part_before(const struct window *w, size_t end, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t open = end, from;
	struct reading reading;

	while (open > 0 && end - open < READING_MAX && !folded_is_one(f, open - 1, "()[]"))
		open--;
	if (open == 0 || !window_closing(f->text[open - 1]))
		return;
	while (end > open) {
		size_t begin = end;

		while (begin > open && !reading_is_border(f, begin - 1))
			begin--;
		from = begin;
		reading_trim(f, &from, &end);
		if (from == end)
			return;
		reading_words(w->r, from, end, true, &reading);
		if (reading_stands_alone(&reading))  /* not "(logging in to [some sites] is ...)" */
			window_keep(w, &reading, from, end, out);
		if (!reading.is_empty || window_touches_previous(w, open - 1))
			return;
		end = begin > open ? begin - 1 : open;  /* "(or, free to read, also [X])" */
	}
}

/* "The full report (subscribers only) is in [X]", "The form (PDF) is [here]": a bracket that a few words part from the link. */
static void read_far_bracket(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t close = w->start, open;
	struct reading anchor;

	while (close > 0 && w->start - close < TAIL_MAX && !folded_is_one(f, close - 1, ".,:;!?()[]"))
		close--;
	if (close == 0 || f->text[close - 1] != ')' || w->place->has_previous)
		return;
	for (open = close - 1; open > 0 && f->text[open] != '('; open--)
		;
	reading_words(w->r, w->start, w->end, false, &anchor);
	if (anchor.is_empty || window_names_text(w, open > HEAD_MAX ? open - HEAD_MAX : 0, open))
		read_bracket_before(w, close - 1, out);
}

void note_read_before(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = w->start, n = out->n;

	while (i > 0 && (f->text[i - 1] == ' ' || f->text[i - 1] == '"'))
		i--;
	if (i == 0)
		return;
	if (f->text[i - 1] == ':') {
		size_t close = i - 1;

		if (close > 0 && (f->text[close - 1] == ')' || f->text[close - 1] == ']'))
			read_bracket_before(w, close - 1, out);
		else
			read_label(w, close, out);
		if (out->n == n)
			note_read_label(w, close, out);
	} else if (f->text[i - 1] == ')' || f->text[i - 1] == ']') {
		read_bracket_before(w, i - 1, out);
	} else if (i < 3 || strncmp(f->text + i - 3, "\u2014", 3) != 0 || !read_opening(w, i - 3, out)) {
		if (f->text[i - 1] != ',')
			read_part_before(w, i, out);
		if (out->n == n)
			note_read_run(w, out);
		if (out->n == n)
			read_far_bracket(w, out);
	}
}
