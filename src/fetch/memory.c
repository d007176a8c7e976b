/*
 * The memory of libcurl and of OpenSSL beneath it, watched. Both hand a lack
 * of it on as what they were doing at the time: a header line too long, a
 * certificate of another host. Those would be facts about a page; a lack of
 * memory is not.
 */

#define _GNU_SOURCE /* RTLD_DEFAULT */
#include "fetcher.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static atomic_uint n_lacks;

static void *noted(void *p)
{
	if (!p)
		atomic_fetch_add(&n_lacks, 1);
	return p;
}

static void *watched_malloc(size_t size)
{
	return noted(malloc(size));
}

static void *watched_calloc(size_t n, size_t size)
{
	return noted(calloc(n, size));
}

static void *watched_realloc(void *old, size_t size)
{
	return noted(realloc(old, size));
}

static char *watched_strdup(const char *s)
{
	return noted(strdup(s));
}

/* As OpenSSL's own do, nothing asked for is nothing got. */
static void *tls_malloc(size_t size, const char *file, int line)
{
	(void)file, (void)line;
	return size ? watched_malloc(size) : NULL;
}

static void tls_free(void *p, const char *file, int line)
{
	(void)file, (void)line;
	free(p);
}

static void *tls_realloc(void *old, size_t size, const char *file, int line)
{
	(void)file, (void)line;
	if (size)
		return watched_realloc(old, size);
	free(old);
	return NULL;
}

/* libcurl may stand on another library, and OpenSSL refuses once it has begun: then a lack is taken for a fault of TLS. */
static void watch_tls(void)
{
	int (*set)(void *(*)(size_t, const char *, int), void *(*)(void *, size_t, const char *, int),
	           void (*)(void *, const char *, int));

	*(void **)&set = dlsym(RTLD_DEFAULT, "CRYPTO_set_mem_functions");
	if (set)
		set(tls_malloc, tls_realloc, tls_free);
}

int memory_watch(void)
{
	CURLcode code;

	watch_tls();
	code = curl_global_init_mem(CURL_GLOBAL_DEFAULT, watched_malloc, free, watched_realloc, watched_strdup, watched_calloc);
	return code == CURLE_OK ? 0 : memory_lacks() ? -ENOMEM : -EIO;
}

unsigned memory_lacks(void)
{
	return atomic_load(&n_lacks);
}

bool memory_failed(const struct job *j, CURLcode code)
{
	return code != CURLE_OK && memory_lacks() != j->lacks_before;
}
