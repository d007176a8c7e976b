/* Walks over what was found. Nothing is gathered: a row is read, handed on, and gone. */

#include "db.h"
#include "node.h"

#include <ctype.h>
#include <errno.h>

#define NOTES_TEXT_MAX ((size_t)1 << 20)  /* of one citation */

/* What a store holds is somebody's file: no number in it is larger than it can be. */
#define DEPTH_MAX  1000000
#define STATUS_MAX 999
#define TIME_MAX   INT64_C(253402300799)  /* 9999-12-31T23:59:59Z */
#define WEIGHT_MAX 100.0

/* A code of a language goes into sentences as it is, so what was not written by us is none. */
static struct span get_lang(struct query *q)
{
	struct span lang = query_get_text(q);

	for (size_t i = 0; i < lang.len; i++)
		if (!isalpha((unsigned char)lang.ptr[i]) && lang.ptr[i] != '-')
			return SPAN("");
	return lang;
}

/* In the order of PAGE in statements.c. */
static void page_read_row(struct query *q, struct store_page *p)
{
	p->id = query_get_int(q);
	p->url = query_get_text(q);
	p->final_url = query_get_text(q);
	p->outlet = query_get_text(q);
	p->title = query_get_text(q);
	p->site_name = query_get_text(q);
	p->authors = query_get_text(q);
	p->published = query_get_text(q);
	p->modified = query_get_text(q);
	p->lang = get_lang(q);
	p->lang_confidence = query_get_real_within(q, 0, 1);
	p->access = (enum access)query_get_word(q, ACCESS_COUNT);
	p->access_confidence = query_get_real_within(q, 0, 1);
	p->likely = (enum access)query_get_word(q, ACCESS_COUNT);
	p->full_text = query_get_int(q) != 0;
	p->reason = query_get_text(q);
	p->outcome = (enum fetch_outcome)query_get_word(q, FETCH_OUTCOME_COUNT);
	p->status = (int)query_get_within(q, 0, STATUS_MAX);
	p->content_type = query_get_text(q);
	p->charset = query_get_text(q);
	p->document = query_get_text(q);
	p->limits = query_get_text(q);
	p->words = (uint32_t)query_get_within(q, 0, UINT32_MAX);
	p->wire.outlet = query_get_text(q);
	p->wire.words = query_get_text(q);
	p->sketch = query_get_blob(q);
	p->depth = (int)query_get_within(q, 0, DEPTH_MAX);
	p->is_done = !query_get_null(q);
	query_get_int(q);
	p->fetched = query_get_within(q, 0, TIME_MAX);
	p->ignored_robots = query_get_int(q) != 0;
}

/* In the order of SQL_SCAN_PAGE_OUTLINES. */
static void outline_read_row(struct query *q, struct store_page *p)
{
	*p = (struct store_page){ .id = query_get_int(q) };
	p->outlet = query_get_text(q);
	p->published = query_get_text(q);
	p->lang = get_lang(q);
	p->access = (enum access)query_get_word(q, ACCESS_COUNT);
	p->likely = (enum access)query_get_word(q, ACCESS_COUNT);
	p->full_text = query_get_int(q) != 0;
	p->document = query_get_text(q);
	p->wire.outlet = query_get_text(q);
	p->depth = (int)query_get_int(q);
	p->sketch = query_get_int(q) ? SPAN("?") : SPAN("");
	p->is_done = !query_get_null(q);
}

/* In the order of LINK in statements.c. */
static void link_read_row(struct query *q, struct store_citation *c)
{
	*c = (struct store_citation){ .article = query_get_int(q) };
	c->is_linked = query_get_int(q) != 0;
	c->source = query_get_int(q);
	c->outlet = query_get_text(q);
	c->position = (uint32_t)query_get_int(q);
	c->instead_of = (uint32_t)query_get_int(q);
	c->role = (enum cite_role)query_get_word(q, CITE_ROLE_COUNT);
}

static void placed_read_row(struct query *q, struct store_citation *c)
{
	link_read_row(q, c);
	c->row = query_get_int(q);
}

