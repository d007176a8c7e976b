/*
 * The table of options. A row says how an option is spelled, to which
 * commands it belongs, what it takes, and which field it sets; the parser
 * (getopt_long), --help and the rest that speaks of options are made from it.
 */

#define _GNU_SOURCE  /* getopt_long */
#include "options.h"
#include "audit.h"
#include "fields.h"
#include "pick.h"
#include "suggest.h"
#include "verbs.h"
#include "base/log.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uloc.h>

#define CRAWLS (CMD_TRACE | CMD_RESUME)
#define ALL    (CRAWLS | CMD_SHOW | CMD_EXPLAIN | CMD_EXPORT | CMD_PAGE | CMD_ORIGINS | CMD_AUDIT | CMD_STATS)
#define STORED (ALL & ~CMD_PAGE)

#define AT(field) offsetof(struct options, field)

static const struct option_row rows[] = {
	{ 'i', "input", "FILE", CMD_TRACE, TEXT, AT(input), 0, 0, false,
	  "read sources from FILE: a list (lines, CSV, JSON lines), a feed or a sitemap; - for stdin", NULL },
	{ 0, "column", "NAME|NUMBER", CMD_TRACE | OPTION_LOCAL, TEXT, AT(column), 0, 0, false,
	  "where a CSV or JSON lines have the sources", "url" },
	{ 'i', "input", "FILE", CMD_PAGE, TEXT, AT(input), 0, 0, false,
	  "read a list: a line each, path TAB url [TAB status]; - for stdin", NULL },
	{ 'o', "output", "PATH", CMD_EXPORT, TEXT, AT(output), 0, 0, false,
	  "write there: a file, or for csv a folder", "stdout; csv: ." },
	{ 'o', "output", "FILE", CMD_AUDIT, TEXT, AT(output), 0, 0, false,
	  "sample: write the sheet there", "stdout" },
	{ 'n', "rows", "N", CMD_AUDIT | OPTION_LOCAL, UNSIGNED, AT(n_rows), 1, AUDIT_ROWS_MAX, false,
	  "sample: citations to draw", "200" },
	{ 0, "seed", "N", CMD_AUDIT | OPTION_LOCAL, WIDE, AT(seed), 0, 1e15, false,
	  "sample: another number draws other citations", "1" },
	{ 0, "codebook", NULL, CMD_AUDIT | OPTION_LOCAL, FLAG, AT(wants_codebook), 0, 0, false,
	  "sample: print what each column and code means, in Markdown, and draw nothing", NULL },
	{ 0, "table", "nodes|edges|outlets|outlet_edges", CMD_EXPORT | OPTION_LOCAL, WORD, AT(table), 0, 0, false,
	  "csv: only this one", "all four" },
	{ 0, "columns", "A,B,C", CMD_EXPORT | OPTION_LOCAL, TEXT, AT(columns), 0, 0, false,
	  "csv, graphml, gexf, jsonl: only these columns of nodes and edges, in this order", "all" },
	{ 0, "by", "page|outlet", CMD_EXPORT | OPTION_LOCAL, WORD, AT(by), 0, 0, false,
	  "dot, svg, graphml, gexf, jsonl: a node for each page, or for each outlet, with the citations counted", "page" },
	{ 0, "depth", "N", CMD_EXPORT | OPTION_FLAG, INTEGER, AT(depth), 1, 1000000, false,
	  "of ARTICLE: only what so many citations lead to", "wikitext, bibtex, csl: 1; else all that is upstream" },
	{ 0, "top", "N", CMD_ORIGINS | OPTION_LOCAL, NUMBER, AT(top), 1, 1000, false,
	  "chains to show of each article, and of every other list; the rest is counted", "5" },
	{ 0, "url", "URL", CMD_TRACE | CMD_PAGE, TEXT, AT(url), 0, 0, false,
	  "the address that a saved file came from", "what the page says" },
	{ 0, "status", "N", CMD_PAGE | OPTION_LOCAL, NUMBER, AT(status), 100, 999, false,
	  "HTTP status that the file came with", "200" },
	{ 0, "text", NULL, CMD_PAGE | OPTION_LOCAL, FLAG, AT(wants_text), 0, 0, false,
	  "print the body's paragraphs too", NULL },
	{ 0, "by", "run|outlet|article", CMD_STATS | OPTION_LOCAL, WORD, AT(by), 0, 0, false,
	  "one table for the run, or a row for each outlet or article", "run" },
	{ 0, "top", "N", CMD_STATS | OPTION_LOCAL, NUMBER, AT(top), 0, 1e9, false,
	  "rows of each ranking; 0: all", "10; csv, JSON: 0" },
	{ 'f', "format", "table|csv|json|markdown", CRAWLS | CMD_SHOW | OPTION_LOCAL, WORD, AT(format), 0, 0, false,
	  "json: a line an article", "table" },
	{ 'f', "format", "table|csv|json", CMD_STATS | OPTION_LOCAL, WORD, AT(format), 0, 0, false,
	  "csv: a number a row; json: an object a line", "table" },
	{ 0, "sort", "COL[,...]", CRAWLS | CMD_SHOW | OPTION_LOCAL, SORT, AT(sort), 0, 0, false,
	  "rows by these columns of the CSV; - in front: the largest or last first", "position" },
	{ 0, "filter", "COL=VALUE[,...]", CRAWLS | CMD_SHOW | OPTION_LOCAL, FILTER, AT(filters), 0, 0, false,
	  "only rows with one of these values: mark=gone,paywalled,lang!=en; may be repeated", "all" },
	{ 0, "color", "auto|always|never", CRAWLS | CMD_SHOW | CMD_ORIGINS | OPTION_LOCAL, WORD, AT(colour), 0, 0, false,
	  "colours; never: no links of the terminal either", "auto: on a terminal, without NO_COLOR" },
	{ 0, "store", "FILE", STORED, TEXT, AT(store), 0, 0, false,
	  "the SQLite file that keeps everything", "headwater.db" },
	{ 0, "reads", "LANGS", CRAWLS | CMD_SHOW | CMD_EXPORT | CMD_ORIGINS | CMD_STATS | OPTION_LOCAL, LANGS, AT(reads), 0, 0, false,
	  "languages that the reader reads, such as en,de", "the article's" },
	{ 0, "rules", "FILE", CRAWLS | CMD_PAGE, TEXT, AT(rules), 0, 0, false,
	  "signs and phrases of your own to judge by as well, a line each; see README.md", NULL },
	{ 0, "max-depth", "N", CRAWLS | OPTION_LOCAL, INTEGER, AT(crawl.max_depth), 0, 100, false,
	  "how many citations away from the article", "1" },
	{ 0, "max-pages", "N", CRAWLS | OPTION_LOCAL, WIDE, AT(crawl.max_pages), 0, 1e15, false,
	  "pages to fetch at most, resumed or not; 0: no bound", "0" },
	{ 0, "max-pages-per-host", "N", CRAWLS | OPTION_LOCAL, WIDE, AT(crawl.max_pages_per_host), 0, 1e15, false,
	  "likewise, of one host", "0" },
	{ 0, "include", "REGEX", CRAWLS | OPTION_LOCAL, LIST, AT(includes), 0, 0, false,
	  "ask only for sources whose URL matches (PCRE2); may be repeated: one of them", "all" },
	{ 0, "exclude", "REGEX", CRAWLS | OPTION_LOCAL, LIST, AT(excludes), 0, 0, false,
	  "but for none whose URL matches; may be repeated", "none" },
	{ 0, "follow", "cited|outbound|all", CRAWLS | OPTION_LOCAL, FOLLOW, AT(follow), 0, 0, false,
	  "outbound: also links to other outlets outside the text; all: the outlet's own too", "cited" },
	{ 0, "outlets", "FILE", ALL & ~CMD_STATS, TEXT, AT(outlets), 0, 0, false,
	  "your own table of outlets and their usual access", "the shipped one alone" },
	{ 0, "fail-on", "MARKS", CRAWLS | CMD_SHOW | OPTION_LOCAL, MARKS, AT(fail_on), 0, 0, false,
	  "exit 2 if an article or a source has one of these marks: gone,paywalled", "none" },
	{ 'A', "user-agent", "TEXT", CRAWLS, TEXT, AT(crawl.fetch.user_agent), 0, 0, false,
	  "User-Agent header", "Headwater/" HEADWATER_VERSION " (+URL)" },
	{ 'H', "header", "'K: V'", CRAWLS | CMD_PAGE, LIST, AT(headers), 1, 0, true,
	  "add a header to each request; page: one that the file came with", NULL },
	{ 'x', "proxy", "URL", CRAWLS, TEXT, AT(crawl.fetch.proxy), 0, 0, true,
	  "use this proxy", "http_proxy, https_proxy, no_proxy" },
	{ 'k', "insecure", NULL, CRAWLS, FLAG, AT(crawl.fetch.is_insecure), 0, 0, false,
	  "do not check TLS certificates", NULL },
	{ 0, "cacert", "FILE", CRAWLS, TEXT, AT(crawl.fetch.cacert), 0, 0, false,
	  "trust the CA certificates in FILE (PEM)", "the system's" },
	{ 0, "cookie-jar", "FILE", CRAWLS, TEXT, AT(crawl.fetch.cookie_jar), 0, 0, false,
	  "begin with the cookies in FILE, if it is there, and save them to it", "kept in memory" },
	{ 't', "timeout", "SECONDS", CRAWLS, MILLIS, AT(crawl.fetch.total_ms), 0.001, 86400, false,
	  "for one request in all", "30" },
	{ 0, "connect-timeout", "SECONDS", CRAWLS, MILLIS, AT(crawl.fetch.connect_ms), 0.001, 86400, false,
	  "to connect", "10" },
	{ 0, "max-size", "BYTES", CRAWLS, BYTES, AT(crawl.fetch.body_bytes), 1024, 1e9, false,
	  "of one page, decoded", "10485760" },
	{ 0, "page-time", "SECONDS", CRAWLS, MILLIS, AT(crawl.page_ms), 0.001, 3600, false,
	  "of processor time that reading one page may take", "5" },
	{ 0, "max-redirects", "N", CRAWLS, UNSIGNED, AT(crawl.max_redirects), 0, 100, false,
	  "to follow", "10" },
	{ 0, "retries", "N", CRAWLS, UNSIGNED, AT(crawl.retries), 0, 20, false,
	  "further tries after 429, 502 to 504 and broken connections; for robots.txt, any failure", "2" },
	{ 0, "resolve", "H:P:ADDR", CRAWLS, LIST, AT(resolves), 2, 0, false,
	  "use ADDR for host H and port P, as curl does", NULL },
	{ 0, "connect-to", "H:P:H2:P2", CRAWLS, LIST, AT(connect_tos), 3, 0, false,
	  "connect to H2:P2 instead of H:P, as curl does", NULL },
	{ 0, "concurrency", "N", CRAWLS, UNSIGNED, AT(crawl.fetch.slots), 1, 1024, false,
	  "requests in flight at once", "64" },
	{ 0, "host-concurrency", "N", CRAWLS, UNSIGNED, AT(crawl.host_concurrency), 1, 64, false,
	  "requests in flight to one host", "1" },
	{ 0, "ip-concurrency", "N", CRAWLS, UNSIGNED, AT(crawl.ip_concurrency), 0, 1024, false,
	  "requests in flight to one address, whatever the host; 0: no bound", "8" },
	{ 0, "host-delay", "SECONDS", CRAWLS, MILLIS, AT(crawl.host_delay_ms), 0, 86400, false,
	  "between two requests to one host", "1" },
	{ 0, "ignore-robots", NULL, CRAWLS, FLAG, AT(crawl.ignores_robots), 0, 0, false,
	  "do not ask robots.txt: for your own check of a few pages", NULL },
	{ 0, "allow-private", "[=NETS]", CRAWLS, NETS, AT(crawl.fetch.private_nets), 0, 0, false,
	  "allow loopback, private and other special-purpose addresses, or only 10.1.0.0/16,::1", NULL },
	{ 0, "json", NULL, CRAWLS | CMD_SHOW | CMD_EXPLAIN | CMD_ORIGINS | CMD_AUDIT | CMD_STATS | OPTION_LOCAL, FLAG, AT(is_json), 0, 0, false,
	  "print JSON lines instead of the table", NULL },
	{ 'c', "config", "FILE", ALL | OPTION_FLAG, TEXT, AT(config), 0, 0, true,
	  "read options from FILE; none: from no file", "your own headwater.conf, then ./headwater.conf" },
	{ 'q', "quiet", NULL, ALL | OPTION_LOCAL, FLAG, AT(is_quiet), 0, 0, false, "say errors only", NULL },
	{ 'v', "verbose", NULL, ALL | OPTION_LOCAL, FLAG, AT(is_verbose), 0, 0, false, "say more: each page that is fetched, and its verdict", NULL },
	{ 0, "man", NULL, CMD_HELP | OPTION_FLAG, FLAG, AT(wants_man), 0, 0, false,
	  "print the manual page instead, of a command, of all or of headwater.conf; for man -l -", NULL },
	{ 0, "completion", "bash|zsh|fish", CMD_HELP | OPTION_FLAG, WORD, AT(completion), 0, 0, false,
	  "print what makes that shell complete commands, options and their values", NULL },
	{ 'h', "help", NULL, ALL | CMD_HELP | OPTION_FLAG, FLAG, AT(wants_help), 0, 0, false, "this", NULL },
};

