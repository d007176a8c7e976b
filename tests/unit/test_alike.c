/* Sketches of what pages tell, and how alike they are; figures over fixtures/alike/events.tsv. */

#include "alike.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define ARENA ((size_t)16 << 20)

static struct span sketch_of(struct arena *a, const char *title, const char *description, const char *text, const char *lang)
{
	struct alike_text    t = { span_of(title), span_of(description), span_of(text), span_of(lang) };
	struct alike_reader *r = NULL;
	struct span          out;

	assert_int_equal(alike_reader_new(&r), 0);
	assert_int_equal(alike_sketch(r, a, &t, &out), 0);
	alike_reader_free(r);
	return out;
}

/* --- single terms: what one way of writing shares with another ---------------------------- */

static const struct row {
	const char *name, *lang, *a, *lang_b, *b;
	unsigned    names, numbers, words;
} rows[] = {
	{ "numbers, however they are written", "en", "It cost 1,200 and 3,450.5 then", "de", "Es waren 1.200 und 3.450,5 damals", 0, 2, 0 },
	{ "blanks part thousands", "fr", "il y a 8 200 habitants", "en", "there were 8,200 people", 0, 1, 0 },
	{ "a year and a number are two", "en", "since 2021 300 people", "fr", "depuis 300 jours", 0, 1, 0 },
	{ "ten thousands have a sign of their own", "ja", "48万個をリコール", "en", "recalls 480,000 parts", 0, 1, 0 },
	{ "years and small numbers tell little", "en", "in 2021 all 14 of them", "de", "2021 waren 14 dabei", 0, 0, 0 },
	{ "a case ending is no other name", "pl", "kiedy mówił Baran", "pl", "razem z Barana", 1, 0, 0 },
	{ "nor in Cyrillic", "ru", "пришёл Гарипов", "ru", "видели Гарипова", 1, 0, 0 },
	{ "a name in another language", "en", "said Calloway there", "de", "sagte Calloway dort", 1, 0, 0 },
	{ "marks on letters are left out", "es", "dice Benítez", "en", "says Benitez", 1, 0, 0 },
	{ "a capital at the start says nothing", "en", "Talks ended. Engines ran", "en", "they saw engines", 0, 0, 1 },
	{ "an acronym is a name anywhere", "en", "ESCWA met", "en", "the ESCWA met", 1, 0, 0 },
	{ "ideographs by two", "zh", "海川半导体", "zh", "合肥半导体", 0, 0, 2 },
	{ "words of all news count for nothing", "en", "President said police on Monday", "en", "on Monday police said President", 0, 0, 0 },
};

/* Each text stands between words of its own, so that there is enough to compare. */
static struct alike_page page_of(struct arena *a, const char *text, const char *lang, const char *padding)
{
	char all[512];

	snprintf(all, sizeof(all), "%s, %s", text, padding);
	return (struct alike_page){ sketch_of(a, "", "", all, lang), span_of(lang), 0 };
}

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA);
	struct alike_page x = page_of(a, r->a, r->lang, "quartzite brambling oarlock");
	struct alike_page y = page_of(a, r->b, r->lang_b, "zeppelin huckster vellum");
	struct alike      found;

	assert_true(alike_compare(&x, &y, &found));
	assert_int_equal(found.names, r->names);
	assert_int_equal(found.numbers, r->numbers);
	assert_int_equal(found.words, r->words);
	arena_free(a);
}

/* --- figures ------------------------------------------------------------------------------- */

#define TEXTS_MAX 256

struct text {
	char              half, topic[32], event[32], lang[8];
	struct alike_page whole, seen;  /* all of it; what can be seen before a wall: title and description */
};

