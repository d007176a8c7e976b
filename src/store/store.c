/*
 * Opening, locking, migrating, committing.
 *
 *     store_open()   lock the file -> open -> is it ours? -> settings -> migrate, with a copy kept
 *     store_close()  commit -> statements -> SQLite -> lock
 *
 * The writer's lock is a flock() on the database file itself, so that nothing
 * is left lying about. SQLite locks with fcntl(), which does not meet flock();
 * but POSIX drops all of a process's fcntl() locks on a file as soon as it
 * closes any descriptor of it. So ours is opened before SQLite's and closed
 * after it, and a process must not open one store for writing twice.
 */

#include "store.h"
#include "base/log.h"
#include "db.h"
#include "node.h"
#include "older.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define APPLICATION_ID 0x48647772  /* "Hdwr", at offset 68 of the file */
#define BUSY_MS        10000       /* a person in the sqlite3 shell may be at it */
#define SCRATCH_MAX    ((size_t)64 << 20)

/* A new store: the newest version, with a comment a column. */
static const char schema[] =
#include "schema.inc"
;

/* An older one: step i takes it from version i + 1 to i + 2. Append, never change. */
static const char *const upgrades[] = {
	"ALTER TABLE pages ADD COLUMN host TEXT AS (substr(url, instr(url, '://') + 3,"
	" instr(substr(url, instr(url, '://') + 3), '/') - 1));"
	"ALTER TABLE pages ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;"
	"ALTER TABLE pages ADD COLUMN robots_ignored INTEGER;"
	"DROP INDEX pages_queue;"
	"CREATE INDEX pages_queue ON pages(run, queued, host, turn) WHERE queued IS NOT NULL;"
	"ALTER TABLE articles ADD COLUMN entry TEXT NOT NULL DEFAULT '';"
	"CREATE TABLE feeds (run INTEGER NOT NULL REFERENCES runs(id), page INTEGER NOT NULL REFERENCES pages(id),"
	" position INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (run, page)) STRICT, WITHOUT ROWID;"
	"CREATE INDEX feeds_page ON feeds(page);"
	"DELETE FROM aliases WHERE asked_run IS NULL AND status = 0"
	" AND url = (SELECT p.url FROM pages p WHERE p.id = aliases.page)",

	"ALTER TABLE pages ADD COLUMN wire TEXT;"
	"ALTER TABLE pages ADD COLUMN wire_words TEXT;"
	"ALTER TABLE pages ADD COLUMN sketch BLOB;"
	"DROP VIEW sources;"
	"CREATE TABLE citations_3 (article INTEGER NOT NULL REFERENCES pages(id), position INTEGER NOT NULL,"
	" linked INTEGER NOT NULL, source INTEGER REFERENCES pages(id), outlet TEXT, paragraph INTEGER NOT NULL,"
	" written TEXT, href TEXT, anchor TEXT, sentence TEXT, rel TEXT, is_internal INTEGER NOT NULL,"
	" role INTEGER NOT NULL, role_words TEXT, instead_of INTEGER, notes INTEGER NOT NULL,"
	" PRIMARY KEY (article, position)) STRICT;"
	"INSERT INTO citations_3 SELECT article, position, 1, source, NULL, paragraph, written, href, anchor, sentence,"
	" rel, is_internal, role, role_words, instead_of, note <> 0 FROM citations;"
	"CREATE TABLE notes_3 AS SELECT article, position, note, note_claims, note_words FROM citations WHERE note <> 0;"
	"DROP TABLE citations;"
	"ALTER TABLE citations_3 RENAME TO citations;"
	"CREATE INDEX citations_source ON citations(source) WHERE source IS NOT NULL;"
	"CREATE TABLE notes (article INTEGER NOT NULL, position INTEGER NOT NULL, number INTEGER NOT NULL,"
	" kind INTEGER NOT NULL, claims TEXT, words TEXT, PRIMARY KEY (article, position, number),"
	" FOREIGN KEY (article, position) REFERENCES citations(article, position) ON DELETE CASCADE ON UPDATE CASCADE)"
	" STRICT, WITHOUT ROWID;"
	"INSERT INTO notes SELECT article, position, 1, note, note_claims, note_words FROM notes_3;"
	"DROP TABLE notes_3;"
	"CREATE VIEW sources AS SELECT a.url AS article, c.position, c.linked, s.url AS source,"
	" ifnull(s.outlet, c.outlet) AS outlet, CASE s.access WHEN 1 THEN 'free' WHEN 2 THEN 'metered'"
	" WHEN 3 THEN 'registration' WHEN 4 THEN 'paywalled' WHEN 5 THEN 'blocked' WHEN 6 THEN 'gone'"
	" WHEN 7 THEN 'unreachable' ELSE 'unknown' END AS access, s.lang, s.title,"
	" CASE c.role WHEN 1 THEN 'attribution' WHEN 2 THEN 'origin' WHEN 3 THEN 'alternative' ELSE 'reference' END"
	" AS role, c.anchor, (SELECT group_concat(n.words, '; ') FROM notes n WHERE n.article = c.article"
	" AND n.position = c.position) AS note_words, c.sentence"
	" FROM citations c JOIN pages a ON a.id = c.article LEFT JOIN pages s ON s.id = c.source",
};
#define NEWEST ((int64_t)(sizeof(upgrades) / sizeof(upgrades[0])) + 1)

