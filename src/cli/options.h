/*
 * options: one table of options feeds the parser and --help, and what else
 * speaks of options. Private to the room cli.
 */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "crawl.h"
#include "outlook.h"

/** Exit codes; the README's table. */
enum exit_code {
	EXIT_DONE        = 0,
	EXIT_BROKEN      = 1,    /**< usage, or a broken machine */
	EXIT_FINDINGS    = 2,    /**< only where --fail-on names them */
	EXIT_CONFIG      = 3,    /**< a file that configures us cannot be used */
	EXIT_INTERRUPTED = 130,  /**< everything kept */
};

/** Commands, as bits, so that an option can belong to several. */
enum command {
	CMD_TRACE   = 1 << 0,
	CMD_SHOW    = 1 << 1,
	CMD_EXPLAIN = 1 << 2,
	CMD_EXPORT  = 1 << 3,
	CMD_RESUME  = 1 << 4,
	CMD_PAGE    = 1 << 5,
	CMD_STATS   = 1 << 6,
	CMD_ORIGINS = 1 << 7,
	CMD_AUDIT   = 1 << 8,
	CMD_HELP    = 1 << 9,
};

/** What an option's value is, and what its field holds. */
enum option_value {
	FLAG,      /**< bool */
	TEXT,      /**< const char * */
	WORD,      /**< const char *, one of those that "takes" lists: "run|outlet|article" */
	LIST,      /**< struct strings */
	NUMBER,    /**< long, unsigned by its range */
	MILLIS,    /**< uint32_t, given in seconds with fraction */
	UNSIGNED,  /**< unsigned */
	INTEGER,   /**< int */
	WIDE,      /**< uint64_t */
	BYTES,     /**< size_t */
	MARKS,     /**< unsigned, bits */
	NETS,      /**< const char *, networks; none named: all */
	LANGS,     /**< const char *, language codes */
	FOLLOW,    /**< enum crawl_follow, in the order that "takes" lists */
	SORT,      /**< const char *, as pick_new() has it */
	FILTER,    /**< struct strings, each as pick_new() has it */
};

/** Where an option may stand, as bits beside those of its commands. */
enum option_place {
	OPTION_LOCAL = 1 << 29,  /**< also in ./headwater.conf, which may be a stranger's: it writes, reads and reaches nothing more */
	OPTION_FLAG  = 1 << 30,  /**< only on the command line */
};

/** One option. A name may stand in several rows, for different commands. */
struct option_row {
	char        letter;    /**< 0: none */
	const char *name;
	const char *takes;     /**< NULL: nothing; "[...]": may be left out */
	unsigned    commands;  /**< bits of enum command and enum option_place */
	enum option_value value;
	size_t      field;     /**< offset in struct options */
	double      min, max;  /**< of a number; min: the fewest ':' of a LIST's item */
	bool        is_secret;
	const char *help, *standard;  /**< default in words, or NULL */
};

/** A value for an option, and where it stood. Borrowed. */
struct option_setting {
	const struct option_row *row;
	const char *value;          /**< NULL: none was given */
	const char *from;           /**< for messages: "--name", "FILE:LINE: name" or "HEADWATER_NAME" */
	bool        is_overridden;  /**< what came later holds */
};

/** What files and the environment set, in the order in which it counts: later ones win. */
struct option_settings {
	struct option_setting *items;
	size_t n, cap;
	struct arena *arena;  /**< owned; holds items and their text; NULL until there is one */
};

/** Strings given by an option that may be repeated. Borrowed from argv. */
struct strings {
	const char **items;  /**< owned array */
	size_t       n;
};

struct options {
	enum command command;
	bool         wants_help;
	const char  *config;     /**< file to read options from; "none"; NULL: those that are always read */
	struct option_settings settings;  /**< of files and the environment */
	const char  *store;      /**< file */
	const char  *input;      /**< list of sources: file, "-", or NULL */
	const char  *column;     /**< of a list, where its sources stand: name or number; NULL: "url" */
	const char  *output;     /**< file or folder, or NULL */
	const char  *reads;      /**< "en,de" or "" */
	const char  *outlets;    /**< the reader's table of outlets: file, "-", or NULL */
	struct outlook *outlook; /**< owned; set by the command, see outlook.h; NULL until then */
	const char  *table;      /**< export csv: which one, or NULL */
	const char  *columns;    /**< export: names of columns, ',' between; NULL: all */
	int          depth;      /**< export: citations away from an article; 0: as the format has it */
	const char  *by;         /**< stats: "run", "outlet" or "article" */
	const char  *format;     /**< "table", "csv", "json" or "markdown"; stats: no "markdown" */
	const char  *colour;     /**< "auto", "always" or "never" */
	const char  *sort;       /**< as pick_new() has it, or NULL */
	struct pick *pick;       /**< owned; set by load_pick(); NULL until then */
	long         top;        /**< stats: rows of each ranking, 0: all; origins: items of each list; -1: as usual there */
	const char  *rules;      /**< file of rules, or NULL; o->crawl.rules once load_rules() has read it */
	const char  *url;        /**< page, trace: the URL of a file */
	long         status;     /**< page: HTTP status */
	unsigned     n_rows;     /**< audit sample: to draw */
	uint64_t     seed;       /**< audit sample */
	bool         wants_codebook;
	bool         wants_man;
	const char  *completion; /**< help: "bash", "zsh", "fish" or NULL */
	bool         is_json, is_quiet, is_verbose, wants_text;
	unsigned     fail_on;    /**< bits: 1 << mark's place in access_mark_at() */
	struct strings headers, resolves, connect_tos, includes, excludes, filters;
	enum crawl_follow follow;
	struct crawl_scope *own_scope;   /**< owned: what crawl.scope points to */
	struct access_rules *own_rules;  /**< owned: what crawl.rules points to */
	struct crawl_options crawl;
	const char **operands;   /**< what is not an option; part of argv */
	size_t       n_operands;
};

/** Set every default. */
void options_init(struct options *o);
void options_free(struct options *o);

/** Back to the defaults and, for o->command, o->settings. @return as options_set() */
int options_restart(struct options *o);

/** Set one option. @return 0, -EINVAL after a message that begins with @p s's from, or -ENOMEM */
int options_set(struct options *o, const struct option_setting *s);

/** Is it a code of ISO 639-1, such as en or zh-Hans, as the table shows them? */
bool options_is_language(struct span code);

/**
 * Read the words after the command. May be called again: later words win.
 *
 * @param argc  words, the first is the command
 * @return 0, -EINVAL after a message that names the word, or -ENOMEM
 */
int options_parse(struct options *o, int argc, char **argv);

/**
 * The words worth keeping for resume: o->settings and the options among the words of
 * the command, without operands and without what may be secret (-H, -x).
 *
 * @return 0 or -ENOMEM; @p out gets a JSON array
 */
int options_save(const struct options *o, int argc, char **argv, struct buf *out);

/** As options_parse(), from what options_save() wrote. Keeps the words in @p a. -ENOMEM too. */
int options_restore(struct options *o, struct arena *a, struct span saved);

/** Print the options of @p command, with defaults, to stdout. */
void options_help(enum command command);

/** @return row @p i of the table, in the order of the help; NULL past its end */
const struct option_row *options_row(size_t i);

/**
 * The words that an option can be set to.
 *
 * @param word  set to the one at @p i; static
 * @return false past the last one, and for an option that takes anything
 */
bool option_word(const struct option_row *r, size_t i, struct span *word);

/** May it be repeated, and each time adds to what was said before? */
bool option_adds_up(const struct option_row *r);

#endif
