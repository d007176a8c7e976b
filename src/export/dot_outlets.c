/*
 * DOT by outlet: a node for each, with a bar of what its pages are, and an
 * edge from one to another that weighs the citations. Labels are Graphviz's
 * HTML-like ones, so names stand in them as in XML.
 */

#include "export.h"

#include "dot_head.h"
#include "label.h"
#include "look.h"

#include <errno.h>

/* Of a bar, in points; each part that is not nothing has at least PART_MIN. */
#define BAR_WIDTH 96
#define PART_MIN  3

#define NAME_COLUMNS 60  /* of an outlet, where it is told */

static const char *plural(uint32_t n)
{
	return n == 1 ? "" : "s";
}

static void put_bar(FILE *out, const struct graph_outlet *o)
{
	fputs("<TR><TD><TABLE BORDER=\"1\" COLOR=\"#444444\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>", out);
	for (int i = 0; i < ACCESS_COUNT; i++) {
		unsigned width = (unsigned)((uint64_t)o->by_access[i] * BAR_WIDTH / o->pages);

		if (o->by_access[i])
			fprintf(out, "<TD BGCOLOR=\"%s\" WIDTH=\"%u\" HEIGHT=\"8\"></TD>",
			        look_of(access_mark((enum access)i, false))->fill, width > PART_MIN ? width : PART_MIN);
	}
	fputs("</TR></TABLE></TD></TR><TR><TD><FONT POINT-SIZE=\"8\">", out);
	for (int i = 0, n = 0; i < ACCESS_COUNT; i++)
		if (o->by_access[i])
			fprintf(out, "%s%u %s", n++ ? " \302\267 " : "", (unsigned)o->by_access[i], access_name((enum access)i));
	fputs("</FONT></TD></TR>", out);
}

static void put_label(FILE *out, const struct graph_outlet *o)
{
	fputs("<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\"><TR><TD><B>", out);
	if (o->name.len)
		label_put_html(out, o->name, NAME_COLUMNS);
	else
		fputs("(no outlet)", out);
	fputs("</B></TD></TR>", out);
	if (o->pages)
		put_bar(out, o);
	fputs("</TABLE>>", out);
}

static void put_outlet(FILE *out, const struct graph_outlet *o)
{
	putc('\t', out);
	label_put_quoted(out, o->name);
	fputs(" [label=", out);
	put_label(out, o);
	fprintf(out, ", fillcolor=\"#FFFFFF\", %spages=%u, cited=%u, citing=%u, named=%u, tooltip=\"",
	        o->pages ? "" : "shape=hexagon, style=\"filled,dashed\", ", (unsigned)o->pages, (unsigned)o->cited,
	        (unsigned)o->citing, (unsigned)o->named);
	label_put_clipped(out, o->name, NAME_COLUMNS);
	fprintf(out, ": %u page%s, cited %u time%s, %u citation%s in them", (unsigned)o->pages, plural(o->pages),
	        (unsigned)o->cited, plural(o->cited), (unsigned)o->citing, plural(o->citing));
	if (o->named)
		fprintf(out, "; named %u time%s without a link", (unsigned)o->named, plural(o->named));
	fputs("\"];\n", out);
}

/* In tenths of a point: twice as many citations are 0.8 wider. */
static unsigned pen_tenths(uint32_t weight)
{
	unsigned tenths = 6;

	while (weight >>= 1)
		tenths += 8;
	return tenths;
}

static void put_edge(FILE *out, const struct graph_outlet *article, const struct graph_outlet *source, uint32_t weight)
{
	unsigned tenths = pen_tenths(weight);

	putc('\t', out);
	label_put_quoted(out, article->name);
	fputs(" -> ", out);
	label_put_quoted(out, source->name);
	fprintf(out, " [weight=%u, penwidth=%u.%u, ", (unsigned)weight, tenths / 10, tenths % 10);
	if (weight > 1)
		fprintf(out, "label=\"%u\", ", (unsigned)weight);
	fputs("tooltip=\"", out);
	label_put_clipped(out, article->name, NAME_COLUMNS);
	fputs(article == source ? " cites itself, " : " cites ", out);
	if (article != source) {
		label_put_clipped(out, source->name, NAME_COLUMNS);
		fputs(", ", out);
	}
	fprintf(out, "%u time%s\"];\n", (unsigned)weight, plural(weight));
}

int export_dot_outlets(const struct graph *g, FILE *out)
{
	size_t n, n_edges;
	const struct graph_outlet      *outlets = graph_outlets(g, &n);
	const struct graph_outlet_edge *edges = graph_outlet_edges(g, &n_edges);

	dot_put_head(out, n_edges, true);
	for (size_t i = 0; i < n; i++)
		put_outlet(out, &outlets[i]);
	for (size_t i = 0; i < n_edges; i++)
		put_edge(out, &outlets[edges[i].article], &outlets[edges[i].source], edges[i].weight);
	fputs("}\n", out);
	return ferror(out) ? -EIO : 0;
}
