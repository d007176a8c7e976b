/*
 * Two sketches -> how alike.
 *
 * The score is a logistic function of a few signs. Its weights began as a
 * regression on part a of fixtures/alike/events.tsv, and were evened out by hand,
 * since so few pairs bear no finer ones; what they come to on all parts stands in
 * tests/unit/test_alike.c. It ranks and has one bound; it is no measured chance.
 */

#include "compare.h"

#include <math.h>
#include <stdlib.h>

/* A report that comes each day has the same words each day, and other numbers: from so many on they tell. */
#define NUMBERS_LEAST 3

static bool is_told(struct span lang)
{
	return lang.len && !span_eq(lang, SPAN("und"));
}

/* "zh-Hans" and "zh-Hant" share what can be shared. */
static bool is_foreign(struct span a, struct span b)
{
	return is_told(a) && is_told(b) && !span_eq(span_upto(a, 2), span_upto(b, 2));
}

/* Names and numbers survive translation. */
static bool counts(const struct sketch_term *t, bool is_foreign)
{
	return !is_foreign || t->kind == TERM_NAME || t->kind == TERM_NUMBER;
}

/* As both have it: common if one calls it so, else what the one that tells more calls it. */
static enum term_kind kind_of_both(const struct sketch_term *a, const struct sketch_term *b)
{
	if (a->kind == TERM_COMMON || b->kind == TERM_COMMON)
		return TERM_COMMON;
	return a->kind > b->kind ? a->kind : b->kind;
}

struct sums {
	double lead, lead_told;     /* title and lead of the page */
	double title, title_told;   /* title of the page */
	double other, other_known;  /* title of the other */
	double weight;
	unsigned numbers, numbers_told;  /* in title and lead of the page */
};

static double place_weight(const struct sketch_term *t)
{
	static const double weights[] = { [PLACE_BELOW] = 0, [PLACE_LEAD] = 1, [PLACE_TITLE] = 1.5 };

	return weights[t->place];
}

static void add_page(struct sums *s, const struct sketch_term *t, double rarity, bool is_foreign)
{
	double w = counts(t, is_foreign) ? sketch_weight(t->kind) * rarity : 0;

	s->lead += w * place_weight(t);
	s->title += t->place == PLACE_TITLE ? w : 0;
	s->numbers += t->kind == TERM_NUMBER && t->place != PLACE_BELOW;
}

static void add_other(struct sums *s, const struct sketch_term *t, double rarity, bool is_foreign)
{
	if (t->place == PLACE_TITLE && counts(t, is_foreign))
		s->other += sketch_weight(t->kind) * rarity;
}

static void add_both(struct sums *s, const struct sketch_term *a, const struct sketch_term *b, double rarity,
                     bool is_foreign, struct alike *out)
{
	struct sketch_term t = { a->hash, a->place, kind_of_both(a, b) };
	double w, far = b->place == PLACE_BELOW ? 0.6 : 1;

	if (!counts(&t, is_foreign))
		return;
	/* what the page itself weighs: a name here may be a noun there */
	w = (counts(a, is_foreign) ? sketch_weight(a->kind) : 0) * rarity;
	s->lead_told += w * place_weight(a) * far;
	s->title_told += a->place == PLACE_TITLE ? w * far : 0;
	if (b->place == PLACE_TITLE && a->place != PLACE_BELOW && counts(b, is_foreign))
		s->other_known += sketch_weight(b->kind) * rarity;
	if (a->place == PLACE_BELOW && b->place == PLACE_BELOW)
		return;
	s->numbers_told += a->kind == TERM_NUMBER && a->place != PLACE_BELOW;
	s->weight += sketch_weight(t.kind) * rarity * far * (a->place == PLACE_BELOW ? 0.6 : 1);
	out->names += t.kind == TERM_NAME;
	out->numbers += t.kind == TERM_NUMBER;
	out->words += t.kind == TERM_WORD || t.kind == TERM_NOUN || t.kind == TERM_GRAM;
}

static double share(double part, double whole)
{
	return whole > 0 ? fmin(part / whole, 1) : 0;
}

static void merge(const struct sketch *a, const struct sketch *b, const double *rarity, bool is_foreign,
                  struct sums *s, struct alike *out)
{
	size_t i = 0, k = 0;

