/* What stands before a link. */

#include "side.h"

/* "laut und lange": what is followed by "and" names no source; "informują zarówno [X]" does. */
static bool runs_into_and(const struct context *w, size_t k)
{
	const struct hit *next = k + 1 < w->n ? &w->hits[k + 1] : NULL;

	return next && hit_part(next) == PART_AND && next->from < w->start && skip_blanks(w->f, w->hits[k].to) == next->from &&
	       !hit_is(next, PHRASE_CLAUSE);
}

/* Does a colon end the sentence behind the link, or behind a bracket there, as before a quotation? */
static bool introduces(const struct context *w)
{
	const struct place *p = w->place;
	struct span rest = span_trim(span_from(p->text, p->end));
	char   close = rest.len && rest.ptr[0] == '(' ? ')' : rest.len && rest.ptr[0] == '[' ? ']' : '\0';
	size_t end = close ? span_chr(span_upto(rest, CONTEXT_REACH), close) : SPAN_NONE;

	if (end != SPAN_NONE)
		rest = span_trim(span_from(rest, end + 1));
	return rest.len && rest.ptr[0] == ':' && rest.ptr + 1 >= p->sentence.ptr + p->sentence.len;
}

/* So many words behind a name are no part of it: "volgens The Guardian belasting hebben ontweken via [een trust]" */
#define FILLED_WORDS 2

/*
 * "Laut Spiegel prüft das [Amt]", "According to Reuters the [firm]",
 * "Secondo i sindacati la [riforma]": somebody else already fills the place behind the phrase.
 */
static bool is_filled(const struct context *w, size_t k)
{
	bool   has_name = false, is_noun = false, is_word = false;  /* of the word before */
	bool   is_topic = !context_is_name(w);
	size_t named = 0;  /* words since a name */
	size_t h = k + 1;

	for (size_t i = skip_blanks(w->f, w->hits[k].to); i < w->start;) {
		size_t next = i;

		while (h < w->n && w->hits[h].from < i)
			h++;
		if (h < w->n && w->hits[h].from == i) {
			if (hit_part(&w->hits[h]) == PART_ARTICLE && !(w->order & ORDER_NOUN_CAPS) &&
			    (is_noun || (is_word && is_topic)))
				return true;
			has_name = is_noun = is_word = false;
			next = w->hits[h].to;
		} else {
			bool capital = context_is_capital(w, i);

			if (has_name && !capital && (w->order & ORDER_NOUN_CAPS))
				return true;
			named = capital ? 1 : named ? named + 1 : 0;
			if (is_topic && named > FILLED_WORDS && !(w->order & ORDER_NO_BLANKS))
				return true;
			has_name = is_noun = capital;
			is_word = true;
			while (next < w->start && w->f->text[next] != ' ')
				next = folded_next(w->f, next);
		}
		i = skip_blanks(w->f, next > i ? next : i + 1);
	}
	return false;
}

/* Is what follows the link said of it: "was discussed", "has been praised", "that all speak of"? */
static bool is_said_of_link(const struct context *w)
{
	size_t behind = skip_bracket(w->f, skip_blanks(w->f, w->end));

	for (const struct hit *h = w->hits; h < w->hits + w->n && h->from <= behind; h++) {
		if (h->from != behind)
			continue;
		if ((hit_part(h) == PART_OF || hit_part(h) == PART_AUX) && h + 1 < w->hits + w->n && gap_width(w->f, h->to, h[1].from) == 0)
			h++;
		return hit_part(h) == PART_IS || hit_part(h) == PART_STOP || hit_part(h) == PART_WHO;
	}
	return false;
}

