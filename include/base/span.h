/*
 * span: a borrowed run of bytes.
 *
 * URLs, titles and quotes stay spans into the page they came from until they
 * are stored. A span owns nothing, is not NUL-terminated, and dies with the
 * bytes it points to. The empty span has len 0; its ptr may be NULL.
 *
 * "ASCII white space" is the WHATWG Infra set: tab, LF, FF, CR, space.
 * Case folding here is ASCII only; what a person wrote is folded with ICU.
 */
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
	const char *ptr;
	size_t      len;  /**< bytes */
};

/** A span over a string literal. */
#define SPAN(literal) ((struct span){ "" literal, sizeof(literal) - 1 })

/** For "%.*s"; a span longer than INT_MAX is never printed. */
#define SPAN_FMT(s) (int)(s).len, ((s).len ? (s).ptr : "")

/** What span_find() answers when there is no match. */
#define SPAN_NONE ((size_t)-1)

/** @return a span over NUL-terminated @p s; NULL gives the empty span */
static inline struct span span_of(const char *s)
{
	return (struct span){ s, s ? strlen(s) : 0 };
}

/** @return @p s without its first @p n bytes; empty when there are fewer */
static inline struct span span_from(struct span s, size_t n)
{
	return n < s.len ? (struct span){ s.ptr + n, s.len - n }
	                 : (struct span){ s.len ? s.ptr + s.len : s.ptr, 0 };
}

/** @return at most the first @p n bytes of @p s */
static inline struct span span_upto(struct span s, size_t n)
{
	return (struct span){ s.ptr, n < s.len ? n : s.len };
}

/** @return true for tab, LF, FF, CR and space */
static inline bool span_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/** @return the lower-case form of an ASCII letter, any other byte unchanged */
static inline char span_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static inline bool span_eq(struct span a, struct span b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool span_ieq(struct span a, struct span b);   /**< ASCII letters fold */
bool span_starts(struct span s, struct span prefix);
bool span_istarts(struct span s, struct span prefix);
bool span_ends(struct span s, struct span suffix);

/** Order by bytes as unsigned, a prefix first; for qsort() and bsearch(). */
int span_cmp(struct span a, struct span b);

/** @return FNV-1a 64 of the bytes: the same on every machine, not safe against who wants collisions */
uint64_t span_hash(struct span s);

/** @return XXH3 64 of the bytes, seed 0: as span_hash(), for many bytes */
uint64_t span_hash_long(struct span s);

/** @return @p s without ASCII white space at either end */
struct span span_trim(struct span s);

/** @return offset of the first @p needle in @p s, or SPAN_NONE */
size_t span_find(struct span s, struct span needle);
size_t span_ifind(struct span s, struct span needle);  /**< ASCII letters fold */

/** @return offset of the first byte @p c in @p s, or SPAN_NONE */
size_t span_chr(struct span s, char c);

/**
 * Cut the next piece off @p rest at @p sep.
 *
 * @param rest   what is left; afterwards what stands behind the separator
 * @param piece  set to what stood before it; may be empty
 * @return false when nothing is left (rest->ptr NULL); the piece behind a
 *         final separator is one more, empty, piece
 */
bool span_cut(struct span *rest, char sep, struct span *piece);

/** Cut the next line off, "\n" or "\r\n" or "\r" behind it; false at the end. */
bool span_cut_line(struct span *rest, struct span *line);

/** @return at most @p max bytes of UTF-8 @p s, never cutting a character */
struct span span_clip(struct span s, size_t max);

#endif
