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

struct beside;

/** @param s  borrowed; @param out  free with beside_free() @return 0 or -ENOMEM */
int beside_new(struct beside **out, struct store *s);

/** NULL is fine. */
void beside_free(struct beside *b);

/** Fill the rows' lists. @param a  holds what they point to @return 0 or < 0 */
int beside_fill(struct beside *b, struct arena *a, struct view *v);

/** What can be read instead of a page, whoever cites it. @param p  its likely is set @return 0 or < 0 */
int beside_page(struct beside *b, struct arena *a, const struct store_page *p, struct instead_list *out);

#endif
