/* The store call by call: runs, articles, the queue, hosts, findings. */

#include "unit/store_fixture.h"
#include "robots.h"

static void a_run_is_kept(void **state)
{
	struct store_run  out, run = { .args = SPAN("[\"-v\"]"), .version = SPAN("9.9"), .started = 5,
	                               .max_depth = 3, .reads = SPAN("en,de") };
	struct arena     *a = arena_new(1 << 20);
	struct store     *s = fresh();
	int64_t           id;

	(void)state;
	assert_int_equal(store_run_last(s, a, &out), 1);
	assert_int_equal(store_run_begin(s, &run, &id), 0);
	assert_int_equal(store_run_last(s, a, &out), 0);
	assert_int_equal(out.id, id);
	assert_int_equal(out.ended, 0);
	assert_int_equal(store_run_end(s, id, 77), 0);
	assert_int_equal(store_close(s), 0);

	assert_int_equal(store_open(&s, path, STORE_READ), 0);
	assert_int_equal(store_run_last(s, a, &out), 0);
	assert_true(span_eq(out.args, run.args));
	assert_true(span_eq(out.version, run.version));
	assert_true(span_eq(out.reads, run.reads));
	assert_int_equal(out.started, 5);
	assert_int_equal(out.ended, 77);
	assert_int_equal(out.max_depth, 3);
	store_close(s);
	arena_free(a);
}

static void an_article_is_asked_again_in_the_next_run_only(void **state)
{
	struct store *s = with_one();
	int64_t       run;

	(void)state;
	count_is(s, 1, 2, 1);
	assert_int_equal(store_add_article(s, 1, span_of(plain.url), SPAN("a.example"), 9), 0);
	count_is(s, 1, 2, 1);
	run = begin_run(s, 1);
	assert_int_equal(store_add_article(s, run, span_of(plain.url), SPAN("a.example"), 1), 0);
	count_is(s, run, 1, 0);
	save(s, run, page_of(s, plain.url), 0, 1, &plain, 20);
	count_is(s, run, 2, 1);
	store_close(s);
}

static void deep_citations_are_known_not_queued(void **state)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 0);
	struct dump   d;

	(void)state;
	assert_int_equal(store_add_article(s, run, span_of(plain.url), SPAN("a.example"), 1), 0);
	save(s, run, page_of(s, plain.url), 0, 0, &plain, 10);
	count_is(s, run, 0, 1);
	dump_store(s, &d);
	assert_non_null(strstr(d.text, "node\thttps://b.example/\t1\t-\t"));
	store_close(s);
}

static void a_new_visit_replaces(void **state)
{
	struct answer now = plain;
	struct store *s = with_one();
	int64_t       run = begin_run(s, 1);
	struct dump   d;

	(void)state;
	now.title = "A anew";
	now.n_cites = 1;
	assert_int_equal(store_add_article(s, run, span_of(plain.url), SPAN("a.example"), 1), 0);
	save(s, run, page_of(s, plain.url), 0, 1, &now, 20);
	dump_store(s, &d);
	assert_non_null(strstr(d.text, "A anew"));
	assert_non_null(strstr(d.text, "edge\thttps://a.example/\t1\t"));
	assert_null(strstr(d.text, "edge\thttps://a.example/\t2\t"));
	assert_non_null(strstr(d.text, "node\thttps://c.example/"));  /* no page is ever dropped */
	store_close(s);
}

static int note_url(const struct store_page *p, void *arg)
{
	strcat(strcat(arg, " "), p->url.ptr);
	return 0;
}

static int note_key(struct span url, void *arg)
{
	strcat(strcat(arg, " "), url.ptr);
	return 0;
}

static void articles_come_in_the_order_given(void **state)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 0);
	char          order[256] = "", keys[256] = "";

	(void)state;
	assert_int_equal(store_add_article(s, run, SPAN("https://z.example/"), SPAN("z"), 1), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://a.example/"), SPAN("a"), 2), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://m.example/"), SPAN("m"), 3), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://z.example/"), SPAN("z"), 4), 0);
	assert_int_equal(store_each_article(s, run, note_url, order), 0);
	assert_string_equal(order, " https://z.example/ https://a.example/ https://m.example/");
	assert_int_equal(store_each_article_url(s, run, note_key, keys), 0);
	assert_string_equal(keys, order);
	store_close(s);
}

