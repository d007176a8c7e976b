/*
 * Notes farther behind a link: at the end of its clause, behind the verb it is
 * the subject of, and the parts of an entry that only names it.
 */

#include "note_side.h"

#include "note_words.h"

#include <ctype.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* From a link to a bracket at the end of its clause, in bytes. */
#define CLAUSE_MAX 170

/* "[X] has reported (in French)": the verb, in words. */
#define VERB_WORDS 2

/* As far behind a link as its verb's bracket may be, in bytes. */
#define VERB_MAX 30

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

	if (window_is_dash(f, from))
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
	if (open < f->len && window_is_dash(f, open) && !is_behind_name(w, open))
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
	if (reading.is_whole && (is_wall(&reading) || (reading.n > 1 && reading_is_plain(&reading) && !window_is_spoken(w, &reading))))
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
static bool tells_of_text(const struct reading *reading)
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

	for (; open < f->len && open - from < VERB_MAX && !reading_is_border(f, open) && !folded_is_one(f, open, ".!?"); open++)
		words += f->text[open] == ' ' && f->text[open + 1] != '(' && f->text[open + 1] != '[';
	if (open == from || words > VERB_WORDS || !(f->text[open] == ',' || window_closing(f->text[open])) || window_is_next_links(w, open) ||
	    is_behind_name(w, open))
		return;
	to = closing_of(f, open);
	reading_words(w->r, from, open, false, &reading);
	if (to == f->len || to - open > READING_MAX || reading.is_empty)
		return;
	reading_parts(w->r, open + 1, to, &reading);
	if (reading.is_whole && (reading_is_plain(&reading) || (f->text[open] != ',' && tells_of_text(&reading))) && !window_is_spoken(w, &reading))
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

void note_read_far(const struct window *w, bool is_bare, struct note_list *out)
{
	size_t n = out->n;

	if (w->place->is_apart)
		read_entry_parts(w, out);
	if (is_bare && out->n == n)
		read_clause_end(w, out);
	if (is_bare && out->n == n)
		read_behind_verb(w, out);
}
