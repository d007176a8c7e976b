/*
 * Access: each row of fixtures/access/cases.tsv is a page as it came, and
 * the verdict and the sign that it must rest on. Names, the model's bounds
 * and hostile pages below.
 */

#include "access.h"
#include "base/buf.h"
#include "../src/access/flags.h"
#include "../src/access/fold.h"
#include "../src/access/notice_words.h"
#include "../src/access/phrases.h"
#include "../src/access/signals.h"

#include <errno.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define ROWS_MAX 800

enum { NAME, HOW, HEADERS, ASKED, FINAL, BODY, VERDICT, FULL, SIGNAL, REASON, LIKELY, COLUMNS };

static struct access_reader *by;
static char *file;
static struct row { char *column[COLUMNS]; } rows[ROWS_MAX];

/* --- our own text --------------------------------------------------------------- */

static const char note[] = "Six words stand in this note.";

static const char lead[] =
	"<p>The old bridge over the river was closed on Tuesday after engineers found deep cracks in its northern "
	"pier. Traffic is led through the harbour until the autumn. The mayor spoke of a hard but needed step, and "
	"said that the town would look for money.</p>";

static const char more[] =
	"<p>Divers had looked at the pier in March, when the water was low, and had found nothing that worried "
	"them. Since then two barges struck the bridge, the second of them at night, and neither of the skippers "
	"told the harbour office before the morning.</p>"
	"<p>A report to the council, read out on Monday evening, lists eleven cracks. Three of them reach through the "
	"whole width of the stone. The engineers write that they cannot say how long the pier would have stood, and "
	"that they would not have walked over it themselves.</p>"
	"<p>Shops on the eastern bank fear for the summer. A baker said that half of her customers come over the "
	"bridge on foot, and that she had asked the council for a ferry in the spring, when the talk of repairs "
	"began. The council is to vote on a ferry next week, and on a price for it.</p>"
	"<p>The bridge was built in 1911, blown up in the last days of the war, and built again with the old stones. "
	"It is the only one for twelve miles. A new one, planned since the eighties, was never paid for.</p>";

static void add_expanded(struct buf *out, struct span s)
{
	static const struct { const char *macro, *a, *b; } macros[] = {
		{ "{ARTICLE}", lead, more }, { "{LEAD}", lead, "" }, { "{NOTE}", note, "" },
	};

	while (s.len) {
		size_t used = 1;

		for (size_t i = 0; i < COUNT(macros); i++)
			if (span_starts(s, span_of(macros[i].macro))) {
				buf_str(out, macros[i].a);
				buf_str(out, macros[i].b);
				used = strlen(macros[i].macro);
			}
		if (used == 1)
			buf_byte(out, s.ptr[0]);
		s = span_from(s, used);
	}
}

/* --- rows --------------------------------------------------------------------------- */

static const struct { const char *word; enum fetch_outcome outcome; } hows[] = {
	{ "no-host", FETCH_NO_HOST }, { "refused", FETCH_REFUSED }, { "tls", FETCH_TLS }, { "timeout", FETCH_TIMEOUT },
	{ "reset", FETCH_RESET }, { "too-big", FETCH_TOO_BIG }, { "private", FETCH_PRIVATE },
	{ "robots", FETCH_ROBOTS }, { "redirects", FETCH_REDIRECTS }, { "lookup", FETCH_LOOKUP },
	{ "skipped", FETCH_SKIPPED },
};

static void read_how(const char *how, struct fetch_response *r)
{
	r->outcome = FETCH_OK;
	r->status = atoi(how);
	r->detail = "";
	for (size_t i = 0; i < COUNT(hows); i++)
		if (strcmp(how, hows[i].word) == 0) {
			r->outcome = hows[i].outcome;
			r->detail = "in the library's words";
		}
}

static void read_headers(struct span s, struct buf *out)
{
	size_t at;

	while ((at = span_find(s, SPAN("\\n"))) != SPAN_NONE) {
		buf_span(out, span_upto(s, at));
		buf_byte(out, '\n');
		s = span_from(s, at + 2);
	}
	if (s.len) {
		buf_span(out, s);
		buf_byte(out, '\n');
	}
}

