/*
 * Language: codes, names, what is foreign, and texts of our own in many
 * languages (fixtures/access/languages.tsv: code, declared, text).
 */

#include "access.h"
#include "../src/access/cld2_shim.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define ROWS_MAX 200

static char file[1 << 16];
static struct text_row { char *code, *declared, *text; char name[64]; } texts[ROWS_MAX];

static void text_is_identified(void **state)
{
	const struct text_row *r = *state;
	struct page     page = { .text = span_of(r->text), .lang = span_of(r->declared) };
	struct language got;

	language_identify(&page, &got);
	assert_string_equal(got.code, r->code);
	assert_true(got.confidence >= 0.5 && got.confidence < 1);
}

/* Fixture rows become tests; the file is our own, so its form is only asserted. */
static size_t read_texts(struct CMUnitTest *tests)
{
	FILE  *f = fopen("fixtures/access/languages.tsv", "rb");
	size_t n = 0;
	char  *line, *rest = file;

	if (!f) {
		fprintf(stderr, "fixtures/access/languages.tsv: cannot be read\n");
		exit(1);
	}
	file[fread(file, 1, sizeof(file) - 1, f)] = '\0';
	fclose(f);
	while ((line = strtok_r(rest, "\n", &rest)) && n < ROWS_MAX) {
		struct text_row *r = &texts[n];
		char            *tab, *tab2;

		if (line[0] == '#' || !(tab = strchr(line, '\t')) || !(tab2 = strchr(tab + 1, '\t')))
			continue;
		*tab = *tab2 = '\0';
		*r = (struct text_row){ .code = line, .declared = tab + 1, .text = tab2 + 1 };
		snprintf(r->name, sizeof(r->name), "text %zu: %s, declared '%s'", n + 1, r->code, r->declared);
		tests[n++] = (struct CMUnitTest){ r->name, text_is_identified, NULL, NULL, r };
	}
	return n;
}

static const struct code_row { const char *name, *tag, *want; } codes[] = {
	{ "region goes", "de-AT", "de" },
	{ "underscore", "en_US", "en" },
	{ "upper case", "DE", "de" },
	{ "space around", " fr ", "fr" },
	{ "withdrawn Hebrew", "iw", "he" },
	{ "withdrawn Javanese", "jw", "jv" },
	{ "withdrawn Indonesian", "in-ID", "id" },
	{ "bokmal is Norwegian", "nb-NO", "no" },
	{ "nynorsk stays", "nn-NO", "nn" },
	{ "country for language", "cz", "cs" },
	{ "Taiwan is traditional", "zh-TW", "zh-Hant" },
	{ "Hong Kong is traditional", "zh_HK", "zh-Hant" },
	{ "script before region", "zh-Hans-HK", "zh-Hans" },
	{ "China is simplified", "zh-CN", "zh-Hans" },
	{ "Chinese alone", "zh", "zh" },
	{ "Montenegrin", "sr-ME", "sr" },
	{ "three letters", "haw", "haw" },
	{ "no such code", "qq", "und" },
	{ "a word", "english", "und" },
	{ "empty", "", "und" },
	{ "markup", "<x>", "und" },
	{ "CLD2's script codes", "xx-Latn", "und" },
	{ "CLD2's Klingon", "tlh", "und" },
	{ "withdrawn Romanian of Moldova", "mo", "ro" },
	{ "withdrawn Yiddish", "ji", "yi" },
	{ "withdrawn Serbo-Croatian", "sh", "sr-Latn" },
	{ "Montenegrin's own code", "cnr", "sr" },
	{ "Filipino is Tagalog", "fil-PH", "tl" },
	{ "one form of Malay", "zsm", "ms" },
	{ "one form of Persian", "prs-AF", "fa" },
	{ "Serbian in Latin letters", "sr-Latn-RS", "sr-Latn" },
	{ "Serbian in Latin letters, underscores", "sr_RS_LATN", "sr-Latn" },
	{ "Serbian in Cyrillic letters", "sr-Cyrl-RS", "sr" },
	{ "Uzbek in Cyrillic letters", "uz-Cyrl-UZ", "uz-Cyrl" },
	{ "Uzbek in Latin letters", "uz-Latn", "uz" },
	{ "a script that is the usual one", "de-Latn", "de" },
	{ "Macau is traditional", "zh-MO", "zh-Hant" },
	{ "Cantonese", "yue", "yue" },
	{ "long", "en-GB-oxendict-x-very-long-private-subtags", "en" },
};

