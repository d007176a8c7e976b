/*
 * The language of a page's own text: a sample of it, cleaned, through CLD2.
 *
 *     body, else the text flow, else the title --clean--> sample
 *         --CLD2--> guess --close languages told apart--> answer
 *         --weighed against what the page declares--> code, confidence
 *
 * What the page declares (html lang, og:locale) is a hint: it outweighs a
 * guess from a few words, never one from paragraphs, and answers alone only
 * when there is no text to ask.
 */

#include "access.h"
#include "cld2_shim.h"
#include "language_close.h"

#include <math.h>
#include <unicode/utf8.h>

/* Bytes past which an answer gets no surer (see ERROR_BYTES); CLD2 is the dearest step after gumbo. */
#define SAMPLE_MAX 2048

/* As many are asked about first. What is as sure as can be, and declared, is not asked again. */
#define SAMPLE_LEAD 768

/* A body shorter than this is joined by the rest of the text flow, bytes. */
#define SAMPLE_MIN 200

/* In fewer bytes of Chinese there may be no letter that the scripts write differently: what is declared decides. */
#define SAMPLE_SCRIPT 48

/*
 * How often CLD2's answer is wrong, measured on 3,896 texts of 61 languages:
 * half as often for each 150 points of its score (1,000 is usual; over 65
 * bytes 350 is wrong one time in five, 800 one in 40), and a quarter as often
 * over twice the text.
 */
#define ERROR_HALVES       150.0
#define ERROR_BYTES        65.0

/* What CLD2 answers when nothing fits, so it is wrong more often; what templates declare when nobody set them. */
#define DEFAULT_LANGUAGE   "en"
#define ERROR_OF_DEFAULT   4.0

/*
 * One page in 40 declares another language than it is written in; all that
 * were seen declare English, so English is not believed where there is text.
 * The others are trusted less than that, since a site that declares wrongly
 * does so on all its pages: at a tenth, a right word brings almost what it
 * would if it were always believed, and a wrong one costs little from a few
 * lines of text on.
 */
#define DECLARED_WRONG     0.1

#define SHARE_CLEAR        0.75  /* from here on the text's second language casts no doubt */
#define CONFIDENCE_MAX     0.99  /* of 2,900 such answers 99.0 % were right */
#define CONFIDENCE_UNSURE  0.5   /* ceiling for what CLD2 itself calls unreliable, and between close languages */
#define CONFIDENCE_LEAST   0.2   /* what is less likely is no answer: of such answers one in 15 was right */
#define CONFIDENCE_BY_DECLARATION 0.3

/* Bytes whose letters tell the script. */
#define SCRIPT_BYTES 1024

struct sample {
	char   bytes[SAMPLE_MAX];
	size_t len;
};

/* CLD2 wants text that may be interchanged: no controls, no non-characters. */
static bool is_clean(UChar32 c)
{
	return c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !U_IS_UNICODE_NONCHAR(c);
}

/* Add text, a space for each byte that is not clean UTF-8, and a final newline. */
static void sample_add(struct sample *s, struct span text)
{
	int32_t len = (int32_t)span_upto(text, SAMPLE_MAX).len;
	int32_t i = 0, start;
	UChar32 c;

	while (i < len && s->len + U8_MAX_LENGTH + 1 < SAMPLE_MAX) {
		start = i;
		U8_NEXT(text.ptr, i, len, c);
		if (i - start == 1 && is_clean(c)) {
			s->bytes[s->len++] = (char)c;
		} else if (is_clean(c)) {
			memcpy(s->bytes + s->len, text.ptr + start, (size_t)(i - start));
			s->len += (size_t)(i - start);
		} else {
			s->bytes[s->len++] = ' ';
		}
	}
	if (s->len + 1 < SAMPLE_MAX)
		s->bytes[s->len++] = '\n';
}

static bool is_own_text(const struct page_block *b)
{
	return !b->is_hidden && b->region == PAGE_FLOW && b->paragraph == 0;
}

static void sample_page(struct sample *s, const struct page *page)
{
	s->len = 0;
	sample_add(s, page->text);
	if (s->len < SAMPLE_MIN)
		sample_add(s, page->declared.article_body);
	for (size_t i = 0; i < page->n_blocks && s->len < SAMPLE_MIN; i++)
		if (is_own_text(&page->blocks[i]))
			sample_add(s, page->blocks[i].text);
	if (s->len < SAMPLE_MIN) {
		sample_add(s, page->title.value);
		sample_add(s, page->description.value);
	}
}

/* The script of most letters, of the three that news is written in two of. */
enum script { SCRIPT_OTHER, SCRIPT_LATIN, SCRIPT_CYRILLIC };

static enum script script_of(struct span s)
{
	size_t  latin = 0, cyrillic = 0, other = 0;
	int32_t i = 0, len = (int32_t)(s.len < SCRIPT_BYTES ? s.len : SCRIPT_BYTES);
	UChar32 c;

	while (i < len) {
		U8_NEXT(s.ptr, i, len, c);
		if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
			latin++;
		else if (c >= 0x400 && c < 0x530)
			cyrillic++;
		else
			other += c >= 0x530;
	}
	if (cyrillic > latin + other)
		return SCRIPT_CYRILLIC;
	return latin > other ? SCRIPT_LATIN : SCRIPT_OTHER;
}

