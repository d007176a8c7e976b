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
	{ "trace",   CMD_TRACE,   cmd_trace,   "[options] SOURCE...",
	  "trace articles (URL, saved page, list, feed, '-' for stdin); print the table", NULL, true },
	{ "show",    CMD_SHOW,    cmd_show,    "[options] [ARTICLE]", "the table again, from the store", NULL, false },
	{ "explain", CMD_EXPLAIN, cmd_explain, "[options] URL...",    "every piece of evidence behind one page's verdict", NULL, false },
	{ "origins", CMD_ORIGINS, cmd_origins, "[options] [ARTICLE]",
	  "where the story springs from: chains, circles, what it all rests on", NULL, false },
	{ "export",  CMD_EXPORT,  cmd_export,  "[options] FORMAT",
	  "the graph: csv, dot, graphml, gexf, jsonl and more", export_format_at, false },
	{ "stats",   CMD_STATS,   cmd_stats,   "[options] [ARTICLE]",
	  "how much of what is cited can be read; by article, by outlet, in all", NULL, false },
	{ "resume",  CMD_RESUME,  cmd_resume,  "[options]",           "go on with what was interrupted", NULL, false },
	{ "audit",   CMD_AUDIT,   cmd_audit,   "sample | score FILE",
	  "draw a sample to code by hand; how often the verdicts are right", audit_word_at, true },
	{ "page",    CMD_PAGE,    cmd_page,    "[options] FILE...",
	  "read saved pages without network; print a JSON object for each", NULL, true },
	{ "help",    CMD_HELP,    cmd_help,    "[COMMAND]",           "what a command does, and its options", verb_name_at, false },
	{ NULL, 0, NULL, NULL, NULL, NULL, false },
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
