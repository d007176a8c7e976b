/* Any bytes through the pre-scan: what is left parses, and indexes hold. */

#include "../../src/page/prescan.h"
#include "../../src/page/tree.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena    *a = arena_new((size_t)64 << 20), *tree = arena_new((size_t)64 << 20);
	struct prescan   out;
	const GumboNode *document;
	bool             is_cut;

	if (!a || !tree)
		abort();
	if (prescan(a, (struct span){ (const char *)data, size }, &out) == 0) {
		for (size_t i = 0; i < out.table.n_lists; i++)
			if (out.table.lists[i].first + out.table.lists[i].n > out.table.n_attrs ||
			    *out.table.lists[i].tag != '<' || (i && out.table.lists[i].tag <= out.table.lists[i - 1].tag))
				abort();
		for (size_t i = 0; i < out.texts.n; i++) {
			const struct leaf *leaf = out.texts.pieces[i].leaf;

			if (leaf && (leaf->attrs.first + leaf->attrs.n > out.table.n_attrs ||
			             out.texts.pieces[i].text.ptr[out.texts.pieces[i].text.len] != '\0'))
				abort();
		}
		if (tree_build(tree, out.html, &document, &is_cut) < 0 && arena_status(tree) == 0)
			abort();
	}
	arena_free(tree);
	arena_free(a);
	return 0;
}
