/* json: cJSON, fed with spans. Private to the room cli. */
#ifndef CLI_JSON_H
#define CLI_JSON_H

#include "cite.h"
#include "instead.h"

#include <cjson/cJSON.h>

/** Once, before any other use of cJSON: let json_line() know of memory that was lacking. */
void json_watch(void);

/** Add a string; the empty span becomes null. */
void json_put(cJSON *object, const char *name, struct span s);

/** Add a string, or null for NULL. */
void json_put_string(cJSON *object, const char *name, const char *s);

/** Add a number with at most three decimals: 0.97, not 0.97000000000000008. */
void json_put_number(cJSON *object, const char *name, double n);

/** Append a string to an array. */
void json_push(cJSON *array, struct span s);

/** Append a new object to an array. @return it */
cJSON *json_push_object(cJSON *array);

/** Add "likely", "likely_confidence" and "likely_evidence": null, null and [] when nothing is known. */
void json_put_likely(cJSON *object, const struct likely *likely);

/** Append a piece of evidence to an array, with its plain sentence. */
void json_push_evidence(cJSON *array, struct span signal, struct span says, double weight, struct span snippet);

/** Add "instead": what can be read in a page's place, the best first. */
void json_put_instead(cJSON *object, const struct instead_list *list);

/** Append a note to an array: kind, claims, text. @return it */
cJSON *json_push_note(cJSON *array, const struct cite_note *note);

/** Add "wire": outlet, name and words; null when the page carries no agency's text. */
void json_put_wire(cJSON *object, const struct cite_wire *wire);

/** Append an outlet that is named without a link to an array. */
void json_push_named(cJSON *array, const struct citation *c);

/** Print on one line and delete. @return yours to free(); NULL when memory was lacking, here or before */
char *json_line(cJSON *object);

#endif
