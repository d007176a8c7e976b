/*
 * The options of a fetcher: copied, completed from the environment and the
 * machine's limits, and told to libcurl.
 */

#include "fetcher.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* Descriptors a transfer may take: two addresses tried at once, the resolver's four. */
#define FDS_PER_TRANSFER 6

/* Connections that are kept for each transfer, where descriptors are scarce. */
#define KEPT_PER_SLOT 2

/* Connections kept where they are not: a host that is not asked again soon gains nothing, and each takes 100 KB with TLS and HTTP/2. */
#define KEPT_MAX 256

/* Descriptors left to others: the store, lists, standard streams. */
#define FDS_APART 64

/* How long a looked-up name holds, s. A page's robots.txt, redirects and retries lie further apart than libcurl's minute. */
#define DNS_KEEP_S 600L

static int copy_string(char **to, const char *from)
{
	*to = from ? strdup(from) : NULL;
	return from && !*to ? -ENOMEM : 0;
}

int settings_add(struct curl_slist **to, const char *text)
{
	struct curl_slist *longer = curl_slist_append(*to, text);

	if (longer)
		*to = longer;
	return longer ? 0 : -ENOMEM;
}

static int copy_list(struct curl_slist **to, const char *const *from, size_t n)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = settings_add(to, from[i]);
	return rc;
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

/* Descriptors that transfers and kept connections may take. */
static rlim_t descriptors(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
		return RLIM_INFINITY;
	return limit.rlim_cur > FDS_APART ? limit.rlim_cur - FDS_APART : 0;
}

/* As many slots as asked for, unless they could not all be open at once; what is left keeps connections. */
static void fit_to_limit(struct settings *s)
{
	rlim_t   fit = descriptors();
	unsigned want = s->o.slots, most = want * KEPT_PER_SLOT > KEPT_MAX ? want * KEPT_PER_SLOT : KEPT_MAX;

	if (fit / (FDS_PER_TRANSFER + KEPT_PER_SLOT) < want) {
		s->o.slots = (unsigned)(fit / (FDS_PER_TRANSFER + KEPT_PER_SLOT));
		if (s->o.slots == 0)
			s->o.slots = 1;
		log_verbose("the limit of open files allows %u requests at once", s->o.slots);
	}
	fit = fit > (rlim_t)s->o.slots * FDS_PER_TRANSFER ? fit - (rlim_t)s->o.slots * FDS_PER_TRANSFER : 0;
	s->kept = fit < most ? (unsigned)fit : most;
}

int settings_copy(struct settings *s, const struct fetch_options *o)
{
	/* Upper-case HTTP_PROXY is not read: a CGI's client could set it. */
	static const char *const http[] = { "http_proxy", "all_proxy", "ALL_PROXY", NULL };
	static const char *const https[] = { "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", NULL };
	const char *no_proxy = getenv("no_proxy") ? getenv("no_proxy") : getenv("NO_PROXY");
	int rc;

	s->o = *o;
	fit_to_limit(s);
	if (guard_nets_init(&s->private_nets, o->private_nets) < 0) {
		log_error("private networks: %s: cannot be read", o->private_nets);
		return -EINVAL;
	}
	if (o->cacert && access(o->cacert, R_OK) != 0) {
		log_error("cacert: %s: %s", o->cacert, strerror(errno));
		return -EINVAL;
	}
	if ((rc = copy_string(&s->user_agent, o->user_agent)) < 0 ||
	    (rc = copy_string(&s->cacert, o->cacert)) < 0 ||
	    (rc = copy_string(&s->no_proxy, no_proxy)) < 0 ||
	    (rc = copy_proxy(&s->proxy_http, &s->guard_http, o->proxy, http)) < 0 ||
	    (rc = copy_proxy(&s->proxy_https, &s->guard_https, o->proxy, https)) < 0 ||
	    (rc = copy_list(&s->headers, o->headers, o->n_headers)) < 0 ||
	    (rc = copy_list(&s->resolves, o->resolves, o->n_resolves)) < 0 ||
	    (rc = copy_list(&s->connect_tos, o->connect_tos, o->n_connect_tos)) < 0)
		return rc;
	return 0;
}

const char *settings_proxy(const struct settings *s, const char *url)
{
	const char *proxy = strncmp(url, "https:", 6) == 0 ? s->proxy_https : s->proxy_http;

	return proxy ? proxy : "";
}

/* Where to, and by which way. */
static void apply_route(const struct settings *s, CURL *easy)
{
	curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(easy, CURLOPT_NOPROXY, s->no_proxy);
	curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	curl_easy_setopt(easy, CURLOPT_RESOLVE, s->resolves);
	curl_easy_setopt(easy, CURLOPT_CONNECT_TO, s->connect_tos);
	curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, DNS_KEEP_S);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)s->o.connect_ms);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)s->o.total_ms);
	if (s->cacert)
		curl_easy_setopt(easy, CURLOPT_CAINFO, s->cacert);
	if (s->o.is_insecure) {
		curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
		curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
	}
}

void settings_apply(const struct settings *s, CURL *easy)
{
	apply_route(s, easy);
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	/* a name that is looked up past its time is left to its thread, or all others would wait for it */
	curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	/* no CURLOPT_PIPEWAIT: behind a proxy, or --connect-to, all hosts would wait for the first one's answer */
	/* bodies stay as they come; fetch_decode() is for the workers */
	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate, br, zstd");
	curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
	curl_easy_setopt(easy, CURLOPT_USERAGENT, s->user_agent);
}

void settings_free(struct settings *s)
{
	curl_slist_free_all(s->headers);
	curl_slist_free_all(s->resolves);
	curl_slist_free_all(s->connect_tos);
	free(s->user_agent);
	free(s->cacert);
	free(s->proxy_http);
	free(s->proxy_https);
	free(s->no_proxy);
}
