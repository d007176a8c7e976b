/* guard: no connection to special-purpose addresses. Private to the room fetch. */
#ifndef FETCH_GUARD_H
#define FETCH_GUARD_H

#include "base/span.h"

#include <sys/socket.h>

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

/** May a socket be opened to @p to? Asked after DNS, for every connection. */
bool guard_allows(const struct guard_proxy *proxy, const struct sockaddr *to);

#endif
