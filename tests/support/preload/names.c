/*
 * names.so: names and addresses of a web that is not there. Loaded before the
 * program's own calls, it lets all of *.example live at a public address, with
 * every connection to that led to the loopback. Connections to anywhere but the
 * loopback are refused: a test that fails must not knock at a stranger's.
 *
 *     LD_PRELOAD=names.so NAMES_PORT=PORT program ...
 *
 * inside.example has a private address, inside6.example that of the loopback,
 * mapped into IPv6. What ends in turns.example is public when it is first
 * looked up, and is 127.0.0.1 from then on.
 */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define PUBLIC "11.0.0.1"

static const char *address_of(const char *name)
{
	static atomic_int asked;

	if (strcmp(name, "inside.example") == 0)
		return "10.0.0.1";
	if (strcmp(name, "inside6.example") == 0)
		return "::ffff:127.0.0.1";
	if (strstr(name, "turns.example") && atomic_fetch_add(&asked, 1) > 0)
		return "127.0.0.1";
	return PUBLIC;
}

int getaddrinfo(const char *name, const char *port, const struct addrinfo *hints, struct addrinfo **out)
{
	int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
	struct addrinfo any = { .ai_socktype = SOCK_STREAM };

	*(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
	if (!name || !strstr(name, ".example"))
		return real(name, port, hints, out);
	return real(address_of(name), port, &any, out);
}

int connect(int fd, const struct sockaddr *to, socklen_t len)
{
	int (*real)(int, const struct sockaddr *, socklen_t);
	const char        *port = getenv("NAMES_PORT");
	struct sockaddr_in in;

	*(void **)&real = dlsym(RTLD_NEXT, "connect");
	if (to->sa_family == AF_UNIX)
		return real(fd, to, len);
	if (to->sa_family == AF_INET && len == sizeof(in) && port) {
		memcpy(&in, to, sizeof(in));
		if (in.sin_addr.s_addr == inet_addr(PUBLIC)) {
			in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
			in.sin_port = htons((in_port_t)atoi(port));
		}
		if (in.sin_addr.s_addr == htonl(INADDR_LOOPBACK))
			return real(fd, (struct sockaddr *)&in, sizeof(in));
	}
	errno = ECONNREFUSED;
	return -1;
}
