/*
 * grid: rows with one column of a stranger's words, which gives way, and columns
 * of our own figures, of which those that do not fit are left out from the right.
 * Private to the room cli.
 */
#ifndef CLI_GRID_H
#define CLI_GRID_H

#include "base/arena.h"
#include "base/buf.h"

#define GRID_COLUMNS 8
#define GRID_CELL    40   /**< bytes of a figure, with its NUL */

/** One row's figures. */
typedef char grid_cells[GRID_COLUMNS][GRID_CELL];

struct grid {
	const char *what;                 /**< heads the column of words */
	const char *heads[GRID_COLUMNS];
	size_t      n;                    /**< of heads */
	struct arena *a;                  /**< holds the rows */
	struct grid_row *rows;            /**< these start zeroed */
	size_t      n_rows, cap_rows;
};

/** Copies. @return 0 or -ENOMEM */
int grid_add(struct grid *g, uint64_t rank, struct span words, grid_cells cells);

/** All rows, under their heads. @param columns  of the terminal; 0: no bound */
void grid_print(const struct grid *g, struct buf *b, size_t columns);

#endif
