/*
 * Manual pages. Nothing that a table says is said here; what is written out
 * here is what no table holds: how files and the environment are read.
 *
 * man(7), not mdoc(7): few macros, and each tool for manual pages knows them.
 */

#include "man.h"
#include "about_config.h"
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
	see(ABOUT_CONFIG, 5, true);
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
	see(ABOUT_CONFIG, 5, true);
}

static void names(const struct config_section *s)
{
	const char *name;
	size_t      at = 0;

	for (bool is_first = true; (name = config_section_name(s, &at)); is_first = false) {
		fputs(is_first ? "" : ",\n", stdout);
		put(name);
	}
	puts(".");
}

/* Lines as they are. */
static void example(const char *text)
{
	struct span rest = span_of(text), part;

	puts(".nf");
	for (char room[256]; rest.len && span_cut(&rest, '\n', &part); puts("")) {
		snprintf(room, sizeof(room), "%.*s", SPAN_FMT(part));
		put_lines(room, AT_ONE);
	}
	puts(".fi");
}

void man_config(void)
{
	begin(ABOUT_CONFIG, 5, ABOUT_CONFIG_DOES);
	for (const struct config_section *s = config_sections; s->heading; s++) {
		heading(s->heading);
		if (s->kind == SECTION_LINES) {
			example(s->text);
			continue;
		}
		if (s->text)
			line(s->text);
		if (s->text && s->kind == SECTION_NAMES)
			puts(".PP");
		if (s->kind == SECTION_NAMES)
			names(s);
	}
	heading("SEE ALSO");
	see("headwater", 1, true);
}
