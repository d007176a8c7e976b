/*
 * Content codings, taken off last first. Whole gzip, the usual case, goes
 * through libdeflate in one step; whatever else may be the matter with it
 * (cut off, several members, a wrong size) is zlib's, step by step. Each step
 * writes into a buffer that has room for one byte past the ceiling, so that
 * a body of just the ceiling is told from one that goes on.
 */

#include "fetch.h"

#include <brotli/decode.h>
#include <errno.h>
#include <libdeflate.h>
#include <zlib.h>
#include <zstd.h>

/* Codings that are undone for one body: one may wrap another, more is a game. */
#define CODINGS_MAX 2

/* Output is made in steps of so many bytes. */
#define STEP_BYTES ((size_t)64 << 10)

/* RFC 1952: header of 10 bytes, trailer of 8, of which the last 4 are the size. */
#define GZIP_BYTES_MIN 18

/* RFC 9659: a client need not keep more than 8 MiB of what was for zstd. */
#define ZSTD_WINDOW_LOG 23

/* How decoding ended, if not at the ceiling or out of memory: the buffer says that. */
enum decoded {
	DECODED,      /* to the end, or until the input broke off */
	UNDECODABLE,  /* no such coding */
};

typedef enum decoded decode_fn(struct span in, struct buf *out);

/* --- gzip and deflate ---------------------------------------------------------- */

static bool is_gzip(struct span in)
{
	return span_starts(in, SPAN("\x1f\x8b"));
}

/* RFC 1950 section 2.2; servers also send bare deflate under this name. */
static bool is_zlib(struct span in)
{
	const unsigned char *b = (const unsigned char *)in.ptr;

	return in.len >= 2 && (b[0] & 0x0F) == 8 && (b[0] * 256 + b[1]) % 31 == 0;
}

/* Little-endian, modulo 2^32, and the sender's word: good for a guess. */
static size_t size_claimed(struct span in)
{
	const unsigned char *b = (const unsigned char *)in.ptr + in.len - 4;

	return (size_t)b[0] | (size_t)b[1] << 8 | (size_t)b[2] << 16 | (size_t)b[3] << 24;
}

/* In one step, if it is whole and as large as it says. @return false: out is as it was */
static bool gunzip_whole(struct span in, struct buf *out)
{
	size_t claimed = in.len >= GZIP_BYTES_MIN ? size_claimed(in) : 0, used, made;
	struct libdeflate_decompressor *d;
	bool is_whole;

	if (claimed == 0 || buf_room(out, claimed) < claimed)
		return false;
	d = libdeflate_alloc_decompressor();
	is_whole = d && libdeflate_gzip_decompress_ex(d, in.ptr, in.len, out->ptr + out->len, claimed, &used, &made) ==
	                LIBDEFLATE_SUCCESS && used == in.len;
	libdeflate_free_decompressor(d);
	if (is_whole)
		buf_grow(out, made);
	return is_whole;
}

/* One zlib stream after the other. Checksums are not asked: a reader's browser shows the page all the same. */
static enum decoded inflate_steps(z_stream *z, struct buf *out)
{
	int    rc = Z_OK;
	size_t room;

	inflateValidate(z, 0);
	while ((room = buf_room(out, STEP_BYTES)) > 0) {
		z->next_out = (Bytef *)out->ptr + out->len;
		z->avail_out = (uInt)room;
		rc = inflate(z, Z_NO_FLUSH);
		buf_grow(out, room - z->avail_out);
		if (rc == Z_STREAM_END && is_gzip((struct span){ (const char *)z->next_in, z->avail_in })) {
			rc = inflateReset(z);
			inflateValidate(z, 0);
		}
		if (rc != Z_OK)
			break;
	}
	if (rc == Z_MEM_ERROR)
		out->status = -ENOMEM;
	/* Z_BUF_ERROR: the input broke off */
	return rc == Z_DATA_ERROR || rc == Z_NEED_DICT ? UNDECODABLE : DECODED;
}

/* @param window  as inflateInit2() takes it */
static enum decoded inflate_bits(struct span in, struct buf *out, int window)
{
	z_stream z = { .next_in = (Bytef *)(uintptr_t)in.ptr, .avail_in = (uInt)in.len };
	enum decoded end;

	if (inflateInit2(&z, window) != Z_OK) {
		out->status = -ENOMEM;
		return DECODED;
	}
	end = inflate_steps(&z, out);
	inflateEnd(&z);
	return end;
}

static enum decoded decode_gzip(struct span in, struct buf *out)
{
	return gunzip_whole(in, out) ? DECODED : inflate_bits(in, out, 16 + MAX_WBITS);
}

static enum decoded decode_deflate(struct span in, struct buf *out)
{
	return inflate_bits(in, out, is_zlib(in) ? MAX_WBITS : -MAX_WBITS);
}

/* --- br and zstd ------------------------------------------------------------------- */

static enum decoded decode_brotli(struct span in, struct buf *out)
{
	BrotliDecoderState *d = BrotliDecoderCreateInstance(NULL, NULL, NULL);
	BrotliDecoderResult rc = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
	const uint8_t      *from = (const uint8_t *)in.ptr;
	size_t              left = in.len, room, unused;

