/* audit_print: scores for people and programs. Private to the room cli. */
#ifndef CLI_AUDIT_PRINT_H
#define CLI_AUDIT_PRINT_H

#include "audit.h"

/** All that there is to tell. */
struct audited {
	const struct audit *audit;
	const char *const  *names;    /**< of the sheets, as they were given */
	size_t              n_names;
	uint64_t            n_citations;  /**< in the store, to draw from */
	struct audit_score  scores[AUDIT_VERDICTS];
};

void audit_print_text(const struct audited *r);

/** One line. @return 0 or -ENOMEM */
int audit_print_json(const struct audited *r);

#endif
