/*
 * What a person names:
 *
 *     a URL            an article; or a feed or sitemap, which the crawl finds out
 *     a saved page     an article behind a log-in, say, whose sources are then traced
 *     a list of these  lines, CSV, JSON lines
 *     a saved feed     or sitemap: its entries
 *
 * What a file is, its content tells first, then its name.
 */

#include "commands.h"
#include "gather.h"
#include "sources.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* A URL and what is made of it while it is queued. */
#define SOURCE_ARENA ((size_t)1 << 20)

/* Of a list's line that cannot be used, in bytes: the reason is to be read after it. */
#define SHOWN_MAX 200

static int bad_source(struct trace *t, const char *source, uint32_t line, const char *why)
{
	struct span shown = span_clip(span_of(source), SHOWN_MAX);
	const char *gap = source[0] ? ": " : "";

	t->n_bad++;
	if (t->list && line)
		log_error("%s:%u: %.*s%s%s", t->list, (unsigned)line, SPAN_FMT(shown), gap, why);
	else if (t->list)
		log_error("%s: %.*s%s%s", t->list, SPAN_FMT(shown), gap, why);
	else
		log_error("%s: %s", source, why);
	return 0;
}

/* A run begins with its first article, so that a slip of the hand leaves none. */
static int begin_run(struct trace *t)
{
	struct buf args;
	int        rc;

	if (t->run.id)
		return 0;
	buf_init(&args, (size_t)1 << 20);
	rc = options_save(t->o, t->argc, t->argv, &args);
	t->run = (struct store_run){ .args = buf_view(&args), .version = SPAN(HEADWATER_VERSION),
	                             .started = clock_wall(), .max_depth = t->o->crawl.max_depth,
	                             .reads = span_of(t->o->reads) };
	if (rc == 0)
		rc = store_run_begin(t->store, &t->run, &t->run.id);
	t->run.args = SPAN("");
	buf_free(&args);
	return rc;
}

static int queue_article(struct trace *t, struct arena *a, const struct url *u, struct span *canonical)
{
	int rc = url_canonical(a, u, canonical);

	if (rc == 0)
		rc = begin_run(t);
	if (rc == 0)
		rc = store_add_article(t->store, t->run.id, *canonical, url_outlet(u->host), t->n_good + 1);
	if (rc == 0)
		t->n_good++;
	return rc;
}

static int add_url(struct trace *t, const char *source, uint32_t line)
{
	struct arena *a = arena_new(SOURCE_ARENA);
	struct span   canonical;
	struct url    u;
	int           rc = a ? url_parse_typed(a, span_of(source), &u) : -ENOMEM;

	if (rc == URL_INVALID)
		rc = bad_source(t, source, line, "neither a URL nor a file");
	else if (rc == URL_NOT_WEB)
		rc = bad_source(t, source, line, "only http and https can be traced");
	else if (rc == 0)
		rc = queue_article(t, a, &u, &canonical);
	arena_free(a);
	return rc;
}

/* Where a saved page came from: --url, else what it declares. @return 0, 1 when it is not said, or < 0 */
static int address_of(const struct trace *t, struct arena *a, const struct buf *bytes, struct url *out)
{
	struct page_input in = { .bytes = buf_view(bytes), .url = SPAN("https://localhost/") };
	struct page page;
	int rc;

	if (t->o->url) {
		rc = url_parse_typed(a, span_of(t->o->url), out);
		return rc < 0 ? rc : rc > 0;
	}
	rc = page_read(a, &in, &page);
	if (rc == 0)
		rc = page.canonical.value.len ? url_parse(a, page.canonical.value, NULL, out) : 1;
	return rc < 0 ? rc : rc > 0;
}

