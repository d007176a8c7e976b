/*
 * Roles. The words around one link are told apart (context.c), then put
 * together: a deed, what hangs the link on it, and what makes more of it.
 *
 *     The memo was first  reported by the daily [Handelsblatt] ...
 *                  FIRST  SAY      BY
 *     "No", said the mayor to the [Post].       In May the [Post] has first reported ...
 *           SAY            TO                                     AUX FIRST SAY
 *
 * Each side (before.c, behind.c, inside.c) is judged by its nearest deed (deed.c) or whole phrase, in the same clause;
 * the strongest side wins.
 */

#include "role.h"

#include "side.h"

int role_reader_init(struct arena *a, struct role_reader *r)
{
	int rc = folded_init(a, &r->folded, 2 * CONTEXT_REACH + PLACE_ANCHOR_MAX);

	r->language = PHRASE_LANGUAGES - 1;
	for (size_t i = 0; i < PHRASE_LANGUAGES && rc == 0; i++)
		rc = lexicon_init(a, &r->lexicons[i], phrase_languages[i].lists, *phrase_languages[i].n);
	return rc;
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

/* Is there before the link what keeps a reader from another, or a phrase that speaks of such? */
static bool is_walled_before(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].to <= w->start; k++)
		if (hit_part(&w->hits[k]) == PART_ALTERNATIVE && !memchr(w->f->text + w->hits[k].to, ';', w->start - w->hits[k].to))
			return true;
	return deed_is_walled(w);
}

/* "who has no subscription finds the text [here, archived]": does the anchor say itself what it offers? */
static bool is_offer_inside(const struct context *w, const struct judged *offer)
{
	const struct hit *free = offer->role ? offer->first : NULL;

	return free && free->from < w->end && free->to > w->start && is_walled_before(w);
}

/* Does "or" stand here, between clauses? */
static bool is_or(const struct context *w, const struct hit *h)
{
	return hit_part(h) == PART_AND && hit_is(h, PHRASE_AGAIN) && context_begins_clause(w, h->from);
}

/* The "or" of "or you can listen to", before "listen to"; NULL: none */
static const struct hit *or_before(const struct context *w, const struct hit *see)
{
	for (const struct hit *h = see; h-- > w->hits && gap_width(w->f, h->to, see->from) <= GAP_BEHIND;)
		if (is_or(w, h))
			return h;
	return NULL;
}

/* The "or" of "or, if that does not open, [...]"; NULL: none */
static const struct hit *or_before_wall(const struct context *w)
{
	const struct hit *or = NULL;

	for (const struct hit *h = w->hits; h < w->hits + w->n && h->to <= w->start; h++) {
		if (is_or(w, h) && w->f->text[h->to] == ',')
			or = h;
		if (or && hit_part(h) == PART_WALL && gap_width(w->f, or->to + 1, h->from) <= GAP_NEAR)
			return or;
	}
	return NULL;
}

/*
 * "or free at [...]", "who has no subscription can read [...]", "deleted, but there is [a copy]",
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
	if (see && or_before(w, see))
		*out = (struct judged){ CITE_ALTERNATIVE, or_before(w, see), see, NULL };
	else if (w->place->has_previous && free && free->to <= w->start && or_before(w, free))
		*out = (struct judged){ CITE_ALTERNATIVE, or_before(w, free), free, NULL };
	else if (w->place->has_previous && or_before_wall(w))
		*out = (struct judged){ CITE_ALTERNATIVE, or_before_wall(w), NULL, NULL };
	else if (is_walled ? copy || see || free : free && copy && free->to <= copy->from && gap_width(w->f, free->to, copy->from) <= 2)
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
	size_t begin = side == ROLE_BEFORE ? side_begin_behind(w, &is_relative) : j->hit->to;

	for (size_t k = 0; k < w->n; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from < begin)
			continue;
		if (hit_part(h) == PART_NOT && hit_is(h, PHRASE_AFTER) && !hit_is(h, PHRASE_CLAUSE))
			return gap_width(w->f, begin, h->from) <= (side == ROLE_BEFORE ? GAP_BEHIND : 0);
		if (hit_is_verb(h) || hit_is_role(h))
			return false;
	}
	return false;
}

/*
 * "[X] berichtete nicht über", "[X] meldde de sluiting niet", "sagte dem [X] nichts": in a
 * language whose verbs come last, a "not" stands straight behind a finite deed, or ends its clause.
 */
static bool is_denied_at_end(const struct context *w, const struct hit *deed)
{
	size_t begin = deed->from < w->end ? context_behind(w) : deed->to;

	if (!(w->order & ORDER_VERB_LAST) || !hit_is(deed, PHRASE_FINITE))
		return false;
	for (const struct hit *h = deed + 1; h < w->hits + w->n && h->from < w->after; h++) {
		size_t end = skip_blanks(w->f, h->to);

		if (h->from < begin)
			continue;
		if (gap_width(w->f, begin, h->from) > (deed->from < w->end ? 0 : GAP_NEAR) || deed_ends_at(h) || hit_is_verb(h) || hit_is_role(h))
			return false;
		if (hit_part(h) == PART_NOT && !hit_is(h, PHRASE_AFTER))
			return gap_width(w->f, begin, h->from) == 0 || end >= w->f->len || strchr(".,;:!?)", w->f->text[end]);
	}
	return false;
}

/* "first reported by X, which is wrong": does a clause behind the link deny all of it? */
static bool is_denied_after(const struct context *w)
{
	for (size_t k = 0; k < w->n && w->hits[k].from < w->after; k++) {
		const struct hit *h = &w->hits[k];

		if (h->from >= w->end && hit_part(h) == PART_NOT && hit_is(h, PHRASE_CLAUSE) && context_begins_clause(w, h->from))
			return true;
	}
	return false;
}

/* "not first reported by X", "not X first reported", "first reported not X" */
static bool denies(const struct context *w, const struct judged *j, enum role_side side)
{
	const struct hit *from = j->first && j->first->from < j->hit->from ? j->first : j->hit;

	if (is_denied_behind(w, j, side) || is_denied_after(w) || (hit_is_verb(j->hit) && is_denied_at_end(w, j->hit)))
		return true;
	if (hit_is_role(j->hit) && j->role != CITE_ORIGIN && !hit_is(j->hit, PHRASE_DEED | PHRASE_OUTSIDE))
		return is_denied(w, from->from, 0);  /* "entgegen einem Bericht von [X]" */
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

/* "Not a subscriber? [The Herald's version] is free": the question is about what was cited before. */
static bool follows_question(const struct place *p)
{
	struct span before = span_trim(span_upto(p->text, (size_t)(p->sentence.ptr - p->text.ptr)));

	return span_ends(before, SPAN("?")) || span_ends(before, SPAN("\uFF1F"));
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
	side_before(&w, &before);
	side_inside(&w, &inside);
	side_behind(&w, &behind);
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
	if (!best->role || (best->role == CITE_ATTRIBUTION && is_offer_inside(&w, &offer)))
		best = &offer;
	if (!best->role) {
		out->side = ROLE_NOWHERE;
		out->follows_not = is_denied(&w, w.start, GAP_CLOSE);
		return;
	}
	out->words = words_of(&w, best);
	out->needs_previous = hit_is(best->hit, PHRASE_AGAIN) && !deed_is_walled(&w) && !follows_question(place);
	if (denies(&w, best, out->side))
		out->denied = best->role;
	else
		out->role = best->role;
}
