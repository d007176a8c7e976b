/*
 * Page -> outlets named as a source. A name in the text stands where a link
 * could: what role.c says of a link in that place, it says of the name.
 *
 *     block --outlet_names--> names --\
 *                                      spots --role.c--> roles --is_source--> citations
 *     block --its links-------------->/
 *
 * Links take part, since what is said of a link is not said of the name beside
 * it; a name in an anchor is the link's. A name proves less than a link does:
 * the New York Times is sued, bought and worked for, and Time is a word. So what
 * role.c finds is doubted once more (is_source()).
 *
 * Names are looked for in the text as it is written; only a block that has one
 * is cut into sentences.
 */

#include "named.h"

#include "abbreviations.h"
#include "named_words.h"

#include <stdlib.h>

/* Names in one page that are looked at, and citations that come of it. */
#define MENTIONS_MAX 2000
#define NAMED_MAX    64

/* Links and names of one block. */
#define SPOTS_MAX 200

/* Bytes looked at on either side of a name. */
#define NEAR 100

/* The longest part of a quotation that is looked through, in bytes. */
#define QUOTED_MAX 300

/* A word that is no name of an outlet between its own and a verb, or a noun that takes its place, at most. */
#define OTHER_WORDS 3

struct named_spot {
	struct place          place;
	const struct page_link *link;     /* NULL: a name */
	struct outlet_mention mention;
	struct role_found     found;
};

struct reader {
	const struct named_page *p;
	struct arena       *a;
	struct span         country;
	bool                is_german;   /* every noun has a capital */
	size_t              mentions;
	bool                has_begun;   /* the roles */
	struct named_spot  *spots;
	size_t              n_spots;
	struct citation    *out;
	size_t              n, cap;
	uint32_t            position;
};

int named_reader_init(struct arena *a, struct named_reader *r)
{
	int rc = outlet_names_init(a, &r->names);

	if (rc == 0)
		rc = lexicon_init(a, &r->words, named_table, named_count);
	if (rc == 0)
		rc = folded_init(a, &r->folded, 2 * NEAR);
	r->spots = arena_zalloc(a, SPOTS_MAX, sizeof(*r->spots));
	r->found = arena_zalloc(a, SPOTS_MAX, sizeof(*r->found));
	r->ties = arena_zalloc(a, SPOTS_MAX, sizeof(*r->ties));
	return rc ? rc : arena_status(a);
}

struct span named_country(struct span outlet, char room[2])
{
	const struct outlet_facts *facts = url_outlet_facts(outlet);

	if (facts)
		return span_of(facts->country);
	if (outlet.len < 4 || outlet.ptr[outlet.len - 3] != '.')
		return SPAN("");
	for (size_t i = 0; i < 2; i++)
		room[i] = (char)(outlet.ptr[outlet.len - 2 + i] & ~0x20);
	return memcmp(room, "UK", 2) == 0 ? SPAN("GB") : (struct span){ room, 2 };
}

/* --- words around a name --------------------------------------------------------- */

/* The first word of @p text that is @p what, at most @p words words deep; NULL ptr: none before a clause ends. */
static struct span find_word(struct named_reader *r, struct span text, enum named_word what, unsigned words)
{
	struct folded *f = &r->folded;

	folded_read(f, text);
	for (size_t i = 0; i < f->len; i = folded_next(f, i)) {
		const struct phrase *p = lexicon_match(&r->words, f, i, f->len);

		if (what == NAMED_OTHER && p && (p->flags & (NAMED_NOUN | NAMED_OF | NAMED_TO)) && !(p->flags & NAMED_OTHER))
			break;
		if (p && (p->flags & what))
			return (struct span){ text.ptr + f->at[i], f->at[i + p->text.len] - f->at[i] };
		if (folded_is_one(f, i, ",;:.!?()") || (f->text[i] == ' ' && i > 0 && words-- == 0))
			break;
	}
	return (struct span){ 0 };
}

static bool has_word(struct named_reader *r, struct span text, enum named_word what, unsigned words)
{
	return find_word(r, text, what, words).ptr;
}

/* What @p text is, if it is all one word. */
static unsigned word_flags(struct named_reader *r, struct span text)
{
	const struct phrase *p;

	folded_read(&r->folded, text);
	p = lexicon_match(&r->words, &r->folded, 0, r->folded.len);
	return p && p->text.len == r->folded.len ? p->flags : 0;
}

