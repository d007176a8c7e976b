/*
 * The store: small webs from fixtures/store/ are visited in many orders and
 * must always come to the same; and what a disk, a kill or another process
 * can do to the file.
 */

#define _GNU_SOURCE  /* unshare */
#include "base/log.h"
#include "robots.h"
#include "store.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define FOLDER "fixtures/store"
#define ORDERS 60
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static char dir[64], path[192];

/* --- a scratch folder for each test --------------------------------------------- */

static void wipe(const char *folder)
{
	DIR           *d = opendir(folder);
	struct dirent *e;
	char           name[512];

	while (d && (e = readdir(d))) {
		snprintf(name, sizeof(name), "%s/%s", folder, e->d_name);
		if (e->d_name[0] != '.' || (e->d_name[1] && e->d_name[1] != '.'))
			remove(name);
	}
	if (d)
		closedir(d);
}

static int make_dir(void **state)
{
	(void)state;
	strcpy(dir, "/tmp/hw-store-XXXXXX");
	if (!mkdtemp(dir))
		return -1;
	snprintf(path, sizeof(path), "%s/s.db", dir);
	return 0;
}

static int drop_dir(void **state)
{
	(void)state;
	chmod(dir, 0700);
	wipe(dir);
	return rmdir(dir);
}

/* --- visits ------------------------------------------------------------------------ */

#define CITES_MAX 16
#define HOPS_MAX 8

/* What asking for one URL comes to. Strings live as long as the web. */
struct answer {
	const char *url, *key, *title, *final;
	int         status;
	size_t      n_hops, n_cites;
	struct store_hop hops[HOPS_MAX];
	const char *cites[CITES_MAX];
	bool        is_late;
};

static void save(struct store *s, int64_t run, int64_t page, int depth, int max_depth,
                 const struct answer *a, int64_t fetched)
{
	struct citation cites[CITES_MAX] = { 0 };
	struct evidence seen = { .signal = "test", .says = "free", .weight = -1, .snippet = span_of(a->title) };
	struct verdict  verdict = { .access = ACCESS_FREE, .confidence = 0.75, .full_text = true,
	                            .reason = "as told", .evidence = &seen, .n_evidence = 1 };
	struct language lang = { .code = "en", .confidence = 0.5 };
	struct page     read = { .title.value = span_of(a->title), .words = 100, .charset = SPAN("utf-8") };
	struct fetch_response res = { .outcome = a->status ? FETCH_OK : FETCH_TIMEOUT, .status = a->status,
	                              .url = span_of(a->final) };
	struct store_visit v = {
		.run = run, .page = page, .depth = depth, .max_depth = max_depth, .key = span_of(a->key),
		.outlet = SPAN("example"), .final_url = span_of(a->final), .hops = a->hops,
		.n_hops = a->n_hops, .response = &res, .document = "html", .body_hash = 1, .read = &read,
		.verdict = &verdict, .language = &lang, .citations = cites, .n_citations = a->n_cites,
		.fetched = fetched,
	};

	for (size_t i = 0; i < a->n_cites; i++)
		cites[i] = (struct citation){ .position = (uint32_t)i + 1, .paragraph = 1,
			.url = span_of(a->cites[i]), .href = span_of(a->cites[i]),
			.outlet = SPAN("example"), .sentence = SPAN("A sentence.") };
	assert_int_equal(store_save(s, &v), 0);
}

/* --- a web from a fixture ------------------------------------------------------------ */

struct web {
	char        *text;       /* owned */
	struct answer answers[32];
	size_t       n_answers, n_articles;
	const char  *articles[8];
	int          depth;
	char         wanted[8192];
};

static char *read_file(const char *name)
{
	FILE  *f = fopen(name, "rb");
	char  *text = calloc(1, 65536);
	size_t n;

	assert_non_null(f);
	assert_non_null(text);
	n = fread(text, 1, 65535, f);
	assert_true(n > 0 && n < 65535);
	fclose(f);
	return text;
}

