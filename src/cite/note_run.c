/*
 * Notes in a link's own sentence, before it: the longest run of words of
 * notes that ends at the link, or at the mark that parts an aside from it.
 *
 *     a French-language, subscribers-only [piece]
 *     behind the paywall of [X]
 *     in Dutch at [X]
 *     writes, in Spanish and behind a wall, the daily [X]
 *             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~~~
 *             aside                         tail
 *
 * Words of one language stand before nouns that words of another follow, so
 * no order is asked of them, only that nothing else is in the run.
 */

#include "note_side.h"

#include "note_words.h"

/* ", in Spanish, the daily [X]": the longest tail, in bytes and in words. */
#define TAIL_MAX 30
#define TAIL_WORDS 3

/* Bytes in which a phrase may begin that runs over a word that nothing known begins with. */
#define PHRASE_MAX 40

/* Where the sentence of the link, or its part that ends at @p end, begins, as far as it is in the window. */
static size_t begin_of_sentence(const struct window *w, size_t end)
{
	const struct folded *f = &w->r->folded;
	size_t i = end;

	if (w->place->sentence.ptr > w->source.ptr)
		return folded_at(f, (size_t)(w->place->sentence.ptr - w->source.ptr));
	while (i > 0 && !folded_is_one(f, i - 1, ";:()[]!?"))
		i--;
	return i;
}

/* May a run begin at byte @p i: behind a blank or a mark, or anywhere between ideographs? */
static bool may_begin(const struct folded *f, size_t i)
{
	if (((unsigned char)f->text[i] & 0xC0) == 0x80 || folded_is_one(f, i, " ,") || strncmp(f->text + i, "\u2014", 3) == 0)
		return false;
	return i == 0 || f->text[i] & 0x80 ? folded_is_border(f, i) : folded_is_one(f, i - 1, " ,\"(") || f->text[i - 1] & 0x80;
}

/* Past words that say nothing by themselves. */
static size_t skip_fillers(const struct window *w, size_t from, size_t end)
{
	const struct folded *f = &w->r->folded;

	for (size_t i = from; i < end;) {
		const struct phrase *p = lexicon_match(&w->r->words, f, i, end);

		if (folded_is_one(f, i, " ,\"")) {
			i++;
			continue;
		}
		if (!p || (p->what != NOTE_WORD_FILLER && p->what != NOTE_WORD_ARTICLE))
			return i;
		i += p->text.len;
	}
	return from;
}

/* The longest run that ends at @p end. @return where it begins; @p end: there is none */
static size_t run_before(const struct window *w, size_t end, struct reading *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = begin_of_sentence(w, end);

	if (end > READING_MAX && from < end - READING_MAX)
		from = end - READING_MAX;
	for (size_t i = from, past; i < end; i++) {
		if (!may_begin(f, i))
			continue;
		past = reading_words(w->r, i, end, true, out);
		if (out->is_denied)
			return end;  /* "not in the paywalled [X]" */
		if (out->is_whole && reading_is_aside(out))
			return i;
		if (past < end && past > i + PHRASE_MAX)
			i = past - PHRASE_MAX;  /* what begins before would stop there, too */
	}
	return end;
}

/* Is there a mark between @p from and @p to, and nothing of a note behind the last one? */
static bool is_parted(const struct window *w, size_t from, size_t to)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t i = to;

	while (i > from && !reading_is_border(f, i - 1))
		i--;
	if (i == from)
		return false;
	reading_words(w->r, i, to, true, &reading);
	return !reading.is_whole;
}

/* "an archived copy is [here]" */
static bool is_copy(const struct reading *reading)
{
	return reading->is_stated && reading->n == 1 && reading->claims[0].kind == CITE_NOTE_FREE &&
	       reading->claims[0].flags & NOTE_COPY;
}

/* Is there a word in it that may stand before nouns, or in running text? */
static bool has_adjective(const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].flags & (NOTE_ADJECTIVE | NOTE_RUNNING))
			return true;
	return false;
}

/* "a French-language [piece]": is the anchor a text, and a claim a language that nothing but texts and speakers have? */
static bool is_text_in(const struct window *w, const struct reading *reading)
{
	for (size_t i = 0; i < reading->n; i++)
		if (reading->claims[i].is_sure)
			return window_names_text(w, w->start, w->end);
	return false;
}

static bool is_of_language(const struct reading *reading)
{
	return reading->n == 1 && reading->claims[0].kind == CITE_NOTE_LANGUAGE;
}

