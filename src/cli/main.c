/*
 * headwater: which sources does an article cite, which can be read, and where
 * does the story spring from?
 *
 *     main.c      the process: streams, memory, exit code; signals.c
 *     verbs.c     the table of commands
 *     options.c   the table of options: the parser and --help; config.c: files that set them
 *     cmd_*.c     one file per command
 *     gather.c    what a person names: URLs, pages, lists, feeds
 *     view.c      an article and its citations, looked up in the store
 *     progress.c  how far a crawl is, and what it came to
 *     pick.c      --sort and --filter, by the columns in fields.c
 *     table.c     as a table; view_*.c: as JSON, CSV, Markdown
 *     stats_*.c   shares of what is cited, as text and JSON
 *     text.c      strangers' text on a terminal
 *
 * The rooms behind them, from bytes to crawl, are listed in src/README.md.
 */

#include "commands.h"
#include "config.h"
#include "help.h"
#include "json.h"
#include "verbs.h"
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unistd.h>

/* Smaller pieces of memory are kept when freed, up to so much at the end of a heap, bytes. */
#define LARGE_PIECE (4 << 20)
#define KEPT_FREE   (32 << 20)

/*
 * A standard stream that the caller closed would become the next file that is
 * opened, and what is printed would be written into it: into the store. So
 * /dev/null takes its place, opened so that printing to it is still an error.
 */
static int fill_streams(void)
{
	static const int modes[] = { [STDIN_FILENO] = O_WRONLY, [STDOUT_FILENO] = O_RDONLY, [STDERR_FILENO] = O_WRONLY };

	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", modes[fd]) != fd)
			return -errno;
	return 0;
}

/*
 * A page's memory comes in a few large pieces and goes back at once. malloc
 * would map and unmap each of them, and the kernel clear it, page by page.
 */
static void keep_memory(void)
{
#ifdef __GLIBC__
	mallopt(M_MMAP_THRESHOLD, LARGE_PIECE);
	mallopt(M_TRIM_THRESHOLD, KEPT_FREE);
#endif
}

/*
 * What ICU knows of no language of its own, it does by the user's, which must
 * not change how a page is read. Found out late, and without memory for it,
 * that would also be the end of the process (ICU 72).
 */
static bool settle_locale(void)
{
	UErrorCode status = U_ZERO_ERROR;

	uloc_setDefault("en", &status);
	return U_SUCCESS(status);
}

static int run_verb(const struct verb *v, int argc, char **argv)
{
	struct options o;
	int            code = EXIT_BROKEN;

	options_init(&o);
	o.command = v->command;
	if (options_parse(&o, argc, argv) == 0) {
		if (o.wants_help) {
			help_verb(v);
			code = EXIT_DONE;
		} else {
			code = v->command == CMD_HELP ? EXIT_DONE : config_apply(&o, argc, argv);
			code = code == EXIT_DONE ? v->run(&o, argc, argv) : code;
		}
	}
	options_free(&o);
	/* told where it is met, but for what can be met anywhere */
	if (code == EXIT_BROKEN && !log_has_errors())
		log_error("the machine ran out of memory, or of something else that is needed");
	return code;
}

/* Also when the last bytes that it did not take were lost long ago, and errno with them. */
static bool reader_went_away(void)
{
	struct pollfd p = { .fd = STDOUT_FILENO, .events = POLLOUT };

	return errno == EPIPE || (poll(&p, 1, 0) == 1 && p.revents & POLLERR);
}

/* A reader that went away is no error; a full disk is. */
static int flush(int code)
{
	errno = 0;
	if ((fflush(stdout) == 0 && !ferror(stdout)) || reader_went_away())
		return code;
	log_error("stdout: cannot be written");
	return code == EXIT_DONE ? EXIT_BROKEN : code;
}

int main(int argc, char **argv)
{
	const struct verb *v = argc > 1 ? verb_find(argv[1]) : NULL;

	if (fill_streams() < 0)
		return EXIT_BROKEN;
	catch_signals();
	keep_memory();
	json_watch();
	if (!settle_locale()) {
		log_error("ICU does not start: out of memory?");
		return EXIT_BROKEN;
	}
	if (v)
		return flush(run_verb(v, argc - 1, argv + 1));
	if (argc > 1 && strcmp(argv[1], "--version") == 0) {
		puts("headwater " HEADWATER_VERSION);
		return flush(EXIT_DONE);
	}
	if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
		help_all();
		return flush(EXIT_DONE);
	}
	if (argc > 1 && argv[1][0] == '-')
		log_error("%s: options stand behind the command; see headwater --help", argv[1]);
	else if (argc > 1)
		verb_unknown(argv[1]);
	else
		log_error("say what to do; see headwater --help");
	return EXIT_BROKEN;
}
