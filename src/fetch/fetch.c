/*
 * The transfer loop. A job moves one way:
 *
 *     fetch_add()      start()              curl           finish()
 *     ----------> waiting ------> in flight ----> finished -------> done()
 *                 (FIFO)          (<= slots)                        freed
 *
 * Only this room talks to curl. The loop sleeps in curl_multi_poll(), which
 * wakes for sockets, for curl's own timers and for fetcher_wake().
 */

#include "fetch.h"
#include "guard.h"
#include "headers.h"
#include "base/log.h"
#include "url.h"

#include <curl/curl.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* What is read of a body that is not HTML: enough to tell what it is. */
#define SNIFF_BYTES 4096

/* Descriptors a transfer may take: two addresses tried at once, two kept connections, the resolver's. */
#define FDS_PER_SLOT 8

/* Descriptors left to others: the store, lists, standard streams. */
#define FDS_APART 64

struct job {
	struct fetcher *f;
	struct job     *next;      /* in the queue */
	char           *url;       /* owned */
	fetch_done_fn  *done;
	void           *arg;
	struct fetch_response res; /* headers and body owned */
	CURL           *easy;      /* owned while in flight */
	bool            is_private;  /* the guard refused a socket, and so far allowed none */
	bool            is_public;   /* the guard allowed a socket */
	bool            is_cut;      /* stopped by us: not HTML */
	char            error[CURL_ERROR_SIZE];
};

struct fetcher {
	CURLM          *multi;
	struct job     *first, **last;  /* waiting */
	struct job     *flying;         /* in flight, linked by next */
	unsigned        n_waiting, n_flying;
	uint64_t        n_finished;     /* ever */
	int             broken;         /* 0, or why the machine gives no socket */
	/* options, copied */
	struct fetch_options o;         /* its pointers are not used after new */
	char           *user_agent, *cacert, *proxy_http, *proxy_https, *no_proxy;
	struct curl_slist *headers, *resolves, *connect_tos;
	struct guard_proxy guard_http, guard_https;
};

/* --- what curl calls ----------------------------------------------------- */

static size_t on_header(char *bytes, size_t size, size_t n, void *arg)
{
	struct job *j = arg;

	headers_add(&j->res.headers, (struct span){ bytes, size * n });
	return buf_status(&j->res.headers) ? 0 : size * n;
}

/* Past the ceiling the buffer says so, and holds all that came before it. */
static void add_what_fits(struct buf *b, struct span s)
{
	size_t room = b->max - b->len;

	buf_span(b, span_upto(s, room));
	if (s.len > room)
		buf_span(b, s);  /* makes the error stick */
}

static size_t on_body(char *bytes, size_t size, size_t n, void *arg)
{
	struct job *j = arg;

	if (j->res.body.len == 0 && !headers_say_readable(buf_view(&j->res.headers)))
		j->is_cut = true;
	add_what_fits(&j->res.body, (struct span){ bytes, size * n });
	if (buf_status(&j->res.body) || (j->is_cut && j->res.body.len >= SNIFF_BYTES))
		return 0;
	return size * n;
}

static curl_socket_t on_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *to)
{
	struct job *j = arg;
	bool is_tls = strncmp(j->url, "https:", 6) == 0;
	int  fd;

	(void)purpose;
	if (!j->f->o.allows_private &&
	    !guard_allows(is_tls ? &j->f->guard_https : &j->f->guard_http, &to->addr)) {
		j->is_private = !j->is_public;
		return CURL_SOCKET_BAD;
	}
	j->is_public = true;
	j->is_private = false;
	fd = socket(to->family, to->socktype, to->protocol);
	if (fd < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM))
		j->f->broken = -errno;
	return fd;
}

/* --- options --------------------------------------------------------------- */

static int copy_string(char **to, const char *from)
{
	*to = from ? strdup(from) : NULL;
	return from && !*to ? -ENOMEM : 0;
}

static int copy_list(struct curl_slist **to, const char *const *from, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct curl_slist *longer = curl_slist_append(*to, from[i]);

		if (!longer)
			return -ENOMEM;
		*to = longer;
	}
	return 0;
}

