/*
 * charset: what the files of the charset part share. Private to room page.
 *
 *     charset.c         which encoding: BOM, header, meta, the bytes themselves
 *     charset_meta.c    the meta pre-scan of the HTML standard
 *     charset_labels.c  names: labels, iconv's words, detector's words
 *     charset_detect.c  what the bytes look like: uchardet and UTF-16 by its zeros
 *     decode.c          bytes -> UTF-8 with iconv
 *     utf8.c            is it UTF-8, and mending it when it nearly is
 */
#ifndef PAGE_CHARSET_H
#define PAGE_CHARSET_H

#include "base/buf.h"
#include "base/span.h"

#include <stdbool.h>

/** How an encoding's bytes group into characters. */
enum encoding_shape {
	ENCODING_UTF8,
	ENCODING_SINGLE,    /**< one byte each */
	ENCODING_DOUBLE,    /**< ASCII, and pairs or longer that start with a high byte */
	ENCODING_UTF16,
	ENCODING_STATEFUL,  /**< seven bits and escape sequences */
	ENCODING_HZ,        /**< seven bits, GB 2312 between ~{ and ~} (RFC 1843) */
};

/** One encoding that can be decoded. */
struct encoding {
	const char         *name;   /**< WHATWG's, lower case */
	const char         *iconv;  /**< glibc's name for it */
	enum encoding_shape shape;
	bool                is_windows;  /**< undefined bytes 80..9F are C1 controls */
};

/** @return the encoding called @p name, or NULL */
const struct encoding *encoding_named(const char *name);

/** @return the encoding that uchardet calls @p word, or NULL: not known, or plain ASCII */
const struct encoding *encoding_of_detector(const char *word);

/** What a look at bytes as UTF-8 finds. */
struct utf8_look {
	size_t n_multi;  /**< well-formed sequences of two bytes and more */
	size_t n_bad;    /**< ill-formed ones; one cut off at the end is not counted */
};

/** Look at all of @p s, or, once it is ill-formed, at no more than a bounded part of the rest. */
struct utf8_look utf8_look(struct span s);

/** @return length of the longest well-formed start of @p s */
size_t utf8_valid(struct span s, size_t *n_multi);

/** Add @p s with each maximal ill-formed part as one U+FFFD (WHATWG Encoding, UTF-8 decoder). */
void utf8_mend(struct buf *out, struct span s);

/**
 * The label in "text/html; charset=utf-8" (HTML standard, "extracting a
 * character encoding from a meta element"; does for the HTTP header as well).
 *
 * @return the label as written, or empty
 */
struct span charset_in_type(struct span value);

/** @return WHATWG name that a meta element at the start of @p bytes declares, or NULL */
const char *charset_of_meta(struct span bytes);

/** @return the encoding that @p bytes look like, or NULL: no idea, or ASCII */
const struct encoding *charset_detect(struct span bytes);

/**
 * Decode into @p out.
 *
 * @param n_bad  incremented for each U+FFFD that had to be written
 * @return 0 or -ENOMEM; what @p out met stands in its status
 */
int charset_decode(const struct encoding *e, struct span bytes, struct buf *out, size_t *n_bad);

#endif
