/*
 * Citations of pages written by hand: which links they are, and the role and
 * note of each. A row of a table gives a paragraph and what a reader takes
 * from it; fixtures/cite/aside.tsv was written before the rules.
 */

#include "rows.h"

#include "support/hand_page.h"

#include "cite.h"

#include <errno.h>

#define ARENA_MAX ((size_t)16 << 20)

static const struct span self = { "self.example", 12 };

static struct cite_reader *by;  /* for all pages, as in a crawl */

struct cited {
	struct arena    *a;
	struct page     *page;
	struct citation *c;
	size_t           n;
};

static void cite_text(struct cited *t, struct span text, struct span lang)
{
	t->a = arena_new(ARENA_MAX);
	t->page = hand_page(t->a, text, lang);
	assert_int_equal(cite_page(by, t->a, t->page, self, &t->c, &t->n), 0);
}

/* "alt1:free" */
static void describe_short(struct buf *b, const struct citation *c)
{
	static const char *const roles[] = { "ref", "att", "org", "alt" };

	buf_str(b, roles[c->role]);
	if (c->instead_of)
		buf_printf(b, "%u", c->instead_of);
	for (size_t i = 0; i < c->notes.n; i++) {
		const struct cite_note *n = &c->notes.items[i];

		if (n->kind == CITE_NOTE_LANGUAGE)
			buf_printf(b, ":%.*s", SPAN_FMT(n->claims));
		else
			buf_printf(b, ":%s", cite_note_name(n->kind));
	}
}

/* alternative "or see" instead-of 1 free free "gift link" */
static void describe_fully(struct buf *b, const struct citation *c)
{
	buf_str(b, cite_role_name(c->role));
	if (c->role_words.len)
		buf_printf(b, " \"%.*s\"", SPAN_FMT(c->role_words));
	if (c->instead_of)
		buf_printf(b, " instead-of %u", c->instead_of);
	for (size_t i = 0; i < c->notes.n; i++) {
		const struct cite_note *n = &c->notes.items[i];

		buf_printf(b, " %s %.*s \"%.*s\"", cite_note_name(n->kind), SPAN_FMT(n->claims), SPAN_FMT(n->text));
	}
}

static void assert_described(const struct row *r, void describe(struct buf *, const struct citation *),
                             const char *between)
{
	struct cited t;
	struct buf   b;

	cite_text(&t, r->column[2], r->column[1]);
	buf_init(&b, 4096);
	for (size_t i = 0; i < t.n && t.c[i].is_linked; i++) {
		buf_str(&b, i ? between : "");
		describe(&b, &t.c[i]);
	}
	assert_span(buf_view(&b), r->column[3]);
	buf_free(&b);
	arena_free(t.a);
}

static void is_understood(void **state)
{
	assert_described(*state, describe_short, " ");
}

static void has_words(void **state)
{
	assert_described(*state, describe_fully, " / ");
}

static void links_that_are_no_citations(void **state)
{
	struct cited t;

	(void)state;
	cite_text(&t, SPAN("[[mail|mailto:a@b.example]] [[self|https://self.example/article]] "
	                   "[[part|https://self.example/article#two]] [[tracked|https://self.example/article?utm_source=x]] "
	                   "[[front|https://self.example/]] [[other|https://other.example/]]"), SPAN("en"));
	assert_int_equal(t.n, 2);
	assert_span(t.c[0].anchor, SPAN("front"));
	assert_true(t.c[0].is_internal);
	assert_span(t.c[1].url, SPAN("https://other.example/"));
	assert_false(t.c[1].is_internal);
	arena_free(t.a);
}

