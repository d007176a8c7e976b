/*
 * host: the name behind "//". Private to the room url.
 *
 * Source: WHATWG URL Standard, section 3.5, for special schemes.
 */
#ifndef URL_HOST_H
#define URL_HOST_H

#include "base/span.h"

/**
 * Room for a host, in bytes, percent-decoded or written. A name in the DNS
 * ends at 253; longer ones parse in browsers and lead nowhere. The ceiling
 * also keeps punycode, which takes quadratic time, short.
 */
#define HOST_MAX 1024

/**
 * @param text  as written, without port; "[...]" for IPv6
 * @param out   ASCII, lower case, punycode; not NUL-terminated
 * @return its length; 0 when this is no host
 */
size_t host_read(struct span text, char out[HOST_MAX]);

#endif