static void read_chain(struct answer *a, char *chain)
{
	a->final = a->url;
	for (char *hop = strtok(chain, " "); hop && strcmp(hop, "-"); hop = strtok(NULL, " ")) {
		assert_true(a->n_hops < HOPS_MAX);
		a->hops[a->n_hops++] = (struct store_hop){ span_of(a->final), atoi(hop) };
		a->final = strchr(hop, '>') + 1;
	}
}

static void read_answer(struct web *w, char **col, bool is_late)
{
	struct answer *a = &w->answers[w->n_answers++];

	assert_true(w->n_answers <= COUNT(w->answers));
	*a = (struct answer){ .url = col[1], .key = col[3], .status = atoi(col[4]), .title = col[5],
	                      .is_late = is_late };
	read_chain(a, col[2]);
	for (char *c = strtok(col[6], " "); c && strcmp(c, "-"); c = strtok(NULL, " ")) {
		assert_true(a->n_cites < CITES_MAX);
		a->cites[a->n_cites++] = c;
	}
}

static void read_line(struct web *w, char *line)
{
	char  *col[8] = { NULL };
	size_t n = 0;

	if (line[0] == '#' || line[0] == '\0')
		return;
	if (strncmp(line, "node", 4) == 0 || strncmp(line, "edge", 4) == 0) {
		strcat(strcat(w->wanted, line), "\n");
		return;
	}
	for (char *c = line; c && n < COUNT(col); n++) {
		col[n] = c;
		if ((c = strchr(c, '\t')))
			*c++ = '\0';
	}
	if (strcmp(col[0], "depth") == 0)
		w->depth = atoi(col[1]);
	else if (strcmp(col[0], "article") == 0)
		w->articles[w->n_articles++] = col[1];
	else
		read_answer(w, col, strcmp(col[0], "late") == 0);
}

static void web_read(struct web *w, const char *name)
{
	char *line, *next;

	memset(w, 0, sizeof(*w));
	w->text = read_file(name);
	for (line = w->text; line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		read_line(w, line);
	}
}

static const struct answer *answer_for(const struct web *w, const char *url, bool is_late)
{
	for (size_t i = 0; i < w->n_answers; i++)
		if (strcmp(w->answers[i].url, url) == 0 && w->answers[i].is_late == is_late)
			return &w->answers[i];
	return NULL;
}

/* --- crawling it in some order -------------------------------------------------------- */

struct job {
	int64_t page;
	int     depth;
	char    url[128];
};

struct jobs {
	struct job jobs[64];
	size_t     n;
};

static int take_job(const struct store_queued *q, void *arg)
{
	struct jobs *all = arg;
	struct job  *j = &all->jobs[all->n++];

	assert_true(all->n <= COUNT(all->jobs));
	j->page = q->page;
	j->depth = q->depth;
	snprintf(j->url, sizeof(j->url), "%.*s", SPAN_FMT(q->url));
	return 0;
}

