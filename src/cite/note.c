/*
 * Notes. One reader of words, asked about different stretches of text:
 *
 *     [in Spanish] "Tango" (paywall, or see this story)
 *     ~~~~~~~~~~~~  anchor  ~~~~~~~~~~~
 *       before              behind       and inside the anchor, and in title=""
 *
 * A stretch is a note when nothing but note words and fillers is in it. A
 * bracket that is a note is the note, brackets included; of a bracket that
 * says more, the part between commas that is a note. Without brackets, a
 * note needs marks at both ends, and words that hardly mean anything else.
 *
 * In a list of sources the note may stand anywhere in the entry: note_next()
 * gives its brackets one by one; whose they are is told by the caller.
 */

#include "note.h"

#include "entry.h"
#include "languages.h"
#include "note_words.h"

#include <unicode/utf8.h>

/* Bytes looked at before a link and behind it. */
#define REACH_BEFORE 150
#define REACH_BEHIND 200

/* Longer brackets say more than a note, in bytes. */
#define BRACKET_MAX 120

/* Bytes that are folded at once. */
#define FOLDED_MAX (REACH_BEFORE + PLACE_ANCHOR_MAX + REACH_BEHIND)
_Static_assert(ENTRY_MAX <= FOLDED_MAX, "an entry is folded whole");

/* A stretch of text, read as a note. */
struct reading {
	enum cite_note_kind kind;
	const char *lang;      /* code, for CITE_NOTE_LANGUAGE */
	bool        is_whole;  /* nothing but a note is in it */
	bool        is_empty;  /* nothing but fillers is in it */
	bool        is_plain;  /* may stand without brackets */
	size_t      from, to;  /* bytes of the folded window */
};

struct window {
	struct note_reader *r;
	const struct place *place;
	struct span         source;      /* what was folded */
	size_t              start, end;  /* the anchor, folded */
};

