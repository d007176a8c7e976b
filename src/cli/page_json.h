/* page_json: one page as one line of JSON. Private to the room cli. */
#ifndef CLI_PAGE_JSON_H
#define CLI_PAGE_JSON_H

#include "crawl.h"

/**
 * @param url        as given, or what the page declares
 * @param likely     what stands behind a refusal
 * @param facts      of the outlet; NULL: none are known
 * @param has_text   adds "text", the body's paragraphs
 * @return a line without "\n", yours to free(); NULL when out of memory
 */
char *page_json(struct span url, const struct crawl_reading *r, const struct likely *likely,
                const struct outlet_facts *facts, bool has_text);

/** The line of a page that cannot be read: {"url": ..., "error": ...}. */
char *page_json_error(struct span url, const char *error);

#endif
