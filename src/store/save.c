/*
 * Keeping a visit: settle whose it is, write what it found, meet what it
 * cites, and bring up what is less deep than was thought.
 */

#include "identity.h"
#include "feeds.h"

#include <errno.h>
#include <stdlib.h>

/* --- findings --------------------------------------------------------------------- */

static struct span join_authors(struct arena *a, const struct page *read)
{
	struct span all = { NULL, 0 };

	for (size_t i = 0; read && i < read->n_authors && all.len < STORE_TEXT_MAX; i++)
		all = all.len ? arena_printf(a, "%.*s; %.*s", SPAN_FMT(all), SPAN_FMT(read->authors[i].value))
		              : span_clip(read->authors[i].value, STORE_TEXT_MAX);
	return all;
}

static struct span join_limits(struct arena *a, const struct page *read)
{
	struct span all = { NULL, 0 };

	for (size_t i = 0; read && i < read->n_limits; i++)
		all = arena_printf(a, "%.*s%s%s", SPAN_FMT(all), all.len ? "," : "", read->limits[i]);
	return all;
}

/* The answer's columns, content_type to document. */
static void bind_answer(struct query *q, const struct store_visit *v)
{
	struct span headers = buf_view(&v->response->headers);

	query_int(q, v->response->elapsed_us);
	query_int(q, v->response->outcome);
	query_int(q, v->response->status);
	query_clip(q, fetch_header(headers, SPAN("content-type")));
	query_clip(q, fetch_header(headers, SPAN("etag")));
	query_clip(q, fetch_header(headers, SPAN("last-modified")));
	if (v->body_hash)
		query_int(q, (int64_t)v->body_hash);
	else
		query_null(q);
	query_text(q, span_of(v->document));
}

/* The page's columns, charset to sketch. */
static void bind_read(struct query *q, struct arena *a, const struct store_visit *v)
{
	static const struct page nothing;
	const struct page *p = v->read ? v->read : &nothing;

	query_text(q, p->charset);
	query_clip(q, p->title.value);
	query_clip(q, p->site_name.value);
	query_clip(q, join_authors(a, p));
	query_clip(q, p->published.value);
	query_clip(q, p->modified.value);
	query_int(q, (int64_t)p->words);
	query_text(q, join_limits(a, p));
	query_text(q, v->wire.outlet);
	query_clip(q, v->wire.words);
	query_blob(q, v->sketch);
}

static void bind_verdict(struct query *q, const struct store_visit *v)
{
	query_text(q, span_of(v->language->code));
	query_real(q, v->language->confidence);
	query_int(q, v->verdict->access);
	query_real(q, v->verdict->confidence);
	query_int(q, v->verdict->likely);
	query_int(q, v->verdict->full_text);
	query_clip(q, span_of(v->verdict->reason));
}

static int write_found(struct store *s, const struct arrival *at, int64_t page)
{
	const struct store_visit *v = at->v;
	struct query q;

	query_start(&q, s, SQL_PAGE_FOUND);
	query_int(&q, page);
	query_text(&q, v->outlet);
	query_int(&q, v->run);
	query_text(&q, at->asked);
	query_int(&q, at->is_exact);
	query_text(&q, v->final_url);
	query_int(&q, v->fetched);
	query_int(&q, v->ignored_robots);
	bind_answer(&q, v);
	bind_read(&q, s->scratch, v);
	bind_verdict(&q, v);
	return query_run(&q);
}

static int drop_old(struct store *s, int64_t page)
{
	static const enum sql drops[] = { SQL_EVIDENCE_DROP, SQL_CITATIONS_DROP };
	struct query q;
	int          rc = 0;

	for (size_t i = 0; rc == 0 && i < sizeof(drops) / sizeof(drops[0]); i++) {
		query_start(&q, s, drops[i]);
		query_int(&q, page);
		rc = query_run(&q);
	}
	return rc;
}

static int write_evidence(struct store *s, const struct verdict *v, int64_t page)
{
	struct query q;
	int          rc = 0;

	for (size_t i = 0; rc == 0 && i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];

		query_start(&q, s, SQL_EVIDENCE_ADD);
		query_int(&q, page);
		query_int(&q, (int64_t)i + 1);
		query_text(&q, span_of(e->signal));
		query_text(&q, span_of(e->says));
		query_real(&q, e->weight);
		query_clip(&q, e->snippet);
		rc = query_run(&q);
	}
	return rc;
}

/* --- citations ---------------------------------------------------------------------- */

