/*
 * DOT for Graphviz. Two sorts of text are kept apart: ours, printed as it is,
 * and strangers', which only goes out through put_quoted().
 *
 *     head       settings and legend, dot_head.c
 *     clusters   outlets of two pages or more; a subgraph may be opened again
 *                and again, so pages are written in their order as they come;
 *                none where the graph is large: sfdp draws none
 *     nodes      shape by kind, colour and word by mark
 *     edges      style by role
 *
 * The mark is always written out too, beside its colour.
 */

#include "export.h"

#include "dot_head.h"
#include "label.h"
#include "look.h"
#include "base/text.h"

#include <errno.h>
#include <stdlib.h>

#define TOOLTIP_COLUMNS 400
#define NOTE_COLUMNS    24

/* What differs from the edge defaults in the head; by role. */
static const char *const role_style[CITE_ROLE_COUNT] = {
	[CITE_REFERENCE] = "",
	[CITE_ATTRIBUTION] = "penwidth=1.4, color=\"#222222\", ",
	[CITE_ORIGIN] = "style=bold, penwidth=3.2, arrowsize=0.9, color=\"#0072B2\", ",
	[CITE_ALTERNATIVE] = "style=dashed, penwidth=1.4, color=\"#222222\", ",
};

/* --- nodes ------------------------------------------------------------------------ */

static const char *shape_of(const struct store_page *p)
{
	if (span_eq(p->document, SPAN("outlet")))
		return "shape=hexagon, style=\"filled,dashed\", fontsize=8";
	if (p->depth == 0)
		return "style=\"filled,bold\", penwidth=2.2";
	if (!p->is_done)
		return "style=\"rounded,filled,dashed\", fontsize=8, width=0.2, height=0.2, margin=\"0.06,0.03\"";
	if (p->document.len && !span_eq(p->document, SPAN("html")) && !span_eq(p->document, SPAN("empty")))
		return "shape=note, style=filled";
	return "";
}

static bool is_told(struct span lang)
{
	return lang.len && !span_eq(lang, SPAN("und"));
}

/* Outlet, title on two lines; of a page without a title, its address. */
static void put_name(FILE *out, const struct store_page *p)
{
	if (p->title.len) {
		label_put(out, p->outlet, 1);
		fputs("\\n", out);
		label_put(out, p->title, 2);
	} else {
		label_put(out, label_address(p->url), 2);
	}
}

/* Name, mark and language; in a large graph the outlet and the mark. */
static void put_node_label(FILE *out, const struct graph_node *n, bool is_large)
{
	const struct store_page *p = &n->page;

	putc('"', out);
	if (is_large && p->outlet.len)
		label_put(out, p->outlet, 1);
	else
		put_name(out, p);
	if (p->is_done && is_large) {
		fprintf(out, "\\n%s", n->mark);
	} else if (p->is_done) {
		fprintf(out, "\\n%s", n->mark);
		if (p->likely != ACCESS_UNKNOWN)
			fprintf(out, " (likely %s)", access_name(p->likely));
		if (is_told(p->lang)) {
			fputs(" \302\267 ", out);
			label_put(out, p->lang, 1);
		}
	}
	putc('"', out);
}

static void put_tooltip(FILE *out, const struct store_page *p)
{
	struct span what = p->title.len ? p->title : p->url;

	putc('"', out);
	label_put_clipped(out, what, TOOLTIP_COLUMNS);
	if (p->reason.len) {
		fputs("\\n", out);
		label_put_clipped(out, p->reason, TOOLTIP_COLUMNS);
	}
	putc('"', out);
}

static void put_node(FILE *out, const struct graph_node *n, bool is_large)
{
	const struct look *look = look_of(n->mark);
	const char        *shape = shape_of(&n->page);

	fprintf(out, "\t\"%s\" [label=", n->id);
	put_node_label(out, n, is_large);
	fprintf(out, ", %s%sfillcolor=\"%s\", fontcolor=\"%s\", class=\"%s\", URL=", shape,
	        *shape ? ", " : "", look->fill, look->font, n->mark);
	label_put_url(out, n->is_outlet ? SPAN("") : n->page.url);
	fputs(", tooltip=", out);
	put_tooltip(out, &n->page);
	fputs("];\n", out);
}

