/*
 * The fetcher against servers that misbehave, all on the loopback: httpd
 * serves fixtures/sites/faults, threads say what no proper server would.
 * No name is looked up for real: getaddrinfo() is ours, below.
 */

#define _GNU_SOURCE  /* RTLD_NEXT */
#include "fetch.h"
#include "support/loopback.h"

#include <dlfcn.h>
#include <errno.h>
#include <netdb.h>
#include <setjmp.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <unistd.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define TEXT(s)  { s, sizeof(s) - 1 }
#define PAGE     "fixtures/sites/faults/pages/ferry.html"

static struct web web;
static char       to_http[64], to_https[64], ca[128];
static struct span page;  /* PAGE's bytes */

typedef int getaddrinfo_fn(const char *, const char *, const struct addrinfo *, struct addrinfo **);

/* libcurl's too, since the program's own symbols come first. */
int getaddrinfo(const char *restrict node, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict res)
{
	struct span name = span_of(node);
	void       *real = dlsym(RTLD_NEXT, "getaddrinfo");
	getaddrinfo_fn *next;

	memcpy(&next, &real, sizeof(next));
	if (span_eq(name, SPAN("slow.invalid")))
		clock_sleep_ms(1500);
	if (span_ends(name, SPAN(".invalid")))
		return EAI_NONAME;
	return next(span_eq(name, SPAN("home.example")) ? "127.0.0.1" : node, service, hints, res);
}

/* --- asking, and keeping what came ------------------------------------------- */

struct got {
	enum fetch_outcome outcome;
	int        status, n_calls;
	struct buf headers, body;
	char       detail[256];
	char       address[64];
	uint64_t   wire_bytes;
	int64_t    elapsed_us;
	unsigned   order;    /* of finishing, from 1 */
};

static unsigned n_finished;

static int keep(struct fetch_response *res, void *arg)
{
	struct got *g = arg;

	assert_int_equal(fetch_decode(res), 0);
	g->outcome = res->outcome;
	g->status = res->status;
	g->n_calls++;
	g->headers = res->headers;
	g->body = res->body;
	buf_init(&res->headers, 0);
	buf_init(&res->body, 0);
	snprintf(g->detail, sizeof(g->detail), "%s", res->detail);
	snprintf(g->address, sizeof(g->address), "%s", res->address);
	g->wire_bytes = res->wire_bytes;
	g->elapsed_us = res->elapsed_us;
	g->order = ++n_finished;
	return 0;
}

static void forget(struct got *g)
{
	buf_free(&g->headers);
	buf_free(&g->body);
	*g = (struct got){ .n_calls = 0 };
}

static struct fetch_options plain(void)
{
	static const char *const tos[] = { to_http, to_https };

	return (struct fetch_options){
		.slots = 4, .connect_ms = 20000, .total_ms = 20000, .body_bytes = 1 << 20,
		.header_bytes = 65536, .user_agent = "Tester/1", .cacert = ca,
		.private_nets = FETCH_ALL_NETS, .connect_tos = tos, .n_connect_tos = 2,
	};
}

static struct fetcher *fetcher(const struct fetch_options *o)
{
	struct fetcher *f = NULL;

	assert_int_equal(fetcher_new(&f, o), 0);
	return f;
}

/* @return how often it had to be polled */
static int run(struct fetcher *f)
{
	int64_t end = clock_mono_ms() + 40000;
	int     rc, n = 0;

	while ((rc = fetch_poll(f, 1000)) > 0) {
		assert_true(clock_mono_ms() < end);
		n++;
	}
	assert_int_equal(rc, 0);
	return n;
}

static int ask(struct fetcher *f, struct span url, size_t max, fetch_done_fn *done, void *arg)
{
	struct fetch_request r = { .url = url, .max = max };

	return fetch_add(f, &r, done, arg);
}

static void get(const struct fetch_options *o, const char *url, size_t max, struct got *g)
{
	struct fetcher *f = fetcher(o);

	*g = (struct got){ .n_calls = 0 };
	assert_int_equal(ask(f, span_of(url), max, keep, g), 0);
	run(f);
	assert_int_equal(g->n_calls, 1);
	fetcher_free(f);
}

/* --- the fixture site --------------------------------------------------------- */

enum body { NONE, WHOLE, SOME };

