/*
 * GEXF 1.3: an attribute for each column but those that the elements carry
 * themselves. A node begins on the day it was published and an edge on that of
 * its article, so that Gephi's timeline shows the story grow; what has no whole
 * date is there from the start. Colour is the mark's; a square is an article.
 */

#include "export.h"

#include "look.h"
#include "xml.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

/* Of these the elements have XML attributes. */
static bool is_carried(const char *name)
{
	static const char *const carried[] = { "Id", "Label", "Source", "Target", "Type", "Weight" };

	for (size_t i = 0; i < sizeof(carried) / sizeof(carried[0]); i++)
		if (strcmp(name, carried[i]) == 0)
			return true;
	return false;
}

static void put_attributes(FILE *out, const char *of, const struct column *columns, size_t n)
{
	fprintf(out, "<attributes class=\"%s\" mode=\"static\">\n", of);
	for (size_t i = 0; i < n; i++)
		if (!is_carried(columns[i].name))
			fprintf(out, "<attribute id=\"%c%zu\" title=\"%s\" type=\"%s\"/>\n", of[0], i, columns[i].name,
			        xml_type(columns[i].type));
	fputs("</attributes>\n", out);
}

static void put_value(FILE *out, char of, size_t i, const struct column *column, const struct value *v)
{
	if (!v->is_known || is_carried(column->name))
		return;
	fprintf(out, "<attvalue for=\"%c%zu\" value=\"", of, i);
	xml_put_value(out, column->type, v);
	fputs("\"/>", out);
}

/* The day, where there is a whole one: xs:date without a time zone. */
static void put_start(FILE *out, struct span published)
{
	static const char shape[] = "dddd-dd-dd";
	size_t            i;

	for (i = 0; i < published.len && shape[i]; i++)
		if (shape[i] == 'd' ? !isdigit((unsigned char)published.ptr[i]) : published.ptr[i] != shape[i])
			return;
	if (!shape[i])
		xml_put_attribute(out, "start", span_upto(published, i));
}

static void put_look(FILE *out, const struct graph_node *n)
{
	unsigned r = 0, g = 0, b = 0;

	sscanf(look_of(n->mark)->fill, "#%2x%2x%2x", &r, &g, &b);
	fprintf(out, "<viz:color r=\"%u\" g=\"%u\" b=\"%u\"/><viz:shape value=\"%s\"/>", r, g, b,
	        n->is_outlet ? "diamond" : n->page.depth == 0 ? "square" : "disc");
}

static void put_node(FILE *out, const struct graph_node *n)
{
	struct value v;

	fprintf(out, "<node id=\"%s\"", n->id);
	xml_put_attribute(out, "label", n->page.title.len ? n->page.title : n->page.url);
	put_start(out, n->page.published);
	fputs("><attvalues>", out);
	for (size_t i = 0; i < node_columns_n; i++) {
		node_value(n, i, &v);
		put_value(out, 'n', i, &node_columns[i], &v);
	}
	fputs("</attvalues>", out);
	put_look(out, n);
	fputs("</node>\n", out);
}

/* Parallel edges differ in kind, which is the role; those of one role in their id. */
static void put_edge(FILE *out, const struct graph_node *nodes, const struct graph_edge *e)
{
	const struct graph_node *article = &nodes[e->article];
	struct value v;

	fprintf(out, "<edge id=\"%s-%u\" source=\"%s\" target=\"%s\" kind=\"%s\" weight=\"1\"", article->id,
	        (unsigned)e->citation.position, article->id, nodes[e->source].id, cite_role_name(e->citation.role));
	xml_put_attribute(out, "label", e->citation.anchor);
	put_start(out, article->page.published);
	fputs("><attvalues>", out);
	for (size_t i = 0; i < edge_columns_n; i++) {
		edge_value(nodes, e, i, &v);
		put_value(out, 'e', i, &edge_columns[i], &v);
	}
	fputs("</attvalues></edge>\n", out);
}

int export_gexf(const struct graph *g, FILE *out)
{
	size_t n, n_edges;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n_edges);

	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\""
	      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
	      " xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n"
	      "<meta><creator>Headwater</creator><description>Who cites whom</description></meta>\n"
	      "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">\n", out);
	put_attributes(out, "node", node_columns, node_columns_n);
	put_attributes(out, "edge", edge_columns, edge_columns_n);
	fprintf(out, "<nodes count=\"%zu\">\n", n);
	for (size_t i = 0; i < n; i++)
		put_node(out, &nodes[i]);
	fprintf(out, "</nodes>\n<edges count=\"%zu\">\n", n_edges);
	for (size_t i = 0; i < n_edges; i++)
		put_edge(out, nodes, &edges[i]);
	fputs("</edges>\n</graph>\n</gexf>\n", out);
	return ferror(out) ? -EIO : 0;
}
