/*
 * ledger: signs as they are found, and the verdict that they add up to.
 * Private to the room access.
 */
#ifndef ACCESS_LEDGER_H
#define ACCESS_LEDGER_H

#include "signals.h"

struct ledger {
	struct evidence          items[ACCESS_EVIDENCE_MAX];
	const struct signal_row *rows[ACCESS_EVIDENCE_MAX];  /**< of each item; borrowed: the table's, or a rule's */
	size_t                   n;
	size_t                   n_of_rules;  /**< items that are signs of a reader's rules */
};

/** A page shows signs of so many rules at most, so that those of the table have their room. */
#define LEDGER_RULES_MAX 12

/** A longer snippet is cut, bytes. */
#define SNIPPET_MAX 200

/** Note @p signal, seen at @p snippet (cut to SNIPPET_MAX); dropped when the ledger is full. */
void ledger_add(struct ledger *l, enum signal signal, struct span snippet);

/** As ledger_add(), for the sign of a reader's rule; each counts once a page. @param row  outlives @p l */
void ledger_add_rule(struct ledger *l, const struct signal_row *row, struct span snippet);

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
