/* Signals: stop, say how far it is, and those that are errors of a call instead. */

#include "commands.h"

#include <signal.h>
#include <unistd.h>

volatile sig_atomic_t stop_asked, report_asked;

static volatile sig_atomic_t       is_heeded;
static const struct undo *volatile begun;  /* borrowed; NULL: none */

static void undo(const struct undo *u)
{
	for (size_t i = 0; i < OUTPUTS_MAX; i++)
		if (u->files[i])
			unlink(u->files[i]);
	if (u->folder)
		rmdir(u->folder);
}

/* What nobody heeds ends the process as if it were not caught, but for what is half written. */
static void on_signal(int number)
{
	if (is_heeded && !stop_asked) {
		stop_asked = 1;
		return;
	}
	if (begun)
		undo(begun);
	if (stop_asked)
		_exit(EXIT_INTERRUPTED);
	signal(number, SIG_DFL);
	raise(number);
}

void heed_stop(bool does_heed)
{
	is_heeded = does_heed;
}

void remove_on_stop(const struct undo *u)
{
	begun = u;
}

static void on_question(int number)
{
	(void)number;
	report_asked = 1;
}

void catch_signals(void)
{
	struct sigaction stop = { .sa_handler = on_signal }, ignore = { .sa_handler = SIG_IGN };
	struct sigaction question = { .sa_handler = on_question, .sa_flags = SA_RESTART };

	sigaction(SIGINT, &stop, NULL);
	sigaction(SIGTERM, &stop, NULL);
	sigaction(SIGUSR1, &question, NULL);
	sigaction(SIGPIPE, &ignore, NULL);
	sigaction(SIGXFSZ, &ignore, NULL);  /* a file that may not grow is an error like a full disk */
}

void drop_signals(void)
{
	static const int caught[] = { SIGINT, SIGTERM, SIGUSR1, SIGPIPE, SIGXFSZ };

	for (size_t i = 0; i < sizeof(caught) / sizeof(caught[0]); i++)
		signal(caught[i], SIG_DFL);
}
