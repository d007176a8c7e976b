/* help: the commands, or one of them with its options; as a manual page; as a shell completes them. */

#include "commands.h"
#include "completion.h"
#include "help.h"
#include "man.h"
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
	     "Exit codes:");
	for (const struct verb_exit *e = verb_exits; e->means; e++)
		printf("  %-4d%s\n", e->code, e->means);
}

void help_verb(const struct verb *v)
{
	printf("usage: headwater %s %s\n%s\n\n", v->name, v->takes, v->help);
	options_help(v->command);
	for (const struct example *e = v->examples; e->line; e++)
		printf("%s  %s\n      %s\n", e == v->examples ? "\n" : "", e->line, e->what);
}

/* @return whether there is such a page */
static bool print_man(const char *name)
{
	const struct verb *v = name ? verb_find(name) : NULL;

	if (v)
		man_verb(v);
	else if (!name || strcmp(name, "headwater") == 0)
		man_all();
	else if (strcmp(name, MAN_CONFIG) == 0)
		man_config();
	else
		return false;
	return true;
}

static bool print_help(const char *name)
{
	const struct verb *v = name ? verb_find(name) : NULL;

	if (v)
		help_verb(v);
	else if (!name)
		help_all();
	else
		return false;
	return true;
}

int cmd_help(struct options *o, int argc, char **argv)
{
	const char *name = o->n_operands ? o->operands[0] : NULL;

	(void)argc;
	(void)argv;
	if (o->n_operands > 1) {
		log_error("help: %s: say one command at a time", o->operands[1]);
		return EXIT_BROKEN;
	}
	if (o->completion) {
		completion_print(o->completion);
		return EXIT_DONE;
	}
	if (o->wants_man ? print_man(name) : print_help(name))
		return EXIT_DONE;
	verb_unknown(name);
	return EXIT_BROKEN;
}
