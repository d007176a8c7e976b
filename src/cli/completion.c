/*
 * Completion for three shells. All are told the same of each command: its
 * options with what they say, the words that an option can be set to (those
 * of --fail-on and --sort several, with "," between), where files are wanted, and the
 * words or files that stand behind the options.
 *
 *     bash  one function; a case for each command, and in it for each option's value
 *     zsh   one function; a list of specs for _arguments in each case
 *     fish  a line for each option of each command
 */

#include "completion.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>

/* --- what the tables tell ----------------------------------------------------- */

static bool wants_file(const struct option_row *r)
{
	return r->takes && (strcmp(r->takes, "FILE") == 0 || strcmp(r->takes, "PATH") == 0);
}

static bool has_words(const struct option_row *r)
{
	struct span word;

	return option_word(r, 0, &word);
}

/* Several of its words, with "," between? */
static bool takes_list(const struct option_row *r)
{
	return r->value == MARKS || r->value == SORT;
}

static bool must_have_value(const struct option_row *r)
{
	return r->takes && r->takes[0] != '[';
}

/* The words of an option, with a space between. */
static void put_words(const struct option_row *r)
{
	struct span word;

	for (size_t i = 0; option_word(r, i, &word); i++)
		printf("%s%.*s", i ? " " : "", SPAN_FMT(word));
}

static void put_operands(const struct verb *v)
{
	for (size_t i = 0; v->word_at && v->word_at(i); i++)
		printf("%s%s", i ? " " : "", v->word_at(i));
}

/* Inside single quotes; what is in @p special gets a backslash. */
static void put_quoted(const char *text, const char *quote, const char *special)
{
	for (; *text; text++) {
		if (*text == '\'') {
			fputs(quote, stdout);
			continue;
		}
		if (strchr(special, *text))
			putchar('\\');
		putchar(*text);
	}
}

typedef void row_fn(const struct verb *v, const struct option_row *r);

static void each_row(const struct verb *v, row_fn *fn)
{
	const struct option_row *r;

	for (size_t i = 0; (r = options_row(i)); i++)
		if (r->commands & v->command)
			fn(v, r);
}

/* --- bash ------------------------------------------------------------------------ */

static void bash_name(const struct verb *v, const struct option_row *r)
{
	(void)v;
	printf(" --%s", r->name);
}

static void bash_value(const struct verb *v, const struct option_row *r)
{
	(void)v;
	if (!must_have_value(r))
		return;
	printf("\t\t--%s", r->name);
	if (r->letter)
		printf("|-%c", r->letter);
	if (wants_file(r)) {
		puts(") files=1 ;;");
	} else {
		fputs(") words='", stdout);
		put_words(r);
		printf("'%s ;;\n", takes_list(r) ? " comma=1" : "");
	}
}

static void bash_verb(const struct verb *v)
{
	printf("\t%s)\n\t\toptions='", v->name);
	each_row(v, bash_name);
	fputs("'\n\t\toperands='", stdout);
	put_operands(v);
	printf("' operand_files=%d\n\t\tcase $before in\n", v->takes_files);
	each_row(v, bash_value);
	puts("\t\t*) value= ;;\n\t\tesac ;;");
}

/* bash cuts words at '=', so that "--name=value" comes as three. */
static void bash(void)
{
	puts("# bash completion for headwater; made by: headwater help --completion bash\n"
	     "_headwater()\n{\n"
	     "\tlocal now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
	     "\tlocal options= words= files= comma= operands= operand_files=0 value=1\n\n"
	     "\tCOMPREPLY=()\n"
	     "\t[[ $before == '=' && COMP_CWORD -ge 2 ]] && before=${COMP_WORDS[COMP_CWORD-2]}\n"
	     "\t[[ $now == '=' ]] && now=\n"
	     "\tif ((COMP_CWORD == 1)); then");
	fputs("\t\tmapfile -t COMPREPLY < <(compgen -W '", stdout);
	for (const struct verb *v = verbs; v->name; v++)
		printf("%s ", v->name);
	puts("--help --version' -- \"$now\")\n\t\treturn\n\tfi\n\tcase ${COMP_WORDS[1]} in");
	for (const struct verb *v = verbs; v->name; v++)
		bash_verb(v);
	puts("\t*) return ;;\n\tesac\n"
	     "\tif [[ ! $value ]]; then\n"
	     "\t\twords=$operands files=${operand_files#0}\n"
	     "\t\t[[ $now == -* ]] && words=$options files=\n"
	     "\tfi\n"
	     "\tif [[ $comma ]]; then\n"
	     "\t\tmapfile -t COMPREPLY < <(compgen -P \"${now%\"${now##*,}\"}\" -W \"$words\" -- \"${now##*,}\")\n"
	     "\telse\n"
	     "\t\tmapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$now\")\n"
	     "\tfi\n"
	     "\tif [[ $files ]]; then\n"
	     "\t\tlocal found\n"
	     "\t\tmapfile -t found < <(compgen -f -- \"$now\")\n"
	     "\t\tCOMPREPLY+=(\"${found[@]}\")\n"
	     "\t\tcompopt -o filenames 2> /dev/null\n"
	     "\tfi\n}\n"
	     "complete -F _headwater headwater");
}

