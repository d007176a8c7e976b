/*
 * cld2_shim: the one C++ library that we use, seen from C.
 *
 * Compact Language Detector 2 scores four-letter groups and whole words
 * against tables of 160 languages. It holds no state between calls.
 */
#ifndef CLD2_SHIM_H
#define CLD2_SHIM_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct cld2_answer {
	const char *code;        /**< CLD2's own code ("iw", "zh-Hant", "un"); static, never NULL */
	int         percent;     /**< of the text's letters that are in that language, 0..100 */
	int         second;      /**< the same of the next language */
	int         text_bytes;  /**< letters looked at, in bytes */
	double      score;       /**< against normal text in that language: 1000 is usual; 0: not told */
	bool        is_reliable; /**< CLD2's own opinion */
};

/**
 * @param text  UTF-8, at most INT_MAX bytes; invalid bytes end the reading
 * @param hint  a language that the page declares ("de-AT"), NUL-terminated; NULL: none
 * @return false when CLD2 had no answer or no memory; @p out then says "un"
 */
bool cld2_detect(const char *text, size_t len, const char *hint, struct cld2_answer *out);

/** @return true when the large tables are linked in, not the small ones that the library carries itself */
bool cld2_has_full_tables(void);

#ifdef __cplusplus
}
#endif
#endif