	while (i < a->n || k < b->n) {
		const struct sketch_term *x = &a->terms[i], *y = &b->terms[k];
		double r = rarity && i < a->n ? rarity[i] : 1;

		if (i < a->n && (k == b->n || x->hash <= y->hash))
			add_page(s, x, r, is_foreign);
		if (k < b->n && (i == a->n || y->hash <= x->hash))
			add_other(s, y, i < a->n && x->hash == y->hash ? r : 1, is_foreign);
		if (i < a->n && k < b->n && x->hash == y->hash) {
			add_both(s, x, y, r, is_foreign, out);
			i++;
			k++;
		} else if (k == b->n || (i < a->n && x->hash < y->hash)) {
			i++;
		} else {
			k++;
		}
	}
}

/* Resemblance of the runs, by one permutation hashing; from it and the sizes, containment (Broder 1997). */
static double copied(const struct sketch *a, const struct sketch *b)
{
	uint32_t n = 0, same = 0, least = a->n_runs < b->n_runs ? a->n_runs : b->n_runs;
	double   j;

	if (least < 8)
		return 0;
	for (size_t i = 0; i < ALIKE_CLASSES; i++) {
		n += a->classes[i] || b->classes[i];
		same += a->classes[i] && a->classes[i] == b->classes[i];
	}
	j = n ? (double)same / n : 0;
	return fmin(j * (a->n_runs + b->n_runs) / ((1 + j) * least), 1);
}

/* News of one event is a matter of days; when it is not told how many, the words must tell more. */
static double lateness(const struct alike *a)
{
	if (!a->is_dated)
		return 1;
	return a->days <= ALIKE_DAYS ? 0.4 * a->days : 6;
}

static double score_of(const struct compare_signs *s, const struct alike *a)
{
	double z = s->is_foreign
		? -8 + 3.5 * s->told + 0.7 * s->title_told + 0.7 * s->title_known + 2.3 * log1p(s->weight) - 3 * s->other_numbers
		: -9.5 + 5 * s->told + 2 * s->title_told + 2 * s->title_known + 2 * log1p(s->weight) - 4 * s->other_numbers;

	return 1 / (1 + exp(lateness(a) - z));
}

void compare(const struct compare_side *page, const struct compare_side *other, const double *rarity,
             struct compare_signs *signs, struct alike *out)
{
	struct sums s = { 0 };

	*out = (struct alike){ .is_dated = page->day && other->day };
	if (out->is_dated)
		out->days = (uint32_t)abs(page->day - other->day);
	signs->is_foreign = is_foreign(page->lang, other->lang);
	merge(&page->sketch, &other->sketch, rarity, signs->is_foreign, &s, out);
	signs->told = out->told = share(s.lead_told, s.lead);
	signs->title_told = share(s.title_told, s.title);
	signs->title_known = share(s.other_known, s.other);
	signs->weight = s.weight;
	signs->other_numbers = s.numbers >= NUMBERS_LEAST ? 1 - (double)s.numbers_told / s.numbers : 0;
	out->copied = signs->is_foreign ? 0 : copied(&page->sketch, &other->sketch);
	out->score = score_of(signs, out);
}

bool alike_compare(const struct alike_page *page, const struct alike_page *other, struct alike *out)
{
	struct compare_side  a = { .lang = page->lang, .day = page->day }, b = { .lang = other->lang, .day = other->day };
	struct compare_signs signs;

	*out = (struct alike){ .score = 0 };
	if (!sketch_read(page->sketch, &a.sketch) || !sketch_read(other->sketch, &b.sketch))
		return false;
	compare(&a, &b, NULL, &signs, out);
	return true;
}

/* --- dates -------------------------------------------------------------------------- */

static bool digits(struct span s, size_t at, size_t n, int *out)
{
	*out = 0;
	for (size_t i = at; i < at + n; i++) {
		if (i >= s.len || s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
		*out = *out * 10 + (s.ptr[i] - '0');
	}
	return true;
}

int32_t alike_day(struct span iso)
{
	int y, m, d;

	if (!digits(iso, 0, 4, &y) || !digits(iso, 5, 2, &m) || !digits(iso, 8, 2, &d) || iso.ptr[4] != '-' ||
	    iso.ptr[7] != '-' || y < 1970 || m < 1 || m > 12 || d < 1 || d > 31)
		return 0;
	/* the civil calendar, its year beginning with March */
	y -= m <= 2;
	m += m <= 2 ? 9 : -3;
	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d - 1 - 719468;
}