static const struct row {
	const char *url;
	enum fetch_outcome outcome;
	int         status;
	enum body   body;
	size_t      max;
} rows[] = {
	{ "http://ferry.example/page", FETCH_OK, 200, WHOLE, 0 },
	{ "https://ferry.example/page", FETCH_OK, 200, WHOLE, 0 },
	{ "http://ferry.example/gzip", FETCH_OK, 200, WHOLE, 0 },
	{ "http://ferry.example/late", FETCH_OK, 200, WHOLE, 0 },
	{ "http://ferry.example/empty", FETCH_OK, 200, NONE, 0 },
	{ "http://ferry.example/moved", FETCH_OK, 302, NONE, 0 },  /* not followed */
	{ "http://ferry.example/nowhere", FETCH_OK, 404, WHOLE, 0 },
	{ "http://ferry.example/no-such-row", FETCH_OK, 404, SOME, 0 },
	{ "http://ferry.example/busy", FETCH_OK, 503, NONE, 0 },
	{ "http://ferry.example/robot", FETCH_OK, 999, NONE, 0 },
	{ "http://ferry.example/photo.png", FETCH_SKIPPED, 200, SOME, 0 },
	{ "http://ferry.example/small.png", FETCH_OK, 200, SOME, 0 },
	{ "http://ferry.example/film", FETCH_SKIPPED, 200, SOME, 0 },
	{ "http://ferry.example/reset", FETCH_RESET, 0, NONE, 0 },
	{ "http://ferry.example/cut", FETCH_RESET, 200, WHOLE, 0 },  /* what came is kept */
	{ "http://ferry.example/endless", FETCH_TOO_BIG, 200, SOME, 0 },
	{ "http://ferry.example/endless", FETCH_TOO_BIG, 200, SOME, 5000 },
	{ "http://ferry.example/page", FETCH_TOO_BIG, 200, SOME, 10 },
	{ "http://ferry.example/bomb", FETCH_TOO_BIG, 200, SOME, 0 },
	{ "http://nowhere.invalid/", FETCH_NO_HOST, 0, NONE, 0 },
};

static void row_holds(void **state)
{
	const struct row *r = *state;
	struct fetch_options o = plain();
	const char *const nobody[] = { "nothing.example:1:127.0.0.1:1" };
	struct got g;

	if (span_ends(span_of(r->url), SPAN(".invalid/"))) {
		o.connect_tos = nobody;
		o.n_connect_tos = 1;
	}
	get(&o, r->url, r->max, &g);
	if (g.outcome != r->outcome)
		fail_msg("outcome %d, wanted %d: %s", g.outcome, r->outcome, g.detail);
	assert_int_equal(g.status, r->status);
	assert_int_equal(g.body.len > 0, r->body != NONE);
	if (r->body == WHOLE)
		assert_true(span_eq(buf_view(&g.body), page));
	if (r->outcome == FETCH_TOO_BIG)  /* all that came up to the ceiling, to the byte */
		assert_int_equal(g.body.len, r->max ? r->max : o.body_bytes);
	if (r->outcome == FETCH_SKIPPED)
		assert_true(g.body.len >= 4096 && g.body.len < 65536);
	assert_int_equal(g.detail[0] == '\0', r->outcome == FETCH_OK);
	assert_int_equal(strstr(g.detail, "more than is taken") != NULL, r->outcome == FETCH_TOO_BIG);
	forget(&g);
}

static void a_body_of_just_the_ceiling_is_whole(void **state)
{
	struct fetch_options o = plain();
	struct got g;

	(void)state;
	get(&o, "http://ferry.example/page", page.len, &g);
	assert_int_equal(g.outcome, FETCH_OK);
	forget(&g);
	get(&o, "http://ferry.example/gzip", page.len - 1, &g);  /* counted decoded */
	assert_int_equal(g.outcome, FETCH_TOO_BIG);
	assert_int_equal(g.body.len, page.len - 1);
	forget(&g);
	get(&o, "http://ferry.example/page", page.len * 100, &g);  /* of no use beyond body_bytes */
	assert_int_equal(g.outcome, FETCH_OK);
	forget(&g);
}

static void headers_arrive(void **state)
{
	struct fetch_options o = plain();
	struct got g;

	(void)state;
	get(&o, "http://ferry.example/moved", 0, &g);
	assert_true(span_eq(fetch_header(buf_view(&g.headers), SPAN("location")), SPAN("/page")));
	forget(&g);
	get(&o, "http://ferry.example/busy", 0, &g);
	assert_int_equal(fetch_retry_after(fetch_header(buf_view(&g.headers), SPAN("Retry-After")), 0), 7);
	forget(&g);
}

static void a_name_is_asked_for_twice(void **state)
{
	(void)state;
	assert_true(fetch_name_is_told(SPAN("nowhere.invalid")));
	assert_false(fetch_name_is_told(SPAN("home.example")));  /* it is there after all */
}

/* --- time ----------------------------------------------------------------------- */

static void a_stalled_answer_times_out(void **state)
{
	struct fetch_options o = plain();
	struct got g;

	(void)state;
	o.total_ms = 300;
	get(&o, "http://ferry.example/stall", 0, &g);
	assert_int_equal(g.outcome, FETCH_TIMEOUT);
	assert_int_equal(g.status, 0);
	assert_true(g.elapsed_us >= 290000 && g.elapsed_us < 3000000);
	forget(&g);
}