static void pages_that_call_themselves_otherwise(void **state)
{
	struct cited t;

	(void)state;
	cite_text(&t, SPAN("[[amp|https://self.example/article]] [[own|https://self.example/own]] [[x|x]]"), SPAN("en"));
	assert_int_equal(t.n, 2);
	t.page->canonical.value = SPAN("https://self.example/own");
	assert_int_equal(cite_page(by, t.a, t.page, self, &t.c, &t.n), 0);
	assert_int_equal(t.n, 1);
	t.page->canonical.value = SPAN("::nonsense::");
	assert_int_equal(url_parse(t.a, SPAN("https://self.example/"), NULL, &t.page->base), 0);
	assert_int_equal(cite_page(by, t.a, t.page, self, &t.c, &t.n), 0);
	assert_int_equal(t.n, 3);
	arena_free(t.a);
}

static void chrome_is_no_citation(void **state)
{
	struct cited t;

	(void)state;
	cite_text(&t, SPAN("According to [[A|a]] it rains.¶[[B|b]]"), SPAN("en"));
	t.page->links[0].in_body = false;
	assert_int_equal(cite_page(by, t.a, t.page, self, &t.c, &t.n), 0);
	assert_int_equal(t.n, 1);
	assert_int_equal(t.c[0].position, 1);
	assert_int_equal(t.c[0].paragraph, 2);
	t.page->links[1].in_body = false;
	assert_int_equal(cite_page(by, t.a, t.page, self, &t.c, &t.n), 0);
	assert_int_equal(t.n, 0);
	arena_free(t.a);
}

static void one_source_cited_twice(void **state)
{
	struct cited t;

	(void)state;
	cite_text(&t, SPAN("[[A|https://a.example/x?utm_source=y]].¶And [[again|https://a.example/x]]."), SPAN("en"));
	assert_int_equal(t.n, 2);
	assert_span(t.c[0].url, t.c[1].url);
	assert_span(t.c[0].href, SPAN("https://a.example/x?utm_source=y"));
	assert_span(t.c[0].written, t.c[0].href);
	assert_int_equal(t.c[1].position, 2);
	assert_int_equal(t.c[1].paragraph, 2);
	arena_free(t.a);
}

/* Offsets that lie, bytes that are no UTF-8, control characters: read, never believed. */
static void a_page_that_lies(void **state)
{
	struct cited t;

	(void)state;
	cite_text(&t, SPAN("\xff\xfe according to [[\xc3|a]]\x80 (pay\xe4wall\xf0 \x01 [[B|b]]"), SPAN("\xff-\xff"));
	t.page->links[0].start = 900;
	t.page->links[0].end = 10;
	t.page->links[1].end = UINT32_MAX;
	assert_int_equal(cite_page(by, t.a, t.page, self, &t.c, &t.n), 0);
	assert_int_equal(t.n, 2);
	arena_free(t.a);
}

static void arena_ceiling(void **state)
{
	struct arena    *small;
	struct citation *c;
	struct cited     t;
	size_t           n;
	int              rc = -EFBIG;

	(void)state;
	cite_text(&t, SPAN("According to [[A|a]] [in German (sic)] and [[B|b|hreflang=fr]], it rains."), SPAN("en"));
	for (size_t max = 1; rc; max += max / 4 + 64) {
		small = arena_new(max);
		rc = cite_page(by, small, t.page, self, &c, &n);
		assert_true(rc == 0 || rc == -EFBIG);
		arena_free(small);
		assert_true(max < ARENA_MAX);
	}
	arena_free(t.a);
}

int main(void)
{
	int rc;

	if (cite_reader_new(&by))
		return 1;
	rows_add("fixtures/cite/phrases.tsv", is_understood);
	rows_add("fixtures/cite/aside.tsv", is_understood);
	rows_add("fixtures/cite/entries.tsv", is_understood);
	rows_add("fixtures/cite/words.tsv", has_words);
	rows_add_test("links that are no citations", links_that_are_no_citations);
	rows_add_test("pages that call themselves otherwise", pages_that_call_themselves_otherwise);
	rows_add_test("chrome is no citation", chrome_is_no_citation);
	rows_add_test("one source cited twice", one_source_cited_twice);
	rows_add_test("a page that lies", a_page_that_lies);
	rows_add_test("the arena's ceiling", arena_ceiling);
	rc = rows_run("cite");
	cite_reader_free(by);
	return rc;
}
