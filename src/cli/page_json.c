/* The object that `headwater page` prints; its keys are in the README. */

#include "page_json.h"
#include "json.h"

static const char *body_source(enum page_body_source source)
{
	return source == PAGE_BODY_HTML ? "html" : source == PAGE_BODY_JSONLD ? "jsonld" : NULL;
}

static void put_facts(cJSON *o, const struct page *p)
{
	cJSON *authors, *sources;
	const struct { const char *name; const struct page_fact *fact; } facts[] = {
		{ "title", &p->title }, { "site_name", &p->site_name }, { "published", &p->published },
		{ "modified", &p->modified }, { "section", &p->section }, { "amp", &p->amp }, { "image", &p->image },
		{ "description", &p->description },
	};

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		json_put(o, facts[i].name, facts[i].fact->value);
	authors = cJSON_AddArrayToObject(o, "authors");
	for (size_t i = 0; i < p->n_authors; i++)
		json_push(authors, p->authors[i].value);
	sources = cJSON_AddObjectToObject(o, "sources");
	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		if (facts[i].fact->source)
			cJSON_AddStringToObject(sources, facts[i].name, facts[i].fact->source);
	if (p->canonical.source)
		cJSON_AddStringToObject(sources, "canonical", p->canonical.source);
	if (p->n_authors)
		cJSON_AddStringToObject(sources, "authors", p->authors[0].source);
	json_put(o, "charset", p->charset);
	json_put_string(o, "charset_source", p->charset_source);
	cJSON_AddNumberToObject(o, "words", (double)p->words);
	cJSON_AddNumberToObject(o, "paragraphs", (double)p->n_paragraphs);
	json_put_string(o, "body_source", body_source(p->body_source));
}

static void put_lang(cJSON *o, const struct crawl_reading *r)
{
	cJSON *lang = cJSON_AddObjectToObject(o, "lang");

	cJSON_AddStringToObject(lang, "code", r->language.code);
	json_put_number(lang, "confidence", r->language.confidence);
	json_put(lang, "declared", r->page.lang);
}

static void put_access(cJSON *o, const struct verdict *v, const struct likely *likely)
{
	cJSON *access = cJSON_AddObjectToObject(o, "access"), *list;

	cJSON_AddStringToObject(access, "verdict", access_name(v->access));
	json_put_number(access, "confidence", v->confidence);
	cJSON_AddBoolToObject(access, "full_text", v->full_text);
	json_put_string(access, "url_access", access_url_access(v->access));
	json_put_likely(access, likely);
	cJSON_AddStringToObject(access, "reason", v->reason);
	list = cJSON_AddArrayToObject(access, "evidence");
	for (size_t i = 0; i < v->n_evidence; i++) {
		const struct evidence *e = &v->evidence[i];

		json_push_evidence(list, span_of(e->signal), span_of(e->says), e->weight, e->snippet);
	}
}

static void put_citation(cJSON *list, const struct citation *c)
{
	cJSON *o = json_push_object(list), *notes;

	json_put(o, "href", c->href);
	json_put(o, "url", c->url);
	json_put(o, "written", c->written);
	json_put(o, "outlet", c->outlet);
	json_put(o, "anchor", c->anchor);
	json_put(o, "sentence", c->sentence);
	cJSON_AddNumberToObject(o, "paragraph", c->paragraph);
	cJSON_AddNumberToObject(o, "position", c->position);
	json_put(o, "rel", c->rel);
	cJSON_AddBoolToObject(o, "internal", c->is_internal);
	cJSON_AddStringToObject(o, "role", cite_role_name(c->role));
	json_put(o, "role_words", c->role_words);
	if (c->instead_of)
		cJSON_AddNumberToObject(o, "instead_of", c->instead_of);
	notes = cJSON_AddArrayToObject(o, "notes");
	for (size_t i = 0; i < c->notes.n; i++)
		json_push_note(notes, &c->notes.items[i]);
}

static void put_citations(cJSON *o, const struct crawl_reading *r)
{
	cJSON *linked = cJSON_AddArrayToObject(o, "citations"), *named = cJSON_AddArrayToObject(o, "named");

	for (size_t i = 0; i < r->n_citations; i++)
		if (r->citations[i].is_linked)
			put_citation(linked, &r->citations[i]);
		else
			json_push_named(named, &r->citations[i]);
}

/* Links of embedded posts (X, Instagram ...): shown beside the text, not cited by it. */
static void put_embeds(cJSON *o, const struct page *p)
{
	cJSON *list = cJSON_AddArrayToObject(o, "embeds");

	for (size_t i = 0; i < p->n_links; i++)
		if (p->links[i].is_embed && p->links[i].is_web)
			json_push(list, p->links[i].url.href);
}

/* The outlet as people call it: by a table of facts, else by what the page says. */
static struct span outlet_name(const struct crawl_reading *r, const struct outlet_facts *facts)
{
	struct span rest = span_of(facts ? facts->names : ""), name;

	return span_cut(&rest, '|', &name) && name.len ? name : r->page.site_name.value;
}

char *page_json(struct span url, const struct crawl_reading *r, const struct likely *likely,
                const struct outlet_facts *facts, bool has_text)
{
	cJSON *o = cJSON_CreateObject(), *list;

	json_put(o, "url", url);
	json_put(o, "canonical", r->canonical);
	json_put(o, "outlet", r->outlet);
	json_put(o, "outlet_name", outlet_name(r, facts));
	cJSON_AddStringToObject(o, "document", r->document);
	put_facts(o, &r->page);
	put_lang(o, r);
	put_access(o, &r->verdict, likely);
	put_citations(o, r);
	json_put_wire(o, &r->wire);
	put_embeds(o, &r->page);
	cJSON_AddNumberToObject(o, "links", (double)r->page.n_links);
	list = cJSON_AddArrayToObject(o, "limits");
	for (size_t i = 0; i < r->page.n_limits; i++)
		json_push(list, span_of(r->page.limits[i]));
	if (has_text)
		json_put(o, "text", r->page.text);
	return json_line(o);
}

char *page_json_error(struct span url, const char *error)
{
	cJSON *o = cJSON_CreateObject();

	json_put(o, "url", url);
	cJSON_AddStringToObject(o, "error", error);
	return json_line(o);
}
