/* side: what stands before a link, behind it, and in its anchor; a file each. */
#ifndef CITE_SIDE_H
#define CITE_SIDE_H

#include "deed.h"

/* out: zeroed before; its role stays REFERENCE where the side says nothing. */
void side_before(const struct context *w, struct judged *out);
void side_behind(const struct context *w, struct judged *out);
void side_inside(const struct context *w, struct judged *out);

/**
 * Where the words behind the link begin: past a bracket, ", which", and what stands between two commas.
 *
 * @param is_relative  set: a relative clause begins there, whose verb comes last
 */
size_t side_begin_behind(const struct context *w, bool *is_relative);

#endif