static bool is_word(struct named_reader *r, struct span text, enum named_word what)
{
	return word_flags(r, text) & what;
}

/* The bytes of the sentence that end at @p to. */
static struct span near_before(const struct named_spot *s, size_t to)
{
	size_t      from = (size_t)(s->place.sentence.ptr - s->place.text.ptr);
	const char *text = s->place.text.ptr;

	if (to > from + NEAR)
		from = to - NEAR;
	while (from < to && ((unsigned char)text[from] & 0xC0) == 0x80)
		from++;
	return (struct span){ text + from, to > from ? to - from : 0 };
}

static struct span near_behind(const struct place *p, size_t from)
{
	return span_clip(span_from(p->text, from), NEAR);
}

static struct span last_word(struct span s)
{
	size_t from;

	s = span_trim(s);
	for (from = s.len; from > 0 && s.ptr[from - 1] != ' '; from--)
		;
	return span_from(s, from);
}

static struct span but_last_word(struct span s)
{
	return span_upto(s, (size_t)(last_word(s).ptr - s.ptr));
}

/* From the last mark that ends a clause. */
static struct span last_clause(struct span s)
{
	size_t from;

	for (from = s.len; from > 0 && !strchr(",;:()\"", s.ptr[from - 1]); from--)
		;
	return span_from(s, from);
}

static bool is_capital(struct span word)
{
	return word.len && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
}

/* --- is it a source? ------------------------------------------------------------- */

/*
 * Is the verb behind a name another's? "the editor of Le Monde said", "der
 * Chefredakteur der Zeit sagte": a name in a case, behind a preposition, or in
 * German behind a noun and an article, is no subject.
 */
static bool is_no_subject(struct reader *r, const struct named_spot *s)
{
	const struct outlet_mention *m = &s->mention;
	struct span article = { s->place.text.ptr + m->article, m->noun - m->article };
	struct span before = near_before(s, m->article), word = last_word(before);

	if ((m->flags & OUTLET_OBLIQUE) || is_word(r->p->by, span_trim(article), NAMED_OF) || is_word(r->p->by, word, NAMED_OF))
		return true;
	return r->is_german && article.len && is_capital(word) && span_trim(before).len > word.len;
}

/* "ao jornal O Globo" */
static bool is_called(struct reader *r, const struct named_spot *s)
{
	return is_word(r->p->by, last_word(near_before(s, s->mention.article)), NAMED_KIND);
}

/*
 * "a déclaré la maire au Figaro", "in an interview given to": said to the
 * outlet, whoever stands between. What role.c does not look so far for.
 */
static bool is_told(struct reader *r, const struct named_spot *s, struct span *words)
{
	const struct outlet_mention *m = &s->mention;
	struct span article = { s->place.text.ptr + m->article, m->noun - m->article };
	struct span before = near_before(s, m->article);

	if (is_called(r, s)) {
		before = but_last_word(before);
		article = last_word(before);
	}
	if (!(m->flags & OUTLET_DATIVE) && !is_word(r->p->by, span_trim(article), NAMED_TO)) {
		*words = last_word(before);
		if (!is_word(r->p->by, *words, NAMED_TO))
			return false;
		if (is_word(r->p->by, *words, NAMED_SPEAK))
			return true;
		before = but_last_word(before);
	}
	*words = find_word(r->p->by, last_clause(before), NAMED_SPEAK, SPOTS_MAX);
	return words->ptr;
}

/* "the editor of Le Monde", "der Chefredakteur der Zeit", "Reuters photographer" */
static bool is_of_other(struct reader *r, const struct named_spot *s)
{
	const struct outlet_mention *m = &s->mention;
	struct span article = { s->place.text.ptr + m->article, m->noun - m->article };
	struct span before = near_before(s, m->article), behind = near_behind(&s->place, s->place.end);
	unsigned    flags = word_flags(r->p->by, span_trim(article));

	if (has_word(r->p->by, behind, NAMED_OTHER, OTHER_WORDS))
		return true;
	if (span_starts(behind, SPAN("-")))
		return !has_word(r->p->by, span_from(behind, 1), NAMED_WORK, 0);
	if (!(flags & NAMED_OF) && is_word(r->p->by, last_word(before), NAMED_OF)) {
		flags = word_flags(r->p->by, last_word(before));
		before = but_last_word(before);
	}
	return ((flags & (NAMED_OF | NAMED_TO)) == NAMED_OF || (r->is_german && article.len)) &&
	       is_word(r->p->by, last_word(before), NAMED_OTHER);
}