static bool has_signal(const struct verdict *v, const char *name)
{
	for (size_t i = 0; i < v->n_evidence; i++)
		if (strcmp(v->evidence[i].signal, name) == 0)
			return true;
	return false;
}

static void assert_is_whole(const struct verdict *v)
{
	assert_true(v->n_evidence >= 1 && v->n_evidence <= ACCESS_EVIDENCE_MAX);
	assert_true(v->confidence >= 0 && v->confidence < 1);
	assert_non_null(v->reason);
	for (size_t i = 0; i < v->n_evidence; i++) {
		assert_true(v->evidence[i].snippet.len <= 200);
		assert_true(i == 0 || fabs(v->evidence[i].weight) <= fabs(v->evidence[i - 1].weight));
	}
}

static void row_holds(void **state)
{
	char *const *col = ((const struct row *)*state)->column;
	struct arena         *a = arena_new(PAGE_ARENA_MAX);
	struct fetch_response r = { .url = span_of(col[FINAL]) };
	struct page_input     in = { .url = span_of(col[FINAL]), .content_type = SPAN("text/html; charset=utf-8") };
	struct page           page;
	struct url            asked;
	struct verdict        v;
	bool                  is_html = col[BODY][0] && col[BODY][0] != '%';

	buf_init(&r.body, 1 << 20);
	buf_init(&r.headers, 1 << 16);
	read_how(col[HOW], &r);
	read_headers(span_of(col[HEADERS]), &r.headers);
	add_expanded(&r.body, span_of(col[BODY] + (col[BODY][0] == '%' && strcmp(col[SIGNAL], "document.pdf") != 0)));
	in.bytes = buf_view(&r.body);
	if (is_html)
		assert_int_equal(page_read(a, &in, &page), 0);
	if (col[ASKED][0])
		assert_int_equal(url_parse(a, span_of(col[ASKED]), NULL, &asked), 0);

	assert_int_equal(access_judge(by, a, &r, is_html ? &page : NULL, col[ASKED][0] ? &asked : NULL, &v), 0);
	assert_string_equal(access_name(v.access), col[VERDICT]);
	assert_is_whole(&v);
	if (!has_signal(&v, col[SIGNAL]))
		fail_msg("no %s among the evidence; first is %s", col[SIGNAL], v.evidence[0].signal);
	if (col[FULL][0] != '-')
		assert_int_equal(v.full_text, strcmp(col[FULL], "yes") == 0);
	if (col[REASON] && !(col[REASON][0] == '=' ? !strcmp(v.reason, col[REASON] + 1) : !!strstr(v.reason, col[REASON])))
		fail_msg("the reason is \"%s\", not \"%s\"", v.reason, col[REASON]);
	if (col[LIKELY])
		assert_string_equal(access_name(v.likely), col[LIKELY]);
	buf_free(&r.body);
	buf_free(&r.headers);
	arena_free(a);
}

static size_t read_rows(struct CMUnitTest *tests)
{
	FILE  *f = fopen("fixtures/access/cases.tsv", "rb");
	size_t n = 0, max = 1 << 20;
	char  *line, *rest;

	file = calloc(1, max);
	if (!f || !file || fread(file, 1, max - 1, f) == 0) {
		fprintf(stderr, "fixtures/access/cases.tsv: cannot be read\n");
		exit(1);
	}
	fclose(f);
	for (rest = file; n < ROWS_MAX && (line = strtok_r(rest, "\n", &rest));) {
		size_t c = 0;

		for (char *tab = line; tab && line[0] != '#' && c < COLUMNS; tab = strchr(tab, '\t')) {
			if (c)
				*tab++ = '\0';
			rows[n].column[c++] = tab;
		}
		if (c > SIGNAL) {
			tests[n] = (struct CMUnitTest){ rows[n].column[NAME], row_holds, NULL, NULL, &rows[n] };
			n++;
		}
	}
	return n;
}

/* --- names --------------------------------------------------------------------------------- */

