/*
 * What links share: "according to X and Y", "X and Y reported", "not first
 * reported by X but by Y". The text between two links says how they hang
 * together; then roles go along.
 */

#include "role.h"

#include "context.h"

/* "but", or a "not" that denies what stands before it: "XではなくY" */
static bool is_contrast(const struct phrase *p)
{
	return p->what == PART_BUT || (p->what == PART_NOT && (p->flags & PHRASE_AFTER));
}

/* Does the text between two links end with "but", or with ", it was", and perhaps an article? */
static bool ends_with_but(const struct lexicon *lex, const struct folded *f)
{
	size_t but = SPAN_NONE, end = f->len;

	for (size_t i = 0; i < f->len;) {
		const struct phrase *p = lexicon_match(lex, f, i, f->len);

		if (p && (is_contrast(p) || (p->what == PART_IS && memchr(f->text, ',', i))))
			but = i + p->text.len + (p->what == PART_NOT && f->text[i + p->text.len] == ',');
		i = p ? i + p->text.len : folded_next(f, i);
	}
	while (end && strchr(" :", f->text[end - 1]))
		end--;
	return but != SPAN_NONE && gap_width(f, but, end) <= GAP_BEHIND;
}

/* May it stand between two sources of one list? */
static bool is_small(const struct phrase *p)
{
	return p->what == PART_ARTICLE || p->what == PART_OF || p->what == PART_BY || p->what == PART_IN || p->what == PART_TO ||
	       (p->what == PART_WHO && (p->flags & PHRASE_CLAUSE));  /* "X, die [Zeit] und Y" */
}

/* The tie that the folded gap makes; @param in_pair  the first of the two is the first of a pair */
static enum role_tie tie_between(const struct lexicon *lex, const struct folded *f, bool in_pair)
{
	enum role_tie tie = ROLE_LOOSE;
	bool   is_empty = true;

	for (size_t i = skip_blanks(f, 0); i < f->len; i = skip_blanks(f, i)) {
		const struct phrase *p = lexicon_match(lex, f, i, f->len);
		size_t past = skip_bracket(f, i);

		if (p && ((in_pair && (p->what == PART_AND || p->what == PART_BUT || p->what == PART_AS || p->what == PART_STOP)) ||
		          (p->what == PART_AND && (p->flags & PHRASE_CLOSE) && tie < ROLE_AND)))
			return ROLE_AND;  /* "both X and Y", "zowel X als Y", "zarówno X, jak i Y", "not only X but Y" */
		if (p && is_contrast(p))
			tie = ROLE_CONTRAST;
		else if (p && p->what == PART_NOT)
			tie = p->flags & PHRASE_PLURAL ? ROLE_AND : ROLE_EXCEPT;
		else if (p && (p->what == PART_AND || (p->what == PART_AS && tie == ROLE_LOOSE)))
			tie = tie >= ROLE_CONTRAST ? tie : tie == ROLE_COMMA ? ROLE_COMMA_AND : ROLE_AND;
		else if (f->text[i] == ',')
			tie = tie == ROLE_LOOSE ? ROLE_COMMA : tie;
		else if (past == i && !(p && is_small(p)))
			return ends_with_but(lex, f) ? ROLE_CONTRAST : ROLE_LOOSE;
		is_empty = false;
		i = p ? i + p->text.len : past > i ? past : i + 1;
	}
	return is_empty ? ROLE_AND : tie;  /* two anchors side by side are one mention */
}

/* Does the folded text end with "both", or with an "and" that begins a clause, as "И [X], и [Y]"? */
static bool opens_pair(const struct lexicon *lex, const struct folded *f, bool begins_sentence)
{
	bool is_clause = begins_sentence, is_open = false;

	for (size_t i = skip_blanks(f, 0); i < f->len; i = skip_blanks(f, i)) {
		const struct phrase *p = lexicon_match(lex, f, i, f->len);

		if (p && p->what == PART_AND)
			is_open = is_clause || (p->flags & PHRASE_CLAUSE);
		else if (!(p && is_small(p)))
			is_open = false;
		is_clause = folded_is_one(f, i, ",;:");
		i = p ? i + p->text.len : folded_next(f, i);
		while (!p && i < f->len && f->text[i] != ' ' && !folded_is_border(f, i))
			i = folded_next(f, i);
	}
	return is_open;
}

/* Bytes before a link in which a pair may open. */
#define OPENING_MAX 48

enum role_tie role_tie(struct role_reader *r, const struct place *p, enum role_tie before)
{
	const struct lexicon *lex = &r->lexicons[r->language];
	size_t sentence = (size_t)(p->sentence.ptr - p->text.ptr);
	bool   is_first = !p->has_previous || p->before < sentence, is_clipped;
	size_t from = is_first ? sentence : p->before;
	enum role_tie tie = ROLE_LOOSE;

	if (from > p->start || (!is_first && p->start - from > CONTEXT_REACH))
		return ROLE_LOOSE;
	is_clipped = is_first && p->start - from > OPENING_MAX;
	from = is_clipped ? p->start - OPENING_MAX : from;
	while (from < p->start && ((unsigned char)p->text.ptr[from] & 0xC0) == 0x80)
		from++;
	folded_read(&r->folded, (struct span){ p->text.ptr + from, p->start - from });
	if (!is_first)
		tie = tie_between(lex, &r->folded, before == ROLE_BOTH);
	return tie == ROLE_LOOSE && opens_pair(lex, &r->folded, is_first && !is_clipped) ? ROLE_BOTH : tie;
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

/* "Try [X], [Y] and [Z]": instead of nothing, none of them is an alternative. */
static void drop_offers_of_nothing(struct role_found *found, size_t n)
{
	if (n && found[0].needs_previous)
		found[0] = (struct role_found){ 0 };
}

void role_share(struct role_found *found, enum role_tie *ties, size_t n)
{
	settle_lists(ties, n);
	drop_offers_of_nothing(found, n);
	for (size_t i = 1; i < n; i++) {
		const struct role_found *before = &found[i - 1];

		if (!is_silent(&found[i]) || is_silent(before))
			continue;
		if (ties[i] == ROLE_AND && !before->denied && before->side != ROLE_BEHIND)
			found[i] = *before;
		if (ties[i] == ROLE_CONTRAST && before->denied)
			found[i] = (struct role_found){ .role = before->denied, .side = ROLE_BEFORE, .words = before->words };
	}
	for (size_t i = n; i-- > 1;) {
		if (ties[i] == ROLE_AND && found[i - 1].role == CITE_ATTRIBUTION && found[i - 1].side == ROLE_BEFORE &&
		    found[i].role == CITE_ORIGIN && found[i].side == ROLE_BEHIND)
			found[i - 1] = found[i];  /* "research by X and Y revealed" */
		if (!is_silent(&found[i - 1]) || found[i].side != ROLE_BEHIND)
			continue;
		if (ties[i] == ROLE_AND && found[i - 1].follows_not && !found[i].denied) {
			found[i].denied = found[i].role;
			found[i].role = CITE_REFERENCE;
		}
		if (ties[i] == ROLE_AND)
			found[i - 1] = found[i];
		if (ties[i] == ROLE_EXCEPT && found[i].denied)
			found[i - 1] = (struct role_found){ .role = found[i].denied, .side = ROLE_BEHIND, .words = found[i].words };
	}
}
