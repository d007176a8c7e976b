/* Content codings taken off: whole, cut off, broken, twofold, wrongly named, and far larger than they look. */

#include "fetch.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>
#include <cmocka.h>
#include <zlib.h>
#include <zstd.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define PLAIN "The ferry came back on a Tuesday, and nobody had asked it to. The ferry came back on a Wednesday, too.\n"

/* PLAIN by brotli's own encoder, which the program has no other use for. */
#define BROTLI "\x1b\x66\x00\x20\x8c\x94\xab\xed\x68\x45\x15\x06\x32\xb7\x6e\x49\x0f\x89\xd8\x99\xe0\x30\x08\x1b\xa3" \
	"\xe8\x01\x17\xbd\x4e\x89\xb1\xe2\x7c\x8b\x02\x1e\xb2\x12\x4f\x16\xd9\x3c\xe1\x1c\xef\xfe\x6c\x7d\x4e\x2d\x68" \
	"\xe9\x63\x1e\x6a\x1a\x59\xf2\x10\x6a\x79\x68\x74\x87\x29\x81\x01\x27\xb1\x02\x75\xc9\x02"

/* 64 MiB of zeros. */
#define BROTLI_ZEROS "\xcb\xff\xff\x3f\xf8\x27\x00\xe2\xb1\x40\x20\xf7\xfe\x8f\xff\xff\x7f\xf0\x4f\x00\xc4\x61\x11\x80" \
	"\xee\xfd\x1f\xff\xff\xff\xe0\x9f\x00\x88\xc3\x02\x00\xdd\xfb\x3f\xfe\xff\xff\xc1\x3f\x01\x10\x87\x05\x00\xba" \
	"\xf7\x7f\xfc\xff\xff\x83\x7f\x02\x20\x0e\x0b\x00\x74\xef\xff\xf8\xff\xff\x07\xff\x04\x40\x1c\x16\x00\xe8\xde" \
	"\xff\xf1\xff\xff\x0f\xfe\x09\x80\x38\x2c\x00\xd0\xbd\xff\xcb\xff\xff\x3f\xfc\x13\x00\x71\x58\x00\xa0\x7b\xff\x07"

enum { GZIP = 16 + MAX_WBITS, ZLIB = MAX_WBITS, BARE = -MAX_WBITS };  /* as deflateInit2() takes them */

static void add_deflated(struct buf *out, struct span in, int window)
{
	z_stream z = { .next_in = (Bytef *)(uintptr_t)in.ptr, .avail_in = (uInt)in.len };
	uLong    room;
	char    *to;

	assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY), Z_OK);
	room = deflateBound(&z, (uLong)in.len);
	assert_non_null(to = malloc(room));
	z.next_out = (Bytef *)to;
	z.avail_out = (uInt)room;
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	buf_add(out, to, z.total_out);
	free(to);
	deflateEnd(&z);
}

static void add_zstd(struct buf *out, struct span in)
{
	size_t room = ZSTD_compressBound(in.len), n;
	char  *to = malloc(room);

	assert_non_null(to);
	n = ZSTD_compress(to, room, in.ptr, in.len, 3);
	assert_false(ZSTD_isError(n));
	buf_add(out, to, n);
	free(to);
}

/* --- makers of bodies, each of PLAIN ---------------------------------------------- */

static void plain(struct buf *b)      { buf_span(b, SPAN(PLAIN)); }
static void gzipped(struct buf *b)    { add_deflated(b, SPAN(PLAIN), GZIP); }
static void zlibbed(struct buf *b)    { add_deflated(b, SPAN(PLAIN), ZLIB); }
static void deflated(struct buf *b)   { add_deflated(b, SPAN(PLAIN), BARE); }
static void brotlied(struct buf *b)   { buf_span(b, SPAN(BROTLI)); }
static void zstandard(struct buf *b)  { add_zstd(b, SPAN(PLAIN)); }
static void binary(struct buf *b)     { buf_span(b, SPAN("\x00\x01\x02")); }
static void cut_gzip(struct buf *b)   { gzipped(b); buf_cut(b, b->len - 20); }
static void headed_gzip(struct buf *b) { gzipped(b); buf_cut(b, 5); }
static void cut_brotli(struct buf *b) { brotlied(b); buf_cut(b, b->len - 8); }
static void no_trailer(struct buf *b) { gzipped(b); buf_cut(b, b->len - 8); }
static void wrong_sum(struct buf *b)  { gzipped(b); b->ptr[b->len - 6] ^= 0x55; }
static void wrong_size(struct buf *b) { gzipped(b); b->ptr[b->len - 1] ^= 0x01; }
static void small_size(struct buf *b) { gzipped(b); b->ptr[b->len - 4] = 1; }
static void rubbish_after(struct buf *b) { gzipped(b); buf_str(b, "rubbish"); }

static void two_members(struct buf *b)
{
	add_deflated(b, span_upto(SPAN(PLAIN), 30), GZIP);
	add_deflated(b, span_from(SPAN(PLAIN), 30), GZIP);
}

static void two_frames(struct buf *b)
{
	add_zstd(b, span_upto(SPAN(PLAIN), 30));
	add_zstd(b, span_from(SPAN(PLAIN), 30));
}

