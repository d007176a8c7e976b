/*
 * label: strangers' text in DOT strings.
 *
 * A DOT string ends at a quote without a backslash. Graphviz then replaces
 * \N, \G, \E, \T, \H, \L by names, \n, \l, \r by line ends, and &name; by
 * characters; so each backslash and each such & is made harmless. What is long
 * is parted by a backslash before a line's end, which is not in the string. What is
 * written by these never begins a <...> label, since it stands in quotes.
 */
#ifndef EXPORT_LABEL_H
#define EXPORT_LABEL_H

#include "base/span.h"

#include <stdio.h>

/** All of @p s, in quotes. */
void label_put_quoted(FILE *out, struct span s);

/**
 * A URL, in quotes. Graphviz copies it to SVG as it is, where a bare & is
 * not well-formed, but takes &amp; for & in every other use: so each & is one;
 * <, > and ", which no canonical URL has, are escaped as in URLs.
 * Of what is neither http nor https nothing: it would be a link to click.
 */
void label_put_url(FILE *out, struct span url);

/** At most @p columns of @p s, then an ellipsis; without quotes around it. SIZE_MAX: all. */
void label_put_clipped(FILE *out, struct span s, size_t columns);

/** As label_put_clipped(), within a <...> label: Graphviz reads that as XML, and no escapes in it. */
void label_put_html(FILE *out, struct span s, size_t columns);

/** @p s on at most @p lines lines of LABEL_COLUMNS, broken at spaces where there are some. */
void label_put(FILE *out, struct span s, unsigned lines);

#define LABEL_COLUMNS 28

/** @return the URL without scheme and "www." */
struct span label_address(struct span url);

#endif
