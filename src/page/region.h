/*
 * region: what part of a page an element's tag, role and names speak of.
 * Private to the room page.
 */
#ifndef PAGE_REGION_H
#define PAGE_REGION_H

#include "page.h"

/**
 * The region that names tell, as authors write them: "article__related-links",
 * "mostRead", "wp-block-embed". Words are told apart at case changes,
 * hyphens, underscores; language-neutral table in region.c.
 *
 * @return PAGE_FLOW when nothing is told
 */
enum page_region region_of_names(struct span names);

/** The region that an ARIA role tells, or PAGE_FLOW. */
enum page_region region_of_role(struct span role);

/** @return true when @p names call an element the date of publication: "publish-date", "posted_on" */
bool region_names_date(struct span names);

/** @return true when style sheets hide what has these names, on every screen: "d-none", "is-hidden" */
bool region_names_veil(struct span names);

/** @return true when @p names speak of text out of focus: "blurred", "paywall-blur" */
bool region_names_blur(struct span names);

#endif