/* The chance that an answer is wrong, as long as nothing is declared. */
static double error_of(const struct cld2_answer *a)
{
	double share = (double)a->percent / (a->percent + a->second + 1);
	double shortness = ERROR_BYTES / (a->text_bytes + 1);
	double error = exp2(-a->score / ERROR_HALVES) * shortness * shortness;

	if (strcmp(a->code, DEFAULT_LANGUAGE) == 0)
		error *= ERROR_OF_DEFAULT;
	if (share < SHARE_CLEAR)
		error += 2 * (SHARE_CLEAR - share);
	return error < 1 ? error : 1;
}

/* The same by Bayes, once the page has declared the answer or another language. */
static double error_declared(double error, bool is_same)
{
	double both_wrong = error * DECLARED_WRONG, other_wrong = error * (1 - DECLARED_WRONG);

	if (is_same)
		return both_wrong / (both_wrong + (1 - error) * (1 - DECLARED_WRONG) + 1e-9);
	return other_wrong / (other_wrong + (1 - error) * DECLARED_WRONG + 1e-9);
}

/* "zh-Hant" is in the language "zh". */
static bool is_in(const char *code, const char *language)
{
	return span_eq(span_upto(span_of(code), strcspn(code, "-")), span_of(language));
}

static double at_most(double c, double max)
{
	return c < max ? c : max;
}

/*
 * Where one language is written in two scripts, the rarer is named. Chinese
 * that CLD2 does not call traditional is simplified.
 */
static void name_script(char code[LANGUAGE_LEN], enum script script)
{
	if (strcmp(code, "zh") == 0)
		strcpy(code, "zh-Hans");
	else if (strcmp(code, "sr") == 0 && script == SCRIPT_LATIN)
		strcpy(code, "sr-Latn");
	else if (strcmp(code, "uz") == 0 && script == SCRIPT_CYRILLIC)
		strcpy(code, "uz-Cyrl");
}

/* What a declaration is worth beside text: its language without the script, or "und". */
static void belief(const char *declared, char code[LANGUAGE_LEN])
{
	strcpy(code, strcmp(declared, DEFAULT_LANGUAGE) == 0 ? "und" : declared);
	code[strcspn(code, "-")] = '\0';
}

/* Chinese needs no hint, and one for either script would hide the other. */
static const char *hint(const char *declared)
{
	return strcmp(declared, "zh") == 0 || strcmp(declared, "und") == 0 ? NULL : declared;
}

/*
 * CLD2's full tables know no answer to some plain Russian, unless asked for
 * Russian; other languages' Cyrillic is told from it all the same.
 */
static bool detect(struct span s, const char *declared, enum script script,
                   struct cld2_answer *out)
{
	return cld2_detect(s.ptr, s.len, hint(declared), out) ||
	       (script == SCRIPT_CYRILLIC && cld2_detect(s.ptr, s.len, "ru", out));
}

/*
 * CLD2's answer against the language that is believed. Letters settle most
 * scripts, so only Latin text can be in another language than CLD2 says.
 *
 * @return false when that is no better than none
 */
static bool weigh(const struct cld2_answer *a, const struct close_answer *close, const char *believed,
                  enum script script, struct language *out)
{
	double error = error_of(a);
	bool   is_told = strcmp(believed, "und") != 0;

	strcpy(out->code, close->code);
	if (is_told)
		error = error_declared(error, is_in(close->code, believed));
	if (is_told && error > 0.5 && script == SCRIPT_LATIN) {
		strcpy(out->code, believed);
		error = 1 - error;
	}
	out->confidence = at_most(1 - error, CONFIDENCE_MAX);
	if (!a->is_reliable || close->is_unsure)
		out->confidence = at_most(out->confidence, CONFIDENCE_UNSURE);
	return out->confidence >= CONFIDENCE_LEAST;
}

static bool identify(struct span s, const char *declared, struct language *out)
{
	struct cld2_answer  answer;
	struct close_answer close;
	char                believed[LANGUAGE_LEN], guess[LANGUAGE_LEN];
	enum script         script = script_of(s);

	belief(declared, believed);
	if (!detect(s, believed, script, &answer) || !language_normalise(span_of(answer.code), guess))
		return false;
	close = language_close(guess, believed, script == SCRIPT_CYRILLIC, s);
	if (!weigh(&answer, &close, believed, script, out))
		return false;
	name_script(out->code, script);
	if (is_in(out->code, "zh") && span_starts(span_of(declared), SPAN("zh-")) && s.len < SAMPLE_SCRIPT)
		strcpy(out->code, declared);
	return true;
}

static bool is_settled(const struct language *l, const char *declared)
{
	return l->confidence >= CONFIDENCE_MAX && strcmp(l->code, declared) == 0;
}

void language_identify(const struct page *page, struct language *out)
{
	struct sample sample;
	struct span   text, lead;
	char          declared[LANGUAGE_LEN];
	bool          is_declared = language_normalise(page->lang, declared);

	sample_page(&sample, page);
	text = (struct span){ sample.bytes, sample.len };
	lead = span_clip(text, SAMPLE_LEAD);
	if (is_declared && lead.len < text.len && identify(lead, declared, out) && is_settled(out, declared))
		return;
	if (identify(text, declared, out))
		return;
	strcpy(out->code, declared);
	out->confidence = is_declared ? CONFIDENCE_BY_DECLARATION : 0;
}
