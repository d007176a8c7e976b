/*
 * In which language a page's phrases are looked for. What the page declares is
 * believed when its text agrees: script for those that have one of their own,
 * small words ("the", "und") for the rest. Templates often declare English.
 */

#include "role.h"

#include <unicode/uscript.h>
#include <unicode/utf8.h>

/* Bytes of text that are looked at. */
#define SAMPLE 600

/* One small word in so many bytes is enough to believe what is declared. */
#define PLENTY 60

static unsigned index_of(const char *code)
{
	for (unsigned i = 0; i < PHRASE_LANGUAGES - 1; i++)
		if (strcmp(phrase_languages[i].code, code) == 0)
			return i;
	return PHRASE_LANGUAGES - 1;
}

/* Of the eleven, the one whose script the text is in; "" for Latin and what is none of theirs. */
static const char *by_script(struct span text)
{
	unsigned kana = 0, han = 0, cyrillic = 0, all = 0;

	for (int32_t i = 0; (size_t)i < text.len;) {
		UErrorCode  status = U_ZERO_ERROR;
		UScriptCode script;
		UChar32     c;

		U8_NEXT(text.ptr, i, (int32_t)text.len, c);
		if (c < 'A')
			continue;
		script = c < 0x250 ? USCRIPT_LATIN : uscript_getScript(c, &status);
		kana += script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
		han += script == USCRIPT_HAN;
		cyrillic += script == USCRIPT_CYRILLIC;
		all++;
	}
	if (kana + han > all / 4)
		return kana > all / 10 ? "ja" : "zh";
	return cyrillic > all / 2 ? "ru" : "";
}

/* Words of the sample that hold sentences of this language together. */
static unsigned count_small_words(const struct lexicon *lex, const struct folded *f)
{
	unsigned n = 0;

	for (size_t i = 0; i < f->len;) {
		const struct phrase *p = lexicon_match(lex, f, i, f->len);

		n += p && p->what < PART_FIRST;
		i = p ? i + p->text.len : folded_next(f, i);
	}
	return n;
}

/* The declared language, unless another one has twice its small words. */
static unsigned by_small_words(struct role_reader *r, unsigned declared, struct span text)
{
	unsigned best = declared, most;

	folded_read(&r->folded, text);
	most = count_small_words(&r->lexicons[declared], &r->folded);
	if ((declared < PHRASE_LANGUAGES - 1 && most * PLENTY >= r->folded.len) || r->folded.len < SAMPLE / 3)
		return declared;
	for (unsigned i = 0; i < PHRASE_LANGUAGES - 1; i++) {
		unsigned n = phrase_languages[i].order & ORDER_NO_BLANKS ? 0
		           : count_small_words(&r->lexicons[i], &r->folded);

		if (n > 2 * most || (best != declared && n > most)) {
			best = i;
			most = n;
		}
	}
	return best;
}

void role_begin(struct role_reader *r, struct span lang, struct span text)
{
	struct span sample = span_clip(text, SAMPLE);
	char        code[3] = { 0 };
	const char *script = by_script(sample);
	unsigned    declared;

	for (size_t i = 0; i < 2 && i < lang.len; i++)
		code[i] = span_lower(lang.ptr[i]);
	if (lang.len > 2 && lang.ptr[2] != '-' && lang.ptr[2] != '_')
		code[0] = '\0';
	declared = index_of(code);
	if (phrase_languages[declared].code[0] && lang.len == 0)
		declared = PHRASE_LANGUAGES - 1;
	r->language = script[0] ? index_of(script) : declared;
	if (script[0] && strcmp(script, "ru") == 0 && code[0] && declared == PHRASE_LANGUAGES - 1)
		r->language = declared;  /* Ukrainian, Bulgarian ... */
	if (!script[0] && (declared < PHRASE_LANGUAGES - 1 || lang.len == 0))
		r->language = by_small_words(r, declared, sample);
}
