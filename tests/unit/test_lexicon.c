/* Phrases found in folded text; and the words of notes and names of languages, which must be folded, and each said once. */

#include "../src/cite/languages.h"
#include "../src/cite/lexicon.h"
#include "../src/cite/note_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof(*(array)))
#define ARENA_MAX ((size_t)4 << 20)
#define TEXT_MAX  256

static const struct phrase_list table[] = {
	{ 1, 0, "a|first|first to report|firstly" },
	{ 2, 0, "first to|a|по|по-немецки|報" },
};

static const struct match_row {
	const char *name, *text;
	size_t   at, end, len;  /* len: 0 when nothing is there */
	unsigned what;
} matches[] = {
	{ "the longest", "first to report it", 0, TEXT_MAX, 15, 1 },
	{ "the longest that ends at a border", "First to reports", 0, TEXT_MAX, 8, 2 },
	{ "not over the end", "first to report", 0, 14, 8, 2 },
	{ "up to the end", "first to report", 0, 15, 15, 1 },
	{ "one byte, the upper of equal ones", "a dog", 0, TEXT_MAX, 1, 1 },
	{ "one byte, last of the text", "a", 0, TEXT_MAX, 1, 1 },
	{ "one byte begins a word", "at", 0, TEXT_MAX, 0, 0 },
	{ "within a word", "afirst", 1, TEXT_MAX, 0, 0 },
	{ "letters of two bytes", "ПО-НЕМЕЦКИ", 0, TEXT_MAX, 19, 2 },
	{ "an ideograph between others", "初報道", 3, TEXT_MAX, 3, 2 },
	{ "same first bytes, no phrase", "fine", 0, TEXT_MAX, 0, 0 },
	{ "at the text's end", "first", 5, TEXT_MAX, 0, 0 },
	{ "empty", "", 0, TEXT_MAX, 0, 0 },
};

static void is_matched(void **state)
{
	const struct match_row *r = *state;
	struct arena  *a = arena_new(ARENA_MAX);
	struct lexicon lex;
	struct folded  f;
	const struct phrase *got;

	assert_int_equal(lexicon_init(a, &lex, table, COUNT(table)), 0);
	assert_int_equal(folded_init(a, &f, TEXT_MAX), 0);
	folded_read(&f, span_of(r->text));
	got = lexicon_match(&lex, &f, r->at, r->end);
	assert_int_equal(got ? got->text.len : 0, r->len);
	assert_int_equal(got ? got->what : 0, r->what);
	arena_free(a);
}

static const struct name_row {
	const char *text, *code;
} names[] = {
	{ "German", "de" }, { "German-language", "de" }, { "deutschsprachig", "de" }, { "Duitstalig", "de" },
	{ "немецком", "de" }, { "по-немецки", "de" }, { "niemiecku", "de" }, { "niemieckim", "de" },
	{ "德文", "de" }, { "ドイツ語", "de" }, { "Français", "fr" }, { "Farsi", "fa" }, { "Ελληνικά", "el" },
	{ "simplified Chinese", "zh" }, { "Esperanto", "eo" }, { "Germanic", NULL }, { "Berlin", NULL },
};

static void language_is_named(void **state)
{
	const struct name_row *r = *state;
	struct arena  *a = arena_new(ARENA_MAX);
	struct lexicon lex;
	struct folded  f;
	const struct phrase *got;

	assert_int_equal(languages_init(a, &lex), 0);
	assert_int_equal(folded_init(a, &f, TEXT_MAX), 0);
	folded_read(&f, span_of(r->text));
	got = lexicon_match(&lex, &f, 0, f.len);
	assert_int_equal(got != NULL, r->code != NULL);
	if (got)
		assert_string_equal(languages_code(got->what), r->code);
	arena_free(a);
}

/* A phrase that is not folded, or is said twice, is not found as its row's. */
static void each_is_found(int make(struct arena *a, struct lexicon *lex))
{
	struct arena  *a = arena_new(ARENA_MAX);
	struct lexicon lex;
	struct folded  f;

	assert_int_equal(make(a, &lex), 0);
	assert_int_equal(folded_init(a, &f, TEXT_MAX), 0);
	for (size_t i = 0; i < lex.n; i++) {
		const struct phrase *p = &lex.phrases[i];

		folded_read(&f, p->text);
		if (lexicon_match(&lex, &f, 0, f.len) != p)
			fail_msg("%.*s", SPAN_FMT(p->text));
	}
	arena_free(a);
}

static void every_name_finds_its_row(void **state)
{
	(void)state;
	each_is_found(languages_init);
}

static void every_word_of_notes_finds_its_row(void **state)
{
	(void)state;
	each_is_found(note_words_init);
}

static void codes_are_found(void **state)
{
	(void)state;
	assert_string_equal(languages_find(SPAN("la")), "la");
	assert_null(languages_find(SPAN("LA")));
	assert_null(languages_find(SPAN("")));
}

static void no_room_is_told(void **state)
{
	struct arena  *a = arena_new(64);
	struct lexicon lex;

	(void)state;
	assert_true(languages_init(a, &lex) < 0);
	arena_free(a);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(matches) + COUNT(names) + 4];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(matches); i++)
		tests[n++] = (struct CMUnitTest){ matches[i].name, is_matched, NULL, NULL, (void *)(uintptr_t)&matches[i] };
	for (size_t i = 0; i < COUNT(names); i++)
		tests[n++] = (struct CMUnitTest){ names[i].text, language_is_named, NULL, NULL, (void *)(uintptr_t)&names[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(every_name_finds_its_row);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(every_word_of_notes_finds_its_row);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(codes_are_found);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(no_room_is_told);
	return _cmocka_run_group_tests("lexicon", tests, n, NULL, NULL);
}
