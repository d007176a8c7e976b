/*
 * One pass, memory for n candidates of each stratum, whatever the store holds:
 * a heap keeps those with the smallest numbers, and once all have been seen it is
 * known how many of them each stratum gives.
 */

#include "random.h"
#include "sample.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Codes of all coders, and their names. */
#define SAMPLE_ARENA ((size_t)256 << 20)

/* Two rows of a stratum are the least that tell how its rows vary. */
#define STRATUM_MIN 2

int audit_new(struct audit **out, uint64_t seed, unsigned n)
{
	struct audit *d = calloc(1, sizeof(*d));

	if (!d)
		return -ENOMEM;
	d->seed = seed;
	d->n = n;
	*out = d;
	return 0;
}

void audit_free(struct audit *d)
{
	if (!d)
		return;
	for (size_t i = 0; i < AUDIT_STRATA; i++)
		free(d->heaps[i].items);
	arena_free(d->a);
	free(d);
}

const char *audit_stratum_name(unsigned stratum)
{
	return access_mark_at(stratum);
}

/* --- the smallest numbers ------------------------------------------------------------ */

/* Numbers differ but by the rarest chance; then articles and positions do. */
static bool comes_before(const struct candidate *a, const struct candidate *b)
{
	if (a->number != b->number)
		return a->number < b->number;
	return a->url_hash != b->url_hash ? a->url_hash < b->url_hash : a->position < b->position;
}

static void swap(struct candidate *a, struct candidate *b)
{
	struct candidate c = *a;

	*a = *b;
	*b = c;
}

static void sift_up(struct heap *h, size_t i)
{
	for (; i && comes_before(&h->items[(i - 1) / 2], &h->items[i]); i = (i - 1) / 2)
		swap(&h->items[i], &h->items[(i - 1) / 2]);
}

static void sift_down(struct heap *h)
{
	for (size_t i = 0, child; (child = 2 * i + 1) < h->n; i = child) {
		if (child + 1 < h->n && comes_before(&h->items[child], &h->items[child + 1]))
			child++;
		if (!comes_before(&h->items[i], &h->items[child]))
			return;
		swap(&h->items[i], &h->items[child]);
	}
}

/* Keep the n smallest. */
static int offer(struct heap *h, unsigned n, const struct candidate *c)
{
	if (h->n == n) {
		if (comes_before(c, &h->items[0])) {
			h->items[0] = *c;
			sift_down(h);
		}
		return 0;
	}
	if (h->n == h->cap) {
		size_t cap = h->cap ? 2 * h->cap : 64;
		struct candidate *items = realloc(h->items, cap * sizeof(*items));

		if (!items)
			return -ENOMEM;
		h->items = items;
		h->cap = cap;
	}
	h->items[h->n++] = *c;
	sift_up(h, h->n - 1);
	return 0;
}

static unsigned stratum_of(const struct store_cited *c)
{
	const char *mark = access_mark(c->access, language_is_foreign(c->lang, c->article_lang));
	unsigned    i = 0;

	while (i + 1 < AUDIT_STRATA && strcmp(access_mark_at(i), mark) != 0)
		i++;
	return i;
}

int audit_add(struct audit *d, const struct store_cited *c)
{
	uint64_t hash = span_hash(c->article_url), stream = random_mix(d->seed) ^ hash;
	unsigned stratum = stratum_of(c);
	struct candidate one = { .number = random_at(stream, c->position), .place = random_at(stream, 0),
	                         .url_hash = hash, .article = c->article, .position = c->position };

	d->strata[stratum].size++;
	d->frame += random_mix(hash ^ random_at(c->position, stratum));
	return offer(&d->heaps[stratum], d->n, &one);
}

/* --- how many of each ------------------------------------------------------------------ */

/* A stratum without a row would leave its citations unspoken for. */
static unsigned least_of(const struct audit_stratum *s)
{
	return s->size < STRATUM_MIN ? (unsigned)s->size : STRATUM_MIN;
}

/* Give each stratum its part of the half that is shared equally. @return what is left of n */
static unsigned share_equally(struct audit_stratum strata[AUDIT_STRATA], unsigned n, unsigned n_strata)
{
	unsigned even = n / 2 / n_strata, left = n;

	for (size_t i = 0; i < AUDIT_STRATA; i++) {
		unsigned least = least_of(&strata[i]), part = even > least ? even : least;

		strata[i].drawn = strata[i].size < part ? (uint32_t)strata[i].size : part;
		left -= strata[i].drawn;
	}
	return left;
}

