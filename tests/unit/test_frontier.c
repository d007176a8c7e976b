/*
 * The frontier: politeness, fairness, places. A row of a story is one call at
 * one time; time is told, so nothing here waits. At the end a long random run
 * is compared with what politeness means, host by host.
 */

#include "frontier.h"

#include <errno.h>
#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static int freed;

static void count_free(void *item)
{
	(void)item;
	freed++;
}

static void add(struct frontier *f, const char *host, const char *item)
{
	assert_int_equal(frontier_add(f, span_of(host), (void *)(uintptr_t)item), 0);
}

/* "item", "wait 100", "wait" (for a place) or "empty". */
static void assert_next(struct frontier *f, int64_t now, const char *want)
{
	char    got[64] = "";
	void   *item = NULL;
	int64_t wait = -2;

	switch (frontier_next(f, now, &item, &wait)) {
	case FRONTIER_ITEM:  snprintf(got, sizeof(got), "%s", (char *)item); break;
	case FRONTIER_EMPTY: snprintf(got, sizeof(got), "empty"); break;
	case FRONTIER_WAIT:  snprintf(got, sizeof(got), wait < 0 ? "wait" : "wait %d", (int)wait); break;
	default:             fail(); break;
	}
	assert_string_equal(got, want);
}

static struct frontier *open_frontier(uint32_t delay, unsigned per_host, unsigned in_all)
{
	struct frontier *f = NULL;

	assert_int_equal(frontier_new(&f, delay, per_host, in_all), 0);
	return f;
}

static void a_host_that_was_not_asked_need_not_rest(void **state)
{
	struct frontier *f = open_frontier(1000, 1, 8);

	(void)state;
	add(f, "a.org", "1");
	add(f, "a.org", "2");
	add(f, "a.org", "3");
	assert_next(f, 0, "1");
	assert_next(f, 10, "wait");
	frontier_unasked(f, SPAN("a.org"));
	assert_next(f, 10, "2");
	frontier_done(f, SPAN("a.org"), 20);
	assert_next(f, 20, "wait 1000");
	frontier_unasked(f, SPAN("never.org"));
	frontier_free(f, count_free);
}

static void who_waits_is_known(void **state)
{
	struct frontier *f = open_frontier(1000, 1, 8);
	int64_t          longest;

	(void)state;
	assert_int_equal(frontier_waiting(f, &longest), 0);
	assert_int_equal(longest, 0);
	add(f, "a.org", "1");
	add(f, "b.org", "2");
	add(f, "b.org", "3");
	frontier_set_delay(f, SPAN("a.org"), 5000);
	assert_int_equal(frontier_waiting(f, &longest), 2);
	assert_int_equal(longest, 5000);
	assert_next(f, 0, "1");
	assert_int_equal(frontier_waiting(f, &longest), 1);
	assert_int_equal(longest, 2000);
	frontier_free(f, count_free);
}

static void a_host_rests_between_requests(void **state)
{
	struct frontier *f = open_frontier(1000, 1, 8);

	(void)state;
	assert_next(f, 0, "empty");
	add(f, "a.org", "a1");
	add(f, "a.org", "a2");
	assert_int_equal(frontier_len(f), 2);
	assert_next(f, 5000, "a1");
	assert_int_equal(frontier_len(f), 1);
	assert_next(f, 5000, "wait");
	frontier_done(f, SPAN("a.org"), 5250);
	assert_next(f, 5300, "wait 950");
	assert_next(f, 6249, "wait 1");
	assert_next(f, 6250, "a2");
	assert_next(f, 9000, "empty");
	frontier_free(f, count_free);
}

/* Any number of hosts come and go: memory stays flat, and a rest is kept through it all. */
static void idle_hosts_are_forgotten(void **state)
{
	struct frontier *f = open_frontier(1000, 1, 8);
	size_t           before = mallinfo2().uordblks;
	int64_t          now = 0;
	char             name[32];

	(void)state;
	for (unsigned i = 0; i < 100000; i++, now += 10) {
		snprintf(name, sizeof(name), "h%u.org", i);
		add(f, name, "h");
		assert_next(f, now, "h");
		assert_int_equal(frontier_join(f, span_of(name), span_of(name), 1), 0);
		frontier_done(f, span_of(name), now + 5);
		if (i == 99999)
			add(f, "h99998.org", "again");
	}
	assert_next(f, now, "wait 985");
	assert_next(f, now + 985, "again");
	assert_true(mallinfo2().uordblks < before + (1 << 20));
	frontier_free(f, count_free);
}

