/* The log: what a stranger wrote cannot drive the terminal. stderr goes to a file meanwhile. */

#define _POSIX_C_SOURCE 200809L
#include "base/log.h"

#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static char said[1 << 18];
static int  real_stderr, caught;

static void catch_stderr(void)
{
	char name[] = "/tmp/headwater-test-XXXXXX";

	fflush(stderr);
	caught = mkstemp(name);
	assert_true(caught >= 0);
	unlink(name);
	real_stderr = dup(2);
	dup2(caught, 2);
}

/* What was said since, in said. */
static void release_stderr(void)
{
	ssize_t n;

	fflush(stderr);
	dup2(real_stderr, 2);
	close(real_stderr);
	n = pread(caught, said, sizeof(said) - 1, 0);
	close(caught);
	assert_true(n >= 0);
	said[n] = '\0';
}

#define assert_says(call, want) do {               \
		catch_stderr();                    \
		call;                              \
		release_stderr();                  \
		assert_string_equal(said, want);   \
	} while (0)

static void knows_of_errors(void **state)
{
	(void)state;
	assert_false(log_has_errors());
	assert_says(log_note("a note"), "headwater: a note\n");
	assert_false(log_has_errors());
	assert_says(log_error("an error"), "headwater: an error\n");
	assert_true(log_has_errors());
}

static void hides_controls(void **state)
{
	(void)state;
	assert_says(log_error("%s", "plain"), "headwater: plain\n");
	assert_says(log_error("a%sb", "\033[31m\r\n\t\x7F"), "headwater: a?[31m????b\n");
	assert_says(log_error("%s", "C1: \xC2\x9B" "31m \xC2\x80\xC2\x9F."), "headwater: C1: ??31m ????.\n");
	assert_says(log_error("%s", "\xC2\xA0\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"),
	            "headwater: \xC2\xA0\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\n");
	assert_says(log_error("%s", "cut \xC2"), "headwater: cut \xC2\n");
	assert_says(log_error("%s", "a\xE2\x80\xAE" "b\xE2\x81\xA9\xE2\x80\x93 \xE2\x80"),
	            "headwater: a???b???\xE2\x80\x93 \xE2\x80\n");
}

static void cuts_long_lines(void **state)
{
	static char text[100000];

	(void)state;
	memset(text, 'x', sizeof(text) - 1);
	catch_stderr();
	log_error("%s", text);
	release_stderr();
	assert_true(strlen(said) < 4096);
	assert_string_equal(said + strlen(said) - 2, "x\n");
}

static void keeps_levels(void **state)
{
	(void)state;
	log_set_level(LOG_QUIET);
	assert_says((log_error("e"), log_note("n"), log_verbose("v")), "headwater: e\n");
	log_set_level(LOG_NORMAL);
	assert_says((log_note("n"), log_verbose("v")), "headwater: n\n");
	log_set_level(LOG_VERBOSE);
	assert_says(log_verbose("v"), "headwater: v\n");
	log_set_level(LOG_NORMAL);
}

static void takes_the_live_line_away(void **state)
{
	(void)state;
	assert_says((log_live("1 of 2"), log_error("e"), log_error("f")),
	            "1 of 2\r\033[Kheadwater: e\nheadwater: f\n");
	assert_says((log_live("1"), log_live("2"), log_live(NULL), log_live(NULL)), "1\r\033[K2\r\033[K");
}

static void leaves_errno(void **state)
{
	(void)state;
	catch_stderr();
	close(2);
	errno = ENOENT;
	log_error("to nowhere");
	assert_int_equal(errno, ENOENT);
	dup2(real_stderr, 2);
	release_stderr();
}

static void *say(void *arg)
{
	for (int i = 0; i < 200; i++)
		log_error("%s", (const char *)arg);
	return NULL;
}

static void keeps_threads_lines_whole(void **state)
{
	static const char *const words[] = { "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc" };
	pthread_t threads[3];
	char     *line, *at = said;
	int       n = 0;

	(void)state;
	catch_stderr();
	for (int i = 0; i < 3; i++)
		pthread_create(&threads[i], NULL, say, (void *)(uintptr_t)words[i]);
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	release_stderr();
	while ((line = strtok_r(NULL, "\n", &at))) {
		assert_int_equal(strlen(line), strlen("headwater: ") + 10);
		assert_int_equal(line[11], line[20]);
		n++;
	}
	assert_int_equal(n, 600);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_of_errors),  /* first: nothing was said yet */
		cmocka_unit_test(hides_controls),
		cmocka_unit_test(cuts_long_lines),
		cmocka_unit_test(keeps_levels),
		cmocka_unit_test(takes_the_live_line_away),
		cmocka_unit_test(keeps_threads_lines_whole),
		cmocka_unit_test(leaves_errno),
	};

	return cmocka_run_group_tests_name("log", tests, NULL, NULL);
}
