/*
 * A picture as SVG. A line is a wedge: broad where it is cited, a point at the
 * source; that tells its direction without a head for each (Holten and van
 * Wijk 2009, A User Study on Visualizing Directed Edges in Graphs). All lines of one
 * role are one path, so that a browser moves two thousand nodes without effort.
 * A mark has a shape beside its colour.
 */

#include "picture.h"
#include "look.h"
#include "markup.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define LABEL_COLUMNS 30

/* Breadth of a wedge of one citation, by role. */
static const double breadth[CITE_ROLE_COUNT] = {
	[CITE_REFERENCE] = 2.6, [CITE_ATTRIBUTION] = 4.4, [CITE_ORIGIN] = 7, [CITE_ALTERNATIVE] = 3.6,
};

static const struct shape {
	const char *mark, *d;
} shapes[] = {
	{ "unknown", "M-.8 0A.8 .8 0 1 1 .8 0A.8 .8 0 1 1 -.8 0Z" },
	{ "free", "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z" },
	{ "metered", "M0 -1.1L1.05 -.34L.65 .89L-.65 .89L-1.05 -.34Z" },
	{ "registration", "M0 -1.15L1.1 .8L-1.1 .8Z" },
	{ "paywalled", "M-.9 -.9H.9V.9H-.9Z" },
	{ "blocked", "M-1.2 -.5H1.2V.5H-1.2Z" },
	{ "gone", "M-1 -.6L-.6 -1L0 -.4L.6 -1L1 -.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z" },
	{ "unreachable", "M0 1.15L1.1 -.8L-1.1 -.8Z" },
	{ "foreign-language", "M0 -1.25L1.1 0L0 1.25L-1.1 0Z" },
};

static const char *shape_of(const char *mark)
{
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
		if (strcmp(shapes[i].mark, mark) == 0)
			return shapes[i].d;
	return shapes[0].d;
}

void picture_put_shape(FILE *out, const char *mark, const char *more)
{
	fprintf(out, "<path fill=\"%s\" d=\"%s\"%s/>", look_of(mark)->fill, shape_of(mark), more);
}

/* One decimal, whatever the locale. */
static void put_number(FILE *out, double v)
{
	long tenths = lround(v * 10);

	fprintf(out, "%s%ld", tenths < 0 ? "-" : "", labs(tenths) / 10);
	if (tenths % 10)
		fprintf(out, ".%ld", labs(tenths) % 10);
}

static void put_point(FILE *out, char step, double x, double y)
{
	putc(step, out);
	put_number(out, x);
	putc(' ', out);
	put_number(out, y);
}

static void put_wedge(FILE *out, const struct picture *p, const struct picture_link *l)
{
	const struct picture_node *a = &p->nodes[l->from], *b = &p->nodes[l->to];
	double dx = b->x - a->x, dy = b->y - a->y, d = sqrt(dx * dx + dy * dy);
	double times = 0.7 + picture_growth(l->n, p->heaviest);
	double half = d > 0 ? breadth[l->role] * p->scale * times / 2 / d : 0;

	put_point(out, 'M', a->x - dy * half, a->y + dx * half);
	put_point(out, 'L', b->x, b->y);
	put_point(out, 'L', a->x + dy * half, a->y - dx * half);
	putc('Z', out);
}

static void put_links(FILE *out, const struct picture *p)
{
	for (enum cite_role role = 0; role < CITE_ROLE_COUNT; role++) {
		fprintf(out, "<path class=\"link %s\" d=\"", cite_role_name(role));
		for (size_t i = 0; i < p->n_links; i++)
			if (p->links[i].role == role)
				put_wedge(out, p, &p->links[i]);
		fputs("\"/>\n", out);
	}
}

static void put_node(FILE *out, const struct picture_node *n)
{
	static const char *const classes[] = { "source", "article", "named", "outlet" };

	fprintf(out, "<path class=\"node %s\" fill=\"%s\" transform=\"translate(", classes[n->kind], look_of(n->mark)->fill);
	put_number(out, n->x);
	putc(' ', out);
	put_number(out, n->y);
	fputs(")scale(", out);
	put_number(out, n->r);
	fprintf(out, ")\" d=\"%s\"/>\n", shape_of(n->mark));
}

static void put_label(FILE *out, const struct picture_node *n)
{
	fprintf(out, "<text class=\"%s\" x=\"", n->kind == PICTURE_ARTICLE ? "strong" : "plain");
	put_number(out, n->x);
	fputs("\" y=\"", out);
	put_number(out, n->y + n->r + 11);
	fputs("\">", out);
	markup_put_clipped(out, n->label, LABEL_COLUMNS);
	fputs("</text>\n", out);
}

void picture_put(FILE *out, const struct picture *p)
{
	fprintf(out, "<svg id=\"picture\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"picture-title\">"
	        "<title id=\"picture-title\">Who cites whom: %zu %s, %zu lines. The table of sources says the same in words.</title>\n"
	        "<g id=\"view\"><g id=\"links\">\n", PICTURE_WIDTH, PICTURE_HEIGHT, p->n_nodes,
	        p->is_by_outlet ? "outlets" : "pages", p->n_links);
	put_links(out, p);
	fputs("</g><g id=\"nodes\">\n", out);
	for (size_t i = 0; i < p->n_nodes; i++)
		put_node(out, &p->nodes[i]);
	fputs("</g></g><g id=\"labels\">\n", out);
	for (size_t i = 0; i < p->n_nodes; i++)
		if (p->nodes[i].is_labelled)
			put_label(out, &p->nodes[i]);
	fputs("</g></svg>\n", out);
}
