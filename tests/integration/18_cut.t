#!/bin/sh
# Cut off at random moments (SEED repeats them): killed, stopped dead by a power cut, out of disk. What is resumed
# ends with every table as if nothing had happened, and asks for little twice.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
log=$work/web/requests.log
SEED=${SEED:-$(date +%s)}
echo "# SEED=$SEED"

random() {  # random BELOW: a number from 0; sets $n. Lehmer's generator
	SEED=$((SEED * 48271 % 2147483647))
	n=$((SEED % $1))
}

dump() {  # dump STORE: every table, without ids and times
	sqlite3 "$1" "pragma integrity_check" "pragma foreign_key_check" \
		"select 'run', id, args, max_depth, reads, ended is not null from runs" \
		"select 'article', a.run, url, position from articles a join pages p on a.page = p.id order by 2, 3" \
		"select 'page', url, host, outlet, run, depth, queued, turn, visit_run, asked, is_exact, final_url, robots_ignored,
		        outcome, status, content_type, etag, last_modified, body_hash, document, charset, title, site_name, authors,
		        published, modified, words, limits, wire, wire_words, hex(sketch), lang, lang_confidence, access, access_confidence, likely, full_text, reason
		 from pages order by url" \
		"select 'alias', a.url, p.url, a.status, a.asked_run from aliases a join pages p on p.id = a.page order by 2" \
		"select 'hop', * from hops order by alias, position" \
		"select 'evidence', url, position, signal, says, weight, snippet from evidence e join pages p on e.page = p.id order by 2, 3" \
		"select 'citation', a.url, c.position, s.url, paragraph, written, href, anchor, sentence, rel, is_internal, role,
		        role_words, instead_of, c.outlet, linked, notes
		 from citations c join pages a on a.id = article left join pages s on s.id = source order by 2, 3" \
		"select 'note', a.url, n.position, number, kind, claims, n.words from notes n join pages a on a.id = n.article
		 order by 2, 3, 4" \
		"select 'host', origin, robots_status, robots, hold_until from hosts order by 2"
}

same() {  # same STORE WHAT: it holds what an uninterrupted run holds
	dump "$1" > "$work/dump" 2>&1
	diff "$work/whole" "$work/dump" > "$work/diff"
	ok $? "$2"
	head -10 "$work/diff" | sed 's/^/#   /'
}

# shellcheck disable=SC2086 # the options are words
trace() { exec "$headwater" trace $WEB --host-delay 0.02 --concurrency 8 --max-depth 2 -q --store "$1" $article; }
resume() { exec "$headwater" resume -q --store "$1"; }

(trace "$work/a.db") > /dev/null
mv "$work/a.db" "$work/whole.db"
dump "$work/whole.db" > "$work/whole"

# --- kill -9, twenty times ---
kills=0
while [ $kills -lt 20 ]; do
	if [ -s "$work/a.db" ] && [ "$(sqlite3 "$work/a.db" "select count(*) from runs where ended is null")" = 1 ]; then
		resume "$work/a.db" > /dev/null 2>&1 &
	else  # none is under way
		rm -f "$work"/a.db*
		: > "$log"
		cuts=0
		trace "$work/a.db" > /dev/null 2>&1 &
	fi
	pid=$!
	random 250
	sleep "0.$(printf %03d $((n + 30)))"
	if kill -9 $pid 2>/dev/null; then
		kills=$((kills + 1))
		cuts=$((cuts + 1))
	fi
	wait $pid 2>/dev/null
done
(resume "$work/a.db") > /dev/null 2> "$work/err"
is $? 0 "killed at 20 random moments, a run goes on to its end"
same "$work/a.db" "with every table as an uninterrupted run's"
in_flight=20  # eight requests, and what came since the last commit, a twentieth of a second
again=$(grep -v robots.txt "$log" | awk '{ print $2, $4, $5 }' | sort | uniq -c | awk '$1 > 1 { n += $1 - 1 } END { print n + 0 }')
[ "$again" -le $((cuts * in_flight)) ]
ok $? "no more pages were asked twice than were in flight ($again after $cuts kills)"

# --- power cuts: the files as they are at one moment ---
rm -f "$work"/a.db*
(trace "$work/a.db") > /dev/null 2>&1 &
pid=$!
copies=0
while [ $copies -lt 6 ]; do
	random 120
	sleep "0.$(printf %03d $((n + 20)))"
	kill -STOP $pid 2>/dev/null || break
	if [ -s "$work/a.db" ]; then
		copies=$((copies + 1))
		cp "$work/a.db" "$work/cut$copies.db"
		cp "$work/a.db-wal" "$work/cut$copies.db-wal" 2> /dev/null
	fi
	kill -CONT $pid
done
wait $pid
for i in $(seq 1 $copies); do
	is "$(sqlite3 "$work/cut$i.db" "pragma integrity_check" "pragma foreign_key_check")" ok \
		"cut off, the store is whole ($(sqlite3 "$work/cut$i.db" "select count(*) from pages where visit_run" 2> /dev/null) pages)"
done
(resume "$work/cut$copies.db") > /dev/null 2>&1
same "$work/cut$copies.db" "and is resumed to the same end"

# --- no room on the disk, and then some ---
rm -f "$work"/a.db*
(ulimit -f 300; trace "$work/a.db") > /dev/null 2> "$work/err"
is $? 1 "a file that cannot grow: 1"
has "$work/err" "a.db" "the store is named"
kept=$(sqlite3 "$work/a.db" "select count(*) from pages where visit_run")
(resume "$work/a.db") > /dev/null 2>&1
same "$work/a.db" "with room again, a run goes on to the same end ($kept pages had been kept)"
done_testing
