/*
 * GEXF 1.3: an attribute for each column but those that the elements carry
 * themselves. A node begins on the day it was published and an edge on that of
 * its article, so that Gephi's timeline shows the story grow; what has no whole
 * date is there from the start. Colour is the mark's; a square is an article.
 */

#include "export.h"

#include "look.h"
#include "pile.h"
#include "work.h"
#include "xml.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
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

/* A column that is told as an attribute's value, and the tag before it. Named by its place in the whole list, whichever are told. */
struct attribute {
	size_t column;
	char   tag[32];
	size_t tag_len;
};

struct file {
	struct attribute nodes[EXPORT_COLUMNS_MAX], edges[EXPORT_COLUMNS_MAX];
	size_t           n_nodes, n_edges;
	struct pile      pile;
};

/* @return how many attributes there are */
static size_t put_attributes(struct buf *out, const char *of, const struct column *columns, const uint8_t *told, size_t n,
                             struct attribute *attributes)
{
	size_t n_attributes = 0;

	buf_printf(out, "<attributes class=\"%s\" mode=\"static\">\n", of);
	for (size_t i = 0; i < n; i++) {
		struct attribute *a = &attributes[n_attributes];

		if (is_carried(columns[told[i]].name))
			continue;
		n_attributes++;
		a->column = told[i];
		a->tag_len = (size_t)snprintf(a->tag, sizeof(a->tag), "<attvalue for=\"%c%u\" value=\"", of[0], told[i]);
		buf_printf(out, "<attribute id=\"%c%u\" title=\"%s\" type=\"%s\"/>\n", of[0], told[i], columns[told[i]].name,
		           xml_type(columns[told[i]].type));
	}
	buf_str(out, "</attributes>\n");
	return n_attributes;
}

static void put_value(struct buf *out, const struct attribute *a, enum column_type type, const struct value *v)
{
	if (!v->is_known)
		return;
	buf_add(out, a->tag, a->tag_len);
	xml_add_value(out, type, v);
	buf_str(out, "\"/>");
}

/* The day, where there is a whole one: xs:date without a time zone. */
static void put_start(struct buf *out, struct span published)
{
	struct span day = work_date(published);

	if (day.len == strlen("2020-02-11"))
		xml_add_attribute(out, "start", day);
}

static void put_look(struct buf *out, const struct graph_node *n)
{
	unsigned long fill = strtoul(look_of(n->mark)->fill + strlen("#"), NULL, 16);

	buf_str(out, "<viz:color r=\"");
	text_add_number(out, fill >> 16 & 0xFF);
	buf_str(out, "\" g=\"");
	text_add_number(out, fill >> 8 & 0xFF);
	buf_str(out, "\" b=\"");
	text_add_number(out, fill & 0xFF);
	buf_str(out, "\"/><viz:shape value=\"");
	buf_str(out, n->is_outlet ? "diamond" : n->page.depth == 0 ? "square" : "disc");
	buf_str(out, "\"/>");
}

static int put_node(const struct graph_node *n, void *arg)
{
	struct file *f = arg;
	struct buf  *out = &f->pile.text;
	struct value v;

	buf_str(out, "<node");
	xml_add_attribute(out, "id", span_of(n->id));
	xml_add_attribute(out, "label", n->page.title.len ? n->page.title : n->page.url);
	put_start(out, n->page.published);
	buf_str(out, "><attvalues>");
	for (size_t i = 0; i < f->n_nodes; i++) {
		node_value(n, f->nodes[i].column, &v);
		put_value(out, &f->nodes[i], node_columns[f->nodes[i].column].type, &v);
	}
	buf_str(out, "</attvalues>");
	put_look(out, n);
	buf_str(out, "</node>\n");
	return pile_row(&f->pile);
}

/* Parallel edges differ in kind, which is the role; those of one role in their id. */
static int put_edge(const struct export_edge *e, void *arg)
{
	const struct store_citation *c = e->citation;
	struct file *f = arg;
	struct buf  *out = &f->pile.text;
	struct value v;

	xml_begin_edge(out, e);
	buf_str(out, " kind=\"");
	buf_str(out, cite_role_name(c->role));
	buf_str(out, "\" weight=\"1\"");
	xml_add_attribute(out, "label", c->anchor);
	put_start(out, e->article->published);
	buf_str(out, "><attvalues>");
	for (size_t i = 0; i < f->n_edges; i++) {
		edge_value(e, f->edges[i].column, &v);
		put_value(out, &f->edges[i], edge_columns[f->edges[i].column].type, &v);
	}
	buf_str(out, "</attvalues></edge>\n");
	return pile_row(&f->pile);
}

int export_gexf(const struct export_walk *w, FILE *out)
{
	struct file f;
	struct buf *text = &f.pile.text;
	int         rc;

	pile_begin(&f.pile, out);
	buf_str(text, XML_GEXF "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">\n");
	f.n_nodes = put_attributes(text, "node", node_columns, w->columns.nodes, w->columns.n_nodes, f.nodes);
	f.n_edges = put_attributes(text, "edge", edge_columns, w->columns.edges, w->columns.n_edges, f.edges);
	buf_printf(text, "<nodes count=\"%zu\">\n", w->n_nodes);
	rc = w->each_node(w, put_node, &f);
	buf_printf(text, "</nodes>\n<edges count=\"%zu\">\n", w->n_edges);
	if (rc == 0)
		rc = w->each_edge(w, put_edge, &f);
	buf_str(text, "</edges>\n</graph>\n</gexf>\n");
	return pile_end(&f.pile, rc);
}
