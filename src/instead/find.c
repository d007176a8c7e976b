/* The question asked of a whole graph: who cites whom is there, and a pool of all pages that are open. */

#include "instead.h"

#include <errno.h>
#include <stdlib.h>

#define NO_PLACE UINT32_MAX

struct instead_finder {
	struct instead_net   net;
	uint32_t            *in;      /* owned; n_nodes + 2: each one's first place in citing */
	uint32_t            *citing;  /* owned; the articles that cite a node, by node */
	uint32_t            *place;   /* owned; of a node in the pool; NO_PLACE: it cannot be compared, or is not open */
	struct alike_pool   *pool;    /* owned; keys are nodes */
	struct alike_reader *reader;  /* owned */
};

/* Those of one node by article, then position. */
static void turn(struct instead_finder *f)
{
	const struct instead_net *net = &f->net;
	uint32_t                 *at = f->in + 1;

	for (uint32_t i = 0; i < net->first[net->n_nodes]; i++)
		at[net->source[i] + 1]++;
	for (size_t v = 1; v <= net->n_nodes; v++)
		at[v] += at[v - 1];
	for (uint32_t v = 0; v < net->n_nodes; v++)
		for (uint32_t i = net->first[v]; i < net->first[v + 1]; i++)
			f->citing[at[net->source[i]]++] = v;
}

static int fill_pool(struct instead_finder *f)
{
	struct store_page p;
	int               rc = 0;

	for (uint32_t v = 0; rc == 0 && v < f->net.n_nodes; v++) {
		size_t n = alike_pool_size(f->pool);

		f->place[v] = NO_PLACE;
		rc = f->net.page(f->net.arg, v, false, &p);
		if (rc < 0 || !instead_is_open(&p))
			continue;
		rc = f->net.page(f->net.arg, v, true, &p);
		if (rc == 0)
			rc = alike_pool_add(f->pool, &(struct alike_page){ p.sketch, p.lang, alike_day(p.published) }, v);
		if (alike_pool_size(f->pool) > n)
			f->place[v] = (uint32_t)n;
	}
	return rc;
}

int instead_finder_new(struct instead_finder **out, const struct instead_net *net)
{
	struct instead_finder *f = calloc(1, sizeof(*f));
	int                    rc = -ENOMEM;

	if (!f)
		return -ENOMEM;
	f->net = *net;
	f->in = calloc(net->n_nodes + 2, sizeof(*f->in));
	f->citing = malloc((net->first[net->n_nodes] + (size_t)1) * sizeof(*f->citing));
	f->place = malloc((net->n_nodes + 1) * sizeof(*f->place));
	if (f->in && f->citing && f->place && (rc = alike_pool_new(&f->pool)) == 0 &&
	    (rc = alike_reader_new(&f->reader)) == 0) {
		turn(f);
		rc = fill_pool(f);
	}
	if (rc < 0)
		instead_finder_free(f);
	else
		*out = f;
	return rc;
}

void instead_finder_free(struct instead_finder *f)
{
	if (!f)
		return;
	free(f->in);
	free(f->citing);
	free(f->place);
	alike_pool_free(f->pool);
	alike_reader_free(f->reader);
	free(f);
}

bool instead_finder_compares(const struct instead_finder *f)
{
	return alike_pool_size(f->pool) > 0;
}

/* --- one search -------------------------------------------------------------------------- */

/* Consider one more. Without a sketch only what the author offers can be of use, and that is a citation. */
static int consider(struct instead_finder *f, struct arena *a, const struct instead_of *of, uint32_t node,
                    const struct store_citation *citation, enum instead_why why, struct instead_list *out)
{
	struct store_page p;
	int               rc;

	if (!citation && f->place[node] == NO_PLACE)
		return 0;
	rc = f->net.page(f->net.arg, node, false, &p);
	p.sketch = f->place[node] == NO_PLACE ? SPAN("") : alike_pool_sketch(f->pool, f->place[node]);
	return rc < 0 ? rc : instead_consider(out, a, of, &p, citation, why);
}

/* Whom the article cites around that citation. @return 0 or < 0 */
static int look_beside(struct instead_finder *f, struct arena *a, uint32_t article, uint32_t citation,
                       const struct instead_of *of, struct instead_list *out)
{
	uint32_t first = f->net.first[article], end = f->net.first[article + 1];
	int      rc = 0;

	if (citation - first > INSTEAD_BESIDE_MAX)
		first = citation - INSTEAD_BESIDE_MAX;
	if (end - citation > INSTEAD_BESIDE_MAX + 1)
		end = citation + INSTEAD_BESIDE_MAX + 1;
	for (uint32_t i = first; rc == 0 && i < end; i++) {
		const struct store_citation *c = f->net.citation(f->net.arg, i);

		if (c->is_linked)
			rc = consider(f, a, of, f->net.source[i], c, INSTEAD_ARTICLE, out);
	}
	return rc;
}

/* And who else cites the source, or is cited by it. @return 0 or < 0 */
static int look_around(struct instead_finder *f, struct arena *a, uint32_t article, uint32_t citation,
                       const struct instead_of *of, struct instead_list *out)
{
	const uint32_t *first = f->net.first, *source = f->net.source;
	uint32_t        n = 0, v = source[citation];
	int             rc = look_beside(f, a, article, citation, of, out);

	if (!instead_finder_compares(f))
		return rc;
	for (uint32_t i = f->in[v]; rc == 0 && i < f->in[v + 1] && n < INSTEAD_LINKS_MAX; i++, n++)
		if (f->citing[i] != article)
			rc = consider(f, a, of, f->citing[i], NULL, INSTEAD_CITES, out);
	n = 0;
	for (uint32_t i = first[v]; rc == 0 && i < first[v + 1] && n < INSTEAD_LINKS_MAX; i++, n++)
		if (source[i] != article)
			rc = consider(f, a, of, source[i], NULL, INSTEAD_CITED, out);
	return rc;
}

static int look_everywhere(struct instead_finder *f, struct arena *a, uint32_t article, const struct instead_of *of,
                           struct instead_list *out)
{
	struct alike_hit hits[INSTEAD_HITS_MAX];
	size_t           n = 0;
	int              rc = alike_pool_find(f->pool, &of->about, hits, INSTEAD_HITS_MAX, &n);

	for (size_t i = 0; rc == 0 && i < n; i++)
		if ((uint32_t)hits[i].key != article)
			rc = consider(f, a, of, (uint32_t)hits[i].key, NULL, INSTEAD_KNOWN, out);
	return rc;
}

int instead_find(struct instead_finder *f, struct arena *a, uint32_t article, uint32_t citation,
                 struct instead_list *out)
{
	uint32_t          v = f->net.source[citation];
	struct store_page page, by;
	struct instead_of of = { .page = &page, .citation = f->net.citation(f->net.arg, citation) };
	int               rc = f->net.page(f->net.arg, v, false, &page);

	*out = (struct instead_list){ .n = 0 };
	if (rc < 0 || !of.citation->is_linked || !instead_is_wanted(page.access, page.likely))
		return rc;
	if (!instead_finder_compares(f))
		return look_around(f, a, article, citation, &of, out);
	rc = f->net.page(f->net.arg, article, false, &by);
	if (rc == 0)
		rc = f->net.page(f->net.arg, v, true, &page);
	if (rc == 0)
		rc = instead_about(f->reader, a, &of, by.lang);
	if (rc == 0)
		rc = look_around(f, a, article, citation, &of, out);
	return rc == 0 ? look_everywhere(f, a, article, &of, out) : rc;
}
