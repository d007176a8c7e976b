/*
 * Notes. One reader of words (reading.c), asked about different stretches of
 * text:
 *
 *     [in Spanish] "Tango" (paywall, or see this story)
 *     ~~~~~~~~~~~~  anchor  ~~~~~~~~~~~
 *       before              behind       and inside the anchor, in the labels
 *                                        of icons, and in title=""
 *
 * A bracket that is a note is the note, brackets included; of a bracket that
 * says more, the part between commas that is a note. Without brackets, a
 * note needs marks at both ends, or a verb, and words that hardly mean
 * anything else.
 */

#include "note.h"

#include "entry.h"
#include "languages.h"
#include "note_said.h"
#include "note_words.h"
#include "window.h"

#include <ctype.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* Bytes looked at before a link and behind it. */
#define REACH_BEFORE 150
#define REACH_BEHIND 200

/* Bytes before a link in which "behind the paywall of" begins. */
#define RUNNING_MAX 100

/* "Paywalled, but worth it: [X]": the longest aside, in bytes. */
#define ASIDE_MAX 40

/* "[X] online (paywall)": the longest such filling, in bytes. */
#define FILLING_MAX 30

/* From a link to a bracket at the end of its clause, in bytes. */
#define CLAUSE_MAX 170

/* "[X] has reported (in French)": the verb, in words. */
#define VERB_WORDS 2

/* Bytes that are folded at once. */
#define FOLDED_MAX (REACH_BEFORE + PLACE_ANCHOR_MAX + REACH_BEHIND)
_Static_assert(ENTRY_MAX <= FOLDED_MAX, "an entry is folded whole");

int note_reader_init(struct arena *a, struct note_reader *r)
{
	int rc = note_words_init(a, &r->words);

	if (rc == 0)
		rc = languages_init(a, &r->names);
	return rc ? rc : folded_init(a, &r->folded, FOLDED_MAX);
}

void note_reader_begin(struct note_reader *r, struct arena *a, struct span page_lang)
{
	r->arena = a;
	r->page_lang = page_lang;
	r->status = 0;
}

void note_keep(struct note_list *list, const struct cite_note *note)
{
	for (size_t i = 0; i < list->n; i++) {
		const struct cite_note *n = &list->items[i];

		if (n->kind == note->kind && (n->kind != CITE_NOTE_LANGUAGE || span_eq(n->claims, note->claims)))
			return;
	}
	if (list->n < CITE_NOTES_MAX)
		list->items[list->n++] = *note;
}

/* --- what the words around say of a note --------------------------------------- */

/* Is there a word between @p from and @p to that makes a note something else? @param kind NOTE_EVENT, NOTE_SPEECH */
static bool has_context(const struct window *w, size_t from, size_t to, unsigned kind)
{
	const struct folded *f = &w->r->folded;

	for (size_t i = from; i < to; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, to);

		if (p && p->what == NOTE_WORD_CONTEXT && p->flags & kind)
			return true;
	}
	return false;
}

/* "(free)" of a concert: nobody pays at the door. */
static bool is_of_event(const struct window *w, const struct claim *claim)
{
	return claim->kind == CITE_NOTE_FREE && !(claim->flags & (NOTE_COPY | NOTE_RUNNING)) &&
	       has_context(w, 0, w->r->folded.len, NOTE_EVENT);
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

/* "gift link", "PDF", "Video:" are notes by themselves; "account" or "a video" are not. */
static bool stands_alone(const struct reading *reading)
{
	return reading->is_whole &&
	       (reading_is_plain(reading) ||
	        (reading->n == 1 && reading->claims[0].kind >= CITE_NOTE_PDF && !reading->has_article));
}

static bool is_running(const struct reading *reading)
{
	return reading->n == 1 && reading->claims[0].flags & NOTE_RUNNING;
}

/* --- brackets and signs ---------------------------------------------------------- */

static size_t skip_blanks(const struct folded *f, size_t i)
{
	while (i < f->len && (f->text[i] == ' ' || f->text[i] == '"' || f->text[i] == '*'))
		i++;
	return i;
}

/*
 * A bracket that opens at @p open; @p limit is where its text may end. When
 * the next link is in the bracket, the words straight before it are its own.
 *
 * @return behind the bracket when it is read to its end, or 0
 */
static size_t read_bracket(const struct window *w, size_t open, size_t limit, struct note_list *out)
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
	if (close == limit || !(reading.is_whole || reading.is_empty)) {
		window_keep(w, &reading, 0, 0, out);
		return 0;
	}
	window_keep(w, &reading, open, close + 1, out);
	return close + 1;
}

