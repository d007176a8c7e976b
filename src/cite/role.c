/*
 * Roles. The phrases in a window around one link are found first; then each
 * side is judged by its nearest phrase:
 *
 *     The memo was first reported by the German newspaper [Handelsblatt], which ...
 *                  ~~~~~~~~~~~~~~~~~ <------ gap ------->
 *
 * A gap is a few words without clause punctuation. The window ends at the
 * sentence and at the links on either side, whose own words are theirs;
 * what two links share is settled afterwards, by the text between them.
 */

#include "role.h"

#include "phrases.h"


/* Bytes looked at on either side of a link. */
#define REACH 300

/* The longest gaps, in half words: an ideograph or kana counts one, a word two. */
#define GAP_CLAUSE 32
#define GAP_NEAR   12
#define GAP_CLOSE  4
#define GAP_BEHIND 8
#define GAP_DENIED 8

#define HITS_MAX 160

struct hit {
	const struct phrase *phrase;
	size_t from, to;  /* bytes of the folded window */
};

struct window {
	const struct folded *f;
	const struct place  *place;
	size_t      base;          /* where in the block it begins */
	size_t      start, end;    /* the anchor, folded */
	bool        opens;         /* begins where the sentence begins */
	unsigned    reach;         /* the widest gap before the link */
	size_t      n;
	struct hit  hits[HITS_MAX];  /* in order, none overlapping */
};

int role_reader_init(struct arena *a, struct role_reader *r)
{
	int rc = lexicon_init(a, &r->lexicon, phrase_table, phrase_count);

	return rc ? rc : folded_init(a, &r->folded, 2 * REACH + PLACE_ANCHOR_MAX);
}

static bool is_role(const struct phrase *p)
{
	return p->what >= PART_ATTRIBUTION;
}

