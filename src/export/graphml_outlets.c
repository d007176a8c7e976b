/* GraphML by outlet: a node for each, an edge for each pair, with the number of citations as its weight. */

#include "export.h"

#include "outlet_columns.h"
#include "xml.h"

#include <ctype.h>
#include <errno.h>

/*
 * Ids are name tokens (XML Schema, NMTOKEN). A domain is one; what else stands in an outlet's place, such as an
 * address in brackets, comes as "_5B", and so does '_'.
 */
static void put_id(FILE *out, struct span name)
{
	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.ptr[i];

		if (c < 0x80 && (isalnum(c) || c == '.' || c == '-'))
			putc(c, out);
		else
			fprintf(out, "_%02X", c);
	}
	if (name.len == 0)
		putc('_', out);
}

static void put_keys(FILE *out)
{
	fputs("<key id=\"label\" for=\"node\" attr.name=\"Label\" attr.type=\"string\"/>\n", out);
	for (size_t i = 0; i < OUTLET_COLUMNS; i++)
		fprintf(out, "<key id=\"n%zu\" for=\"node\" attr.name=\"%s\" attr.type=\"long\"/>\n", i, outlet_column(i));
	fputs("<key id=\"weight\" for=\"edge\" attr.name=\"Weight\" attr.type=\"long\"/>\n", out);
}

static void put_outlet(FILE *out, const struct graph_outlet *o)
{
	fputs("<node id=\"", out);
	put_id(out, o->name);
	fputs("\"><data key=\"label\">", out);
	xml_put(out, o->name);
	fputs("</data>", out);
	for (size_t i = 0; i < OUTLET_COLUMNS; i++)
		fprintf(out, "<data key=\"n%zu\">%u</data>", i, (unsigned)outlet_count(o, i));
	fputs("</node>\n", out);
}

static void put_edge(FILE *out, const struct export_outlets *t, const struct graph_outlet_edge *e)
{
	fputs("<edge source=\"", out);
	put_id(out, t->items[e->article].name);
	fputs("\" target=\"", out);
	put_id(out, t->items[e->source].name);
	fprintf(out, "\"><data key=\"weight\">%u</data></edge>\n", (unsigned)e->weight);
}

int export_graphml_outlets(const struct export_walk *w, FILE *out)
{
	struct export_outlets t;
	int                   rc = w->outlets(w, &t);

	if (rc < 0)
		return rc;
	fputs(XML_GRAPHML, out);
	put_keys(out);
	fputs("<graph id=\"outlets\" edgedefault=\"directed\">\n", out);
	for (size_t i = 0; i < t.n; i++)
		put_outlet(out, &t.items[i]);
	for (size_t i = 0; i < t.n_edges; i++)
		put_edge(out, &t, &t.edges[i]);
	fputs("</graph>\n</graphml>\n", out);
	return ferror(out) ? -EIO : 0;
}