static int stop_at_first(const struct store_queued *q, void *arg)
{
	(void)q;
	++*(int *)arg;
	return 42;
}

struct order { char text[512]; };

static int note_queued(const struct store_queued *q, void *arg)
{
	struct order *o = arg;

	strncat(o->text, " ", sizeof(o->text) - strlen(o->text) - 1);
	strncat(o->text, q->url.ptr, q->url.len);
	return 0;
}

/* Two articles cite sources of two hosts: the hosts by name, and of each what was cited first. */
static void the_queue_goes_by_host_and_turn(void **state)
{
	static const struct answer first = {
		.url = "https://a.example/1", .key = "https://a.example/1", .final = "https://a.example/1", .title = "1", .status = 200,
		.n_cites = 4, .cites = { "https://s.example/1", "https://s.example/2", "https://t.example:8080/1", "https://s.example/3" } };
	static const struct answer second = {
		.url = "https://a.example/2", .key = "https://a.example/2", .final = "https://a.example/2", .title = "2", .status = 200,
		.n_cites = 2, .cites = { "https://s.example/3", "https://s.example/4" } };
	struct store *s = fresh();
	struct arena *a = arena_new(1 << 16);
	int64_t       run = begin_run(s, 1);
	struct order  o = { "" };
	struct span   host;
	uint64_t      n;

	(void)state;
	assert_int_equal(store_next_host(s, run, 0, SPAN(""), a, &host), 1);
	assert_int_equal(store_add_article(s, run, span_of(first.url), SPAN("a.example"), 1), 0);
	assert_int_equal(store_add_article(s, run, span_of(second.url), SPAN("a.example"), 2), 0);
	save(s, run, page_of(s, first.url), 0, 1, &first, 10);
	save(s, run, page_of(s, second.url), 0, 1, &second, 10);
	assert_int_equal(store_next_host(s, run, 1, SPAN(""), a, &host), 0);
	assert_true(span_eq(host, SPAN("s.example")));
	assert_int_equal(store_each_queued(s, run, 1, host, 64, note_queued, &o), 0);
	assert_string_equal(o.text, " https://s.example/1 https://s.example/3 https://s.example/2 https://s.example/4");
	assert_int_equal(store_next_host(s, run, 1, host, a, &host), 0);
	assert_true(span_eq(host, SPAN("t.example:8080")));
	assert_int_equal(store_next_host(s, run, 1, host, a, &host), 1);
	assert_int_equal(store_count_asked(s, run, SPAN(""), &n), 0);
	assert_int_equal(n, 2);
	assert_int_equal(store_count_asked(s, run, SPAN("a.example"), &n), 0);
	assert_int_equal(n, 2);
	assert_int_equal(store_count_asked(s, run, SPAN("a.exampl"), &n), 0);
	assert_int_equal(n, 0);
	store_close(s);
	arena_free(a);
}

static void a_callback_stops_the_walk(void **state)
{
	struct store *s = with_one();
	int           calls = 0;

	(void)state;
	assert_int_equal(store_each_queued(s, 1, 1, SPAN("b.example"), 10, stop_at_first, &calls), 42);
	assert_int_equal(calls, 1);
	assert_int_equal(store_page_by_id(s, 999, note_url, NULL), 1);
	assert_int_equal(store_find(s, SPAN("https://nowhere.example/"), &(int64_t){ 0 }), 1);
	store_close(s);
}

