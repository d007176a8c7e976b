/* What a disk, a kill, another process or another program can do to the store's file. */

#include "unit/store_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>

/* @return what a child process says, 0..255 */
static int in_child(int (*fn)(void))
{
	int   status = 0;
	pid_t pid = fork();

	if (pid == 0)
		_exit(fn());
	assert_true(pid > 0 && waitpid(pid, &status, 0) == pid);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

static int open_status(enum store_mode mode)
{
	struct store *s;
	int           rc = store_open(&s, path, mode);

	if (rc == 0)
		store_close(s);
	return -rc;
}

static int child_writes(void)
{
	return open_status(STORE_WRITE);
}

static int child_reads(void)
{
	struct dump   d;
	struct store *s;

	if (store_open(&s, path, STORE_READ))
		return 1;
	dump_store(s, &d);
	store_close(s);
	return strstr(d.text, "node\thttps://a.example/\t0\tA\t") ? 0 : 2;
}

static void one_writes_many_read(void **state)
{
	struct store *s = with_one();

	(void)state;
	assert_int_equal(in_child(child_reads), 2);  /* not committed */
	assert_int_equal(store_commit(s), 0);
	assert_int_equal(in_child(child_reads), 0);
	assert_int_equal(in_child(child_writes), EBUSY);
	assert_int_equal(in_child(child_reads), 0);
	assert_int_equal(store_close(s), 0);
	assert_int_equal(in_child(child_writes), 0);
}

static void a_snapshot_stands_still(void **state)
{
	struct store *s = with_one(), *r;
	uint64_t      queued, done;

	(void)state;
	assert_int_equal(store_commit(s), 0);
	assert_int_equal(store_open(&r, path, STORE_READ), 0);
	assert_int_equal(store_snapshot(r), 0);
	assert_int_equal(store_add_article(s, 1, SPAN("https://n.example/"), SPAN("n"), 2), 0);
	assert_int_equal(store_commit(s), 0);
	assert_int_equal(store_count(r, 1, &queued, &done), 0);
	assert_int_equal(queued, 2);
	assert_int_equal(store_commit(r), 0);
	assert_int_equal(store_count(r, 1, &queued, &done), 0);
	assert_int_equal(queued, 3);
	assert_int_equal(store_add_article(r, 1, SPAN("https://o.example/"), SPAN("o"), 2), -EROFS);
	store_close(r);
	store_close(s);
}

static int child_killed(void)
{
	struct store *s = with_one();
	int64_t       run;

	if (store_commit(s))
		return 1;
	run = begin_run(s, 5);
	store_add_article(s, run, SPAN("https://lost.example/"), SPAN("l"), 1);
	return raise(SIGKILL);
}

static void what_is_committed_outlives_a_kill(void **state)
{
	struct store *s;

	(void)state;
	assert_int_equal(in_child(child_killed), 255);
	s = fresh();
	count_is(s, 1, 2, 1);
	assert_int_equal(store_find(s, SPAN("https://lost.example/"), &(int64_t){ 0 }), 1);
	store_close(s);
}

/* Write until it fails. @return why, when all calls say so */
static int fill(void)
{
	struct store *s = with_one();
	int           rc = store_commit(s);
	char          url[64];

	for (int i = 0; rc == 0 && i < 20000; i++) {
		snprintf(url, sizeof(url), "https://a.example/%d", i);
		rc = store_add_article(s, 1, span_of(url), SPAN("a"), 1);
	}
	if (rc == 0)
		rc = store_commit(s);
	if (rc != store_commit(s) || rc != store_add_article(s, 1, SPAN("x:"), SPAN("x"), 1))
		return 1;
	return rc == store_close(s) ? -rc : 2;
}

/* --- a disk that is full: SQLite's own file layer, whose writes fail once this many bytes were written --- */

#define DISK_BYTES (1 << 20)
#define KINDS 4  /* of files that the layer knows; each has its own table of calls */

static sqlite3_vfs full_disk;
static struct kind { const sqlite3_io_methods *real; sqlite3_io_methods ours; } kinds[KINDS];
static sqlite3_int64 written;

static int write_or_be_full(sqlite3_file *f, const void *bytes, int n, sqlite3_int64 at)
{
	const struct kind *k = kinds;

	while (f->pMethods != &k->ours)
		k++;
	written += n;
	return written > DISK_BYTES ? SQLITE_FULL : k->real->xWrite(f, bytes, n, at);
}

static int open_on_full_disk(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *out)
{
	sqlite3_vfs *real = sqlite3_vfs_find("unix");
	int rc = real->xOpen(vfs, name, f, flags, out);
	struct kind *k = kinds;

	if (rc != SQLITE_OK || !f->pMethods)
		return rc;
	while (k->real && k->real != f->pMethods)
		k++;
	assert_true(k < kinds + KINDS);
	k->real = f->pMethods;
	k->ours = *k->real;
	k->ours.xWrite = write_or_be_full;
	f->pMethods = &k->ours;
	return rc;
}

static void use_full_disk(void)
{
	full_disk = *sqlite3_vfs_find("unix");
	full_disk.zName = "full";
	full_disk.xOpen = open_on_full_disk;
	sqlite3_vfs_register(&full_disk, 1);
}

static int child_fills_disk(void)
{
	use_full_disk();
	return fill();
}

static int child_fills_file(void)
{
	struct rlimit limit = { 400 << 10, 400 << 10 };

	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	return fill();
}

static void a_failed_write_loses_nothing(void **state)
{
	struct store *s;

	(void)state;
	assert_int_equal(in_child(child_fills_file), EIO);
	s = fresh();
	count_is(s, 1, 2, 1);
	store_close(s);
}

static void a_full_disk_loses_nothing(void **state)
{
	struct store *s;

	(void)state;
	assert_int_equal(in_child(child_fills_disk), ENOSPC);
	s = fresh();
	count_is(s, 1, 2, 1);
	store_close(s);
}

static int child_reads_as_nobody(void)
{
	if (geteuid() == 0 && setuid(65534))
		return 3;
	return child_reads();
}

static int child_writes_as_nobody(void)
{
	if (geteuid() == 0 && setuid(65534))
		return 3;
	return open_status(STORE_WRITE);
}

static void a_deleted_file_is_missed(void **state)
{
	struct store *s = with_one();

	(void)state;
	assert_int_equal(unlink(path), 0);
	assert_int_equal(store_commit(s), -ENOENT);
	assert_int_equal(store_close(s), -ENOENT);
}

static void a_folder_that_cannot_be_written(void **state)
{
	struct store *s = with_one();

	(void)state;
	assert_int_equal(store_close(s), 0);
	assert_int_equal(chmod(path, 0444), 0);
	assert_int_equal(chmod(dir, 0555), 0);
	assert_int_equal(in_child(child_reads_as_nobody), 0);
	assert_int_equal(in_child(child_writes_as_nobody), EACCES);
}

static void write_file(const char *text)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

static void run_sql(const char *sql)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static const struct strange {
	const char *name, *text, *sql;
	int         reads, writes;
} strange[] = {
	{ "no file", NULL, NULL, ENOENT, 0 },
	{ "an empty file", "", NULL, EINVAL, 0 },
	{ "a file of another kind", "Dear diary, this is not a database, and long enough to tell.", NULL, EINVAL, EINVAL },
	{ "a file that only begins like SQLite", "SQLite format 3", NULL, EINVAL, EINVAL },
	{ "another program's SQLite file", NULL, "CREATE TABLE t(a)", EINVAL, EINVAL },
	{ "another application id", NULL, "PRAGMA application_id = 5", EINVAL, EINVAL },
	{ "a newer headwater's", NULL, "PRAGMA application_id = 1214543730; PRAGMA user_version = 1000", EPROTO, EPROTO },
	{ "one that was begun and not finished", NULL, "PRAGMA application_id = 1214543730", EPROTO, 0 },
};

static void a_strange_file(void **state)
{
	const struct strange *r = *state;
	struct stat           st;

	if (r->text)
		write_file(r->text);
	if (r->sql)
		run_sql(r->sql);
	assert_int_equal(open_status(STORE_READ), r->reads);
	assert_int_equal(open_status(STORE_WRITE), r->writes);
	if (r->writes == 0)
		assert_int_equal(open_status(STORE_READ), 0);
	else if (r->text)  /* and it is left as it was */
		assert_true(stat(path, &st) == 0 && (size_t)st.st_size == strlen(r->text));
}

static const struct odd {
	const char *name, *file;
} odd[] = {
	{ "a name like a URI", "file:s.db?mode=memory" },
	{ "a name like no file", ":memory:" },
	{ "a name like a URI's parts", "a%20b#c?d" },
	{ "a name like an option", "-x" },
	{ "a name of two lines, with quotes", "sp ace\nline \"q\" 'r'" },
	{ "a name not of ASCII", "\xC3\xBC.db" },
	{ "a name of a percent sign", "%" },
};

static void an_odd_name_is_a_name(void **state)
{
	const struct odd *r = *state;
	struct store     *s;
	struct stat       st;
	char              old[512], name[256];

	assert_non_null(getcwd(old, sizeof(old)));
	snprintf(name, sizeof(name), "%s/%s", dir, r->file);
	assert_int_equal(chdir(dir), 0);
	assert_int_equal(store_open(&s, r->file, STORE_WRITE), 0);
	begin_run(s, 1);
	assert_int_equal(store_close(s), 0);
	assert_int_equal(store_open(&s, r->file, STORE_READ), 0);
	store_close(s);
	assert_int_equal(chdir(old), 0);
	assert_int_equal(stat(name, &st), 0);
	assert_true(st.st_size > 4096);
}

static int look_for_unknown(const struct store_page *p, void *arg)
{
	(void)arg;
	assert_int_equal(p->access, ACCESS_UNKNOWN);
	assert_int_equal(p->likely, ACCESS_UNKNOWN);
	return 0;
}

static int look_for_reference(const struct store_citation *c, void *arg)
{
	(void)arg;
	assert_int_equal(c->role, CITE_REFERENCE);
	assert_int_equal(c->notes.n, 0);
	return 0;
}

static void a_tampered_number_is_not_believed(void **state)
{
	struct store *s = with_one();

	(void)state;
	store_close(s);
	run_sql("UPDATE pages SET access = 99, likely = -1; UPDATE citations SET role = 4, notes = 1000000");
	assert_int_equal(store_open(&s, path, STORE_READ), 0);
	assert_int_equal(store_each_page(s, look_for_unknown, NULL), 0);
	assert_int_equal(store_each_citation(s, 0, look_for_reference, NULL), 0);
	store_close(s);
}

/* --- a store of version 1 --------------------------------------------------------- */

static const char version1_rows[] =
	"PRAGMA application_id = 1214543730; PRAGMA user_version = 1;"
	"INSERT INTO runs(args, version, started, max_depth) VALUES ('[]', '0', 1, 1);"
	"INSERT INTO pages(url, run, depth, queued, visit_run, title) VALUES"
	" ('https://a.example/', 1, 0, NULL, 1, 'A'), ('https://b.example:8080/b?c=/', 1, 1, 1, NULL, NULL),"
	" ('https://c.example/', 1, 1, 1, NULL, NULL);"
	"INSERT INTO aliases SELECT url, id, 0, visit_run FROM pages;"
	"INSERT INTO aliases VALUES ('https://c.example/c', 3, 301, NULL);"
	"INSERT INTO articles VALUES (1, 1, 1);"
	"INSERT INTO citations(article, position, source, paragraph, is_internal, role, note)"
	" VALUES (1, 1, 2, 1, 0, 0, 0), (1, 2, 3, 1, 0, 0, 0);"
	"UPDATE citations SET note = 4, note_claims = 'de', note_words = '[in German]' WHERE position = 2;";

static void make_version1(void)
{
	FILE  *f = fopen("fixtures/store/version1.sql", "rb");
	char   schema[16384];
	size_t n;

	assert_non_null(f);
	n = fread(schema, 1, sizeof(schema) - 1, f);
	fclose(f);
	schema[n] = '\0';
	run_sql(schema);
	run_sql(version1_rows);
}

/* What a query answers, its rows' first columns joined. Free it. */
static char *ask(const char *sql)
{
	char          all[256];
	sqlite3      *db;
	sqlite3_stmt *stmt;
	char         *text;

	snprintf(all, sizeof(all), "SELECT group_concat(a, ' ') FROM (%s)", sql);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, all, -1, &stmt, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
	text = strdup((const char *)sqlite3_column_text(stmt, 0));
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return text;
}

#define EVERY_COLUMN "SELECT x.name || x.type AS a FROM sqlite_schema s, pragma_table_xinfo(s.name) x ORDER BY s.name, x.name"
#define EVERY_INDEX  "SELECT name || ' ' || ifnull(sql, '') AS a FROM sqlite_schema WHERE type = 'index' ORDER BY name"

static void assert_same(const char *sql, const char *want)
{
	char *got = ask(sql);

	assert_string_equal(got, want);
	free(got);
}

static void an_older_store_is_brought_up(void **state)
{
	struct dump   before, after;
	struct store *s;
	char         *columns, *indexes;

	(void)state;
	store_close(fresh());
	columns = ask(EVERY_COLUMN);
	indexes = ask(EVERY_INDEX);
	wipe(dir);
	make_version1();
	assert_int_equal(open_status(STORE_READ), EPROTO);
	s = fresh();
	dump_store(s, &before);
	assert_non_null(strstr(before.text, "node\thttps://a.example/\t0\tA\thttps://a.example/:0\n"));
	assert_non_null(strstr(before.text, "edge\thttps://a.example/\t2\thttps://c.example/\n"));
	count_is(s, 1, 2, 1);
	assert_int_equal(store_close(s), 0);
	assert_same(EVERY_COLUMN, columns);
	assert_same(EVERY_INDEX, indexes);
	assert_same("SELECT host AS a FROM pages ORDER BY id", "a.example b.example:8080 c.example");
	assert_same("SELECT notes || linked AS a FROM citations ORDER BY position", "01 11");
	assert_same("SELECT position || number || kind || claims || words AS a FROM notes", "214de[in German]");
	assert_same("SELECT note_words AS a FROM sources WHERE source = 'https://c.example/'", "[in German]");
	assert_int_equal(store_open(&s, path, STORE_READ), 0);
	dump_store(s, &after);
	assert_string_equal(after.text, before.text);
	store_close(s);
	free(columns);
	free(indexes);
}

/* --- and what it was is kept -------------------------------------------------------- */

static void assert_version(const char *end, const char *want)
{
	char  bare[sizeof(path)];

	snprintf(bare, sizeof(bare), "%s", path);
	snprintf(path + strlen(path), sizeof(path) - strlen(path), "%s", end);
	assert_int_equal(access(path, F_OK), 0);
	assert_same("SELECT user_version AS a FROM pragma_user_version", want);
	assert_same("SELECT title AS a FROM pages WHERE id = 1", "A");
	snprintf(path, sizeof(path), "%s", bare);
}

/* How many files of the scratch folder have @p part in their name. */
static int count_files(const char *part)
{
	DIR           *d = opendir(dir);
	struct dirent *e;
	int            n = 0;

	while ((e = readdir(d)))
		n += strstr(e->d_name, part) != NULL;
	closedir(d);
	return n;
}

static void drop_store(void)
{
	char name[256];

	remove(path);
	snprintf(name, sizeof(name), "%s-wal", path);
	remove(name);
	snprintf(name, sizeof(name), "%s-shm", path);
	remove(name);
}

static void what_it_was_is_kept(void **state)
{
	struct stat st;
	char        name[256];

	(void)state;
	make_version1();
	assert_int_equal(chmod(path, 0600), 0);
	snprintf(name, sizeof(name), "%s.format1.bak.part", path);  /* of an attempt that was killed */
	close(open(name, O_WRONLY | O_CREAT, 0644));
	assert_int_equal(open_status(STORE_WRITE), 0);
	assert_version("", "3");
	assert_version(".format1.bak", "1");
	snprintf(name, sizeof(name), "%s.format1.bak", path);
	assert_int_equal(stat(name, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(open_status(STORE_WRITE), 0);
	assert_int_equal(count_files(".bak"), 1);  /* nothing older, no copy */

	drop_store();
	make_version1();
	run_sql("UPDATE pages SET title = 'B' WHERE id = 2");
	assert_int_equal(open_status(STORE_WRITE), 0);
	assert_version(".format1.bak", "1");
	assert_version(".format1.bak.2", "1");  /* never written over */
	assert_int_equal(count_files(".bak"), 2);
}

static sqlite3_int64 room;  /* on the disk, bytes */

static int child_has_little_room(void)
{
	use_full_disk();
	written = DISK_BYTES - room;
	return open_status(STORE_WRITE);
}

/* However little room there is: brought up, with a copy, or as it was, without. */
static void without_room_it_stays_as_it_was(void **state)
{
	int n_full = 0, status;

	(void)state;
	for (room = 0;; room += 8192) {
		drop_store();
		make_version1();
		status = in_child(child_has_little_room);
		if (status == 0)
			break;
		assert_int_equal(status, ENOSPC);
		assert_version("", "1");
		assert_int_equal(count_files(".bak"), 0);
		n_full++;
	}
	assert_true(n_full > 5);
	assert_version("", "3");
	assert_version(".format1.bak", "1");
}

/* Each line of each table in the file's own schema says what it is for. */
static void the_file_explains_itself(void **state)
{
	sqlite3      *db;
	sqlite3_stmt *stmt;
	int           tables = 0;

	(void)state;
	store_close(fresh());
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT sql FROM sqlite_schema WHERE type = 'table'", -1, &stmt, NULL), SQLITE_OK);
	for (; sqlite3_step(stmt) == SQLITE_ROW; tables++) {
		char *sql = strdup((const char *)sqlite3_column_text(stmt, 0)), *line = strtok(sql, "\n");

		while ((line = strtok(NULL, "\n")))
			if (line[0] == '\t' && strncmp(line, "\tPRIMARY KEY", 12))
				assert_non_null(strstr(line, "-- "));
		free(sql);
	}
	assert_int_equal(tables, 10);
	sqlite3_finalize(stmt);
	sqlite3_close(db);
}

int main(void)
{
	static const struct CMUnitTest plain_tests[] = {
		SCRATCH_TEST(one_writes_many_read),
		SCRATCH_TEST(a_snapshot_stands_still),
		SCRATCH_TEST(what_is_committed_outlives_a_kill),
		SCRATCH_TEST(a_failed_write_loses_nothing),
		SCRATCH_TEST(a_full_disk_loses_nothing),
		SCRATCH_TEST(a_deleted_file_is_missed),
		SCRATCH_TEST(a_folder_that_cannot_be_written),
		SCRATCH_TEST(a_tampered_number_is_not_believed),
		SCRATCH_TEST(an_older_store_is_brought_up),
		SCRATCH_TEST(what_it_was_is_kept),
		SCRATCH_TEST(without_room_it_stays_as_it_was),
		SCRATCH_TEST(the_file_explains_itself),
	};
	struct CMUnitTest tests[COUNT(plain_tests) + COUNT(strange) + COUNT(odd)];
	size_t            n = COUNT(plain_tests);

	memcpy(tests, plain_tests, sizeof(plain_tests));
	for (size_t i = 0; i < COUNT(strange); i++)
		tests[n++] = (struct CMUnitTest){ strange[i].name, a_strange_file, make_dir, drop_dir, (void *)&strange[i] };
	for (size_t i = 0; i < COUNT(odd); i++)
		tests[n++] = (struct CMUnitTest){ odd[i].name, an_odd_name_is_a_name, make_dir, drop_dir, (void *)&odd[i] };
	return _cmocka_run_group_tests("store file", tests, n, NULL, NULL);
}
