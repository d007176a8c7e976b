/* older: a store as it was, kept before it is brought to a newer format. Private to the room store. */
#ifndef STORE_OLDER_H
#define STORE_OLDER_H

#include "db.h"

/**
 * Copy the store, with what stands in its WAL, to FILE.formatN.bak; where a
 * file of that name is, to FILE.formatN.bak.2 and so on. Under the writer's lock.
 *
 * @param version  its format, N
 * @param kept     set on success: the copy's name; yours to free()
 * @return 0, or < 0 after a message: nothing is left of a copy, and the store is as it was
 */
int older_keep(struct store *s, int64_t version, char **kept);

#endif
