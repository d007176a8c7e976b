/*
 * Citations come by article. Those of one are held until all are there, since
 * one may stand in for another before or behind it.
 */

#include "copies.h"

#include "instead.h"
#include "work.h"
#include "base/arena.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* All copies; all citations of one article. */
#define COPIES_MAX  ((size_t)256 << 20)
#define ARTICLE_MAX ((size_t)64 << 20)

struct offer {
	char        source[GRAPH_ID_LEN];
	struct copy copy;
};

/* A citation of the article at hand: of what, in place of which position. */
struct cited {
	char        source[GRAPH_ID_LEN];
	uint32_t    position, instead_of;
	struct copy copy;     /* if instead_of */
};

struct copies {
	struct arena *a;       /* owned; of offers */
	struct offer *offers;  /* by source, oldest first */
	size_t        n, cap;
	struct arena *held;    /* owned; of the article's */
	struct cited *cited;
	size_t        n_cited, cap_cited;  /* by position */
	char          article[GRAPH_ID_LEN];
};

/* --- when a copy was taken ------------------------------------------------------ */

/* @param form  '#' for a digit */
static bool has_form(struct span s, const char *form)
{
	if (s.len != strlen(form))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (form[i] == '#' ? !isdigit((unsigned char)s.ptr[i]) : s.ptr[i] != form[i])
			return false;
	return true;
}

/* @return whether the segment of a path is a moment */
static bool read_day(struct span part, char day[11])
{
	size_t month = has_form(part, "##############") ? 4 : has_form(part, "####.##.##-######") ? 5 : 0;

	if (!month)
		return false;
	snprintf(day, 11, "%.4s-%.2s-%.2s", part.ptr, part.ptr + month, part.ptr + month + (month == 4 ? 2 : 3));
	return work_date(span_of(day)).len == 10;
}

static bool is_copy(const struct export_edge *e, struct copy *out)
{
	struct span rest, part;

	out->url = e->citation->href.len ? e->citation->href : e->source->url;
	rest = out->url;
	if (!instead_is_archive(e->source->outlet))
		return false;
	while (span_cut(&rest, '/', &part))
		if (read_day(part, out->day))
			return rest.len > 0;
	return false;
}

/* --- the walk --------------------------------------------------------------------- */

static int add_offer(struct copies *c, const char *source, const struct copy *copy)
{
	struct offer *o = arena_push(c->a, &c->offers, &c->n, &c->cap, sizeof(*o));

	if (!o)
		return arena_status(c->a);
	memcpy(o->source, source, sizeof(o->source));
	o->copy = *copy;
	o->copy.url = arena_dup(c->a, copy->url);
	return arena_status(c->a);
}

static int by_position(const void *key, const void *item)
{
	uint32_t x = *(const uint32_t *)key, y = ((const struct cited *)item)->position;

	return (x > y) - (x < y);
}

/* All citations of an article are there. */
static int end_article(struct copies *c)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < c->n_cited; i++) {
		const struct cited *of = bsearch(&c->cited[i].instead_of, c->cited, c->n_cited, sizeof(*of), by_position);

		if (c->cited[i].instead_of && of)
			rc = add_offer(c, of->source, &c->cited[i].copy);
	}
	arena_reset(c->held);
	c->cited = NULL;
	c->n_cited = c->cap_cited = 0;
	return rc;
}

static int on_edge(const struct export_edge *e, void *arg)
{
	struct copies *c = arg;
	struct cited  *to;
	int            rc = 0;

	if (strcmp(c->article, e->article->id) != 0)
		rc = end_article(c);
	memcpy(c->article, e->article->id, sizeof(c->article));
	if (rc < 0 || !e->citation->is_linked)
		return rc;
	to = arena_push(c->held, &c->cited, &c->n_cited, &c->cap_cited, sizeof(*to));
	if (!to)
		return arena_status(c->held);
	memcpy(to->source, e->source->id, sizeof(to->source));
	to->position = e->citation->position;
	if (e->citation->role == CITE_ALTERNATIVE && is_copy(e, &to->copy)) {
		to->instead_of = e->citation->instead_of;
		to->copy.url = arena_dup(c->held, to->copy.url);
	}
	return arena_status(c->held);
}

static int by_source(const void *a, const void *b)
{
	const struct offer *x = a, *y = b;
	int c = strcmp(x->source, y->source);

	if (c == 0)
		c = strcmp(x->copy.day, y->copy.day);
	return c ? c : span_cmp(x->copy.url, y->copy.url);
}

int copies_new(struct copies **out, const struct export_walk *w)
{
	struct copies *c = calloc(1, sizeof(*c));
	int            rc = -ENOMEM;

	if (c && (c->a = arena_new(COPIES_MAX)) && (c->held = arena_new(ARTICLE_MAX)))
		rc = w->each_edge(w, on_edge, c);
	if (rc == 0)
		rc = end_article(c);
	if (rc) {
		copies_free(c);
		return rc;
	}
	if (c->n)
		qsort(c->offers, c->n, sizeof(*c->offers), by_source);
	*out = c;
	return 0;
}

void copies_free(struct copies *c)
{
	if (!c)
		return;
	arena_free(c->a);
	arena_free(c->held);
	free(c);
}

const struct copy *copies_find(const struct copies *c, const char *id)
{
	size_t low = 0, high = c->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(c->offers[middle].source, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < c->n && strcmp(c->offers[low].source, id) == 0 ? &c->offers[low].copy : NULL;
}
