/*
 * entry: a block that lists a source: an item, a cell, a footnote.
 */
#ifndef CITE_ENTRY_H
#define CITE_ENTRY_H

#include "page.h"
#include "place.h"

/** Longer blocks are running text, in bytes. */
#define ENTRY_MAX 1200

struct entry {
	struct span text;         /**< of the block, without footnote mark and backlinks; empty: no entry */
	bool        is_footnote;  /**< it has such a mark: all of it is about its links */
};

/** What a link is to the words around it. */
enum entry_part {
	ENTRY_RUNNING,  /**< a part of a sentence that says something */
	ENTRY_NAME,     /**< it stands apart: "Smith, J.: [Title], Gazette, 3 May" */
	ENTRY_WHOLE,    /**< and nothing follows in its sentence: "[Title]. Gazette. 3 May." */
};

/** @param links  of the block */
void entry_read(const struct page_block *block, const struct page_link *links, struct entry *out);

/** What the link at @p place is in its sentence. */
enum entry_part entry_part(const struct entry *entry, const struct place *place);

#endif