#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

const struct option_row *options_row(size_t i)
{
	return i < N_ROWS ? &rows[i] : NULL;
}

bool option_word(const struct option_row *r, size_t i, struct span *word)
{
	struct span rest = span_of(r->takes);

	if (r->value == MARKS) {
		*word = span_of(access_mark_at(i));
		return access_mark_at(i) != NULL;
	}
	if (r->value == SORT && i < fields_n)
		*word = span_of(fields[i].name);
	if (r->value == SORT)
		return i < fields_n;
	if (r->value != WORD && r->value != FOLLOW)
		return false;
	while (span_cut(&rest, '|', word))
		if (i-- == 0)
			return true;
	return false;
}

bool option_adds_up(const struct option_row *r)
{
	return r->value == LIST || r->value == FILTER;
}

/* getopt's value for rows without a letter starts here. */
#define LONG_ONLY 256

void options_init(struct options *o)
{
	*o = (struct options){
		.store = "headwater.db", .reads = "", .status = 200, .n_rows = 200, .seed = 1,
		.by = "run", .format = "table", .colour = "auto", .top = -1,
		.crawl = {
			.fetch = {
				.slots = 64, .connect_ms = 10000, .total_ms = 30000,
				.body_bytes = PAGE_INPUT_MAX, .header_bytes = (size_t)256 << 10,
				.user_agent = "Headwater/" HEADWATER_VERSION " (+" HEADWATER_URL ")",
			},
			.page_ms = 5000, .host_delay_ms = 1000, .host_concurrency = 1, .ip_concurrency = 8, .retries = 2,
			.max_redirects = 10, .max_depth = 1,
		},
	};
}