/* A name server that is slow must not hold up all other transfers. */
static void a_slow_name_does_not_stop_the_loop(void **state)
{
	struct fetch_options o = plain();
	struct fetcher *f;
	struct got g = { .n_calls = 0 };
	int64_t start, longest = 0;

	(void)state;
	o.connect_ms = 200;
	o.n_connect_tos = 0;
	f = fetcher(&o);
	assert_int_equal(ask(f, SPAN("http://slow.invalid/"), 0, keep, &g), 0);
	do {
		start = clock_mono_ms();
		assert_true(fetch_poll(f, 50) >= 0);
		if (clock_mono_ms() - start > longest)
			longest = clock_mono_ms() - start;
	} while (!g.n_calls);
	assert_int_equal(g.outcome, FETCH_TIMEOUT);
	assert_true(longest < 1000);
	forget(&g);
	fetcher_free(f);
}

/* One slot is stalled, one URL waits: that is no reason to spin. */
static void waiting_costs_nothing(void **state)
{
	struct fetch_options o = plain();
	struct fetcher *f;
	struct got stalled = { .n_calls = 0 }, next = { .n_calls = 0 };

	(void)state;
	o.slots = 1;
	o.total_ms = 400;
	f = fetcher(&o);
	assert_int_equal(ask(f, SPAN("http://ferry.example/stall"), 0, keep, &stalled), 0);
	assert_int_equal(ask(f, SPAN("http://ferry.example/page"), 0, keep, &next), 0);
	assert_true(run(f) < 60);
	assert_int_equal(stalled.outcome, FETCH_TIMEOUT);
	assert_int_equal(next.outcome, FETCH_OK);  /* waiting for its slot was not counted */
	forget(&stalled);
	forget(&next);
	fetcher_free(f);
}

static void *wake(void *arg)
{
	clock_sleep_ms(100);
	fetcher_wake(arg);
	return NULL;
}

static void another_thread_wakes_it(void **state)
{
	struct fetch_options o = plain();
	struct fetcher *f = fetcher(&o);
	pthread_t thread;
	int64_t   start = clock_mono_ms(), slept;

	(void)state;
	assert_int_equal(pthread_create(&thread, NULL, wake, f), 0);
	assert_int_equal(fetch_poll(f, 10000), 0);
	pthread_join(thread, NULL);
	slept = clock_mono_ms() - start;
	assert_true(slept >= 90 && slept < 5000);

	fetcher_wake(f);  /* and the next one, if none sleeps */
	assert_int_equal(fetch_poll(f, 10000), 0);
	assert_true(clock_mono_ms() - start < 6000);

	start = clock_mono_ms();
	assert_int_equal(fetch_poll(f, 60), 0);  /* with nothing to do it sleeps its time */
	assert_true(clock_mono_ms() - start >= 55);
	fetcher_free(f);
}

/* --- many ------------------------------------------------------------------------- */

static void many_through_few_slots(void **state)
{
	static struct got got[150];
	struct fetch_options o = plain();
	struct fetcher *f = fetcher(&o);

	(void)state;
	for (size_t i = 0; i < COUNT(got); i++)
		assert_int_equal(ask(f, i % 7 ? SPAN("http://ferry.example/page") : SPAN("https://ferry.example/gzip"), 0, keep, &got[i]), 0);
	run(f);
	for (size_t i = 0; i < COUNT(got); i++) {
		assert_int_equal(got[i].n_calls, 1);
		assert_int_equal(got[i].outcome, FETCH_OK);
		assert_true(span_eq(buf_view(&got[i].body), page));
		forget(&got[i]);
	}
	fetcher_free(f);
}

/* --- no descriptor left ------------------------------------------------------------ */

/* From now on no more descriptors than are open. @return what to give back to setrlimit() */
static struct rlimit leave_no_descriptor(void)
{
	struct rlimit before, none;
	int fd = dup(0);

	assert_true(fd >= 0);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	none = before;
	none.rlim_cur = (rlim_t)fd;
	close(fd);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	return before;
}

/* That the machine has no socket left says nothing about a page, whether it is the page's or its name's look-up. */
static void a_lack_of_descriptors_passes(void **state)
{
	struct fetch_options o = plain();
	struct got           g[2] = { { .n_calls = 0 }, { .n_calls = 0 } };
	struct fetcher      *f;
	struct rlimit        before;
	int64_t              end;
	char                 url[64];

	(void)state;
	o.n_connect_tos = 1;
	f = fetcher(&o);
	snprintf(url, sizeof(url), "http://home.example:%d/page", web.http);
	assert_int_equal(ask(f, SPAN("http://ferry.example/page"), 0, keep, &g[0]), 0);
	assert_int_equal(ask(f, span_of(url), 0, keep, &g[1]), 0);
	before = leave_no_descriptor();
	end = clock_mono_ms() + 150;
	while (clock_mono_ms() < end)
		assert_true(fetch_poll(f, 20) > 0);
	setrlimit(RLIMIT_NOFILE, &before);
	assert_int_equal(g[0].n_calls + g[1].n_calls, 0);
	run(f);
	assert_int_equal(g[0].status, 200);
	assert_int_equal(g[1].status, 404);
	forget(&g[0]);
	forget(&g[1]);
	fetcher_free(f);
}

