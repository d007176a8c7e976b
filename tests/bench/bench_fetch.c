/*
 * The fetch room alone: every URL of a list, bodies thrown away. Beside it a
 * bare loop over libcurl says what is ours of the price.
 *
 *     bench_fetch LIST SLOTS [RESOLVE]
 *
 * LIST has one URL a line; RESOLVE is as --resolve ("*:8080:127.0.0.1").
 * Prints: requests that were answered 200, requests a second, CPU in us a request.
 */

#include "fetch.h"
#include "base/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "bench_fetch: %s\n", what);
	exit(EXIT_FAILURE);
}

static int count(struct fetch_response *res, void *arg)
{
	*(unsigned *)arg += res->outcome == FETCH_OK && res->status == 200;
	return 0;
}

/* @return false when the list has ended */
static bool add_next(struct fetcher *f, FILE *list, unsigned *came)
{
	char line[4096];

	if (!fgets(line, sizeof(line), list))
		return false;
	if (fetch_add(f, &(struct fetch_request){ .url = span_trim(span_of(line)) }, count, came) < 0)
		die("out of memory");
	return true;
}

int main(int argc, char **argv)
{
	struct fetch_options o = {
		.slots = argc > 2 ? (unsigned)atoi(argv[2]) : 0, .connect_ms = 10000, .total_ms = 30000,
		.body_bytes = (size_t)10 << 20, .header_bytes = (size_t)256 << 10, .user_agent = "bench_fetch",
		.private_nets = FETCH_ALL_NETS, .resolves = (const char *const *)&argv[3], .n_resolves = argc > 3,
	};
	FILE    *list = argc > 2 ? fopen(argv[1], "r") : NULL;
	struct fetcher *f;
	unsigned came = 0, asked = 0;
	bool     has_more = true;
	int64_t  start = clock_mono_ms();
	int      left = 0;

	if (!list || o.slots == 0)
		die("usage: bench_fetch LIST SLOTS [RESOLVE]");
	if (fetcher_new(&f, &o) < 0)
		die("cannot start");
	do {
		while (has_more && (unsigned)left < o.slots && (has_more = add_next(f, list, &came))) {
			asked++;
			left++;
		}
		left = fetch_poll(f, 200);
	} while (left > 0 || (has_more && left == 0));
	fetcher_free(f);
	fclose(list);
	printf("%u\t%.0f\t%.1f\n", came, asked * 1000.0 / (double)(clock_mono_ms() - start + 1),
	       (double)clock() * 1e6 / CLOCKS_PER_SEC / (asked ? asked : 1));
	return left < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