static uint32_t next_random(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

/* Some of what is queued, at random, is in flight together and lands in that order. */
static bool crawl_some(struct store *s, int64_t run, const struct web *w, uint32_t *seed)
{
	struct jobs all = { .n = 0 };
	size_t      land;

	for (int depth = 0; depth <= w->depth; depth++)
		assert_int_equal(store_each_queued(s, run, depth, 0, 64, take_job, &all), 0);
	for (size_t i = 0; i + 1 < all.n; i++) {
		size_t     k = i + next_random(seed) % (all.n - i);
		struct job j = all.jobs[i];

		all.jobs[i] = all.jobs[k];
		all.jobs[k] = j;
	}
	land = all.n ? 1 + next_random(seed) % all.n : 0;
	for (size_t i = 0; i < land; i++) {
		const struct answer *a = answer_for(w, all.jobs[i].url, false);

		assert_non_null(a);
		save(s, run, all.jobs[i].page, all.jobs[i].depth, w->depth, a, 1000);
	}
	return all.n > 0;
}

/* Second visits, of what was visited. */
static void visit_late(struct store *s, int64_t run, const struct web *w)
{
	int64_t page;

	for (size_t i = 0; i < w->n_answers; i++) {
		const struct answer *a = &w->answers[i];

		if (!a->is_late)
			continue;
		assert_int_equal(store_find(s, span_of(a->url), &page), 0);
		save(s, run, page, 1, w->depth, a, 2000);
	}
}

static int64_t begin_run(struct store *s, int depth)
{
	struct store_run run = { .args = SPAN("[]"), .version = SPAN("0"), .started = 1, .max_depth = depth };
	int64_t          id = 0;

	assert_int_equal(store_run_begin(s, &run, &id), 0);
	return id;
}

/* --- what the store came to, as text ---------------------------------------------------- */

struct dump {
	struct store *s;
	char          text[8192];
	size_t        len;
};

static void dump_add(struct dump *d, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	d->len += (size_t)vsnprintf(d->text + d->len, sizeof(d->text) - d->len, fmt, ap);
	va_end(ap);
	assert_true(d->len < sizeof(d->text));
}

static int dump_alias(struct span url, int status, void *arg)
{
	struct dump *d = arg;

	dump_add(d, "%s%.*s:%d", d->text[d->len - 1] == '\t' ? "" : " ", SPAN_FMT(url), status);
	return 0;
}

static int dump_page(const struct store_page *p, void *arg)
{
	struct dump *d = arg;

	dump_add(d, "node\t%.*s\t%d\t%.*s\t", SPAN_FMT(p->url), p->depth, p->is_done ? (int)p->title.len : 1,
	         p->is_done ? p->title.ptr : "-");
	assert_int_equal(store_each_alias(d->s, p->id, dump_alias, d), 0);
	dump_add(d, "\n");
	return 0;
}

static int dump_citation(const struct store_citation *c, void *arg)
{
	dump_add(arg, "edge\t%.*s\t%u\t%.*s\n", SPAN_FMT(c->article_url), c->position, SPAN_FMT(c->source_url));
	return 0;
}

static void dump_store(struct store *s, struct dump *d)
{
	*d = (struct dump){ .s = s };
	assert_int_equal(store_each_page(s, dump_page, d), 0);
	assert_int_equal(store_each_citation(s, 0, dump_citation, d), 0);
}

static void crawl_once(struct store *s, const struct web *w, uint32_t seed, struct dump *d)
{
	int64_t  run = begin_run(s, w->depth);
	uint64_t queued, done;
	int      turns = 0;

	for (size_t i = 0; i < w->n_articles; i++)
		assert_int_equal(store_add_article(s, run, span_of(w->articles[i]), SPAN("example"), (uint32_t)i + 1), 0);
	while (crawl_some(s, run, w, &seed))
		assert_true(++turns < 100);
	visit_late(s, run, w);
	assert_int_equal(store_count(s, run, &queued, &done), 0);
	assert_int_equal(queued, 0);
	assert_true(done > 0);
	dump_store(s, d);
}

static void any_order_comes_to_the_same(void **state)
{
	struct web    w;
	struct dump   d, first = { .len = 0 }, again;
	struct store *s;
	char          name[300];

	snprintf(name, sizeof(name), "%s/%s", FOLDER, (const char *)*state);
	web_read(&w, name);
	for (uint32_t i = 1; i <= ORDERS; i++) {
		assert_int_equal(make_dir(NULL), 0);
		assert_int_equal(store_open(&s, path, STORE_WRITE), 0);
		crawl_once(s, &w, i * 2654435761u, &d);
		crawl_once(s, &w, i * 40503u, &again);
		assert_int_equal(store_close(s), 0);
		assert_int_equal(drop_dir(NULL), 0);
		if (strcmp(d.text, w.wanted))
			print_message("# order %u\n", i);
		assert_string_equal(d.text, w.wanted);
		first = i == 1 ? again : first;
		assert_string_equal(again.text, first.text);  /* so does a second run */
	}
	free(w.text);
}

/* --- runs, articles, the queue ------------------------------------------------------------ */

static struct store *fresh(void)
{
	struct store *s = NULL;

	assert_int_equal(store_open(&s, path, STORE_WRITE), 0);
	return s;
}

static int64_t page_of(struct store *s, const char *url)
{
	int64_t page = 0;

	assert_int_equal(store_find(s, span_of(url), &page), 0);
	return page;
}

static const struct answer plain = {
	.url = "https://a.example/", .key = "https://a.example/", .final = "https://a.example/",
	.title = "A", .status = 200, .n_cites = 2, .cites = { "https://b.example/", "https://c.example/" },
};

/* A store with one article, saved in run 1. */
static struct store *with_one(void)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 1);

	assert_int_equal(store_add_article(s, run, span_of(plain.url), SPAN("a.example"), 1), 0);
	save(s, run, page_of(s, plain.url), 0, 1, &plain, 10);
	return s;
}

