/* The canonical form: the resolved URL without what does not choose a page. */

#include "url.h"

#include "tracking.h"

/* Append @p s at @p *len; @p out has room, since nothing ever gets longer. */
static void put(char *out, size_t *len, struct span s)
{
	if (s.len)
		memcpy(out + *len, s.ptr, s.len);
	*len += s.len;
}

/* Append "?" and the parameters that stay; nothing when they are empty. */
static void put_query(char *out, size_t *len, const struct url *u)
{
	const char *at_host = u->query.len ? tracking_at(url_host_key(u->host)) : NULL;
	size_t      start = *len;
	struct span rest = u->query, param;

	while (span_cut(&rest, '&', &param)) {
		if (tracking_is(at_host, span_upto(param, span_chr(param, '='))))
			continue;
		put(out, len, *len == start ? SPAN("?") : SPAN("&"));
		put(out, len, param);
	}
	if (*len == start + 1)
		*len = start;
}

struct span url_host_key(struct span host)
{
	bool has_root = host.len > 1 && host.ptr[host.len - 1] == '.' && host.ptr[host.len - 2] != '.';

	return has_root ? span_upto(host, host.len - 1) : host;
}

int url_canonical(struct arena *a, const struct url *u, struct span *out)
{
	const char *port = u->host.ptr + u->host.len;  /* ":8080", or nothing */
	char       *text = arena_alloc(a, u->href.len + 1);
	size_t      len = 0;

	if (!text)
		return arena_status(a);
	put(text, &len, u->scheme);
	put(text, &len, SPAN("://"));
	put(text, &len, url_host_key(u->host));
	put(text, &len, (struct span){ port, (size_t)(u->path.ptr - port) });
	put(text, &len, u->path);
	put_query(text, &len, u);
	text[len] = '\0';
	*out = (struct span){ text, len };
	return 0;
}
