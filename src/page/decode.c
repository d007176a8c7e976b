/*
 * Bytes -> UTF-8 with glibc's iconv.
 *
 * Encodings of one byte a character are decoded by a table that iconv fills
 * once a page; the others go through iconv in steps. What iconv refuses
 * becomes U+FFFD, and reading goes on where the WHATWG decoders would: behind
 * the bad pair, or behind its first byte when the second is ASCII.
 */

#include "charset.h"

#include <errno.h>
#include <iconv.h>

/* Bytes that one call of iconv may take, and give. */
#define STEP_IN  4096
#define STEP_OUT 16384

/* One character in UTF-8; every single-byte encoding stays in the BMP. */
struct utf8_char {
	unsigned char len;
	char          bytes[3];
};

static const struct utf8_char unknown = { 3, "\xEF\xBF\xBD" };

/* Where WHATWG's index differs from glibc's table. */
static const struct {
	const char      *name;
	unsigned char    byte;
	struct utf8_char is;
} patches[] = {
	{ "koi8-u",         0xAE, { 2, "\xD1\x9E" } },      /* U+045E */
	{ "koi8-u",         0xBE, { 2, "\xD0\x8E" } },      /* U+040E */
	{ "macintosh",      0xC6, { 3, "\xE2\x88\x86" } },  /* U+2206 */
	{ "macintosh",      0xF0, { 3, "\xEF\xA3\xBF" } },  /* U+F8FF */
	{ "x-mac-cyrillic", 0xFF, { 3, "\xE2\x82\xAC" } },  /* U+20AC */
};

/* What one byte means. */
static struct utf8_char decode_byte(const struct encoding *e, iconv_t cd, unsigned char byte)
{
	struct utf8_char c = { 0, "" };
	char             in = (char)byte, *from = &in, room[8], *to = room;
	size_t           n_in = 1, n_out = sizeof(room);

	for (size_t i = 0; i < sizeof(patches) / sizeof(patches[0]); i++)
		if (patches[i].byte == byte && !strcmp(patches[i].name, e->name))
			return patches[i].is;
	iconv(cd, NULL, NULL, NULL, NULL);
	if (iconv(cd, &from, &n_in, &to, &n_out) != (size_t)-1 &&
	    iconv(cd, NULL, NULL, &to, &n_out) != (size_t)-1 && to - room <= 3) {
		c.len = (unsigned char)(to - room);
		memcpy(c.bytes, room, c.len);
	} else if (e->is_windows && byte >= 0x80 && byte <= 0x9F) {
		c = (struct utf8_char){ 2, { (char)0xC2, (char)byte } };
	} else {
		c = unknown;
	}
	return c;
}

static void decode_single(const struct encoding *e, iconv_t cd, struct span bytes,
                          struct buf *out, size_t *n_bad)
{
	struct utf8_char high[128];

	for (unsigned i = 0; i < 128; i++)
		high[i] = decode_byte(e, cd, (unsigned char)(i + 128));
	while (bytes.len) {
		size_t n = 0;

		while (n < bytes.len && !(bytes.ptr[n] & 0x80))
			n++;
		buf_add(out, bytes.ptr, n);
		bytes = span_from(bytes, n);
		for (n = 0; n < bytes.len && (bytes.ptr[n] & 0x80); n++) {
			const struct utf8_char *c = &high[bytes.ptr[n] & 0x7F];

			buf_add(out, c->bytes, c->len);
			*n_bad += !memcmp(c->bytes, unknown.bytes, 3);
		}
		bytes = span_from(bytes, n);
	}
}

/* How many of the bytes that iconv refused are behind us. */
static size_t skip_refused(const struct encoding *e, const char *p, size_t len)
{
	if (e->shape == ENCODING_UTF16)
		return len < 2 ? len : 2;
	if (e->shape == ENCODING_DOUBLE && (p[0] & 0x80) && len > 1 && (p[1] & 0x80))
		return 2;
	return 1;
}