/* --- the writer's lock ------------------------------------------------------- */

/* The process that holds a flock() on the file, by /proc/locks; 0: not known. */
static long lock_holder(const struct stat *st)
{
	FILE         *f = fopen("/proc/locks", "re");
	char          line[256];
	unsigned      major, minor;
	unsigned long inode;
	long          pid, found = 0;

	while (f && !found && fgets(line, sizeof(line), f))
		if (sscanf(line, "%*d: FLOCK %*s WRITE %ld %x:%x:%lu", &pid, &major, &minor, &inode) == 4 &&
		    inode == st->st_ino && makedev(major, minor) == st->st_dev)
			found = pid;
	if (f)
		fclose(f);
	return found;
}

static int say_busy(const char *path, int fd)
{
	struct stat st;
	long        pid = fstat(fd, &st) == 0 ? lock_holder(&st) : 0;

	if (pid > 0)
		log_error("store: %s: another headwater (pid %ld) writes to it", path, pid);
	else
		log_error("store: %s: another headwater writes to it", path);
	return -EBUSY;
}

/* Open the file, made when missing, and lock it. Sets s->lock_fd. */
static int take_lock(struct store *s)
{
	int rc;

	s->lock_fd = open(s->path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (s->lock_fd < 0) {
		rc = -errno;
		log_error("store: %s: cannot be opened for writing: %s", s->path, strerror(-rc));
		return rc;
	}
	if (flock(s->lock_fd, LOCK_EX | LOCK_NB) == 0)
		return 0;
	if (errno == EWOULDBLOCK)
		return say_busy(s->path, s->lock_fd);
	rc = -errno;
	log_error("store: %s: cannot be locked: %s", s->path, strerror(-rc));
	return rc;
}

/* --- opening ------------------------------------------------------------------ */

/*
 * Debian's SQLite takes "file:..." for a URI and ":memory:" for no file; with
 * "./" before it a name is a name.
 */
static char *plain_path(const char *path)
{
	size_t len = strlen(path) + 3;
	char  *p = malloc(len);

	if (p)
		snprintf(p, len, "%s%s", path[0] == '/' ? "" : "./", path);
	return p;
}

/* path as a URI that promises SQLite that nobody writes. */
static char *immutable_uri(const char *path)
{
	char       *uri = malloc(strlen(path) * 3 + sizeof("file:?immutable=1"));
	char       *to = uri;

	if (!uri)
		return NULL;
	to = stpcpy(to, "file:");
	for (; *path; path++) {
		if (strchr("%?#", *path))
			to += sprintf(to, "%%%02X", (unsigned char)*path);
		else
			*to++ = *path;
	}
	stpcpy(to, "?immutable=1");
	return uri;
}

/* Each answers one number, or < 0. */
static int64_t ask_number(struct store *s, const char *sql)
{
	sqlite3_stmt *stmt = NULL;
	int           rc = sqlite3_prepare_v2(s->db, sql, -1, &stmt, NULL);
	int64_t       n = 0;

	if (rc == SQLITE_OK && (rc = sqlite3_step(stmt)) == SQLITE_ROW)
		n = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	return rc == SQLITE_ROW ? n : db_errno(s->db, rc);
}

static int open_db(struct store *s, const char *name, int flags)
{
	int     rc = sqlite3_open_v2(name, &s->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
	int64_t n;

	if (rc != SQLITE_OK)
		return s->db ? db_errno(s->db, rc) : -ENOMEM;
	sqlite3_extended_result_codes(s->db, 1);
	sqlite3_busy_timeout(s->db, BUSY_MS);
	/* what a stranger put into the file's schema must not run */
	sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
	n = ask_number(s, "SELECT count(*) FROM sqlite_schema");  /* the file is read only now */
	return n < 0 ? (int)n : 0;
}

/*
 * A WAL store can be read only where SQLite may make two files beside it. In
 * a folder that cannot be written, and without a WAL left by a writer, it is
 * read as what it is there: a file that does not change.
 */
static int open_immutable(struct store *s, const char *name)
{
	size_t len = strlen(name) + 5;
	char  *uri = immutable_uri(name), *wal = malloc(len);
	int    rc = -ENOMEM;

	if (uri && wal) {
		snprintf(wal, len, "%s-wal", name);
		rc = access(wal, F_OK) == 0 ? -EROFS : 0;
	}
	if (rc == 0) {
		sqlite3_close(s->db);
		s->db = NULL;
		rc = open_db(s, uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
	}
	free(uri);
	free(wal);
	return rc;
}

static bool is_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int open_file(struct store *s)
{
	char *name = plain_path(s->path);
	int   rc;

	if (!name)
		return -ENOMEM;
	rc = open_db(s, name, s->is_writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
	if (!s->is_writer && rc == -EROFS)
		rc = open_immutable(s, name);
	if (rc == -EINVAL)
		log_error("store: %s: is not a headwater store", s->path);
	else if (rc < 0 && is_folder(name))
		log_error("store: %s: is a folder; the store is a file in one", s->path);
	else if (rc == -ENOENT && !s->is_writer)
		log_error("store: %s: is not there; headwater trace makes one, --store names another", s->path);
	else if (rc < 0)
		log_error("store: %s: cannot be opened: %s", s->path, strerror(-rc));
	free(name);
	return rc;
}

/* Is the file ours? @param version  set to the store's, 0 for a new one */
static int check_format(struct store *s, int64_t *version)
{
	int64_t app = ask_number(s, "PRAGMA application_id");
	int64_t tables = ask_number(s, "SELECT count(*) FROM sqlite_schema");

	*version = ask_number(s, "PRAGMA user_version");
	if (s->is_writer && app == 0 && tables == 0 && *version == 0)
		return 0;
	if (app != APPLICATION_ID || *version < 0) {
		log_error("store: %s: is not a headwater store", s->path);
		return -EINVAL;
	}
	if (*version > NEWEST) {
		log_error("store: %s: has format %lld, made by a newer headwater; this one knows up to %lld",
		          s->path, (long long)*version, (long long)NEWEST);
		return -EPROTO;
	}
	if (!s->is_writer && *version < NEWEST) {
		log_error("store: %s: has the older format %lld; `headwater resume` brings it up to date",
		          s->path, (long long)*version);
		return -EPROTO;
	}
	return 0;
}

static int run_text(struct store *s, const char *sql)
{
	int rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? 0 : db_fail(s, rc);
}

/* All steps from version on, or none of them. */
static int change_format(struct store *s, int64_t version)
{
	char mark[96];
	int  rc;

	snprintf(mark, sizeof(mark), "PRAGMA application_id = %d; PRAGMA user_version = %lld",
	         APPLICATION_ID, (long long)NEWEST);
	rc = db_begin(s);
	if (rc == 0 && version == 0) {
		rc = run_text(s, schema);
		version = NEWEST;
	}
	for (; rc == 0 && version < NEWEST; version++)
		rc = run_text(s, upgrades[version - 1]);
	if (rc == 0)
		rc = run_text(s, mark);
	return rc == 0 ? store_commit(s) : rc;
}

/* What there was of it is kept beside it, unless the steps could not be made. */
static int migrate(struct store *s, int64_t version)
{
	char *kept = NULL;
	int   rc;

	if (version == NEWEST || version == 0)
		return version == NEWEST ? 0 : change_format(s, version);
	rc = older_keep(s, version, &kept);
	if (rc < 0)
		return rc;
	rc = change_format(s, version);
	if (rc == 0)
		log_note("store: %s: brought from format %lld to %lld; as it was it is in %s", s->path, (long long)version,
		         (long long)NEWEST, kept);
	else if (ask_number(s, "PRAGMA user_version") == version)
		unlink(kept);
	free(kept);
	return rc;
}

/*
 * synchronous FULL: in WAL mode NORMAL leaves out the sync at commit, so what
 * was committed last could be lost to a power cut, and we promise that it is
 * not. Debian's SQLite overwrites what is deleted with zeros, which costs a
 * third of the speed; public pages need no such care. The cache, 8 MiB,
 * holds the upper levels of the indexes of some million URLs: a larger one is
 * no faster where the system has room to cache the file itself, and a long WAL lets many
 * changes of one database page be written back as one.
 */
static int set_up_writer(struct store *s)
{
	return run_text(s, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
	                   "PRAGMA secure_delete = OFF; PRAGMA cache_size = -8192;"
	                   "PRAGMA wal_autocheckpoint = 16384");
}

static int open_whole(struct store *s)
{
	int64_t version;
	int     rc = s->is_writer ? take_lock(s) : 0;

	if (rc == 0)
		rc = open_file(s);
	if (rc == 0)
		rc = check_format(s, &version);
	if (rc == 0 && s->is_writer && (rc = set_up_writer(s)) == 0)
		rc = migrate(s, version);
	return rc;
}

int store_open(struct store **out, const char *path, enum store_mode mode)
{
	struct store *s = calloc(1, sizeof(*s));
	int           rc = -ENOMEM;

	if (!s)
		return rc;
	s->lock_fd = -1;
	s->is_writer = mode == STORE_WRITE;
	s->path = strdup(path);
	s->scratch = arena_new(SCRATCH_MAX);
	if (s->path && s->scratch)
		rc = open_whole(s);
	if (rc < 0)
		store_close(s);
	else
		*out = s;
	return rc;
}

int store_close(struct store *s)
{
	int rc;

	if (!s)
		return 0;
	rc = s->db ? store_commit(s) : 0;
	for (size_t i = 0; i < SQL_COUNT; i++)
		sqlite3_finalize(s->statements[i]);
	sqlite3_close(s->db);
	if (s->lock_fd >= 0)
		close(s->lock_fd);
	arena_free(s->scratch);
	free(s->path);
	free(s);
	return rc;
}

/* SQLite goes on writing to a file that no name leads to any more. */
static int check_file(struct store *s)
{
	struct stat st;

	if (!s->is_writer || fstat(s->lock_fd, &st) < 0 || st.st_nlink > 0)
		return 0;
	log_error("store: %s: was deleted while it was written to; what it held is lost", s->path);
	return db_abort(s, -ENOENT);
}

int store_commit(struct store *s)
{
	int rc = s->error;

	if (rc < 0 || !s->is_open)
		return rc;
	rc = check_file(s);
	if (rc < 0)
		return rc;
	rc = db_run(s, SQL_COMMIT);
	s->is_open = false;
	return rc;
}

int store_snapshot(struct store *s)
{
	int64_t page;
	int     rc = s->is_open ? 0 : db_run(s, s->is_writer ? SQL_BEGIN : SQL_BEGIN_READ);

	if (rc < 0)
		return rc;
	s->is_open = true;
	rc = alias_find(s, SPAN("-"), &page);  /* the moment is that of the first read */
	return rc < 0 ? rc : 0;
}
