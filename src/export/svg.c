/*
 * What Graphviz draws, made fit for who does not see it. It names pages by
 * their ids alone, in titles that only screen readers meet; so the pages' own
 * are put in. DOCTYPE and comments, which tell of the machine, are left out.
 *
 * Line by line, as Graphviz's SVG renderer writes: an element a line, text
 * escaped. Source: plugin/core/gvrender_core_svg.c of Graphviz 2.42.
 */

#include "export.h"

#include "xml.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define TITLE   "<title>"
#define CLUSTER "<title>cluster_"
#define ARROW   "&#45;&gt;"

#define TITLE_BYTES 200  /* of a page's title, where it is read out */

struct editing {
	const struct graph       *g;
	const struct graph_node **by_id;  /* owned: the nodes, by id */
	size_t                    n;
	FILE                     *out;
	bool is_by_outlet;
	bool is_begun;    /* past the <svg ...> */
	bool is_skipping; /* in a comment or DOCTYPE */
};

static int by_id(const void *a, const void *b)
{
	const struct graph_node *const *x = a, *const *y = b;

	return strcmp((*x)->id, (*y)->id);
}

static int by_prefix(const void *text, const void *node)
{
	const struct graph_node *const *n = node;

	return strncmp(text, (*n)->id, GRAPH_ID_LEN - 1);
}

static const struct graph_node *find_node(const struct editing *e, const char *id)
{
	const struct graph_node **found = bsearch(id, e->by_id, e->n, sizeof(*e->by_id), by_prefix);

	return found ? *found : NULL;
}

static void put_name(FILE *out, const struct graph_node *n)
{
	struct span title = n->page.title.len ? n->page.title : n->page.url;

	xml_put(out, span_clip(title, TITLE_BYTES));
	fputs(title.len > TITLE_BYTES ? "\342\200\246, " : ", ", out);
	xml_put(out, n->page.outlet);
}

/* "<title>ID</title>" of a node, "<title>ID&#45;&gt;ID</title>" of an edge. @return false when it is neither */
static bool put_title(const struct editing *e, const char *line)
{
	const char              *id = line + strlen(TITLE), *rest = id + GRAPH_ID_LEN - 1;
	const struct graph_node *from, *to = NULL;

	if (strncmp(line, TITLE, strlen(TITLE)) != 0 || strlen(id) < GRAPH_ID_LEN)
		return false;
	from = find_node(e, id);
	if (from && strncmp(rest, ARROW, strlen(ARROW)) == 0)
		to = find_node(e, rest + strlen(ARROW));
	if (!from)
		return false;
	fputs(TITLE, e->out);
	put_name(e->out, from);
	if (to) {
		fputs(" \342\206\222 ", e->out);
		put_name(e->out, to);
	} else {
		fprintf(e->out, ": %s", from->mark);
	}
	fputs("</title>\n", e->out);
	return true;
}

static void put_description(const struct editing *e)
{
	size_t n, n_edges;

	if (e->is_by_outlet) {
		graph_outlets(e->g, &n);
		graph_outlet_edges(e->g, &n_edges);
	} else {
		graph_nodes(e->g, &n);
		graph_edges(e->g, &n_edges);
	}
	fprintf(e->out, "<title id=\"headwater-title\">Who cites whom</title>\n"
	        "<desc id=\"headwater-desc\">%zu %s, %zu %s. An arrow leads from what cites to what is cited; "
	        "what a colour says stands there in words too.</desc>\n", n,
	        e->is_by_outlet ? "outlets" : "pages and outlets", n_edges,
	        e->is_by_outlet ? "pairs of which one cites the other" : "citations");
}

/* Comments and the DOCTYPE begin a line, and end with one. */
static bool is_left_out(struct editing *e, const char *line)
{
	size_t len = strcspn(line, "\n");

	if (!e->is_skipping && strncmp(line, "<!", 2) != 0)
		return false;
	e->is_skipping = len == 0 || line[len - 1] != '>';
	return true;
}

static void put_line(struct editing *e, const char *line)
{
	if (is_left_out(e, line) || strcmp(line, TITLE "headwater</title>\n") == 0)
		return;
	if (strncmp(line, CLUSTER, strlen(CLUSTER)) == 0) {
		fprintf(e->out, TITLE "%s", line + strlen(CLUSTER));
		return;
	}
	if (!e->is_begun && strncmp(line, "<svg ", 5) == 0) {
		fputs("<svg role=\"graphics-document document\" aria-labelledby=\"headwater-title\" "
		      "aria-describedby=\"headwater-desc\" ", e->out);
		line += 5;
	}
	if (!put_title(e, line))
		fputs(line, e->out);
	if (!e->is_begun && strstr(line, "xmlns=")) {
		e->is_begun = true;
		put_description(e);
	}
}

int export_svg(const struct graph *g, bool is_by_outlet, FILE *in, FILE *out)
{
	struct editing e = { .g = g, .out = out, .is_by_outlet = is_by_outlet };
	const struct graph_node *nodes = graph_nodes(g, &e.n);
	char  *line = NULL;
	size_t room = 0;

	e.by_id = calloc(e.n + 1, sizeof(*e.by_id));
	if (!e.by_id)
		return -ENOMEM;
	for (size_t i = 0; i < e.n; i++)
		e.by_id[i] = &nodes[i];
	qsort(e.by_id, e.n, sizeof(*e.by_id), by_id);
	while (getline(&line, &room, in) >= 0)
		put_line(&e, line);
	free(line);
	free(e.by_id);
	return ferror(in) || ferror(out) ? -EIO : 0;
}
