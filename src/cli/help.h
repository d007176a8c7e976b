/* help: what the program says of itself, on stdout. Private to the room cli. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "verbs.h"

/** The commands. */
void help_all(void);

/** One command and its options. */
void help_verb(const struct verb *v);

#endif
