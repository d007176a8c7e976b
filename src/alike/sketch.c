/*
 * Making a sketch and reading it.
 *
 * Of the terms, those that tell most are kept: by what they are, then by where
 * they stand, then the first. Further down only names and numbers are looked at: words
 * there are the topic's. Runs of four words are sketched by one permutation: each
 * is put in one of 64 classes by its hash, of each class the least is kept.
 */

#include "sketch.h"
#include "common.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Bytes that are looked at, as a news text is built: all of an event is told at its head. */
#define TITLE_MAX       400
#define DESCRIPTION_MAX 700
#define LEAD_MAX        800
#define TEXT_MAX        2400
#define RUN_WORDS       4
#define RUNS_MAX        250

#define SLOTS   1024  /* a power of two */
#define MET_MAX 700   /* different terms of one page */

/* Fewer say nothing. */
#define TERMS_LEAST 3

struct alike_reader {
	struct common common;
	struct sketch_term met[MET_MAX];  /* in order of first meeting */
	size_t        n;
	uint16_t      slots[SLOTS];  /* place in met, from 1; 0: free */
};

int alike_reader_new(struct alike_reader **out)
{
	struct alike_reader *r = calloc(1, sizeof(*r));

	if (!r)
		return -ENOMEM;
	common_init(&r->common);
	*out = r;
	return 0;
}

void alike_reader_free(struct alike_reader *r)
{
	free(r);
}

double sketch_weight(enum term_kind kind)
{
	static const double weights[TERM_KIND_COUNT] = {
		[TERM_COMMON] = 0.2, [TERM_GRAM] = 1, [TERM_WORD] = 1, [TERM_NOUN] = 1.5, [TERM_NUMBER] = 2.5, [TERM_NAME] = 3,
	};

	return weights[kind];
}

/* --- terms ------------------------------------------------------------------------ */

static void meet(struct alike_reader *r, const struct term *t, enum sketch_place place)
{
	size_t      slot = t->hash & (SLOTS - 1);
	struct sketch_term *m;

	while (r->slots[slot] && r->met[r->slots[slot] - 1].hash != t->hash)
		slot = (slot + 1) & (SLOTS - 1);
	if (!r->slots[slot]) {
		if (r->n == MET_MAX)
			return;
		r->met[r->n] = (struct sketch_term){ t->hash, place, t->kind };
		r->slots[slot] = (uint16_t)++r->n;
		return;
	}
	m = &r->met[r->slots[slot] - 1];
	if (m->place < place)
		m->place = place;
	if (m->kind < t->kind)
		m->kind = t->kind;
}

/* @return false: not worth a look */
static bool weigh(const struct alike_reader *r, struct term *t, enum sketch_place place)
{
	enum common_kind common;

	if (!t->is_counted)
		return false;
	if (place == PLACE_BELOW && t->kind != TERM_NAME && t->kind != TERM_NUMBER && t->kind != TERM_NOUN)
		return false;
	common = common_kind_of(&r->common, t->hash);
	if (common == COMMON_STOP)
		return false;
	if (common == COMMON_NEWS)
		t->kind = TERM_COMMON;
	return true;
}

/* Titles of some outlets Write Each Word So: then a capital says nothing. */
static bool is_title_case(struct span title)
{
	struct term_source s = { .rest = title };
	struct term        t;
	size_t             n = 0, n_capital = 0;

	while (term_next(&s, &t))
		if (t.is_counted && t.kind != TERM_GRAM) {
			n++;
			n_capital += t.is_capital;
		}
	return n >= 4 && n_capital * 4 >= n * 3;
}

static void add_title(struct alike_reader *r, struct span title, bool has_nouns)
{
	struct term_source s = { .rest = title, .begins = true, .has_nouns = has_nouns };
	bool               is_plain = is_title_case(title);
	struct term        t;

	while (term_next(&s, &t)) {
		if (is_plain && t.kind == TERM_NAME)
			t.kind = TERM_WORD;
		if (weigh(r, &t, PLACE_TITLE))
			meet(r, &t, PLACE_TITLE);
	}
}

static void add_description(struct alike_reader *r, struct span text, bool has_nouns)
{
	struct term_source s = { .rest = text, .begins = true, .has_nouns = has_nouns };
	struct term        t;

	while (term_next(&s, &t))
		if (weigh(r, &t, PLACE_LEAD))
			meet(r, &t, PLACE_LEAD);
}

/* --- runs of words -------------------------------------------------------------------- */

struct runs {
	uint32_t last[RUN_WORDS];
	uint32_t n_words, n;
	uint32_t least[ALIKE_CLASSES];  /* hash + 1 of the class; 0: none */
};

static void add_run(struct runs *runs, uint32_t word)
{
	uint64_t h = 0;
	uint32_t class, value;

	runs->last[runs->n_words++ % RUN_WORDS] = word;
	if (runs->n_words < RUN_WORDS || runs->n == RUNS_MAX)
		return;
	runs->n++;
	for (uint32_t i = 0; i < RUN_WORDS; i++) {
		h = (h ^ runs->last[(runs->n_words + i) % RUN_WORDS]) * 0x9E3779B97F4A7C15u;
		h ^= h >> 32;
	}
	class = (uint32_t)(h >> 58);
	value = ((uint32_t)h >> 1) + 1;
	if (!runs->least[class] || value < runs->least[class])
		runs->least[class] = value;
}

