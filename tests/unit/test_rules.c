/*
 * A reader's rules: what is wrong with a line is told with line and column;
 * each place that a rule may look at, what it finds there and what it must
 * not find; and many rules at once.
 */

#include "access.h"
#include "base/buf.h"

#include <errno.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* --- lines that are wrong ------------------------------------------------------------ */

static const struct wrong_row { const char *name; struct span text; unsigned line, column; const char *what; } wrongs[] = {
	{ "spaces for TABs", SPAN("my.gate text more inside paywalled\n"), 1, 0, "1 column where four or five are wanted, a TAB between: name, where" },
	{ "three columns", SPAN("my.gate\ttext\tmore inside\n"), 1, 0, "3 columns" },
	{ "six columns", SPAN("a\ttext\tb\tfree\t-1\tc\n"), 1, 0, "6 columns" },
	{ "lines are counted, skipped ones too", SPAN("\xEF\xBB\xBF# mine\r\n\r\n \t\r\na\ttext\tb\tfree\r\nb\n"), 5, 0, "1 column where" },
	{ "no name", SPAN("\ttext\tmore\tfree\n"), 1, 1, "1 to 64" },
	{ "a name of capitals", SPAN("My\ttext\tmore\tfree\n"), 1, 1, "My: wanted a name of a-z" },
	{ "a name with a space", SPAN("my gate\ttext\tmore\tfree\n"), 1, 1, "my gate: wanted" },
	{ "a name of 65 letters", SPAN("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\ttext\tm\tfree\n"), 1, 1, "64" },
	{ "a shipped signal's name", SPAN("gate.paywall\ttext\tmore\tfree\n"), 1, 1, "Headwater's own" },
	{ "no such place", SPAN("a\tfooter\tmore\tfree\n"), 1, 2, "footer: wanted text, label" },
	{ "nothing sought", SPAN("a\ttext\t\tfree\n"), 1, 3, "1 to 256" },
	{ "nothing that can be seen", SPAN("a\ttext\t\xC2\xAD\tfree\n"), 1, 3, "nothing in it" },
	{ "a meta without a value", SPAN("a\tmeta\ttier\twalled\n"), 1, 3, "tier: wanted name=value" },
	{ "a state without a name", SPAN("a\tstate\t=1\twalled\n"), 1, 3, "name=value" },
	{ "a header without a value", SPAN("a\theader\tx-door:\tblocked\n"), 1, 3, "name:value, or name:*" },
	{ "a state's value of 41 letters", SPAN("a\tstate\tb=ccccccccccccccccccccccccccccccccccccccccc\twalled\n"), 1, 3, "40" },
	{ "no such verdict", SPAN("a\ttext\tmore\tclosed\n"), 1, 4, "closed: a text says free" },
	{ "unknown is no verdict", SPAN("a\ttext\tmore\tunknown\n"), 1, 4, "unknown: a text says" },
	{ "a text does not block", SPAN("a\ttext\tmore\tblocked\n"), 1, 4, "blocked: a text says" },
	{ "a header is not free", SPAN("a\theader\tx:y\tfree\n"), 1, 4, "free: a header says blocked or gone" },
	{ "a body is not walled", SPAN("a\tbody\tx\twalled\n"), 1, 4, "walled: a body says" },
	{ "a weight that is none", SPAN("a\ttext\tmore\tfree\tmuch\n"), 1, 5, "much: wanted a number from -10 to 10" },
	{ "a weight that is not finite", SPAN("a\ttext\tmore\twalled\tinf\n"), 1, 5, "inf" },
	{ "a weight in hexadecimal", SPAN("a\ttext\tmore\twalled\t0x3\n"), 1, 5, "0x3" },
	{ "a weight with more behind it", SPAN("a\ttext\tmore\twalled\t1-2\n"), 1, 5, "1-2" },
	{ "a weight of signs only", SPAN("a\ttext\tmore\twalled\t+\n"), 1, 5, "+:" },
	{ "a weight out of range", SPAN("a\ttext\tmore\twalled\t10.5\n"), 1, 5, "10.5" },
	{ "a wall below 0", SPAN("a\ttext\tmore\tmetered\t-1\n"), 1, 5, "-1: metered has a weight above 0" },
	{ "free above 0", SPAN("a\ttext\tmore\tfree\t2\n"), 1, 5, "2: free has a weight below 0" },
	{ "a weight of 0", SPAN("a\ttext\tmore\tfree\t0\n"), 1, 5, "0: free" },
	{ "a marker with a weight", SPAN("a\ttitle\tgo away\tblocked\t3\n"), 1, 5, "blocked decides alone" },
	{ "Latin-1", SPAN("a\ttext\tr\xE9serv\xE9\tfree\n"), 1, 0, "not UTF-8" },
	{ "half a character", SPAN("a\ttext\tr\xC3\tfree\n"), 1, 0, "not UTF-8" },
	{ "a NUL", SPAN("a\ttext\tmo\0re\tfree\n"), 1, 0, "a NUL byte" },
	{ "the last line without its end", SPAN("a\ttext\tmore\tfree\nb\ttext"), 2, 0, "2 columns" },
};

