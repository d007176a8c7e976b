/* Does a note hold? Each row: what was noted, what was measured, the answer. */

#include "cite.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const struct note_row {
	const char *name;
	enum cite_note_kind kind;
	const char *claims;
	enum access access;
	const char *lang, *document, *want;
} cases[] = {
	{ "no note", CITE_NOTE_NONE, "", ACCESS_PAYWALLED, "en", "html", "" },
	{ "paywall on a paywall", CITE_NOTE_PAYWALL, "paywalled", ACCESS_PAYWALLED, "en", "html", "agrees" },
	{ "paywall on a meter", CITE_NOTE_PAYWALL, "paywalled", ACCESS_METERED, "en", "html", "agrees" },
	{ "paywall on a sign-up", CITE_NOTE_PAYWALL, "paywalled", ACCESS_REGISTRATION, "en", "html", "agrees" },
	{ "paywall on a free page", CITE_NOTE_PAYWALL, "paywalled", ACCESS_FREE, "en", "html", "disagrees" },
	{ "paywall, blocked", CITE_NOTE_PAYWALL, "paywalled", ACCESS_BLOCKED, "", "", "cannot tell" },
	{ "paywall, gone", CITE_NOTE_PAYWALL, "paywalled", ACCESS_GONE, "en", "html", "cannot tell" },
	{ "paywall, unreachable", CITE_NOTE_PAYWALL, "paywalled", ACCESS_UNREACHABLE, "", "", "cannot tell" },
	{ "paywall, not fetched", CITE_NOTE_PAYWALL, "paywalled", ACCESS_UNKNOWN, "", "", "cannot tell" },
	{ "registration on a sign-up", CITE_NOTE_REGISTRATION, "registration", ACCESS_REGISTRATION, "en", "html", "agrees" },
	{ "registration on a paywall", CITE_NOTE_REGISTRATION, "registration", ACCESS_PAYWALLED, "en", "html", "disagrees" },
	{ "free on a free page", CITE_NOTE_FREE, "free", ACCESS_FREE, "en", "html", "agrees" },
	{ "free on a paywall", CITE_NOTE_FREE, "free", ACCESS_PAYWALLED, "en", "html", "disagrees" },
	{ "in German, German", CITE_NOTE_LANGUAGE, "de", ACCESS_PAYWALLED, "de", "html", "agrees" },
	{ "in German, English", CITE_NOTE_LANGUAGE, "de", ACCESS_FREE, "en", "html", "disagrees" },
	{ "in Chinese, traditional", CITE_NOTE_LANGUAGE, "zh", ACCESS_FREE, "zh-Hant", "html", "agrees" },
	{ "simplified, traditional", CITE_NOTE_LANGUAGE, "zh-Hans", ACCESS_FREE, "zh-Hant", "html", "agrees" },
	{ "in Bokmål, Norwegian", CITE_NOTE_LANGUAGE, "nb", ACCESS_FREE, "no", "html", "agrees" },
	{ "in Hebrew, the old code", CITE_NOTE_LANGUAGE, "iw", ACCESS_FREE, "he", "html", "agrees" },
	{ "in Croatian, Serbian", CITE_NOTE_LANGUAGE, "hr", ACCESS_FREE, "sr", "html", "cannot tell" },
	{ "in Malay, Indonesian", CITE_NOTE_LANGUAGE, "ms", ACCESS_FREE, "id", "html", "cannot tell" },
	{ "in Croatian, German", CITE_NOTE_LANGUAGE, "hr", ACCESS_FREE, "de", "html", "disagrees" },
	{ "in German, undetermined", CITE_NOTE_LANGUAGE, "de", ACCESS_FREE, "und", "html", "cannot tell" },
	{ "in German, no language", CITE_NOTE_LANGUAGE, "de", ACCESS_UNKNOWN, "", "pdf", "cannot tell" },
	{ "in German, gone", CITE_NOTE_LANGUAGE, "de", ACCESS_GONE, "en", "html", "cannot tell" },
	{ "PDF, a PDF", CITE_NOTE_PDF, "pdf", ACCESS_UNKNOWN, "", "pdf", "agrees" },
	{ "PDF, a page", CITE_NOTE_PDF, "pdf", ACCESS_FREE, "en", "html", "disagrees" },
	{ "PDF, the wall before it", CITE_NOTE_PDF, "pdf", ACCESS_REGISTRATION, "en", "html", "cannot tell" },
	{ "PDF, an image", CITE_NOTE_PDF, "pdf", ACCESS_UNKNOWN, "", "image", "disagrees" },
	{ "PDF, nothing known", CITE_NOTE_PDF, "pdf", ACCESS_UNKNOWN, "", "", "cannot tell" },
	{ "PDF, blocked", CITE_NOTE_PDF, "pdf", ACCESS_BLOCKED, "en", "html", "cannot tell" },
	{ "video, a video", CITE_NOTE_VIDEO, "video", ACCESS_UNKNOWN, "", "video", "agrees" },
	{ "video, a page with a player", CITE_NOTE_VIDEO, "video", ACCESS_FREE, "en", "html", "cannot tell" },
	{ "video, a PDF", CITE_NOTE_VIDEO, "video", ACCESS_UNKNOWN, "", "pdf", "disagrees" },
};

