/*
 * Finding the like of one page among many: an inverted index of what the titles
 * and leads hold.
 *
 *     add     sketch, day                       copied
 *     index   term -> pages, by counting sort   once, before the first search
 *     find    the terms that fewest have, WAYS_MAX postings in all: their pages, near in time, get their weight
 *             the CANDIDATES heaviest are compared
 *
 * So a search looks at a small part of the pool, however big that is.
 */

#include "compare.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BUCKET_BITS_MIN 8
#define BUCKET_BITS_MAX 20
#define CANDIDATES      64
#define WAYS_MAX        4096  /* postings that a search follows */
#define COMMON_ONE_IN   50
#define LANG_LEN      16

struct kept {
	uint8_t sketch[ALIKE_SKETCH_BYTES];
	char    lang[LANG_LEN];  /* NUL-terminated */
	int32_t day;
	int64_t key;
};

/* One page that has a term. */
struct posting {
	uint32_t hash, page;
};

struct alike_pool {
	struct kept    *pages;     /* owned, n */
	size_t          n, cap;
	unsigned        bits;      /* of a hash, that name its bucket */
	uint32_t       *first;     /* owned, 2^bits + 1; NULL: not indexed */
	struct posting *postings;  /* owned; by bucket */
	int32_t        *days;      /* owned, n: those of pages, side by side */
	float          *weights;   /* owned, n; all 0 but during a search */
	uint32_t        touched[WAYS_MAX];  /* pages with a weight */
	size_t          n_touched;
};

int alike_pool_new(struct alike_pool **out)
{
	*out = calloc(1, sizeof(**out));
	return *out ? 0 : -ENOMEM;
}

void alike_pool_free(struct alike_pool *p)
{
	if (!p)
		return;
	free(p->pages);
	free(p->first);
	free(p->postings);
	free(p->days);
	free(p->weights);
	free(p);
}

int alike_pool_add(struct alike_pool *p, const struct alike_page *page, int64_t key)
{
	struct sketch s;
	struct kept  *k;

	if (!sketch_read(page->sketch, &s) || p->n >= UINT32_MAX / ALIKE_TERMS)
		return 0;
	if (p->n == p->cap) {
		size_t       cap = p->cap ? p->cap * 2 : 64;
		struct kept *bigger = realloc(p->pages, cap * sizeof(*bigger));

		if (!bigger)
			return -ENOMEM;
		p->pages = bigger;
		p->cap = cap;
	}
	k = &p->pages[p->n++];
	*k = (struct kept){ .day = page->day, .key = key };
	memcpy(k->sketch, page->sketch.ptr, ALIKE_SKETCH_BYTES);
	if (page->lang.len < LANG_LEN && page->lang.len)
		memcpy(k->lang, page->lang.ptr, page->lang.len);
	return 0;
}

size_t alike_pool_size(const struct alike_pool *p)
{
	return p->n;
}

struct span alike_pool_sketch(const struct alike_pool *p, size_t at)
{
	return (struct span){ (const char *)p->pages[at].sketch, ALIKE_SKETCH_BYTES };
}

static void read_kept(const struct kept *k, struct compare_side *out)
{
	sketch_read((struct span){ (const char *)k->sketch, ALIKE_SKETCH_BYTES }, &out->sketch);
	out->lang = span_of(k->lang);
	out->day = k->day;
}

/* Is it a way to a page? */
static bool is_way(const struct sketch_term *t)
{
	return t->kind != TERM_COMMON && t->place != PLACE_BELOW;
}

static size_t bucket_of(const struct alike_pool *p, uint32_t hash)
{
	return hash >> (TERM_HASH_BITS - p->bits);
}

/* --- index --------------------------------------------------------------------------- */

static void count(struct alike_pool *p)
{
	struct compare_side s;

	for (size_t i = 0; i < p->n; i++) {
		read_kept(&p->pages[i], &s);
		for (size_t k = 0; k < s.sketch.n; k++)
			if (is_way(&s.sketch.terms[k]))
				p->first[bucket_of(p, s.sketch.terms[k].hash)]++;
	}
	for (size_t b = 0, sum = 0, n = (size_t)1 << p->bits; b <= n; b++) {  /* where each bucket ends */
		sum += b < n ? p->first[b] : 0;
		p->first[b] = (uint32_t)sum;
	}
}

static void fill(struct alike_pool *p)
{
	struct compare_side s;

	for (size_t i = p->n; i-- > 0;) {
		read_kept(&p->pages[i], &s);
		for (size_t k = 0; k < s.sketch.n; k++) {
			const struct sketch_term *t = &s.sketch.terms[k];

			if (is_way(t))
				p->postings[--p->first[bucket_of(p, t->hash)]] = (struct posting){ t->hash, (uint32_t)i };
		}
	}
}

static int index_pages(struct alike_pool *p)
{
	size_t n = (size_t)1 << BUCKET_BITS_MIN;

	p->bits = BUCKET_BITS_MIN;
	while (p->bits < BUCKET_BITS_MAX && n < p->n * 8) {
		p->bits++;
		n *= 2;
	}
	p->first = calloc(n + 1, sizeof(*p->first));
	p->days = calloc(p->n + 1, sizeof(*p->days));
	p->weights = calloc(p->n + 1, sizeof(*p->weights));
	if (!p->first || !p->days || !p->weights)
		return -ENOMEM;
	for (size_t i = 0; i < p->n; i++)
		p->days[i] = p->pages[i].day;
	count(p);
	p->postings = malloc((p->first[n] + (size_t)1) * sizeof(*p->postings));
	if (!p->postings)
		return -ENOMEM;
	fill(p);
	return 0;
}

