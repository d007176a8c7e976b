#include "work.h"
#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

static bool is_digits(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isdigit((unsigned char)s.ptr[i]))
			return false;
	return s.len > 0;
}

/* The day, month or year that an ISO 8601 date begins with. */
static struct span date_of(struct span published)
{
	size_t len = published.len >= 4 && is_digits(span_upto(published, 4)) ? 4 : 0;

	while (len && len < 10 && published.len >= len + 3 && published.ptr[len] == '-' &&
	       is_digits((struct span){ published.ptr + len + 1, 2 }))
		len += 3;
	return span_upto(published, len);
}

static void read_authors(struct span authors, struct work *w)
{
	struct span rest = authors, name;

	while (w->n_authors < WORK_AUTHORS_MAX && rest.len && span_cut(&rest, ';', &name)) {
		name = span_trim(name);
		if (name.len)
			w->authors[w->n_authors++] = name;
	}
}

bool work_of(const struct graph_node *n, struct work *out)
{
	const struct store_page *p = &n->page;
	bool is_lang_told = p->lang.len && !span_eq(p->lang, SPAN("und"));

	if (n->is_outlet || n->in_degree == 0)
		return false;
	*out = (struct work){
		.id = n->id,
		.url = p->url,
		.title = p->title,
		.container = p->site_name.len ? p->site_name : p->outlet,
		.lang = is_lang_told ? p->lang : SPAN(""),
		.date = date_of(p->published),
		.access = p->access,
	};
	read_authors(p->authors, out);
	return true;
}

struct works {
	FILE *out;
	void (*put)(FILE *out, const struct work *w);
};

static int put_node(const struct graph_node *n, void *arg)
{
	const struct works *to = arg;
	struct work         w;

	if (work_of(n, &w))
		to->put(to->out, &w);
	return ferror(to->out) ? -EIO : 0;
}

int works_put(const struct export_walk *w, FILE *out, void (*put)(FILE *out, const struct work *w))
{
	int rc = w->each_node(w, put_node, &(struct works){ out, put });

	return rc ? rc : ferror(out) ? -EIO : 0;
}

void work_put_url(FILE *out, struct span url, const char *special)
{
	while (url.len) {
		uint32_t c = text_next_folded(&url);

		if (c <= ' ' || (c < 0x80 && strchr(special, (int)c)))
			fprintf(out, "%%%02X", (unsigned)c);
		else
			text_put(out, c);
	}
}