/* In the order of PASSED. */
static void passed_read_row(struct query *q, struct store_citation *c)
{
	*c = (struct store_citation){ .article = query_get_int(q) };
	c->position = (uint32_t)query_get_int(q);
	c->paragraph = (uint32_t)query_get_int(q);
	c->href = query_get_text(q);
	c->anchor = query_get_text(q);
	c->sentence = query_get_text(q);
	c->rel = query_get_text(q);
	c->is_internal = query_get_int(q) != 0;
	c->role = (enum cite_role)query_get_word(q, CITE_ROLE_COUNT);
	c->role_words = query_get_text(q);
	c->instead_of = (uint32_t)query_get_int(q);
	c->notes = (struct cite_notes){ NULL, (size_t)query_get_word(q, CITE_NOTES_MAX + 1) };
}

/* In the order of CITATION in statements.c. */
static void citation_read_row(struct query *q, struct store_citation *c)
{
	c->article = query_get_int(q);
	c->is_linked = query_get_int(q) != 0;
	c->source = query_get_int(q);
	c->article_url = query_get_text(q);
	c->source_url = query_get_text(q);
	c->outlet = query_get_text(q);
	c->position = (uint32_t)query_get_within(q, 0, UINT32_MAX);
	c->paragraph = (uint32_t)query_get_within(q, 0, UINT32_MAX);
	c->instead_of = (uint32_t)query_get_within(q, 0, UINT32_MAX);
	c->written = query_get_text(q);
	c->href = query_get_text(q);
	c->anchor = query_get_text(q);
	c->sentence = query_get_text(q);
	c->rel = query_get_text(q);
	c->role_words = query_get_text(q);
	c->is_internal = query_get_int(q) != 0;
	c->role = (enum cite_role)query_get_word(q, CITE_ROLE_COUNT);
	c->notes = (struct cite_notes){ NULL, (size_t)query_get_word(q, CITE_NOTES_MAX + 1) };
}

/* The notes of a citation; @p a, for their text, is emptied first. */
static int read_notes(struct store *s, struct arena *a, struct store_citation *c)
{
	struct cite_note *items;
	struct query      q;
	size_t            n = 0;
	int               rc;

	arena_reset(a);
	items = arena_zalloc(a, c->notes.n, sizeof(*items));
	query_start(&q, s, SQL_EACH_NOTE);
	query_int(&q, c->article);
	query_int(&q, c->position);
	while ((rc = query_row(&q)) == 1 && items && n < c->notes.n) {
		items[n].kind = (enum cite_note_kind)query_get_word(&q, CITE_NOTE_COUNT);
		items[n].claims = arena_dup(a, span_clip(query_get_text(&q), STORE_TEXT_MAX));
		items[n].text = arena_dup(a, span_clip(query_get_text(&q), STORE_TEXT_MAX));
		n += items[n].kind != CITE_NOTE_NONE;
	}
	query_end(&q);
	c->notes = (struct cite_notes){ items, n };
	return rc < 0 ? rc : arena_status(a);
}

/* Call back for each row of a started query, then end it. */
static int walk_pages_by(void (*read)(struct query *q, struct store_page *p), struct query *q, store_page_fn *fn, void *arg)
{
	struct store_page p;
	int               rc;

	while ((rc = query_row(q)) == 1) {
		read(q, &p);
		rc = fn(&p, arg);
		if (rc != 0)
			break;
	}
	query_end(q);
	return rc;
}

static int walk_pages(struct query *q, store_page_fn *fn, void *arg)
{
	return walk_pages_by(page_read_row, q, fn, arg);
}

int store_each_page(struct store *s, store_page_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_EACH_PAGE);
	return walk_pages(&q, fn, arg);
}

