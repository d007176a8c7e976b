/* Every question the store is asked, in SQL. The order of columns and parameters is that of their readers. */

#include "db.h"

/* As node_load() reads it. */
#define NODE \
	"p.id, p.run, p.depth, p.queued, p.turn, p.visit_run, p.is_exact, p.outcome, p.status, p.fetched, " \
	"p.url, p.asked "

/* As page_read_row() reads it. */
#define PAGE \
	"p.id, p.url, p.final_url, p.outlet, p.title, p.site_name, p.authors, p.published, " \
	"p.modified, p.lang, p.lang_confidence, p.access, p.access_confidence, p.likely, " \
	"p.full_text, p.reason, p.outcome, p.status, p.content_type, p.charset, p.document, " \
	"p.limits, p.words, p.wire, p.wire_words, p.sketch, p.depth, p.visit_run, p.fetched, p.robots_ignored "

/* As citation_read_row() reads it. */
#define CITATION_COLUMNS \
	"SELECT c.article, c.linked, c.source, a.url, b.url, c.outlet, c.position, c.paragraph, c.instead_of, " \
	"c.written, c.href, c.anchor, c.sentence, c.rel, c.role_words, c.is_internal, c.role, c.notes "

/* CROSS JOIN: in this order, so that nothing is sorted. */
#define CITATION \
	CITATION_COLUMNS "FROM pages a CROSS JOIN citations c ON c.article = a.id " \
	"LEFT JOIN pages b ON b.id = c.source "

/* As link_read_row() and passed_read_row() read them: what is not known yet, and columns in the order of the table. */
#define LINK   "article, linked, source, outlet, position, instead_of, role"
#define PASSED \
	"SELECT article, position, paragraph, href, anchor, sentence, rel, is_internal, role, role_words, instead_of, notes " \
	"FROM citations "

/* What a visit finds; PAGE_TAKE and PAGE_FOUND set them all but url and outlet. */
#define FOUND \
	"visit_run, asked, is_exact, final_url, fetched, robots_ignored, elapsed_us, outcome, status, " \
	"content_type, etag, last_modified, body_hash, document, charset, title, site_name, " \
	"authors, published, modified, words, limits, wire, wire_words, sketch, lang, lang_confidence, access, " \
	"access_confidence, likely, full_text, reason"

/* A page p that is more than a feed. Asked of the few feeds once, not of each page. */
#define NO_FEED \
	"p.id NOT IN (SELECT f.page FROM feeds f " \
	"WHERE NOT EXISTS (SELECT 1 FROM citations c WHERE c.source = f.page)) "

