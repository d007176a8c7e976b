/*
 * CSV for people and for programs. Gephi takes the columns Id, Label, Source,
 * Target, Type and Weight by name; source_ and target_ are the ends of the
 * arrow: the article and the source it cites.
 */

#include "export.h"

#include "columns.h"
#include "base/csv.h"

#include <errno.h>

static int status(FILE *out)
{
	return ferror(out) ? -EIO : 0;
}

/* --- nodes and edges ---------------------------------------------------------------- */

static void put_header(const struct column *columns, const uint8_t *told, size_t n, FILE *out)
{
	for (size_t i = 0; i < n; i++)
		fprintf(out, "%s%s", i ? "," : "", columns[told[i]].name);
	fputs("\r\n", out);
}

/* A word of our own goes without quotes: it has no comma in it. */
static void put_value(struct csv_out *r, enum column_type type, const struct value *v)
{
	if (type == COLUMN_TEXT || type == COLUMN_LIST)
		csv_put_texts(r, v->texts, v->n);
	else if (type == COLUMN_WORD)
		csv_put_word(r, v->n ? v->texts[0].ptr : "");
	else if (type == COLUMN_SHARE)
		csv_put_share_if(r, v->is_known, v->share);
	else
		csv_put_number_if(r, v->is_known, v->count);
}

/* Rows on their way. */
struct table {
	const struct export_columns *columns;
	struct csv_out r;
};

static int put_node(const struct graph_node *n, void *arg)
{
	struct table *t = arg;
	struct value  v;

	for (size_t i = 0; i < t->columns->n_nodes; i++) {
		size_t column = t->columns->nodes[i];

		node_value(n, column, &v);
		put_value(&t->r, node_columns[column].type, &v);
	}
	csv_end_row(&t->r);
	return status(t->r.out);
}

static int put_edge(const struct export_edge *e, void *arg)
{
	struct table *t = arg;
	struct value  v;

	for (size_t i = 0; i < t->columns->n_edges; i++) {
		size_t column = t->columns->edges[i];

		edge_value(e, column, &v);
		put_value(&t->r, edge_columns[column].type, &v);
	}
	csv_end_row(&t->r);
	return status(t->r.out);
}

int export_nodes_csv(const struct export_walk *w, FILE *out)
{
	struct table t = { &w->columns, { out, false } };
	int          rc;

	put_header(node_columns, w->columns.nodes, w->columns.n_nodes, out);
	rc = w->each_node(w, put_node, &t);
	return rc ? rc : status(out);
}

int export_edges_csv(const struct export_walk *w, FILE *out)
{
	struct table t = { &w->columns, { out, false } };
	int          rc;

	put_header(edge_columns, w->columns.edges, w->columns.n_edges, out);
	rc = w->each_edge(w, put_edge, &t);
	return rc ? rc : status(out);
}

/* --- outlets -------------------------------------------------------------------- */

int export_outlets_csv(const struct export_walk *w, FILE *out)
{
	struct csv_out        r = { out, false };
	struct export_outlets t;
	int                   rc = w->outlets(w, &t);

	if (rc < 0)
		return rc;
	fputs("Id,Label,pages,cited,citing,named", out);
	for (int i = 0; i < ACCESS_COUNT; i++)
		fprintf(out, ",%s", access_name((enum access)i));
	fputs("\r\n", out);
	for (size_t i = 0; i < t.n; i++) {
		const struct graph_outlet *o = &t.items[i];

		csv_put_text(&r, o->name);
		csv_put_text(&r, o->name);
		csv_put_number(&r, o->pages);
		csv_put_number(&r, o->cited);
		csv_put_number(&r, o->citing);
		csv_put_number(&r, o->named);
		for (int k = 0; k < ACCESS_COUNT; k++)
			csv_put_number(&r, o->by_access[k]);
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
