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
			but = i + p->text.len;
		i = p ? i + p->text.len : folded_next(f, i);
	}
	while (end && strchr(" :", f->text[end - 1]))
		end--;
	return but != SPAN_NONE && gap_width(f, but, end) <= GAP_BEHIND;
}

/* May it stand between two sources of one list? */
static bool is_small(const struct phrase *p)
{
	return p->what == PART_ARTICLE || p->what == PART_BY || p->what == PART_IN || p->what == PART_TO ||
	       (p->what == PART_WHO && (p->flags & PHRASE_CLAUSE));  /* "X, die [Zeit] und Y" */
}

enum role_tie role_tie(struct role_reader *r, struct span gap)
{
	const struct lexicon *lex = &r->lexicons[r->language];
	const struct folded *f = &r->folded;
	enum role_tie tie = ROLE_LOOSE;
	bool   is_empty = true;

	if (gap.len > CONTEXT_REACH)
		return ROLE_LOOSE;
	folded_read(&r->folded, gap);
	for (size_t i = skip_blanks(f, 0); i < f->len; i = skip_blanks(f, i)) {
		const struct phrase *p = lexicon_match(lex, f, i, f->len);
		size_t past = skip_bracket(f, i);

		if (p && is_contrast(p))
			tie = ROLE_CONTRAST;
		else if (p && p->what == PART_NOT)
			tie = ROLE_EXCEPT;
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

		if (!is_silent(&found[i]) || is_silent(before))
			continue;
		if (ties[i] == ROLE_AND && !before->denied && before->side != ROLE_BEHIND)
			found[i] = *before;
		if (ties[i] == ROLE_CONTRAST && before->denied)
			found[i] = (struct role_found){ before->denied, ROLE_BEFORE, before->words, CITE_REFERENCE, false };
	}
	for (size_t i = n; i-- > 1;) {
		if (!is_silent(&found[i - 1]) || found[i].side != ROLE_BEHIND)
			continue;
		if (ties[i] == ROLE_AND)
			found[i - 1] = found[i];
		if (ties[i] == ROLE_EXCEPT && found[i].denied)
			found[i - 1] = (struct role_found){ found[i].denied, ROLE_BEHIND, found[i].words, CITE_REFERENCE, false };
	}
}
