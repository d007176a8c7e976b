/*
 * aside: text that the tree builder is not troubled with. It sees one
 * character of plane 15, private by Unicode, where a piece of text stood: it
 * spends most of its time on moving text, character by character.
 * Private to the room page.
 */
#ifndef PAGE_ASIDE_H
#define PAGE_ASIDE_H

#include "base/arena.h"
#include "base/span.h"

/** Shorter pieces are no longer than what would stand for them, bytes. */
#define ASIDE_LEN 4

/** Plane 15 ends with two characters that the tree builder changes. */
#define ASIDE_MAX 0xFFFEu

/** Pieces of text; starts zeroed. Spans are parts of the scanned HTML. */
struct aside {
	struct span *texts;
	size_t       n, cap;
	size_t       n_bytes;  /**< in all texts */
};

/** The first of the private planes, as a number and as UTF-8 begins it. */
#define ASIDE_FIRST 0xF0000u
#define ASIDE_LEAD  '\xF3'

/** @return true when @p html may have text put aside: it uses no character of ours, and none that the tree builder drops */
bool aside_is_possible(struct span html);

/**
 * Put @p text aside.
 *
 * @param out  ASIDE_LEN bytes that stand for it
 * @return false when there is no room for it; it then stays where it is
 */
bool aside_put(struct aside *s, struct arena *a, struct span text, char *out);

/**
 * Cut the next piece off the text of a node: one that stood aside, or what
 * stands before the next such one.
 *
 * @param rest  NUL-terminated, not empty
 */
struct span aside_next(const struct aside *s, const char **rest);

#endif