/* A lock, at @p i. @return behind it, or 0 */
static size_t read_sign(const struct window *w, size_t i, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	const struct phrase *sign = i < f->len && (unsigned char)f->text[i] == 0xF0
	                          ? lexicon_match(&w->r->words, f, i, f->len) : NULL;
	struct reading reading;

	if (!sign)
		return 0;
	reading_words(w->r, i, i + sign->text.len, false, &reading);
	window_keep(w, &reading, i, i + sign->text.len, out);
	return i + sign->text.len;
}

/* Is the bracket at @p open the next link's? It follows a mark, and touches that link. */
static bool is_next_links(const struct window *w, size_t open)
{
	const struct folded *f = &w->r->folded;
	const char *end = strchr(f->text + open, window_closing(f->text[open]));

	return end && w->place->has_next && skip_blanks(f, (size_t)(end - f->text) + 1) >= f->len;
}

/* --- behind the link -------------------------------------------------------------- */

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
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind == CITE_NOTE_LANGUAGE)
			return has_context(w, 0, w->start, NOTE_SPEECH);
	return false;
}

/* "- PDF, 300 KB" to the end of an entry of a list, which needs no other marks. */
static bool read_end_of_entry(const struct window *w, size_t from, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t to = f->len;

	if (!w->place->is_listed || w->place->has_next || to - from > READING_MAX)
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

	if (is_spoken(w, reading))
		return false;
	if (reading->is_stated && reading_is_of_access(reading) && is_text(w))
		return true;
	if (has_mark || !reading_is_plain(reading))
		return reading_is_plain(reading);
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

/* "[X] is behind a paywall", "[X] hinter der Bezahlschranke", whatever follows; not "[X] requires registration of dogs". */
static bool is_statement(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].kind == CITE_NOTE_REGISTRATION)
			return false;
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

