/* Which addresses a socket may be opened to, and what a proxy adds. No DNS here: all is numeric. */

#include "../../src/fetch/guard.h"
#include "fetch.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const struct guard_nets no_nets = { .n = 0 };

static struct sockaddr_storage address_of(const char *text, uint16_t port)
{
	struct sockaddr_storage s;
	struct sockaddr_in  v4 = { .sin_family = AF_INET, .sin_port = htons(port) };
	struct sockaddr_in6 v6 = { .sin6_family = AF_INET6, .sin6_port = htons(port) };

	memset(&s, 0, sizeof(s));
	if (inet_pton(AF_INET, text, &v4.sin_addr) == 1)
		memcpy(&s, &v4, sizeof(v4));
	else if (inet_pton(AF_INET6, text, &v6.sin6_addr) == 1)
		memcpy(&s, &v6, sizeof(v6));
	else
		fail_msg("%s is no address", text);
	return s;
}

static bool allows(const struct guard_proxy *proxy, const char *text, uint16_t port)
{
	struct sockaddr_storage s = address_of(text, port);

	return guard_allows(proxy, &no_nets, (const struct sockaddr *)&s);
}

static const struct row {
	const char *address;
	bool        is_allowed;
} rows[] = {
	{ "93.184.216.34", true },
	{ "1.1.1.1", true },
	{ "2606:4700:4700::1111", true },
	{ "127.0.0.1", false },
	{ "127.8.8.8", false },
	{ "0.0.0.0", false },
	{ "10.1.2.3", false },
	{ "100.64.0.1", false },
	{ "169.254.169.254", false },   /* where clouds keep their keys */
	{ "172.16.0.1", false },
	{ "172.32.0.1", true },
	{ "192.168.1.1", false },
	{ "224.0.0.1", false },
	{ "255.255.255.255", false },
	{ "::", false },
	{ "::1", false },
	{ "::ffff:127.0.0.1", false },  /* IPv4-mapped */
	{ "::ffff:10.0.0.1", false },
	{ "::ffff:93.184.216.34", true },
	{ "::127.0.0.1", false },       /* IPv4-compatible, deprecated */
	{ "64:ff9b::7f00:1", false },   /* NAT64 */
	{ "2002:7f00:1::", false },     /* 6to4 */
	{ "fe80::1", false },
	{ "fc00::1", false },
	{ "ff02::1", false },
	{ "2001:db8::1", false },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	const struct guard_proxy none = { .n_addresses = 0 };

	assert_int_equal(allows(&none, r->address, 80), r->is_allowed);
}

static void other_families_are_refused(void **state)
{
	const struct guard_proxy none = { .n_addresses = 0 };
	struct sockaddr_storage  s;

	(void)state;
	memset(&s, 0, sizeof(s));
	s.ss_family = AF_UNIX;
	assert_false(guard_allows(&none, &no_nets, (const struct sockaddr *)&s));
	s.ss_family = AF_UNSPEC;
	assert_false(guard_allows(&none, &no_nets, (const struct sockaddr *)&s));
}

static void a_proxy_may_be_private(void **state)
{
	static const struct { const char *proxy, *address; uint16_t port; } proxies[] = {
		{ "http://127.0.0.1:3128", "127.0.0.1", 3128 },
		{ "127.0.0.1:3128", "127.0.0.1", 3128 },
		{ "http://user:secret@127.0.0.1:3128/", "127.0.0.1", 3128 },
		{ "http://10.0.0.1", "10.0.0.1", 1080 },   /* curl's default */
		{ "https://10.0.0.1", "10.0.0.1", 443 },   /* and for these */
		{ "https://10.0.0.1:8443", "10.0.0.1", 8443 },
		{ "socks5h://127.0.0.1:9050", "127.0.0.1", 9050 },
		{ "socks5://127.0.0.1", "127.0.0.1", 1080 },
		{ "http://[::1]:8080", "::1", 8080 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(proxies); i++) {
		struct guard_proxy p;

		assert_int_equal(guard_proxy_init(&p, proxies[i].proxy), 0);
		if (!allows(&p, proxies[i].address, proxies[i].port))
			fail_msg("%s is refused", proxies[i].proxy);
		assert_false(allows(&p, proxies[i].address, 22));  /* the proxy, not its machine */
		assert_false(allows(&p, "192.168.1.1", proxies[i].port));
		assert_true(allows(&p, "1.1.1.1", 80));
	}
}

static void a_proxy_that_is_none_is_refused(void **state)
{
	static const char *const bad[] = { "", "http://", "http://[::1", "http://127.0.0.1:99999", "http://a b/" };

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct guard_proxy p;

		assert_int_equal(guard_proxy_init(&p, bad[i]), -EINVAL);
		assert_int_equal(p.n_addresses, 0);
	}
}

static void networks_hold_what_is_theirs(void **state)
{
	static const struct { const char *nets, *host; bool is_held; } cases[] = {
		{ "10.1.0.0/16", "10.1.255.255", true }, { "10.1.0.0/16", "10.2.0.0", false },
		{ "10.128.0.0/9", "10.255.0.1", true }, { "10.128.0.0/9", "10.127.0.1", false },
		{ "192.168.1.7", "192.168.1.7", true }, { "192.168.1.7", "192.168.1.6", false },
		{ "0.0.0.0/0", "10.0.0.1", true }, { "0.0.0.0/0", "::1", false }, { "::/0", "10.0.0.1", true },
		{ "fc00::/7", "fd12::1", true }, { "fc00::/7", "[fd12::1]", true }, { "fc00::/7", "fe80::1", false },
		{ "10.0.0.1, ::1", "::1", true }, { "127.0.0.1", "::ffff:127.0.0.1", true },
		{ "127.0.0.1", "localhost", false }, { "127.0.0.1", "", false },
	};
	struct guard_nets nets;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(guard_nets_init(&nets, cases[i].nets), 0);
		if (guard_nets_hold(&nets, span_of(cases[i].host)) != cases[i].is_held)
			fail_msg("%s in %s", cases[i].host, cases[i].nets);
	}
	assert_int_equal(guard_nets_init(&nets, NULL), 0);
	assert_false(guard_nets_hold(&nets, SPAN("127.0.0.1")));
}

static void networks_that_are_none_are_refused(void **state)
{
	static const char *const bad[] = { "", ",", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8x",
		"10.0.0.0/0008", "10.0.0", "localhost", "10.0.0.1;10.0.0.2",
		"1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,"
		"1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1" };

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++)
		if (fetch_nets_are_valid(bad[i]))
			fail_msg("%s is taken", bad[i]);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 5] = {
		cmocka_unit_test(networks_hold_what_is_theirs),
		cmocka_unit_test(networks_that_are_none_are_refused),
		cmocka_unit_test(other_families_are_refused),
		cmocka_unit_test(a_proxy_may_be_private),
		cmocka_unit_test(a_proxy_that_is_none_is_refused),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[5 + i] = (struct CMUnitTest){ rows[i].address, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
