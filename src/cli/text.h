/* text: strangers' text on a terminal. Private to the room cli. */
#ifndef CLI_TEXT_H
#define CLI_TEXT_H

#include "access.h"
#include "base/buf.h"

/** @return columns that @p s takes on a terminal (UAX #11; combining marks take none) */
size_t text_width(struct span s);

/**
 * Add @p s in at most @p max columns, "…" at the end of what was cut, padded
 * with spaces to @p pad columns. What would move the cursor, change colours
 * or reorder the line (controls, bidi overrides) is dropped.
 */
void text_add(struct buf *out, struct span s, size_t max, size_t pad);

/** @return columns of the terminal on @p fd; 0 when it is none */
size_t text_columns(int fd);

/** @return whether @p fd is a terminal that the user wants colours on (NO_COLOR) */
bool text_wants_colour(int fd);

/** @return the escape that begins the colour of a mark; "\033[0m" ends it */
const char *text_colour(enum access access, bool is_foreign);

#endif
