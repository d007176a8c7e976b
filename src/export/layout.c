/*
 * One round: all push each other away, links pull, the centre pulls; then each
 * node moves by what that comes to, but no farther than the round's temperature,
 * which falls to nothing.
 *
 *     push   k^2 / d    k: the distance at which nodes would fill the picture evenly
 *     pull   d^2 / k, less for nodes of many links, so that these do not all meet in the middle
 *     centre d          stronger across than along, so that the whole lies as the picture does
 */

#include "layout.h"

#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

/* Enough for it to come to rest; more changes nothing that is seen. */
#define ROUNDS 240

/* Of the picture's width, the farthest that a node moves in the first round. */
#define HEAT 0.1

/* Pull to the centre; 0.4 keeps what hangs together apart from what does not. */
#define CENTRE 0.4

/* Two nodes nearer than this part of k are taken to be so far apart, in some direction. */
#define NEAREST 0.01

/* So much more the picture may be drawn out one way than the other, to fill it. */
#define STRETCH 1.6

struct field {
	size_t  n;
	double *x, *y;    /* borrowed from one block, n each */
	double *dx, *dy;  /* what moves them */
	double *ease;     /* of a node's links: 1 for one, less for many */
	double  k, k2;
};

/* SplitMix64's finisher, as a number from 0 to 1. */
static double scatter(uint64_t z)
{
	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return (double)((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
}

static void begin(struct field *f, const struct layout *l)
{
	for (size_t i = 0; i < f->n; i++) {
		f->x[i] = (scatter(l->seeds[i]) - 0.5) * l->width;
		f->y[i] = (scatter(l->seeds[i] + 0x9E3779B97F4A7C15u) - 0.5) * l->height;
	}
}

/* 1 / the square root of its links. */
static void weigh(struct field *f, const struct layout *l)
{
	for (size_t i = 0; i < l->n_links; i++) {
		f->ease[l->links[i].a]++;
		f->ease[l->links[i].b]++;
	}
	for (size_t i = 0; i < f->n; i++)
		f->ease[i] = f->ease[i] > 1 ? 1 / sqrt(f->ease[i]) : 1;
}

static void push_apart(struct field *f)
{
	double nearest = NEAREST * NEAREST * f->k2;

	for (size_t i = 1; i < f->n; i++) {
		double x = f->x[i], y = f->y[i], dx = 0, dy = 0;

		for (size_t j = 0; j < i; j++) {
			double ax = x - f->x[j], ay = y - f->y[j], d2 = ax * ax + ay * ay, push;

			if (d2 < nearest) {  /* of two in one spot, the later goes one way, by turns */
				ax = (i + j) % 2 ? NEAREST * f->k : ax;
				ay = (i + j) % 2 ? ay : NEAREST * f->k;
				d2 = nearest;
			}
			push = f->k2 / d2;
			dx += ax * push;
			dy += ay * push;
			f->dx[j] -= ax * push;
			f->dy[j] -= ay * push;
		}
		f->dx[i] += dx;
		f->dy[i] += dy;
	}
}

static void pull_together(struct field *f, const struct layout *l)
{
	for (size_t i = 0; i < l->n_links; i++) {
		uint32_t a = l->links[i].a, b = l->links[i].b;
		double   ax = f->x[a] - f->x[b], ay = f->y[a] - f->y[b];
		double   pull = sqrt(ax * ax + ay * ay) / f->k * (f->ease[a] > f->ease[b] ? f->ease[a] : f->ease[b]);

		f->dx[a] -= ax * pull;
		f->dy[a] -= ay * pull;
		f->dx[b] += ax * pull;
		f->dy[b] += ay * pull;
	}
}

static void move(struct field *f, double farthest, double aspect)
{
	for (size_t i = 0; i < f->n; i++) {
		double dx = f->dx[i] - CENTRE * f->x[i], dy = f->dy[i] - CENTRE * aspect * f->y[i];
		double d = sqrt(dx * dx + dy * dy), part = d > farthest ? farthest / d : 1;

		f->x[i] += dx * part;
		f->y[i] += dy * part;
		f->dx[i] = f->dy[i] = 0;
	}
}

/* --- into the picture ------------------------------------------------------------------ */

struct range {
	double min, max;
};

static struct range range_of(const double *v, size_t n)
{
	struct range r = { v[0], v[0] };

	for (size_t i = 1; i < n; i++) {
		r.min = v[i] < r.min ? v[i] : r.min;
		r.max = v[i] > r.max ? v[i] : r.max;
	}
	return r;
}

/* The middle of the range comes to the middle of the picture. */
static void put(const double *v, size_t n, double scale, double size, struct layout_point *out, bool is_x)
{
	struct range r = range_of(v, n);

	for (size_t i = 0; i < n; i++)
		*(is_x ? &out[i].x : &out[i].y) = size / 2 + (v[i] - (r.min + r.max) / 2) * scale;
}

static double scale_of(const double *v, size_t n, double room)
{
	struct range r = range_of(v, n);

	return r.max - r.min > 0 ? room / (r.max - r.min) : INFINITY;
}

static void fit(const struct field *f, const struct layout *l, struct layout_point *out)
{
	double across = scale_of(f->x, f->n, l->width - 2 * l->margin);
	double down = scale_of(f->y, f->n, l->height - 2 * l->margin);

	if (!isfinite(across) && !isfinite(down))
		across = down = 1;  /* all in one spot */
	put(f->x, f->n, across < STRETCH * down ? across : STRETCH * down, l->width, out, true);
	put(f->y, f->n, down < STRETCH * across ? down : STRETCH * across, l->height, out, false);
}

int layout_find(const struct layout *l, struct layout_point *out)
{
	struct field f = { .n = l->n };
	double      *room;

	if (l->n > LAYOUT_MAX)
		return -EINVAL;
	if (l->n == 0)
		return 0;
	room = calloc(5 * l->n, sizeof(*room));
	if (!room)
		return -ENOMEM;
	f.x = room;
	f.y = room + l->n;
	f.dx = room + 2 * l->n;
	f.dy = room + 3 * l->n;
	f.ease = room + 4 * l->n;
	f.k2 = l->width * l->height / (double)l->n;
	f.k = sqrt(f.k2);
	begin(&f, l);
	weigh(&f, l);
	for (unsigned i = 0; i < ROUNDS; i++) {
		double left = 1 - (double)i / ROUNDS;

		push_apart(&f);
		pull_together(&f, l);
		move(&f, HEAT * l->width * left * left, l->width / l->height);
	}
	fit(&f, l, out);
	free(room);
	return 0;
}
