/* Any bytes as a page: what page_read() promises of its spans and ranges holds. */

#include "page.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds)
{
	if (!holds)
		abort();
}

static void check_block(const struct page *p, size_t i)
{
	const struct page_block *b = &p->blocks[i];

	check(!b->text.len || (b->text.ptr >= p->all_text.ptr &&
	                       b->text.ptr + b->text.len <= p->all_text.ptr + p->all_text.len));
	check((size_t)b->first_link + b->n_links <= p->n_links);
	check(b->paragraph <= p->n_paragraphs);
	for (uint32_t k = b->first_link; k < b->first_link + b->n_links; k++)
		check(p->links[k].block == i);
}

static void check_link(const struct page *p, size_t i)
{
	const struct page_link *link = &p->links[i];

	check(link->block < p->n_blocks);
	check(link->start <= link->end && link->end <= p->blocks[link->block].text.len);
	check(link->anchor.len == link->end - link->start);
	check(!link->in_body || (link->is_web && !link->is_embed && p->blocks[link->block].paragraph));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena     *a = arena_new((size_t)64 << 20);
	struct page_input in = {
		{ (const char *)data, size }, SPAN("text/html; charset=utf-8"), SPAN("https://news.example/story"),
	};
	struct page p;

	check(a != NULL);
	if (page_read(a, &in, &p) == 0) {
		for (size_t i = 0; i < p.n_blocks; i++)
			check_block(&p, i);
		for (size_t i = 0; i < p.n_links; i++)
			check_link(&p, i);
	}
	arena_free(a);
	return 0;
}
