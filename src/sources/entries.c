/*
 * Sources: RSS 2.0 (rssboard.org), RSS 1.0 (web.resource.org/rss/1.0), RSS 0.90
 * and 0.91 (Netscape), RFC 4287 (Atom), sitemaps.org 0.9.
 */

#include "entries.h"
#include "reader.h"

#define S(literal) { literal, sizeof(literal) - 1 }

static const struct dialect dialects[] = {
	{ .root = S("rss"), .entry = S("item"), .kind = SOURCES_FEED, .link = S("link"), .fallback = S("guid") },
	{ .root = S("RDF"), .entry = S("item"), .kind = SOURCES_FEED, .link = S("link"), .about = S("rdf:about"),
	  .has_prefixes = true },
	{ .root = S("feed"), .entry = S("entry"), .kind = SOURCES_FEED, .link = S("link"), .has_href = true },
	{ .root = S("urlset"), .entry = S("url"), .kind = SOURCES_SITEMAP, .link = S("loc") },
	{ .root = S("sitemapindex"), .entry = S("sitemap"), .kind = SOURCES_INDEX, .link = S("loc") },
};

const struct dialect *dialect_of(struct span root)
{
	for (size_t i = 0; i < sizeof(dialects) / sizeof(dialects[0]); i++)
		if (span_eq(dialects[i].root, root))
			return &dialects[i];
	return NULL;
}

enum sources_kind xml_kind(struct span local)
{
	const struct dialect *d = dialect_of(local);

	return d ? d->kind : SOURCES_NONE;
}
