/*
 * screen: what the output is, and strangers' text on it: coloured, linked, and
 * in its place whatever its direction. Private to the room cli.
 */
#ifndef CLI_SCREEN_H
#define CLI_SCREEN_H

#include "base/buf.h"

#include <stddef.h>

struct screen {
	size_t columns;      /**< 0: no terminal, so as wide as it comes */
	bool   has_colour;
	bool   has_links;    /**< it opens OSC 8; never when it is no terminal */
};

/** @param colour  "auto" (a terminal, but for NO_COLOR and TERM=dumb), "always" or "never" (nor links) */
struct screen screen_of(int fd, const char *colour);

/** Text in a cell. */
struct screen_text {
	struct span words;
	const char *colour;  /**< an escape that begins it, or NULL */
	struct span url;     /**< where it leads, or empty; only http and https are followed */
};

/** Add it as text_add() does. What is written from right to left does not draw in what stands behind it. */
void screen_add(const struct screen *s, struct buf *b, const struct screen_text *t, size_t max, size_t pad);

/** Append an http or https URL in the printable ASCII of RFC 3986; others and too long ones not at all. @return whether it was */
bool screen_add_url(struct buf *b, struct span url);

/** Add lines, those too wide for it broken between words. @param text  what is in it besides escapes went through text_add() */
void screen_wrap(const struct screen *s, struct buf *out, struct span text);

/** Write lines to stdout, as screen_wrap() has them. @return buf_status() of @p text, or -ENOMEM */
int screen_print(const struct screen *s, const struct buf *text);

#endif
