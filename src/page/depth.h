/*
 * depth: how deep the tree builder would be, so that nobody can make it deep.
 * Private to the room page.
 */
#ifndef PAGE_DEPTH_H
#define PAGE_DEPTH_H

#include "page.h"

#include <gumbo.h>
#include <stdbool.h>

/** Open elements, as the pre-scan sees them; starts zeroed. */
struct depth {
	GumboTag open[PAGE_DEPTH_MAX];  /**< outermost first */
	size_t   n;
	size_t   n_over;      /**< start tags dropped whose end tags are still to come */
	size_t   n_styled;    /**< formatting elements opened and not closed */
	size_t   n_math;      /**< open math elements */
	bool     was_full;    /**< the ceiling was met at least once */
};

/** @return true for elements that never have content (br, img ...) */
bool depth_is_void(GumboTag tag);

/** @return true for elements that the tree builder reopens (b, font ...) */
bool depth_is_formatting(GumboTag tag);

/** A start tag. @return false when it must be dropped */
bool depth_open(struct depth *d, GumboTag tag);

/** An end tag. @return false when it must be dropped */
bool depth_close(struct depth *d, GumboTag tag);

#endif
