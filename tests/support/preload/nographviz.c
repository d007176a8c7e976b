/*
 * nographviz.so: a machine without Graphviz. Loaded before the program's own
 * calls, it lets dlopen() find no library of Graphviz's.
 *
 *     LD_PRELOAD=nographviz.so program ...
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>

void *dlopen(const char *name, int flags)
{
	static void *(*real)(const char *, int);

	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "dlopen");
	if (name && (strstr(name, "libgvc.so") || strstr(name, "libcgraph.so")))
		return NULL;
	return real(name, flags);
}
