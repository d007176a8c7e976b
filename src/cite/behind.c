/* What stands behind a link. */

#include "side.h"

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
			return hit_part(h) == PART_NOT && deed_gap(w, h) <= GAP_CLOSE;
		i = skip_blanks(w->f, h->to);
	}
	return false;
}

/* "X, which", "X, the first to", "it was X that", and an article that is a pronoun behind a comma: "X, der" */
static bool is_relative_at(const struct context *w, const struct hit *h, bool has_comma)
{
	enum phrase_part part = hit_part(h);

	return part == PART_WHO || (part == PART_STOP && (!has_comma || hit_is(h, PHRASE_CLAUSE))) ||
	       (has_comma && part == PART_FIRST && hit_is(h, PHRASE_AFTER)) ||
	       (has_comma && part == PART_OF && (w->order & ORDER_VERB_LAST));
}

/* What ends an aside that begins behind the link, "[X], in German," or "[X] - in German -", at byte @p i: its length, or 0. */
static size_t aside_end(const struct context *w, size_t i)
{
	size_t begin = skip_blanks(w->f, w->end);
	size_t len = w->f->text[begin] == ',' ? 1 : strncmp(w->f->text + begin, "\u2014", 3) == 0 ? 3
	           : strncmp(w->f->text + begin, "- ", 2) == 0 ? 2 : 0;

	return w->behind > w->end && strncmp(w->f->text + i, w->f->text + begin, len) == 0 ? len : 0;
}

/* Does a verb, or what it begins with, stand at byte @p i? "According to [X], in German, said Y" is none of the link's. */
static bool begins_deed(const struct context *w, size_t i)
{
	for (size_t k = 0; k < w->n && w->hits[k].to <= w->start; k++)
		if (hit_is_role(&w->hits[k]) && deed_gap(w, &w->hits[k]) <= GAP_CLOSE)
			return false;
	for (size_t k = 0; k < w->n && w->hits[k].from <= i; k++)
		if (w->hits[k].from == i)
			return hit_is_verb(&w->hits[k]) || hit_part(&w->hits[k]) == PART_AUX || hit_part(&w->hits[k]) == PART_FIRST;
	return false;
}

/*
 * Where the words behind the link begin: past a bracket, ", which", and what stands between two commas.
 * Set: a relative clause begins there, whose verb comes last.
 */
size_t side_begin_behind(const struct context *w, bool *is_relative)
{
	size_t i = context_behind(w), closed = aside_end(w, i), past;
	bool   has_comma = w->f->text[i] == ',', is_aside = is_excepted(w);

	past = skip_blanks(w->f, has_comma ? i + 1 : i + closed);
	is_aside |= closed > 1 || (closed && begins_deed(w, past));
	for (size_t k = 0; k < w->n && (has_comma || is_aside || deed_is_cleft(w)); k++)
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
		if (deed_gap(w, h) > GAP_CLAUSE)
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
			return hit_is(h, PHRASE_FINITE) && !deed_follows(w, i, PART_TOPIC) && deed_judge(w, i, NULL, out);
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
		const struct hit *mark = w->hits[k].from < w->end ? deed_mark_at(w, &w->hits[k]) : NULL;

		if (mark)
			return deed_gap(w, mark) <= GAP_BEHIND && hit_part(mark) != PART_IS ? mark : NULL;
		if (w->hits[k].to <= w->start && deed_is_parted_by(&w->hits[k]))
			return NULL;
	}
	return NULL;
}

/* A word that is a noun as well: "has the [details]", "the butt of [X] jokes", "[critical] reports" */
static bool may_be_verb(const struct context *w, size_t k)
{
	const struct hit *before = NULL;

	for (size_t i = 0; i < w->n && w->hits[i].to <= w->start; i++)
		if (hit_part(&w->hits[i]) != PART_ARTICLE)
			before = &w->hits[i];
	if (before && (hit_part(before) == PART_PREP || hit_part(before) == PART_OF) && deed_gap(w, before) == 0)
		return false;
	return context_is_name(w) && !(deed_follows(w, k, PART_ARTICLE) && w->hits[k - 1].from >= w->end);
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

	if ((w->order & ORDER_NO_BLANKS) && deed_follows(w, k, PART_BY))
		return false;  /* "[车站]附近被发现" */
	if (is_relative_anchor(w) || deed_is_of_other(w) || deed_follows(w, k, PART_GIVE) ||
	    (hit_is(h, PHRASE_OUTSIDE) && !may_be_verb(w, k)))
		return false;
	if (mark && hit_part(mark) == PART_TO)
		return true;
	if ((w->order & ORDER_INVERTS) && k + 1 < w->n && hit_part(h + 1) == PART_SUBJECT && deed_follows(w, k + 1, hit_part(h)))
		return false;
	if (mark && hit_part(mark) == PART_IN && deed_is_body(w))
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
	return (w->order & ORDER_ROMANCE) && h + 1 < w->hits + w->n &&
	       hit_is_verb(h + 1) && hit_is(h + 1, PHRASE_FINITE) && skip_blanks(w->f, h->to) == h[1].from;
}

/* "È stato [X] a rivelarlo": what else begins the sentence, "A rivelarlo è stato [X]". */
static void judge_cleft(const struct context *w, size_t k, struct judged *out)
{
	const struct hit *first = deed_first(w, k);

	*out = (struct judged){ first ? CITE_ORIGIN : deed_role(&w->hits[k]), &w->hits[k], first, NULL };
}

