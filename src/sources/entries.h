/*
 * entries: which elements of a feed are an entry, and where its address
 * stands. Private to the room sources.
 */
#ifndef SOURCES_ENTRIES_H
#define SOURCES_ENTRIES_H

#include "sources.h"

/** One way to name sources in XML. Names are without prefix. */
struct dialect {
	struct span root, entry;
	enum sources_kind kind;
	struct span link;        /**< the entry's child whose text is the address */
	struct span fallback;    /**< or, when that is missing, this child's */
	struct span about;       /**< or this attribute of the entry */
	bool        has_href;    /**< link's address is its attribute href, and rel says which link it is (Atom) */
	bool        has_prefixes;/**< the root's prefix is not the entries' (RDF) */
};

/** @return NULL when no dialect has this root */
const struct dialect *dialect_of(struct span root);

#endif
