/*
 * Robots.txt of any bytes. The first line is the agent, the second the path,
 * the rest the file. The line that decided, alone, must decide the same.
 */

#include "robots.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void check_rule(struct arena *a, struct span rule, struct span path, bool allows)
{
	struct span    body = arena_printf(a, "User-agent: *\n%.*s", SPAN_FMT(rule)), again;
	struct robots *robots;

	/* printf stops at a NUL, which a line may have. */
	if (!body.ptr || span_chr(rule, '\0') != SPAN_NONE)
		return;
	require(robots_parse(a, body, SPAN(""), &robots) == 0);
	require(robots_allows(robots, path, &again) == allows);
	require(span_eq(again, rule));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span    body = { (const char *)data, size }, agent, path, rule;
	struct arena  *a = arena_new((size_t)64 << 20);
	struct robots *robots;
	bool           allows;

	if (!a || !size || !span_cut(&body, '\n', &agent) || !span_cut(&body, '\n', &path)) {
		arena_free(a);
		return 0;
	}
	require(robots_parse(a, body, agent, &robots) == 0);
	require(robots_delay_ms(robots) <= 3600000);
	allows = robots_allows(robots, path, &rule);
	require(allows || rule.len);
	if (rule.len)
		check_rule(a, rule, path, allows);
	arena_free(a);
	return 0;
}
