/*
 * The eleven languages whose words we know, and all others: facts about
 * language, one list each in phrases_<code>.c.
 *
 * The longest phrase at a spot is taken, so "according to plan" hides
 * "according to", and "secondo posto" hides "secondo". Spelling: folded as
 * lexicon.h says, so ',' also stands for the ideographic comma and ':' for the
 * full-width one.
 */

#include "phrase_rows.h"

#define LANGUAGE(code, order) { #code, order, phrases_##code, &phrases_##code##_n }

const struct phrase_language phrase_languages[PHRASE_LANGUAGES] = {
	LANGUAGE(en, 0),
	LANGUAGE(de, ORDER_VERB_LAST | ORDER_INVERTS | ORDER_NOUN_CAPS),
	LANGUAGE(fr, ORDER_ROMANCE),
	LANGUAGE(es, ORDER_INVERTS | ORDER_ROMANCE),
	LANGUAGE(it, ORDER_INVERTS | ORDER_ROMANCE),
	LANGUAGE(pt, ORDER_INVERTS | ORDER_ROMANCE),
	LANGUAGE(nl, ORDER_VERB_LAST | ORDER_INVERTS),
	LANGUAGE(pl, ORDER_INVERTS | ORDER_ENDINGS),
	LANGUAGE(ru, ORDER_INVERTS | ORDER_ENDINGS),
	LANGUAGE(zh, ORDER_NO_BLANKS),
	LANGUAGE(ja, ORDER_NO_BLANKS),
	{ "", 0, phrases_other, &phrases_other_n },
};