static void wrong_is_told(void **state)
{
	const struct wrong_row   *r = *state;
	struct access_rules      *rules = NULL;
	struct access_rules_error e;

	assert_int_equal(access_rules_read(&rules, r->text, &e), ACCESS_RULES_WRONG);
	assert_null(rules);
	assert_int_equal(e.line, r->line);
	assert_int_equal(e.column, r->column);
	if (!strstr(e.what, r->what))
		fail_msg("says: %s", e.what);
}

/* --- what rules find ------------------------------------------------------------------- */

static const char article[] =
	"<p>The old bridge over the river was closed on Tuesday after engineers found deep cracks in its northern "
	"pier. Traffic is led through the harbour until the autumn. The mayor spoke of a hard but needed step, and "
	"said that the town would look for money wherever money may be found in a year like this one.</p>"
	"<p>Divers had looked at the pier in March, when the water was low, and had found nothing that worried "
	"them. Since then two barges struck the bridge, the second of them at night, and neither of the skippers "
	"told the harbour office before the morning, which the office now wants to know more about.</p>"
	"<p>Shops on the eastern bank fear for the summer. A baker said that half of her customers come over the "
	"bridge on foot, and that she had asked the council for a ferry in the spring, when the talk of repairs "
	"began. The council is to vote on a ferry next week, and on a price for it, and on who is to steer it.</p>";

