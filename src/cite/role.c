/*
 * Roles. The words around one link are told apart (context.c), then put
 * together: a deed, what hangs the link on it, and what makes more of it.
 *
 *     The memo was first  reported by the daily [Handelsblatt] ...
 *                  FIRST  SAY      BY
 *     "No", said the mayor to the [Post].       In May the [Post] has first reported ...
 *           SAY            TO                                     AUX FIRST SAY
 *
 * Each side is judged by its nearest deed or whole phrase, in the same clause;
 * the strongest side wins.
 */

#include "role.h"

#include "context.h"

/* What one side of a link says. */
struct judged {
	enum cite_role    role;      /* REFERENCE: nothing */
	const struct hit *hit;       /* the deed or phrase */
	const struct hit *first;     /* what makes an origin of it; or NULL */
	const struct hit *mark;      /* BY, TO ...; or NULL */
};

int role_reader_init(struct arena *a, struct role_reader *r)
{
	int rc = folded_init(a, &r->folded, 2 * CONTEXT_REACH + PLACE_ANCHOR_MAX);

	r->language = PHRASE_LANGUAGES - 1;
	for (size_t i = 0; i < PHRASE_LANGUAGES && rc == 0; i++)
		rc = lexicon_init(a, &r->lexicons[i], phrase_languages[i].lists, *phrase_languages[i].n);
	return rc;
}

static enum cite_role role_of(const struct hit *h)
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
static bool is_border(const struct hit *h)
{
	enum phrase_part part = hit_part(h);

	return part == PART_STOP || part == PART_WHO || part == PART_BUT;
}

static bool is_mark(const struct hit *h)
{
	enum phrase_part part = hit_part(h);

	return part == PART_BY || part == PART_TO || part == PART_GIVE || part == PART_IN || part == PART_OF || part == PART_IS;
}

/* Half words between a phrase and the link; "source: X" may have its colon, "alternatively, see X" its comma. */
static unsigned gap_before(const struct context *w, const struct hit *h)
{
	size_t to = h->to < w->start ? h->to : w->start;
	bool   has_mark = w->f->text[to] == ':' || (w->f->text[to] == ',' && hit_part(h) == PART_ALTERNATIVE);

	return gap_width(w->f, has_mark ? to + 1 : to, w->start);
}

/* Is the link named by a form of "to be" before it? "It was X that ..." */
static bool is_cleft(const struct context *w)
{
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].to <= w->start && hit_part(&w->hits[k]) != PART_NOT && hit_part(&w->hits[k]) != PART_ARTICLE)
			return hit_part(&w->hits[k]) == PART_IS && gap_before(w, &w->hits[k]) <= GAP_CLOSE;
	return false;
}

/* --- what belongs to a deed ------------------------------------------------- */

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
	        (first + 1 < w->hits + w->n && first[1].from == behind && is_mark(first + 1)));
}

/* Nothing leads from a deed to this hit, or over it. */
static bool parts_deeds(const struct hit *h)
{
	return is_border(h) || hit_is_verb(h) || hit_part(h) == PART_AND || hit_part(h) == PART_NOT;
}

/* The word of being first that belongs to verb @p k: near it, or near the link. */
static const struct hit *first_of(const struct context *w, size_t k)
{
	const struct hit *verb = &w->hits[k];

	for (size_t i = k; i-- > 0 && !parts_deeds(&w->hits[i]);) {
		const struct hit *h = &w->hits[i];

		if (context_gap(w, h->to, verb->from) > GAP_NEAR &&
		    (h->to > w->start || verb->from < w->end || gap_width(w->f, h->to, w->start) > GAP_CLOSE))
			break;
		if (hit_part(h) == PART_FIRST && is_straight_at(w, h, verb))
			return h;
	}
	for (size_t i = k + 1; i < w->n && !parts_deeds(&w->hits[i]) && w->hits[i].from < w->after; i++) {
		const struct hit *h = &w->hits[i];

		if (context_gap(w, verb->to, h->from) > GAP_BEHIND)
			break;
		if (hit_part(h) == PART_FIRST && is_straight_at(w, h, verb))
			return h;
	}
	return NULL;
}

/* Does the sentence speak of papers, tapes or the like? */
static bool has_papers(const struct context *w)
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
	if (hit_is(h, PHRASE_DEED))
		return has_papers(w) && part != PART_TO && part != PART_GIVE;
	if (part == PART_TO || (part == PART_OF && h->from >= w->end && !hit_is(h, PHRASE_SPLIT)))
		return true;
	return has_papers(w) && (part == PART_GIVE || part == PART_OF || (!mark && (w->order & ORDER_ENDINGS)));
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