static void code_holds(void **state)
{
	const struct code_row *r = *state;
	char                   got[LANGUAGE_LEN];

	assert_int_equal(language_normalise(span_of(r->tag), got), strcmp(r->want, "und") != 0);
	assert_string_equal(got, r->want);
}

static const struct foreign_row { const char *name, *lang, *reads; bool want; } foreigns[] = {
	{ "not read", "de", "en,fr", true },
	{ "read", "de", "en,de", false },
	{ "region of the reader", "de", "en-GB,de-AT", false },
	{ "spaces", "de", " en , de ", false },
	{ "reader reads nothing told", "de", "", false },
	{ "only nonsense told", "de", "qq,,", false },
	{ "undetermined", "und", "en", false },
	{ "zh covers simplified", "zh-Hans", "en,zh", false },
	{ "zh covers traditional", "zh-Hant", "zh", false },
	{ "one script is not the other", "zh-Hans", "zh-Hant", true },
	{ "unsaid script", "zh", "zh-Hant", false },
	{ "bokmal reader", "no", "nb", false },
	{ "nynorsk", "nn", "no", false },
	{ "nynorsk and nb", "nn", "nb-NO", false },
	{ "bokmal for who reads nynorsk", "no", "nn", false },
	{ "Danish is not Norwegian", "da", "no", true },
	{ "sr covers both scripts", "sr-Latn", "sr", false },
	{ "Serbian schools teach both", "sr", "sr-Latn", false },
	{ "Croatian is not Serbian", "hr", "sr-Latn", true },
	{ "Latin letters do not make Croatian", "sr-Latn", "hr", true },
	{ "uz covers both scripts", "uz-Cyrl", "uz", false },
	{ "a region's script", "zh-Hant", "zh-TW", false },
	{ "another region's script", "zh-Hans", "zh_HK", true },
	{ "upper case", "pt", "PT-br", false },
	{ "withdrawn code of the page", "iw", "he", false },
	{ "a prefix is no match", "haw", "ha", true },
	{ "withdrawn code of the reader", "he", "iw", false },
};

static void foreign_holds(void **state)
{
	const struct foreign_row *r = *state;

	assert_int_equal(language_is_foreign(span_of(r->lang), span_of(r->reads)), r->want);
}

static void names_are_icus(void **state)
{
	const char *const *code = uloc_getISOLanguages();
	size_t             n = 0;

	(void)state;
	for (; *code; code++) {
		UChar       wide[100];
		char        want[300];
		UErrorCode  status = U_ZERO_ERROR;
		struct span got = language_name(span_of(*code));

		/* Ours on purpose, or not in the table. */
		if (strcmp(*code, "nb") == 0 || strcmp(*code, "und") == 0 || span_eq(got, span_of(*code)))
			continue;
		uloc_getDisplayLanguage(*code, "en", wide, COUNT(wide), &status);
		u_strToUTF8(want, sizeof(want), NULL, wide, -1, &status);
		assert_true(U_SUCCESS(status));
		if (language_normalise(span_of(*code), want + 200) && strcmp(want + 200, *code) == 0)
			assert_true(span_eq(got, span_of(want)));
		n++;
	}
	assert_true(n > 180);
	assert_true(span_eq(language_name(SPAN("de-CH")), SPAN("German")));
	assert_true(span_eq(language_name(SPAN("zh-Hant")), SPAN("Chinese (Traditional)")));
	assert_true(span_eq(language_name(SPAN("sr-Latn")), SPAN("Serbian (Latin)")));
	assert_true(span_eq(language_name(SPAN("und")), SPAN("undetermined")));
	assert_true(span_eq(language_name(SPAN("qq")), SPAN("qq")));
}

static void no_text_asks_the_declaration(void **state)
{
	struct page     page = { .lang = SPAN("pt-BR") };
	struct language got;

	(void)state;
	language_identify(&page, &got);
	assert_string_equal(got.code, "pt");
	assert_true(got.confidence < 0.5);

	page.lang = SPAN("");
	language_identify(&page, &got);
	assert_string_equal(got.code, "und");
	assert_true(got.confidence == 0);
}

