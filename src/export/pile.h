/* pile: rows on their way to a stream, written many at once. */
#ifndef EXPORT_PILE_H
#define EXPORT_PILE_H

#include "base/buf.h"

#include <stdio.h>

struct pile {
	struct buf text;  /**< to be added to */
	FILE      *out;
};

void pile_begin(struct pile *p, FILE *out);

/** A row ends. @return 0, -EIO or -ENOMEM: go on? */
int pile_row(struct pile *p);

/** Write what is left and free it. @return @p rc, or when that is 0 as pile_row() */
int pile_end(struct pile *p, int rc);

#endif