static void a_lasting_lack_of_descriptors_is_an_error(void **state)
{
	struct fetch_options o = plain();
	struct fetcher      *f;
	struct got           g = { .n_calls = 0 };
	struct rlimit        before;
	int                  rc;

	(void)state;
	o.total_ms = 200;
	f = fetcher(&o);
	assert_int_equal(ask(f, SPAN("http://a.example/plain"), 0, keep, &g), 0);
	before = leave_no_descriptor();
	while ((rc = fetch_poll(f, 100)) > 0)
		;
	setrlimit(RLIMIT_NOFILE, &before);
	assert_int_equal(rc, -EMFILE);
	assert_int_equal(g.n_calls, 0);
	fetcher_free(f);
}

/* Kept connections make room for what other hosts need, and none of these is given up. */
static void kept_connections_give_way(void **state)
{
	static struct got got[80];
	struct fetch_options o = plain();
	struct fetcher *f;
	struct rlimit before;
	char url[64];

	(void)state;
	o.slots = 16;
	f = fetcher(&o);
	for (size_t i = 0; i < COUNT(got); i++) {
		snprintf(url, sizeof(url), "http://h%zu.example/page", i);
		assert_int_equal(ask(f, span_of(url), 0, keep, &got[i]), 0);
		if (i == COUNT(got) / 2) {
			run(f);
			before = leave_no_descriptor();
		}
	}
	run(f);
	setrlimit(RLIMIT_NOFILE, &before);
	for (size_t i = 0; i < COUNT(got); i++) {
		assert_int_equal(got[i].n_calls, 1);
		assert_int_equal(got[i].outcome, FETCH_OK);
		forget(&got[i]);
	}
	fetcher_free(f);
}

static void one_slot_is_first_in_first_out(void **state)
{
	static struct got got[20];
	struct fetch_options o = plain();
	struct fetcher *f;

	(void)state;
	o.slots = 1;
	f = fetcher(&o);
	n_finished = 0;
	for (size_t i = 0; i < COUNT(got); i++)
		assert_int_equal(ask(f, SPAN("http://ferry.example/empty"), 0, keep, &got[i]), 0);
	run(f);
	for (size_t i = 0; i < COUNT(got); i++) {
		assert_int_equal(got[i].order, i + 1);
		forget(&got[i]);
	}
	fetcher_free(f);
}

struct chain {
	struct fetcher *f;
	int left, n_calls;
};

/* Half of them are refused before anything is sent, inside the same fetch_poll(). */
static int add_next(struct fetch_response *res, void *arg)
{
	struct chain *c = arg;

	(void)res;
	c->n_calls++;
	if (c->left-- == 0)
		return 0;
	return ask(c->f, c->left % 2 ? SPAN("http://ferry.example/empty") : SPAN("http://10.0.0.1/"), 0, add_next, c);
}

static void a_callback_adds_more(void **state)
{
	struct fetch_options o = plain();
	struct chain c = { .left = 21 };

	(void)state;
	o.private_nets = NULL;
	c.f = fetcher(&o);
	assert_int_equal(ask(c.f, SPAN("http://10.0.0.1/"), 0, add_next, &c), 0);
	run(c.f);
	assert_int_equal(c.n_calls, 22);
	fetcher_free(c.f);
}

static int stop_it(struct fetch_response *res, void *arg)
{
	(void)res;
	++*(int *)arg;
	return -ECANCELED;
}

static void a_callback_stops_it(void **state)
{
	struct fetch_options o = plain();
	struct fetcher *f = fetcher(&o);
	int rc, n_calls = 0;

	(void)state;
	for (int i = 0; i < 20; i++)
		assert_int_equal(ask(f, SPAN("http://ferry.example/page"), 0, stop_it, &n_calls), 0);
	while ((rc = fetch_poll(f, 1000)) > 0)
		;
	assert_int_equal(rc, -ECANCELED);
	assert_int_equal(n_calls, 1);
	fetcher_free(f);  /* some are in flight, some wait: no callback, no leak */
	assert_int_equal(n_calls, 1);
	fetcher_free(NULL);
}

/* --- private addresses ---------------------------------------------------------------- */

/* Did the server ever see this path? */
static bool was_asked(const char *path)
{
	char  log[128], line[1024];
	bool  is_there = false;
	FILE *f;

	snprintf(log, sizeof(log), "%s/log", web.dir);
	f = fopen(log, "r");
	assert_non_null(f);
	while (fgets(line, sizeof(line), f))
		is_there = is_there || strstr(line, path);
	fclose(f);
	return is_there;
}

