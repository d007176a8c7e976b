/* json: strangers' text in cJSON's objects. What could not be added for lack of memory is remembered. */
#ifndef EXPORT_JSON_H
#define EXPORT_JSON_H

#include "base/buf.h"

#include <cjson/cJSON.h>
#include <stdio.h>

/** A file of JSON on its way out. */
struct json_out {
	FILE      *out;
	struct buf text;      /**< scratch; buf_status() */
	bool       is_short;  /**< of memory: something is missing */
};

void json_begin(struct json_out *j, FILE *out);

/** @return 0, -ENOMEM or -EIO: go on? */
int json_status(const struct json_out *j);

/** @return as json_status(); frees what was made */
int json_end(struct json_out *j);

/** A string of whole characters without controls, or nothing when @p s is empty. @param object  NULL is fine */
void json_put_text(struct json_out *j, cJSON *object, const char *name, struct span s);

/** Print on one line, then @p after, and delete. */
void json_put_line(struct json_out *j, cJSON *object, const char *after);

/** Remember that @p item could not be made. @return it */
cJSON *json_made(struct json_out *j, cJSON *item);

#endif
