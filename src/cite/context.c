/*
 * The window ends at the sentence and at the links on either side, whose own
 * words are theirs; only a Japanese sentence's last verb is looked for past
 * the next link, so behind the link the text goes on and `after` marks it.
 */

#include "context.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

bool hit_is_verb(const struct hit *h)
{
	return h->phrase->what >= PART_SAY && h->phrase->what <= PART_LEAK;
}

bool hit_is_role(const struct hit *h)
{
	return h->phrase->what >= PART_ATTRIBUTION;
}

/* A mark that ends a clause, at byte @p i of folded text. */
static bool is_clause_mark(const struct folded *f, size_t i)
{
	static const char *const wide[] = { "\u2014", "\u3002", "\u2026", "\u00B7", "\u2022", "\u2192" };

	if ((unsigned char)f->text[i] < 0x80)
		return folded_is_one(f, i, ",;:!?()[]{}|<>=");
	for (size_t k = 0; k < sizeof(wide) / sizeof(*wide); k++)
		if (strncmp(f->text + i, wide[k], strlen(wide[k])) == 0)
			return true;
	return false;
}

unsigned gap_width(const struct folded *f, size_t from, size_t to)
{
	unsigned width = 0;

	for (size_t i = from; i < to && width <= GAP_CLAUSE; i = folded_next(f, i)) {
		unsigned char c = (unsigned char)f->text[i];

		if (is_clause_mark(f, i))
			return GAP_CLAUSE + 1;
		if (c >= 0xE3 && c <= 0xE9)
			width++;
		else if ((c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) && folded_is_border(f, i))
			width += 2;
	}
	return width;
}

size_t skip_blanks(const struct folded *f, size_t i)
{
	while (i < f->len && (f->text[i] == ' ' || f->text[i] == '"'))
		i++;
	return i;
}

size_t skip_bracket(const struct folded *f, size_t i)
{
	char        close = f->text[i] == '(' ? ')' : f->text[i] == '[' ? ']' : '\0';
	const char *end = close ? strchr(f->text + i, close) : NULL;

	return end ? skip_blanks(f, (size_t)(end - f->text) + 1) : i;
}

size_t context_behind(const struct context *w)
{
	return skip_bracket(w->f, skip_blanks(w->f, w->behind));
}

unsigned context_gap(const struct context *w, size_t from, size_t to)
{
	size_t behind = context_behind(w);

	if (from > w->start || to < w->end)
		return gap_width(w->f, from, to);
	return gap_width(w->f, from, w->start) + (to > behind ? gap_width(w->f, behind, to) : 0);
}

bool context_begins_clause(const struct context *w, size_t i)
{
	bool quoted = false;

	while (i > 0 && (w->f->text[i - 1] == ' ' || w->f->text[i - 1] == '"'))
		quoted |= w->f->text[--i] == '"';
	if (i == 0)
		return w->opens || quoted;
	while (i > 1 && ((unsigned char)w->f->text[i - 1] & 0xC0) == 0x80)
		i--;
	return quoted || w->f->text[i - 1] == '.' || is_clause_mark(w->f, i - 1);
}

/* Words of an anchor that are looked at for a name. */
#define NAME_WORDS 5

/* The longest name without a capital: "taz", "dpa", "ntv". */
#define SHORT_NAME 4

/* Bytes of an article that the anchor begins with. */
static size_t article_length(const struct context *w)
{
	size_t begin = skip_blanks(w->f, w->start);

	for (size_t k = 0; k < w->n && w->hits[k].from <= begin; k++)
		if (w->hits[k].from == begin && w->hits[k].to < w->end &&
		    (hit_part(&w->hits[k]) == PART_ARTICLE || hit_part(&w->hits[k]) == PART_OF))
			return w->base + w->f->at[w->hits[k].to] - w->place->start;
	return 0;
}

bool context_is_name(const struct context *w)
{
	struct span s = span_from((struct span){ w->place->text.ptr + w->place->start,
	                                         w->place->end - w->place->start }, article_length(w));
	int32_t  i = 0;
	unsigned words = 0;
	bool     in_word = false;
	UChar32  c;

	if (span_chr(s, ' ') == SPAN_NONE && (s.len <= SHORT_NAME || (s.ptr[0] >= '0' && s.ptr[0] <= '9' && s.ptr[s.len - 1] > '9')))
		return true;  /* "taz", "20minutos" */
	while ((size_t)i < s.len && words <= NAME_WORDS) {
		bool letter;

		U8_NEXT(s.ptr, i, (int32_t)s.len, c);
		if (c < 0)
			return false;
		letter = u_isalpha(c);
		words += letter && !in_word;
		if (letter && (u_isUUppercase(c) || u_charType(c) == U_OTHER_LETTER))
			return true;
		in_word = letter || (in_word && u_isalnum(c));
	}
	return false;
}

/* Does a clause end at byte @p i, or begin another thought? */
static bool ends_clause(const struct context *w, const struct lexicon *lex, size_t i)
{
	const struct phrase *next;

	i = skip_blanks(w->f, i);
	if (i >= w->f->len || w->f->text[i] == '.' || is_clause_mark(w->f, i))
		return true;
	next = lexicon_match(lex, w->f, i, w->f->len);
	return next && (next->what == PART_STOP || next->what == PART_AND || next->what == PART_BUT || next->what == PART_AS ||
	                next->what == PART_PREP || next->what == PART_NOT);
}

/* Bytes of a split phrase. */
#define SPLIT_MAX 64