static void private_addresses_are_refused(void **state)
{
	static const char *const hosts[] = {
		"127.0.0.1", "localhost", "localhost.", "a.localhost", "LOCALHOST", "[::1]",
		"[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0", "2130706433", "0x7f.1", "127.1",
		"169.254.169.254",
		"home.example",       /* by DNS */
		"resolved.example",   /* by --resolve */
		"connected.example",  /* by --connect-to */
	};
	struct fetch_options o = plain();
	char text[128], resolve[64], connect_to[64];
	const char *const resolves[] = { resolve }, *const tos[] = { connect_to };
	struct got g;

	(void)state;
	snprintf(resolve, sizeof(resolve), "resolved.example:%d:127.0.0.1", web.http);
	o.private_nets = NULL;
	o.resolves = resolves;
	o.n_resolves = 1;
	snprintf(connect_to, sizeof(connect_to), "connected.example::127.0.0.1:%d", web.http);
	o.connect_tos = tos;
	o.n_connect_tos = 1;
	for (size_t i = 0; i < COUNT(hosts); i++) {
		snprintf(text, sizeof(text), "http://%s:%d/never", hosts[i], web.http);
		get(&o, text, 0, &g);
		if (g.outcome != FETCH_PRIVATE)
			fail_msg("%s: %s", text, fetch_outcome_text(g.outcome));
		assert_int_equal(g.status, 0);
		forget(&g);
	}
	assert_false(was_asked("/never"));
}

static void private_addresses_may_be_allowed(void **state)
{
	struct fetch_options o = plain();
	char text[128];
	struct got g;

	(void)state;
	o.n_connect_tos = 0;
	snprintf(text, sizeof(text), "http://home.example:%d/", web.http);
	get(&o, text, 0, &g);
	assert_int_equal(g.outcome, FETCH_OK);
	assert_int_equal(g.status, 404);
	forget(&g);
}

/* Those that were named, and no others. */
static void some_private_addresses_may_be_allowed(void **state)
{
	static const struct { const char *nets, *host; enum fetch_outcome outcome; } cases[] = {
		{ "127.0.0.0/8", "127.0.0.1", FETCH_OK }, { "127.0.0.1", "127.0.0.1", FETCH_OK },
		{ "10.0.0.0/8,127.0.0.1", "home.example", FETCH_OK }, { "127.0.0.0/8", "localhost", FETCH_OK },
		{ "127.0.0.0/8", "[::ffff:127.0.0.1]", FETCH_OK }, { "127.0.0.2", "127.0.0.1", FETCH_PRIVATE },
		{ "10.0.0.0/8", "home.example", FETCH_PRIVATE }, { "10.0.0.0/8", "localhost", FETCH_PRIVATE },
		{ "127.0.0.0/8", "[::1]", FETCH_PRIVATE }, { "127.0.0.0/8", "169.254.169.254", FETCH_PRIVATE },
	};
	struct fetch_options o = plain();
	char text[128];
	struct got g;

	(void)state;
	o.n_connect_tos = 0;
	for (size_t i = 0; i < COUNT(cases); i++) {
		o.private_nets = cases[i].nets;
		snprintf(text, sizeof(text), "http://%s:%d/", cases[i].host, web.http);
		get(&o, text, 0, &g);
		if (g.outcome != cases[i].outcome)
			fail_msg("%s with %s: %s", text, cases[i].nets, g.detail);
		forget(&g);
	}
}

/* A name that leads elsewhere at the second look-up (DNS rebinding); and a kept connection stays where it was. */
static void a_name_that_changes_its_address_is_refused(void **state)
{
	struct fetch_options o = plain();
	struct raw here, there;
	char   first[64], second[64], resolves[2][64];
	const char *const both[] = { resolves[0], resolves[1] };
	struct fetcher *f;
	struct got g;

	(void)state;
	raw_start_at(&here, "127.0.0.2", SPAN("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhere"));
	raw_start_at(&there, "127.0.0.1", SPAN("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret"));
	snprintf(resolves[0], sizeof(resolves[0]), "moving.example:%d:127.0.0.2", here.port);
	snprintf(resolves[1], sizeof(resolves[1]), "moving.example:%d:127.0.0.1", there.port);
	snprintf(first, sizeof(first), "http://moving.example:%d/", here.port);
	snprintf(second, sizeof(second), "http://moving.example:%d/", there.port);
	o.private_nets = "127.0.0.2";
	o.resolves = both;
	o.n_resolves = 2;
	o.n_connect_tos = 0;
	f = fetcher(&o);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(ask(f, span_of(first), 0, keep, &g), 0);
		run(f);
		assert_int_equal(g.outcome, FETCH_OK);
		assert_string_equal(g.address, "127.0.0.2");
		forget(&g);
		assert_int_equal(ask(f, span_of(second), 0, keep, &g), 0);
		run(f);
		assert_int_equal(g.outcome, FETCH_PRIVATE);
		assert_int_equal(g.body.len, 0);
		forget(&g);
	}
	fetcher_free(f);
	raw_stop(&here);
	raw_stop(&there);
}