static void read_bare(const struct window *w, size_t i, bool needs_mark, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	bool   has_mark = reading_is_border(f, i) || is_dash(f, i);
	size_t from = has_mark ? folded_next(f, i) : i, to = end_of_bare(f, from), past;
	bool   is_next = to == f->len && w->place->has_next;  /* "; a copy is [here]": of the next link */

	reading_trim(f, &from, &to);
	if (from == to || f->text[to] == '?' || (needs_mark && !has_mark) || (has_mark && read_end_of_entry(w, from, out)) ||
	    (is_dash(f, i) && read_dashed(w, i, out)))
		return;
	past = reading_words(w->r, from, to, false, &reading);
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

/* "(paywall, or see [Y])": where the part before the next link's ends, of a bracket that opens at @p open; 0: nowhere. */
static size_t own_part(const struct window *w, size_t open)
{
	size_t to = w->r->folded.len;

	while (to > open && !folded_is_one(&w->r->folded, to, ",;"))
		to--;
	return w->place->has_next && to > open ? to : 0;
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
	if (!window_closing(f->text[open]) || is_behind_name(w, open))
		return;
	for (close = open + 1; close < f->len && f->text[close] != window_closing(f->text[open]); close++)
		;
	past = skip_blanks(f, close + 1);
	if (past < f->len && !reading_is_border(f, past) && !folded_is_one(f, past, ".!?") &&
	    strncmp(f->text + past, "\u3002", 3) != 0)
		return;
	to = close < f->len ? close : own_part(w, open);
	if (!to)
		return;
	reading_parts(w->r, open + 1, to, &reading);
	if (reading.is_whole && reading.claims[0].kind <= CITE_NOTE_REGISTRATION && !(reading.claims[0].flags & NOTE_BRACKETED))
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
	size_t from = skip_blanks(f, w->end), open = from, words = 1, to;

	for (; open < f->len && open - from < FILLING_MAX && !reading_is_border(f, open) && !folded_is_one(f, open, ".!?"); open++)
		words += f->text[open] == ' ' && f->text[open + 1] != '(' && f->text[open + 1] != '[';
	if (open == from || words > VERB_WORDS || !(f->text[open] == ',' || window_closing(f->text[open])) || is_next_links(w, open) ||
	    is_behind_name(w, open))
		return;
	to = closing_of(f, open);
	if (to == f->len || to - open > READING_MAX)
		return;
	reading_parts(w->r, open + 1, to, &reading);
	if (reading.is_whole && (reading_is_plain(&reading) || (f->text[open] != ',' && is_of_text(&reading))) && !is_spoken(w, &reading))
		window_keep(w, &reading, open, to + (f->text[open] != ','), out);
}

static void read_behind(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = skip_blanks(f, w->end), past = skip_blanks(f, i + 1), begin, n = out->n;

	if (i >= f->len)
		return;
	if (folded_is_one(f, i, ".,") && past < f->len && window_closing(f->text[past]) && !is_next_links(w, past))
		i = past;
	i = skip_filling(w, i);
	for (begin = i; i < f->len; i = skip_blanks(f, past)) {
		past = window_closing(f->text[i]) ? read_bracket(w, i, f->len, out) : read_sign(w, i, out);
		if (!past)
			break;
	}
	if (i < f->len && !window_closing(f->text[i]))
		read_bare(w, i, i > begin, out);
	if (i == begin && out->n == n)
		read_clause_end(w, out);
	if (i == begin && out->n == n)
		read_behind_verb(w, out);
}

/* --- before the link -------------------------------------------------------------- */

/* Does the stretch that begins at @p from touch the link before? */
static bool touches_previous(const struct window *w, size_t from)
{
	const struct folded *f = &w->r->folded;

	while (from > 0 && (folded_is_one(f, from - 1, " \"*,;:-") || (f->text[from - 1] & 0x80)))
		from--;
	return from == 0 && w->place->has_previous;
}

/* "(paywall) [X]", unless the bracket touches the link before. */
static void read_bracket_before(const struct window *w, size_t close, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	char   open = f->text[close] == ')' ? '(' : '[';
	size_t i = close;
	struct reading reading;

	while (i > 0 && f->text[i] != open)
		i--;
	if (f->text[i] != open || (w->place->has_previous && skip_blanks(f, 0) == i))
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
	return reading.is_whole && !reading_is_bare_name(&reading) && (reading.n > 1 || stands_alone(&reading)) &&
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
	if (stands_alone(&reading)) {
		window_keep(w, &reading, from, to, out);
		return;
	}
	if (to - from > ASIDE_MAX || comma == 0 || f->text[comma - 1] != ',')
		return;
	for (from = to = comma - 1; from > 0 && !folded_is_one(f, from - 1, ".,;:()[]|!?"); from--)
		;
	reading_trim(f, &from, &to);
	reading_words(w->r, from, to, false, &reading);
	if (reading.is_whole && reading_is_plain(&reading) && reading_is_of_access(&reading) && !touches_previous(w, from))
		window_keep(w, &reading, from, to, out);
}

static bool has_border(const struct folded *f, size_t from, size_t to)
{
	while (from < to && !reading_is_border(f, from))
		from++;
	return from < to;
}

/* "the paywalled [X]", "behind the paywall of [X]" */
static void read_running(const struct window *w, size_t end, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;

	for (size_t i = end > RUNNING_MAX ? end - RUNNING_MAX : 0; i < end; i++) {
		const struct phrase *p = ((unsigned char)f->text[i] & 0xC0) != 0x80
		                       ? lexicon_match(&w->r->words, f, i, end) : NULL;

		if (!p || !(p->flags & (NOTE_ADJECTIVE | NOTE_RUNNING)) || touches_previous(w, i))
			continue;
		if (p->flags & NOTE_ADJECTIVE && i + p->text.len != end && has_border(f, i, end))
			continue;  /* "the paywalled report in [X]" */
		if (reading_words(w->r, i, end, false, &reading) != end || !reading_is_plain(&reading))
			continue;
		if (!w->place->has_previous || !has_border(f, i, end))
			window_keep(w, &reading, i, end, out);
		return;
	}
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
		if (stands_alone(&reading))  /* not "(logging in to [some sites] is ...)" */
			window_keep(w, &reading, from, end, out);
		if (!reading.is_empty || touches_previous(w, open - 1))
			return;
		end = begin > open ? begin - 1 : open;  /* "(or, free to read, also [X])" */
	}
}

