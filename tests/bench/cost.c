/*
 * Run one command and tell what it cost: seconds, CPU seconds, peak MiB.
 *
 *     cost COMMAND [ARG...]
 *
 * Its stdout is thrown away. Exit status: 1 where it failed.
 */

#define _DEFAULT_SOURCE  /* wait4 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static _Noreturn void become(char **argv)
{
	int nowhere = open("/dev/null", O_WRONLY);

	dup2(nowhere, STDOUT_FILENO);
	execvp(argv[0], argv);
	perror(argv[0]);
	_exit(127);
}

int main(int argc, char **argv)
{
	struct rusage used;
	double        began = now();
	pid_t         child;
	int           status;

	if (argc < 2 || (child = fork()) < 0)
		return EXIT_FAILURE;
	if (child == 0)
		become(argv + 1);
	if (wait4(child, &status, 0, &used) != child)
		return EXIT_FAILURE;
	printf("%.1f %.1f %ld\n", now() - began, seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss / 1024);
	return status == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
