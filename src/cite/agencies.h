/*
 * agencies: news agencies by the marks that they and their customers print.
 */
#ifndef CITE_AGENCIES_H
#define CITE_AGENCIES_H

#include "base/span.h"

/**
 * The agency whose mark @p text begins with, to the end of a word; an article before it is fine.
 *
 * @param len  set to the bytes of mark and article
 * @return its main domain, static; empty: none
 */
struct span agency_at(struct span text, size_t *len);

#endif
