#include "work.h"
#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <time.h>

static bool is_digits(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isdigit((unsigned char)s.ptr[i]))
			return false;
	return s.len > 0;
}

static bool is_in_year(int month, int day)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int number_at(struct span s, size_t at, size_t len)
{
	struct span digits = span_upto(span_from(s, at), len);
	int         n = 0;

	if (digits.len < len || !is_digits(digits))
		return -1;
	for (size_t i = 0; i < len; i++)
		n = n * 10 + (digits.ptr[i] - '0');
	return n;
}

struct span work_date(struct span published)
{
	int year = number_at(published, 0, 4), month, day;

	if (year < 1)
		return SPAN("");
	month = published.len > 5 && published.ptr[4] == '-' ? number_at(published, 5, 2) : -1;
	if (!is_in_year(month, 1))
		return span_upto(published, 4);
	day = published.len > 8 && published.ptr[7] == '-' ? number_at(published, 8, 2) : -1;
	if (!is_in_year(month, day) || (month == 2 && day == 29 && !is_leap(year)))
		return span_upto(published, 7);
	return span_upto(published, 10);
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

/* A refusal, a page that is gone, no answer: whoever asked saw nothing of the work. */
static void tell_seen(const struct store_page *p, char seen[11])
{
	time_t    when = (time_t)p->fetched;
	struct tm day;

	seen[0] = '\0';
	if (p->is_done && p->fetched && p->status == 200 && p->access != ACCESS_BLOCKED && p->access != ACCESS_GONE &&
	    p->access != ACCESS_UNREACHABLE && gmtime_r(&when, &day))
		strftime(seen, 11, "%Y-%m-%d", &day);
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
		.date = work_date(p->published),
		.access = p->access,
		.agency = span_eq(p->wire.outlet, p->outlet) ? SPAN("") : url_outlet_name(p->wire.outlet),
	};
	tell_seen(p, out->seen);
	read_authors(p->authors, out);
	return true;
}

struct works {
	FILE        *out;
	work_put_fn *put;
	const void  *arg;
};

static int put_node(const struct graph_node *n, void *arg)
{
	const struct works *to = arg;
	struct work         w;

	if (work_of(n, &w))
		to->put(to->out, &w, to->arg);
	return ferror(to->out) ? -EIO : 0;
}

int works_put(const struct export_walk *w, FILE *out, work_put_fn *put, const void *arg)
{
	int rc = w->each_node(w, put_node, &(struct works){ out, put, arg });

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
