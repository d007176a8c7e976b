/*
 * Which blocks are the article, which links its citations. Each page under
 * fixtures/page/ is a row: its links say by their paths whether they are
 * cited ("/cited/") or not, a meta how many paragraphs its body has.
 */

#include "page.h"
#include "base/buf.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define FOLDER "fixtures/page/"
#define PAGES_MAX 100

static void load(const char *name, struct buf *out)
{
	char   path[512], part[4096];
	size_t got;
	FILE  *f;

	snprintf(path, sizeof(path), FOLDER "%s", name);
	f = fopen(path, "rb");
	assert_non_null(f);
	while ((got = fread(part, 1, sizeof(part), f)) > 0)
		buf_add(out, part, got);
	fclose(f);
	assert_int_equal(buf_status(out), 0);
}

static unsigned long expected_paragraphs(const struct page *p)
{
	for (size_t i = 0; i < p->n_metas; i++)
		if (span_eq(p->metas[i].name, SPAN("expect-paragraphs")))
			return strtoul(p->metas[i].content.ptr, NULL, 10);
	fail_msg("the page says not how many paragraphs it has");
	return 0;
}

static void page_holds(void **state)
{
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	struct buf    html;
	struct page   p;

	buf_init(&html, 1 << 20);
	load(*state, &html);
	assert_int_equal(page_read(a, &(struct page_input){ .bytes = buf_view(&html), .content_type = SPAN("text/html; charset=utf-8"),
	                           .url = SPAN("https://www.news.example/story") }, &p), 0);
	for (size_t i = 0; i < p.n_links; i++) {
		bool is_cited = span_find(p.links[i].href, SPAN("/cited/")) != SPAN_NONE;

		if (p.links[i].in_body != is_cited)
			fail_msg("%.*s should %sbe a citation", SPAN_FMT(p.links[i].href), is_cited ? "" : "not ");
	}
	if (p.n_paragraphs != expected_paragraphs(&p))
		fail_msg("%zu paragraphs, not %lu:\n%.*s", p.n_paragraphs, expected_paragraphs(&p), SPAN_FMT(p.text));
	assert_int_equal(p.body_source, p.n_paragraphs ? PAGE_BODY_HTML : PAGE_BODY_NONE);
	buf_free(&html);
	arena_free(a);
}

static void parts_are_measured(void **state)
{
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	struct page   p;

	(void)state;
	assert_int_equal(page_read(a, &(struct page_input){
		.bytes = SPAN("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"hasPart\":["
		     "{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\",\"cssSelector\":\".wall\"},"
		     "{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,\"cssSelector\":\"main > div#x.y\"},"
		     "{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,\"cssSelector\":\".gone\"}]}</script>"
		     "<main><div id=x class='z y'>abc<div class='wall'>de<p class=wall>f</p></div></div></main>"),
		.content_type = SPAN("text/html"), .url = SPAN("https://news.example/") }, &p), 0);
	assert_int_equal(p.declared.n_parts, 3);
	assert_true(p.declared.parts[0].is_matched);
	assert_int_equal(p.declared.parts[0].text_len, 3);
	assert_true(p.declared.parts[1].is_matched);
	assert_int_equal(p.declared.parts[1].text_len, 6);
	assert_false(p.declared.parts[2].is_matched);
	arena_free(a);
}

static void words_are_counted(void **state)
{
	static const struct { const char *html; size_t words; } cases[] = {
		{ "<p>One two three, four five six seven eight nine ten; eleven twelve thirteen fourteen fifteen sixteen.", 16 },
		{ "<p>港の防波堤を作り直す工事が月曜日に始まった。三年かかる見通しだという。", 16 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *a = arena_new(PAGE_ARENA_MAX);
		struct page   p;

		assert_int_equal(page_read(a, &(struct page_input){ .bytes = span_of(cases[i].html), .content_type = SPAN("text/html; charset=utf-8"),
		                           .url = SPAN("https://news.example/") }, &p), 0);
		assert_int_equal(p.words, cases[i].words);
		arena_free(a);
	}
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct CMUnitTest *)a)->name, ((const struct CMUnitTest *)b)->name);
}

int main(void)
{
	static char       names[PAGES_MAX][256];
	struct CMUnitTest tests[PAGES_MAX + 2] = {
		cmocka_unit_test(parts_are_measured), cmocka_unit_test(words_are_counted),
	};
	size_t         n = 2, n_pages = 0;
	DIR           *dir = opendir(FOLDER);
	struct dirent *entry;

	while (dir && n_pages < PAGES_MAX && (entry = readdir(dir))) {
		if (!strstr(entry->d_name, ".html"))
			continue;
		snprintf(names[n_pages], sizeof(names[0]), "%s", entry->d_name);
		tests[n++] = (struct CMUnitTest){ names[n_pages], page_holds, NULL, NULL, names[n_pages] };
		n_pages++;
	}
	if (dir)
		closedir(dir);
	if (!n_pages)
		return 1;
	qsort(tests, n, sizeof(tests[0]), compare);
	return _cmocka_run_group_tests("body", tests, n, NULL, NULL);
}
