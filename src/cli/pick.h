/*
 * pick: which rows of an article's table are shown, and in which order: --sort
 * and --filter. Private to the room cli.
 */
#ifndef CLI_PICK_H
#define CLI_PICK_H

#include "options.h"
#include "view.h"

struct pick;

/**
 * Sort: "mark,-position": fields, the first decides; '-' for descending; what is
 * not known comes last. NULL: by position.
 *
 * Filters: "mark=paywalled,metered,lang=de": a row is shown if each field that is
 * named has one of its values ("=" none: it is not known), or with != none of
 * them. Of several filters, each adds values to the same. Letters of ASCII fold; a
 * language stands for its variants, too.
 *
 * @param out  free with pick_free(); borrows the strings
 * @return 0, -ENOMEM, or -EINVAL after a message that names the fields, or a field's values
 */
int pick_new(struct pick **out, const char *sort, const struct strings *filters);

/**
 * Would pick_new() take it, alone?
 *
 * @param from  where it was said: "--sort", "FILE:LINE: sort"
 * @return 0, or -EINVAL after a message that begins with @p from
 */
int pick_check_sort(const char *from, const char *text);
int pick_check_filter(const char *from, const char *text);

void pick_free(struct pick *p);

/** Fill v->shown and v->shown_named. @param a  holds it @return 0 or -ENOMEM */
int pick_rows(const struct pick *p, struct arena *a, struct view *v);

#endif
