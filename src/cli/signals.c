/* Signals: stop, say how far it is, and those that are errors of a call instead. */

#include "commands.h"

#include <signal.h>
#include <unistd.h>

volatile sig_atomic_t stop_asked, report_asked;

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
