/*
 * Text of any bytes becomes a sketch that is sound and like itself; sketches of
 * any bytes are compared and searched for, or refused, and never found wanting.
 */

#include "alike.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static bool is_share(double x)
{
	return x >= 0 && x <= 1;
}

static void compare(const struct alike_page *x, const struct alike_page *y)
{
	struct alike found;

	if (alike_compare(x, y, &found))
		require(is_share(found.score) && is_share(found.told) && is_share(found.copied));
	else
		require(found.score == 0);
}

static void search(const struct alike_page *x, const struct alike_page *y)
{
	struct alike_pool *p = NULL;
	struct alike_hit   hits[2];
	size_t             n = 0;

	if (alike_pool_new(&p) < 0)
		return;
	if (alike_pool_add(p, x, 1) == 0 && alike_pool_add(p, y, 2) == 0 && alike_pool_find(p, x, hits, 2, &n) == 0)
		require(n <= 2);
	alike_pool_free(p);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span          all = { (const char *)data, size }, raw = span_upto(all, ALIKE_SKETCH_BYTES);
	struct alike_text    t = { span_upto(all, 64), span_upto(span_from(all, 64), 64), span_from(all, 32), SPAN("de") };
	struct alike_page    made = { .lang = SPAN("de"), .day = alike_day(all) }, given = { .sketch = raw };
	struct arena        *a = arena_new((size_t)1 << 20);
	struct alike_reader *r = NULL;
	struct alike         self;

	if (a && alike_reader_new(&r) == 0 && alike_sketch(r, a, &t, &made.sketch) == 0) {
		if (made.sketch.len)
			require(alike_compare(&made, &made, &self) && self.told >= 0);
		compare(&made, &given);
		compare(&given, &made);
		compare(&given, &given);
		search(&made, &given);
	}
	alike_reader_free(r);
	arena_free(a);
	return 0;
}