static enum cite_role role_of(const struct phrase *p)
{
	switch (p->what) {
	case PART_ORIGIN:
		return CITE_ORIGIN;
	case PART_ALTERNATIVE:
		return CITE_ALTERNATIVE;
	case PART_ATTRIBUTION:
		return CITE_ATTRIBUTION;
	}
	return CITE_REFERENCE;
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

/* Half words between two offsets; more than any gap when a clause ends there. */
static unsigned gap_width(const struct folded *f, size_t from, size_t to)
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

static size_t skip_blanks(const struct folded *f, size_t i)
{
	while (i < f->len && (f->text[i] == ' ' || f->text[i] == '"'))
		i++;
	return i;
}

/* Does a clause, or what is in brackets or behind a quotation, begin at @p i? */
static bool begins_clause(const struct window *w, size_t i)
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

/* Is there a "not" at most @p width before byte @p at? */
static bool is_denied(const struct window *w, size_t at, unsigned width)
{
	for (size_t i = w->n; i-- > 0;) {
		if (w->hits[i].to > at)
			continue;
		if (gap_width(w->f, w->hits[i].to, at) > width)
			return false;
		if (w->hits[i].phrase->what == PART_NOT)
			return true;
	}
	return false;
}

/* "laut und lange": what is followed by "and" names no source. */
static bool runs_into_and(const struct window *w, size_t k)
{
	return k + 1 < w->n && w->hits[k + 1].phrase->what == PART_AND && w->hits[k + 1].from < w->start &&
	       skip_blanks(w->f, w->hits[k].to) == w->hits[k + 1].from;
}

/* Half words between a phrase and the link; "source: X" may have its colon. */
static unsigned gap_before(const struct window *w, const struct hit *h)
{
	return gap_width(w->f, w->f->text[h->to] == ':' ? h->to + 1 : h->to, w->start);
}

static bool is_attributed_behind(const struct window *w);
static bool introduces(const struct window *w);

/* May hit @p k, which stands before the link, be its phrase? */
static bool fits_before(const struct window *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	unsigned flags = h->phrase->flags;

	if (!(flags & PHRASE_BEFORE) || runs_into_and(w, k))
		return false;
	if ((flags & PHRASE_CLOSE) && gap_before(w, h) > GAP_CLOSE)
		return false;
	if ((flags & PHRASE_CLAUSE) && !begins_clause(w, h->from))
		return false;
	if ((flags & PHRASE_COLON) && !introduces(w))
		return false;
	return !(flags & PHRASE_PAIR) || is_attributed_behind(w);
}

/* The phrase before the link that speaks of it. */
static const struct hit *hit_before(const struct window *w)
{
	for (size_t k = w->n; k-- > 0;) {
		const struct hit *h = &w->hits[k];

		if (h->to > w->start)
			continue;
		if (gap_before(w, h) > w->reach)
			return NULL;
		if (is_role(h->phrase) && fits_before(w, k))
			return h;
		if (h->phrase->what == PART_STOP || h->phrase->what == PART_WHO ||
		    h->phrase->what == PART_BUT || h->phrase->what == PART_NOT)
			return NULL;
	}
	return NULL;
}

/* Where the words behind the link begin: past a bracket, and past ", which". */
static size_t begin_behind(const struct window *w)
{
	size_t i = skip_blanks(w->f, w->end);
	char   close = w->f->text[i] == '(' ? ')' : w->f->text[i] == '[' ? ']' : '\0';

	if (close) {
		const char *end = strchr(w->f->text + i, close);

		i = end ? skip_blanks(w->f, (size_t)(end - w->f->text) + 1) : i;
	}
	if (w->f->text[i] != ',')
		return i;
	for (size_t k = 0; k < w->n; k++)
		if (w->hits[k].from == skip_blanks(w->f, i + 1) && w->hits[k].phrase->what == PART_WHO)
			return w->hits[k].to;
	return i;
}

/* Does a colon end the sentence behind the link, or behind a bracket there, as before a quotation? */
static bool introduces(const struct window *w)
{
	const struct place *p = w->place;
	struct span rest = span_trim(span_from(p->text, p->end));
	char   close = rest.len && rest.ptr[0] == '(' ? ')' : rest.len && rest.ptr[0] == '[' ? ']' : '\0';
	size_t end = close ? span_chr(span_upto(rest, REACH), close) : SPAN_NONE;

	if (end != SPAN_NONE)
		rest = span_trim(span_from(rest, end + 1));
	return rest.len && rest.ptr[0] == ':' && rest.ptr + 1 >= p->sentence.ptr + p->sentence.len;
}

/* "reported it [first]": words behind a verb that make an origin of it. */
static const struct hit *strengthened(const struct window *w, size_t k)
{
	const struct hit *h = &w->hits[k], *next = h, *last = w->hits + w->n - 1;

	while (next < last && (next == h || next->phrase->what == PART_ARTICLE))
		next++;
	return next->phrase->what == PART_ORIGIN && (next->phrase->flags & PHRASE_AFTER) &&
	       gap_width(w->f, h->to, next->from) <= GAP_BEHIND ? next : h;
}

/* The phrase behind the link that speaks of it. */
static const struct hit *hit_behind(const struct window *w)
{
	size_t begin = begin_behind(w);

	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from < begin || h->phrase->what == PART_WHO)
			continue;
		if (!is_role(h->phrase) || !(h->phrase->flags & PHRASE_AFTER))
			return NULL;
		return gap_width(w->f, begin, h->from) > GAP_BEHIND ? NULL : strengthened(w, k);
	}
	return NULL;
}

static bool is_attributed_behind(const struct window *w)
{
	return hit_behind(w) != NULL;
}

/* "was [reported]", "the [reports]": no word of the source's. */
static bool is_passive(const struct window *w, size_t k)
{
	const struct hit *before = k ? &w->hits[k - 1] : NULL;

	return before && skip_blanks(w->f, before->to) == w->hits[k].from &&
	       (before->phrase->what == PART_STOP || before->phrase->what == PART_ARTICLE);
}

/*
 * May hit @p k, which lies in the anchor at least in part, be its phrase?
 * A verb may at the anchor's ends: "[reported]", "[the Herald reported]"; in
 * its middle it is a headline's. "[according to the Herald]" may near its
 * beginning.
 */
