/*
 * CSV for people and for programs. Gephi takes the columns Id, Label, Source,
 * Target, Type and Weight by name; source_ and target_ are the ends of the
 * arrow: the article and the source it cites.
 */

#include "export.h"

#include "columns.h"
#include "outlet_columns.h"
#include "pile.h"
#include "base/csv.h"
#include "base/text.h"

#include <errno.h>

static int status(FILE *out)
{
	return ferror(out) ? -EIO : 0;
}

/* --- nodes and edges ---------------------------------------------------------------- */

/* Rows on their way. */
struct table {
	const struct export_columns *columns;
	struct pile pile;
};

static void put_header(struct buf *row, const struct column *columns, const uint8_t *told, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i)
			buf_byte(row, ',');
		buf_str(row, columns[told[i]].name);
	}
	buf_str(row, "\r\n");
}

/* A word of our own goes without quotes: it has no comma in it. */
static void put_value(struct buf *row, enum column_type type, const struct value *v)
{
	if (type == COLUMN_TEXT || type == COLUMN_LIST)
		csv_add_texts(row, v->texts, v->n);
	else if (!v->is_known)
		return;
	else if (type == COLUMN_WORD)
		buf_span(row, v->texts[0]);
	else if (type == COLUMN_SHARE)
		text_add_share(row, v->share);
	else
		text_add_number(row, v->count);
}

static int put_node(const struct graph_node *n, void *arg)
{
	struct table *t = arg;
	struct buf   *row = &t->pile.text;
	struct value  v;

	for (size_t i = 0; i < t->columns->n_nodes; i++) {
		size_t column = t->columns->nodes[i];

		if (i)
			buf_byte(row, ',');
		node_value(n, column, &v);
		put_value(row, node_columns[column].type, &v);
	}
	buf_str(row, "\r\n");
	return pile_row(&t->pile);
}

static int put_edge(const struct export_edge *e, void *arg)
{
	struct table *t = arg;
	struct buf   *row = &t->pile.text;
	struct value  v;

	for (size_t i = 0; i < t->columns->n_edges; i++) {
		size_t column = t->columns->edges[i];

		if (i)
			buf_byte(row, ',');
		edge_value(e, column, &v);
		put_value(row, edge_columns[column].type, &v);
	}
	buf_str(row, "\r\n");
	return pile_row(&t->pile);
}

int export_nodes_csv(const struct export_walk *w, FILE *out)
{
	struct table t = { .columns = &w->columns };

	pile_begin(&t.pile, out);
	put_header(&t.pile.text, node_columns, w->columns.nodes, w->columns.n_nodes);
	return pile_end(&t.pile, w->each_node(w, put_node, &t));
}

int export_edges_csv(const struct export_walk *w, FILE *out)
{
	struct table t = { .columns = &w->columns };

	pile_begin(&t.pile, out);
	put_header(&t.pile.text, edge_columns, w->columns.edges, w->columns.n_edges);
	return pile_end(&t.pile, w->each_edge(w, put_edge, &t));
}

/* --- outlets -------------------------------------------------------------------- */

int export_outlets_csv(const struct export_walk *w, FILE *out)
{
	struct csv_out        r = { out, false };
	struct export_outlets t;
	int                   rc = w->outlets(w, &t);

	if (rc < 0)
		return rc;
	fputs("Id,Label", out);
	for (size_t i = 0; i < OUTLET_COLUMNS; i++)
		fprintf(out, ",%s", outlet_column(i));
	fputs("\r\n", out);
	for (size_t i = 0; i < t.n; i++) {
		const struct graph_outlet *o = &t.items[i];

		csv_put_text(&r, o->name);
		csv_put_text(&r, o->name);
		for (size_t k = 0; k < OUTLET_COLUMNS; k++)
			csv_put_number(&r, outlet_count(o, k));
		csv_end_row(&r);
	}
	return status(out);
}

int export_outlet_edges_csv(const struct export_walk *w, FILE *out)
{
	struct csv_out        r = { out, false };
	struct export_outlets t;
	int                   rc = w->outlets(w, &t);

	if (rc < 0)
		return rc;
	fputs("Source,Target,Type,Weight\r\n", out);
	for (size_t i = 0; i < t.n_edges; i++) {
		csv_put_text(&r, t.items[t.edges[i].article].name);
		csv_put_text(&r, t.items[t.edges[i].source].name);
		csv_put_word(&r, "Directed");
		csv_put_number(&r, t.edges[i].weight);
		csv_end_row(&r);
	}
	return status(out);
}
