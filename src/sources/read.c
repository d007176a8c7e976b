/* What all kinds share: handing an entry on, lines, the column that is sought. */

#include "reader.h"
#include "base/csv.h"

#include <errno.h>

bool sources_is_feed(enum sources_kind kind)
{
	return kind == SOURCES_FEED || kind == SOURCES_SITEMAP || kind == SOURCES_INDEX;
}

struct span reader_skip_space(struct span s)
{
	while (s.len && span_is_space(s.ptr[0]))
		s = span_from(s, 1);
	return s;
}

struct span reader_column(const struct reader *r)
{
	return r->o->column.len ? r->o->column : SPAN("url");
}

uint32_t reader_column_number(const struct reader *r)
{
	struct span column = reader_column(r);
	uint32_t    n = 0;

	for (size_t i = 0; i < column.len; i++) {
		if (column.ptr[i] < '0' || column.ptr[i] > '9' || n > CSV_CELLS_MAX)
			return 0;
		n = n * 10 + (uint32_t)(column.ptr[i] - '0');
	}
	return n;
}

int reader_give_wrong(struct reader *r, struct span text, uint32_t line, const char *wrong)
{
	struct source s = { .text = span_clip(text, URL_MAX), .wrong = wrong, .line = line };

	return r->fn(&s, r->arg);
}

int reader_give(struct reader *r, struct span text, uint32_t line, const char *empty)
{
	struct source s = { .line = line };
	char          room[URL_MAX + 1];

	text = span_trim(text);
	if (text.len == 0)
		return reader_give_wrong(r, text, line, empty);
	if (text.len > URL_MAX)
		return reader_give_wrong(r, text, line, "longer than an address may be");
	for (size_t i = 0; i < text.len; i++)
		room[i] = text.ptr[i] ? text.ptr[i] : ' ';  /* no NUL may end a name early */
	room[text.len] = '\0';
	s.text = (struct span){ room, text.len };
	r->report->n++;
	return r->fn(&s, r->arg);
}

bool reader_is_full(struct reader *r)
{
	if (r->report->n < SOURCES_ENTRIES_MAX)
		return false;
	r->report->limit = "entries";
	return true;
}

int reader_give_link(struct reader *r, struct span text, const struct url *base, uint32_t line)
{
	struct source s = { .line = line };
	struct arena *a;
	struct url    u;
	int           rc;

	text = span_trim(text);
	if (text.len == 0)
		return reader_give_wrong(r, text, line, "an entry without an address");
	a = arena_new((size_t)URL_MAX * 16);
	rc = a ? url_parse(a, text, base, &u) : -ENOMEM;
	if (rc == 0) {
		s.text = u.href;
		r->report->n++;
		rc = r->fn(&s, r->arg);
	} else if (rc > 0) {
		rc = reader_give_wrong(r, text, line, rc == URL_NOT_WEB ? "only http and https can be traced" :
		                       base ? "no URL" : "no URL; if it is relative, say with --url where the file came from");
	}
	arena_free(a);
	return rc;
}

int sources_read(struct arena *a, enum sources_kind kind, struct span text,
                 const struct sources_options *o, sources_fn *fn, void *arg,
                 struct sources_report *report)
{
	struct reader r = { a, o, fn, arg, report };

	*report = (struct sources_report){ .n = 0 };
	switch (kind) {
	case SOURCES_NONE:  return 0;
	case SOURCES_LINES: return lines_read(&r, text);
	case SOURCES_CSV:   return csv_read(&r, text);
	case SOURCES_JSONL: return jsonl_read(&r, text);
	default:            return json_is_feed(text) ? json_feed_read(&r, text) : xml_read(&r, text);
	}
}