void options_free(struct options *o)
{
	free(o->headers.items);
	free(o->resolves.items);
	free(o->connect_tos.items);
	free(o->includes.items);
	free(o->excludes.items);
	free(o->filters.items);
	pick_free(o->pick);
	access_rules_free(o->own_rules);
	crawl_scope_free(o->own_scope);
	outlook_free(o->outlook);
	arena_free(o->settings.arena);
}

int options_restart(struct options *o)
{
	struct option_settings kept = o->settings;
	enum command           command = o->command;
	int                    rc = 0;

	o->settings.arena = NULL;
	options_free(o);
	options_init(o);
	o->command = command;
	o->settings = kept;
	for (size_t i = 0; rc == 0 && i < kept.n; i++)
		rc = options_set(o, &kept.items[i]);
	return rc;
}

/* --- values --------------------------------------------------------------- */

static int bad_value(const struct option_setting *s, const char *text, const char *why)
{
	log_error("%s: %s: %s", s->from, text, why);
	return -EINVAL;
}

/* One of several that @p text lists; an empty one is shown by the whole. */
static int bad_item(const struct option_setting *s, struct span item, const char *text, const char *why)
{
	log_error("%s: %.*s: %s", s->from, SPAN_FMT(item.len ? item : span_of(text)), why);
	return -EINVAL;
}

