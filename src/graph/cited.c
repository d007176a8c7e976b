/* The outlets that others cite, counted in four ways by sorting. */

#include "tally.h"

#include <errno.h>
#include <stdlib.h>

struct cited {
	struct share_cited *outlets;  /* owned; by place in the order of texts, then by rank */
	uint64_t *keys;               /* owned; the outlet's place above, what is distinct below */
	size_t    n_keys;
	struct share_cited_totals all;
};

/* What is to be told apart among the citations of an outlet. */
enum apart { BY_ARTICLE, BY_CITING_OUTLET, BY_SOURCE };

static uint32_t below(const struct shares *s, const struct tally_citation *c, enum apart apart)
{
	if (apart == BY_SOURCE)
		return c->source;
	return apart == BY_ARTICLE ? c->article : s->pages[s->articles[c->article].page].outlet;
}

static void sort_keys(struct cited *t, const struct shares *s, enum apart apart)
{
	t->n_keys = 0;
	for (size_t i = 0; i < s->n_citations; i++) {
		const struct tally_citation *c = &s->citations[i];
		uint64_t above = s->order[s->pages[c->source].outlet];

		if (!(c->flags & TALLY_INTERNAL))
			t->keys[t->n_keys++] = above << 32 | below(s, c, apart);
	}
	if (t->n_keys)
		qsort(t->keys, t->n_keys, sizeof(*t->keys), tally_by_number);
}

static void count_apart(struct cited *t, const struct shares *s, enum apart apart)
{
	size_t run;

	sort_keys(t, s, apart);
	for (size_t at = 0; at < t->n_keys; at += run) {
		struct share_cited *o = &t->outlets[t->keys[at] >> 32];

		run = tally_run(t->keys, t->n_keys, at, 0);
		o->articles += apart == BY_ARTICLE;
		o->outlets += apart == BY_CITING_OUTLET;
		o->sources += apart == BY_SOURCE;
		o->citations += apart == BY_SOURCE ? run : 0;
	}
}

static void count_named(struct cited *t, const struct shares *s)
{
	for (size_t i = 0; i < s->n_named; i++)
		t->outlets[s->order[s->named[i].outlet]].named++;
	t->all.named = s->n_named;
}

/* How many articles, and how many outlets of articles, cite others? Keys are free again. */
static void count_citing(struct cited *t, const struct shares *s)
{
	size_t n = 0, run;

	for (uint32_t i = 0; i < s->n_articles; i++) {
		const struct tally_article *a = &s->articles[i];
		uint32_t k = 0;

		while (k < a->n_citations && s->citations[a->first_citation + k].flags & TALLY_INTERNAL)
			k++;
		if (k < a->n_citations)
			t->keys[n++] = s->pages[a->page].outlet;
	}
	t->all.articles = n;
	if (n)
		qsort(t->keys, n, sizeof(*t->keys), tally_by_number);
	for (size_t at = 0; at < n; at += run, t->all.outlets++)
		run = tally_run(t->keys, n, at, 0);
}

static int by_rank(const void *a, const void *b)
{
	const struct share_cited *x = a, *y = b;

	if (x->citations != y->citations)
		return x->citations > y->citations ? -1 : 1;
	if (x->outlets != y->outlets)
		return x->outlets > y->outlets ? -1 : 1;
	if (x->named != y->named)
		return x->named > y->named ? -1 : 1;
	return span_cmp(x->outlet, y->outlet);
}

/* Only those that are cited or named, the most cited first. */
static void rank(struct cited *t, const struct shares *s)
{
	size_t n = 0;

	for (uint32_t i = 0; i < s->texts.n; i++) {
		if (t->outlets[i].citations + t->outlets[i].named == 0)
			continue;
		t->outlets[i].outlet = texts_text(&s->texts, s->by_order[i]);
		t->all.citations += t->outlets[i].citations;
		t->all.sources += t->outlets[i].sources;
		t->outlets[n++] = t->outlets[i];
	}
	t->all.n = n;
	if (n)
		qsort(t->outlets, n, sizeof(*t->outlets), by_rank);
	for (size_t i = 0; i < n; i++)
		t->outlets[i].rank = i + 1;
}

int shares_each_cited(const struct shares *s, size_t top, share_cited_fn *fn, void *arg)
{
	struct cited t = { .outlets = calloc(s->texts.n + 1, sizeof(*t.outlets)) };
	int          rc = -ENOMEM;

	t.keys = malloc((s->n_citations + 1) * sizeof(*t.keys));
	if (t.outlets && t.keys) {
		count_apart(&t, s, BY_ARTICLE);
		count_apart(&t, s, BY_CITING_OUTLET);
		count_apart(&t, s, BY_SOURCE);
		count_named(&t, s);
		count_citing(&t, s);
		rank(&t, s);
		rc = 0;
	}
	for (size_t i = 0; rc == 0 && i < t.all.n && (top == 0 || i < top); i++)
		rc = fn(&t.outlets[i], &t.all, arg);
	free(t.outlets);
	free(t.keys);
	return rc;
}