static void a_host_is_kept(void **state)
{
	static char    big[ROBOTS_MAX + 10];
	struct arena  *a = arena_new(8 << 20);
	struct store  *s = fresh();
	struct store_host out, h = { .origin = SPAN("https://a.example:8443"), .robots_status = 200,
	                             .robots = { big, sizeof(big) }, .robots_fetched = 3 };

	(void)state;
	memset(big, 'x', sizeof(big));
	assert_int_equal(store_host_get(s, a, h.origin, &out), 1);
	assert_int_equal(store_host_hold(s, h.origin, 9), 0);
	assert_int_equal(store_host_get(s, a, h.origin, &out), 0);
	assert_int_equal(out.robots_status, 0);
	assert_int_equal(out.hold_until, 9);
	assert_int_equal(store_host_put(s, &h), 0);
	assert_int_equal(store_host_get(s, a, h.origin, &out), 0);
	assert_int_equal(out.hold_until, 9);
	assert_int_equal(store_host_hold(s, h.origin, 8), 0);
	assert_int_equal(store_host_get(s, a, h.origin, &out), 0);
	assert_int_equal(out.robots.len, ROBOTS_MAX);
	assert_int_equal(out.robots_status, 200);
	assert_int_equal(out.robots_fetched, 3);
	assert_int_equal(out.hold_until, 8);
	store_close(s);
	arena_free(a);
}

static int look_at_page(const struct store_page *p, void *arg)
{
	(void)arg;
	assert_true(p->is_done);
	assert_int_equal(p->title.len, STORE_TEXT_MAX - 1);  /* a two-byte letter is not cut */
	assert_int_equal(p->access, ACCESS_FREE);
	assert_true(p->full_text);
	assert_true(p->access_confidence == 0.75);
	assert_true(p->lang_confidence == 0.5);
	assert_int_equal(p->words, 100);
	assert_int_equal(p->status, 200);
	assert_true(span_eq(p->lang, SPAN("en")));
	assert_true(span_eq(p->reason, SPAN("as told")));
	assert_true(span_eq(p->document, SPAN("html")));
	return 0;
}

static int look_at_record(const struct outlet_record *r, void *arg)
{
	++*(int *)arg;
	assert_true(span_eq(r->outlet, SPAN("example")));
	for (size_t i = 0; i < ACCESS_COUNT; i++)
		assert_int_equal(r->by_access[i], i == ACCESS_FREE ? 1 : 0);
	return 0;
}

static int look_at_mention(const struct store_citation *c, void *arg)
{
	++*(int *)arg;
	assert_true(span_eq(c->sentence, SPAN("A sentence.")));
	assert_true(span_eq(c->article_url, span_of(plain.url)));
	return 0;
}

static int look_at_evidence(const struct store_evidence *e, void *arg)
{
	++*(int *)arg;
	assert_true(span_eq(e->signal, SPAN("test")));
	assert_true(e->weight == -1);
	return 0;
}

static void findings_are_kept_and_bounded(void **state)
{
	struct answer a = plain;
	struct store *s = fresh();
	int64_t       run = begin_run(s, 0);
	char          title[STORE_TEXT_MAX * 2 + 2];
	int           n = 0;

	(void)state;
	title[0] = 'x';
	for (size_t i = 0; i < STORE_TEXT_MAX; i++)
		memcpy(title + 1 + 2 * i, "\xC3\xBC", 2);
	title[sizeof(title) - 1] = '\0';
	a.title = title;
	assert_int_equal(store_add_article(s, run, span_of(a.url), SPAN("a"), 1), 0);
	save(s, run, page_of(s, a.url), 0, 0, &a, 10);
	assert_int_equal(store_page_by_id(s, page_of(s, a.url), look_at_page, NULL), 0);
	assert_int_equal(store_each_evidence(s, page_of(s, a.url), look_at_evidence, &n), 0);
	assert_int_equal(n, 1);
	store_close(s);
}

/* The source was not fetched: it counts in no record, and knows who cites it. */
static void records_and_mentions(void **state)
{
	struct answer a = plain;
	struct store *s = fresh();
	int64_t       run = begin_run(s, 0);
	int           n = 0;

	(void)state;
	a.n_cites = 1;
	a.cites[0] = "https://cited.example/";
	assert_int_equal(store_add_article(s, run, span_of(a.url), SPAN("example"), 1), 0);
	save(s, run, page_of(s, a.url), 0, 0, &a, 10);
	assert_int_equal(store_each_outlet_record(s, look_at_record, &n), 0);
	assert_int_equal(n, 1);
	assert_int_equal(store_each_mention(s, page_of(s, a.cites[0]), look_at_mention, &n), 0);
	assert_int_equal(n, 2);
	assert_int_equal(store_each_mention(s, page_of(s, a.url), look_at_mention, &n), 0);
	assert_int_equal(n, 2);
	store_close(s);
}