static const struct heard_row {
	const char *name, *rule;
	int         status;
	const char *headers;
	const char *head, *before, *after;  /* markup around the article */
	const char *access, *seen;          /* the verdict; a piece of the rule's snippet, NULL: it was not found */
} heards[] = {
	{ "text: paywalled", "my.gate\ttext\tkept for friends of the house\tpaywalled", 200, "", "", "",
	  "<div>All this is kept for friends of the house.</div>", "paywalled", "All this is kept" },
	{ "text: in any case and spacing", "my.gate\ttext\tKept for\tpaywalled", 200, "", "", "",
	  "<div>KEPT\n  for\xC2\xA0you.</div>", "paywalled", "KEPT for" },
	{ "text: in another script", "my.gate\ttext\tДля друзей дома\tpaywalled", 200, "", "", "",
	  "<div>Текст ДЛЯ ДРУЗЕЙ дома</div>", "paywalled", "Текст" },
	{ "text: without spaces between words", "my.gate\ttext\t家の友\tpaywalled", 200, "", "", "",
	  "<div>続きは家の友だけ</div>", "paywalled", "続きは" },
	{ "text: registration", "my.gate\ttext\tshow your card\tregistration", 200, "", "", "",
	  "<div>Please show your card.</div>", "registration", "Please" },
	{ "text: metered", "my.gate\ttext\ttokens left\tmetered", 200, "", "", "", "<div>2 tokens left.</div>", "metered", "2 tokens" },
	{ "text: walled, which wall is not said", "my.gate\ttext\tthe door is shut\twalled", 200, "", "", "",
	  "<div>Here the door is shut.</div>", "paywalled", "the door" },
	{ "text: a weak sign is no gate", "my.offer\ttext\tjoin the friends\tpaywalled\t0.5", 200, "", "", "",
	  "<div>Why not join the friends?</div>", "free", "Why not" },
	{ "text: free, against the page's own word", "my.open\ttext\topened for everybody\tfree\t-9", 200, "",
	  "<meta name=isPremium content=true>", "", "<div>This was opened for everybody.</div>", "free", "opened" },
	{ "trap: text from the middle of a word", "my.gate\ttext\tor friends\tpaywalled", 200, "", "", "",
	  "<div>All is for friends.</div>", "free", NULL },
	{ "trap: text in a hidden box", "my.gate\ttext\tkept for friends\tpaywalled", 200, "", "", "",
	  "<div hidden>This is kept for friends.</div>", "free", NULL },
	{ "trap: text in a template", "my.gate\ttext\tkept for friends\tpaywalled", 200, "", "", "",
	  "<template><div>This is kept for friends.</div></template>", "free", NULL },
	{ "trap: text in the footer", "my.gate\ttext\tkept for friends\tpaywalled", 200, "", "", "",
	  "<footer><p>This is kept for friends.</p></footer>", "free", NULL },
	{ "trap: text in a comment box", "my.gate\ttext\tkept for friends\tpaywalled", 200, "", "", "",
	  "<div id=comments><p>This is kept for friends.</p></div>", "free", NULL },
	{ "trap: text said in the article", "my.gate\ttext\tonly for friends\tpaywalled", 200, "", "", "",
	  "<p>The baker keeps her last loaves only for friends, she says, and for those who ask in the right way before "
	  "the clock on the town hall has struck nine in the morning.</p>", "free", NULL },
	{ "label", "my.label\tlabel\tHouse Friends\tpaywalled\t6", 200, "", "", "<div>house FRIENDS</div>", "", "paywalled", "house" },
	{ "trap: label as part of a block", "my.label\tlabel\thouse friends\tpaywalled\t6", 200, "", "",
	  "<div>house friends met</div>", "", "free", NULL },
	{ "trap: label below the text", "my.label\tlabel\thouse friends\tpaywalled\t6", 200, "", "", "",
	  "<div>house friends</div>", "free", NULL },
	{ "meta", "my.meta\tmeta\tTown:Reach = Friends\twalled", 200, "", "<meta property=town:reach content=friends>", "", "",
	  "paywalled", "town:reach=friends" },
	{ "meta: any value", "my.meta\tmeta\ttown:shelf=*\tmetered", 200, "", "<meta name=town:shelf content=x>", "", "",
	  "metered", "town:shelf=x" },
	{ "trap: meta with another value", "my.meta\tmeta\ttown:reach=friends\twalled", 200, "",
	  "<meta name=town:reach content='no friends'>", "", "", "free", NULL },
	{ "trap: a longer meta's name", "my.meta\tmeta\ttown:re=friends\twalled", 200, "",
	  "<meta name=town:reach content=friends>", "", "", "free", NULL },
	{ "state", "my.state\tstate\tforFriends=yes\tregistration", 200, "", "<script>x={\"forFriends\":\"yes\"}</script>", "", "",
	  "registration", "forFriends\":\"yes" },
	{ "state: a minified true", "my.state\tstate\tforFriends=true\twalled", 200, "", "<script>x={forFriends:!0}</script>", "", "",
	  "paywalled", "forFriends:!0" },
	{ "state: the end of a path, a number", "my.state\tstate\tshelfLevel=3\twalled", 200, "",
	  "<script>page.town.shelfLevel = 3;</script>", "", "", "paywalled", "shelfLevel = 3" },
	{ "trap: state that disagrees", "my.state\tstate\tforFriends=yes\twalled", 200, "",
	  "<script>x=[{forFriends:'yes'},{forFriends:'no'}]</script>", "", "", "free", NULL },
	{ "trap: state set to a variable", "my.state\tstate\tforFriends=yes\twalled", 200, "",
	  "<script>forFriends = yes</script>", "", "", "free", NULL },
	{ "script", "my.script\tscript\tGatekeeper.example/lock\twalled\t5", 200, "",
	  "<script src=https://cdn.gatekeeper.example/lock.js></script>", "", "", "paywalled", "https://cdn.gatekeeper" },
	{ "script: weighs little by itself", "my.script\tscript\tgatekeeper\twalled", 200, "",
	  "<script src=https://cdn.gatekeeper.example/lock.js></script>", "", "", "free", "https://cdn.gatekeeper" },
	{ "header on a refusal", "my.bots\theader\tX-Door: SHUT\tblocked", 503, "x-door: well shut\n", "", "", "", "blocked", "well shut" },
	{ "header: any value", "my.bots\theader\tx-door:*\tgone", 403, "x-door: ajar\n", "", "", "", "gone", "ajar" },
	{ "trap: header with another value", "my.bots\theader\tx-door:shut\tblocked", 404, "x-door: ajar\n", "", "", "", "gone", NULL },
	{ "trap: header on a good page", "my.bots\theader\tx-door:shut\tblocked", 200, "x-door: shut\n", "", "", "", "free", NULL },
	{ "title of a bare page", "my.gone\ttitle\tleaf was torn out\tgone", 200, "", "<title>A Leaf was torn out</title>",
	  NULL, "", "gone", "A Leaf" },
	{ "trap: title of an article", "my.gone\ttitle\tleaf was torn out\tgone", 200, "", "<title>A leaf was torn out</title>",
	  "", "", "free", NULL },
	{ "body of a bare page", "my.bots\tbody\tID=\"door-check\"\tblocked", 200, "", "", NULL, "<b id=\"door-check\">wait</b>",
	  "blocked", "id=\"door-check\"" },
	{ "trap: body of an article", "my.bots\tbody\tid=\"door-check\"\tblocked", 200, "", "", "", "<b id=\"door-check\">wait</b>",
	  "free", NULL },
};

