/*
 * Looking an article up: its citations, each with its source, and the words
 * in which the table and the JSON speak of them.
 */

#include "view.h"
#include "base/buf.h"

#include <errno.h>
#include <stdio.h>

static struct span dup(struct arena *a, struct span s, int *rc)
{
	struct span copy = arena_dup(a, s);

	if (!copy.ptr)
		*rc = -ENOMEM;
	return copy;
}

static int copy_page(struct arena *a, const struct store_page *from, struct store_page *to)
{
	int rc = 0;

	*to = *from;
	to->url = dup(a, from->url, &rc);
	to->final_url = dup(a, from->final_url, &rc);
	to->outlet = dup(a, from->outlet, &rc);
	to->title = dup(a, from->title, &rc);
	to->site_name = dup(a, from->site_name, &rc);
	to->authors = dup(a, from->authors, &rc);
	to->published = dup(a, from->published, &rc);
	to->modified = dup(a, from->modified, &rc);
	to->lang = dup(a, from->lang, &rc);
	to->reason = dup(a, from->reason, &rc);
	to->content_type = dup(a, from->content_type, &rc);
	to->charset = dup(a, from->charset, &rc);
	to->document = dup(a, from->document, &rc);
	to->limits = dup(a, from->limits, &rc);
	to->sketch = dup(a, from->sketch, &rc);
	to->wire.outlet = dup(a, from->wire.outlet, &rc);
	to->wire.words = dup(a, from->wire.words, &rc);
	return rc;
}

static int copy_citation(struct arena *a, const struct store_citation *from, struct store_citation *to)
{
	int rc = 0;

	*to = *from;
	to->article_url = dup(a, from->article_url, &rc);
	to->source_url = dup(a, from->source_url, &rc);
	to->written = dup(a, from->written, &rc);
	to->href = dup(a, from->href, &rc);
	to->anchor = dup(a, from->anchor, &rc);
	to->sentence = dup(a, from->sentence, &rc);
	to->rel = dup(a, from->rel, &rc);
	to->role_words = dup(a, from->role_words, &rc);
	to->outlet = dup(a, from->outlet, &rc);
	return rc < 0 ? rc : cite_notes_dup(a, &to->notes);
}

struct lookup {
	struct outlook *k;
	struct arena *a;
	struct view  *v;
	struct store_page *page;
	struct likely     *likely;
};

static int on_page(const struct store_page *p, void *arg)
{
	struct lookup *l = arg;
	int            rc = copy_page(l->a, p, l->page);

	return rc < 0 ? rc : outlook_page(l->k, l->a, l->page, l->likely);
}

/* An outlet instead of a page. */
static int on_named(struct lookup *l, const struct store_citation *c)
{
	struct view     *v = l->v;
	struct view_row *r = arena_push(l->a, &v->named, &v->n_named, &v->cap_named, sizeof(*r));
	int              rc = r ? copy_citation(l->a, c, &r->citation) : -ENOMEM;

	if (rc < 0)
		return rc;
	r->source = (struct store_page){ .url = arena_printf(l->a, "outlet:%.*s", SPAN_FMT(c->outlet)),
	                                 .outlet = r->citation.outlet, .title = url_outlet_name(r->citation.outlet),
	                                 .document = SPAN("outlet") };
	r->mark = access_mark(ACCESS_UNKNOWN, false);
	return arena_status(l->a);
}

static int on_citation(const struct store_citation *c, void *arg)
{
	struct lookup   *l = arg;
	struct view     *v = l->v;
	struct view_row *r;

	if (!c->is_linked)
		return on_named(l, c);
	r = arena_push(l->a, &v->rows, &v->n_rows, &v->cap_rows, sizeof(*r));
	return r ? copy_citation(l->a, c, &r->citation) : -ENOMEM;
}

static struct span without_brackets(struct span s)
{
	s = span_trim(s);
	if (s.len > 2 && (s.ptr[0] == '[' || s.ptr[0] == '('))
		s = (struct span){ s.ptr + 1, s.len - 2 };
	return span_trim(s);
}

struct span view_with_role(struct arena *a, const struct store_citation *c)
{
	size_t phrase = span_find(c->sentence, c->role_words), anchor = span_find(c->sentence, c->anchor);

