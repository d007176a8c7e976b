/*
 * Which box holds the article: the one whose paragraphs weigh most, then its
 * parents as long as what they add is prose too, since text is often split
 * over several boxes.
 *
 * Pages that go on with the next story hold several articles; the first with
 * the page's own title is meant. A declared articleBody decides above all.
 */

#include "container.h"
#include "prose.h"

/* An <article> with so much prose, in bytes, is whole: climb no further. */
#define WHOLE_MIN 1000
/* So much prose makes an article one of the page's own. */
#define STORY_MIN 250
/* A shorter title may be any word of the page. Bytes. */
#define TITLE_MIN 15
/* The longest block that a title may share with a section name and a lead. */
#define TITLE_BLOCK_MAX 300

/* Flow text before each block, told apart by kind. */
struct sums {
	struct prose prose;
	size_t      *other;  /* labels, headings, links */
};

static int sum_up(struct arena *a, const struct page *p, const struct walk *w, struct sums *s)
{
	size_t sum = 0;
	int    rc = prose_sum(a, p, w, true, &s->prose);

	s->other = rc ? NULL : arena_alloc(a, (p->n_blocks + 1) * sizeof(*s->other));
	if (!s->other)
		return rc ? rc : arena_status(a);
	for (size_t i = 0; i < p->n_blocks; i++) {
		s->other[i] = sum;
		if (p->blocks[i].region == PAGE_FLOW && !p->blocks[i].is_hidden && !prose_of(p, w, i))
			sum += p->blocks[i].text.len;
	}
	s->other[p->n_blocks] = sum;
	return 0;
}

static size_t other_in(const struct sums *s, const struct box *b)
{
	return s->other[b->end_block] - s->other[b->first_block];
}

/* Do paragraphs stand in box @p i itself, with breaks between, and not each in a box of its own? */
static bool holds_paragraphs(const struct page *p, const struct walk *w, size_t i)
{
	uint32_t box = w->blocks[i].box;

	return (i > 0 && w->blocks[i - 1].box == box && prose_of(p, w, i - 1)) ||
	       (i + 1 < p->n_blocks && w->blocks[i + 1].box == box && prose_of(p, w, i + 1));
}

/*
 * The box within @p scope whose paragraphs weigh most: each block gives all
 * its prose to its box's parent, half to the next, a third to the one above.
 * One box lower where one box holds several paragraphs.
 */
static int heaviest(struct arena *a, const struct page *p, const struct walk *w,
                    const struct overlap *guide, uint32_t scope, uint32_t *out)
{
	double *scores = arena_zalloc(a, w->n_boxes, sizeof(*scores));

	if (!scores)
		return arena_status(a);
	*out = scope;
	for (size_t i = w->boxes[scope].first_block; i < w->boxes[scope].end_block; i++) {
		double   prose = p->blocks[i].region == PAGE_FLOW ? (double)prose_of(p, w, i) : 0;
		uint32_t box = w->blocks[i].box;
		bool     is_own = prose > 0 && holds_paragraphs(p, w, i);

		if (overlap_of(guide, p->blocks[i].text) >= 50)
			prose *= 4;
		for (int level = 1; prose > 0 && level <= 3 && box > scope; level++) {
			box = is_own && level == 1 ? box : w->boxes[box].parent;
			scores[box] += prose / level;
			if (scores[box] > scores[*out])
				*out = box;
		}
	}
	return 0;
}

static bool is_whole(const struct box *b, size_t prose)
{
	return b->is_article_body ||
	       ((b->tag == GUMBO_TAG_ARTICLE || b->tag == GUMBO_TAG_MAIN) && prose >= WHOLE_MIN);
}

static uint32_t climb(const struct walk *w, const struct sums *s, uint32_t scope, uint32_t best)
{
	for (uint32_t up = best; up > scope;) {
		const struct box *own = &w->boxes[best];
		size_t            prose = prose_in(&s->prose, own), more_prose, more_other;

		if (is_whole(&w->boxes[up], prose))
			break;
		up = w->boxes[up].parent;
		more_prose = prose_in(&s->prose, &w->boxes[up]) - prose;
		more_other = other_in(s, &w->boxes[up]) - other_in(s, own);
		if (more_prose * 10 >= prose && more_prose >= more_other)
			best = up;
	}
	return best;
}

/* Old layouts write the title in large letters, not in a heading: the first short block that holds it. */
static size_t plain_title(const struct page *p, struct span title)
{
	for (size_t i = 0; title.len >= TITLE_MIN && i < p->n_blocks; i++) {
		const struct page_block *b = &p->blocks[i];

		if (!b->is_hidden && b->text.len <= TITLE_BLOCK_MAX && span_find(b->text, title) != SPAN_NONE)
			return i;
	}
	return p->n_blocks;
}

size_t container_title(const struct page *p, const struct walk *w)
{
	struct span    title = span_clip(p->title.value, 40);
	size_t         first_h1 = p->n_blocks;

	for (size_t i = 0; i < p->n_blocks; i++) {
		const struct page_block *b = &p->blocks[i];

		if (b->kind != PAGE_HEADING || b->is_hidden)
			continue;
		if (title.len >= TITLE_MIN && (span_find(b->text, title) != SPAN_NONE ||
		                        (b->text.len >= TITLE_MIN && span_find(p->title.value, b->text) != SPAN_NONE)))
			return i;
		if (first_h1 == p->n_blocks && w->boxes[w->blocks[i].box].tag == GUMBO_TAG_H1)
			first_h1 = i;
	}
	return first_h1 < p->n_blocks ? first_h1 : plain_title(p, title);
}

/* The outermost <article> that holds the title and enough prose, or the document. */
static uint32_t story_box(const struct page *p, const struct walk *w, const struct sums *s)
{
	size_t title = container_title(p, w);

	for (uint32_t i = 1; title < p->n_blocks && i < w->n_boxes; i++) {
		const struct box *b = &w->boxes[i];

		if (b->tag == GUMBO_TAG_ARTICLE && b->first_block <= title && title < b->end_block &&
		    prose_in(&s->prose, b) >= STORY_MIN)
			return i;
	}
	return 0;
}

int container_find(struct arena *a, const struct page *p, const struct walk *w,
                   const struct overlap *guide, uint32_t *out)
{
	struct sums s;
	uint32_t    scope;
	int         rc = sum_up(a, p, w, &s);

	if (rc)
		return rc;
	scope = story_box(p, w, &s);
	rc = heaviest(a, p, w, guide, scope, out);
	if (rc)
		return rc;
	*out = climb(w, &s, scope, *out);
	return 0;
}
