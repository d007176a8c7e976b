/* Notes behind a link: in brackets that touch it, without brackets between marks, or with a verb. */

#include "note_side.h"

#include "note_words.h"

/* "[X] online (paywall)": the longest such filling, in bytes. */
#define FILLING_MAX 30

/* "Source:": the longest label, in bytes. */
#define LABEL_MAX 20

static bool is_running(const struct reading *reading)
{
	return reading->n == 1 && reading->claims[0].flags & NOTE_RUNNING;
}

/* Where words without brackets end: at the next mark. */
static size_t end_of_bare(const struct folded *f, size_t i)
{
	while (i < f->len && !folded_is_one(f, i, ".,;:)(|!?[]") && strncmp(f->text + i, "\u2014", 3) != 0 &&
	       strncmp(f->text + i, "\u3002", 3) != 0)
		i = folded_next(f, i);
	return i;
}

/* "Source: [X]": nothing but a label is before the link. */
static bool is_labelled(const struct window *w)
{
	const struct folded *f = &w->r->folded;
	size_t i = w->start;

	while (i > 0 && f->text[i - 1] == ' ')
		i--;
	if (w->source.ptr != w->place->text.ptr || i == 0 || i > LABEL_MAX || f->text[i - 1] != ':')
		return false;
	for (size_t k = 0; k + 1 < i; k++)
		if (f->text[k] == ' ')
			return false;
	return true;
}

/* "- PDF, 300 KB" to the end of an entry of a list, which needs no other marks. */
static bool read_end_of_entry(const struct window *w, size_t from, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t to = f->len;

	if (!(w->place->is_listed || is_labelled(w)) || w->place->has_next || to - from > READING_MAX)
		return false;
	reading_trim(f, &from, &to);
	reading_parts(w->r, from, to, &reading);
	return reading.is_whole && !reading_is_bare_name(&reading) && window_keep(w, &reading, from, to, out);
}

/* Is the anchor "the article", "full text": something to read, that may be "paid" or "free"? */
static bool is_text(const struct window *w)
{
	struct reading reading;

	reading_words(w->r, w->start, w->end, false, &reading);
	return w->start < w->end && (reading.is_empty || window_names_text(w, w->start, w->end));
}

/* ", in German." and the like, from @p from to @p to between marks; @p has_mark: also before it. */
static bool is_bare_note(const struct window *w, const struct reading *reading, size_t to, bool has_mark)
{
	const struct folded *f = &w->r->folded;

	if (window_is_spoken(w, reading) || (has_mark && reading->is_predicate))  /* "..., says [X], is free" */
		return false;
	if (reading->is_stated && reading_is_of_access(reading) && (is_text(w) || reading->has_text))
		return true;
	if (has_mark && f->text[to] == ')' && reading_is_of_access(reading))
		return true;  /* "(or see [X], free)" */
	if (has_mark)
		return reading_is_plain(reading) || (reading->n > 1 && reading_is_aside(reading));
	if (!reading_is_plain(reading))
		return reading_is_of_access(reading) && to < f->len && is_text(w);  /* "the [AP's report] free, the [FT's story] paid" */
	if (reading->is_stated || reading->is_told || is_running(reading))
		return true;
	if (reading->n != 1)
		return false;
	/* "three novels in French, two in English" */
	return reading->claims[0].kind == CITE_NOTE_PDF ||
	       (reading->claims[0].kind == CITE_NOTE_LANGUAGE && !folded_is_one(f, to, ",("));
}

/* "- Italian, free to read -": between dashes as in brackets. @return was it a note? */
static bool read_dashed(const struct window *w, size_t dash, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t from = folded_next(f, dash), to = from;

	while (to < f->len && !folded_is_one(f, to, ".:;!?()[]") && !window_is_dash(f, to))
		to++;
	if (to == f->len || !window_is_dash(f, to) || to - from > READING_MAX)
		return false;
	reading_parts(w->r, from, to, &reading);
	reading_trim(f, &from, &to);
	return reading.is_whole && !window_is_spoken(w, &reading) && window_keep(w, &reading, from, to, out);
}

/*
 * "[X] is behind a paywall", "[X] hinter der Bezahlschranke", whatever follows;
 * not "[X] requires registration of dogs", "[the park] is open to all on Mondays".
 */
