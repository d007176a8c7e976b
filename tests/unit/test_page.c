/* The walk: blocks, regions, links and their ranges, and what is set aside on the way. */

#include "page.h"
#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const regions[] = {
	"flow", "header", "nav", "aside", "footer", "byline", "tags", "share", "related", "newsletter", "offer",
	"advert", "comments", "media", "embed", "notice", "form",
};
static const char kinds[] = "phiqtcx";  /* in the order of enum page_block_kind */

/* Wanted: one line a block, "kind region[ hidden]: text", anchors as "[text>href]". */
static const struct row { const char *name, *html, *want; } rows[] = {
	{ "a paragraph", "<p>One  <b>two</b>\nthree</p>", "p flow: One two three\n" },
	{ "text straight in a box", "<div>a<div>b</div>c</div>", "p flow: a\np flow: b\np flow: c\n" },
	{ "a link and its range", "<p>One <a href=/x>two</a> three", "p flow: One [two>/x] three\n" },
	{ "space inside an anchor", "<p>a<a href=/x> b </a>c", "p flow: a [b>/x] c\n" },
	{ "two links", "<p><a href=/1>a</a><a href=/2>b</a>", "p flow: [a>/1][b>/2]\n" },
	{ "a link without text", "<p>a <a href=/x><img></a> b", "p flow: a[>/x] b\n" },
	{ "a link around blocks", "<a href=/x><h3>a</h3><p>b</p></a><p>c", "h flow: [a>/x]\np flow: b\np flow: c\n" },
	{ "a link alone", "<p>a</p><a href=/x></a><p>b", "p flow: a\np flow: [>/x]\np flow: b\n" },
	{ "an anchor without href", "<p><a name=n>a</a>b", "p flow: ab\n" },
	{ "entities", "<p title='&lt;'>a&nbsp;&amp;&shy;b<a href='?x&amp;y=1'>c</a>", "p flow: a &b[c>?x&y=1]\n" },
	{ "one break is a space", "<p>a<br>b", "p flow: a b\n" },
	{ "two breaks end a block", "<div>a<br> <br>b</div>", "p flow: a\np flow: b\n" },
	{ "kinds", "<h2>a</h2><ul><li>b</ul><blockquote><p>c</blockquote><pre>d</pre>", "h flow: a\ni flow: b\nq flow: c\nx flow: d\n" },
	{ "cells and captions", "<table><caption>a</caption><tr><td>b<td><p>c</table>", "c media: a\nt flow: b\np flow: c\n" },
	{ "regions by tag", "<nav>a</nav><header>b</header><aside>c</aside><footer>d</footer>", "p nav: a\np header: b\np aside: c\np footer: d\n" },
	{ "regions by class", "<div class='box article__related-links'>a</div><div class=mostRead>b</div>", "p related: a\np related: b\n" },
	{ "regions by role and id", "<div role=navigation>a</div><div id=newsletter-signup>b</div>", "p nav: a\np newsletter: b\n" },
	{ "regions in other languages", "<div class=anzeige>a</div><div class='lire-aussi'>b</div><div class=meistgelesen>c</div>", "p advert: a\np related: b\np related: c\n" },
	{ "the nearest telling box", "<footer><div class=x><p class=byline>a</p></div><p>b</footer>", "p byline: a\np footer: b\n" },
	{ "names about something else", "<div class=no-sidebar>a</div><div class='has-comments md:hidden'>b</div>", "p flow: a\np flow: b\n" },
	{ "numbers are no words", "<p id=a4ad9>a</p><p class=ad-1>b</p>", "p flow: a\np advert: b\n" },
	{ "an inline element around all", "<div><span class=byline>a</span></div><p><span class=byline>b</span> c", "p byline: a\np flow: b c\n" },
	{ "custom elements", "<related-stories>a</related-stories>", "p related: a\n" },
	{ "hidden boxes", "<div hidden>a</div><div style='display:none'>b</div><p aria-hidden=true>c", "p flow hidden: a\np flow hidden: b\np flow hidden: c\n" },
	{ "templates are hidden", "<template><p>a</template><p>b", "p flow hidden: a\np flow: b\n" },
	{ "hidden words are left out", "<p>a <span hidden>b</span> c", "p flow: a c\n" },
	{ "scripts and drawings are no text", "<p>a<script>b</script><svg><text>c</text></svg>d", "p flow: ad\n" },
	{ "controls", "<p>a<select><option>b</select><button>c</button>d", "p flow: a\np form: b\np form: c\np flow: d\n" },
	{ "embedded posts", "<blockquote class=twitter-tweet><p>a <a href=/x>b</a></blockquote>", "q embed: a [b>/x]\n" },
	{ "a page hidden until a script ran", "<body style='visibility:hidden'><p>a", "p flow: a\n" },
	{ "text around tables", "<table>loose words<tr><td>in a cell<td> caf&eacute; &amp; b&ampar <a href=/x>a link&hellip;</a></table>",
	  "p flow: loose words\nt flow: in a cell\nt flow: caf\u00E9 & b&ar [a link\u2026>/x]\n" },
	{ "text before and behind the body", "some words<html><head>and more<body>of them</body>behind it", "p flow: some wordsand moreof thembehind it\n" },
	{ "text parted by what is dropped", "<p>some words<!-- not --> and <script>x()</script>more of them</nothing>!", "p flow: some words and more of them!\n" },
	{ "two nested anchors", "<a href=/1><table><tr><td><a href=/2>b</a></table></a>", "t flow: [>/1][b>/2]\n" },
};