static void count_is(struct store *s, int64_t run, uint64_t queued, uint64_t done)
{
	uint64_t q, d;

	assert_int_equal(store_count(s, run, &q, &d), 0);
	assert_int_equal(q, queued);
	assert_int_equal(d, done);
}

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

static void articles_come_in_the_order_given(void **state)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 0);
	char          order[256] = "";

	(void)state;
	assert_int_equal(store_add_article(s, run, SPAN("https://z.example/"), SPAN("z"), 1), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://a.example/"), SPAN("a"), 2), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://m.example/"), SPAN("m"), 3), 0);
	assert_int_equal(store_add_article(s, run, SPAN("https://z.example/"), SPAN("z"), 4), 0);
	assert_int_equal(store_each_article(s, run, note_url, order), 0);
	assert_string_equal(order, " https://z.example/ https://a.example/ https://m.example/");
	store_close(s);
}

static int stop_at_first(const struct store_queued *q, void *arg)
{
	(void)q;
	++*(int *)arg;
	return 42;
}

static void a_callback_stops_the_walk(void **state)
{
	struct store *s = with_one();
	int           calls = 0;

	(void)state;
	assert_int_equal(store_each_queued(s, 1, 1, 0, 10, stop_at_first, &calls), 42);
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
	                             .robots = { big, sizeof(big) }, .robots_fetched = 3, .hold_until = 4 };

	(void)state;
	memset(big, 'x', sizeof(big));
	assert_int_equal(store_host_get(s, a, h.origin, &out), 1);
	assert_int_equal(store_host_put(s, &h), 0);
	h.hold_until = 9;
	assert_int_equal(store_host_put(s, &h), 0);
	assert_int_equal(store_host_get(s, a, h.origin, &out), 0);
	assert_int_equal(out.robots.len, ROBOTS_MAX);
	assert_int_equal(out.robots_status, 200);
	assert_int_equal(out.robots_fetched, 3);
	assert_int_equal(out.hold_until, 9);
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

/* --- the file ------------------------------------------------------------------------------ */

