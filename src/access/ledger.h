/*
 * ledger: signs as they are found, and the verdict that they add up to.
 * Private to the room access.
 */
#ifndef ACCESS_LEDGER_H
#define ACCESS_LEDGER_H

#include "signals.h"

struct ledger {
	struct evidence          items[ACCESS_EVIDENCE_MAX];
	const struct signal_row *rows[ACCESS_EVIDENCE_MAX];  /**< of each item; borrowed: the table's */
	size_t                   n;
};

/** Note a sign of @p row, seen at @p snippet (cut to 200 bytes); dropped when the ledger is full. */
void ledger_add_row(struct ledger *l, const struct signal_row *row, struct span snippet);

/** As ledger_add_row(), for a sign of the table. */
void ledger_add(struct ledger *l, enum signal signal, struct span snippet);

/** @return true when @p signal was noted */
bool ledger_has(const struct ledger *l, enum signal signal);

/** @return true when a sign of @p group that weighs towards a wall was noted */
bool ledger_has_wall(const struct ledger *l, enum signal_group group);

/** Weigh each item in its group, add up, strongest first. @return log-odds of a wall */
double ledger_weigh(struct ledger *l);

/** @return the wall that the signs name; ACCESS_PAYWALLED when they name none */
enum access ledger_wall(const struct ledger *l);

/** Copy the items to @p out as its evidence. @return 0, -ENOMEM or -EFBIG */
int ledger_close(const struct ledger *l, struct arena *a, struct verdict *out);

#endif
