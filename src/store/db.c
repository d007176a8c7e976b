/* Statements, binding, and what SQLite's errors mean to us. */

#include "db.h"
#include "base/log.h"

#include <assert.h>
#include <errno.h>

/* SQLite says "disk I/O error"; the system's errno behind it says which. */
static int io_errno(sqlite3 *db)
{
	switch (sqlite3_system_errno(db)) {
	case ENOSPC:
	case EDQUOT:
		return -ENOSPC;
	case EROFS:
		return -EROFS;
	case ENOMEM:
		return -ENOMEM;
	default:
		return -EIO;
	}
}

static int open_errno(sqlite3 *db)
{
	int e = sqlite3_system_errno(db);

	return e == ENOENT || e == EACCES || e == EROFS || e == ENOSPC || e == EISDIR ? -e : -EIO;
}

int db_errno(sqlite3 *db, int sqlite_rc)
{
	switch (sqlite_rc & 0xFF) {
	case SQLITE_NOMEM:
		return -ENOMEM;
	case SQLITE_FULL:
		return -ENOSPC;
	case SQLITE_READONLY:
		return -EROFS;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return -EBUSY;
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return -EACCES;
	case SQLITE_NOTADB:
		return -EINVAL;
	case SQLITE_CANTOPEN:
		return open_errno(db);
	case SQLITE_IOERR:
		return io_errno(db);
	default:
		return -EIO;
	}
}

static const char *why(int error, sqlite3 *db)
{
	switch (error) {
	case -ENOSPC:
		return "the disk is full; all that was committed is kept";
	case -EROFS:
		return "cannot be written";
	case -EBUSY:
		return "another program holds it locked";
	case -EINVAL:
		return "is not a headwater store";
	default:
		return sqlite3_errmsg(db);
	}
}

int db_abort(struct store *s, int rc)
{
	if (!s->is_writer || s->error < 0)
		return rc;
	if (!sqlite3_get_autocommit(s->db))
		sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
	s->is_open = false;
	s->error = rc;
	return rc;
}

int db_fail(struct store *s, int sqlite_rc)
{
	int rc = db_errno(s->db, sqlite_rc);

	log_error("store: %s: %s", s->path, why(rc, s->db));
	return db_abort(s, rc);
}

int db_run(struct store *s, enum sql which)
{
	struct query q;

	query_start(&q, s, which);
	return query_run(&q);
}

int db_begin(struct store *s)
{
	int rc = s->error;

	if (rc < 0 || s->is_open)
		return rc;
	rc = db_run(s, SQL_BEGIN);
	s->is_open = rc == 0;
	return rc;
}

void query_start(struct query *q, struct store *s, enum sql which)
{
	sqlite3_stmt **stmt = &s->statements[which];
	int            rc = SQLITE_OK;

	*q = (struct query){ .s = s, .rc = s->error };
	if (!*stmt && q->rc == 0)
		rc = sqlite3_prepare_v3(s->db, sql_text[which], -1, SQLITE_PREPARE_PERSISTENT, stmt, NULL);
	if (rc != SQLITE_OK)
		q->rc = db_fail(s, rc);
	if (q->rc < 0)
		return;
	assert(!sqlite3_stmt_busy(*stmt));  /* a walk inside itself */
	q->stmt = *stmt;
}

static void bound(struct query *q, int sqlite_rc)
{
	if (sqlite_rc != SQLITE_OK && q->rc == 0)
		q->rc = db_fail(q->s, sqlite_rc);
}

void query_int(struct query *q, int64_t value)
{
	if (q->rc == 0)
		bound(q, sqlite3_bind_int64(q->stmt, ++q->at, value));
}

void query_real(struct query *q, double value)
{
	if (q->rc == 0)
		bound(q, sqlite3_bind_double(q->stmt, ++q->at, value));
}

void query_null(struct query *q)
{
	if (q->rc == 0)
		bound(q, sqlite3_bind_null(q->stmt, ++q->at));
}

void query_text(struct query *q, struct span text)
{
	if (text.len == 0)
		query_null(q);
	else if (q->rc == 0)
		bound(q, sqlite3_bind_text64(q->stmt, ++q->at, text.ptr, text.len, SQLITE_STATIC,
		                             SQLITE_UTF8));
}

void query_blob(struct query *q, struct span bytes)
{
	if (bytes.len == 0)
		query_null(q);
	else if (q->rc == 0)
		bound(q, sqlite3_bind_blob64(q->stmt, ++q->at, bytes.ptr, bytes.len, SQLITE_STATIC));
}

void query_clip(struct query *q, struct span text)
{
	query_text(q, span_clip(text, STORE_TEXT_MAX));
}

int query_row(struct query *q)
{
	int rc;

	if (q->rc < 0)
		return q->rc;
	q->at = 0;
	rc = sqlite3_step(q->stmt);
	if (rc == SQLITE_ROW)
		return 1;
	if (rc == SQLITE_DONE)
		return 0;
	q->rc = db_fail(q->s, rc);
	return q->rc;
}

void query_end(struct query *q)
{
	if (!q->stmt)
		return;
	sqlite3_reset(q->stmt);
	sqlite3_clear_bindings(q->stmt);
}

int query_run(struct query *q)
{
	int rc = query_row(q);

	query_end(q);
	return rc < 0 ? rc : 0;
}

int64_t query_get_int(struct query *q)
{
	return sqlite3_column_int64(q->stmt, q->at++);
}

bool query_get_null(struct query *q)
{
	return sqlite3_column_type(q->stmt, q->at) == SQLITE_NULL;
}

double query_get_real(struct query *q)
{
	return sqlite3_column_double(q->stmt, q->at++);
}

int64_t query_get_within(struct query *q, int64_t least, int64_t most)
{
	int64_t n = query_get_int(q);

	return n < least ? least : n > most ? most : n;
}

double query_get_real_within(struct query *q, double least, double most)
{
	double n = query_get_real(q);

	return n < least ? least : n > most ? most : n;
}

int query_get_word(struct query *q, int count)
{
	int64_t n = query_get_int(q);

	return n >= 0 && n < count ? (int)n : 0;
}

struct span query_get_text(struct query *q)
{
	struct span s = { .len = (size_t)sqlite3_column_bytes(q->stmt, q->at) };

	if (s.len)  /* much is not told */
		s.ptr = (const char *)sqlite3_column_text(q->stmt, q->at);
	q->at++;
	return s;
}

struct span query_get_blob(struct query *q)
{
	struct span s = { .ptr = sqlite3_column_blob(q->stmt, q->at) };

	s.len = (size_t)sqlite3_column_bytes(q->stmt, q->at++);
	return s;
}