/* The proxy for one scheme: the user's, else the environment's, as curl(1) reads it. */
static int copy_proxy(char **to, struct guard_proxy *guard, const char *given,
                      const char *const *names)
{
	const char *proxy = given;

	for (; !proxy && *names; names++)
		proxy = getenv(*names);
	if (!proxy || !*proxy)
		return 0;
	if (guard_proxy_init(guard, proxy) < 0) {
		const char *at = strrchr(proxy, '@');  /* what stands before may be a password */

		log_error("proxy: %s: cannot be read or resolved", at ? at + 1 : proxy);
		return -EINVAL;
	}
	return copy_string(to, proxy);
}

/* As many as asked for, unless they could not all be open at once. */
static unsigned slots_that_fit(unsigned slots)
{
	struct rlimit limit;
	rlim_t        fit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
		return slots;
	fit = limit.rlim_cur > FDS_APART ? (limit.rlim_cur - FDS_APART) / FDS_PER_SLOT : 0;
	if (fit >= slots)
		return slots;
	log_verbose("the limit of %llu open files allows %llu requests at once", (unsigned long long)limit.rlim_cur,
	            (unsigned long long)(fit ? fit : 1));
	return fit ? (unsigned)fit : 1;
}

static int copy_options(struct fetcher *f, const struct fetch_options *o)
{
	/* Upper-case HTTP_PROXY is not read: a CGI's client could set it. */
	static const char *const http[] = { "http_proxy", "all_proxy", "ALL_PROXY", NULL };
	static const char *const https[] = { "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", NULL };
	const char *no_proxy = getenv("no_proxy") ? getenv("no_proxy") : getenv("NO_PROXY");
	int rc;

	f->o = *o;
	f->o.slots = slots_that_fit(o->slots);
	if (o->cacert && access(o->cacert, R_OK) != 0) {
		log_error("cacert: %s: %s", o->cacert, strerror(errno));
		return -EINVAL;
	}
	if ((rc = copy_string(&f->user_agent, o->user_agent)) < 0 ||
	    (rc = copy_string(&f->cacert, o->cacert)) < 0 ||
	    (rc = copy_string(&f->no_proxy, no_proxy)) < 0 ||
	    (rc = copy_proxy(&f->proxy_http, &f->guard_http, o->proxy, http)) < 0 ||
	    (rc = copy_proxy(&f->proxy_https, &f->guard_https, o->proxy, https)) < 0 ||
	    (rc = copy_list(&f->headers, o->headers, o->n_headers)) < 0 ||
	    (rc = copy_list(&f->resolves, o->resolves, o->n_resolves)) < 0 ||
	    (rc = copy_list(&f->connect_tos, o->connect_tos, o->n_connect_tos)) < 0)
		return rc;
	return 0;
}