static void dump_block(struct buf *out, const struct page *p, const struct page_block *b)
{
	size_t at = 0;

	buf_printf(out, "%c %s%s: ", kinds[b->kind], regions[b->region], b->is_hidden ? " hidden" : "");
	for (uint32_t k = b->first_link; k < b->first_link + b->n_links; k++) {
		const struct page_link *link = &p->links[k];

		buf_span(out, (struct span){ b->text.ptr + at, link->start - at });
		buf_printf(out, "[%.*s>%.*s]", SPAN_FMT(link->anchor), SPAN_FMT(link->href));
		at = link->end;
	}
	buf_span(out, span_from(b->text, at));
	buf_byte(out, '\n');
}

static int read_html(struct arena *a, struct span html, struct page *p)
{
	struct page_input in = { html, SPAN("text/html; charset=utf-8"), SPAN("https://news.example/a/b") };

	return page_read(a, &in, p);
}

static void assert_blocks(struct arena *a, struct span html, const char *want)
{
	struct buf  out;
	struct page p;

	buf_init(&out, 1 << 16);
	assert_int_equal(read_html(a, html, &p), 0);
	for (size_t i = 0; i < p.n_blocks; i++)
		dump_block(&out, &p, &p.blocks[i]);
	assert_int_equal(buf_status(&out), 0);
	assert_string_equal(out.ptr ? out.ptr : "", want);
	buf_free(&out);
}

/* Text reads the same when it stands aside and when, for a private character, it stays in the tree. */
static void row_holds(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(PAGE_ARENA_MAX);

	assert_blocks(a, span_of(r->html), r->want);
	assert_blocks(a, arena_printf(a, "<!--\U000F0000-->%s", r->html), r->want);
	arena_free(a);
}

static void assert_span(struct span got, const char *want)
{
	assert_int_equal(got.len, strlen(want));
	assert_memory_equal(got.ptr, want, got.len);
}

static void head_is_kept(void **state)
{
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	struct page   p;

	(void)state;
	assert_int_equal(read_html(a, SPAN("<html lang=de><base href=/sub/><meta name=Author content=' A &amp; B '>"
		"<meta property='og:title' content=T><meta http-equiv=refresh content='3; url=/next'>"
		"<script src=/w.js></script><script>x()</script><p><a href=c rel='nofollow x' title=t hreflang=fr>d</a>"
		"<a href='mailto:x@example.org'>e</a>"), &p), 0);
	assert_int_equal(p.n_metas, 2);
	assert_span(p.metas[0].name, "author");
	assert_span(p.metas[0].content, "A & B");
	assert_span(p.metas[1].name, "og:title");
	assert_span(p.refresh, "/next");
	assert_span(p.scripts[0], "/w.js");
	assert_span(p.inline_scripts[0], "x()");
	assert_span(p.base.href, "https://news.example/sub/");
	assert_span(p.links[0].url.href, "https://news.example/sub/c");
	assert_span(p.links[0].rel, "nofollow x");
	assert_span(p.links[0].title, "t");
	assert_span(p.links[0].hreflang, "fr");
	assert_true(p.links[0].is_web);
	assert_false(p.links[1].is_web);
	arena_free(a);
}