	if (c->role_words.len == 0 || span_ifind(c->anchor, c->role_words) != SPAN_NONE)
		return c->anchor;
	if (phrase != SPAN_NONE && anchor != SPAN_NONE && phrase > anchor)
		return arena_printf(a, "%.*s %.*s", SPAN_FMT(c->anchor), SPAN_FMT(c->role_words));
	return arena_printf(a, "%.*s %.*s", SPAN_FMT(c->role_words), SPAN_FMT(c->anchor));
}

static void add_remark(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void add_remark(struct buf *b, const char *fmt, ...)
{
	char    text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (b->len)
		buf_str(b, "; ");
	buf_str(b, text);
}

/* "paywall: agrees", "in German: disagrees"; of several, or of a mere code, "pdf: agrees; Chinese: agrees" */
static void add_note(struct buf *b, const struct cite_notes *notes, size_t i, const struct store_page *source)
{
	const struct cite_note *n = &notes->items[i];
	struct span words = span_clip(without_brackets(n->text), 80);
	const char *agrees = cite_agreement_name(cite_note_agrees(n, source->access, source->lang, source->document));

	if (n->kind == CITE_NOTE_LANGUAGE && (notes->n > 1 || span_eq(language_name(n->text), language_name(n->claims))))
		words = language_name(n->claims);
	else if (n->kind == CITE_NOTE_PAYWALL || n->kind == CITE_NOTE_REGISTRATION || notes->n > 1)
		words = span_of(cite_note_name(n->kind));
	add_remark(b, "%.*s: %s", SPAN_FMT(words), agrees);
}

static int remark(struct arena *a, struct view_row *r)
{
	const struct store_citation *c = &r->citation;
	struct buf  b;
	int         rc;

	buf_init(&b, 4096);
	for (size_t i = 0; i < c->notes.n; i++)
		add_note(&b, &c->notes, i, &r->source);
	if (c->role == CITE_ALTERNATIVE && c->instead_of)
		add_remark(&b, "%s instead of %u", access_is_readable(r->source.access) ? "free" : "offered",
		           (unsigned)c->instead_of);
	else if (c->role == CITE_ALTERNATIVE || c->role == CITE_ORIGIN)
		add_remark(&b, "%s", cite_role_name(c->role));
	rc = buf_status(&b);
	r->remarks = arena_dup(a, buf_view(&b));
	buf_free(&b);
	return rc < 0 || !r->remarks.ptr ? -ENOMEM : 0;
}

static int complete(struct store *s, struct outlook *k, struct arena *a, struct view *v, struct view_row *r)
{
	struct lookup l = { k, a, v, &r->source, &r->likely };
	int rc = store_page_by_id(s, r->citation.source, on_page, &l);

	if (rc)
		return rc < 0 ? rc : -EINVAL;
	r->is_foreign = language_is_foreign(r->source.lang, v->reads);
	r->mark = access_mark(r->source.access, r->is_foreign);
	r->mark_words = span_of(r->mark);
	if (r->source.likely != ACCESS_UNKNOWN)
		r->mark_words = arena_printf(a, "%s (likely %s)", r->mark, access_name(r->source.likely));
	r->cited_as = r->citation.role == CITE_ORIGIN ? view_with_role(a, &r->citation) : r->citation.anchor;
	return remark(a, r);
}

int view_article(struct store *s, struct outlook *k, struct arena *a, int64_t page, struct span reads,
                 struct view *out)
{
	struct lookup l = { k, a, out, &out->article, &out->likely };
	int rc;

	*out = (struct view){ .reads = reads };
	rc = store_page_by_id(s, page, on_page, &l);
	if (rc)
		return rc;
	if (reads.len == 0 && !span_eq(out->article.lang, SPAN("und")))
		out->reads = out->article.lang;
	rc = store_each_citation(s, page, on_citation, &l);
	for (size_t i = 0; rc == 0 && i < out->n_rows; i++)
		rc = complete(s, k, a, out, &out->rows[i]);
	return rc;
}

static unsigned bit_of(const char *mark)
{
	for (unsigned i = 0; access_mark_at(i); i++)
		if (strcmp(mark, access_mark_at(i)) == 0)
			return 1u << i;
	return 0;
}

unsigned view_marks(const struct view *v)
{
	unsigned bits = bit_of(access_mark(v->article.access, false));

	for (size_t i = 0; i < v->n_rows; i++)
		bits |= bit_of(v->rows[i].mark);
	return bits;
}