/* --- clusters ------------------------------------------------------------------------ */

static int by_name(const void *key, const void *outlet)
{
	const struct span         *name = key;
	const struct graph_outlet *o = outlet;

	return span_cmp(*name, o->name);
}

static bool has_cluster(const struct graph *g, struct span outlet)
{
	size_t                     n;
	const struct graph_outlet *all = graph_outlets(g, &n), *o;

	o = outlet.len ? bsearch(&outlet, all, n, sizeof(*all), by_name) : NULL;
	return o && o->pages > 1;
}

static void open_cluster(FILE *out, struct span outlet)
{
	fputs("\tsubgraph \"cluster_", out);
	label_put_clipped(out, outlet, SIZE_MAX);
	fputs("\" { label=", out);
	label_put_quoted(out, outlet);
	fputs("; style=\"rounded,filled\"; fillcolor=\"#F4F4F4\"; color=\"#CCCCCC\"; labelloc=t;\n", out);
}

static void put_nodes(const struct graph *g, FILE *out, bool is_large)
{
	size_t                   n;
	const struct graph_node *nodes = graph_nodes(g, &n);
	bool                     is_open = false;

	for (size_t i = 0; i < n; i++) {
		struct span outlet = nodes[i].page.outlet;

		if (is_open && !span_eq(outlet, nodes[i - 1].page.outlet)) {
			fputs("\t}\n", out);
			is_open = false;
		}
		if (!is_open && !is_large && has_cluster(g, outlet)) {
			open_cluster(out, outlet);
			is_open = true;
		}
		put_node(out, &nodes[i], is_large);
	}
	if (is_open)
		fputs("\t}\n", out);
}

/* --- edges ------------------------------------------------------------------------------ */

static void put_notes(FILE *out, const struct graph_edge *e)
{
	const struct cite_notes *notes = &e->citation.notes;

	if (notes->n == 0)
		return;
	fputs("label=\"", out);
	for (size_t i = 0; i < notes->n; i++) {
		if (i && span_eq(notes->items[i].text, notes->items[i - 1].text))
			continue;
		fputs(i ? " " : "", out);
		label_put_clipped(out, notes->items[i].text, NOTE_COLUMNS);
	}
	fprintf(out, ": %s\", %s", cite_agreement_name(e->agreement),
	        e->agreement == CITE_DISAGREES ? "fontcolor=\"#B00020\", " : "");
}

static void put_edge(FILE *out, const struct graph_node *nodes, const struct graph_edge *e, bool is_large)
{
	const struct store_citation *c = &e->citation;

	fprintf(out, "\t\"%s\" -> \"%s\" [%s", nodes[e->article].id, nodes[e->source].id, role_style[c->role]);
	if (!is_large)
		put_notes(out, e);
	fputs(c->is_linked ? "" : "arrowhead=empty, ", out);
	fprintf(out, "class=\"%s\", tooltip=\"", cite_role_name(c->role));
	label_put_clipped(out, c->sentence.len ? c->sentence : c->anchor, TOOLTIP_COLUMNS);
	fputs("\"];\n", out);
}

/* From a copy to the agency whose text it is: no citation, but the same story. */
static void put_wire(FILE *out, const struct graph_node *nodes, const struct graph_node *copy)
{
	if (copy->wire == GRAPH_NONE)
		return;
	fprintf(out, "\t\"%s\" -> \"%s\" [style=dotted, penwidth=1.4, arrowhead=none, class=\"wire\", tooltip=\"", copy->id,
	        nodes[copy->wire].id);
	label_put_clipped(out, copy->page.wire.words, TOOLTIP_COLUMNS);
	fputs("\"];\n", out);
}

int export_dot(const struct graph *g, FILE *out)
{
	size_t                   n, n_edges;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n_edges);
	bool                     is_large = export_dot_is_large(n_edges);

	dot_put_head(out, n_edges, false);
	put_nodes(g, out, is_large);
	for (size_t i = 0; i < n_edges; i++)
		put_edge(out, nodes, &edges[i], is_large);
	for (size_t i = 0; i < n; i++)
		put_wire(out, nodes, &nodes[i]);
	fputs("}\n", out);
	return ferror(out) ? -EIO : 0;
}