/* Texts that no one could be sure of. */
static const struct poor_row { const char *name, *declared, *text, *want; double at_most; } poor[] = {
	{ "a few English words", "", "Hotel Problem Information", NULL, 0.95 },
	{ "names alone", "", "Herzensteinia microcephalus", NULL, 0.5 },
	{ "Greek in Latin letters", "", "To dimotiko symvoulio apofasise tin triti na kleisei", NULL, 0.7 },
	{ "Russian in Latin letters", "", "Gorodskoy sovet reshil zakryt staryy most", NULL, 0.5 },
	{ "the same, declared", "ru", "Gorodskoy sovet reshil zakryt staryy most", "ru", 1 },
	{ "one of two neighbours", "", "Kebakaran di pasar lama tidak melibatkan korban jiwa.", NULL, 0.5 },
	{ "numbers", "", "12345 678 90.12 2024-11-22", "und", 0 },
	{ "numbers, declared", "fr", "12345 678 90.12 2024-11-22", "fr", 0.5 },
	{ "emoji", "", "\xf0\x9f\x98\x80\xf0\x9f\x8e\x89\xf0\x9f\x98\x80", "und", 0 },
	{ "no valid byte", "", "\xff\xfe\xc0\x80\xf8\x88\x80\x80\x80", "und", 0 },
	{ "controls", "", "\x01\x02\x03\x7f\xc2\x85", "und", 0 },
	{ "nonsense declared", "qq-<b>", "12345", "und", 0 },
};

static void poor_text_is_unsure(void **state)
{
	const struct poor_row *r = *state;
	struct page            page = { .text = span_of(r->text), .lang = span_of(r->declared) };
	struct language        got;

	language_identify(&page, &got);
	if (r->want)
		assert_string_equal(got.code, r->want);
	assert_true(got.confidence >= 0 && got.confidence <= r->at_most);
}

/* Chrome in another language than the article: only its own text counts. */
static void chrome_is_not_asked(void **state)
{
	struct page_block blocks[] = {
		{ .text = SPAN("Lesen Sie auch unsere anderen Artikel und abonnieren Sie heute noch den Newsletter der Redaktion."),
		  .region = PAGE_NAV },
		{ .text = SPAN("The council voted to close the old bridge."), .region = PAGE_FLOW },
		{ .text = SPAN("Wir verwenden Cookies, damit Sie diese Website so gut wie möglich nutzen können."),
		  .region = PAGE_FLOW, .is_hidden = true },
	};
	struct page     page = { .text = SPAN("It was built in 1904."), .lang = SPAN("de"),
	                         .blocks = blocks, .n_blocks = COUNT(blocks) };
	struct language got;

	(void)state;
	language_identify(&page, &got);
	assert_string_equal(got.code, "en");
}

/* Bytes past any sample, without a word's end; a NUL between words. */
static void giant_words_are_read(void **state)
{
	static char     text[1 << 20];
	struct page     page = { .text = { text, sizeof(text) } };
	struct language got;

	(void)state;
	memset(text, 'a', sizeof(text));
	language_identify(&page, &got);
	assert_true(got.confidence <= 1);
	memset(text, 0, sizeof(text));
	language_identify(&page, &got);
	assert_string_equal(got.code, "und");
	page.text = (struct span)SPAN("Kommunestyret\0vedtok tirsdag \0 \xc3 at den gamle broen ikke skal \xe5pnes igjen n\xc3\xa5");
	language_identify(&page, &got);
	assert_string_equal(got.code, "no");
}

static void hostile_bytes_do_not_hide_text(void **state)
{
	struct page page = { .text = SPAN("\xff\xc3 Die Regierung hat am \x01 Dienstag \xed\xa0\x80 beschlossen, die "
	                                  "Steuern \xef\xbf\xbe im n\xc3\xa4" "chsten Jahr nicht zu erh\xc3\xb6hen. \xe4") };
	struct language got;

	(void)state;
	language_identify(&page, &got);
	assert_string_equal(got.code, "de");
}

static void full_tables_are_linked(void **state)
{
	(void)state;
	assert_true(cld2_has_full_tables());
}

int main(void)
{
	static struct CMUnitTest tests[ROWS_MAX + COUNT(codes) + COUNT(foreigns) + COUNT(poor) + 8];
	size_t n = read_texts(tests);

	for (size_t i = 0; i < COUNT(codes); i++)
		tests[n++] = (struct CMUnitTest){ codes[i].name, code_holds, NULL, NULL, (void *)&codes[i] };
	for (size_t i = 0; i < COUNT(foreigns); i++)
		tests[n++] = (struct CMUnitTest){ foreigns[i].name, foreign_holds, NULL, NULL, (void *)&foreigns[i] };
	for (size_t i = 0; i < COUNT(poor); i++)
		tests[n++] = (struct CMUnitTest){ poor[i].name, poor_text_is_unsure, NULL, NULL, (void *)&poor[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(names_are_icus);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(no_text_asks_the_declaration);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(chrome_is_not_asked);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(giant_words_are_read);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(hostile_bytes_do_not_hide_text);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(full_tables_are_linked);
	return _cmocka_run_group_tests("language", tests, n, NULL, NULL);
}
