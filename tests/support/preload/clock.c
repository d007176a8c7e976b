/*
 * clock.so: a wall clock that jumps. Loaded before the program's own calls, it
 * moves the time of day by CLOCK_JUMP seconds, once, as soon as the file
 * CLOCK_WHEN is there. The monotonic clock goes on as it does.
 *
 *     CLOCK_JUMP=90000 CLOCK_WHEN=FILE LD_PRELOAD=clock.so program ...
 */

#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/* The look at the file must not be asked of every call: once it is there, it stays. */
static long jump(void)
{
	static _Atomic long by;
	const char *when = getenv("CLOCK_WHEN"), *seconds = getenv("CLOCK_JUMP");

	if (!by && when && seconds && access(when, F_OK) == 0)
		by = atol(seconds);
	return by;
}

int clock_gettime(clockid_t clock, struct timespec *out)
{
	long rc = syscall(SYS_clock_gettime, clock, out);

	if (rc == 0 && clock == CLOCK_REALTIME)
		out->tv_sec += jump();
	return (int)rc;
}

time_t time(time_t *out)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	if (out)
		*out = t.tv_sec;
	return t.tv_sec;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone)
{
	struct timespec t;

	(void)zone;
	clock_gettime(CLOCK_REALTIME, &t);
	*out = (struct timeval){ t.tv_sec, t.tv_nsec / 1000 };
	return 0;
}
