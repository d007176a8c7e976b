/*
 * Files that a person names to be written. What takes a regular file's place is written aside, and
 * renamed when all that belongs together is whole:
 *
 *     nodes.csv.part.4uTz0B, edges.csv.part.Qe9xk1, ...  -->  nodes.csv, edges.csv, ...
 *
 * A pipe, a device or an open file (/dev/stdout) is written as it is; a link stays, and the file
 * that it leads to is replaced.
 */

#define _XOPEN_SOURCE 700  /* realpath */

#include "commands.h"
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* One file on its way. */
struct target {
	char path[PATH_MAX];   /* where it is to be */
	char aside[PATH_MAX];  /* where it is until then; "": it is written as it is */
};

static int complain(const char *path)
{
	int rc = errno ? -errno : -EIO;

	log_error("%s: %s", path, strerror(-rc));
	return rc;
}

/* --- one file ----------------------------------------------------------------- */

/* These name what is open, where a rename would do nothing for who reads it. */
static bool is_of_system(const char *path)
{
	return strncmp(path, "/dev/", 5) == 0 || strncmp(path, "/proc/", 6) == 0;
}

static int begin(struct target *w, const char *path)
{
	struct stat st;
	bool        is_there = stat(path, &st) == 0, is_aside = !is_there || S_ISREG(st.st_mode);
	char       *real = NULL;

	if (is_there && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return complain(path);
	}
	if (lstat(path, &st) == 0 && S_ISLNK(st.st_mode)) {
		real = is_aside && !is_of_system(path) ? realpath(path, NULL) : NULL;
		is_aside = real;  /* a link to nothing yet makes what it leads to */
	}
	*w = (struct target){ .path = "" };
	if (snprintf(w->path, PATH_MAX, "%s", real ? real : path) >= PATH_MAX ||
	    (is_aside && snprintf(w->aside, PATH_MAX, "%s.part.XXXXXX", w->path) >= PATH_MAX))
		errno = ENAMETOOLONG;
	else
		errno = 0;
	free(real);
	return errno ? complain(path) : 0;
}

/* As fopen() makes it. */
static mode_t default_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

static FILE *open_target(struct target *w)
{
	int   fd = w->aside[0] ? mkstemp(w->aside) : open(w->path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	FILE *f;

	if (fd < 0)
		return NULL;
	if (w->aside[0])
		fchmod(fd, default_mode());
	f = fdopen(fd, "wb");
	if (!f)
		close(fd);
	return f;
}

static int fill(struct target *w, write_fn *fn, void *arg)
{
	bool  is_taken;
	FILE *f;
	int   rc;

	errno = 0;
	f = open_target(w);
	if (!f)
		return complain(w->path);
	rc = fn(f, arg);
	is_taken = fflush(f) == 0 && !ferror(f) && (rc < 0 || !w->aside[0] || fsync(fileno(f)) == 0);
	is_taken = fclose(f) == 0 && is_taken;
	if (is_taken)
		return rc;
	return errno == EPIPE ? 0 : complain(w->path);  /* a reader that went away is no error */
}

/* --- some at once -------------------------------------------------------------- */

/* What a signal is to take away. */
static void undo_on_stop(struct undo *u, const struct target *w, size_t n, const char *made)
{
	*u = (struct undo){ .folder = made };
	for (size_t i = 0; i < n; i++)
		u->files[i] = w[i].aside[0] ? w[i].aside : NULL;
	remove_on_stop(u);
}

static int rename_all(const struct target *w, size_t n)
{
	sigset_t all, before;
	int      rc = 0;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);  /* not some of them */
	for (size_t i = 0; rc == 0 && i < n; i++)
		if (w[i].aside[0] && rename(w[i].aside, w[i].path) != 0)
			rc = complain(w[i].path);
	if (rc == 0)
		remove_on_stop(NULL);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return rc;
}

/* @param made  a folder that is ours so far; NULL: none */
static int write_together(const struct output *files, size_t n, const char *made)
{
	struct target *w = calloc(n, sizeof(*w));
	struct undo     undo;
	int             rc = w ? 0 : -ENOMEM;

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = begin(&w[i], files[i].path);
	if (rc == 0)
		undo_on_stop(&undo, w, n, made);
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = fill(&w[i], files[i].fn, files[i].arg);
	if (rc == 0)
		rc = rename_all(w, n);
	if (rc != 0 && w)
		for (size_t i = 0; i < n; i++)
			unlink(w[i].aside);
	remove_on_stop(NULL);
	free(w);
	return rc;
}

int write_to(const char *path, write_fn *fn, void *arg)
{
	struct output file = { path, fn, arg };
	int           rc;

	if (path && strcmp(path, "-") != 0)
		return write_together(&file, 1, NULL);
	rc = fn(stdout, arg);
	return ferror(stdout) ? 0 : rc;
}

static int make_folder(const char *folder, bool *is_made)
{
	struct stat st;

	*is_made = mkdir(folder, 0777) == 0;
	if (*is_made || (errno == EEXIST && stat(folder, &st) == 0 && S_ISDIR(st.st_mode)))
		return 0;
	if (errno == EEXIST)
		errno = ENOTDIR;
	return complain(folder);
}

int write_folder(const char *folder, const struct output *files, size_t n)
{
	bool is_made;
	int  rc = make_folder(folder, &is_made);

	if (rc == 0)
		rc = write_together(files, n, is_made ? folder : NULL);
	if (rc != 0 && is_made)
		rmdir(folder);
	return rc;
}

/* --- not onto the store ------------------------------------------------------------- */

static bool is_same_file(const char *a, const char *b)
{
	struct stat x, y;

	return strcmp(a, b) == 0 || (stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino);
}

bool is_onto_store(const char *path, const char *store)
{
	static const char *const beside[] = { "", "-wal", "-shm", "-journal" };  /* SQLite's */
	char name[PATH_MAX];

	for (size_t i = 0; i < sizeof(beside) / sizeof(beside[0]); i++) {
		snprintf(name, sizeof(name), "%s%s", store, beside[i]);
		if (is_same_file(path, name)) {
			log_error("--output: %s: is the store itself", path);
			return true;
		}
	}
	return false;
}
