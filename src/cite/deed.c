/*
 * A deed, what belongs to it, and what makes more of it.
 */

#include "deed.h"

enum cite_role deed_role(const struct hit *h)
{
	switch (hit_part(h)) {
	case PART_ORIGIN:
	case PART_REVEAL:
		return CITE_ORIGIN;
	case PART_ALTERNATIVE:
		return CITE_ALTERNATIVE;
	case PART_ATTRIBUTION:
	case PART_SAY:
		return CITE_ATTRIBUTION;
	default:
		return CITE_REFERENCE;
	}
}

/* Does this hit begin another thought? */
bool deed_ends_at(const struct hit *h)
{
	enum phrase_part part = hit_part(h);

	return part == PART_STOP || part == PART_WHO || part == PART_BUT;
}

bool deed_is_mark(const struct hit *h)
{
	enum phrase_part part = hit_part(h);

	return part == PART_BY || part == PART_TO || part == PART_GIVE || part == PART_IN || part == PART_OF || part == PART_IS;
}

/* Half words between a phrase and the link; "source: X" may have its colon, "alternatively, see X" its comma. */
unsigned deed_gap(const struct context *w, const struct hit *h)
{
	size_t to = h->to < w->start ? h->to : w->start, front = to <= w->front ? w->front : w->start;
	bool   has_mark = w->f->text[to] == ':' || (w->f->text[to] == ',' && hit_part(h) == PART_ALTERNATIVE);

	return gap_width(w->f, has_mark ? to + 1 : to, front);
}

/* Is the link named by a form of "to be" before it? "It was X that ...", "It was not Y but X that ..." */
bool deed_is_cleft(const struct context *w)
{
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].from < w->start && hit_part(&w->hits[k]) != PART_NOT && hit_part(&w->hits[k]) != PART_ARTICLE)
			return (hit_part(&w->hits[k]) == PART_IS || (hit_part(&w->hits[k]) == PART_BUT && w->place->has_previous)) &&
			       deed_gap(w, &w->hits[k]) <= GAP_CLOSE;
	return false;
}

/* "first reported", "reported first in": one that may mean other things stands straight at the deed. */
static bool is_straight_at(const struct context *w, const struct hit *first, const struct hit *verb)
{
	size_t behind = skip_blanks(w->f, first->to);

	if (!hit_is(first, PHRASE_CLOSE))
		return true;
	if (first->to <= verb->from)
		return gap_width(w->f, first->to, verb->from) <= 2;
	return gap_width(w->f, verb->to, first->from) == 0 &&
	       (behind >= w->f->len || gap_width(w->f, behind, behind + 1) > GAP_CLAUSE || behind == w->start ||
	        (first + 1 < w->hits + w->n && first[1].from == behind && deed_is_mark(first + 1)));
}

/* Nothing leads from a deed to this hit, or over it. */
bool deed_is_parted_by(const struct hit *h)
{
	return deed_ends_at(h) || hit_is_verb(h) || hit_part(h) == PART_AND || hit_part(h) == PART_NOT;
}

/* The word of being first that belongs to verb @p k: near it, or near the link. */
const struct hit *deed_first(const struct context *w, size_t k)
{
	const struct hit *verb = &w->hits[k];

	for (size_t i = k; i-- > 0 && !deed_is_parted_by(&w->hits[i]);) {
		const struct hit *h = &w->hits[i];

		if (context_gap(w, h->to, verb->from) > GAP_NEAR &&
		    (h->to > w->start || verb->from < w->end || gap_width(w->f, h->to, w->start) > GAP_CLOSE))
			break;
		if (hit_part(h) == PART_FIRST && is_straight_at(w, h, verb))
			return h;
	}
	for (size_t i = k + 1; i < w->n && !deed_is_parted_by(&w->hits[i]) && w->hits[i].from < w->after; i++) {
		const struct hit *h = &w->hits[i];

		if (context_gap(w, verb->to, h->from) > GAP_BEHIND)
			break;
		if (hit_part(h) == PART_FIRST && is_straight_at(w, h, verb))
			return h;
	}
	return NULL;
}