/* "rechnet X ... vor": what the stem at byte @p from makes with words that end its clause; or NULL. */
static const struct phrase *join_split(const struct context *w, const struct lexicon *lex, size_t from,
                                       const struct phrase *stem)
{
	char          text[SPLIT_MAX + 1];
	struct folded joined = { .text = text };
	size_t        head = stem->text.len + 1;

	if (head >= SPLIT_MAX)
		return NULL;
	memcpy(text, w->f->text + from, head - 1);
	text[head - 1] = ' ';
	for (size_t i = from + head; i < w->f->len && context_gap(w, from + head - 1, i) <= GAP_CLAUSE;) {
		const struct phrase *p;
		size_t n = w->f->len - i < SPLIT_MAX - head ? w->f->len - i : SPLIT_MAX - head;

		memcpy(text + head, w->f->text + i, n);
		text[head + n] = '\0';
		joined.len = head + n;
		p = lexicon_match(lex, &joined, 0, joined.len);
		if (p && (p->flags & PHRASE_SPLIT) && p->text.len > head &&
		    (memchr(p->text.ptr + head, ' ', p->text.len - head) || i == skip_blanks(w->f, w->end) || ends_clause(w, lex, i + p->text.len - head)))
			return p;
		while (i < w->f->len && w->f->text[i] != ' ')
			i = folded_next(w->f, i);
		i = skip_blanks(w->f, i);
	}
	return NULL;
}

/* Is byte @p i behind the link and a comma? */
static bool is_behind_comma(const struct context *w, size_t i)
{
	size_t comma = context_behind(w);

	return w->f->text[comma] == ',' && skip_blanks(w->f, comma + 1) == i;
}

static void find_hits(struct context *w, const struct lexicon *lex)
{
	for (size_t i = 0; i < w->f->len && w->n < CONTEXT_HITS_MAX;) {
		bool   is_name = (w->order & ORDER_NO_BLANKS) && i >= w->start && i < w->end;  /* "[朝日新聞]は": not "新聞は" */
		const struct phrase *p = lexicon_match(lex, w->f, i, is_name ? w->end : w->f->len), *whole = NULL;
		size_t from = i;

		i = p ? i + p->text.len : folded_next(w->f, i);
		if (from >= w->front && from < w->start)
			continue;  /* "(gift link) [X]" */
		if (!p || (p->what == PART_WHO && (p->flags & PHRASE_CLAUSE) && !is_behind_comma(w, from)))
			continue;
		if ((p->flags & PHRASE_SPLIT) && (p->what == PART_STEM || !memchr(p->text.ptr, ' ', p->text.len)))
			whole = join_split(w, lex, from, p);
		if (p->what == PART_BODY && (from < w->start || from >= w->end))
			continue;
		if (p->what == PART_NOT && (p->flags & PHRASE_AGAIN) && (w->opens || from != skip_blanks(w->f, 0)))
			continue;  /* "weder [X] noch [Y]" */
		if (whole || p->what != PART_STEM)
			w->hits[w->n++] = (struct hit){ whole ? whole : p, from, i };
	}
}

void context_open(struct context *w, struct folded *f, const struct place *p,
                 const struct lexicon *lex, unsigned order)
{
	size_t from = (size_t)(p->sentence.ptr - p->text.ptr);
	size_t to = from + p->sentence.len;

	*w = (struct context){ .f = f, .place = p, .order = order, .opens = true };
	if (from > p->start)
		from = p->start;
	if (p->before > from || p->start - from > CONTEXT_REACH) {
		from = p->start - p->before > CONTEXT_REACH ? p->start - CONTEXT_REACH : p->before;
		w->opens = false;
	}
	while (from < p->start && ((unsigned char)p->text.ptr[from] & 0xC0) == 0x80)
		from++;
	if (to > p->after && !(order & ORDER_NO_BLANKS))
		to = p->after;
	if (to > p->end + CONTEXT_REACH)
		to = p->end + CONTEXT_REACH;
	if (to < p->end)
		to = p->end;
	folded_read(f, (struct span){ p->text.ptr + from, to - from });
	if (p->aside >= from)
		folded_cut(f, p->aside - from, p->past - from);
	w->base = from;
	w->start = folded_at(f, p->start - from);
	w->end = folded_at(f, p->end - from);
	w->front = p->front > from ? folded_at(f, p->front - from) : w->start;
	w->behind = p->behind <= to ? folded_at(f, p->behind - from) : w->end;
	w->after = to > p->after ? folded_at(f, p->after - from) : f->len;
	find_hits(w, lex);
	for (size_t k = 0; k < w->n; k++)
		if (hit_part(&w->hits[k]) == PART_HERE && w->hits[k].from == w->start &&
		    gap_width(f, w->hits[k].to, w->end) == 0)
			w->is_here = true;
}

bool context_is_capital(const struct context *w, size_t i)
{
	const struct span text = w->place->text;
	size_t  at = w->base + w->f->at[i];
	UChar32 c;

	if (at >= text.len)
		return false;
	U8_GET((const uint8_t *)text.ptr, 0, at, (int32_t)text.len, c);
	return c >= 0 && u_isUUppercase(c);
}

struct span context_words(const struct context *w, size_t from, size_t to)
{
	size_t      first = w->base + w->f->at[from], last = w->base + w->f->at[to];
	struct span s = span_trim((struct span){ w->place->text.ptr + first, last - first });

	while (s.len && strchr(" :,", s.ptr[s.len - 1]))
		s.len--;
	return s;
}