static int add_string(const struct option_setting *s, struct strings *list, const char *text)
{
	const char **longer;
	char         form[64];
	int          colons = 0;

	for (const char *p = text; *p; p++)
		colons += *p == ':';
	snprintf(form, sizeof(form), "must have the form %s", s->row->takes);
	if (colons < (int)s->row->min || strpbrk(text, "\r\n"))
		return bad_value(s, text, form);
	longer = realloc(list->items, (list->n + 1) * sizeof(char *));
	if (!longer)
		return -ENOMEM;
	list->items = longer;
	longer[list->n++] = text;
	return 0;
}

/* "deu" and "german" are none: the table shows de. */
bool options_is_language(struct span code)
{
	UErrorCode  status = U_ZERO_ERROR;
	struct span main = span_upto(code, span_chr(code, '-'));
	char        asked[LANGUAGE_LEN], base[LANGUAGE_LEN];

	snprintf(asked, sizeof(asked), "%.*s", SPAN_FMT(span_upto(main, sizeof(asked) - 1)));
	uloc_getLanguage(asked, base, sizeof(base), &status);
	return main.len >= 2 && !U_FAILURE(status) && !span_eq(language_name(span_of(base)), span_of(base)) &&
	       span_ieq(span_of(base), main);
}

/* "en,de" */
static int set_langs(const struct option_setting *s, const char **field, const char *text)
{
	struct span rest = span_of(text), word;

	while (*text && span_cut(&rest, ',', &word))
		if (!options_is_language(word))
			return bad_item(s, word, text, "not a language code of ISO 639-1, such as en or zh-Hans");
	*field = text;
	return 0;
}

