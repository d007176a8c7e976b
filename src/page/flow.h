/*
 * flow: text, blocks, links and boxes as they are put together during the
 * walk. Private to the room page.
 */
#ifndef PAGE_FLOW_H
#define PAGE_FLOW_H

#include "node.h"
#include "walk.h"

#define FLOW_NO_BOX  UINT32_MAX
#define FLOW_NO_LINK UINT32_MAX

/** What an element's descendants inherit. */
struct context {
	uint32_t box;
	enum page_block_kind kind;
	enum page_region     inline_said;  /**< nearest telling inline element within the box */
	bool     is_hidden;
	bool     is_veiled;   /**< as in struct page_block */
	bool     is_blurred;
	bool     is_bold;
	bool     is_label;    /**< the text is for screen readers: it labels, and parts no label from its link */
};

struct flow {
	struct context now;        /**< set by who walks */
	struct arena  *arena;
	struct page   *page;
	struct walk   *walk;
	char          *text;       /**< page.all_text as it grows */
	size_t         n, cap;     /**< bytes written, bytes there */
	size_t         n_reserved_blocks, n_reserved_notes, n_reserved_links, n_reserved_link_notes, n_reserved_boxes;
	bool           has_block;  /**< the last of page.blocks still grows */
	bool           has_space;  /**< white space was seen since the last byte */
	bool           is_full;    /**< a ceiling was met: no more text */
	unsigned       n_breaks;   /**< br since the last text */
	uint32_t       link;       /**< the open link, or FLOW_NO_LINK */
	bool           is_placed;  /**< it has its block */
	uint32_t       beside;     /**< the link that ended with no words since, or FLOW_NO_LINK */
	size_t         n_reserved_labels;
	uint32_t       n_waiting;  /**< last of page.labels that are the next link's, if no words come before it */
};

/** @return 0, -ENOMEM or -EFBIG */
int flow_init(struct flow *f, struct arena *a, struct page *p, struct walk *out, const struct prescan *scanned);

/** Append text, white space folded, characters without width dropped. @param text  whole characters of UTF-8 */
void flow_text(struct flow *f, struct span text);

/** A <br>; two in a row end the block. */
void flow_break(struct flow *f);

/** An image: the open link holds one. */
void flow_image(struct flow *f);

/**
 * What an icon is called: kept for the link it stands in or right beside.
 *
 * @param text  lives as long as the page; too long to be a name, or empty: left out
 */
void flow_label(struct flow *f, struct span text);

/** The next text starts a new block. */
void flow_end_block(struct flow *f);

/** @return the box's index; it is now.box from here on */
uint32_t flow_open_box(struct flow *f, const struct box *box);
void flow_close_box(struct flow *f, uint32_t box);

/** @return false when the ceiling for links was met */
bool flow_open_link(struct flow *f, const struct node *n);
void flow_close_link(struct flow *f);

/** @return where the next text will start, for flow_since() */
size_t flow_at(const struct flow *f);

/** @return the text since @p at, trimmed, '\n' between blocks; a part of all_text */
struct span flow_since(const struct flow *f, size_t at);

/** End the last block; page.all_text is set. */
void flow_finish(struct flow *f);

#endif
