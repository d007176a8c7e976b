/*
 * The head of a DOT file. A small graph is left to whoever draws it; a large
 * one names sfdp as its layout, since dot would take hours, with straight lines
 * and no more than a hundred rounds of moving boxes apart.
 */

#include "dot_head.h"

#include "access.h"
#include "export.h"
#include "look.h"

#define FONT "Helvetica,Arial,sans-serif"

bool export_dot_is_large(size_t n_edges)
{
	return n_edges > EXPORT_DOT_SMALL;
}

/* --- legend: the graph's own label, so it is no node and moves none ---------------- */

static void put_chip(FILE *out, const char *mark)
{
	const struct look *look = look_of(mark);

	fprintf(out, "<TD BGCOLOR=\"%s\" BORDER=\"1\"><FONT COLOR=\"%s\">%s</FONT></TD>", look->fill, look->font,
	        look->mark);
}

/* Shapes and lines are shown as they look, and named. */
static void put_pages_key(FILE *out)
{
	fputs("<TR><TD COLSPAN=\"9\" ALIGN=\"LEFT\">"
	      "square: article \302\267 round: source \302\267 folded corner: PDF or other document "
	      "\302\267 small, dashed: not fetched \302\267 hexagon: outlet named without a link"
	      "</TD></TR><TR><TD COLSPAN=\"9\" ALIGN=\"LEFT\">"
	      "<FONT COLOR=\"#0072B2\"><B>\342\224\201\342\224\201</B></FONT> origin \302\267 "
	      "<B>\342\224\200\342\224\200</B> attribution \302\267 "
	      "<B>\342\224\204\342\224\204</B> dashed: alternative \302\267 "
	      "<FONT COLOR=\"#777777\">\342\224\200\342\224\200</FONT> thin: reference \302\267 "
	      "\302\267\302\267\302\267\302\267 an agency's text"
	      "</TD></TR>", out);
}

static void put_outlets_key(FILE *out)
{
	fputs("<TR><TD COLSPAN=\"9\" ALIGN=\"LEFT\">"
	      "bar: access to the outlet's pages \302\267 line: its width, and the number on it, count the citations "
	      "\302\267 hexagon: only named, without a link"
	      "</TD></TR>", out);
}

static void put_legend(FILE *out, bool is_by_outlet)
{
	fputs("\tlabel=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"3\"><TR>", out);
	if (is_by_outlet)
		for (int i = 0; i < ACCESS_COUNT; i++)
			put_chip(out, access_mark((enum access)i, false));
	else
		for (size_t i = 0; access_mark_at(i); i++)
			put_chip(out, access_mark_at(i));
	fputs("</TR>", out);
	if (is_by_outlet)
		put_outlets_key(out);
	else
		put_pages_key(out);
	fputs("</TABLE>>;\n", out);
}

/* --- settings ---------------------------------------------------------------------- */

void dot_put_head(FILE *out, size_t n_edges, bool is_by_outlet)
{
	fputs("digraph headwater {\n"
	      "\tcharset=\"UTF-8\"; outputorder=edgesfirst; ", out);
	fputs(export_dot_is_large(n_edges) ? "layout=sfdp; splines=line; overlap=prism100;\n"
	                                   : "rankdir=LR; ranksep=1.1; nodesep=0.22; overlap=false;\n", out);
	fputs("\tfontname=\"" FONT "\"; fontsize=11; labelloc=b; labeljust=l; pad=0.3;\n", out);
	put_legend(out, is_by_outlet);
	fputs("\tnode [fontname=\"" FONT "\", fontsize=10, shape=box, style=\"rounded,filled\", color=\"#444444\", "
	      "margin=\"0.12,0.06\", target=\"_blank\"];\n"
	      "\tedge [fontname=\"" FONT "\", fontsize=8, fontcolor=\"#444444\", arrowsize=0.6, penwidth=0.6, "
	      "color=\"#777777\"];\n", out);
}
