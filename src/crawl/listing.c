/*
 * An article that turns out to be a feed or sitemap: a newsroom's feed is one
 * argument. What it names is read on the worker that has it, as any page.
 */

#include "crew.h"
#include "sources.h"
#include "base/log.h"

#include <errno.h>

static int add_entry(struct job *j, struct span text)
{
	struct store_link *e;
	struct span         canonical;
	struct url          u;
	int                 rc;

	text = arena_dup(j->arena, text);
	rc = text.ptr ? url_parse(j->arena, text, NULL, &u) : -ENOMEM;
	if (rc == 0)
		rc = url_canonical(j->arena, &u, &canonical);
	e = rc == 0 ? arena_push(j->arena, &j->listing.entries, &j->listing.n, &j->listing.cap, sizeof(*e)) : NULL;
	if (!e)
		return arena_status(j->arena) ? arena_status(j->arena) : -EINVAL;  /* sources.h promised a URL */
	*e = (struct store_link){ canonical, url_outlet(u.host) };
	return 0;
}

static int on_entry(const struct source *s, void *arg)
{
	struct job *j = arg;

	if (!s->wrong)
		return add_entry(j, s->text);
	log_verbose("%s:%u: %.*s: %s", j->asked_text, (unsigned)s->line, SPAN_FMT(span_clip(s->text, 200)), s->wrong);
	return 0;
}

static void report(const struct job *j, const struct sources_report *r)
{
	if (r->broken)
		log_note("%s:%u: broken: %s; what stands before is traced", j->asked_text, (unsigned)r->broken_line, r->broken);
	if (r->limit)
		log_note("%s: more %s than are read; the rest is left out", j->asked_text, r->limit);
	if (j->res.outcome == FETCH_TOO_BIG)
		log_note("%s: larger than --max-size; the rest is left out", j->asked_text);
	if (j->listing.n == 0)
		log_note("%s: a feed that names no article", j->asked_text);
	log_verbose("%s: a feed of %zu articles", j->asked_text, j->listing.n);
}

/* Some of what a page is not: HTML was read, and these hold no text. */
static bool may_be_feed(const struct job *j)
{
	static const char *const kinds[] = { "feed", "text", "json", "binary" };
	bool came = j->res.outcome == FETCH_OK || j->res.outcome == FETCH_TOO_BIG;

	if (j->depth != 0 || !came || j->res.status < 200 || j->res.status > 299)
		return false;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(j->reading.document, kinds[i]) == 0)
			return true;
	return false;
}

int listing_read(struct job *j)
{
	struct sources_options o = { .base = &j->url };
	struct sources_report  r;
	struct span            type = fetch_header(buf_view(&j->res.headers), SPAN("content-type")), text;
	enum sources_kind      kind;
	int                    rc;

	if (!may_be_feed(j))
		return 0;
	rc = sources_text(j->arena, buf_view(&j->res.body), type, SOURCES_FEED_MAX, &text);
	if (rc < 0)
		return rc == -EFBIG ? 0 : rc;
	kind = sources_kind(text, SPAN(""), SPAN(""));
	if (!sources_is_feed(kind))
		return 0;
	j->listing.is_feed = true;
	j->reading.document = "feed";
	rc = sources_read(j->arena, kind, text, &o, on_entry, j, &r);
	if (rc == -EFBIG)
		r.limit = "entries";  /* than the arena holds */
	else if (rc < 0)
		return rc;
	report(j, &r);
	return 0;
}
