/* Shares as JSON lines: one object for each group, or outlet that is cited. */

#include "stats.h"
#include "json.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

struct lines {
	cJSON      *object;    /* owned; of the group that numbers come of, or NULL */
	cJSON      *measures;  /* in it */
	const char *scope;     /* of the group; static */
	struct buf  key;
};

static int end_line(struct lines *l)
{
	char *text;

	if (!l->object)
		return 0;
	text = json_line(l->object);
	l->object = NULL;
	if (!text)
		return -ENOMEM;
	puts(text);
	free(text);
	return 0;
}

static int begin_line(struct lines *l, const struct share *m)
{
	int rc = end_line(l);

	l->object = cJSON_CreateObject();
	l->scope = m->scope;
	buf_clear(&l->key);
	buf_span(&l->key, m->key);
	json_put_string(l->object, "scope", m->scope);
	json_put(l->object, "key", m->key);
	l->measures = cJSON_AddObjectToObject(l->object, "measures");
	return rc < 0 ? rc : buf_status(&l->key);
}

static void put_if(cJSON *o, const char *name, bool is_known, double n)
{
	if (is_known)
		cJSON_AddNumberToObject(o, name, n);
	else
		cJSON_AddNullToObject(o, name);
}

/* A measure of several things, citations and sources, is one member. */
static int put_share(const struct share *m, void *arg)
{
	struct lines *l = arg;
	bool   is_same = l->object && l->scope == m->scope && span_eq(buf_view(&l->key), m->key);
	int    rc = is_same ? 0 : begin_line(l, m);
	cJSON *measure = cJSON_GetObjectItemCaseSensitive(l->measures, m->measure), *o;

	if (!measure)
		measure = cJSON_AddObjectToObject(l->measures, m->measure);
	o = cJSON_AddObjectToObject(measure, m->of);
	put_if(o, "value", m->has_value, round(m->value * 1e6) / 1e6);
	put_if(o, "numerator", m->has_n, (double)m->n);
	put_if(o, "denominator", m->has_total, (double)m->total);
	put_if(o, "left_out", m->has_left_out, (double)m->left_out);
	return rc;
}

int stats_print_json(const struct shares *s, const struct stats_view *v)
{
	struct lines l = { .object = NULL };
	int          rc;

	buf_init(&l.key, SIZE_MAX / 2);
	rc = shares_each(s, v->scope, v->top, put_share, &l);
	if (rc == 0)
		rc = end_line(&l);
	cJSON_Delete(l.object);
	buf_free(&l.key);
	return rc;
}
