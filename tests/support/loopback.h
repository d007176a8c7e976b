/*
 * loopback: servers for a test's own use, on 127.0.0.1, ports as they come.
 *
 *   web   tests/support/httpd.c, a process of its own, serving a fixture site
 *   raw   a thread that answers each connection with the same bytes, whatever
 *         was asked: for what no proper server would send
 *
 * A test that cannot have its server ends at once: nothing after would mean
 * anything. Holds no state but the caller's.
 */
#ifndef TESTS_LOOPBACK_H
#define TESTS_LOOPBACK_H

#include "base/clock.h"
#include "base/span.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

struct web {
	char  dir[64];          /* temporary; log, ca */
	pid_t pid;
	int   http, https;      /* ports */
};

struct raw {
	struct span answer;     /* borrowed */
	int         listener, port;
	pthread_t   thread;
};

static inline void loopback_give_up(const char *why)
{
	fprintf(stderr, "loopback: %s\n", why);
	exit(1);
}

/* The ports from the ready file; false while it is not there. */
static inline bool web_is_ready(struct web *w, const char *path)
{
	FILE *f = fopen(path, "r");
	bool  is_ready = f && fscanf(f, "http=%d https=%d", &w->http, &w->https) == 2;

	if (f)
		fclose(f);
	return is_ready;
}

/** Serve @p site (a folder with map.tsv), over TLS too, with a CA in dir/ca/ca.pem. */
static inline void web_start(struct web *w, const char *site)
{
	const char *b = getenv("B") ? getenv("B") : "build/debug";
	char text[1024], ready[128];

	snprintf(w->dir, sizeof(w->dir), "/tmp/headwater-test-XXXXXX");
	if (!mkdtemp(w->dir))
		loopback_give_up("no temporary folder");
	snprintf(ready, sizeof(ready), "%s/ready", w->dir);
	snprintf(text, sizeof(text), "tests/support/testca.sh %s/ca --map %s/map.tsv", w->dir, site);
	if (system(text) != 0)
		loopback_give_up("no certificate");
	snprintf(text, sizeof(text), "exec %s/httpd --ready %s --log %s/log --cert %s/ca/cert.pem --key %s/ca/key.pem "
	         "--max-seconds 120 %s", b, ready, w->dir, w->dir, w->dir, site);
	w->pid = fork();
	if (w->pid == 0) {
		execl("/bin/sh", "sh", "-c", text, (char *)NULL);
		_exit(127);
	}
	for (int tries = 0; !web_is_ready(w, ready); tries++) {
		if (tries == 200 || waitpid(w->pid, NULL, WNOHANG) != 0)
			loopback_give_up("httpd does not start");
		clock_sleep_ms(50);
	}
}

static inline void web_stop(struct web *w)
{
	char text[100];

	kill(w->pid, SIGTERM);
	waitpid(w->pid, NULL, 0);
	snprintf(text, sizeof(text), "rm -r %s", w->dir);
	if (system(text) != 0)
		fprintf(stderr, "loopback: %s stays\n", w->dir);
}

/** A socket that listens at an address of this machine. @return its port, or 0 where the machine has no such address */
static inline int loopback_listen_at(int *listener, const char *address)
{
	struct sockaddr_in6 six = { .sin6_family = AF_INET6 };
	struct sockaddr_in  four = { .sin_family = AF_INET };
	bool      is_six = inet_pton(AF_INET6, address, &six.sin6_addr) == 1;
	struct sockaddr *a = is_six ? (struct sockaddr *)&six : (struct sockaddr *)&four;
	socklen_t len = is_six ? sizeof(six) : sizeof(four);

	inet_pton(AF_INET, address, &four.sin_addr);
	*listener = socket(a->sa_family, SOCK_STREAM, 0);
	if (*listener >= 0 && bind(*listener, a, len) == 0 && listen(*listener, 16) == 0 &&
	    getsockname(*listener, a, &len) == 0)
		return ntohs(is_six ? six.sin6_port : four.sin_port);
	close(*listener);
	return 0;
}

/** A socket that listens. @return its port */
static inline int loopback_listen(int *listener)
{
	int port = loopback_listen_at(listener, "127.0.0.1");

	if (port == 0)
		loopback_give_up("no socket");
	return port;
}

/* Read to the end of the request, answer, and wait until the other side has had it all. */
static inline void raw_serve(int fd, struct span answer)
{
	char   request[4096];
	size_t len = 0;
	ssize_t n;

	while (len < sizeof(request) && (n = read(fd, request + len, sizeof(request) - len)) > 0) {
		len += (size_t)n;
		if (span_find((struct span){ request, len }, SPAN("\r\n\r\n")) != SPAN_NONE)
			break;
	}
	while (answer.len && (n = send(fd, answer.ptr, answer.len, MSG_NOSIGNAL)) > 0)
		answer = span_from(answer, (size_t)n);
	shutdown(fd, SHUT_WR);
	while (read(fd, request, sizeof(request)) > 0)
		;
	close(fd);
}

static inline void *raw_run(void *arg)
{
	struct raw *r = arg;
	int fd;

	while ((fd = accept(r->listener, NULL, NULL)) >= 0)
		raw_serve(fd, r->answer);
	return NULL;
}

/** @return false where the machine has no such address */
static inline bool raw_start_at(struct raw *r, const char *address, struct span answer)
{
	r->answer = answer;
	r->port = loopback_listen_at(&r->listener, address);
	if (r->port && pthread_create(&r->thread, NULL, raw_run, r) != 0)
		loopback_give_up("no thread");
	return r->port != 0;
}

static inline void raw_start(struct raw *r, struct span answer)
{
	if (!raw_start_at(r, "127.0.0.1", answer))
		loopback_give_up("no socket");
}

static inline void raw_stop(struct raw *r)
{
	shutdown(r->listener, SHUT_RDWR);  /* accept() fails */
	pthread_join(r->thread, NULL);
	close(r->listener);
}

#endif