static int show_citation(const struct store_citation *c, void *arg)
{
	dump_add(arg, "%u %d '%.*s' '%.*s'", c->position, c->is_linked, SPAN_FMT(c->source_url), SPAN_FMT(c->outlet));
	for (size_t i = 0; i < c->notes.n; i++)
		dump_add(arg, " %s %.*s %.*s", cite_note_name(c->notes.items[i].kind), SPAN_FMT(c->notes.items[i].claims),
		         SPAN_FMT(c->notes.items[i].text));
	dump_add(arg, "\n");
	return 0;
}

static int show_step(const struct store_citation *c, void *arg)
{
	dump_add(arg, "%u %d '%.*s' '%.*s' '%.*s' '%.*s' %zu\n", c->position, c->is_linked, SPAN_FMT(c->outlet), SPAN_FMT(c->anchor),
	         SPAN_FMT(c->role_words), SPAN_FMT(c->sentence), c->notes.n);
	return 0;
}

static int show_cited(const struct store_cited *c, void *arg)
{
	dump_add(arg, "%.*s %u: %s %.*s, %.*s\n", SPAN_FMT(c->article_url), c->position, access_name(c->access),
	         SPAN_FMT(c->lang), SPAN_FMT(c->article_lang));
	return 0;
}

/* What nobody asked for is not drawn from. */
static void citations_of_what_was_visited(void **state)
{
	static const struct answer b = { .url = "https://b.example/", .key = "https://b.example/",
		.final = "https://b.example/", .title = "B", .status = 200 };
	struct store *s = with_one();
	struct dump   d = { .s = s };

	(void)state;
	save(s, 1, page_of(s, b.url), 1, 1, &b, 20);
	assert_int_equal(store_each_cited(s, show_cited, &d), 0);
	assert_string_equal(d.text, "https://a.example/ 1: free en, en\n");
	store_close(s);
}

static int show_wire(const struct store_page *p, void *arg)
{
	dump_add(arg, "%.*s %.*s %zu\n", SPAN_FMT(p->wire.outlet), SPAN_FMT(p->wire.words), p->sketch.len);
	return 0;
}

