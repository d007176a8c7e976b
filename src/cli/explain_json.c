/* All that the store knows behind one page's verdict, as one line of JSON. */

#include "explain.h"
#include "json.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct object {
	const struct explained *e;
	struct store_page page;   /* url, lang, document, published and sketch are kept, in e->a */
	cJSON *json;              /* owned by explain_json() */
	cJSON *list;              /* the one that is filled, in json */
	struct instead_list instead;
};

static void put_page(cJSON *o, const struct store_page *p, const struct likely *likely)
{
	json_put(o, "url", p->url);
	json_put(o, "final_url", p->final_url);
	json_put(o, "outlet", p->outlet);
	json_put(o, "title", p->title);
	cJSON_AddBoolToObject(o, "fetched", p->is_done);
	cJSON_AddNumberToObject(o, "fetched_at", (double)p->fetched);
	cJSON_AddStringToObject(o, "verdict", access_name(p->access));
	json_put_number(o, "confidence", p->access_confidence);
	cJSON_AddBoolToObject(o, "full_text", p->full_text);
	json_put_likely(o, likely);
	json_put_string(o, "url_access", access_url_access(p->access));
	json_put(o, "reason", p->reason);
	json_put(o, "lang", p->lang);
	json_put_number(o, "lang_confidence", p->lang_confidence);
	cJSON_AddNumberToObject(o, "words", p->words);
	cJSON_AddNumberToObject(o, "status", p->status);
	json_put(o, "content_type", p->content_type);
	json_put(o, "charset", p->charset);
	json_put(o, "document", p->document);
	json_put(o, "limits", p->limits);
	cJSON_AddBoolToObject(o, "robots_ignored", p->ignored_robots);
	json_put_wire(o, &p->wire);
}

static int on_page(const struct store_page *p, void *arg)
{
	struct object *o = arg;
	struct likely  likely;
	int            rc;

	o->page = *p;
	rc = outlook_page(o->e->outlook, o->e->a, &o->page, &likely);
	put_page(o->json, p, &likely);
	o->page.url = arena_dup(o->e->a, p->url);
	o->page.lang = arena_dup(o->e->a, p->lang);
	o->page.document = arena_dup(o->e->a, p->document);
	o->page.published = arena_dup(o->e->a, p->published);
	o->page.sketch = arena_dup(o->e->a, p->sketch);
	return rc < 0 ? rc : arena_status(o->e->a);
}

static int on_evidence(const struct store_evidence *ev, void *arg)
{
	struct object *o = arg;

	json_push_evidence(o->list, ev->signal, ev->says, ev->weight, ev->snippet);
	return 0;
}

static int on_mention(const struct store_citation *c, void *arg)
{
	struct object           *o = arg;
	const struct store_page *p = &o->page;
	cJSON                   *note;

	for (size_t i = 0; i < c->notes.n; i++) {
		note = json_push_note(o->list, &c->notes.items[i]);
		json_put(note, "article", c->article_url);
		cJSON_AddNumberToObject(note, "position", c->position);
		cJSON_AddStringToObject(note, "agreement", cite_agreement_name(
			cite_note_agrees(&c->notes.items[i], p->access, p->lang, p->document)));
	}
	return 0;
}

static int on_alias(struct span url, int status, void *arg)
{
	struct object *o = arg;
	cJSON         *alias;

	if (span_eq(url, o->page.url))
		return 0;
	alias = json_push_object(o->list);
	json_put(alias, "url", url);
	cJSON_AddNumberToObject(alias, "status", status);
	return 0;
}

static int fill(struct object *o)
{
	const struct explained *e = o->e;
	int rc = store_page_by_id(e->store, e->page, on_page, o);

	o->list = cJSON_AddArrayToObject(o->json, "evidence");
	if (rc == 0)
		rc = store_each_evidence(e->store, e->page, on_evidence, o);
	o->list = cJSON_AddArrayToObject(o->json, "notes");
	if (rc == 0)
		rc = store_each_mention(e->store, e->page, on_mention, o);
	if (rc == 0)
		rc = beside_page(e->beside, e->a, &o->page, &o->instead);
	json_put_instead(o->json, &o->instead);
	o->list = cJSON_AddArrayToObject(o->json, "aliases");
	return rc == 0 ? store_each_alias(e->store, e->page, on_alias, o) : rc;
}

int explain_json(const struct explained *e)
{
	struct object o = { .e = e, .json = cJSON_CreateObject() };
	int           rc = o.json ? fill(&o) : -ENOMEM;
	char         *text = json_line(o.json);

	if (rc == 0 && !text)
		rc = -ENOMEM;
	if (rc == 0)
		puts(text);
	free(text);
	return rc;
}
