/*
 * What a sentence or a clause of its own says of the article a link leads to:
 *
 *     ..., rapporte [X]. Pour lire l'article, il faut créer un compte.
 *     ..., obtained by [X], whose story is behind a subscriber wall, ...
 *     [X] has the details; those who do not subscribe can read [this copy] for free.
 *
 * It is a note when nothing else is in it, and its words tell that it is about
 * something to read, or could not be about anything else.
 */

#include "note_said.h"

#include "note_words.h"

#include <ctype.h>

/* Bytes before a link in which "the report by" stands, and behind it "'s long report". */
#define HEAD_MAX 40
#define TAIL_MAX 16

/* Bytes behind a link in which "but it is paywalled" stands. */
#define REACH_BUT 200

/* The longest sentence that is read, in bytes. */
#define SAID_MAX 240

/* Bytes looked at on either side of a link that is offered. */
#define OFFER_MAX 120

/* Is each claim a wall, or a copy, that no gate or gym has? */
static bool is_only_of_texts(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++) {
		const struct claim *c = &reading->claims[i];

		if (!(c->kind == CITE_NOTE_PAYWALL && !(c->flags & (NOTE_THING | NOTE_READERS))) &&
		    !(c->kind == CITE_NOTE_FREE && c->flags & NOTE_COPY))
			return false;
	}
	return true;
}

static bool is_said(const struct reading *reading)
{
	if (!reading->is_whole)
		return false;
	if (!reading_is_plain(reading) && !(reading->is_stated && reading_is_of_access(reading)))
		return false;
	return reading->has_text || reading->reach || (reading_is_plain(reading) && is_only_of_texts(reading));
}

/* Where the sentence's last mark stands, its blanks left out. */
static size_t end_of_sentence(const struct folded *f)
{
	size_t end = f->len;

	while (end > 0 && f->text[end - 1] == ' ')
		end--;
	return end >= 3 && strncmp(f->text + end - 3, "\u3002", 3) == 0 ? end - 3 : end;
}

void note_read_next(struct note_reader *r, struct span sentence, struct note_list *out)
{
	const struct window w = { .r = r, .source = sentence };
	struct reading reading;
	size_t from = 0, to;

	if (sentence.len == 0 || sentence.len > SAID_MAX)
		return;
	folded_read(&r->folded, sentence);
	to = end_of_sentence(&r->folded);
	reading_trim(&r->folded, &from, &to);
	reading_words(r, from, to, false, &reading);
	if (is_said(&reading))
		window_keep(&w, &reading, from, to, out);
}

/* Does an aside begin here? */
static bool is_mark(const struct folded *f, size_t i)
{
	return folded_is_one(f, i, ",") || strncmp(f->text + i, "\u2014", 3) == 0;
}

void note_read_between(struct note_reader *r, struct span between, struct note_list *out)
{
	const struct window w = { .r = r, .source = between };
	struct reading reading;
	size_t from = 0, to;

	if (between.len == 0 || between.len > READING_MAX)
		return;
	folded_read(&r->folded, between);
	to = r->folded.len;
	reading_trim(&r->folded, &from, &to);
	reading_words(r, from, to, false, &reading);
	if (reading.is_whole && reading_is_plain(&reading) && (reading.ends_named || is_mark(&r->folded, from)))
		window_keep(&w, &reading, from, to, out);
}

/* Is the link a text, or whose text it is: "[a report]", "the report in [X]", "[X]'s report"? What follows may be said of that. */
static bool is_of_text(const struct window *w)
{
	const struct folded *f = &w->r->folded;
	size_t from = w->start, to;

	while (from > 0 && w->start - from < HEAD_MAX && !reading_is_border(f, from - 1) && !folded_is_one(f, from - 1, ".!?"))
		from--;
	to = window_end_of_clause(f, w->end);
	return window_names_text(w, w->start, w->end) || window_names_text(w, from, w->start) ||
	       window_names_text(w, w->end, to - w->end > TAIL_MAX ? w->end + TAIL_MAX : to);
}

static bool is_running(const struct phrase *p)
{
	return p->what < CITE_NOTE_COUNT && p->flags & NOTE_RUNNING;
}

/* What the predicate of a text begins with: "is", "no longer", "requires". */
static bool is_verb(const struct phrase *p)
{
	return p->what == NOTE_WORD_COPULA || p->what == NOTE_WORD_WITHOUT ||
	       (p->flags & NOTE_RUNNING && (p->what == NOTE_WORD_NEED || p->what == NOTE_WORD_OFFER));
}

/*
 * "The report by [X] on the dyke is no longer behind a paywall": behind a verb
 * in the clause up to @p to. Without one, "[X]'s report behind a paywall".
 */
static bool read_predicate(const struct window *w, size_t to, bool is_text, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	bool names = false;

	for (size_t i = w->end; i < to; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, to);
		size_t past;

		names |= p && (p->flags & NOTE_NOUN) == NOTE_NOUN;
		if (!p || !(is_text ? is_verb(p) : names && is_running(p)))
			continue;
		past = reading_words(w->r, i, to, false, &reading);
		if ((reading.is_stated || reading.is_told || !is_text) && reading_is_of_access(&reading) && (reading_is_plain(&reading) || past == to))
			return window_keep(w, &reading, i, past, out);
	}
	return false;
}

