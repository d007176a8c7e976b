/*
 * outlets: the rows behind url_outlet_facts(). Private to the room url.
 */
#ifndef URL_OUTLETS_H
#define URL_OUTLETS_H

#include "url.h"

/** A domain that leads to the same outlet as its main one. */
struct outlet_secondary {
	const char *domain, *main;
};

/** @return secondary domain @p i, sorted by bytes; NULL past the last */
const struct outlet_secondary *outlets_secondary(size_t i);

/**
 * @param domain  registrable
 * @return the main domain of its outlet, static; @p domain itself when it is that, or not known
 */
struct span outlets_main(struct span domain);

#endif
