/* Signs, in any language. */

#include "note_rows.h"

const struct phrase_list note_words_signs[] = {
	{ PAYWALL, 0, "🔒|🔐" },
	{ PAYWALL, BRACKETED, "$|$$|$$$|€|£" },
	{ FREE, 0, "🔓" },
	{ PDF, BRACKETED, "pdf|.pdf|pdfs" },
};

const size_t note_words_signs_n = COUNT(note_words_signs);