static void twice(struct buf *b)
{
	struct buf once;

	buf_init(&once, 1000);
	gzipped(&once);
	add_deflated(b, buf_view(&once), GZIP);
	buf_free(&once);
}

static void brotli_in_gzip(struct buf *b) { add_deflated(b, SPAN(BROTLI), GZIP); }

/* A stored block of 30 bytes, and then a block of no type (RFC 1951 section 3.2.3). */
static void broken_inside(struct buf *b)
{
	buf_span(b, SPAN("\x1f\x8b\x08\0\0\0\0\0\0\x03" "\0" "\x1e\0\xe1\xff"));
	buf_span(b, span_upto(SPAN(PLAIN), 30));
	buf_span(b, SPAN("\xff\xff\xff\xff\xff\xff\xff\xff"));
}

enum want { ALL, PART, NONE, AS_IT_CAME };

static const struct row {
	const char *name, *headers;
	void      (*make)(struct buf *);
	enum fetch_outcome outcome;
	enum want   want;
} rows[] = {
	{ "no coding", "Content-Type: text/html\n", plain, FETCH_OK, ALL },
	{ "identity", "Content-Encoding: identity\n", plain, FETCH_OK, ALL },
	{ "gzip", "Content-Encoding: gzip\n", gzipped, FETCH_OK, ALL },
	{ "names fold", "content-encoding: GZip\n", gzipped, FETCH_OK, ALL },
	{ "x-gzip", "Content-Encoding: x-gzip\n", gzipped, FETCH_OK, ALL },
	{ "gzip of two members", "Content-Encoding: gzip\n", two_members, FETCH_OK, ALL },
	{ "gzip with rubbish behind", "Content-Encoding: gzip\n", rubbish_after, FETCH_OK, ALL },
	{ "gzip with a wrong sum", "Content-Encoding: gzip\n", wrong_sum, FETCH_OK, ALL },
	{ "gzip with a wrong size", "Content-Encoding: gzip\n", wrong_size, FETCH_OK, ALL },
	{ "gzip that claims one byte", "Content-Encoding: gzip\n", small_size, FETCH_OK, ALL },
	{ "gzip without its end mark", "Content-Encoding: gzip\n", no_trailer, FETCH_OK, ALL },
	{ "gzip cut off", "Content-Encoding: gzip\n", cut_gzip, FETCH_OK, PART },
	{ "gzip cut off in its header", "Content-Encoding: gzip\n", headed_gzip, FETCH_OK, NONE },
	{ "gzip broken inside", "Content-Encoding: gzip\n", broken_inside, FETCH_CODED, PART },
	{ "gzip that is none", "Content-Encoding: gzip\n", plain, FETCH_CODED, NONE },
	{ "deflate with its header", "Content-Encoding: deflate\n", zlibbed, FETCH_OK, ALL },
	{ "deflate without", "Content-Encoding: deflate\n", deflated, FETCH_OK, ALL },
	{ "br", "Content-Encoding: br\n", brotlied, FETCH_OK, ALL },
	{ "br cut off", "Content-Encoding: br\n", cut_brotli, FETCH_OK, PART },
	{ "br that is none", "Content-Encoding: br\n", plain, FETCH_CODED, NONE },
	{ "zstd", "Content-Encoding: zstd\n", zstandard, FETCH_OK, ALL },
	{ "zstd of two frames", "Content-Encoding: zstd\n", two_frames, FETCH_OK, ALL },
	{ "zstd that is none", "Content-Encoding: zstd\n", plain, FETCH_CODED, NONE },
	{ "two in a row", "Content-Encoding: br, gzip\n", brotli_in_gzip, FETCH_OK, ALL },
	{ "two in two headers", "Content-Encoding: gzip\nServer: x\nContent-Encoding: gzip\n", twice, FETCH_OK, ALL },
	{ "said twice, done once", "Content-Encoding: gzip, gzip\n", gzipped, FETCH_CODED, NONE },
	{ "three in a row", "Content-Encoding: gzip, gzip, gzip\n", twice, FETCH_CODED, AS_IT_CAME },
	{ "no coding known, but text", "Content-Encoding: UTF-8\n", plain, FETCH_OK, ALL },
	{ "no coding known, and no text", "Content-Encoding: compress\n", binary, FETCH_CODED, AS_IT_CAME },
	{ "empty names", "Content-Encoding: , ,\n", plain, FETCH_OK, ALL },
};

static void decode(const struct row *r, size_t max, struct fetch_response *res)
{
	*res = (struct fetch_response){ .outcome = FETCH_OK, .detail = "" };
	buf_init(&res->headers, 1000);
	buf_str(&res->headers, r->headers);
	buf_init(&res->body, max);
	r->make(&res->body);
	assert_int_equal(buf_status(&res->body), 0);
	assert_int_equal(fetch_decode(res), 0);
	assert_int_equal(res->body.max, max);
}