/* @return what a child process says, 0..255 */
static int in_child(int (*fn)(void))
{
	int   status;
	pid_t pid = fork();

	if (pid == 0)
		_exit(fn());
	assert_true(pid > 0 && waitpid(pid, &status, 0) == pid);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

static int open_status(enum store_mode mode)
{
	struct store *s;
	int           rc = store_open(&s, path, mode);

	if (rc == 0)
		store_close(s);
	return -rc;
}

static int child_writes(void)
{
	return open_status(STORE_WRITE);
}

static int child_reads(void)
{
	struct dump   d;
	struct store *s;

	if (store_open(&s, path, STORE_READ))
		return 1;
	dump_store(s, &d);
	store_close(s);
	return strstr(d.text, "node\thttps://a.example/\t0\tA\t") ? 0 : 2;
}

static void one_writes_many_read(void **state)
{
	struct store *s = with_one();

	(void)state;
	assert_int_equal(in_child(child_reads), 2);  /* not committed */
	assert_int_equal(store_commit(s), 0);
	assert_int_equal(in_child(child_reads), 0);
	assert_int_equal(in_child(child_writes), EBUSY);
	assert_int_equal(in_child(child_reads), 0);
	assert_int_equal(store_close(s), 0);
	assert_int_equal(in_child(child_writes), 0);
}

static void a_snapshot_stands_still(void **state)
{
	struct store *s = with_one(), *r;
	uint64_t      queued, done;

	(void)state;
	assert_int_equal(store_commit(s), 0);
	assert_int_equal(store_open(&r, path, STORE_READ), 0);
	assert_int_equal(store_snapshot(r), 0);
	assert_int_equal(store_add_article(s, 1, SPAN("https://n.example/"), SPAN("n"), 2), 0);
	assert_int_equal(store_commit(s), 0);
	assert_int_equal(store_count(r, 1, &queued, &done), 0);
	assert_int_equal(queued, 2);
	assert_int_equal(store_commit(r), 0);
	assert_int_equal(store_count(r, 1, &queued, &done), 0);
	assert_int_equal(queued, 3);
	assert_int_equal(store_add_article(r, 1, SPAN("https://o.example/"), SPAN("o"), 2), -EROFS);
	store_close(r);
	store_close(s);
}

static int child_killed(void)
{
	struct store *s = with_one();
	int64_t       run;

	if (store_commit(s))
		return 1;
	run = begin_run(s, 5);
	store_add_article(s, run, SPAN("https://lost.example/"), SPAN("l"), 1);
	return raise(SIGKILL);
}

static void what_is_committed_outlives_a_kill(void **state)
{
	struct store *s;

	(void)state;
	assert_int_equal(in_child(child_killed), 255);
	s = fresh();
	count_is(s, 1, 2, 1);
	assert_int_equal(store_find(s, SPAN("https://lost.example/"), &(int64_t){ 0 }), 1);
	store_close(s);
}

/* Write until it fails. @return why, when all calls say so */
static int fill(void)
{
	struct store *s = with_one();
	int           rc = store_commit(s);
	char          url[64];

	for (int i = 0; rc == 0 && i < 20000; i++) {
		snprintf(url, sizeof(url), "https://a.example/%d", i);
		rc = store_add_article(s, 1, span_of(url), SPAN("a"), 1);
	}
	if (rc == 0)
		rc = store_commit(s);
	if (rc != store_commit(s) || rc != store_add_article(s, 1, SPAN("x:"), SPAN("x"), 1))
		return 1;
	return rc == store_close(s) ? -rc : 2;
}

static void copy(const char *folder, const char *name)
{
	char  a[192], b[192];
	FILE *from, *to;
	int   c;

	snprintf(a, sizeof(a), "%s/%s", folder, name);
	snprintf(b, sizeof(b), "%s/%s", dir, name);
	from = fopen(a, "rb");
	to = from ? fopen(b, "wb") : NULL;
	while (to && (c = getc(from)) != EOF)
		putc(c, to);
	if (to)
		fclose(to);
}

/* On a file system of 1 MB, where the machine lets us make one. */
static int child_fills_disk(void)
{
	char disk[128];
	int  rc;

	snprintf(disk, sizeof(disk), "%s/disk", dir);
	if (unshare(geteuid() ? CLONE_NEWUSER | CLONE_NEWNS : CLONE_NEWNS) ||
	    mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) || mkdir(disk, 0700) ||
	    mount("none", disk, "tmpfs", 0, "size=1m"))
		return 99;
	snprintf(path, sizeof(path), "%s/s.db", disk);
	rc = fill();
	copy(disk, "s.db");  /* to look at, when the disk is gone */
	copy(disk, "s.db-wal");
	return rc;
}

static int child_fills_file(void)
{
	struct rlimit limit = { 400 << 10, 400 << 10 };

	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	return fill();
}

static void a_failed_write_loses_nothing(void **state)
{
	struct store *s;

	(void)state;
	assert_int_equal(in_child(child_fills_file), EIO);
	s = fresh();
	count_is(s, 1, 2, 1);
	store_close(s);
}

