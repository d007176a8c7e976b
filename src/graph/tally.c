/*
 * Groups: articles put together, and what they cite counted.
 *
 * Distinct things are counted by sorting: keys of 64 bits, what tells them
 * apart above, and then runs of them. One array of keys serves a group's
 * sources, then its outlets, then its languages.
 */

#include "tally.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

/* Articles that make a group: so many of members from first on. */
struct range {
	uint32_t first, n;
	uint64_t citations;
};

/* The groups of one scope. */
struct grouping {
	const struct shares *s;
	enum share_scope scope;
	uint32_t     *members;  /* owned; articles, those of a group together */
	struct range *ranges;   /* owned; by citations, then by key */
	size_t        n;
	uint64_t     *keys;     /* owned; room for the citations of any group */
	struct share_flow *flows;  /* owned; of the last group */
	size_t        cap_flows;
};

static uint32_t outlet_of(const struct shares *s, uint32_t article)
{
	return s->pages[s->articles[article].page].outlet;
}

/* --- grouping ---------------------------------------------------------------------- */

/* Articles by the name of their outlet; keys are free meanwhile. */
static void order_members(struct grouping *g, uint64_t *keys)
{
	const struct shares *s = g->s;

	for (uint32_t i = 0; i < s->n_articles; i++)
		keys[i] = (g->scope == SHARE_OUTLET ? (uint64_t)s->order[outlet_of(s, i)] << 32 : 0) | i;
	if (s->n_articles)
		qsort(keys, s->n_articles, sizeof(*keys), tally_by_number);
	for (uint32_t i = 0; i < s->n_articles; i++)
		g->members[i] = (uint32_t)keys[i];
}

static bool begins_group(const struct grouping *g, uint32_t at)
{
	if (at == 0 || g->scope == SHARE_ARTICLE)
		return true;
	return g->scope == SHARE_OUTLET &&
	       outlet_of(g->s, g->members[at]) != outlet_of(g->s, g->members[at - 1]);
}

static int by_citations(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	if (x->citations != y->citations)
		return x->citations > y->citations ? -1 : 1;
	return (x->first > y->first) - (x->first < y->first);
}

static void make_ranges(struct grouping *g)
{
	for (uint32_t i = 0; i < g->s->n_articles; i++) {
		if (begins_group(g, i))
			g->ranges[g->n++] = (struct range){ i, 0, 0 };
		g->ranges[g->n - 1].n++;
		g->ranges[g->n - 1].citations += g->s->articles[g->members[i]].n_citations;
	}
	if (g->n)
		qsort(g->ranges, g->n, sizeof(*g->ranges), by_citations);
}

static void grouping_free(struct grouping *g)
{
	free(g->members);
	free(g->ranges);
	free(g->keys);
	free(g->flows);
}

/* @return 0 (free with grouping_free()) or -ENOMEM */
static int grouping_make(struct grouping *g, const struct shares *s, enum share_scope scope)
{
	uint64_t *order = malloc((s->n_articles + 1) * sizeof(*order));

	*g = (struct grouping){ .s = s, .scope = scope };
	g->members = malloc((s->n_articles + 1) * sizeof(*g->members));
	g->ranges = malloc((s->n_articles + 1) * sizeof(*g->ranges));
	if (order && g->members && g->ranges) {
		order_members(g, order);
		make_ranges(g);
		g->keys = malloc(((g->n ? g->ranges[0].citations : 0) + 1) * sizeof(*g->keys));
	}
	free(order);
	if (g->keys)
		return 0;
	grouping_free(g);
	return -ENOMEM;
}

/* --- counting ------------------------------------------------------------------------ */

static bool was_told(enum access access)
{
	return access != ACCESS_UNKNOWN && access != ACCESS_BLOCKED && access != ACCESS_UNREACHABLE;
}

