/*
 * Page -> citations. Block by block: every link's place, what its own words
 * say (role.c, note.c), then what links share with their neighbours:
 *
 *     links --place--> role, note --ties--> shared roles --> alternatives --> citations
 *
 * In an entry of a list of sources (entry.c) a note may also stand far from
 * its link, and the sentence given is the entry.
 *
 * All links of a block are neighbours, mail addresses too; only the body's
 * web links that lead away from the page become citations.
 */

#include "cite.h"

#include "entry.h"
#include "named.h"
#include "note.h"
#include "note_said.h"
#include "role.h"
#include "sentence.h"

#include <errno.h>
#include <stdlib.h>

/* More than the tables of a reader take. */
#define READER_MAX ((size_t)8 << 20)

const char *cite_role_name(enum cite_role role)
{
	static const char *const names[CITE_ROLE_COUNT] = {
		[CITE_REFERENCE] = "reference", [CITE_ATTRIBUTION] = "attribution",
		[CITE_ORIGIN] = "origin", [CITE_ALTERNATIVE] = "alternative",
	};

	return names[role];
}

const char *cite_note_name(enum cite_note_kind kind)
{
	static const char *const names[CITE_NOTE_COUNT] = {
		[CITE_NOTE_NONE] = "none", [CITE_NOTE_PAYWALL] = "paywall",
		[CITE_NOTE_REGISTRATION] = "registration", [CITE_NOTE_FREE] = "free",
		[CITE_NOTE_LANGUAGE] = "language", [CITE_NOTE_PDF] = "pdf", [CITE_NOTE_VIDEO] = "video",
	};

	return names[kind];
}

const char *cite_agreement_name(enum cite_agreement agreement)
{
	static const char *const names[] = {
		[CITE_NO_NOTE] = "", [CITE_AGREES] = "agrees",
		[CITE_DISAGREES] = "disagrees", [CITE_CANNOT_TELL] = "cannot tell",
	};

	return names[agreement];
}

struct cite_reader {
	struct arena      *arena;          /* owned: holds the tables below */
	struct sentences   sentences;
	struct role_reader roles;
	struct note_reader notes;
	struct named_reader named;
};

/* What reading one page needs. */
struct reader {
	struct cite_reader *by;
	struct arena      *arena;
	const struct page *page;
	struct span        self;           /* the page's outlet */
	struct span        self_urls[2];   /* the page's own canonical URLs; empty: not known */
	struct link       *links;          /* of the block at hand; room for the fullest block */
	enum role_tie     *ties;
	struct role_found *found;
	struct entry       entry;          /* what the block at hand lists */
	struct citation   *out;
	size_t             n;
};

/* One link of the block at hand. */
struct link {
	const struct page_link *link;
	struct place            place;
	struct note_list        notes;
	enum entry_part         part;      /* of an entry; else ENTRY_RUNNING */
	struct citation        *citation;  /* NULL: a neighbour only */
};

static bool is_candidate(const struct page_link *l)
{
	return l->in_body && l->is_web;
}

/* The page's own URLs: what it calls itself, and where it was found. */
static int read_own_urls(struct reader *r)
{
	const struct page *page = r->page;
	struct url u;
	int rc;

	if (page->canonical.value.len) {
		rc = url_parse(r->arena, page->canonical.value, NULL, &u);
		if (rc == 0)
			rc = url_canonical(r->arena, &u, &r->self_urls[0]);
		if (rc < 0)
			return rc;
	}
	/* A <base> element often names the front page, which is no page of its own to skip. */
	if (page->base.href.len && !url_is_front(&page->base))
		return url_canonical(r->arena, &page->base, &r->self_urls[1]);
	return 0;
}

static bool is_own_url(const struct reader *r, struct span url)
{
	for (size_t i = 0; i < 2; i++)
		if (r->self_urls[i].len && span_eq(r->self_urls[i], url))
			return true;
	return false;
}

/* Where each link of a block stands; links come in the order of the text. */
static void place_links(struct reader *r, const struct page_block *block, size_t n)
{
	size_t before = 0;

	for (size_t i = 0; i < n; i++) {
		const struct page_link *l = &r->page->links[block->first_link + i];
		struct place *p = &r->links[i].place;

		r->links[i] = (struct link){ .link = l };
		p->text = block->text;
		p->end = l->end < block->text.len ? l->end : block->text.len;
		p->start = l->start < p->end ? l->start : p->end;
		if (p->start < before)
			p->start = before < p->end ? before : p->end;
		p->front = p->start;
		p->behind = p->end;
		p->before = before < p->start ? before : p->start;
		p->has_previous = i > 0;
		p->has_next = i + 1 < n;
		p->after = block->text.len;
		if (i > 0)
			r->links[i - 1].place.after = p->start;
		before = p->end > before ? p->end : before;
	}
}