/* "must be a, b or c; did you mean b?" */
static int bad_choice(const struct option_setting *s, const char *text, struct span item, const char *must_be)
{
	struct suggestion near;
	struct span       word, next;
	struct buf        why;

	buf_init(&why, 1024);
	buf_str(&why, must_be);
	suggest_begin(&near, item);
	for (size_t i = 0; option_word(s->row, i, &word); i++) {
		buf_printf(&why, "%s%.*s", i == 0 ? "" : option_word(s->row, i + 1, &next) ? ", " : " or ", SPAN_FMT(word));
		suggest_try(&near, word);
	}
	if (near.best.len)
		buf_printf(&why, "; did you mean %.*s?", SPAN_FMT(near.best));
	bad_item(s, item, text, buf_status(&why) == 0 ? why.ptr : must_be);
	buf_free(&why);
	return -EINVAL;
}

/* @return the place of @p item among the words of @p r, or -1 */
static int place_of(const struct option_row *r, struct span item)
{
	struct span word;

	for (size_t i = 0; option_word(r, i, &word); i++)
		if (span_eq(word, item))
			return (int)i;
	return -1;
}

static int set_marks(const struct option_setting *s, unsigned *bits, const char *text)
{
	struct span rest = span_of(text), word;
	unsigned    chosen = 0;

	while (span_cut(&rest, ',', &word)) {
		int place = place_of(s->row, span_trim(word));

		if (place < 0)
			return bad_choice(s, text, span_trim(word), "not a mark; the marks are ");
		chosen |= 1u << place;
	}
	*bits = chosen;
	return 0;
}

