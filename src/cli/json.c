/* cJSON wants NUL-terminated strings; spans are copied once on their way. */

#include "json.h"

#include <math.h>
#include <stdlib.h>

static cJSON *string_of(struct span s)
{
	char  *text = strndup(s.len ? s.ptr : "", s.len);
	cJSON *item = text ? cJSON_CreateString(text) : NULL;

	free(text);
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

char *json_line(cJSON *object)
{
	char *text = cJSON_PrintUnformatted(object);

	cJSON_Delete(object);
	return text;
}
