/*
 * ip: IP addresses as text. Private to the room url.
 *
 * Sources: WHATWG URL Standard, sections 3.5 (host parsing) and 3.6 (host
 * serialising); RFC 5952 agrees with it on how IPv6 is written.
 */
#ifndef URL_IP_H
#define URL_IP_H

#include "base/span.h"

#include <stdint.h>

/** Room for the longest written address, brackets and NUL. */
#define IP_TEXT_MAX 48

/** @return true when @p host can only be an IPv4 address: its last label is a number */
bool ip4_is_meant(struct span host);

/**
 * Read IPv4 in any form that browsers take: one to four numbers, decimal,
 * octal ("017") or hexadecimal ("0x1f"), the last one filling what is left.
 *
 * @param out  set on success, host byte order
 */
bool ip4_read(struct span text, uint32_t *out);

/** Write dotted decimal. @return length without NUL */
size_t ip4_write(uint32_t address, char out[IP_TEXT_MAX]);

/** Read IPv6 without brackets or zone. @param out  16 bytes, network order; set on success */
bool ip6_read(struct span text, uint8_t out[16]);

/** Write IPv6 with brackets, the longest run of zeros as "::". @return length without NUL */
size_t ip6_write(const uint8_t address[16], char out[IP_TEXT_MAX]);

#endif
