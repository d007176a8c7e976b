/* Outlets, and addresses that are not globally reachable: each row of two tables is a test. */

#include "rows.h"

#include "url.h"

static void outlet_is_found(void **state)
{
	const struct row *r = *state;
	struct span       host = r->column[0], outlet = url_outlet(host);

	assert_span(outlet, r->column[1]);
	assert_true(outlet.ptr >= host.ptr && outlet.ptr + outlet.len <= host.ptr + host.len);
}

static void address_is_judged(void **state)
{
	const struct row *r = *state;
	bool              is_special = span_eq(r->column[1], SPAN("special"));

	assert_true(is_special || span_eq(r->column[1], SPAN("global")));
	assert_int_equal(url_is_special_address(r->column[0]), is_special);
}

static void a_host_past_dns_is_its_own_outlet(void **state)
{
	char        text[300];
	struct span host = { text, sizeof(text) };

	(void)state;
	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = i % 10 == 9 ? '.' : 'a';
	text[sizeof(text) - 1] = 'a';
	assert_span(url_outlet(host), host);
}

int main(void)
{
	rows_add("fixtures/url/outlet.tsv", outlet_is_found);
	rows_add("fixtures/url/special.tsv", address_is_judged);
	rows_add_test("a host past DNS is its own outlet", a_host_past_dns_is_its_own_outlet);
	return rows_run("outlet");
}