static void a_slow_answer_keeps_its_place(void **state)
{
	struct frontier *f = open_frontier(100, 2, 8);

	(void)state;
	add(f, "a.org", "a1");
	add(f, "a.org", "a2");
	add(f, "a.org", "a3");
	assert_next(f, 0, "a1");
	assert_next(f, 50, "wait 50");
	assert_next(f, 100, "a2");
	assert_next(f, 300, "wait");      /* two are in flight */
	frontier_done(f, SPAN("a.org"), 300);
	assert_next(f, 301, "wait 99");
	assert_next(f, 400, "a3");
	frontier_free(f, count_free);
}

static void all_places_are_taken(void **state)
{
	struct frontier *f = open_frontier(0, 1, 2);

	(void)state;
	add(f, "a.org", "a1");
	add(f, "b.org", "b1");
	add(f, "c.org", "c1");
	assert_next(f, 0, "a1");
	assert_next(f, 0, "b1");
	assert_next(f, 0, "wait");
	frontier_done(f, SPAN("a.org"), 0);
	frontier_done(f, SPAN("a.org"), 0);  /* once too often: does no harm */
	frontier_done(f, SPAN("never.org"), 0);
	assert_next(f, 0, "c1");
	add(f, "d.org", "d1");
	assert_next(f, 0, "wait");
	frontier_free(f, count_free);
}

static void hosts_take_turns(void **state)
{
	static const char *const items[] = { "a1", "a2", "a3" };
	struct frontier *f = open_frontier(0, 1, 8);

	(void)state;
	for (size_t i = 0; i < COUNT(items); i++)
		add(f, "a.org", items[i]);
	assert_next(f, 10, "a1");
	frontier_done(f, SPAN("a.org"), 10);
	add(f, "b.org", "b1");
	add(f, "c.org", "c1");
	assert_next(f, 10, "b1");  /* new hosts come before the one that was served, in the order they came */
	assert_next(f, 10, "c1");
	assert_next(f, 10, "a2");
	frontier_free(f, count_free);
}

static void a_host_is_held(void **state)
{
	struct frontier *f = open_frontier(100, 1, 8);

	(void)state;
	frontier_hold(f, SPAN("a.org"), 1);  /* unknown: nothing to hold */
	add(f, "a.org", "a1");
	add(f, "b.org", "b1");
	frontier_hold(f, SPAN("a.org"), 60000);
	frontier_hold(f, SPAN("a.org"), 30000);  /* the longer one stands */
	assert_next(f, 0, "b1");
	assert_next(f, 0, "wait 60000");
	assert_next(f, 60000, "a1");
	frontier_free(f, count_free);
}

static void what_is_waited_for_comes_first(void **state)
{
	struct frontier *f = open_frontier(100, 1, 8);

	(void)state;
	frontier_pause(f, SPAN("a.org"));  /* unknown */
	frontier_go_on(f, SPAN("a.org"));
	add(f, "a.org", "a1");
	add(f, "a.org", "a2");
	frontier_pause(f, SPAN("a.org"));
	frontier_pause(f, SPAN("a.org"));
	assert_next(f, 0, "wait");
	assert_int_equal(frontier_add_first(f, SPAN("a.org"), (void *)(uintptr_t)"first"), 0);
	assert_int_equal(frontier_len(f), 3);
	assert_next(f, 0, "first");
	frontier_done(f, SPAN("a.org"), 10);
	assert_next(f, 200, "wait");
	frontier_go_on(f, SPAN("a.org"));
	assert_next(f, 200, "wait");
	frontier_go_on(f, SPAN("a.org"));
	assert_next(f, 200, "a1");
	assert_int_equal(frontier_add_first(f, SPAN("a.org"), (void *)(uintptr_t)"first"), 0);
	assert_next(f, 400, "wait");  /* for its place */
	frontier_done(f, SPAN("a.org"), 400);
	assert_next(f, 400, "wait 100");
	assert_next(f, 500, "first");
	frontier_done(f, SPAN("a.org"), 500);
	assert_next(f, 600, "a2");
	assert_int_equal(frontier_add_first(f, SPAN("b.org"), (void *)(uintptr_t)"b1"), 0);
	add(f, "b.org", "b2");
	assert_next(f, 600, "b1");
	frontier_free(f, count_free);
}

static void crawl_delay_is_heeded_at_once(void **state)
{
	struct frontier *f = open_frontier(1000, 1, 8);

	(void)state;
	add(f, "a.org", "robots");
	add(f, "a.org", "a1");
	add(f, "a.org", "a2");
	assert_next(f, 0, "robots");
	frontier_set_delay(f, SPAN("a.org"), 5000);  /* robots.txt has just said so */
	frontier_set_delay(f, SPAN("a.org"), 10);    /* never less than what stands */
	frontier_set_delay(f, SPAN("x.org"), 10);
	frontier_done(f, SPAN("a.org"), 100);
	assert_next(f, 1000, "wait 4100");
	assert_next(f, 5100, "a1");
	frontier_done(f, SPAN("a.org"), 5200);
	assert_next(f, 5200, "wait 5000");
	frontier_free(f, count_free);
}

