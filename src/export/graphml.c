/*
 * GraphML: a key for each column but those that the elements carry themselves;
 * what is not known has no data. An edge's id keeps parallel ones apart.
 */

#include "export.h"

#include "xml.h"

#include <errno.h>
#include <string.h>

/* Id, Source and Target are XML attributes; every graph here is directed. */
static bool is_carried(const char *name)
{
	return strcmp(name, "Id") == 0 || strcmp(name, "Source") == 0 || strcmp(name, "Target") == 0 ||
	       strcmp(name, "Type") == 0;
}

static void put_keys(FILE *out, const char *of, const struct column *columns, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (is_carried(columns[i].name))
			continue;
		fprintf(out, "<key id=\"%c%zu\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"><desc>", of[0], i, of,
		        columns[i].name, xml_type(columns[i].type));
		xml_put(out, span_of(columns[i].tells));
		fputs("</desc></key>\n", out);
	}
}

static void put_data(FILE *out, char of, size_t i, const struct column *column, const struct value *v)
{
	if (!v->is_known || is_carried(column->name))
		return;
	fprintf(out, "<data key=\"%c%zu\">", of, i);
	xml_put_value(out, column->type, v);
	fputs("</data>", out);
}

static void put_node(FILE *out, const struct graph_node *n)
{
	struct value v;

	fprintf(out, "<node id=\"%s\">", n->id);
	for (size_t i = 0; i < node_columns_n; i++) {
		node_value(n, i, &v);
		put_data(out, 'n', i, &node_columns[i], &v);
	}
	fputs("</node>\n", out);
}

static void put_edge(FILE *out, const struct graph_node *nodes, const struct graph_edge *e)
{
	const char  *article = nodes[e->article].id;
	struct value v;

	fprintf(out, "<edge id=\"%s-%u\" source=\"%s\" target=\"%s\">", article, (unsigned)e->citation.position,
	        article, nodes[e->source].id);
	for (size_t i = 0; i < edge_columns_n; i++) {
		edge_value(nodes, e, i, &v);
		put_data(out, 'e', i, &edge_columns[i], &v);
	}
	fputs("</edge>\n", out);
}

int export_graphml(const struct graph *g, FILE *out)
{
	size_t n, n_edges;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n_edges);

	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
	      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
	      " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
	      " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n", out);
	put_keys(out, "node", node_columns, node_columns_n);
	put_keys(out, "edge", edge_columns, edge_columns_n);
	fputs("<graph id=\"citations\" edgedefault=\"directed\">\n", out);
	for (size_t i = 0; i < n; i++)
		put_node(out, &nodes[i]);
	for (size_t i = 0; i < n_edges; i++)
		put_edge(out, nodes, &edges[i]);
	fputs("</graph>\n</graphml>\n", out);
	return ferror(out) ? -EIO : 0;
}