static void a_full_disk_loses_nothing(void **state)
{
	struct store *s;
	char          disk[128];
	int           why = in_child(child_fills_disk);

	(void)state;
	snprintf(disk, sizeof(disk), "%s/disk", dir);
	rmdir(disk);
	if (why == 99)
		skip();
	assert_int_equal(why, ENOSPC);
	s = fresh();
	count_is(s, 1, 2, 1);
	store_close(s);
}

static int child_reads_as_nobody(void)
{
	if (geteuid() == 0 && setuid(65534))
		return 3;
	return child_reads();
}

static int child_writes_as_nobody(void)
{
	if (geteuid() == 0 && setuid(65534))
		return 3;
	return open_status(STORE_WRITE);
}

static void a_folder_that_cannot_be_written(void **state)
{
	struct store *s = with_one();

	(void)state;
	assert_int_equal(store_close(s), 0);
	assert_int_equal(chmod(path, 0444), 0);
	assert_int_equal(chmod(dir, 0555), 0);
	assert_int_equal(in_child(child_reads_as_nobody), 0);
	assert_int_equal(in_child(child_writes_as_nobody), EACCES);
}

static void write_file(const char *text)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

static void run_sql(const char *sql)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static const struct strange {
	const char *name, *text, *sql;
	int         reads, writes;
} strange[] = {
	{ "no file", NULL, NULL, ENOENT, 0 },
	{ "an empty file", "", NULL, EINVAL, 0 },
	{ "a file of another kind", "Dear diary, this is not a database, and long enough to tell.", NULL, EINVAL, EINVAL },
	{ "a file that only begins like SQLite", "SQLite format 3", NULL, EINVAL, EINVAL },
	{ "another program's SQLite file", NULL, "CREATE TABLE t(a)", EINVAL, EINVAL },
	{ "another application id", NULL, "PRAGMA application_id = 5", EINVAL, EINVAL },
	{ "a newer headwater's", NULL, "PRAGMA application_id = 1214543730; PRAGMA user_version = 1000", EPROTO, EPROTO },
	{ "an older headwater's is brought up", NULL, "PRAGMA application_id = 1214543730", EPROTO, 0 },
};

static void a_strange_file(void **state)
{
	const struct strange *r = *state;
	struct stat           st;

	if (r->text)
		write_file(r->text);
	if (r->sql)
		run_sql(r->sql);
	assert_int_equal(open_status(STORE_READ), r->reads);
	assert_int_equal(open_status(STORE_WRITE), r->writes);
	if (r->writes == 0)
		assert_int_equal(open_status(STORE_READ), 0);
	else if (r->text)  /* and it is left as it was */
		assert_true(stat(path, &st) == 0 && (size_t)st.st_size == strlen(r->text));
}

static const struct odd {
	const char *name, *file;
} odd[] = {
	{ "a name like a URI", "file:s.db?mode=memory" },
	{ "a name like no file", ":memory:" },
	{ "a name like a URI's parts", "a%20b#c?d" },
	{ "a name like an option", "-x" },
	{ "a name of two lines, with quotes", "sp ace\nline \"q\" 'r'" },
	{ "a name not of ASCII", "\xC3\xBC.db" },
	{ "a name of a percent sign", "%" },
};

static void an_odd_name_is_a_name(void **state)
{
	const struct odd *r = *state;
	struct store     *s;
	struct stat       st;
	char              old[512], name[256];

	assert_non_null(getcwd(old, sizeof(old)));
	snprintf(name, sizeof(name), "%s/%s", dir, r->file);
	assert_int_equal(chdir(dir), 0);
	assert_int_equal(store_open(&s, r->file, STORE_WRITE), 0);
	begin_run(s, 1);
	assert_int_equal(store_close(s), 0);
	assert_int_equal(store_open(&s, r->file, STORE_READ), 0);
	store_close(s);
	assert_int_equal(chdir(old), 0);
	assert_int_equal(stat(name, &st), 0);
	assert_true(st.st_size > 4096);
}

