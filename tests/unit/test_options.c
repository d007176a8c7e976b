/* The table of options: what is taken, what is refused and how, what resume keeps. And lists of sources. */

#include "../../src/cli/commands.h"
#include "base/log.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define WORDS    24

/* --- hearing what is said ------------------------------------------------------ */

static char said[65536];
static int  real[2], caught;

static void listen_to(int fd)
{
	char name[] = "/tmp/headwater-test-XXXXXX";

	fflush(NULL);
	caught = mkstemp(name);
	assert_true(caught >= 0);
	unlink(name);
	real[fd - 1] = dup(fd);
	dup2(caught, fd);
}

static void stop_listening(int fd)
{
	ssize_t n;

	fflush(NULL);
	dup2(real[fd - 1], fd);
	close(real[fd - 1]);
	n = pread(caught, said, sizeof(said) - 1, 0);
	close(caught);
	assert_true(n >= 0);
	said[n] = '\0';
}

/* Parse the words of one line; their copies live until the next call. */
static int parse(struct options *o, enum command command, const char *line)
{
	static char  text[512];
	static char *argv[WORDS + 1];
	char  *rest = text, *word;
	int    argc = 0, rc;

	snprintf(text, sizeof(text), "%s", line);
	while ((word = strtok_r(rest, " ", &rest)) && argc < WORDS)
		argv[argc++] = word;
	argv[argc] = NULL;
	options_init(o);
	o->command = command;
	listen_to(2);
	rc = options_parse(o, argc, argv);
	stop_listening(2);
	return rc;
}

/* --- what is taken ------------------------------------------------------------------ */

static void defaults_stand(void **state)
{
	struct options o;

	(void)state;
	assert_int_equal(parse(&o, CMD_TRACE, "trace https://a.org/"), 0);
	assert_string_equal(o.store, "headwater.db");
	assert_string_equal(o.reads, "");
	assert_null(o.input);
	assert_int_equal(o.crawl.max_depth, 1);
	assert_int_equal(o.crawl.max_pages, 0);
	assert_int_equal(o.crawl.retries, 2);
	assert_int_equal(o.crawl.max_redirects, 10);
	assert_int_equal(o.crawl.host_delay_ms, 1000);
	assert_int_equal(o.crawl.host_concurrency, 1);
	assert_int_equal(o.crawl.ip_concurrency, 8);
	assert_int_equal(o.crawl.fetch.slots, 64);
	assert_int_equal(o.crawl.fetch.total_ms, 30000);
	assert_int_equal(o.crawl.fetch.connect_ms, 10000);
	assert_int_equal(o.crawl.fetch.body_bytes, 10485760);
	assert_false(o.crawl.fetch.private_nets || o.crawl.fetch.is_insecure || o.crawl.ignores_robots);
	assert_non_null(strstr(o.crawl.fetch.user_agent, "Headwater/" HEADWATER_VERSION " (+http"));
	assert_int_equal(o.n_operands, 1);
	assert_string_equal(o.operands[0], "https://a.org/");
	options_free(&o);
}

static void every_kind_of_value_is_set(void **state)
{
	struct options o;

	(void)state;
	assert_int_equal(parse(&o, CMD_TRACE, "trace -t 0.5 --host-delay=0 --max-depth 3 --max-pages 1e6 x --json -qvv -H A:1"), 0);
	assert_int_equal(o.crawl.fetch.total_ms, 500);
	assert_int_equal(o.crawl.host_delay_ms, 0);
	assert_int_equal(o.crawl.max_depth, 3);
	assert_int_equal(o.crawl.max_pages, 1000000);
	assert_true(o.is_json && o.is_quiet);
	assert_true(o.is_verbose);
	assert_int_equal(o.headers.n, 1);
	assert_string_equal(o.headers.items[0], "A:1");
	assert_int_equal(o.n_operands, 1);  /* also in between */
	options_free(&o);

	assert_int_equal(parse(&o, CMD_TRACE, "trace --resolve a:1:x --resolve b:2:y --max-size 2048 --concurrency 7 -A me -- -k"), 0);
	assert_int_equal(o.resolves.n, 2);
	assert_string_equal(o.resolves.items[1], "b:2:y");
	assert_int_equal(o.crawl.fetch.body_bytes, 2048);
	assert_int_equal(o.crawl.fetch.slots, 7);
	assert_string_equal(o.crawl.fetch.user_agent, "me");
	assert_false(o.crawl.fetch.is_insecure);  /* behind -- it is an operand */
	assert_string_equal(o.operands[0], "-k");
	options_free(&o);

	assert_int_equal(parse(&o, CMD_PAGE, "page --status 403 -"), 0);
	assert_int_equal(o.status, 403);
	assert_string_equal(o.operands[0], "-");
	options_free(&o);
}

