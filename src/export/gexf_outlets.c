/* GEXF by outlet: a node for each, an edge for each pair, with the number of citations as its weight. */

#include "export.h"

#include "outlet_columns.h"
#include "xml.h"

#include <errno.h>

static void put_attributes(FILE *out)
{
	fputs("<attributes class=\"node\" mode=\"static\">\n", out);
	for (size_t i = 0; i < OUTLET_COLUMNS; i++)
		fprintf(out, "<attribute id=\"n%zu\" title=\"%s\" type=\"long\"/>\n", i, outlet_column(i));
	fputs("</attributes>\n", out);
}

static void put_outlet(FILE *out, const struct graph_outlet *o)
{
	fputs("<node", out);
	xml_put_attribute(out, "id", o->name);
	xml_put_attribute(out, "label", o->name);
	fputs("><attvalues>", out);
	for (size_t i = 0; i < OUTLET_COLUMNS; i++)
		fprintf(out, "<attvalue for=\"n%zu\" value=\"%u\"/>", i, (unsigned)outlet_count(o, i));
	fputs("</attvalues></node>\n", out);
}

static void put_edge(FILE *out, const struct export_outlets *t, size_t i)
{
	fprintf(out, "<edge id=\"%zu\"", i);
	xml_put_attribute(out, "source", t->items[t->edges[i].article].name);
	xml_put_attribute(out, "target", t->items[t->edges[i].source].name);
	fprintf(out, " weight=\"%u\"/>\n", (unsigned)t->edges[i].weight);
}

int export_gexf_outlets(const struct export_walk *w, FILE *out)
{
	struct export_outlets t;
	int                   rc = w->outlets(w, &t);

	if (rc < 0)
		return rc;
	fputs(XML_GEXF "<graph defaultedgetype=\"directed\" mode=\"static\">\n", out);
	put_attributes(out);
	fprintf(out, "<nodes count=\"%zu\">\n", t.n);
	for (size_t i = 0; i < t.n; i++)
		put_outlet(out, &t.items[i]);
	fprintf(out, "</nodes>\n<edges count=\"%zu\">\n", t.n_edges);
	for (size_t i = 0; i < t.n_edges; i++)
		put_edge(out, &t, i);
	fputs("</edges>\n</graph>\n</gexf>\n", out);
	return ferror(out) ? -EIO : 0;
}
