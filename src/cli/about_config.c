#include "about_config.h"

#include "options.h"

#include <string.h>

const struct config_section config_sections[] = {
	{ "DESCRIPTION", SECTION_TEXT,
	  "What comes later wins, and options that may be repeated add up: your own file, "
	  "$XDG_CONFIG_HOME/headwater/headwater.conf (by default ~/.config/headwater/headwater.conf); ./headwater.conf; the "
	  "environment (HEADWATER_MAX_DEPTH for max-depth); the command line. -c FILE or HEADWATER_CONFIG is read in place "
	  "of both files; -c none reads none.\n"
	  "A line is \"name = value\", without quotes; the names are those of the long options, whose meaning and defaults stand "
	  "in the page of each command. Switches are yes or no. \"#\" begins a line of comment. Lines under \"[command]\" hold for "
	  "that command alone. A name or value that is none is named with its line, and the exit status is 3; so it is for a file "
	  "that anyone may write to, that is no plain file, or larger than 64 KiB. A variable of no option is only named. "
	  "--verbose says what is set where.", 0 },
	{ "NAMES", SECTION_NAMES, NULL, 0 },
	{ "THE FOLDER'S FILE", SECTION_NAMES,
	  "./headwater.conf may be a stranger's. It must belong to you or to root, and may set no more than what is asked for and "
	  "what is shown:", OPTION_LOCAL },
	{ "EXAMPLES", SECTION_LINES,
	  "reads = en,de\n"
	  "store = /home/anna/articles.db\n"
	  "\n"
	  "[trace]\n"
	  "max-depth = 2\n"
	  "exclude = ^https://ads\\.\n", 0 },
	{ .heading = NULL },
};

static bool is_first_of_name(const struct option_row *r)
{
	const struct option_row *other;

	for (size_t i = 0; (other = options_row(i)) != r; i++)
		if (strcmp(other->name, r->name) == 0)
			return false;
	return true;
}

const char *config_section_name(const struct config_section *s, size_t *at)
{
	const struct option_row *r;

	while ((r = options_row((*at)++)))
		if (is_first_of_name(r) && !(r->commands & OPTION_FLAG) && (r->commands & s->places) == s->places)
			return r->name;
	return NULL;
}