static size_t read_texts(struct arena *a, struct text *texts)
{
	FILE  *f = fopen("fixtures/alike/events.tsv", "r");
	char   line[8192], *field[8];
	size_t n = 0;

	assert_non_null(f);
	while (fgets(line, sizeof(line), f) && n < TEXTS_MAX) {
		struct text *t = &texts[n];
		char        *at = line;

		if (*line == '#')
			continue;
		line[strcspn(line, "\n")] = '\0';
		for (size_t i = 0; i < 8; i++) {
			assert_non_null(at);
			field[i] = at;
			at = strchr(at, '\t');
			if (at)
				*at++ = '\0';
		}
		t->half = *field[0];
		snprintf(t->topic, sizeof(t->topic), "%s", field[1]);
		snprintf(t->event, sizeof(t->event), "%s", field[2]);
		snprintf(t->lang, sizeof(t->lang), "%s", field[4]);
		t->whole = (struct alike_page){ sketch_of(a, field[5], field[6], field[7], t->lang), span_of(t->lang),
		                                alike_day(span_of(field[3])) };
		t->seen = t->whole;
		t->seen.sketch = sketch_of(a, field[5], field[6], "", t->lang);
		n++;
	}
	fclose(f);
	return n;
}

struct figures {
	unsigned same, found, wrong;  /* pairs of one event; of these found; others that were called one event */
};

static void measure(const struct text *texts, size_t n, char half, bool is_seen, struct figures *out)
{
	*out = (struct figures){ 0 };
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			const struct text *x = &texts[i], *y = &texts[k];
			bool               is_same = strcmp(x->event, y->event) == 0, is_called;
			struct alike       found;

			if (i == k || x->half != half || y->half != half)
				continue;
			is_called = alike_compare(is_seen ? &x->seen : &x->whole, &y->whole, &found) && found.score >= ALIKE_SAME;
			out->same += is_same;
			out->found += is_same && is_called;
			out->wrong += !is_same && is_called;
		}
}

static void figures_hold(void **state)
{
	static struct text texts[TEXTS_MAX];
	struct arena      *a = arena_new(ARENA);
	size_t             n = read_texts(a, texts);
	/* of same, at least so many in a hundred are found; of those that are called so, at least so many are */
	static const struct { char half; bool is_seen; unsigned recall, precision; } wanted[] = {
		{ 'a', false, 60, 98 }, { 'b', false, 60, 98 }, { 'c', false, 50, 95 }, { 'a', true, 30, 97 }, { 'b', true, 30, 97 }, { 'c', true, 0, 95 },
	};

	(void)state;
	assert_true(n >= 100);
	for (size_t i = 0; i < COUNT(wanted); i++) {
		struct figures f;

		measure(texts, n, wanted[i].half, wanted[i].is_seen, &f);
		print_message("# part %c, %s: %u pairs of one event, %u found, %u wrong\n", wanted[i].half,
		              wanted[i].is_seen ? "title and description" : "whole texts", f.same, f.found, f.wrong);
		assert_true(f.same >= 20);
		assert_true(f.found * 100 >= f.same * wanted[i].recall);
		assert_true(f.found * 100 >= (f.found + f.wrong) * wanted[i].precision);
	}
	arena_free(a);
}

/* --- the rest --------------------------------------------------------------------------------- */

static const char *const lead = "A barge with 1,870 tonnes of slate struck the Pellworth bridge near Dunmarrow at dawn, and "
	"its skipper Ivo Hendrikse was questioned while engineers of the Tamber company looked at the third pier from a boat.";

static void a_copy_is_told(void **state)
{
	struct arena     *a = arena_new(ARENA);
	struct alike_page x = { sketch_of(a, "Bridge struck", "", lead, "en"), SPAN("en"), 100 };
	struct alike_page y = { sketch_of(a, "Dawn crash at Dunmarrow", "A barge.", lead, "en"), SPAN("en"), 100 };
	struct alike      found;

	(void)state;
	assert_true(alike_compare(&x, &y, &found));
	assert_true(found.copied > 0.95);
	assert_true(found.score >= ALIKE_SAME);
	assert_true(found.is_dated);
	arena_free(a);
}

static void weeks_part_events(void **state)
{
	struct arena     *a = arena_new(ARENA);
	struct alike_page x = { sketch_of(a, "Bridge struck", "", lead, "en"), SPAN("en"), 100 }, y = x;
	struct alike      near, far, undated;

	(void)state;
	y.day = 102;
	assert_true(alike_compare(&x, &y, &near));
	y.day = 140;
	assert_true(alike_compare(&x, &y, &far));
	y.day = 0;
	assert_true(alike_compare(&x, &y, &undated));
	assert_true(near.score > far.score && near.days == 2);
	assert_false(undated.is_dated);
	arena_free(a);
}