/* Does a capital stand in the anchor behind byte @p i? */
static bool has_capital_behind(const struct context *w, size_t i)
{
	for (; i < w->end; i = folded_next(w->f, i))
		if (context_is_capital(w, i))
			return true;
	return false;
}

/* Is the noun at byte @p i a name, where nouns are small: with a capital, in quotation marks or not where a sentence begins? */
static bool is_named_so(const struct context *w, size_t i)
{
	return !(w->order & ORDER_NOUN_CAPS) && context_is_capital(w, i) &&
	       (!w->opens || skip_blanks(w->f, 0) < w->start || (i && w->f->text[i - 1] == '"'));
}

/* Past "die" and "das" at byte @p i, which are no hits, since they may be pronouns. */
static size_t skip_article(const struct context *w, size_t i)
{
	const char *text = w->f->text + i;

	return (w->order & ORDER_NOUN_CAPS) && (strncmp(text, "die ", 4) == 0 || strncmp(text, "das ", 4) == 0) ? i + 4 : i;
}

bool deed_is_of_other(const struct context *w)
{
	size_t begin = skip_article(w, skip_blanks(w->f, w->start));

	for (size_t k = 0; k < w->n && w->hits[k].from <= begin; k++) {
		const struct hit *h = &w->hits[k];
		enum phrase_part  part = hit_part(h);

		if (h->from != begin)
			continue;
		if (part == PART_ARTICLE || part == PART_OF)
			begin = skip_blanks(w->f, h->to);
		else if (part == PART_BODY && !(w->order & ORDER_NO_BLANKS))
			return !is_named_so(w, h->from) && w->f->text[h->to] != '-';
		else if (part == PART_BODY || part == PART_PAPERS || part == PART_COPY)
			return (w->order & ORDER_NO_BLANKS) ? h->to >= w->end
			                                    : !is_named_so(w, h->from) && !has_capital_behind(w, h->to);
	}
	return false;
}

/* Does the sentence speak of papers, tapes or the like? */
bool deed_has_papers(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].from < w->after; k++)
		if (hit_part(&w->hits[k]) == PART_PAPERS || hit_part(&w->hits[k]) == PART_COPY)
			return true;
	return false;
}

/* "emails read by X", "tapes handed to X", "das dem X vorliegt" */
static bool is_leaked_to(const struct context *w, const struct hit *h, const struct hit *mark)
{
	enum phrase_part part = mark ? hit_part(mark) : PART_STOP;

	if (!context_is_name(w))
		return false;
	if (hit_part(h) == PART_SAY)
		return part == PART_TO && h->to <= w->start && hit_is(h, PHRASE_HANDS) && h > w->hits &&
		       hit_part(h - 1) == PART_PAPERS && gap_width(w->f, h[-1].to, h->from) <= 2;
	if (hit_is(h, PHRASE_DEED))
		return deed_has_papers(w) && part != PART_TO && part != PART_GIVE;
	if (part == PART_TO || (part == PART_OF && h->from >= w->end && !hit_is(h, PHRASE_SPLIT)))
		return true;
	if (hit_is(h, PHRASE_HANDS) && h->from >= w->end && !mark)
		return deed_has_papers(w);
	return deed_has_papers(w) && (part == PART_GIVE || part == PART_OF || (!mark && (w->order & ORDER_ENDINGS)));
}

/* "documents published by X", "Chats, die der X veröffentlicht hat": do papers stand straight before the deed and the link? */
static bool is_of_papers(const struct context *w, size_t k, const struct hit *mark)
{
	const struct hit *h = &w->hits[k], *papers = NULL, *who = NULL;
	bool   is_before = h->to <= w->start, has_comma;
	size_t past;

	for (size_t i = 0; i < k && w->hits[i].to <= w->start; i++) {
		enum phrase_part part = hit_part(&w->hits[i]);

		if (part == PART_PAPERS)
			papers = &w->hits[i], who = NULL;
		else if (part == PART_WHO || part == PART_STOP)
			who = &w->hits[i];
		else if (part != PART_ARTICLE && part != PART_OF && part != PART_AUX)
			papers = NULL;
	}
	if (!papers || !context_is_name(w))
		return false;
	has_comma = w->f->text[papers->to] == ',';
	past = has_comma ? papers->to + 1 : papers->to;
	if (gap_width(w->f, past, is_before ? h->from : w->start) > GAP_CLOSE)
		return false;
	if (is_before && !who)
		return mark ? hit_part(mark) == PART_BY : (w->order & ORDER_ENDINGS) && hit_is(h, PHRASE_PARTICIPLE);
	return who || (has_comma && (w->order & ORDER_VERB_LAST));
}

