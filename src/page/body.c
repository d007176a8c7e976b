/*
 * The article's own text. Two questions: which box holds it, and which of
 * that box's blocks belong to it.
 */

#include "body.h"
#include "prose.h"

/* Less prose than this, in bytes, is no article. */
#define BODY_MIN 140

/* The box whose paragraphs weigh most: each gives all its prose to its
 * parent, half to the next, a third to the one above. */
static int score_boxes(struct arena *a, const struct page *p, const struct walk *w, uint32_t *best)
{
	double *scores = arena_zalloc(a, w->n_boxes, sizeof(*scores));

	if (!scores)
		return arena_status(a);
	*best = 0;
	for (size_t i = 0; i < p->n_blocks; i++) {
		double   prose = p->blocks[i].region == PAGE_FLOW ? (double)prose_of(p, w, i) : 0;
		uint32_t box = w->blocks[i].box;

		for (int level = 1; prose > 0 && level <= 3 && box; level++) {
			box = w->boxes[box].parent;
			scores[box] += prose / level;
			if (scores[box] > scores[*best])
				*best = box;
		}
	}
	return 0;
}

static bool is_body_block(const struct page *p, const struct walk *w, size_t i)
{
	const struct page_block *b = &p->blocks[i];

	if (b->region != PAGE_FLOW || b->is_hidden || !b->text.len || b->kind == PAGE_CAPTION)
		return false;
	return w->blocks[i].link_len * 10 < b->text.len * 8;
}

static void take_block(struct page *p, size_t i)
{
	struct page_block *b = &p->blocks[i];

	b->paragraph = (uint32_t)++p->n_paragraphs;
	for (uint32_t k = 0; k < b->n_links; k++) {
		struct page_link *link = &p->links[b->first_link + k];

		link->in_body = link->is_web;
	}
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

int body_find(struct arena *a, struct page *p, const struct walk *w)
{
	uint32_t best = 0;
	int      rc = score_boxes(a, p, w, &best);

	if (rc)
		return rc;
	for (size_t i = w->boxes[best].first_block; i < w->boxes[best].end_block; i++)
		if (is_body_block(p, w, i))
			take_block(p, i);
	if (p->n_paragraphs)
		p->body_source = PAGE_BODY_HTML;
	return join_text(a, p);
}
