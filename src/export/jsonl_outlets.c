/* JSON lines by outlet: an object for each, then one for each pair, with the names of outlets.csv and outlet_edges.csv. */

#include "export.h"

#include "json.h"
#include "outlet_columns.h"

static int put_outlet(struct json_out *j, const struct graph_outlet *o)
{
	cJSON *line = json_made(j, cJSON_CreateObject());

	json_put_text(j, line, "record", SPAN("node"));
	json_put_text(j, line, "Id", o->name);
	json_put_text(j, line, "Label", o->name);
	for (size_t i = 0; i < OUTLET_COLUMNS; i++)
		json_made(j, cJSON_AddNumberToObject(line, outlet_column(i), outlet_count(o, i)));
	json_put_line(j, line, "\n");
	return json_status(j);
}

static int put_edge(struct json_out *j, const struct export_outlets *t, const struct graph_outlet_edge *e)
{
	cJSON *line = json_made(j, cJSON_CreateObject());

	json_put_text(j, line, "record", SPAN("edge"));
	json_put_text(j, line, "Source", t->items[e->article].name);
	json_put_text(j, line, "Target", t->items[e->source].name);
	json_put_text(j, line, "Type", SPAN("Directed"));
	json_made(j, cJSON_AddNumberToObject(line, "Weight", e->weight));
	json_put_line(j, line, "\n");
	return json_status(j);
}

int export_jsonl_outlets(const struct export_walk *w, FILE *out)
{
	struct export_outlets t;
	struct json_out       j;
	int                   rc = w->outlets(w, &t), ended;

	if (rc < 0)
		return rc;
	json_begin(&j, out);
	for (size_t i = 0; rc == 0 && i < t.n; i++)
		rc = put_outlet(&j, &t.items[i]);
	for (size_t i = 0; rc == 0 && i < t.n_edges; i++)
		rc = put_edge(&j, &t, &t.edges[i]);
	ended = json_end(&j);
	return rc ? rc : ended;
}
