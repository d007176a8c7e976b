/* What an anchor says itself. */

#include "side.h"

/* "was [reported]", "the [reports]", "[viel geschrieben] wurde": no word of the source's. */
static bool is_passive(const struct context *w, size_t k)
{
	const struct hit *before = k ? &w->hits[k - 1] : NULL;
	const struct hit *next = k + 1 < w->n ? &w->hits[k + 1] : NULL;

	if ((w->order & ORDER_VERB_LAST) && next && hit_part(next) == PART_IS && hit_is(&w->hits[k], PHRASE_PARTICIPLE) &&
	    skip_blanks(w->f, w->hits[k].to) == next->from)
		return true;

	return before && skip_blanks(w->f, before->to) == w->hits[k].from &&
	       (before->phrase->what == PART_IS || before->phrase->what == PART_STOP ||
	        (before->phrase->what == PART_ARTICLE && hit_is(&w->hits[k], PHRASE_PARTICIPLE | PHRASE_OUTSIDE)));
}

/* Where the anchor's words end: a bracket there is a note. */
static size_t anchor_end(const struct context *w)
{
	size_t end = w->end;

	if (end > w->start && strchr(")]", w->f->text[end - 1]))
		for (size_t i = end - 1; i > w->start; i--)
			if (strchr("([", w->f->text[i]))
				return w->f->text[i - 1] == ' ' ? i - 1 : i;
	return end;
}

/* Does a word with a capital stand behind byte @p i, in the anchor? */
static bool has_name_behind(const struct context *w, size_t i)
{
	for (i = skip_blanks(w->f, i); i < w->end && !context_is_capital(w, i); i = skip_blanks(w->f, i))
		while (i < w->end && w->f->text[i] != ' ')
			i = folded_next(w->f, i);
	return i < w->end;
}

/* "los [difundió Infobae]": its object before the verb, and before the anchor */
static bool follows_clitic(const struct context *w)
{
	const struct hit *last = NULL;

	for (const struct hit *h = w->hits; h < w->hits + w->n && h->to <= w->start; h++)
		last = h;
	return last && (w->order & ORDER_ROMANCE) && hit_part(last) == PART_ARTICLE && deed_gap(w, last) == 0 &&
	       context_begins_clause(w, last->from);
}

/* ", [historię odkryło Money.pl]": a clause, no headline, whose subject follows its deed @p k */
static bool is_clause_inside(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	size_t begin = skip_blanks(w->f, w->start);

	if (!(context_begins_clause(w, begin) || follows_clitic(w)) || context_is_capital(w, begin) ||
	    gap_width(w->f, begin, h->from) > GAP_CLOSE || gap_width(w->f, h->to, w->end) > GAP_NEAR)
		return false;
	return has_name_behind(w, h->to);
}

/* "同社は[...と述べた]" */
static bool has_subject_before(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].to <= w->start; k++)
		if (hit_part(&w->hits[k]) == PART_SUBJECT)
			return true;
	return false;
}

/* ", [the Herald reported on Monday]," is put in between; a headline is not, and goes on with what was reported. */
static bool is_inserted(const struct context *w, const struct hit *verb)
{
	size_t begin = w->start;

	while (begin > 0 && w->f->text[begin - 1] == ' ')
		begin--;
	for (const struct hit *h = verb + 1; h < w->hits + w->n && h->from < w->end; h++)
		if (hit_part(h) == PART_ARTICLE || hit_part(h) == PART_STOP || hit_is_verb(h))
			return false;
	return begin > 0 && strchr(",(", w->f->text[begin - 1]) && strchr(".,;)", w->f->text[w->end]) &&
	       gap_width(w->f, verb->to, anchor_end(w)) <= GAP_CLOSE + 2;
}

/* "The daily «Herald» [revealed] that": does a name in quotation marks stand straight before the link, and a clause behind it? */
static bool is_told_by_name(const struct context *w)
{
	size_t name = w->start, that = skip_blanks(w->f, w->end);

	while (name && w->f->text[name - 1] == ' ')
		name--;
	if (w->f->text[that] == ',')
		that = skip_blanks(w->f, that + 1);
	for (size_t k = 0; k < w->n && w->hits[k].from <= that; k++)
		if (w->hits[k].from == that)
			return hit_part(&w->hits[k]) == PART_STOP && name && w->f->text[name - 1] == '"';
	return false;
}