/* What a deed makes of who does it. */
static bool judge_deed(const struct context *w, size_t k, const struct hit *mark, struct judged *out)
{
	const struct hit *h = &w->hits[k];
	enum phrase_part  part = hit_part(h);
	bool              is_leaked = part == PART_LEAK && is_leaked_to(w, h, mark);

	*out = (struct judged){ role_of(h), h, part == PART_LEAK ? NULL : first_of(w, k), mark };
	if (out->first || is_leaked)
		out->role = CITE_ORIGIN;
	else if (hit_is(h, PHRASE_PLURAL) && h->from >= w->end && is_of_several(w))
		out->role = CITE_ATTRIBUTION;
	if (part == PART_REVEAL && mark && h->to <= w->start && !out->first &&
	    (hit_part(mark) == PART_TO || hit_part(mark) == PART_IN))
		out->role = CITE_ATTRIBUTION;  /* "revealed to X": an interview */
	if (!mark && h->from >= w->end && out->role == CITE_ORIGIN && !context_is_name(w) && !is_cleft(w))
		out->role = out->first ? CITE_REFERENCE : CITE_ATTRIBUTION;  /* "[the firm] first reported a loss" */
	return out->role != CITE_REFERENCE;
}

/* --- before the link -------------------------------------------------------- */

/* "laut und lange": what is followed by "and" names no source. */
static bool runs_into_and(const struct context *w, size_t k)
{
	return k + 1 < w->n && w->hits[k + 1].phrase->what == PART_AND && w->hits[k + 1].from < w->start &&
	       skip_blanks(w->f, w->hits[k].to) == w->hits[k + 1].from;
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

/*
 * "Laut Spiegel prüft das [Amt]", "According to Reuters the [firm]",
 * "Secondo i sindacati la [riforma]": somebody else already fills the place behind the phrase.
 */
static bool is_filled(const struct context *w, size_t k)
{
	bool   has_name = false, is_noun = false, is_word = false;  /* of the word before */
	bool   is_topic = !context_is_name(w);
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
			has_name = is_noun = capital;
			is_word = true;
			while (next < w->start && w->f->text[next] != ' ')
				next = folded_next(w->f, next);
		}
		i = skip_blanks(w->f, next > i ? next : i + 1);
	}
	return false;
}

/* May hit @p k, a whole phrase before the link, be about it? */
static bool fits_before(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];

	if (!hit_is(h, PHRASE_BEFORE) || runs_into_and(w, k))
		return false;
	if (hit_is(h, PHRASE_CLOSE) && gap_before(w, h) > GAP_CLOSE)
		return false;
	if (hit_is(h, PHRASE_CLAUSE) && !context_begins_clause(w, h->from))
		return false;
	if (hit_is(h, PHRASE_COLON) && !introduces(w))
		return false;
	if (hit_is(h, PHRASE_DEED | PHRASE_HANDS) && !context_is_name(w))
		return false;
	if (hit_is(h, PHRASE_HANDS) && !has_papers(w))
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
	if (has_mark ? gap_width(w->f, h->to, mark->from) > 2 : mark || gap_before(w, h) > GAP_CLOSE)
		return false;
	return context_is_name(w) && !(k && hit_part(h - 1) == PART_SEE);
}

/* This hit, when it is a mark straight before the link; or NULL. */
static const struct hit *mark_at(const struct context *w, const struct hit *h)
{
	size_t begin = skip_blanks(w->f, w->start);

	unsigned width;

	if (!is_mark(h) || h->from > begin || (h->from == begin && h->to >= w->end))
		return NULL;
	width = h->from == begin ? 0 : gap_before(w, h);
	if (hit_part(h) == PART_OF)
		return width <= GAP_CLOSE ? h : NULL;
	if (hit_part(h) == PART_IN && (w->order & ORDER_INVERTS))
		return width == 0 ? h : NULL;  /* "reveló en enero X" */
	return width <= (hit_part(h) == PART_IS && !(w->order & ORDER_NO_BLANKS) ? GAP_CLOSE : GAP_NEAR) ? h : NULL;
}

/* Does a hit of this part stand straight before hit @p k? */
static bool follows(const struct context *w, size_t k, enum phrase_part part)
{
	return k && hit_part(&w->hits[k - 1]) == part &&
	       gap_width(w->f, w->hits[k - 1].to, w->hits[k].from) <= 2;
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
		if (hit_is(h, PHRASE_OBJECT) || (hit_part(h) == PART_PREP && gap_before(w, h) <= GAP_CLOSE) ||
		    (mark_at(w, h) && hit_part(h) != PART_OF))
			return false;
		has_other |= hit_part(h) == PART_SUBJECT;
	}
	if (has_other && !is_fronted(w, k) && !((w->order & ORDER_ENDINGS) && hit_part(&w->hits[k]) == PART_SAY))
		return false;
	return !runs_into_and(w, k) && gap_before(w, &w->hits[k]) <= (is_fronted(w, k) ? GAP_CLAUSE : GAP_NEAR);
}