/* "El análisis de [X] fue discutido": is the work that hit @p k names, a certain one, spoken of, instead of believed? */
static bool is_spoken_of(const struct context *w, size_t k)
{
	const struct hit *article = k ? &w->hits[k - 1] : NULL;

	return (w->order & ORDER_ROMANCE) && article && !hit_is(article, PHRASE_OBJECT) &&
	       (hit_part(article) == PART_ARTICLE || hit_part(article) == PART_TO) &&  /* "a" may be either */
	       gap_width(w->f, article->to, w->hits[k].from) == 0 && context_begins_clause(w, article->from) &&
	       w->hits[k].to <= w->start && is_said_of_link(w);
}

/* May hit @p k, a whole phrase before the link, be about it? */
static bool fits_before(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];

	if (!hit_is(h, PHRASE_BEFORE) || (hit_part(h) != PART_ALTERNATIVE && runs_into_and(w, k)))
		return false;
	if (hit_is(h, PHRASE_CLOSE) && deed_gap(w, h) > GAP_CLOSE)
		return false;
	if (hit_is(h, PHRASE_CLAUSE) && !context_begins_clause(w, h->from))
		return false;
	if (hit_is(h, PHRASE_COLON) && !introduces(w))
		return false;
	if (hit_is(h, PHRASE_DEED | PHRASE_HANDS) && !context_is_name(w))
		return false;
	if ((hit_is(h, PHRASE_DEED) || (hit_is(h, PHRASE_CLOSE) && hit_is(h, PHRASE_AFTER))) && deed_is_body(w))
		return false;  /* "said in [Parliament]" */
	if (hit_is(h, PHRASE_HANDS) && !deed_has_papers(w))
		return false;
	if (hit_part(h) == PART_ATTRIBUTION && hit_is(h, PHRASE_OUTSIDE) && is_spoken_of(w, k))
		return false;
	return hit_part(h) == PART_ALTERNATIVE || !is_filled(w, k);
}

/* "the findings of X": whose work is it? */
static bool is_work_of(const struct context *w, size_t k, const struct hit *mark)
{
	const struct hit *h = &w->hits[k];
	enum phrase_part  part = mark ? hit_part(mark) : PART_STOP;
	bool has_mark = part == PART_OF || part == PART_BY || (part == PART_IN && hit_is(h, PHRASE_DEED));

	if (hit_part(h) != PART_WORK || (!has_mark && !(w->order & ORDER_ENDINGS)))
		return false;
	if (has_mark ? gap_width(w->f, h->to, mark->from) > 2 : mark || deed_gap(w, h) > GAP_CLOSE)
		return false;
	return context_is_name(w) && !(k && hit_part(h - 1) == PART_SEE) && !is_spoken_of(w, k);
}

/* "Publik gemacht hatte den Fall vor zwei Wochen die [Post]": does a clause open with participle @p k, its auxiliary behind it? */
static bool is_fronted(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	size_t begin = k;

	if (!(w->order & ORDER_VERB_LAST) || !hit_is_verb(h) || !hit_is(h, PHRASE_PARTICIPLE) || k + 1 == w->n ||
	    gap_width(w->f, h->to, h[1].from) > 0 || (hit_part(h + 1) != PART_AUX && hit_part(h + 1) != PART_IS))
		return false;
	while (begin && (hit_part(&w->hits[begin - 1]) == PART_FIRST || hit_part(&w->hits[begin - 1]) == PART_NOT) &&
	       gap_width(w->f, w->hits[begin - 1].to, w->hits[begin].from) == 0)
		begin--;
	return context_begins_clause(w, w->hits[begin].from);
}

/* Is one before the link? */
static bool has_fronted(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].to <= w->start; k++)
		if (is_fronted(w, k) && gap_width(w->f, w->hits[k].to, w->start) <= GAP_CLAUSE)
			return true;
	return false;
}

