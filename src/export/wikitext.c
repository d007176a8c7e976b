/*
 * Wikipedia: a {{cite news}} for each source, one a line. `url-access` says
 * subscription, registration or limited; free is presumed there and never
 * written. A page that is gone is followed by {{dead link}}, unless there is an archived copy:
 * archive-url wants archive-date beside it, and url-status says which of the two addresses the
 * title leads to, of what is not said to be live the copy's.
 *
 * Source: Help:Citation Style 1, Template:Cite news, Template:Dead link.
 */

#include "export.h"

#include "copies.h"
#include "label.h"
#include "work.h"
#include "base/text.h"

/*
 * Does wikitext see more than a character in @p c? Then it comes as a reference.
 * Some mean something only when doubled, such as the apostrophes of italics, or
 * tripled, such as the tildes that sign.
 */
static bool is_markup(uint32_t c, uint32_t before, struct span rest)
{
	switch (c) {
	case '|': case '[': case ']': case '{': case '}': case '<': case '>':
		return true;
	case '\'': case '~': case '_':
		return c == before || (rest.len && (unsigned char)rest.ptr[0] == c);
	case '&':
		return rest.len && rest.ptr[0] != ' ';
	default:
		return false;
	}
}

static void put_text(FILE *out, struct span s)
{
	uint32_t before = 0;

	s = span_trim(s);
	while (s.len) {
		uint32_t c = text_next_folded(&s);

		if (is_markup(c, before, s))
			fprintf(out, "&#%u;", (unsigned)c);
		else
			text_put(out, c);
		before = c;
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

/* Citation Style 1 takes a year or a whole day as ISO 8601 has them; "2020-02" could be two years to it. */
static void put_date(FILE *out, struct span date)
{
	static const char *const months[] = {
		"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
	};

	if (date.len == 7)
		fprintf(out, " |date=%s %.4s", months[(date.ptr[5] - '0') * 10 + date.ptr[6] - '1'], date.ptr);
	else
		put_field(out, "date", date);
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

static void put_url(FILE *out, const char *name, struct span url)
{
	fprintf(out, " |%s=", name);
	work_put_url(out, url, "|[]{}<>\"'");
}

static void put_copy(FILE *out, const struct copy *copy, enum access access)
{
	put_url(out, "archive-url", copy->url);
	put_field(out, "archive-date", span_of(copy->day));
	put_field(out, "url-status", access == ACCESS_GONE ? SPAN("dead") : SPAN("live"));
}

/* A template without a title is an error there, and so is a title that is a whole URL. */
static void put_work(FILE *out, const struct work *w, const void *copies)
{
	const struct copy *copy = copies_find(copies, w->id);

	fputs("{{cite news", out);
	put_authors(out, w);
	put_field(out, "title", w->title.len ? w->title : label_address(w->url));
	put_url(out, "url", w->url);
	put_field(out, "url-access", span_of(url_access(w->access)));
	put_field(out, "work", w->container);
	put_field(out, "agency", w->agency);
	put_date(out, w->date);
	put_field(out, "access-date", span_of(w->seen));
	if (copy)
		put_copy(out, copy, w->access);
	put_field(out, "language", w->lang);
	fputs(w->access == ACCESS_GONE && !copy ? "}}{{dead link}}\n" : "}}\n", out);
}

int export_wikitext(const struct export_walk *w, FILE *out)
{
	struct copies *copies;
	int            rc = copies_new(&copies, w);

	if (rc)
		return rc;
	rc = works_put(w, out, put_work, copies);
	copies_free(copies);
	return rc;
}
