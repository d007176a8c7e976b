/*
 * CSL JSON, which Zotero and Pandoc read: an array of items, one a source.
 *
 * Source: the CSL 1.0.2 schema csl-data.json (type, issued, author).
 */

#include "export.h"

#include "json.h"
#include "work.h"

#include <stdlib.h>

/* "2020-02-11": [[2020, 2, 11]] */
static void put_date(struct json_out *j, cJSON *item, struct span date)
{
	cJSON *issued, *parts, *part;
	char   text[16];

	if (date.len == 0)
		return;
	issued = json_made(j, cJSON_AddObjectToObject(item, "issued"));
	parts = json_made(j, cJSON_AddArrayToObject(issued, "date-parts"));
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

static void put_work(struct json_out *j, const struct work *w, bool is_last)
{
	cJSON *item = json_made(j, cJSON_CreateObject());

	json_put_text(j, item, "id", span_of(w->id));
	json_put_text(j, item, "type", SPAN("article-newspaper"));
	json_put_text(j, item, "title", w->title.len ? w->title : w->url);
	put_authors(j, item, w);
	json_put_text(j, item, "container-title", w->container);
	put_date(j, item, w->date);
	json_put_text(j, item, "URL", w->url);
	json_put_text(j, item, "language", w->lang);
	json_put_text(j, item, "note", span_of(access_name(w->access)));
	json_put_line(j, item, is_last ? "\n" : ",\n");
}

int export_csl(const struct graph *g, FILE *out)
{
	struct json_out j;
	struct work     w;
	size_t          n, last = 0;
	const struct graph_node *nodes = graph_nodes(g, &n);

	for (size_t i = 0; i < n; i++)
		if (work_of(&nodes[i], &w))
			last = i;
	json_begin(&j, out);
	fputs("[\n", out);
	for (size_t i = 0; i < n && !j.is_short; i++)
		if (work_of(&nodes[i], &w))
			put_work(&j, &w, i == last);
	fputs("]\n", out);
	return json_end(&j);
}
