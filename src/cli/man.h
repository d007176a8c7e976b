/*
 * man: manual pages, in man(7), made from the tables of commands and options.
 * Private to the room cli.
 */
#ifndef CLI_MAN_H
#define CLI_MAN_H

#include "verbs.h"

/** Print headwater(1). */
void man_all(void);

/** Print headwater-COMMAND(1). */
void man_verb(const struct verb *v);

/** Print headwater.conf(5). */
void man_config(void);

#endif