/* "Wie der [Stern] meldet, bestreitet die [Firma]": does the link before say what clause of deed @p k follows? */
static bool is_main_clause(const struct context *w, size_t k)
{
	const struct hit *said = k == 1 ? w->hits : NULL;

	return said && (w->order & ORDER_VERB_LAST) && w->place->has_previous && hit_part(said) == PART_SAY &&
	       said->from == skip_blanks(w->f, 0) && w->f->text[said->to] == ',' &&
	       skip_blanks(w->f, said->to + 1) == w->hits[k].from;
}

/* "..., reports X", "come ha scritto X": does the deed's subject follow it? */
static bool is_inverted(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	size_t begin = k;
	bool   has_aux = hit_is(h, PHRASE_PARTICIPLE) &&
	                 (follows(w, k, PART_AUX) || follows(w, k, PART_AS) || is_fronted(w, k) ||
	                  ((w->order & ORDER_VERB_LAST) && k + 1 < w->n && hit_part(h + 1) == PART_AUX));

	if (!hit_is(h, PHRASE_FINITE) && !has_aux)
		return false;
	if (follows(w, k, PART_AUX))
		begin = k - 1;
	if (!leads_to_subject(w, k) || is_main_clause(w, k))
		return false;
	if (context_begins_clause(w, w->hits[begin].from) || follows(w, begin, PART_AS) || follows(w, begin, PART_FIRST))
		return true;
	return (w->order & ORDER_INVERTS) && context_is_name(w);
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
	return hit_part(h) == PART_SAY && h->phrase->text.len > h->to - h->from && gap_before(w, h) == 0 && context_is_name(w);
}

/* "découvert par la presse [la taxe]": somebody else follows the mark, and the anchor is another noun. */
static bool is_taken(const struct context *w, const struct hit *mark)
{
	size_t begin = skip_blanks(w->f, w->start);

	if (mark->to >= w->start || gap_before(w, mark) == 0 || context_is_capital(w, begin))
		return false;
	for (const struct hit *h = mark + 1; h < w->hits + w->n && h->from <= begin; h++)
		if (h->from == begin)
			return hit_part(h) == PART_ARTICLE;
	return false;
}