static bool fits_inside(const struct window *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	unsigned flags = h->phrase->flags;

	bool     at_start = h->from <= skip_blanks(w->f, w->start), at_end = h->to >= w->end;

	if ((flags & PHRASE_INSIDE) && at_start && at_end)
		return true;
	if ((flags & PHRASE_AFTER) && !is_passive(w, k) && (at_start || at_end))
		return true;
	if (!(flags & PHRASE_BEFORE) || (flags & (PHRASE_PAIR | PHRASE_COLON | PHRASE_OUTSIDE)))
		return false;
	if (!at_end && gap_width(w->f, w->start, h->from) > GAP_BEHIND)
		return false;
	if ((flags & PHRASE_CLAUSE) && gap_width(w->f, h->to, w->end) > GAP_BEHIND)
		return false;  /* "[Source: mayor to leave office in May]" is a headline */
	return !(flags & PHRASE_CLAUSE) || (h->from <= w->start && begins_clause(w, h->from));
}

static const struct hit *hit_inside(const struct window *w)
{
	const struct hit *best = NULL;

	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from < w->end && h->to > w->start && is_role(h->phrase) && fits_inside(w, k) &&
		    (!best || h->phrase->what == PART_ORIGIN))
			best = h;
	}
	return best;
}

/* ORIGIN over ALTERNATIVE over ATTRIBUTION over nothing. */
static unsigned rank(const struct hit *h)
{
	switch (h ? h->phrase->what : PART_STOP) {
	case PART_ORIGIN:
		return 3;
	case PART_ALTERNATIVE:
		return 2;
	case PART_ATTRIBUTION:
		return 1;
	}
	return 0;
}

static void find_hits(struct window *w, const struct lexicon *lex)
{
	for (size_t i = 0; i < w->f->len && w->n < HITS_MAX;) {
		const struct phrase *p = lexicon_match(lex, w->f, i, w->f->len);

		if (p)
			w->hits[w->n++] = (struct hit){ p, i, i + p->text.len };
		i = p ? i + p->text.len : folded_next(w->f, i);
	}
}

/* "first reported by the Herald and can be read [here]" */
static unsigned reach_before(const struct window *w)
{
	for (size_t k = 0; k < w->n; k++)
		if (w->hits[k].phrase->what == PART_HERE && w->hits[k].from == w->start &&
		    gap_width(w->f, w->hits[k].to, w->end) == 0)
			return GAP_CLAUSE;
	return GAP_NEAR;
}

/* Cut the window out of the block, and fold it. */
static void open_window(struct window *w, struct role_reader *r, const struct place *p)
{
	size_t from = (size_t)(p->sentence.ptr - p->text.ptr);
	size_t to = from + p->sentence.len;

	if (from > p->start)
		from = p->start;
	w->opens = true;
	if (p->before > from || p->start - from > REACH) {
		from = p->start - p->before > REACH ? p->start - REACH : p->before;
		w->opens = false;
	}
	while (from < p->start && ((unsigned char)p->text.ptr[from] & 0xC0) == 0x80)
		from++;
	if (to > p->after)
		to = p->after;
	if (to > p->end + REACH)
		to = p->end + REACH;
	if (to < p->end)
		to = p->end;
	folded_read(&r->folded, (struct span){ p->text.ptr + from, to - from });
	w->f = &r->folded;
	w->place = p;
	w->base = from;
	w->start = folded_at(&r->folded, p->start - from);
	w->end = folded_at(&r->folded, p->end - from);
	w->n = 0;
}

/* The phrase as the author wrote it, without marks at its ends. */
static struct span words_of(const struct window *w, const struct hit *h)
{
	size_t      from = w->base + w->f->at[h->from], to = w->base + w->f->at[h->to];
	struct span s = span_trim((struct span){ w->place->text.ptr + from, to - from });

	while (s.len && strchr(" :", s.ptr[s.len - 1]))
		s.len--;
	return s;
}

/* The strongest phrase on any side; of equals the one before, inside, behind. */
static const struct hit *best_hit(const struct window *w, enum role_side *side)
{
	const struct hit *before = hit_before(w), *inside = hit_inside(w), *behind = hit_behind(w);
	const struct hit *best = before;

	*side = ROLE_BEFORE;
	if (rank(inside) > rank(best)) {
		best = inside;
		*side = ROLE_INSIDE;
	}
	if (rank(behind) > rank(best)) {
		best = behind;
		*side = ROLE_BEHIND;
	}
	return best;
}

