/* guard: no connection to special-purpose addresses. Private to the room fetch. */
#ifndef FETCH_GUARD_H
#define FETCH_GUARD_H

#include "base/span.h"

#include <sys/socket.h>

/** Networks one may name. */
#define GUARD_NETS_MAX 16

/** The addresses of a proxy, which may be private: the user chose it. */
struct guard_proxy {
	struct sockaddr_storage addresses[8];
	size_t                  n_addresses;
};

/**
 * Look a proxy's addresses up.
 *
 * @param proxy  as curl -x takes it ("http://127.0.0.1:3128", "host:8080")
 * @return 0, or -EINVAL when it cannot be read or its name does not resolve
 */
int guard_proxy_init(struct guard_proxy *out, const char *proxy);

/** Networks that the user named. */
struct guard_nets {
	struct guard_net {
		uint8_t  bytes[16];     /* IPv4 as ::ffff:a.b.c.d */
		unsigned bits;
	} nets[GUARD_NETS_MAX];
	size_t n;
};

/** @param nets  "10.1.0.0/16,::1"; NULL: none. @return 0 or -EINVAL */
int guard_nets_init(struct guard_nets *out, const char *nets);

/** Does one of them hold this address? @param host  "10.0.0.1", "[::1]" or "::1"; names answer false */
bool guard_nets_hold(const struct guard_nets *nets, struct span host);

/** May a socket be opened to @p to? Asked after DNS, for every connection. */
bool guard_allows(const struct guard_proxy *proxy, const struct guard_nets *nets, const struct sockaddr *to);

#endif
