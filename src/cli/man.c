/*
 * Manual pages. Nothing that a table says is said here; what is written out
 * here is what no table holds: how files and the environment are read.
 *
 * man(7), not mdoc(7): few macros, and each tool for manual pages knows them.
 */

#include "man.h"
#include "config.h"

#include <stdio.h>
#include <string.h>

/* --- roff ---------------------------------------------------------------------- */

/* How long a line of the source may get, bytes before they are escaped; 0: as long as it is. */
#define WIDE   66
#define AT_ONE 0

/* Text that roff leaves as it is; "\n" parts paragraphs. */
static void put_lines(const char *text, size_t wide)
{
	size_t column = 0;

	for (; *text; text++) {
		if (column == 0 && (*text == '.' || *text == '\''))
			fputs("\\&", stdout);
		column++;
		if (*text == '\n' || (*text == ' ' && wide && column + strcspn(text + 1, " \n") > wide))
			column = 0;
		switch (*text) {
		case '\\': fputs("\\e", stdout); break;
		case '-':  fputs("\\-", stdout); break;
		case '\'': fputs("\\(aq", stdout); break;
		case '`':  fputs("\\(ga", stdout); break;
		case '^':  fputs("\\(ha", stdout); break;
		case '~':  fputs("\\(ti", stdout); break;
		case '\n': fputs("\n.PP\n", stdout); break;
		default:   putchar(column || *text != ' ' ? *text : '\n');
		}
	}
}

static void put(const char *text)
{
	put_lines(text, AT_ONE);
}

static void line(const char *text)
{
	put_lines(text, WIDE);
	putchar('\n');
}

static void heading(const char *name)
{
	printf(".SH %s\n", name);
}

/* Begin an item of a list; what follows is its text. */
static void item(const char *name)
{
	fputs(".TP\n\\fB", stdout);
	put(name);
	puts("\\fR");
}

static void begin(const char *name, int section, const char *does)
{
	char title[64];
	size_t n = 0;

	for (; name[n] && n < sizeof(title) - 1; n++)
		title[n] = name[n] >= 'a' && name[n] <= 'z' ? (char)(name[n] - 32) : name[n];
	title[n] = '\0';
	fputs(".TH ", stdout);
	put(title);
	printf(" %d %s \"Headwater %s\" \"Headwater\"\n", section, HEADWATER_DATE, HEADWATER_VERSION);
	puts(".nh\n.ad l");  /* no name is hyphenated */
	heading("NAME");
	put(name);
	puts(" \\-");
	line(does);
}

/* --- parts ----------------------------------------------------------------------- */

static void option(const struct option_row *r)
{
	bool may_be_left_out = r->takes && r->takes[0] == '[';

	fputs(".TP\n", stdout);
	if (r->letter)
		printf("\\fB\\-%c\\fR, ", r->letter);
	fputs("\\fB\\-\\-", stdout);
	put(r->name);
	fputs("\\fR", stdout);
	if (r->takes) {
		fputs(may_be_left_out ? "" : " ", stdout);
		fputs("\\fI", stdout);
		put(r->takes);
		fputs("\\fR", stdout);
	}
	putchar('\n');
	line(r->help);
	if (r->standard) {
		putchar('[');
		put_lines(r->standard, WIDE);
		puts("]");
	}
}

static void options(unsigned commands, bool of_all)
{
	const struct option_row *r;

	for (size_t i = 0; (r = options_row(i)); i++)
		if (of_all ? (r->commands & commands) == commands : (r->commands & commands) != 0)
			option(r);
}

static void examples(const struct example *e)
{
	if (!e->line)
		return;
	heading("EXAMPLES");
	for (; e->line; e++) {
		item(e->line);
		line(e->what);
	}
}

static void exits(void)
{
	char code[16];

	heading("EXIT STATUS");
	for (const struct verb_exit *e = verb_exits; e->means; e++) {
		snprintf(code, sizeof(code), "%d", e->code);
		item(code);
		line(e->means);
	}
}

static void see(const char *name, int section, bool is_last)
{
	fputs(".BR ", stdout);
	put(name);
	printf(" (%d)%s\n", section, is_last ? "" : ",");
}

/* --- pages ------------------------------------------------------------------------- */

static unsigned all_commands(void)
{
	unsigned commands = 0;

	for (const struct verb *v = verbs; v->name; v++)
		commands |= v->command;
	return commands & ~(unsigned)CMD_HELP;
}

