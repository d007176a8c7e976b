/*
 * store_fixture: what the tests of the store share. A scratch folder for each
 * test, a visit to save, and the store's content as text.
 */
#ifndef STORE_FIXTURE_H
#define STORE_FIXTURE_H

#include "base/log.h"
#include "store.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define SCRATCH_TEST(fn) cmocka_unit_test_setup_teardown(fn, make_dir, drop_dir)
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static char dir[64], path[192];

/* --- a scratch folder for each test --------------------------------------------- */

static inline void wipe(const char *folder)
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

static inline int make_dir(void **state)
{
	(void)state;
	strcpy(dir, "/tmp/hw-store-XXXXXX");
	if (!mkdtemp(dir))
		return -1;
	snprintf(path, sizeof(path), "%s/s.db", dir);
	return 0;
}

static inline int drop_dir(void **state)
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

static inline void save(struct store *s, int64_t run, int64_t page, int depth, int max_depth,
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
		cites[i] = (struct citation){ .position = (uint32_t)i + 1, .is_linked = true, .paragraph = 1,
			.url = span_of(a->cites[i]), .href = span_of(a->cites[i]),
			.outlet = SPAN("example"), .sentence = SPAN("A sentence.") };
	assert_int_equal(store_save(s, &v), 0);
}

static inline int64_t begin_run(struct store *s, int depth)
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

__attribute__((format(printf, 2, 3)))
static inline void dump_add(struct dump *d, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	d->len += (size_t)vsnprintf(d->text + d->len, sizeof(d->text) - d->len, fmt, ap);
	va_end(ap);
	assert_true(d->len < sizeof(d->text));
}

static inline int dump_alias(struct span url, int status, void *arg)
{
	struct dump *d = arg;

	dump_add(d, "%s%.*s:%d", d->text[d->len - 1] == '\t' ? "" : " ", SPAN_FMT(url), status);
	return 0;
}

static inline int dump_page(const struct store_page *p, void *arg)
{
	struct dump *d = arg;

	dump_add(d, "node\t%.*s\t%d\t%.*s\t", SPAN_FMT(p->url), p->depth, p->is_done ? (int)p->title.len : 1,
	         p->is_done ? p->title.ptr : "-");
	assert_int_equal(store_each_alias(d->s, p->id, dump_alias, d), 0);
	dump_add(d, "\n");
	return 0;
}

static inline int dump_citation(const struct store_citation *c, void *arg)
{
	dump_add(arg, "edge\t%.*s\t%u\t%.*s\n", SPAN_FMT(c->article_url), c->position, SPAN_FMT(c->source_url));
	return 0;
}

static inline void dump_store(struct store *s, struct dump *d)
{
	*d = (struct dump){ .s = s };
	assert_int_equal(store_each_page(s, dump_page, d), 0);
	assert_int_equal(store_each_citation(s, 0, dump_citation, d), 0);
}

/* --- a store with something in it ---------------------------------------------------------- */

static inline struct store *fresh(void)
{
	struct store *s = NULL;

	assert_int_equal(store_open(&s, path, STORE_WRITE), 0);
	return s;
}

static inline int64_t page_of(struct store *s, const char *url)
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
static inline struct store *with_one(void)
{
	struct store *s = fresh();
	int64_t       run = begin_run(s, 1);

	assert_int_equal(store_add_article(s, run, span_of(plain.url), SPAN("a.example"), 1), 0);
	save(s, run, page_of(s, plain.url), 0, 1, &plain, 10);
	return s;
}

static inline void count_is(struct store *s, int64_t run, uint64_t queued, uint64_t done)
{
	uint64_t q, d;

	assert_int_equal(store_count(s, run, &q, &d), 0);
	assert_int_equal(q, queued);
	assert_int_equal(d, done);
}

#endif
