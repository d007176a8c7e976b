-- The store of headwater, version 3: one SQLite file, open to anyone who has
-- the sqlite3 shell. Type .schema there to read these comments again.
--
--   runs --< articles >-- pages --< citations >-- pages
--   runs --< feeds >----- pages
--                         pages --< evidence     citations --< notes
--                         pages --< aliases --< hops
--   hosts
--
-- An article and a source are both pages. A page is known by its key, one
-- canonical URL; every other URL that ever led to it is an alias of it. Times are
-- seconds since 1970-01-01T00:00:00Z; datetime(fetched, 'unixepoch') reads
-- well. NULL means: not told, or not known yet.

CREATE TABLE runs (
	-- One row for each time that headwater was told to trace something.
	id         INTEGER PRIMARY KEY, -- counts up from 1; the highest is the latest
	args       TEXT NOT NULL,       -- its options, a JSON array of strings; what resume goes by
	version    TEXT NOT NULL,       -- of headwater
	started    INTEGER NOT NULL,    -- time
	ended      INTEGER,             -- time; NULL: interrupted, or still running
	max_depth  INTEGER NOT NULL,    -- citations away from an article that were to be fetched
	reads      TEXT                 -- languages of the reader, 'en,de'; NULL: the article's own
) STRICT;

CREATE TABLE pages (
	-- One row a page, fetched or only known because another page cites it.
	id         INTEGER PRIMARY KEY, -- in this file only; nothing outside goes by it
	url        TEXT NOT NULL UNIQUE, -- the key: canonical URL
	host       TEXT AS (substr(url, instr(url, '://') + 3, instr(substr(url, instr(url, '://') + 3), '/') - 1)), -- of url, with the port where it is not the usual one
	outlet     TEXT,                -- who publishes: registrable domain of url
	run        INTEGER NOT NULL REFERENCES runs(id), -- the last run that met it
	depth      INTEGER NOT NULL,    -- fewest citations away from an article, in that run; 0: an article
	queued     INTEGER,             -- depth at which it waits to be fetched in that run; NULL: it does not wait
	turn       INTEGER NOT NULL DEFAULT 0, -- whose turn it is among those of its host that wait at one depth: the least first. Its place in the page that cites it, the foremost of several; 0: an article
	-- All below is what the last visit found. NULL, all of it: not visited yet.
	visit_run  INTEGER REFERENCES runs(id), -- run of the visit
	asked      TEXT,                -- canonical URL that the visit asked for
	is_exact   INTEGER,             -- 1: the visit ended at url; 0: it ended elsewhere, at a page that calls itself url
	final_url  TEXT,                -- where it ended, nothing removed
	fetched    INTEGER,             -- time
	robots_ignored INTEGER,         -- 1: it was asked with --ignore-robots; else 0
	elapsed_us INTEGER,             -- microseconds that the last hop took
	outcome    INTEGER,             -- of the transfer: 0 ok, 1 no such host, 2 refused, 3 TLS, 4 timeout, 5 reset, 6 too big, 7 private address, 8 robots.txt forbids, 9 redirects, 10 skipped, 11 look-up failed, 12 unreadable coding, 13 asks to be left alone
	status     INTEGER,             -- of HTTP; 0: none came
	content_type  TEXT,             -- header Content-Type
	etag          TEXT,             -- header ETag
	last_modified TEXT,             -- header Last-Modified
	body_hash  INTEGER,             -- XXH3 (64 bits, seed 0) of the body as decoded, as a signed number; NULL: no body
	document   TEXT,                -- 'html', 'pdf', 'image' ...
	charset    TEXT,                -- WHATWG name
	title      TEXT,                -- headline
	site_name  TEXT,                -- as the page calls its outlet
	authors    TEXT,                -- '; ' between
	published  TEXT,                -- ISO 8601 where it could be made so
	modified   TEXT,                -- likewise
	words      INTEGER,             -- of the main text
	limits     TEXT,                -- ceilings that the page met, ',' between
	wire       TEXT,                -- outlet of the agency whose text it carries; NULL: none is named
	wire_words TEXT,                -- that say so
	sketch     BLOB,                -- what it tells of, for comparing with others (include/alike.h); NULL: too little
	lang       TEXT,                -- ISO 639-1 of the main text; 'und': cannot be told
	lang_confidence   REAL,         -- 0..1
	access     INTEGER,             -- 0 unknown, 1 free, 2 metered, 3 registration, 4 paywalled, 5 blocked, 6 gone, 7 unreachable
	access_confidence REAL,         -- 0..1
	likely     INTEGER,             -- numbers as in access: what the page that came with a refusal says itself; 0: nothing. What else suggests is worked out when the store is read
	full_text  INTEGER,             -- 1: the whole text was there to read
	reason     TEXT                 -- for the verdict, in a few plain words; of a page never visited: why it is not asked for, where that was said
) STRICT;
CREATE INDEX pages_queue ON pages(run, queued, host, turn) WHERE queued IS NOT NULL;
CREATE INDEX pages_done ON pages(visit_run, queued) WHERE visit_run IS NOT NULL;