/* "Anne Spiegel", "Prime Time": part of a longer name. */
static bool is_longer_name(struct reader *r, const struct named_spot *s)
{
	struct span before = near_before(s, s->mention.article), word = last_word(before), behind = near_behind(&s->place, s->place.end);

	if (r->is_german || !(s->mention.flags & (OUTLET_WEAK | OUTLET_WORD | OUTLET_PERSON)))
		return false;
	if (before.len && before.ptr[before.len - 1] == ' ' && s->mention.article == s->mention.core && is_capital(word) &&
	    word.len > 1 && !is_word(r->p->by, word, NAMED_TIME) && !abbreviation_is_opener(word))
		return true;
	return behind.len > 1 && behind.ptr[0] == ' ' && is_capital(span_from(behind, 1));
}

/* Does nothing but its role prove that a name is an outlet's? */
static bool is_weak(struct reader *r, const struct named_spot *s)
{
	if (is_called(r, s))
		return false;
	if (s->mention.flags & OUTLET_WEAK)
		return true;
	return (s->mention.flags & OUTLET_WORD) && (r->is_german || s->place.text.ptr + s->place.start <= s->place.sentence.ptr + 3);
}

/* Nothing but a blank, a quotation mark or two short words between a name and @p words of its place. */
static bool is_straight(const struct place *p, struct span words)
{
	size_t from = (size_t)(words.ptr - p->text.ptr), to = from + words.len;
	struct span gap = from >= p->end ? (struct span){ p->text.ptr + p->end, from - p->end }
	                : to <= p->start ? (struct span){ p->text.ptr + to, p->start - to } : SPAN("");
	size_t blanks = 0;

	for (size_t i = 0; i < gap.len; i++)
		blanks += gap.ptr[i] == ' ';
	return from >= p->end ? span_trim(gap).len <= 3 : blanks <= 2 && gap.len <= 20;
}

/* Is a verb that stands before or behind its subject said of this name? */
static bool is_subject(struct reader *r, const struct named_spot *s)
{
	const struct role_found *found = &s->found;
	size_t past = (size_t)(found->words.ptr + found->words.len - s->place.text.ptr);

	if (found->side == ROLE_BEHIND)
		return !is_no_subject(r, s) && !has_word(r->p->by, near_behind(&s->place, past), NAMED_OWN, 2);
	return !is_word(r->p->by, found->words, NAMED_SPEAK) ||
	       (word_flags(r->p->by, last_word(near_before(s, s->mention.article))) & (NAMED_OF | NAMED_TO)) != NAMED_OF;
}

/* The length of the quotation mark at @p i, or 0. */
static size_t quote_at(struct span text, size_t i)
{
	static const char *const marks[] = { "\"", "\u201E", "\u201C", "\u201D", "\u00AB", "\u00BB", "\u300C", "\u300D", "\u300E", "\u300F" };

	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
		if (span_starts(span_from(text, i), span_of(marks[k])))
			return strlen(marks[k]);
	return 0;
}

/* Does the quotation mark at @p i open a quotation? */
static bool is_opening(struct span text, size_t i)
{
	return i == 0 || strchr(" (-", text.ptr[i - 1]) || text.ptr[i - 1] == '\xA0' ||
	       span_starts(span_from(text, i), SPAN("\u300C")) || span_starts(span_from(text, i), SPAN("\u300E"));
}

/*
 * "„According to Onet I am dead”, joked the actor": is the credit the words
 * of somebody who is quoted? Not when the quotation is the name, or what the credit tells.
 */