/* May deed @p k, before the link, be done by, told to, or stand in what the link names? */
static bool hangs_on(const struct context *w, size_t k, const struct hit *mark)
{
	const struct hit *h = &w->hits[k];

	switch (mark ? hit_part(mark) : PART_STOP) {
	case PART_BY:
		return hit_is(h, PHRASE_PARTICIPLE) && !is_taken(w, mark);
	case PART_TO:
		return hit_part(h) != PART_PUBLISH &&
		       (gap_width(w->f, h->to, mark->from) <= GAP_CLOSE + 2 || context_begins_clause(w, h->from) ||
		        (follows(w, k, PART_AUX) && context_begins_clause(w, h[-1].from)));
	case PART_GIVE:
		return hit_part(h) == PART_LEAK;
	case PART_OF:
		return is_inverted(w, k) && !follows(w, k, PART_ARTICLE);  /* "la nota di X" is a noun */
	case PART_IN:
		return (w->is_here || hit_part(h) != PART_PUBLISH || context_is_name(w)) &&
		       (first_of(w, k) || (gap_width(w->f, h->to, mark->from) <= 2 && context_is_name(w)));
	case PART_IS:
		return first_of(w, k) || is_named_by(w, k, mark);
	default:
		return is_inverted(w, k) || (w->is_here && first_of(w, k)) || takes_between(w, h);
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
	return part == PART_IN ? width > 2 : gap_before(w, h) > 0 && !context_is_capital(w, skip_blanks(w->f, w->start));
}

/* @return the mark straight before the link; NULL: none */
static const struct hit *judge_before(const struct context *w, struct judged *out)
{
	const struct hit *mark = NULL;  /* read past: what hangs on it may be far, a comma behind it no border */
	bool     is_far = has_fronted(w);
	unsigned reach = w->is_here || is_far ? GAP_CLAUSE : w->order & ORDER_ENDINGS ? GAP_BEHIND : GAP_NEAR;

	for (size_t k = w->n; k-- > 0;) {
		const struct hit *h = &w->hits[k];

		if (!mark && (mark = mark_at(w, h)))
			continue;
		if (h->to > w->start)
			continue;
		if ((mark ? gap_width(w->f, h->to, mark->from) > GAP_CLAUSE : gap_before(w, h) > reach) && !offers_here(w, h)) {
			if (w->is_here)
				continue;
			return mark;
		}
		if (hit_part(h) == PART_ATTRIBUTION && is_elsewhere(w, h, mark))
			return NULL;
		if (hit_is_role(h) && (gap_before(w, h) <= reach || offers_here(w, h)) && fits_before(w, k)) {
			*out = (struct judged){ role_of(h), h, NULL, NULL };
			return mark;
		}
		if (is_work_of(w, k, mark)) {
			const struct hit *cause = follows(w, k, PART_ORIGIN) && hit_is(h - 1, PHRASE_BEFORE) ? h - 1 : NULL;

			*out = (struct judged){ cause ? CITE_ORIGIN : CITE_ATTRIBUTION, cause ? cause : h, NULL, mark };
			return mark;  /* "came to light thanks to an investigation by X" */
		}
		if (hit_is_verb(h) && hangs_on(w, k, mark) && judge_deed(w, k, mark, out))
			return mark;
		if (hit_part(h) == PART_STOP && follows(w, k, PART_ALTERNATIVE))
			continue;  /* "wahlweise kann man" */
		if (is_border(h) || (hit_part(h) == PART_IS && !is_far) || (hit_part(h) == PART_NOT && gap_before(w, h) > GAP_CLOSE))
			return mark;
	}
	return mark;
}

static void read_before(const struct context *w, struct judged *out)
{
	const struct hit *mark = judge_before(w, out);

	if (!out->role && mark && hit_is(mark, PHRASE_BEFORE))
		*out = (struct judged){ CITE_ATTRIBUTION, mark, NULL, NULL };
}

/* --- behind the link ------------------------------------------------------- */

/* "[X], not [Y], that ...": is what stands behind the link denied it, and said of the link before? */
static bool is_excepted(const struct context *w)
{
	size_t i = skip_blanks(w->f, 0);

	if (w->opens || !w->place->has_previous)
		return false;
	if (w->f->text[i] == ',')
		i = skip_blanks(w->f, i + 1);
	for (const struct hit *h = w->hits; h < w->hits + w->n && h->from == i && h->to <= w->start; h++) {
		if (hit_part(h) != PART_AND)
			return hit_part(h) == PART_NOT && gap_before(w, h) <= GAP_CLOSE;
		i = skip_blanks(w->f, h->to);
	}
	return false;
}

/* "X, which", "it was X that", and an article that is a pronoun behind a comma: "X, der" */
static bool is_relative_at(const struct context *w, const struct hit *h, bool has_comma)
{
	enum phrase_part part = hit_part(h);

	return part == PART_WHO || (part == PART_STOP && (!has_comma || hit_is(h, PHRASE_CLAUSE))) ||
	       (has_comma && part == PART_OF && (w->order & ORDER_VERB_LAST));
}

/*
 * Where the words behind the link begin: past a bracket, ", which", and what stands between two commas.
 * Set: a relative clause begins there, whose verb comes last.
 */
static size_t begin_behind(const struct context *w, bool *is_relative)
{
	size_t i = skip_bracket(w->f, skip_blanks(w->f, w->end)), past;
	bool   has_comma = w->f->text[i] == ',', is_aside = is_excepted(w);

	past = has_comma ? skip_blanks(w->f, i + 1) : i;
	for (size_t k = 0; k < w->n && (has_comma || is_aside || is_cleft(w)); k++)
		if (has_comma && w->hits[k].from == past && hit_part(&w->hits[k]) == PART_ATTRIBUTION &&
		    hit_is(&w->hits[k], PHRASE_AFTER) && hit_is(&w->hits[k], PHRASE_BEFORE))
			return past;  /* "X, citing officials" */
		else if (w->hits[k].from == past && is_relative_at(w, &w->hits[k], has_comma && !is_aside)) {
			*is_relative = (w->order & ORDER_VERB_LAST) != 0;
			return w->hits[k].to;
		}
	return is_aside ? past : i;
}

/* In a language whose verbs come last: is the link's clause one whose verb does? */
static bool is_verb_last(const struct context *w)
{
	if (!(w->order & ORDER_VERB_LAST))
		return false;
	for (size_t k = w->n; k-- > 0;) {
		const struct hit *h = &w->hits[k];
		enum phrase_part  part = hit_part(h);

		if (h->to > w->start)
			continue;
		if (gap_before(w, h) > GAP_CLAUSE)
			return false;
		if (part == PART_AS || part == PART_AUX || part == PART_WHO || part == PART_FIRST || part == PART_BY)
			return true;
		if (part == PART_STOP || part == PART_IS)
			return part == PART_IS;  /* and "it was X that ..." */
	}
	return false;
}

/* The last deed of a Japanese sentence, when the link is its topic. */
static bool read_topic(const struct context *w, size_t k, struct judged *out)
{
	for (size_t i = w->n; i-- > k + 1;) {
		const struct hit *h = &w->hits[i];

		if (h->to + 24 < w->f->len)
			return false;
		if (hit_part(h) == PART_SAY || hit_part(h) == PART_REVEAL)
			return hit_is(h, PHRASE_FINITE) && !follows(w, i, PART_TOPIC) && judge_deed(w, i, NULL, out);
		if (hit_part(h) == PART_NOT)
			return false;
	}
	return false;
}

/* "has [reported]", "dem X [zugespielt]", "von X [enthüllt]": is a participle the link's own deed? */
static bool is_done(const struct context *w, const struct hit *h, bool has_aux, bool is_last)
{
	const struct hit *next = h + 1 < w->hits + w->n ? h + 1 : NULL;

	if ((w->order & ORDER_VERB_LAST) && next && (hit_part(next) == PART_AUX || hit_part(next) == PART_IS))
		is_last |= gap_width(w->f, h->to, next->from) == 0;  /* "zugespielt wurde" */
	return hit_is(h, PHRASE_FINITE) || has_aux || (is_last && hit_is(h, PHRASE_PARTICIPLE) && context_is_name(w));
}

/* The mark straight before the link, inside the anchor or not. */
static const struct hit *mark_before(const struct context *w)
{
	for (size_t k = w->n; k-- > 0;) {
		const struct hit *mark = w->hits[k].from < w->end ? mark_at(w, &w->hits[k]) : NULL;

		if (mark)
			return gap_before(w, mark) <= GAP_BEHIND && hit_part(mark) != PART_IS ? mark : NULL;
		if (w->hits[k].to <= w->start && parts_deeds(&w->hits[k]))
			return NULL;
	}
	return NULL;
}

/* "see [the report]" only points. */
static bool is_pointed_at(const struct context *w)
{
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].to <= w->start)
			return w->hits[k].phrase->what == PART_SEE && gap_before(w, &w->hits[k]) <= GAP_CLOSE;
	return false;
}

