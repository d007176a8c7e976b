/*
 * The read path against plain gumbo, on pages held in memory.
 *
 *     bench_page LIST [EVERY]   each line on stdin names variants; a pass over
 *                               the pages answers with ns a page of each
 *     bench_page -m FILE URL    read one page once; answer its memory
 *
 * LIST is what `headwater page -i` takes: path TAB url. EVERY n leaves only
 * each n-th page. Within a pass the variants take turns after a few pages each,
 * so that a machine which slows down slows them all. Time is the process's own
 * (CLOCK_PROCESS_CPUTIME_ID), which others on the machine do not add to.
 *
 * The peers under peers/ speak the same protocol.
 */

#include "crawl.h"
#include "../../src/cli/commands.h"
#include "../../src/cli/page_json.h"

#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#define VARIANTS_MAX 8

/* Pages that a variant reads in a row: enough to meet its own tables in the cache, as in a crawl. */
#define TURN 16

struct saved {
	char      *url;    /* owned */
	struct buf bytes;
};

struct bench {
	struct arena *arena;
	struct crawl_reader *by;
	struct saved *pages;   /* owned */
	size_t        n, cap;
};

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "bench_page: %s\n", what);
	exit(EXIT_FAILURE);
}

/* --- what is measured --------------------------------------------------------- */

static void gumbo_alone(struct bench *b, const struct saved *s)
{
	(void)b;
	gumbo_destroy_output(&kGumboDefaultOptions,
	                     gumbo_parse_with_options(&kGumboDefaultOptions, s->bytes.ptr, s->bytes.len));
}

static void page_alone(struct bench *b, const struct saved *s)
{
	struct page_input in = { .bytes = buf_view(&s->bytes), .url = span_of(s->url) };
	struct page page;

	arena_reset(b->arena);
	if (page_read(b->arena, &in, &page) < 0)
		die("page_read() failed");
}

/* What `headwater page` does to a file once it is in memory. */
static void whole_path(struct bench *b, const struct saved *s)
{
	struct fetch_response res = { .outcome = FETCH_OK, .detail = "", .status = 200, .body = s->bytes };
	struct crawl_reading  r = { .response = &res };
	static const struct likely nothing;
	struct url u;
	char      *line;

	arena_reset(b->arena);
	if (url_parse_typed(b->arena, span_of(s->url), &u))
		die("not a web URL");
	res.url = r.final_url = u.href;
	if (crawl_read(b->by, b->arena, &r) < 0 || !(line = page_json(u.href, &r, &nothing, NULL, false)))
		die("out of memory");
	free(line);
}

static const struct variant {
	const char *name;
	void      (*run)(struct bench *b, const struct saved *s);
} variants[] = {
	{ "gumbo", gumbo_alone }, { "page", page_alone }, { "whole", whole_path },
};

/* --- pages ---------------------------------------------------------------------- */

static void add_page(struct bench *b, const char *path, const char *url)
{
	struct saved *s;

	if (b->n == b->cap) {
		b->cap = b->cap ? b->cap * 2 : 64;
		b->pages = realloc(b->pages, b->cap * sizeof(*b->pages));
		if (!b->pages)
			die("out of memory");
	}
	s = &b->pages[b->n++];
	s->url = strdup(url);
	buf_init(&s->bytes, PAGE_INPUT_MAX);
	if (!s->url || read_file(path, &s->bytes))
		die(path);
}

static void read_list(struct bench *b, const char *path, size_t every)
{
	FILE  *f = fopen(path, "r");
	char   line[4096];
	size_t i = 0;

	if (!f)
		die(path);
	while (fgets(line, sizeof(line), f)) {
		char *url = strchr(line, '\t');

		line[strcspn(line, "\n")] = '\0';
		if (url && i++ % every == 0) {
			*url = '\0';
			add_page(b, line, url + 1);
		}
	}
	fclose(f);
	if (b->n == 0)
		die("no pages");
}

static void drop_pages(struct bench *b)
{
	for (size_t i = 0; i < b->n; i++) {
		free(b->pages[i].url);
		buf_free(&b->pages[i].bytes);
	}
	free(b->pages);
}

/* --- passes --------------------------------------------------------------------- */

static int64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static const struct variant *variant_by_name(const char *name)
{
	for (size_t i = 0; i < sizeof(variants) / sizeof(variants[0]); i++)
		if (strcmp(variants[i].name, name) == 0)
			return &variants[i];
	die("no such variant");
}

static int64_t run_turn(struct bench *b, const struct variant *v, size_t from)
{
	int64_t start = now_ns();

	for (size_t i = from; i < b->n && i < from + TURN; i++)
		v->run(b, &b->pages[i]);
	return now_ns() - start;
}

/* One pass, each page by each variant; which of them is first changes from turn to turn. */
static void pass(struct bench *b, const struct variant *const *chosen, size_t n)
{
	int64_t ns[VARIANTS_MAX] = { 0 };

	for (size_t i = 0; i < b->n; i += TURN)
		for (size_t k = 0; k < n; k++) {
			size_t v = (i / TURN + k) % n;

			ns[v] += run_turn(b, chosen[v], i);
		}
	for (size_t v = 0; v < n; v++)
		printf("%lld%c", (long long)(ns[v] / (int64_t)b->n), v + 1 < n ? '\t' : '\n');
	fflush(stdout);
}

static void serve(struct bench *b)
{
	char line[256];

	while (fgets(line, sizeof(line), stdin)) {
		const struct variant *chosen[VARIANTS_MAX];
		size_t n = 0;

		for (char *name = strtok(line, " \n"); name && n < VARIANTS_MAX; name = strtok(NULL, " \n"))
			chosen[n++] = variant_by_name(name);
		if (n)
			pass(b, chosen, n);
	}
}

/* --- memory --------------------------------------------------------------------- */

static long peak_kib(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return u.ru_maxrss;
}

/* Answers bytes of the page, bytes of its arena, and peak KiB of the process: with the page in memory, and read. */
static void measure_memory(struct bench *b)
{
	long before = peak_kib();

	whole_path(b, &b->pages[0]);
	printf("%zu\t%zu\t%ld\t%ld\n", b->pages[0].bytes.len, arena_used(b->arena), before, peak_kib());
}

int main(int argc, char **argv)
{
	bool         is_memory = argc == 4 && strcmp(argv[1], "-m") == 0;
	long         every = argc == 3 ? strtol(argv[2], NULL, 10) : 1;
	struct bench b = { .arena = arena_new(PAGE_ARENA_MAX) };

	if (!b.arena || crawl_reader_new(&b.by, NULL))
		die("out of memory");

	if ((!is_memory && (argc < 2 || argc > 3)) || every < 1)
		die("usage: bench_page LIST [EVERY] | bench_page -m FILE URL");
	if (!b.arena)
		die("out of memory");
	if (is_memory) {
		add_page(&b, argv[2], argv[3]);
		measure_memory(&b);
	} else {
		read_list(&b, argv[1], (size_t)every);
		serve(&b);
	}
	drop_pages(&b);
	arena_free(b.arena);
	return 0;
}