static int look_for_unknown(const struct store_page *p, void *arg)
{
	(void)arg;
	assert_int_equal(p->access, ACCESS_UNKNOWN);
	assert_int_equal(p->likely, ACCESS_UNKNOWN);
	return 0;
}

static int look_for_reference(const struct store_citation *c, void *arg)
{
	(void)arg;
	assert_int_equal(c->role, CITE_REFERENCE);
	assert_int_equal(c->note.kind, CITE_NOTE_NONE);
	return 0;
}

static void a_tampered_number_is_not_believed(void **state)
{
	struct store *s = with_one();

	(void)state;
	store_close(s);
	run_sql("UPDATE pages SET access = 99, likely = -1; UPDATE citations SET role = 4, note = 1000000");
	assert_int_equal(store_open(&s, path, STORE_READ), 0);
	assert_int_equal(store_each_page(s, look_for_unknown, NULL), 0);
	assert_int_equal(store_each_citation(s, 0, look_for_reference, NULL), 0);
	store_close(s);
}

/* Each line of each table in the file's own schema says what it is for. */
static void the_file_explains_itself(void **state)
{
	sqlite3      *db;
	sqlite3_stmt *stmt;
	int           tables = 0;

	(void)state;
	store_close(fresh());
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT sql FROM sqlite_schema WHERE type = 'table'", -1, &stmt, NULL), SQLITE_OK);
	for (; sqlite3_step(stmt) == SQLITE_ROW; tables++) {
		char *sql = strdup((const char *)sqlite3_column_text(stmt, 0)), *line = strtok(sql, "\n");

		while ((line = strtok(NULL, "\n")))
			if (line[0] == '\t' && strncmp(line, "\tPRIMARY KEY", 12))
				assert_non_null(strstr(line, "-- "));
		free(sql);
	}
	assert_int_equal(tables, 8);
	sqlite3_finalize(stmt);
	sqlite3_close(db);
}

/* ------------------------------------------------------------------------------------------- */

static struct CMUnitTest tests[128];
static size_t            n_tests;

static void add(const char *name, CMUnitTestFunction fn, const void *state)
{
	tests[n_tests++] = (struct CMUnitTest){ name, fn, make_dir, drop_dir, (void *)state };
}

#define ADD(fn) add(#fn, fn, NULL)

static int is_web(const struct dirent *e)
{
	return strstr(e->d_name, ".tsv") != NULL;
}

int main(void)
{
	struct dirent **webs;
	int             n_webs = scandir(FOLDER, &webs, is_web, alphasort), rc;

	log_set_level(LOG_QUIET);
	if (n_webs < 1)
		return 1;
	for (int i = 0; i < n_webs; i++)
		tests[n_tests++] = (struct CMUnitTest){ webs[i]->d_name, any_order_comes_to_the_same, NULL, NULL, webs[i]->d_name };
	ADD(a_run_is_kept);
	ADD(an_article_is_asked_again_in_the_next_run_only);
	ADD(deep_citations_are_known_not_queued);
	ADD(a_new_visit_replaces);
	ADD(articles_come_in_the_order_given);
	ADD(a_callback_stops_the_walk);
	ADD(a_host_is_kept);
	ADD(findings_are_kept_and_bounded);
	ADD(one_writes_many_read);
	ADD(a_snapshot_stands_still);
	ADD(what_is_committed_outlives_a_kill);
	ADD(a_failed_write_loses_nothing);
	ADD(a_full_disk_loses_nothing);
	ADD(a_folder_that_cannot_be_written);
	ADD(a_tampered_number_is_not_believed);
	ADD(the_file_explains_itself);
	for (size_t i = 0; i < COUNT(strange); i++)
		add(strange[i].name, a_strange_file, &strange[i]);
	for (size_t i = 0; i < COUNT(odd); i++)
		add(odd[i].name, an_odd_name_is_a_name, &odd[i]);
	rc = _cmocka_run_group_tests("store", tests, n_tests, NULL, NULL);
	for (int i = 0; i < n_webs; i++)
		free(webs[i]);
	free(webs);
	return rc;
}