int note_reader_init(struct arena *a, struct note_reader *r)
{
	int rc = lexicon_init(a, &r->words, note_table, note_count);

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

/* Of several notes, what keeps a reader out comes first. */
unsigned note_rank(enum cite_note_kind kind)
{
	static const unsigned ranks[CITE_NOTE_COUNT] = {
		[CITE_NOTE_PAYWALL] = 6, [CITE_NOTE_REGISTRATION] = 5, [CITE_NOTE_FREE] = 4,
		[CITE_NOTE_LANGUAGE] = 3, [CITE_NOTE_VIDEO] = 2, [CITE_NOTE_PDF] = 1,
	};

	return ranks[kind];
}

/* Between words of a note. */
static bool is_filling(char c)
{
	return strchr(" -\"'.*!+&:", c) || (c >= '0' && c <= '9');
}

static void take(struct reading *out, enum cite_note_kind kind, const char *lang, bool is_plain)
{
	if (note_rank(kind) <= note_rank(out->kind))
		return;
	out->kind = kind;
	out->lang = lang;
	out->is_plain = is_plain;
}

/* "$310", "5 €": a price, no note. */
static bool is_price(const struct folded *f, size_t from, size_t to, const struct phrase *sign)
{
	unsigned char last = (unsigned char)sign->text.ptr[sign->text.len - 1];
	size_t after = from + sign->text.len;

	if (last != '$' && (last < 0x80 || sign->text.len > 3))
		return false;
	while (after < to && f->text[after] == ' ')
		after++;
	while (from > 0 && f->text[from - 1] == ' ')
		from--;
	return (after < to && f->text[after] >= '0' && f->text[after] <= '9') ||
	       (from > 0 && f->text[from - 1] >= '0' && f->text[from - 1] <= '9');
}

/*
 * Read the words from @p from to @p to as a note. Only a bracket may hold the
 * bare name of a language; elsewhere "in" or the like leads to it.
 */
static void read_words(struct note_reader *r, size_t from, size_t to, bool is_bracket, struct reading *out)
{
	const struct folded *f = &r->folded;
	bool is_led = false, may_name = is_bracket;

	*out = (struct reading){ .from = from, .to = to };
	if (to - from > BRACKET_MAX)
		return;
	for (size_t i = from; i < to;) {
		const struct phrase *word = lexicon_match(&r->words, f, i, to);
		const struct phrase *name;

		if (!word && f->text[i] && is_filling(f->text[i])) {
			i++;
			continue;
		}
		name = (word ? word->what == NOTE_WORD_LEAD : may_name) ? lexicon_match(&r->names, f, i, to) : NULL;
		if ((!word && !name) || (word && is_price(f, i, to, word)))
			return;
		if (name && word && name->text.len <= word->text.len)
			name = NULL;
		if (name)
			take(out, CITE_NOTE_LANGUAGE, languages_code(name->what), is_led);
		else if (word->what < CITE_NOTE_COUNT)
			take(out, (enum cite_note_kind)word->what, NULL, !(word->flags & NOTE_BRACKETED));
		is_led = !name && word->what == NOTE_WORD_LEAD;
		may_name = is_bracket || is_led;
		i += (name ? name : word)->text.len;
	}
	out->is_whole = out->kind != CITE_NOTE_NONE;
	out->is_empty = !out->is_whole;
}

/* Trim blanks off both ends of a stretch. */
static void trim(const struct folded *f, size_t *from, size_t *to)
{
	while (*from < *to && f->text[*from] == ' ')
		++*from;
	while (*to > *from && f->text[*to - 1] == ' ')
		--*to;
}

static bool is_part_border(const struct folded *f, size_t i)
{
	return folded_is_one(f, i, ",;/|") || strncmp(f->text + i, "\u2014", 3) == 0 ||
	       strncmp(f->text + i, "\u00B7", 2) == 0;
}

/*
 * Read what is between two brackets, part by part. Whole when every part is a
 * note or filling ("PDF, 1.2 MB"); else the strongest part that would be a
 * note without brackets too, or comes first: "($, or see ...)".
 */
static void read_parts(struct note_reader *r, size_t from, size_t to, struct reading *out)
{
	const struct folded *f = &r->folded;
	struct reading part, plain = { 0 };
	size_t begin = from;
	bool   is_whole = true;

	*out = (struct reading){ 0 };
	for (size_t i = from; i <= to && i - from <= BRACKET_MAX; i = i < to ? folded_next(f, i) : i + 1) {
		size_t a = begin, b = i;

		if (i < to && !is_part_border(f, i))
			continue;
		trim(f, &a, &b);
		read_words(r, a, b, true, &part);
		is_whole &= part.is_whole || part.is_empty;
		if (part.is_whole && note_rank(part.kind) > note_rank(out->kind))
			*out = part;
		if (part.is_whole && (part.is_plain || (begin == from && part.kind != CITE_NOTE_LANGUAGE)) &&
		    note_rank(part.kind) > note_rank(plain.kind))
			plain = part;
		begin = i < to ? folded_next(f, i) : i;
	}
	if (to - from > BRACKET_MAX || !is_whole)
		*out = plain;
	out->is_whole = is_whole && to - from <= BRACKET_MAX && out->kind != CITE_NOTE_NONE;
}

static char closing(char open)
{
	return open == '(' ? ')' : open == '[' ? ']' : '\0';
}

/* Make a note of what was read; its text is @p from to @p to as written. */
static bool make_note(const struct window *w, const struct reading *reading, size_t from, size_t to,
                      struct cite_note *out)
{
	static const char *const claims[CITE_NOTE_COUNT] = {
		[CITE_NOTE_PAYWALL] = "paywalled", [CITE_NOTE_REGISTRATION] = "registration",
		[CITE_NOTE_FREE] = "free", [CITE_NOTE_PDF] = "pdf", [CITE_NOTE_VIDEO] = "video",
	};
	const uint32_t *at = w->r->folded.at;

	if (reading->kind == CITE_NOTE_NONE)
		return false;
	out->kind = reading->kind;
	out->claims = span_of(reading->lang ? reading->lang : claims[reading->kind]);
	out->text = span_trim((struct span){ w->source.ptr + at[from], at[to] - at[from] });
	return true;
}

/*
 * A bracket that opens at @p open; @p limit is where its text may end. When
 * the next link is in the bracket, the words straight before it are its own.
 */
static bool read_bracket(const struct window *w, size_t open, size_t limit, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t close = open + 1, to;

	while (close < limit && f->text[close] != closing(f->text[open]))
		close++;
	to = close;
	if (close == f->len && w->place->has_next)
		while (to > open + 1 && !is_part_border(f, to))
			to--;
	read_parts(w->r, open + 1, to, &reading);
	if (reading.is_whole && close < limit)
		return make_note(w, &reading, open, close + 1, out);
	return make_note(w, &reading, reading.from, reading.to, out);
}

static size_t skip_blanks(const struct folded *f, size_t i)
{
	while (i < f->len && (f->text[i] == ' ' || f->text[i] == '"' || f->text[i] == '*'))
		i++;
	return i;
}

/* Is the bracket at @p open the next link's? It follows a mark, and touches that link. */
static bool is_next_links(const struct window *w, size_t open)
{
	const struct folded *f = &w->r->folded;
	const char *end = strchr(f->text + open, closing(f->text[open]));

	return end && w->place->has_next && skip_blanks(f, (size_t)(end - f->text) + 1) >= f->len;
}

/* ", in German." and the like: words between marks. */
static bool read_bare(const struct window *w, size_t i, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	bool   has_mark = is_part_border(f, i) || strncmp(f->text + i, "- ", 2) == 0 || f->text[i] == ':';
	size_t from = has_mark ? folded_next(f, i) : i, to;

	to = from;
	while (to < f->len && !folded_is_one(f, to, ".,;:)(|!?[]") && strncmp(f->text + to, "\u2014", 3) != 0 &&
	       strncmp(f->text + to, "\u3002", 3) != 0)
		to = folded_next(f, to);
	if (to == f->len && w->place->has_next)
		return false;
	trim(f, &from, &to);
	if (from == to)
		return false;
	read_words(w->r, from, to, false, &reading);
	if (!reading.is_whole || !reading.is_plain)
		return false;
	if (!has_mark && (reading.kind != CITE_NOTE_LANGUAGE || folded_is_one(f, to, ",(")))
		return false;  /* "three novels in French, two in English" */
	return make_note(w, &reading, from, to, out);
}

static bool read_behind(const struct window *w, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = skip_blanks(f, w->end), past;
	const struct phrase *sign;
	struct reading reading;

	if (i >= f->len)
		return false;
	past = skip_blanks(f, i + 1);
	if (folded_is_one(f, i, ".,") && past < f->len && closing(f->text[past]) && !is_next_links(w, past))
		i = past;
	if (closing(f->text[i]))
		return read_bracket(w, i, f->len, out);
	sign = (unsigned char)f->text[i] == 0xF0 ? lexicon_match(&w->r->words, f, i, f->len) : NULL;
	if (sign) {
		read_words(w->r, i, i + sign->text.len, false, &reading);
		return make_note(w, &reading, i, i + sign->text.len, out);
	}
	return read_bare(w, i, out);
}

/* "(paywall) [X]", unless the bracket touches the link before. */
static bool read_bracket_before(const struct window *w, size_t close, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	char   open = f->text[close] == ')' ? '(' : '[';
	size_t i = close;
	struct reading reading;

	while (i > 0 && f->text[i] != open)
		i--;
	if (f->text[i] != open || (w->place->has_previous && skip_blanks(f, 0) == i))
		return false;
	read_parts(w->r, i + 1, close, &reading);
	return reading.is_whole && make_note(w, &reading, i, close + 1, out);
}

/* "Video: [X]": the words from the last mark to the colon. */
static bool read_label(const struct window *w, size_t colon, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	size_t from = colon, to = colon;
	struct reading reading;

	while (from > 0 && !folded_is_one(f, from - 1, ".,;:()[]|!?"))
		from--;
	trim(f, &from, &to);
	if (from == to)
		return false;
	read_words(w->r, from, to, false, &reading);
	return reading.is_whole && make_note(w, &reading, from, to, out);
}

/* "the paywalled [X]" */
static bool read_adjective(const struct window *w, size_t end, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;

	for (size_t i = end > 24 ? end - 24 : 0; i < end; i++) {
		const struct phrase *p = (unsigned char)f->text[i] < 0x80
		                       ? lexicon_match(&w->r->words, f, i, end) : NULL;

		if (!p || !(p->flags & NOTE_ADJECTIVE) || i + p->text.len != end || p->what >= CITE_NOTE_COUNT)
			continue;
		read_words(w->r, i, end, false, &reading);
		return make_note(w, &reading, i, end, out);
	}
	return false;
}

/* "(free version [here])": a part of a bracket that the link stands in. */
static bool read_part_before(const struct window *w, size_t end, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	size_t open = end, from = end;
	struct reading reading;

	while (open > 0 && end - open < BRACKET_MAX && !folded_is_one(f, open - 1, "()[]")) {
		open--;
		if (from == end && is_part_border(f, open))
			from = folded_next(f, open);
	}
	if (open == 0 || !closing(f->text[open - 1]))
		return false;
	from = from == end ? open : from;
	trim(f, &from, &end);
	if (from == end)
		return false;
	read_words(w->r, from, end, true, &reading);
	return reading.is_whole && make_note(w, &reading, from, end, out);
}

static bool read_before(const struct window *w, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	size_t i = w->start;

	while (i > 0 && (f->text[i - 1] == ' ' || f->text[i - 1] == '"'))
		i--;
	if (i == 0)
		return false;
	if (f->text[i - 1] == ':') {
		size_t close = i - 1;

		if (close > 0 && (f->text[close - 1] == ')' || f->text[close - 1] == ']'))
			return read_bracket_before(w, close - 1, out);
		return read_label(w, close, out);
	}
	if (f->text[i - 1] == ')' || f->text[i - 1] == ']')
		return read_bracket_before(w, i - 1, out);
	return read_part_before(w, i, out) || read_adjective(w, i, out);
}

/* A stretch that stands for itself: an anchor, a title attribute. */
static bool read_alone(const struct window *w, size_t from, size_t to, struct cite_note *out)
{
	struct reading reading;

	read_words(w->r, from, to, false, &reading);
	if (!reading.is_whole ||
	    !(reading.is_plain || reading.kind == CITE_NOTE_PDF || reading.kind == CITE_NOTE_VIDEO))
		return false;
	return make_note(w, &reading, from, to, out);
}

/* A bracket at either end of an anchor or title: "[PDF] Report", "Report (paywall)". */
static bool read_end_brackets(const struct window *w, size_t from, size_t to, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	size_t open = to;

	if (from >= to)
		return false;
	if (closing(f->text[from]) && read_bracket(w, from, to, out))
		return true;
	if (f->text[to - 1] != ')' && f->text[to - 1] != ']')
		return false;
	while (open > from && f->text[open - 1] != (f->text[to - 1] == ')' ? '(' : '['))
		open--;
	return open > from && read_bracket(w, open - 1, to, out);
}

/* "Video: title", "report, PDF" */
static bool read_end_words(const struct window *w, size_t from, size_t to, struct cite_note *out)
{
	const struct folded *f = &w->r->folded;
	struct reading reading;
	size_t colon = from, comma = to;

	while (colon < to && f->text[colon] != ':')
		colon++;
	if (colon < to) {
		read_words(w->r, from, colon, false, &reading);
		if (reading.is_whole)
			return make_note(w, &reading, from, colon, out);
	}
	while (comma > from && !folded_is_one(f, comma - 1, ",|"))
		comma--;
	if (comma == from)
		return false;
	trim(f, &comma, &to);
	return comma < to && read_alone(w, comma, to, out);
}

static bool read_inside(const struct window *w, size_t from, size_t to, struct cite_note *out)
{
	trim(&w->r->folded, &from, &to);
	return from < to && (read_end_brackets(w, from, to, out) || read_alone(w, from, to, out) ||
	                     read_end_words(w, from, to, out));
}

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

/* The title attribute, unless it only repeats the anchor. */
static bool read_title(struct note_reader *r, const struct place *p, struct span title, struct cite_note *out)
{
	struct window w = { r, p, title, 0, 0 };

	if (title.len == 0 || title.len > PLACE_ANCHOR_MAX)
		return false;
	folded_read(&r->folded, title);
	return read_inside(&w, 0, r->folded.len, out);
}

/* "de" of "de-AT" */
static struct span primary(struct span lang)
{
	size_t n = 0;

	while (n < lang.len && span_lower(lang.ptr[n]) >= 'a' && span_lower(lang.ptr[n]) <= 'z')
		n++;
	return span_upto(lang, n);
}

/* hreflang, when it is another language than the page's. */
static bool read_hreflang(const struct note_reader *r, struct span hreflang, struct cite_note *out)
{
	struct span lang = primary(hreflang), own = primary(r->page_lang);
	struct span copy;

	if (lang.len < 2 || lang.len > 3 || own.len == 0 ||
	    (own.len == lang.len && span_istarts(lang, own)))
		return false;
	copy = arena_dup(r->arena, lang);
	if (!copy.ptr)
		return false;
	for (char *c = (char *)copy.ptr; *c; c++)
		*c = span_lower(*c);
	*out = (struct cite_note){ CITE_NOTE_LANGUAGE, copy, hreflang };
	return true;
}

void note_read(struct note_reader *r, const struct place *place, const struct page_link *link,
               struct cite_note *out)
{
	struct window w;

	*out = (struct cite_note){ 0 };
	if (place->end - place->start <= PLACE_ANCHOR_MAX) {
		open_window(&w, r, place);
		if (read_inside(&w, w.start, w.end, out) || read_behind(&w, out) || read_before(&w, out))
			return;
	}
	if (!read_title(r, place, link->title, out))
		read_hreflang(r, link->hreflang, out);
}

void note_begin(struct note_reader *r, struct span text)
{
	r->entry = text;
	r->entry_at = 0;
	folded_read(&r->folded, text);
}

/* Does an entry's bracket at @p open begin it, or follow the end of a sentence? */
static bool is_alone(const struct folded *f, size_t open)
{
	while (open > 0 && folded_is_one(f, open - 1, " \""))
		open--;
	return open == 0 || folded_is_one(f, open - 1, ".!?") ||
	       (open >= 3 && strncmp(f->text + open - 3, "\u3002", 3) == 0);
}

static bool is_last(const struct folded *f, size_t past)
{
	while (folded_is_one(f, past, " .,;:!?\"*") || strncmp(f->text + past, "\u3002", 3) == 0)
		past = folded_next(f, past);
	return past >= f->len;
}

/* "(en) Smith: [X]", "(EN)": the code of a language opens an entry. */
static bool read_code(const struct folded *f, size_t open, size_t close, struct reading *out)
{
	const char *code = languages_find((struct span){ f->text + open + 1, close - open - 1 });

	if (open != 0 || !code)
		return false;
	*out = (struct reading){ .kind = CITE_NOTE_LANGUAGE, .lang = code, .is_whole = true };
	return true;
}

/* The bracket of an entry from @p open to @p close. */
static bool read_entry_bracket(struct note_reader *r, size_t open, size_t close, struct note_bracket *out)
{
	const struct window w = { .r = r, .source = r->entry };
	const struct folded *f = &r->folded;
	struct reading reading;

	read_parts(r, open + 1, close, &reading);
	if (!reading.is_whole && !read_code(f, open, close, &reading))
		return false;
	out->from = f->at[open];
	out->to = f->at[close + 1];
	out->is_plain = reading.is_plain;
	out->is_alone = is_alone(f, open);
	out->is_last = is_last(f, close + 1);
	return make_note(&w, &reading, open, close + 1, &out->note);
}

bool note_next(struct note_reader *r, struct note_bracket *out)
{
	const struct folded *f = &r->folded;

	while (r->entry_at < f->len) {
		size_t open = r->entry_at++, close = open + 1;

		if (!closing(f->text[open]))
			continue;
		while (close < f->len && close - open <= BRACKET_MAX && !folded_is_one(f, close, "()[]"))
			close++;
		if (close < f->len && f->text[close] == closing(f->text[open]) &&
		    read_entry_bracket(r, open, close, out)) {
			r->entry_at = close + 1;
			return true;
		}
	}
	return false;
}
