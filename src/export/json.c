#include "json.h"
#include "base/text.h"

#include <errno.h>
#include <stdlib.h>

#define TEXT_MAX ((size_t)16 << 20)

void json_begin(struct json_out *j, FILE *out)
{
	*j = (struct json_out){ .out = out };
	buf_init(&j->text, TEXT_MAX);
}

int json_status(const struct json_out *j)
{
	return j->is_short || buf_status(&j->text) < 0 ? -ENOMEM : ferror(j->out) ? -EIO : 0;
}

int json_end(struct json_out *j)
{
	int rc = json_status(j);

	buf_free(&j->text);
	return rc;
}

cJSON *json_made(struct json_out *j, cJSON *item)
{
	j->is_short |= !item;
	return item;
}

/* What cJSON wants: characters that may stand in a text file, and a NUL. */
static const char *clean(struct json_out *j, struct span s)
{
	buf_clear(&j->text);
	text_clean(&j->text, s);
	buf_byte(&j->text, '\0');
	return buf_status(&j->text) < 0 ? "" : j->text.ptr;
}

void json_put_text(struct json_out *j, cJSON *object, const char *name, struct span s)
{
	if (s.len)
		json_made(j, cJSON_AddStringToObject(object, name, clean(j, s)));
}

void json_put_line(struct json_out *j, cJSON *object, const char *after)
{
	char *text = object ? cJSON_PrintUnformatted(object) : NULL;

	cJSON_Delete(object);
	j->is_short |= !text;
	if (text) {
		fputs(text, j->out);
		fputs(after, j->out);
	}
	free(text);
}
