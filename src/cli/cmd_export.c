/* export: the graph in a format. */

#include "beside.h"
#include "commands.h"
#include "export.h"
#include "instead.h"
#include "report.h"
#include "stream.h"
#include "suggest.h"
#include "svg.h"
#include "base/log.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

/* What is written: by a walk, or from a graph in memory. */
struct format {
	const char *name;
	int (*walk)(const struct export_walk *w, FILE *out);
	int (*whole)(const struct graph *g, FILE *out);
	unsigned of;          /* whose columns it tells, EXPORT_NODES | EXPORT_EDGES */
	bool     is_list;     /* of sources: of an article, those that it cites itself */
};

static const struct format tables[] = {
	{ "nodes", export_nodes_csv, NULL, EXPORT_NODES, false },
	{ "edges", export_edges_csv, NULL, EXPORT_EDGES, false },
	{ "outlets", export_outlets_csv, NULL, 0, false },
	{ "outlet_edges", export_outlet_edges_csv, NULL, 0, false },
};

#define N_TABLES (sizeof(tables) / sizeof(tables[0]))

static const struct format formats[] = {
	{ "csv", NULL, NULL, EXPORT_NODES | EXPORT_EDGES, false },  /* all tables, in a folder */
	{ "dot", NULL, export_dot, 0, false },
	{ "svg", NULL, export_dot, 0, false },                      /* drawn from that */
	{ "graphml", export_graphml, NULL, EXPORT_NODES | EXPORT_EDGES, false },
	{ "gexf", export_gexf, NULL, EXPORT_NODES | EXPORT_EDGES, false },
	{ "jsonl", export_jsonl, NULL, EXPORT_NODES | EXPORT_EDGES, false },
	{ "wikitext", export_wikitext, NULL, 0, true },
	{ "bibtex", export_bibtex, NULL, 0, true },
	{ "csl", export_csl, NULL, 0, true },
	{ "html", NULL, NULL, 0, false },                           /* whole, and needs the store as well */
};

#define N_FORMATS (sizeof(formats) / sizeof(formats[0]))

/* --by outlet, but for svg, which is drawn otherwise. */
static const struct format by_outlet[] = {
	{ "dot", NULL, export_dot_outlets, 0, false },
	{ "graphml", export_graphml_outlets, NULL, 0, false },
	{ "gexf", export_gexf_outlets, NULL, 0, false },
	{ "jsonl", export_jsonl_outlets, NULL, 0, false },
};

#define N_BY_OUTLET (sizeof(by_outlet) / sizeof(by_outlet[0]))

/* A graph on its way to a file. */
struct writing {
	struct export_columns columns;
	const struct format  *format;
	struct upstream      *of;      /* owned; NULL: all of the store */
	struct stream        *stream;  /* owned; of what walks */
	struct graph         *graph;   /* owned; of what needs it whole */
};

static int write_graph(FILE *out, void *arg)
{
	const struct writing *w = arg;

	return w->format->whole ? w->format->whole(w->graph, out) : w->format->walk(stream_walk(w->stream), out);
}

/* One of the tables, into a file of its own. */
struct table {
	const struct writing *w;
	const struct format  *format;
	char path[PATH_MAX];
};

struct folder {
	char         path[PATH_MAX];
	struct table tables[N_TABLES];
};

static int write_table(FILE *out, void *arg)
{
	const struct table *t = arg;

	return t->format->walk(stream_walk(t->w->stream), out);
}

/* @return 0 or -ENAMETOOLONG after a message */
static int name_tables(struct folder *f, const struct options *o, const struct writing *w)
{
	struct span s = span_of(o->output ? o->output : ".");
	bool        fits;

	while (s.len > 1 && s.ptr[s.len - 1] == '/')
		s.len--;
	fits = snprintf(f->path, PATH_MAX, "%.*s", SPAN_FMT(s)) < PATH_MAX;
	for (size_t i = 0; fits && i < N_TABLES; i++) {
		f->tables[i].w = w;
		f->tables[i].format = &tables[i];
		fits = snprintf(f->tables[i].path, PATH_MAX, "%.*s/%s.csv", SPAN_FMT(s), tables[i].name) < PATH_MAX;
	}
	if (!fits)
		log_error("--output: %.*s...: %s", SPAN_FMT(span_upto(s, 100)), strerror(ENAMETOOLONG));
	return fits ? 0 : -ENAMETOOLONG;
}

