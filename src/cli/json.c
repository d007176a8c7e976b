/* cJSON wants NUL-terminated strings, and JSON wants UTF-8; spans are copied once on their way. */

#include "json.h"
#include "base/text.h"

#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>

/* Of one string: a page's text, and room for what stands in for bad bytes. */
#define TEXT_MAX ((size_t)1 << 30)

/* cJSON leaves out what it had no memory for, in what it prints and what it reads. */
static atomic_bool is_lacking;

static void *noted(void *p)
{
	if (!p)
		atomic_store(&is_lacking, true);
	return p;
}

static void *watched_malloc(size_t size)
{
	return noted(malloc(size));
}

void json_watch(void)
{
	cJSON_InitHooks(&(cJSON_Hooks){ watched_malloc, free });
}

static cJSON *string_of(struct span s)
{
	struct buf text;
	cJSON     *item = NULL;

	buf_init(&text, TEXT_MAX);
	text_clean(&text, s);
	buf_byte(&text, '\0');
	if (buf_status(&text) < 0)
		atomic_store(&is_lacking, true);
	else
		item = cJSON_CreateString(text.ptr);
	buf_free(&text);
	return item;
}

void json_put(cJSON *object, const char *name, struct span s)
{
	cJSON_AddItemToObject(object, name, s.len ? string_of(s) : cJSON_CreateNull());
}

void json_put_string(cJSON *object, const char *name, const char *s)
{
	json_put(object, name, span_of(s));
}

void json_put_number(cJSON *object, const char *name, double n)
{
	cJSON_AddNumberToObject(object, name, round(n * 1000) / 1000);
}

void json_push(cJSON *array, struct span s)
{
	cJSON_AddItemToArray(array, string_of(s));
}

cJSON *json_push_object(cJSON *array)
{
	cJSON *o = cJSON_CreateObject();

	cJSON_AddItemToArray(array, o);
	return o;
}

void json_push_evidence(cJSON *array, struct span signal, struct span says, double weight, struct span snippet)
{
	cJSON *o = json_push_object(array);

	json_put(o, "signal", signal);
	json_put(o, "says", says);
	json_put_number(o, "weight", weight);
	json_put(o, "snippet", snippet);
	json_put_string(o, "tells", access_signal_tells(signal, says));
}

void json_put_likely(cJSON *object, const struct likely *likely)
{
	bool   is_told = likely->access != ACCESS_UNKNOWN;
	cJSON *list;

	json_put_string(object, "likely", is_told ? access_name(likely->access) : NULL);
	if (is_told)
		json_put_number(object, "likely_confidence", likely->confidence);
	else
		cJSON_AddNullToObject(object, "likely_confidence");
	list = cJSON_AddArrayToObject(object, "likely_evidence");
	for (size_t i = 0; i < likely->n_evidence; i++) {
		const struct evidence *e = &likely->evidence[i];

		json_push_evidence(list, span_of(e->signal), span_of(e->says), e->weight, e->snippet);
	}
}

void json_put_instead(cJSON *object, const struct instead_list *list)
{
	cJSON *array = cJSON_AddArrayToObject(object, "instead");

	for (size_t i = 0; i < list->n; i++) {
		const struct instead *x = &list->items[i];
		cJSON *o = json_push_object(array);

		json_put(o, "url", x->url);
		json_put(o, "outlet", x->outlet);
		json_put(o, "title", x->title);
		json_put(o, "lang", x->lang);
		cJSON_AddStringToObject(o, "why", instead_why_name(x->why));
		json_put_number(o, "score", x->score);
		json_put(o, "words", x->words);
		if (x->position)
			cJSON_AddNumberToObject(o, "position", x->position);
		else
			cJSON_AddNullToObject(o, "position");
	}
}

cJSON *json_push_note(cJSON *array, const struct cite_note *note)
{
	cJSON *o = json_push_object(array);

	cJSON_AddStringToObject(o, "kind", cite_note_name(note->kind));
	json_put(o, "claims", note->claims);
	json_put(o, "text", note->text);
	return o;
}

void json_push_named(cJSON *list, const struct citation *c)
{
	cJSON *o = json_push_object(list);

	cJSON_AddNumberToObject(o, "position", c->position);
	json_put(o, "outlet", c->outlet);
	json_put(o, "name", c->anchor);
	json_put(o, "sentence", c->sentence);
	cJSON_AddNumberToObject(o, "paragraph", c->paragraph);
	cJSON_AddStringToObject(o, "role", cite_role_name(c->role));
	json_put(o, "role_words", c->role_words);
}

void json_put_wire(cJSON *object, const struct cite_wire *wire)
{
	cJSON *o;

	if (!wire->outlet.len) {
		cJSON_AddNullToObject(object, "wire");
		return;
	}
	o = cJSON_AddObjectToObject(object, "wire");
	json_put(o, "outlet", wire->outlet);
	json_put(o, "name", url_outlet_name(wire->outlet));
	json_put(o, "words", wire->words);
}

char *json_line(cJSON *object)
{
	char *text = cJSON_PrintUnformatted(object);

	cJSON_Delete(object);
	if (atomic_load(&is_lacking)) {
		free(text);
		return NULL;
	}
	return text;
}
