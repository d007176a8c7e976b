/*
 * Three rows of the table of distances are kept, since a swap looks two back:
 *
 *                 word ->
 *     typed   before  . . .
 *       |     above   . s d      d = the least of: s + other letters; up + 1;
 *       v     row     . l d          left + 1; before's, two left, + 1 if swapped
 */

#include "suggest.h"

#define LONGEST 40

void suggest_begin(struct suggestion *s, struct span typed)
{
	*s = (struct suggestion){ .typed = typed };
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

static bool is_same(struct span a, size_t i, struct span b, size_t j)
{
	return span_lower(a.ptr[i]) == span_lower(b.ptr[j]);
}

static unsigned distance(struct span a, struct span b)
{
	unsigned rows[3][LONGEST + 1];

	for (size_t j = 0; j <= b.len; j++)
		rows[0][j] = (unsigned)j;
	for (size_t i = 1; i <= a.len; i++) {
		unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

		row[0] = (unsigned)i;
		for (size_t j = 1; j <= b.len; j++) {
			row[j] = least(above[j - 1] + !is_same(a, i - 1, b, j - 1), least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && is_same(a, i - 1, b, j - 2) && is_same(a, i - 2, b, j - 1))
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	return rows[a.len % 3][b.len];
}

void suggest_try(struct suggestion *s, struct span word)
{
	unsigned far = least(((unsigned)least((unsigned)s->typed.len, LONGEST) + 2) / 3, 3), slips;

	if (s->typed.len == 0 || s->typed.len > LONGEST || word.len > LONGEST)
		return;
	slips = distance(s->typed, word);
	if (slips > 1 && s->typed.len > 1 && span_istarts(word, s->typed))
		slips = 1;
	if (slips <= far && (!s->best.len || slips < s->slips)) {
		s->best = word;
		s->slips = slips;
	}
}