/* "the paywalled [X]", "behind the paywall of [X]", "in Dutch at [X]", "a free, English-language [report]" */
static bool is_of_noun(const struct window *w, size_t from, size_t end, const struct reading *reading)
{
	const struct folded *f = &w->r->folded;
	bool has_mark = false;

	if (!reading_is_aside(reading) || window_touches_previous(w, from) || (!reading->has_place && is_parted(w, from, end)))
		return false;
	for (size_t i = from; i < end && !has_mark; i++)
		has_mark = reading_is_border(f, i);
	if (is_of_language(reading) && reading->has_place && !(has_mark && w->place->has_previous))
		return !window_has_context(w, 0, from, NOTE_SPEECH);
	if (reading->has_text && !w->place->has_previous && (reading->n > 1 || reading->claims[0].kind == CITE_NOTE_FREE))
		return true;  /* "an article in Spanish, paid, of [X]", "free to read on [X]" */
	if (is_copy(reading) && !has_mark)
		return true;
	return (has_adjective(reading) && !(has_mark && w->place->has_previous && !window_names_text(w, w->start, w->end))) ||
	       is_text_in(w, reading);
}

/* Where the mark begins that parts an aside from the link, with a small tail between: "..., the daily [X]"; 0: there is none. */
static size_t end_of_aside(const struct window *w)
{
	const struct folded *f = &w->r->folded;
	size_t i = w->start, words = 0;

	for (; i > 0 && w->start - i < TAIL_MAX && words <= TAIL_WORDS; i--) {
		if (f->text[i - 1] == ',' || f->text[i - 1] == ':')
			return i - 1;
		if (i >= 3 && strncmp(f->text + i - 3, "\u2014", 3) == 0)
			return i - 3;
		if (folded_is_one(f, i - 1, ".;!?()[]|/"))
			return 0;
		words += i < w->start && f->text[i - 1] == ' ' && f->text[i] != ' ' && f->text[i] != '"';
	}
	return 0;
}

/* What stands before byte @p i, blanks left out: a mark, or a bracket's, is one back; @return that, or @p i */
static size_t opening_mark(const struct folded *f, size_t i)
{
	size_t k = i;

	while (k > 0 && f->text[k - 1] == ' ')
		k--;
	if (k >= 3 && strncmp(f->text + k - 3, "\u2014", 3) == 0)
		return k - 3;
	return folded_is_one(f, k - 1, ",;:([|") && k > 0 ? k - 1 : i;
}

/* The part of a run behind its first mark, when that, too, is one. @return where it begins; @p end: nowhere */
static size_t behind_mark(const struct window *w, size_t from, size_t end, struct reading *out)
{
	const struct folded *f = &w->r->folded;

	while (from < end && !reading_is_border(f, from))
		from = folded_next(f, from);
	if (from < end)
		from = folded_next(f, from);
	while (from < end && f->text[from] == ' ')
		from++;
	reading_words(w->r, from, end, true, out);
	return from < end && out->is_whole ? from : end;
}

/* Is it something that only a text is, whatever its sentence is about? A language alone may be a speaker's, but "only in Dutch". */
static bool is_aside(const struct window *w, size_t from, size_t end, const struct reading *reading)
{
	size_t mark = opening_mark(&w->r->folded, from);
	bool   opens = w->r->folded.text[end] == ':' && mark == 0;  /* "Paywalled: the [X]" */

	if (!reading_is_aside(reading) || window_touches_previous(w, mark))
		return false;
	if (is_of_language(reading) && (!reading->is_only || window_has_context(w, 0, from, NOTE_SPEECH)))
		return false;
	if (reading->has_text)
		return !w->place->has_previous;  /* "[X], the original is paid, see [Y]" */
	return ((mark < from || opens) && reading_is_plain(reading)) || (mark < from && reading->n > 1);
}

void note_read_run(const struct window *w, struct note_list *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t end = w->start, from, mark = end_of_aside(w);

	while (end > 0 && folded_is_one(f, end - 1, " \""))
		end--;
	from = skip_fillers(w, run_before(w, end, &reading), end);
	if (from < end && is_of_noun(w, from, end, &reading)) {
		window_keep(w, &reading, from, end, out);
		return;
	}
	from = mark ? run_before(w, mark, &reading) : mark;
	if (from < mark && !is_aside(w, from, mark, &reading))
		from = behind_mark(w, from, mark, &reading);
	if (from < mark && is_aside(w, from, mark, &reading))
		window_keep(w, &reading, from, mark, out);
}

void note_read_label(const struct window *w, size_t colon, struct note_list *out)
{
	struct reading reading;
	size_t from = run_before(w, colon, &reading);

	if (from < colon && reading.n > 1 && !window_touches_previous(w, from))
		window_keep(w, &reading, from, colon, out);
}
