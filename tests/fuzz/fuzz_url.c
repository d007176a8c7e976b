/*
 * URLs of any bytes. The first line is the base, the rest the input. What was
 * written must read as itself, and so must its canonical form.
 */

#include "url.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void check(struct arena *a, const struct url *u)
{
	struct url  again;
	struct span canonical, twice, outlet = url_outlet(u->host);

	require(u->href.len <= URL_MAX && u->href.ptr[u->href.len] == '\0');
	require(u->host.len > 0 && u->path.len > 0 && u->path.ptr[0] == '/');
	for (size_t i = 0; i < u->href.len; i++)
		require(u->href.ptr[i] > ' ' && u->href.ptr[i] < 0x7F);
	require(url_parse(a, u->href, NULL, &again) == 0 && span_eq(again.href, u->href));
	require(span_eq(again.host, u->host) && span_eq(again.path, u->path));
	require(span_eq(again.query, u->query) && again.has_query == u->has_query);
	require(span_eq(again.fragment, u->fragment) && again.port == u->port);
	require(span_eq(again.username, u->username) && span_eq(again.password, u->password));
	require(span_find(u->host, outlet) != SPAN_NONE || url_outlet_facts(outlet));
	url_is_special_address(u->host);
	url_is_front(u);

	require(url_canonical(a, u, &canonical) == 0);
	require(url_parse(a, canonical, NULL, &again) == 0 && span_eq(again.href, canonical));
	require(url_canonical(a, &again, &twice) == 0 && span_eq(twice, canonical));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span   input = { (const char *)data, size }, line;
	struct arena *a = arena_new((size_t)1 << 20);
	struct url    base, u;
	bool          has_base;

	if (!a || !size || !span_cut(&input, '\n', &line)) {
		arena_free(a);
		return 0;
	}
	has_base = url_parse(a, line, NULL, &base) == 0;
	if (url_parse(a, input, has_base ? &base : NULL, &u) == 0)
		check(a, &u);
	if (url_parse_typed(a, input, &u) == 0)
		check(a, &u);
	url_is_special_address(input);
	arena_free(a);
	return 0;
}