static bool is_quoted(const struct named_spot *s, struct span words)
{
	struct span text = s->place.text;
	size_t from = (size_t)(words.ptr - text.ptr) < s->place.start ? (size_t)(words.ptr - text.ptr) : s->place.start;
	size_t past = 0, i = from > QUOTED_MAX ? from - QUOTED_MAX : 0;
	bool   is_open = false;

	for (; i < from; i++)
		if (quote_at(text, i)) {
			is_open = is_opening(text, i);
			past = i + quote_at(text, i);
		}
	if (!is_open || (from == s->place.start && span_trim(span_from(span_upto(text, from), past)).len == 0))
		return false;
	for (i = s->place.end; i < text.len && i - from < QUOTED_MAX; i++)
		if (quote_at(text, i))
			return !is_opening(text, i);
	return false;
}

/* Is what role.c found a newsroom's credit? */
static bool is_credit(struct reader *r, const struct named_spot *s)
{
	const struct role_found *found = &s->found;

	if ((found->role != CITE_ATTRIBUTION && found->role != CITE_ORIGIN) || found->needs_previous ||
	    is_word(r->p->by, found->words, NAMED_NEVER))
		return false;
	if (found->side == ROLE_BEHIND && (s->mention.flags & OUTLET_PERSON) && s->mention.article == s->mention.core &&
	    is_word(r->p->by, found->words, NAMED_SAY))
		return false;
	if (is_weak(r, s) && (!is_straight(&s->place, found->words) ||
	                      (found->side == ROLE_BEHIND && is_word(r->p->by, found->words, NAMED_SAY))))
		return false;
	return is_subject(r, s);
}

/* "Nach Spiegel-Informationen" */
static bool is_work_of(struct reader *r, const struct named_spot *s, struct span *words)
{
	struct span behind = near_behind(&s->place, s->place.end), before = near_before(s, s->mention.article);

	*words = last_word(before);
	while (behind.len && !(behind.ptr[0] >= 'A' && behind.ptr[0] <= 'Z') && behind.ptr[0] != ' ')
		behind = span_from(behind, 1);
	return r->is_german && has_word(r->p->by, behind, NAMED_WORK, 0) && is_word(r->p->by, *words, NAMED_AFTER);
}

/* What a link would not have to prove. @param s  its role and words may be found here */
static bool is_source(struct reader *r, struct named_spot *s)
{
	struct span words;

	if (is_longer_name(r, s) || is_of_other(r, s) || has_word(r->p->by, near_before(s, s->place.start), NAMED_PHOTO, SPOTS_MAX))
		return false;
	if (is_credit(r, s))
		return !is_quoted(s, s->found.words);
	if (s->found.denied || !(is_told(r, s, &words) || is_work_of(r, s, &words)) ||
	    (is_weak(r, s) && !is_straight(&s->place, words)) || is_quoted(s, words))
		return false;
	s->found.role = CITE_ATTRIBUTION;
	s->found.words = words;
	return true;
}

/* --- one block --------------------------------------------------------------------- */

static struct named_spot *add_spot(struct reader *r, size_t start, size_t end)
{
	struct named_spot *s = r->n_spots < SPOTS_MAX ? &r->spots[r->n_spots++] : NULL;

	if (s)
		*s = (struct named_spot){ .place = { .start = start, .end = end } };
	return s;
}

/* The links and names of a block, in order; a name in an anchor is the link's. */
static void gather_spots(struct reader *r, const struct page_block *block, struct outlet_mention m)
{
	const struct named_reader *by = r->p->by;
	bool   has_name = true;
	size_t at = 0;

	r->n_spots = 0;
	for (size_t i = 0; i <= block->n_links && r->n_spots < SPOTS_MAX; i++) {
		const struct page_link *l = i < block->n_links ? &r->p->page->links[block->first_link + i] : NULL;
		size_t start = l && l->start < block->text.len ? l->start : block->text.len;
		struct named_spot *s;

		while (has_name && m.from < start && r->mentions < MENTIONS_MAX) {
			if (m.core >= at && m.to <= start && (s = add_spot(r, m.core > m.from && m.from < at ? m.core : m.from, m.to)))
				s->mention = m;
			r->mentions++;
			has_name = outlet_names_next(&by->names, block->text, m.to, r->country, &m);
		}
		if (!l || start < at || l->end > block->text.len || l->end < start)
			continue;
		at = l->end;
		s = add_spot(r, start, l->end);
		if (s)
			s->link = l;
	}
}

