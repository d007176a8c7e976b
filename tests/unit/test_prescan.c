/* The pre-scan: what is left of a page, and what is set aside. One row a rule. */

#include "../../src/page/prescan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct row { const char *name, *in, *want; } rows[] = {
	{ "text stays",                      "a < b & c",                              "a < b & c" },
	{ "white space is folded",           "a\n b",                                  "a\nb" },
	{ "longer text stands aside",        "<p>a few words</p>",                     "<p>\U000F0000</p>" },
	{ "white space before it stays",     "<p>\n  a few  words\n <b>too</b> then",  "<p>\n\U000F0000\U000F0001 then" },
	{ "entities stay where they were",   "fish &amp; chips, &#8217;tis &c&oelig;ur", "\U000F0000&amp; \U000F0001&#8217;tis &c&oelig;ur" },
	{ "a reference to a private one",    "&#xF0000;&#983041 &#x1000F0000;&#xEFFFF;", "&#xFFFD;&#xFFFD; &#xFFFD;&#xEFFFF;" },
	{ "a page that uses private ones",   "a few \U000FFFFD words",                 "a few \U000FFFFD words" },
	{ "and one of the plane before",     "a few \U000E0067 words",                 "\U000F0000" },
	{ "plain tags stay",                 "<p>x</p>",                               "<p>x</p>" },
	{ "attributes go to the table",      "<p class=a onclick=b>x",                 "<p>x" },
	{ "unread attributes vanish",        "<p onclick='a>b' data-x=1>x",            "<p>x" },
	{ "an entity stays to be read",      "<a href='?a&amp;b' title=t>x",           "<a href='?a&amp;b'>x" },
	{ "the first of two wins",           "<p class=a class='b&amp;'>x",            "<p>x" },
	{ "so does what a second one adds to", "<html lang=de><body class=a>",          "<html lang=de><body class=a>" },
	{ "formatting keeps its attributes", "<b class=a>x</b>",                       "<b class=a>x</b>" },
	{ "a quoted > does not end a tag",   "<p title=\"a>b\">x",                     "<p>x" },
	{ "a slash in a bare value",         "<a href=/x/>y",                          "<a>y" },
	{ "a tag cut off is dropped",        "x<p class=\"",                           "x" },
	{ "an empty end tag is no text",     "a</>b",                                  "a<!>b" },
	{ "a comment is dropped",            "<p><!-- <b> --><i>",                     "<p><i>" },
	{ "what it parted stays parted",     "<<!-- -->b>",                            "<<!>b>" },
	{ "a comment may end in --!>",       "<!--a--!>b",                             "b" },
	{ "the shortest comments",           "<!--><!--->b",                           "b" },
	{ "a comment never closed",          "a<!-- <p>b",                             "a<!>" },
	{ "a declaration that is none",      "<![endif]>a<?php b ?>c",                 "a<!>c" },
	{ "the doctype stays",               "<!DOCTYPE html><p>",                     "<!DOCTYPE html><p>" },
	{ "a script is dropped",             "a <script>'<p>'</script>b",              "a b" },
	{ "a script never closed",           "a <script><p>",                          "a " },
	{ "a script that writes comments",   "<script><!-- </script>a",                "a" },
	{ "a script in a script's comment",  "<script><!-- <script> </script> --></script>a", "a" },
	{ "a comment closed by its dashes",  "<script><!--> <script> </script>a",      "a" },
	{ "an end tag with attributes",      "<script>x</script foo='>'>a",            "a" },
	{ "almost an end tag",               "<script></scripts></script>a",           "a" },
	{ "a style is dropped",              "<style><p></style>a",                    "a" },
	{ "a title keeps its text",          "<title><p>&amp;</title>a",               "<title><p>&amp;</title>a" },
	{ "a text area loses it",            "<textarea><p>x</textarea>a",             "<textarea></textarea>a" },
	{ "a frame loses it",                "<iframe src=u><p>x</iframe>a",           "<iframe></iframe>a" },
	{ "noscript is markup",              "<noscript><p>x</noscript>",              "<noscript><p>x</noscript>" },
	{ "plaintext never ends",            "<plaintext></p>  <!--x",                 "<plaintext></p>  <!--x" },
	{ "a drawing is dropped",            "<svg><title>a</title><path d=x /></svg>b", "\U000F0000b" },
	{ "a drawing in a drawing",          "<svg><svg></svg><g></svg>b",             "\U000F0000b" },
	{ "a paragraph ends a drawing",      "<svg><g><p>b",                           "\U000F0000<p>b" },
	{ "HTML inside a drawing",           "<svg><foreignObject><p>a</foreignObject></svg>b", "\U000F0000b" },
	{ "cdata in a drawing",              "<svg><![CDATA[</svg>]]></svg>b",         "\U000F0000b" },
	{ "style links are dropped",         "<link rel=stylesheet href=a><link rel=canonical href=b>", "<link>" },
	{ "metas without content too",       "<meta charset=utf-8><meta name=a content=b>", "<meta>" },
	{ "styles only when they hide",      "<p style='color:red'><p style='display: none'>", "<p><p>" },
	{ "an element with text stands aside", "<p>a <a href=u>link</a>",              "<p>a \U000F0000" },
	{ "and those within one another",    "<b>a <i>few <u>u</u></i></b><p>",         "\U000F0002<p>" },
	{ "so do images and line breaks",    "<a><img src=u> a<br>b</a>",              "\U000F0002" },
	{ "not one that holds others",       "<a>a<hr>b</a>",                          "<a>a<hr>b</a>" },
	{ "nor one with an entity",          "<i>a&amp;b</i> <a href='?a&amp;b'>c</a>", "<i>a&amp;b</i> <a href='?a&amp;b'>c</a>" },
	{ "nor one closed by another's tag", "<b>a</i>b",                              "<b>a</i>b" },
	{ "nor a link in an open link",      "<a>a<p><a>b</a>",                        "<a>a<p><a>b</a>" },
	{ "nor what a table would move",     "<table><b>a</b>",                        "<table><b>a</b>" },
	{ "nor what a select would drop",    "<select><p><b>a</b></select><p><b>c</b>", "<select><p><b>a</b></select><p>\U000F0000" },
	{ "nothing",                         "",                                       "" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(1 << 20);
	struct prescan    out;

	assert_non_null(a);
	assert_int_equal(prescan(a, span_of(r->in), &out), 0);
	assert_int_equal(out.html.len, strlen(r->want));
	assert_memory_equal(out.html.ptr, r->want, out.html.len);
	arena_free(a);
}

