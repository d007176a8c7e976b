/*
 * page_read(): the stations in their order. Each may meet a ceiling, and the
 * page then holds what was found before it.
 *
 * The tree lives in an arena of its own, given back at the end: it is ten
 * times as big as what is kept of it.
 */

#include "page.h"
#include "body.h"
#include "prescan.h"
#include "raw.h"
#include "selector.h"
#include "tree.h"
#include "walk.h"

#include <errno.h>

/* A ceiling of its own for the tree, and as much again for the page. */
#define TREE_ARENA_MAX (PAGE_ARENA_MAX / 4 * 3)

void page_limit(struct page *p, const char *name)
{
	for (size_t i = 0; i < p->n_limits; i++)
		if (strcmp(p->limits[i], name) == 0)
			return;
	if (p->n_limits < PAGE_LIMITS_MAX)
		p->limits[p->n_limits++] = name;
}

static int check_time(const struct page_input *in)
{
	return in->is_over && in->is_over(in->arg) ? -ETIME : 0;
}

/* A ceiling met is noted and forgotten; a broken machine is passed on. */
static int ceiling(struct page *p, int rc)
{
	if (rc == -ETIME) {
		page_limit(p, "time");
		return 0;
	}
	if (rc == -EFBIG) {
		page_limit(p, "arena");
		return 0;
	}
	return rc;
}

static bool is_blank(struct span s)
{
	return span_trim(s).len == 0;
}

static bool is_html(struct span content_type, struct span bytes)
{
	return strcmp(page_document_kind(content_type, bytes), "html") == 0;
}

static int decode(struct arena *a, const struct page_input *in, struct page *p, struct span *html)
{
	struct span bytes = span_upto(in->bytes, PAGE_INPUT_MAX);
	const char *name = page_charset(bytes, in->content_type, &p->charset_source);

	if (in->bytes.len > bytes.len)
		page_limit(p, "input_bytes");
	p->charset = span_of(name);
	return page_to_utf8(a, bytes, name, html);
}

static int scan(struct arena *a, struct span html, struct page *p, struct prescan *out)
{
	int rc = prescan(a, html, out);

	p->scripts = out->scripts;
	p->n_scripts = out->n_scripts;
	p->inline_scripts = out->inline_scripts;
	p->n_inline_scripts = out->n_inline_scripts;
	if (out->is_cut)
		page_limit(p, "tags");
	if (out->is_too_deep)
		page_limit(p, "depth");
	return rc;
}

/* What relative links are resolved against; a broken URL leaves only absolute links. */
static int settle_base(struct arena *a, struct span url, struct span base, struct page *p, struct house *self)
{
	struct url own;
	int        rc = url_parse(a, url, NULL, &own);

	if (rc < 0)
		return rc;
	if (rc == 0) {
		p->base = own;
		self->asked = url_outlet(own.host);
		self->here = span_upto(own.href, span_chr(own.href, '#'));
	}
	if (!base.len)
		return 0;
	rc = url_parse(a, base, p->base.href.len ? &own : NULL, &own);
	if (rc == 0)
		p->base = own;
	return rc < 0 ? rc : 0;
}

static int resolve_links(struct arena *a, struct page *p)
{
	const struct url *base = p->base.href.len ? &p->base : NULL;

	for (size_t i = 0; i < p->n_links; i++) {
		int rc = url_parse(a, p->links[i].href, base, &p->links[i].url);

		if (rc < 0)
			return rc;
		p->links[i].is_web = rc == 0;
	}
	return 0;
}

static int canonical_outlet(struct arena *a, const struct page *p, struct span *out)
{
	struct url url;
	int        rc = p->canonical.value.len ? url_parse(a, p->canonical.value, NULL, &url) : URL_INVALID;

	if (rc == 0)
		*out = url_outlet(url.host);
	return rc < 0 ? rc : 0;
}

static int read_tree(struct arena *a, struct arena *tree, const struct page_input *in,
                     const struct prescan *scanned, struct page *p)
{
	struct page_raw  raw = { .ld = scanned->ld, .n_ld = scanned->n_ld };
	struct walk      w;
	struct house     self = { .asked = { NULL, 0 } };
	struct span      base = { NULL, 0 };
	const GumboNode *document;
	bool             is_cut;
	int              rc = tree_build(tree, scanned->html, &document, &is_cut);

	if (is_cut)
		page_limit(p, "arena");
	if (rc || (rc = check_time(in)) || (rc = walk_tree(a, document, p, &raw, &w, &base, scanned)) ||
	    (rc = settle_base(a, in->url, base, p, &self)) || (rc = resolve_links(a, p)) ||
	    (rc = facts_read(a, &raw, p)) || (rc = check_time(in)) || (rc = regions_settle(a, p, &w)))
		return rc;
	selector_measure(p, &w);
	if ((rc = canonical_outlet(a, p, &self.canonical)) || (rc = check_time(in)))
		return rc;
	return body_find(a, p, &w, &self);
}

int page_read(struct arena *a, const struct page_input *in, struct page *out)
{
	struct prescan scanned;
	struct span    html = { NULL, 0 };
	struct arena  *tree;
	int            rc;

	*out = (struct page){ .n_limits = 0 };
	if (is_blank(in->bytes))
		return PAGE_EMPTY;
	if (!is_html(in->content_type, in->bytes))
		return PAGE_NOT_HTML;
	if ((rc = decode(a, in, out, &html)) || (rc = scan(a, html, out, &scanned)) || (rc = check_time(in)))
		return ceiling(out, rc);
	tree = arena_new(TREE_ARENA_MAX);
	if (!tree)
		return -ENOMEM;
	rc = read_tree(a, tree, in, &scanned, out);
	arena_free(tree);
	return ceiling(out, rc);
}