/* Where to, and by which way. */
static void set_route(struct job *j)
{
	struct fetcher *f = j->f;
	const char *proxy = strncmp(j->url, "https:", 6) == 0 ? f->proxy_https : f->proxy_http;

	curl_easy_setopt(j->easy, CURLOPT_URL, j->url);
	curl_easy_setopt(j->easy, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(j->easy, CURLOPT_PROXY, proxy ? proxy : "");
	curl_easy_setopt(j->easy, CURLOPT_NOPROXY, f->no_proxy);
	curl_easy_setopt(j->easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	curl_easy_setopt(j->easy, CURLOPT_RESOLVE, f->resolves);
	curl_easy_setopt(j->easy, CURLOPT_CONNECT_TO, f->connect_tos);
	curl_easy_setopt(j->easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(j->easy, CURLOPT_OPENSOCKETDATA, j);
	if (f->cacert)
		curl_easy_setopt(j->easy, CURLOPT_CAINFO, f->cacert);
	if (f->o.is_insecure) {
		curl_easy_setopt(j->easy, CURLOPT_SSL_VERIFYPEER, 0L);
		curl_easy_setopt(j->easy, CURLOPT_SSL_VERIFYHOST, 0L);
	}
}

/* What to ask, and what to take. */
static void set_request(struct job *j)
{
	struct fetcher *f = j->f;

	curl_easy_setopt(j->easy, CURLOPT_PRIVATE, j);
	curl_easy_setopt(j->easy, CURLOPT_ERRORBUFFER, j->error);
	curl_easy_setopt(j->easy, CURLOPT_NOSIGNAL, 1L);
	/* a name that is looked up past its time is left to its thread, or all others would wait for it */
	curl_easy_setopt(j->easy, CURLOPT_QUICK_EXIT, 1L);
	curl_easy_setopt(j->easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	curl_easy_setopt(j->easy, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(j->easy, CURLOPT_USERAGENT, f->user_agent);
	curl_easy_setopt(j->easy, CURLOPT_HTTPHEADER, f->headers);
	curl_easy_setopt(j->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)f->o.connect_ms);
	curl_easy_setopt(j->easy, CURLOPT_TIMEOUT_MS, (long)f->o.total_ms);
	curl_easy_setopt(j->easy, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(j->easy, CURLOPT_HEADERDATA, j);
	curl_easy_setopt(j->easy, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(j->easy, CURLOPT_WRITEDATA, j);
}

/* --- a job's life ------------------------------------------------------------ */

static void job_free(struct job *j)
{
	if (j->easy) {
		curl_multi_remove_handle(j->f->multi, j->easy);
		curl_easy_cleanup(j->easy);
	}
	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	free(j->url);
	free(j);
}

/* Ours, not libcurl's: see outcome_of(). */
static bool is_out_of_memory(const struct job *j)
{
	return buf_status(&j->res.headers) == -ENOMEM || buf_status(&j->res.body) == -ENOMEM;
}

static enum fetch_outcome outcome_of(const struct job *j, CURLcode code)
{
	if (code == CURLE_OK)
		return FETCH_OK;
	if (buf_status(&j->res.headers) || buf_status(&j->res.body))
		return FETCH_TOO_BIG;
	if (j->is_cut && code == CURLE_WRITE_ERROR)
		return FETCH_SKIPPED;
	if (j->is_private)
		return FETCH_PRIVATE;
	switch (code) {
	case CURLE_COULDNT_RESOLVE_HOST:
		return FETCH_NO_HOST;
	case CURLE_COULDNT_RESOLVE_PROXY:
	case CURLE_COULDNT_CONNECT:
		return FETCH_REFUSED;
	case CURLE_OPERATION_TIMEDOUT:
		return FETCH_TIMEOUT;
	case CURLE_OUT_OF_MEMORY:  /* what libcurl says to a header line past its own ceiling, until 8.6 */
#if LIBCURL_VERSION_NUM >= 0x080600
	case CURLE_TOO_LARGE:
#endif
		return FETCH_TOO_BIG;
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_INVALIDCERTSTATUS:
	case CURLE_SSL_CACERT_BADFILE:
		return FETCH_TLS;
	default:
		return FETCH_RESET;
	}
}

/* Unlink an ended job, tell its owner, free it. */
static int finish(struct job *j, enum fetch_outcome outcome, const char *detail)
{
	curl_off_t us = 0;
	long       status = 0;
	int        rc;

	j->f->n_finished++;
	if (j->easy) {
		curl_easy_getinfo(j->easy, CURLINFO_RESPONSE_CODE, &status);
		curl_easy_getinfo(j->easy, CURLINFO_TOTAL_TIME_T, &us);
	}
	j->res.outcome = outcome;
	j->res.detail = detail;
	j->res.status = status >= 100 && status <= 999 ? (int)status : 0;
	j->res.url = span_of(j->url);
	j->res.elapsed_us = us;
	rc = j->done(&j->res, j->arg);
	job_free(j);
	return rc;
}

static void unlink_flying(struct fetcher *f, struct job *j)
{
	struct job **at = &f->flying;

	while (*at != j)
		at = &(*at)->next;
	*at = j->next;
	f->n_flying--;
}

/* A literal special address is refused before anything is sent, by proxy too. */
static bool is_refused(const struct fetcher *f, const char *url)
{
	CURLU *u = curl_url();
	char  *host = NULL;
	bool   is_special = false;

	if (!f->o.allows_private && u && curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK &&
	    curl_url_get(u, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
		struct span h = span_of(host);

		h.len -= span_ends(h, SPAN("."));
		is_special = url_is_special_address(h) || span_ieq(h, SPAN("localhost")) ||
		             span_ends(h, SPAN(".localhost"));
	}
	curl_free(host);
	curl_url_cleanup(u);
	return is_special;
}

static int start(struct fetcher *f, struct job *j)
{
	if (is_refused(f, j->url))
		return finish(j, FETCH_PRIVATE, "");
	j->easy = curl_easy_init();
	if (!j->easy) {
		job_free(j);
		return -ENOMEM;
	}
	set_route(j);
	set_request(j);
	if (curl_multi_add_handle(f->multi, j->easy) != CURLM_OK) {
		job_free(j);
		return -EIO;
	}
	j->next = f->flying;
	f->flying = j;
	f->n_flying++;
	return 0;
}

static int start_waiting(struct fetcher *f)
{
	int rc = 0;

	while (rc == 0 && f->first && f->n_flying < f->o.slots) {
		struct job *j = f->first;

		f->first = j->next;
		if (!f->first)
			f->last = &f->first;
		f->n_waiting--;
		rc = start(f, j);
	}
	return rc;
}

static int finish_ended(struct fetcher *f)
{
	CURLMsg *m;
	int      left, rc = 0;

	while (rc == 0 && (m = curl_multi_info_read(f->multi, &left))) {
		struct job *j = NULL;
		CURLcode    code = m->data.result;

		if (m->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &j);
		unlink_flying(f, j);
		if (code != CURLE_OK && !j->error[0])
			strncpy(j->error, curl_easy_strerror(code), sizeof(j->error) - 1);
		if (is_out_of_memory(j)) {
			job_free(j);
			return -ENOMEM;
		}
		rc = finish(j, outcome_of(j, code), code == CURLE_OK ? "" : j->error);
	}
	return rc;
}

/* --- the contract --------------------------------------------------------------- */

int fetcher_new(struct fetcher **out, const struct fetch_options *options)
{
	struct fetcher *f = calloc(1, sizeof(*f));
	int rc = -EIO;

	if (!f)
		return -ENOMEM;
	f->last = &f->first;
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		goto free_f;
	f->multi = curl_multi_init();
	if (!f->multi)
		goto undo_curl;
	rc = copy_options(f, options);
	if (rc < 0) {
		fetcher_free(f);
		return rc;
	}
	curl_multi_setopt(f->multi, CURLMOPT_MAXCONNECTS, (long)f->o.slots * 2);
	*out = f;
	return 0;

undo_curl:
	curl_global_cleanup();
free_f:
	free(f);
	return rc;
}

void fetcher_free(struct fetcher *f)
{
	struct job *next;

	if (!f)
		return;
	for (struct job *j = f->first; j; j = next) {
		next = j->next;
		job_free(j);
	}
	for (struct job *j = f->flying; j; j = next) {
		next = j->next;
		job_free(j);
	}
	curl_multi_cleanup(f->multi);
	curl_slist_free_all(f->headers);
	curl_slist_free_all(f->resolves);
	curl_slist_free_all(f->connect_tos);
	free(f->user_agent);
	free(f->cacert);
	free(f->proxy_http);
	free(f->proxy_https);
	free(f->no_proxy);
	free(f);
	curl_global_cleanup();
}

int fetch_add(struct fetcher *f, struct span url, size_t max, fetch_done_fn *done, void *arg)
{
	struct job *j = calloc(1, sizeof(*j));

	if (!j)
		return -ENOMEM;
	j->url = strndup(url.ptr, url.len);
	if (!j->url) {
		free(j);
		return -ENOMEM;
	}
	j->f = f;
	j->done = done;
	j->arg = arg;
	buf_init(&j->res.headers, f->o.header_bytes);
	buf_init(&j->res.body, max && max < f->o.body_bytes ? max : f->o.body_bytes);
	*f->last = j;
	f->last = &j->next;
	f->n_waiting++;
	return 0;
}

int fetch_poll(struct fetcher *f, int timeout_ms)
{
	uint64_t finished = f->n_finished;
	int      running, rc;

	if ((rc = start_waiting(f)) < 0)
		return rc;
	if (curl_multi_perform(f->multi, &running) != CURLM_OK)
		return -EIO;
	if (f->broken < 0) {
		log_error("no further connection can be opened: %s", strerror(-f->broken));
		return f->broken;
	}
	/* whatever waits now waits for a slot; who was called back may want to go on at once */
	if ((unsigned)running == f->n_flying && f->n_finished == finished &&
	    curl_multi_poll(f->multi, NULL, 0, timeout_ms, NULL) != CURLM_OK)
		return -EIO;
	if ((rc = finish_ended(f)) < 0)
		return rc;
	return (int)(f->n_waiting + f->n_flying);
}

void fetcher_wake(struct fetcher *f)
{
	curl_multi_wakeup(f->multi);
}
