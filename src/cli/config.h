/*
 * config: options that files and the environment set. Private to the room cli.
 *
 *     $XDG_CONFIG_HOME/headwater/headwater.conf   yours; ~/.config where that is not set
 *     ./headwater.conf                            of the folder; may set only what is OPTION_LOCAL
 *     HEADWATER_MAX_DEPTH=2                       the environment
 *     --max-depth 2                               the command line
 *
 * Later ones win, options that may be repeated add up. -c FILE, or
 * HEADWATER_CONFIG, takes the place of both files; "none" is no file.
 *
 * A file has lines "name = value", "[command]" above those that hold for one
 * command alone, and "#" before comments. It is read by what reads every other
 * list here: Debian's libinih cuts lines at 200 bytes and values at " ;",
 * which regular expressions, headers and addresses may well have.
 *
 * ./headwater.conf may lie in a folder that a stranger made. So it can write
 * to no file, read none, send nothing else than was asked for, and trust
 * nobody; and it must belong to who runs the program, or to root.
 */
#ifndef CLI_CONFIG_H
#define CLI_CONFIG_H

#include "options.h"

/** Of one file, bytes. */
#define CONFIG_MAX 65536

/**
 * Set @p o anew: defaults, files, environment, then the words of the command again.
 * With -v says what they set.
 *
 * @param o  as options_parse() left it
 * @return EXIT_DONE; EXIT_CONFIG after a message that names file and line; EXIT_BROKEN
 */
int config_apply(struct options *o, int argc, char **argv);

#endif
