/*
 * The articles of a run, in the order in which they were given.
 *
 *     position  entry
 *            1                an article
 *            2  00001         the first of the feed that was given second
 *            2  00002.00017   of a sitemap index: the 17th of its second sitemap
 *
 * A feed is given like an article and is found out when it is fetched. Its
 * place is kept in another table, for what it names may name further feeds.
 */

#include "feeds.h"

#include <stdio.h>
#include <stdlib.h>

/* "00002.00017.00001" */
#define PLACE_BYTES (6 * STORE_FEEDS_DEEP)

/* Where a feed stands. */
struct place {
	int64_t position;
	char    entry[PLACE_BYTES];
};

/* @param entry  empty: given itself */
static int add_article(struct store *s, const struct meeting *m, const struct store_link *e,
                       int64_t position, struct span entry, struct lowering *low)
{
	struct query q;
	int64_t      page;
	int          rc = node_meet(s, m, e->url, e->outlet, low, &page);

	if (rc < 0)
		return rc;
	query_start(&q, s, SQL_ARTICLE_ADD);
	query_int(&q, m->run);
	query_int(&q, page);
	query_int(&q, position);
	query_text(&q, entry);
	return query_run(&q);
}

static int run_for(struct store *s, enum sql which, int64_t run, int64_t page)
{
	struct query q;

	query_start(&q, s, which);
	query_int(&q, run);
	query_int(&q, page);
	return query_run(&q);
}

/* @return 0, 1 when the page was no article of the run, or < 0 */
static int place_of(struct store *s, int64_t run, int64_t page, struct place *out)
{
	struct query q;
	struct span  entry;
	int          rc;

	query_start(&q, s, SQL_FEED_GET);
	query_int(&q, run);
	query_int(&q, page);
	rc = query_row(&q);
	if (rc == 1) {
		out->position = query_get_int(&q);
		entry = span_upto(query_get_text(&q), PLACE_BYTES - 1);
		snprintf(out->entry, sizeof(out->entry), "%.*s", SPAN_FMT(entry));
	}
	query_end(&q);
	return rc < 0 ? rc : rc == 0;
}

static int add_entries(struct store *s, const struct store_visit *v, const struct place *place,
                       struct lowering *low)
{
	struct meeting m = { .run = v->run, .max_depth = INT64_MAX };
	char           entry[PLACE_BYTES + 16];
	int            rc = 0;

	for (size_t i = 0; rc == 0 && i < v->n_entries; i++) {
		int n = snprintf(entry, sizeof(entry), "%s%s%05zu", place->entry, place->entry[0] ? "." : "", i + 1);

		if (n >= PLACE_BYTES)
			return 0;  /* feeds within feeds, too many */
		rc = add_article(s, &m, &v->entries[i], place->position, span_of(entry), low);
	}
	return rc;
}

int feed_save(struct store *s, const struct store_visit *v, int64_t page, struct lowering *low)
{
	struct place place;
	int          rc = run_for(s, SQL_FEED_ADD, v->run, page);

	if (rc == 0)
		rc = run_for(s, SQL_ARTICLE_DROP, v->run, page);
	if (rc == 0)
		rc = place_of(s, v->run, page, &place);
	if (rc == 0)
		rc = add_entries(s, v, &place, low);
	return rc < 0 ? rc : 0;
}

int store_add_article(struct store *s, int64_t run, struct span canonical_url,
                      struct span outlet, uint32_t position)
{
	struct store_link e = { canonical_url, outlet };
	struct lowering    low = { NULL, 0, 0 };
	struct meeting     m = { .run = run, .max_depth = INT64_MAX };
	int                rc = db_begin(s);

	arena_reset(s->scratch);
	if (rc == 0)
		rc = add_article(s, &m, &e, position, SPAN(""), &low);
	if (rc == 0)
		rc = node_lower(s, run, 0, &low);
	free(low.items);
	return rc < 0 ? db_abort(s, rc) : 0;
}