/* One citation, or one source. */
static void count(struct share_counts *c, const struct tally_page *p, unsigned flags)
{
	enum access access = (enum access)p->access;
	bool        is_foreign = flags & TALLY_FOREIGN, is_told = was_told(access);

	c->all++;
	c->by_mark[access == ACCESS_FREE && is_foreign ? ACCESS_COUNT : access]++;
	c->told += is_told;
	c->open += access_is_readable(access);
	c->readable += access_is_readable(access) && !is_foreign;
	c->internal += (flags & TALLY_INTERNAL) != 0;
	c->lang_told += (flags & TALLY_LANG_TOLD) != 0;
	c->foreign += is_foreign;
	c->read += is_told && access != ACCESS_GONE;
	c->wire += is_told && access != ACCESS_GONE && p->is_wire;
}

static size_t age_of(const struct tally_page *article, const struct tally_page *source)
{
	int32_t years;

	if (!source->visited)
		return SHARE_NOT_VISITED;
	if (!article->published)
		return SHARE_NO_DATE;
	if (article->published < 19910806)
		return SHARE_BEFORE_WEB;
	if (article->published > source->day_after)
		return SHARE_DATE_AHEAD;
	years = (source->visited - article->published) / 10000;
	return years < SHARE_YEARS - 1 ? (size_t)years : SHARE_YEARS - 1;
}

static void count_age(struct share_age *ages, const struct tally_page *article, const struct tally_page *source)
{
	struct share_age *age = &ages[age_of(article, source)];

	age->all++;
	age->told += was_told((enum access)source->access);
	age->gone += source->access == ACCESS_GONE;
}

static void count_notes(struct share_group *out, const struct tally_note *notes, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct share_notes *to = &out->notes[notes[i].kind];

		to->agree += notes[i].agreement == CITE_AGREES;
		to->disagree += notes[i].agreement == CITE_DISAGREES;
		to->cannot_tell += notes[i].agreement == CITE_CANNOT_TELL;
	}
}

static void count_article(const struct shares *s, const struct tally_article *a, struct share_group *out)
{
	const struct tally_page *p = &s->pages[a->page];
	bool is_read = p->visited && p->access != ACCESS_BLOCKED && p->access != ACCESS_GONE &&
	               p->access != ACCESS_UNREACHABLE;

	out->articles++;
	out->read += is_read;
	out->without += is_read && a->n_citations == 0;
	out->wire += is_read && p->is_wire;
	out->named += a->n_named;
	for (uint32_t i = 0; i < a->n_citations; i++) {
		const struct tally_citation *c = &s->citations[a->first_citation + i];

		count(&out->citations, &s->pages[c->source], c->flags);
		count_age(out->ages, p, &s->pages[c->source]);
	}
	count_notes(out, &s->notes[a->first_note], a->n_notes);
}

/* What a citation is sorted by. @return false: it is left out */
typedef bool key_fn(const struct shares *s, const struct tally_citation *c, uint64_t *key);

static bool source_key(const struct shares *s, const struct tally_citation *c, uint64_t *key)
{
	(void)s;
	*key = (uint64_t)c->source << 8 | c->flags;
	return true;
}

static bool outlet_key(const struct shares *s, const struct tally_citation *c, uint64_t *key)
{
	*key = s->order[s->pages[c->source].outlet];
	return !(c->flags & TALLY_INTERNAL);
}

static bool flow_key(const struct shares *s, const struct tally_citation *c, uint64_t *key)
{
	const struct tally_page *article = &s->pages[s->articles[c->article].page];

	*key = (uint64_t)s->order[article->lang] << 32 | s->order[s->pages[c->source].lang];
	return true;
}

/* Sort a group's citations into g->keys. @return how many there are */
static size_t collect(struct grouping *g, const struct range *r, key_fn *fn)
{
	const struct shares *s = g->s;
	size_t n = 0;

	for (uint32_t i = 0; i < r->n; i++) {
		const struct tally_article *a = &s->articles[g->members[r->first + i]];

		for (uint32_t k = 0; k < a->n_citations; k++)
			n += fn(s, &s->citations[a->first_citation + k], &g->keys[n]);
	}
	if (n)
		qsort(g->keys, n, sizeof(*g->keys), tally_by_number);
	return n;
}

