/*
 * prescan: UTF-8 HTML -> the tenth of it that is worth parsing.
 * Private to the room page.
 */
#ifndef PAGE_PRESCAN_H
#define PAGE_PRESCAN_H

#include "aside.h"
#include "attr.h"
#include "base/arena.h"
#include "base/span.h"

/** What one pass over the bytes gives. All but html points into the input. */
struct prescan {
	struct span  html;            /**< same text, links and nesting; in the arena */
	struct attr_table table;      /**< attributes that html only refers to */
	struct aside texts;           /**< as are text, and elements that hold nothing else */
	struct span *ld;              /**< text of each JSON-LD script */
	size_t       n_ld;
	struct span *scripts;         /**< src of external scripts, as written */
	size_t       n_scripts;
	struct span *inline_scripts;  /**< text of the other scripts */
	size_t       n_inline_scripts;
	bool         is_cut;          /**< what stood behind PAGE_TAGS_MAX start tags is lost */
	bool         is_too_deep;     /**< elements beyond PAGE_DEPTH_MAX lost their tags */
};

/**
 * Drop what nothing later reads: scripts, styles, comments, drawings, what
 * embedded frames hold, and attributes that no rule asks for; set text, inline
 * elements of nothing but text, and the other attributes aside. White space is folded. Bounds nesting and attributes, so that the tree builder stays linear.
 *
 * @param html  UTF-8
 * @param out   cleared, then filled
 * @return 0, -ENOMEM or -EFBIG (the arena's)
 */
int prescan(struct arena *a, struct span html, struct prescan *out);

#endif
