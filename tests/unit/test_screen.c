/* Lines on a terminal: wrapped, linked, and whole. */

#include "../../src/cli/screen.h"
#include "../../src/cli/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct row {
	const char *name, *text;
	size_t      columns;
	const char *want;
} rows[] = {
	{ "no terminal: as it comes", "one two three", 0, "one two three" },
	{ "it fits", "one two", 7, "one two" },
	{ "between words, further in", "one two three four", 12, "one two\n   three\n   four" },
	{ "behind its own indentation", "  1  free  some words", 18, "  1  free  some\n     words" },
	{ "several lines", "one two\nthree four\n", 9, "one two\nthree\n   four\n" },
	{ "an empty line stays", "a\n\nb\n", 5, "a\n\nb\n" },
	{ "a word that no line holds", "see https://a.example/long", 12, "see https://\n   a.example\n   /long" },
	{ "wide characters, not in the middle of one", "\xE6\xBE\x8E\xE6\xB9\x83\xE6\x96\xB0\xE9\x97\xBB", 5, "\xE6\xBE\x8E\xE6\xB9\x83\n \xE6\x96\xB0\xE9\x97\xBB" },
	{ "colours take no room", "\033[32mone\033[0m two", 7, "\033[32mone\033[0m two" },
	{ "nor do links", "\033]8;;https://a.example/\033\\one\033]8;;\033\\ two six", 8, "\033]8;;https://a.example/\033\\one\033]8;;\033\\ two\n  six" },
	{ "an escape that is never closed", "one two \033]8;;x", 5, "one\n two \033]8;;x" },
	{ "one column", "abc", 1, "a\nb\nc" },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct screen     s = { .columns = r->columns };
	struct buf        b;

	buf_init(&b, 1000);
	screen_wrap(&s, &b, span_of(r->text));
	assert_string_equal(b.ptr, r->want);
	buf_free(&b);
}

static const char *const scripts[] = {
	"  1  free  en  supchina.com (internal)  new piece for our website",
	"4 citations: 3 can be read (1 of them in German), 1 paywalled with a free alternative",
	"\xE6\xB8\xAF\xE5\x8F\xA3\xE4\xB8\xA4\xE7\x99\xBE\xE5\xB9\xB4\xE7\x9A\x84\xE5\x8E\x86\xE5\x8F\xB2 \xE7\xA0\x81\xE5\xA4\xB4\xE5\xB7\xA5\xE4\xBA\xBA",
	"\xD8\xAA\xD8\xA7\xD8\xB1\xD9\x8A\xD8\xAE \xD8\xA7\xD9\x84\xD9\x85\xD9\x8A\xD9\x86\xD8\xA7\xD8\xA1 \xD8\xA7\xD9\x84\xD9\x82\xD8\xAF\xD9\x8A\xD9\x85",
	"\xE0\xA4\xAA\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA4\xB0\xE0\xA4\x97\xE0\xA4\xBE\xE0\xA4\xB9",
	"\xE0\xB8\x9B\xE0\xB8\xA3\xE0\xB8\xB0\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x95\xE0\xB8\xB4\xE0\xB8\x97\xE0\xB9\x88\xE0\xB8\xB2\xE0\xB9\x80\xE0\xB8\xA3\xE0\xB8\xB7\xE0\xB8\xAD",
	"\xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD\xE2\x80\x8D\xF0\x9F\x9A\x80 and \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 from \xF0\x9F\x87\xA9\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7",
};

/* Every line fits, and no letter is lost. */
static void all_widths_fit(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(scripts); i++) {
		for (size_t columns = 2; columns <= 200; columns++) {
			struct screen s = { .columns = columns };
			struct buf    b;
			struct span   rest, line, left = span_of(scripts[i]);

			buf_init(&b, 10000);
			screen_wrap(&s, &b, left);
			rest = buf_view(&b);
			for (size_t k = 0; k < b.len; k++) {
				if (b.ptr[k] == ' ' || b.ptr[k] == '\n')
					continue;
				while (left.ptr[0] == ' ')
					left = span_from(left, 1);
				assert_int_equal(left.ptr[0], b.ptr[k]);
				left = span_from(left, 1);
			}
			assert_int_equal(left.len, 0);
			while (rest.len && span_cut(&rest, '\n', &line))
				assert_true(text_width(line) <= columns);
			buf_free(&b);
		}
	}
}

static const struct url_row {
	const char *name, *url, *want;  /* NULL: no link */
} urls[] = {
	{ "plain", "https://a.example/x?y=1&z#f", "https://a.example/x?y=1&z#f" },
	{ "an address of IPv6", "http://[::1]:80/", "http://[::1]:80/" },
	{ "controls, quotes, spaces", "https://a.example/\033\\\a\"<> ", "https://a.example/%1B%5C%07%22%3C%3E%20" },
	{ "no ASCII", "https://a.example/\xC3\xA9", "https://a.example/%C3%A9" },
	{ "a script", "javascript:alert(1)", NULL },
	{ "a file", "file:///etc/passwd", NULL },
	{ "nothing", "", NULL },
};

static void url_holds(void **state)
{
	const struct url_row *r = *state;
	struct buf b;

	buf_init(&b, 1000);
	buf_str(&b, "");
	assert_int_equal(screen_add_url(&b, span_of(r->url)), r->want != NULL);
	assert_string_equal(b.ptr, r->want ? r->want : "");
	buf_free(&b);
}

static void a_long_url_is_no_link(void **state)
{
	char       url[4000];
	struct buf b;

	(void)state;
	memset(url, 'a', sizeof(url));
	memcpy(url, "https://", 8);
	buf_init(&b, 10000);
	assert_false(screen_add_url(&b, (struct span){ url, sizeof(url) }));
	assert_int_equal(b.len, 0);
	assert_true(screen_add_url(&b, (struct span){ url, 2083 }));
	buf_free(&b);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + COUNT(urls) + 2];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[n++] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	for (size_t i = 0; i < COUNT(urls); i++)
		tests[n++] = (struct CMUnitTest){ urls[i].name, url_holds, NULL, NULL, (void *)(uintptr_t)&urls[i] };
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(all_widths_fit);
	tests[n++] = (struct CMUnitTest)cmocka_unit_test(a_long_url_is_no_link);
	return cmocka_run_group_tests_name("screen", tests, NULL, NULL);
}
