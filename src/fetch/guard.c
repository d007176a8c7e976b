/*
 * SSRF: a page can name any host, and a name can lead to any address, so the
 * address itself is judged, after DNS, each time a socket is opened. That
 * also holds against names that change their address between look-ups.
 */

#include "guard.h"
#include "fetch.h"
#include "url.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>

/* A host name in text takes at most 253 bytes (RFC 1035 section 2.3.4); longer ones do not resolve. */
#define NAME_BYTES 256

static in_port_t port_of(const struct sockaddr *a)
{
	return a->sa_family == AF_INET6 ? ((const struct sockaddr_in6 *)(const void *)a)->sin6_port
	                                : ((const struct sockaddr_in *)(const void *)a)->sin_port;
}

/* The address in text, or "" for a family that is neither IPv4 nor IPv6. */
static struct span text_of(const struct sockaddr *a, char text[INET6_ADDRSTRLEN])
{
	const void *bytes = a->sa_family == AF_INET6
		? (const void *)&((const struct sockaddr_in6 *)(const void *)a)->sin6_addr
		: (const void *)&((const struct sockaddr_in *)(const void *)a)->sin_addr;

	if ((a->sa_family != AF_INET && a->sa_family != AF_INET6) ||
	    !inet_ntop(a->sa_family, bytes, text, INET6_ADDRSTRLEN))
		text[0] = '\0';
	return span_of(text);
}

static bool is_same(const struct sockaddr *a, const struct sockaddr *b)
{
	char x[INET6_ADDRSTRLEN], y[INET6_ADDRSTRLEN];

	return a->sa_family == b->sa_family && port_of(a) == port_of(b) &&
	       span_eq(text_of(a, x), text_of(b, y));
}

/* An address as 16 bytes, IPv4 mapped (RFC 4291 section 2.5.5.2). @return bits that its family has, 0: no address */
static unsigned parse_address(struct span text, uint8_t bytes[16])
{
	static const uint8_t mapped[12] = { [10] = 0xFF, [11] = 0xFF };
	char copy[INET6_ADDRSTRLEN];

	if (text.len >= 2 && text.ptr[0] == '[' && text.ptr[text.len - 1] == ']')
		text = span_upto(span_from(text, 1), text.len - 2);
	if (text.len >= sizeof(copy))
		return 0;
	snprintf(copy, sizeof(copy), "%.*s", SPAN_FMT(text));
	if (inet_pton(AF_INET6, copy, bytes) == 1)
		return 128;
	memcpy(bytes, mapped, sizeof(mapped));
	return inet_pton(AF_INET, copy, bytes + sizeof(mapped)) == 1 ? 32 : 0;
}

/* "10.1.0.0/16" or an address alone. */
static int parse_net(struct span text, struct guard_net *net)
{
	size_t      slash = span_chr(text, '/');
	struct span digits = span_from(text, slash == SPAN_NONE ? text.len : slash + 1);
	unsigned    width = parse_address(span_upto(text, slash), net->bytes), bits = 0;

	for (size_t i = 0; i < digits.len; i++) {
		if (digits.ptr[i] < '0' || digits.ptr[i] > '9' || i == 3)
			return -EINVAL;
		bits = bits * 10 + (unsigned)(digits.ptr[i] - '0');
	}
	if (slash == SPAN_NONE)
		bits = width;
	else if (digits.len == 0)
		return -EINVAL;
	if (width == 0 || bits > width)
		return -EINVAL;
	net->bits = 128 - width + bits;
	return 0;
}

int guard_nets_init(struct guard_nets *out, const char *nets)
{
	struct span rest = span_of(nets), text;

	out->n = 0;
	while (nets && span_cut(&rest, ',', &text)) {
		if (out->n == GUARD_NETS_MAX || parse_net(span_trim(text), &out->nets[out->n]) < 0)
			return -EINVAL;
		out->n++;
	}
	return 0;
}

bool fetch_nets_are_valid(const char *nets)
{
	struct guard_nets parsed;

	return guard_nets_init(&parsed, nets) == 0;
}

static bool is_within(const uint8_t address[16], const struct guard_net *net)
{
	unsigned whole = net->bits / 8, rest = net->bits % 8;

	return memcmp(address, net->bytes, whole) == 0 &&
	       (rest == 0 || (address[whole] ^ net->bytes[whole]) >> (8 - rest) == 0);
}

bool guard_nets_hold(const struct guard_nets *nets, struct span host)
{
	uint8_t bytes[16];

	if (nets->n == 0 || parse_address(host, bytes) == 0)
		return false;
	for (size_t i = 0; i < nets->n; i++)
		if (is_within(bytes, &nets->nets[i]))
			return true;
	return false;
}

bool guard_allows(const struct guard_proxy *proxy, const struct guard_nets *nets, const struct sockaddr *to)
{
	char        text[INET6_ADDRSTRLEN];
	struct span address = text_of(to, text);

	if (address.len && (!url_is_special_address(address) || guard_nets_hold(nets, address)))
		return true;
	for (size_t i = 0; i < proxy->n_addresses; i++)
		if (is_same(to, (const struct sockaddr *)&proxy->addresses[i]))
			return true;
	return false;
}

static void keep_addresses(struct guard_proxy *out, const struct addrinfo *list)
{
	size_t room = sizeof(out->addresses) / sizeof(out->addresses[0]);

	for (; list && out->n_addresses < room; list = list->ai_next)
		if (list->ai_addrlen <= sizeof(out->addresses[0]))
			memcpy(&out->addresses[out->n_addresses++], list->ai_addr, list->ai_addrlen);
}

/* Drop the brackets of "[::1]", which getaddrinfo() does not take. */
static const char *bare_host(char *host)
{
	size_t len = strlen(host);

	if (host[0] != '[' || host[len - 1] != ']')
		return host;
	host[len - 1] = '\0';
	return host + 1;
}

/* Where curl looks for a proxy that names no port (CURLOPT_PROXY(3)). */
static const char *default_port(const char *scheme)
{
	return scheme && strcmp(scheme, "https") == 0 ? "443" : "1080";
}

int guard_proxy_init(struct guard_proxy *out, const char *proxy)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *list = NULL;
	CURLU *u = curl_url();
	char  *scheme = NULL, *host = NULL, *port = NULL;
	int    rc = -EINVAL;

	out->n_addresses = 0;
	if (u && curl_url_set(u, CURLUPART_URL, proxy, CURLU_GUESS_SCHEME | CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK &&
	    curl_url_get(u, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
		curl_url_get(u, CURLUPART_SCHEME, &scheme, 0);
		curl_url_get(u, CURLUPART_PORT, &port, 0);
		if (getaddrinfo(bare_host(host), port ? port : default_port(scheme), &hints, &list) == 0) {
			keep_addresses(out, list);
			freeaddrinfo(list);
			rc = 0;
		}
	}
	curl_free(scheme);
	curl_free(host);
	curl_free(port);
	curl_url_cleanup(u);
	return rc;
}

bool fetch_name_is_told(struct span host)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *list = NULL;
	char name[NAME_BYTES];
	int  rc;

	if (host.len >= sizeof(name))
		return true;
	memcpy(name, host.ptr, host.len);
	name[host.len] = '\0';
	rc = getaddrinfo(name, NULL, &hints, &list);
	if (rc == 0)
		freeaddrinfo(list);
	return rc != 0 && rc != EAI_AGAIN && rc != EAI_SYSTEM && rc != EAI_FAIL;
}
