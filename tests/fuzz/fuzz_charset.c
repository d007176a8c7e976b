/*
 * Charset and document kind of any bytes. The first line is the Content-Type.
 * Whatever is found must decode to well-formed UTF-8.
 */

#include "base/arena.h"
#include "page.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span   in = { (const char *)data, size }, type, rest = in, out, again;
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	const char   *source, *name;

	if (!a || !size || !span_cut(&rest, '\n', &type)) {
		arena_free(a);
		return 0;
	}
	page_document_kind(type, rest);
	name = page_charset(rest, type, &source);
	if (page_to_utf8(a, rest, name, &out) == 0) {
		size_t used = arena_used(a);

		/* UTF-8 that is well formed is handed through; so must be what we made. */
		if (page_to_utf8(a, out, "utf-8", &again) || arena_used(a) != used)
			abort();
	}
	arena_free(a);
	return 0;
}