int store_each_key(struct store *s, store_key_fn *fn, void *arg)
{
	struct query q;
	int64_t      page;
	int          rc;

	query_start(&q, s, SQL_EACH_KEY);
	while ((rc = query_row(&q)) == 1) {
		page = query_get_int(&q);
		rc = fn(page, query_get_text(&q), arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

/* @param most  rows that are wanted */
static int walk_citations_by(void (*read)(struct query *q, struct store_citation *c), struct query *q, size_t most,
                             store_citation_fn *fn, void *arg)
{
	struct store_citation c;
	struct arena         *notes = arena_new(NOTES_TEXT_MAX);
	int                   rc = notes ? 0 : -ENOMEM;

	for (; rc == 0 && most && (rc = query_row(q)) == 1; most--) {
		read(q, &c);
		rc = c.notes.n ? read_notes(q->s, notes, &c) : 0;
		if (rc == 0)
			rc = fn(&c, arg);
	}
	query_end(q);
	arena_free(notes);
	return rc;
}

static int walk_citations(struct query *q, store_citation_fn *fn, void *arg)
{
	return walk_citations_by(citation_read_row, q, SIZE_MAX, fn, arg);
}

int store_each_citation(struct store *s, int64_t article, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, article ? SQL_EACH_CITATION_OF : SQL_EACH_CITATION);
	if (article)
		query_int(&q, article);
	return walk_citations(&q, fn, arg);
}

int store_scan_pages(struct store *s, store_page_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_SCAN_PAGES);
	return walk_pages(&q, fn, arg);
}

int store_each_sketch(struct store *s, store_page_fn *fn, void *arg)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_EACH_SKETCH);
	while ((rc = query_row(&q)) == 1) {
		struct store_page p = { .id = query_get_int(&q), .is_done = true };

		p.published = query_get_text(&q);
		p.lang = get_lang(&q);
		p.access = (enum access)query_get_word(&q, ACCESS_COUNT);
		p.full_text = query_get_int(&q) != 0;
		p.document = query_get_text(&q);
		p.sketch = query_get_blob(&q);
		rc = fn(&p, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_scan_citations(struct store *s, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_SCAN_CITATIONS);
	return walk_citations(&q, fn, arg);
}

int store_scan_steps(struct store *s, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_SCAN_STEPS);
	return walk_citations(&q, fn, arg);
}

int store_scan_page_outlines(struct store *s, store_page_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_SCAN_PAGE_OUTLINES);
	return walk_pages_by(outline_read_row, &q, fn, arg);
}

int store_scan_links(struct store *s, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_SCAN_LINKS);
	return walk_citations_by(placed_read_row, &q, SIZE_MAX, fn, arg);
}

int store_each_link(struct store *s, int64_t article, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_EACH_LINK_OF);
	query_int(&q, article);
	return walk_citations_by(link_read_row, &q, SIZE_MAX, fn, arg);
}

int store_pass_citations(struct store *s, const struct store_stretch *of, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, of->row ? SQL_PASS_STRETCH : SQL_PASS_CITATIONS);
	query_int(&q, of->row ? of->row : of->article);
	return walk_citations_by(passed_read_row, &q, of->n, fn, arg);
}

