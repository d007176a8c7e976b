/*
 * CSL JSON, which Zotero and Pandoc read: an array of items, one a source.
 *
 * Source: the CSL 1.0.2 schema csl-data.json (type, issued, accessed, author).
 */

#include "export.h"

#include "json.h"
#include "work.h"

#include <stdlib.h>

/* "2020-02-11": [[2020, 2, 11]] */
static void put_date(struct json_out *j, cJSON *item, const char *name, struct span date)
{
	cJSON *when, *parts, *part;
	char   text[16];

	if (date.len == 0)
		return;
	when = json_made(j, cJSON_AddObjectToObject(item, name));
	parts = json_made(j, cJSON_AddArrayToObject(when, "date-parts"));
	part = json_made(j, cJSON_CreateArray());
	cJSON_AddItemToArray(parts, part);
	snprintf(text, sizeof(text), "%.*s", SPAN_FMT(date));
	for (char *at = text; *at; at += *at == '-')
		cJSON_AddItemToArray(part, json_made(j, cJSON_CreateNumber((double)strtoul(at, &at, 10))));
}

/* Whole names: which part is the family's cannot be told. */
static void put_authors(struct json_out *j, cJSON *item, const struct work *w)
{
	cJSON *list = w->n_authors ? json_made(j, cJSON_AddArrayToObject(item, "author")) : NULL;

	for (size_t i = 0; i < w->n_authors; i++) {
		cJSON *author = json_made(j, cJSON_CreateObject());

		json_put_text(j, author, "literal", w->authors[i]);
		cJSON_AddItemToArray(list, author);
	}
}

static void put_work(struct json_out *j, const struct work *w)
{
	cJSON *item = json_made(j, cJSON_CreateObject());

	json_put_text(j, item, "id", span_of(w->id));
	json_put_text(j, item, "type", SPAN("article-newspaper"));
	json_put_text(j, item, "title", w->title.len ? w->title : w->url);
	put_authors(j, item, w);
	json_put_text(j, item, "container-title", w->container);
	put_date(j, item, "issued", w->date);
	put_date(j, item, "accessed", span_of(w->seen));
	json_put_text(j, item, "URL", w->url);
	json_put_text(j, item, "language", w->lang);
	json_put_text(j, item, "note", span_of(access_name(w->access)));
	json_put_line(j, item, "");
}

/* An array on its way. */
struct list {
	struct json_out j;
	bool            has_items;
};

static int put_node(const struct graph_node *n, void *arg)
{
	struct list *l = arg;
	struct work  w;

	if (!work_of(n, &w))
		return 0;
	fputs(l->has_items ? ",\n" : "", l->j.out);
	l->has_items = true;
	put_work(&l->j, &w);
	return json_status(&l->j);
}

int export_csl(const struct export_walk *w, FILE *out)
{
	struct list l = { .has_items = false };
	int         rc, ended;

	json_begin(&l.j, out);
	fputs("[\n", out);
	rc = w->each_node(w, put_node, &l);
	fputs(l.has_items ? "\n]\n" : "]\n", out);
	ended = json_end(&l.j);
	return rc ? rc : ended;
}
