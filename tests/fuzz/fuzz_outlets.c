/*
 * A reader's table of outlets, of any bytes: it is refused with a line and a
 * reason, or every domain that it lists is found again.
 */

#include "url.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span              text = { (const char *)data, size };
	struct arena            *a = arena_new((size_t)16 << 20);
	struct outlet_list_error bad = { 0 };
	struct outlet_list       list;
	int                      rc = a ? outlet_list_read(a, text, &list, &bad) : -1;

	if (rc == 1)
		require(bad.line > 0 && bad.why.len && span_chr(bad.why, '\n') == SPAN_NONE);
	for (size_t i = 0; rc == 0 && i < list.n; i++) {
		const struct outlet_facts *f = outlet_list_find(&list, list.items[i].outlet);

		require(f && f->domains && f->names && f->lang && f->country && f->access);
	}
	arena_free(a);
	return 0;
}
