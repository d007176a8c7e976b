/* Redirects: each hop is judged by itself before it is made. */

#include "network.h"

#include <errno.h>

bool hops_is_redirect(const struct fetch_response *res)
{
	int  s = res->status;

	return ((s >= 301 && s <= 303) || s == 307 || s == 308) &&
	       fetch_header(buf_view(&res->headers), SPAN("location")).len > 0;
}

static bool was_here(const struct job *j, struct span href)
{
	for (size_t i = 0; i < j->n_hops; i++)
		if (span_eq(j->hops[i].url, href))
			return true;
	return false;
}

/* Say why the redirects end here. @return 1, or -ENOMEM */
static int lead_nowhere(struct job *j, const char *why, struct span to)
{
	struct span detail = arena_printf(j->arena, "%s %.*s", why, SPAN_FMT(span_clip(to, 200)));

	j->res.detail = detail.ptr;
	return detail.ptr ? 1 : -ENOMEM;
}

int hops_follow(struct network *n, struct job *j)
{
	struct span to = fetch_header(buf_view(&j->res.headers), SPAN("location"));
	struct store_hop *from;
	struct url next;
	int        rc;

	if (j->n_hops >= n->c->o->max_redirects)
		return lead_nowhere(j, "more redirects than are followed, the next to", to);
	from = arena_push(j->arena, &j->hops, &j->n_hops, &j->cap_hops, sizeof(*from));
	if (!from)
		return -ENOMEM;
	*from = (struct store_hop){ .url = j->url.href, .status = j->res.status };
	to = arena_dup(j->arena, to);
	rc = to.ptr ? url_parse(j->arena, to, &j->url, &next) : -ENOMEM;
	if (rc > 0)
		return lead_nowhere(j, "redirected to what is no web address:", to);
	if (rc < 0)
		return rc;
	if (was_here(j, next.href))
		return lead_nowhere(j, "redirected in a circle, back to", next.href);
	j->url = next;
	j->tries = 0;
	return 0;
}