/* "据市交通局负责人介绍，[地铁]预计", "市によると、[計画]は": does another clause before the link name who says all this? */
static bool is_credited(const struct context *w)
{
	if (!(w->order & ORDER_NO_BLANKS))
		return false;
	for (size_t k = w->n; k-- > 0;)
		if (w->hits[k].to <= w->start && hit_part(&w->hits[k]) == PART_ATTRIBUTION &&
		    !memchr(w->f->text + w->hits[k].to, ';', w->start - w->hits[k].to))
			return deed_gap(w, &w->hits[k]) > GAP_CLAUSE;
	return false;
}

/* "Ao [Público], o vereador admitiu", "Al [Foglio] il sindaco ha detto": who was told begins the sentence, who told it follows. */
static bool read_told(const struct context *w, struct judged *out)
{
	size_t begin = skip_bracket(w->f, skip_blanks(w->f, w->end));
	const struct hit *to = mark_before(w);

	if (!to || hit_part(to) != PART_TO || !hit_is(to, PHRASE_CLAUSE) || !context_begins_clause(w, to->from) || !context_is_name(w))
		return false;
	begin += w->f->text[begin] == ',';
	for (size_t k = 0; k < w->n && w->hits[k].from < w->after; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from < begin)
			continue;
		if (gap_width(w->f, begin, h->from) > GAP_NEAR || deed_ends_at(h))
			return false;
		if (hit_is_verb(h))
			return hit_part(h) == PART_SAY && deed_judge(w, k, to, out);
	}
	return false;
}

/* "Die Nachricht hatte [X] zuerst": had it, and nothing more is said of it. */
static bool read_had(const struct context *w, size_t begin, struct judged *out)
{
	const struct hit *has = NULL;

	for (size_t k = 0; k < w->n && (w->order & ORDER_VERB_LAST); k++) {
		const struct hit *h = &w->hits[k];

		if (h->to <= w->start && hit_part(h) != PART_ARTICLE && hit_part(h) != PART_OF)
			has = hit_part(h) == PART_AUX && deed_gap(w, h) <= GAP_CLOSE ? h : NULL;
		if (h->from < begin)
			continue;
		if (!has || hit_part(h) != PART_FIRST || gap_width(w->f, begin, h->from) > 0 ||
		    gap_width(w->f, h->to, skip_blanks(w->f, h->to) + 1) <= GAP_CLAUSE)
			return false;
		*out = (struct judged){ CITE_ORIGIN, h, NULL, NULL };
		return context_is_name(w);
	}
	return false;
}

/* The longest date behind a subject, in bytes: "が二十七日夜、" */
#define DATE_MAX 24

/* "十日,", "10日夜,": does a day end at byte @p i? */
static bool ends_with_day(const struct folded *f, size_t i)
{
	static const char *const days[] = { "\u65E5", "\u65E5\u591C", "\u65E5\u671D", "\u65E5\u672A\u660E", "\u6628\u65E5", "\u6708", "\u5E74" };

	for (size_t k = 0; k < sizeof(days) / sizeof(*days); k++)
		if (i >= strlen(days[k]) && strncmp(f->text + i - strlen(days[k]), days[k], strlen(days[k])) == 0)
			return true;
	return false;
}

/*
 * Where what is said begins, in a language whose verb comes last: behind "[X]に",
 * a quotation ("[X]に「...」と語った") or a comma ("[X]に対し、...と述べた"); behind
 * "[X]が十日、" the date. @return the end of @p mark when none of this stands there
 */
static size_t skip_said(const struct context *w, const struct hit *mark)
{
	const char *text = w->f->text, *end = NULL;
	size_t i = mark->to;

	if (!(w->order & ORDER_NO_BLANKS) || (hit_part(mark) != PART_TO && hit_part(mark) != PART_AUX))
		return i;
	if (hit_part(mark) == PART_TO) {
		if (text[i] == '"')
			end = strchr(text + i + 1, '"');
		return end ? (size_t)(end - text) + 1 : text[i] == ',' ? i + 1 : i;
	}
	while (i < w->f->len && i < mark->to + DATE_MAX && text[i] != ',')
		i++;
	return text[i] == ',' && ends_with_day(w->f, i) ? i + 1 : mark->to;
}

void side_behind(const struct context *w, struct judged *out)
{
	bool   has_aux = false, is_last = is_verb_last(w);
	size_t begin = side_begin_behind(w, &is_last);

	if (((w->order & ORDER_NO_BLANKS) && deed_is_of_other(w)) || read_told(w, out) || read_had(w, begin, out))
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
		if (width == 0 && skip_said(w, h) > h->to) {
			begin = skip_said(w, h);
			has_aux = true;
			continue;
		}
		if (hit_is_verb(h)) {
			if (is_done(w, h, has_aux, is_last) && is_own(w, k) && !(hit_part(h) == PART_SAY && is_credited(w)))
				deed_judge(w, k, mark_before(w), out);
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
			if (width == 0 && hit_is(h, PHRASE_CLAUSE) && deed_is_cleft(w))
				judge_cleft(w, k, out);
			else if (hit_is(h, PHRASE_AFTER) && (!hit_is(h, PHRASE_SEEN) || deed_is_pointed_at(w) || deed_is_walled(w)))
				*out = (struct judged){ deed_role(h), h, NULL, NULL };
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
		case PART_AS:  /* "[Goniec] o tym pisze" */
			if (!(w->order & ORDER_ENDINGS))
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