/* "in Dutch at [X]": words from "in" on, the last of them a preposition of place. */
static void read_language_before(const struct window *w, size_t end, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;

	for (size_t i = end > RUNNING_MAX ? end - RUNNING_MAX : 0; i < end; i++) {
		const struct phrase *p = ((unsigned char)f->text[i] & 0xC0) != 0x80
		                       ? lexicon_match(&w->r->words, f, i, end) : NULL;

		if (!p || p->what != NOTE_WORD_LEAD || touches_previous(w, i) ||
		    reading_words(w->r, i, end, false, &reading) != end)
			continue;
		if (reading.n == 1 && reading.claims[0].kind == CITE_NOTE_LANGUAGE && reading.has_place &&
		    !has_context(w, 0, i, NOTE_SPEECH) && !has_border(f, i, end))
			window_keep(w, &reading, i, end, out);
		return;
	}
}

/* "the same, without a paywall - [here]" */
static void read_bare_before(const struct window *w, size_t end, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t from, to = end, opened;

	while (to > 0 && folded_is_one(f, to - 1, " ,"))
		to--;
	for (from = to; from > 0 && to - from < READING_MAX; from--)
		if (folded_is_one(f, from - 1, ".,;:()[]|!?") ||
		    (from >= 3 && strncmp(f->text + from - 3, "\u2014", 3) == 0))
			break;
	reading_trim(f, &from, &to);
	opened = from > 0 && window_closing(f->text[from - 1]) ? from - 1 : from;  /* "[X] (no paywall, [Y])" */
	if (from == to || touches_previous(w, opened))
		return;
	reading_words(w->r, from, to, false, &reading);
	if (reading.is_whole && reading_is_plain(&reading) && reading_is_of_access(&reading))
		window_keep(w, &reading, from, to, out);
}

static void read_before(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = w->start;

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
	} else if (f->text[i - 1] == ')' || f->text[i - 1] == ']') {
		read_bracket_before(w, i - 1, out);
	} else if (f->text[i - 1] == ',') {
		read_bare_before(w, i, out);
	} else if (i >= 3 && strncmp(f->text + i - 3, "\u2014", 3) == 0) {
		if (!read_opening(w, i - 3, out))
			read_bare_before(w, i - 3, out);
	} else {
		size_t n = out->n;

		read_part_before(w, i, out);
		if (out->n == n)
			read_running(w, i, out);
		if (out->n == n)
			read_language_before(w, i, out);
	}
}

/* --- inside the anchor ------------------------------------------------------------ */

/* A stretch that stands for itself. */
static bool read_alone(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	struct reading reading;

	reading_words(w->r, from, to, true, &reading);
	return stands_alone(&reading) && window_keep(w, &reading, from, to, out);
}

