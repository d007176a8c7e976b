/*
 * What boxes say of themselves, weighed against what they hold. Names are
 * given for styling, and a wrapper called "with-paywall-banner" may hold the
 * whole article: nobody believes a chrome name on the box that holds most of
 * the page's prose.
 */

#include "body.h"
#include "prose.h"

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

static bool is_believed(const struct box *b, const struct prose *prose, size_t total)
{
	return prose_in(prose, b) * 100 <= total * belief(b);
}

int regions_settle(struct arena *a, struct page *p, struct walk *w)
{
	struct prose prose;
	int          rc = prose_sum(a, p, w, false, &prose);
	size_t       total;

	if (rc)
		return rc;
	total = prose.sums[p->n_blocks];
	for (size_t i = 1; i < w->n_boxes; i++) {
		struct box *b = &w->boxes[i];

		b->region = w->boxes[b->parent].region;
		if (b->is_article_body)
			b->region = PAGE_FLOW;
		else if (b->said && is_believed(b, &prose, total))
			b->region = b->said;
	}
	for (size_t i = 0; i < p->n_blocks; i++) {
		p->blocks[i].region = w->boxes[w->blocks[i].box].region;
		if (p->blocks[i].region == PAGE_FLOW)
			p->blocks[i].region = w->blocks[i].inline_said;
	}
	return 0;
}