/* Twice: what a visit found takes the place of what the last one did, notes as well. */
static void notes_and_names_are_kept(void **state)
{
	const struct cite_note two_notes[] = {
		{ CITE_NOTE_PDF, SPAN("pdf"), SPAN("(PDF, Chinese)") },
		{ CITE_NOTE_LANGUAGE, SPAN("zh"), SPAN("(PDF, Chinese)") },
	};
	struct citation cites[] = {
		{ .position = 1, .is_linked = true, .url = SPAN("https://s.example/"), .outlet = SPAN("s.example"),
		  .anchor = SPAN("there"), .sentence = SPAN("See there."), .notes = { two_notes, 2 } },
		{ .position = 2, .outlet = SPAN("wsj.com"), .role = CITE_ATTRIBUTION, .anchor = SPAN("the Journal"),
		  .sentence = SPAN("He told the Journal."), .role_words = SPAN("told") },
	};
	struct store *s = fresh();
	struct dump   d = { .s = s };

	(void)state;
	for (int i = 0; i < 2; i++) {
		int64_t     run = begin_run(s, 0);
		struct verdict     verdict = { .reason = "" };
		struct language    lang = { .code = "und" };
		struct fetch_response res = { .outcome = FETCH_OK, .status = 200, .url = span_of(plain.url) };
		struct store_visit v = { .run = run, .key = span_of(plain.url), .outlet = SPAN("example"),
			.final_url = span_of(plain.url), .response = &res, .document = "html", .verdict = &verdict,
			.language = &lang, .citations = cites, .n_citations = 2, .sketch = { "\0\1", 2 },
			.wire = { SPAN("reuters.com"), SPAN("(Reuters)") } };

		assert_int_equal(store_add_article(s, run, span_of(plain.url), SPAN("example"), 1), 0);
		v.page = page_of(s, plain.url);
		assert_int_equal(store_save(s, &v), 0);
	}
	assert_int_equal(store_each_citation(s, 0, show_citation, &d), 0);
	assert_int_equal(store_page_by_id(s, page_of(s, plain.url), show_wire, &d), 0);
	assert_string_equal(d.text, "1 1 'https://s.example/' '' pdf pdf (PDF, Chinese) language zh (PDF, Chinese)\n"
	                            "2 0 '' 'wsj.com'\nreuters.com (Reuters) 2\n");
	d = (struct dump){ .s = s };
	assert_int_equal(store_scan_citations(s, show_citation, &d), 0);
	assert_string_equal(d.text, "1 1 '' '' pdf pdf (PDF, Chinese) language zh (PDF, Chinese)\n2 0 '' 'wsj.com'\n");
	d = (struct dump){ .s = s };
	assert_int_equal(store_scan_steps(s, show_step, &d), 0);
	assert_string_equal(d.text, "1 1 '' 'there' '' '' 0\n2 0 'wsj.com' 'the Journal' 'told' 'He told the Journal.' 0\n");
	d = (struct dump){ .s = s };
	assert_int_equal(store_citation_at(s, page_of(s, plain.url), 2, show_citation, &d), 0);
	assert_int_equal(store_citation_at(s, page_of(s, plain.url), 3, show_citation, &d), 0);
	assert_string_equal(d.text, "2 0 '' 'wsj.com'\n");
	store_close(s);
}

static int show_article(const struct store_page *p, void *arg)
{
	dump_add(arg, "%.*s ", SPAN_FMT(span_from(p->url, strlen("https://"))));
	return 0;
}

/* @param names  its entries, ' ' between */
static void save_feed(struct store *s, int64_t run, const char *url, const char *names)
{
	struct store_link entries[8];
	struct verdict     verdict = { .reason = "" };
	struct language    lang = { .code = "und" };
	struct fetch_response res = { .outcome = FETCH_OK, .status = 200, .url = span_of(url) };
	struct store_visit v = { .run = run, .page = page_of(s, url), .key = span_of(url), .outlet = SPAN("example"),
	                         .final_url = span_of(url), .response = &res, .document = "feed", .verdict = &verdict,
	                         .language = &lang, .is_feed = true, .entries = entries };
	struct span rest = span_of(names), name;

	while (names[0] && span_cut(&rest, ' ', &name))
		entries[v.n_entries++] = (struct store_link){ name, SPAN("example") };
	assert_int_equal(store_save(s, &v), 0);
}

static void articles_are(struct store *s, int64_t run, const char *want)
{
	struct dump d = { .s = s };

	assert_int_equal(store_each_article(s, run, show_article, &d), 0);
	assert_string_equal(d.text, want);
}

static void a_feed_gives_its_place_to_its_entries(void **state)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 1);

	(void)state;
	assert_int_equal(store_add_article(s, run, SPAN("https://a/"), SPAN("a"), 1), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://index/"), SPAN("a"), 2), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://rss/"), SPAN("a"), 3), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://z/"), SPAN("a"), 4), 0);
	/* in the worst order: what comes later stands before */
	save_feed(s, run, "https://rss/", "https://x/ https://z/ https://rss/ https://y/ https://map1/");
	articles_are(s, run, "a/ index/ x/ z/ y/ map1/ ");
	save_feed(s, run, "https://index/", "https://map1/ https://map2/");
	articles_are(s, run, "a/ map1/ map2/ x/ z/ y/ ");
	save_feed(s, run, "https://map2/", "https://y/ https://deep/");
	save_feed(s, run, "https://map1/", "https://b/ https://a/");
	articles_are(s, run, "a/ b/ y/ deep/ x/ z/ ");
	/* a feed of a feed of a feed of a feed */
	save_feed(s, run, "https://deep/", "https://deeper/");
	save_feed(s, run, "https://deeper/", "https://too-deep/");
	articles_are(s, run, "a/ b/ y/ x/ z/ ");
	count_is(s, run, 5, 6);
	store_close(s);
}

