/*
 * markup: strangers' text in HTML, as content and in quoted attributes. It
 * never becomes markup, and what it says of writing direction ends where it ends.
 */
#ifndef EXPORT_MARKUP_H
#define EXPORT_MARKUP_H

#include "base/span.h"

#include <stdio.h>

/** At most @p columns of @p s on one line, then an ellipsis. */
void markup_put_clipped(FILE *out, struct span s, size_t columns);

/**
 * `<bdi lang="..">` and at most @p columns of @p s: isolated, and read out in its language.
 *
 * @param lang  left out unless it looks like a code (BCP 47)
 */
void markup_put_words(FILE *out, struct span s, struct span lang, size_t columns);

/** Does a URL lead to the web, and nowhere else? http and https alone. */
bool markup_is_web(struct span url);

/** markup_put_words(), as a link to @p url where markup_is_web(). */
void markup_put_link(FILE *out, struct span url, struct span s, struct span lang, size_t columns);

/** As markup_is_web() for a lang attribute. */
bool markup_is_lang(struct span lang);

#endif