static void what_is_left_is_freed(void **state)
{
	struct frontier *f = open_frontier(0, 1, 1);

	(void)state;
	add(f, "a.org", "a1");
	add(f, "a.org", "a2");
	add(f, "b.org", "b1");
	assert_next(f, 0, "a1");
	freed = 0;
	frontier_free(f, count_free);
	assert_int_equal(freed, 2);
	frontier_free(NULL, count_free);
}

/* Names are bytes, not strings. */
static void names_are_whole(void **state)
{
	struct frontier *f = open_frontier(0, 1, 8);
	char name[] = "a\0b", item[] = "item";

	(void)state;
	assert_int_equal(frontier_add(f, (struct span){ name, 3 }, item), 0);
	name[2] = 'x';  /* the frontier has its own copy */
	assert_int_equal(frontier_add(f, (struct span){ name, 1 }, item), 0);
	assert_int_equal(frontier_len(f), 2);
	frontier_done(f, (struct span){ "a\0b", 3 }, 0);
	frontier_free(f, count_free);
}

/* --- groups ------------------------------------------------------------------ */

static void join(struct frontier *f, const char *host, const char *group, unsigned limit)
{
	assert_int_equal(frontier_join(f, span_of(host), span_of(group), limit), 0);
}

static void hosts_of_a_group_share_its_places(void **state)
{
	struct frontier *f = open_frontier(100, 1, 8);

	(void)state;
	add(f, "a.org", "a1");
	add(f, "b.org", "b1");
	add(f, "c.org", "c1");
	add(f, "d.org", "d1");
	join(f, "a.org", "192.0.2.1", 2);
	join(f, "b.org", "192.0.2.1", 2);
	join(f, "c.org", "192.0.2.1", 2);
	join(f, "d.org", "192.0.2.2", 2);
	assert_next(f, 0, "a1");
	assert_next(f, 0, "b1");
	assert_next(f, 0, "d1");  /* c waits for a place of its group, d is of another one */
	assert_next(f, 0, "wait");
	frontier_done(f, SPAN("d.org"), 5);
	assert_next(f, 5, "wait");
	frontier_done(f, SPAN("b.org"), 6);
	assert_next(f, 6, "c1");
	frontier_free(f, count_free);
}

/* A parked host is not forgotten, whatever happens to it or to who came back before it. */
static void who_is_parked_comes_back(void **state)
{
	struct frontier *f = open_frontier(0, 1, 8);

	(void)state;
	for (const char *host = "abcd"; *host; host++) {
		char name[] = { *host, '\0' };

		frontier_add(f, span_of(name), (void *)(uintptr_t)(*host == 'a' ? "a1" : *host == 'b' ? "b1" : *host == 'c' ? "c1" : "d1"));
		join(f, name, "192.0.2.1", 1);
	}
	assert_next(f, 0, "a1");
	assert_next(f, 0, "wait");
	frontier_hold(f, SPAN("b"), 50);   /* while parked */
	frontier_pause(f, SPAN("c"));
	frontier_done(f, SPAN("a"), 10);
	assert_next(f, 10, "d1");
	frontier_go_on(f, SPAN("c"));
	assert_next(f, 10, "wait 40");     /* c is parked, b rests */
	frontier_unasked(f, SPAN("d"));
	assert_next(f, 10, "c1");
	assert_next(f, 60, "wait");        /* b is parked now */
	join(f, "b", "192.0.2.7", 1);      /* its name led elsewhere this time */
	assert_next(f, 60, "b1");
	frontier_done(f, SPAN("c"), 70);
	frontier_done(f, SPAN("b"), 70);
	assert_next(f, 70, "empty");
	frontier_free(f, count_free);
}

static void requests_under_way_count_in_a_group(void **state)
{
	struct frontier *f = open_frontier(0, 1, 8);

	(void)state;
	add(f, "a.org", "a1");
	add(f, "b.org", "b1");
	assert_next(f, 0, "a1");
	join(f, "a.org", "192.0.2.1", 1);  /* learnt from the first answer */
	join(f, "b.org", "192.0.2.1", 1);
	join(f, "never.org", "192.0.2.1", 1);
	assert_next(f, 0, "wait");
	join(f, "a.org", "192.0.2.9", 1);
	assert_next(f, 0, "b1");
	frontier_free(f, count_free);
}

