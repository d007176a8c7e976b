/*
 * GraphML: a key for each column but those that the elements carry themselves;
 * what is not known has no data. An edge's id keeps parallel ones apart.
 */

#include "export.h"

#include "pile.h"
#include "xml.h"

#include <stdio.h>
#include <string.h>

/* Id, Source and Target are XML attributes; every graph here is directed. */
static bool is_carried(const char *name)
{
	return strcmp(name, "Id") == 0 || strcmp(name, "Source") == 0 || strcmp(name, "Target") == 0 ||
	       strcmp(name, "Type") == 0;
}

/* A column that is told as data, and the tag before it. Named by its place in the whole list, whichever are told. */
struct key {
	size_t column;
	char   tag[24];
	size_t tag_len;
};

struct file {
	struct key  nodes[EXPORT_COLUMNS_MAX], edges[EXPORT_COLUMNS_MAX];
	size_t      n_nodes, n_edges;
	struct pile pile;
};

/* @return how many keys there are */
static size_t put_keys(struct buf *out, const char *of, const struct column *columns, const uint8_t *told, size_t n,
                       struct key *keys)
{
	size_t n_keys = 0;

	for (size_t i = 0; i < n; i++) {
		const struct column *column = &columns[told[i]];
		struct key          *k = &keys[n_keys];

		if (is_carried(column->name))
			continue;
		n_keys++;
		k->column = told[i];
		k->tag_len = (size_t)snprintf(k->tag, sizeof(k->tag), "<data key=\"%c%u\">", of[0], told[i]);
		buf_printf(out, "<key id=\"%c%u\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"><desc>", of[0], told[i], of,
		           column->name, xml_type(column->type));
		xml_add(out, span_of(column->tells));
		buf_str(out, "</desc></key>\n");
	}
	return n_keys;
}

static void put_data(struct buf *out, const struct key *k, enum column_type type, const struct value *v)
{
	if (!v->is_known)
		return;
	buf_add(out, k->tag, k->tag_len);
	xml_add_value(out, type, v);
	buf_str(out, "</data>");
}

static int put_node(const struct graph_node *n, void *arg)
{
	struct file *f = arg;
	struct buf  *out = &f->pile.text;
	struct value v;

	buf_str(out, "<node id=\"");
	buf_str(out, n->id);
	buf_str(out, "\">");
	for (size_t i = 0; i < f->n_nodes; i++) {
		node_value(n, f->nodes[i].column, &v);
		put_data(out, &f->nodes[i], node_columns[f->nodes[i].column].type, &v);
	}
	buf_str(out, "</node>\n");
	return pile_row(&f->pile);
}

static int put_edge(const struct export_edge *e, void *arg)
{
	struct file *f = arg;
	struct buf  *out = &f->pile.text;
	struct value v;

	xml_begin_edge(out, e);
	buf_byte(out, '>');
	for (size_t i = 0; i < f->n_edges; i++) {
		edge_value(e, f->edges[i].column, &v);
		put_data(out, &f->edges[i], edge_columns[f->edges[i].column].type, &v);
	}
	buf_str(out, "</edge>\n");
	return pile_row(&f->pile);
}

int export_graphml(const struct export_walk *w, FILE *out)
{
	struct file f;
	struct buf *text = &f.pile.text;
	int         rc;

	pile_begin(&f.pile, out);
	buf_str(text, XML_GRAPHML);
	f.n_nodes = put_keys(text, "node", node_columns, w->columns.nodes, w->columns.n_nodes, f.nodes);
	f.n_edges = put_keys(text, "edge", edge_columns, w->columns.edges, w->columns.n_edges, f.edges);
	buf_str(text, "<graph id=\"citations\" edgedefault=\"directed\">\n");
	rc = w->each_node(w, put_node, &f);
	if (rc == 0)
		rc = w->each_edge(w, put_edge, &f);
	buf_str(text, "</graph>\n</graphml>\n");
	return pile_end(&f.pile, rc);
}