static int write_tables(const struct options *o, const struct writing *w)
{
	struct folder f;
	struct output files[N_TABLES];
	int           rc = name_tables(&f, o, w);

	for (size_t i = 0; i < N_TABLES; i++)
		files[i] = (struct output){ f.tables[i].path, write_table, &f.tables[i] };
	if (rc == 0)
		rc = write_folder(f.path, files, N_TABLES);
	for (size_t i = 0; rc == 0 && i < N_TABLES; i++)
		log_note("wrote %s", f.tables[i].path);
	return rc;
}

/* Would it, or one of its tables, be written over what is read? Says so. */
static bool is_in_the_way(const struct options *o, const struct writing *w)
{
	struct folder f;
	bool          is;

	if (w->format != formats)
		return o->output && is_onto_store(o->output, o->store);
	is = name_tables(&f, o, w) < 0;
	for (size_t i = 0; !is && i < N_TABLES; i++)
		is = is_onto_store(f.tables[i].path, o->store);
	return is;
}

/* --- what the words ask for --------------------------------------------------------- */

static const struct format *by_name(const struct format *list, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].name, name) == 0)
			return &list[i];
	return NULL;
}

const char *export_format_at(size_t i)
{
	return i < N_FORMATS ? formats[i].name : NULL;
}

/* Which formats there are, and which was meant. */
static void bad_format(const char *format)
{
	struct suggestion near;
	struct buf        list;

	buf_init(&list, 1024);
	suggest_begin(&near, span_of(format));
	for (size_t i = 0; i < N_FORMATS; i++) {
		buf_printf(&list, "%s%s", i == 0 ? "" : i + 1 < N_FORMATS ? ", " : " or ", formats[i].name);
		suggest_try(&near, span_of(formats[i].name));
	}
	if (near.best.len)
		buf_printf(&list, "; did you mean %.*s?", SPAN_FMT(near.best));
	log_error("export: %s%ssay one format: %s", format, format[0] ? ": " : "", buf_status(&list) == 0 ? list.ptr : "csv");
	buf_free(&list);
}

static bool is_by_outlet(const struct options *o)
{
	return strcmp(o->by, "outlet") == 0;
}

/* Is --by outlet asked of a format that cannot? Says so. */
static bool is_by_in_vain(const struct options *o, const struct format *f)
{
	if (!is_by_outlet(o) || f->whole == export_dot || by_name(by_outlet, N_BY_OUTLET, f->name))
		return false;
	if (f == formats)
		log_error("--by: outlet: csv has that as --table outlets and --table outlet_edges");
	else
		log_error("--by: outlet: %s has pages only; dot, svg, graphml, gexf and jsonl have outlets, and csv as --table outlets", f->name);
	return true;
}

/* @return NULL after a message */
static const struct format *choose_format(const struct options *o)
{
	const char          *name = o->n_operands ? o->operands[0] : "";
	const struct format *f = by_name(formats, N_FORMATS, name);

	if (o->n_operands > 1 && by_name(formats, N_FORMATS, o->operands[1])) {
		log_error("export: %s: say one format at a time", o->operands[1]);
	} else if (!f) {
		bad_format(name);
	} else if (f != formats && o->table) {
		log_error("--table: %s: %s has no tables", o->table, name);
	} else if (o->depth && o->n_operands == 1) {
		log_error("--depth: say of which articles; headwater export %s ARTICLE", name);
	} else if (is_by_in_vain(o, f)) {
		return NULL;
	} else if (f == formats && !o->table && o->output && strcmp(o->output, "-") == 0) {
		log_error("export: csv: stdout takes one table; say --table nodes, edges, outlets or outlet_edges");
	} else if (is_by_outlet(o) && by_name(by_outlet, N_BY_OUTLET, name)) {
		return by_name(by_outlet, N_BY_OUTLET, name);
	} else {
		return o->table ? by_name(tables, N_TABLES, o->table) : f;
	}
	return NULL;
}

