/* The table as one line of JSON. */

#include "view.h"
#include "json.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static void put_page(cJSON *o, const struct store_page *p, const struct likely *likely)
{
	json_put(o, "url", p->url);
	json_put(o, "outlet", p->outlet);
	json_put(o, "title", p->title);
	json_put(o, "published", p->published);
	json_put(o, "lang", p->lang);
	cJSON_AddStringToObject(o, "access", access_name(p->access));
	json_put_number(o, "confidence", p->access_confidence);
	json_put_likely(o, likely);
	json_put(o, "reason", p->reason);
	cJSON_AddNumberToObject(o, "status", p->status);
	json_put(o, "document", p->document);
}

static void put_notes(cJSON *list, const struct view_row *r)
{
	const struct store_page *p = &r->source;

	for (size_t i = 0; i < r->citation.notes.n; i++) {
		const struct cite_note *n = &r->citation.notes.items[i];

		cJSON_AddStringToObject(json_push_note(list, n), "agreement",
		                        cite_agreement_name(cite_note_agrees(n, p->access, p->lang, p->document)));
	}
}

static void put_row(cJSON *list, const struct view_row *r)
{
	const struct store_citation *c = &r->citation;
	cJSON *o = json_push_object(list);

	cJSON_AddNumberToObject(o, "position", c->position);
	cJSON_AddStringToObject(o, "mark", r->mark);
	cJSON_AddBoolToObject(o, "foreign", r->is_foreign);
	put_page(cJSON_AddObjectToObject(o, "source"), &r->source, &r->likely);
	json_put(o, "href", c->href);
	json_put(o, "anchor", c->anchor);
	json_put(o, "sentence", c->sentence);
	cJSON_AddNumberToObject(o, "paragraph", c->paragraph);
	json_put(o, "rel", c->rel);
	cJSON_AddBoolToObject(o, "internal", c->is_internal);
	cJSON_AddStringToObject(o, "role", cite_role_name(c->role));
	json_put(o, "role_words", c->role_words);
	if (c->instead_of)
		cJSON_AddNumberToObject(o, "instead_of", c->instead_of);
	else
		cJSON_AddNullToObject(o, "instead_of");
	put_notes(cJSON_AddArrayToObject(o, "notes"), r);
	json_put_instead(o, &r->instead);
}

int view_print_json(const struct view *v)
{
	cJSON *o = cJSON_CreateObject(), *article = cJSON_AddObjectToObject(o, "article"), *list;
	char  *text;

	put_page(article, &v->article, &v->likely);
	json_put_wire(article, &v->article.wire);
	list = cJSON_AddArrayToObject(o, "citations");
	for (size_t i = 0; i < v->n_shown; i++)
		put_row(list, v->shown[i]);
	cJSON_AddNumberToObject(o, "n_citations", (double)v->n_rows);
	list = cJSON_AddArrayToObject(o, "named");
	for (size_t i = 0; i < v->n_named; i++) {
		const struct store_citation *c = &v->named[i].citation;

		json_push_named(list, &(struct citation){
			.position = c->position, .outlet = c->outlet, .anchor = c->anchor, .sentence = c->sentence,
			.paragraph = c->paragraph, .role = c->role, .role_words = c->role_words,
		});
	}
	text = json_line(o);
	if (!text)
		return -ENOMEM;
	puts(text);
	free(text);
	return 0;
}
