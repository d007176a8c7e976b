/*
 * The transfer loop. A job moves one way:
 *
 *     fetch_add()      start()              curl           finish()
 *     ----------> waiting ------> in flight ----> finished -------> done()
 *                 (FIFO)          (<= slots)                        freed
 *
 * Only this room talks to curl. Handles are used again for the next job, and
 * so are connections, which libcurl keeps.
 */

#include "fetcher.h"
#include "headers.h"
#include "base/clock.h"
#include "url.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

/* Longest condition that is sent: an entity tag is a few dozen bytes. */
#define CONDITION_BYTES 1024

/* What is read of a body that is not HTML: enough to tell what it is. */
#define SNIFF_BYTES 4096

/* --- what curl calls ----------------------------------------------------- */

static size_t on_header(char *bytes, size_t size, size_t n, void *arg)
{
	struct job *j = arg;

	if (span_istarts((struct span){ bytes, size * n }, SPAN("set-cookie:")))
		j->f->cookies.heard += size * n;
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

	if (j->res.body.len == 0 && !headers_say_readable(buf_view(&j->res.headers), j->takes_feeds))
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
	if (!guard_allows(is_tls ? &j->f->s.guard_https : &j->f->s.guard_http, &j->f->s.private_nets, &to->addr)) {
		j->is_private = !j->is_public;
		return CURL_SOCKET_BAD;
	}
	j->is_public = true;
	j->is_private = false;
	fd = socket(to->family, to->socktype, to->protocol);
	if (fd < 0 && shortage_is(errno)) {
		j->is_short = true;
		j->f->shortage.error = errno;
	}
	return fd;
}

/* --- a job's life ------------------------------------------------------------ */

static void drop_handle(struct job *j)
{
	struct fetcher *f = j->f;

	if (!j->easy)
		return;
	curl_multi_remove_handle(f->loop.multi, j->easy);
	f->idle[f->n_idle++] = j->easy;
	j->easy = NULL;
	DL_DELETE(f->flying, j);
	f->n_flying--;
}

static void job_free(struct job *j)
{
	drop_handle(j);
	buf_free(&j->res.headers);
	buf_free(&j->res.body);
	curl_slist_free_all(j->conditions);
	free(j->url);
	free(j);
}