/* What to give as the link's sentence: an entry that only names it is given whole. */
static struct span sentence_of(const struct reader *r, const struct link *link)
{
	const struct place *p = &link->place;
	struct span entry = r->entry.text;

	if (entry.len && (r->entry.is_footnote || link->part == ENTRY_WHOLE) &&
	    entry.ptr <= p->text.ptr + p->start)
		return entry;
	return p->sentence;
}

/* Fill in all but role and note. @return 1 when the link is a citation, 0 when not, or < 0 */
static int describe(struct reader *r, const struct page_block *block, struct link *link)
{
	const struct page_link *l = link->link;
	struct citation *c = &r->out[r->n];
	struct span url;
	int rc;

	if (!is_candidate(l))
		return 0;
	rc = url_canonical(r->arena, &l->url, &url);
	if (rc < 0 || is_own_url(r, url))
		return rc < 0 ? rc : 0;
	*c = (struct citation){
		.position = (uint32_t)++r->n,
		.is_linked = true,
		.paragraph = block->paragraph,
		.written = l->href,
		.href = l->url.href,
		.url = url,
		.outlet = url_outlet(l->url.host),
		.anchor = l->anchor,
		.rel = l->rel,
		.sentence = sentence_of(r, link),
	};
	c->is_internal = span_eq(c->outlet, r->self);
	link->citation = c;
	return 1;
}

/* The sentence behind that of the link at @p p, if it is the last of its own, and none is in the next. */
static struct span sentence_behind(struct sentences *s, const struct place *p)
{
	size_t end = (size_t)(p->sentence.ptr - p->text.ptr) + p->sentence.len;
	struct span next;

	while (end < p->text.len && p->text.ptr[end] == ' ')
		end++;
	if (end <= p->end || end >= p->text.len || p->after <= end)
		return (struct span){ 0 };
	next = sentences_around(s, end, end);
	return next.ptr == p->text.ptr + end && next.ptr + next.len <= p->text.ptr + p->after ? next : (struct span){ 0 };
}

/* Is nothing but blanks and marks between two bytes of the block? */
static bool is_bare(struct span text, size_t from, size_t to)
{
	static const char *const marks[] = { " ", ",", "-", "\u2013", "\u2014", "\u3001", "\uFF0C", "\u00A0" };

	while (from < to) {
		size_t k = 0;

		while (k < sizeof(marks) / sizeof(*marks) && !span_starts(span_from(text, from), span_of(marks[k])))
			k++;
		if (k == sizeof(marks) / sizeof(*marks))
			return false;
		from += strlen(marks[k]);
	}
	return from == to;
}

static const char *const aside_marks[] = { ",", "-", "\u2013", "\u2014", "\uFF0C", "\u3001" };

/*
 * Is what lies from @p from to @p to of the block, before the link, an aside between
 * two like marks, "says, in German, the [X]"? It stands amid the words that tell the role.
 */
static void find_aside(struct place *p, size_t from, size_t to)
{
	size_t sentence = (size_t)(p->sentence.ptr - p->text.ptr), limit = p->before > sentence ? p->before : sentence;

	while (from > limit && p->text.ptr[from - 1] == ' ')
		from--;
	while (to < p->start && p->text.ptr[to] == ' ')
		to++;
	for (size_t k = 0; from > limit && k < sizeof(aside_marks) / sizeof(*aside_marks); k++) {
		struct span mark = span_of(aside_marks[k]);

		if (span_ends(span_upto(p->text, from), mark) && span_starts(span_from(p->text, to), mark) && to < p->start) {
			p->aside = from - mark.len;
			p->past = to + mark.len;
			return;
		}
	}
}

