/* headers: collecting an answer's headers. Private to the room fetch. */
#ifndef FETCH_HEADERS_H
#define FETCH_HEADERS_H

#include "base/buf.h"

/**
 * Add one line as libcurl hands it over, with its CRLF. A status line starts
 * anew (an interim answer came before); a folded line joins the one before.
 * Bytes that are not UTF-8 are read as Latin-1 (RFC 9110 section 5.5), and
 * control characters become spaces, so that headers are text from here on.
 */
void headers_add(struct buf *headers, struct span line);

/**
 * @param takes_feeds  JSON, gzip and bytes of no telling type may be a feed or sitemap, too
 * @return true for what is worth reading whole: HTML and XML, plain text (which
 *         may be either, served wrongly), and what has no type
 */
bool headers_say_readable(struct span headers, bool takes_feeds);

#endif
