/*
 * What is done to one answer: read it, judge it, take its citations, and say
 * which page it is.
 *
 * The identity of a page is a canonical URL. Where a redirect ended is a
 * better name for it than what was asked, and what the page itself declares
 * is better still; each is believed only where it can be true:
 *
 *     asked  --redirect-->  final  --rel=canonical-->  declared
 *            not to a detour       same outlet, and no front page for a deep one
 *
 * A detour is a log-in, consent or challenge page on the way, which stands
 * for no article: it carries the asked URL along, or is the front page.
 */

#include "scope.h"
#include "alike.h"
#include "base/buf.h"
#include "base/clock.h"

#include <errno.h>
#include <stdlib.h>

/* Is what came a page that speaks for itself? */
static bool is_read(const struct verdict *v)
{
	return v->access != ACCESS_GONE && v->access != ACCESS_BLOCKED &&
	       v->access != ACCESS_UNREACHABLE;
}

/* Does the query of one URL carry the other along, to come back to it? */
static bool carries(const struct url *u, const struct url *asked)
{
	struct span tail = asked->path;
	size_t      slash;

	/* the last segment stands in the query whether "/" was escaped or not */
	while ((slash = span_chr(tail, '/')) != SPAN_NONE && slash + 1 < tail.len)
		tail = span_from(tail, slash + 1);
	return tail.len > 3 && span_ifind(u->query, tail) != SPAN_NONE &&
	       span_ifind(asked->query, tail) == SPAN_NONE;
}

static bool is_detour(const struct url *final, const struct url *asked)
{
	return (url_is_front(final) && !url_is_front(asked)) || carries(final, asked);
}

static bool is_declared_credible(const struct url *declared, const struct url *final)
{
	return span_eq(url_outlet(declared->host), url_outlet(final->host)) &&
	       (!url_is_front(declared) || url_is_front(final));
}

/* Sets r->canonical and r->outlet. */
static int name_page(struct arena *a, struct crawl_reading *r, const struct url *final)
{
	const struct url *best = final;
	struct url        declared;
	int               rc;

	if (r->asked && (r->response->outcome == FETCH_REDIRECTS || is_detour(final, r->asked)))
		best = r->asked;
	if (best == final && r->outcome == 0 && is_read(&r->verdict) && r->page.canonical.value.len &&
	    url_parse(a, r->page.canonical.value, final, &declared) == 0 &&
	    is_declared_credible(&declared, final))
		best = &declared;
	rc = url_canonical(a, best, &r->canonical);
	r->outlet = url_outlet(best->host);
	return rc;
}

static bool is_over(void *until_ms)
{
	return clock_thread_ms() >= *(const int64_t *)until_ms;
}

static int read_page(struct arena *a, struct crawl_reading *r, struct span type)
{
	int64_t           until_ms = clock_thread_ms() + r->page_ms;
	struct page_input in = { .bytes = buf_view(&r->response->body), .content_type = type,
	                         .url = r->final_url, .is_over = r->page_ms ? is_over : NULL, .arg = &until_ms };

	r->outcome = PAGE_NOT_HTML;
	if (r->response->outcome == FETCH_OK && strcmp(r->document, "html") == 0)
		r->outcome = page_read(a, &in, &r->page);
	return r->outcome < 0 ? r->outcome : 0;
}

/* What an error page calls itself, and its language, are not the source's. */
static void forget_error_page(struct crawl_reading *r)
{
	static const struct page_fact none;

	r->language = (struct language){ .code = "und" };
	r->page.title = r->page.published = r->page.modified = r->page.description = none;
	r->page.n_authors = 0;
}

struct crawl_reader {
	struct access_reader *access;
	struct cite_reader   *cite;
	struct alike_reader  *alike;
};

int crawl_reader_new(struct crawl_reader **out, const struct access_rules *rules)
{
	struct crawl_reader *by = calloc(1, sizeof(*by));
	int rc = -ENOMEM;

	if (!by)
		return rc;
	if ((rc = access_reader_new(&by->access, rules)) == 0 && (rc = cite_reader_new(&by->cite)) == 0 &&
	    (rc = alike_reader_new(&by->alike)) == 0)
		*out = by;
	else
		crawl_reader_free(by);
	return rc;
}

void crawl_reader_free(struct crawl_reader *by)
{
	if (!by)
		return;
	access_reader_free(by->access);
	cite_reader_free(by->cite);
	alike_reader_free(by->alike);
	free(by);
}

/* What it tells, for comparing it with others. */
static int sketch(struct crawl_reader *by, struct arena *a, struct crawl_reading *r)
{
	const struct page *p = &r->page;
	struct alike_text  text = { .title = p->title.value, .description = p->description.value, .text = p->text,
	                            .lang = span_of(r->language.code) };

	return alike_sketch(by->alike, a, &text, &r->sketch);
}

int crawl_read(struct crawl_reader *by, struct arena *a, struct crawl_reading *r)
{
	struct span  type = fetch_header(buf_view(&r->response->headers), SPAN("content-type"));
	struct url   final;
	const struct page *page;
	int          rc;

	r->document = page_document_kind(type, buf_view(&r->response->body));
	rc = url_parse(a, r->final_url, NULL, &final);
	if (rc > 0)
		rc = -EINVAL;  /* the caller promised an absolute URL */
	if (rc < 0 || (rc = read_page(a, r, type)) < 0)
		return rc;
	page = r->outcome == 0 ? &r->page : NULL;
	if (page)
		language_identify(page, &r->language);
	rc = access_judge(by->access, a, r->response, page, r->asked, &r->verdict);
	if (rc < 0 || (rc = name_page(a, r, &final)) < 0)
		return rc;
	if (!page || !is_read(&r->verdict)) {
		forget_error_page(r);
		return 0;
	}
	cite_wire(page, r->outlet, &r->wire);
	rc = cite_page(by->cite, a, page, r->outlet, &r->citations, &r->n_citations);
	if (rc == 0)
		rc = sketch(by, a, r);
	return rc < 0 ? rc : scope_judge(a, r);
}
