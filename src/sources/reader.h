/*
 * reader: what the files of the room share. Private to the room sources.
 *
 *     text.c      gzip off, into UTF-8
 *     kind.c      what is it
 *     lines.c     plain lines
 *     csv.c       CSV
 *     json.c      JSON lines, JSON Feed
 *     xml.c       feeds and sitemaps: expat, ceilings, xml:base
 *     entries.c   which elements are an entry, and where its address stands
 */
#ifndef SOURCES_READER_H
#define SOURCES_READER_H

#include "sources.h"

/** One reading. */
struct reader {
	struct arena *a;
	const struct sources_options *o;
	sources_fn   *fn;
	void         *arg;
	struct sources_report *report;
};

/** The column that is sought. */
struct span reader_column(const struct reader *r);

/** @return the number that reader_column() is, from 1; 0 when it is a name */
uint32_t reader_column_number(const struct reader *r);

/** Hand on what a list's line or cell says, trimmed; empty text is wrong as @p empty says. @return as sources_fn */
int reader_give(struct reader *r, struct span text, uint32_t line, const char *empty);

/** Hand on what cannot be used. */
int reader_give_wrong(struct reader *r, struct span text, uint32_t line, const char *wrong);

/** Hand on an entry of a feed: @p text is resolved against @p base. @return as sources_fn, 0 at the ceiling of entries, or -ENOMEM */
int reader_give_link(struct reader *r, struct span text, const struct url *base, uint32_t line);

/** @return true when a feed has given all that is taken; report->limit says so */
bool reader_is_full(struct reader *r);

/** @return @p s without ASCII white space before it */
struct span reader_skip_space(struct span s);

/** Does the first row look like the names of columns, or hold one called @p column? */
bool csv_has_names(struct span text, struct span column);

int lines_read(struct reader *r, struct span text);
int csv_read(struct reader *r, struct span text);
int jsonl_read(struct reader *r, struct span text);
int json_feed_read(struct reader *r, struct span text);
int xml_read(struct reader *r, struct span text);

/** Does the text say that it is a JSON Feed? */
bool json_is_feed(struct span text);

/** The kind by an XML root element's local name. */
enum sources_kind xml_kind(struct span local);

#endif