/* Notes behind a mark, or in a bracket before the link, stand between it and the words that tell its role. */
static void skip_notes(struct link *link)
{
	struct place *p = &link->place;
	size_t aside = p->start, past = 0;

	for (size_t i = 0; i < link->notes.n; i++) {
		struct span text = link->notes.items[i].text;
		size_t from = (size_t)(text.ptr - p->text.ptr);

		if (text.ptr < p->text.ptr || from + text.len > p->text.len || text.len == 0)
			continue;
		if (from >= p->behind && is_bare(p->text, p->behind, from) &&
		    (p->behind > p->end || span_trim((struct span){ p->text.ptr + p->end, from - p->end }).len))
			p->behind = from + text.len;
		else if (from + text.len <= p->start && p->text.ptr[from] == '(' && is_bare(p->text, from + text.len, p->start))
			p->front = from;
		else if (from + text.len <= p->start) {
			aside = from < aside ? from : aside;
			past = from + text.len > past ? from + text.len : past;
		}
	}
	if (aside < past)
		find_aside(p, aside, past);
}

/* What stands between the words that tell the role of the link at @p p and the link behind them. */
static struct span between(const struct place *p, const struct role_found *found)
{
	const char *from = found->words.ptr + found->words.len, *to = p->text.ptr + p->start;

	return found->side == ROLE_BEFORE && found->role && from < to ? (struct span){ from, (size_t)(to - from) } : (struct span){ 0 };
}

static bool says_something(enum cite_role role)
{
	return role == CITE_ATTRIBUTION || role == CITE_ORIGIN;
}

/* What each link's own words say, and how it hangs on the one before. */
static int read_links(struct reader *r, const struct page_block *block, size_t n)
{
	int rc = sentences_read(&r->by->sentences, block->text);

	for (size_t i = 0; i < n && rc >= 0; i++) {
		struct place *p = &r->links[i].place;

		p->sentence = sentences_around(&r->by->sentences, p->start, p->end);
		p->next = sentence_behind(&r->by->sentences, p);
		if (r->entry.text.len)
			r->links[i].part = entry_part(&r->entry, p);
		rc = describe(r, block, &r->links[i]);
		if (rc < 0)
			return rc;
		p->is_listed = r->entry.text.len > 0;
		p->is_apart = p->is_listed && r->links[i].part != ENTRY_RUNNING;
		note_read(&r->by->notes, p, r->links[i].link, r->page->labels, &r->links[i].notes);
		skip_notes(&r->links[i]);
		role_read(&r->by->roles, p, &r->found[i]);
		note_read_between(&r->by->notes, between(p, &r->found[i]), &r->links[i].notes);
		if (says_something(r->found[i].role) && r->links[i].notes.n == 0)
			note_read_but(&r->by->notes, p, &r->links[i].notes);
		if (r->found[i].role == CITE_ALTERNATIVE && (i > 0 || !r->found[i].needs_previous))
			note_read_offer(&r->by->notes, p, &r->links[i].notes);
		r->ties[i] = role_tie(&r->by->roles, p, i ? r->ties[i - 1] : ROLE_LOOSE);
	}
	return rc < 0 ? rc : r->by->notes.status;
}

static bool is_in_anchor(const struct link *link, struct span text)
{
	const struct place *p = &link->place;

	return text.ptr >= p->text.ptr + p->start && text.ptr < p->text.ptr + p->end;
}

static bool has_note_in_anchor(const struct link *link)
{
	for (size_t i = 0; i < link->notes.n; i++)
		if (is_in_anchor(link, link->notes.items[i].text))
			return true;
	return false;
}

/* The note that calls the anchor a free copy, or NULL. */
static const struct cite_note *free_note_in_anchor(const struct link *link)
{
	for (size_t i = 0; i < link->notes.n; i++)
		if (link->notes.items[i].kind == CITE_NOTE_FREE && is_in_anchor(link, link->notes.items[i].text))
			return &link->notes.items[i];
	return NULL;
}

/* "X ([gift link])": an anchor that is a note itself, behind another link. */
static bool is_free_copy(const struct link *link)
{
	const struct place *p = &link->place;
	struct span gap = { p->text.ptr + p->before, p->start - p->before };

	if (!free_note_in_anchor(link))
		return false;
	for (size_t i = 0; i < gap.len; i++)
		if (!strchr(" ([|/,-", gap.ptr[i]))
			return false;
	return true;
}

