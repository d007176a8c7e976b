/*
 * A list, feed or sitemap of any bytes. The first line is the column and the
 * file's name, parted by a space. Whatever is given ends in a NUL, and a feed's
 * is a web URL that reads as itself.
 */

#include "sources.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

struct check {
	enum sources_kind kind;
	uint32_t n, line;
};

static void check_url(struct span text)
{
	struct arena *a = arena_new((size_t)1 << 20);
	struct url    u;

	require(a && url_parse(a, text, NULL, &u) == 0 && span_eq(u.href, text));
	arena_free(a);
}

static int on_source(const struct source *s, void *arg)
{
	struct check *c = arg;

	require(s->text.len <= URL_MAX && s->line >= c->line);
	c->line = s->line;
	if (s->wrong)
		return 0;
	c->n++;
	require(s->text.len > 0 && s->text.ptr[s->text.len] == '\0' && strlen(s->text.ptr) == s->text.len);
	if (sources_is_feed(c->kind))
		check_url(s->text);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span    bytes = { (const char *)data, size }, name, text;
	struct arena  *a = arena_new((size_t)16 << 20);
	struct sources_options o = { .base = NULL };
	struct sources_report  report;
	struct check   c = { .n = 0 };
	struct url     base;
	int            rc;

	if (!a || !size || !span_cut(&bytes, '\n', &name) || url_parse(a, SPAN("https://a.example/b/"), NULL, &base)) {
		arena_free(a);
		return 0;
	}
	span_cut(&name, ' ', &o.column);
	o.base = size % 2 ? &base : NULL;
	require(sources_text(a, bytes, SPAN(""), SOURCES_FEED_MAX, &text) == 0);
	c.kind = sources_kind(text, name, o.column);
	rc = sources_read(a, c.kind, text, &o, on_source, &c, &report);
	require(rc == 0 || rc == SOURCES_NO_COLUMN);
	require(report.n == c.n);
	require(!sources_is_feed(c.kind) || report.n <= SOURCES_ENTRIES_MAX);
	arena_free(a);
	return 0;
}