/* --- search ------------------------------------------------------------------------------ */

static bool is_near(const struct alike_pool *p, uint32_t page, int32_t day)
{
	return !day || !p->days[page] || abs(p->days[page] - day) <= ALIKE_DAYS;
}

/* How many have it; where that is many, about how many. */
static uint32_t count_term(const struct alike_pool *p, uint32_t hash)
{
	size_t   b = bucket_of(p, hash);
	uint32_t n = 0;

	if (p->first[b + 1] - p->first[b] > WAYS_MAX)
		return p->first[b + 1] - p->first[b];
	for (uint32_t i = p->first[b]; i < p->first[b + 1]; i++)
		n += p->postings[i].hash == hash;
	return n;
}

/* A term that one page in fifty has weighs half; in a pool of a few pages, all on one topic, nothing is common. */
static double rarity_of(const struct alike_pool *p, uint32_t n)
{
	return 1 / (1 + n / (20 + (double)p->n / COMMON_ONE_IN));
}

/* A term by which pages are looked for. */
struct way {
	uint32_t hash, have;
	float    weight;
};

static int by_have(const void *a, const void *b)
{
	const struct way *x = a, *y = b;

	if (x->have != y->have)
		return x->have < y->have ? -1 : 1;
	return (x->hash > y->hash) - (x->hash < y->hash);
}

static void follow(struct alike_pool *p, const struct way *w, int32_t day)
{
	size_t b = bucket_of(p, w->hash);

	for (uint32_t i = p->first[b]; i < p->first[b + 1]; i++) {
		uint32_t page = p->postings[i].page;

		if (p->postings[i].hash != w->hash || !is_near(p, page, day))
			continue;
		if (p->weights[page] == 0)
			p->touched[p->n_touched++] = page;
		p->weights[page] += w->weight;
	}
}

/* The rarest ways, as far as their postings come to WAYS_MAX. */
static void spread(struct alike_pool *p, struct way *ways, size_t n, int32_t day)
{
	uint32_t left = WAYS_MAX;

	p->n_touched = 0;
	qsort(ways, n, sizeof(*ways), by_have);
	for (size_t i = 0; i < n && ways[i].have <= left; i++) {
		follow(p, &ways[i], day);
		left -= ways[i].have;
	}
}

/* The heaviest, the heaviest first; of equals the first in the pool. Clears the weights. @return how many */
static size_t gather(struct alike_pool *p, uint32_t best[CANDIDATES])
{
	float  weights[CANDIDATES];
	size_t n = 0, at;

	for (size_t i = 0; i < p->n_touched; i++) {
		uint32_t page = p->touched[i];
		float    w = p->weights[page];

		p->weights[page] = 0;
		if (n == CANDIDATES && (w < weights[n - 1] || (w == weights[n - 1] && page > best[n - 1])))
			continue;
		for (at = n < CANDIDATES ? n++ : n - 1;
		     at && (weights[at - 1] < w || (weights[at - 1] == w && best[at - 1] > page)); at--) {
			weights[at] = weights[at - 1];
			best[at] = best[at - 1];
		}
		weights[at] = w;
		best[at] = page;
	}
	return n;
}

static int by_score(const void *a, const void *b)
{
	const struct alike_hit *x = a, *y = b;

	if (x->alike.score != y->alike.score)
		return x->alike.score > y->alike.score ? -1 : 1;
	return (x->key > y->key) - (x->key < y->key);
}

static size_t judge(const struct alike_pool *p, const struct compare_side *page, const double *rarity,
                    const uint32_t *best, size_t n_best, struct alike_hit *hits)
{
	struct compare_signs signs;
	struct compare_side  other;
	size_t               n = 0;

	for (size_t i = 0; i < n_best; i++) {
		read_kept(&p->pages[best[i]], &other);
		compare(page, &other, rarity, &signs, &hits[n].alike);
		hits[n].key = p->pages[best[i]].key;
		n += hits[n].alike.score >= ALIKE_SAME;
	}
	qsort(hits, n, sizeof(*hits), by_score);
	return n;
}

int alike_pool_find(struct alike_pool *p, const struct alike_page *page, struct alike_hit *hits, size_t max,
                    size_t *n)
{
	struct compare_side side = { .lang = page->lang, .day = page->day };
	struct alike_hit    all[CANDIDATES];
	double              rarity[ALIKE_TERMS];
	struct way          ways[ALIKE_TERMS];
	uint32_t            best[CANDIDATES];
	size_t              n_ways = 0;
	int                 rc = 0;

	*n = 0;
	if (!sketch_read(page->sketch, &side.sketch))
		return 0;
	if (!p->first && (rc = index_pages(p)) < 0)
		return rc;
	for (size_t i = 0; i < side.sketch.n; i++) {
		const struct sketch_term *t = &side.sketch.terms[i];
		uint32_t have = count_term(p, t->hash);

		rarity[i] = rarity_of(p, have);
		if (is_way(t) && have)
			ways[n_ways++] = (struct way){ t->hash, have, (float)(sketch_weight(t->kind) * rarity[i]) };
	}
	spread(p, ways, n_ways, page->day);
	*n = judge(p, &side, rarity, best, gather(p, best), all);
	*n = *n < max ? *n : max;
	memcpy(hits, all, *n * sizeof(*hits));
	return 0;
}
