/* JSON: a value a line, or a JSON Feed (jsonfeed.org, version 1.1). */

#include "reader.h"

#include <cjson/cJSON.h>
#include <errno.h>

/* Where a JSON Feed's version stands, if anywhere. */
#define HEAD_BYTES 4096

/* Names shown when the one that is sought is not among them. */
#define NAMES_SHOWN 40

bool json_is_feed(struct span text)
{
	text = reader_skip_space(text);
	return text.len && text.ptr[0] == '{' && span_find(span_upto(text, HEAD_BYTES), SPAN("://jsonfeed.org/version/")) != SPAN_NONE;
}

static struct span string_of(const cJSON *value)
{
	return cJSON_IsString(value) ? span_of(value->valuestring) : SPAN("");
}

/* --- JSON lines ------------------------------------------------------------------ */

/* A member by its name; names are compared as they are. */
static const cJSON *member(const cJSON *object, struct span name)
{
	const cJSON *at;

	cJSON_ArrayForEach(at, object)
		if (at->string && span_eq(span_of(at->string), name))
			return at;
	return NULL;
}

static int name_members(struct reader *r, const cJSON *object)
{
	struct span  all = SPAN("");
	const cJSON *at;
	size_t       n = 0;

	cJSON_ArrayForEach(at, object)
		if (at->string && n++ < NAMES_SHOWN)
			all = arena_printf(r->a, "%.*s%s%.60s", SPAN_FMT(all), n > 1 ? ", " : "", at->string);
	r->report->columns = all;
	return arena_status(r->a) ? -ENOMEM : SOURCES_NO_COLUMN;
}

/* A value of one line. The first object must have the column: else it is the list that is wrong, not the line. */
static int give_value(struct reader *r, const cJSON *value, uint32_t line, bool is_first)
{
	uint32_t     number = reader_column_number(r);
	const cJSON *at = value;

	if (cJSON_IsArray(value) && number)
		at = cJSON_GetArrayItem(value, (int)number - 1);
	else if (cJSON_IsObject(value))
		at = member(value, reader_column(r));
	if (!at && is_first && cJSON_IsObject(value))
		return name_members(r, value);
	if (!at)
		return reader_give_wrong(r, reader_column(r), line, "the line does not have it");
	if (!cJSON_IsString(at))
		return reader_give_wrong(r, reader_column(r), line, "not a string");
	return reader_give(r, string_of(at), line, "the string is empty");
}

static int give_line(struct reader *r, struct span text, uint32_t line, bool is_first)
{
	const char *end;
	cJSON      *value;
	int         rc;

	if (text.len > SOURCES_JSON_MAX)
		return reader_give_wrong(r, span_upto(text, 40), line, "longer than a line may be");
	value = cJSON_ParseWithLengthOpts(text.ptr, text.len, &end, false);
	if (!value || span_trim(span_from(text, (size_t)(end - text.ptr))).len)
		rc = reader_give_wrong(r, span_clip(text, 60), line, "not JSON");
	else
		rc = give_value(r, value, line, is_first);
	cJSON_Delete(value);
	return rc;
}

int jsonl_read(struct reader *r, struct span text)
{
	struct span line;
	uint32_t    number = 0, n = 0;
	int         rc = 0;

	while (rc == 0 && span_cut_line(&text, &line)) {
		number++;
		line = span_trim(line);
		if (line.len)
			rc = give_line(r, line, number, n++ == 0);
	}
	return rc;
}

/* --- JSON Feed ---------------------------------------------------------------------- */

/* An item's address; what it comments on, when it has none of its own. */
static int give_item(struct reader *r, const cJSON *item)
{
	struct span url = string_of(member(item, SPAN("url")));

	if (!url.len)
		url = string_of(member(item, SPAN("external_url")));
	return reader_give_link(r, url, r->o->base, 0);
}

int json_feed_read(struct reader *r, struct span text)
{
	cJSON       *root;
	const cJSON *item;
	int          rc = 0;

	if (text.len > SOURCES_JSON_MAX) {
		r->report->limit = "bytes";
		return 0;
	}
	root = cJSON_ParseWithLength(text.ptr, text.len);
	if (!root)
		r->report->broken = "not JSON";
	cJSON_ArrayForEach(item, member(root, SPAN("items"))) {
		if (rc || reader_is_full(r))
			break;
		rc = give_item(r, item);
	}
	cJSON_Delete(root);
	return rc;
}