/* A word that is a noun as well: "has the [details]", "the butt of [X] jokes", "[critical] reports" */
static bool may_be_verb(const struct context *w, size_t k)
{
	const struct hit *before = NULL;

	for (size_t i = 0; i < w->n && w->hits[i].to <= w->start; i++)
		if (hit_part(&w->hits[i]) != PART_ARTICLE)
			before = &w->hits[i];
	if (before && (hit_part(before) == PART_PREP || hit_part(before) == PART_OF) && gap_before(w, before) == 0)
		return false;
	return context_is_name(w) && !follows(w, k, PART_ARTICLE);
}

/* "The mayor [who said so a year ago]": the anchor is a clause about somebody, who does what stands behind it. */
static bool is_relative_anchor(const struct context *w)
{
	size_t begin = skip_blanks(w->f, w->start);

	for (size_t k = 0; k < w->n && w->hits[k].from <= begin; k++)
		if (w->hits[k].from == begin && w->hits[k].to < w->end)
			return hit_part(&w->hits[k]) == PART_WHO || hit_part(&w->hits[k]) == PART_STOP;
	return false;
}

/* Is the link the subject of the deed @p k behind it? "In [May] said he", "uses [X] to write", "[critical] reports" */
static bool is_own(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k], *mark = mark_before(w);

	if (is_relative_anchor(w) || follows(w, k, PART_GIVE) || (hit_is(h, PHRASE_OUTSIDE) && !may_be_verb(w, k)))
		return false;
	if (mark && hit_part(mark) == PART_TO)
		return true;
	if ((w->order & ORDER_INVERTS) && k + 1 < w->n && hit_part(h + 1) == PART_SUBJECT && follows(w, k + 1, hit_part(h)))
		return false;
	if (!mark || hit_part(mark) != PART_IN || (w->order & (ORDER_VERB_LAST | ORDER_NO_BLANKS)))
		return true;
	for (const struct hit *i = mark; i-- > w->hits && gap_width(w->f, i->to, mark->from) <= GAP_CLOSE;)
		if (hit_part(i) == PART_WORK || hit_part(i) == PART_PAPERS)
			return true;
	return false;
}

/* "[X] la contó": what looks like an article is the verb's object. */
static bool is_clitic(const struct context *w, const struct hit *h)
{
	return (w->order & ORDER_INVERTS) && !(w->order & (ORDER_VERB_LAST | ORDER_ENDINGS)) && h + 1 < w->hits + w->n &&
	       hit_is_verb(h + 1) && hit_is(h + 1, PHRASE_FINITE) && skip_blanks(w->f, h->to) == h[1].from;
}

/* "È stato [X] a rivelarlo": what else begins the sentence, "A rivelarlo è stato [X]". */
static void judge_cleft(const struct context *w, size_t k, struct judged *out)
{
	const struct hit *first = first_of(w, k);

	*out = (struct judged){ first ? CITE_ORIGIN : role_of(&w->hits[k]), &w->hits[k], first, NULL };
}