/* Of both walks over all pages. */
static void pages_have(struct store *s, const char *url, bool wanted)
{
	struct dump d = { .s = s }, scanned = { .s = s };

	assert_int_equal(store_each_page(s, show_article, &d), 0);
	assert_int_equal(store_scan_pages(s, show_article, &scanned), 0);
	assert_int_equal(d.len, scanned.len);
	assert_int_equal(strstr(d.text, url) != NULL, wanted);
	assert_int_equal(strstr(scanned.text, url) != NULL, wanted);
}

static void a_feed_is_no_node_unless_cited(void **state)
{
	struct answer a = plain;
	struct store *s = fresh();
	int64_t       run = begin_run(s, 0);

	(void)state;
	assert_int_equal(store_add_article(s, run, SPAN("https://rss/"), SPAN("a"), 1), 0);
	save_feed(s, run, "https://rss/", "https://a.example/");
	pages_have(s, "rss/", false);
	a.n_cites = 1;
	a.cites[0] = "https://rss/";
	save(s, run, page_of(s, a.url), 0, 0, &a, 10);
	pages_have(s, "rss/", true);
	articles_are(s, run, "a.example/ ");
	store_close(s);
}

static int show_reason(const struct store_reason *r, void *arg)
{
	dump_add(arg, "%s outcome %d status %d n %d\n", access_name(r->access), r->outcome, r->status, (int)r->n);
	return 0;
}

static int show_slow_host(const struct store_slow_host *h, void *arg)
{
	dump_add(arg, "%.*s n %d\n", SPAN_FMT(h->host), (int)h->n);
	return 0;
}

static void a_run_is_summed_up(void **state)
{
	static const char *const urls[] = { "https://a.example/1", "https://a.example/2", "https://b.example/1" };
	struct store *s = with_one();
	int64_t       run = begin_run(s, 0);
	struct dump   d = { .s = s };

	(void)state;
	for (size_t i = 0; i < COUNT(urls); i++) {
		struct answer a = { .url = urls[i], .key = urls[i], .final = urls[i], .title = "T", .status = i ? 200 : 0 };

		assert_int_equal(store_add_article(s, run, span_of(a.url), SPAN("example"), 1), 0);
		save(s, run, page_of(s, a.url), 0, 0, &a, 10);
	}
	assert_int_equal(store_each_reason(s, run, show_reason, &d), 0);
	assert_int_equal(store_each_slow_host(s, run, 9, show_slow_host, &d), 0);
	assert_string_equal(d.text, "free outcome 0 status 200 n 2\nfree outcome 4 status 0 n 1\n"
	                            "a.example n 2\nb.example n 1\n");
	store_close(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		SCRATCH_TEST(a_run_is_kept),
		SCRATCH_TEST(an_article_is_asked_again_in_the_next_run_only),
		SCRATCH_TEST(deep_citations_are_known_not_queued),
		SCRATCH_TEST(a_new_visit_replaces),
		SCRATCH_TEST(articles_come_in_the_order_given),
		SCRATCH_TEST(the_queue_goes_by_host_and_turn),
		SCRATCH_TEST(a_callback_stops_the_walk),
		SCRATCH_TEST(a_host_is_kept),
		SCRATCH_TEST(findings_are_kept_and_bounded),
		SCRATCH_TEST(records_and_mentions),
		SCRATCH_TEST(notes_and_names_are_kept),
		SCRATCH_TEST(citations_of_what_was_visited),
		SCRATCH_TEST(a_run_is_summed_up),
		SCRATCH_TEST(a_feed_gives_its_place_to_its_entries),
		SCRATCH_TEST(a_feed_is_no_node_unless_cited),
	};

	return cmocka_run_group_tests_name("store calls", tests, NULL, NULL);
}