/* May what stands between a deed and the link belong to its subject? */
static bool leads_to_subject(const struct context *w, size_t k)
{
	bool has_other = false;  /* "wrote he [X]": somebody else said it to the source, in a language of cases */

	for (const struct hit *h = &w->hits[k] + 1; h < w->hits + w->n && h->from <= w->start; h++) {
		if (h->to > w->start && h->from != w->start)
			continue;
		if (hit_is(h, PHRASE_OBJECT) || (hit_part(h) == PART_PREP && deed_gap(w, h) <= GAP_CLOSE) ||
		    (deed_mark_at(w, h) && hit_part(h) != PART_OF))
			return false;
		has_other |= hit_part(h) == PART_SUBJECT;
	}
	if (has_other && !is_fronted(w, k) && !((w->order & ORDER_ENDINGS) && hit_part(&w->hits[k]) == PART_SAY))
		return false;
	return !runs_into_and(w, k) && deed_gap(w, &w->hits[k]) <= (is_fronted(w, k) ? GAP_CLAUSE : GAP_NEAR);
}

/* "Wie der [Stern] meldet, bestreitet die [Firma]": does the link before say what clause of deed @p k follows? */
static bool is_main_clause(const struct context *w, size_t k)
{
	const struct hit *said = k == 1 ? w->hits : NULL;

	return said && (w->order & ORDER_VERB_LAST) && w->place->has_previous && hit_part(said) == PART_SAY &&
	       said->from == skip_blanks(w->f, 0) && w->f->text[said->to] == ',' &&
	       skip_blanks(w->f, said->to + 1) == w->hits[k].from;
}

/* "traz o logotipo do [Estadão]": does an article straight behind deed @p k begin its object, and "of" tie the link to that? */
static bool is_object_of(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k], *end = w->hits + w->n;

	if (h + 2 >= end || hit_part(h + 1) != PART_ARTICLE || gap_width(w->f, h->to, h[1].from) > 0)
		return false;
	return hit_part(h + 2) == PART_OF && deed_mark_at(w, h + 2) && deed_gap(w, h + 2) == 0;
}

/* "..., reports X", "come ha scritto X": does the deed's subject follow it? */
static bool is_inverted(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	size_t begin = k;
	bool   has_aux = hit_is(h, PHRASE_PARTICIPLE) &&
	                 (deed_follows(w, k, PART_AUX) || deed_follows(w, k, PART_AS) || is_fronted(w, k) ||
	                  ((w->order & ORDER_VERB_LAST) && k + 1 < w->n && hit_part(h + 1) == PART_AUX));

	if (!hit_is(h, PHRASE_FINITE) && !has_aux)
		return false;
	if (deed_follows(w, k, PART_AUX))
		begin = k - 1;
	if (!leads_to_subject(w, k) || is_main_clause(w, k) || deed_is_of_other(w))
		return false;
	if (context_begins_clause(w, w->hits[begin].from) || deed_follows(w, begin, PART_AS) || deed_follows(w, begin, PART_FIRST))
		return true;
	if (deed_follows(w, begin, PART_STOP) && hit_is(&w->hits[begin - 1], PHRASE_PLURAL) && context_is_name(w))
		return true;  /* "les écoutes que s'est procurées [X]" */
	return (w->order & ORDER_INVERTS) && context_is_name(w) && !is_object_of(w, k);
}

/* "quien destapó el caso fue [X]", "暴いたのは[X]": is the subject of deed @p k what @p is, "to be", names? */
static bool is_named_by(const struct context *w, size_t k, const struct hit *is)
{
	if (w->order & ORDER_NO_BLANKS)
		return hit_part(&w->hits[k]) == PART_REVEAL && gap_width(w->f, w->hits[k].to, is->from) <= GAP_CLOSE;
	for (size_t i = k; i-- > 0 && gap_width(w->f, w->hits[i].to, w->hits[k].from) <= GAP_CLOSE;)
		if (hit_part(&w->hits[i]) == PART_WHO)
			return true;
	return false;
}

/* "liet [X] weten": who is told, or quoted, stands between the parts of a split verb. */
static bool takes_between(const struct context *w, const struct hit *h)
{
	return hit_part(h) == PART_SAY && h->phrase->text.len > h->to - h->from && deed_gap(w, h) == 0 && context_is_name(w);
}

