/* What an origin's robots.txt comes to (RFC 9309 section 2.3.1). */

#include "origins.h"
#include "base/buf.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* Rules of ROBOTS_MAX bytes, parsed, with room to spare. */
#define ORIGIN_ARENA ((size_t)32 << 20)

static void origin_free(struct origin *o)
{
	arena_free(o->arena);
	free(o->name);
	free(o);
}

struct origin *origin_get(struct origin **table, const struct url *u)
{
	char           name[URL_MAX];
	int            len = snprintf(name, sizeof(name), "%.*s://%.*s:%u", SPAN_FMT(u->scheme),
	                              SPAN_FMT(u->host), (unsigned)url_port(u));
	struct origin *o = NULL;

	if (len < 0 || (size_t)len >= sizeof(name))
		return NULL;
	HASH_FIND(hh, *table, name, (size_t)len, o);
	if (o)
		return o;
	o = calloc(1, sizeof(*o));
	if (!o || !(o->name = strdup(name))) {
		free(o);
		return NULL;
	}
	o->host = (struct span){ o->name + u->scheme.len + 3, u->host.len };
	HASH_ADD_KEYPTR(hh, *table, o->name, (size_t)len, o);
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
	rc = url_parse(o->arena, text, NULL, &o->url);
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
	if (outcome != FETCH_OK && outcome != FETCH_TOO_BIG && outcome != FETCH_SKIPPED)
		return deny(o, outcome, arena_printf(o->arena, "robots.txt: %s", fetch_outcome_text(outcome)));
	if (status == 429 || status >= 500 || status < 200)
		return deny(o, FETCH_ROBOTS, arena_printf(o->arena, "robots.txt answered %d, so nothing may be asked", status));
	o->state = ORIGIN_KNOWN;
	if (status >= 300)
		return 0;
	return robots_parse(o->arena, body, agent, &o->rules);
}