static int write_notes(struct store *s, const struct citation *c, int64_t article)
{
	struct query q;
	int          rc = 0;

	for (size_t i = 0; rc == 0 && i < c->notes.n; i++) {
		query_start(&q, s, SQL_NOTE_ADD);
		query_int(&q, article);
		query_int(&q, c->position);
		query_int(&q, (int64_t)i + 1);
		query_int(&q, c->notes.items[i].kind);
		query_clip(&q, c->notes.items[i].claims);
		query_clip(&q, c->notes.items[i].text);
		rc = query_run(&q);
	}
	return rc;
}

/* @param source  of a link */
static int write_citation(struct store *s, const struct citation *c, int64_t article, int64_t source)
{
	struct query q;
	int          rc;

	query_start(&q, s, SQL_CITATION_ADD);
	query_int(&q, article);
	query_int(&q, c->position);
	query_int(&q, c->is_linked);
	if (c->is_linked)
		query_int(&q, source);
	else
		query_null(&q);
	query_text(&q, c->is_linked ? SPAN("") : c->outlet);
	query_int(&q, c->paragraph);
	query_clip(&q, c->written);
	query_text(&q, c->href);
	query_clip(&q, c->anchor);
	query_clip(&q, c->sentence);
	query_clip(&q, c->rel);
	query_int(&q, c->is_internal);
	query_int(&q, c->role);
	query_clip(&q, c->role_words);
	if (c->instead_of)
		query_int(&q, c->instead_of);
	else
		query_null(&q);
	query_int(&q, (int64_t)c->notes.n);
	rc = query_run(&q);
	return rc == 0 ? write_notes(s, c, article) : rc;
}

/*
 * What a visit cites becomes pages even where its findings do not count, so
 * that what there is to fetch does not hang on the order of arrival.
 */
static int meet_cited(struct store *s, const struct store_visit *v, const struct node *n,
                      bool wins, struct lowering *low)
{
	struct meeting m = { .run = v->run, .depth = n->depth + 1 };
	int64_t        source;
	int            rc = 0;

	for (size_t i = 0; rc == 0 && i < v->n_citations; i++) {
		const struct citation *c = &v->citations[i];

		m.turn = c->position;
		m.max_depth = !v->is_wanted || v->is_wanted[i] ? v->max_depth : NEVER_QUEUED;
		source = 0;
		if (c->is_linked)
			rc = node_meet(s, &m, c->url, c->outlet, low, &source);
		if (rc == 0 && wins)
			rc = write_citation(s, c, n->id, source);
	}
	return rc;
}

/* What a visit links to beside its citations takes its turn after them. */
static int meet_linked(struct store *s, const struct store_visit *v, const struct node *n, struct lowering *low)
{
	struct meeting m = { .run = v->run, .depth = n->depth + 1, .max_depth = v->max_depth };
	int64_t        page;
	int            rc = 0;

	for (size_t i = 0; rc == 0 && m.depth <= m.max_depth && i < v->n_links; i++) {
		m.turn = (int64_t)(v->n_citations + i) + 1;
		rc = node_meet(s, &m, v->links[i].url, v->links[i].outlet, low, &page);
	}
	return rc;
}

static int save(struct store *s, const struct arrival *at, struct lowering *low)
{
	struct node n;
	bool        wins;
	int         rc = identity_settle(s, at, &n);

	if (rc == 0)
		rc = node_place(s, &n);
	if (rc < 0)
		return rc;
	wins = identity_wins(at, &n);
	if (wins && (rc = identity_rename(s, &n, at->v->key)) == 0 && (rc = drop_old(s, n.id)) == 0 &&
	    (rc = write_found(s, at, n.id)) == 0)
		rc = write_evidence(s, at->v->verdict, n.id);
	if (rc == 0)
		rc = meet_cited(s, at->v, &n, wins, low);
	if (rc == 0)
		rc = meet_linked(s, at->v, &n, low);
	if (rc == 0 && !wins)  /* then what it is known to cite was not met just now */
		rc = node_lower_cited(s, at->v->run, n.id, n.depth, low);
	if (rc == 0 && at->v->is_feed)
		rc = feed_save(s, at->v, n.id, low);
	return rc == 0 ? node_lower(s, at->v->run, at->v->max_depth, low) : rc;
}

int store_save(struct store *s, const struct store_visit *v)
{
	struct lowering low = { NULL, 0, 0 };
	struct arrival  at;
	int             rc = db_begin(s);

	arena_reset(s->scratch);
	if (rc == 0)
		rc = arrival_read(s, v, &at);
	if (rc == 0)
		rc = save(s, &at, &low);
	free(low.items);
	return rc < 0 ? db_abort(s, rc) : 0;
}
