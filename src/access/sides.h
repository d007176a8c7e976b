/*
 * sides: what a page that came whole says of itself, from four sides.
 * Private to the room access.
 */
#ifndef ACCESS_SIDES_H
#define ACCESS_SIDES_H

#include "rules.h"

/** schema.org, article:content_tier and metas about the article. */
void declared_hear(struct arena *a, const struct page *page, struct ledger *l);

/** Flags in inline scripts, by exact name, where all their values agree. */
void state_hear(struct arena *a, const struct page *page, const struct access_rules *rules, struct ledger *l);

/** @return true when the last words of the body, or a line just below them, end in an ellipsis */
bool text_breaks_off(const struct page *page);

/** What offers_hear() answers where no gate was seen. */
#define NO_GATE ((size_t)-1)

/** Gates and offers that a person sees. @return the last gate's number in page->blocks, or NO_GATE */
size_t offers_hear(const struct access_reader *by, struct arena *a, const struct page *page, struct ledger *l);

/**
 * Is the text whole?
 *
 * @param gate  as offers_hear() said: a gate below the text cuts it off
 * @return true when the whole text is there
 */
bool text_hear(struct arena *a, const struct page *page, size_t gate, struct ledger *l);

/** Scripts and class names of software that builds walls. */
void vendors_hear(const struct page *page, struct ledger *l);

#endif
