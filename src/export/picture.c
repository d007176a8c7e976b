#include "picture.h"
#include "layout.h"
#include "base/utf8.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

/* Room at the rims, for labels. */
#define MARGIN 46

/* Radius of a node that is cited once: of the even distance between nodes, within bounds. */
#define RADIUS_PART  0.14
#define RADIUS_LEAST 2.4
#define RADIUS_MOST  7.0

/* Lines get finer with the square of that, down to this part. */
#define FINEST 0.25

/* Of the heaviest, and of one citation where none has many. */
#define GROWTH_MOST 2.1
#define GROWTH_EACH 0.3

/* A label's box, for a type of 11. */
#define LABEL_COLUMN  6.8
#define LABEL_HEIGHT  13.0
#define LABEL_COLUMNS 30
#define LABELS_MAX    60
#define ARTICLES_FEW  15

/* A label that lies over so many of the heaviest nodes goes. */
#define LABEL_COVERS 2
#define HEAVIEST     300

void picture_free(struct picture *p)
{
	free(p->nodes);
	free(p->links);
	*p = (struct picture){ .n_nodes = 0 };
}

/* --- nodes ---------------------------------------------------------------------- */

static void take_page(const struct graph_node *n, uint32_t of, struct picture_node *out)
{
	bool has_title = n->page.depth == 0 && n->page.title.len;

	*out = (struct picture_node){
		.of = of, .mark = n->mark, .weight = n->in_degree + n->out_degree,
		.kind = n->is_outlet ? PICTURE_NAMED : n->page.depth == 0 ? PICTURE_ARTICLE : PICTURE_SOURCE,
		.label = has_title ? n->page.title : n->page.outlet.len ? n->page.outlet : n->page.url,
	};
}

static const char *mark_of_most(const struct graph_outlet *o)
{
	enum access most = ACCESS_UNKNOWN;

	for (enum access a = ACCESS_UNKNOWN + 1; a < ACCESS_COUNT; a++)
		if (o->by_access[a] > (most == ACCESS_UNKNOWN ? 0 : o->by_access[most]))
			most = a;
	return access_mark(most, false);
}

static void take_outlet(const struct graph_outlet *o, uint32_t of, struct picture_node *out)
{
	*out = (struct picture_node){
		.of = of, .kind = PICTURE_OUTLET, .mark = mark_of_most(o), .label = o->name,
		.weight = o->cited + o->citing + o->named,
	};
}

static int heaviest_first(const void *a, const void *b)
{
	const struct picture_node *x = a, *y = b;

	if (x->weight != y->weight)
		return x->weight < y->weight ? 1 : -1;
	return (x->of > y->of) - (x->of < y->of);
}

static int take_nodes(const struct graph *g, struct picture *p)
{
	size_t                     n, n_outlets;
	const struct graph_node   *nodes = graph_nodes(g, &n);
	const struct graph_outlet *outlets = graph_outlets(g, &n_outlets);

	p->is_by_outlet = n > LAYOUT_MAX;
	p->n_all = p->is_by_outlet ? n_outlets : n;
	p->nodes = calloc(p->n_all + 1, sizeof(*p->nodes));
	if (!p->nodes)
		return -ENOMEM;
	for (uint32_t i = 0; i < p->n_all; i++) {
		if (p->is_by_outlet)
			take_outlet(&outlets[i], i, &p->nodes[i]);
		else
			take_page(&nodes[i], i, &p->nodes[i]);
	}
	qsort(p->nodes, p->n_all, sizeof(*p->nodes), heaviest_first);
	p->n_nodes = p->n_all < LAYOUT_MAX ? p->n_all : LAYOUT_MAX;
	return 0;
}

/* --- links ------------------------------------------------------------------------ */

static int by_ends(const void *a, const void *b)
{
	const struct picture_link *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->to > y->to) - (x->to < y->to);
}

static int most_first(const void *a, const void *b)
{
	const struct picture_link *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return by_ends(a, b);
}

static unsigned rank_of(enum cite_role role)
{
	static const unsigned ranks[CITE_ROLE_COUNT] = {
		[CITE_REFERENCE] = 0, [CITE_ALTERNATIVE] = 1, [CITE_ATTRIBUTION] = 2, [CITE_ORIGIN] = 3,
	};

	return ranks[role];
}

