/* IP addresses: reading what browsers read, writing the one form they write. */

#include "ip.h"

#include "bytes.h"

#include <arpa/inet.h>
#include <stdio.h>

/* A number beyond every address; stands for all larger ones. */
#define TOO_LARGE (UINT64_C(1) << 32)

/* One part of an IPv4 address; false when it is no number. */
static bool read_number(struct span s, uint64_t *out)
{
	unsigned base = 10;
	uint64_t n = 0;

	if (s.len == 0)
		return false;
	if (s.len >= 2 && s.ptr[0] == '0') {
		base = span_lower(s.ptr[1]) == 'x' ? 16 : 8;
		s = span_from(s, base == 16 ? 2 : 1);
	}
	for (size_t i = 0; i < s.len; i++) {
		int digit = url_hex(s.ptr[i]);

		if (digit < 0 || (unsigned)digit >= base)
			return false;
		n = n >= TOO_LARGE ? TOO_LARGE : n * base + (unsigned)digit;
	}
	*out = n;
	return true;
}

static bool is_all_digits(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return false;
	return s.len > 0;
}

static struct span without_last_dot(struct span s)
{
	if (s.len && s.ptr[s.len - 1] == '.')
		s.len--;
	return s;
}

bool ip4_is_meant(struct span host)
{
	struct span last = without_last_dot(host);
	size_t      at = last.len;
	uint64_t    number;

	while (at > 0 && last.ptr[at - 1] != '.')
		at--;
	last = span_from(last, at);
	if (last.len == 0 || last.ptr[0] < '0' || last.ptr[0] > '9')
		return false;
	return is_all_digits(last) || read_number(last, &number);
}

bool ip4_read(struct span text, uint32_t *out)
{
	struct span rest = without_last_dot(text), part;
	uint64_t    number, address = 0;
	unsigned    n = 0;

	while (span_cut(&rest, '.', &part)) {
		bool     is_last = !rest.ptr;
		unsigned bits;

		if (n == 4 || !read_number(part, &number))
			return false;
		bits = is_last ? 8 * (4 - n) : 8;
		if (number >> bits)
			return false;
		address = address << bits | number;
		n++;
	}
	*out = (uint32_t)address;
	return n > 0;
}

size_t ip4_write(uint32_t address, char out[IP_TEXT_MAX])
{
	return (size_t)snprintf(out, IP_TEXT_MAX, "%u.%u.%u.%u", address >> 24,
	                        address >> 16 & 255, address >> 8 & 255, address & 255);
}

bool ip6_read(struct span text, uint8_t out[16])
{
	char copy[IP_TEXT_MAX];

	if (text.len >= sizeof(copy) || memchr(text.ptr, '\0', text.len))
		return false;
	memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	return inet_pton(AF_INET6, copy, out) == 1;
}

/* The first longest run of two or more zero pieces, or an empty one. */
static void find_zeros(const uint16_t pieces[8], unsigned *start, unsigned *len)
{
	unsigned run = 0;

	*start = 8;
	*len = 1;
	for (unsigned i = 0; i < 8; i++) {
		run = pieces[i] ? 0 : run + 1;
		if (run > *len) {
			*start = i + 1 - run;
			*len = run;
		}
	}
}

size_t ip6_write(const uint8_t address[16], char out[IP_TEXT_MAX])
{
	uint16_t pieces[8];
	unsigned zeros, n_zeros;
	size_t   len = 0;

	for (unsigned i = 0; i < 8; i++)
		pieces[i] = (uint16_t)(address[2 * i] << 8 | address[2 * i + 1]);
	find_zeros(pieces, &zeros, &n_zeros);
	out[len++] = '[';
	for (unsigned i = 0; i < 8; i++) {
		if (i == zeros) {
			len += (size_t)snprintf(out + len, IP_TEXT_MAX - len, "%s", i ? ":" : "::");
			i += n_zeros - 1;
			continue;
		}
		len += (size_t)snprintf(out + len, IP_TEXT_MAX - len, "%x%s", pieces[i],
		                        i < 7 ? ":" : "");
	}
	out[len++] = ']';
	out[len] = '\0';
	return len;
}