static void strange_sketches_are_none(void **state)
{
	struct arena     *a = arena_new(ARENA);
	struct alike_page x = { sketch_of(a, "Bridge struck", "", lead, "en"), SPAN("en"), 0 }, y = x;
	char              bytes[ALIKE_SKETCH_BYTES];
	struct alike      found;

	(void)state;
	assert_int_equal(x.sketch.len, ALIKE_SKETCH_BYTES);
	y.sketch = (struct span){ bytes, sizeof(bytes) };
	memcpy(bytes, x.sketch.ptr, sizeof(bytes));
	assert_true(alike_compare(&x, &y, &found));
	bytes[0]++;
	assert_false(alike_compare(&x, &y, &found));  /* another version */
	bytes[0]--;
	bytes[1] = (char)255;
	assert_false(alike_compare(&x, &y, &found));  /* more terms than there is room */
	bytes[1] = x.sketch.ptr[1];
	memset(bytes + 4 + ALIKE_CLASSES, 0xFF, 8);
	assert_false(alike_compare(&x, &y, &found));  /* out of order */
	y.sketch.len--;
	assert_false(alike_compare(&x, &y, &found));
	y.sketch = SPAN("");
	assert_false(alike_compare(&x, &y, &found));
	assert_true(found.score == 0);
	arena_free(a);
}

static void too_little_is_nothing(void **state)
{
	struct arena *a = arena_new(ARENA);

	(void)state;
	assert_int_equal(sketch_of(a, "", "", "", "").len, 0);
	assert_int_equal(sketch_of(a, "Sign in", "", "", "en").len, 0);
	arena_free(a);
}

static void days_are_counted(void **state)
{
	(void)state;
	assert_int_equal(alike_day(SPAN("1970-01-02")), 1);
	assert_int_equal(alike_day(SPAN("2000-03-01T00:00:00Z")) - alike_day(SPAN("2000-02-28")), 2);
	assert_int_equal(alike_day(SPAN("2026-11-22")), 20779);
	assert_int_equal(alike_day(SPAN("yesterday")), 0);
	assert_int_equal(alike_day(SPAN("2026-13-01")), 0);
	assert_int_equal(alike_day(SPAN("2026/11/22")), 0);
	assert_int_equal(alike_day(SPAN("")), 0);
}

static void a_pool_finds_the_like(void **state)
{
	struct arena      *a = arena_new(ARENA);
	struct alike_page  x = { sketch_of(a, "Bridge struck", "", lead, "en"), SPAN("en"), 100 }, y;
	struct alike_pool *p = NULL;
	struct alike_hit   hits[2];
	size_t             n;

	(void)state;
	assert_int_equal(alike_pool_new(&p), 0);
	for (int i = 0; i < 500; i++) {
		char text[256];

		snprintf(text, sizeof(text), "Council %d met in Hall%d over the budget%d of Town%d, a matter of %d votes.", i, i, i, i, 1000 + 7 * i);
		y = (struct alike_page){ sketch_of(a, text, "", "", "en"), SPAN("en"), 100 };
		assert_int_equal(alike_pool_add(p, &y, i), 0);
	}
	y = x;
	y.day = 101;
	assert_int_equal(alike_pool_add(p, &y, 7001), 0);
	y.day = 300;
	assert_int_equal(alike_pool_add(p, &y, 7002), 0);
	y.sketch = SPAN("strange");
	assert_int_equal(alike_pool_add(p, &y, 7003), 0);
	assert_int_equal(alike_pool_find(p, &x, hits, COUNT(hits), &n), 0);
	assert_int_equal(n, 1);
	assert_int_equal(hits[0].key, 7001);
	assert_int_equal(alike_pool_find(p, &y, hits, COUNT(hits), &n), 0);
	assert_int_equal(n, 0);
	alike_pool_free(p);
	arena_free(a);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 7];
	size_t            n = 0;

	for (; n < COUNT(rows); n++)
		tests[n] = (struct CMUnitTest){ rows[n].name, row_holds, NULL, NULL, (void *)&rows[n] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(figures_hold);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_copy_is_told);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(weeks_part_events);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(strange_sketches_are_none);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(too_little_is_nothing);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(days_are_counted);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_pool_finds_the_like);
	return _cmocka_run_group_tests("alike", tests, n, NULL, NULL);
}
