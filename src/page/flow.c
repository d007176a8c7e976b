/*
 * All text of a page lies in one buffer, blocks and anchors are parts of it:
 *
 *     all_text  One two three\nFour\n
 *     blocks    [-----------]  [--]
 *     links         [-]
 *
 * A block starts with its first visible byte, so empty elements leave none;
 * only an anchor without text makes a block without text, to have a place.
 */

#include "flow.h"
#include "node.h"

#include <errno.h>

/* Many boxes hold no text of their own. */
#define BOXES_MAX (8 * (size_t)PAGE_BLOCKS_MAX)

/* Longer words for an icon are no name, in bytes. */
#define LABEL_MAX 200

/* Separators, and entities longer in UTF-8 than in HTML (&nGt;), are few. */
static size_t text_ceiling(size_t html_len)
{
	return html_len + html_len / 4 + 64 < PAGE_TEXT_MAX ? html_len + html_len / 4 + 64 : PAGE_TEXT_MAX;
}

int flow_init(struct flow *f, struct arena *a, struct page *p, struct walk *out, const struct prescan *scanned)
{
	struct box root = { .tag = GUMBO_TAG_UNKNOWN };

	*f = (struct flow){ .arena = a, .page = p, .walk = out, .link = FLOW_NO_LINK, .beside = FLOW_NO_LINK };
	f->cap = text_ceiling(scanned->html.len + scanned->texts.n_bytes);
	f->text = arena_alloc(a, f->cap);
	if (!f->text || flow_open_box(f, &root) == FLOW_NO_BOX)
		return arena_status(a);
	return 0;
}

static struct page_block *block_now(const struct flow *f)
{
	return &f->page->blocks[f->page->n_blocks - 1];
}

static struct block_note *note_now(const struct flow *f)
{
	return &f->walk->blocks[f->page->n_blocks - 1];
}

static void meet(struct flow *f, const char *limit)
{
	f->is_full = true;
	page_limit(f->page, limit);
}

/* @return false when there is no room for one */
static bool begin_block(struct flow *f)
{
	struct page_block *block;
	struct block_note *note;
	size_t             n_notes = f->page->n_blocks;

	if (f->page->n_blocks == PAGE_BLOCKS_MAX)
		meet(f, "blocks");
	if (f->is_full)
		return false;
	note = arena_push(f->arena, &f->walk->blocks, &n_notes, &f->n_reserved_notes, sizeof(*note));
	block = note ? arena_push(f->arena, &f->page->blocks, &f->page->n_blocks, &f->n_reserved_blocks, sizeof(*block)) : NULL;
	if (!block) {
		meet(f, "arena");
		return false;
	}
	note->box = f->now.box;
	note->inline_said = (uint8_t)f->now.inline_said;
	block->text = (struct span){ f->text + f->n, 0 };
	block->kind = f->now.kind;
	block->is_hidden = f->now.is_hidden;
	block->is_veiled = f->now.is_veiled;
	block->is_blurred = f->now.is_blurred;
	block->first_link = (uint32_t)f->page->n_links;
	block->label = f->walk->boxes[f->now.box].label;
	f->has_block = true;
	f->has_space = false;
	return true;
}

/* Give the open link its place in the current block. */
static void place_link(struct flow *f, size_t start)
{
	struct page_link *link = &f->page->links[f->link];

	link->block = (uint32_t)f->page->n_blocks - 1;
	link->start = link->end = (uint32_t)start;
	if (block_now(f)->n_links++ == 0)
		block_now(f)->first_link = f->link;
	f->is_placed = true;
}

static size_t block_len(const struct flow *f)
{
	return (size_t)(f->text + f->n - block_now(f)->text.ptr);
}

/* The open link, if it stands in the current block, reaches to here. */
static void stretch_link(struct flow *f)
{
	struct page_link *link;

	if (f->link == FLOW_NO_LINK || !f->is_placed || !f->has_block)
		return;
	link = &f->page->links[f->link];
	if (link->block == f->page->n_blocks - 1)
		link->end = (uint32_t)block_len(f);
}

/* What comes next is not beside the link before, nor is what came before beside the next. */
static void part_labels(struct flow *f)
{
	f->beside = FLOW_NO_LINK;
	f->page->n_labels -= f->n_waiting;
	f->n_waiting = 0;
}

