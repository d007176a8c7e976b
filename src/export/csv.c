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

static void put_header(const struct column *columns, size_t n, FILE *out)
{
	for (size_t i = 0; i < n; i++)
		fprintf(out, "%s%s", i ? "," : "", columns[i].name);
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

int export_nodes_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	struct value   v;
	size_t         n;
	const struct graph_node *nodes = graph_nodes(g, &n);

	put_header(node_columns, node_columns_n, out);
	for (size_t i = 0; i < n; i++) {
		for (size_t c = 0; c < node_columns_n; c++) {
			node_value(&nodes[i], c, &v);
			put_value(&r, node_columns[c].type, &v);
		}
		csv_end_row(&r);
	}
	return status(out);
}

int export_edges_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	struct value   v;
	size_t         n;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n);

	put_header(edge_columns, edge_columns_n, out);
	for (size_t i = 0; i < n; i++) {
		for (size_t c = 0; c < edge_columns_n; c++) {
			edge_value(nodes, &edges[i], c, &v);
			put_value(&r, edge_columns[c].type, &v);
		}
		csv_end_row(&r);
	}
	return status(out);
}

/* --- outlets -------------------------------------------------------------------- */

int export_outlets_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	size_t     n;
	const struct graph_outlet *outlets = graph_outlets(g, &n);

	fputs("Id,Label,pages,cited,citing,named", out);
	for (int i = 0; i < ACCESS_COUNT; i++)
		fprintf(out, ",%s", access_name((enum access)i));
	fputs("\r\n", out);
	for (size_t i = 0; i < n; i++) {
		csv_put_text(&r, outlets[i].name);
		csv_put_text(&r, outlets[i].name);
		csv_put_number(&r, outlets[i].pages);
		csv_put_number(&r, outlets[i].cited);
		csv_put_number(&r, outlets[i].citing);
		csv_put_number(&r, outlets[i].named);
		for (int k = 0; k < ACCESS_COUNT; k++)
			csv_put_number(&r, outlets[i].by_access[k]);
		csv_end_row(&r);
	}
	return status(out);
}

int export_outlet_edges_csv(const struct graph *g, FILE *out)
{
	struct csv_out r = { out, false };
	size_t     n;
	const struct graph_outlet      *outlets = graph_outlets(g, &n);
	const struct graph_outlet_edge *edges = graph_outlet_edges(g, &n);

	fputs("Source,Target,Type,Weight\r\n", out);
	for (size_t i = 0; i < n; i++) {
		csv_put_text(&r, outlets[edges[i].article].name);
		csv_put_text(&r, outlets[edges[i].source].name);
		csv_put_word(&r, "Directed");
		csv_put_number(&r, edges[i].weight);
		csv_end_row(&r);
	}
	return status(out);
}
