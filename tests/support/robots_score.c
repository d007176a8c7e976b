/*
 * robots_score TABLE...: how many robots.txt decisions of a corpus are ours.
 *
 * A table's first line names its columns, with a TAB between:
 *
 *     id  class  robots_body_escaped  user_agent  url  expected ...
 *     id  body_file                   user_agent  url  expected ...
 *
 * body_file is relative to the table's folder, and its rows are of class
 * "real". Prints a line a class. Ends with 1 when a class that must pass
 * whole does not; its misses are named.
 */

#include "robots.h"
#include "url.h"
#include "unit/unescape.h"

#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

#define ARENA_MAX ((size_t)64 << 20)
#define COLUMNS   6

/* Classes of the corpus; an unknown one is counted with the last. */
static struct class {
	const char *name;
	bool        must_pass;
	unsigned    n, right, foreign;  /* foreign: no URL of the web */
} classes[] = {
	{ "core", true, 0, 0, 0 },           { "rfc_not_google", true, 0, 0, 0 },
	{ "real", true, 0, 0, 0 },           { "digit_token", false, 0, 0, 0 },
	{ "conflict", false, 0, 0, 0 },      { "google_only", false, 0, 0, 0 },
	{ "impl_specific", false, 0, 0, 0 }, { "other", false, 0, 0, 0 },
};

static struct class *find_class(struct span name)
{
	size_t i = 0;

	while (i + 1 < COUNT(classes) && !span_eq(name, span_of(classes[i].name)))
		i++;
	return &classes[i];
}

/* As much of the file as is read of a robots.txt; empty when there is none. */
static struct span read_body(struct arena *a, const char *dir, struct span name)
{
	struct span path = arena_printf(a, "%s/%.*s", dir, SPAN_FMT(name));
	char       *text = arena_alloc(a, ROBOTS_MAX);
	FILE       *f = fopen(path.ptr, "rb");
	size_t      len = f ? fread(text, 1, ROBOTS_MAX, f) : 0;

	if (f)
		fclose(f);
	else
		perror(path.ptr);
	return (struct span){ text, len };
}

/* What is asked of a host: path and query. @return false when this is no URL of the web */
static bool path_of(struct arena *a, struct span text, struct span *path)
{
	struct url base, u;

	if (url_parse(a, SPAN("http://press.example/"), NULL, &base) != 0 || url_parse(a, text, &base, &u) != 0)
		return false;
	*path = span_from(u.href, (size_t)(u.path.ptr - u.href.ptr));
	*path = span_upto(*path, span_chr(*path, '#'));
	return true;
}

static void score(struct arena *a, struct class *c, struct span id, struct span body, const struct span *rest)
{
	struct robots *robots;
	struct span    path;
	bool           allows, wants = span_eq(rest[2], SPAN("allow"));

	c->n++;
	if (robots_parse(a, body, rest[0], &robots) != 0)
		abort();
	if (!path_of(a, rest[1], &path)) {
		c->foreign++;
		return;
	}
	allows = robots_allows(robots, path, NULL);
	c->right += allows == wants;
	if (allows != wants && c->must_pass)
		printf("%s %.*s: %.*s for %.*s should be %s\n", c->name, SPAN_FMT(id), SPAN_FMT(rest[1]),
		       SPAN_FMT(rest[0]), wants ? "allowed" : "denied");
}

static int score_table(const char *path)
{
	char   *line = NULL, *copy = strdup(path), *dir = copy ? dirname(copy) : NULL;
	size_t  cap = 0;
	bool    is_real;
	FILE   *f = fopen(path, "r");

	if (!f || !dir || getline(&line, &cap, f) < 0) {
		perror(path);
		exit(1);
	}
	is_real = strncmp(line, "id\tbody_file\t", 13) == 0;
	for (ssize_t len; (len = getline(&line, &cap, f)) > 0;) {
		struct arena *a = arena_new(ARENA_MAX);
		struct span   text = { line, (size_t)len - (line[len - 1] == '\n') }, column[COLUMNS] = { 0 };

		for (size_t i = 0; i < COLUMNS && span_cut(&text, '\t', &column[i]); i++)
			column[i] = unescape(a, column[i]);
		if (is_real)
			score(a, find_class(SPAN("real")), column[0], read_body(a, dir, column[1]), &column[2]);
		else
			score(a, find_class(column[1]), column[0], column[2], &column[3]);
		arena_free(a);
	}
	free(line);
	free(copy);
	return fclose(f);
}

int main(int argc, char **argv)
{
	bool has_failed = false;

	for (int i = 1; i < argc; i++)
		score_table(argv[i]);
	for (const struct class *c = classes; c < classes + COUNT(classes); c++) {
		if (c->n == 0)
			continue;
		printf("robots.txt, %s: %u of %u", c->name, c->right, c->n);
		printf(c->foreign ? ", %u not of the web\n" : "\n", c->foreign);
		has_failed |= c->must_pass && c->right + c->foreign < c->n;
	}
	return has_failed;
}
