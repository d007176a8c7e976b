/* Headers as libcurl hands them over, line by line, and what is read from them. */

#include "../../src/fetch/headers.h"
#include "fetch.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define TEXT(s)  { s, sizeof(s) - 1 }  /* NUL within is part of it */

/* Lines are parted by CRLF, which stays with the line before it. */
static void feed(struct buf *headers, struct span text)
{
	size_t end;

	while (text.len) {
		end = span_find(text, SPAN("\r\n"));
		end = end == SPAN_NONE ? text.len : end + 2;
		headers_add(headers, span_upto(text, end));
		text = span_from(text, end);
	}
}

static const struct collected {
	const char *name;
	struct span lines;
	const char *want;
} collected[] = {
	{ "an answer", TEXT("HTTP/1.1 200 OK\r\nA: 1\r\nB:2\r\n\r\n"), "A: 1\nB:2\n" },
	{ "HTTP/2 has no reason", TEXT("HTTP/2 200 \r\na: 1\r\n\r\n"), "a: 1\n" },
	{ "an interim answer is forgotten", TEXT("HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nA: 1\r\n\r\n"), "A: 1\n" },
	{ "also before a reason with a colon", TEXT("HTTP/1.1 100 Go\r\nA: 1\r\n\r\nHTTP/1.1 302 Found: there\r\nB: 2\r\n\r\n"), "B: 2\n" },
	{ "a name that starts like a status line", TEXT("HTTP/1.1 200 OK\r\nHTTP/x: 1\r\nhttp-equiv: y\r\n\r\n"), "HTTP/x: 1\nhttp-equiv: y\n" },
	{ "a folded line joins", TEXT("A: 1\r\n  2\r\n\t3\r\n"), "A: 1 2 3\n" },
	{ "a folded status line is none", TEXT("A: 1\r\n HTTP/1.1 200 OK\r\n"), "A: 1 HTTP/1.1 200 OK\n" },
	{ "a folded line before all others", TEXT(" A: 1\r\nB: 2\r\n"), "A: 1\nB: 2\n" },
	{ "a folded line of nothing", TEXT("A: 1\r\n \t \r\nB: 2\r\n"), "A: 1\nB: 2\n" },
	{ "Latin-1", TEXT("L: caf\xE9\r\n"), "L: caf\xC3\xA9\n" },
	{ "UTF-8 stays", TEXT("L: caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\r\n"), "L: caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\n" },
	{ "UTF-8 that is cut is Latin-1", TEXT("L: \xE2\x82\r\n"), "L: \xC3\xA2 \n" },
	{ "a surrogate is no UTF-8", TEXT("L: \xED\xA0\xBDx\r\n"), "L: \xC3\xAD\xC2\xA0\xC2\xBDx\n" },
	{ "NUL, ESC, DEL and a lone CR are spaces", TEXT("A: a\0b\x1B[c\x7F" "d\re\r\n"), "A: a b [c d e\n" },
	{ "a lone LF cannot start a header", TEXT("A: a\nSet-Cookie: b\r\n"), "A: a Set-Cookie: b\n" },
	{ "C1 controls are spaces, in both encodings", TEXT("A: \xC2\x9B" "31m\r\nB: \x9B" "31m.\r\n"), "A:  31m\nB:  31m.\n" },
	{ "no colon: kept, and never found", TEXT("nonsense\r\n"), "nonsense\n" },
};

static void collects(void **state)
{
	const struct collected *c = *state;
	struct buf headers;

	buf_init(&headers, 4096);
	feed(&headers, c->lines);
	assert_int_equal(buf_status(&headers), 0);
	buf_byte(&headers, '\0');
	assert_string_equal(headers.ptr, c->want);
	buf_free(&headers);
}

static void a_flood_meets_the_ceiling(void **state)
{
	struct buf headers;

	(void)state;
	buf_init(&headers, 100);
	for (int i = 0; i < 1000; i++)
		headers_add(&headers, SPAN("X: y\r\n"));
	assert_int_equal(buf_status(&headers), -EFBIG);
	assert_true(headers.len <= 100);
	for (int i = 0; i < 1000; i++)
		headers_add(&headers, SPAN(" folded\r\n"));
	assert_int_equal(buf_status(&headers), -EFBIG);
	buf_free(&headers);
}

static const struct looked_up {
	const char *name, *headers, *key, *want;  /* want NULL: there is none */
} looked_up[] = {
	{ "by name without case", "Content-Type: text/html\n", "content-type", "text/html" },
	{ "trimmed", "a:  \t x y \n", "A", "x y" },
	{ "the last one", "A: 1\nb: 2\na: 3\n", "a", "3" },
	{ "empty is not missing", "A:\n", "a", "" },
	{ "missing", "Ab: 1\nb: a: 2\n", "a", NULL },
	{ "no headers", "", "a", NULL },
	{ "a value with colons", "Location: https://a.org:8/b\n", "location", "https://a.org:8/b" },
	{ "space before the colon", "A : 1\n", "a", "1" },
	{ "a line without colon", "a\n", "a", NULL },
};