int store_each_cited(struct store *s, store_cited_fn *fn, void *arg)
{
	struct store_cited c;
	struct query       q;
	int                rc;

	query_start(&q, s, SQL_EACH_VISITED);
	while ((rc = query_row(&q)) == 1) {
		c.article = query_get_int(&q);
		c.position = (uint32_t)query_get_within(&q, 0, UINT32_MAX);
		c.article_url = query_get_text(&q);
		c.access = (enum access)query_get_word(&q, ACCESS_COUNT);
		c.lang = get_lang(&q);
		c.article_lang = get_lang(&q);
		rc = fn(&c, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_citation_at(struct store *s, int64_t article, uint32_t position, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_CITATION_AT);
	query_int(&q, article);
	query_int(&q, position);
	return walk_citations(&q, fn, arg);
}

int store_each_article(struct store *s, int64_t run, store_page_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_EACH_ARTICLE);
	query_int(&q, run);
	return walk_pages(&q, fn, arg);
}

int store_each_article_url(struct store *s, int64_t run, store_url_fn *fn, void *arg)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_EACH_ARTICLE_URL);
	query_int(&q, run);
	while ((rc = query_row(&q)) == 1) {
		rc = fn(query_get_text(&q), arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_each_reason(struct store *s, int64_t run, store_reason_fn *fn, void *arg)
{
	struct store_reason r;
	struct query        q;
	int                 rc;

	query_start(&q, s, SQL_EACH_REASON);
	query_int(&q, run);
	while ((rc = query_row(&q)) == 1) {
		r.access = (enum access)query_get_word(&q, ACCESS_COUNT);
		r.outcome = (enum fetch_outcome)query_get_word(&q, FETCH_OUTCOME_COUNT);
		r.status = (int)query_get_within(&q, 0, STATUS_MAX);
		r.n = (uint64_t)query_get_int(&q);
		rc = fn(&r, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_each_slow_host(struct store *s, int64_t run, unsigned limit, store_slow_host_fn *fn, void *arg)
{
	struct store_slow_host h;
	struct query           q;
	int                    rc;

	query_start(&q, s, SQL_EACH_SLOW_HOST);
	query_int(&q, run);
	query_int(&q, limit);
	while ((rc = query_row(&q)) == 1) {
		h.host = query_get_text(&q);
		h.n = (uint64_t)query_get_int(&q);
		h.mean_us = query_get_int(&q);
		rc = fn(&h, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_page_by_id(struct store *s, int64_t id, store_page_fn *fn, void *arg)
{
	struct store_page p;
	struct query      q;
	int               rc;

	query_start(&q, s, SQL_PAGE_BY_ID);
	query_int(&q, id);
	rc = query_row(&q);
	if (rc == 1) {
		page_read_row(&q, &p);
		rc = fn(&p, arg);
	} else if (rc == 0) {
		rc = 1;
	}
	query_end(&q);
	return rc;
}

int store_each_evidence(struct store *s, int64_t page, store_evidence_fn *fn, void *arg)
{
	struct store_evidence e;
	struct query          q;
	int                   rc;

	query_start(&q, s, SQL_EACH_EVIDENCE);
	query_int(&q, page);
	while ((rc = query_row(&q)) == 1) {
		e.signal = span_clip(query_get_text(&q), STORE_TEXT_MAX);
		e.says = span_clip(query_get_text(&q), STORE_TEXT_MAX);
		e.weight = query_get_real_within(&q, -WEIGHT_MAX, WEIGHT_MAX);
		e.snippet = span_clip(query_get_text(&q), STORE_TEXT_MAX);
		rc = fn(&e, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_each_outlet_record(struct store *s, store_outlet_fn *fn, void *arg)
{
	struct outlet_record r = { .by_access = { 0 } };
	struct query         q;
	int                  rc;

	query_start(&q, s, SQL_EACH_OUTLET_RECORD);
	while ((rc = query_row(&q)) == 1) {
		r.outlet = query_get_text(&q);
		for (enum access access = ACCESS_FREE; access <= ACCESS_PAYWALLED; access++)
			r.by_access[access] = (uint32_t)query_get_int(&q);
		rc = fn(&r, arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

int store_each_mention(struct store *s, int64_t source, store_citation_fn *fn, void *arg)
{
	struct query q;

	query_start(&q, s, SQL_EACH_MENTION);
	query_int(&q, source);
	return walk_citations(&q, fn, arg);
}

int store_each_alias(struct store *s, int64_t page, store_alias_fn *fn, void *arg)
{
	struct query q;
	struct span  url;
	int          rc;

	query_start(&q, s, SQL_EACH_ALIAS);
	query_int(&q, page);
	while ((rc = query_row(&q)) == 1) {
		url = query_get_text(&q);
		rc = fn(url, (int)query_get_within(&q, 0, STATUS_MAX), arg);
		if (rc != 0)
			break;
	}
	query_end(&q);
	return rc;
}

static int find(struct store *s, enum sql which, struct span url, int64_t *page)
{
	struct query q;
	int          rc;

	query_start(&q, s, which);
	query_text(&q, url);
	rc = query_row(&q);
	if (rc == 1)
		*page = query_get_int(&q);
	query_end(&q);
	if (rc == 1)
		return 0;
	return rc == 0 ? 1 : rc;
}

int alias_find(struct store *s, struct span url, int64_t *page)
{
	return find(s, SQL_FIND, url, page);
}

int store_find(struct store *s, struct span url, int64_t *page)
{
	return find(s, SQL_FIND_ANY, url, page);
}
