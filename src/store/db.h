/*
 * db: SQLite as the rest of this room sees it. A connection, its prepared
 * statements, and a query: start, bind in order, run or read in order.
 *
 *     struct query q;
 *
 *     query_start(&q, s, SQL_FIND);
 *     query_text(&q, url);
 *     rc = query_row(&q);           1 a row, 0 none, < 0 error
 *     if (rc == 1)
 *             *page = query_get_int(&q);
 *     query_end(&q);
 *
 * A statement is prepared when it is first asked for. Errors: the first one
 * is logged with the file's name and turned into the contract's -errno; while
 * writing it also undoes the open transaction and sticks, so that half a batch
 * can never be committed.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "store.h"

#include <sqlite3.h>

/** One prepared statement per question; their SQL is in statements.c. */
enum sql {
	SQL_BEGIN,
	SQL_BEGIN_READ,
	SQL_COMMIT,
	SQL_RUN_BEGIN,
	SQL_RUN_END,
	SQL_RUN_LAST,
	SQL_ARTICLE_ADD,
	SQL_ARTICLE_DROP,
	SQL_FEED_ADD,
	SQL_FEED_GET,
	SQL_NEXT_HOST,
	SQL_EACH_QUEUED,
	SQL_COUNT_ASKED,
	SQL_COUNT_ASKED_OF,
	SQL_COUNT_QUEUED,
	SQL_COUNT_DONE,
	SQL_PAGE_ADD,
	SQL_PAGE_NODE,
	SQL_PAGE_MEET,
	SQL_PAGE_LEAVE,
	SQL_PAGE_FOUND,
	SQL_PAGE_RENEWED,
	SQL_PAGE_TAKE,
	SQL_PAGE_SET_URL,
	SQL_PAGE_DROP,
	SQL_MEET,
	SQL_CITED,
	SQL_EACH_CITED,
	SQL_FIND,
	SQL_FIND_ANY,
	SQL_ALIAS_ADD,
	SQL_ALIAS_STATUS,
	SQL_ALIAS_ASKED,
	SQL_ALIAS_IS_KEY,
	SQL_HOPS_DROP,
	SQL_HOP_ADD,
	SQL_EVIDENCE_DROP,
	SQL_EVIDENCE_ADD,
	SQL_CITATIONS_DROP,
	SQL_CITATION_ADD,
	SQL_NOTE_ADD,
	SQL_EACH_NOTE,
	SQL_MOVE_EVIDENCE,
	SQL_MOVE_CITATIONS,
	SQL_MOVE_SOURCE,
	SQL_MOVE_ALIASES,
	SQL_MOVE_POSITIONS,
	SQL_MOVE_ARTICLES,
	SQL_ARTICLES_DROP,
	SQL_MOVE_FEEDS,
	SQL_FEEDS_DROP,
	SQL_HOST_GET,
	SQL_HOST_PUT,
	SQL_HOST_HOLD,
	SQL_EACH_PAGE,
	SQL_EACH_KEY,
	SQL_EACH_CITATION,
	SQL_SCAN_PAGES,
	SQL_EACH_SKETCH,
	SQL_SCAN_CITATIONS,
	SQL_SCAN_STEPS,
	SQL_SCAN_PAGE_OUTLINES,
	SQL_SCAN_LINKS,
	SQL_EACH_LINK_OF,
	SQL_PASS_CITATIONS,
	SQL_PASS_STRETCH,
	SQL_EACH_CITATION_OF,
	SQL_EACH_VISITED,
	SQL_CITATION_AT,
	SQL_EACH_ARTICLE,
	SQL_EACH_ARTICLE_URL,
	SQL_EACH_REASON,
	SQL_EACH_SLOW_HOST,
	SQL_PAGE_BY_ID,
	SQL_EACH_EVIDENCE,
	SQL_EACH_ALIAS,
	SQL_EACH_MENTION,
	SQL_EACH_OUTLET_RECORD,
	SQL_COUNT,
};

extern const char *const sql_text[SQL_COUNT];

struct store {
	sqlite3      *db;       /* owned */
	char         *path;     /* owned; as the user gave it, for messages */
	int           lock_fd;  /* -1 for a reader; holds the writer's lock */
	bool          is_writer;
	bool          is_open;  /* a transaction is */
	int           error;    /* first error of a writer; sticks */
	struct arena *scratch;  /* owned; emptied by each store_save() */
	sqlite3_stmt *statements[SQL_COUNT];  /* owned; NULL: not asked yet */
};

struct query {
	struct store *s;
	sqlite3_stmt *stmt;   /* NULL after an error */
	int           at;     /* parameters bound, then columns read, so far */
	int           rc;     /* 0 or < 0 */
};

/** Log SQLite's last error and make it the store's. @return < 0 */
int db_fail(struct store *s, int sqlite_rc);

/** @return the contract's error for one of SQLite's, without log or other effect */
int db_errno(sqlite3 *db, int sqlite_rc);

/** Undo the open batch and make @p rc the store's error. @return @p rc */
int db_abort(struct store *s, int rc);

/** Open the batch's transaction unless it is open. @return 0 or < 0 */
int db_begin(struct store *s);

/** Run a statement without parameters. @return 0 or < 0 */
int db_run(struct store *s, enum sql which);

void query_start(struct query *q, struct store *s, enum sql which);
void query_int(struct query *q, int64_t value);
void query_real(struct query *q, double value);
void query_null(struct query *q);
void query_text(struct query *q, struct span text);  /**< borrowed until query_end(); empty: NULL */
void query_clip(struct query *q, struct span text);  /**< at most STORE_TEXT_MAX bytes of it */
void query_blob(struct query *q, struct span bytes);  /**< as query_text(), but bytes */

/** @return 1 and a row to read, 0 when there are no more, or < 0 */
int query_row(struct query *q);

/** Let go of the row and of what was bound. */
void query_end(struct query *q);

/** For statements that answer no row: run and end. @return 0 or < 0 */
int query_run(struct query *q);

/* The next column of the row. Text dies with the next query_row() or query_end(). */
int64_t     query_get_int(struct query *q);
bool        query_get_null(struct query *q);  /**< is the next column NULL? does not move on */
double      query_get_real(struct query *q);
struct span query_get_text(struct query *q);
struct span query_get_blob(struct query *q);

/** A number from @p least to @p most; a file that says otherwise is not believed: the nearer of the two. */
int64_t query_get_within(struct query *q, int64_t least, int64_t most);
double  query_get_real_within(struct query *q, double least, double most);

/** A number that stands for one of @p count words; a file that says otherwise is not believed: 0. */
int query_get_word(struct query *q, int count);

#endif