void flow_end_block(struct flow *f)
{
	part_labels(f);
	stretch_link(f);
	f->n_breaks = 0;
	f->has_space = false;
	if (!f->has_block)
		return;
	block_now(f)->text.len = block_len(f);
	if (block_now(f)->text.len)
		f->text[f->n++] = '\n';
	f->has_block = false;
}

/* Make the current block one that text may go to. @return false: drop the text */
static bool ready_block(struct flow *f)
{
	if (f->is_full)
		return false;
	if (f->has_block && block_now(f)->is_hidden != f->now.is_hidden) {
		if (f->now.is_hidden && block_len(f))
			return false;  /* hidden words inside a visible paragraph */
		flow_end_block(f);
	}
	if (!f->has_block && !begin_block(f))
		return false;
	if (note_now(f)->inline_said != f->now.inline_said)
		note_now(f)->inline_said = block_len(f) ? PAGE_FLOW : (uint8_t)f->now.inline_said;
	return true;
}

/* How many bytes at @p s are one character that is white space (set @p is_space) or has no width. */
static size_t folded(const unsigned char *s, bool *is_space)
{
	*is_space = true;
	if (s[0] <= ' ')
		return 1;
	if (s[0] == 0xC2 && s[1] == 0xA0)
		return 2;
	*is_space = false;
	if (s[0] == 0xC2 && s[1] == 0xAD)
		return 2;
	if ((s[0] == 0xE2 && s[1] == 0x80 && s[2] == 0x8B) || (s[0] == 0xE2 && s[1] == 0x81 && s[2] == 0xA0) ||
	    (s[0] == 0xEF && s[1] == 0xBB && s[2] == 0xBF))
		return 3;
	return 0;
}

static bool may_fold(unsigned char c)
{
	return c <= ' ' || c == 0xC2 || c == 0xE2 || c == 0xEF;
}

/* "[X] (<img alt=...>)": the icon is beside its link all the same. */
static bool opens_bracket(const char *bytes, size_t len)
{
	return len == 1 && (*bytes == '(' || *bytes == '[');
}

/* Append bytes that need no folding. */
static void append(struct flow *f, const char *bytes, size_t len)
{
	size_t from = f->n;

	if (f->cap - f->n < len + 2) {  /* a space before, a line end behind */
		meet(f, "text");
		return;
	}
	if (f->has_space && block_len(f))
		f->text[f->n++] = ' ';
	f->has_space = false;
	f->n_breaks = 0;
	if (!f->now.is_label && !opens_bracket(bytes, len))
		part_labels(f);
	if (f->link != FLOW_NO_LINK && !f->is_placed)
		place_link(f, block_len(f));
	memcpy(f->text + f->n, bytes, len);
	f->n += len;
	if (f->link != FLOW_NO_LINK)
		note_now(f)->link_len += (uint32_t)(f->n - from);
	if (f->now.is_bold)
		note_now(f)->bold_len += (uint32_t)(f->n - from);
}

void flow_text(struct flow *f, struct span text)
{
	const unsigned char *s = (const unsigned char *)text.ptr, *end = s + text.len;

	while (s < end) {
		bool   is_space;
		size_t n = may_fold(*s) ? folded(s, &is_space) : 0;

		if (n) {
			f->has_space |= is_space;
			s += n;
			continue;
		}
		for (n = 1; s + n < end && !may_fold(s[n]); n++)
			;
		if (!ready_block(f))
			return;
		append(f, (const char *)s, n);
		s += n;
	}
}

void flow_break(struct flow *f)
{
	f->has_space = true;
	if (++f->n_breaks > 1)
		flow_end_block(f);
}

void flow_image(struct flow *f)
{
	if (f->link != FLOW_NO_LINK)
		f->page->links[f->link].has_image = true;
}

void flow_label(struct flow *f, struct span text)
{
	struct page *p = f->page;
	uint32_t     link = f->link != FLOW_NO_LINK ? f->link : f->beside;
	struct span *slot;

	if (!text.len || text.len > LABEL_MAX || p->n_labels == PAGE_LABELS_MAX || f->now.is_hidden)
		return;
	slot = arena_push(f->arena, &p->labels, &p->n_labels, &f->n_reserved_labels, sizeof(*slot));
	if (!slot)
		return;
	*slot = text;
	if (link == FLOW_NO_LINK)
		f->n_waiting++;
	else
		p->links[link].n_labels++;
}