/* "découvert par la presse [la taxe]": somebody else follows the mark, and the anchor is another noun. */
static bool is_taken(const struct context *w, const struct hit *mark)
{
	size_t begin = skip_blanks(w->f, w->start);

	if (mark->to >= w->start || deed_gap(w, mark) == 0 || context_is_capital(w, begin))
		return false;
	for (const struct hit *h = mark + 1; h < w->hits + w->n && h->from <= begin; h++)
		if (h->from == begin)
			return hit_part(h) == PART_ARTICLE;
	return false;
}

/* "räumte der Vorstand im [Kurier] ein": who said it stands between the verb and where it was said. */
static bool is_said_in(const struct context *w, const struct hit *h, const struct hit *mark)
{
	if (!(w->order & ORDER_VERB_LAST) || hit_part(h) != PART_SAY || !hit_is(h, PHRASE_FINITE) || hit_is(mark, PHRASE_CLOSE) ||
	    !context_is_name(w) || deed_is_of_other(w) || gap_width(w->f, h->to, mark->from) > GAP_BEHIND || deed_gap(w, mark) > 0)
		return false;
	for (h++; h < mark; h++)
		if (hit_part(h) != PART_ARTICLE && hit_part(h) != PART_OF && hit_part(h) != PART_SUBJECT)
			return false;
	return true;
}

/* May deed @p k, before the link, be done by, told to, or stand in what the link names? */
static bool hangs_on(const struct context *w, size_t k, const struct hit *mark)
{
	const struct hit *h = &w->hits[k];

	switch (mark ? hit_part(mark) : PART_STOP) {
	case PART_BY:
		return hit_is(h, PHRASE_PARTICIPLE) && !is_taken(w, mark);
	case PART_TO:
		return hit_part(h) != PART_PUBLISH && !deed_is_body(w) &&
		       (gap_width(w->f, h->to, mark->from) <= GAP_CLOSE + 2 || context_begins_clause(w, h->from) ||
		        (deed_follows(w, k, PART_AUX) && context_begins_clause(w, h[-1].from)));
	case PART_GIVE:
		return hit_part(h) == PART_LEAK;
	case PART_OF:
		return is_inverted(w, k) && !deed_follows(w, k, PART_ARTICLE);  /* "la nota di X" is a noun */
	case PART_IN:
		return !deed_is_body(w) && !deed_is_of_other(w) && (w->is_here || hit_part(h) != PART_PUBLISH || context_is_name(w)) &&
		       (deed_first(w, k) || (gap_width(w->f, h->to, mark->from) <= 2 && context_is_name(w)) || is_said_in(w, h, mark));
	case PART_IS:
		return deed_first(w, k) || is_named_by(w, k, mark);
	default:
		return is_inverted(w, k) || (w->is_here && deed_first(w, k)) || takes_between(w, h);
	}
}

/* "the same, but without a wall, is [here]": an alternative anywhere before in the sentence, up to a semicolon. */
static bool offers_here(const struct context *w, const struct hit *h)
{
	return w->is_here && hit_part(h) == PART_ALTERNATIVE && h->to <= w->start &&
	       !memchr(w->f->text + h->to, ';', w->start - h->to);
}

/* "Volgens de gemeente wordt de [toren]", "Według prokuratury sprawca pracował w [hali]": is @p h about somebody else? */
static bool is_elsewhere(const struct context *w, const struct hit *h, const struct hit *mark)
{
	enum phrase_part part = mark ? hit_part(mark) : PART_STOP;
	unsigned width = mark && mark->from >= h->to ? gap_width(w->f, h->to, mark->from) : 0;

	if (part == PART_IS)
		return width > 0;
	if (!(w->order & ORDER_ENDINGS))
		return false;
	return part == PART_IN ? width > 2 : deed_gap(w, h) > 0 && !context_is_capital(w, skip_blanks(w->f, w->start));
}