/* "据市交通局负责人介绍，[地铁]预计", "市によると、[計画]は": does another clause before the link name who says all this? */
static bool is_credited(const struct context *w)
{
	if (!(w->order & ORDER_NO_BLANKS))
		return false;
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].to <= w->start && hit_part(&w->hits[k]) == PART_ATTRIBUTION &&
		    !memchr(w->f->text + w->hits[k].to, ';', w->start - w->hits[k].to))
			return gap_before(w, &w->hits[k]) > GAP_CLAUSE;
	return false;
}

/* "Ao [Público], o vereador admitiu": who was told begins the sentence, who told it is behind a comma. */
static bool read_told(const struct context *w, struct judged *out)
{
	size_t begin = skip_bracket(w->f, skip_blanks(w->f, w->end));
	const struct hit *to = mark_before(w);

	if (!to || hit_part(to) != PART_TO || !hit_is(to, PHRASE_CLAUSE) || !context_begins_clause(w, to->from) ||
	    w->f->text[begin] != ',' || !context_is_name(w))
		return false;
	for (size_t k = 0; k < w->n && w->hits[k].from < w->after; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from <= begin)
			continue;
		if (gap_width(w->f, begin + 1, h->from) > GAP_NEAR || is_border(h))
			return false;
		if (hit_is_verb(h))
			return hit_part(h) == PART_SAY && judge_deed(w, k, to, out);
	}
	return false;
}

static void read_behind(const struct context *w, struct judged *out)
{
	bool   has_aux = false, is_last = is_verb_last(w);
	size_t begin = begin_behind(w, &is_last);

	if (read_told(w, out))
		return;
	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];
		unsigned width = h->from >= begin ? gap_width(w->f, begin, h->from) : 0;
		bool     is_wide = is_last || ((w->order & ORDER_NO_BLANKS) && has_aux);

		if (h->from < begin)
			continue;
		if (hit_part(h) == PART_TOPIC && width == 0 && !is_credited(w) && read_topic(w, k, out))
			return;
		if (h->from >= w->after || width > (is_wide ? GAP_CLAUSE : has_aux ? GAP_NEAR : GAP_BEHIND))
			return;
		if (hit_is_verb(h)) {
			if (is_done(w, h, has_aux, is_last) && is_own(w, k) && !(hit_part(h) == PART_SAY && is_credited(w)))
				judge_deed(w, k, mark_before(w), out);
			return;
		}
		if (hit_is_role(h) && hit_is(h, PHRASE_COLON))
			continue;
		if (hit_part(h) == PART_ATTRIBUTION && !hit_is(h, PHRASE_AFTER | PHRASE_CLAUSE) && width == 0 &&
		    (w->order & ORDER_ENDINGS) && context_is_name(w)) {
			begin = h->to;  /* "[X], by the words of two officials, reported": its own sources */
			continue;
		}
		if (hit_is_role(h)) {
			if (width == 0 && hit_is(h, PHRASE_CLAUSE) && is_cleft(w))
				judge_cleft(w, k, out);
			else if (hit_is(h, PHRASE_AFTER) && (!hit_is(h, PHRASE_SEEN) || is_pointed_at(w)))
				*out = (struct judged){ role_of(h), h, NULL, NULL };
			return;
		}
		switch (hit_part(h)) {
		case PART_AUX:
			has_aux = true;
			is_last |= (w->order & ORDER_VERB_LAST) != 0;
			break;
		case PART_ARTICLE:
			if (!is_last && !has_aux && !is_clitic(w, h))
				return;
			break;
		case PART_AND:
			if (!is_wide || !(w->order & ORDER_NO_BLANKS))
				return;
			break;
		case PART_IS:  /* "was the first to" */
			if (k + 1 == w->n || hit_part(h + 1) != PART_FIRST || gap_width(w->f, h->to, h[1].from) > 0)
				return;
			break;
		case PART_SUBJECT:  /* "[X]が、同社は...と報じた" */
			if (!is_wide || !(w->order & ORDER_NO_BLANKS))
				return;
			break;
		case PART_FIRST: case PART_IN: case PART_TO: case PART_GIVE: case PART_BY: case PART_OF: case PART_PREP:
		case PART_TOPIC: case PART_PAPERS: case PART_WORK: case PART_WALL: case PART_FREE: case PART_COPY:
			break;
		default:
			return;
		}
	}
}

/* --- in the anchor --------------------------------------------------------- */

