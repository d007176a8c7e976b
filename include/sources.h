/*
 * sources: bytes -> the sources that a list, a feed or a sitemap names.
 *
 *     bytes --unpack, decode--> text --kind--> read: one callback an entry
 *
 *     lines        a source a line, '#' comments
 *     CSV          RFC 4180, and what spreadsheets make of it: ';' or TAB, "sep=;", BOM, UTF-16
 *     JSON lines   an object, array or string a line
 *     feeds        RSS 0.9x, 1.0 and 2.0, Atom (RFC 4287), JSON Feed 1.1
 *     sitemaps     sitemaps.org 0.9, and indexes of them
 *
 * What is broken is data: a wrong line or entry is handed on with its reason,
 * and a document that breaks off gives what stood before. Pure.
 */
#ifndef SOURCES_H
#define SOURCES_H

#include "base/arena.h"
#include "base/span.h"
#include "url.h"

#include <stdbool.h>
#include <stdint.h>

/** Ceilings. Meeting one is data: sources_report.limit. */
#define SOURCES_LIST_MAX    ((size_t)256 << 20)  /**< bytes of a list, unpacked */
#define SOURCES_FEED_MAX    ((size_t)50 << 20)   /**< bytes of a feed or sitemap, unpacked */
#define SOURCES_JSON_MAX    ((size_t)4 << 20)    /**< bytes of a JSON Feed, or of one JSON line */
#define SOURCES_ENTRIES_MAX 50000                /**< entries of a feed or sitemap, as sitemaps.org has it */
#define SOURCES_DEPTH_MAX   64                   /**< nested elements */

/** What a text is. */
enum sources_kind {
	SOURCES_NONE = 0,  /**< none of these; a page, for one */
	SOURCES_LINES,
	SOURCES_CSV,
	SOURCES_JSONL,
	SOURCES_FEED,
	SOURCES_SITEMAP,
	SOURCES_INDEX,     /**< its entries are sitemaps */
};

/** @return true for feeds, sitemaps and indexes: their entries are addresses, and may be fetched */
bool sources_is_feed(enum sources_kind kind);

/**
 * Bytes as they came -> text: gzip is taken off, and it becomes UTF-8, by BOM,
 * Content-Type, XML declaration, and what the bytes look like (see page.h).
 *
 * @param max  ceiling in bytes once unpacked; what is longer is cut
 * @param out  in @p a or @p bytes
 * @return 0, -ENOMEM, or -EFBIG (the arena's)
 */
int sources_text(struct arena *a, struct span bytes, struct span content_type, size_t max,
                 struct span *out);

/**
 * What is it? Content first, then the name.
 *
 * @param name    of the file; may be empty
 * @param column  that is sought in it; empty: not said
 */
enum sources_kind sources_kind(struct span text, struct span name, struct span column);

/** One entry. Its spans are borrowed for the callback. */
struct source {
	struct span text;  /**< of a feed: an absolute web URL; of a list: as written, trimmed, without NUL */
	const char *wrong; /**< why it cannot be used, NULL when it can; text is then what was written, if anything */
	uint32_t    line;  /**< it begins in, from 1; 0 in a JSON Feed */
};

/** @return 0 to go on; anything else ends the reading, which returns it */
typedef int sources_fn(const struct source *s, void *arg);

/** How to read it. */
struct sources_options {
	struct span column;      /**< of CSV and JSON lines: a name, or a number from 1; empty: "url" */
	const struct url *base;  /**< what a feed's links are relative to; NULL: not known */
};

/** How reading went. */
struct sources_report {
	uint32_t    n;            /**< entries handed on, wrong ones not counted */
	const char *broken;       /**< why reading ended early, static; NULL: it did not */
	uint32_t    broken_line;  /**< from 1; 0: not known */
	const char *limit;        /**< ceiling that was met: "entries", "depth", "bytes"; NULL: none */
	struct span columns;      /**< on SOURCES_NO_COLUMN: the names that there are, ", " between; in the arena */
};

/** Outcome of sources_read() besides 0. */
#define SOURCES_NO_COLUMN 1

/**
 * Hand on each entry in the order of the text.
 *
 * @param a     holds report->columns and what is needed on the way
 * @param kind  not SOURCES_NONE
 * @return 0, SOURCES_NO_COLUMN, -ENOMEM, or what @p fn returned
 */
int sources_read(struct arena *a, enum sources_kind kind, struct span text,
                 const struct sources_options *o, sources_fn *fn, void *arg,
                 struct sources_report *report);

#endif
