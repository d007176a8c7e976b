/* verbs: the table of commands. Private to the room cli. */
#ifndef CLI_VERBS_H
#define CLI_VERBS_H

#include "options.h"

/** A line to type, and what it is for. */
struct example {
	const char *line, *what;
};

#define EXAMPLES_MAX 6

struct verb {
	const char  *name;
	enum command command;
	int        (*run)(struct options *o, int argc, char **argv);
	const char  *takes, *help;
	const char *(*word_at)(size_t i);  /**< words that it takes as operands, NULL past the last; NULL: none */
	bool         takes_files;          /**< operands may be files */
	const char  *about;                /**< for the manual: sentences; "\n" parts paragraphs */
	struct example examples[EXAMPLES_MAX + 1];  /**< the last one has no line */
};

/** Every command, in the order of the help; the last one has no name. */
extern const struct verb verbs[];

/** Every exit code. */
struct verb_exit {
	int         code;
	const char *means;
};

/** In ascending order; the last one means nothing. */
extern const struct verb_exit verb_exits[];

/** @return the command of that name, or NULL */
const struct verb *verb_find(const char *name);

/** @return the name of command @p i; NULL past the last */
const char *verb_name_at(size_t i);

/** Say that there is no such command, and which may have been meant. */
void verb_unknown(const char *name);

#endif
