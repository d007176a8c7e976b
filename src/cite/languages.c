/*
 * Names of languages. ICU knows them (CLDR); notes inflect them, by rules as
 * regular as the notes are short:
 *
 *     ru  немецкий -> (на) немецком, (по-)немецки     zh  德语 -> 德文
 *     pl  niemiecki -> (po) niemiecku, (w języku) niemieckim
 *     en  German-language, de deutschsprachig, nl Duitstalig
 */

#include "languages.h"

#include "base/buf.h"

#include <errno.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

/* What articles are written in, as far as our phrases go. */
static const char *const writers[] = { "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "zh", "zh-Hant", "ja" };

/* Languages with news sites worth noting. At most 255. */
static const char *const codes[] = {
	"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "zh", "ja", "ko", "ar", "sv", "da", "no", "fi", "is",
	"cs", "sk", "hu", "ro", "bg", "el", "tr", "uk", "be", "sr", "hr", "bs", "sl", "mk", "sq", "lt", "lv", "et",
	"he", "fa", "ur", "hi", "bn", "ta", "te", "mr", "ml", "gu", "pa", "ne", "si", "th", "vi", "id", "ms", "tl",
	"my", "km", "lo", "mn", "ka", "hy", "az", "kk", "ky", "uz", "tg", "ps", "ku", "sw", "am", "so", "zu", "xh",
	"af", "ca", "eu", "gl", "ga", "cy", "mt", "lb", "la", "eo", "yi",
};

/* Names that CLDR does not give as a language's own. */
static const struct {
	const char *code, *names;
} others[] = {
	{ "en", "engl|en|英文" },
	{ "de", "dt|de|独語|獨語" },
	{ "fr", "franz|fr|法文|仏語" },
	{ "es", "castilian|castellano|castellana|kastilisch|castillan|es" },
	{ "nl", "flemish|vlaams|flämisch|flamand|nl" },
	{ "pl", "pl" },
	{ "ru", "ru|露語" },
	{ "ja", "ja|日文" },
	{ "zh", "mandarin|simplified chinese|traditional chinese|简体中文|繁体中文|繁體中文|簡體中文|華文|华文|zh" },
	{ "ko", "韓文|韩文" },
	{ "fa", "farsi" },
};

const char *languages_code(unsigned index)
{
	return codes[index];
}

const char *languages_find(struct span code)
{
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++)
		if (span_eq(code, span_of(codes[i])))
			return codes[i];
	return NULL;
}

/* Add the forms that the writer's language makes of a name. */
static void add_forms(struct buf *b, const char *writer, struct span name)
{
	static const struct {
		const char *writer, *ending;
		size_t      cut;     /* bytes taken off the name's end */
		const char *before, *added;
	} forms[] = {
		{ "en", "", 0, "", "-language" },
		{ "de", "", 0, "", "sprachig" },
		{ "nl", "s", 0, "", "talig" },
		{ "pl", "i", 0, "", "m" },
		{ "pl", "i", 1, "", "u" },
		{ "ru", "ий", 4, "", "ом" },
		{ "ru", "ий", 4, "по-", "и" },
		{ "zh", "语", 3, "", "文" },
		{ "zh-Hant", "語", 3, "", "文" },
	};

	buf_span(b, name);
	buf_byte(b, '|');
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		if (strcmp(forms[i].writer, writer) != 0 || !span_ends(name, span_of(forms[i].ending)))
			continue;
		buf_str(b, forms[i].before);
		buf_span(b, span_upto(name, name.len - forms[i].cut));
		buf_str(b, forms[i].added);
		buf_byte(b, '|');
	}
}

/* What @p writer calls @p code, in lower case; empty when ICU does not know. */
static struct span display_name(const char *code, const char *writer, char *out, size_t size)
{
	UChar      wide[64], lower[64];
	UErrorCode status = U_ZERO_ERROR;
	int32_t    n = uloc_getDisplayLanguage(code, writer, wide, 64, &status), len = 0;

	if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
		return (struct span){ out, 0 };
	n = u_strFoldCase(lower, 64, wide, n, U_FOLD_CASE_DEFAULT, &status);
	u_strToUTF8(out, (int32_t)size, &len, lower, n, &status);
	return (struct span){ out, U_FAILURE(status) ? 0 : (size_t)len };
}

static void add_language(struct buf *b, const char *code)
{
	char name[256];

	for (size_t w = 0; w < sizeof(writers) / sizeof(*writers); w++) {
		struct span s = display_name(code, writers[w], name, sizeof(name));

		if (s.len)
			add_forms(b, writers[w], s);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		if (strcmp(others[i].code, code) == 0) {
			buf_str(b, others[i].names);
			buf_byte(b, '|');
		}
	}
	buf_span(b, display_name(code, code, name, sizeof(name)));
	if (b->len && b->ptr[b->len - 1] == '|')
		buf_cut(b, b->len - 1);
}

int languages_init(struct arena *a, struct lexicon *names)
{
	struct phrase_list rows[sizeof(codes) / sizeof(*codes)];
	struct buf b;
	int        rc = 0;

	buf_init(&b, 65536);
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes) && rc == 0; i++) {
		struct span copy;

		buf_clear(&b);
		add_language(&b, codes[i]);
		copy = arena_dup(a, buf_view(&b));
		rows[i] = (struct phrase_list){ (uint8_t)i, 0, copy.ptr };
		rc = buf_status(&b) ? buf_status(&b) : arena_status(a);
	}
	buf_free(&b);
	return rc ? rc : lexicon_init(a, names, rows, sizeof(codes) / sizeof(*codes));
}