static void forget(struct fetch_response *res)
{
	buf_free(&res->headers);
	buf_free(&res->body);
}

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct fetch_response res;
	struct span body;

	decode(r, 10000, &res);
	body = buf_view(&res.body);
	if (res.outcome != r->outcome)
		fail_msg("outcome %d, wanted %d: %s", res.outcome, r->outcome, res.detail);
	assert_int_equal(res.detail[0] == '\0', r->outcome == FETCH_OK);
	if (r->want == ALL)
		assert_true(span_eq(body, SPAN(PLAIN)));
	if (r->want == NONE)
		assert_int_equal(body.len, 0);
	if (r->want == PART)
		assert_true(body.len >= 20 && !span_eq(body, SPAN(PLAIN)) && span_starts(SPAN(PLAIN), span_upto(body, 20)));
	if (r->want == AS_IT_CAME)
		assert_true(body.len > 0);
	forget(&res);
}

/* --- bombs ------------------------------------------------------------------------------ */

/* 1 GiB, in a thousand members of a kilobyte each. */
static void add_members(struct buf *b)
{
	struct buf one;
	char      *zeros = calloc(1, 1 << 20);

	assert_non_null(zeros);
	buf_init(&one, 10000);
	add_deflated(&one, (struct span){ zeros, 1 << 20 }, GZIP);
	for (int i = 0; i < 1024; i++)
		buf_span(b, buf_view(&one));
	buf_free(&one);
	free(zeros);
}

static void add_zeros(struct buf *b, void (*add)(struct buf *, struct span))
{
	size_t len = (size_t)64 << 20;
	char  *zeros = calloc(1, len);

	assert_non_null(zeros);
	add(b, (struct span){ zeros, len });
	free(zeros);
}

static void gzip_it(struct buf *b, struct span s) { add_deflated(b, s, GZIP); }
static void one_member(struct buf *b) { add_zeros(b, gzip_it); }
static void one_frame(struct buf *b) { add_zeros(b, add_zstd); }
static void many_zeros(struct buf *b) { buf_span(b, SPAN(BROTLI_ZEROS)); }

static void bombs_end_at_the_ceiling(void **state)
{
	static const struct row bombs[] = {
		{ "", "Content-Encoding: gzip\n", add_members, FETCH_TOO_BIG, PART },
		{ "", "Content-Encoding: gzip\n", one_member, FETCH_TOO_BIG, PART },
		{ "", "Content-Encoding: br\n", many_zeros, FETCH_TOO_BIG, PART },
		{ "", "Content-Encoding: zstd\n", one_frame, FETCH_TOO_BIG, PART },
	};
	const size_t max = (size_t)3 << 20;
	struct fetch_response res;

	(void)state;
	for (size_t i = 0; i < COUNT(bombs); i++) {
		decode(&bombs[i], max, &res);
		assert_int_equal(res.outcome, FETCH_TOO_BIG);
		assert_int_equal(res.body.len, max);
		assert_true(res.body.cap <= 2 * max);
		forget(&res);
	}
}

static void just_the_ceiling_is_whole(void **state)
{
	static const char *const headers[] = { "Content-Encoding: gzip\n", "Content-Encoding: deflate\n",
		"Content-Encoding: br\n", "Content-Encoding: zstd\n" };
	static void (*const makers[])(struct buf *) = { gzipped, zlibbed, brotlied, zstandard };
	struct fetch_response res;

	(void)state;
	for (size_t i = 0; i < COUNT(makers); i++) {
		struct row r = { "", headers[i], makers[i], FETCH_OK, ALL };

		decode(&r, sizeof(PLAIN) - 1, &res);
		assert_int_equal(res.outcome, FETCH_OK);
		assert_true(span_eq(buf_view(&res.body), SPAN(PLAIN)));
		forget(&res);
	}
	decode(&(struct row){ "", headers[0], gzipped, FETCH_OK, PART }, sizeof(PLAIN) - 2, &res);
	assert_int_equal(res.outcome, FETCH_TOO_BIG);
	assert_int_equal(res.body.len, sizeof(PLAIN) - 2);
	forget(&res);
}

/* What ended the transfer is said already. */
static void an_outcome_stays(void **state)
{
	struct fetch_response res = { .outcome = FETCH_TIMEOUT, .detail = "late" };

	(void)state;
	buf_init(&res.headers, 1000);
	buf_init(&res.body, 1000);
	buf_str(&res.headers, "Content-Encoding: gzip\n");
	buf_str(&res.body, "no gzip");
	assert_int_equal(fetch_decode(&res), 0);
	assert_int_equal(res.outcome, FETCH_TIMEOUT);
	assert_string_equal(res.detail, "late");
	forget(&res);
	assert_int_equal(fetch_decode(&res), 0);  /* nothing came */
}

int main(void)
{
	struct CMUnitTest tests[COUNT(rows) + 3] = {
		cmocka_unit_test(bombs_end_at_the_ceiling),
		cmocka_unit_test(just_the_ceiling_is_whole),
		cmocka_unit_test(an_outcome_stays),
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		tests[3 + i] = (struct CMUnitTest){ rows[i].name, row_holds, NULL, NULL, (void *)(uintptr_t)&rows[i] };
	return cmocka_run_group_tests_name("decode", tests, NULL, NULL);
}
