/*
 * Outlets: the registrable domain by libpsl's built-in list, so that the same
 * host has the same outlet on every machine, and no file is read; then the main
 * domain where an outlet is known to have several.
 */

#include "url.h"

#include "ip.h"
#include "outlets.h"

#include <libpsl.h>

/* The longest name in the DNS, without its last dot (RFC 1035 section 3.1). */
#define NAME_MAX_BYTES 253

struct span url_outlet(struct span host)
{
	char        name[NAME_MAX_BYTES + 1];
	const char *domain;

	host = url_host_key(host);
	if (host.len == 0 || host.len > NAME_MAX_BYTES || host.ptr[0] == '[' || ip4_is_meant(host))
		return host;
	memcpy(name, host.ptr, host.len);
	name[host.len] = '\0';
	domain = psl_registrable_domain(psl_builtin(), name);
	return domain ? outlets_main(span_from(host, (size_t)(domain - name))) : host;
}