static bool is_statement(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++) {
		const struct claim *c = &reading->claims[i];

		if (c->kind == CITE_NOTE_REGISTRATION || (c->kind == CITE_NOTE_FREE && !(c->flags & (NOTE_RUNNING | NOTE_COPY))))
			return false;
	}
	return reading_is_of_access(reading) && reading_is_plain(reading) && (reading->is_stated || is_running(reading));
}

/* "Duitstalig en alleen voor abonnees": a bare name beside what is a note without it. */
static bool is_named_note(const struct window *w, size_t from, size_t to, struct reading *reading)
{
	size_t n_named = 0, n_other = 0;

	reading_words(w->r, from, to, true, reading);
	for (size_t i = 0; i < reading->n; i++) {
		const struct claim *c = &reading->claims[i];

		n_named += c->kind == CITE_NOTE_LANGUAGE;
		n_other += c->kind != CITE_NOTE_LANGUAGE && !(c->flags & NOTE_BRACKETED);
	}
	return reading->is_whole && n_named && n_other && n_named + n_other == reading->n;
}

/* "; a copy is [here]", "; the same, free, - [here]": is nothing, or only a dash, between byte @p i and the next link? */
static bool leads_on(const struct folded *f, size_t i)
{
	bool has_dash = i == f->len;

	for (; i < f->len && (folded_is_one(f, i, " ,\"") || window_is_dash(f, i)); i = folded_next(f, i))
		has_dash |= window_is_dash(f, i);
	return i == f->len && has_dash;
}

static void read_bare(const struct window *w, size_t i, bool needs_mark, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	bool   has_mark = reading_is_border(f, i) || window_is_dash(f, i);
	size_t from = has_mark ? folded_next(f, i) : i, to = end_of_bare(f, from), past, end;
	bool   is_next = w->place->has_next && leads_on(f, to);

	reading_trim(f, &from, &to);
	if (from == to || f->text[to] == '?' || (needs_mark && !has_mark) ||
	    ((has_mark || is_labelled(w)) && read_end_of_entry(w, from, out)) ||
	    (window_is_dash(f, i) && read_dashed(w, i, out)))
		return;
	past = reading_words(w->r, from, to, false, &reading);
	if (has_mark && reading.is_whole && f->text[to] == ',' && (end = window_read_clauses(w, from, to, &reading)) > to)
		past = to = end;
	if (has_mark && reading.is_empty && f->text[to] == ',') {
		read_bare(w, to, true, out);  /* ", sadly, ..." */
		return;
	}
	if (has_mark && past < to && is_named_note(w, from, to, &reading)) {
		window_keep(w, &reading, from, to, out);
	} else if (past < to || is_next) {
		if (!has_mark && is_statement(&reading))
			window_keep(w, &reading, from, past, out);
	} else if (reading.is_whole && is_bare_note(w, &reading, to, has_mark)) {
		window_keep(w, &reading, from, to, out);
		if (has_mark && f->text[to] == ',')
			read_bare(w, to, true, out);  /* ", in German, paywalled" */
	}
}

/* "[X] is online (paywall)": where the bracket opens, if only fillers are before it; else @p i. */
static size_t skip_filling(const struct window *w, size_t i)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t to = i;

	while (to < f->len && to - i < FILLING_MAX && !reading_is_border(f, to) && !folded_is_one(f, to, ".!?"))
		to++;
	if (to == i || !window_closing(f->text[to]) || window_is_next_links(w, to))
		return i;
	reading_words(w->r, i, to, false, &reading);
	return reading.is_empty ? to : i;
}

void note_read_behind(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = window_skip_blanks(f, w->end), past = window_skip_blanks(f, i + 1), begin, n = out->n;

	if (i >= f->len)
		return;
	if (folded_is_one(f, i, ".,") && past < f->len && window_closing(f->text[past]) && !window_is_next_links(w, past))
		i = past;
	i = skip_filling(w, i);
	for (begin = i; i < f->len; i = window_skip_blanks(f, past)) {
		past = window_closing(f->text[i]) ? window_read_bracket(w, i, f->len, out) : window_read_sign(w, i, out);
		if (!past)
			break;
	}
	if (i < f->len && !window_closing(f->text[i]))
		read_bare(w, i, i > begin, out);
	if (out->n == n)
		note_read_far(w, i == begin, out);
}
