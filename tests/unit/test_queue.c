/* The bounded queue between threads: order, waiting, closing. Worth most under TSan. */

#include "../../src/crawl/queue.h"
#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#define PRODUCERS 3
#define CONSUMERS 3
#define EACH      2000

static void keeps_order_around_the_ring(void **state)
{
	struct queue q;
	char items[7];

	(void)state;
	assert_int_equal(queue_init(&q, 3), 0);
	for (size_t i = 0; i < sizeof(items); i++) {
		queue_push(&q, &items[i]);
		if (i >= 2)
			assert_ptr_equal(queue_pop(&q, -1), &items[i - 2]);
	}
	assert_int_equal(queue_len(&q), 2);
	queue_free(&q);
	queue_free(&q);  /* a freed queue is as a zeroed one */
}

static void gives_up_after_its_time(void **state)
{
	int64_t before = clock_mono_ms(), after;
	struct queue q;

	(void)state;
	assert_int_equal(queue_init(&q, 1), 0);
	assert_null(queue_pop(&q, 0));
	assert_null(queue_pop(&q, 60));
	after = clock_mono_ms();
	assert_true(after - before >= 59 && after - before < 5000);
	queue_free(&q);
}

static void hands_out_what_it_has_after_closing(void **state)
{
	struct queue q;
	char item;

	(void)state;
	assert_int_equal(queue_init(&q, 2), 0);
	queue_push(&q, &item);
	assert_false(queue_is_closed(&q));
	queue_close(&q);
	assert_true(queue_is_closed(&q));
	assert_ptr_equal(queue_pop(&q, -1), &item);
	assert_null(queue_pop(&q, -1));  /* at once, for ever */
	assert_null(queue_pop(&q, -1));
	queue_free(&q);
}

static void *pop_forever(void *arg)
{
	return queue_pop(arg, -1);
}

static void closing_wakes_all_who_wait(void **state)
{
	pthread_t threads[4];
	struct queue q;
	void *got;

	(void)state;
	assert_int_equal(queue_init(&q, 1), 0);
	for (int i = 0; i < 4; i++)
		pthread_create(&threads[i], NULL, pop_forever, &q);
	clock_sleep_ms(20);
	queue_close(&q);
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], &got);
		assert_null(got);
	}
	queue_free(&q);
}

/* --- many threads, few places --------------------------------------------- */

static struct queue shared;
static char cells[PRODUCERS][EACH];  /* times that each item was popped */

static void *produce(void *arg)
{
	char *mine = arg;

	for (int i = 0; i < EACH; i++)
		queue_push(&shared, &mine[i]);
	return NULL;
}

/* Within one producer's items a consumer sees their order. */
static void *consume(void *arg)
{
	char *last[PRODUCERS] = { NULL }, *item;

	(void)arg;
	while ((item = queue_pop(&shared, -1))) {
		size_t p = (size_t)(item - cells[0]) / EACH;

		++*item;
		if (last[p] && item <= last[p])
			return cells;
		last[p] = item;
		if (queue_len(&shared) > 4)
			return cells;
	}
	return NULL;
}

static void threads_lose_nothing(void **state)
{
	pthread_t producers[PRODUCERS], consumers[CONSUMERS];
	void *complaint;

	(void)state;
	assert_int_equal(queue_init(&shared, 4), 0);
	memset(cells, 0, sizeof(cells));
	for (int i = 0; i < CONSUMERS; i++)
		pthread_create(&consumers[i], NULL, consume, NULL);
	for (int i = 0; i < PRODUCERS; i++)
		pthread_create(&producers[i], NULL, produce, cells[i]);
	for (int i = 0; i < PRODUCERS; i++)
		pthread_join(producers[i], NULL);
	queue_close(&shared);
	for (int i = 0; i < CONSUMERS; i++) {
		pthread_join(consumers[i], &complaint);
		assert_null(complaint);
	}
	for (int p = 0; p < PRODUCERS; p++)
		for (int i = 0; i < EACH; i++)
			assert_int_equal(cells[p][i], 1);
	queue_free(&shared);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_order_around_the_ring),
		cmocka_unit_test(gives_up_after_its_time),
		cmocka_unit_test(hands_out_what_it_has_after_closing),
		cmocka_unit_test(closing_wakes_all_who_wait),
		cmocka_unit_test(threads_lose_nothing),
	};

	return cmocka_run_group_tests_name("queue", tests, NULL, NULL);
}
