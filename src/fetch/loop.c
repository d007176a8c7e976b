/*
 * libcurl says which sockets it waits for (on_socket) and when it wants to be
 * called at the latest (on_timer); epoll waits for all of them at once, so
 * that a turn costs by what happens, not by how many transfers are in flight.
 */

#include "fetcher.h"
#include "base/clock.h"

#include <errno.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

/* Events taken at a time; the rest is there at the next turn. */
#define EVENTS 128

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *arg, void *known)
{
	struct loop       *l = arg;
	struct epoll_event e = { .data.fd = fd };
	int rc;

	(void)easy;
	if (what == CURL_POLL_REMOVE) {
		epoll_ctl(l->epoll_fd, EPOLL_CTL_DEL, fd, NULL);
		return 0;
	}
	e.events = (what & CURL_POLL_IN ? (uint32_t)EPOLLIN : 0) | (what & CURL_POLL_OUT ? (uint32_t)EPOLLOUT : 0);
	rc = epoll_ctl(l->epoll_fd, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &e);
	if (rc < 0 && errno == EEXIST)
		rc = epoll_ctl(l->epoll_fd, EPOLL_CTL_MOD, fd, &e);
	curl_multi_assign(l->multi, fd, l);
	return rc;
}

static int on_timer(CURLM *multi, long ms, void *arg)
{
	struct loop *l = arg;

	(void)multi;
	l->due_ms = ms < 0 ? -1 : clock_mono_ms() + ms;
	return 0;
}

static int open_multi(struct loop *l)
{
	l->due_ms = -1;
	l->multi = curl_multi_init();
	if (!l->multi)
		return -ENOMEM;
	curl_multi_setopt(l->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
	curl_multi_setopt(l->multi, CURLMOPT_SOCKETDATA, l);
	curl_multi_setopt(l->multi, CURLMOPT_TIMERFUNCTION, on_timer);
	curl_multi_setopt(l->multi, CURLMOPT_TIMERDATA, l);
	return 0;
}

int loop_open(struct loop *l)
{
	struct epoll_event e = { .events = EPOLLIN };
	int rc = open_multi(l);

	l->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	l->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	e.data.fd = l->wake_fd;
	if (rc == 0 && (l->epoll_fd < 0 || l->wake_fd < 0 || epoll_ctl(l->epoll_fd, EPOLL_CTL_ADD, l->wake_fd, &e) < 0))
		rc = -errno;
	return rc;
}

int loop_renew(struct loop *l)
{
	curl_multi_cleanup(l->multi);
	return open_multi(l);
}

void loop_close(struct loop *l)
{
	curl_multi_cleanup(l->multi);
	if (l->epoll_fd >= 0)
		close(l->epoll_fd);
	if (l->wake_fd >= 0)
		close(l->wake_fd);
}

static int act(struct loop *l, curl_socket_t fd, int events)
{
	int running;

	return curl_multi_socket_action(l->multi, fd, events, &running) == CURLM_OK ? 0 : -EIO;
}

int loop_tick(struct loop *l)
{
	if (l->due_ms < 0 || clock_mono_ms() < l->due_ms)
		return 0;
	l->due_ms = -1;
	return act(l, CURL_SOCKET_TIMEOUT, 0);
}

/* What one event means to libcurl. */
static int take(struct loop *l, const struct epoll_event *e)
{
	uint64_t count;

	if (e->data.fd == l->wake_fd)
		return read(l->wake_fd, &count, sizeof(count)) < 0 && errno != EAGAIN ? -EIO : 0;
	return act(l, e->data.fd, (e->events & EPOLLIN ? CURL_CSELECT_IN : 0) | (e->events & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
	                          (e->events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0));
}

int loop_sleep(struct loop *l, int timeout_ms)
{
	struct epoll_event events[EVENTS];
	int64_t wait = l->due_ms < 0 ? timeout_ms : l->due_ms - clock_mono_ms();
	int     n, rc = 0;

	if (wait > timeout_ms)
		wait = timeout_ms;
	n = epoll_wait(l->epoll_fd, events, EVENTS, wait > 0 ? (int)wait : 0);
	if (n < 0 && errno != EINTR)
		return -EIO;
	for (int i = 0; rc == 0 && i < n; i++)
		rc = take(l, &events[i]);
	return rc < 0 ? rc : loop_tick(l);
}

void loop_wake(struct loop *l)
{
	uint64_t one = 1;

	/* fails only when it has been woken 2^64 - 2 times already */
	if (write(l->wake_fd, &one, sizeof(one)) < 0)
		return;
}