static void marks_are_bits(void **state)
{
	struct options o;
	size_t i = 0;

	(void)state;
	assert_int_equal(parse(&o, CMD_SHOW, "show --fail-on free --fail-on gone,paywalled"), 0);
	for (; access_mark_at(i); i++) {
		struct span mark = span_of(access_mark_at(i));

		assert_int_equal(o.fail_on >> i & 1, span_eq(mark, SPAN("gone")) || span_eq(mark, SPAN("paywalled")));
	}
	assert_int_equal(o.fail_on >> i, 0);
	options_free(&o);
}

/* --- what is refused ------------------------------------------------------------------ */

static const struct refused {
	const char *line;
	enum command command;
	const char *why;
} refused[] = {
	{ "trace --nonsense", CMD_TRACE, "--nonsense: no such option; see headwater trace --help" },
	{ "trace -Z", CMD_TRACE, "-Z: no such option; see headwater trace --help" },
	{ "trace -qZ x", CMD_TRACE, "-Z: no such option; see headwater trace --help" },
	{ "trace x --timeout", CMD_TRACE, "--timeout: needs a value; see headwater trace --help" },
	{ "trace -t", CMD_TRACE, "-t: needs a value; see headwater trace --help" },
	{ "trace --json=maybe", CMD_TRACE, "--json: maybe: must be yes or no" },
	{ "trace --max 1", CMD_TRACE, "--max: no such option; did you mean --max-depth? See headwater trace --help" },  /* ambiguous */
	{ "show --max-depth 1", CMD_SHOW, "--max-depth: not an option of show, but of trace, resume" },
	{ "trace --max-dephts=1", CMD_TRACE, "--max-dephts: no such option; did you mean --max-depth? See" },
	{ "stats --by oulet", CMD_STATS, "--by: oulet: must be run, outlet or article; did you mean outlet?" },
	{ "stats --format markdown", CMD_STATS, "--format: markdown: must be table, csv or json\n" },
	{ "stats -f markdown", CMD_STATS, "--format: markdown: must be table, csv or json\n" },
	{ "export --table node", CMD_EXPORT, "--table: node: must be nodes, edges, outlets or outlet_edges; did you mean nodes?" },
	{ "trace --follow Cited", CMD_TRACE, "--follow: Cited: must be cited, outbound or all; did you mean cited?" },
	{ "trace --follow=", CMD_TRACE, "--follow: : must be cited, outbound or all\n" },
	{ "trace --fail-on free,paywaled", CMD_TRACE, "--fail-on: paywaled: not a mark; the marks are unknown, free, metered, "
	  "registration, paywalled, blocked, gone, unreachable or foreign-language; did you mean paywalled?" },
	{ "trace -t 0", CMD_TRACE, "--timeout: 0: must be a number from 0.001 to 86400" },
	{ "trace -t -1", CMD_TRACE, "--timeout: -1: must be a number from 0.001 to 86400" },
	{ "trace -t nan", CMD_TRACE, "--timeout: nan: must be a number from 0.001 to 86400" },
	{ "trace -t inf", CMD_TRACE, "--timeout: inf: must be a number from 0.001 to 86400" },
	{ "trace -t 5s", CMD_TRACE, "--timeout: 5s: must be a number from 0.001 to 86400" },
	{ "trace --max-depth=", CMD_TRACE, "--max-depth: : must be a number from 0 to 100" },
	{ "trace --max-depth 1.5", CMD_TRACE, "--max-depth: 1.5: must be a whole number" },
	{ "trace --max-depth 101", CMD_TRACE, "--max-depth: 101: must be a number from 0 to 100" },
	{ "trace --max-pages 1e16", CMD_TRACE, "--max-pages: 1e16: must be a number from 0 to 1e+15" },
	{ "trace --max-size 1e10", CMD_TRACE, "--max-size: 1e10: must be a number from 1024 to 1000000000" },
	{ "trace --concurrency 0", CMD_TRACE, "--concurrency: 0: must be a number from 1 to 1024" },
	{ "page --status 99", CMD_PAGE, "--status: 99: must be a number from 100 to 999" },
	{ "trace --fail-on dead", CMD_TRACE, "--fail-on: dead: not a mark; the marks are " },
	{ "trace --fail-on gone,dead", CMD_TRACE, "--fail-on: dead: not a mark; the marks are " },
	{ "trace --reads en,deu", CMD_TRACE, "--reads: deu: not a language code of ISO 639-1" },
	{ "trace --fail-on gone,", CMD_TRACE, "--fail-on: gone,: not a mark; the marks are " },
};