/* --- zsh ------------------------------------------------------------------------- */

#define ZSH_QUOTE   "'\\''"
#define ZSH_SPECIAL "[]:\\"

static void zsh_action(const struct option_row *r)
{
	fputs(must_have_value(r) ? ":" : "::", stdout);
	put_quoted(r->takes, ZSH_QUOTE, ZSH_SPECIAL);
	putchar(':');
	if (wants_file(r)) {
		fputs("_files", stdout);
	} else if (has_words(r)) {
		fputs(takes_list(r) ? " _values -s , word " : "(", stdout);
		put_words(r);
		fputs(takes_list(r) ? "" : ")", stdout);
	} else {
		putchar(' ');
	}
}

static void zsh_spec(const struct option_row *r, const char *name, const char *joint)
{
	printf("\t\t\t'%s%s%s[", option_adds_up(r) ? "*" : "", name, joint);
	put_quoted(r->help, ZSH_QUOTE, ZSH_SPECIAL);
	putchar(']');
	if (r->takes)
		zsh_action(r);
	puts("' \\");
}

static void zsh_row(const struct verb *v, const struct option_row *r)
{
	char name[64];

	(void)v;
	snprintf(name, sizeof(name), "--%s", r->name);
	zsh_spec(r, name, !r->takes ? "" : must_have_value(r) ? "=" : "=-");
	snprintf(name, sizeof(name), "-%c", r->letter);
	if (r->letter)
		zsh_spec(r, name, r->takes ? "+" : "");
}

static void zsh_verb(const struct verb *v)
{
	printf("\t%s)\n\t\t_arguments -s -S \\\n", v->name);
	each_row(v, zsh_row);
	fputs("\t\t\t'*:operand:", stdout);
	if (v->word_at && v->takes_files) {
		fputs("{ _alternative \"words:word:(", stdout);
		put_operands(v);
		fputs(")\" \"files:file:_files\" }", stdout);
	} else if (v->word_at) {
		putchar('(');
		put_operands(v);
		putchar(')');
	} else {
		fputs(v->takes_files ? "_files" : " ", stdout);
	}
	puts("' ;;");
}

static void zsh(void)
{
	puts("#compdef headwater\n# zsh completion for headwater; made by: headwater help --completion zsh\n"
	     "_headwater()\n{\n\tlocal -a commands\n\n\tcommands=(");
	for (const struct verb *v = verbs; v->name; v++) {
		printf("\t\t'%s:", v->name);
		put_quoted(v->help, ZSH_QUOTE, ZSH_SPECIAL);
		puts("'");
	}
	puts("\t)\n\tif ((CURRENT == 2)); then\n\t\t_describe -t commands command commands\n\t\treturn\n\tfi\n"
	     "\tshift words\n\t((CURRENT--))\n\tcase $words[1] in");
	for (const struct verb *v = verbs; v->name; v++)
		zsh_verb(v);
	puts("\tesac\n}\n\n"
	     "if [ \"$funcstack[1]\" = _headwater ]; then\n\t_headwater \"$@\"\nelse\n\tcompdef _headwater headwater\nfi");
}

/* --- fish -------------------------------------------------------------------------- */

#define FISH_QUOTE   "\\'"
#define FISH_SPECIAL "\\"

static void fish_begin(const struct verb *v)
{
	printf("complete -c headwater -n '__fish_seen_subcommand_from %s'", v->name);
}

static void fish_row(const struct verb *v, const struct option_row *r)
{
	fish_begin(v);
	if (r->letter)
		printf(" -s %c", r->letter);
	printf(" -l %s", r->name);
	if (wants_file(r)) {
		fputs(" -r -F", stdout);
	} else if (has_words(r)) {
		fputs(takes_list(r) ? " -x -a '(__fish_append , " : " -x -a '", stdout);
		put_words(r);
		fputs(takes_list(r) ? ")'" : "'", stdout);
	} else if (must_have_value(r)) {
		fputs(" -x", stdout);
	}
	fputs(" -d '", stdout);
	put_quoted(r->help, FISH_QUOTE, FISH_SPECIAL);
	puts("'");
}

static void fish_verb(const struct verb *v)
{
	printf("complete -c headwater -n __fish_use_subcommand -a %s -d '", v->name);
	put_quoted(v->help, FISH_QUOTE, FISH_SPECIAL);
	puts("'");
	each_row(v, fish_row);
	if (v->takes_files) {
		fish_begin(v);
		puts(" -F");
	}
	if (v->word_at) {
		fish_begin(v);
		fputs(" -a '", stdout);
		put_operands(v);
		puts("'");
	}
}

static void fish(void)
{
	puts("# fish completion for headwater; made by: headwater help --completion fish\n"
	     "complete -c headwater -f\n"
	     "complete -c headwater -n __fish_use_subcommand -l version -d 'print the version'\n"
	     "complete -c headwater -n __fish_use_subcommand -s h -l help -d 'print the commands'");
	for (const struct verb *v = verbs; v->name; v++)
		fish_verb(v);
}

void completion_print(const char *shell)
{
	if (strcmp(shell, "bash") == 0)
		bash();
	else if (strcmp(shell, "zsh") == 0)
		zsh();
	else
		fish();
}
