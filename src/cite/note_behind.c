/*
 * Notes behind a link: in brackets that touch it, or stand behind a word or
 * two, or at the end of its clause; without brackets between marks, or with
 * a verb.
 */

#include "note_side.h"

#include "note_words.h"

#include <ctype.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* "[X] online (paywall)": the longest such filling, in bytes. */
#define FILLING_MAX 30

/* "Source:": the longest label, in bytes. */
#define LABEL_MAX 20

/* From a link to a bracket at the end of its clause, in bytes. */
#define CLAUSE_MAX 170

/* "[X] has reported (in French)": the verb, in words. */
#define VERB_WORDS 2

static bool is_running(const struct reading *reading)
{
	return reading->n == 1 && reading->claims[0].flags & NOTE_RUNNING;
}

/* Is the bracket at @p open the next link's? It follows a mark, and touches that link. */
static bool is_next_links(const struct window *w, size_t open)
{
	const struct folded *f = &w->r->folded;
	const char *end = strchr(f->text + open, window_closing(f->text[open]));

	return end && w->place->has_next && window_skip_blanks(f, (size_t)(end - f->text) + 1) >= f->len;
}

static bool is_dash(const struct folded *f, size_t i)
{
	return strncmp(f->text + i, "\u2014", 3) == 0 || strncmp(f->text + i, "\u203B", 3) == 0 ||
	       strncmp(f->text + i, "- ", 2) == 0;
}

/* Where words without brackets end: at the next mark. */
static size_t end_of_bare(const struct folded *f, size_t i)
{
	while (i < f->len && !folded_is_one(f, i, ".,;:)(|!?[]") && strncmp(f->text + i, "\u2014", 3) != 0 &&
	       strncmp(f->text + i, "\u3002", 3) != 0)
		i = folded_next(f, i);
	return i;
}

/* "She told [X] in French": of the speaker. */
static bool is_spoken(const struct window *w, const struct reading *reading)
{
	if (reading->has_text)
		return false;
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind == CITE_NOTE_LANGUAGE)
			return window_has_context(w, 0, w->start, NOTE_SPEECH);
	return false;
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
	return w->start < w->end && reading.is_empty;
}

/* ", in German." and the like, from @p from to @p to between marks; @p has_mark: also before it. */
static bool is_bare_note(const struct window *w, const struct reading *reading, size_t to, bool has_mark)
{
	const struct folded *f = &w->r->folded;

	if (is_spoken(w, reading) || (has_mark && reading->is_predicate))  /* "..., says [X], is free" */
		return false;
	if (reading->is_stated && reading_is_of_access(reading) && (is_text(w) || reading->has_text))
		return true;
	if (has_mark && f->text[to] == ')' && reading_is_of_access(reading))
		return true;  /* "(or see [X], free)" */
	if (has_mark)
		return reading_is_plain(reading) || (reading->n > 1 && reading_is_aside(reading));
	if (!reading_is_plain(reading))
		return false;
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

	while (to < f->len && !folded_is_one(f, to, ".:;!?()[]") && !is_dash(f, to))
		to++;
	if (to == f->len || !is_dash(f, to) || to - from > READING_MAX)
		return false;
	reading_parts(w->r, from, to, &reading);
	reading_trim(f, &from, &to);
	return reading.is_whole && !is_spoken(w, &reading) && window_keep(w, &reading, from, to, out);
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

	for (; i < f->len && (folded_is_one(f, i, " ,\"") || is_dash(f, i)); i = folded_next(f, i))
		has_dash |= is_dash(f, i);
	return i == f->len && has_dash;
}

static void read_bare(const struct window *w, size_t i, bool needs_mark, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	bool   has_mark = reading_is_border(f, i) || is_dash(f, i);
	size_t from = has_mark ? folded_next(f, i) : i, to = end_of_bare(f, from), past, end;
	bool   is_next = w->place->has_next && leads_on(f, to);

	reading_trim(f, &from, &to);
	if (from == to || f->text[to] == '?' || (needs_mark && !has_mark) ||
	    ((has_mark || is_labelled(w)) && read_end_of_entry(w, from, out)) ||
	    (is_dash(f, i) && read_dashed(w, i, out)))
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
	if (to == i || !window_closing(f->text[to]) || is_next_links(w, to))
		return i;
	reading_words(w->r, i, to, false, &reading);
	return reading.is_empty ? to : i;
}

