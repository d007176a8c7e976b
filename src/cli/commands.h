/* commands: one function per command, and what they share. Private to the room cli. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "graph.h"
#include "options.h"
#include "store.h"
#include "upstream.h"

#include <stdio.h>

/** Set by SIGINT and SIGTERM while they are heeded; a second one ends the program at once. */
extern volatile sig_atomic_t stop_asked;

/** Set by SIGUSR1: say how far it is. */
extern volatile sig_atomic_t report_asked;

/** From now on they do. SIGPIPE and SIGXFSZ are ignored: what writes meets an error. */
void catch_signals(void);

/** Does the command look at stop_asked, from now on? While none does, SIGINT and SIGTERM end the process. */
void heed_stop(bool does_heed);

/** No more files are written together. */
#define OUTPUTS_MAX 4

/** What is half written, by path. */
struct undo {
	const char *files[OUTPUTS_MAX];  /**< NULL: none */
	const char *folder;              /**< if it is empty then; NULL: none */
};

/** Where they end it, remove this. @param u  borrowed until the next call; NULL: nothing */
void remove_on_stop(const struct undo *u);

/** For a child: what catch_signals() set is undone. */
void drop_signals(void);

/** Each returns an exit code. @param argv  the command's words, for resume */
int cmd_trace(struct options *o, int argc, char **argv);
int cmd_resume(struct options *o, int argc, char **argv);
int cmd_show(struct options *o, int argc, char **argv);
int cmd_explain(struct options *o, int argc, char **argv);
int cmd_origins(struct options *o, int argc, char **argv);
int cmd_export(struct options *o, int argc, char **argv);
int cmd_audit(struct options *o, int argc, char **argv);
int cmd_stats(struct options *o, int argc, char **argv);
int cmd_page(struct options *o, int argc, char **argv);
int cmd_help(struct options *o, int argc, char **argv);

/** @return the name of format @p i that export writes; NULL past the last */
const char *export_format_at(size_t i);

/** What a list's line was. */
typedef int source_fn(const char *source, uint32_t line, void *arg);

/**
 * Walk a list of sources, one a line; blank lines and lines that start with
 * '#' are passed over.
 *
 * @param path  file, or "-" for stdin
 * @return 0, what @p fn returned if not 0, or -errno after a message
 */
int each_line(const char *path, source_fn *fn, void *arg);

/**
 * Read a whole file.
 *
 * @param path  file, or "-" for stdin
 * @param out   initialised; its ceiling bounds the file
 * @return 0 or -errno; no message
 */
int read_file(const char *path, struct buf *out);

/** Writes what a file is to hold. @return 0, or < 0 when it cannot */
typedef int write_fn(FILE *out, void *arg);

/**
 * Write a file aside and rename it, so that a full disk leaves no half one; what is
 * no file (a pipe, /dev/stdout) is written as it is.
 *
 * @param path  "-" or NULL: stdout, whose errors main() reports
 * @return 0, < 0 after a message, or what @p fn returned where the file took all that it got
 */
int write_to(const char *path, write_fn *fn, void *arg);

/** A file to be written. */
struct output {
	const char *path;
	write_fn   *fn;
	void       *arg;
};

/**
 * Write files into a folder, which is made where it is missing: all of them, or nothing is changed.
 *
 * @param n  1..OUTPUTS_MAX
 * @return as write_to()
 */
int write_folder(const char *folder, const struct output *files, size_t n);

/** Would a file at @p path take the place of the store that is read, or of what SQLite keeps beside it? Says so. */
bool is_onto_store(const char *path, const char *store);

/** Say why @p store cannot be told, unless something was said before. @param rc  0: nothing; < 0: of a walk over it */
void say_unread(const char *store, int rc);

/** Is it a spreadsheet's own format, an archive, a picture: nothing that has lines? @param document  page_document_kind() */
bool is_binary(const char *document);

/**
 * Read o->rules, when that names a file, into o->crawl.rules.
 *
 * @return EXIT_DONE; EXIT_CONFIG after a message that names file and line; EXIT_BROKEN
 */
int load_rules(struct options *o);

/** Set o->crawl.scope, when an option bounds or widens what is asked for. @return as load_rules() */
int load_scope(struct options *o);

/** Set o->outlook, with o->outlets when that names a file. @return as load_rules() */
int load_outlets(struct options *o);

/** Set o->pick, by o->sort and o->filters, and see that --json goes with o->format. @return EXIT_DONE, or EXIT_BROKEN after a message */
int load_pick(struct options *o);

/** Print the tables of a run's articles; o->outlook and o->pick are set. @return an exit code; EXIT_FINDINGS by --fail-on */
int show_run(struct store *s, const struct store_run *run, const struct options *o);

/** Read a store into a graph, with what is likely by @p k. @param of  only these pages and citations; NULL: all @return 0 (free with graph_free()) or < 0 */
int load_graph(struct store *s, struct outlook *k, struct span reads, enum graph_keep keep, const struct upstream *of,
               struct graph **out);

/**
 * The page that what a person typed leads to, whether or not they typed a slash at the end. Where
 * it leads to none, the page that it does with the other scheme, with "www." or without.
 *
 * @return 0 or < 0; -ENOENT, after a message, when the store does not know it, or several that it may be
 */
int find_page(struct store *s, const struct options *o, const char *typed, int64_t *page);

/**
 * What lies upstream of the articles among the operands, all but the first.
 *
 * @param depth  as in upstream_new(), where o->depth says nothing
 * @param out    NULL where none is named; free with upstream_free()
 * @return as find_page()
 */
int find_upstream(struct store *s, const struct options *o, int depth, struct upstream **out);

#endif