static void add_text(struct alike_reader *r, struct span text, bool has_nouns, struct runs *runs)
{
	struct term_source s = { .rest = span_clip(text, TEXT_MAX), .begins = true, .has_nouns = has_nouns };
	size_t             lead_ends = s.rest.len > LEAD_MAX ? s.rest.len - LEAD_MAX : 0;
	struct term        t;

	while (s.rest.len > lead_ends && term_next(&s, &t)) {
		add_run(runs, t.hash);
		if (weigh(r, &t, PLACE_LEAD))
			meet(r, &t, PLACE_LEAD);
	}
	s.skims = true;
	while (term_next(&s, &t))
		if (weigh(r, &t, PLACE_BELOW))
			meet(r, &t, PLACE_BELOW);
}

/* --- the bytes -------------------------------------------------------------------------- */

static int by_hash(const void *a, const void *b)
{
	const struct sketch_term *x = a, *y = b;

	return (x->hash > y->hash) - (x->hash < y->hash);
}

static void put_u32(uint8_t *to, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		to[i] = (uint8_t)(v >> 8 * i);
}

static uint32_t get_u32(const uint8_t *from)
{
	return from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 | (uint32_t)from[3] << 24;
}

/* Keep those that tell most, in place: of two alike the first. @return how many */
static size_t choose(struct alike_reader *r)
{
	/* how much a term of a kind tells, by place: higher is kept first */
	static const uint8_t ranks[TERM_KIND_COUNT][PLACE_TITLE + 1] = {
		[TERM_COMMON] = { 0, 1, 2 }, [TERM_GRAM] = { 3, 4, 6 },   [TERM_WORD] = { 3, 4, 6 },
		[TERM_NOUN] = { 3, 6, 8 },   [TERM_NUMBER] = { 5, 9, 11 }, [TERM_NAME] = { 7, 10, 12 },
	};
	size_t n_of[13] = { 0 }, room = ALIKE_TERMS, n = 0;
	int    last = 12;   /* the rank of which not all find room */

	for (size_t i = 0; i < r->n; i++)
		n_of[ranks[r->met[i].kind][r->met[i].place]]++;
	while (last > 0 && n_of[last] <= room)
		room -= n_of[last--];
	for (size_t i = 0; i < r->n; i++) {
		int rank = ranks[r->met[i].kind][r->met[i].place];

		if (rank > last || (rank == last && room)) {
			room -= rank == last;
			r->met[n++] = r->met[i];
		}
	}
	return n;
}

static void write(struct alike_reader *r, const struct runs *runs, uint8_t *out)
{
	size_t n = choose(r);

	qsort(r->met, n, sizeof(*r->met), by_hash);
	memset(out, 0, ALIKE_SKETCH_BYTES);
	out[0] = ALIKE_VERSION;
	out[1] = (uint8_t)n;
	out[2] = (uint8_t)runs->n;
	out[3] = (uint8_t)(runs->n >> 8);
	for (size_t i = 0; i < ALIKE_CLASSES; i++)
		out[4 + i] = runs->least[i] ? (uint8_t)(1 + runs->least[i] % 255) : 0;
	for (size_t i = 0; i < n; i++) {
		const struct sketch_term *t = &r->met[i];

		put_u32(out + 4 + ALIKE_CLASSES + 4 * i, t->hash << 5 | (uint32_t)t->place << 3 | t->kind);
	}
}

int alike_sketch(struct alike_reader *r, struct arena *a, const struct alike_text *t, struct span *out)
{
	bool        has_nouns = span_starts(t->lang, SPAN("de"));
	struct runs runs = { .n = 0 };
	uint8_t    *bytes;

	r->n = 0;
	memset(r->slots, 0, sizeof(r->slots));
	add_title(r, span_clip(t->title, TITLE_MAX), has_nouns);
	add_description(r, span_clip(t->description, DESCRIPTION_MAX), has_nouns);
	if (t->text.len)
		add_text(r, t->text, has_nouns, &runs);
	*out = SPAN("");
	if (r->n < TERMS_LEAST)
		return 0;
	bytes = arena_alloc(a, ALIKE_SKETCH_BYTES);
	if (!bytes)
		return arena_status(a);
	write(r, &runs, bytes);
	*out = (struct span){ (const char *)bytes, ALIKE_SKETCH_BYTES };
	return 0;
}

bool sketch_read(struct span bytes, struct sketch *out)
{
	const uint8_t *b = (const uint8_t *)bytes.ptr;

	if (bytes.len != ALIKE_SKETCH_BYTES || b[0] != ALIKE_VERSION || b[1] > ALIKE_TERMS)
		return false;
	out->n = b[1];
	out->n_runs = b[2] | (uint32_t)b[3] << 8;
	out->classes = b + 4;
	if (out->n < TERMS_LEAST || out->n_runs > RUNS_MAX)
		return false;
	for (size_t i = 0; i < out->n; i++) {
		uint32_t v = get_u32(b + 4 + ALIKE_CLASSES + 4 * i);

		if ((v & 7) >= TERM_KIND_COUNT || (v >> 3 & 3) > PLACE_TITLE || (i && v >> 5 <= out->terms[i - 1].hash))
			return false;
		out->terms[i] = (struct sketch_term){ v >> 5, v >> 3 & 3, v & 7 };
	}
	return true;
}
