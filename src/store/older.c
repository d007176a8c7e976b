/*
 * A store as it was.
 *
 *     FILE --SQLite's backup--> FILE.formatN.bak.part --rename--> FILE.formatN.bak
 *
 * So a copy that has its name is whole and on the disk. What a killed attempt
 * left of a ".part" is dropped by the next one.
 */

#include "older.h"
#include "base/buf.h"
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define COPIES_MAX 1000

/* SQLite's name of the file is absolute, so that no name of a copy looks like a URI. */
static char *name_of(struct store *s, int64_t version, unsigned number, const char *end)
{
	struct buf b;

	buf_init(&b, PATH_MAX);
	buf_printf(&b, "%s.format%lld.bak", sqlite3_db_filename(s->db, "main"), (long long)version);
	if (number > 1)
		buf_printf(&b, ".%u", number);
	buf_str(&b, end);
	return buf_take(&b, NULL);
}

/* An empty file that may be read by no more people than the store. */
static int make_empty(struct store *s, const char *part)
{
	struct stat st;
	int         fd, rc;

	if (unlink(part) < 0 && errno != ENOENT)
		return -errno;
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return -errno;
	rc = fstat(s->lock_fd, &st) == 0 && fchmod(fd, st.st_mode & 0777) == 0 ? 0 : -errno;
	close(fd);
	return rc;
}

static int copy(struct store *s, const char *part)
{
	sqlite3        *to = NULL;
	sqlite3_backup *backup = NULL;
	int             rc = sqlite3_open_v2(part, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);

	if (rc == SQLITE_OK) {
		backup = sqlite3_backup_init(to, "main", s->db, "main");
		rc = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to);
	}
	if (backup && rc == SQLITE_DONE)
		rc = sqlite3_backup_finish(backup);
	else if (backup)
		sqlite3_backup_finish(backup);
	if (rc != SQLITE_OK)
		rc = to ? db_errno(to, rc) : -ENOMEM;
	sqlite3_close(to);
	return rc;
}

/* Never over a file that is there; the writer's lock keeps others from doing the same. */
static int give_name(struct store *s, int64_t version, const char *part, char **kept)
{
	struct stat st;

	for (unsigned number = 1; number <= COPIES_MAX; number++) {
		char *name = name_of(s, version, number, "");

		if (!name)
			return -ENOMEM;
		if (lstat(name, &st) < 0 && errno == ENOENT && rename(part, name) == 0) {
			*kept = name;
			return 0;
		}
		free(name);
	}
	return -EEXIST;
}

static void complain(struct store *s, int64_t version, int rc)
{
	struct stat st;
	double      mib = fstat(s->lock_fd, &st) == 0 ? (double)st.st_size / (1 << 20) : 0;

	if (rc == -ENOSPC)
		log_error("store: %s: has the older format %lld; there is no room for a copy of it (%.1f MiB) before it is "
		          "brought up to date. Nothing was changed", s->path, (long long)version, mib);
	else
		log_error("store: %s: has the older format %lld, and cannot be copied before it is brought up to date: %s. "
		          "Nothing was changed", s->path, (long long)version, strerror(-rc));
}

int older_keep(struct store *s, int64_t version, char **kept)
{
	char *part = name_of(s, version, 1, ".part");
	int   rc = part ? make_empty(s, part) : -ENOMEM;

	if (rc == 0) {
		rc = copy(s, part);
		if (rc == 0)
			rc = give_name(s, version, part, kept);
		if (rc < 0)
			unlink(part);
	}
	if (rc < 0)
		complain(s, version, rc);
	free(part);
	return rc;
}
