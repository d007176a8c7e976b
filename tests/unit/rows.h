/*
 * rows: tables of cases. A line of a fixture is a test, named by file and line.
 *
 * Columns are parted by a TAB; lines that start with '#' are skipped. Escapes:
 * \\ \n \r \t \xHH. Holds static state: one test program, one copy.
 */
#ifndef TESTS_ROWS_H
#define TESTS_ROWS_H

#include "unescape.h"
#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define ROWS_MAX    2048
#define COLUMNS_MAX 8

struct row {
	struct span column[COLUMNS_MAX];  /* unescaped, NUL behind each; missing ones are empty */
	char        name[128];
};

static struct arena     *rows_arena;
static struct row        rows[ROWS_MAX];
static struct CMUnitTest rows_tests[ROWS_MAX];
static size_t            n_rows;

/* A table that is cut off would pass. */
static void rows_check_room(const char *name)
{
	if (n_rows < ROWS_MAX)
		return;
	fprintf(stderr, "%s: more than %d rows\n", name, ROWS_MAX);
	exit(1);
}

/** Add a test that is no row of a table. */
static void rows_add_test(const char *name, CMUnitTestFunction check)
{
	rows_check_room(name);
	rows_tests[n_rows++] = (struct CMUnitTest){ name, check, NULL, NULL, NULL };
}

/** Add a test for each row of a table; its state is the struct row. */
static void rows_add(const char *path, CMUnitTestFunction check)
{
	FILE    *f = fopen(path, "r");
	char     line[4096];
	unsigned number = 0;

	rows_arena = rows_arena ? rows_arena : arena_new((size_t)16 << 20);
	if (!f || !rows_arena) {
		fprintf(stderr, "%s: cannot be read\n", path);
		exit(1);
	}
	for (; fgets(line, sizeof(line), f); ) {
		struct row *r;
		struct span rest = span_of(line), piece;

		number++;
		if (line[0] == '#')
			continue;
		rows_check_room(path);
		r = &rows[n_rows];
		rest.len -= span_ends(rest, SPAN("\n"));
		for (size_t i = 0; i < COLUMNS_MAX && span_cut(&rest, '\t', &piece); i++)
			r->column[i] = unescape(rows_arena, piece);
		snprintf(r->name, sizeof(r->name), "%s:%u", path, number);
		rows_tests[n_rows++] = (struct CMUnitTest){ r->name, check, NULL, NULL, r };
	}
	fclose(f);
}

/** @return what main() returns */
static int rows_run(const char *group)
{
	int failed = _cmocka_run_group_tests(group, rows_tests, n_rows, NULL, NULL);

	arena_free(rows_arena);
	return failed;
}

/** Compare, and show both when they differ. */
static void assert_span(struct span got, struct span want)
{
	if (!span_eq(got, want))
		fail_msg("got [%.*s], wanted [%.*s]", SPAN_FMT(got), SPAN_FMT(want));
}

#endif
