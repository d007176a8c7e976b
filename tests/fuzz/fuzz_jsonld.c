/*
 * Any bytes as a JSON-LD script, and as dates and names, through facts_read().
 * Whatever is found must be a fact of its kind.
 */

#include "base/arena.h"
#include "../../src/page/raw.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* "2020-02-12...", or nothing. */
static void check_date(const struct page_fact *f)
{
	if (f->source && (f->value.len < 10 || f->value.ptr[4] != '-' || f->value.ptr[7] != '-'))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span      text = { (const char *)data, size };
	struct arena    *a = arena_new(PAGE_ARENA_MAX);
	struct raw_time  time = { .text = text };
	struct raw_prop  prop = { SPAN("author"), text, SPAN("") };
	struct page_meta metas[] = { { SPAN("og:title"), text }, { SPAN("article:published_time"), text } };
	struct page_raw  raw = {
		.ld = &text, .n_ld = 1, .title = text, .h1 = span_from(text, size / 2), .times = &time,
		.n_times = 1, .props = &prop, .n_props = 1, .bylines = &text, .n_bylines = 1,
	};
	struct page p = { .metas = metas, .n_metas = 2 };

	if (a && facts_read(a, &raw, &p) == 0) {
		check_date(&p.published);
		check_date(&p.modified);
		for (size_t i = 0; i < p.n_authors; i++)
			if (!p.authors[i].value.len || !p.authors[i].source)
				abort();
	}
	arena_free(a);
	return 0;
}
