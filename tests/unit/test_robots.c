/* Robots.txt: each row of two tables is a test; then the ceilings. */

#include "rows.h"

#include "base/clock.h"
#include "robots.h"

#include <errno.h>

#define ARENA_MAX ((size_t)64 << 20)

/* By the packed copy, which is what is kept: the arena that was read to is gone by then. */
static void decision_is_made(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);
	struct robots    *read, *robots;
	struct span       rule, want = r->column[3];
	bool              allows;

	assert_true(span_eq(want, SPAN("allow")) || span_eq(want, SPAN("deny")));
	assert_int_equal(robots_parse(a, r->column[0], r->column[1], &read), 0);
	robots = robots_pack(read);
	assert_non_null(robots);
	assert_int_equal(robots_bytes(robots), robots_bytes(read));
	arena_free(a);
	allows = robots_allows(robots, r->column[2], &rule);
	assert_span(rule, span_eq(r->column[4], SPAN("-")) ? SPAN("") : r->column[4]);
	assert_span(allows ? SPAN("allow") : SPAN("deny"), want);
	assert_int_equal(robots_allows(robots, r->column[2], NULL), allows);
	robots_free(robots);
}

static void delay_is_read(void **state)
{
	const struct row *r = *state;
	struct arena     *a = arena_new(ARENA_MAX);
	struct robots    *robots;

	assert_int_equal(robots_parse(a, r->column[0], SPAN("Headwater"), &robots), 0);
	assert_int_equal(robots_delay_ms(robots), strtoul(r->column[1].ptr, NULL, 10));
	arena_free(a);
}

/* "User-agent: *", then @p line over and over until there are @p len bytes. */
static struct span long_body(struct arena *a, struct span line, size_t len)
{
	struct span head = SPAN("User-agent: *\n");
	char       *text = arena_alloc(a, len);

	memcpy(text, head.ptr, head.len);
	for (size_t i = head.len; i < len; i++)
		text[i] = line.ptr[(i - head.len) % line.len];
	return (struct span){ text, len };
}

static void bytes_past_the_ceiling_are_ignored(void **state)
{
	struct arena  *a = arena_new(ARENA_MAX);
	struct span    body = long_body(a, SPAN("#.......\n"), ROBOTS_MAX + 64);
	struct robots *robots;

	(void)state;
	memcpy((char *)body.ptr + ROBOTS_MAX - 13, "\nDisallow: /a", 13);
	memcpy((char *)body.ptr + ROBOTS_MAX, "\nDisallow: /b\n", 14);
	assert_int_equal(robots_parse(a, body, SPAN("Headwater"), &robots), 0);
	assert_false(robots_allows(robots, SPAN("/a"), NULL));
	assert_true(robots_allows(robots, SPAN("/b"), NULL));
	arena_free(a);
}

static void rules_past_the_ceiling_are_ignored(void **state)
{
	struct arena  *a = arena_new(ARENA_MAX);
	struct span    body = long_body(a, SPAN("Disallow: /a\n"), 13 * 10001 + 14);
	struct robots *robots;

	(void)state;
	memcpy((char *)body.ptr + body.len - 2, "b\n", 2);
	assert_int_equal(robots_parse(a, body, SPAN("Headwater"), &robots), 0);
	assert_false(robots_allows(robots, SPAN("/a"), NULL));
	assert_true(robots_allows(robots, SPAN("/b"), NULL));
	arena_free(a);
}

/* A long line is a rule as far as it is read. */
static void long_lines_are_cut(void **state)
{
	struct arena  *a = arena_new(ARENA_MAX);
	struct span    body = long_body(a, SPAN("Disallow: *********"), 100000);
	struct robots *robots;

	(void)state;
	memset((char *)body.ptr + 14 + 10, '*', body.len - 24);
	memcpy((char *)body.ptr + body.len - 4, "/end", 4);
	assert_int_equal(robots_parse(a, body, SPAN("Headwater"), &robots), 0);
	assert_false(robots_allows(robots, SPAN("/a"), NULL));
	arena_free(a);
}

/* Nested loops over wildcards would take years here. */
static void wildcards_take_linear_time(void **state)
{
	struct arena  *a = arena_new(ARENA_MAX);
	struct span    body = long_body(a, SPAN("*a"), 16000), path = long_body(a, SPAN("a"), 8192);
	int64_t        start = clock_mono_ms();
	struct robots *robots;

	(void)state;
	memcpy((char *)body.ptr + 14, "Disallow: /", 11);
	memcpy((char *)body.ptr + body.len - 2, "*b", 2);
	memset((char *)path.ptr, 'a', path.len);
	memcpy((char *)path.ptr, "/", 1);
	assert_int_equal(robots_parse(a, body, SPAN("Headwater"), &robots), 0);
	for (int i = 0; i < 100; i++)
		assert_true(robots_allows(robots, path, NULL));
	assert_true(clock_mono_ms() - start < 5000);
	arena_free(a);
}

static void the_body_may_go(void **state)
{
	char           body[] = "User-agent: *\nDisallow: /a\n";
	struct arena  *a = arena_new(ARENA_MAX);
	struct robots *robots;
	struct span    rule;

	(void)state;
	assert_int_equal(robots_parse(a, span_of(body), SPAN("Headwater"), &robots), 0);
	memset(body, 'x', sizeof(body));
	assert_false(robots_allows(robots, SPAN("/a"), &rule));
	assert_span(rule, SPAN("Disallow: /a"));
	arena_free(a);
}

static void a_full_arena_is_an_error(void **state)
{
	struct robots *robots = NULL;

	(void)state;
	for (size_t max = 0; max < 700; max += 16) {
		struct arena *a = arena_new(max);
		int rc = robots_parse(a, SPAN("User-agent: *\nDisallow: /a\n"), SPAN("Headwater"), &robots);

		assert_true(rc == 0 || (rc == -EFBIG && !robots));
		arena_free(a);
		if (rc == 0)
			return;
	}
	fail_msg("never enough");
}

int main(void)
{
	rows_add("fixtures/robots/decide.tsv", decision_is_made);
	rows_add("fixtures/robots/delay.tsv", delay_is_read);
	rows_add_test("bytes past the ceiling are ignored", bytes_past_the_ceiling_are_ignored);
	rows_add_test("rules past the ceiling are ignored", rules_past_the_ceiling_are_ignored);
	rows_add_test("long lines are cut", long_lines_are_cut);
	rows_add_test("wildcards take linear time", wildcards_take_linear_time);
	rows_add_test("the body may go", the_body_may_go);
	rows_add_test("a full arena is an error", a_full_arena_is_an_error);
	return rows_run("robots");
}
