#include "draw.h"
#include "commands.h"
#include "base/log.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of processor time; and of any, for what waits for itself. */
#define DRAW_SECONDS     60
#define DRAW_SECONDS_ALL 600

/* --- the library ------------------------------------------------------------------- */

/* What is used of gvc.h and cgraph.h; contexts and graphs are theirs. */
struct graphviz {
	void *(*context)(void);
	void *(*read)(const char *dot);
	int (*layout)(void *context, void *graph, const char *engine);
	int (*render)(void *context, void *graph, const char *format, FILE *out);
	int (*say_from)(int level);
};

/* @param trouble  of the machine, where one is there and cannot be loaded; borrowed until the next dlopen() */
static void *open_first(const char *const *names, const char **trouble)
{
	void *lib = NULL;

	for (; *names && !lib && !*trouble; names++) {
		const char *why;

		lib = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
		why = lib ? NULL : dlerror();
		if (why && !strstr(why, strerror(ENOENT)))
			*trouble = why;
	}
	return lib;
}

/* POSIX lets what dlsym() gives be a function; C does not, hence the copy. */
static bool find(void *lib, const char *name, void *function)
{
	void *found = lib ? dlsym(lib, name) : NULL;

	memcpy(function, &found, sizeof(found));
	return found;
}

/* They stay open to the end: their plug-ins cannot be closed. */
static bool open_graphviz(struct graphviz *v, const char **trouble)
{
	static const char *const gvc_names[] = { "libgvc.so.6", "libgvc.so.7", NULL };
	static const char *const cgraph_names[] = { "libcgraph.so.6", "libcgraph.so.8", NULL };
	void *gvc = open_first(gvc_names, trouble), *cgraph = *trouble ? NULL : open_first(cgraph_names, trouble);

	return find(gvc, "gvContext", &v->context) && find(gvc, "gvLayout", &v->layout) &&
	       find(gvc, "gvRender", &v->render) && find(cgraph, "agmemread", &v->read) &&
	       find(cgraph, "agseterr", &v->say_from);
}

/* --- the child ---------------------------------------------------------------------- */

/* Nobody reads on when the parent is gone. */
static void die_with(pid_t parent)
{
	drop_signals();
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0 || getppid() != parent)
		_exit(1);
}

static _Noreturn void draw(const struct graphviz *v, const char *dot, const char *engine, int fd)
{
	static const struct rlimit seconds = { DRAW_SECONDS, DRAW_SECONDS };
	FILE *out = fdopen(fd, "wb");
	void *context, *graph;

	setrlimit(RLIMIT_CPU, &seconds);
	alarm(DRAW_SECONDS_ALL);
	v->say_from(1);  /* AGERR: errors, not warnings */
	context = v->context();
	graph = out && context ? v->read(dot) : NULL;
	if (!graph || v->layout(context, graph, engine) != 0 || v->render(context, graph, "svg", out) != 0)
		_exit(1);
	_exit(fclose(out) == 0 ? 0 : 1);
}

static int start(struct drawing *d, const struct graphviz *v, const char *dot, const char *engine)
{
	pid_t self = getpid();
	int   ends[2];

	if (pipe(ends) < 0)
		return -errno;
	d->svg = fdopen(ends[0], "rb");
	d->child = d->svg ? fork() : -1;
	if (d->child == 0) {
		close(ends[0]);
		die_with(self);
		draw(v, dot, engine, ends[1]);
	}
	close(ends[1]);
	if (d->child > 0)
		return 0;
	if (d->svg)
		fclose(d->svg);
	else
		close(ends[0]);
	return -ENOMEM;
}

int draw_begin(struct drawing *d, const char *dot, bool is_large)
{
	struct graphviz v;
	const char     *trouble = NULL;
	int             rc;

	if (!open_graphviz(&v, &trouble)) {
		if (trouble)
			log_error("svg: Graphviz's library cannot be loaded: %s", trouble);
		else
			log_error("svg: this needs Graphviz's library, which is not installed; on Debian: apt install graphviz. "
			          "Or export dot, and draw that elsewhere");
		return -ENOENT;
	}
	rc = start(d, &v, dot, is_large ? "sfdp" : "dot");
	if (rc < 0)
		log_error("svg: %s", strerror(-rc));
	return rc;
}

static bool is_time_up(int signal)
{
	return signal == SIGXCPU || signal == SIGKILL || signal == SIGALRM;
}

int draw_end(struct drawing *d)
{
	int status;

	fclose(d->svg);
	while (waitpid(d->child, &status, 0) < 0)
		if (errno != EINTR)
			return -EIO;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return 0;
	if (WIFSIGNALED(status) && is_time_up(WTERMSIG(status)))
		log_error("svg: Graphviz was not done after %d s; try --by outlet, or export dot and draw it with sfdp",
		          WTERMSIG(status) == SIGALRM ? DRAW_SECONDS_ALL : DRAW_SECONDS);
	else
		log_error("svg: Graphviz cannot draw this graph; try --by outlet, or export dot and draw it with sfdp");
	return -EIO;
}