/* A word's place, or the word. */
static int set_word(const struct option_setting *s, void *field, const char *text)
{
	int place = place_of(s->row, span_of(text));

	if (place < 0)
		return bad_choice(s, text, span_of(text), "must be ");
	if (s->row->value == FOLLOW)
		*(enum crawl_follow *)field = (enum crawl_follow)place;
	else
		*(const char **)field = text;
	return 0;
}

static int set_nets(const struct option_setting *s, const char **field, const char *text)
{
	bool is_all = !text || strcmp(text, "yes") == 0, is_none = text && strcmp(text, "no") == 0;

	if (!is_all && !is_none && !fetch_nets_are_valid(text))
		return bad_value(s, text, "must be addresses or networks, such as 10.1.0.0/16,::1");
	*field = is_all ? FETCH_ALL_NETS : is_none ? NULL : text;
	return 0;
}

static int set_number(const struct option_setting *s, void *field, const char *text)
{
	char  *end;
	double n = strtod(text, &end);
	char   range[80];

	snprintf(range, sizeof(range), "must be a number from %.15g to %.15g", s->row->min, s->row->max);
	if (end == text || *end || !(n >= s->row->min && n <= s->row->max))
		return bad_value(s, text, range);
	if (s->row->value != MILLIS && n != (double)(uint64_t)n)
		return bad_value(s, text, "must be a whole number");
	switch (s->row->value) {
	case MILLIS:   *(uint32_t *)field = (uint32_t)(n * 1000 + 0.5); break;
	case UNSIGNED: *(unsigned *)field = (unsigned)n; break;
	case INTEGER:  *(int *)field = (int)n; break;
	case WIDE:     *(uint64_t *)field = (uint64_t)n; break;
	case BYTES:    *(size_t *)field = (size_t)n; break;
	default:       *(long *)field = (long)n; break;
	}
	return 0;
}

/* Given alone, or "json = yes" in a file. */
static int set_flag(const struct option_setting *s, bool *field, const char *text)
{
	if (text && strcmp(text, "yes") != 0 && strcmp(text, "no") != 0)
		return bad_value(s, text, "must be yes or no");
	*field = !text || strcmp(text, "yes") == 0;
	return 0;
}

int options_set(struct options *o, const struct option_setting *s)
{
	void       *field = (char *)o + s->row->field;
	const char *text = s->value;
	int         rc;

	switch (s->row->value) {
	case FLAG:
		return set_flag(s, field, text);
	case TEXT:
		*(const char **)field = text;
		return 0;
	case LIST:
		return add_string(s, field, text);
	case NETS:
		return set_nets(s, field, text);
	case SORT:
		*(const char **)field = text;
		return pick_check_sort(s->from, text);
	case FILTER:
		rc = pick_check_filter(s->from, text);
		return rc < 0 ? rc : add_string(s, field, text);
	case LANGS:
		return set_langs(s, field, text);
	case MARKS:
		return set_marks(s, field, text);
	case WORD:
	case FOLLOW:
		return set_word(s, field, text);
	default:
		return set_number(s, field, text);
	}
}

/* --- parsing ----------------------------------------------------------------- */

/* What getopt_long() wants, for one command; room for every row. */
struct spelling {
	struct option longs[N_ROWS + 1];
	char          shorts[2 * N_ROWS + 2];
};