static struct access_rules *read_rules(struct span text)
{
	struct access_rules      *rules = NULL;
	struct access_rules_error e;

	if (access_rules_read(&rules, text, &e) != 0)
		fail_msg("line %u, column %u: %s", (unsigned)e.line, e.column, e.what);
	return rules;
}

/* The evidence that a rule gave, or NULL. */
static const struct evidence *evidence_of(const struct verdict *v, const char *signal)
{
	for (size_t i = 0; i < v->n_evidence; i++)
		if (strcmp(v->evidence[i].signal, signal) == 0)
			return &v->evidence[i];
	return NULL;
}

/* Judge a page's bytes. */
static void judge(struct arena *a, struct buf *bytes, struct buf *headers, int status,
                  const struct access_rules *rules, struct verdict *out)
{
	struct fetch_response r = { .outcome = FETCH_OK, .status = status, .detail = "", .body = *bytes, .headers = *headers,
	                            .url = SPAN("https://town.example/2026/bridge-closed") };
	struct page_input     in = { .bytes = buf_view(bytes), .url = r.url };
	struct access_reader *by;
	struct page           page;

	assert_int_equal(access_reader_new(&by, rules), 0);
	assert_int_equal(page_read(a, &in, &page), 0);
	assert_int_equal(access_judge(by, a, &r, &page, NULL, out), 0);
	access_reader_free(by);
}

static void heard_holds(void **state)
{
	const struct heard_row *r = *state;
	struct access_rules    *rules = read_rules(span_of(r->rule));
	struct arena           *a = arena_new(PAGE_ARENA_MAX);
	struct buf              bytes, headers;
	const struct evidence  *e;
	struct verdict          v;
	char                    name[64];

	buf_init(&bytes, 1 << 16);
	buf_init(&headers, 1 << 10);
	buf_str(&headers, r->headers);
	/* without a part before it, there is no article */
	buf_printf(&bytes, "<html><head>%s</head><body>%s<article>%s</article>%s</body></html>", r->head,
	           r->before ? r->before : "", r->before ? article : "", r->after);
	judge(a, &bytes, &headers, r->status, rules, &v);
	snprintf(name, sizeof(name), "%.*s", (int)strcspn(r->rule, "\t"), r->rule);
	e = evidence_of(&v, name);
	assert_string_equal(access_name(v.access), r->access);
	assert_int_equal(e != NULL, r->seen != NULL);
	assert_true(v.full_text || v.access != ACCESS_FREE);
	if (e && span_find(e->snippet, span_of(r->seen)) == SPAN_NONE)
		fail_msg("seen: %.*s", SPAN_FMT(e->snippet));
	buf_free(&bytes);
	buf_free(&headers);
	arena_free(a);
	access_rules_free(rules);
}

