/* Signs, in any language. */

#include "note_rows.h"

const struct phrase_list note_words_signs[] = {
	{ PAYWALL, 0, "🔒|🔐" },
	{ PAYWALL, BRACKETED, "$|$$|$$$|€|£|₽|r$|zł|¥|₩|₹|₺|₴" },
	{ FREE, 0, "🔓" },
	{ PDF, BRACKETED, "pdf|.pdf|pdfs" },
	{ FILLER, 0, "※|★|☆|►|→" },
};

const size_t note_words_signs_n = COUNT(note_words_signs);