const char *const sql_text[SQL_COUNT] = {
	[SQL_BEGIN] = "BEGIN IMMEDIATE",
	[SQL_BEGIN_READ] = "BEGIN",
	[SQL_COMMIT] = "COMMIT",

	[SQL_RUN_BEGIN] = "INSERT INTO runs(args, version, started, max_depth, reads) "
	                  "VALUES (ifnull(?1, '[]'), ifnull(?2, ''), ?3, ?4, ?5)",
	[SQL_RUN_END] = "UPDATE runs SET ended = ?2 WHERE id = ?1",
	[SQL_RUN_LAST] = "SELECT id, args, version, started, ended, max_depth, reads FROM runs "
	                 "ORDER BY id DESC LIMIT 1",
	/* Of two places the foremost counts; a feed is no article, whatever names it. */
	[SQL_ARTICLE_ADD] = "INSERT INTO articles(run, page, position, entry) SELECT ?1, ?2, ?3, ifnull(?4, '') "
	                    "WHERE NOT EXISTS (SELECT 1 FROM feeds WHERE run = ?1 AND page = ?2 AND ?4 IS NOT NULL) "
	                    "ON CONFLICT DO UPDATE SET position = excluded.position, entry = excluded.entry "
	                    "WHERE (excluded.position, excluded.entry) < (articles.position, articles.entry)",
	[SQL_ARTICLE_DROP] = "DELETE FROM articles WHERE run = ?1 AND page = ?2",
	[SQL_FEED_ADD] = "INSERT INTO feeds(run, page, position, entry) "
	                 "SELECT run, page, position, entry FROM articles WHERE run = ?1 AND page = ?2 "
	                 "ON CONFLICT DO UPDATE SET position = excluded.position, entry = excluded.entry "
	                 "WHERE (excluded.position, excluded.entry) < (feeds.position, feeds.entry)",
	[SQL_FEED_GET] = "SELECT position, entry FROM feeds WHERE run = ?1 AND page = ?2",
	[SQL_NEXT_HOST] = "SELECT host FROM pages WHERE run = ?1 AND queued = ?2 AND host > ifnull(?3, '') "
	                  "ORDER BY host LIMIT 1",
	/* What another version found, or one that judged by a reader's rules, is found anew. */
	[SQL_EACH_QUEUED] = "SELECT id, queued, url, iif(outcome = 0 AND status = 200 AND access BETWEEN 1 AND 4 AND "
		"EXISTS (SELECT 1 FROM runs v JOIN runs r ON r.version = v.version "
		"WHERE v.id = p.visit_run AND r.id = ?1 AND instr(v.args, '\"--rules') = 0), final_url, NULL), "
		"etag, last_modified, access "
		"FROM pages p WHERE run = ?1 AND queued = ?2 AND host = ?3 ORDER BY turn, id LIMIT ?4",
	[SQL_COUNT_ASKED] = "SELECT count(*) FROM aliases WHERE asked_run = ?1",
	/* Of one host: what lies between 'https://a.org/' and 'https://a.org0', which comes after '/'. */
	[SQL_COUNT_ASKED_OF] = "SELECT (SELECT count(*) FROM aliases WHERE asked_run = ?1 AND "
		"url >= 'https://' || ?2 || '/' AND url < 'https://' || ?2 || '0') + "
		"(SELECT count(*) FROM aliases WHERE asked_run = ?1 AND "
		"url >= 'http://' || ?2 || '/' AND url < 'http://' || ?2 || '0')",
	[SQL_COUNT_QUEUED] = "SELECT count(*) FROM pages WHERE run = ?1 AND queued IS NOT NULL",
	[SQL_COUNT_DONE] = "SELECT count(*) FROM pages WHERE visit_run = ?1 AND queued IS NULL",

	[SQL_PAGE_ADD] = "INSERT INTO pages(url, outlet, run, depth, queued, turn) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_PAGE_NODE] = "SELECT " NODE "FROM pages p WHERE p.id = ?1",
	[SQL_PAGE_MEET] = "UPDATE pages SET run = ?2, depth = ?3, queued = ?4, turn = ?5, "
	                  "reason = iif(visit_run IS NULL, NULL, reason) WHERE id = ?1",
	[SQL_PAGE_LEAVE] = "UPDATE pages SET reason = 'not asked: excluded' WHERE id = ?1 AND reason IS NULL "
	                   "AND queued IS NULL AND visit_run IS NULL",
	[SQL_PAGE_FOUND] = "UPDATE pages SET (outlet, " FOUND ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
	                   "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, "
	                   "?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34) WHERE id = ?1",
	[SQL_PAGE_RENEWED] = "UPDATE pages SET visit_run = ?2, asked = ?3, is_exact = ?4, fetched = ?5, "
	                     "robots_ignored = ?6, elapsed_us = ?7 WHERE id = ?1",
	[SQL_PAGE_TAKE] = "UPDATE pages SET (outlet, " FOUND ") = (SELECT outlet, " FOUND
	                  " FROM pages WHERE id = ?2) WHERE id = ?1",
	[SQL_PAGE_SET_URL] = "UPDATE pages SET url = ?2 WHERE id = ?1",
	[SQL_PAGE_DROP] = "DELETE FROM pages WHERE id = ?1",
	[SQL_MEET] = "SELECT p.id, p.run, p.depth, p.queued, p.turn, p.visit_run, CASE p.is_exact WHEN 0 THEN "
	             "(SELECT a.asked_run FROM aliases a WHERE a.url = p.url) IS NOT p.run END "
	             "FROM pages p WHERE p.url = ?1 UNION ALL "
	             "SELECT p.id, p.run, p.depth, p.queued, p.turn, p.visit_run, 0 "
	             "FROM aliases a JOIN pages p ON p.id = a.page WHERE a.url = ?1 LIMIT 1",
	[SQL_CITED] = "SELECT DISTINCT p.id FROM citations c JOIN pages p ON p.id = c.source "
	              "WHERE c.article = ?1 AND p.run = ?2 AND p.depth > ?3",

	/* In this order, and no further than the first that answers. */
	[SQL_EACH_CITED] = "SELECT c.position, p.url, p.outlet FROM citations c JOIN pages p ON p.id = c.source "
	                   "WHERE c.article = ?1 ORDER BY c.position",

	[SQL_FIND] = "SELECT id FROM pages WHERE url = ?1 UNION ALL SELECT page FROM aliases WHERE url = ?1 LIMIT 1",
	/* A walk over the hops is fine for a question that a person asks. */
	[SQL_FIND_ANY] = "SELECT id FROM pages WHERE url = ?1 UNION ALL SELECT page FROM aliases WHERE url = ?1"
		" UNION ALL SELECT a.page FROM hops h JOIN aliases a ON a.url = h.alias WHERE h.url = ?1"
		" LIMIT 1",
	[SQL_ALIAS_ADD] = "INSERT INTO aliases(url, page, status) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING",
	[SQL_ALIAS_STATUS] = "INSERT INTO aliases(url, page, status) VALUES (?1, ?2, ?3) "
	                     "ON CONFLICT DO UPDATE SET status = ?3",
	[SQL_ALIAS_ASKED] = "INSERT INTO aliases(url, page, status, asked_run) VALUES (?1, ?2, ?3, ?4) "
	                    "ON CONFLICT DO UPDATE SET status = ?3, asked_run = ?4",
	[SQL_ALIAS_IS_KEY] = "DELETE FROM aliases WHERE url = ?1 AND status = 0 AND asked_run IS NULL",
	[SQL_HOPS_DROP] = "DELETE FROM hops WHERE alias = ?1",
	[SQL_HOP_ADD] = "INSERT INTO hops(alias, position, url, status) VALUES (?1, ?2, ifnull(?3, ''), ?4)",

	[SQL_EVIDENCE_DROP] = "DELETE FROM evidence WHERE page = ?1",
	[SQL_EVIDENCE_ADD] = "INSERT INTO evidence(page, position, signal, says, weight, snippet) "
	                     "VALUES (?1, ?2, ifnull(?3, ''), ifnull(?4, ''), ?5, ?6)",
	[SQL_CITATIONS_DROP] = "DELETE FROM citations WHERE article = ?1",
	[SQL_CITATION_ADD] = "INSERT INTO citations VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
	                     "?12, ?13, ?14, ?15, ?16)",
	[SQL_NOTE_ADD] = "INSERT INTO notes VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_EACH_NOTE] = "SELECT kind, claims, words FROM notes WHERE article = ?1 AND position = ?2 ORDER BY number",

	/* Two pages become one: what belonged to ?2 belongs to ?1. */
	[SQL_MOVE_EVIDENCE] = "UPDATE evidence SET page = ?1 WHERE page = ?2",
	[SQL_MOVE_CITATIONS] = "UPDATE citations SET article = ?1 WHERE article = ?2",
	[SQL_MOVE_SOURCE] = "UPDATE citations SET source = ?1 WHERE source = ?2",
	[SQL_MOVE_ALIASES] = "UPDATE aliases SET page = ?1 WHERE page = ?2",
	[SQL_MOVE_POSITIONS] = "UPDATE articles SET position = b.position, entry = b.entry "
	                       "FROM articles b WHERE articles.page = ?1 AND b.page = ?2 AND b.run = articles.run "
	                       "AND (b.position, b.entry) < (articles.position, articles.entry)",
	[SQL_MOVE_ARTICLES] = "UPDATE OR IGNORE articles SET page = ?1 WHERE page = ?2",
	[SQL_ARTICLES_DROP] = "DELETE FROM articles WHERE page = ?1",
	[SQL_MOVE_FEEDS] = "UPDATE OR IGNORE feeds SET page = ?1 WHERE page = ?2",
	[SQL_FEEDS_DROP] = "DELETE FROM feeds WHERE page = ?1",

	[SQL_HOST_GET] = "SELECT origin, robots_status, robots, robots_fetched, hold_until FROM hosts "
	                 "WHERE origin = ?1",
	[SQL_HOST_PUT] = "INSERT INTO hosts(origin, robots_status, robots, robots_fetched, hold_until) "
	                 "VALUES (?1, ?2, ?3, ?4, 0) ON CONFLICT DO UPDATE SET robots_status = ?2, "
	                 "robots = ?3, robots_fetched = ?4",
	[SQL_HOST_HOLD] = "INSERT INTO hosts(origin, robots_status, robots_fetched, hold_until) "
	                  "VALUES (?1, 0, 0, ?2) ON CONFLICT DO UPDATE SET hold_until = ?2",

	[SQL_EACH_PAGE] = "SELECT " PAGE "FROM pages p WHERE " NO_FEED "ORDER BY p.url",
	[SQL_EACH_KEY] = "SELECT p.id, p.url FROM pages p WHERE " NO_FEED "ORDER BY p.url",
	[SQL_EACH_CITATION] = CITATION "ORDER BY a.url, c.position",
	/* As rows lie in the file, so that it is read from front to back. */
	[SQL_SCAN_PAGES] = "SELECT " PAGE "FROM pages p WHERE " NO_FEED,
	/* Sorted by itself: by the index, each row would be looked for apart. */
	[SQL_EACH_SKETCH] = "SELECT id, published, lang, access, full_text, document, sketch FROM pages "
	                    "WHERE sketch IS NOT NULL AND visit_run IS NOT NULL ORDER BY +url",
	[SQL_SCAN_CITATIONS] = "SELECT c.article, c.linked, c.source, NULL, NULL, c.outlet, c.position, c.paragraph, "
	                       "c.instead_of, NULL, NULL, NULL, NULL, NULL, c.role_words, c.is_internal, c.role, c.notes "
	                       "FROM citations c",
	[SQL_SCAN_STEPS] = "SELECT c.article, c.linked, c.source, NULL, NULL, c.outlet, c.position, 0, 0, NULL, NULL, c.anchor, "
	                   "iif(c.role_words IS NULL, NULL, c.sentence), NULL, c.role_words, c.is_internal, c.role, 0 "
	                   "FROM citations c",
	[SQL_SCAN_PAGE_OUTLINES] = "SELECT p.id, p.outlet, p.published, p.lang, p.access, p.likely, p.full_text, p.document, "
	                           "p.wire, p.depth, p.sketch IS NOT NULL, p.visit_run FROM pages p WHERE " NO_FEED,
	[SQL_SCAN_LINKS] = "SELECT " LINK ", rowid FROM citations ORDER BY rowid",
	[SQL_EACH_LINK_OF] = "SELECT " LINK " FROM citations WHERE article = ?1 ORDER BY position",
	[SQL_PASS_CITATIONS] = PASSED "WHERE article = ?1 ORDER BY position",
	[SQL_PASS_STRETCH] = PASSED "WHERE rowid >= ?1 ORDER BY rowid",
	[SQL_CITATION_AT] = "SELECT c.article, c.linked, c.source, NULL, NULL, c.outlet, c.position, c.paragraph, c.instead_of, "
	                    "c.written, c.href, c.anchor, c.sentence, c.rel, c.role_words, c.is_internal, c.role, c.notes "
	                    "FROM citations c WHERE c.article = ?1 AND c.position = ?2",
	[SQL_EACH_CITATION_OF] = CITATION "WHERE a.id = ?1 ORDER BY c.position",
	[SQL_EACH_VISITED] = "SELECT c.article, c.position, a.url, b.access, b.lang, a.lang FROM pages a "
	                     "CROSS JOIN citations c ON c.article = a.id "
	                     "CROSS JOIN pages b ON b.id = c.source WHERE b.visit_run IS NOT NULL",
	[SQL_EACH_ARTICLE] = "SELECT " PAGE "FROM articles r JOIN pages p ON p.id = r.page "
	                     "WHERE r.run = ?1 ORDER BY r.position, r.entry, p.url",
	[SQL_EACH_ARTICLE_URL] = "SELECT p.url FROM articles r JOIN pages p ON p.id = r.page "
	                         "WHERE r.run = ?1 ORDER BY r.position, r.entry, p.url",
	[SQL_EACH_REASON] = "SELECT access, outcome, status, count(*) FROM pages p WHERE visit_run = ?1 "
	                    "AND " NO_FEED "GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3",
	[SQL_EACH_SLOW_HOST] = "SELECT host, count(*), CAST(avg(elapsed_us) AS INTEGER) FROM pages "
	                       "WHERE visit_run = ?1 GROUP BY host ORDER BY 3 DESC, host LIMIT ?2",
	[SQL_PAGE_BY_ID] = "SELECT " PAGE "FROM pages p WHERE p.id = ?1",
	[SQL_EACH_EVIDENCE] = "SELECT signal, says, weight, snippet FROM evidence WHERE page = ?1 "
	                      "ORDER BY position",
	[SQL_EACH_MENTION] = CITATION_COLUMNS "FROM citations c CROSS JOIN pages a ON a.id = c.article "
	                     "CROSS JOIN pages b ON b.id = c.source WHERE c.source = ?1 ORDER BY a.url, c.position",
	/* 1 to 4: free to paywalled; documents such as PDF are no measure of an outlet's articles. */
	[SQL_EACH_OUTLET_RECORD] = "SELECT outlet, count(*) FILTER (WHERE access = 1), "
		"count(*) FILTER (WHERE access = 2), count(*) FILTER (WHERE access = 3), "
		"count(*) FILTER (WHERE access = 4) FROM pages WHERE access BETWEEN 1 AND 4 "
		"AND document = 'html' AND outlet IS NOT NULL GROUP BY outlet ORDER BY outlet",
	[SQL_EACH_ALIAS] = "SELECT url, status FROM aliases WHERE page = ?1 UNION ALL "
	                   "SELECT url, 0 FROM pages p WHERE id = ?1 AND NOT EXISTS "
	                   "(SELECT 1 FROM aliases a WHERE a.url = p.url) ORDER BY url",
};
