/*
 * tracking: which query parameters only say how a reader came. Private to the
 * room url.
 */
#ifndef URL_TRACKING_H
#define URL_TRACKING_H

#include "base/span.h"

/** @return the parameters that only track at @p host, for tracking_is(); NULL when none are known */
const char *tracking_at(struct span host);

/**
 * @param at_host  from tracking_at()
 * @param name     as it stands in the query, without "=" and value
 */
bool tracking_is(const char *at_host, struct span name);

#endif