/* Read a saved page as if it had been fetched, and keep it. */
static int keep_file(struct trace *t, struct arena *a, struct buf *bytes, const struct url *u)
{
	struct fetch_response res = { .outcome = FETCH_OK, .detail = "", .status = 200, .url = u->href, .body = *bytes };
	struct crawl_reading  r = { .response = &res, .final_url = u->href, .scope = t->o->crawl.scope };
	struct crawl_reader  *by = NULL;
	struct store_visit    v = { .max_depth = t->o->crawl.max_depth, .final_url = u->href,
	                            .response = &res, .verdict = &r.verdict, .language = &r.language,
	                            .fetched = clock_wall() };
	struct span canonical;
	int rc = queue_article(t, a, u, &canonical);

	if (rc == 0)
		rc = store_find(t->store, canonical, &v.page);
	if (rc == 0)
		rc = crawl_reader_new(&by, t->o->crawl.rules);
	if (rc == 0)
		rc = crawl_read(by, a, &r);
	crawl_reader_free(by);
	if (rc)
		return rc < 0 ? rc : -EINVAL;
	v.run = t->run.id;
	v.key = r.canonical;
	v.outlet = r.outlet;
	v.document = r.document;
	v.read = r.outcome == 0 ? &r.page : NULL;
	v.citations = r.citations;
	v.n_citations = r.n_citations;
	v.wire = r.wire;
	v.sketch = r.sketch;
	v.is_wanted = r.is_wanted;
	v.links = r.links;
	v.n_links = r.n_links;
	return store_save(t->store, &v);
}

static int add_page(struct trace *t, const char *path, uint32_t line, struct buf *bytes)
{
	struct arena *a = arena_new(PAGE_ARENA_MAX);
	struct url    u;
	int           rc = a ? 0 : -ENOMEM;

	if (rc == 0 && bytes->len > t->o->crawl.fetch.body_bytes) {
		rc = bad_source(t, path, line, "larger than --max-size");
	} else if (rc == 0) {
		rc = address_of(t, a, bytes, &u);
		if (rc == 0)
			rc = keep_file(t, a, bytes, &u);
		else if (rc > 0)
			rc = bad_source(t, path, line, "does not say where it came from; say it with --url");
	}
	arena_free(a);
	return rc;
}

/* --- lists and feeds -------------------------------------------------------------- */

static int add_source(struct trace *t, const char *source, uint32_t line);

/* A list that is read. */
struct listing {
	struct trace     *t;
	enum sources_kind kind;
};

static int on_entry(const struct source *s, void *arg)
{
	struct listing *l = arg;
	char            shown[SHOWN_MAX + 1];

	if (s->wrong) {
		snprintf(shown, sizeof(shown), "%.*s", SPAN_FMT(span_clip(s->text, SHOWN_MAX)));
		return bad_source(l->t, shown, s->line, s->wrong);
	}
	if (sources_is_feed(l->kind))
		return add_url(l->t, s->text.ptr, s->line);
	return add_source(l->t, s->text.ptr, s->line);
}

/* Say what kept a list from being read to its end. */
static void report_list(struct trace *t, const struct sources_report *r)
{
	char what[200];

	if (r->broken) {
		snprintf(what, sizeof(what), "broken: %s; what stands before is traced", r->broken);
		bad_source(t, "", r->broken_line, what);
	}
	if (r->limit) {
		snprintf(what, sizeof(what), "more %s than are read; the rest is left out", r->limit);
		bad_source(t, "", 0, what);
	}
}

static int read_list(struct trace *t, struct arena *a, enum sources_kind kind, struct span text,
                     const struct url *base)
{
	struct sources_options o = { .column = span_of(t->o->column), .base = base };
	struct sources_report  r;
	struct listing         l = { t, kind };
	char                   what[2000];
	int                    rc = sources_read(a, kind, text, &o, on_entry, &l, &r);

	if (rc < 0)
		return rc;
	if (rc == SOURCES_NO_COLUMN) {
		snprintf(what, sizeof(what), "no column \"%s\"; it has: %.*s; say one with --column",
		         t->o->column ? t->o->column : "url", SPAN_FMT(span_clip(r.columns, 1500)));
		return bad_source(t, "", 0, what);
	}
	report_list(t, &r);
	return 0;
}

static int add_list(struct trace *t, const char *name, struct arena *a, enum sources_kind kind, struct span text)
{
	const char *around = t->list;
	struct url  base;
	int         rc = t->o->url ? url_parse_typed(a, span_of(t->o->url), &base) : 1;

	if (rc < 0)
		return rc;
	t->list = name;
	rc = read_list(t, a, kind, text, rc == 0 ? &base : NULL);
	t->list = around;
	return rc;
}