/* Sorted by ends: those of the same ends become one. */
static void merge(struct picture *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n_links; i++) {
		struct picture_link *last = n ? &p->links[n - 1] : NULL, *l = &p->links[i];

		if (last && by_ends(last, l) == 0) {
			last->n += l->n;
			last->role = rank_of(l->role) > rank_of(last->role) ? l->role : last->role;
		} else {
			p->links[n++] = *l;
		}
	}
	p->n_links = n;
}

/* What is left out has no place; nor has a node that cites itself a line. */
static void take_link(struct picture *p, uint32_t from, uint32_t to, uint32_t n, enum cite_role role)
{
	if (from != GRAPH_NONE && to != GRAPH_NONE && from != to)
		p->links[p->n_links++] = (struct picture_link){ from, to, n, role };
}

static void take_all_links(const struct graph *g, struct picture *p, const uint32_t *places)
{
	size_t n;

	if (p->is_by_outlet) {
		const struct graph_outlet_edge *edges = graph_outlet_edges(g, &n);

		for (size_t i = 0; i < n; i++)
			take_link(p, places[edges[i].article], places[edges[i].source], edges[i].weight, CITE_REFERENCE);
	} else {
		const struct graph_edge *edges = graph_edges(g, &n);

		for (size_t i = 0; i < n; i++)
			take_link(p, places[edges[i].article], places[edges[i].source], 1, edges[i].citation.role);
	}
}

static void keep_heaviest(struct picture *p, size_t most)
{
	p->n_links_all = p->n_links;
	qsort(p->links, p->n_links, sizeof(*p->links), most_first);
	p->heaviest = p->n_links ? p->links[0].n : 0;
	p->n_links = p->n_links < most ? p->n_links : most;
	qsort(p->links, p->n_links, sizeof(*p->links), by_ends);
}

static int take_links(const struct graph *g, struct picture *p)
{
	size_t    n_edges, n_outlet_edges;
	uint32_t *places = malloc((p->n_all + 1) * sizeof(*places));

	graph_edges(g, &n_edges);
	graph_outlet_edges(g, &n_outlet_edges);
	p->links = calloc((p->is_by_outlet ? n_outlet_edges : n_edges) + 1, sizeof(*p->links));
	if (!places || !p->links) {
		free(places);
		return -ENOMEM;
	}
	for (uint32_t i = 0; i < p->n_all; i++)
		places[p->nodes[i].of] = i < p->n_nodes ? i : GRAPH_NONE;
	take_all_links(g, p, places);
	free(places);
	qsort(p->links, p->n_links, sizeof(*p->links), by_ends);
	merge(p);
	keep_heaviest(p, p->is_by_outlet ? p->n_nodes * PICTURE_OUTLET_LINKS : PICTURE_LINKS_MAX);
	return 0;
}

/* --- places ------------------------------------------------------------------------- */

static uint64_t seed_of(const struct graph *g, const struct picture *p, uint32_t of)
{
	size_t n;

	return span_hash(p->is_by_outlet ? graph_outlets(g, &n)[of].name : graph_nodes(g, &n)[of].page.url);
}

static int lie_down(const struct graph *g, struct picture *p)
{
	struct layout        l = { .n = p->n_nodes, .n_links = p->n_links, .width = PICTURE_WIDTH,
	                           .height = PICTURE_HEIGHT, .margin = MARGIN };
	uint64_t            *seeds = calloc(p->n_nodes + 1, sizeof(*seeds));
	struct layout_link  *links = calloc(p->n_links + 1, sizeof(*links));
	struct layout_point *points = calloc(p->n_nodes + 1, sizeof(*points));
	int                  rc = -ENOMEM;

	if (seeds && links && points) {
		for (size_t i = 0; i < p->n_nodes; i++)
			seeds[i] = seed_of(g, p, p->nodes[i].of);
		for (size_t i = 0; i < p->n_links; i++)
			links[i] = (struct layout_link){ p->links[i].from, p->links[i].to };
		l.seeds = seeds;
		l.links = links;
		rc = layout_find(&l, points);
	}
	for (size_t i = 0; rc == 0 && i < p->n_nodes; i++) {
		p->nodes[i].x = points[i].x;
		p->nodes[i].y = points[i].y;
	}
	free(seeds);
	free(links);
	free(points);
	return rc;
}