static void no_column(struct span unknown, unsigned of)
{
	struct buf list;

	buf_init(&list, 4096);
	if (of & EXPORT_NODES) {
		buf_str(&list, "; nodes have ");
		export_columns_list(EXPORT_NODES, &list);
	}
	if (of & EXPORT_EDGES) {
		buf_str(&list, "; edges have ");
		export_columns_list(EXPORT_EDGES, &list);
	}
	log_error("--columns: %.*s: no such column%.*s", SPAN_FMT(unknown), SPAN_FMT(buf_view(&list)));
	buf_free(&list);
}

/* One table has just what was asked for; where there are several, ids tie them together. */
static int choose_columns(const struct options *o, const struct format *f, struct export_columns *out)
{
	struct span unknown;

	export_columns_all(out);
	out->n_nodes = f->of & EXPORT_NODES ? out->n_nodes : 0;
	out->n_edges = f->of & EXPORT_EDGES ? out->n_edges : 0;
	if (!o->columns)
		return 0;
	if (!f->of) {
		log_error("--columns: %s%s has none to choose; nodes and edges have", f->name, is_by_outlet(o) ? " by outlet" : "");
		return -EINVAL;
	}
	if (export_columns_pick(out, f->of, !o->table, span_of(o->columns), &unknown) == 0)
		return 0;
	no_column(unknown, f->of);
	return -EINVAL;
}

static bool is_html(const struct format *f)
{
	return strcmp(f->name, "html") == 0;
}

/* An empty file is no answer: of an article that was not read, say who can tell why. */
static void say_uncited(const struct options *o, const struct writing *w)
{
	if (w->format->is_list && w->of && stream_walk(w->stream)->n_edges == 0)
		log_note("export: %s: nothing to write, since no citation is known; headwater show %s says why", o->operands[0], o->operands[1]);
}

/* Pictures and bibliographies do not tell what can be read instead; looking for it is most of the work. */
static int load_whole(struct store *s, struct outlook *k, struct span reads, struct writing *w)
{
	int rc = load_graph(s, k, reads, GRAPH_ALL, w->of, &w->graph);

	if (rc < 0 || !is_html(w->format))
		return rc;
	return w->of ? beside_note_all(s, k, w->graph) : instead_note_all(w->graph);
}

static int load(struct store *s, const struct options *o, struct writing *w)
{
	struct store_run run = { .id = 0 };
	struct arena    *a = arena_new((size_t)4 << 20);
	struct span      reads;
	int rc = a ? store_run_last(s, a, &run) : -ENOMEM;

	reads = o->reads[0] ? span_of(o->reads) : run.reads;
	if (rc >= 0)
		rc = store_snapshot(s);
	if (rc == 0)
		rc = find_upstream(s, o, w->format->is_list ? 1 : INT_MAX, &w->of);
	if (rc == 0)
		rc = w->format->whole || is_html(w->format) ? load_whole(s, o->outlook, reads, w)
		                                            : stream_new(&w->stream, s, o->outlook, reads, &w->columns, w->of);
	arena_free(a);
	return rc;
}

int cmd_export(struct options *o, int argc, char **argv)
{
	struct writing w = { .format = choose_format(o) };
	struct store  *s = NULL;
	int            rc;

	(void)argc;
	(void)argv;
	if (!w.format || choose_columns(o, w.format, &w.columns) < 0 || is_in_the_way(o, &w))
		return EXIT_BROKEN;
	rc = load_outlets(o);
	if (rc != EXIT_DONE)
		return rc;
	if (store_open(&s, o->store, STORE_READ) < 0)
		return EXIT_BROKEN;
	rc = load(s, o, &w);
	if (rc < 0)
		;  /* told below */
	else if (w.format == formats)
		rc = write_tables(o, &w);
	else if (strcmp(w.format->name, "svg") == 0)
		rc = svg_write(w.graph, is_by_outlet(o), o->output);
	else if (is_html(w.format))
		rc = report_write(s, w.graph, o->output);
	else
		rc = write_to(o->output, write_graph, &w);
	if (rc == 0)
		say_uncited(o, &w);
	say_unread(o->store, rc);
	stream_free(w.stream);
	upstream_free(w.of);
	graph_free(w.graph);
	store_close(s);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}