static void ipv6_is_spoken(void **state)
{
	struct fetch_options o = plain();
	struct raw r;
	char   url[64];
	struct got g;

	(void)state;
	if (!raw_start_at(&r, "::1", SPAN("HTTP/1.1 200 OK\r\n\r\nbody")))
		skip();
	snprintf(url, sizeof(url), "http://[::1]:%d/", r.port);
	get(&o, url, 0, &g);
	assert_int_equal(g.outcome, FETCH_OK);
	assert_string_equal(g.address, "::1");
	assert_true(g.wire_bytes >= 4 + 19);
	forget(&g);
	o.private_nets = "127.0.0.0/8";
	get(&o, url, 0, &g);
	assert_int_equal(g.outcome, FETCH_PRIVATE);
	forget(&g);
	raw_stop(&r);
}

/* The user's own proxy may be private; what is asked through it may not. */
static void a_private_proxy_is_fine(void **state)
{
	struct fetch_options o = plain();
	char proxy[64];
	struct got g;

	(void)state;
	snprintf(proxy, sizeof(proxy), "http://127.0.0.1:%d", web.http);
	o.proxy = proxy;
	o.private_nets = NULL;
	o.n_connect_tos = 0;
	get(&o, "http://ferry.example/moved", 0, &g);
	assert_int_equal(g.outcome, FETCH_OK);
	assert_true(g.status > 0);
	forget(&g);
	get(&o, "http://192.168.1.1/", 0, &g);
	assert_int_equal(g.outcome, FETCH_PRIVATE);
	forget(&g);
	get(&o, "http://localhost./", 0, &g);
	assert_int_equal(g.outcome, FETCH_PRIVATE);
	forget(&g);
}

/* --- TLS, and no connection ------------------------------------------------------------- */

static void certificates_are_checked(void **state)
{
	struct fetch_options o = plain();
	struct got g;

	(void)state;
	get(&o, "https://stranger.example/page", 0, &g);  /* not in the certificate */
	assert_int_equal(g.outcome, FETCH_TLS);
	assert_int_equal(g.status, 0);
	forget(&g);
	o.is_insecure = true;
	get(&o, "https://stranger.example/page", 0, &g);
	assert_int_equal(g.outcome, FETCH_OK);
	forget(&g);
	o.is_insecure = false;
	o.cacert = NULL;  /* the system's do not know ours */
	get(&o, "https://ferry.example/page", 0, &g);
	assert_int_equal(g.outcome, FETCH_TLS);
	forget(&g);
	o.cacert = PAGE;  /* readable, and no certificate */
	get(&o, "https://ferry.example/page", 0, &g);
	assert_int_equal(g.outcome, FETCH_TLS);
	forget(&g);
}

static void tls_to_a_plain_port_fails_as_tls(void **state)
{
	struct fetch_options o = plain();
	char text[64];
	struct got g;

	(void)state;
	snprintf(text, sizeof(text), "https://127.0.0.1:%d/", web.http);
	get(&o, text, 0, &g);
	assert_int_equal(g.outcome, FETCH_TLS);
	forget(&g);
}

static void a_closed_port_is_refused(void **state)
{
	struct fetch_options o = plain();
	char text[64];
	int  listener, port = loopback_listen(&listener);
	struct got g;

	(void)state;
	close(listener);
	snprintf(text, sizeof(text), "http://127.0.0.1:%d/", port);
	get(&o, text, 0, &g);
	assert_int_equal(g.outcome, FETCH_REFUSED);
	forget(&g);
}

/* --- what no proper server says -------------------------------------------------------------- */

static const struct said {
	const char *name;
	struct span answer;
	enum fetch_outcome outcome;
	int         status;
	const char *body;
} said[] = {
	{ "not HTTP", TEXT("SSH-2.0-OpenSSH_9.2\r\n"), FETCH_RESET, 0, "" },
	{ "nothing", TEXT(""), FETCH_RESET, 0, "" },
	{ "half a status line", TEXT("HTTP/1."), FETCH_RESET, 0, "" },
	{ "no headers, to the end", TEXT("HTTP/1.0 200 OK\r\n\r\nbody"), FETCH_OK, 200, "body" },
	{ "NUL in a header", TEXT("HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\nbody"), FETCH_RESET, 200, "" },
	{ "less than promised", TEXT("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody"), FETCH_RESET, 200, "body" },
	{ "more than promised", TEXT("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nbody"), FETCH_OK, 200, "bo" },
	{ "a length below zero", TEXT("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nbody"), FETCH_RESET, 200, "" },
	{ "a chunk size that is none", TEXT("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbody\r\n0\r\n\r\n"), FETCH_RESET, 200, "" },
	{ "chunks cut off", TEXT("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n"), FETCH_RESET, 200, "body" },
	{ "gzip that is none", TEXT("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nbody"), FETCH_CODED, 200, "" },
	{ "early hints before", TEXT("HTTP/1.1 103 Early Hints\r\nLocation: /a\r\n\r\nHTTP/1.1 200 OK: fine\r\nB: c\r\n\r\nbody"), FETCH_OK, 200, "body" },
};