	if (!d)
		out->status = -ENOMEM;
	while (rc == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && (room = buf_room(out, STEP_BYTES)) > 0) {
		uint8_t *to = (uint8_t *)out->ptr + out->len;

		unused = room;
		rc = BrotliDecoderDecompressStream(d, &left, &from, &unused, &to, NULL);
		buf_grow(out, room - unused);
	}
	if (d)
		BrotliDecoderDestroyInstance(d);
	return rc == BROTLI_DECODER_RESULT_ERROR ? UNDECODABLE : DECODED;
}

static enum decoded decode_zstd(struct span in, struct buf *out)
{
	ZSTD_DCtx    *d = ZSTD_createDCtx();
	ZSTD_inBuffer from = { in.ptr, in.len, 0 };
	size_t        room, rc = 0;

	if (!d)
		out->status = -ENOMEM;
	else
		ZSTD_DCtx_setParameter(d, ZSTD_d_windowLogMax, ZSTD_WINDOW_LOG);
	while (!ZSTD_isError(rc) && (room = buf_room(out, STEP_BYTES)) > 0) {
		ZSTD_outBuffer to = { out->ptr + out->len, room, 0 };

		rc = ZSTD_decompressStream(d, &to, &from);
		buf_grow(out, to.pos);
		if (to.pos < room && from.pos == from.size)
			break;
	}
	ZSTD_freeDCtx(d);
	return ZSTD_isError(rc) ? UNDECODABLE : DECODED;
}

/* --- which, and in what order ---------------------------------------------------------- */

static const struct coding {
	const char *name;
	decode_fn  *decode;
} codings[] = {
	{ "gzip", decode_gzip },
	{ "x-gzip", decode_gzip },  /* RFC 9110 section 8.4.1.3 */
	{ "deflate", decode_deflate },
	{ "br", decode_brotli },
	{ "zstd", decode_zstd },
};

#define N_CODINGS (sizeof(codings) / sizeof(codings[0]))

struct stack {
	struct span names[CODINGS_MAX];  /* in the order in which they were put on */
	size_t      n;                   /* may be more than fit: then they are not undone */
};

static void push_names(struct stack *s, struct span list)
{
	struct span name;

	while (span_cut(&list, ',', &name)) {
		name = span_trim(name);
		if (name.len == 0 || span_ieq(name, SPAN("identity")))
			continue;
		if (s->n < CODINGS_MAX)
			s->names[s->n] = name;
		s->n++;
	}
}

/* A header that is repeated is one list (RFC 9110 section 5.3). */
static struct stack stack_of(struct span headers)
{
	struct stack s = { .n = 0 };
	struct span  line;

	while (span_cut(&headers, '\n', &line)) {
		size_t colon = span_chr(line, ':');

		if (colon != SPAN_NONE && span_ieq(span_trim(span_upto(line, colon)), SPAN("content-encoding")))
			push_names(&s, span_from(line, colon + 1));
	}
	return s;
}

static decode_fn *decoder_of(struct span name)
{
	for (size_t i = 0; i < N_CODINGS; i++)
		if (span_ieq(name, span_of(codings[i].name)))
			return codings[i].decode;
	return NULL;
}

/* No byte that text cannot hold (WHATWG MIME Sniffing: "binary data byte"), as far as that standard looks. */
static bool is_text(struct span body)
{
	for (size_t i = 0; i < body.len && i < 1445; i++) {
		unsigned char c = (unsigned char)body.ptr[i];

		if (c < 0x20 && c != '\t' && c != '\n' && c != '\f' && c != '\r' && c != 0x1B)
			return false;
	}
	return true;
}

static void give_up(struct fetch_response *res, enum fetch_outcome outcome, const char *why)
{
	if (res->outcome != FETCH_OK)
		return;
	res->outcome = outcome;
	res->detail = why;
}

/* @return 0, 1 when no more is to be undone, or -ENOMEM */
static int undo(struct fetch_response *res, decode_fn *decode)
{
	size_t       max = res->body.max;
	struct buf   plain;
	enum decoded end;
	int          rc;

	buf_init(&plain, max + 1);
	end = decode(buf_view(&res->body), &plain);
	rc = buf_status(&plain);
	if (rc < 0) {
		buf_free(&plain);
		return rc;
	}
	buf_free(&res->body);
	res->body = plain;
	res->body.max = max;
	if (plain.len > max) {
		buf_cut(&res->body, max);
		give_up(res, FETCH_TOO_BIG, "the body decodes to more than is taken");
		return 1;
	}
	if (end == UNDECODABLE)
		give_up(res, FETCH_CODED, "the body is not coded as its headers say");
	return end == UNDECODABLE;
}

int fetch_decode(struct fetch_response *res)
{
	struct stack s = stack_of(buf_view(&res->headers));
	int rc = 0;

	if (res->body.len == 0)
		return 0;
	if (s.n > CODINGS_MAX) {
		give_up(res, FETCH_CODED, "the body is coded more often than is undone");
		return 0;
	}
	while (rc == 0 && s.n > 0) {
		decode_fn *decode = decoder_of(s.names[--s.n]);

		if (decode)
			rc = undo(res, decode);
		else if (!is_text(buf_view(&res->body)))
			give_up(res, FETCH_CODED, "the body has a content coding that is not known");
	}
	return rc < 0 ? rc : 0;
}
