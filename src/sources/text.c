/* Bytes as they came -> UTF-8. */

#include "sources.h"
#include "fetch.h"
#include "page.h"

#include <errno.h>

/* The encoding that an XML declaration names; empty when there is none. */
static struct span xml_encoding(struct span bytes)
{
	struct span s = span_upto(bytes, 256), rest;
	size_t      at, end;

	if (!span_starts(s, SPAN("<?xml")))
		return SPAN("");
	end = span_find(s, SPAN("?>"));
	s = span_upto(s, end == SPAN_NONE ? s.len : end);
	at = span_find(s, SPAN("encoding"));
	rest = span_trim(span_from(s, at == SPAN_NONE ? s.len : at + 8));
	rest = span_trim(span_from(rest, span_starts(rest, SPAN("=")) ? 1 : rest.len));
	if (!rest.len || (rest.ptr[0] != '"' && rest.ptr[0] != '\''))
		return SPAN("");
	end = span_chr(span_from(rest, 1), rest.ptr[0]);
	return end == SPAN_NONE ? SPAN("") : span_upto(span_from(rest, 1), end);
}

/* A sitemap is often a gzip file, which is no content coding of HTTP, but undone as one. */
static int unpack(struct arena *a, struct span bytes, size_t max, struct span *out)
{
	struct fetch_response res = { .outcome = FETCH_OK, .detail = "" };
	int rc;

	buf_init(&res.headers, 64);
	buf_init(&res.body, max);
	buf_str(&res.headers, "Content-Encoding: gzip\n");
	buf_span(&res.body, bytes);
	rc = buf_status(&res.headers) || buf_status(&res.body) ? -ENOMEM : fetch_decode(&res);
	if (rc == 0) {
		*out = arena_dup(a, buf_view(&res.body));
		rc = arena_status(a);
	}
	buf_free(&res.headers);
	buf_free(&res.body);
	return rc;
}

int sources_text(struct arena *a, struct span bytes, struct span content_type, size_t max,
                 struct span *out)
{
	struct span declared;
	const char *source;
	int         rc = 0;

	bytes = span_upto(bytes, max);
	if (span_starts(bytes, SPAN("\x1F\x8B")))
		rc = unpack(a, bytes, max, &bytes);
	if (rc < 0)
		return rc;
	declared = xml_encoding(bytes);
	/* the header beats the document's own word (RFC 7303) */
	if (declared.len && span_ifind(content_type, SPAN("charset")) == SPAN_NONE)
		content_type = arena_printf(a, "text/xml; charset=%.*s", SPAN_FMT(declared));
	return page_to_utf8(a, bytes, page_charset(bytes, content_type, &source), out);
}