CREATE TABLE articles (
	-- What the user asked to trace, run by run.
	run        INTEGER NOT NULL REFERENCES runs(id), -- in which it was asked for
	page       INTEGER NOT NULL REFERENCES pages(id), -- the article
	position   INTEGER NOT NULL,    -- counts from 1, as given
	entry      TEXT NOT NULL DEFAULT '', -- its place in the feed that was given: '00017'; by way of a sitemap index '00002.00017'; '': given itself
	PRIMARY KEY (run, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX articles_page ON articles(page);

CREATE TABLE feeds (
	-- What was asked for as an article and turned out to be a feed or sitemap: its entries are articles in its place.
	run        INTEGER NOT NULL REFERENCES runs(id), -- in which it was asked for
	page       INTEGER NOT NULL REFERENCES pages(id), -- the feed
	position   INTEGER NOT NULL,    -- counts from 1, as given; that of its entries, too
	entry      TEXT NOT NULL,       -- its own place in a sitemap index; '': given itself
	PRIMARY KEY (run, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX feeds_page ON feeds(page);

CREATE TABLE aliases (
	-- Canonical URLs that lead to a page beside its key; the key, too, once it was asked itself.
	url        TEXT PRIMARY KEY,    -- canonical
	page       INTEGER NOT NULL REFERENCES pages(id), -- that it leads to
	status     INTEGER NOT NULL,    -- HTTP status of its redirect, when it was asked last; 0: none
	asked_run  INTEGER REFERENCES runs(id) -- the last run in which this very URL was asked; NULL: never
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_page ON aliases(page);

CREATE TABLE hops (
	-- The redirects that asking for an alias went through, as they were last, and where they ended.
	alias      TEXT NOT NULL REFERENCES aliases(url), -- that was asked for
	position   INTEGER NOT NULL,    -- counts from 1
	url        TEXT NOT NULL,       -- that was asked at this hop, nothing removed
	status     INTEGER NOT NULL,    -- that answered
	PRIMARY KEY (alias, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
	-- The signals behind a page's verdict.
	page       INTEGER NOT NULL REFERENCES pages(id), -- that was judged
	position   INTEGER NOT NULL,    -- counts from 1, the strongest
	signal     TEXT NOT NULL,       -- its name: 'jsonld.isAccessibleForFree'
	says       TEXT NOT NULL,       -- 'free', 'walled', 'gone' ...
	weight     REAL NOT NULL,       -- log-odds that it adds to the walled side
	snippet    TEXT,                -- where it was seen, in the page's own words
	PRIMARY KEY (page, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE citations (
	-- One link in the body of an article, to a source; or an outlet that it names as its source without a link.
	article    INTEGER NOT NULL REFERENCES pages(id), -- the page that cites
	position   INTEGER NOT NULL,    -- counts from 1 in the article, what is not linked last
	linked     INTEGER NOT NULL,    -- 1: a link; 0: an outlet is named
	source     INTEGER REFERENCES pages(id), -- the page that is cited; NULL: not linked
	outlet     TEXT,                -- the outlet that is named; NULL: linked
	paragraph  INTEGER NOT NULL,    -- counts from 1 in the article
	written    TEXT,                -- href as the author wrote it
	href       TEXT,                -- href resolved, nothing removed
	anchor     TEXT,                -- words of the link; the outlet's name as written
	sentence   TEXT,                -- the sentence around it
	rel        TEXT,                -- attribute rel, as written
	is_internal INTEGER NOT NULL,   -- 1: the source has the article's outlet
	role       INTEGER NOT NULL,    -- 0 reference, 1 attribution, 2 origin, 3 alternative
	role_words TEXT,                -- the words that gave the role
	instead_of INTEGER,             -- an alternative to the citation at this position
	notes      INTEGER NOT NULL,    -- how many notes stand beside it
	PRIMARY KEY (article, position)
) STRICT;
CREATE INDEX citations_source ON citations(source) WHERE source IS NOT NULL;

CREATE TABLE notes (
	-- What an author says about a link beside it.
	article    INTEGER NOT NULL,    -- the page that cites
	position   INTEGER NOT NULL,    -- of the citation
	number     INTEGER NOT NULL,    -- counts from 1, as they stand in the text
	kind       INTEGER NOT NULL,    -- 1 paywall, 2 registration, 3 free, 4 language, 5 PDF, 6 video
	claims     TEXT,                -- what the note comes to: 'de', 'paywalled' ...
	words      TEXT,                -- the note as written
	PRIMARY KEY (article, position, number),
	FOREIGN KEY (article, position) REFERENCES citations(article, position) ON DELETE CASCADE ON UPDATE CASCADE -- it goes where its citation goes
) STRICT, WITHOUT ROWID;

CREATE TABLE hosts (
	-- What is known of a host, so that a later run need not ask again.
	origin     TEXT PRIMARY KEY,    -- 'https://a.org', with the port where it is not the usual one
	robots_status  INTEGER NOT NULL, -- HTTP status of its robots.txt; 0: never answered
	robots         TEXT,            -- robots.txt as it came, up to 500 KiB
	robots_fetched INTEGER NOT NULL, -- time; 0: never
	hold_until     INTEGER NOT NULL -- time until which it asked to be left alone (Retry-After); 0: none
) STRICT, WITHOUT ROWID;

CREATE VIEW sources AS
	-- One row a citation, numbers told in words: what a person asks first.
	SELECT a.url AS article, c.position, c.linked, s.url AS source, ifnull(s.outlet, c.outlet) AS outlet,
	       CASE s.access WHEN 1 THEN 'free' WHEN 2 THEN 'metered' WHEN 3 THEN 'registration'
	            WHEN 4 THEN 'paywalled' WHEN 5 THEN 'blocked' WHEN 6 THEN 'gone'
	            WHEN 7 THEN 'unreachable' ELSE 'unknown' END AS access,
	       s.lang, s.title,
	       CASE c.role WHEN 1 THEN 'attribution' WHEN 2 THEN 'origin' WHEN 3 THEN 'alternative'
	            ELSE 'reference' END AS role,
	       c.anchor, (SELECT group_concat(n.words, '; ') FROM notes n
	                  WHERE n.article = c.article AND n.position = c.position) AS note_words, c.sentence
	FROM citations c JOIN pages a ON a.id = c.article LEFT JOIN pages s ON s.id = c.source;
