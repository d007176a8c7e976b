/*
 * JSON lines: one object a node, then one an edge, with the names of the CSV's columns. Rows are flat and many, so
 * they are written as they come; a tree of each was four fifths of the time.
 */

#include "export.h"

#include "columns.h"
#include "pile.h"
#include "base/text.h"

struct file {
	const struct export_columns *columns;
	struct pile pile;
};

static const char *escape_of(uint32_t c)
{
	switch (c) {
	case '"':  return "\\\"";
	case '\\': return "\\\\";
	case '\t': return "\\t";
	case '\n': return "\\n";
	case '\r': return "\\r";
	default:   return NULL;
	}
}

static const struct text_form quoted = { { '"', '"', '\\', '\\' }, escape_of };

static void put_text(struct buf *out, struct span s)
{
	buf_byte(out, '"');
	text_add_as(out, s, &quoted);
	buf_byte(out, '"');
}

static void put_list(struct buf *out, const struct value *v)
{
	buf_byte(out, '[');
	for (size_t i = 0; i < v->n; i++) {
		if (i)
			buf_byte(out, ',');
		put_text(out, v->texts[i]);
	}
	buf_byte(out, ']');
}

/* As short as a number can be: 0.9, 1. */
static void put_share(struct buf *out, double share)
{
	size_t n;

	text_add_share(out, share);
	if (buf_status(out) < 0)
		return;
	n = out->len;
	while (out->ptr[n - 1] == '0')
		n--;
	buf_cut(out, out->ptr[n - 1] == '.' ? n - 1 : n);
}

/* A member; what is not known is left out. */
static void put_value(struct buf *out, const struct column *column, const struct value *v)
{
	if (!v->is_known)
		return;
	buf_str(out, ",\"");
	buf_str(out, column->name);
	buf_str(out, "\":");
	switch (column->type) {
	case COLUMN_LIST:  put_list(out, v); break;
	case COLUMN_COUNT: text_add_number(out, v->count); break;
	case COLUMN_SHARE: put_share(out, v->share); break;
	case COLUMN_FLAG:  buf_str(out, v->count ? "true" : "false"); break;
	default:           put_text(out, v->texts[0]); break;
	}
}

static int put_node(const struct graph_node *n, void *arg)
{
	struct file *f = arg;
	struct value v;

	buf_str(&f->pile.text, "{\"record\":\"node\"");
	for (size_t i = 0; i < f->columns->n_nodes; i++) {
		node_value(n, f->columns->nodes[i], &v);
		put_value(&f->pile.text, &node_columns[f->columns->nodes[i]], &v);
	}
	buf_str(&f->pile.text, "}\n");
	return pile_row(&f->pile);
}

static int put_edge(const struct export_edge *e, void *arg)
{
	struct file *f = arg;
	struct value v;

	buf_str(&f->pile.text, "{\"record\":\"edge\"");
	for (size_t i = 0; i < f->columns->n_edges; i++) {
		edge_value(e, f->columns->edges[i], &v);
		put_value(&f->pile.text, &edge_columns[f->columns->edges[i]], &v);
	}
	buf_str(&f->pile.text, "}\n");
	return pile_row(&f->pile);
}

int export_jsonl(const struct export_walk *w, FILE *out)
{
	struct file f = { .columns = &w->columns };
	int         rc;

	pile_begin(&f.pile, out);
	rc = w->each_node(w, put_node, &f);
	if (rc == 0)
		rc = w->each_edge(w, put_edge, &f);
	return pile_end(&f.pile, rc);
}