/* "[=NETS]" may be left out, and so is a flag's "=yes". */
static int argument_of(const struct option_row *r)
{
	return !r->takes || r->takes[0] == '[' ? optional_argument : required_argument;
}

static void spell(struct spelling *s, enum command command)
{
	char  *p = s->shorts;
	size_t n = 0;

	memset(s, 0, sizeof(*s));
	*p++ = ':';
	for (size_t i = 0; i < N_ROWS; i++) {
		if (!(rows[i].commands & command))
			continue;
		s->longs[n++] = (struct option){ rows[i].name, argument_of(&rows[i]), NULL, LONG_ONLY + (int)i };
		if (rows[i].letter)
			*p++ = rows[i].letter;
		if (rows[i].letter && rows[i].takes)
			*p++ = ':';
	}
}

/* Two commands may mean different rows by one letter. */
static const struct option_row *row_of(int code, enum command command)
{
	if (code >= LONG_ONLY)
		return &rows[code - LONG_ONLY];
	for (size_t i = 0; i < N_ROWS; i++)
		if (rows[i].letter == code && (rows[i].commands & command))
			return &rows[i];
	return NULL;
}

/* "trace, resume": the commands that have an option of that name. */
static void add_owners(struct buf *b, struct span name)
{
	unsigned commands = 0;

	for (size_t i = 0; i < N_ROWS; i++)
		if (span_eq(span_of(rows[i].name), name))
			commands |= rows[i].commands;
	for (const struct verb *v = verbs; v->name; v++)
		if (v->command & commands)
			buf_printf(b, "%s%s", b->len ? ", " : "", v->name);
}

/* "--max-dpeth: no such option": whose it is, or what was meant. */
static void bad_option(struct span word, const char *command_name, enum command command)
{
	struct span       name = span_upto(span_from(word, 2), span_chr(span_from(word, 2), '='));
	struct suggestion near;
	struct buf        owners;

	buf_init(&owners, 1024);
	suggest_begin(&near, name);
	if (span_starts(word, SPAN("--")))
		add_owners(&owners, name);
	for (size_t i = 0; span_starts(word, SPAN("--")) && i < N_ROWS; i++)
		if (rows[i].commands & command)
			suggest_try(&near, span_of(rows[i].name));
	if (owners.len)
		log_error("--%.*s: not an option of %s, but of %s", SPAN_FMT(name), command_name, owners.ptr);
	else if (near.best.len)
		log_error("--%.*s: no such option; did you mean --%.*s? See headwater %s --help",
		          SPAN_FMT(name), SPAN_FMT(near.best), command_name);
	else
		log_error("%.*s: no such option; see headwater %s --help", SPAN_FMT(word), command_name);
	buf_free(&owners);
}

/* Name what getopt_long() stopped at: in "-qZ" it is a letter of a word that it has not passed yet. */
static int bad_word(int code, char **argv, enum command command)
{
	const char  letter[] = { '-', (char)optopt, '\0' };
	bool        is_letter = optopt > 0 && optopt < LONG_ONLY;
	const char *word = is_letter ? letter : argv[optind - 1];

	if (code == ':')
		log_error("%s: needs a value; see headwater %s --help", word, argv[0]);
	else
		bad_option(span_of(word), argv[0], command);
	return -EINVAL;
}

/* What is given on the command line beats what was set before, unless both add up. */
static int take(struct options *o, const struct option_row *r, const char *value)
{
	struct option_settings *before = &o->settings;
	char from[64];

	for (size_t i = 0; i < before->n && !option_adds_up(r); i++)
		before->items[i].is_overridden |= before->items[i].row == r;
	snprintf(from, sizeof(from), "--%s", r->name);
	return options_set(o, &(struct option_setting){ .row = r, .value = value, .from = from });
}