static void names_go_both_ways(void **state)
{
	(void)state;
	for (int i = 0; i < ACCESS_COUNT; i++) {
		assert_int_equal(access_by_name(span_of(access_name((enum access)i))), i);
		assert_string_equal(access_mark_at((size_t)i), access_name((enum access)i));
	}
	assert_int_equal(access_by_name(SPAN("foreign-language")), -1);
	assert_int_equal(access_by_name(SPAN("")), -1);
	assert_string_equal(access_mark_at(ACCESS_COUNT), "foreign-language");
	assert_null(access_mark_at(ACCESS_COUNT + 1));
}

static void marks_and_words(void **state)
{
	(void)state;
	assert_string_equal(access_mark(ACCESS_FREE, true), "foreign-language");
	assert_string_equal(access_mark(ACCESS_FREE, false), "free");
	assert_string_equal(access_mark(ACCESS_PAYWALLED, true), "paywalled");
	assert_string_equal(access_url_access(ACCESS_PAYWALLED), "subscription");
	assert_string_equal(access_url_access(ACCESS_METERED), "limited");
	assert_string_equal(access_url_access(ACCESS_REGISTRATION), "registration");
	assert_string_equal(access_url_access(ACCESS_FREE), "free");
	assert_null(access_url_access(ACCESS_BLOCKED));
	assert_true(access_is_readable(ACCESS_FREE) && access_is_readable(ACCESS_METERED));
	assert_false(access_is_readable(ACCESS_REGISTRATION) || access_is_readable(ACCESS_UNKNOWN));
}

static void phrases_are_as_folded(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct phrase_index index;
	struct phrase_found found;

	(void)state;
	phrase_index_init(&index);
	for (size_t i = 0; phrase_at(i); i++) {
		struct span phrase = span_of(phrase_at(i));

		phrase_find(&index, phrase, &found);
		if (!span_eq(fold(a, phrase), phrase) || phrase.len < PHRASE_MIN || !found.kinds)
			fail_msg("%s: not as folded, too short or not found", phrase_at(i));
	}
	assert_true(span_eq(fold(a, SPAN("\xc4\xb0stanbul\xc2\xa0 \xe2\x80\x99s\xc2\xad \xff")), SPAN("istanbul 's \xef\xbf\xbd")));
	arena_free(a);
}

/* A bare page with the phrase as its title is that notice; a phrase that holds another's is heard as well. */
static void every_notice_is_heard(void **state)
{
	struct fetch_response     r = { .outcome = FETCH_OK, .status = 200, .detail = "", .url = SPAN("https://a.example/x") };
	const struct notice_list *list;
	struct verdict            v;
	size_t                    n = 0;
	struct arena             *a = arena_new(8 << 20);

	(void)state;
	for (size_t k = 0; (list = notice_list_at(k)); k++)
		for (size_t i = 0; i < list->n; i++, n++) {
			struct span phrase = span_of(list->phrases[i] + (list->phrases[i][0] == '='));
			struct page page = { .title = { phrase, "title" } };

			assert_true(span_eq(fold(a, phrase), phrase));
			assert_int_equal(access_judge(by, a, &r, &page, NULL, &v), 0);
			if (strcmp(v.evidence[0].signal, signal_row(notice_row(list->notice)->signal)->name) != 0)
				fail_msg("\"%s\" says %s", phrase.ptr, v.evidence[0].signal);
			arena_reset(a);
		}
	assert_true(n < NOTICE_WORDS_MAX);
	arena_free(a);
}

static void every_flag_is_found(void **state)
{
	const struct flag *f;
	size_t             found, i;

	(void)state;
	for (i = 0; (f = flag_at(i)); i++) {
		found = FLAGS_MAX;
		assert_ptr_equal(flag_find(span_of(f->name), &found), f);
		assert_int_equal(found, i);
	}
	assert_true(i > 100 && i <= FLAGS_MAX);
}

