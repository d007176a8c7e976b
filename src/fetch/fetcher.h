/*
 * fetcher: what the parts of the room share. Private to the room fetch.
 *
 *     fetch.c     the contract: a job from fetch_add() to its callback
 *     loop.c      libcurl's sockets and timers, one epoll
 *     settings.c  the options, copied, and how libcurl is told of them
 *     decode.c    content codings
 *     headers.c   headers as text
 *     cookies.c   the run's cookies
 *     shortage.c  when the machine has no descriptor left
 *     memory.c    when it has no memory left
 *     guard.c     which addresses may be connected to
 */
#ifndef FETCH_FETCHER_H
#define FETCH_FETCHER_H

#include "fetch.h"
#include "guard.h"

#include <curl/curl.h>

/* --- settings ------------------------------------------------------------ */

struct settings {
	struct fetch_options o;     /* its pointers are not used after settings_copy() */
	unsigned kept;              /* connections kept open for the next request, beside those in use */
	char    *user_agent, *cacert, *proxy_http, *proxy_https, *no_proxy;  /* owned, as all below */
	struct curl_slist *headers, *resolves, *connect_tos;
	struct guard_proxy guard_http, guard_https;
	struct guard_nets  private_nets;
};

/** @return 0, -ENOMEM, or -EINVAL with a logged reason; free with settings_free() in any case */
int settings_copy(struct settings *s, const struct fetch_options *o);
void settings_free(struct settings *s);

/** Tell a new handle what holds for every transfer. */
void settings_apply(const struct settings *s, CURL *easy);

/** Append copies. @return 0 or -ENOMEM */
int settings_add(struct curl_slist **to, const char *text);

/** The proxy for a URL; "" for none. */
const char *settings_proxy(const struct settings *s, const char *url);

/* --- the loop ------------------------------------------------------------ */

/** libcurl's sockets and its one timer. */
struct loop {
	CURLM  *multi;
	int     epoll_fd, wake_fd;
	int64_t due_ms;             /* on clock_mono_ms(): when libcurl wants to be called, -1: not */
};

/** @return 0, or -errno; free with loop_close() in any case */
int loop_open(struct loop *l);
void loop_close(struct loop *l);

/** Drop every kept connection and name; nothing may be in flight. @return 0 or -ENOMEM */
int loop_renew(struct loop *l);

/** Let libcurl do what is due by its timer. @return 0 or -EIO */
int loop_tick(struct loop *l);

/** Sleep until a socket, the timer, loop_wake() or @p timeout_ms, and let libcurl work. @return 0 or -EIO */
int loop_sleep(struct loop *l, int timeout_ms);

/** From any thread. */
void loop_wake(struct loop *l);

/* --- cookies -------------------------------------------------------------- */

struct cookies {
	CURLSH *share;              /* holds them, for every handle */
	CURL   *easy;               /* makes no transfer: to read and write them by */
	char   *path;               /* owned: the file that keeps them, or NULL */
	size_t  heard;              /* bytes of Set-Cookie since the last audit */
};

/** @return 0, -ENOMEM, or -EINVAL with a logged reason; free with cookies_close() in any case */
int cookies_open(struct cookies *c, const char *path);

/** Drop what is too much, if much has come. Not inside a callback of libcurl's. */
void cookies_audit(struct cookies *c);

/** Save them where that was wanted; after all other handles are gone. @return 0, or < 0 when that failed (logged) */
int cookies_close(struct cookies *c);

/* --- shortage ------------------------------------------------------------ */

/** Descriptors (or socket buffers) that ran out, and what is done meanwhile. */
struct shortage {
	unsigned slots;             /* used at once now; as many as asked for when there is no shortage */
	unsigned n_good;            /* answers since slots last changed */
	int64_t  since_ms, last_ms; /* first without an answer between, and last lack; 0: none */
	int64_t  pause_until_ms;    /* nothing is begun before */
	int      error;             /* errno of the last lack */
	bool     is_said;
};

struct job;

/** A socket could not be had: @p error is errno. @return true when the machine is to blame */
bool shortage_is(int error);

/** Did @p j fail, before anything was answered, for lack of descriptors? Then it is to be put back. */
bool shortage_failed(struct job *j, CURLcode code);

/** After such a failure: use less. @return 0, or -errno when nothing could be opened for long */
int shortage_meet(struct fetcher *f);

/** An answer came: things get better. */
void shortage_ease(struct fetcher *f);

/** How many transfers may be in flight now. */
unsigned shortage_slots(const struct fetcher *f);

/** Put libcurl's bounds in force: connections in use and kept. */
void shortage_bound(struct fetcher *f);

/* --- memory -------------------------------------------------------------- */

/** In place of curl_global_init(). @return 0, -ENOMEM or -EIO */
int memory_watch(void);

/** Allocations that libcurl and its TLS did not get, in all. From any thread. */
unsigned memory_lacks(void);

/** Did @p j fail, and was memory short meanwhile? Then whatever @p code says is no fact about the page. */
bool memory_failed(const struct job *j, CURLcode code);

/* --- a transfer ------------------------------------------------------------ */

struct job {
	struct fetcher *f;
	struct job     *prev, *next;   /* in waiting or flying */
	char           *url;       /* owned */
	struct curl_slist *conditions;  /* owned: all headers of a conditional request; NULL: the settings' */
	fetch_done_fn  *done;
	void           *arg;
	struct fetch_response res; /* headers and body owned */
	CURL           *easy;      /* owned while in flight */
	bool            is_private;  /* the guard refused a socket, and so far allowed none */
	bool            is_public;   /* the guard allowed a socket */
	bool            takes_feeds;
	bool            is_cut;      /* stopped by us: not HTML */
	bool            is_short;    /* the machine gave it no socket */
	unsigned        n_doubts;    /* times it was put back though that was not certain */
	int64_t         started_ms;
	unsigned        lacks_before;  /* memory_lacks() when it was started */
	char            error[CURL_ERROR_SIZE];
};

struct fetcher {
	struct loop     loop;
	struct settings s;
	struct job     *waiting;        /* first in, first out */
	struct job     *flying;
	unsigned        n_waiting, n_flying;
	uint64_t        n_finished;     /* ever */
	CURL          **idle;           /* handles for the next transfers, set up; owned, room for one a slot */
	unsigned        n_idle;
	struct shortage shortage;
	struct cookies  cookies;
};

#endif
