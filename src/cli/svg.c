/*
 *     export_dot()  -->  Graphviz, draw.c  -->  export_svg()  -->  the file
 *
 * All of it in memory, so that a file is only begun when there is something to put in it.
 */

#include "svg.h"

#include "commands.h"
#include "draw.h"
#include "export.h"
#include "base/log.h"

#include <errno.h>
#include <stdlib.h>

/* Edges that are drawn at most: of more, nobody would see one. So many in a chain, tree or star take 15 s. */
#define SVG_EDGES_MAX 5000

struct text {
	char  *bytes;  /* owned */
	size_t len;
};

static int write_text(FILE *out, void *arg)
{
	const struct text *t = arg;

	return fwrite(t->bytes, 1, t->len, out) == t->len ? 0 : -EIO;
}

static int write_memory(struct text *t, write_fn *fn, void *arg)
{
	FILE *out = open_memstream(&t->bytes, &t->len);
	int   rc = out ? fn(out, arg) : -ENOMEM;

	return out && fclose(out) != 0 && rc == 0 ? -ENOMEM : rc;
}

struct editing {
	const struct graph *g;
	bool                is_by_outlet;
	FILE               *drawn;  /* by Graphviz */
};

static int put_dot(FILE *out, void *arg)
{
	const struct editing *e = arg;

	return e->is_by_outlet ? export_dot_outlets(e->g, out) : export_dot(e->g, out);
}

static int put_svg(FILE *out, void *arg)
{
	const struct editing *e = arg;

	return export_svg(e->g, e->is_by_outlet, e->drawn, out);
}

static int draw(const struct graph *g, bool is_by_outlet, size_t n_edges, struct text *svg)
{
	struct editing e = { g, is_by_outlet, NULL };
	struct drawing d;
	struct text    dot = { NULL, 0 };
	int            rc = write_memory(&dot, put_dot, &e), ended;

	if (rc == 0)
		rc = draw_begin(&d, dot.bytes, export_dot_is_large(n_edges));
	if (rc == 0) {
		e.drawn = d.svg;
		rc = write_memory(svg, put_svg, &e);
		ended = draw_end(&d);
		rc = rc < 0 ? rc : ended;
	}
	free(dot.bytes);
	return rc;
}

int svg_write(const struct graph *g, bool is_by_outlet, const char *path)
{
	struct text svg = { NULL, 0 };
	size_t      n;
	int         rc;

	if (is_by_outlet)
		graph_outlet_edges(g, &n);
	else
		graph_edges(g, &n);
	if (n > SVG_EDGES_MAX) {
		log_error("svg: %zu edges are more than can be seen (%d); %sexport dot and draw it with sfdp", n,
		          SVG_EDGES_MAX, is_by_outlet ? "" : "try --by outlet, or ");
		return -EFBIG;
	}
	rc = draw(g, is_by_outlet, n, &svg);
	if (rc == 0)
		rc = write_to(path, write_text, &svg);
	free(svg.bytes);
	return rc;
}
