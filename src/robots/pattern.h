/*
 * pattern: paths and rules in one spelling, and whether they match. Private to
 * the room robots.
 *
 * Source: RFC 9309 section 2.2.2 (comparing) and 2.2.3 (special characters).
 * In normal form what is unreserved (RFC 3986 section 2.3) stands for itself,
 * "%XX" has upper-case digits, and all that is no URL character is escaped. A
 * literal "*" or "$" is "%2A" or "%24", so that in a rule's normal form "*"
 * always means any bytes, and "$", at its end, the end.
 */
#ifndef ROBOTS_PATTERN_H
#define ROBOTS_PATTERN_H

#include "base/span.h"

/** Normal form of @p path, at most 3 bytes a byte. @return its length */
size_t pattern_of_path(struct span path, char *out);

/** Normal form of a rule's value, at most 3 bytes a byte. @return its length */
size_t pattern_of_rule(struct span rule, char *out);

/**
 * Does @p path start with @p pattern? Both in normal form. Linear: each
 * literal between wildcards is looked for once, from where the last one ended.
 */
bool pattern_matches(struct span pattern, struct span path);

#endif
