/*
 * view: one article's answer to "which of its sources can I read?", ready to
 * print. Private to the room cli.
 */
#ifndef CLI_VIEW_H
#define CLI_VIEW_H

#include "instead.h"
#include "outlook.h"
#include "store.h"
#include "screen.h"

/** A citation with what is known of its source. */
struct view_row {
	struct store_citation citation;
	struct store_page     source;
	bool                  is_foreign;
	const char           *mark;
	struct span           mark_words; /**< the mark, with what is likely: "blocked (likely paywalled)" */
	struct likely         likely;    /**< of the source */
	struct span           cited_as;  /**< the anchor, with "first reported by" and the like */
	struct span           remarks;   /**< note and agreement, alternative, origin */
	struct instead_list   instead;   /**< what can be read in its place; filled by beside_fill() */
};

struct view {
	struct store_page article;
	struct likely     likely;     /**< of the article */
	struct span       reads;      /**< the languages that are not foreign here */
	struct view_row  *rows;       /**< what is linked, by position */
	size_t            n_rows, cap_rows;
	struct view_row  *named;      /**< outlets that are named without a link, by position; a source is told as nodes.csv does */
	size_t            n_named, cap_named;
	const struct view_row **shown, **shown_named; /**< those of rows, and of named, that are, in their order; filled by pick_rows() */
	size_t            n_shown, n_shown_named;
};

/**
 * Look an article up.
 *
 * @param k      what is known of outlets; already uses @p s
 * @param a      holds the view
 * @param reads  the reader's languages; empty: the article's own
 * @return 0, 1 when the store has no such page, or < 0
 */
int view_article(struct store *s, struct outlook *k, struct arena *a, int64_t page, struct span reads,
                 struct view *out);

/** The anchor with the words that gave the role, as they stand: "first reported by X", "X first reported". */
struct span view_with_role(struct arena *a, const struct store_citation *c);

/** Add the line above an article's table: title, outlet, language. */
void view_add_heading(struct buf *b, const struct store_page *article, const struct screen *screen);

/** Add what is to be said instead of a table when the article itself could not be read. @return whether that is so */
bool view_add_failure(struct buf *b, const struct store_page *article);

/** Add what the table comes to, a line each: counts, what to read instead, what is named without a link. */
void view_add_summary(struct buf *b, const struct view *v, const struct screen *screen);

/* The rows that are shown, in a format each, to stdout. Each returns 0 or < 0: -ENOMEM, -EFBIG. */

int view_print(const struct view *v, const struct screen *screen);  /**< a table */
int view_print_json(const struct view *v);                          /**< one line: the article and its citations */
int view_print_csv(const struct view *v, bool has_header);          /**< what is only named comes behind */
int view_print_markdown(const struct view *v);                      /**< a heading, a table with links, the summary */

/** The columns of the table that people read. */
enum view_column { VIEW_MARK, VIEW_LANG, VIEW_SOURCE, VIEW_CITED, VIEW_REMARKS, VIEW_COLUMNS };

extern const char *const view_headings[VIEW_COLUMNS];

/** What stands in one. @param room  holds it where it is made up */
struct span view_cell(const struct view_row *r, enum view_column column, char *room, size_t size);

/** @return the marks of the article and its sources, bits as in options.fail_on */
unsigned view_marks(const struct view *v);

#endif