static void refused_holds(void **state)
{
	const struct refused *r = *state;
	struct options o;
	char want[256];

	snprintf(want, sizeof(want), "headwater: %s", r->why);
	assert_int_equal(parse(&o, r->command, r->line), -EINVAL);
	if (!span_starts(span_of(said), span_of(want)))
		fail_msg("said: %s", said);
	options_free(&o);
}

/* --- help ------------------------------------------------------------------------------- */

/* Every option that a command takes stands in its help, and no other. */
static void help_tells_all(void **state)
{
	(void)state;
	listen_to(1);
	options_help(CMD_TRACE);
	stop_listening(1);
	assert_non_null(strstr(said, "-t, --timeout SECONDS"));
	assert_non_null(strstr(said, "for one request in all [30]"));
	assert_non_null(strstr(said, "--allow-private"));
	assert_null(strstr(said, "--status"));
	listen_to(1);
	options_help(CMD_PAGE);
	stop_listening(1);
	assert_non_null(strstr(said, "--status N"));
	assert_null(strstr(said, "--timeout"));
}

/* --- resume ------------------------------------------------------------------------------ */

static int save(const char *line, struct buf *out)
{
	struct options o;
	char   text[512], *argv[WORDS + 1], *rest = text, *word;
	int    argc = 0;

	snprintf(text, sizeof(text), "%s", line);
	while ((word = strtok_r(rest, " ", &rest)) && argc < WORDS)
		argv[argc++] = word;
	argv[argc] = NULL;
	assert_int_equal(parse(&o, CMD_TRACE, line), 0);
	buf_init(out, 4096);
	assert_int_equal(options_save(&o, argc, argv, out), 0);
	options_free(&o);
	return 0;
}

static void resume_keeps_what_it_may(void **state)
{
	struct arena  *a = arena_new(65536);
	struct options o;
	struct buf     saved;

	(void)state;
	assert_int_equal(save("trace https://a.org/ -t 7 -H Cookie:secret -x http://me:pw@p -i list -vq --reads de --resolve a:1:b", &saved), 0);
	assert_null(strstr(saved.ptr, "secret"));
	assert_null(strstr(saved.ptr, "pw@"));
	assert_null(strstr(saved.ptr, "a.org"));
	options_init(&o);
	o.command = CMD_RESUME;
	assert_int_equal(options_restore(&o, a, buf_view(&saved)), 0);
	buf_free(&saved);
	assert_int_equal(o.crawl.fetch.total_ms, 7000);
	assert_string_equal(o.reads, "de");
	assert_int_equal(o.resolves.n, 1);
	assert_true(o.is_verbose);
	assert_true(o.is_quiet);
	assert_int_equal(o.headers.n, 0);
	assert_null(o.crawl.fetch.proxy);
	assert_null(o.input);
	assert_int_equal(o.n_operands, 0);
	options_free(&o);
	arena_free(a);
}