/* Is what a clause says said of the link? @param is_text  see is_of_text() */
static bool is_of_link(const struct window *w, const struct reading *reading, bool is_text)
{
	if (is_text && reading_is_plain(reading))
		return reading_is_of_access(reading) || !window_has_context(w, 0, w->start, NOTE_SPEECH);
	if (!reading->has_text || !is_said(reading))
		return false;
	if (!reading->has_use && !reading->is_stated && !reading->is_told && !(reading->claims[0].flags & NOTE_RUNNING))
		return false;  /* "[X] has news, and subscriber-only letters" */
	return reading_is_of_access(reading) || reading->n > 1 || reading->is_stated;
}

void note_read_clauses(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t mark = window_end_of_clause(f, w->end), end;
	bool   is_text = is_of_text(w);

	if (is_text && (end = window_read_clauses(w, w->end, mark, &reading)) && is_of_link(w, &reading, true)) {
		window_keep(w, &reading, w->end, end, out);
		return;
	}
	if (read_predicate(w, mark, is_text, out))
		return;
	while (mark < f->len && reading_is_border(f, mark)) {
		size_t from = folded_next(f, mark), to = mark = window_end_of_clause(f, from);

		if (f->text[to] == '?' || (to == f->len && w->place->has_next))
			return;
		reading_trim(f, &from, &to);
		end = window_read_clauses(w, from, to, &reading);
		if (end && is_of_link(w, &reading, is_text)) {
			window_keep(w, &reading, from, end, out);
			return;
		}
	}
}

/* The words that call something free, or a copy; not straight behind "not". */
static bool read_offered(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t denied = f->len;

	for (size_t i = from; i < to; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, to);

		if (p && p->what == NOTE_WORD_WITHOUT)
			denied = i + p->text.len + (f->text[i + p->text.len] == ' ');
		if (!p || p->what != CITE_NOTE_FREE || i == denied || (i > from && isupper((unsigned char)w->source.ptr[f->at[i]])))
			continue;  /* nor "Letras Libres" */
		reading_words(w->r, i, i + p->text.len, false, &reading);
		if (reading.n == 1 && window_keep(w, &reading, i, i + p->text.len, out))
			return true;
	}
	return false;
}

/* Fold a part of the block into the window. */
static void fold(struct window *w, const struct place *place, size_t from, size_t to)
{
	while (from < to && ((unsigned char)place->text.ptr[from] & 0xC0) == 0x80)
		from++;
	w->source = (struct span){ place->text.ptr + from, to - from };
	folded_read(&w->r->folded, w->source);
}

void note_read_but(struct note_reader *r, const struct place *place, struct note_list *out)
{
	struct window w = { .r = r, .place = place };
	const struct folded *f = &r->folded;
	size_t to = place->after - place->end > REACH_BUT ? place->end + REACH_BUT : place->after;
	struct reading reading;

	if (place->sentence.ptr + place->sentence.len < place->text.ptr + to)
		to = (size_t)(place->sentence.ptr + place->sentence.len - place->text.ptr);
	if (to <= place->end)
		return;
	fold(&w, place, place->end, to);
	for (size_t mark = window_end_of_clause(f, 0); mark < f->len && reading_is_border(f, mark);) {
		size_t from = window_skip_blanks(f, folded_next(f, mark)), end;
		const struct phrase *p = lexicon_match(&r->words, f, from, f->len);

		mark = window_end_of_clause(f, folded_next(f, mark));
		if (!p || !(p->flags & NOTE_BUT))
			continue;
		end = window_read_clauses(&w, from, mark, &reading);
		if (end && reading_is_of_access(&reading) && reading_is_plain(&reading))
			window_keep(&w, &reading, from, end, out);
		return;
	}
}

static bool read_before_offer(struct window *w, const struct place *place, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = 0;

	fold(w, place, place->start - place->before > OFFER_MAX ? place->start - OFFER_MAX : place->before, place->start);
	for (size_t i = 0; i < f->len; i = folded_next(f, i))
		if (window_end_of_clause(f, i) == i)
			from = folded_next(f, i);
	return read_offered(w, from, f->len, out);
}

/* Behind it, in the clause, or ", gratuite" up to the next mark. */
static bool read_behind_offer(struct window *w, const struct place *place, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = 0;

	fold(w, place, place->end, place->after - place->end > OFFER_MAX ? place->end + OFFER_MAX : place->after);
	while (from < f->len && folded_is_one(f, from, " ,\""))
		from++;
	return read_offered(w, from, window_end_of_clause(f, from), out);
}

void note_read_offer(struct note_reader *r, const struct place *place, struct note_list *out)
{
	struct window w = { .r = r };

	if (place->end - place->start > PLACE_ANCHOR_MAX || read_before_offer(&w, place, out))
		return;
	fold(&w, place, place->start, place->end);
	if (!read_offered(&w, 0, r->folded.len, out))
		read_behind_offer(&w, place, out);
}