static const struct flag_row { const char *name, *value; enum flag_says want; } flag_rows[] = {
	{ "isPremiumArticle", "true", SAYS_WALLED },
	{ "is_premium_article", "!1", SAYS_FREE },
	{ "page.article-access", "Metered", SAYS_METERED },
	{ "outlet:content_access", "registered", SAYS_REGISTRATION },
	{ "contentAccess", "unmetered", SAYS_FREE },
	{ "is-free", "no", SAYS_WALLED },
	{ "metered", "false", SAYS_NOTHING },
	{ "paid", "", SAYS_NOTHING },
	{ "accessType", "article", SAYS_NOTHING },
	{ "user.isPremium", "true", SAYS_NOTHING },
	{ "ads.premium", "1", SAYS_NOTHING },
	{ "isSubscriber", "true", SAYS_NOTHING },
	{ "paywallEnabled", "true", SAYS_NOTHING },
	{ "prepaid", "true", SAYS_NOTHING },
	{ "...........", "true", SAYS_NOTHING },
};

static void flags_hold(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(flag_rows); i++) {
		size_t             index;
		const struct flag *f = flag_find(span_of(flag_rows[i].name), &index);
		enum flag_says     got = f ? flag_says(f->kind, span_of(flag_rows[i].value)) : SAYS_NOTHING;

		if (got != flag_rows[i].want)
			fail_msg("%s=%s says %d", flag_rows[i].name, flag_rows[i].value, got);
	}
}

/* --- pages built by hand ---------------------------------------------------------------------- */

static void judge(struct arena *a, const struct page *page, struct verdict *v)
{
	struct fetch_response r = { .outcome = FETCH_OK, .status = 200, .detail = "", .url = SPAN("https://a.example/x") };

	assert_int_equal(access_judge(by, a, &r, page, NULL, v), 0);
	assert_is_whole(v);
}

static void a_part_left_over_is_weaker(void **state)
{
	struct page_part part = { .selector = SPAN(".wall"), .is_free = PAGE_NO, .is_matched = true };
	struct page      page = { .declared = { .parts = &part, .n_parts = 1, .type = SPAN("NewsArticle") } };
	struct arena    *a = arena_new(1 << 20);
	struct verdict   matched, ghost;

	(void)state;
	judge(a, &page, &matched);
	part.is_matched = false;
	judge(a, &page, &ghost);
	assert_int_equal(matched.access, ACCESS_PAYWALLED);
	assert_true(ghost.confidence < matched.confidence || ghost.access == ACCESS_FREE);
	arena_free(a);
}

static void many_signs_do_not_overflow(void **state)
{
	struct page_meta metas[200];
	struct page_part parts[200];
	struct span      scripts[200];
	struct page      page = { .metas = metas, .n_metas = COUNT(metas), .scripts = scripts, .n_scripts = COUNT(scripts),
	                          .declared = { .parts = parts, .n_parts = COUNT(parts), .is_free = PAGE_NO } };
	struct arena    *a = arena_new(1 << 20);
	struct verdict   v;

	(void)state;
	for (size_t i = 0; i < 200; i++) {
		metas[i] = (struct page_meta){ SPAN("article:content_tier"), SPAN("metered") };
		parts[i] = (struct page_part){ .selector = SPAN(".regwall"), .is_free = PAGE_NO };
		scripts[i] = SPAN("https://cdn.tinypass.com/x.js");
	}
	judge(a, &page, &v);
	assert_int_equal(v.confidence > 0.98, 1);
	arena_free(a);
}

static void hostile_scripts_are_walked_once(void **state)
{
	size_t        len = (size_t)8 << 20;
	char         *bytes = malloc(len);
	struct span   script = { bytes, len };
	struct page   page = { .inline_scripts = &script, .n_inline_scripts = 1, .body_source = PAGE_BODY_HTML };
	struct arena *a = arena_new(1 << 20);
	struct verdict v;
	static const char *const fill[] = { ":", " ", "\\", "\":", "a:", "paid=", "isPremium:\"", "=  " };

	(void)state;
	assert_non_null(bytes);
	for (size_t i = 0; i < COUNT(fill); i++) {
		for (size_t k = 0; k < len; k++)
			bytes[k] = fill[i][k % strlen(fill[i])];
		judge(a, &page, &v);
		assert_int_equal(v.access, ACCESS_FREE);
		arena_reset(a);
	}
	free(bytes);
	arena_free(a);
}

