/*
 * Addresses that no stranger may make us ask: what IANA's special-purpose
 * registries (RFC 6890) call not globally reachable, and multicast.
 *
 * IPv6 works the other way round: only 2000::/3 is handed out (RFC 4291
 * section 2.4), so all else is special. A form that carries an IPv4 address
 * is as special as that address, since that is where it leads.
 */

#include "url.h"

#include "ip.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* The first row that matches decides. */
static const struct range4 {
	uint32_t address;
	uint8_t  bits;
	bool     is_special;
} ranges4[] = {
	{ 0x00000000,  8, true },   /* 0.0.0.0/8        this network */
	{ 0x0A000000,  8, true },   /* 10.0.0.0/8       private use */
	{ 0x64400000, 10, true },   /* 100.64.0.0/10    shared by carriers */
	{ 0x7F000000,  8, true },   /* 127.0.0.0/8      loopback */
	{ 0xA9FE0000, 16, true },   /* 169.254.0.0/16   link local */
	{ 0xAC100000, 12, true },   /* 172.16.0.0/12    private use */
	{ 0xC0000009, 32, false },  /* 192.0.0.9        PCP anycast */
	{ 0xC000000A, 32, false },  /* 192.0.0.10       TURN anycast */
	{ 0xC0000000, 24, true },   /* 192.0.0.0/24     protocol assignments */
	{ 0xC0000200, 24, true },   /* 192.0.2.0/24     documentation */
	{ 0xC0586300, 24, true },   /* 192.88.99.0/24   6to4 relays, deprecated */
	{ 0xC0A80000, 16, true },   /* 192.168.0.0/16   private use */
	{ 0xC6120000, 15, true },   /* 198.18.0.0/15    benchmarking */
	{ 0xC6336400, 24, true },   /* 198.51.100.0/24  documentation */
	{ 0xCB007100, 24, true },   /* 203.0.113.0/24   documentation */
	{ 0xE0000000,  3, true },   /* 224.0.0.0/3      multicast, reserved, broadcast */
};

/* The first row that matches decides; all lie in 2000::/3. */
static const struct range6 {
	uint8_t address[16];
	uint8_t bits;
	bool    is_special;
} ranges6[] = {
	{ { 0x20, 0x01, 0, 1, [15] = 1 },          128, false },  /* 2001:1::1        PCP anycast */
	{ { 0x20, 0x01, 0, 1, [15] = 2 },          128, false },  /* 2001:1::2        TURN anycast */
	{ { 0x20, 0x01, 0, 1, [15] = 3 },          128, false },  /* 2001:1::3        DNS-SD anycast */
	{ { 0x20, 0x01, 0, 3 },                     32, false },  /* 2001:3::/32      AMT */
	{ { 0x20, 0x01, 0, 4, 0x01, 0x12 },         48, false },  /* 2001:4:112::/48  AS112 */
	{ { 0x20, 0x01, 0, 0x20 },                  28, false },  /* 2001:20::/28     ORCHIDv2 */
	{ { 0x20, 0x01, 0, 0x30 },                  28, false },  /* 2001:30::/28     drone identifiers */
	{ { 0x20, 0x01, 0 },                        23, true },   /* 2001::/23        protocol assignments */
	{ { 0x20, 0x01, 0x0D, 0xB8 },               32, true },   /* 2001:db8::/32    documentation */
	{ { 0x3F, 0xFF },                           20, true },   /* 3fff::/20        documentation */
};

/* Forms of IPv6 that carry IPv4, and where. */
static const struct carrier {
	uint8_t prefix[12];
	uint8_t bits;
	uint8_t at;        /* first byte of the IPv4 address */
	uint8_t inverted;  /* 0xFF where its bits are flipped */
} carriers[] = {
	{ { [10] = 0xFF, [11] = 0xFF },     96, 12, 0 },     /* ::ffff:0:0/96  mapped (RFC 4291) */
	{ { 0, 0x64, 0xFF, 0x9B },          96, 12, 0 },     /* 64:ff9b::/96   NAT64 (RFC 6052) */
	{ { 0x20, 0x02 },                   16,  2, 0 },     /* 2002::/16      6to4 (RFC 3056) */
	{ { 0x20, 0x01 },                   32,  4, 0 },     /* 2001::/32      Teredo's server (RFC 4380) */
	{ { 0x20, 0x01 },                   32, 12, 0xFF },  /* 2001::/32      and Teredo's client */
};

static bool is_special4(uint32_t address)
{
	for (size_t i = 0; i < COUNT(ranges4); i++)
		if ((address ^ ranges4[i].address) >> (32 - ranges4[i].bits) == 0)
			return ranges4[i].is_special;
	return false;
}

static bool has_prefix(const uint8_t *address, const uint8_t *prefix, unsigned bits)
{
	unsigned whole = bits / 8, rest = bits % 8;

	return memcmp(address, prefix, whole) == 0 &&
	       (rest == 0 || (address[whole] ^ prefix[whole]) >> (8 - rest) == 0);
}

/* Does an IPv6 address carry IPv4? Then say whether any it carries is special. */
static bool is_carrier(const uint8_t address[16], bool *is_special)
{
	bool found = false;

	*is_special = false;
	for (size_t i = 0; i < COUNT(carriers); i++) {
		const struct carrier *c = &carriers[i];
		uint32_t              inner = 0;

		if (!has_prefix(address, c->prefix, c->bits))
			continue;
		for (unsigned k = 0; k < 4; k++)
			inner = inner << 8 | (address[c->at + k] ^ c->inverted);
		found = true;
		*is_special = *is_special || is_special4(inner);
	}
	return found;
}

static bool is_special6(const uint8_t address[16])
{
	bool is_special;

	if (is_carrier(address, &is_special))
		return is_special;
	if (address[0] >> 5 != 1)
		return true;
	for (size_t i = 0; i < COUNT(ranges6); i++)
		if (has_prefix(address, ranges6[i].address, ranges6[i].bits))
			return ranges6[i].is_special;
	return false;
}

bool url_is_special_address(struct span address)
{
	uint8_t  bytes[16];
	uint32_t four;

	if (address.len && address.ptr[0] == '[') {
		address = span_from(address, 1);
		address = span_upto(address, span_chr(address, ']'));
	}
	if (span_chr(address, ':') != SPAN_NONE)
		return ip6_read(span_upto(address, span_chr(address, '%')), bytes) && is_special6(bytes);
	return ip4_is_meant(address) && ip4_read(address, &four) && is_special4(four);
}
