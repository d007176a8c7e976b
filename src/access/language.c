/*
 * The language of a page's own text: a sample of it, cleaned, through CLD2.
 *
 *     body, else the text flow, else the title --clean--> sample --CLD2--> code
 *
 * What the page declares (html lang, og:locale) is handed to CLD2 as a hint,
 * and answers alone only when there is no text to ask: templates are often
 * in another language than the article.
 */

#include "access.h"
#include "cld2_shim.h"
#include "language_codes.h"

#include <unicode/utf8.h>

/* Bytes past which an answer gets no surer (see ERROR_BYTES); CLD2 is the dearest step after gumbo. */
#define SAMPLE_MAX 8192

/* A body shorter than this is joined by the rest of the text flow, bytes. */
#define SAMPLE_MIN 200

/*
 * How sure an answer over n bytes of letters is, measured on 3,896 texts of
 * 61 languages: one in 11 is wrong at 60 bytes, one in 70 at 400. A page that
 * declares the same language is wrong half as often.
 */
#define ERROR_BYTES        6.0
#define ERROR_IF_DECLARED  0.5
#define CONFIDENCE_MAX     0.999
#define CONFIDENCE_UNSURE  0.5   /* ceiling for what CLD2 itself calls unreliable */
#define CONFIDENCE_BY_DECLARATION 0.3

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
		if (is_clean(c)) {
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

static double confidence(const struct cld2_answer *a, bool is_declared)
{
	double error = a->text_bytes > ERROR_BYTES ? ERROR_BYTES / a->text_bytes : 1;
	double c = (1 - error * (is_declared ? ERROR_IF_DECLARED : 1)) * a->percent / 100;

	if (!a->is_reliable && c > CONFIDENCE_UNSURE)
		return CONFIDENCE_UNSURE;
	return c > CONFIDENCE_MAX ? CONFIDENCE_MAX : c;
}

/* Chinese that CLD2 does not call traditional is simplified. */
static bool normalise_answer(const char *code, char out[LANGUAGE_LEN])
{
	bool known = language_normalise(span_of(code), out);

	if (strcmp(out, "zh") == 0)
		strcpy(out, "zh-Hans");
	return known;
}

/* Chinese needs no hint, and one for either script would hide the other. */
static const char *hint(const char *declared)
{
	return strncmp(declared, "zh", 2) == 0 ? NULL : declared;
}

void language_identify(const struct page *page, struct language *out)
{
	struct sample      sample;
	struct cld2_answer answer;
	char               declared[LANGUAGE_LEN];
	bool               is_declared = language_normalise(page->lang, declared);

	sample_page(&sample, page);
	if (cld2_detect(sample.bytes, sample.len, is_declared ? hint(declared) : NULL, &answer) &&
	    normalise_answer(answer.code, out->code)) {
		out->confidence = confidence(&answer, strncmp(out->code, declared, 2) == 0);
		return;
	}
	strcpy(out->code, declared);
	out->confidence = is_declared ? CONFIDENCE_BY_DECLARATION : 0;
}
