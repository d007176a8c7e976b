/*
 * leaf: inline elements that hold nothing but text. They stand aside as text
 * does: to the tree builder, too, a phrase is a phrase, in a link or not.
 * Private to the room page.
 */
#ifndef PAGE_LEAF_H
#define PAGE_LEAF_H

#include "depth.h"
#include "prescan.h"

/** Leaves within leaves: <a><b>text</b></a>. */
#define LEAVES_MAX 8

/** The start tags written last, as long as nothing but text and leaves follows them; starts zeroed. */
struct leaves {
	struct {
		char    *at, *end;  /**< from its "<" to behind its ">" */
		GumboTag tag;
	} open[LEAVES_MAX];
	size_t n;
	size_t n_links;         /**< <a> written and not closed: another one would close it */
	bool   in_select;       /**< <select> was written, </select> was not: tags there are nothing */
};

/**
 * A start tag was written.
 *
 * @param depth    its element is on top
 * @param at, end  where it is
 */
void leaf_open(struct leaves *l, const struct depth *depth, GumboTag tag, char *at, char *end);

/**
 * An element without content was written, from @p at to @p end: an image, a
 * drawing, a line break. Put it aside if it can be.
 *
 * @param depth  what is around it
 * @return where to write on
 */
char *leaf_void(struct leaves *l, const struct depth *depth, struct arena *a, struct prescan *out, GumboTag tag,
                char *at, char *end);

/** What is no text was written, but a start tag that leaf_open() is told of. */
void leaf_none(struct leaves *l);

/**
 * An end tag is to be written at @p w. If it makes a leaf, put that aside.
 *
 * @return where to write on; NULL: write the tag
 */
char *leaf_close(struct leaves *l, struct arena *a, struct prescan *out, GumboTag tag, char *w);

#endif
