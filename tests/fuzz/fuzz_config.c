/*
 * A configuration file of any bytes: it is taken, or refused with a message
 * that names the file; and what was taken can be kept for resume and read again.
 */

#include "../../src/cli/config.h"
#include "../../src/cli/commands.h"
#include "base/buf.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char path[64], said[4096];

static void require(bool holds)
{
	if (!holds)
		abort();
}

/* What the program reads is a file, whose name may be said again. */
static FILE *file_of(const uint8_t *data, size_t size)
{
	FILE *f = tmpfile();

	require(f && fwrite(data, 1, size, f) == size && fflush(f) == 0);
	rewind(f);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fileno(f));
	require(setenv("HEADWATER_CONFIG", path, 1) == 0);
	return f;
}

/* config_apply(), with its messages in said. */
static int apply(struct options *o, int argc, char **argv)
{
	FILE   *heard = tmpfile();
	int     old = dup(STDERR_FILENO), rc;
	ssize_t n;

	require(heard && old >= 0);
	dup2(fileno(heard), STDERR_FILENO);
	rc = config_apply(o, argc, argv);
	dup2(old, STDERR_FILENO);
	close(old);
	n = pread(fileno(heard), said, sizeof(said) - 1, 0);
	said[n > 0 ? n : 0] = '\0';
	fclose(heard);
	return rc;
}

static void read_again(const struct options *o, int argc, char **argv)
{
	struct arena  *a = arena_new((size_t)8 << 20);
	struct options again;
	struct buf     kept;

	buf_init(&kept, (size_t)8 << 20);
	options_init(&again);
	again.command = o->command;
	require(a && options_save(o, argc, argv, &kept) == 0 && options_restore(&again, a, buf_view(&kept)) == 0);
	options_free(&again);
	buf_free(&kept);
	arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char    verb[] = "trace", article[] = "https://example.org/a", *argv[] = { verb, article, NULL };
	FILE          *f = file_of(data, size);
	struct options o;
	int            rc;

	options_init(&o);
	o.command = CMD_TRACE;
	require(options_parse(&o, 2, argv) == 0);
	rc = apply(&o, 2, argv);
	require(rc == EXIT_DONE || (rc == EXIT_CONFIG && strstr(said, path)));
	if (rc == EXIT_DONE)
		read_again(&o, 2, argv);
	options_free(&o);
	fclose(f);
	return 0;
}