static void assert_span(struct span got, const char *want)
{
	assert_int_equal(got.len, strlen(want));
	assert_memory_equal(got.ptr, want, got.len);
}

static void scripts_are_sorted(void **state)
{
	struct arena  *a = arena_new(1 << 20);
	struct prescan out;

	(void)state;
	assert_int_equal(prescan(a, SPAN("<script type='application/ld+json'>{\"a\":1}</script>"
	                                 "<script src=' /x.js '></script><script>go()</script><script> </script>"), &out), 0);
	assert_int_equal(out.n_ld, 1);
	assert_span(out.ld[0], "{\"a\":1}");
	assert_int_equal(out.n_scripts, 1);
	assert_span(out.scripts[0], "/x.js");
	assert_int_equal(out.n_inline_scripts, 1);
	assert_span(out.inline_scripts[0], "go()");
	arena_free(a);
}

static void table_holds_values(void **state)
{
	struct arena  *a = arena_new(1 << 20);
	struct prescan out;

	(void)state;
	assert_int_equal(prescan(a, SPAN("<p CLASS = 'x y' id=z><a href=\"u\">"), &out), 0);
	assert_int_equal(out.table.n_lists, 2);
	assert_int_equal(out.table.lists[0].n, 2);
	assert_ptr_equal(out.table.lists[0].tag, out.html.ptr);
	assert_ptr_equal(out.table.lists[1].tag, out.html.ptr + 3);
	assert_int_equal(out.table.attrs[0].kind, ATTR_CLASS);
	assert_span(out.table.attrs[0].value, "x y");
	assert_span(out.table.attrs[0].whole, "CLASS = 'x y'");
	assert_span(out.table.attrs[1].value, "z");
	assert_int_equal(out.table.attrs[out.table.lists[1].first].kind, ATTR_HREF);
	arena_free(a);
}

