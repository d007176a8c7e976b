/*
 * draw: a DOT text drawn by Graphviz's library. Private to the room cli.
 *
 * The library is looked for when it is asked for (dlopen), so that the program
 * runs without it and nothing is linked: it is large, and under the EPL. It
 * draws in a process of its own with a ceiling on its time, since it was not
 * written for strangers' graphs.
 */
#ifndef CLI_DRAW_H
#define CLI_DRAW_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

struct drawing {
	FILE *svg;    /**< what comes of it, to be read to its end */
	pid_t child;
};

/**
 * Begin to draw.
 *
 * @param dot       as export_dot() writes it
 * @param is_large  by sfdp, not dot
 * @return 0, or < 0 after a message; then there is nothing to end
 */
int draw_begin(struct drawing *d, const char *dot, bool is_large);

/** Close, and wait for the end. @return 0 when all of it was drawn, or -EIO after a message */
int draw_end(struct drawing *d);

#endif
