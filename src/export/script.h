/*
 * script: JSON inside an HTML script element. What HTML would end the element
 * or open a comment at (<, >, &), and the two line ends that older readers of
 * JavaScript stumble over (U+2028, U+2029), come as \u escapes, which any
 * reader of JSON reads back.
 */
#ifndef EXPORT_SCRIPT_H
#define EXPORT_SCRIPT_H

#include "base/span.h"

#include <stdio.h>

/** A JSON string of at most @p max bytes of @p s, then an ellipsis where it is cut; what may not stand in text is U+FFFD. */
void script_put(FILE *out, struct span s, size_t max);

/** `,"name":` and the string; nothing when @p s is empty. */
void script_put_member(FILE *out, const char *name, struct span s, size_t max);

#endif
