/* Which links are asked for: a row is a set of expressions and a URL. */

#include "../src/crawl/scope.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define LIST_MAX 3

static const struct row {
	const char *name, *includes[LIST_MAX], *excludes[LIST_MAX], *url;
	int         want;   /* -EINVAL: the expression cannot be used */
} rows[] = {
	{ "nothing is said: all", { 0 }, { 0 }, "https://a.example/", 1 },
	{ "included", { "^https://a\\." }, { 0 }, "https://a.example/", 1 },
	{ "not included", { "^https://b\\." }, { 0 }, "https://a.example/", 0 },
	{ "one of two is enough", { "^https://b\\.", "example/$" }, { 0 }, "https://a.example/", 1 },
	{ "excluded", { 0 }, { "/tag/" }, "https://a.example/tag/x", 0 },
	{ "excluded by the second", { 0 }, { "/x/", "/tag/" }, "https://a.example/tag/x", 0 },
	{ "excluded beats included", { "a\\.example" }, { "/tag/" }, "https://a.example/tag/x", 0 },
	{ "case counts", { "A\\.EXAMPLE" }, { 0 }, "https://a.example/", 0 },
	{ "unless it is told not to", { "(?i)A\\.EXAMPLE" }, { 0 }, "https://a.example/", 1 },
	{ "an expression in UTF-8", { "\xC3\xBC|a" }, { 0 }, "https://a.example/", 1 },
	{ "an include that never ends is met by a ceiling", { "^(https?://a*)*(a*)*(a*)*\\d$|^(([a-z:/]+)*)*$" }, { 0 },
	  "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/1!", 0 },
	{ "so is one of tens of thousands of steps: a page may have as many links", { "/(a|a)+1|z$" }, { 0 },
	  "https://a.example/aaaaaaaaaaaaaaz", 0 },
	{ "such an exclude counts as one", { 0 }, { "^(([a-z:/]+)*)*$" },
	  "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/1!", 0 },
	{ "an open bracket", { "a[b" }, { 0 }, "", -EINVAL },
	{ "an open bracket to exclude", { 0 }, { "fine", "(" }, "", -EINVAL },
	{ "no UTF-8", { "\xFF" }, { 0 }, "", -EINVAL },
	{ "single bytes of it", { "\\C" }, { 0 }, "", -EINVAL },
};

static size_t count(const char *const *texts)
{
	size_t n = 0;

	while (n < LIST_MAX && texts[n])
		n++;
	return n;
}

static void row_holds(void **state)
{
	const struct row   *r = *state;
	struct crawl_scope *s;
	int                 rc = crawl_scope_new(&s, CRAWL_FOLLOW_CITED, r->includes, count(r->includes),
	                                         r->excludes, count(r->excludes));

	if (rc == 0) {
		rc = scope_wants(s, span_of(r->url));
		crawl_scope_free(s);
	}
	assert_int_equal(rc, r->want);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows)];

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)&rows[i] };
	return _cmocka_run_group_tests("scope", tests, COUNT(tests), NULL, NULL);
}
