/*
 * What all places of a link's surroundings share: keeping what was read,
 * unless the words around make it something else, and brackets and signs.
 */

#include "window.h"

#include "note_words.h"

#include <ctype.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

bool window_has_context(const struct window *w, size_t from, size_t to, unsigned kind)
{
	const struct folded *f = &w->r->folded;

	for (size_t i = from; i < to; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, to);

		if (p && p->what == NOTE_WORD_CONTEXT && p->flags & kind)
			return true;
	}
	return false;
}

bool window_names_text(const struct window *w, size_t from, size_t to)
{
	const struct folded *f = &w->r->folded;

	for (size_t i = from; i < to; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, to);

		if (p && (p->flags & NOTE_NOUN || (p->what == NOTE_WORD_OFFER && p->flags & NOTE_COPY)))
			return true;
	}
	return false;
}

/* How long the mark or blank is that ends at byte @p i, and that what touches a link may have before it; or 0. */
static size_t gap_before(const struct folded *f, size_t i)
{
	int32_t at = (int32_t)i;
	UChar32 c;

	if (folded_is_one(f, i - 1, " \"*,;:-"))
		return 1;
	if (!(f->text[i - 1] & 0x80))
		return 0;
	U8_PREV(f->text, 0, at, c);
	return c >= 0 && u_isalnum(c) ? 0 : i - (size_t)at;
}

bool window_touches_previous(const struct window *w, size_t from)
{
	const struct folded *f = &w->r->folded;

	for (size_t n; from > 0 && (n = gap_before(f, from)) > 0;)
		from -= n;
	return from == 0 && w->place->has_previous;
}

/* "(free)" of a concert: nobody pays at the door. */
static bool is_of_event(const struct window *w, const struct claim *claim)
{
	return claim->kind == CITE_NOTE_FREE && !(claim->flags & (NOTE_COPY | NOTE_RUNNING)) &&
	       window_has_context(w, 0, w->r->folded.len, NOTE_EVENT);
}

/* "(free registration)", "(free, sign-up required)": an account it is. */
static bool is_of_account(const struct reading *reading, const struct claim *claim)
{
	for (size_t i = 0; i < reading->n && claim->kind == CITE_NOTE_FREE; i++)
		if (reading->claims[i].kind == CITE_NOTE_REGISTRATION)
			return true;
	return false;
}

static struct span source_of(const struct window *w, size_t from, size_t to)
{
	const uint32_t *at = w->r->folded.at;

	return span_trim((struct span){ w->source.ptr + at[from], at[to] - at[from] });
}

bool window_keep(const struct window *w, const struct reading *reading, size_t from, size_t to,
                 struct note_list *out)
{
	size_t n = out->n;

	for (size_t i = 0; i < reading->n; i++) {
		const struct claim *c = &reading->claims[i];
		struct cite_note note = { c->kind, reading_claims(c), { NULL, 0 } };

		if (is_of_event(w, c) || is_of_account(reading, c))
			continue;
		note.text = from < to ? source_of(w, from, to) : source_of(w, c->from, c->to);
		note_keep(out, &note);
	}
	if (reading->reach && out->n > n) {
		out->reach = reading->reach;
		out->reaching = n;
		out->n_reaching = out->n - n;
	}
	return out->n > n;
}

size_t window_skip_blanks(const struct folded *f, size_t i)
{
	while (i < f->len && (f->text[i] == ' ' || f->text[i] == '"' || f->text[i] == '*'))
		i++;
	return i;
}

size_t window_read_bracket(const struct window *w, size_t open, size_t limit, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t close = open + 1, to;

	while (close < limit && f->text[close] != window_closing(f->text[open]))
		close++;
	to = close;
	if (close == f->len && w->place && w->place->has_next)
		while (to > open + 1 && !reading_is_border(f, to))
			to--;
	reading_parts(w->r, open + 1, to, &reading);
	if (close + 1 < f->len && isalnum((unsigned char)f->text[close + 1]))
		return 0;  /* "(Sub)culture" */
	out->is_same |= reading.is_same && reading.is_empty;
	if (close == limit || !(reading.is_whole || reading.is_empty)) {
		window_keep(w, &reading, 0, 0, out);
		return 0;
	}
	window_keep(w, &reading, open, close + 1, out);
	return close + 1;
}

size_t window_read_sign(const struct window *w, size_t i, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	const struct phrase *sign = i < f->len && ((unsigned char)f->text[i] == 0xF0 || (i == w->end && f->text[i] == '$'))
	                          ? lexicon_match(&w->r->words, f, i, f->len) : NULL;
	struct reading reading;

	if (!sign || folded_is_one(f, i + sign->text.len, "0123456789"))
		return 0;
	reading_words(w->r, i, i + sign->text.len, false, &reading);
	window_keep(w, &reading, i, i + sign->text.len, out);
	return i + sign->text.len;
}

size_t window_end_of_clause(const struct folded *f, size_t i)
{
	while (i < f->len && !reading_is_border(f, i) && !folded_is_one(f, i, ".!?") && strncmp(f->text + i, "\u3002", 3) != 0)
		i = folded_next(f, i);
	return i;
}

size_t window_read_clauses(const struct window *w, size_t from, size_t to, struct reading *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t end = 0;

	for (;; to = window_end_of_clause(f, folded_next(f, to))) {
		if (to == f->len && w->place->has_next)
			return end;
		reading_words(w->r, from, to, false, &reading);
		if (reading.is_whole) {
			end = to;
			*out = reading;
		}
		if (to >= f->len || !reading_is_border(f, to) || !(reading.is_whole || reading.is_empty))
			return end;
	}
}

bool window_is_next_links(const struct window *w, size_t open)
{
	const struct folded *f = &w->r->folded;
	const char *end = strchr(f->text + open, window_closing(f->text[open]));

	return end && w->place->has_next && window_skip_blanks(f, (size_t)(end - f->text) + 1) >= f->len;
}

bool window_is_dash(const struct folded *f, size_t i)
{
	return strncmp(f->text + i, "\u2014", 3) == 0 || strncmp(f->text + i, "\u203B", 3) == 0 ||
	       strncmp(f->text + i, "- ", 2) == 0;
}

bool window_is_spoken(const struct window *w, const struct reading *reading)
{
	if (reading->has_text)
		return false;
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind == CITE_NOTE_LANGUAGE)
			return window_has_context(w, 0, w->start, NOTE_SPEECH);
	return false;
}
