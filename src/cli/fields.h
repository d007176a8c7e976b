/*
 * fields: what --sort, --filter and -f csv know of a row of an article's table,
 * under the names that nodes.csv (of the source) and edges.csv (of the citation)
 * have for the same. Private to the room cli.
 */
#ifndef CLI_FIELDS_H
#define CLI_FIELDS_H

#include "view.h"

/** What a field holds. */
enum field_type {
	FIELD_TEXT,   /**< what a stranger wrote */
	FIELD_LANG,   /**< a code */
	FIELD_LIST,   /**< several texts, in the order of their siblings */
	FIELD_WORD,   /**< of our own, one of field_word() */
	FIELD_WORDS,  /**< several of them */
	FIELD_COUNT,  /**< a whole number from 0 */
	FIELD_SHARE,  /**< 0..1 */
	FIELD_FLAG,   /**< 0 or 1 */
};

struct field {
	const char     *name;
	enum field_type type;
};

/** In the order of the CSV. */
extern const struct field fields[];
extern const size_t fields_n;

/** One row's; of several texts, n of them. */
struct field_value {
	struct span texts[CITE_NOTES_MAX];  /**< of a text, list or word; lie in the view or are static */
	size_t      n;
	double      number;                 /**< of a count, share or flag */
	bool        is_known;
};

/** @param field  an index of fields */
void field_value(const struct view *v, const struct view_row *r, size_t field, struct field_value *out);

/** @return the @p i th of the words that a FIELD_WORD, FIELD_WORDS or FIELD_FLAG can be, in their order; NULL past the end, and of other fields */
const char *field_word(size_t field, size_t i);

/** @return its index; fields_n: there is none */
size_t field_by_name(struct span name);

#endif
