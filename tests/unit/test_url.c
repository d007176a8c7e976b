/* Reading and canonical form of URLs: each row of three tables is a test. */

#include "rows.h"

#include "url.h"

#include <errno.h>

#define ARENA_MAX ((size_t)1 << 20)

/* Each span of a URL lies in its href, in order, with the right marks in between. */
static void assert_parts(const struct url *u)
{
	const char *end = u->href.ptr + u->href.len;

	assert_int_equal(*end, '\0');
	assert_ptr_equal(u->scheme.ptr, u->href.ptr);
	assert_memory_equal(u->scheme.ptr + u->scheme.len, "://", 3);
	assert_true(u->host.len > 0);
	assert_true(u->host.ptr + u->host.len <= u->path.ptr);
	assert_int_equal(u->path.ptr[0], '/');
	if (u->has_query) {
		assert_ptr_equal(u->query.ptr, u->path.ptr + u->path.len + 1);
		assert_int_equal(u->query.ptr[-1], '?');
	} else {
		assert_int_equal(u->query.len, 0);
	}
	if (u->fragment.len) {
		assert_int_equal(u->fragment.ptr[-1], '#');
		assert_ptr_equal(u->fragment.ptr + u->fragment.len, end);
	}
}

static void assert_outcome(int rc, const struct url *u, struct span want)
{
	if (span_eq(want, SPAN("invalid"))) {
		assert_int_equal(rc, URL_INVALID);
	} else if (span_eq(want, SPAN("not-web"))) {
		assert_int_equal(rc, URL_NOT_WEB);
	} else {
		assert_int_equal(rc, 0);
		assert_span(u->href, want);
		assert_parts(u);
	}
}

static void is_parsed(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);
	struct url        base, u, again;
	bool              has_base = !span_eq(r->column[1], SPAN("-"));
	int               rc;

	if (has_base)
		assert_int_equal(url_parse(a, r->column[1], NULL, &base), 0);
	rc = url_parse(a, r->column[0], has_base ? &base : NULL, &u);
	assert_outcome(rc, &u, r->column[2]);
	if (rc == 0) {  /* what was written reads as itself */
		assert_int_equal(url_parse(a, u.href, NULL, &again), 0);
		assert_span(again.href, u.href);
	}
	arena_free(a);
}

static void is_parsed_as_typed(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);
	struct url        u;
	int               rc = url_parse_typed(a, r->column[0], &u);

	assert_outcome(rc, &u, r->column[1]);
	arena_free(a);
}

static void is_canonical(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);
	struct url        u;
	struct span       canonical;

	assert_int_equal(url_parse(a, r->column[0], NULL, &u), 0);
	assert_int_equal(url_canonical(a, &u, &canonical), 0);
	assert_span(canonical, r->column[1]);
	assert_int_equal(canonical.ptr[canonical.len], '\0');

	assert_int_equal(url_parse(a, canonical, NULL, &u), 0);
	assert_int_equal(url_canonical(a, &u, &canonical), 0);
	assert_span(canonical, r->column[1]);
	arena_free(a);
}

static void parts_are_told_apart(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct url    u, v;

	(void)state;
	assert_int_equal(url_parse(a, SPAN("http://me:pw@Press.Example:8080/a/b?c=d#e"), NULL, &u), 0);
	assert_span(u.scheme, SPAN("http"));
	assert_span(u.username, SPAN("me"));
	assert_span(u.password, SPAN("pw"));
	assert_span(u.host, SPAN("press.example"));
	assert_int_equal(u.port, 8080);
	assert_span(u.path, SPAN("/a/b"));
	assert_span(u.query, SPAN("c=d"));
	assert_span(u.fragment, SPAN("e"));

	assert_int_equal(url_parse(a, SPAN("x"), &u, &v), 0);
	assert_span(v.username, SPAN("me"));
	assert_span(v.password, SPAN("pw"));
	assert_span(v.host, SPAN("press.example"));
	assert_int_equal(v.port, 8080);
	assert_span(v.path, SPAN("/a/x"));
	assert_false(v.has_query);
	assert_int_equal(v.fragment.len, 0);
	arena_free(a);
}

static void ports_have_defaults(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct url    u;

	(void)state;
	assert_int_equal(url_parse(a, SPAN("http://press.example/"), NULL, &u), 0);
	assert_int_equal(url_port(&u), 80);
	assert_int_equal(url_parse(a, SPAN("https://press.example/"), NULL, &u), 0);
	assert_int_equal(url_port(&u), 443);
	assert_int_equal(url_parse(a, SPAN("https://press.example:8443/"), NULL, &u), 0);
	assert_int_equal(url_port(&u), 8443);
	arena_free(a);
}

