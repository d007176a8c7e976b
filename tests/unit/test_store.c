/*
 * Small webs from fixtures/store/ are visited in many orders and must always
 * come to the same store.
 */

#include "unit/store_fixture.h"

#define FOLDER "fixtures/store"
#define ORDERS 60

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

static void take_level(struct store *s, int64_t run, int depth, struct jobs *all)
{
	struct arena *a = arena_new(4096);
	struct span   host = SPAN("");

	while (store_next_host(s, run, depth, host, a, &host) == 0)
		assert_int_equal(store_each_queued(s, run, depth, host, 64, take_job, all), 0);
	arena_free(a);
}

/* Some of what is queued, at random, is in flight together and lands in that order. */
static bool crawl_some(struct store *s, int64_t run, const struct web *w, uint32_t *seed)
{
	struct jobs all = { .n = 0 };
	size_t      land;

	for (int depth = 0; depth <= w->depth; depth++)
		take_level(s, run, depth, &all);
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

static int is_web(const struct dirent *e)
{
	return strstr(e->d_name, ".tsv") != NULL;
}

int main(void)
{
	struct dirent   **webs;
	struct CMUnitTest tests[32];
	int               n = scandir(FOLDER, &webs, is_web, alphasort), rc;

	if (n < 1 || (size_t)n > COUNT(tests))
		return 1;
	for (int i = 0; i < n; i++)
		tests[i] = (struct CMUnitTest){ webs[i]->d_name, any_order_comes_to_the_same, NULL, NULL, webs[i]->d_name };
	rc = _cmocka_run_group_tests("store", tests, (size_t)n, NULL, NULL);
	for (int i = 0; i < n; i++)
		free(webs[i]);
	free(webs);
	return rc;
}
