#include "grid.h"
#include "text.h"

#include <errno.h>
#include <inttypes.h>

/* Words are cut no further. */
#define WORDS_MIN 16

#define RANK 5  /* columns in front */

struct grid_row {
	uint64_t    rank;
	struct span words;
	grid_cells  cells;
};

/* Columns that are shown, and how wide. */
struct layout {
	size_t n, words, width[GRID_COLUMNS];
};

int grid_add(struct grid *g, uint64_t rank, struct span words, grid_cells cells)
{
	struct grid_row *r = arena_push(g->a, &g->rows, &g->n_rows, &g->cap_rows, sizeof(*r));

	if (!r)
		return -ENOMEM;
	r->rank = rank;
	r->words = arena_dup(g->a, words);
	memcpy(r->cells, cells, sizeof(r->cells));
	return arena_status(g->a) < 0 ? -ENOMEM : 0;
}

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

static void measure(const struct grid *g, struct layout *l)
{
	*l = (struct layout){ .n = g->n, .words = strlen(g->what) };
	for (size_t i = 0; i < g->n; i++)
		l->width[i] = strlen(g->heads[i]);
	for (size_t k = 0; k < g->n_rows; k++) {
		l->words = larger(l->words, text_width(g->rows[k].words));
		for (size_t i = 0; i < g->n; i++)
			l->width[i] = larger(l->width[i], strlen(g->rows[k].cells[i]));
	}
}

/* Words give way first, then figures. */
static void fit(struct layout *l, size_t columns)
{
	size_t total = RANK + l->words, least = l->words < WORDS_MIN ? l->words : WORDS_MIN;

	for (size_t i = 0; i < l->n; i++)
		total += 2 + l->width[i];
	while (columns && l->n > 1 && total - (l->words - least) > columns)
		total -= 2 + l->width[--l->n];
	if (columns && total > columns)
		l->words = larger(least, l->words > total - columns ? l->words - (total - columns) : 0);
}

static void add_figure(struct buf *b, const char *text, size_t width)
{
	buf_printf(b, "  %*s", (int)width, text);
}

void grid_print(const struct grid *g, struct buf *b, size_t columns)
{
	struct layout l;

	measure(g, &l);
	fit(&l, columns);
	buf_str(b, "  #  ");
	text_add(b, span_of(g->what), l.words, l.words);
	for (size_t i = 0; i < l.n; i++)
		add_figure(b, g->heads[i], l.width[i]);
	buf_byte(b, '\n');
	for (size_t k = 0; k < g->n_rows; k++) {
		buf_printf(b, "%3" PRIu64 "  ", g->rows[k].rank);
		text_add(b, g->rows[k].words, l.words, l.words);
		for (size_t i = 0; i < l.n; i++)
			add_figure(b, g->rows[k].cells[i], l.width[i]);
		buf_byte(b, '\n');
	}
}
