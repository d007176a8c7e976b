/*
 * Wikipedia: a {{cite news}} for each source, one a line. `url-access` says
 * subscription, registration or limited; free is presumed there and never
 * written. A page that is gone is followed by {{dead link}}.
 *
 * Source: Help:Citation Style 1, Template:Cite news, Template:Dead link.
 */

#include "export.h"

#include "label.h"
#include "work.h"
#include "base/text.h"

/* Characters by which wikitext would see more than text come as references. */
static void put_text(FILE *out, struct span s)
{
	while (s.len) {
		uint32_t c = text_next_folded(&s);

		switch (c) {
		case '|': case '[': case ']': case '{': case '}': case '<': case '>': case '&': case '\'':
			fprintf(out, "&#%u;", (unsigned)c);
			break;
		default:
			text_put(out, c);
		}
	}
}

static void put_field(FILE *out, const char *name, struct span value)
{
	if (value.len == 0)
		return;
	fprintf(out, " |%s=", name);
	put_text(out, value);
}

static void put_authors(FILE *out, const struct work *w)
{
	for (size_t i = 0; i < w->n_authors; i++) {
		fprintf(out, " |author%zu=", i + 1);
		put_text(out, w->authors[i]);
	}
}

static const char *url_access(enum access access)
{
	switch (access) {
	case ACCESS_PAYWALLED:    return "subscription";
	case ACCESS_REGISTRATION: return "registration";
	case ACCESS_METERED:      return "limited";
	default:                  return "";
	}
}

/* A template without a title is an error there, and so is a title that is a whole URL. */
static void put_work(FILE *out, const struct work *w)
{
	fputs("{{cite news", out);
	put_authors(out, w);
	put_field(out, "title", w->title.len ? w->title : label_address(w->url));
	fputs(" |url=", out);
	work_put_url(out, w->url, "|[]{}<>\"'");
	put_field(out, "url-access", span_of(url_access(w->access)));
	put_field(out, "work", w->container);
	put_field(out, "date", w->date);
	put_field(out, "language", w->lang);
	fputs(w->access == ACCESS_GONE ? "}}{{dead link}}\n" : "}}\n", out);
}

int export_wikitext(const struct export_walk *w, FILE *out)
{
	return works_put(w, out, put_work);
}