/* Every line says what consent walls say, and the page's last one is about something else. */
static void consent_is_asked_of_a_page_once(void **state)
{
	enum { N = 20000 };
	struct page_block *blocks = calloc(N, sizeof(*blocks));
	struct page        page = { .blocks = blocks, .n_blocks = N, .words = 400, .body_source = PAGE_BODY_HTML };
	struct arena      *a = arena_new(16 << 20);
	struct verdict     v;

	(void)state;
	assert_non_null(blocks);
	for (size_t i = 0; i < N; i++)
		blocks[i].text = SPAN("cookie wall cookie wall cookie wall cookie wall cookie wall cookie wall cookie wall "
		                      "cookie wall cookie wall cookie wall cookie wall");
	blocks[N - 1].text = SPAN("A line of more than a hundred bytes that tells of a bridge, of the river under it, and "
	                          "of two barges that struck it at night.");
	judge(a, &page, &v);
	assert_int_equal(v.access, ACCESS_FREE);
	free(blocks);
	arena_free(a);
}

static void a_blocked_page_may_tell_its_wall(void **state)
{
	struct page           page = { .declared = { .is_free = PAGE_NO, .type = SPAN("NewsArticle") } };
	struct fetch_response r = { .outcome = FETCH_OK, .status = 403, .detail = "", .url = SPAN("https://a.example/x") };
	struct arena         *a = arena_new(1 << 20);
	struct verdict        v;

	(void)state;
	assert_int_equal(access_judge(by, a, &r, &page, NULL, &v), 0);
	assert_int_equal(v.access, ACCESS_BLOCKED);
	assert_int_equal(v.likely, ACCESS_PAYWALLED);
	assert_string_equal(v.reason, "HTTP 403, forbidden");
	assert_int_equal(access_judge(by, a, &r, NULL, NULL, &v), 0);
	assert_int_equal(v.likely, ACCESS_UNKNOWN);
	arena_free(a);
}

/* What explain prints is looked up by name and word: each pair is of one row, and has its sentence. */
static void every_signal_tells_its_own(void **state)
{
	(void)state;
	for (int i = 0; i < SIGNAL_COUNT; i++) {
		const struct signal_row *r = signal_row((enum signal)i);

		assert_true(r->name && r->tells && *r->tells);
		assert_true(r->says || r->group == GROUP_BESIDE);
		assert_ptr_equal(access_signal_tells(span_of(r->name), span_of(r->says ? r->says : "free")), r->tells);
		assert_false(span_ends(span_of(r->tells), SPAN(".")));
	}
	assert_null(access_signal_tells(SPAN("text.ellipsis"), SPAN("free")));
	/* access_likely() says which wall. */
	assert_non_null(access_signal_tells(SPAN("refusal.page"), SPAN("paywalled")));
}

static void no_memory_is_an_error(void **state)
{
	struct fetch_response r = { .outcome = FETCH_OK, .status = 403, .detail = "", .url = SPAN("https://a.example/x") };
	struct arena         *a = arena_new(8);
	struct verdict        v;

	(void)state;
	assert_int_equal(access_judge(by, a, &r, NULL, NULL, &v), -EFBIG);
	arena_free(a);
}

int main(void)
{
	static struct CMUnitTest tests[ROWS_MAX + 16];
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(names_go_both_ways),
		cmocka_unit_test(marks_and_words),
		cmocka_unit_test(phrases_are_as_folded),
		cmocka_unit_test(every_notice_is_heard),
		cmocka_unit_test(every_flag_is_found),
		cmocka_unit_test(flags_hold),
		cmocka_unit_test(a_part_left_over_is_weaker),
		cmocka_unit_test(many_signs_do_not_overflow),
		cmocka_unit_test(hostile_scripts_are_walked_once),
		cmocka_unit_test(consent_is_asked_of_a_page_once),
		cmocka_unit_test(a_blocked_page_may_tell_its_wall),
		cmocka_unit_test(every_signal_tells_its_own),
		cmocka_unit_test(no_memory_is_an_error),
	};
	size_t n = read_rows(tests);
	int    failed;

	if (access_reader_new(&by, NULL))
		return EXIT_FAILURE;
	for (size_t i = 0; i < COUNT(others); i++)
		tests[n++] = others[i];
	failed = _cmocka_run_group_tests("access", tests, n, NULL, NULL);
	access_reader_free(by);
	free(file);
	return failed;
}
