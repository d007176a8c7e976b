/*
 * place: where a link stands in its block of text.
 */
#ifndef CITE_PLACE_H
#define CITE_PLACE_H

#include "base/span.h"

/** Offsets are bytes of text. */
struct place {
	struct span text;          /**< the block */
	struct span sentence;      /**< a part of text */
	struct span next;          /**< the sentence behind it, when no link is in what lies between, or in it; else empty */
	size_t      start, end;    /**< the anchor */
	size_t      front, behind; /**< the anchor with the notes that touch it, "(gift link) [X], in German": what tells its role stands beyond */
	size_t      aside, past;   /**< an aside before the anchor that is nothing but notes, its marks included, "says, in German, the [X]"; equal: none */
	size_t      before;        /**< where the link before ends, or 0 */
	size_t      after;         /**< where the next one begins, or text.len */
	bool        has_previous;  /**< there is a link before, in this block */
	bool        has_next;
	bool        is_listed;     /**< the block is an entry of a list */
	bool        is_apart;      /**< and there the link is only named: "[Title], Gazette, 3 May" */
};

/** Longer anchors are passages, not mentions of a source: nothing is read off them, in bytes. */
#define PLACE_ANCHOR_MAX 1000

#endif
