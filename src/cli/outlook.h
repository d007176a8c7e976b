/*
 * outlook: what likely stands behind refusals, by all that is at hand: the
 * store's record of each outlet, the reader's table (--outlets), the shipped one.
 * Private to the room cli.
 *
 * Worked out when the store is read, so that it does not depend on the order of
 * a crawl. The record is read once, in one pass, when it is first needed; without
 * a store an outlook never changes, and any thread may ask it.
 */
#ifndef CLI_OUTLOOK_H
#define CLI_OUTLOOK_H

#include "store.h"

struct outlook;

/**
 * @param outlets  the reader's table of outlets, a file or "-"; NULL: none. Borrowed
 * @return 0 (free with outlook_free()), or < 0 after a message: -ENOMEM, or
 *         -EINVAL: the file cannot be used
 */
int outlook_new(struct outlook **out, const char *outlets);
void outlook_free(struct outlook *k);

/** Hear the record of @p s from now on; borrowed. */
void outlook_use(struct outlook *k, struct store *s);

/** The same for who has counted it. @param records  n, by outlet; borrowed, as long as anything is asked */
void outlook_use_records(struct outlook *k, const struct outlet_record *records, size_t n);

/** @return what a table knows of an outlet, the reader's first; NULL: nothing */
const struct outlet_facts *outlook_facts(const struct outlook *k, struct span outlet);

/**
 * What likely stands behind @p access, if that is a refusal.
 *
 * @param a    holds the evidence
 * @param own  as struct verdict's likely
 * @param out  set on success; of what is blocked or unreachable alone
 * @return 0 or < 0
 */
int outlook_likely(struct outlook *k, struct arena *a, enum access access, struct span outlet,
                   enum access own, struct likely *out);

/** As outlook_likely() for a page of the store, whose likely it sets. */
int outlook_page(struct outlook *k, struct arena *a, struct store_page *p, struct likely *out);

#endif