/* What stands at from was refused for good: write what it is worth and step over it. */
static size_t step_over(const struct encoding *e, const char *from, size_t left,
                        struct buf *out, size_t *n_bad)
{
	if (*from == (char)0x80 && !strncmp(e->name, "gb", 2)) {
		buf_str(out, "\xE2\x82\xAC");  /* WHATWG: a lone 80 in GBK is the euro sign */
		return 1;
	}
	buf_add(out, unknown.bytes, unknown.len);
	++*n_bad;
	return skip_refused(e, from, left);
}

static void decode_stepwise(const struct encoding *e, iconv_t cd, struct span bytes,
                            struct buf *out, size_t *n_bad)
{
	char   room[STEP_OUT], *from = (char *)bytes.ptr, *to;
	size_t left = bytes.len, window, n_in, n_room;
	int    why;

	while (left && !buf_status(out)) {
		to = room;
		n_room = sizeof(room);
		window = n_in = left < STEP_IN ? left : STEP_IN;
		why = iconv(cd, &from, &n_in, &to, &n_room) == (size_t)-1 ? errno : 0;
		buf_add(out, room, (size_t)(to - room));
		left -= window - n_in;
		if (why == EINVAL && n_in == left) {  /* cut off at the very end */
			step_over(e, from, 1, out, n_bad);
			left = 0;
		} else if (why == EILSEQ || n_in == window) {  /* refused, or stuck */
			n_in = step_over(e, from, left, out, n_bad);
			from += n_in;
			left -= n_in;
		}
	}
	to = room;
	n_room = sizeof(room);
	if (iconv(cd, NULL, NULL, &to, &n_room) != (size_t)-1)
		buf_add(out, room, (size_t)(to - room));
}

/* RFC 1843 -> GB 2312 with high bits set: ~{ and ~} switch, ~~ is ~, ~ NL is nothing. */
static void hz_to_gb(struct span s, struct buf *out)
{
	bool is_gb = false;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i], next = i + 1 < s.len ? s.ptr[i + 1] : '\0';

		if (c == '\n')
			is_gb = false;
		if (c == '~' && next && strchr("{}~\n", next)) {
			if (next == '~')
				buf_byte(out, '~');
			else
				is_gb = next == '{';
			i++;
		} else if (is_gb && c > 0x20 && c < 0x7F && next > 0x20 && next < 0x7F) {
			buf_byte(out, (char)(c | 0x80));
			buf_byte(out, (char)(next | 0x80));
			i++;
		} else {
			buf_byte(out, c);
		}
	}
}

static void decode_hz(const struct encoding *e, iconv_t cd, struct span bytes,
                      struct buf *out, size_t *n_bad)
{
	struct buf gb;

	buf_init(&gb, bytes.len);
	hz_to_gb(bytes, &gb);
	decode_stepwise(e, cd, buf_view(&gb), out, n_bad);
	if (buf_status(&gb))
		out->status = out->status ? out->status : buf_status(&gb);
	buf_free(&gb);
}

int charset_decode(const struct encoding *e, struct span bytes, struct buf *out, size_t *n_bad)
{
	iconv_t cd;

	cd = e->shape == ENCODING_UTF8 ? (iconv_t)-1 : iconv_open("UTF-8", e->iconv);
	if (cd == (iconv_t)-1 && e->shape != ENCODING_UTF8 && errno == ENOMEM)
		return -ENOMEM;
	if (cd == (iconv_t)-1) {  /* or a machine without glibc's converters */
		utf8_mend(out, bytes);
		return 0;
	}
	if (e->shape == ENCODING_SINGLE)
		decode_single(e, cd, bytes, out, n_bad);
	else if (e->shape == ENCODING_HZ)
		decode_hz(e, cd, bytes, out, n_bad);
	else
		decode_stepwise(e, cd, bytes, out, n_bad);
	iconv_close(cd);
	return 0;
}