uint32_t flow_open_box(struct flow *f, const struct box *box)
{
	uint32_t    parent = f->now.box;
	struct box *slot;

	flow_end_block(f);
	if (f->walk->n_boxes == BOXES_MAX) {
		meet(f, "blocks");
		return FLOW_NO_BOX;
	}
	slot = arena_push(f->arena, &f->walk->boxes, &f->walk->n_boxes, &f->n_reserved_boxes, sizeof(*slot));
	if (!slot) {
		meet(f, "arena");
		return FLOW_NO_BOX;
	}
	*slot = *box;
	slot->parent = parent;
	slot->first_block = (uint32_t)f->page->n_blocks;
	slot->depth = (uint16_t)(f->walk->n_boxes > 1 ? f->walk->boxes[parent].depth + 1 : 0);
	f->now.box = (uint32_t)f->walk->n_boxes - 1;
	return f->now.box;
}

void flow_close_box(struct flow *f, uint32_t box)
{
	flow_end_block(f);
	f->walk->boxes[box].end = (uint32_t)f->walk->n_boxes;
	f->walk->boxes[box].end_block = (uint32_t)f->page->n_blocks;
}

bool flow_open_link(struct flow *f, const struct node *n)
{
	struct page_link *link;
	struct link_note *note;
	size_t            n_notes = f->page->n_links;

	if (f->link != FLOW_NO_LINK)
		flow_close_link(f);
	if (f->page->n_links == PAGE_LINKS_MAX) {
		page_limit(f->page, "links");
		return false;
	}
	note = arena_push(f->arena, &f->walk->links, &n_notes, &f->n_reserved_link_notes, sizeof(*note));
	link = note ? arena_push(f->arena, &f->page->links, &f->page->n_links, &f->n_reserved_links, sizeof(*link)) : NULL;
	if (!link) {
		meet(f, "arena");
		return false;
	}
	note->said = (uint8_t)f->now.inline_said;
	link->href = node_attr_kept(f->arena, n, ATTR_HREF);
	link->title = node_attr_kept(f->arena, n, node_has(n, ATTR_TITLE) ? ATTR_TITLE : ATTR_ARIA_LABEL);
	link->rel = node_attr_kept(f->arena, n, ATTR_REL);
	link->hreflang = node_attr_kept(f->arena, n, ATTR_HREFLANG);
	link->n_labels = f->n_waiting;
	link->first_label = (uint32_t)f->page->n_labels - f->n_waiting;
	f->n_waiting = 0;
	f->link = (uint32_t)f->page->n_links - 1;
	f->is_placed = false;
	return true;
}

/* Blocks are full: forget a link that has no place. */
static void drop_link(struct flow *f)
{
	f->page->n_links--;
	f->link = FLOW_NO_LINK;
}

void flow_close_link(struct flow *f)
{
	struct page_link *link;

	if (f->link == FLOW_NO_LINK)
		return;
	if (!f->is_placed) {
		if (!f->has_block && !begin_block(f)) {
			drop_link(f);
			return;
		}
		place_link(f, block_len(f));
	}
	stretch_link(f);
	link = &f->page->links[f->link];
	link->anchor = (struct span){ f->page->blocks[link->block].text.ptr + link->start, link->end - link->start };
	f->beside = f->link;
	f->link = FLOW_NO_LINK;
}

size_t flow_at(const struct flow *f)
{
	return f->n;
}

struct span flow_since(const struct flow *f, size_t at)
{
	return span_trim((struct span){ f->text + at, f->n - at });
}

void flow_finish(struct flow *f)
{
	flow_close_link(f);
	flow_end_block(f);
	f->walk->boxes[0].end = (uint32_t)f->walk->n_boxes;
	f->walk->boxes[0].end_block = (uint32_t)f->page->n_blocks;
	f->page->all_text = (struct span){ f->text, f->n ? f->n - 1 : 0 };
}
