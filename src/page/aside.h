/*
 * aside: what the tree builder is not troubled with: text, and elements that
 * hold nothing but text. It sees one character of plane 15, private by Unicode,
 * where such a piece stood: it spends most of its time on moving text,
 * character by character, and the rest by the number of tags.
 * Private to the room page.
 */
#ifndef PAGE_ASIDE_H
#define PAGE_ASIDE_H

#include "attr.h"
#include "base/arena.h"
#include "base/span.h"

/** Shorter pieces are no longer than what would stand for them, bytes. */
#define ASIDE_LEN 4

/** Plane 15 ends with two characters that the tree builder changes. */
#define ASIDE_MAX 0xFFFEu

/** An element that holds nothing but text. */
struct leaf {
	GumboTag         tag;
	struct attr_list attrs;  /**< .n 0: none that anything reads; .tag says nothing */
};

/** What stands aside. */
struct piece {
	struct span        text;  /**< a part of the scanned HTML; a leaf's: NUL-terminated, pieces of it may stand aside */
	const struct leaf *leaf;  /**< the element around it; NULL: none */
};

/** Pieces; starts zeroed. */
struct aside {
	struct piece *pieces;
	size_t        n, cap;
	size_t        n_bytes;  /**< in all texts */
};

/** The first of the private planes, as a number and as UTF-8 begins it. */
#define ASIDE_FIRST 0xF0000u
#define ASIDE_LEAD  '\xF3'

/** @return true when @p html may have text put aside: it uses no character of ours, and none that the tree builder drops */
bool aside_is_possible(struct span html);

/**
 * Put @p piece aside.
 *
 * @param out  ASIDE_LEN bytes that stand for it
 * @return false when there is no room for it; it then stays where it is
 */
bool aside_put(struct aside *s, struct arena *a, struct piece piece, char *out);

/**
 * Cut the next piece off the text of a node: one that stood aside, or what
 * stands before the next such one.
 *
 * @param rest  NUL-terminated, not empty
 */
struct piece aside_next(const struct aside *s, const char **rest);

#endif