/* --- many rules --------------------------------------------------------------------------- */

static void write_rules(struct buf *out, unsigned n)
{
	buf_init(out, ACCESS_RULES_BYTES_MAX);
	for (unsigned i = 0; i < n; i++)
		buf_printf(out, "n%u\ttext\tdoor number %u is shut\tpaywalled\n", i, i);
	assert_int_equal(buf_status(out), 0);
}

static void each_of_many_is_found(void **state)
{
	struct buf           text, headers;
	struct access_rules *rules;
	struct arena        *a = arena_new(PAGE_ARENA_MAX);

	(void)state;
	write_rules(&text, ACCESS_RULES_MAX);
	rules = read_rules(buf_view(&text));
	buf_init(&headers, 1);
	for (unsigned i = 0; i < ACCESS_RULES_MAX; i += 91) {
		struct buf     bytes;
		struct verdict v;
		char           name[16];

		buf_init(&bytes, 1 << 16);
		buf_printf(&bytes, "<article>%s</article><div>Sorry: door number %u is shut</div>", article, i);
		judge(a, &bytes, &headers, 200, rules, &v);
		snprintf(name, sizeof(name), "n%u", i);
		assert_non_null(evidence_of(&v, name));
		assert_int_equal(v.n_evidence, 1);
		buf_free(&bytes);
		arena_reset(a);
	}
	access_rules_free(rules);
	buf_free(&text);
	arena_free(a);
}

static void too_many_are_refused(void **state)
{
	struct access_rules      *rules = NULL;
	struct access_rules_error e;
	struct buf                text;

	(void)state;
	write_rules(&text, 5000);
	assert_int_equal(access_rules_read(&rules, buf_view(&text), &e), ACCESS_RULES_WRONG);
	assert_int_equal(e.line, ACCESS_RULES_MAX + 1);
	assert_non_null(strstr(e.what, "more than 4096 rules"));
	buf_free(&text);
}

static void huge_text_is_refused(void **state)
{
	size_t                    len = ACCESS_RULES_BYTES_MAX;
	char                     *bytes = malloc(len + 1);
	struct access_rules      *rules = NULL;
	struct access_rules_error e;

	(void)state;
	assert_non_null(bytes);
	memset(bytes, 'a', len + 1);
	assert_int_equal(access_rules_read(&rules, (struct span){ bytes, len }, &e), ACCESS_RULES_WRONG);
	assert_int_equal(e.line, 1);
	assert_non_null(strstr(e.what, "longer than 1024"));
	assert_int_equal(access_rules_read(&rules, (struct span){ bytes, len + 1 }, &e), ACCESS_RULES_WRONG);
	assert_int_equal(e.line, 0);
	bytes[0] = '#';  /* a comment may be as long as it likes */
	assert_int_equal(access_rules_read(&rules, (struct span){ bytes, len }, &e), 0);
	access_rules_free(rules);
	free(bytes);
}

