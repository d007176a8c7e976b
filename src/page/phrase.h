/*
 * phrase: how a line that is no part of the story begins, in many languages.
 * Private to the room page.
 */
#ifndef PAGE_PHRASE_H
#define PAGE_PHRASE_H

#include "base/span.h"

#include <stdbool.h>

/** @return true for "Read also: ...", "Lesen Sie auch", "À lire aussi" ... at its start */
bool phrase_is_read_also(struct span text);

/** @return true for a heading over an article's sources: "Sources", "Quellen" ... */
bool phrase_is_sources(struct span heading);

/** @return true for lines that ask the reader to follow, subscribe, donate, write in */
bool phrase_is_appeal(struct span text);

#endif
