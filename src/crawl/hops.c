/* Redirects and refreshes: each hop is judged by itself before it is made. */

#include "network.h"

#include <errno.h>

struct span hops_target(const struct fetch_response *res)
{
	struct span headers = buf_view(&res->headers);
	int         s = res->status;

	if ((s >= 301 && s <= 303) || s == 307 || s == 308)
		return fetch_header(headers, SPAN("location"));
	return s >= 200 && s < 300 ? url_refresh(fetch_header(headers, SPAN("refresh"))) : (struct span){ NULL, 0 };
}

/* Once is no circle where a cookie was set on the way: a page may want it brought back. */
static bool was_here(const struct job *j, struct span href)
{
	size_t times = 0;

	for (size_t i = 0; i < j->n_hops; i++)
		times += span_eq(j->hops[i].url, href);
	return times > j->has_cookie;
}

/* Say why the redirects end here. @return HOP_NOWHERE, or -ENOMEM */
static int lead_nowhere(struct job *j, const char *why, struct span to)
{
	struct span detail = arena_printf(j->arena, "%s %.*s", why, SPAN_FMT(span_clip(to, 200)));

	j->res.detail = detail.ptr;
	return detail.ptr ? HOP_NOWHERE : -ENOMEM;
}

static struct span without_fragment(struct span href)
{
	size_t hash = span_chr(href, '#');

	return hash == SPAN_NONE ? href : span_upto(href, hash);
}

/* A page that renews itself leads nowhere else; a redirect to itself is a circle. */
static bool is_renewal(const struct job *j, struct span to)
{
	return j->res.status < 300 && span_eq(without_fragment(to), without_fragment(j->url.href));
}

static int make_hop(const struct crew *c, struct job *j, const struct url *to)
{
	struct store_hop *from;

	if (j->n_hops >= c->o->max_redirects)
		return lead_nowhere(j, "more redirects than are followed, the next to", to->href);
	from = arena_push(j->arena, &j->hops, &j->n_hops, &j->cap_hops, sizeof(*from));
	if (!from)
		return -ENOMEM;
	*from = (struct store_hop){ .url = j->url.href, .status = j->res.status };
	j->has_cookie |= fetch_header(buf_view(&j->res.headers), SPAN("set-cookie")).len > 0;
	if (was_here(j, to->href))
		return lead_nowhere(j, "redirected in a circle, back to", to->href);
	j->url = *to;
	j->tries = 0;
	return HOP_MADE;
}

int hops_follow(const struct crew *c, struct job *j, const struct url *base, struct span to)
{
	struct url next;
	int        rc;

	to = arena_dup(j->arena, to);
	rc = to.ptr ? url_parse(j->arena, to, base, &next) : -ENOMEM;
	if (rc > 0)
		return j->res.status < 300 ? HOP_NONE : lead_nowhere(j, "redirected to what is no web address:", to);
	if (rc < 0)
		return rc;
	return is_renewal(j, next.href) ? HOP_NONE : make_hop(c, j, &next);
}
