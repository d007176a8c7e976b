/*
 * date: a date as somebody wrote it -> ISO 8601. Private to room page.
 */
#ifndef PAGE_DATE_H
#define PAGE_DATE_H

#include "base/arena.h"
#include "base/span.h"

/**
 * Read ISO 8601 and its usual misspellings, RFC 2822, what JavaScript prints,
 * seconds or milliseconds since 1970, and dates with the month in words.
 *
 * The offset stays as found ("Z", "+01:00", or none); fractions of a second
 * are dropped. What could be two dates ("03/04/2020"), or none ("2020-02-30",
 * a year before 1800, the zero of a clock) is no date.
 *
 * @return "2020-02-12", "2020-02-12T09:30:00+01:00" ... in @p a; empty: no date
 */
struct span date_iso(struct arena *a, struct span text);

#endif