static bool is_out_of_memory(const struct job *j, CURLcode code)
{
	return buf_status(&j->res.headers) == -ENOMEM || buf_status(&j->res.body) == -ENOMEM || memory_failed(j, code);
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

/* Tell the owner of an ended job, and free it. */
static int finish(struct job *j, enum fetch_outcome outcome, const char *detail)
{
	struct fetch_response *res = &j->res;
	curl_off_t us = 0, bytes = 0;
	long       status = 0, header_bytes = 0;
	char      *address = NULL;
	int        rc;

	j->f->n_finished++;
	if (j->easy) {
		curl_easy_getinfo(j->easy, CURLINFO_RESPONSE_CODE, &status);
		curl_easy_getinfo(j->easy, CURLINFO_TOTAL_TIME_T, &us);
		curl_easy_getinfo(j->easy, CURLINFO_SIZE_DOWNLOAD_T, &bytes);
		curl_easy_getinfo(j->easy, CURLINFO_HEADER_SIZE, &header_bytes);
		if (!*settings_proxy(&j->f->s, j->url))
			curl_easy_getinfo(j->easy, CURLINFO_PRIMARY_IP, &address);
	}
	if (status)
		shortage_ease(j->f);
	res->outcome = outcome;
	res->detail = outcome == FETCH_TOO_BIG ? "the answer is more than is taken" : detail;  /* libcurl: "failure writing output" */
	res->status = status >= 100 && status <= 999 ? (int)status : 0;
	res->url = span_of(j->url);
	res->address = address ? address : "";
	res->wire_bytes = (uint64_t)bytes + (uint64_t)header_bytes;
	res->elapsed_us = us;
	rc = j->done(res, j->arg);
	job_free(j);
	return rc;
}

/* @return the name that means the machine itself, whatever it is looked up to (RFC 6761 section 6.3) */
static bool is_localhost(struct span host)
{
	return span_ieq(host, SPAN("localhost")) || span_ends(host, SPAN(".localhost"));
}

/* A literal special address is refused before anything is sent, by proxy too. */
static bool is_refused(const struct fetcher *f, const char *url)
{
	const struct guard_nets *nets = &f->s.private_nets;
	CURLU *u = curl_url();
	char  *host = NULL;
	bool   is_special = false;

	if (u && curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK &&
	    curl_url_get(u, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
		struct span h = span_of(host);

		h.len -= span_ends(h, SPAN("."));
		is_special = is_localhost(h) ? !guard_nets_hold(nets, SPAN("127.0.0.1")) && !guard_nets_hold(nets, SPAN("::1"))
		                             : url_is_special_address(h) && !guard_nets_hold(nets, h);
	}
	curl_free(host);
	curl_url_cleanup(u);
	return is_special;
}

/* What is this transfer's own; the rest was set when the handle was made. */
static void set_request(struct job *j)
{
	struct fetcher *f = j->f;

	j->error[0] = '\0';
	curl_easy_setopt(j->easy, CURLOPT_PRIVATE, j);
	curl_easy_setopt(j->easy, CURLOPT_URL, j->url);
	curl_easy_setopt(j->easy, CURLOPT_PROXY, settings_proxy(&f->s, j->url));
	curl_easy_setopt(j->easy, CURLOPT_HTTPHEADER, j->conditions ? j->conditions : f->s.headers);
	curl_easy_setopt(j->easy, CURLOPT_ERRORBUFFER, j->error);
	curl_easy_setopt(j->easy, CURLOPT_OPENSOCKETDATA, j);
	curl_easy_setopt(j->easy, CURLOPT_HEADERDATA, j);
	curl_easy_setopt(j->easy, CURLOPT_WRITEDATA, j);
}

/* A handle for one transfer: a used one, or a new one. NULL when out of memory */
static CURL *take_handle(struct fetcher *f)
{
	CURL *easy;

	if (f->n_idle)
		return f->idle[--f->n_idle];
	easy = curl_easy_init();
	if (!easy)
		return NULL;
	settings_apply(&f->s, easy);
	curl_easy_setopt(easy, CURLOPT_SHARE, f->cookies.share);
	curl_easy_setopt(easy, CURLOPT_COOKIEFILE, "");  /* no file; but without, libcurl passes cookies over */
	curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
	return easy;
}

static int start(struct fetcher *f, struct job *j)
{
	if (is_refused(f, j->url))
		return finish(j, FETCH_PRIVATE, "");
	j->easy = take_handle(f);
	if (!j->easy) {
		job_free(j);
		return -ENOMEM;
	}
	DL_APPEND(f->flying, j);
	f->n_flying++;
	set_request(j);
	j->started_ms = clock_mono_ms();
	j->lacks_before = memory_lacks();
	if (curl_multi_add_handle(f->loop.multi, j->easy) == CURLM_OK)
		return 0;
	job_free(j);
	return -EIO;
}

static int start_waiting(struct fetcher *f)
{
	int rc = 0;

	while (rc == 0 && f->waiting && f->n_flying < shortage_slots(f)) {
		struct job *j = f->waiting;

		DL_DELETE(f->waiting, j);
		f->n_waiting--;
		rc = start(f, j);
	}
	return rc;
}

/* To be asked for again as if it had not been. */
static void put_back(struct job *j)
{
	struct fetcher *f = j->f;

	drop_handle(j);
	buf_clear(&j->res.headers);
	buf_clear(&j->res.body);
	j->is_private = j->is_public = j->is_cut = j->is_short = false;
	DL_PREPEND(f->waiting, j);
	f->n_waiting++;
}

static int finish_ended(struct fetcher *f)
{
	CURLMsg *m;
	int      left, rc = 0;

	while (rc == 0 && (m = curl_multi_info_read(f->loop.multi, &left))) {
		struct job *j = NULL;
		CURLcode    code = m->data.result;

		if (m->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &j);
		if (code != CURLE_OK && !j->error[0])
			strncpy(j->error, curl_easy_strerror(code), sizeof(j->error) - 1);
		if (is_out_of_memory(j, code)) {
			job_free(j);
			return -ENOMEM;
		}
		cookies_audit(&f->cookies);
		if (shortage_failed(j, code)) {
			put_back(j);
			rc = shortage_meet(f);
		} else {
			rc = finish(j, outcome_of(j, code), code == CURLE_OK ? "" : j->error);
		}
	}
	return rc;
}

/* --- the contract --------------------------------------------------------------- */

int fetcher_new(struct fetcher **out, const struct fetch_options *options)
{
	struct fetcher *f = calloc(1, sizeof(*f));
	int rc;

	if (!f)
		return -ENOMEM;
	if ((rc = memory_watch()) < 0) {
		free(f);
		return rc;
	}
	rc = loop_open(&f->loop);
	if (rc == 0)
		rc = settings_copy(&f->s, options);
	if (rc == 0)
		rc = cookies_open(&f->cookies, options->cookie_jar);
	if (rc == 0 && !(f->idle = calloc(f->s.o.slots, sizeof(CURL *))))
		rc = -ENOMEM;
	if (rc < 0) {
		fetcher_free(f);
		return rc;
	}
	f->shortage.slots = f->s.o.slots;
	shortage_bound(f);
	*out = f;
	return 0;
}

int fetcher_free(struct fetcher *f)
{
	struct job *j, *next;
	int rc;

	if (!f)
		return 0;
	DL_FOREACH_SAFE(f->waiting, j, next)
		job_free(j);
	DL_FOREACH_SAFE(f->flying, j, next)
		job_free(j);
	while (f->n_idle)
		curl_easy_cleanup(f->idle[--f->n_idle]);
	free(f->idle);
	loop_close(&f->loop);
	settings_free(&f->s);
	rc = cookies_close(&f->cookies);
	free(f);
	curl_global_cleanup();
	return rc;
}

static bool has_control(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7F)
			return true;
	return false;
}

/* The settings' headers and the conditions of RFC 9110 section 13. @return 0 or -ENOMEM */
static int add_conditions(struct job *j, const struct fetch_request *r)
{
	const struct { const char *name; struct span value; } rows[] = {
		{ "If-None-Match", r->etag }, { "If-Modified-Since", r->last_modified },
	};
	char  text[CONDITION_BYTES];
	int   rc = 0;

	for (size_t i = 0; rc == 0 && i < 2; i++) {
		struct span v = rows[i].value;

		/* one that is too long, or would begin another header, is left out: the page then comes whole */
		if (v.len == 0 || v.len > sizeof(text) - 32 || has_control(v))
			continue;
		for (const struct curl_slist *h = j->conditions ? NULL : j->f->s.headers; rc == 0 && h; h = h->next)
			rc = settings_add(&j->conditions, h->data);
		snprintf(text, sizeof(text), "%s: %.*s", rows[i].name, SPAN_FMT(v));
		if (rc == 0)
			rc = settings_add(&j->conditions, text);
	}
	return rc;
}

int fetch_add(struct fetcher *f, const struct fetch_request *r, fetch_done_fn *done, void *arg)
{
	struct job *j = calloc(1, sizeof(*j));
	size_t      max = r->max && r->max < f->s.o.body_bytes ? r->max : f->s.o.body_bytes;

	if (!j)
		return -ENOMEM;
	j->f = f;
	j->url = strndup(r->url.ptr, r->url.len);
	if (!j->url || add_conditions(j, r) < 0) {
		job_free(j);
		return -ENOMEM;
	}
	j->done = done;
	j->arg = arg;
	j->takes_feeds = r->takes_feeds;
	buf_init(&j->res.headers, f->s.o.header_bytes);
	buf_init(&j->res.body, max);
	DL_APPEND(f->waiting, j);
	f->n_waiting++;
	return 0;
}

int fetch_poll(struct fetcher *f, int timeout_ms)
{
	uint64_t finished = f->n_finished;
	int      rc;

	if ((rc = start_waiting(f)) < 0 || (rc = loop_tick(&f->loop)) < 0 || (rc = finish_ended(f)) < 0)
		return rc;
	/* who was called back may want to go on at once */
	if ((rc = loop_sleep(&f->loop, f->n_finished == finished ? timeout_ms : 0)) < 0 || (rc = finish_ended(f)) < 0)
		return rc;
	return (int)(f->n_waiting + f->n_flying);
}

void fetcher_wake(struct fetcher *f)
{
	loop_wake(&f->loop);
}
