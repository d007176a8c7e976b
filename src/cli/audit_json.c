/* Scores as one JSON object. */

#include "audit_print.h"
#include "json.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* {"value": 0.95, "low": ..., "high": ..., "rows": 40}; null where nothing tells it. */
static void put_share(cJSON *object, const char *name, const struct audit_share *s)
{
	cJSON *o;

	if (!s->is_known) {
		cJSON_AddNullToObject(object, name);
		return;
	}
	o = cJSON_AddObjectToObject(object, name);
	json_put_number(o, "value", s->value);
	json_put_number(o, "low", s->low);
	json_put_number(o, "high", s->high);
	cJSON_AddNumberToObject(o, "rows", s->rows);
}

static void put_strata(cJSON *root, const struct audited *r)
{
	const struct audit_stratum *strata = audit_strata(r->audit);
	cJSON *list = cJSON_AddArrayToObject(root, "strata");

	for (unsigned i = 0; i < AUDIT_STRATA; i++) {
		cJSON *o;

		if (!strata[i].size)
			continue;
		o = json_push_object(list);
		json_put_string(o, "mark", audit_stratum_name(i));
		cJSON_AddNumberToObject(o, "citations", (double)strata[i].size);
		cJSON_AddNumberToObject(o, "drawn", strata[i].drawn);
	}
}

static void put_classes(cJSON *verdict, const struct audit_score *s)
{
	cJSON *list = cJSON_AddArrayToObject(verdict, "classes");

	for (size_t i = 0; i < s->n_classes; i++) {
		const struct audit_class *c = &s->classes[i];
		cJSON *o = json_push_object(list);

		json_put(o, "code", c->name);
		put_share(o, "precision", &c->precision);
		put_share(o, "recall", &c->recall);
		put_share(o, "f1", &c->f1);
		cJSON_AddNumberToObject(o, "machine", c->machine);
		cJSON_AddNumberToObject(o, "coders", c->coded);
		cJSON_AddNumberToObject(o, "both", c->both);
	}
}

/* The cells that are not 0; "machine" is null without a verdict. */
static void put_matrix(cJSON *verdict, const struct audit_score *s)
{
	cJSON *list = cJSON_AddArrayToObject(verdict, "matrix");

	for (size_t i = 0; i <= s->n_values; i++) {
		for (size_t j = 0; j < s->n_values; j++) {
			cJSON *o;

			if (!s->matrix[i * s->n_values + j])
				continue;
			o = json_push_object(list);
			json_put(o, "machine", i < s->n_values ? s->values[i] : SPAN(""));
			json_put(o, "coders", s->values[j]);
			cJSON_AddNumberToObject(o, "rows", s->matrix[i * s->n_values + j]);
		}
	}
}

static void put_agreement(cJSON *verdict, const struct audited *r, const struct audit_score *s)
{
	cJSON *list;

	put_share(verdict, "alpha", &s->alpha);
	list = cJSON_AddArrayToObject(verdict, "kappa");
	for (size_t i = 0; i < s->n_pairs; i++) {
		cJSON *o = json_push_object(list), *coders = cJSON_AddArrayToObject(o, "coders");

		json_push(coders, span_of(r->names[s->pairs[i].a]));
		json_push(coders, span_of(r->names[s->pairs[i].b]));
		put_share(o, "kappa", &s->pairs[i].kappa);
	}
}

static void put_verdict(cJSON *list, const struct audited *r, enum audit_verdict v)
{
	const struct audit_score *s = &r->scores[v];
	cJSON *o = json_push_object(list);

	json_put_string(o, "verdict", audit_verdict_name(v));
	cJSON_AddNumberToObject(o, "scored", s->scored);
	cJSON_AddNumberToObject(o, "unclear", s->unclear);
	cJSON_AddNumberToObject(o, "disputed", s->disputed);
	cJSON_AddNumberToObject(o, "empty", s->empty);
	cJSON_AddNumberToObject(o, "without_verdict", s->untold);
	cJSON_AddNumberToObject(o, "citations_left_out", (double)s->left_out);
	put_share(o, "right", &s->right);
	put_classes(o, s);
	put_matrix(o, s);
	put_agreement(o, r, s);
}

int audit_print_json(const struct audited *r)
{
	cJSON *root = cJSON_CreateObject(), *list;
	size_t n;
	char  *line;

	audit_units(r->audit, &n);
	json_put_string(root, "sample", audit_stamp(r->audit));
	cJSON_AddNumberToObject(root, "citations", (double)r->n_citations);
	cJSON_AddNumberToObject(root, "drawn", (double)n);
	list = cJSON_AddArrayToObject(root, "sheets");
	for (size_t i = 0; i < r->n_names; i++)
		json_push(list, span_of(r->names[i]));
	put_strata(root, r);
	list = cJSON_AddArrayToObject(root, "verdicts");
	for (int v = 0; v < AUDIT_VERDICTS; v++)
		put_verdict(list, r, (enum audit_verdict)v);
	line = json_line(root);
	if (!line)
		return -ENOMEM;
	puts(line);
	free(line);
	return 0;
}
