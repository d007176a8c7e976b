/* The table of commands: what is run, and all that is said of it in one line. */

#include "verbs.h"
#include "commands.h"
#include "suggest.h"
#include "base/log.h"

static const char *audit_word_at(size_t i)
{
	static const char *const words[] = { "sample", "score", NULL };

	return words[i];
}

const struct verb verbs[] = {
	{ "trace", CMD_TRACE, cmd_trace, "[options] SOURCE...",
	  "trace articles (URL, saved page, list, feed, '-' for stdin); print the table", NULL, true,
	  "Follows the links in the text of each article, says of each cited source whether a person can read it and in which "
	  "language, and prints a table. What a file is, its content tells first, then its name: a saved page, a list (a source a "
	  "line, CSV or JSON lines), a feed or a sitemap. Everything found is kept in the store.\n"
	  "robots.txt is obeyed, one request at a time goes to a host, one second apart, and Crawl-delay and Retry-After are "
	  "honoured. Private and other special-purpose addresses are refused. Ctrl-C keeps everything and prints the line that "
	  "resumes; SIGUSR1 asks how far it is.",
	  { { "headwater trace --reads en,de https://example.com/story", "German is not foreign to you" },
	    { "headwater trace --max-pages 500 https://example.com/rss", "a newsroom's latest articles, from its feed" },
	    { "headwater trace -i articles.csv --column link", "a spreadsheet's column" },
	    { "headwater trace -i articles.txt --fail-on gone,paywalled", "for scripts: exit 2 if a source has one of these marks" },
	    { "headwater trace --max-depth 2 URL", "the sources' sources too" } } },
	{ "show", CMD_SHOW, cmd_show, "[options] [ARTICLE]", "the table again, from the store", NULL, false,
	  "Prints the tables of the last run again, or that of one article, which may also be a source that was read.",
	  { { "headwater show --reads en,fr", "as another reader would see it" },
	    { "headwater show --json | jq -r '.citations[].source.url'", "the addresses behind the rows" } } },
	{ "explain", CMD_EXPLAIN, cmd_explain, "[options] URL...", "every piece of evidence behind one page's verdict", NULL, false,
	  "Tells why a page got its verdict: each sign, what was seen, and how much it counts (log-odds, from -2 on; above 0 is a "
	  "wall); what authors say of it beside their links; free pages that tell the same; and the addresses that lead to it.",
	  { { NULL, NULL } } },
	{ "origins", CMD_ORIGINS, cmd_origins, "[options] [ARTICLE]",
	  "where the story springs from: chains, circles, what it all rests on", NULL, false,
	  "Follows the citations upstream from each article of the last run, or from one, as far as was traced: the heaviest "
	  "chains, what all sources rest on, where chains end and why, what is younger than what cites it, and who cites each "
	  "other in a circle. The weight of a chain is a rule of thumb, no probability.",
	  { { "headwater trace --max-depth 2 URL && headwater origins", "give it something to follow" } } },
	{ "export", CMD_EXPORT, cmd_export, "FORMAT [ARTICLE...]", "the graph: csv dot svg graphml gexf jsonl html; sources: wikitext bibtex csl",
	  export_format_at, false,
	  "Writes the whole store's graph, of all runs, or its sources as a bibliography. No page is dropped: what was not "
	  "fetched is a node too. The same store gives the same bytes. Without a file all go to stdout, but the CSV files into "
	  "the current folder.\n"
	  "Of an ARTICLE it writes no more than what lies upstream: what it cites, what that cites in turn, and so on, as far as "
	  "it was traced; in a bibliography what the article cites itself. Depths then count from there.",
	  { { "headwater export csv -o graph/", "nodes.csv edges.csv outlets.csv outlet_edges.csv" },
	    { "headwater export svg --by outlet -o outlets.svg", "a picture, by Graphviz" },
	    { "headwater export html -o report.html", "a page that anyone can open" },
	    { "headwater export wikitext https://example.com/story", "{{cite news}} for each source of one article, with url-access" } } },
	{ "stats", CMD_STATS, cmd_stats, "[options] [ARTICLE]",
	  "how much of what is cited can be read; by article, by outlet, in all", NULL, false,
	  "Counts how much of what the articles of the last run cite can be read, where it comes from, and in which language. "
	  "Each number stands with what it is a share of; what cannot be told is left out of that, never guessed.",
	  { { "headwater stats -f csv --by article > shares.csv", "a row a number, for R or a spreadsheet" } } },
	{ "resume", CMD_RESUME, cmd_resume, "[options]", "go on with what was interrupted", NULL, false,
	  "Goes on with the last run in the store, with its options; those given now win. Headers and the proxy are never stored, "
	  "since they may hold secrets, and have to be given again.",
	  { { NULL, NULL } } },
	{ "audit", CMD_AUDIT, cmd_audit, "sample | score FILE", "draw a sample to code by hand; how often the verdicts are right",
	  audit_word_at, true,
	  "sample draws citations and writes a sheet with empty columns for people to code, without the verdicts; score compares "
	  "filled-in sheets with the store: precision, recall and F1 with 95 % intervals, and how far the coders agree. Keep the "
	  "store as it is until the sheets are scored.",
	  { { "headwater audit sample -n 200 --seed 1 -o coding.csv", "200 citations" },
	    { "headwater audit sample --codebook -o codebook.md", "what each column and code means" },
	    { "headwater audit score anna.csv ben.csv", "the filled-in sheets of two coders" } } },
	{ "page", CMD_PAGE, cmd_page, "[options] FILE...", "read saved pages without network; print a JSON object for each", NULL, true,
	  "Reads pages from files, or one from stdin (-), without network or store, and prints for each a line of JSON: title, "
	  "authors, dates, language, access with evidence, and the citations.",
	  { { "headwater page --url https://example.com/story story.html | jq .access", "one verdict" } } },
	{ "help", CMD_HELP, cmd_help, "[options] [COMMAND]", "what a command does, and its options", verb_name_at, false,
	  "Prints the commands, or one with its options, as COMMAND --help does, or what headwater.conf may say; or the source of a "
	  "manual page; or what makes a shell complete the words of headwater.",
	  { { "headwater help --man trace | man -l -", "a manual page that is not installed" },
	    { "headwater help headwater.conf", "what a file of options may say" },
	    { "source <(headwater help --completion bash)", "in ~/.bashrc, where the completion is not installed" } } },
	{ .name = NULL },
};

const struct verb_exit verb_exits[] = {
	{ EXIT_DONE,        "done; what servers answer is data, whatever it is" },
	{ EXIT_BROKEN,      "bad usage, a source that cannot be used, or a broken machine" },
	{ EXIT_FINDINGS,    "findings: --fail-on named a mark that an article or a source has" },
	{ EXIT_CONFIG,      "what configures headwater cannot be used" },
	{ EXIT_INTERRUPTED, "interrupted; everything is kept: headwater resume" },
	{ 0, NULL },
};

const struct verb *verb_find(const char *name)
{
	for (const struct verb *v = verbs; v->name; v++)
		if (strcmp(v->name, name) == 0)
			return v;
	return NULL;
}

const char *verb_name_at(size_t i)
{
	return verbs[i].name;
}

void verb_unknown(const char *name)
{
	struct suggestion near;

	suggest_begin(&near, span_of(name));
	for (const struct verb *v = verbs; v->name; v++)
		suggest_try(&near, span_of(v->name));
	if (near.best.len)
		log_error("%s: no such command; did you mean %.*s? See headwater --help", name, SPAN_FMT(near.best));
	else
		log_error("%s: no such command; see headwater --help", name);
}
