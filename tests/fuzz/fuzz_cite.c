/*
 * Citations of any text. The input is markup as in support/hand_page.h, its
 * first line the page's language. Whatever it says, spans must lie where they
 * came from, and numbers must be in range.
 */

#include "cite.h"

#include "support/hand_page.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static bool lies_in(struct span part, struct span whole)
{
	return part.len == 0 ||
	       (whole.len && part.ptr >= whole.ptr && part.ptr + part.len <= whole.ptr + whole.len);
}

static void check(const struct page *page, const struct page_link *link, const struct citation *c)
{
	struct span text = page->blocks[c->paragraph - 1].text;

	require(lies_in(c->anchor, text) && lies_in(c->sentence, text) && lies_in(c->role_words, text));
	require(c->sentence.len <= 2000 && (span_trim(c->anchor).len == 0 || c->sentence.len > 0));
	require(c->instead_of < c->position && (c->instead_of == 0 || c->role == CITE_ALTERNATIVE));
	require((c->role == CITE_REFERENCE) == (c->role_words.len == 0));
	require(cite_role_name(c->role) && c->notes.n <= CITE_NOTES_MAX);
	for (size_t i = 0; i < c->notes.n; i++) {
		struct cite_note n = c->notes.items[i];

		require(lies_in(n.text, text) || lies_in(n.text, link->title) || lies_in(n.text, link->hreflang) ||
		        (link->n_labels && lies_in(n.text, page->labels[link->first_label])));
		require(n.kind != CITE_NOTE_NONE && n.claims.len > 0 && cite_note_name(n.kind));
		cite_note_agrees(&n, ACCESS_FREE, page->lang, SPAN("html"));
	}
}

static void check_named(const struct page *page, const struct citation *c)
{
	struct span text = page->blocks[c->paragraph - 1].text;

	require(lies_in(c->anchor, text) && lies_in(c->sentence, text) && lies_in(c->role_words, text));
	require(c->anchor.len && c->role_words.len && url_outlet_facts(c->outlet) && !span_eq(c->outlet, SPAN("reuters.com")));
	require(c->role == CITE_ATTRIBUTION || c->role == CITE_ORIGIN);
	require(!c->written.len && !c->href.len && !c->url.len && !c->notes.n && !c->is_internal);
}

static void check_wire(const struct page *page)
{
	struct cite_wire wire;
	bool             is_text = false;

	cite_wire(page, SPAN("reuters.com"), &wire);
	if (!wire.outlet.len)
		return;
	for (size_t i = 0; i < page->n_blocks; i++)
		is_text |= lies_in(wire.words, page->blocks[i].text);
	require(is_text && wire.words.len && url_outlet_facts(wire.outlet) && !span_eq(wire.outlet, SPAN("reuters.com")));
}

/* For all inputs, as in a crawl: what one leaves behind must not change the next. */
static struct cite_reader *by;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span      input = { (const char *)data, size }, lang;
	struct arena    *a = arena_new((size_t)64 << 20);
	struct citation *c;
	struct page     *page;
	size_t           n = 0, next = 0;

	if (!a || !size || size > (size_t)1 << 19 || !span_cut(&input, '\n', &lang)) {
		arena_free(a);
		return 0;
	}
	page = hand_page(a, input, lang);
	if (!by)
		require(cite_reader_new(&by) == 0);
	require(cite_page(by, a, page, SPAN("reuters.com"), &c, &n) == 0);
	for (size_t i = 0; i < n; i++) {
		require(c[i].position == i + 1);
		require(i == 0 || c[i].is_linked != c[i - 1].is_linked || c[i].paragraph >= c[i - 1].paragraph);
		require(i == 0 || c[i - 1].is_linked || !c[i].is_linked);
		if (!c[i].is_linked) {
			check_named(page, &c[i]);
			continue;
		}
		while (page->links[next].href.ptr != c[i].written.ptr)
			require(++next < page->n_links);
		check(page, &page->links[next], &c[i]);
	}
	check_wire(page);
	arena_free(a);
	return 0;
}
