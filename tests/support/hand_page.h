/*
 * hand_page: pages written by hand, for tests of what reads a struct page.
 *
 *     A paragraph with [[a link|host]] in it. | marks: [[anchor|host|title=Paywall]]
 *     ¶ begins another paragraph; "• " at its start makes it an item, "| " a cell.
 *
 * "host" stands for https://host.example/; whole URLs are taken as they are,
 * "#part" is on the page itself, and "mailto:" links are no web links. Third parts: title=, hreflang=, label=.
 * The page lives in the arena; its own URL is https://self.example/article.
 */
#ifndef TESTS_HAND_PAGE_H
#define TESTS_HAND_PAGE_H

#include "base/buf.h"
#include "page.h"

#include <stdlib.h>
#include <string.h>

#define HAND_LINKS_MAX  64
#define HAND_BLOCKS_MAX 16

struct hand_page {
	struct page       page;
	struct page_link  links[HAND_LINKS_MAX];
	struct page_block blocks[HAND_BLOCKS_MAX];
	struct span       labels[HAND_LINKS_MAX];
};

static void hand_link(struct arena *a, struct hand_page *h, struct buf *text, struct span inner)
{
	struct page_link *l = &h->links[h->page.n_links++];
	struct span anchor = { 0 }, target = { 0 }, more;

	if (span_cut(&inner, '|', &anchor))
		span_cut(&inner, '|', &target);
	more = inner;
	if (span_starts(more, SPAN("title=")))
		l->title = arena_dup(a, span_from(more, 6));
	if (span_starts(more, SPAN("hreflang=")))
		l->hreflang = arena_dup(a, span_from(more, 9));
	l->first_label = (uint32_t)h->page.n_labels;
	l->n_labels = span_starts(more, SPAN("label="));
	if (l->n_labels)
		h->labels[h->page.n_labels++] = arena_dup(a, span_from(more, 6));
	l->block = (uint32_t)h->page.n_blocks;
	l->start = (uint32_t)text->len;
	buf_span(text, anchor);
	l->end = (uint32_t)text->len;
	l->href = span_chr(target, ':') == SPAN_NONE && !span_starts(target, SPAN("#"))
	        ? arena_printf(a, "https://%.*s.example/", SPAN_FMT(target)) : arena_dup(a, target);
	l->is_web = l->in_body = url_parse(a, l->href, &h->page.base, &l->url) == 0;
}

static void hand_block(struct arena *a, struct hand_page *h, struct span markup)
{
	struct page_block *b = &h->blocks[h->page.n_blocks];
	struct buf text;

	if (span_starts(markup, SPAN("• ")) || span_starts(markup, SPAN("| "))) {
		b->kind = markup.ptr[0] == '|' ? PAGE_CELL : PAGE_ITEM;
		markup = span_from(markup, span_chr(markup, ' ') + 1);
	}
	buf_init(&text, 1 << 20);
	b->first_link = (uint32_t)h->page.n_links;
	while (markup.len) {
		size_t open = span_find(markup, SPAN("[[")), close;

		if (open == SPAN_NONE || h->page.n_links == HAND_LINKS_MAX)
			open = markup.len;
		buf_span(&text, span_upto(markup, open));
		markup = span_from(markup, open);
		close = span_find(markup, SPAN("]]"));
		if (markup.len == 0 || close == SPAN_NONE)
			break;
		hand_link(a, h, &text, (struct span){ markup.ptr + 2, close - 2 });
		markup = span_from(markup, close + 2);
	}
	b->n_links = (uint32_t)h->page.n_links - b->first_link;
	b->text = arena_dup(a, buf_view(&text));
	b->paragraph = (uint32_t)++h->page.n_blocks;
	buf_free(&text);
	for (size_t i = b->first_link; i < h->page.n_links; i++)
		h->links[i].anchor = (struct span){ b->text.ptr + h->links[i].start, h->links[i].end - h->links[i].start };
}

/* The page that @p markup, in the language @p lang, stands for; in @p a. */
static struct page *hand_page(struct arena *a, struct span markup, struct span lang)
{
	struct hand_page *h = arena_zalloc(a, 1, sizeof(*h));

	h->page.links = h->links;
	h->page.blocks = h->blocks;
	h->page.labels = h->labels;
	h->page.lang = lang;
	if (url_parse(a, SPAN("https://self.example/article"), NULL, &h->page.base) != 0)
		abort();
	while (markup.len && h->page.n_blocks < HAND_BLOCKS_MAX) {
		size_t end = span_find(markup, SPAN("¶"));

		hand_block(a, h, span_trim(span_upto(markup, end == SPAN_NONE ? markup.len : end)));
		markup = end == SPAN_NONE ? (struct span){ 0 } : span_from(markup, end + strlen("¶"));
	}
	return &h->page;
}

#endif