static void count_sources(struct grouping *g, const struct range *r, struct share_counts *out)
{
	size_t n = collect(g, r, source_key), run;

	for (size_t at = 0; at < n; at += run) {
		unsigned any = 0, every = UINT8_MAX;

		run = tally_run(g->keys, n, at, 8);
		for (size_t i = at; i < at + run; i++) {
			any |= g->keys[i] & UINT8_MAX;
			every &= g->keys[i] & UINT8_MAX;
		}
		count(out, &g->s->pages[g->keys[at] >> 8], (any & ~TALLY_FOREIGN) | (every & TALLY_FOREIGN));
	}
}

static void count_outlets(struct grouping *g, const struct range *r, struct share_group *out)
{
	size_t n = collect(g, r, outlet_key), run;
	double entropy = 0;

	out->external = n;
	for (size_t at = 0; at < n; at += run) {
		double p;

		run = tally_run(g->keys, n, at, 0);
		p = (double)run / (double)n;
		out->outlets++;
		out->hhi += p * p;
		entropy -= p * log(p);
	}
	out->effective = n ? exp(entropy) : 0;
}

/* @return 0 or -ENOMEM */
static int count_flows(struct grouping *g, const struct range *r, struct share_group *out)
{
	const struct shares *s = g->s;
	size_t n = collect(g, r, flow_key), n_flows = 0, run;

	for (size_t at = 0; at < n; at += run, n_flows++)
		run = tally_run(g->keys, n, at, 0);
	if (n_flows > g->cap_flows) {
		free(g->flows);
		g->flows = malloc(n_flows * sizeof(*g->flows));
		g->cap_flows = g->flows ? n_flows : 0;
		if (!g->flows)
			return -ENOMEM;
	}
	out->flows = g->flows;
	for (size_t at = 0; at < n; at += run) {
		run = tally_run(g->keys, n, at, 0);
		g->flows[out->n_flows++] = (struct share_flow){
			texts_text(&s->texts, s->by_order[g->keys[at] >> 32]),
			texts_text(&s->texts, s->by_order[g->keys[at] & UINT32_MAX]), run };
	}
	return 0;
}

static struct span key_of(const struct grouping *g, const struct range *r)
{
	uint32_t first = g->members[r->first];

	switch (g->scope) {
	case SHARE_OUTLET:
		return texts_text(&g->s->texts, outlet_of(g->s, first));
	case SHARE_ARTICLE:
		return g->s->articles[first].url;
	default:
		return SPAN("");
	}
}

static int count_group(struct grouping *g, const struct range *r, struct share_group *out)
{
	*out = (struct share_group){ .scope = g->scope, .key = key_of(g, r) };
	for (uint32_t i = 0; i < r->n; i++)
		count_article(g->s, &g->s->articles[g->members[r->first + i]], out);
	count_sources(g, r, &out->sources);
	count_outlets(g, r, out);
	return count_flows(g, r, out);
}

int shares_each_group(const struct shares *s, enum share_scope scope, size_t top, share_group_fn *fn, void *arg)
{
	struct share_group group;
	struct grouping    g;
	int                rc = grouping_make(&g, s, scope);

	if (rc < 0)
		return rc;
	for (size_t i = 0; rc == 0 && i < g.n && (top == 0 || i < top); i++) {
		rc = count_group(&g, &g.ranges[i], &group);
		group.rank = i + 1;
		group.n_groups = g.n;
		if (rc == 0)
			rc = fn(&group, arg);
	}
	grouping_free(&g);
	return rc;
}

const char *share_scope_name(enum share_scope scope)
{
	static const char *const words[SHARE_SCOPE_COUNT] = { "run", "outlet", "article" };

	return words[scope];
}