double picture_growth(uint32_t n, uint32_t heaviest)
{
	double each = GROWTH_EACH * sqrt(n), bound = heaviest ? GROWTH_MOST * sqrt((double)n / heaviest) : 0;

	return each < bound ? each : bound;
}

static void size_up(struct picture *p)
{
	double even = sqrt((double)PICTURE_WIDTH * PICTURE_HEIGHT / (double)(p->n_nodes + 1));
	double least = RADIUS_PART * even;

	least = least < RADIUS_LEAST ? RADIUS_LEAST : least > RADIUS_MOST ? RADIUS_MOST : least;
	p->scale = least * least / (RADIUS_MOST * RADIUS_MOST);
	p->scale = p->scale < FINEST ? FINEST : p->scale;
	for (size_t i = 0; i < p->n_nodes; i++) {
		struct picture_node *n = &p->nodes[i];

		n->r = least * (0.7 + picture_growth(n->weight, p->nodes[0].weight)) * (n->kind == PICTURE_ARTICLE ? 1.3 : 1);
	}
}

/* --- labels ----------------------------------------------------------------------------- */

struct box {
	double left, right, top, bottom;
};

static struct box box_of(const struct picture_node *n)
{
	struct span rest = n->label;
	size_t      columns = 0;
	double      half;

	while (rest.len && columns < LABEL_COLUMNS)
		columns += utf8_width(utf8_next(&rest));
	half = (double)columns * LABEL_COLUMN / 2;
	return (struct box){ n->x - half, n->x + half, n->y + n->r, n->y + n->r + LABEL_HEIGHT };
}

static bool is_clear(const struct box *b, const struct picture *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n_nodes && i < HEAVIEST; i++)
		n += p->nodes[i].x > b->left && p->nodes[i].x < b->right && p->nodes[i].y > b->top && p->nodes[i].y < b->bottom;
	return n < LABEL_COVERS;
}

static bool is_free(const struct box *b, const struct box *taken, size_t n)
{
	if (b->left < 0 || b->right > PICTURE_WIDTH || b->bottom > PICTURE_HEIGHT)
		return false;
	for (size_t i = 0; i < n; i++)
		if (b->left < taken[i].right && taken[i].left < b->right && b->top < taken[i].bottom && taken[i].top < b->bottom)
			return false;
	return true;
}

struct boxes {
	struct box taken[LABELS_MAX];
	size_t     n;
};

/* @param is_wanted  whatever it lies over, but other labels */
static void label(struct picture *p, struct boxes *boxes, bool are_articles, bool is_wanted)
{
	for (size_t i = 0; i < p->n_nodes && boxes->n < LABELS_MAX; i++) {
		struct picture_node *n = &p->nodes[i];
		struct box           b = box_of(n);

		if ((n->kind == PICTURE_ARTICLE) != are_articles || !is_free(&b, boxes->taken, boxes->n) ||
		    (!is_wanted && !is_clear(&b, p)))
			continue;
		n->is_labelled = true;
		boxes->taken[boxes->n++] = b;
	}
}

/* Articles first, when they are few; then the heaviest. What would lie over another label goes without. */
static void label_all(struct picture *p)
{
	struct boxes boxes = { .n = 0 };
	size_t       n_articles = 0;

	for (size_t i = 0; i < p->n_nodes; i++)
		n_articles += p->nodes[i].kind == PICTURE_ARTICLE;
	if (n_articles <= ARTICLES_FEW)
		label(p, &boxes, true, true);
	label(p, &boxes, false, false);
	if (n_articles > ARTICLES_FEW)
		label(p, &boxes, true, false);
}

int picture_make(const struct graph *g, struct picture *out)
{
	struct picture p = { .n_nodes = 0 };
	int            rc = take_nodes(g, &p);

	if (rc == 0)
		rc = take_links(g, &p);
	if (rc == 0)
		rc = lie_down(g, &p);
	if (rc < 0) {
		picture_free(&p);
		return rc;
	}
	size_up(&p);
	label_all(&p);
	*out = p;
	return 0;
}
