/*
 * bytes: which bytes of a URL stand for themselves. Private to the room url.
 *
 * The percent-encode sets of the WHATWG URL Standard, section 1.3, as one bit
 * each, and its forbidden domain code points, section 3.2.
 */
#ifndef URL_BYTES_H
#define URL_BYTES_H

#include <stdint.h>

enum byte_class {
	IN_FRAGMENT = 1 << 0,  /**< fragment percent-encode set */
	IN_QUERY    = 1 << 1,  /**< special-query percent-encode set */
	IN_PATH     = 1 << 2,  /**< path percent-encode set */
	IN_USERINFO = 1 << 3,  /**< userinfo percent-encode set */
	NOT_IN_HOST = 1 << 4,  /**< forbidden domain code point */
};

extern const uint8_t url_byte_class[256];

/** @return 0..15, or -1 when @p c is no hexadecimal digit */
static inline int url_hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

#endif