/* Where each spot stands between its neighbours, in its sentence. */
static int place_spots(struct reader *r, const struct page_block *block)
{
	int rc = sentences_read(r->p->sentences, block->text);

	for (size_t i = 0; rc == 0 && i < r->n_spots; i++) {
		struct place *p = &r->spots[i].place;

		p->text = block->text;
		p->front = p->start;
		p->behind = p->end;
		p->before = i ? r->spots[i - 1].place.end : 0;
		p->after = i + 1 < r->n_spots ? r->spots[i + 1].place.start : block->text.len;
		p->has_previous = i > 0;
		p->has_next = i + 1 < r->n_spots;
		p->sentence = sentences_around(r->p->sentences, p->start, p->end);
	}
	return rc;
}

static void read_roles(struct reader *r)
{
	struct role_found *found = r->p->by->found;
	enum role_tie     *ties = r->p->by->ties;

	for (size_t i = 0; i < r->n_spots; i++) {
		const struct place *p = &r->spots[i].place;

		role_read(r->p->roles, p, &found[i]);
		ties[i] = role_tie(r->p->roles, p, i ? ties[i - 1] : ROLE_LOOSE);
	}
	role_share(found, ties, r->n_spots);
	for (size_t i = 0; i < r->n_spots; i++)
		r->spots[i].found = found[i];
}

/* Is the outlet linked in the sentence? Then the link is the citation. */
static bool is_linked(const struct reader *r, const struct named_spot *s)
{
	for (size_t i = 0; i < r->n_spots; i++) {
		const struct named_spot *o = &r->spots[i];

		if (o->link && o->link->is_web && o->place.sentence.ptr == s->place.sentence.ptr &&
		    span_eq(url_outlet(o->link->url.host), s->mention.outlet))
			return true;
	}
	return false;
}

static bool is_known(const struct reader *r, const struct named_spot *s)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->out[i].role == s->found.role && span_eq(r->out[i].outlet, s->mention.outlet))
			return true;
	return false;
}

static int keep(struct reader *r, const struct page_block *block, const struct named_spot *s)
{
	struct citation *c = arena_push(r->a, &r->out, &r->n, &r->cap, sizeof(*c));

	if (!c)
		return arena_status(r->a);
	*c = (struct citation){
		.position = ++r->position,
		.paragraph = block->paragraph,
		.outlet = s->mention.outlet,
		.anchor = { s->place.text.ptr + s->place.start, s->place.end - s->place.start },
		.sentence = s->place.sentence,
		.role = s->found.role,
		.role_words = s->found.words,
	};
	return 0;
}

static int read_block(struct reader *r, const struct page_block *block)
{
	struct outlet_mention first;
	int rc;

	if (!outlet_names_next(&r->p->by->names, block->text, 0, r->country, &first))
		return 0;
	if (!r->has_begun)
		role_begin(r->p->roles, r->p->page->lang, r->p->page->text);
	r->has_begun = true;
	gather_spots(r, block, first);
	rc = place_spots(r, block);
	if (rc < 0)
		return rc;
	read_roles(r);
	for (size_t i = 0; rc == 0 && i < r->n_spots; i++) {
		struct named_spot *s = &r->spots[i];

		if (!s->link && r->n < NAMED_MAX && !span_eq(s->mention.outlet, r->p->self) && is_source(r, s) &&
		    !is_linked(r, s) && !is_known(r, s))
			rc = keep(r, block, s);
	}
	return rc;
}

static bool is_read(const struct page_block *b)
{
	return b->paragraph && b->region != PAGE_MEDIA && b->kind != PAGE_CAPTION && b->kind != PAGE_CODE;
}

int named_read(const struct named_page *p, struct arena *a, uint32_t after, struct citation **out, size_t *n)
{
	char room[2];
	struct reader r = { .p = p, .a = a, .country = named_country(p->self, room), .position = after,
	                    .is_german = span_starts(p->page->lang, SPAN("de")), .spots = p->by->spots, .has_begun = p->has_begun };
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < p->page->n_blocks && r.n < NAMED_MAX && r.mentions < MENTIONS_MAX; i++)
		if (is_read(&p->page->blocks[i]))
			rc = read_block(&r, &p->page->blocks[i]);
	*out = r.out;
	*n = r.n;
	return rc;
}