/* "Ans Licht brachte es ein Bericht der [Post]": the verb, before hit @p k, of what a source's work revealed; or NULL. */
static const struct hit *revealed_by_work(const struct context *w, size_t k)
{
	for (size_t i = k; i-- > 0;) {
		if (hit_part(&w->hits[i]) == PART_REVEAL)
			return gap_width(w->f, w->hits[i].to, w->hits[k].from) <= GAP_NEAR + GAP_CLOSE ? &w->hits[i] : NULL;
		if (deed_is_parted_by(&w->hits[i]))
			return NULL;
	}
	return NULL;
}

/* "Quem o revelou foi [a Lusa]": is @p mark, at the anchor's beginning, an article that looks like "to", and "to be" @p h before it? */
static bool names_subject(const struct context *w, const struct hit *h, const struct hit *mark)
{
	return hit_part(h) == PART_IS && hit_part(mark) == PART_TO && hit_is(mark, PHRASE_CLAUSE) && mark->from >= w->start &&
	       deed_gap(w, h) == 0;
}

/* @return the mark straight before the link; NULL: none */
static const struct hit *judge_before(const struct context *w, struct judged *out)
{
	const struct hit *mark = NULL;  /* read past: what hangs on it may be far, a comma behind it no border */
	bool     is_far = has_fronted(w);
	unsigned reach = w->is_here || is_far ? GAP_CLAUSE : w->order & ORDER_ENDINGS ? GAP_BEHIND : GAP_NEAR;

	for (size_t k = w->n; k-- > 0;) {
		const struct hit *h = &w->hits[k];

		if ((!mark || names_subject(w, h, mark)) && deed_mark_at(w, h)) {
			mark = h;
			continue;
		}
		if (h->to > w->start)
			continue;
		if ((mark ? gap_width(w->f, h->to, mark->from) > GAP_CLAUSE : deed_gap(w, h) > reach) && !offers_here(w, h)) {
			if (w->is_here)
				continue;
			return mark;
		}
		if (hit_part(h) == PART_ATTRIBUTION && is_elsewhere(w, h, mark))
			return NULL;
		if (hit_is_role(h) && (deed_gap(w, h) <= reach || offers_here(w, h)) && fits_before(w, k)) {
			const struct hit *verb = hit_is(h, PHRASE_OUTSIDE) ? revealed_by_work(w, k) : NULL;

			*out = (struct judged){ verb ? CITE_ORIGIN : deed_role(h), verb ? verb : h, NULL, NULL };
			return mark;
		}
		if (is_work_of(w, k, mark)) {
			const struct hit *cause = deed_follows(w, k, PART_ORIGIN) && hit_is(h - 1, PHRASE_BEFORE) ? h - 1
			                                                                                     : revealed_by_work(w, k);

			*out = (struct judged){ cause ? CITE_ORIGIN : CITE_ATTRIBUTION, cause ? cause : h, NULL, mark };
			return mark;  /* "came to light thanks to an investigation by X" */
		}
		if (hit_is_verb(h) && !hit_is(h, PHRASE_AFTER) && hangs_on(w, k, mark) && deed_judge(w, k, mark, out))
			return mark;
		if (hit_part(h) == PART_STOP && deed_follows(w, k, PART_ALTERNATIVE))
			continue;  /* "wahlweise kann man" */
		if (deed_ends_at(h) || (hit_part(h) == PART_IS && !is_far) || (hit_part(h) == PART_NOT && deed_gap(w, h) > GAP_CLOSE))
			return mark;
	}
	return mark;
}

void side_before(const struct context *w, struct judged *out)
{
	const struct hit *mark = judge_before(w, out);

	if (!out->role && mark && hit_is(mark, PHRASE_BEFORE) &&
	    (!hit_is(mark, PHRASE_CLAUSE) || (context_begins_clause(w, mark->from) && context_is_name(w))))
		*out = (struct judged){ CITE_ATTRIBUTION, mark, NULL, NULL };
}