static void front_pages_are_known(void **state)
{
	static const struct { const char *url; bool is_front; } cases[] = {
		{ "https://press.example", true },        { "https://press.example/", true },
		{ "https://press.example/#top", true },   { "https://press.example/?", true },
		{ "https://press.example/?p=1", false },  { "https://press.example/a", false },
		{ "https://press.example//", false },
	};
	struct arena *a = arena_new(ARENA_MAX);
	struct url    u;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(url_parse(a, span_of(cases[i].url), NULL, &u), 0);
		assert_int_equal(url_is_front(&u), cases[i].is_front);
	}
	arena_free(a);
}

static void refresh_leads(void **state)
{
	const struct row *r = *state;
	struct span       to = url_refresh(r->column[0]);

	if (span_eq(r->column[1], SPAN("-")))
		assert_null(to.ptr);
	else
		assert_span(to, r->column[1]);
}

/* Parse "https://press.example/" and then @p c until the input is @p len long. */
static int parse_long(struct arena *a, size_t len, char c, struct url *u)
{
	char  *text = malloc(len);
	size_t head = sizeof("https://press.example/") - 1;
	int    rc;

	memcpy(text, "https://press.example/", head);
	memset(text + head, c, len - head);
	rc = url_parse(a, (struct span){ text, len }, NULL, u);
	free(text);
	return rc;
}

static void long_input_is_refused(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct url    u, v;

	(void)state;
	assert_int_equal(parse_long(a, URL_MAX, 'a', &u), 0);
	assert_int_equal(u.href.len, URL_MAX);
	assert_int_equal(parse_long(a, URL_MAX + 1, 'a', &v), URL_INVALID);
	assert_int_equal(parse_long(a, URL_MAX, '^', &v), URL_INVALID);   /* grows when escaped */
	assert_int_equal(parse_long(a, URL_MAX, '\xff', &v), URL_INVALID);
	assert_int_equal(url_parse(a, SPAN("?x"), &u, &v), URL_INVALID);  /* grows past the base */
	assert_int_equal(url_parse(a, SPAN("#x"), &u, &v), URL_INVALID);
	assert_int_equal(url_parse(a, SPAN("/x"), &u, &v), 0);
	arena_free(a);
}

static void long_hosts_are_refused(void **state)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct url    u;
	char          text[4096] = "https://";

	(void)state;
	memset(text + 8, 'a', 1024);
	assert_int_equal(url_parse(a, (struct span){ text, 8 + 1024 }, NULL, &u), 0);
	text[8 + 1024] = 'a';
	assert_int_equal(url_parse(a, (struct span){ text, 8 + 1025 }, NULL, &u), URL_INVALID);
	for (size_t i = 0; i < 2000; i += 2)  /* punycode of these is longer than they are */
		memcpy(text + 8 + i, "\xd0\xb0", 2);
	assert_int_equal(url_parse(a, (struct span){ text, 8 + 2000 }, NULL, &u), URL_INVALID);
	arena_free(a);
}

static void a_full_arena_is_an_error(void **state)
{
	struct arena *a = arena_new(64);
	struct url    u = { .port = 7 };
	struct span   canonical = SPAN("untouched");

	(void)state;
	assert_int_equal(url_parse(a, SPAN("https://press.example/0123456789/0123456789/0123456789/0123456789"),
	                           NULL, &u), -EFBIG);
	assert_int_equal(u.port, 7);
	arena_reset(a);
	assert_int_equal(url_parse(a, SPAN("https://press.example/0123456789/0123456789"), NULL, &u), 0);
	assert_int_equal(url_canonical(a, &u, &canonical), -EFBIG);
	assert_span(canonical, SPAN("untouched"));
	arena_free(a);
}

int main(void)
{
	rows_add("fixtures/url/parse.tsv", is_parsed);
	rows_add("fixtures/url/typed.tsv", is_parsed_as_typed);
	rows_add("fixtures/url/canonical.tsv", is_canonical);
	rows_add("fixtures/url/refresh.tsv", refresh_leads);
	rows_add_test("parts are told apart", parts_are_told_apart);
	rows_add_test("ports have defaults", ports_have_defaults);
	rows_add_test("front pages are known", front_pages_are_known);
	rows_add_test("long input is refused", long_input_is_refused);
	rows_add_test("long hosts are refused", long_hosts_are_refused);
	rows_add_test("a full arena is an error", a_full_arena_is_an_error);
	return rows_run("url");
}