/* "was [reported]", "the [reports]": no word of the source's. */
static bool is_passive(const struct context *w, size_t k)
{
	const struct hit *before = k ? &w->hits[k - 1] : NULL;

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

/* ", [historię odkryło Money.pl]": a clause, no headline, whose subject follows its deed @p k */
static bool is_clause_inside(const struct context *w, size_t k)
{
	const struct hit *h = &w->hits[k];
	size_t begin = skip_blanks(w->f, w->start);

	if (!context_begins_clause(w, begin) || context_is_capital(w, begin) ||
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
	       gap_width(w->f, verb->to, w->end) <= GAP_CLOSE + 2;
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
	bool has_aux = hit_is(h, PHRASE_PARTICIPLE) && (follows(w, k, PART_AUX) || follows(w, k, PART_SUBJECT)) &&
	               h[-1].from >= w->start;
	const struct hit *begin = has_aux ? h - 1 : h;
	bool at_start = begin->from <= skip_blanks(w->f, w->start), at_end = h->to >= anchor_end(w);

	if ((w->order & ORDER_NO_BLANKS) && has_subject_before(w))
		return false;
	if (next && hit_part(next) == PART_BY && next->from < w->end && hit_is(h, PHRASE_PARTICIPLE) &&
	    gap_width(w->f, w->start, h->from) <= GAP_BEHIND)
		return judge_deed(w, k, next, out);
	if (next && hit_part(next) == PART_TO && hit_part(h) == PART_SAY && (hit_is(h, PHRASE_FINITE) || has_aux) &&
	    gap_width(w->f, h->to, next->from) <= 2 && next->to < w->end && gap_width(w->f, next->to, w->end) <= GAP_CLOSE &&
	    context_is_capital(w, skip_blanks(w->f, next->to)))
		return judge_deed(w, k, next, out);
	if (!(hit_is(h, PHRASE_FINITE) || has_aux) || is_passive(w, k) || (hit_is(h, PHRASE_OUTSIDE) && !(at_start && at_end)))
		return false;
	if (!at_end && !(at_start && context_begins_clause(w, begin->from)) && !is_clause_inside(w, k) && !is_inserted(w, h) &&
	    !(begin > w->hits && hit_part(begin - 1) == PART_AS && begin[-1].from >= w->start))
		return false;
	if (!judge_deed(w, k, NULL, out))
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

static void read_inside(const struct context *w, struct judged *out)
{
	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];
		struct judged     found = { 0 };

		if (h->from >= w->end || h->to <= w->start)
			continue;
		if (hit_is_verb(h))
			deed_fits_inside(w, k, &found);
		else if (hit_is_role(h) && fits_inside(w, k))
			found = (struct judged){ role_of(h), h, NULL, NULL };
		if (found.role > out->role || (found.role && !out->role))
			*out = found;
	}
	if (out->role == CITE_ATTRIBUTION && is_pointed_at(w))
		*out = (struct judged){ 0 };
}

/* --- what is offered instead ------------------------------------------------ */

/* The hit of this part that is nearest to the link: in the anchor, or in its clause on either side. */
static const struct hit *part_near(const struct context *w, enum phrase_part part, unsigned reach)
{
	const struct hit *best = NULL;

	for (size_t k = 0; k < w->n && w->hits[k].from < w->after; k++) {
		const struct hit *h = &w->hits[k];

		if (hit_part(h) != part)
			continue;
		if (h->from < w->end && h->to > w->start)
			return h;
		if (h->to <= w->start ? gap_width(w->f, h->to, w->start) <= reach
		                      : gap_width(w->f, w->end, h->from) <= reach)
			best = h;
	}
	return best;
}

static bool is_walled_before(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].to <= w->start; k++)
		if (hit_part(&w->hits[k]) == PART_WALL)
			return true;
	return false;
}

/*
 * "who has no subscription can read [...]", "deleted, but there is [a copy]",
 * "an [archived version]": what stands in for something else is told by what
 * keeps a reader from that, by what is better about this, and by what it is.
 */
static void read_offer(const struct context *w, struct judged *out)
{
	const struct hit *free = part_near(w, PART_FREE, GAP_NEAR), *copy = part_near(w, PART_COPY, w->is_here ? GAP_NEAR : GAP_CLOSE);
	const struct hit *see = part_near(w, PART_SEE, GAP_NEAR), *hit = copy ? copy : see ? see : free;
	bool is_walled = is_walled_before(w);

	if (see && see->from >= w->start)
		see = NULL;
	if (is_walled ? copy || see || free : free && copy && free->to <= copy->from && gap_width(w->f, free->to, copy->from) <= 2)
		*out = (struct judged){ CITE_ALTERNATIVE, hit, free, NULL };
}

/* --- the verdict ----------------------------------------------------------- */

/* ORIGIN over ALTERNATIVE over ATTRIBUTION over nothing. */
static unsigned rank(const struct judged *j)
{
	static const unsigned ranks[CITE_ROLE_COUNT] = {
		[CITE_ATTRIBUTION] = 1, [CITE_ALTERNATIVE] = 2, [CITE_ORIGIN] = 3,
	};

	return ranks[j->role];
}

