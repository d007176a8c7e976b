/*
 * What an origin's robots.txt comes to (RFC 9309 section 2.3.1).
 *
 * A crawl meets hosts by the ten thousand, and a stranger may have any number
 * of subdomains. So an origin costs some 300 bytes and its rules, packed; what
 * asking takes (an arena) is there only meanwhile; and all together have a
 * ceiling, past which the oldest are forgotten: the store knows their rules.
 */

#define HASH_NONFATAL_OOM 1  /* an origin that was not added has no hh.tbl */
#include "origins.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* Rules of ROBOTS_MAX bytes, while they are read, with room to spare. */
#define ORIGIN_ARENA ((size_t)32 << 20)

/* What all origins may take. */
#define ORIGINS_BYTES ((size_t)16 << 20)

/* What malloc() and the table take beside an origin and its name. */
#define OVERHEAD 64

static void origin_free(struct origin *o)
{
	arena_free(o->arena);
	robots_free(o->rules);
	free(o->name);
	free(o);
}

/* Past the ceiling: drop the oldest that nobody waits for, until a quarter is free. */
static void forget_oldest(struct origins *all)
{
	struct origin *o, *next;

	HASH_ITER(hh, all->table, o, next) {
		if (all->bytes <= ORIGINS_BYTES / 4 * 3)
			break;
		if (o->state == ORIGIN_ASKED || o->waiting)
			continue;
		all->bytes -= o->bytes;
		HASH_DEL(all->table, o);
		origin_free(o);
	}
}

/* @return the origin, not in the table yet; NULL when out of memory */
static struct origin *origin_new(const char *name, size_t len, size_t scheme_len, size_t host_len)
{
	struct origin *o = calloc(1, sizeof(*o));

	if (!o || !(o->name = strdup(name))) {
		free(o);
		return NULL;
	}
	o->host = (struct span){ o->name + scheme_len + 3, host_len };
	o->bytes = sizeof(*o) + len + OVERHEAD;
	return o;
}

struct origin *origin_get(struct origins *all, const struct url *u)
{
	char           name[URL_MAX];
	struct span    host = url_host_key(u->host);
	int            len = snprintf(name, sizeof(name), "%.*s://%.*s:%u", SPAN_FMT(u->scheme),
	                              SPAN_FMT(host), (unsigned)url_port(u));
	struct origin *o = NULL;

	if (len < 0 || (size_t)len >= sizeof(name))
		return NULL;
	HASH_FIND(hh, all->table, name, (size_t)len, o);
	if (o)
		return o;
	if (all->bytes > ORIGINS_BYTES)
		forget_oldest(all);
	o = origin_new(name, (size_t)len, u->scheme.len, host.len);
	if (!o)
		return NULL;
	HASH_ADD_KEYPTR(hh, all->table, o->name, (size_t)len, o);
	if (!o->hh.tbl) {
		origin_free(o);
		return NULL;
	}
	all->bytes += o->bytes;
	return o;
}

void origins_free(struct origins *all)
{
	struct origin *o, *next;

	HASH_ITER(hh, all->table, o, next) {
		HASH_DEL(all->table, o);
		origin_free(o);
	}
	all->bytes = 0;
}

bool origin_is_fresh(const struct origin *o, int64_t now)
{
	return o->state >= ORIGIN_KNOWN && o->fetched <= now && o->fetched + o->keep >= now;
}

int origin_open(struct origin *o)
{
	struct span text;
	int         rc;

	origin_close(o);
	o->arena = arena_new(ORIGIN_ARENA);
	o->hops = 0;
	text = o->arena ? arena_printf(o->arena, "%s/robots.txt", o->name) : (struct span){ NULL, 0 };
	rc = text.ptr ? url_parse(o->arena, text, NULL, &o->url) : -ENOMEM;
	return rc > 0 ? -EINVAL : rc;
}

void origin_close(struct origin *o)
{
	arena_free(o->arena);
	o->arena = NULL;
}

/* @param rules  taken, or NULL */
static void set_rules(struct origins *all, struct origin *o, struct robots *rules, size_t bytes)
{
	size_t before = o->rules ? robots_bytes(o->rules) : 0;

	robots_free(o->rules);
	o->rules = rules;
	o->bytes += bytes - before;
	all->bytes += bytes - before;
}

static int take_rules(struct origins *all, struct origin *o, struct span body, struct span agent)
{
	struct arena  *a = arena_new(ORIGIN_ARENA);
	struct robots *read = NULL, *rules = NULL;
	int            rc = a ? robots_parse(a, body, agent, &read) : -ENOMEM;

	if (rc == 0 && !(rules = robots_pack(read)))
		rc = -ENOMEM;
	if (rc == 0)
		set_rules(all, o, rules, robots_bytes(rules));
	arena_free(a);
	return rc;
}

int origin_take(struct origins *all, struct origin *o, enum fetch_outcome outcome, int status,
                struct span body, struct span agent, int64_t now)
{
	bool came = outcome == FETCH_OK || outcome == FETCH_TOO_BIG || outcome == FETCH_SKIPPED;

	o->fetched = now;
	o->tries = 0;
	set_rules(all, o, NULL, 0);
	if (!came || status == 429 || status >= 500 || status < 200) {
		o->state = ORIGIN_DENIED;
		o->keep = ORIGIN_DENIED_KEEP;
		o->outcome = came ? FETCH_OK : outcome;
		o->status = status;
		return 0;
	}
	o->state = ORIGIN_KNOWN;
	o->keep = ORIGIN_KEEP;
	return status < 300 ? take_rules(all, o, body, agent) : 0;
}

struct span origin_why(const struct origin *o, struct arena *a)
{
	if (o->outcome == FETCH_OK)
		return arena_printf(a, "robots.txt answered %d, so nothing may be asked", o->status);
	return arena_printf(a, "robots.txt: %s", fetch_outcome_text(o->outcome));
}

enum fetch_outcome origin_outcome(const struct origin *o)
{
	return o->outcome == FETCH_OK ? FETCH_ROBOTS : o->outcome;
}