static void said_holds(void **state)
{
	const struct said *s = *state;
	struct fetch_options o = plain();
	struct raw r;
	struct got g;
	char   url[64];

	raw_start(&r, s->answer);
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", r.port);
	get(&o, url, 0, &g);
	raw_stop(&r);
	if (g.outcome != s->outcome)
		fail_msg("outcome %d, wanted %d: %s", g.outcome, s->outcome, g.detail);
	assert_int_equal(g.status, s->status);
	assert_true(span_eq(buf_view(&g.body), span_of(s->body)));
	assert_null(fetch_header(buf_view(&g.headers), SPAN("location")).ptr);
	forget(&g);
}

/* Ask a raw server that says what is in answer, and free that. */
static void ask_raw(struct buf *answer, struct got *g)
{
	struct fetch_options o = plain();
	struct raw r;
	char   url[64];

	assert_int_equal(buf_status(answer), 0);
	raw_start(&r, buf_view(answer));
	snprintf(url, sizeof(url), "http://127.0.0.1:%d/", r.port);
	get(&o, url, 0, g);
	raw_stop(&r);
	buf_free(answer);
}

static void a_header_flood_is_too_big(void **state)
{
	struct buf answer;
	struct got g;

	(void)state;
	buf_init(&answer, 1 << 20);
	buf_str(&answer, "HTTP/1.1 200 OK\r\n");
	for (int i = 0; i < 3000; i++)
		buf_printf(&answer, "X-Padding-%d: some words to fill a line with\r\n", i);
	buf_str(&answer, "\r\nbody");
	ask_raw(&answer, &g);
	assert_int_equal(g.outcome, FETCH_TOO_BIG);
	assert_true(g.headers.len <= plain().header_bytes);
	forget(&g);
}

/* Longer than libcurl itself takes. */
static void an_endless_header_line_is_too_big(void **state)
{
	struct buf answer;
	struct got g;

	(void)state;
	buf_init(&answer, 2 << 20);
	buf_str(&answer, "HTTP/1.1 200 OK\r\nSet-Cookie: a=");
	for (int i = 0; i < 100000; i++)
		buf_str(&answer, "0123456789");
	buf_str(&answer, "\r\n\r\nbody");
	ask_raw(&answer, &g);
	assert_int_equal(g.outcome, FETCH_TOO_BIG);
	forget(&g);
}

/* --- options ------------------------------------------------------------------------------------ */

static void bad_options_are_said(void **state)
{
	struct fetch_options o = plain();
	struct fetcher *f = NULL;

	(void)state;
	o.cacert = "/nowhere/ca.pem";
	assert_int_equal(fetcher_new(&f, &o), -EINVAL);
	o.cacert = NULL;
	o.proxy = "http://nowhere.invalid:3128";
	assert_int_equal(fetcher_new(&f, &o), -EINVAL);
	assert_null(f);
}

static void the_request_carries_who_we_are(void **state)
{
	const char *const headers[] = { "X-One: 1", "Accept-Language: de" };
	struct fetch_options o = plain();
	char  path[128], text[65536] = "";
	FILE *f;
	struct got g;

	(void)state;
	o.headers = headers;
	o.n_headers = 2;
	o.user_agent = "Someone/2 (+https://someone.example/)";
	get(&o, "http://ferry.example/empty?who", 0, &g);
	forget(&g);
	snprintf(path, sizeof(path), "%s/log", web.dir);
	f = fopen(path, "r");
	assert_non_null(f);
	while (fgets(text, sizeof(text), f))
		;
	fclose(f);
	assert_non_null(strstr(text, "\tGET\tferry.example\t/empty?who\t200\tSomeone/2 (+https://someone.example/)"));
}

/* "Last-Modified: Wed, 12 Feb 2020 12:00:00 GMT" is what the server says of /page. */
static void conditions_are_sent(void **state)
{
	static const struct { const char *last_modified; int status; } cases[] = {
		{ "Wed, 12 Feb 2020 12:00:00 GMT", 304 }, { "Wed, 12 Feb 2014 12:00:00 GMT", 200 }, { "", 200 },
		{ "Wed, 12 Feb 2020 12:00:00 GMT\r\nX: y", 200 },  /* not sent */
	};
	struct fetch_options o = plain();
	struct fetcher *f = fetcher(&o);
	struct got g;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct fetch_request r = { .url = SPAN("http://ferry.example/page"), .last_modified = span_of(cases[i].last_modified) };

		assert_int_equal(fetch_add(f, &r, keep, &g), 0);
		run(f);
		assert_int_equal(g.status, cases[i].status);
		assert_int_equal(g.body.len > 0, cases[i].status == 200);
		forget(&g);
	}
	fetcher_free(f);
}

