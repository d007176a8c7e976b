/* Sentences around links: each row of a table is a test; and their ceiling. */

#include "rows.h"

#include "support/hand_page.h"

#include "cite.h"

#define ARENA_MAX ((size_t)64 << 20)
#define SENTENCE  2000  /* bytes that a sentence may have */

static struct cite_reader *by;  /* for all pages, as in a crawl */

static struct span sentence_of(struct arena *a, struct span text, struct span lang, size_t link)
{
	struct citation *c;
	size_t n;

	assert_int_equal(cite_page(by, a, hand_page(a, text, lang), SPAN("self.example"), &c, &n), 0);
	assert_true(link < n);
	return c[link].sentence;
}

static void is_whole(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);

	assert_span(sentence_of(a, r->column[2], r->column[1], 0), r->column[3]);
	arena_free(a);
}

/* @p n times @p unit, a link, @p n times @p unit */
static struct span around_link(struct arena *a, const char *unit, size_t n, const char *anchor)
{
	struct buf  b;
	struct span s;

	buf_init(&b, ARENA_MAX);
	for (size_t i = 0; i < n; i++)
		buf_str(&b, unit);
	buf_printf(&b, "[[%s|x]]", anchor);
	for (size_t i = 0; i < n; i++)
		buf_str(&b, unit);
	s = arena_dup(a, buf_view(&b));
	buf_free(&b);
	return s;
}

static bool is_valid_utf8(struct span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if ((c & 0xC0) == 0x80 ? n-- == 0 : n != 0)
			return false;
		if ((c & 0xC0) != 0x80)
			n = c < 0x80 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
	}
	return n == 0;
}

static void long_sentences_are_clipped(void **state)
{
	static const char *const units[] = { "word ", "слово ", "語", "e\u0301a", "\U0001F512" };

	(void)state;
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		struct arena *a = arena_new(ARENA_MAX);
		struct span   s = sentence_of(a, around_link(a, units[i], 3000, "the anchor"), SPAN("en"), 0);

		assert_in_range(s.len, SENTENCE - 16, SENTENCE);
		assert_true(is_valid_utf8(s));
		assert_in_range(span_find(s, SPAN("the anchor")), SENTENCE / 3, SENTENCE * 2 / 3);
		arena_free(a);
	}
}

static void a_long_anchor_is_clipped(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct span   text = around_link(a, "слово", 1000, ""), s;
	struct buf    b;

	(void)state;
	buf_init(&b, ARENA_MAX);
	buf_printf(&b, "[[%.*s|x]]", (int)span_find(text, SPAN("[[")), text.ptr);
	s = sentence_of(a, buf_view(&b), SPAN("ru"), 0);
	assert_in_range(s.len, SENTENCE - 4, SENTENCE);
	assert_true(is_valid_utf8(s));
	buf_free(&b);
	arena_free(a);
}

static void each_link_has_its_own(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct span   text = SPAN("One [[ant|a]]. Two [[bees|b]] and [[cows|c]]. Three.¶Four [[dogs|d]].");

	(void)state;
	assert_span(sentence_of(a, text, SPAN("en"), 0), SPAN("One ant."));
	assert_span(sentence_of(a, text, SPAN("en"), 1), SPAN("Two bees and cows."));
	assert_span(sentence_of(a, text, SPAN("en"), 2), SPAN("Two bees and cows."));
	assert_span(sentence_of(a, text, SPAN("en"), 3), SPAN("Four dogs."));
	arena_free(a);
}

/* Backlinks are no words of the entry; a link among the marks keeps its own sentence. */
static void a_footnote_called_twice(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct span   text = SPAN("[[^|#r]] [[a|#a]] [[b|#b]] \"[[Tides|t]]\". [[Gazette|g]]. 3 May.");
	struct page  *page = hand_page(a, text, SPAN("en"));
	struct citation *c;
	size_t n;

	(void)state;
	assert_int_equal(cite_page(by, a, page, SPAN("self.example"), &c, &n), 0);
	assert_int_equal(n, 2);
	assert_span(c[0].sentence, SPAN("\"Tides\". Gazette. 3 May."));
	assert_span(c[1].sentence, c[0].sentence);
	arena_free(a);
}

int main(void)
{
	int rc;

	if (cite_reader_new(&by))
		return 1;
	rows_add("fixtures/cite/sentences.tsv", is_whole);
	rows_add_test("long sentences are clipped", long_sentences_are_clipped);
	rows_add_test("a long anchor is clipped", a_long_anchor_is_clipped);
	rows_add_test("each link has its own", each_link_has_its_own);
	rows_add_test("a footnote called twice", a_footnote_called_twice);
	rc = rows_run("sentence");
	cite_reader_free(by);
	return rc;
}