static void environment(void)
{
	heading("ENVIRONMENT");
	item("HEADWATER_NAME");
	line("sets the option --name; dashes are underscores there, as in HEADWATER_MAX_DEPTH.");
	item("HEADWATER_CONFIG");
	line("names a file of options, as -c does.");
	item("XDG_CONFIG_HOME");
	line("is where your headwater/headwater.conf is; ~/.config if it is not set.");
	item("http_proxy, https_proxy, no_proxy");
	line("are heeded where --proxy is not given.");
	item("NO_COLOR");
	line("set and not empty: no colours.");
}

void man_all(void)
{
	char name[64];

	begin("headwater", 1, "trace a news article upstream");
	heading("SYNOPSIS");
	puts(".B headwater\n.I COMMAND\n[options] ...");
	heading("DESCRIPTION");
	line("Headwater traces a news article upstream. Give it an article; it follows the links in the article's own text, says of "
	     "each cited source whether a person can read it (free, paywalled, registration, metered, blocked, gone; and in which "
	     "language) and why it thinks so, and keeps who cites whom as a graph. Each command has a page of its own.");
	heading("COMMANDS");
	for (const struct verb *v = verbs; v->name; v++) {
		snprintf(name, sizeof(name), "headwater %s", v->name);
		item(name);
		line(v->help);
	}
	heading("OPTIONS OF ALL COMMANDS");
	options(all_commands(), true);
	examples(verbs[0].examples);
	exits();
	environment();
	heading("FILES");
	item("headwater.db");
	line("the store, a SQLite file in the current folder, unless --store names another; described by its own schema.");
	item("~/.config/headwater/headwater.conf, ./headwater.conf");
	puts("options; see\n.BR headwater.conf (5).");
	heading("SEE ALSO");
	for (const struct verb *v = verbs; v->name; v++) {
		snprintf(name, sizeof(name), "headwater-%s", v->name);
		see(name, 1, false);
	}
	see(MAN_CONFIG, 5, true);
}

void man_verb(const struct verb *v)
{
	char name[64];

	snprintf(name, sizeof(name), "headwater-%s", v->name);
	begin(name, 1, v->help);
	heading("SYNOPSIS");
	printf(".B headwater %s\n", v->name);
	line(v->takes);
	heading("DESCRIPTION");
	line(v->about);
	heading("OPTIONS");
	options(v->command, false);
	examples(v->examples);
	heading("EXIT STATUS");
	puts("As in\n.BR headwater (1).");
	heading("SEE ALSO");
	see("headwater", 1, false);
	see(MAN_CONFIG, 5, true);
}

/* A list of names; each once, however many rows it has. */
static void names(unsigned with)
{
	const struct option_row *r, *other;
	bool is_first = true;

	for (size_t i = 0, j; (r = options_row(i)); i++) {
		for (j = 0; (other = options_row(j)) != r && strcmp(other->name, r->name) != 0; j++)
			;
		if (other != r || r->commands & OPTION_FLAG || (r->commands & with) != with)
			continue;
		fputs(is_first ? "" : ",\n", stdout);
		put(r->name);
		is_first = false;
	}
	puts(".");
}

void man_config(void)
{
	begin(MAN_CONFIG, 5, "options of headwater in a file");
	heading("DESCRIPTION");
	line("What comes later wins, and options that may be repeated add up: your own file, "
	     "$XDG_CONFIG_HOME/headwater/headwater.conf (by default ~/.config/headwater/headwater.conf); ./headwater.conf; the "
	     "environment (HEADWATER_MAX_DEPTH for max-depth); the command line. -c FILE or HEADWATER_CONFIG is read in place "
	     "of both files; -c none reads none.\n"
	     "A line is \"name = value\", without quotes; the names are those of the long options, whose meaning and defaults stand "
	     "in the page of each command. Switches are yes or no. \"#\" begins a line of comment. Lines under \"[command]\" hold for "
	     "that command alone. A name or value that is none is named with its line, and the exit status is 3; so it is for a file "
	     "that anyone may write to, that is no plain file, or larger than 64 KiB. A variable of no option is only named. "
	     "--verbose says what is set where.");
	heading("NAMES");
	names(0);
	heading("THE FOLDER'S FILE");
	line("./headwater.conf may be a stranger's. It must belong to you or to root, and may set no more than what is asked for and "
	     "what is shown:");
	puts(".PP");
	names(OPTION_LOCAL);
	heading("EXAMPLES");
	puts(".nf");
	line("reads = en,de");
	line("store = /home/anna/articles.db");
	puts("");
	line("[trace]");
	line("max-depth = 2");
	line("exclude = ^https://ads\\.");
	puts(".fi");
	heading("SEE ALSO");
	see("headwater", 1, true);
}
