/*
 * Outlets that a text names as its source without a link, and what is only
 * spoken of: fixtures/cite/named.tsv
 * and wire.tsv were written before the rules, but for what real pages taught later.
 */

#include "rows.h"

#include "support/hand_page.h"

#include "cite.h"

static struct cite_reader *by;  /* for all pages, as in a crawl */

/* The citations that are not linked: "wsj.com att; nytimes.com org" */
static void describe(struct buf *b, const struct citation *c, size_t n)
{
	static const char *const roles[] = { "ref", "att", "org", "alt" };

	for (size_t i = 0; i < n; i++)
		if (!c[i].is_linked)
			buf_printf(b, "%s%.*s %s", b->len ? "; " : "", SPAN_FMT(c[i].outlet), roles[c[i].role]);
	if (b->len == 0)
		buf_str(b, "-");
}

static void is_named(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new((size_t)16 << 20);
	struct page      *page = hand_page(a, r->column[2], r->column[1]);
	struct citation  *c;
	struct buf        b;
	size_t            n;

	assert_int_equal(cite_page(by, a, page, SPAN("self.example"), &c, &n), 0);
	buf_init(&b, 4096);
	describe(&b, c, n);
	assert_span(buf_view(&b), r->column[3]);
	buf_free(&b);
	arena_free(a);
}

/* Columns: name, language, text, authors; wanted: outlet and the words in quotation marks, or "-". */
static void is_copy(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new((size_t)16 << 20);
	struct page      *page = hand_page(a, r->column[2], r->column[1]);
	struct page_fact  credits[4] = { 0 };
	struct span       rest = r->column[3];
	struct cite_wire  wire;

	page->credits = credits;
	while (page->n_credits < 4 && span_cut(&rest, '|', &credits[page->n_credits].value))
		page->n_credits++;
	cite_wire(page, SPAN("self.example"), &wire);
	assert_span(wire.outlet.len ? arena_printf(a, "%.*s \"%.*s\"", SPAN_FMT(wire.outlet), SPAN_FMT(wire.words)) : SPAN("-"),
	            r->column[4]);
	if (wire.outlet.len) {
		assert_true(url_outlet_facts(wire.outlet));
		cite_wire(page, wire.outlet, &wire);
		assert_true(!wire.outlet.len);
	}
	arena_free(a);
}

/* As many names as a page can hold: kept up to a ceiling, in time linear in the text. */
static void a_page_full_of_names(void **state)
{
	static const char *const names[] = { "Reuters", "BBC", "Mediapart", "Haaretz", "the New York Times" };
	struct arena     *a = arena_new((size_t)64 << 20);
	struct buf        text;
	struct citation  *c;
	size_t            n;

	(void)state;
	buf_init(&text, (size_t)4 << 20);
	for (size_t i = 0; i < 100000; i++)
		buf_printf(&text, "%s was first to report, he told %s ", names[i % 5], names[i * 7 % 5]);
	assert_int_equal(cite_page(by, a, hand_page(a, buf_view(&text), SPAN("en")), SPAN("self.example"), &c, &n), 0);
	assert_in_range(n, 0, 10);
	cite_wire(hand_page(a, buf_view(&text), SPAN("en")), SPAN("self.example"), &(struct cite_wire){ 0 });
	buf_free(&text);
	arena_free(a);
}

int main(void)
{
	int rc;

	if (cite_reader_new(&by))
		return 1;
	rows_add("fixtures/cite/named.tsv", is_named);
	rows_add("fixtures/cite/wire.tsv", is_copy);
	rows_add_test("a page full of names", a_page_full_of_names);
	rc = rows_run("named");
	cite_reader_free(by);
	return rc;
}