/* By largest remainders; of equal ones, the first stratum's. left is at most what is left of all. */
static void share_by_size(struct audit_stratum strata[AUDIT_STRATA], unsigned left)
{
	uint64_t all = 0, rest[AUDIT_STRATA], remainder[AUDIT_STRATA];
	unsigned given = 0;

	for (size_t i = 0; i < AUDIT_STRATA; i++)
		all += rest[i] = strata[i].size - strata[i].drawn;
	for (size_t i = 0; i < AUDIT_STRATA && all; i++) {
		uint64_t part = left * rest[i] / all;

		remainder[i] = left * rest[i] % all;
		strata[i].drawn += (uint32_t)part;
		given += (unsigned)part;
	}
	for (; given < left; given++) {
		size_t most = 0;

		for (size_t i = 1; i < AUDIT_STRATA; i++)
			if (remainder[i] > remainder[most])
				most = i;
		strata[most].drawn++;
		remainder[most] = 0;
	}
}

unsigned allot(struct audit_stratum strata[AUDIT_STRATA], unsigned n)
{
	unsigned n_strata = 0, least = 0;
	uint64_t all = 0;

	for (size_t i = 0; i < AUDIT_STRATA; i++) {
		n_strata += strata[i].size > 0;
		least += least_of(&strata[i]);
		all += strata[i].size;
	}
	if (n < least)
		return least;
	if (n > all)
		n = (unsigned)all;
	if (n_strata)
		share_by_size(strata, share_equally(strata, n, n_strata));
	return 0;
}

/* --- drawing ------------------------------------------------------------------------------ */

static int by_number(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	return comes_before(y, x) - comes_before(x, y);
}

/* In the sheet: articles at random, each with its citations in order. */
struct placed {
	struct candidate one;
	unsigned         stratum;
};

static int by_place(const void *a, const void *b)
{
	const struct candidate *x = &((const struct placed *)a)->one, *y = &((const struct placed *)b)->one;

	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	if (x->url_hash != y->url_hash)
		return x->url_hash < y->url_hash ? -1 : 1;
	return (x->position > y->position) - (x->position < y->position);
}

/* The stamp's hash depends on how much was drawn from, too. */
static void stamp(struct audit *d)
{
	snprintf(d->stamp, sizeof(d->stamp), "s%" PRIu64 "-n%u-%016" PRIx64, d->seed, d->n, random_mix(d->frame));
}

static void set_unit(struct audit_unit *u, const struct placed *p)
{
	snprintf(u->id, sizeof(u->id), "%016" PRIx64 "-%" PRIu32, p->one.url_hash, p->one.position);
	u->article = p->one.article;
	u->position = p->one.position;
	u->stratum = p->stratum;
}

static int by_id(const void *a, const void *b)
{
	return strcmp((*(const struct audit_unit *const *)a)->id, (*(const struct audit_unit *const *)b)->id);
}

static int gather(struct audit *d)
{
	struct placed *all;
	size_t         n = 0;

	for (size_t i = 0; i < AUDIT_STRATA; i++)
		n += d->strata[i].drawn;
	all = arena_zalloc(d->a, n + 1, sizeof(*all));
	d->units = arena_zalloc(d->a, n + 1, sizeof(*d->units));
	d->by_id = arena_zalloc(d->a, n + 1, sizeof(*d->by_id));
	d->machine = arena_zalloc(d->a, n + 1, sizeof(*d->machine));
	if (!all || !d->units || !d->by_id || !d->machine)
		return -ENOMEM;
	for (unsigned i = 0; i < AUDIT_STRATA; i++) {
		if (d->heaps[i].n)
			qsort(d->heaps[i].items, d->heaps[i].n, sizeof(struct candidate), by_number);
		for (size_t j = 0; j < d->strata[i].drawn; j++)
			all[d->n_units++] = (struct placed){ d->heaps[i].items[j], i };
	}
	qsort(all, n, sizeof(*all), by_place);
	for (size_t i = 0; i < n; i++) {
		set_unit(&d->units[i], &all[i]);
		d->by_id[i] = &d->units[i];
	}
	qsort(d->by_id, n, sizeof(*d->by_id), by_id);
	return 0;
}

int audit_draw(struct audit *d, unsigned *least)
{
	unsigned want = allot(d->strata, d->n);
	int      rc;

	if (want) {
		*least = want;
		return AUDIT_TOO_FEW;
	}
	d->a = arena_new(SAMPLE_ARENA);
	rc = d->a ? gather(d) : -ENOMEM;
	stamp(d);
	return rc;
}

const struct audit_unit *audit_units(const struct audit *d, size_t *n)
{
	*n = d->n_units;
	return d->units;
}

const struct audit_stratum *audit_strata(const struct audit *d)
{
	return d->strata;
}

const char *audit_stamp(const struct audit *d)
{
	return d->stamp;
}