/* Does a name, or what is quoted, end at byte @p i? Then what follows may be about it. */
static bool is_behind_name(const struct window *w, size_t i)
{
	const struct folded *f = &w->r->folded;
	int32_t at;
	UChar32 c;

	while (i > w->end && f->text[i - 1] == ' ')
		i--;
	if (i == w->end || folded_is_one(f, i - 1, "\"'"))
		return true;
	while (i > w->end && !folded_is_border(f, i - 1))
		i--;
	at = (int32_t)f->at[i - 1];
	U8_NEXT(w->source.ptr, at, (int32_t)w->source.len, c);
	return c < 0 || u_isupper(c);
}

/* ", what it costs": does the comma at @p i begin what the words before it tell? */
static bool is_content_clause(const struct folded *f, size_t i)
{
	static const char *const words[] = { "dass", "was", "wie", "ob", "warum", "что", "как", "почему", "że", "jak",
	                                     "dlaczego", "dat", "hoe", "waarom", "that", "how", "why" };

	if (f->text[i] != ',' || f->text[i + 1] != ' ')
		return false;
	for (size_t k = 0; k < sizeof(words) / sizeof(*words); k++)
		if (strncmp(f->text + i + 2, words[k], strlen(words[k])) == 0 && f->text[i + 2 + strlen(words[k])] == ' ')
			return true;
	return false;
}

/* "(paywall; who has no account, see [Y])": where the first part that is no note ends, of a bracket that the next link is in; 0: none is. */
static size_t own_part(const struct window *w, size_t open)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t past = 0;

	if (!w->place->has_next)
		return 0;
	for (size_t from = open + 1, to = from; to < f->len; from = folded_next(f, to), to = from) {
		while (to < f->len && !folded_is_one(f, to, ",;"))
			to++;
		reading_parts(w->r, from, to, &reading);
		if (to == f->len || !(reading.is_whole || reading.is_empty))
			return past;
		past = to;
	}
	return past;
}

/* Is the first thing it says a wall? */
static bool is_wall(const struct reading *reading)
{
	return reading->claims[0].kind <= CITE_NOTE_REGISTRATION && !(reading->claims[0].flags & NOTE_BRACKETED);
}

/* "[X] puts the loss at $4bn - subscription needed." from a dash to the sentence's end. */
static void read_dash_end(const struct window *w, size_t dash, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t from = window_skip_blanks(f, folded_next(f, dash)), to;

	if (is_dash(f, from))
		from = window_skip_blanks(f, folded_next(f, from));  /* "——" */
	to = window_end_of_clause(f, from);
	if (reading_is_border(f, to) || f->text[to] == '?' || (to == f->len && w->place->has_next))
		return;
	reading_words(w->r, from, to, false, &reading);
	if (reading.is_whole && is_wall(&reading) && reading_is_of_access(&reading))
		window_keep(w, &reading, from, to, out);
}

/* "[X] puts the loss at $4bn (behind a paywall)": a wall at the end of the link's clause. */
static void read_clause_end(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t open = w->end, close, past, to;

	while (open < f->len && open - w->end < CLAUSE_MAX && !folded_is_one(f, open, ".!?") &&
	       (!reading_is_border(f, open) || is_content_clause(f, open)))
		open++;
	if (open < f->len && is_dash(f, open) && !is_behind_name(w, open))
		read_dash_end(w, open, out);
	if (!window_closing(f->text[open]) || is_behind_name(w, open))
		return;
	for (close = open + 1; close < f->len && f->text[close] != window_closing(f->text[open]); close++)
		;
	past = window_skip_blanks(f, close + 1);
	if (past < f->len && !reading_is_border(f, past) && !folded_is_one(f, past, ".!?") &&
	    strncmp(f->text + past, "\u3002", 3) != 0)
		return;
	to = close < f->len ? close : own_part(w, open);
	if (!to)
		return;
	reading_parts(w->r, open + 1, to, &reading);
	if (reading.is_whole && (is_wall(&reading) || (reading.n > 1 && reading_is_plain(&reading) && !is_spoken(w, &reading))))
		window_keep(w, &reading, to == close ? open : open + 1, to + (to == close), out);
}

