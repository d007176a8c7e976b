/* JSON lines: one object a node, then one an edge, with the names of the CSV's columns. */

#include "export.h"

#include "json.h"

struct file {
	const struct export_columns *columns;
	struct json_out j;
};

static int put_node(const struct graph_node *n, void *arg)
{
	struct file     *f = arg;
	struct json_out *j = &f->j;
	cJSON           *o = json_made(j, cJSON_CreateObject());
	struct value     v;

	json_put_text(j, o, "record", SPAN("node"));
	for (size_t i = 0; i < f->columns->n_nodes; i++) {
		size_t column = f->columns->nodes[i];

		node_value(n, column, &v);
		json_put_value(j, o, &node_columns[column], &v);
	}
	json_put_line(j, o, "\n");
	return json_status(j);
}

static int put_edge(const struct export_edge *e, void *arg)
{
	struct file     *f = arg;
	struct json_out *j = &f->j;
	cJSON           *o = json_made(j, cJSON_CreateObject());
	struct value     v;

	json_put_text(j, o, "record", SPAN("edge"));
	for (size_t i = 0; i < f->columns->n_edges; i++) {
		size_t column = f->columns->edges[i];

		edge_value(e, column, &v);
		json_put_value(j, o, &edge_columns[column], &v);
	}
	json_put_line(j, o, "\n");
	return json_status(j);
}

int export_jsonl(const struct export_walk *w, FILE *out)
{
	struct file f = { .columns = &w->columns };
	int         rc, ended;

	json_begin(&f.j, out);
	rc = w->each_node(w, put_node, &f);
	if (rc == 0)
		rc = w->each_edge(w, put_edge, &f);
	ended = json_end(&f.j);
	return rc ? rc : ended;
}
