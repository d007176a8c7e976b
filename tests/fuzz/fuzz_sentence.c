/*
 * Sentences of any bytes. The first line is the language, and each byte of
 * the second the length of a step to the next link; the rest is the text.
 * Each sentence must lie in the text, be whole characters where the text is,
 * and hold its link as far as it fits.
 */

#include "../../src/cite/sentence.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void check(struct span text, struct span s, size_t start, size_t end)
{
	require(s.len <= SENTENCE_MAX);
	require(s.len == 0 || (s.ptr >= text.ptr && s.ptr + s.len <= text.ptr + text.len));
	while (start < end && span_is_space(text.ptr[start]))
		start++;
	while (end > start && span_is_space(text.ptr[end - 1]))
		end--;
	if (start < end && end - start < SENTENCE_MAX)
		require(s.ptr <= text.ptr + start && s.ptr + s.len >= text.ptr + end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span input = { (const char *)data, size }, lang, steps;
	struct sentences s = { 0 };
	size_t at = 0;

	if (!size || !span_cut(&input, '\n', &lang) || !span_cut(&input, '\n', &steps) || !input.ptr)
		return 0;
	require(sentences_begin(&s, lang) == 0 && sentences_read(&s, input) == 0);
	for (size_t i = 0; i + 1 < steps.len; i += 2) {
		size_t start = at + (unsigned char)steps.ptr[i], end = start + (unsigned char)steps.ptr[i + 1];

		if (end > input.len)
			break;
		check(input, sentences_around(&s, start, end), start, end);
		at = end;
	}
	sentences_free(&s);
	return 0;
}