/* Where what opens at byte @p open, a bracket or a comma, is closed; f->len: nowhere. */
static size_t closing_of(const struct folded *f, size_t open)
{
	char   closing = f->text[open] == ',' ? ',' : window_closing(f->text[open]);
	size_t i = open + 1;

	while (i < f->len && f->text[i] != closing && !folded_is_one(f, i, ".!?"))
		i++;
	return folded_is_one(f, i, ".!?") ? f->len : i;
}

/* Does it speak of a text's language or form, whatever else: "(in German, paid)"? */
static bool is_of_text(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind == CITE_NOTE_PDF || (reading->claims[i].kind == CITE_NOTE_LANGUAGE && reading->claims[i].is_led))
			return true;
	return false;
}

/* "[X] reports (in French) that", "[X] writes, in German, that", "[its figures] late (PDF)": a note behind a word or two. */
static void read_behind_verb(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t from = window_skip_blanks(f, w->end), open = from, words = 1, to;

	for (; open < f->len && open - from < FILLING_MAX && !reading_is_border(f, open) && !folded_is_one(f, open, ".!?"); open++)
		words += f->text[open] == ' ' && f->text[open + 1] != '(' && f->text[open + 1] != '[';
	if (open == from || words > VERB_WORDS || !(f->text[open] == ',' || window_closing(f->text[open])) || is_next_links(w, open) ||
	    is_behind_name(w, open))
		return;
	to = closing_of(f, open);
	reading_words(w->r, from, open, false, &reading);
	if (to == f->len || to - open > READING_MAX || reading.is_empty)
		return;
	reading_parts(w->r, open + 1, to, &reading);
	if (reading.is_whole && (reading_is_plain(&reading) || (f->text[open] != ',' && is_of_text(&reading))) && !is_spoken(w, &reading))
		window_keep(w, &reading, open, to + (f->text[open] != ','), out);
}

/* "engl.", not "French": is it written small, or is it nobody's name and nationality? */
static bool is_name_of_language(const struct window *w, const struct reading *reading, size_t from)
{
	return reading->claims[0].is_sure || !isupper((unsigned char)w->source.ptr[w->r->folded.at[from]]);
}

/* One part of an entry. @param is_noted  other parts are notes, so a bare name is a language's */
static void read_entry_part(const struct window *w, size_t from, size_t to, bool is_noted, struct note_list *out)
{
	struct reading reading;

	reading_trim(&w->r->folded, &from, &to);
	reading_words(w->r, from, to, true, &reading);
	if (from < to && reading.is_whole &&
	    (!reading_is_bare_name(&reading) || is_noted || is_name_of_language(w, &reading, from)))
		window_keep(w, &reading, from, to, out);
}

/* "[Title], Gazette, subscribers, 3 May": the parts of an entry that is not a sentence, and of a bracket that the next link is in. */
static void read_entry_parts(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t n = out->n, last = w->end;
	bool   is_in = false;

	for (int pass = 0; pass < 2 && (pass == 0 || out->n > n); pass++) {
		for (size_t from = w->end, to; from < f->len && !is_in; from = folded_next(f, to)) {
			for (to = from; to < f->len && !reading_is_border(f, to); to = folded_next(f, to))
				;
			if (!(to == f->len && w->place->has_next))
				read_entry_part(w, from, to, pass > 0, out);
			last = to;
			is_in = folded_is_one(f, to, "([");
		}
		is_in = false;
	}
	if (last < f->len && window_closing(f->text[last]) && own_part(w, last))
		read_entry_part(w, last + 1, own_part(w, last), true, out);
}

void note_read_behind(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = window_skip_blanks(f, w->end), past = window_skip_blanks(f, i + 1), begin, n = out->n;

	if (i >= f->len)
		return;
	if (folded_is_one(f, i, ".,") && past < f->len && window_closing(f->text[past]) && !is_next_links(w, past))
		i = past;
	i = skip_filling(w, i);
	for (begin = i; i < f->len; i = window_skip_blanks(f, past)) {
		past = window_closing(f->text[i]) ? window_read_bracket(w, i, f->len, out) : window_read_sign(w, i, out);
		if (!past)
			break;
	}
	if (i < f->len && !window_closing(f->text[i]))
		read_bare(w, i, i > begin, out);
	if (w->place->is_apart && out->n == n)
		read_entry_parts(w, out);
	if (i == begin && out->n == n)
		read_clause_end(w, out);
	if (i == begin && out->n == n)
		read_behind_verb(w, out);
}
