/*
 * Hosts. ASCII is only lowered: UTS #46 may not change or refuse it, bad
 * punycode included, since names in use would break (whatwg/url #914, 2026).
 * ICU is asked for the others:
 *
 *     text -> percent-decoded, lowered -> (UTS #46) -> forbidden bytes? -> number? IPv4
 */

#include "host.h"

#include "bytes.h"
#include "ip.h"

#include <unicode/uidna.h>

/* What browsers do not mind: CheckHyphens and VerifyDnsLength are false there. */
#define HARMLESS (UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG |         \
                  UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN | \
                  UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4)

/* Domain to ASCII, UTS #46 non-transitional. Returns 0 when it fails. */
static size_t to_ascii(struct span name, char out[HOST_MAX])
{
	const uint32_t options = UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ |
	                         UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE;
	UErrorCode     status = U_ZERO_ERROR;
	UIDNAInfo      info = UIDNA_INFO_INITIALIZER;
	UIDNA         *idna = uidna_openUTS46(options, &status);
	int32_t        len;

	len = uidna_nameToASCII_UTF8(idna, name.ptr, (int32_t)name.len, out, HOST_MAX, &info, &status);
	uidna_close(idna);
	if (U_FAILURE(status) || info.errors & ~(uint32_t)HARMLESS || len < 0)
		return 0;
	return (size_t)len;
}

/* Percent-decode and lower; 0 when too long. */
static size_t decode(struct span text, char out[HOST_MAX], bool *is_ascii)
{
	size_t len = 0;

	*is_ascii = true;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (len == HOST_MAX)
			return 0;
		if (c == '%' && i + 2 < text.len && url_hex(text.ptr[i + 1]) >= 0 &&
		    url_hex(text.ptr[i + 2]) >= 0) {
			c = (char)(url_hex(text.ptr[i + 1]) << 4 | url_hex(text.ptr[i + 2]));
			i += 2;
		}
		if ((unsigned char)c >= 0x80)
			*is_ascii = false;
		out[len++] = span_lower(c);
	}
	return len;
}

static bool has_forbidden(struct span name)
{
	for (size_t i = 0; i < name.len; i++)
		if (url_byte_class[(unsigned char)name.ptr[i]] & NOT_IN_HOST)
			return true;
	return false;
}

static size_t read_ip6(struct span text, char out[HOST_MAX])
{
	uint8_t address[16];

	if (text.len < 2 || text.ptr[text.len - 1] != ']')
		return 0;
	text = span_upto(span_from(text, 1), text.len - 2);
	return text.len && ip6_read(text, address) ? ip6_write(address, out) : 0;
}

size_t host_read(struct span text, char out[HOST_MAX])
{
	char        plain[HOST_MAX];
	struct span name = { plain, 0 };
	uint32_t    address;
	bool        is_ascii;

	if (text.len && text.ptr[0] == '[')
		return read_ip6(text, out);
	name.len = decode(text, plain, &is_ascii);
	if (is_ascii)
		memcpy(out, plain, name.len);
	else
		name.len = to_ascii(name, out);
	name.ptr = out;
	if (has_forbidden(name))
		return 0;
	if (!ip4_is_meant(name))
		return name.len;
	return ip4_read(name, &address) ? ip4_write(address, out) : 0;
}
