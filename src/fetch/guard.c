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

bool guard_allows(const struct guard_proxy *proxy, const struct sockaddr *to)
{
	char        text[INET6_ADDRSTRLEN];
	struct span address = text_of(to, text);

	if (address.len && !url_is_special_address(address))
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