static void is_answered(void **state)
{
	const struct note_row *r = *state;
	struct cite_note note = { r->kind, span_of(r->claims), SPAN("(...)") };
	enum cite_agreement got = cite_note_agrees(&note, r->access, span_of(r->lang), span_of(r->document));

	assert_string_equal(cite_agreement_name(got), r->want);
}

/* Each kind beside each verdict, on an English page: (a)grees, (d)isagrees, (c)annot tell. */
static void each_kind_and_verdict(void **state)
{
	/* unknown free metered registration paywalled blocked gone unreachable */
	static const char *const want[CITE_NOTE_COUNT] = {
		[CITE_NOTE_PAYWALL]      = "cdaaaccc",
		[CITE_NOTE_REGISTRATION] = "cdaadccc",
		[CITE_NOTE_FREE]         = "caaddccc",
		[CITE_NOTE_LANGUAGE]     = "dddddccc",
		[CITE_NOTE_PDF]          = "cddccccc",
		[CITE_NOTE_VIDEO]        = "cccccccc",
	};
	static const char letters[] = { [CITE_AGREES] = 'a', [CITE_DISAGREES] = 'd', [CITE_CANNOT_TELL] = 'c' };

	(void)state;
	for (int kind = CITE_NOTE_PAYWALL; kind < CITE_NOTE_COUNT; kind++)
		for (int access = 0; access < ACCESS_COUNT; access++) {
			struct cite_note note = { (enum cite_note_kind)kind, SPAN("de"), SPAN("(...)") };
			enum cite_agreement got = cite_note_agrees(&note, (enum access)access, SPAN("en"), SPAN("html"));

			if (letters[got] != want[kind][access])
				fail_msg("%s on %s: %s", cite_note_name(note.kind), access_name((enum access)access),
				         cite_agreement_name(got));
		}
}

static void names(void **state)
{
	(void)state;
	assert_string_equal(cite_role_name(CITE_ALTERNATIVE), "alternative");
	assert_string_equal(cite_note_name(CITE_NOTE_NONE), "none");
	for (int i = 0; i < CITE_ROLE_COUNT; i++)
		assert_non_null(cite_role_name((enum cite_role)i));
	for (int i = 0; i < CITE_NOTE_COUNT; i++)
		assert_non_null(cite_note_name((enum cite_note_kind)i));
}

int main(void)
{
	struct CMUnitTest tests[COUNT(cases) + 2];

	for (size_t i = 0; i < COUNT(cases); i++)
		tests[i] = (struct CMUnitTest){ cases[i].name, is_answered, NULL, NULL, (void *)&cases[i] };
	tests[COUNT(cases)] = (struct CMUnitTest){ "names", names, NULL, NULL, NULL };
	tests[COUNT(cases) + 1] = (struct CMUnitTest){ "each kind and verdict", each_kind_and_verdict, NULL, NULL, NULL };
	return _cmocka_run_group_tests("notes", tests, COUNT(tests), NULL, NULL);
}