/* "not first reported by X", "not X first reported" */
static bool denies_origin(const struct window *w, const struct hit *h, enum role_side side)
{
	if (h->phrase->what != PART_ORIGIN)
		return false;
	return is_denied(w, h->from, GAP_DENIED) || (side == ROLE_BEHIND && is_denied(w, w->start, GAP_CLOSE));
}

void role_read(struct role_reader *r, const struct place *place, struct role_found *out)
{
	const struct hit *best;
	enum role_side side;
	struct window w;

	*out = (struct role_found){ 0 };
	if (place->end - place->start > PLACE_ANCHOR_MAX)
		return;
	open_window(&w, r, place);
	find_hits(&w, &r->lexicon);
	w.reach = reach_before(&w);
	best = best_hit(&w, &side);
	if (!best)
		return;
	out->side = side;
	out->words = words_of(&w, best);
	out->needs_previous = best->phrase->flags & PHRASE_AGAIN;
	out->is_denied = denies_origin(&w, best, side);
	out->role = out->is_denied ? CITE_REFERENCE : role_of(best->phrase);
}

/* Past a note in brackets between two links: "X (paywall) and Y". */
static size_t skip_bracket(const struct folded *f, size_t i)
{
	char        close = f->text[i] == '(' ? ')' : f->text[i] == '[' ? ']' : '\0';
	const char *end = close ? strchr(f->text + i, close) : NULL;

	return end ? (size_t)(end - f->text) + 1 : i;
}

enum role_tie role_tie(struct role_reader *r, struct span gap)
{
	const struct folded *f = &r->folded;
	enum role_tie tie = ROLE_LOOSE;
	bool   is_empty = true;

	if (gap.len > REACH)
		return ROLE_LOOSE;
	folded_read(&r->folded, gap);
	for (size_t i = skip_blanks(f, 0); i < f->len; i = skip_blanks(f, i)) {
		const struct phrase *p = lexicon_match(&r->lexicon, f, i, f->len);
		size_t past = skip_bracket(f, i);

		if (p && p->what == PART_BUT)
			tie = ROLE_CONTRAST;
		else if (p && p->what == PART_AND)
			tie = tie == ROLE_CONTRAST ? tie : tie == ROLE_COMMA ? ROLE_COMMA_AND : ROLE_AND;
		else if (f->text[i] == ',')
			tie = tie == ROLE_LOOSE ? ROLE_COMMA : tie;
		else if (past == i && (!p || p->what != PART_ARTICLE))
			return ROLE_LOOSE;
		is_empty = false;
		i = p ? i + p->text.len : past > i ? past : i + 1;
	}
	return is_empty ? ROLE_AND : tie;  /* two anchors side by side are one mention */
}

static bool is_silent(const struct role_found *found)
{
	return found->side == ROLE_NOWHERE;
}

/* "X, Y and Z", "X, Y, and Z" are lists; "X, Y" and "X, and Y" are clauses. */
static void settle_lists(enum role_tie *ties, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (ties[i] == ROLE_COMMA_AND)
			ties[i] = ties[i - 1] == ROLE_COMMA ? ROLE_AND : ROLE_LOOSE;
	for (size_t i = n; i-- > 1;)
		if (ties[i] == ROLE_COMMA)
			ties[i] = i + 1 < n && ties[i + 1] == ROLE_AND ? ROLE_AND : ROLE_LOOSE;
}

void role_share(struct role_found *found, enum role_tie *ties, size_t n)
{
	settle_lists(ties, n);
	for (size_t i = 1; i < n; i++) {
		const struct role_found *before = &found[i - 1];

		if (!is_silent(&found[i]) || is_silent(before) || before->side == ROLE_BEHIND)
			continue;
		if (ties[i] == ROLE_AND && !before->is_denied)
			found[i] = *before;
		if (ties[i] == ROLE_CONTRAST && before->is_denied)
			found[i] = (struct role_found){ CITE_ORIGIN, ROLE_BEFORE, before->words, false, false };
	}
	for (size_t i = n; i-- > 1;)
		if (ties[i] == ROLE_AND && is_silent(&found[i - 1]) && found[i].side == ROLE_BEHIND)
			found[i - 1] = found[i];
}
