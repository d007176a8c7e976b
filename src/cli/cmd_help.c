/* help: the commands, or one of them with its options. */

#include "commands.h"
#include "help.h"
#include "base/log.h"

#include <stdio.h>

void help_all(void)
{
	puts("headwater traces a news article upstream: which sources it cites, which of\n"
	     "them can be read, and the graph of who cites whom.\n\nCommands:");
	for (const struct verb *v = verbs; v->name; v++)
		printf("  headwater %-8s%-22s%s\n", v->name, v->takes, v->help);
	puts("\n  headwater help COMMAND     its options\n"
	     "  headwater --version\n\n"
	     "Exit codes: 0 done, 1 usage, a source that cannot be used or a broken machine,\n"
	     "2 findings (--fail-on), 3 bad configuration, 130 interrupted (everything kept;\n"
	     "headwater resume).");
}

void help_verb(const struct verb *v)
{
	printf("usage: headwater %s %s\n%s\n\n", v->name, v->takes, v->help);
	options_help(v->command);
}

int cmd_help(struct options *o, int argc, char **argv)
{
	const struct verb *v = o->n_operands ? verb_find(o->operands[0]) : NULL;

	(void)argc;
	(void)argv;
	if (o->n_operands > 1) {
		log_error("help: %s: say one command at a time", o->operands[1]);
		return EXIT_BROKEN;
	}
	if (o->n_operands && !v) {
		verb_unknown(o->operands[0]);
		return EXIT_BROKEN;
	}
	if (v)
		help_verb(v);
	else
		help_all();
	return EXIT_DONE;
}
