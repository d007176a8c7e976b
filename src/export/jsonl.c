/* JSON lines: one object a node, then one an edge, with the names of the CSV's columns. */

#include "export.h"

#include "json.h"

static void put_node(struct json_out *j, const struct graph_node *n)
{
	cJSON       *o = json_made(j, cJSON_CreateObject());
	struct value v;

	json_put_text(j, o, "record", SPAN("node"));
	for (size_t i = 0; i < node_columns_n; i++) {
		node_value(n, i, &v);
		json_put_value(j, o, &node_columns[i], &v);
	}
	json_put_line(j, o, "\n");
}

static void put_edge(struct json_out *j, const struct graph_node *nodes, const struct graph_edge *e)
{
	cJSON       *o = json_made(j, cJSON_CreateObject());
	struct value v;

	json_put_text(j, o, "record", SPAN("edge"));
	for (size_t i = 0; i < edge_columns_n; i++) {
		edge_value(nodes, e, i, &v);
		json_put_value(j, o, &edge_columns[i], &v);
	}
	json_put_line(j, o, "\n");
}

int export_jsonl(const struct graph *g, FILE *out)
{
	struct json_out j;
	size_t          n, n_edges;
	const struct graph_node *nodes = graph_nodes(g, &n);
	const struct graph_edge *edges = graph_edges(g, &n_edges);

	json_begin(&j, out);
	for (size_t i = 0; i < n && !j.is_short; i++)
		put_node(&j, &nodes[i]);
	for (size_t i = 0; i < n_edges && !j.is_short; i++)
		put_edge(&j, nodes, &edges[i]);
	return json_end(&j);
}
