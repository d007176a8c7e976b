/*
 * The article's own text. Two questions: which box holds it, and which of
 * that box's blocks belong to it.
 */

#include "body.h"
#include "container.h"
#include "judge.h"
#include "phrase.h"
#include "prose.h"

/* So much prose, in bytes, is an article. */
#define BODY_MIN 300
/* Between a title and the text stand few blocks. */
#define LEAD_BLOCKS 40
/* How far from the prose a short line may stand. */
#define TAIL_BLOCKS 12

static void take_block(struct page *p, const struct judge *j, size_t i)
{
	struct page_block *b = &p->blocks[i];

	b->paragraph = (uint32_t)++p->n_paragraphs;
	for (uint32_t k = b->first_link; k < b->first_link + b->n_links; k++)
		p->links[k].in_body = judge_link(j, k);
}

static int join_text(struct arena *a, struct page *p)
{
	size_t len = 0;
	char  *out;

	for (size_t i = 0; i < p->n_blocks; i++)
		if (p->blocks[i].paragraph)
			len += p->blocks[i].text.len + 1;
	out = arena_alloc(a, len + 1);
	if (!out)
		return arena_status(a);
	p->text.ptr = out;
	for (size_t i = 0; i < p->n_blocks; i++) {
		if (!p->blocks[i].paragraph)
			continue;
		if (p->text.len)
			out[p->text.len++] = '\n';
		memcpy(out + p->text.len, p->blocks[i].text.ptr, p->blocks[i].text.len);
		p->text.len += p->blocks[i].text.len;
	}
	p->words = prose_words(p->text);
	return 0;
}

/* Running text counts wherever an article starts: its lead may stand in a header. */
static bool is_prose(const struct page *p, const struct walk *w, size_t i)
{
	return (p->blocks[i].region == PAGE_FLOW || p->blocks[i].region == PAGE_HEADER) && prose_of(p, w, i);
}

/* A short line of its own, like those of the prose at @p beside: in the same box, and a sentence. */
static bool is_alike(const struct page *p, const struct walk *w, size_t i, size_t beside)
{
	const struct page_block *b = &p->blocks[i];
	const struct box        *boxes = w->boxes;
	uint32_t                 own = w->blocks[i].box, other = w->blocks[beside].box;

	return b->region == PAGE_FLOW && !b->is_hidden && boxes[own].tag == boxes[other].tag &&
	       boxes[own].parent == boxes[other].parent && b->kind == PAGE_PARAGRAPH && prose_ends_sentence(b->text);
}

/* Where the text really starts: lines like the first prose, shortly before it. */
static size_t first_like(const struct page *p, const struct walk *w, size_t from, size_t limit)
{
	size_t first = from;

	for (size_t i = from; i-- > limit && from - i <= TAIL_BLOCKS && p->blocks[i].kind != PAGE_HEADING;)
		if (is_alike(p, w, i, from))
			first = i;
	return first;
}

/* And where it ends: behind the last line like the last prose, unless other stories start before. A gate is none. */
static size_t end_like(const struct page *p, const struct walk *w, size_t to, size_t limit)
{
	size_t end = to;

	for (size_t i = to; i < limit && i - to < TAIL_BLOCKS; i++) {
		if (p->blocks[i].kind == PAGE_HEADING || p->blocks[i].region == PAGE_RELATED)
			break;
		if (is_alike(p, w, i, to - 1) && !phrase_is_appeal(p->blocks[i].text))
			end = i + 1;
	}
	return end;
}

/* Notes behind the text: a heading that says so, then lines with links, or addresses written out. */
static size_t notes_end(const struct judge *j, size_t from, size_t limit)
{
	const struct page *p = j->page;
	size_t             i = from;
	bool               is_headed = false;

	while (i < limit && p->blocks[i].region == PAGE_FLOW && !p->blocks[i].is_hidden) {
		const struct page_block *b = &p->blocks[i];

		if (phrase_is_sources(b->text))
			is_headed = true;
		else if (b->kind == PAGE_HEADING || !(is_headed ? b->n_links > 0 : judge_is_written_out(j, i)))
			break;
		i++;
	}
	return i;
}

/* No article ends in the middle of a list. */
static size_t list_end(const struct walk *w, size_t to, const struct box *container)
{
	uint32_t i = w->blocks[to - 1].box;

	while (&w->boxes[i] > container && w->boxes[i].tag != GUMBO_TAG_UL && w->boxes[i].tag != GUMBO_TAG_OL)
		i = w->boxes[i].parent;
	return &w->boxes[i] > container ? w->boxes[i].end_block : to;
}