/* Is there a "not" at most @p width before byte @p at, in its clause, or parted from it by what two commas hold? */
static bool is_denied(const struct context *w, size_t at, unsigned width)
{
	for (size_t i = w->n; i-- > 0;) {
		const struct hit *h = &w->hits[i];

		if (h->to > at)
			continue;
		if (hit_part(h) == PART_NOT && !hit_is(h, PHRASE_AFTER)) {
			size_t comma = at > 1 && w->f->text[at - 1] == ' ' ? at - 2 : at;

			return context_gap(w, h->to, at) <= width ||
			       (w->f->text[h->to] == ',' && w->f->text[comma] == ',');
		}
		if (w->f->text[at] && hit_part(h) == PART_BUT)
			return false;
	}
	return false;
}

/* "最初に報じたのはXではなく", "Xはまだ報じていない": does a "not" stand straight behind the link, or behind its deed? */
static bool is_denied_behind(const struct context *w, const struct judged *j, enum role_side side)
{
	bool   is_relative = false;
	size_t begin = side == ROLE_BEFORE ? begin_behind(w, &is_relative) : j->hit->to;

	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from < begin)
			continue;
		if (hit_part(h) == PART_NOT && hit_is(h, PHRASE_AFTER))
			return gap_width(w->f, begin, h->from) <= (side == ROLE_BEFORE ? GAP_BEHIND : 0);
		if (hit_is_verb(h) || hit_is_role(h))
			return false;
	}
	return false;
}

/* "not first reported by X", "not X first reported", "first reported not X" */
static bool denies(const struct context *w, const struct judged *j, enum role_side side)
{
	const struct hit *from = j->first && j->first->from < j->hit->from ? j->first : j->hit;

	if (is_denied_behind(w, j, side))
		return true;
	if (hit_is_role(j->hit) && j->role != CITE_ORIGIN && !hit_is(j->hit, PHRASE_DEED | PHRASE_OUTSIDE))
		return false;
	if (is_denied(w, from->from, GAP_BEHIND))
		return true;
	return (side == ROLE_BEHIND || from->to <= w->start) && is_denied(w, w->start, GAP_CLOSE);
}

/* The words from one hit to another, when they stand together on one side of the link. */
static void widen(const struct context *w, const struct hit *other, size_t *from, size_t *to)
{
	size_t gap_from = other && other->from > *from ? *to : other ? other->to : 0;
	size_t gap_to = other && other->from > *from ? other->from : *from;

	if (!other || (other->from >= w->start && *to <= w->start) || (other->to <= w->start && *from >= w->end))
		return;
	if (gap_from < gap_to && gap_width(w->f, gap_from, gap_to) > GAP_BEHIND)
		return;
	*from = other->from < *from ? other->from : *from;
	*to = other->to > *to ? other->to : *to;
}

static struct span words_of(const struct context *w, const struct judged *j)
{
	size_t from = j->hit->from, to = j->hit->to;

	widen(w, j->first, &from, &to);
	if (j->first && (j->first->to <= from || j->first->from >= to)) {
		from = j->first->from;  /* too far away to be quoted with the deed: it is what makes the origin */
		to = j->first->to;
	}
	if (j->mark && hit_part(j->mark) == PART_BY)
		widen(w, j->mark, &from, &to);
	return context_words(w, from, to);
}

void role_read(struct role_reader *r, const struct place *place, struct role_found *out)
{
	const struct phrase_language *language = &phrase_languages[r->language];
	struct judged before = { 0 }, inside = { 0 }, behind = { 0 }, offer = { 0 }, *best = &before;
	struct context w;

	*out = (struct role_found){ 0 };
	if (place->end - place->start > PLACE_ANCHOR_MAX)
		return;
	context_open(&w, &r->folded, place, &r->lexicons[r->language], language->order);
	read_before(&w, &before);
	read_inside(&w, &inside);
	read_behind(&w, &behind);
	read_offer(&w, &offer);
	out->side = ROLE_BEFORE;
	if (rank(&inside) > rank(best)) {
		best = &inside;
		out->side = ROLE_INSIDE;
	}
	if (rank(&behind) > rank(best) || (rank(&behind) == rank(best) && (w.order & ORDER_NO_BLANKS))) {
		best = &behind;
		out->side = ROLE_BEHIND;
	}
	if (!best->role)
		best = &offer;
	if (!best->role) {
		out->side = ROLE_NOWHERE;
		return;
	}
	out->words = words_of(&w, best);
	out->needs_previous = hit_is(best->hit, PHRASE_AGAIN);
	if (denies(&w, best, out->side))
		out->denied = best->role;
	else
		out->role = best->role;
}
