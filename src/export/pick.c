/* Columns by name. */

#include "export.h"

#include "columns.h"

#include <errno.h>

void export_columns_all(struct export_columns *out)
{
	*out = (struct export_columns){ .n_nodes = node_columns_n, .n_edges = edge_columns_n };
	for (uint8_t i = 0; i < EXPORT_COLUMNS_MAX; i++)
		out->nodes[i] = out->edges[i] = i;
}

/* Once, and never more than there is room for. @return whether there is such a column */
static bool pick(const struct column *columns, size_t n, struct span name, uint8_t *picked, size_t *n_picked)
{
	size_t i = 0;

	while (i < n && !span_ieq(span_of(columns[i].name), name))
		i++;
	if (i == n)
		return false;
	if (!memchr(picked, (int)i, *n_picked))
		picked[(*n_picked)++] = (uint8_t)i;
	return true;
}

static bool pick_node(struct export_columns *c, struct span name)
{
	return pick(node_columns, node_columns_n, name, c->nodes, &c->n_nodes);
}

static bool pick_edge(struct export_columns *c, struct span name)
{
	return pick(edge_columns, edge_columns_n, name, c->edges, &c->n_edges);
}

static bool is_named(struct span names, struct span name)
{
	struct span one;

	while (span_cut(&names, ',', &one))
		if (span_ieq(span_trim(one), name))
			return true;
	return false;
}

static void pick_ids(struct export_columns *c, unsigned of, struct span names)
{
	if (of & EXPORT_NODES && !is_named(names, SPAN("Id")))
		pick_node(c, SPAN("Id"));
	if (of & EXPORT_EDGES && !is_named(names, SPAN("Source")))
		pick_edge(c, SPAN("Source"));
	if (of & EXPORT_EDGES && !is_named(names, SPAN("Target")))
		pick_edge(c, SPAN("Target"));
}

int export_columns_pick(struct export_columns *out, unsigned of, bool keeps_ids, struct span names,
                        struct span *unknown)
{
	struct span rest = names, name;
	bool        is_node, is_edge;

	*out = (struct export_columns){ .n_nodes = 0 };
	if (keeps_ids)
		pick_ids(out, of, names);
	while (span_cut(&rest, ',', &name)) {
		name = span_trim(name);
		is_node = of & EXPORT_NODES && pick_node(out, name);
		is_edge = of & EXPORT_EDGES && pick_edge(out, name);
		if (!is_node && !is_edge) {
			*unknown = name;
			return -EINVAL;
		}
	}
	return 0;
}

void export_columns_list(enum export_of of, struct buf *out)
{
	const struct column *columns = of == EXPORT_NODES ? node_columns : edge_columns;
	size_t               n = of == EXPORT_NODES ? node_columns_n : edge_columns_n;

	for (size_t i = 0; i < n; i++)
		buf_printf(out, "%s%s", i ? ", " : "", columns[i].name);
}
