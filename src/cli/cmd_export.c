/* export: the graph in a format. */

#include "commands.h"
#include "export.h"
#include "instead.h"
#include "suggest.h"
#include "base/log.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

typedef int export_fn(const struct graph *g, FILE *out);

static const struct table {
	const char *name;
	export_fn  *write;
} tables[] = {
	{ "nodes", export_nodes_csv },
	{ "edges", export_edges_csv },
	{ "outlets", export_outlets_csv },
	{ "outlet_edges", export_outlet_edges_csv },
};

#define N_TABLES (sizeof(tables) / sizeof(tables[0]))

/* A graph on its way to a file. */
struct writing {
	const struct graph *g;
	export_fn          *write;
};

static int write_graph(FILE *out, void *arg)
{
	const struct writing *w = arg;

	return w->write(w->g, out);
}

static int write_one(const struct graph *g, export_fn *write, const char *path)
{
	return write_to(path, write_graph, &(struct writing){ g, write });
}

static int write_folder(const struct graph *g, const char *named)
{
	struct span s = span_of(named);
	char folder[PATH_MAX];
	int  rc;

	while (s.len > 1 && s.ptr[s.len - 1] == '/')
		s.len--;
	snprintf(folder, sizeof(folder), "%.*s", SPAN_FMT(s));
	rc = mkdir(folder, 0777) == 0 || errno == EEXIST ? 0 : -errno;
	if (rc < 0)
		log_error("%s: %s", folder, strerror(-rc));

	for (size_t i = 0; rc == 0 && i < N_TABLES; i++) {
		char path[PATH_MAX];

		snprintf(path, sizeof(path), "%.4000s/%s.csv", folder, tables[i].name);
		rc = write_one(g, tables[i].write, path);
		if (rc == 0)
			log_note("wrote %s", path);
	}
	return rc;
}

static export_fn *table_by_name(const char *name)
{
	for (size_t i = 0; i < N_TABLES; i++)
		if (strcmp(tables[i].name, name) == 0)
			return tables[i].write;
	return NULL;
}

/* Those that are one file have a writer. */
static const struct table formats[] = {
	{ "csv", NULL }, { "dot", export_dot }, { "graphml", export_graphml }, { "gexf", export_gexf },
	{ "jsonl", export_jsonl }, { "wikitext", export_wikitext }, { "bibtex", export_bibtex }, { "csl", export_csl },
};

#define N_FORMATS (sizeof(formats) / sizeof(formats[0]))

const char *export_format_at(size_t i)
{
	return i < N_FORMATS ? formats[i].name : NULL;
}

static export_fn *format_by_name(const char *name)
{
	for (size_t i = 0; i < N_FORMATS; i++)
		if (strcmp(formats[i].name, name) == 0)
			return formats[i].write;
	return NULL;
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

/* What the words ask for; NULL with *is_folder: all tables. @return 0 or -EINVAL */
static int choose(const struct options *o, export_fn **write, bool *is_folder)
{
	const char *format = o->n_operands ? o->operands[0] : "";

	*write = NULL;
	*is_folder = false;
	if (o->n_operands > 1) {
		log_error("export: %s: say one format at a time", o->operands[1]);
	} else if (format_by_name(format) && o->table) {
		log_error("--table: %s: %s has no tables", o->table, format);
	} else if (format_by_name(format)) {
		*write = format_by_name(format);
	} else if (strcmp(format, "csv") == 0 && !o->table && o->output && strcmp(o->output, "-") == 0) {
		log_error("export: csv: stdout takes one table; say --table nodes, edges, outlets or outlet_edges");
	} else if (strcmp(format, "csv") == 0) {
		*is_folder = !o->table;
		*write = o->table ? table_by_name(o->table) : NULL;
	} else {
		bad_format(format);
	}
	return *write || *is_folder ? 0 : -EINVAL;
}

static int load(struct store *s, const struct options *o, struct graph **g)
{
	struct store_run run = { .id = 0 };
	struct arena    *a = arena_new((size_t)4 << 20);
	int rc = a ? store_run_last(s, a, &run) : -ENOMEM;

	if (rc >= 0)
		rc = load_graph(s, o->outlook, o->reads[0] ? span_of(o->reads) : run.reads, GRAPH_ALL, g);
	if (rc == 0)
		rc = instead_note_all(*g);
	arena_free(a);
	return rc;
}

int cmd_export(struct options *o, int argc, char **argv)
{
	struct store *s = NULL;
	struct graph *g = NULL;
	export_fn    *write;
	bool          is_folder;
	int           rc;

	(void)argc;
	(void)argv;
	if (choose(o, &write, &is_folder) < 0)
		return EXIT_BROKEN;
	rc = load_outlets(o);
	if (rc != EXIT_DONE)
		return rc;
	if (store_open(&s, o->store, STORE_READ) < 0)
		return EXIT_BROKEN;
	rc = load(s, o, &g);
	if (rc < 0)
		log_error("export: %s: %s", o->store, strerror(-rc));
	else if (is_folder)
		rc = write_folder(g, o->output ? o->output : ".");
	else
		rc = write_one(g, write, o->output);
	graph_free(g);
	store_close(s);
	return rc == 0 ? EXIT_DONE : EXIT_BROKEN;
}