static void looks_up(void **state)
{
	const struct looked_up *l = *state;
	struct span got = fetch_header(span_of(l->headers), span_of(l->key));

	assert_int_equal(got.ptr != NULL, l->want != NULL);
	assert_true(span_eq(got, span_of(l->want)));
}

/* 2020-02-12T12:00:00Z */
#define NOW 1581508800

static const struct waited {
	const char *value;
	int64_t     want;
} waited[] = {
	{ "0", 0 },
	{ "120", 120 },
	{ "86400", 86400 },
	{ "86401", 86400 },
	{ "99999999999999999999999999999999999", 86400 },
	{ "Wed, 12 Feb 2020 12:01:30 GMT", 90 },
	{ "Wed, 12 Feb 2020 11:59:00 GMT", 0 },
	{ "Wednesday, 12-Feb-20 12:01:30 GMT", 90 },
	{ "Wed Feb 12 12:01:30 2020", 90 },
	{ "Fri, 31 Dec 9999 23:59:59 GMT", 86400 },
	{ "", -1 },
	{ "soon", -1 },
	{ "-5", -1 },
	{ "1.5", -1 },
	{ "120 s", -1 },
	{ "in a very long while, when all the presses of the world have stopped", -1 },
};

static void waits(void **state)
{
	const struct waited *w = *state;

	assert_int_equal(fetch_retry_after(span_of(w->value), NOW), w->want);
}

static bool may_be_feed(const char *type)
{
	return strstr(type, "json") || strstr(type, "gzip") || strstr(type, "octet-stream");
}

static void says_what_is_worth_reading(void **state)
{
	static const struct { const char *type; bool is_readable; } rows[] = {
		{ "text/html; charset=utf-8", true }, { "application/xhtml+xml", true }, { "TEXT/HTML, text/html", true },
		{ "text/plain", true }, { "application/xml", true }, { "application/rss+xml; charset=x", true },
		{ "application/ATOM+XML", true }, { "nonsense", true }, { "", true },
		{ "application/octet-stream", false }, { "application/json", false }, { "text/csv", false },
		{ "application/msword", false }, { "application/epub+zip", false },
		{ "image/png", false }, { "IMAGE/SVG+XML", false }, { "application/pdf", false },
		{ "application/x-gzip", false }, { "application/gzip", false }, { "application/feed+json", false }, { "video/mp4", false }, { "audio/mpeg", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buf b;

		buf_init(&b, 200);
		buf_printf(&b, "Content-Type: %s\n", rows[i].type);
		assert_int_equal(headers_say_readable(buf_view(&b), false), rows[i].is_readable);
		assert_int_equal(headers_say_readable(buf_view(&b), true), rows[i].is_readable || may_be_feed(rows[i].type));
		buf_free(&b);
	}
	assert_true(headers_say_readable((struct span){ NULL, 0 }, false));
}

static void names_each_outcome(void **state)
{
	(void)state;
	for (int i = FETCH_OK; i < FETCH_OUTCOME_COUNT; i++)
		assert_string_not_equal(fetch_outcome_text((enum fetch_outcome)i), "unknown");
	assert_string_equal(fetch_outcome_text((enum fetch_outcome)99), "unknown");
}

static struct CMUnitTest test(const char *name, CMUnitTestFunction check, const void *row)
{
	return (struct CMUnitTest){ name, check, NULL, NULL, (void *)(uintptr_t)row };
}

int main(void)
{
	struct CMUnitTest tests[COUNT(collected) + COUNT(looked_up) + COUNT(waited) + 3];
	size_t n = 0;

	for (size_t i = 0; i < COUNT(collected); i++)
		tests[n++] = test(collected[i].name, collects, &collected[i]);
	for (size_t i = 0; i < COUNT(looked_up); i++)
		tests[n++] = test(looked_up[i].name, looks_up, &looked_up[i]);
	for (size_t i = 0; i < COUNT(waited); i++)
		tests[n++] = test(waited[i].value, waits, &waited[i]);
	tests[n++] = test("a flood meets the ceiling", a_flood_meets_the_ceiling, NULL);
	tests[n++] = test("what is worth reading", says_what_is_worth_reading, NULL);
	tests[n++] = test("each outcome has a text", names_each_outcome, NULL);
	return cmocka_run_group_tests_name("headers", tests, NULL, NULL);
}
