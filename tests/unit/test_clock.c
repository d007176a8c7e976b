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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sleeps_and_moves_on),
	};

	return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
