/*
 * Notes of pages as they come: markup in, notes out. fixtures/cite/notes.tsv
 * was written before the rules that read it.
 */

#include "rows.h"

#include "base/buf.h"
#include "cite.h"

#define ARENA_MAX ((size_t)16 << 20)

static struct cite_reader *by;  /* for all pages, as in a crawl */

/* A page around the markup; every link to the web is its body's. */
static void read_around(struct arena *a, struct span lang, struct span markup, struct page *out)
{
	struct page_input in = { .url = SPAN("https://self.example/article"), .content_type = SPAN("text/html; charset=utf-8") };

	in.bytes = arena_printf(a, "<!DOCTYPE html><html lang=%.*s><title>T</title><article><h1>T</h1>%.*s</article>",
	                        SPAN_FMT(lang), SPAN_FMT(markup));
	assert_int_equal(page_read(a, &in, out), 0);
	for (size_t i = 0; i < out->n_links; i++) {
		struct page_link *l = &out->links[i];

		l->in_body = l->is_web;
	}
	for (size_t i = 0; i < out->n_blocks; i++)
		out->blocks[i].paragraph = (uint32_t)i + 1;
}

/* "pdf; de", or "-" */
static void describe(struct buf *b, const struct citation *c)
{
	for (size_t i = 0; i < c->notes.n; i++) {
		const struct cite_note *n = &c->notes.items[i];

		buf_str(b, i ? "; " : "");
		if (n->kind == CITE_NOTE_LANGUAGE)
			buf_span(b, n->claims);
		else
			buf_str(b, cite_note_name(n->kind));
	}
	buf_str(b, c->notes.n ? "" : "-");
}

static void is_noted(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);
	struct citation  *c;
	struct page       page;
	struct buf        b;
	size_t            n;

	read_around(a, r->column[1], r->column[2], &page);
	assert_int_equal(cite_page(by, a, &page, SPAN("self.example"), &c, &n), 0);
	buf_init(&b, 4096);
	for (size_t i = 0; i < n; i++) {
		if (!c[i].is_linked)
			continue;
		buf_str(&b, i ? " / " : "");
		describe(&b, &c[i]);
	}
	assert_span(buf_view(&b), r->column[3]);
	buf_free(&b);
	arena_free(a);
}

/* No more than there is room for, and the first of each. */
static void more_than_there_is_room_for(void **state)
{
	struct arena    *a = arena_new(ARENA_MAX);
	struct citation *c;
	struct page      page;
	size_t           n;

	(void)state;
	read_around(a, SPAN("en"), SPAN("<p>See <a href='https://a.example/' title='Video, in Danish (PDF)'>it</a> "
	            "($, free registration, in French, in Welsh) [in Zulu, PDF] (both paywalled).</p>"), &page);
	assert_int_equal(cite_page(by, a, &page, SPAN("self.example"), &c, &n), 0);
	assert_int_equal(n, 1);
	assert_int_equal(c[0].notes.n, CITE_NOTES_MAX);
	assert_span(c[0].notes.items[0].text, SPAN("($, free registration, in French, in Welsh)"));
	assert_span(c[0].notes.items[3].claims, SPAN("cy"));
	arena_free(a);
}

int main(void)
{
	int rc;

	if (cite_reader_new(&by))
		return 1;
	rows_add("fixtures/cite/notes.tsv", is_noted);
	rows_add_test("more than there is room for", more_than_there_is_room_for);
	rc = rows_run("noted");
	cite_reader_free(by);
	return rc;
}