/* 6 answers, each with 50 new cookies of 4 KB: more than is looked through at once. */
static void cookies_have_a_ceiling(void **state)
{
	static char value[4000];
	struct fetch_options o = plain();
	char   jar[128], url[64], line[8192];
	int    n_lines = 0;
	struct fetcher *f;
	FILE  *file;

	(void)state;
	memset(value, 'v', sizeof(value) - 1);
	snprintf(jar, sizeof(jar), "%s/jar", web.dir);
	o.cookie_jar = jar;
	o.header_bytes = 1 << 20;
	f = fetcher(&o);
	for (int i = 0; i < 6; i++) {
		struct buf answer;
		struct raw r;
		struct got g = { .n_calls = 0 };

		buf_init(&answer, 1 << 20);
		buf_str(&answer, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n");
		for (int k = 0; k < 50; k++)
			buf_printf(&answer, "Set-Cookie: c%d-%d=%s\r\n", i, k, value);
		buf_str(&answer, "\r\n");
		raw_start(&r, buf_view(&answer));
		snprintf(url, sizeof(url), "http://127.0.0.1:%d/", r.port);
		assert_int_equal(ask(f, span_of(url), 0, keep, &g), 0);
		run(f);
		assert_int_equal(g.outcome, FETCH_OK);
		forget(&g);
		raw_stop(&r);
		buf_free(&answer);
	}
	assert_int_equal(fetcher_free(f), 0);
	file = fopen(jar, "r");
	assert_non_null(file);
	while (fgets(line, sizeof(line), file))
		n_lines++;
	fclose(file);
	assert_int_equal(n_lines, 1 + 50);
	assert_int_equal(remove(jar), 0);
}

/* --- the group -------------------------------------------------------------------------------------- */

static struct CMUnitTest tests[COUNT(rows) + COUNT(said) + 40];
static size_t n_tests;

static void add(const char *name, CMUnitTestFunction check, const void *row)
{
	tests[n_tests++] = (struct CMUnitTest){ name, check, NULL, NULL, (void *)(uintptr_t)row };
}

static char *read_page(void)
{
	static char text[65536];
	FILE *f = fopen(PAGE, "r");

	if (!f)
		loopback_give_up(PAGE);
	page = (struct span){ text, fread(text, 1, sizeof(text), f) };
	fclose(f);
	return text;
}

/* What stands in the environment is not this test's business. */
static void drop_proxies(void)
{
	static const char *const names[] = { "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY" };

	for (size_t i = 0; i < COUNT(names); i++)
		unsetenv(names[i]);
}

int main(void)
{
	int failed;

	drop_proxies();
	read_page();
	web_start(&web, "fixtures/sites/faults");
	snprintf(to_http, sizeof(to_http), ":80:127.0.0.1:%d", web.http);
	snprintf(to_https, sizeof(to_https), ":443:127.0.0.1:%d", web.https);
	snprintf(ca, sizeof(ca), "%s/ca/ca.pem", web.dir);
	for (size_t i = 0; i < COUNT(rows); i++)
		add(rows[i].url, row_holds, &rows[i]);
	for (size_t i = 0; i < COUNT(said); i++)
		add(said[i].name, said_holds, &said[i]);
#define ADD(check) add(#check, check, NULL)
	ADD(a_body_of_just_the_ceiling_is_whole);
	ADD(headers_arrive);
	ADD(a_name_is_asked_for_twice);
	ADD(a_stalled_answer_times_out);
	ADD(a_slow_name_does_not_stop_the_loop);
	ADD(waiting_costs_nothing);
	ADD(another_thread_wakes_it);
	ADD(many_through_few_slots);
	ADD(a_lack_of_descriptors_passes);
	ADD(a_lasting_lack_of_descriptors_is_an_error);
	ADD(kept_connections_give_way);
	ADD(one_slot_is_first_in_first_out);
	ADD(a_callback_adds_more);
	ADD(a_callback_stops_it);
	ADD(private_addresses_are_refused);
	ADD(private_addresses_may_be_allowed);
	ADD(some_private_addresses_may_be_allowed);
	ADD(a_name_that_changes_its_address_is_refused);
	ADD(ipv6_is_spoken);
	ADD(a_private_proxy_is_fine);
	ADD(conditions_are_sent);
	ADD(cookies_have_a_ceiling);
	ADD(certificates_are_checked);
	ADD(tls_to_a_plain_port_fails_as_tls);
	ADD(a_closed_port_is_refused);
	ADD(a_header_flood_is_too_big);
	ADD(an_endless_header_line_is_too_big);
	ADD(bad_options_are_said);
	ADD(the_request_carries_who_we_are);
	failed = _cmocka_run_group_tests("fetch", tests, n_tests, NULL, NULL);
	web_stop(&web);
	return failed;
}
