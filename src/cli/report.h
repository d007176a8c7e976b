/* report: one HTML file of a store. Private to the room cli. */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include "commands.h"
#include "export.h"

/** Write it. @param path  as write_to() takes it @return 0, or < 0 after a message */
int report_write(struct store *s, const struct graph *g, const char *path);

#endif
