/* Files and lists that a person names; "-" is stdin. */

#include "commands.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static FILE *open_or_stdin(const char *path)
{
	struct stat st;
	FILE       *f;

	if (strcmp(path, "-") == 0)
		return stdin;
	f = fopen(path, "rb");
	if (f && fstat(fileno(f), &st) == 0 && S_ISDIR(st.st_mode)) {
		fclose(f);
		errno = EISDIR;
		return NULL;
	}
	return f;
}

static int close_unless_stdin(FILE *f)
{
	int rc = ferror(f) ? -EIO : 0;

	if (f != stdin)
		fclose(f);
	return rc;
}

int read_file(const char *path, struct buf *out)
{
	char   block[65536];
	size_t n;
	FILE  *f = open_or_stdin(path);
	int    rc;

	if (!f)
		return -errno;
	while ((n = fread(block, 1, sizeof(block), f)) && buf_status(out) == 0)
		buf_add(out, block, n);
	rc = close_unless_stdin(f);
	return rc < 0 ? rc : buf_status(out);
}

int each_line(const char *path, source_fn *fn, void *arg)
{
	char    *line = NULL;
	size_t   cap = 0;
	ssize_t  len;
	uint32_t number = 0;
	FILE    *f = open_or_stdin(path);
	int      rc = 0, closed;

	if (!f) {
		log_error("%s: %s", path, strerror(errno));
		return -errno;
	}
	while (rc == 0 && (len = getline(&line, &cap, f)) >= 0) {
		struct span text = { line, (size_t)len };

		if (number++ == 0 && span_starts(text, SPAN("\xEF\xBB\xBF")))
			text = span_from(text, 3);
		text = span_trim(text);
		if (text.len == 0 || text.ptr[0] == '#')
			continue;
		for (size_t i = 0; i < text.len; i++)
			if (!text.ptr[i])
				line[(size_t)(text.ptr - line) + i] = ' ';  /* no NUL may end a name early */
		line[(size_t)(text.ptr - line) + text.len] = '\0';
		rc = fn(text.ptr, number, arg);
	}
	free(line);
	closed = close_unless_stdin(f);
	if (closed < 0)
		log_error("%s: cannot be read to its end", path);
	return rc ? rc : closed;
}

int load_rules(struct options *o)
{
	struct access_rules_error e;
	struct buf text;
	int        rc = 0;

	if (!o->rules)
		return EXIT_DONE;
	buf_init(&text, ACCESS_RULES_BYTES_MAX);
	rc = read_file(o->rules, &text);
	if (rc == -EFBIG)
		log_error("%s: larger than 1 MiB", o->rules);
	else if (rc < 0)
		log_error("%s: %s", o->rules, strerror(-rc));
	else if ((rc = access_rules_read(&o->own_rules, buf_view(&text), &e)) == 0)
		o->crawl.rules = o->own_rules;
	else if (rc < 0)
		log_error("%s: %s", o->rules, strerror(-rc));
	else if (e.column)
		log_error("%s:%u: column %u: %s", o->rules, (unsigned)e.line, e.column, e.what);
	else
		log_error("%s:%u: %s", o->rules, (unsigned)e.line, e.what);
	buf_free(&text);
	return rc == 0 ? EXIT_DONE : rc == -ENOMEM ? EXIT_BROKEN : EXIT_CONFIG;
}

int load_scope(struct options *o)
{
	int rc;

	if (!o->includes.n && !o->excludes.n && o->follow == CRAWL_FOLLOW_CITED)
		return EXIT_DONE;
	rc = crawl_scope_new(&o->own_scope, o->follow, o->includes.items, o->includes.n,
	                     o->excludes.items, o->excludes.n);
	o->crawl.scope = o->own_scope;
	return rc == 0 ? EXIT_DONE : rc == -ENOMEM ? EXIT_BROKEN : EXIT_CONFIG;
}

int load_outlets(struct options *o)
{
	int rc = outlook_new(&o->outlook, o->outlets);

	return rc == 0 ? EXIT_DONE : rc == -ENOMEM ? EXIT_BROKEN : EXIT_CONFIG;
}

void say_unread(const char *store, int rc)
{
	if (rc == 0 || rc == -ENOMEM || log_has_errors())
		return;
	if (rc == -EINVAL)
		log_error("store: %s: is damaged, or was changed by hand: it speaks of pages that are not in it", store);
	else if (rc == -EFBIG)
		log_error("store: %s: holds more text in one place than any page can say", store);
	else
		log_error("store: %s: %s", store, strerror(-rc));
}

/* A spreadsheet's own format: lines found in it would be asked for as hosts. */
bool is_binary(const char *document)
{
	return !strcmp(document, "binary") || !strcmp(document, "image") || !strcmp(document, "video") ||
	       !strcmp(document, "audio");
}