/* Is the bracket, at @p from of the block, in an anchor, or read already beside a link? */
static bool is_read(const struct reader *r, size_t n, size_t from, const struct note_bracket *bracket)
{
	for (size_t i = 0; i < n; i++) {
		const struct link *l = &r->links[i];
		struct span text = bracket->notes.items[0].text;

		if (from >= l->place.start && from < l->place.end)
			return true;
		for (size_t k = 0; l->citation && k < l->notes.n; k++)
			if (l->notes.items[k].text.ptr >= text.ptr && l->notes.items[k].text.ptr < text.ptr + text.len)
				return true;
	}
	return false;
}

/* A link that leads away, and not to a copy of what another link leads to. */
static bool is_source(const struct reader *r, const struct link *link)
{
	return !link->citation->is_internal && !has_note_in_anchor(link) &&
	       r->found[link - r->links].role != CITE_ALTERNATIVE;
}

/* The link an entry's bracket is about: the last source before it; what opens the entry, the first link's. */
static struct link *owner_of(const struct reader *r, size_t n, size_t from, bool is_opening)
{
	struct link *owner = NULL;

	for (size_t i = 0; i < n; i++) {
		struct link *l = &r->links[i];

		if (!l->citation)
			continue;
		if (l->place.start >= from)
			return owner || !is_opening ? owner : l;
		if (!owner || is_source(r, l) || !is_source(r, owner))
			owner = l;
	}
	return owner;
}

/*
 * May a note in a bracket far from a link be about it? Of a link that only names a
 * source, any; of one in a sentence, what stands alone, and a wall at the end.
 */
static bool is_about(const struct entry *entry, const struct link *owner, const struct note_bracket *b,
                     enum cite_note_kind kind)
{
	if (entry->is_footnote || owner->part != ENTRY_RUNNING)
		return true;
	return (b->is_alone && b->from > 0) ||
	       (b->is_last && b->is_plain && (kind == CITE_NOTE_PAYWALL || kind == CITE_NOTE_REGISTRATION));
}

/* An entry is about its links: its brackets are notes wherever they stand. */
static int read_entry_notes(struct reader *r, size_t n)
{
	struct note_bracket b;

	note_begin(&r->by->notes, r->entry.text);
	while (note_next(&r->by->notes, &b)) {
		size_t from = b.from + (size_t)(r->entry.text.ptr - r->links[0].place.text.ptr);
		struct link *owner = is_read(r, n, from, &b) ? NULL : owner_of(r, n, from, b.from == 0);

		for (size_t i = 0; owner && i < b.notes.n; i++)
			if (is_about(&r->entry, owner, &b, b.notes.items[i].kind))
				note_keep(&owner->notes, &b.notes.items[i]);
	}
	return r->by->notes.status;
}

/* "X and Y (both paywalled)": what is said of the links before, too; "X (paid) or Y (ditto)". */
static void share_notes(struct reader *r, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		struct note_list *said = &r->links[i].notes;

		for (size_t j = 0; said->is_same && j < r->links[i - 1].notes.n; j++)
			note_keep(said, &r->links[i - 1].notes.items[j]);
		for (size_t k = i; said->reach && k > 0 && (k == i || said->reach == READING_ALL); k--) {
			if (k < i && r->ties[k] <= ROLE_BOTH)
				break;
			if (r->links[k - 1].place.sentence.ptr != r->links[i].place.sentence.ptr)
				break;
			for (size_t j = 0; j < said->n_reaching; j++)
				note_keep(&r->links[k - 1].notes, &said->items[said->reaching + j]);
		}
	}
}

static void keep_notes(struct reader *r, struct citation *c, const struct note_list *notes)
{
	struct cite_note *kept = notes->n ? arena_alloc(r->arena, notes->n * sizeof(*kept)) : NULL;

	if (!kept)
		return;
	memcpy(kept, notes->items, notes->n * sizeof(*kept));
	c->notes = (struct cite_notes){ kept, notes->n };
}

/* Write roles and notes into the block's citations, in order. */
static void conclude(struct reader *r, size_t n)
{
	const struct citation *previous = NULL;

	for (size_t i = 0; i < n; i++) {
		struct citation   *c = r->links[i].citation;
		struct role_found *found = &r->found[i];

		if (!c)
			continue;
		keep_notes(r, c, &r->links[i].notes);
		if (previous && found->side == ROLE_NOWHERE && is_free_copy(&r->links[i])) {
			found->role = CITE_ALTERNATIVE;
			found->words = free_note_in_anchor(&r->links[i])->text;
		}
		if (found->role == CITE_ALTERNATIVE && previous)
			c->instead_of = previous->instead_of ? previous->instead_of : previous->position;
		if (found->role != CITE_REFERENCE && (previous || !found->needs_previous)) {
			c->role = found->role;
			c->role_words = found->words;
		}
		previous = c;
	}
}