/* An article's lead may stand in a header above its box. */
static size_t lead_start(const struct page *p, const struct walk *w, size_t from)
{
	size_t lead = from;

	for (size_t i = from; i-- > 0 && from - i <= LEAD_BLOCKS;) {
		if (p->blocks[i].region == PAGE_HEADER && prose_of(p, w, i))
			lead = i;
		if (w->boxes[w->blocks[i].box].tag == GUMBO_TAG_H1)
			return lead;
	}
	return from;
}

/* What stands above the title is not the article, if enough follows below. */
static size_t below_title(const struct page *p, const struct walk *w, size_t from, size_t to)
{
	size_t title = container_title(p, w), below = 0;

	if (title < from || title >= to)
		return from;
	for (size_t i = title + 1; i < to; i++)
		below += p->blocks[i].region == PAGE_FLOW ? prose_of(p, w, i) : 0;
	return below >= BODY_MIN ? title + 1 : from;
}

static void take_range(struct page *p, const struct judge *j, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		if (p->blocks[i].region == PAGE_HEADER && is_prose(p, j->walk, i))
			p->blocks[i].region = PAGE_FLOW;
		if (judge_block(j, i))
			take_block(p, j, i);
	}
}

/* Boxes of notes, by their names, behind the text: in the article's box or beside it. */
static void take_notes(struct page *p, const struct judge *j, const struct box *container, size_t from)
{
	const struct box *boxes = j->walk->boxes, *scope = &boxes[container->parent];

	for (uint32_t i = (uint32_t)(scope - boxes) + 1; i < scope->end; i++) {
		if (boxes[i].first_block < from || !judge_is_notes(&boxes[i]))
			continue;
		take_range(p, j, boxes[i].first_block, boxes[i].end_block);
		i = boxes[i].end - 1;
	}
}

static void take_blocks(struct page *p, const struct judge *j, const struct box *box)
{
	const struct walk *w = j->walk;
	size_t from = box->first_block, to = box->end_block, limit = box->end_block;

	while (from < to && !is_prose(p, w, from))
		from++;
	while (to > from && !is_prose(p, w, to - 1))
		to--;
	from = below_title(p, w, from, to);
	while (from < to && !is_prose(p, w, from))
		from++;
	if (from == to)
		return;
	to = notes_end(j, end_like(p, w, list_end(w, to, box), limit), limit);
	from = lead_start(p, w, first_like(p, w, from, box->first_block));
	take_range(p, j, from, to);
	take_notes(p, j, box, to);
}

static void mark_embeds(struct page *p)
{
	for (size_t i = 0; i < p->n_links; i++)
		p->links[i].is_embed = p->blocks[p->links[i].block].region == PAGE_EMBED;
}

static bool has_citation(const struct page *p)
{
	for (size_t i = 0; i < p->n_links; i++)
		if (p->links[i].in_body)
			return true;
	return false;
}

/* The markup holds next to nothing, and the declared articleBody the text. */
static bool is_only_declared(const struct page *p)
{
	return p->declared.article_body.len >= BODY_MIN && p->text.len * 4 < p->declared.article_body.len &&
	       !has_citation(p);
}

static void take_declared(struct page *p)
{
	for (size_t i = 0; i < p->n_blocks; i++)
		p->blocks[i].paragraph = 0;
	p->text = p->declared.article_body;
	p->n_paragraphs = 1;
	for (size_t i = 0; i < p->text.len; i++)
		p->n_paragraphs += p->text.ptr[i] == '\n' && i + 1 < p->text.len && p->text.ptr[i + 1] != '\n';
	p->words = prose_words(p->text);
	p->body_source = PAGE_BODY_JSONLD;
}

int body_find(struct arena *a, struct page *p, const struct walk *w, const struct house *self)
{
	struct overlap guide;
	struct judge   judge;
	uint32_t       box = 0;
	int            rc = overlap_init(&guide, a, p->declared.article_body);

	mark_embeds(p);
	if (rc || (rc = container_find(a, p, w, &guide, &box)) ||
	    (rc = judge_init(&judge, a, p, w, self)))
		return rc;
	take_blocks(p, &judge, &w->boxes[box]);
	rc = join_text(a, p);
	if (p->n_paragraphs)
		p->body_source = PAGE_BODY_HTML;
	if (rc == 0 && is_only_declared(p))
		take_declared(p);
	return rc;
}