/* Brackets at either end: "[PDF] Report", "Report (PDF) (in Danish)". @return what is before those at the end */
static size_t read_end_brackets(const struct window *w, size_t from, size_t to, struct note_list *out)
{
	const struct folded *f = &w->r->folded;

	if (window_closing(f->text[from]))
		read_bracket(w, from, to, out);
	while (to > from && (f->text[to - 1] == ')' || f->text[to - 1] == ']')) {
		size_t open = to, past = from;

		while (open > from && f->text[open - 1] != (f->text[to - 1] == ')' ? '(' : '['))
			open--;
		if (open > from + 1)
			read_bracket(w, open - 1, to, out);
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
		if (reading.is_whole && reading_is_plain(&reading)) {
			window_keep(w, &reading, i, to, out);
			return;
		}
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

static void read_inside(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = w->start, to = w->end, n = out->n, rest;

	reading_trim(f, &from, &to);
	if (from == to)
		return;
	rest = read_end_brackets(w, from, to, out);
	if (rest >= from + 4)
		read_sign(w, rest - 4, out);
	if (out->n == n && !read_alone(w, from, rest, out)) {
		read_end_words(w, from, rest, out);
		read_copy(w, from, rest, out);
		read_edition(w, from, rest, out);
	}
}

/* --- the link and its surroundings ------------------------------------------------ */

static void open_window(struct window *w, struct note_reader *r, const struct place *p)
{
	size_t from = p->start - p->before > REACH_BEFORE ? p->start - REACH_BEFORE : p->before;
	size_t to = p->after - p->end > REACH_BEHIND ? p->end + REACH_BEHIND : p->after;

	while (from < p->start && ((unsigned char)p->text.ptr[from] & 0xC0) == 0x80)
		from++;
	w->r = r;
	w->place = p;
	w->source = (struct span){ p->text.ptr + from, to - from };
	folded_read(&r->folded, w->source);
	w->start = folded_at(&r->folded, p->start - from);
	w->end = folded_at(&r->folded, p->end - from);
}

/*
 * A title attribute, or the label of an icon: all of it, or its parts that
 * hardly mean anything else, or what it calls the page at its begin or end. It
 * says nothing new when it repeats the anchor, and is the anchor when there
 * are no other words.
 */
static void read_attribute(struct note_reader *r, struct span text, struct span anchor, struct note_list *out)
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
			read_bracket(&w, i, to, out);
		if (f->text[i] == ':' && out->n == n)
			read_alone(&w, from, i, out);  /* "Watch: the hearing" */
	}
}

/* "de" of "de-AT" */
static struct span primary(struct span lang)
{
	size_t n = 0;

	while (n < lang.len && span_lower(lang.ptr[n]) >= 'a' && span_lower(lang.ptr[n]) <= 'z')
		n++;
	return span_upto(lang, n);
}

/* hreflang, when it is another language than the page's, and no words named one. */
static void read_hreflang(const struct note_reader *r, struct span hreflang, struct note_list *out)
{
	struct span lang = primary(hreflang), own = primary(r->page_lang);
	struct span copy;

	if (lang.len < 2 || lang.len > 3 || own.len == 0 || span_eq(language_name(lang), lang) ||
	    !language_is_foreign(lang, own))
		return;
	for (size_t i = 0; i < out->n; i++)
		if (out->items[i].kind == CITE_NOTE_LANGUAGE)
			return;
	copy = arena_dup(r->arena, lang);
	if (!copy.ptr)
		return;
	for (char *c = (char *)copy.ptr; *c; c++)
		*c = span_lower(*c);
	note_keep(out, &(struct cite_note){ CITE_NOTE_LANGUAGE, copy, hreflang });
}

void note_read(struct note_reader *r, const struct place *place, const struct page_link *link,
               const struct span *labels, struct note_list *out)
{
	struct window w;
	size_t n;

	*out = (struct note_list){ .n = 0 };
	if (place->end - place->start <= PLACE_ANCHOR_MAX) {
		open_window(&w, r, place);
		read_before(&w, out);
		read_inside(&w, out);
		n = out->n;
		read_behind(&w, out);
		if (out->n == n)
			note_read_clauses(&w, out);
		note_read_next(r, place->next, out);
	}
	for (uint32_t i = 0; i < link->n_labels; i++)
		read_attribute(r, labels[link->first_label + i], link->anchor, out);
	read_attribute(r, link->title, link->anchor, out);
	read_hreflang(r, link->hreflang, out);
}
