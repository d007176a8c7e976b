/*
 * What boxes say of themselves, weighed against what they hold. Names are
 * given for styling, and a wrapper called "with-paywall-banner" may hold the
 * whole article: nobody believes a chrome name on the box that holds most of
 * the page's prose.
 */

#include "body.h"
#include "prose.h"

/* Less prose, in bytes, does not speak against a name. */
#define WRITTEN_MIN 200
/* Labels made to collide share a group rather than cost time. */
#define PROBES_MAX 32

/* Share of the page's prose, in percent, from which on a name is not believed. */
static unsigned belief(const struct box *b)
{
	switch (b->said) {
	case PAGE_COMMENTS:
		return 90;  /* readers do write more than the author */
	case PAGE_RELATED: case PAGE_FOOTER: case PAGE_NAV:
		return 60;
	default:
		return 40;
	}
}

/* Bytes of prose, and of all else, that stand under one label. */
struct group {
	uint64_t key;
	size_t   prose;
};

struct weights {
	struct prose  prose;
	size_t       *text;    /* visible text before each block */
	struct group *groups;  /* open addressing; a power of two of them */
	size_t        mask;
};

static size_t text_in(const struct weights *k, const struct box *b)
{
	return k->text[b->end_block] - k->text[b->first_block];
}

/* FNV-1a over the label and what it says. */
static uint64_t label_key(const struct box *b)
{
	uint64_t hash = 0xCBF29CE484222325u ^ b->said;

	for (size_t i = 0; i < b->label.len; i++)
		hash = (hash ^ (unsigned char)b->label.ptr[i]) * 0x100000001B3u;
	return hash | 1;
}

static struct group *group_of(const struct weights *k, const struct box *b)
{
	uint64_t key = label_key(b);
	size_t   at = key >> 20 & k->mask;

	for (int n = 0; n < PROBES_MAX && k->groups[at].key && k->groups[at].key != key; n++)
		at = (at + 1) & k->mask;
	if (!k->groups[at].key)
		k->groups[at].key = key;
	return &k->groups[at];
}

static int weigh(struct arena *a, const struct page *p, const struct walk *w, struct weights *k)
{
	size_t sum = 0, n = 16;
	int    rc = prose_sum(a, p, w, false, &k->prose);

	while (n < w->n_boxes * 2)
		n *= 2;
	k->mask = n - 1;
	k->groups = rc ? NULL : arena_zalloc(a, n, sizeof(*k->groups));
	k->text = k->groups ? arena_alloc(a, (p->n_blocks + 1) * sizeof(*k->text)) : NULL;
	if (!k->text)
		return rc ? rc : arena_status(a);
	for (size_t i = 0; i < p->n_blocks; i++) {
		k->text[i] = sum;
		sum += p->blocks[i].is_hidden ? 0 : p->blocks[i].text.len;
	}
	k->text[p->n_blocks] = sum;
	for (size_t i = 1; i < w->n_boxes; i++)
		if (w->boxes[i].said)
			group_of(k, &w->boxes[i])->prose += prose_in(&k->prose, &w->boxes[i]);
	return 0;
}

/* Boxes that editors write themselves are called "related" or "aside" too: with prose, and next to no links. */
static bool is_written(const struct box *b, const struct weights *k)
{
	size_t prose = prose_in(&k->prose, b);

	switch (b->said) {
	case PAGE_ASIDE: case PAGE_RELATED: case PAGE_TAGS:
		return prose >= WRITTEN_MIN && prose * 4 >= text_in(k, b) * 3;
	default:
		return false;
	}
}

static bool is_believed(const struct box *b, const struct weights *k, size_t total)
{
	size_t prose = prose_in(&k->prose, b), alike = group_of(k, b)->prose;

	if (alike > prose)
		prose = alike;
	if (prose < WRITTEN_MIN)
		return true;
	return prose * 100 <= total * belief(b) && !is_written(b, k);
}

int regions_settle(struct arena *a, struct page *p, struct walk *w)
{
	struct weights k;
	int            rc = weigh(a, p, w, &k);
	size_t         total;

	if (rc)
		return rc;
	total = k.prose.sums[p->n_blocks];
	for (size_t i = 1; i < w->n_boxes; i++) {
		struct box *b = &w->boxes[i];

		b->region = w->boxes[b->parent].region;
		if (b->is_article_body)
			b->region = PAGE_FLOW;
		else if (b->said && is_believed(b, &k, total))
			b->region = b->said;
	}
	for (size_t i = 0; i < p->n_blocks; i++) {
		p->blocks[i].region = w->boxes[w->blocks[i].box].region;
		if (p->blocks[i].region == PAGE_FLOW)
			p->blocks[i].region = w->blocks[i].inline_said;
	}
	return 0;
}