/* A lone '-' is an operand: stdin. */
int options_parse(struct options *o, int argc, char **argv)
{
	struct spelling s;
	int code, rc = 0;

	spell(&s, o->command);
	optind = 0;  /* GNU: start anew */
	opterr = 0;
	while (rc == 0 && (code = getopt_long(argc, argv, s.shorts, s.longs, NULL)) != -1)
		rc = code == '?' || code == ':' ? bad_word(code, argv, o->command) : take(o, row_of(code, o->command), optarg);
	o->operands = (const char **)(void *)&argv[optind];
	o->n_operands = (size_t)(argc - optind);
	return rc;
}

/* One word where the value may be left out, else two. */
static void add_words(cJSON *words, const struct option_row *r, const char *value)
{
	struct buf word;

	buf_init(&word, 65536);
	buf_printf(&word, "--%s", r->name);
	if (value && argument_of(r) == optional_argument)
		buf_printf(&word, "=%s", value);
	if (buf_status(&word) == 0)
		cJSON_AddItemToArray(words, cJSON_CreateString(word.ptr));
	if (argument_of(r) == required_argument)
		cJSON_AddItemToArray(words, cJSON_CreateString(value));
	buf_free(&word);
}

static void save_option(cJSON *words, const struct option_row *r, const char *value)
{
	if (r && !r->is_secret && (r->commands & CMD_RESUME))
		add_words(words, r, value);
}

int options_save(const struct options *o, int argc, char **argv, struct buf *out)
{
	struct spelling s;
	cJSON *words = cJSON_CreateArray();
	char  *text;
	int    code;

	for (size_t i = 0; words && i < o->settings.n; i++)
		save_option(words, o->settings.items[i].row, o->settings.items[i].value);
	spell(&s, CMD_TRACE);
	optind = 0;
	while (words && (code = getopt_long(argc, argv, s.shorts, s.longs, NULL)) != -1)
		save_option(words, row_of(code, CMD_TRACE), optarg);
	text = words ? cJSON_PrintUnformatted(words) : NULL;
	cJSON_Delete(words);
	if (!text)
		return -ENOMEM;
	buf_str(out, text);
	free(text);
	return buf_status(out);
}

/* getopt_long() wants words that it could change, and does not. */
static char *keep_word(struct arena *a, const char *word)
{
	return (char *)arena_dup(a, span_of(word)).ptr;
}

int options_restore(struct options *o, struct arena *a, struct span saved)
{
	cJSON *words = cJSON_ParseWithLength(saved.ptr, saved.len), *word;
	int    n = cJSON_GetArraySize(words), argc = 0, rc = 0;
	char **argv = arena_zalloc(a, (size_t)n + 2, sizeof(char *));

	if (!argv || !(argv[argc++] = keep_word(a, "resume")))
		rc = -ENOMEM;
	cJSON_ArrayForEach(word, words)
		if (rc == 0 && cJSON_IsString(word))
			rc = (argv[argc++] = keep_word(a, word->valuestring)) ? 0 : -ENOMEM;
	if (!cJSON_IsArray(words)) {
		log_error("resume: the options that the run was begun with cannot be read");
		rc = -EINVAL;
	}
	cJSON_Delete(words);
	return rc < 0 ? rc : options_parse(o, argc, argv);
}

void options_help(enum command command)
{
	for (size_t i = 0; i < N_ROWS; i++) {
		const struct option_row *r = &rows[i];
		char left[64], letter[5] = "    ";

		if (!(r->commands & command))
			continue;
		if (r->letter)
			snprintf(letter, sizeof(letter), "-%c, ", r->letter);
		snprintf(left, sizeof(left), "%s--%s%s%s", letter, r->name,
		         argument_of(r) == required_argument ? " " : "", r->takes ? r->takes : "");
		printf("  %-30s%s%s", left, strlen(left) > 30 ? "\n                                 " : " ", r->help);
		printf(r->standard ? " [%s]\n" : "\n", r->standard);
	}
}