/* Icons in a link or beside it: wanted are the labels of each link, " / " between. */
static void labels_belong_to_links(void **state)
{
	static const struct { const char *html, *want; } cases[] = {
		{ "<a href=/1>a <img alt=Paywall></a>", "Paywall" },
		{ "<a href=/1>a</a> <img alt=Paywall> b", "Paywall" },
		{ "<a href=/1>a</a> (<img alt=Paywall>)", "Paywall" },
		{ "<a href=/1>a</a>, <img alt=Paywall>", "" },
		{ "<img alt=Video> <a href=/1>a</a>", "Video" },
		{ "<img alt=Video> b <a href=/1>a</a>", "" },
		{ "<a href=/1>a</a> <i title=PDF></i> <a href=/2>b</a> <i title=Video></i>", "PDF / Video" },
		{ "<a href=/1>a</a></p><p><img alt=x>", "" },
		{ "<a href=/1>a <svg><title>Nur&nbsp;Abo</title><path/></svg></a>", "Nur Abo" },
		{ "<a href=/1>a <svg aria-label=PDF><title>b</title></svg></a>", "PDF" },
		{ "<a href=/1>a <svg><g><title></title></g></svg></a>", "" },
		{ "<a href=/1>a <span role=img aria-label=Abo></span></a>", "Abo" },
		{ "<a href=/1>a <i class=lock></i><span class=sr-only>For <b>subscribers</b></span></a>", "For subscribers" },
		{ "<a href=/1>a</a><span class=sr-only>Subscribers</span> <img alt=PDF>", "Subscribers; PDF" },
		{ "<a href=/1 title=t aria-label='a (PDF)'>a</a>", "a (PDF)" },
		{ "<span hidden><a href=/1>a <img alt=Paywall></a></span>", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct arena *a = arena_new(PAGE_ARENA_MAX);
		struct buf    got;
		struct page   p;

		buf_init(&got, 1024);
		assert_int_equal(read_html(a, arena_printf(a, "<p>%s", cases[i].html), &p), 0);
		for (size_t k = 0; k < p.n_links; k++) {
			const struct page_link *l = &p.links[k];

			buf_str(&got, k ? " / " : "");
			for (uint32_t j = 0; j < l->n_labels; j++)
				buf_printf(&got, "%s%.*s", j ? "; " : "", SPAN_FMT(p.labels[l->first_label + j]));
		}
		assert_span(buf_view(&got), cases[i].want);
		buf_free(&got);
		arena_free(a);
	}
}

static void late_refresh_is_none(void **state)
{
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	struct page   p;

	(void)state;
	assert_int_equal(read_html(a, SPAN("<meta http-equiv=refresh content='300; url=/'><meta http-equiv=refresh content=5><p>a"), &p), 0);
	assert_int_equal(p.refresh.len, 0);
	assert_int_equal(read_html(a, SPAN("<noscript><meta http-equiv=refresh content='0; url=/plain'></noscript><p>a"), &p), 0);
	assert_int_equal(p.refresh.len, 0);
	arena_free(a);
}

/* Dates that stand in the text alone, known by what their element is called. */
static void dates_are_found_by_name(void **state)
{
	static const struct { const char *html, *want; } cases[] = {
		{ "<div class='meta posted-on'>Posted on March 4, 2021</div><p>a", "2021-03-04" },
		{ "<span id=article__pubDate>4 March 2021</span>", "2021-03-04" },
		{ "<p class=publish-date-updated>4 March 2021</p>", "" },
		{ "<p class=updated>4 March 2021</p>", "" },
		{ "<p class=publish-date>Soon</p>", "" },
		{ "<p class=entry-date hidden>4 March 2021</p>", "" },
		{ "<p class=post-date>5 March 2021</p><time datetime=2021-03-04>Thursday</time>", "2021-03-04" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct arena *a = arena_new(PAGE_ARENA_MAX);
		struct page   p;

		assert_int_equal(read_html(a, span_of(cases[i].html), &p), 0);
		assert_span(p.published.value, cases[i].want);
		arena_free(a);
	}
}

static void what_is_no_page_is_told(void **state)
{
	struct arena     *a = arena_new(PAGE_ARENA_MAX);
	struct page_input in = { SPAN(" \n "), SPAN("text/html"), SPAN("https://news.example/") };
	struct page       p;

	(void)state;
	assert_int_equal(page_read(a, &in, &p), PAGE_EMPTY);
	in.bytes = SPAN("%PDF-1.4 ...");
	in.content_type = SPAN("application/pdf");
	assert_int_equal(page_read(a, &in, &p), PAGE_NOT_HTML);
	arena_free(a);
}

static bool has_limit(const struct page *p, const char *name)
{
	for (size_t i = 0; i < p->n_limits; i++)
		if (strcmp(p->limits[i], name) == 0)
			return true;
	return false;
}

/* Pages made to hurt. The suite's clock is the judge: quadratic ones would take hours. */
static const struct pest { const char *name, *unit, *limit; size_t times; const char *start; } pests[] = {
	{ "100,000 boxes deep",                "<div>",                      "depth",  100000, "" },
	{ "100,000 formatting elements deep",  "<b><i><font size=1>",        "depth",  100000, "" },
	{ "misnested formatting",              "<b><p></b></p>x",            NULL,     100000, "" },
	{ "formatting reopened in paragraphs", "<p><font class=c>x",         NULL,     100000, "" },
	{ "anchors that never close",          "<a href=/x><div>y",          "depth",   50000, "" },
	{ "tables in tables",                  "<table><tr><td>",            "depth",  100000, "" },
	{ "text that tables push out",         "<table>x",                   "depth",  100000, "" },
	{ "500,000 links",                     "<a href=/x>y</a> ",          "links",  500000, "" },
	{ "100,000 paragraphs",                "<p>x",                       "blocks", 100000, "" },
	{ "a million attributes",              " class=a b=c",               NULL,    1000000, "<p" },
	{ "a million open quotes",             "<p title=\"",                NULL,    1000000, "" },
	{ "a million comments",                "<!-- -->x",                  NULL,    1000000, "" },
	{ "a million less-thans",              "<",                          NULL,    1000000, "" },
	{ "400,000 elements",                  "<i></i>",                    "tags",   400000, "" },
	{ "drawings that never close",         "<svg><g>",                   NULL,     500000, "" },
	{ "scripts that never close",          "<script><!--<script>",       NULL,     500000, "" },
	{ "a list of 100,000 links",           "<li><a href=/x>y</a>",       "links",  100000, "" },
	{ "lists in lists",                    "<ul><li><a href=/x>y</a>",   "depth",  100000, "" },
	{ "definitions",                       "<dl><dt>x<dd>y",             "depth",  200000, "" },
	{ "selects and options",               "<select><option>x",          NULL,     200000, "" },
	{ "JSON-LD 10,000 deep",               "{\"author\":[",              "jsonld",  10000, "<script type=application/ld+json>" },
	{ "10,000 scripts of JSON-LD",         "<script type=application/ld+json>{\"@type\":\"Article\"}</script>", "jsonld", 10000, "" },
	{ "more bytes than are read",          "0123456789 ",                "input_bytes", 1000000, "" },
};

static void pest_is_bounded(void **state)
{
	const struct pest *pest = *state;
	struct arena      *a = arena_new(PAGE_ARENA_MAX);
	struct buf         html;
	struct page        p;

	buf_init(&html, 64 << 20);
	buf_str(&html, pest->start);
	for (size_t i = 0; i < pest->times; i++)
		buf_str(&html, pest->unit);
	assert_int_equal(buf_status(&html), 0);
	assert_int_equal(read_html(a, buf_view(&html), &p), 0);
	if (pest->limit)
		assert_true(has_limit(&p, pest->limit));
	buf_free(&html);
	arena_free(a);
}

/* With ever less memory a page loses parts, never its mind. */
static void small_arenas_cut_the_page(void **state)
{
	struct span html = SPAN("<title>T</title><article><h1>T</h1><p>A paragraph with <a href=/x>a link</a>, and some "
	                        "more words so that it counts as prose.</p><ul><li>One<li>Two</ul></article>");

	(void)state;
	for (size_t max = 64; max < 1 << 18; max = max * 5 / 4) {
		struct arena *a = arena_new(max);
		struct page   p;
		int           rc = read_html(a, html, &p);

		assert_int_equal(rc, 0);
		assert_true(p.n_blocks > 0 || has_limit(&p, "arena"));
		arena_free(a);
	}
}

int main(void)
{
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(head_is_kept), cmocka_unit_test(labels_belong_to_links), cmocka_unit_test(late_refresh_is_none),
		cmocka_unit_test(dates_are_found_by_name),
		cmocka_unit_test(what_is_no_page_is_told), cmocka_unit_test(small_arenas_cut_the_page),
	};
	struct CMUnitTest tests[COUNT(rows) + COUNT(pests) + COUNT(others)], *next = tests;

	for (size_t i = 0; i < COUNT(rows); i++)
		*next++ = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	for (size_t i = 0; i < COUNT(pests); i++)
		*next++ = (struct CMUnitTest){ pests[i].name, pest_is_bounded, NULL, NULL, (void *)&pests[i] };
	memcpy(next, others, sizeof(others));
	return _cmocka_run_group_tests("page", tests, COUNT(tests), NULL, NULL);
}