/* Plain text is taken for a list, unless --url says that it is one page. */
static bool is_list(enum sources_kind kind, const char *document, bool takes_lines)
{
	return sources_is_feed(kind) || (kind != SOURCES_NONE && takes_lines && strcmp(document, "html") != 0 &&
	                                 strcmp(document, "pdf") != 0);
}

/* @param must_list  it was given as a list: -i */
static int add_bytes(struct trace *t, const char *name, uint32_t line, struct buf *bytes, bool must_list)
{
	struct arena     *a = arena_new(2 * SOURCES_LIST_MAX);
	struct span       text;
	enum sources_kind kind;
	const char       *document;
	bool              takes_lines = must_list || !t->o->url;
	int               rc = a ? sources_text(a, buf_view(bytes), SPAN(""), SOURCES_LIST_MAX, &text) : -ENOMEM;

	if (rc == 0) {
		kind = sources_kind(text, span_of(name), span_of(t->o->column));
		document = page_document_kind(SPAN(""), text);
		if (takes_lines && is_binary(document))
			rc = bad_source(t, name, line, "neither a list nor a page; save a spreadsheet as CSV");
		else if (!is_list(kind, document, takes_lines))
			rc = must_list ? bad_source(t, name, line, "a page, not a list; give it without -i")
			               : add_page(t, name, line, bytes);
		else if (t->list && !sources_is_feed(kind))
			rc = bad_source(t, name, line, "a list in a list");
		else
			rc = add_list(t, name, a, kind, text);
	}
	arena_free(a);
	return rc;
}

static int add_file(struct trace *t, const char *path, uint32_t line, bool must_list)
{
	const char *name = strcmp(path, "-") == 0 ? "stdin" : path;
	struct buf  bytes;
	int         rc;

	buf_init(&bytes, SOURCES_LIST_MAX);
	rc = read_file(path, &bytes);
	if (rc == -EFBIG)
		rc = bad_source(t, name, line, "larger than a list may be");
	else if (rc < 0 && rc != -ENOMEM)
		rc = bad_source(t, name, line, strerror(-rc));
	else if (rc == 0 && bytes.len == 0)
		rc = must_list ? 0 : bad_source(t, name, line, "is empty");
	else if (rc == 0)
		rc = add_bytes(t, name, line, &bytes, must_list);
	buf_free(&bytes);
	return rc;
}

/* --- all of them --------------------------------------------------------------------- */

static const char *const file_endings[] = {
	".html", ".htm", ".xml", ".rss", ".atom", ".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson", ".gz",
};

/*
 * Only a file is written like this: no host starts with a dot or slash, or ends like a page or a list; and what ends so
 * lies in a folder where no public host, which has a dot, and no port stands in front.
 */
static bool is_path(const char *source)
{
	struct span s = span_of(source), first = span_upto(s, span_chr(s, '/'));

	if (s.ptr[0] == '/' || s.ptr[0] == '.')
		return true;
	for (size_t i = 0; i < sizeof(file_endings) / sizeof(file_endings[0]); i++)
		if (span_ends(s, span_of(file_endings[i])))
			return first.len == s.len || (span_chr(first, '.') == SPAN_NONE && span_chr(first, ':') == SPAN_NONE);
	return false;
}

static int add_source(struct trace *t, const char *source, uint32_t line)
{
	struct stat st;

	if (!strstr(source, "://") && (is_path(source) || stat(source, &st) == 0))
		return add_file(t, source, line, false);
	if (t->o->url)
		return bad_source(t, source, line, "--url goes with a saved file");
	return add_url(t, source, line);
}

int gather_sources(struct trace *t)
{
	int rc = 0;

	if (t->o->input)
		rc = add_file(t, t->o->input, 0, true);
	for (size_t i = 0; rc == 0 && i < t->o->n_operands; i++) {
		const char *source = t->o->operands[i];

		rc = strcmp(source, "-") == 0 ? add_file(t, "-", 0, false) : add_source(t, source, 0);
	}
	return rc;
}