/* "[reported]", ", [reports the Herald]", "[the Herald reported]", "[revealed by the Herald]" */
static bool deed_fits_inside(const struct context *w, size_t k, struct judged *out)
{
	const struct hit *h = &w->hits[k], *next = k + 1 < w->n ? h + 1 : NULL;
	bool has_aux = hit_is(h, PHRASE_PARTICIPLE) && (deed_follows(w, k, PART_AUX) || deed_follows(w, k, PART_SUBJECT)) &&
	               h[-1].from >= w->start;
	const struct hit *begin = has_aux ? h - 1 : h;
	bool at_start = begin->from <= skip_blanks(w->f, w->start), at_end = h->to >= anchor_end(w);

	if ((w->order & ORDER_NO_BLANKS) && has_subject_before(w))
		return false;
	if (next && hit_part(next) == PART_BY && next->from < w->end && hit_is(h, PHRASE_PARTICIPLE) &&
	    gap_width(w->f, w->start, h->from) <= GAP_BEHIND)
		return deed_judge(w, k, next, out);
	if (next && hit_part(next) == PART_TO && hit_part(h) == PART_SAY && (hit_is(h, PHRASE_FINITE) || has_aux) &&
	    gap_width(w->f, h->to, next->from) <= 2 && next->to < w->end && gap_width(w->f, next->to, w->end) <= GAP_CLOSE &&
	    context_is_capital(w, skip_blanks(w->f, next->to)))
		return deed_judge(w, k, next, out);
	if (!(hit_is(h, PHRASE_FINITE) || has_aux) || (is_passive(w, k) && !is_clause_inside(w, k)))
		return false;
	if (hit_is(h, PHRASE_OUTSIDE) && !(at_start && at_end) && !(at_end && context_is_name(w) && is_inserted(w, h)))
		return false;
	if (!at_end && !(at_start && context_begins_clause(w, begin->from)) && !is_clause_inside(w, k) && !is_inserted(w, h) &&
	    !(begin > w->hits && hit_part(begin - 1) == PART_AS && begin[-1].from >= w->start))
		return false;
	if (!deed_judge(w, k, NULL, out))
		return false;
	if (out->role == CITE_ORIGIN && !out->first && !context_is_name(w) && !is_told_by_name(w) &&
	    !has_name_behind(w, h->to))
		out->role = CITE_ATTRIBUTION;  /* "[has exposed]": whose deed it is, is not said */
	return true;
}

/* "[who said in 2021 that ...]": is the anchor a clause about somebody named before it? */
static bool is_relative_inside(const struct context *w)
{
	size_t begin = skip_blanks(w->f, w->start);

	for (size_t k = 0; k < w->n && w->hits[k].from <= begin; k++)
		if (w->hits[k].from == begin && hit_part(&w->hits[k]) == PART_WHO)
			return true;
	return false;
}

/*
 * May hit @p k, a whole phrase that lies in the anchor at least in part, be
 * its own? "[according to the Herald]" may near its beginning; in its middle
 * it is a headline's.
 */
static bool fits_inside(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	bool at_start = h->from <= skip_blanks(w->f, w->start), at_end = h->to >= anchor_end(w);

	if (hit_is(h, PHRASE_INSIDE) && at_start && at_end)
		return true;
	if (hit_is(h, PHRASE_DEED) && !(w->order & (ORDER_NO_BLANKS | ORDER_NOUN_CAPS)) && hit_part(h) == PART_ATTRIBUTION &&
	    hit_is(h, PHRASE_BEFORE) && !has_name_behind(w, h->to < w->start ? w->start : h->to))
		return false;  /* "[an interview with the director]" */
	if (is_relative_inside(w) && gap_width(w->f, h->to, w->end) > GAP_CLOSE)
		return false;
	if (hit_is(h, PHRASE_AFTER) && !is_passive(w, k) && (at_start || at_end))
		return true;
	if (!hit_is(h, PHRASE_BEFORE) || hit_is(h, PHRASE_COLON | PHRASE_OUTSIDE))
		return false;
	if (!at_end && gap_width(w->f, w->start, h->from) > GAP_BEHIND)
		return false;
	if (hit_is(h, PHRASE_CLAUSE) && gap_width(w->f, h->to, w->end) > GAP_BEHIND)
		return false;  /* "[Source: mayor to leave office in May]" is a headline */
	return !hit_is(h, PHRASE_CLAUSE) || (h->from <= w->start && context_begins_clause(w, h->from));
}

void side_inside(const struct context *w, struct judged *out)
{
	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];
		struct judged     found = { 0 };

		if (h->from >= w->end || h->to <= w->start)
			continue;
		if (hit_is_verb(h))
			deed_fits_inside(w, k, &found);
		else if (hit_is_role(h) && fits_inside(w, k))
			found = (struct judged){ deed_role(h), h, NULL, NULL };
		if (found.role > out->role || (found.role && !out->role))
			*out = found;
	}
	if (out->role == CITE_ATTRIBUTION && deed_is_pointed_at(w))
		*out = (struct judged){ 0 };
}