/* Quotes, backslashes and bytes that are no UTF-8 come back as they were. */
static void odd_words_survive(void **state)
{
	struct arena  *a = arena_new(65536);
	struct options o;
	struct buf     saved;

	(void)state;
	assert_int_equal(save("trace -A \"q\\uote\"\xC3\xA9\xFF\x01 --store -x", &saved), 0);
	options_init(&o);
	o.command = CMD_RESUME;
	assert_int_equal(options_restore(&o, a, buf_view(&saved)), 0);
	assert_string_equal(o.crawl.fetch.user_agent, "\"q\\uote\"\xC3\xA9\xFF\x01");
	assert_string_equal(o.store, "-x");
	buf_free(&saved);
	options_free(&o);
	arena_free(a);
}

static void what_was_not_saved_is_refused(void **state)
{
	static const char *const bad[] = { "", "[", "{\"a\":1}", "\"text\"", "[\"--nonsense\"]", "[\"--timeout\"]", "[\"-x\"", "null" };
	struct arena *a = arena_new(65536);

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct options o;

		options_init(&o);
		o.command = CMD_RESUME;
		listen_to(2);
		assert_int_equal(options_restore(&o, a, span_of(bad[i])), -EINVAL);
		stop_listening(2);
		assert_true(strlen(said) > 0);
		options_free(&o);
	}
	arena_free(a);
}

/* --- lists and files ------------------------------------------------------------------------ */

struct heard {
	char     lines[256];
	uint32_t last;
	int      rc;
};

static int hear(const char *source, uint32_t line, void *arg)
{
	struct heard *h = arg;

	strcat(strcat(h->lines, source), "|");
	h->last = line;
	return h->rc;
}

static void write_file(char path[32], const char *bytes, size_t len)
{
	int fd;

	strcpy(path, "/tmp/headwater-test-XXXXXX");
	fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, len), len);
	close(fd);
}

static void lists_are_walked(void **state)
{
	static const char list[] = "\xEF\xBB\xBF https://a.org/ \r\n\n# a comment\n\t# another\n  b.org\t\r\nfile with spaces.html";
	struct heard h = { .rc = 0 };
	char path[32];

	(void)state;
	write_file(path, list, sizeof(list) - 1);
	assert_int_equal(each_line(path, hear, &h), 0);
	assert_string_equal(h.lines, "https://a.org/|b.org|file with spaces.html|");
	assert_int_equal(h.last, 6);
	h = (struct heard){ .rc = 5 };
	assert_int_equal(each_line(path, hear, &h), 5);
	assert_string_equal(h.lines, "https://a.org/|");
	unlink(path);
	listen_to(2);
	assert_int_equal(each_line(path, hear, &h), -ENOENT);
	assert_int_equal(each_line("/tmp", hear, &h), -EISDIR);
	stop_listening(2);
	assert_non_null(strstr(said, "No such file"));
	assert_non_null(strstr(said, "/tmp: Is a directory"));
}

static void files_are_read_up_to_a_ceiling(void **state)
{
	struct buf b;
	char path[32];

	(void)state;
	write_file(path, "a\0b", 3);
	buf_init(&b, 3);
	assert_int_equal(read_file(path, &b), 0);
	assert_int_equal(b.len, 3);
	assert_memory_equal(b.ptr, "a\0b", 3);
	buf_free(&b);
	buf_init(&b, 2);
	assert_int_equal(read_file(path, &b), -EFBIG);
	buf_free(&b);
	unlink(path);
	assert_int_equal(read_file(path, &b), -ENOENT);
	assert_int_equal(read_file("/tmp", &b), -EISDIR);
}

int main(void)
{
	struct CMUnitTest tests[COUNT(refused) + 9] = {
		cmocka_unit_test(defaults_stand),
		cmocka_unit_test(every_kind_of_value_is_set),
		cmocka_unit_test(marks_are_bits),
		cmocka_unit_test(help_tells_all),
		cmocka_unit_test(resume_keeps_what_it_may),
		cmocka_unit_test(odd_words_survive),
		cmocka_unit_test(what_was_not_saved_is_refused),
		cmocka_unit_test(lists_are_walked),
		cmocka_unit_test(files_are_read_up_to_a_ceiling),
	};

	for (size_t i = 0; i < COUNT(refused); i++)
		tests[9 + i] = (struct CMUnitTest){ refused[i].line, refused_holds, NULL, NULL, (void *)(uintptr_t)&refused[i] };
	return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