/* A page that shows the words of all rules leaves room for the signs of the table. */
static void a_flood_leaves_room(void **state)
{
	struct buf           text, bytes, headers;
	struct access_rules *rules;
	struct arena        *a = arena_new(PAGE_ARENA_MAX);
	struct verdict       v;

	(void)state;
	buf_init(&text, 1 << 20);
	buf_init(&bytes, 1 << 20);
	buf_init(&headers, 1);
	for (unsigned i = 0; i < 100; i++) {
		buf_printf(&text, "flood\tmeta\tm%u=*\twalled\n", i);
		buf_printf(&bytes, "<meta name=m%u content=1>", i);
	}
	buf_printf(&bytes, "<article>%s</article><div>Subscribe to continue reading</div>", article);
	rules = read_rules(buf_view(&text));
	judge(a, &bytes, &headers, 200, rules, &v);
	assert_int_equal(v.access, ACCESS_PAYWALLED);
	assert_non_null(evidence_of(&v, "flood"));
	assert_non_null(evidence_of(&v, "gate.paywall"));
	assert_true(v.n_evidence <= 16);
	access_rules_free(rules);
	buf_free(&text);
	buf_free(&bytes);
	arena_free(a);
}

static void a_name_may_be_shared(void **state)
{
	struct access_rules *rules = read_rules(SPAN("m\ttext\tone door\tpaywalled\nm\ttext\tone door is\tpaywalled\t2\n"
	                                             "m\tlabel\tone door\tpaywalled"));
	struct buf           bytes, headers;
	struct arena        *a = arena_new(PAGE_ARENA_MAX);
	struct verdict       v;

	(void)state;
	buf_init(&bytes, 1 << 16);
	buf_init(&headers, 1);
	buf_printf(&bytes, "<div>One door</div><article>%s</article><div>One door is open</div><div>one door is shut</div>", article);
	judge(a, &bytes, &headers, 200, rules, &v);
	assert_int_equal(v.n_evidence, 3);  /* each rule once */
	for (size_t i = 0; i < 3; i++)
		assert_string_equal(v.evidence[i].signal, "m");
	access_rules_free(rules);
	access_rules_free(NULL);
	buf_free(&bytes);
	arena_free(a);
}

/* What comes with a refusal is heard for its likely wall, by rules as well. */
static void a_refusal_hints_at_its_wall(void **state)
{
	struct access_rules *rules = read_rules(SPAN("m\tmeta\ttown:reach=friends\tregistration\t8"));
	struct buf           bytes, headers;
	struct arena        *a = arena_new(PAGE_ARENA_MAX);
	struct verdict       v;

	(void)state;
	buf_init(&bytes, 1 << 16);
	buf_init(&headers, 1);
	buf_str(&bytes, "<meta name=town:reach content=friends><p>No.</p>");
	judge(a, &bytes, &headers, 403, rules, &v);
	assert_int_equal(v.access, ACCESS_BLOCKED);
	assert_int_equal(v.likely, ACCESS_REGISTRATION);
	access_rules_free(rules);
	buf_free(&bytes);
	arena_free(a);
}

static void the_sample_is_read(void **state)
{
	FILE       *f = fopen("fixtures/access/rules/sample.tsv", "rb");
	char        block[8192];
	size_t      n;

	(void)state;
	assert_non_null(f);
	n = fread(block, 1, sizeof(block), f);
	fclose(f);
	access_rules_free(read_rules((struct span){ block, n }));
	access_rules_free(read_rules(SPAN("")));
}

int main(void)
{
	static struct CMUnitTest tests[COUNT(wrongs) + COUNT(heards) + 16];
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(each_of_many_is_found),
		cmocka_unit_test(too_many_are_refused),
		cmocka_unit_test(huge_text_is_refused),
		cmocka_unit_test(a_flood_leaves_room),
		cmocka_unit_test(a_name_may_be_shared),
		cmocka_unit_test(a_refusal_hints_at_its_wall),
		cmocka_unit_test(the_sample_is_read),
	};
	size_t n = 0;

	for (size_t i = 0; i < COUNT(wrongs); i++)
		tests[n++] = (struct CMUnitTest){ wrongs[i].name, wrong_is_told, NULL, NULL, (void *)&wrongs[i] };
	for (size_t i = 0; i < COUNT(heards); i++)
		tests[n++] = (struct CMUnitTest){ heards[i].name, heard_holds, NULL, NULL, (void *)&heards[i] };
	for (size_t i = 0; i < COUNT(others); i++)
		tests[n++] = others[i];
	return _cmocka_run_group_tests("rules", tests, n, NULL, NULL);
}
