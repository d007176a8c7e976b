/* Any bytes as a page: what page_read() promises of its spans and ranges holds. */

#include "page.h"
#include "base/utf8.h"

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
	check((size_t)link->first_label + link->n_labels <= p->n_labels);
	for (uint32_t k = link->first_label; k < link->first_label + link->n_labels; k++)
		check(p->labels[k].len && p->labels[k].ptr);
	check(!link->in_body || (link->is_web && !link->is_embed && p->blocks[link->block].paragraph));
}

static int read_html(struct arena *a, struct span html, struct page *p)
{
	struct page_input in = { html, SPAN("text/html; charset=utf-8"), SPAN("https://news.example/story") };

	return page_read(a, &in, p);
}

/* Does @p html hold what reads differently in the tree: characters that the tree builder changes, references? */
static bool is_odd(struct span html)
{
	for (size_t i = 0; i < html.len; i++) {
		unsigned char c = (unsigned char)html.ptr[i];

		if ((c < ' ' && !span_is_space(html.ptr[i])) || c == 0x7F || c == 0xC2 || c > 0xEE)
			return true;
	}
	return !utf8_is_valid(html) || span_find(html, SPAN("&#")) != SPAN_NONE;
}

/* A page that uses a private character keeps its text in the tree: it must read the same as text aside. */
static void check_same_in_tree(struct arena *a, struct span html, const struct page *p)
{
	struct page q;

	if (is_odd(html))
		return;
	html = arena_printf(a, "<!--\U000F0000-->%.*s", SPAN_FMT(html));
	if (read_html(a, html, &q) < 0 || p->n_limits || q.n_limits)
		return;
	check(span_eq(p->all_text, q.all_text));
	check(p->n_links == q.n_links && p->n_blocks == q.n_blocks);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena     *a = arena_new((size_t)64 << 20);
	struct span       html = { (const char *)data, size };
	struct page       p;

	check(a != NULL);
	if (read_html(a, html, &p) == 0) {
		for (size_t i = 0; i < p.n_blocks; i++)
			check_block(&p, i);
		for (size_t i = 0; i < p.n_links; i++)
			check_link(&p, i);
		check_same_in_tree(a, html, &p);
	}
	arena_free(a);
	return 0;
}
