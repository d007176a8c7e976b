/* help: the commands, one of them with its options, the file of options; as a manual page; as a shell completes them. */

#include "about_config.h"
#include "commands.h"
#include "completion.h"
#include "help.h"
#include "man.h"
#include "base/log.h"

#include <stdio.h>
#include <string.h>

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

/* Indented, at most 78 columns; "\n" parts paragraphs. */
static void put_indented(const char *text)
{
	for (size_t at = 0; *text; text++) {
		size_t word = strcspn(text, " \n");

		if (at && at + 1 + word > 78) {
			putchar('\n');
			at = 0;
		}
		at += (size_t)printf("%s%.*s", at ? " " : "  ", (int)word, text);
		text += word;
		if (*text == '\n') {
			fputs("\n\n", stdout);
			at = 0;
		}
		if (!*text)
			break;
	}
	putchar('\n');
}

static void put_names(const struct config_section *s)
{
	const char *name;
	struct buf  list;
	size_t      at = 0;

	buf_init(&list, 65536);
	while ((name = config_section_name(s, &at)))
		buf_printf(&list, "%s%s", list.len ? ", " : "", name);
	put_indented(buf_status(&list) == 0 ? list.ptr : "");
	buf_free(&list);
}

static void put_example(const char *text)
{
	struct span rest = span_of(text), part;

	while (rest.len && span_cut(&rest, '\n', &part))
		printf("%s%.*s\n", part.len ? "  " : "", SPAN_FMT(part));
}

static void help_config(void)
{
	puts(ABOUT_CONFIG ": " ABOUT_CONFIG_DOES);
	for (const struct config_section *s = config_sections; s->heading; s++) {
		printf("\n%s\n", s->heading);
		if (s->kind == SECTION_LINES)
			put_example(s->text);
		else if (s->text)
			put_indented(s->text);
		if (s->kind == SECTION_NAMES)
			put_names(s);
	}
}

/* @return whether there is such a page */
static bool print_man(const char *name)
{
	const struct verb *v = name ? verb_find(name) : NULL;

	if (v)
		man_verb(v);
	else if (!name || strcmp(name, "headwater") == 0)
		man_all();
	else if (strcmp(name, ABOUT_CONFIG) == 0)
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
	else if (strcmp(name, ABOUT_CONFIG) == 0)
		help_config();
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
