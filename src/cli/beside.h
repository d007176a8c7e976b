/*
 * beside: what can be read instead, by all that a store has. Private to the
 * room cli.
 *
 * The pages that are open are read into memory once, when they are first asked
 * about; all else is looked up as it is needed.
 */
#ifndef CLI_BESIDE_H
#define CLI_BESIDE_H

#include "instead.h"
#include "view.h"

/** Enough for one article with all its citations and what stands beside them, in bytes. */
#define BESIDE_ARENA ((size_t)256 << 20)

/** Articles of one export for which all of a store is searched, but for those that are named: each takes some milliseconds. */
#define BESIDE_MANY 1000

/** Sources of one article for which it is, those that it cites first; for the others its own citations are. */
#define BESIDE_SOURCES_MAX 1000

struct beside;

/** @param s  borrowed; @param out  free with beside_free() @return 0 or -ENOMEM */
int beside_new(struct beside **out, struct store *s);

/** NULL is fine. */
void beside_free(struct beside *b);

/** As view_article(), with the rows' lists. */
int beside_article(struct beside *b, struct outlook *k, struct arena *a, int64_t page, struct span reads, struct view *out);

/** @return the best that can be read in place of the source at @p position; NULL: nothing is known */
const struct instead *beside_at(const struct view *v, uint32_t position);

/**
 * As instead_note_all(), for a graph of some of the store's pages, but by all of the store; where more than
 * BESIDE_MANY of them cite something, so only for articles (depth 0). @return 0 or < 0
 */
int beside_note_all(struct store *s, struct outlook *k, struct graph *g);

/** What can be read instead of a page, whoever cites it. @param p  its likely is set @return 0 or < 0 */
int beside_page(struct beside *b, struct arena *a, const struct store_page *p, struct instead_list *out);

#endif
