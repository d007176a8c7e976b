/*
 * Sentences. ICU's iterator proposes borders (UAX #29, over UTF-8 as it is);
 * a border behind a dot that ends nothing is passed over:
 *
 *     The U.S. | He met Dr. | No. It was No. | 5 of J. | R. Smith's. | Yahoo! | said so.
 *                           x               x        x       x                x
 *
 * Passing over too much only makes a sentence longer. The iterator only goes
 * forward, so a block is walked once however many links it has.
 */

#include "sentence.h"

#include "abbreviations.h"

#include <errno.h>
#include <stdio.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

/* Bytes looked at on either side of a border. */
#define WORD_MAX 24

/* Languages that write ordinal numbers with a dot. */
static const char ordinal_languages[] = " de pl cs sk sl hr sr bs da nb nn no fi et lv hu tr is ";

/* "de-AT" -> "de", for ICU, which is given nothing longer. */
static void primary_language(struct span lang, char out[4])
{
	size_t n = 0;

	while (n < lang.len && n < 3 && span_lower(lang.ptr[n]) >= 'a' && span_lower(lang.ptr[n]) <= 'z') {
		out[n] = span_lower(lang.ptr[n]);
		n++;
	}
	out[n] = '\0';
}

static bool has_ordinals(const char *primary)
{
	char needle[8];

	snprintf(needle, sizeof(needle), " %s ", primary);
	return primary[0] && strstr(ordinal_languages, needle);
}

/* To open an iterator costs as much as to read a small page: most pages are of the last one's language. */
int sentences_begin(struct sentences *s, struct span lang)
{
	UErrorCode status = U_ZERO_ERROR;
	char       primary[4];

	primary_language(lang, primary);
	if (s->breaks && strcmp(primary, s->language) == 0)
		return 0;
	sentences_free(s);
	strcpy(s->language, primary);
	s->has_ordinals = has_ordinals(primary);
	s->breaks = ubrk_open(UBRK_SENTENCE, primary, NULL, 0, &status);
	return U_FAILURE(status) ? -ENOMEM : 0;
}

void sentences_free(struct sentences *s)
{
	if (s->breaks)
		ubrk_close(s->breaks);
	if (s->utext)
		utext_close(s->utext);
	*s = (struct sentences){ 0 };
}

int sentences_read(struct sentences *s, struct span text)
{
	UErrorCode status = U_ZERO_ERROR;

	s->text = text;
	s->from = s->to = 0;
	s->utext = utext_openUTF8(s->utext, text.len ? text.ptr : "", (int64_t)text.len, &status);
	if (U_SUCCESS(status))
		ubrk_setUText(s->breaks, s->utext, &status);
	return U_FAILURE(status) ? -ENOMEM : 0;
}

/* Part of the word before a dot: a letter, a digit, or a dot inside "U.S". */
static bool is_word_byte(char c)
{
	char l = span_lower(c);

	return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '.' || (unsigned char)c >= 0x80;
}

/* The word that ends @p s, which lost its dot; cut at WORD_MAX. */
static struct span last_word(struct span s)
{
	size_t n = 0;

	while (n < s.len && n < WORD_MAX && is_word_byte(s.ptr[s.len - n - 1]))
		n++;
	return (struct span){ s.ptr + s.len - n, n };
}

static struct span first_word(struct span s)
{
	size_t n = 0;

	while (n < s.len && n < WORD_MAX && is_word_byte(s.ptr[n]) && s.ptr[n] != '.')
		n++;
	return span_upto(s, n);
}

/* One letter, of any script: "J", "г"; the pronoun "I" is none. */
static bool is_initial(struct span word)
{
	int32_t i = 0;
	UChar32 c;

	if (word.len == 0 || (word.len == 1 && word.ptr[0] == 'I'))
		return false;
	U8_NEXT(word.ptr, i, (int32_t)word.len, c);
	return c >= 0 && (size_t)i == word.len && u_isalpha(c);
}

static bool is_short_number(struct span word)
{
	if (word.len == 0 || word.len > 2)
		return false;
	for (size_t i = 0; i < word.len; i++)
		if (word.ptr[i] < '0' || word.ptr[i] > '9')
			return false;
	return true;
}

/* Does the dot behind @p word end no sentence when @p next follows? */
static bool is_mere_dot(const struct sentences *s, struct span word, struct span next)
{
	if (is_initial(word) || (s->has_ordinals && is_short_number(word)))
		return true;
	switch (abbreviation_of(word)) {
	case ABBREVIATION_ALWAYS:
		return true;
	case ABBREVIATION_NUMBER:
		return next.len && next.ptr[0] >= '0' && next.ptr[0] <= '9';
	case ABBREVIATION_MIDDLE:
		return !abbreviation_is_opener(first_word(next));
	case ABBREVIATION_NONE:
		break;
	}
	return false;
}

/* A border at @p at that a reader would not see. */
static bool is_false_border(const struct sentences *s, size_t at)
{
	struct span before = span_trim(span_upto(s->text, at));
	struct span next = span_from(s->text, at);
	int32_t     i = 0;
	UChar32     c;

	if (before.len == 0 || next.len == 0)
		return false;
	U8_NEXT(next.ptr, i, (int32_t)(next.len < 4 ? next.len : 4), c);
	if (c >= 0 && u_islower(c))
		return true;  /* "Yahoo! said": a name or a quotation ended, not the sentence */
	if (before.ptr[before.len - 1] != '.')
		return false;
	before.len--;
	return is_mere_dot(s, last_word(before), next);
}

/*
 * Move s->to over the next true border. Far before the link at @p start any
 * border will do: the sentence is clipped later than there.
 */
static void advance(struct sentences *s, size_t start)
{
	do {
		int32_t at = ubrk_next(s->breaks);

		s->to = at == UBRK_DONE || at < 0 ? s->text.len : (size_t)at;
	} while (s->to < s->text.len && s->to + SENTENCE_MAX >= start && is_false_border(s, s->to));
}

/* The end of the last whole character of @p text at or before @p at. */
static size_t whole(struct span text, size_t at)
{
	while (at > 0 && at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80)
		at--;
	return at;
}

/* At most SENTENCE_MAX bytes of the sentence, the link in their middle. */
static struct span clipped(const struct sentences *s, size_t start, size_t end)
{
	size_t from = s->from, to = s->to;

	if (to - from > SENTENCE_MAX) {
		size_t room = end - start < SENTENCE_MAX ? (SENTENCE_MAX - (end - start)) / 2 : 0;

		if (start - from > room)
			from = start - room;
		if (to - from > SENTENCE_MAX)
			to = whole(s->text, from + SENTENCE_MAX);
		if (to - from < SENTENCE_MAX && to == s->to)
			from = to - SENTENCE_MAX > s->from ? to - SENTENCE_MAX : s->from;
		while (from < start && ((unsigned char)s->text.ptr[from] & 0xC0) == 0x80)
			from++;
	}
	return span_trim((struct span){ s->text.ptr + from, to - from });
}

struct span sentences_around(struct sentences *s, size_t start, size_t end)
{
	if (end > s->text.len)
		end = s->text.len;
	if (start > end)
		start = end;
	while (s->to <= start && s->to < s->text.len) {
		s->from = s->to;
		advance(s, start);
	}
	while (s->to < end)
		advance(s, start);
	return clipped(s, start, end);
}