/* Is the link the last of several, "X and [Y]", "both [X] and [Y]"? */
static bool is_of_several(const struct context *w)
{
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].to <= w->start && hit_part(&w->hits[k]) != PART_ARTICLE)
			return w->place->has_previous && hit_part(&w->hits[k]) == PART_AND &&
			       gap_width(w->f, w->hits[k].to, w->start) <= GAP_CLOSE;
	return false;
}

bool deed_is_walled(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].to <= w->start; k++)
		if (hit_part(&w->hits[k]) == PART_WALL)
			return true;
	return false;
}

/* "told [Parliament]", "en [el Congreso]" */
bool deed_is_body(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].from < w->end; k++)
		if (hit_part(&w->hits[k]) == PART_BODY && hit_is(&w->hits[k], PHRASE_CLAUSE))
			return true;
	return false;
}

/* What a deed makes of who does it. */
bool deed_judge(const struct context *w, size_t k, const struct hit *mark, struct judged *out)
{
	const struct hit *h = &w->hits[k];
	enum phrase_part  part = hit_part(h);
	bool              is_leaked = (part == PART_LEAK || part == PART_SAY) && is_leaked_to(w, h, mark);

	*out = (struct judged){ deed_role(h), h, part == PART_LEAK ? NULL : deed_first(w, k), mark };
	if (out->first || is_leaked || (part == PART_PUBLISH && is_of_papers(w, k, mark)))
		out->role = CITE_ORIGIN;
	else if (hit_is(h, PHRASE_PLURAL) && h->from >= w->end && is_of_several(w))
		out->role = CITE_ATTRIBUTION;
	if (part == PART_REVEAL && mark && h->to <= w->start && !out->first &&
	    (hit_part(mark) == PART_TO || hit_part(mark) == PART_IN))
		out->role = CITE_ATTRIBUTION;  /* "revealed to X": an interview */
	if (!mark && h->from >= w->end && out->role == CITE_ORIGIN && !context_is_name(w) && !deed_is_cleft(w))
		out->role = out->first ? CITE_REFERENCE : CITE_ATTRIBUTION;  /* "[the firm] first reported a loss" */
	return out->role != CITE_REFERENCE;
}

/* This hit, when it is a mark straight before the link; or NULL. */
const struct hit *deed_mark_at(const struct context *w, const struct hit *h)
{
	size_t begin = skip_blanks(w->f, w->start);

	unsigned width;

	if (!deed_is_mark(h) || h->from > begin || (h->from == begin && h->to >= w->end))
		return NULL;
	width = h->from == begin ? 0 : deed_gap(w, h);
	if (hit_part(h) == PART_OF)
		return width <= GAP_CLOSE ? h : NULL;
	if (hit_part(h) == PART_IN && (w->order & ORDER_INVERTS))
		return width == 0 ? h : NULL;  /* "reveló en enero X" */
	return width <= (hit_part(h) == PART_IS && !(w->order & ORDER_NO_BLANKS) ? GAP_CLOSE : GAP_NEAR) ? h : NULL;
}

/* Does a hit of this part stand straight before hit @p k? */
bool deed_follows(const struct context *w, size_t k, enum phrase_part part)
{
	return k && hit_part(&w->hits[k - 1]) == part &&
	       gap_width(w->f, w->hits[k - 1].to, w->hits[k].from) <= 2;
}

/* "see [the report]" only points. */
bool deed_is_pointed_at(const struct context *w)
{
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].to <= w->start)
			return w->hits[k].phrase->what == PART_SEE && deed_gap(w, &w->hits[k]) <= GAP_CLOSE;
	return false;
}
