/* The clocks. */

#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static void sleeps_and_moves_on(void **state)
{
	int64_t before = clock_mono_ms();

	(void)state;
	clock_sleep_ms(30);
	assert_true(clock_mono_ms() - before >= 29);
	clock_sleep_ms(-5);  /* no time at all */
	clock_sleep_ms(0);
	assert_true(clock_mono_ms() - before < 5000);
	assert_true(clock_wall() > 1700000000);
}

static void a_thread_that_sleeps_does_not_work(void **state)
{
	int64_t  before = clock_thread_ms();
	unsigned n = 0;

	(void)state;
	clock_sleep_ms(50);
	assert_true(clock_thread_ms() - before < 40);
	while (clock_thread_ms() - before < 5)
		n++;
	assert_true(n > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sleeps_and_moves_on),
		cmocka_unit_test(a_thread_that_sleeps_does_not_work),
	};

	return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