/* What is read of a leaf goes with it, and leaves the table. */
static void leaves_keep_their_attributes(void **state)
{
	struct arena       *a = arena_new(1 << 20);
	struct prescan      out;
	const struct piece *b, *link;

	(void)state;
	assert_int_equal(prescan(a, SPAN("<p id=x><a href=u>See <b>this</b></a><p id=z>"), &out), 0);
	assert_int_equal(out.table.n_lists, 2);
	assert_int_equal(out.texts.n, 2);
	b = &out.texts.pieces[0];
	link = &out.texts.pieces[1];
	assert_int_equal(b->leaf->tag, GUMBO_TAG_B);
	assert_int_equal(b->leaf->attrs.n, 0);
	assert_span(b->text, "this");
	assert_int_equal(link->leaf->tag, GUMBO_TAG_A);
	assert_span(link->text, "See \U000F0000");
	assert_int_equal(link->leaf->attrs.n, 1);
	assert_span(out.table.attrs[link->leaf->attrs.first].value, "u");
	arena_free(a);
}

/* 100,000 tags deep: as many tags as the ceiling stay, and each keeps its end tag. */
static void depth_is_bounded(void **state)
{
	enum { N = 100000 };
	struct arena  *a = arena_new(64 << 20);
	char          *html = arena_alloc(a, N * 11);
	struct prescan out;
	size_t         opened = 0, closed = 0;

	(void)state;
	for (size_t i = 0; i < N; i++) {
		memcpy(html + i * 5, "<div>", 5);
		memcpy(html + N * 5 + i * 6, "</div>", 6);
	}
	assert_int_equal(prescan(a, (struct span){ html, N * 11 }, &out), 0);
	assert_true(out.is_too_deep);
	for (size_t i = 0; i + 1 < out.html.len; i++) {
		opened += out.html.ptr[i] == '<' && out.html.ptr[i + 1] == 'd';
		closed += out.html.ptr[i] == '<' && out.html.ptr[i + 1] == '/';
	}
	assert_true(opened > 0 && opened <= 512);
	assert_int_equal(opened, closed);
	arena_free(a);
}

/* Tags whose end is implied nest no deeper, however many there are. */
static void implied_ends_count(void **state)
{
	static const char *const tags[] = { "<p>", "<li>", "<tr><td>", "<dt><dd>", "<option>", "<a href=x>", "<br>", "<div><p></div>" };

	(void)state;
	for (size_t t = 0; t < COUNT(tags); t++) {
		struct arena  *a = arena_new(8 << 20);
		size_t         len = strlen(tags[t]);
		char          *html = arena_alloc(a, 2000 * len);
		struct prescan out;

		for (size_t i = 0; i < 2000; i++)
			memcpy(html + i * len, tags[t], len);
		assert_int_equal(prescan(a, (struct span){ html, 2000 * len }, &out), 0);
		assert_false(out.is_too_deep);
		arena_free(a);
	}
}

static void full_arena_is_told(void **state)
{
	struct arena  *a = arena_new(64);
	struct prescan out;

	(void)state;
	assert_true(prescan(a, SPAN("<p>a long enough paragraph for the arena</p>"), &out) < 0);
	arena_free(a);
}

int main(void)
{
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(scripts_are_sorted), cmocka_unit_test(table_holds_values), cmocka_unit_test(leaves_keep_their_attributes),
		cmocka_unit_test(depth_is_bounded), cmocka_unit_test(implied_ends_count),
		cmocka_unit_test(full_arena_is_told),
	};
	struct CMUnitTest tests[COUNT(rows) + COUNT(others)];

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	memcpy(tests + COUNT(rows), others, sizeof(others));
	return _cmocka_run_group_tests("prescan", tests, COUNT(tests), NULL, NULL);
}