/* --- a long random run ------------------------------------------------------ */

#define HOSTS     300
#define ITEMS     20000
#define DELAY     50
#define PER_HOST  2
#define IN_ALL    16
#define GROUPS    20
#define PER_GROUP 2

struct model {
	int64_t  last;            /* start or end of a request; -DELAY at first */
	unsigned queued, flying;
	uint32_t next_in, next_out;
};

static uint32_t seed = 20200212;

static uint32_t roll(uint32_t sides)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % sides;
}

static struct span name_of(char name[16], unsigned host)
{
	return (struct span){ name, (size_t)snprintf(name, 16, "h%u.org", host) };
}

static unsigned flying_in(const struct model *m, unsigned group)
{
	unsigned n = 0;

	for (unsigned h = group; h < HOSTS; h += GROUPS)
		n += m[h].flying;
	return n;
}

/* Could any host be asked at now? */
static bool any_is_due(const struct model *m, int64_t now)
{
	for (unsigned h = 0; h < HOSTS; h++)
		if (m[h].queued && m[h].flying < PER_HOST && m[h].last + DELAY <= now && flying_in(m, h % GROUPS) < PER_GROUP)
			return true;
	return false;
}

static void a_long_run_is_polite_and_forgets_nothing(void **state)
{
	static struct model m[HOSTS];
	struct frontier *f = open_frontier(DELAY, PER_HOST, IN_ALL);
	unsigned added = 0, out = 0, flying = 0;
	int64_t  now = 0;
	char     name[16];

	(void)state;
	for (unsigned h = 0; h < HOSTS; h++)
		m[h].last = -DELAY;
	while (out < ITEMS) {
		unsigned h = roll(4) ? roll(HOSTS) : 0;  /* one host is cited all the time */
		void    *item;
		int64_t  wait;
		int      rc;

		if (added < ITEMS && roll(2)) {
			uintptr_t value = (uintptr_t)h << 20 | m[h].next_in++;

			assert_int_equal(frontier_add(f, name_of(name, h), (void *)(value | (uintptr_t)1 << 40)), 0);
			assert_int_equal(frontier_join(f, name_of(name, h), (struct span){ &"abcdefghijklmnopqrst"[h % GROUPS], 1 }, PER_GROUP), 0);
			m[h].queued++;
			added++;
		}
		if (m[h].flying) {
			frontier_done(f, name_of(name, h), now);
			m[h].last = now;
			m[h].flying--;
			flying--;
		}
		rc = frontier_next(f, now, &item, &wait);
		assert_int_equal(frontier_len(f), added - out - (rc == FRONTIER_ITEM));
		if (rc != FRONTIER_ITEM) {
			assert_int_equal(rc, added == out ? FRONTIER_EMPTY : FRONTIER_WAIT);
			assert_true(flying == IN_ALL || !any_is_due(m, now));
			now += rc == FRONTIER_WAIT && wait > 0 ? wait : 1;
			continue;
		}
		h = (unsigned)((uintptr_t)item >> 20 & 0xFFFFF);
		assert_true(flying < IN_ALL && m[h].flying < PER_HOST && m[h].queued);
		assert_true(flying_in(m, h % GROUPS) < PER_GROUP);
		assert_true(now - m[h].last >= DELAY);
		assert_int_equal((uintptr_t)item & 0xFFFFF, m[h].next_out++);  /* first in, first out */
		m[h].last = now;
		m[h].queued--;
		m[h].flying++;
		flying++;
		out++;
	}
	assert_next(f, now, "empty");
	frontier_free(f, count_free);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_waits_is_known),
		cmocka_unit_test(a_host_rests_between_requests),
		cmocka_unit_test(a_host_that_was_not_asked_need_not_rest),
		cmocka_unit_test(a_slow_answer_keeps_its_place),
		cmocka_unit_test(idle_hosts_are_forgotten),
		cmocka_unit_test(all_places_are_taken),
		cmocka_unit_test(hosts_take_turns),
		cmocka_unit_test(a_host_is_held),
		cmocka_unit_test(what_is_waited_for_comes_first),
		cmocka_unit_test(crawl_delay_is_heeded_at_once),
		cmocka_unit_test(what_is_left_is_freed),
		cmocka_unit_test(names_are_whole),
		cmocka_unit_test(hosts_of_a_group_share_its_places),
		cmocka_unit_test(who_is_parked_comes_back),
		cmocka_unit_test(requests_under_way_count_in_a_group),
		cmocka_unit_test(a_long_run_is_polite_and_forgets_nothing),
	};

	return cmocka_run_group_tests_name("frontier", tests, NULL, NULL);
}
