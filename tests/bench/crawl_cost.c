/*
 * Run one command and tell what it cost, beside the server that it asked.
 *
 *     crawl_cost SERVER SECONDS COMMAND [ARG...]
 *
 * SERVER is the process id of nginx's master. The command is stopped, and its
 * whole process group with it, after SECONDS. One line comes to descriptor 3:
 *
 *     seconds  CPU seconds  peak KiB  server's CPU seconds  busy %  others %
 *
 * busy is CPU time of command and server, as a share of theirs and what the
 * cores idled, between the server's first and last work: reading the list and
 * printing the table are left out. others is the share of the machine that
 * other processes took meanwhile; where that is much, wall time says little.
 * Exit status: the command's, 124 when it was stopped.
 */

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SERVERS_MAX 16

/* Between two looks at the clocks, ms. */
#define LOOK_MS 50

/* Less than this of the server's time between two looks is no work, s. */
#define IDLE_S 0.0002

struct clocks {
	double wall, server, both, idle;
};

struct watch {
	clockid_t     servers[SERVERS_MAX];
	int           n_servers;
	clockid_t     command;
	struct clocks started, first, last;
	int           has_worked;
};

static volatile sig_atomic_t group;  /* of the command; 0: none yet */

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "crawl_cost: %s: %s\n", what, strerror(errno));
	exit(EXIT_FAILURE);
}

static void end_group(int signal)
{
	if (group)
		kill(-(pid_t)group, SIGKILL);
	_exit(128 + signal);
}

static double seconds(clockid_t clock)
{
	struct timespec t;

	return clock_gettime(clock, &t) == 0 ? (double)t.tv_sec + (double)t.tv_nsec / 1e9 : 0;
}

/* The master does no work; its children do. */
static void find_servers(struct watch *w, const char *master)
{
	char  path[64];
	FILE *f;
	int   pid;

	snprintf(path, sizeof(path), "/proc/%s/task/%s/children", master, master);
	f = fopen(path, "r");
	if (!f)
		die(path);
	while (w->n_servers < SERVERS_MAX && fscanf(f, "%d", &pid) == 1)
		if (clock_getcpuclockid(pid, &w->servers[w->n_servers]) == 0)
			w->n_servers++;
	fclose(f);
}

/* What all cores idled since boot, s; waiting for a disk is idle, too. */
static double idle_seconds(void)
{
	unsigned long long user, nice, kernel, idle = 0, io = 0;
	FILE *f = fopen("/proc/stat", "r");

	if (!f || fscanf(f, "cpu %llu %llu %llu %llu %llu", &user, &nice, &kernel, &idle, &io) != 5)
		die("/proc/stat");
	fclose(f);
	return (double)(idle + io) / (double)sysconf(_SC_CLK_TCK);
}

static struct clocks look(const struct watch *w)
{
	struct clocks now = { .wall = seconds(CLOCK_MONOTONIC), .idle = idle_seconds() };

	for (int i = 0; i < w->n_servers; i++)
		now.server += seconds(w->servers[i]);
	now.both = now.server + seconds(w->command);
	return now;
}

/* Look until the command has ended, or its time is over. @return 1 when it is still there */
static int watch_command(struct watch *w, pid_t pid, double limit)
{
	const struct timespec nap = { .tv_nsec = LOOK_MS * 1000000L };
	struct clocks before = w->started;
	siginfo_t     end;

	for (;;) {
		struct clocks now;

		end.si_pid = 0;
		if (waitid(P_PID, (id_t)pid, &end, WEXITED | WNOHANG | WNOWAIT) == 0 && end.si_pid == pid)
			return 0;
		now = look(w);
		if (now.server - before.server > IDLE_S) {
			if (!w->has_worked)
				w->first = before;
			w->has_worked = 1;
			w->last = now;
		}
		if (now.wall - w->started.wall > limit)
			return 1;
		before = now;
		nanosleep(&nap, NULL);
	}
}

static pid_t start(char **command)
{
	pid_t pid = fork();

	if (pid < 0)
		die("fork");
	if (pid == 0) {
		setpgid(0, 0);
		close(3);
		execvp(command[0], command);
		die(command[0]);
	}
	setpgid(pid, pid);
	group = pid;
	return pid;
}

static void tell(const struct watch *w, double wall, double server, const struct rusage *u)
{
	double cpu = (double)(u->ru_utime.tv_sec + u->ru_stime.tv_sec) +
	             (double)(u->ru_utime.tv_usec + u->ru_stime.tv_usec) / 1e6;
	double all = (w->last.wall - w->first.wall) * (double)sysconf(_SC_NPROCESSORS_ONLN);
	double used = w->last.both - w->first.both, idle = w->last.idle - w->first.idle;
	double others = all > used + idle ? all - used - idle : 0;

	dprintf(3, "%.3f\t%.3f\t%ld\t%.3f\t%.1f\t%.1f\n", wall, cpu, u->ru_maxrss, server,
	        used > 0 ? 100 * used / (used + idle) : 0.0, all > 0 ? 100 * others / all : 0.0);
}

int main(int argc, char **argv)
{
	struct watch  w = { .n_servers = 0 };
	struct rusage u;
	struct clocks end;
	pid_t         pid;
	int           status, is_late;

	if (argc < 4) {
		fprintf(stderr, "usage: crawl_cost SERVER SECONDS COMMAND [ARG...]\n");
		return 2;
	}
	find_servers(&w, argv[1]);
	signal(SIGINT, end_group);
	signal(SIGTERM, end_group);
	signal(SIGHUP, end_group);
	pid = start(argv + 3);
	if (clock_getcpuclockid(pid, &w.command) != 0)
		die("no clock");
	w.started = look(&w);
	is_late = watch_command(&w, pid, strtod(argv[2], NULL));
	end = look(&w);
	kill(-pid, SIGKILL);
	if (waitpid(pid, &status, 0) < 0 || getrusage(RUSAGE_CHILDREN, &u) != 0)
		die("wait");
	tell(&w, end.wall - w.started.wall, end.server - w.started.server, &u);
	return is_late ? 124 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
