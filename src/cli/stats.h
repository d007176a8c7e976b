/* stats: shares as people and programs read them. Private to the room cli. */
#ifndef CLI_STATS_H
#define CLI_STATS_H

#include "graph/shares.h"

/** What is to be printed, and how wide. */
struct stats_view {
	enum share_scope scope;
	bool        is_sheet;  /**< all numbers of one group, not a row for each */
	struct span reads;     /**< of the reader; empty: of each article */
	size_t      top;       /**< rows of each ranking; 0: all */
	size_t      columns;   /**< of the terminal; 0: as wide as it comes */
};

/** Each returns 0 or -ENOMEM. */
int stats_print(const struct shares *s, const struct stats_view *v);

/** JSON lines: an object for each group, then one for each outlet that is cited. */
int stats_print_json(const struct shares *s, const struct stats_view *v);

#endif
