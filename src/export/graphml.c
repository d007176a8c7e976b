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

/* A key is named by the column's place in the whole list, whichever are told. */
static void put_keys(FILE *out, const char *of, const struct column *columns, const uint8_t *told, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct column *column = &columns[told[i]];

		if (is_carried(column->name))
			continue;
		fprintf(out, "<key id=\"%c%u\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"><desc>", of[0], told[i], of,
		        column->name, xml_type(column->type));
		xml_put(out, span_of(column->tells));
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

struct file {
	const struct export_columns *columns;
	FILE *out;
};

static int put_node(const struct graph_node *n, void *arg)
{
	struct file *f = arg;
	struct value v;

	fprintf(f->out, "<node id=\"%s\">", n->id);
	for (size_t i = 0; i < f->columns->n_nodes; i++) {
		size_t column = f->columns->nodes[i];

		node_value(n, column, &v);
		put_data(f->out, 'n', column, &node_columns[column], &v);
	}
	fputs("</node>\n", f->out);
	return ferror(f->out) ? -EIO : 0;
}

static int put_edge(const struct export_edge *e, void *arg)
{
	struct file *f = arg;
	struct value v;

	fprintf(f->out, "<edge id=\"%s-%u\" source=\"%s\" target=\"%s\">", e->article->id,
	        (unsigned)e->citation->position, e->article->id, e->source->id);
	for (size_t i = 0; i < f->columns->n_edges; i++) {
		size_t column = f->columns->edges[i];

		edge_value(e, column, &v);
		put_data(f->out, 'e', column, &edge_columns[column], &v);
	}
	fputs("</edge>\n", f->out);
	return ferror(f->out) ? -EIO : 0;
}

int export_graphml(const struct export_walk *w, FILE *out)
{
	struct file f = { &w->columns, out };
	int         rc;

	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
	      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
	      " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
	      " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n", out);
	put_keys(out, "node", node_columns, w->columns.nodes, w->columns.n_nodes);
	put_keys(out, "edge", edge_columns, w->columns.edges, w->columns.n_edges);
	fputs("<graph id=\"citations\" edgedefault=\"directed\">\n", out);
	rc = w->each_node(w, put_node, &f);
	if (rc == 0)
		rc = w->each_edge(w, put_edge, &f);
	fputs("</graph>\n</graphml>\n", out);
	return rc ? rc : ferror(out) ? -EIO : 0;
}