static int read_block(struct reader *r, const struct page_block *block)
{
	bool has_candidate = false;
	int  rc;

	for (size_t i = 0; i < block->n_links && !has_candidate; i++)
		has_candidate = is_candidate(&r->page->links[block->first_link + i]);
	if (!has_candidate)
		return 0;
	entry_read(block, &r->page->links[block->first_link], &r->entry);
	place_links(r, block, block->n_links);
	rc = read_links(r, block, block->n_links);
	if (rc < 0)
		return rc;
	share_notes(r, block->n_links);
	role_share(r->found, r->ties, block->n_links);
	rc = r->entry.text.len ? read_entry_notes(r, block->n_links) : 0;
	if (rc < 0)
		return rc;
	conclude(r, block->n_links);
	return arena_status(r->arena);
}

/* Room for all citations, and for the links of the fullest block. @return candidates, or < 0 */
static int make_room(struct reader *r)
{
	const struct page *page = r->page;
	size_t n = 0, most = 1;

	for (size_t i = 0; i < page->n_links; i++)
		n += is_candidate(&page->links[i]);
	for (size_t i = 0; i < page->n_blocks; i++)
		if (page->blocks[i].n_links > most)
			most = page->blocks[i].n_links;
	if (n == 0)
		return 0;
	r->out = arena_zalloc(r->arena, n, sizeof(*r->out));
	r->links = arena_zalloc(r->arena, most, sizeof(*r->links));
	r->ties = arena_zalloc(r->arena, most, sizeof(*r->ties));
	r->found = arena_zalloc(r->arena, most, sizeof(*r->found));
	return arena_status(r->arena) ? arena_status(r->arena) : 1;
}

static int read_linked(struct reader *r)
{
	int rc = read_own_urls(r);

	note_reader_begin(&r->by->notes, r->arena, r->page->lang);
	role_begin(&r->by->roles, r->page->lang, r->page->text);
	for (size_t i = 0; i < r->page->n_blocks && rc == 0; i++)
		rc = read_block(r, &r->page->blocks[i]);
	return rc;
}

/* Behind what is linked, the outlets that are only named. */
static int add_named(struct reader *r, bool has_links)
{
	struct named_page p = { &r->by->named, &r->by->roles, has_links, &r->by->sentences, r->page, r->self };
	struct citation  *named, *all;
	size_t            n;
	int               rc = named_read(&p, r->arena, (uint32_t)r->n, &named, &n);

	if (rc < 0 || n == 0)
		return rc;
	all = arena_zalloc(r->arena, r->n + n, sizeof(*all));
	if (!all)
		return arena_status(r->arena);
	if (r->n)
		memcpy(all, r->out, r->n * sizeof(*all));
	memcpy(all + r->n, named, n * sizeof(*all));
	r->out = all;
	r->n += n;
	return 0;
}

int cite_reader_new(struct cite_reader **out)
{
	struct cite_reader *r = calloc(1, sizeof(*r));
	int rc = -ENOMEM;

	if (!r)
		return rc;
	r->arena = arena_new(READER_MAX);
	if (r->arena && (rc = role_reader_init(r->arena, &r->roles)) == 0)
		rc = note_reader_init(r->arena, &r->notes);
	if (rc == 0)
		rc = named_reader_init(r->arena, &r->named);
	if (rc == 0)
		*out = r;
	else
		cite_reader_free(r);
	return rc;
}

void cite_reader_free(struct cite_reader *r)
{
	if (!r)
		return;
	sentences_free(&r->sentences);
	arena_free(r->arena);
	free(r);
}

int cite_page(struct cite_reader *by, struct arena *a, const struct page *page, struct span self,
              struct citation **out, size_t *n)
{
	struct reader r = { .by = by, .arena = a, .page = page, .self = self };
	int n_links = make_room(&r);
	int rc = n_links < 0 ? n_links : sentences_begin(&by->sentences, page->lang);

	if (rc == 0 && n_links)
		rc = read_linked(&r);
	if (rc == 0)
		rc = add_named(&r, n_links > 0);
	if (rc < 0)
		return rc;
	*out = r.out;
	*n = r.n;
	return 0;
}
