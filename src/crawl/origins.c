/* What an origin's robots.txt comes to (RFC 9309 section 2.3.1). */

#define HASH_NONFATAL_OOM 1  /* an origin that was not added has no hh.tbl */
#include "origins.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* Rules of ROBOTS_MAX bytes, parsed, with room to spare. */
#define ORIGIN_ARENA ((size_t)32 << 20)

/* What all origins may take: a stranger may have any number of subdomains. */
#define ORIGINS_BYTES ((size_t)128 << 20)

/* What one takes beside its rules: its arena's first pages, mostly. */
#define ORIGIN_BYTES ((size_t)12 << 10)

/* Origins added between two counts of what they take. */
#define COUNT_EVERY 64

static void origin_free(struct origin *o)
{
	arena_free(o->arena);
	free(o->name);
	free(o);
}

static size_t bytes_of(const struct origin *o)
{
	return ORIGIN_BYTES + (o->arena ? arena_used(o->arena) : 0);
}

/* Past the ceiling: drop the oldest that nobody waits for, until half is free. */
static void forget_oldest(struct origin **table)
{
	struct origin *o, *next;
	size_t         bytes = 0;

	HASH_ITER(hh, *table, o, next)
		bytes += bytes_of(o);
	if (bytes <= ORIGINS_BYTES)
		return;
	HASH_ITER(hh, *table, o, next) {
		if (bytes <= ORIGINS_BYTES / 2)
			break;
		if (o->state == ORIGIN_ASKED || o->waiting)
			continue;
		bytes -= bytes_of(o);
		HASH_DEL(*table, o);
		origin_free(o);
	}
}

struct origin *origin_get(struct origin **table, const struct url *u)
{
	char           name[URL_MAX];
	struct span    host = url_host_key(u->host);
	int            len = snprintf(name, sizeof(name), "%.*s://%.*s:%u", SPAN_FMT(u->scheme),
	                              SPAN_FMT(host), (unsigned)url_port(u));
	struct origin *o = NULL;

	if (len < 0 || (size_t)len >= sizeof(name))
		return NULL;
	HASH_FIND(hh, *table, name, (size_t)len, o);
	if (o)
		return o;
	if (HASH_COUNT(*table) % COUNT_EVERY == 0)
		forget_oldest(table);
	o = calloc(1, sizeof(*o));
	if (!o || !(o->name = strdup(name))) {
		free(o);
		return NULL;
	}
	o->host = (struct span){ o->name + u->scheme.len + 3, host.len };
	HASH_ADD_KEYPTR(hh, *table, o->name, (size_t)len, o);
	if (!o->hh.tbl) {
		origin_free(o);
		return NULL;
	}
	return o;
}

void origins_free(struct origin **table)
{
	struct origin *o, *next;

	HASH_ITER(hh, *table, o, next) {
		HASH_DEL(*table, o);
		origin_free(o);
	}
}

int origin_reset(struct origin *o)
{
	struct span text;
	int         rc;

	if (!o->arena && !(o->arena = arena_new(ORIGIN_ARENA)))
		return -ENOMEM;
	arena_reset(o->arena);
	o->rules = NULL;
	o->why = SPAN("");
	o->hops = 0;
	text = arena_printf(o->arena, "%s/robots.txt", o->name);
	rc = text.ptr ? url_parse(o->arena, text, NULL, &o->url) : -ENOMEM;
	return rc > 0 ? -EINVAL : rc;
}

static int deny(struct origin *o, enum fetch_outcome outcome, struct span why)
{
	o->state = ORIGIN_DENIED;
	o->outcome = outcome;
	o->why = why;
	return why.ptr ? 0 : -ENOMEM;
}

int origin_take(struct origin *o, enum fetch_outcome outcome, int status, struct span body,
                struct span agent, int64_t now)
{
	o->fetched = now;
	o->tries = 0;
	if (outcome != FETCH_OK && outcome != FETCH_TOO_BIG && outcome != FETCH_SKIPPED)
		return deny(o, outcome, arena_printf(o->arena, "robots.txt: %s", fetch_outcome_text(outcome)));
	if (status == 429 || status >= 500 || status < 200)
		return deny(o, FETCH_ROBOTS, arena_printf(o->arena, "robots.txt answered %d, so nothing may be asked", status));
	o->state = ORIGIN_KNOWN;
	if (status >= 300)
		return 0;
	return robots_parse(o->arena, body, agent, &o->rules);
}
