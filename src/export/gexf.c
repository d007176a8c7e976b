/*
 * GEXF 1.3: an attribute for each column but those that the elements carry
 * themselves. A node begins on the day it was published and an edge on that of
 * its article, so that Gephi's timeline shows the story grow; what has no whole
 * date is there from the start. Colour is the mark's; a square is an article.
 */

#include "export.h"

#include "look.h"
#include "work.h"
#include "xml.h"

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

/* An attribute is named by the column's place in the whole list, whichever are told. */
static void put_attributes(FILE *out, const char *of, const struct column *columns, const uint8_t *told, size_t n)
{
	fprintf(out, "<attributes class=\"%s\" mode=\"static\">\n", of);
	for (size_t i = 0; i < n; i++)
		if (!is_carried(columns[told[i]].name))
			fprintf(out, "<attribute id=\"%c%u\" title=\"%s\" type=\"%s\"/>\n", of[0], told[i],
			        columns[told[i]].name, xml_type(columns[told[i]].type));
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
	struct span day = work_date(published);

	if (day.len == strlen("2020-02-11"))
		xml_put_attribute(out, "start", day);
}

static void put_look(FILE *out, const struct graph_node *n)
{
	unsigned r = 0, g = 0, b = 0;

	sscanf(look_of(n->mark)->fill, "#%2x%2x%2x", &r, &g, &b);
	fprintf(out, "<viz:color r=\"%u\" g=\"%u\" b=\"%u\"/><viz:shape value=\"%s\"/>", r, g, b,
	        n->is_outlet ? "diamond" : n->page.depth == 0 ? "square" : "disc");
}

struct file {
	const struct export_columns *columns;
	FILE *out;
};

static int put_node(const struct graph_node *n, void *arg)
{
	struct file *f = arg;
	FILE        *out = f->out;
	struct value v;

	fprintf(out, "<node id=\"%s\"", n->id);
	xml_put_attribute(out, "label", n->page.title.len ? n->page.title : n->page.url);
	put_start(out, n->page.published);
	fputs("><attvalues>", out);
	for (size_t i = 0; i < f->columns->n_nodes; i++) {
		size_t column = f->columns->nodes[i];

		node_value(n, column, &v);
		put_value(out, 'n', column, &node_columns[column], &v);
	}
	fputs("</attvalues>", out);
	put_look(out, n);
	fputs("</node>\n", out);
	return ferror(out) ? -EIO : 0;
}

/* Parallel edges differ in kind, which is the role; those of one role in their id. */
static int put_edge(const struct export_edge *e, void *arg)
{
	const struct store_citation *c = e->citation;
	struct file *f = arg;
	FILE        *out = f->out;
	struct value v;

	fprintf(out, "<edge id=\"%s-%u\" source=\"%s\" target=\"%s\" kind=\"%s\" weight=\"1\"", e->article->id,
	        (unsigned)c->position, e->article->id, e->source->id, cite_role_name(c->role));
	xml_put_attribute(out, "label", c->anchor);
	put_start(out, e->article->published);
	fputs("><attvalues>", out);
	for (size_t i = 0; i < f->columns->n_edges; i++) {
		size_t column = f->columns->edges[i];

		edge_value(e, column, &v);
		put_value(out, 'e', column, &edge_columns[column], &v);
	}
	fputs("</attvalues></edge>\n", out);
	return ferror(out) ? -EIO : 0;
}

int export_gexf(const struct export_walk *w, FILE *out)
{
	struct file f = { &w->columns, out };
	int         rc;

	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\""
	      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
	      " xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n"
	      "<meta><creator>Headwater</creator><description>Who cites whom</description></meta>\n"
	      "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">\n", out);
	put_attributes(out, "node", node_columns, w->columns.nodes, w->columns.n_nodes);
	put_attributes(out, "edge", edge_columns, w->columns.edges, w->columns.n_edges);
	fprintf(out, "<nodes count=\"%zu\">\n", w->n_nodes);
	rc = w->each_node(w, put_node, &f);
	fprintf(out, "</nodes>\n<edges count=\"%zu\">\n", w->n_edges);
	if (rc == 0)
		rc = w->each_edge(w, put_edge, &f);
	fputs("</edges>\n</graph>\n</gexf>\n", out);
	return rc ? rc : ferror(out) ? -EIO : 0;
}
