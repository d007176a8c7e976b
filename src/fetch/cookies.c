/*
 * The run's cookies: libcurl's own jar, shared by all handles, with ceilings
 * that libcurl does not have. What servers set is counted as it comes; each
 * COOKIES_AUDIT bytes the jar is read out, and only so many of each outlet,
 * and so many bytes in all, are put back.
 */

#include "fetcher.h"
#include "base/log.h"
#include "url.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Set-Cookie headers between two looks at the jar. */
#define COOKIES_AUDIT ((size_t)1 << 20)

/* RFC 6265 section 6.1 asks for 50 a domain; counted by outlet, since hosts are cheap. */
#define COOKIES_PER_OUTLET 50

/* Of what is put back. */
#define COOKIES_BYTES ((size_t)2 << 20)

/* Beside the jar while it is written. */
#define ASIDE ".new"

/* A file, or nothing yet. */
static bool is_usable(const char *path)
{
	struct stat st;

	if (stat(path, &st) != 0 ? errno == ENOENT : S_ISREG(st.st_mode) && access(path, R_OK) == 0)
		return true;
	log_error("cookie jar: %s: %s", path, errno ? strerror(errno) : "not a file");
	return false;
}

int cookies_open(struct cookies *c, const char *path)
{
	c->share = curl_share_init();
	c->easy = curl_easy_init();
	if (!c->share || !c->easy)
		return -ENOMEM;
	curl_share_setopt(c->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
	curl_easy_setopt(c->easy, CURLOPT_SHARE, c->share);
	if (!path)
		return 0;
	errno = 0;
	if (!is_usable(path))
		return -EINVAL;
	c->path = strdup(path);
	if (!c->path)
		return -ENOMEM;
	curl_easy_setopt(c->easy, CURLOPT_COOKIEFILE, path);
	curl_easy_setopt(c->easy, CURLOPT_COOKIELIST, "RELOAD");
	return 0;
}

/* A line of the jar: domain TAB ... (the Netscape format). */
struct entry {
	struct span outlet;
	size_t      index;  /* in the jar: older ones come first */
	const char *line;
};

static struct span outlet_of(const char *line)
{
	struct span domain = span_of(line);

	if (span_starts(domain, SPAN("#HttpOnly_")))
		domain = span_from(domain, 10);
	domain = span_upto(domain, span_chr(domain, '\t'));
	return url_outlet(span_starts(domain, SPAN(".")) ? span_from(domain, 1) : domain);
}

static int by_outlet(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = span_cmp(x->outlet, y->outlet);

	return order ? order : (x->index > y->index) - (x->index < y->index);
}

/* @return how many, at *out, to be freed; 0 also when out of memory, which loses all */
static size_t entries_of(const struct curl_slist *list, struct entry **out)
{
	size_t n = 0;

	for (const struct curl_slist *l = list; l; l = l->next)
		n++;
	*out = calloc(n ? n : 1, sizeof(**out));
	n = 0;
	for (; *out && list; list = list->next, n++)
		(*out)[n] = (struct entry){ outlet_of(list->data), n, list->data };
	return n;
}

/* The newest of each outlet, as long as there is room. */
static void put_back(struct cookies *c, const struct entry *e, size_t n)
{
	size_t bytes = 0;

	for (size_t i = 0; i < n; i++) {
		bool has_newer = i + COOKIES_PER_OUTLET < n && span_eq(e[i + COOKIES_PER_OUTLET].outlet, e[i].outlet);

		bytes += has_newer ? 0 : strlen(e[i].line);
		if (!has_newer && bytes <= COOKIES_BYTES)
			curl_easy_setopt(c->easy, CURLOPT_COOKIELIST, e[i].line);
	}
}

void cookies_audit(struct cookies *c)
{
	struct curl_slist *list = NULL;
	struct entry      *entries;
	size_t             n;

	if (c->heard < COOKIES_AUDIT)
		return;
	c->heard = 0;
	curl_easy_getinfo(c->easy, CURLINFO_COOKIELIST, &list);
	n = entries_of(list, &entries);
	if (n)
		qsort(entries, n, sizeof(*entries), by_outlet);
	curl_easy_setopt(c->easy, CURLOPT_COOKIELIST, "ALL");
	put_back(c, entries, n);
	free(entries);
	curl_slist_free_all(list);
}

/* Only the owner may read it: a cookie can be a log-in. */
static FILE *open_aside(const char *aside)
{
	int   fd;
	FILE *f;

	unlink(aside);
	fd = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	f = fd < 0 ? NULL : fdopen(fd, "w");
	if (!f && fd >= 0)
		close(fd);
	return f;
}

/* Written aside and renamed, so that the jar is there whole or as it was. @return 0 or -errno */
static int save(const struct cookies *c, const char *aside)
{
	struct curl_slist *list = NULL;
	FILE *f = open_aside(aside);
	int   rc = 0;

	if (!f)
		return -errno;
	curl_easy_getinfo(c->easy, CURLINFO_COOKIELIST, &list);
	fputs("# Netscape HTTP Cookie File\n", f);
	for (const struct curl_slist *l = list; l; l = l->next)
		fprintf(f, "%s\n", l->data);
	curl_slist_free_all(list);
	if (ferror(f))
		rc = -EIO;
	if (fclose(f) != 0 || (rc == 0 && rename(aside, c->path) != 0))
		rc = -errno;
	if (rc < 0)
		unlink(aside);
	return rc;
}

static int save_jar(const struct cookies *c)
{
	char *aside = malloc(strlen(c->path) + sizeof(ASIDE));
	int   rc = -ENOMEM;

	if (aside) {
		sprintf(aside, "%s%s", c->path, ASIDE);
		rc = save(c, aside);
		free(aside);
	}
	if (rc < 0)
		log_error("cookie jar: %s: %s", c->path, strerror(-rc));
	return rc;
}

int cookies_close(struct cookies *c)
{
	int rc = c->path && c->easy ? save_jar(c) : 0;

	curl_easy_cleanup(c->easy);
	curl_share_cleanup(c->share);
	free(c->path);
	return rc;
}
