/* Where an article's story springs from, as one line of JSON. */

#include "json.h"
#include "origins.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

/* Pages of a circle that are listed; "length" says how many there are. */
#define CIRCLE_TOLD 100

static void put_page(cJSON *o, const struct origins *w, uint32_t node)
{
	const struct graph_node *n = &w->nodes[node];

	json_put(o, "url", n->page.url);
	json_put(o, "outlet", n->page.outlet);
	json_put(o, "title", n->page.title);
	json_put(o, "published", n->page.published);
	json_put(o, "modified", n->page.modified);
	cJSON_AddStringToObject(o, "dating", trail_dating_name(trails_dating(w->trails, node)));
	json_put(o, "lang", n->page.lang);
	cJSON_AddStringToObject(o, "access", access_name(n->page.access));
	cJSON_AddStringToObject(o, "mark", n->mark);
}

static int put_step(cJSON *list, const struct origins *w, const struct trail_step *s)
{
	const struct store_citation *c = s->edge == TRAIL_NONE ? NULL : &w->edges[s->edge].citation;
	cJSON *o = json_push_object(list);
	struct span sentence = SPAN("");
	int    rc = c ? origins_sentence(w, c, &sentence) : 0;

	json_put_number(o, "weight", s->weight);
	json_put_string(o, "role", c ? cite_role_name(c->role) : "wire");
	json_put(o, "role_words", c ? c->role_words : SPAN(""));
	json_put(o, "anchor", c ? c->anchor : SPAN(""));
	json_put(o, "sentence", sentence);
	cJSON_AddBoolToObject(o, "linked", c && c->is_linked);
	cJSON_AddBoolToObject(o, "internal", c && c->is_internal);
	put_page(cJSON_AddObjectToObject(o, "source"), w, s->page);
	return rc;
}

static int put_chain(cJSON *list, const struct origins *w, const struct trail_chain *c)
{
	cJSON *o = json_push_object(list), *steps;
	int    rc = 0;

	json_put_number(o, "weight", c->weight);
	json_put_number(o, "reach", c->reach);
	put_page(cJSON_AddObjectToObject(o, "page"), w, c->page);
	cJSON_AddNumberToObject(o, "named_as_origin", c->named);
	cJSON_AddStringToObject(o, "end", trail_end_name(c->end));
	cJSON_AddNumberToObject(o, "n_steps", c->n_steps);
	steps = cJSON_AddArrayToObject(o, "steps");
	for (uint32_t i = 0; rc == 0 && i < c->n_told; i++)
		rc = put_step(steps, w, &c->steps[i]);
	return rc;
}

static void put_grounds(cJSON *o, const struct origins *w, const struct trail *t)
{
	cJSON *list = cJSON_AddArrayToObject(o, "rests_on");

	for (size_t i = 0; i < t->n_grounds_told; i++) {
		const struct trail_ground *g = &t->grounds[i];
		cJSON *item = json_push_object(list);

		cJSON_AddNumberToObject(item, "sources", g->n_sources);
		cJSON_AddNumberToObject(item, "circle", g->circle);
		put_page(cJSON_AddObjectToObject(item, "page"), w, g->page);
	}
	cJSON_AddNumberToObject(o, "n_rests_on", (double)t->n_grounds);
}

static void put_ends(cJSON *o, const struct trail *t)
{
	cJSON *ends = cJSON_AddObjectToObject(o, "ends");

	for (enum trail_end e = TRAIL_LEADS_ON + 1; e < TRAIL_END_COUNT; e++)
		cJSON_AddNumberToObject(ends, trail_end_name(e), t->ends[e]);
}

static void put_younger(cJSON *o, const struct origins *w, const struct trail *t)
{
	cJSON *list = cJSON_AddArrayToObject(o, "younger");

	for (size_t i = 0; i < t->n_younger_told; i++) {
		const struct graph_edge *e = &w->edges[t->younger[i].edge];
		cJSON *item = json_push_object(list);

		put_page(cJSON_AddObjectToObject(item, "article"), w, e->article);
		put_page(cJSON_AddObjectToObject(item, "source"), w, e->source);
		cJSON_AddBoolToObject(item, "updated", t->younger[i].is_updated);
	}
	cJSON_AddNumberToObject(o, "n_younger", (double)t->n_younger);
}

static int put_circles(cJSON *o, const struct origins *w, const struct trail *t)
{
	cJSON *list = cJSON_AddArrayToObject(o, "circles");
	struct trail_circle c;
	int    rc = 0;

	for (size_t i = 0; rc == 0 && i < t->n_circles_told; i++) {
		cJSON *item = json_push_object(list), *urls;

		rc = trails_circle(w->trails, t->circles[i], &c);
		if (rc < 0)
			break;
		cJSON_AddNumberToObject(item, "pages", c.n_pages);
		cJSON_AddBoolToObject(item, "is_shortest", c.is_sure);
		cJSON_AddNumberToObject(item, "length", c.length);
		urls = cJSON_AddArrayToObject(item, "urls");
		for (uint32_t k = 0; k < c.length && k < CIRCLE_TOLD; k++)
			json_push(urls, w->nodes[c.shortest[k]].page.url);
	}
	cJSON_AddNumberToObject(o, "n_circles", (double)t->n_circles);
	return rc;
}

static int put_all(cJSON *o, const struct origins *w, const struct trail *t)
{
	cJSON *list;
	int    rc = 0;

	put_page(cJSON_AddObjectToObject(o, "article"), w, t->article);
	cJSON_AddNumberToObject(o, "sources", t->n_sources);
	cJSON_AddNumberToObject(o, "upstream", t->n_pages);
	cJSON_AddBoolToObject(o, "is_whole", t->is_whole);
	list = cJSON_AddArrayToObject(o, "chains");
	for (size_t i = 0; rc == 0 && i < t->n_chains_told; i++)
		rc = put_chain(list, w, &t->chains[i]);
	cJSON_AddNumberToObject(o, "n_chains", (double)t->n_chains);
	put_grounds(o, w, t);
	put_ends(o, t);
	put_younger(o, w, t);
	return rc == 0 ? put_circles(o, w, t) : rc;
}

int origins_json(const struct origins *w, const struct trail *t)
{
	cJSON *o = cJSON_CreateObject();
	int    rc = put_all(o, w, t);
	char  *text = json_line(o);

	if (rc == 0 && !text)
		rc = -ENOMEM;
	if (rc == 0)
		puts(text);
	free(text);
	return rc;
}
