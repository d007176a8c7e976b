/*
 * named: outlets that a text names as its source without a link to them.
 */
#ifndef CITE_NAMED_H
#define CITE_NAMED_H

#include "cite.h"
#include "outlet_names.h"
#include "role.h"
#include "sentence.h"

struct named_spot;

/** What finding them needs; one a thread. */
struct named_reader {
	struct outlet_names names;
	struct lexicon      words;
	struct folded       folded;
	struct named_spot  *spots;   /**< scratch: links and names of one block */
	struct role_found  *found;   /**< theirs */
	enum role_tie      *ties;
};

/** @return 0, -ENOMEM or -EFBIG */
int named_reader_init(struct arena *a, struct named_reader *r);

/** The parts of a cite_reader that this one uses, and the page. */
struct named_page {
	struct named_reader *by;
	struct role_reader  *roles;
	bool                 has_begun;  /**< are they, on this page? */
	struct sentences    *sentences;  /**< begun on the page */
	const struct page   *page;
	struct span          self;       /**< the page's own outlet */
};

/**
 * The outlets that the body of a page names as its source, in the order of
 * the text, each once for each role. Their positions follow on @p after.
 *
 * @param a      holds what is found
 * @param after  the last position that is taken
 * @return 0, -ENOMEM or -EFBIG
 */
int named_read(const struct named_page *p, struct arena *a, uint32_t after, struct citation **out, size_t *n);

/** The country of an outlet's newsroom, "GB": as is known of it, else by its domain; empty: not known. Static, or in @p room. */
struct span named_country(struct span outlet, char room[2]);

#endif
