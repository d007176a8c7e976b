/*
 * fold: text as phrases are compared: lower case, plain spaces, plain
 * apostrophes, nothing invisible. Private to the room access.
 */
#ifndef ACCESS_FOLD_H
#define ACCESS_FOLD_H

#include "base/arena.h"

/**
 * Runs of white space of any kind become one space, curly apostrophes
 * straight ones, soft hyphens and zero-width characters go, letters take
 * their simple lower-case form (the Turkish dotted capital I becomes i, too).
 *
 * @return folded UTF-8 in @p a; empty when out of memory (the arena remembers)
 */
struct span fold(struct arena *a, struct span text);

#endif
