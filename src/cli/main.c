/*
 * headwater: which sources does an article cite, which can be read, and where
 * does the story spring from?
 *
 *     main.c      commands, signals, exit code
 *     options.c   one table of options: the parser and --help
 *     cmd_*.c     one file per command
 *     gather.c    what a person names: URLs, pages, lists, feeds
 *     view.c      an article and its citations, looked up in the store
 *     progress.c  how far a crawl is, and what it came to
 *     table.c     as a table; view_json.c: as JSON
 *     stats_*.c   shares of what is cited, as text and JSON
 *     text.c      strangers' text on a terminal
 *
 * The rooms behind them, from bytes to crawl, are listed in src/README.md.
 */

#include "commands.h"
#include "json.h"
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

volatile sig_atomic_t stop_asked, report_asked;

static const struct verb {
	const char  *name;
	enum command command;
	int        (*run)(struct options *o, int argc, char **argv);
	const char  *takes, *help;
} verbs[] = {
	{ "trace",   CMD_TRACE,   cmd_trace,   "[options] SOURCE...", "trace articles (URL, saved page, list, feed, '-' for stdin); print the table" },
	{ "show",    CMD_SHOW,    cmd_show,    "[options] [ARTICLE]", "the table again, from the store" },
	{ "explain", CMD_EXPLAIN, cmd_explain, "[options] URL...",    "every piece of evidence behind one page's verdict" },
	{ "origins", CMD_ORIGINS, cmd_origins, "[options] [ARTICLE]", "where the story springs from: chains, circles, what it all rests on" },
	{ "export",  CMD_EXPORT,  cmd_export,  "[options] FORMAT",    "the graph: csv, dot, graphml, gexf, jsonl and more" },
	{ "stats",   CMD_STATS,   cmd_stats,   "[options] [ARTICLE]", "how much of what is cited can be read; by article, by outlet, in all" },
	{ "resume",  CMD_RESUME,  cmd_resume,  "[options]",           "go on with what was interrupted" },
	{ "audit",   CMD_AUDIT,   cmd_audit,   "sample | score FILE", "draw a sample to code by hand; how often the verdicts are right" },
	{ "page",    CMD_PAGE,    cmd_page,    "[options] FILE...",    "read saved pages without network; print a JSON object for each" },
};

#define N_VERBS (sizeof(verbs) / sizeof(verbs[0]))

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

static void on_signal(int number)
{
	(void)number;
	if (stop_asked)
		_exit(EXIT_INTERRUPTED);
	stop_asked = 1;
}

static void on_question(int number)
{
	(void)number;
	report_asked = 1;
}

static void catch_signals(void)
{
	struct sigaction stop = { .sa_handler = on_signal }, ignore = { .sa_handler = SIG_IGN };
	struct sigaction question = { .sa_handler = on_question, .sa_flags = SA_RESTART };

	sigaction(SIGINT, &stop, NULL);
	sigaction(SIGTERM, &stop, NULL);
	sigaction(SIGUSR1, &question, NULL);
	sigaction(SIGPIPE, &ignore, NULL);
	sigaction(SIGXFSZ, &ignore, NULL);  /* a file that may not grow is an error like a full disk */
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

static void help(void)
{
	puts("headwater traces a news article upstream: which sources it cites, which of\n"
	     "them can be read, and the graph of who cites whom.\n\nCommands:");
	for (size_t i = 0; i < N_VERBS; i++)
		printf("  headwater %-8s%-22s%s\n", verbs[i].name, verbs[i].takes, verbs[i].help);
	puts("\n  headwater COMMAND --help   its options\n"
	     "  headwater --version\n\n"
	     "Exit codes: 0 done, 1 usage, a source that cannot be used or a broken machine,\n"
	     "2 findings (--fail-on), 3 bad configuration, 130 interrupted (everything kept;\n"
	     "headwater resume).");
}

static const struct verb *find_verb(const char *name)
{
	for (size_t i = 0; i < N_VERBS; i++)
		if (strcmp(verbs[i].name, name) == 0)
			return &verbs[i];
	return NULL;
}

static void help_verb(const struct verb *v)
{
	printf("usage: headwater %s %s\n%s\n\n", v->name, v->takes, v->help);
	options_help(v->command);
}

static int run_verb(const struct verb *v, int argc, char **argv)
{
	struct options o;
	int            code = EXIT_BROKEN;

	options_init(&o);
	o.command = v->command;
	if (options_parse(&o, argc, argv) == 0) {
		log_set_level(o.is_quiet ? LOG_QUIET : o.is_verbose ? LOG_VERBOSE : LOG_NORMAL);
		if (o.wants_help) {
			help_verb(v);
			code = EXIT_DONE;
		} else {
			code = v->run(&o, argc, argv);
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
	const struct verb *v = argc > 1 ? find_verb(argv[1]) : NULL;

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
		help();
		return flush(EXIT_DONE);
	}
	if (argc > 1)
		log_error("%s: no such command; see headwater --help", argv[1]);
	else
		log_error("say what to do; see headwater --help");
	return EXIT_BROKEN;
}
