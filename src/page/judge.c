/*
 * Between an article's paragraphs stand teasers, appeals and labels without
 * any name that gives them away. What gives them away is their shape: all
 * link and no sentence, a label and a colon before a headline, one social
 * network after the other.
 */

#include "judge.h"
#include "phrase.h"
#include "prose.h"

/* A line so long, in bytes, is no list of labels, even without a full stop. */
#define SENTENCE_SURE 200

/* What the links of one block, or of a list, have in common. */
struct tally {
	size_t text, link_text;
	size_t n_blocks, n_linked;  /* blocks; those with a link */
	size_t n_links, n_own, n_profiles, n_sign_ups, n_index, n_meta, n_shares, n_bare;
};

/* "https://example.org/x" as its own anchor: written down to be cited. */
static bool is_bare(struct span anchor)
{
	return span_istarts(anchor, SPAN("http://")) || span_istarts(anchor, SPAN("https://")) ||
	       span_istarts(anchor, SPAN("www."));
}

static void add_block(struct tally *t, const struct page *p, const struct walk *w, size_t i, const struct house *self)
{
	const struct page_block *b = &p->blocks[i];

	t->text += b->text.len;
	t->link_text += w->blocks[i].link_len;
	t->n_blocks++;
	t->n_linked += b->n_links > 0;
	for (uint32_t k = b->first_link; k < b->first_link + b->n_links; k++) {
		enum link_kind kind = p->links[k].is_web ? link_kind(&p->links[k], self) : LINK_PLAIN;

		t->n_links++;
		t->n_own += p->links[k].is_web && link_is_own(&p->links[k].url, self);
		t->n_profiles += kind == LINK_PROFILE;
		t->n_index += kind == LINK_INDEX;
		t->n_meta += kind == LINK_AUTHOR || kind == LINK_FEED;
		t->n_shares += kind == LINK_SHARE;
		t->n_sign_ups += kind == LINK_SIGN_UP;
		t->n_bare += is_bare(p->links[k].anchor);
	}
}

static struct tally tally_box(const struct page *p, const struct walk *w, uint32_t box, const struct house *self)
{
	struct tally t = { .text = 0 };

	for (uint32_t i = w->boxes[box].first_block; i < w->boxes[box].end_block; i++)
		if (!p->blocks[i].is_hidden)
			add_block(&t, p, w, i, self);
	return t;
}

/* The nearest box around block @p i with one of two tags; 0: none. */
static uint32_t around(const struct walk *w, size_t i, GumboTag one, GumboTag other)
{
	uint32_t box = w->blocks[i].box;

	while (box && w->boxes[box].tag != one && w->boxes[box].tag != other)
		box = w->boxes[box].parent;
	return box;
}

/* Text of block @p i behind its last link. */
static struct span tail_of(const struct page *p, size_t i)
{
	const struct page_block *b = &p->blocks[i];

	return b->n_links ? span_from(b->text, p->links[b->first_link + b->n_links - 1].end) : b->text;
}

/* A list of headlines: most items are links, with at most a label before them. */
static bool is_teaser_list(const struct tally *t)
{
	return t->n_linked * 2 >= t->n_blocks && t->link_text * 2 >= t->text && t->n_own * 2 >= t->n_links && !t->n_bare;
}

/* Does the line right above a list say that sources follow? */
static bool is_under_sources(const struct page *p, const struct walk *w, uint32_t list)
{
	uint32_t first = w->boxes[list].first_block;

	return first && phrase_is_sources(p->blocks[first - 1].text);
}

bool judge_is_written_out(const struct page *p, size_t i)
{
	const struct page_block *b = &p->blocks[i];

	for (uint32_t k = b->first_link; k < b->first_link + b->n_links; k++)
		if (is_bare(p->links[k].anchor))
			return true;
	return false;
}

static bool judge_item(const struct page *p, const struct walk *w, size_t i, const struct house *self)
{
	uint32_t     list = around(w, i, GUMBO_TAG_UL, GUMBO_TAG_OL);
	struct tally t = tally_box(p, w, list ? list : w->blocks[i].box, self);

	return !is_teaser_list(&t) || (list && is_under_sources(p, w, list));
}

static bool judge_cell(const struct page *p, const struct walk *w, size_t i, const struct house *self)
{
	uint32_t     table = around(w, i, GUMBO_TAG_TABLE, GUMBO_TAG_TABLE);
	struct tally t = tally_box(p, w, table ? table : w->blocks[i].box, self);

	return t.link_text * 10 < t.text * 7;
}

static bool is_appeal(const struct page_block *b, const struct tally *t)
{
	if (t->n_sign_ups && (t->n_own == t->n_links || t->n_sign_ups == t->n_links))
		return true;
	if (t->n_shares == t->n_links && t->link_text * 2 >= t->text)
		return true;
	return phrase_is_appeal(b->text) && t->n_own + t->n_profiles + t->n_sign_ups >= t->n_links;
}

/* Long enough, or ended as a sentence is. */
static bool is_sentence(const struct page *p, const struct walk *w, size_t i)
{
	return prose_of(p, w, i) && (p->blocks[i].text.len >= SENTENCE_SURE || prose_ends_sentence(p->blocks[i].text));
}

/* "By A. Writer in Politics. Feed": lines that content systems write. */
static bool is_meta_line(const struct tally *t, bool is_said)
{
	return t->n_index + t->n_meta == t->n_links && (t->n_meta || !is_said);
}

static bool judge_line(const struct page *p, const struct walk *w, size_t i, const struct tally *t)
{
	const struct page_block *b = &p->blocks[i];

	if (w->blocks[i].link_len * 10 < b->text.len * 8)
		return true;
	if (t->n_own < t->n_links)
		return true;  /* to somebody else: a source, not a teaser */
	return b->kind != PAGE_HEADING && tail_of(p, i).len && prose_ends_sentence(b->text);
}

bool judge_block(const struct page *p, const struct walk *w, size_t i, const struct house *self)
{
	const struct page_block *b = &p->blocks[i];
	struct tally             t = { .text = 0 };

	if (b->region != PAGE_FLOW || b->is_hidden || !b->text.len || b->kind == PAGE_CAPTION)
		return false;
	add_block(&t, p, w, i, self);
	if (!t.n_links)
		return true;
	if (phrase_is_read_also(b->text) && t.link_text * 3 >= t.text)
		return false;
	if (is_appeal(b, &t))
		return false;
	if (is_meta_line(&t, is_sentence(p, w, i)))
		return false;
	if (b->kind == PAGE_ITEM)
		return judge_item(p, w, i, self);
	if (b->kind == PAGE_CELL)
		return judge_cell(p, w, i, self);
	return judge_line(p, w, i, &t);
}

bool judge_link(const struct page *p, const struct walk *w, size_t link, const struct house *self)
{
	const struct page_link *l = &p->links[link];

	if (!l->is_web || l->is_embed)
		return false;
	switch (w->links[link].said) {
	case PAGE_SHARE: case PAGE_ADVERT: case PAGE_NEWSLETTER: case PAGE_OFFER: case PAGE_COMMENTS:
		return false;
	default:
		break;
	}
	switch (link_kind(l, self)) {
	case LINK_SHARE: case LINK_AUTHOR: case LINK_FEED: case LINK_SIGN_UP:
		return false;
	default:
		return true;
	}
}
